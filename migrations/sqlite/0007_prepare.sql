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
  -- What the letter that left last said of the session: its SEQUENCE.
  sequence BIGINT NOT NULL DEFAULT 0,
  -- When the first mail about this seat left: a calendar holds the entry since.
  told_at BIGINT,
  -- The seat is gone: cancelled, or given up.
  ended_at BIGINT,
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
  ended_at BIGINT,
  version BIGINT NOT NULL,
  UNIQUE (session_id, person_id)
);
CREATE INDEX goal_manager ON goal (manager_id);
CREATE INDEX goal_person ON goal (person_id);
-- Will you come? Of learners and trainers. An answer from before a move is no answer any more.
CREATE TABLE reply (
  session_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  answer TEXT NOT NULL,
  why TEXT NOT NULL,
  at BIGINT NOT NULL,
  -- What the manager decided on a decline: released, kept.
  settled TEXT,
  settled_by TEXT,
  settled_at BIGINT,
  PRIMARY KEY (session_id, person_id)
);
CREATE INDEX reply_person ON reply (person_id);
CREATE INDEX reply_open ON reply (at) WHERE answer = 'no' AND settled IS NULL;
-- Asked of the planner a day before the memos leave: is it held, although something is missing?
CREATE TABLE go_call (
  session_id TEXT PRIMARY KEY,
  asked_at BIGINT NOT NULL,
  verdict TEXT,
  why TEXT,
  decided_by TEXT,
  decided_at BIGINT
);
-- A private address of a calendar: whoever knows it may read. Renewing ends the old one.
CREATE TABLE feed (
  token TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  made_by TEXT,
  ended_at BIGINT
);
CREATE INDEX feed_subject ON feed (kind, subject);
CREATE TABLE check_item (
  session_id TEXT NOT NULL,
  item TEXT NOT NULL,
  responsible_id TEXT,
  -- For how many it was signed off; more people later ask for it again.
  quantity BIGINT NOT NULL,
  done_by TEXT,
  done_at BIGINT,
  PRIMARY KEY (session_id, item)
);
CREATE TABLE prework (session_id TEXT NOT NULL, person_id TEXT NOT NULL, done_at BIGINT NOT NULL, PRIMARY KEY (session_id, person_id));
-- The memo's own words for a course, in place of the course's.
CREATE TABLE memo_text (
  course_id TEXT NOT NULL,
  lang TEXT NOT NULL,
  body TEXT NOT NULL,
  version BIGINT NOT NULL,
  changed_by TEXT,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (course_id, lang)
);
