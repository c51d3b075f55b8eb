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
