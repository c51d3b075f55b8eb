-- Generated from migrations/sqlite by `cargo xtask generate`; edit there.
-- records: what happened, one statement a fact; never changed, only added.
CREATE TABLE statement (
  id TEXT COLLATE "C" PRIMARY KEY,
  person_id TEXT COLLATE "C" NOT NULL,
  verb TEXT COLLATE "C" NOT NULL,
  course_id TEXT COLLATE "C",
  object TEXT COLLATE "C" NOT NULL,
  result TEXT COLLATE "C" NOT NULL,
  at BIGINT NOT NULL,
  stored_at BIGINT NOT NULL,
  actor TEXT COLLATE "C"
);
CREATE INDEX statement_person ON statement (person_id, verb, at);
CREATE INDEX statement_course ON statement (course_id, verb);
-- What somebody said or confirmed about a level in a skill or a language; classes and certificates are statements already.
CREATE TABLE skill_level (
  id TEXT COLLATE "C" PRIMARY KEY,
  person_id TEXT COLLATE "C" NOT NULL,
  -- skill | language
  kind TEXT COLLATE "C" NOT NULL,
  subject TEXT COLLATE "C" NOT NULL,
  level BIGINT NOT NULL,
  -- self | confirmed | imported; what somebody says of themselves is never evidence.
  source TEXT COLLATE "C" NOT NULL,
  reason TEXT COLLATE "C" NOT NULL,
  on_day TEXT COLLATE "C" NOT NULL,
  said_at BIGINT NOT NULL,
  said_by TEXT COLLATE "C",
  import_id TEXT COLLATE "C"
);
CREATE INDEX skill_level_person ON skill_level (person_id, kind, subject);
CREATE INDEX skill_level_import ON skill_level (import_id);
