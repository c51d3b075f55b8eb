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
  -- What the letter that left last said of the session: its SEQUENCE.
  sequence BIGINT NOT NULL DEFAULT 0,
  -- When the first mail about this seat left: a calendar holds the entry since.
  told_at BIGINT,
  -- The seat is gone: cancelled, or given up.
  ended_at BIGINT,
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
  ended_at BIGINT,
  version BIGINT NOT NULL,
  UNIQUE (session_id, person_id)
);
CREATE INDEX goal_manager ON goal (manager_id);
CREATE INDEX goal_person ON goal (person_id);
-- Will you come? Of learners and trainers. An answer from before a move is no answer any more.
CREATE TABLE reply (
  session_id TEXT COLLATE "C" NOT NULL,
  person_id TEXT COLLATE "C" NOT NULL,
  answer TEXT COLLATE "C" NOT NULL,
  why TEXT COLLATE "C" NOT NULL,
  at BIGINT NOT NULL,
  -- What the manager decided on a decline: released, kept.
  settled TEXT COLLATE "C",
  settled_by TEXT COLLATE "C",
  settled_at BIGINT,
  PRIMARY KEY (session_id, person_id)
);
CREATE INDEX reply_person ON reply (person_id);
CREATE INDEX reply_open ON reply (at) WHERE answer = 'no' AND settled IS NULL;
-- Asked of the planner a day before the memos leave: is it held, although something is missing?
CREATE TABLE go_call (
  session_id TEXT COLLATE "C" PRIMARY KEY,
  asked_at BIGINT NOT NULL,
  verdict TEXT COLLATE "C",
  why TEXT COLLATE "C",
  decided_by TEXT COLLATE "C",
  decided_at BIGINT
);
-- A private address of a calendar: whoever knows it may read. Renewing ends the old one.
CREATE TABLE feed (
  token TEXT COLLATE "C" PRIMARY KEY,
  kind TEXT COLLATE "C" NOT NULL,
  subject TEXT COLLATE "C" NOT NULL,
  made_at BIGINT NOT NULL,
  made_by TEXT COLLATE "C",
  ended_at BIGINT
);
CREATE INDEX feed_subject ON feed (kind, subject);
CREATE TABLE check_item (
  session_id TEXT COLLATE "C" NOT NULL,
  item TEXT COLLATE "C" NOT NULL,
  responsible_id TEXT COLLATE "C",
  -- For how many it was signed off; more people later ask for it again.
  quantity BIGINT NOT NULL,
  done_by TEXT COLLATE "C",
  done_at BIGINT,
  PRIMARY KEY (session_id, item)
);
CREATE TABLE prework (session_id TEXT COLLATE "C" NOT NULL, person_id TEXT COLLATE "C" NOT NULL, done_at BIGINT NOT NULL, PRIMARY KEY (session_id, person_id));
-- The memo's own words for a course, in place of the course's.
CREATE TABLE memo_text (
  course_id TEXT COLLATE "C" NOT NULL,
  lang TEXT COLLATE "C" NOT NULL,
  body TEXT COLLATE "C" NOT NULL,
  version BIGINT NOT NULL,
  changed_by TEXT COLLATE "C",
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (course_id, lang)
);
