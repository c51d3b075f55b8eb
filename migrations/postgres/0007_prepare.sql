-- Generated from migrations/sqlite by `cargo xtask generate`; edit there.
-- prepare: two weeks before.
CREATE TABLE memo (
  session_id TEXT COLLATE "C" NOT NULL,
  person_id TEXT COLLATE "C" NOT NULL,
  lang TEXT COLLATE "C" NOT NULL,
  letter TEXT COLLATE "C" NOT NULL,
  signed_by TEXT COLLATE "C",
  due_at BIGINT NOT NULL,
  sent_at BIGINT,
  refused TEXT COLLATE "C",
  read_at BIGINT,
  late_reason TEXT COLLATE "C",
  PRIMARY KEY (session_id, person_id)
);
CREATE TABLE goal (
  id TEXT COLLATE "C" PRIMARY KEY,
  session_id TEXT COLLATE "C" NOT NULL,
  person_id TEXT COLLATE "C" NOT NULL,
  manager_id TEXT COLLATE "C",
  due_on TEXT COLLATE "C" NOT NULL,
  text TEXT COLLATE "C",
  written_at BIGINT,
  talked_on TEXT COLLATE "C",
  agreed_at BIGINT,
  agreed_by TEXT COLLATE "C",
  version BIGINT NOT NULL,
  UNIQUE (session_id, person_id)
);
CREATE INDEX goal_manager ON goal (manager_id);
CREATE INDEX goal_person ON goal (person_id);
