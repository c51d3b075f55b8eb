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
-- How a session is cut into parts, and the secret its codes are made of. One row as soon as attendance is taken by part.
CREATE TABLE arrival (
  session_id TEXT COLLATE "C" PRIMARY KEY,
  cut TEXT COLLATE "C" NOT NULL,
  secret TEXT COLLATE "C" NOT NULL,
  opened_by TEXT COLLATE "C",
  opened_at BIGINT NOT NULL
);
-- Who was there in each part: by roster, by code or on the telephone, and as what they dialled in.
CREATE TABLE part_attendance (
  session_id TEXT COLLATE "C" NOT NULL,
  part BIGINT NOT NULL,
  person_id TEXT COLLATE "C" NOT NULL,
  state TEXT COLLATE "C" NOT NULL,
  how TEXT COLLATE "C" NOT NULL,
  dialled TEXT COLLATE "C" NOT NULL,
  marked_by TEXT COLLATE "C",
  at BIGINT NOT NULL,
  PRIMARY KEY (session_id, part, person_id)
);
-- A change that people have to know by a day: a short text and at most three questions, in the languages of the house.
CREATE TABLE briefing (
  id TEXT COLLATE "C" PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  audience TEXT COLLATE "C" NOT NULL,
  audience_id TEXT COLLATE "C" NOT NULL,
  due_on TEXT COLLATE "C" NOT NULL,
  source TEXT COLLATE "C" NOT NULL,
  body TEXT COLLATE "C" NOT NULL,
  made_by TEXT COLLATE "C",
  made_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE INDEX briefing_audience ON briefing (audience, audience_id);
-- Who tried the questions how often, and when all were right and the change acknowledged.
CREATE TABLE briefing_reader (
  briefing_id TEXT COLLATE "C" NOT NULL,
  person_id TEXT COLLATE "C" NOT NULL,
  tries BIGINT NOT NULL,
  acknowledged_at BIGINT,
  PRIMARY KEY (briefing_id, person_id)
);
CREATE INDEX briefing_reader_person ON briefing_reader (person_id);
-- A short text to look something up in while working. Its words stand in its versions.
CREATE TABLE aid (
  id TEXT COLLATE "C" PRIMARY KEY,
  slug TEXT COLLATE "C" NOT NULL UNIQUE,
  version BIGINT NOT NULL,
  course_id TEXT COLLATE "C",
  card TEXT COLLATE "C",
  source TEXT COLLATE "C" NOT NULL,
  review_by_on TEXT COLLATE "C" NOT NULL,
  ended_at BIGINT
);
CREATE INDEX aid_course ON aid (course_id);
CREATE TABLE aid_version (
  aid_id TEXT COLLATE "C" NOT NULL,
  version BIGINT NOT NULL,
  body TEXT COLLATE "C" NOT NULL,
  note TEXT COLLATE "C" NOT NULL,
  written_by TEXT COLLATE "C",
  written_at BIGINT NOT NULL,
  PRIMARY KEY (aid_id, version)
);
-- Whether it was what somebody needed. Nobody's name, and only the day.
CREATE TABLE aid_answer (id TEXT COLLATE "C" PRIMARY KEY, aid_id TEXT COLLATE "C" NOT NULL, needed TEXT COLLATE "C" NOT NULL, day_on TEXT COLLATE "C" NOT NULL);
CREATE INDEX aid_answer_aid ON aid_answer (aid_id);
-- Somebody new beside somebody who can, from a day to a day, and the contacts both ticked.
CREATE TABLE shadowing (
  id TEXT COLLATE "C" PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  person_id TEXT COLLATE "C" NOT NULL,
  partner_id TEXT COLLATE "C" NOT NULL,
  from_on TEXT COLLATE "C" NOT NULL,
  to_on TEXT COLLATE "C" NOT NULL,
  kinds TEXT COLLATE "C" NOT NULL,
  needed BIGINT NOT NULL,
  -- So long the newcomer is off the phones on a day.
  minutes_a_day BIGINT NOT NULL,
  made_by TEXT COLLATE "C",
  made_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE INDEX shadowing_person ON shadowing (person_id);
CREATE INDEX shadowing_partner ON shadowing (partner_id);
CREATE TABLE shadow_contact (
  id TEXT COLLATE "C" PRIMARY KEY,
  shadowing_id TEXT COLLATE "C" NOT NULL,
  person_id TEXT COLLATE "C" NOT NULL,
  step TEXT COLLATE "C" NOT NULL,
  kind TEXT COLLATE "C" NOT NULL,
  note TEXT COLLATE "C" NOT NULL,
  on_day TEXT COLLATE "C" NOT NULL,
  person_at BIGINT,
  partner_at BIGINT
);
CREATE INDEX shadow_contact_pair ON shadow_contact (shadowing_id);
CREATE INDEX shadow_contact_person ON shadow_contact (person_id);
-- How somebody becomes a trainer of a course.
CREATE TABLE trainer_path (
  id TEXT COLLATE "C" PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  person_id TEXT COLLATE "C" NOT NULL,
  course_id TEXT COLLATE "C" NOT NULL,
  begun_at BIGINT NOT NULL,
  begun_by TEXT COLLATE "C",
  licensed_at BIGINT,
  licensed_by TEXT COLLATE "C",
  ended_at BIGINT,
  ended_by TEXT COLLATE "C"
);
CREATE INDEX trainer_path_person ON trainer_path (person_id);
CREATE INDEX trainer_path_course ON trainer_path (course_id);
-- A trainer saw somebody on that path teach. The newest holds.
CREATE TABLE trainer_watched (
  id TEXT COLLATE "C" PRIMARY KEY,
  path_id TEXT COLLATE "C" NOT NULL,
  person_id TEXT COLLATE "C" NOT NULL,
  session_id TEXT COLLATE "C" NOT NULL,
  observer_id TEXT COLLATE "C" NOT NULL,
  note TEXT COLLATE "C" NOT NULL,
  ready TEXT COLLATE "C" NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX trainer_watched_path ON trainer_watched (path_id);
CREATE INDEX trainer_watched_person ON trainer_watched (person_id);
-- A course somewhere else.
CREATE TABLE outside_course (
  id TEXT COLLATE "C" PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  person_id TEXT COLLATE "C" NOT NULL,
  title TEXT COLLATE "C" NOT NULL,
  provider TEXT COLLATE "C" NOT NULL,
  minutes BIGINT NOT NULL,
  cost_minor BIGINT NOT NULL,
  from_on TEXT COLLATE "C" NOT NULL,
  to_on TEXT COLLATE "C" NOT NULL,
  -- Until when its certificate is good.
  expires_on TEXT COLLATE "C",
  note TEXT COLLATE "C" NOT NULL,
  written_at BIGINT NOT NULL,
  written_by TEXT COLLATE "C",
  -- yes | no; none: somebody has to answer.
  agreed TEXT COLLATE "C",
  answered_at BIGINT,
  answered_by TEXT COLLATE "C",
  reason TEXT COLLATE "C" NOT NULL,
  sha256 TEXT COLLATE "C",
  bytes BIGINT,
  -- pdf | png | jpeg
  kind TEXT COLLATE "C",
  done_at BIGINT,
  bring_due_on TEXT COLLATE "C",
  brought_at BIGINT,
  -- Why there was nothing to propose.
  brought_note TEXT COLLATE "C" NOT NULL,
  ended_at BIGINT
);
CREATE INDEX outside_course_person ON outside_course (person_id);
CREATE INDEX outside_course_file ON outside_course (sha256);
CREATE INDEX outside_course_due ON outside_course (bring_due_on) WHERE brought_at IS NULL;
CREATE INDEX outside_course_open ON outside_course (number) WHERE agreed IS NULL;
-- What somebody who was there would add to a course of the house.
CREATE TABLE course_proposal (
  id TEXT COLLATE "C" PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  outside_id TEXT COLLATE "C" NOT NULL,
  person_id TEXT COLLATE "C" NOT NULL,
  course_id TEXT COLLATE "C" NOT NULL,
  -- lessons | activities | cards
  part TEXT COLLATE "C" NOT NULL,
  title TEXT COLLATE "C" NOT NULL,
  body TEXT COLLATE "C" NOT NULL,
  lang TEXT COLLATE "C" NOT NULL,
  made_at BIGINT NOT NULL,
  accepted TEXT COLLATE "C",
  answered_at BIGINT,
  answered_by TEXT COLLATE "C",
  reason TEXT COLLATE "C" NOT NULL
);
CREATE INDEX course_proposal_outside ON course_proposal (outside_id);
CREATE INDEX course_proposal_person ON course_proposal (person_id);
CREATE INDEX course_proposal_course ON course_proposal (course_id);
CREATE INDEX course_proposal_open ON course_proposal (number) WHERE accepted IS NULL;
-- What a trainer notes about a trainee, who reads it.
CREATE TABLE trainee_note (
  id TEXT COLLATE "C" PRIMARY KEY,
  session_id TEXT COLLATE "C" NOT NULL,
  course_id TEXT COLLATE "C" NOT NULL,
  person_id TEXT COLLATE "C" NOT NULL,
  trainer_id TEXT COLLATE "C" NOT NULL,
  step TEXT COLLATE "C" NOT NULL,
  text TEXT COLLATE "C" NOT NULL,
  lang TEXT COLLATE "C" NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX trainee_note_person ON trainee_note (person_id, course_id);
