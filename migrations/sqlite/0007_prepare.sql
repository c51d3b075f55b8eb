-- prepare: two weeks before.
CREATE TABLE memo (
  session_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  lang TEXT NOT NULL,
  letter TEXT NOT NULL,
  signed_by TEXT,
  due_at BIGINT NOT NULL,
  sent_at BIGINT,
  refused TEXT,
  read_at BIGINT,
  late_reason TEXT,
  PRIMARY KEY (session_id, person_id)
);
CREATE TABLE goal (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  manager_id TEXT,
  due_on TEXT NOT NULL,
  text TEXT,
  written_at BIGINT,
  talked_on TEXT,
  agreed_at BIGINT,
  agreed_by TEXT,
  version BIGINT NOT NULL,
  UNIQUE (session_id, person_id)
);
CREATE INDEX goal_manager ON goal (manager_id);
CREATE INDEX goal_person ON goal (person_id);
