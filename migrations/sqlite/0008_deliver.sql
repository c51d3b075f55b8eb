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
-- A change that people have to know by a day: a short text and at most three questions, in the languages of the house.
CREATE TABLE briefing (
  id TEXT PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  audience TEXT NOT NULL,
  audience_id TEXT NOT NULL,
  due_on TEXT NOT NULL,
  source TEXT NOT NULL,
  body TEXT NOT NULL,
  made_by TEXT,
  made_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE INDEX briefing_audience ON briefing (audience, audience_id);
-- Who tried the questions how often, and when all were right and the change acknowledged.
CREATE TABLE briefing_reader (
  briefing_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  tries BIGINT NOT NULL,
  acknowledged_at BIGINT,
  PRIMARY KEY (briefing_id, person_id)
);
CREATE INDEX briefing_reader_person ON briefing_reader (person_id);
-- A short text to look something up in while working. Its words stand in its versions.
CREATE TABLE aid (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  version BIGINT NOT NULL,
  course_id TEXT,
  card TEXT,
  source TEXT NOT NULL,
  review_by_on TEXT NOT NULL,
  ended_at BIGINT
);
CREATE INDEX aid_course ON aid (course_id);
CREATE TABLE aid_version (
  aid_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  body TEXT NOT NULL,
  note TEXT NOT NULL,
  written_by TEXT,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (aid_id, version)
);
-- Whether it was what somebody needed. Nobody's name, and only the day.
CREATE TABLE aid_answer (id TEXT PRIMARY KEY, aid_id TEXT NOT NULL, needed TEXT NOT NULL, day_on TEXT NOT NULL);
CREATE INDEX aid_answer_aid ON aid_answer (aid_id);
-- Somebody new beside somebody who can, from a day to a day, and the contacts both ticked.
CREATE TABLE shadowing (
  id TEXT PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  person_id TEXT NOT NULL,
  partner_id TEXT NOT NULL,
  from_on TEXT NOT NULL,
  to_on TEXT NOT NULL,
  kinds TEXT NOT NULL,
  needed BIGINT NOT NULL,
  -- So long the newcomer is off the phones on a day.
  minutes_a_day BIGINT NOT NULL,
  made_by TEXT,
  made_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE INDEX shadowing_person ON shadowing (person_id);
CREATE INDEX shadowing_partner ON shadowing (partner_id);
CREATE TABLE shadow_contact (
  id TEXT PRIMARY KEY,
  shadowing_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  step TEXT NOT NULL,
  kind TEXT NOT NULL,
  note TEXT NOT NULL,
  on_day TEXT NOT NULL,
  person_at BIGINT,
  partner_at BIGINT
);
CREATE INDEX shadow_contact_pair ON shadow_contact (shadowing_id);
CREATE INDEX shadow_contact_person ON shadow_contact (person_id);
-- How somebody becomes a trainer of a course.
CREATE TABLE trainer_path (
  id TEXT PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  person_id TEXT NOT NULL,
  course_id TEXT NOT NULL,
  begun_at BIGINT NOT NULL,
  begun_by TEXT,
  licensed_at BIGINT,
  licensed_by TEXT,
  ended_at BIGINT,
  ended_by TEXT
);
CREATE INDEX trainer_path_person ON trainer_path (person_id);
CREATE INDEX trainer_path_course ON trainer_path (course_id);
-- A trainer saw somebody on that path teach. The newest holds.
CREATE TABLE trainer_watched (
  id TEXT PRIMARY KEY,
  path_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  observer_id TEXT NOT NULL,
  note TEXT NOT NULL,
  ready TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX trainer_watched_path ON trainer_watched (path_id);
CREATE INDEX trainer_watched_person ON trainer_watched (person_id);
-- A course somewhere else.
CREATE TABLE outside_course (
  id TEXT PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  person_id TEXT NOT NULL,
  title TEXT NOT NULL,
  provider TEXT NOT NULL,
  minutes BIGINT NOT NULL,
  cost_minor BIGINT NOT NULL,
  from_on TEXT NOT NULL,
  to_on TEXT NOT NULL,
  -- Until when its certificate is good.
  expires_on TEXT,
  note TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  written_by TEXT,
  -- yes | no; none: somebody has to answer.
  agreed TEXT,
  answered_at BIGINT,
  answered_by TEXT,
  reason TEXT NOT NULL,
  sha256 TEXT,
  bytes BIGINT,
  -- pdf | png | jpeg
  kind TEXT,
  done_at BIGINT,
  bring_due_on TEXT,
  brought_at BIGINT,
  -- Why there was nothing to propose.
  brought_note TEXT NOT NULL,
  ended_at BIGINT
);
CREATE INDEX outside_course_person ON outside_course (person_id);
CREATE INDEX outside_course_file ON outside_course (sha256);
CREATE INDEX outside_course_due ON outside_course (bring_due_on) WHERE brought_at IS NULL;
CREATE INDEX outside_course_open ON outside_course (number) WHERE agreed IS NULL;
-- What somebody who was there would add to a course of the house.
CREATE TABLE course_proposal (
  id TEXT PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  outside_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  course_id TEXT NOT NULL,
  -- lessons | activities | cards
  part TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  lang TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  accepted TEXT,
  answered_at BIGINT,
  answered_by TEXT,
  reason TEXT NOT NULL
);
CREATE INDEX course_proposal_outside ON course_proposal (outside_id);
CREATE INDEX course_proposal_person ON course_proposal (person_id);
CREATE INDEX course_proposal_course ON course_proposal (course_id);
CREATE INDEX course_proposal_open ON course_proposal (number) WHERE accepted IS NULL;
-- What a trainer notes about a trainee, who reads it.
CREATE TABLE trainee_note (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL,
  course_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  trainer_id TEXT NOT NULL,
  step TEXT NOT NULL,
  text TEXT NOT NULL,
  lang TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX trainee_note_person ON trainee_note (person_id, course_id);
