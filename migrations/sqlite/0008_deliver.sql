-- deliver: the session itself, and lessons on one's own.
CREATE TABLE attendance (session_id TEXT NOT NULL, person_id TEXT NOT NULL, state TEXT NOT NULL, marked_by TEXT, at BIGINT NOT NULL, PRIMARY KEY (session_id, person_id));
CREATE TABLE lesson_read (person_id TEXT NOT NULL, course_id TEXT NOT NULL, version BIGINT NOT NULL, lesson TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (person_id, course_id, version, lesson));
CREATE TABLE quiz_attempt (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  course_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  answers TEXT NOT NULL,
  right_count BIGINT NOT NULL,
  all_count BIGINT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX quiz_attempt_person ON quiz_attempt (person_id, course_id, at);
-- Somebody asks for a seat: in a session, or in one that is not planned yet. Answered by a day, or it goes one step up.
CREATE TABLE seat_wish (
  id TEXT PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  person_id TEXT NOT NULL,
  course_id TEXT NOT NULL,
  session_id TEXT,
  note TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  due_on TEXT NOT NULL,
  asked_of TEXT,
  raised_at BIGINT,
  answered_at BIGINT,
  answered_by TEXT,
  answer TEXT,
  reason TEXT NOT NULL,
  planned_at BIGINT,
  planned_by TEXT,
  taken_back_at BIGINT
);
CREATE INDEX seat_wish_person ON seat_wish (person_id);
CREATE INDEX seat_wish_asked ON seat_wish (asked_of) WHERE answered_at IS NULL AND taken_back_at IS NULL;
-- How a session is cut into parts, and the secret its codes are made of. One row as soon as attendance is taken by part.
CREATE TABLE arrival (
  session_id TEXT PRIMARY KEY,
  cut TEXT NOT NULL,
  secret TEXT NOT NULL,
  opened_by TEXT,
  opened_at BIGINT NOT NULL
);
-- Who was there in each part: by roster, by code or on the telephone, and as what they dialled in.
CREATE TABLE part_attendance (
  session_id TEXT NOT NULL,
  part BIGINT NOT NULL,
  person_id TEXT NOT NULL,
  state TEXT NOT NULL,
  how TEXT NOT NULL,
  dialled TEXT NOT NULL,
  marked_by TEXT,
  at BIGINT NOT NULL,
  PRIMARY KEY (session_id, part, person_id)
);
