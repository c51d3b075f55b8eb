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
