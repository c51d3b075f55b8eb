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
