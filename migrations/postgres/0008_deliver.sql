-- Generated from migrations/sqlite by `cargo xtask generate`; edit there.
-- deliver: the session itself, and lessons on one's own.
CREATE TABLE attendance (session_id TEXT COLLATE "C" NOT NULL, person_id TEXT COLLATE "C" NOT NULL, state TEXT COLLATE "C" NOT NULL, marked_by TEXT COLLATE "C", at BIGINT NOT NULL, PRIMARY KEY (session_id, person_id));
CREATE TABLE lesson_read (person_id TEXT COLLATE "C" NOT NULL, course_id TEXT COLLATE "C" NOT NULL, version BIGINT NOT NULL, lesson TEXT COLLATE "C" NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (person_id, course_id, version, lesson));
CREATE TABLE quiz_attempt (
  id TEXT COLLATE "C" PRIMARY KEY,
  person_id TEXT COLLATE "C" NOT NULL,
  course_id TEXT COLLATE "C" NOT NULL,
  version BIGINT NOT NULL,
  answers TEXT COLLATE "C" NOT NULL,
  right_count BIGINT NOT NULL,
  all_count BIGINT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX quiz_attempt_person ON quiz_attempt (person_id, course_id, at);
-- Somebody asks for a seat: in a session, or in one that is not planned yet. Answered by a day, or it goes one step up.
CREATE TABLE seat_wish (
  id TEXT COLLATE "C" PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  person_id TEXT COLLATE "C" NOT NULL,
  course_id TEXT COLLATE "C" NOT NULL,
  session_id TEXT COLLATE "C",
  note TEXT COLLATE "C" NOT NULL,
  asked_at BIGINT NOT NULL,
  due_on TEXT COLLATE "C" NOT NULL,
  asked_of TEXT COLLATE "C",
  raised_at BIGINT,
  answered_at BIGINT,
  answered_by TEXT COLLATE "C",
  answer TEXT COLLATE "C",
  reason TEXT COLLATE "C" NOT NULL,
  planned_at BIGINT,
  planned_by TEXT COLLATE "C",
  taken_back_at BIGINT
);
CREATE INDEX seat_wish_person ON seat_wish (person_id);
CREATE INDEX seat_wish_asked ON seat_wish (asked_of) WHERE answered_at IS NULL AND taken_back_at IS NULL;
