-- records: what happened, one statement a fact; never changed, only added.
CREATE TABLE statement (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  verb TEXT NOT NULL,
  course_id TEXT,
  object TEXT NOT NULL,
  result TEXT NOT NULL,
  at BIGINT NOT NULL,
  stored_at BIGINT NOT NULL,
  actor TEXT
);
CREATE INDEX statement_person ON statement (person_id, verb, at);
CREATE INDEX statement_course ON statement (course_id, verb);
-- What somebody said or confirmed about a level in a skill or a language; classes and certificates are statements already.
CREATE TABLE skill_level (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  -- skill | language
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  level BIGINT NOT NULL,
  -- self | confirmed | imported; what somebody says of themselves is never evidence.
  source TEXT NOT NULL,
  reason TEXT NOT NULL,
  on_day TEXT NOT NULL,
  said_at BIGINT NOT NULL,
  said_by TEXT,
  import_id TEXT
);
CREATE INDEX skill_level_person ON skill_level (person_id, kind, subject);
CREATE INDEX skill_level_import ON skill_level (import_id);
