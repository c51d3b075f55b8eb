-- Generated from migrations/sqlite by `cargo xtask generate`; edit there.
-- practise: one month to a habit.
CREATE TABLE practice (
  id TEXT COLLATE "C" PRIMARY KEY,
  session_id TEXT COLLATE "C" NOT NULL,
  person_id TEXT COLLATE "C" NOT NULL,
  course_id TEXT COLLATE "C" NOT NULL,
  version BIGINT NOT NULL,
  starts_on TEXT COLLATE "C" NOT NULL,
  ends_on TEXT COLLATE "C" NOT NULL,
  verdict TEXT COLLATE "C",
  evidence TEXT COLLATE "C",
  verdict_at BIGINT,
  -- Days by which the end was moved because the person paused.
  paused_days BIGINT NOT NULL DEFAULT 0,
  UNIQUE (session_id, person_id)
);
CREATE INDEX practice_person ON practice (person_id, ends_on);
CREATE TABLE card (
  id TEXT COLLATE "C" PRIMARY KEY,
  practice_id TEXT COLLATE "C" NOT NULL,
  person_id TEXT COLLATE "C" NOT NULL,
  course_id TEXT COLLATE "C" NOT NULL,
  version BIGINT NOT NULL,
  item TEXT COLLATE "C" NOT NULL,
  kind TEXT COLLATE "C" NOT NULL,
  due_on TEXT COLLATE "C" NOT NULL,
  stability DOUBLE PRECISION,
  difficulty DOUBLE PRECISION,
  last_on TEXT COLLATE "C",
  reviews BIGINT NOT NULL DEFAULT 0,
  -- Times the card was answered "again" although it had been known.
  lapses BIGINT NOT NULL DEFAULT 0,
  -- Only a card somebody made of advice carries its own words.
  front TEXT COLLATE "C",
  back TEXT COLLATE "C",
  lang TEXT COLLATE "C",
  made_by TEXT COLLATE "C",
  UNIQUE (practice_id, item)
);
CREATE INDEX card_due ON card (person_id, due_on);
CREATE TABLE review (id TEXT COLLATE "C" PRIMARY KEY, card_id TEXT COLLATE "C" NOT NULL, practice_id TEXT COLLATE "C" NOT NULL, person_id TEXT COLLATE "C" NOT NULL, rating BIGINT NOT NULL, note TEXT COLLATE "C" NOT NULL, on_day TEXT COLLATE "C" NOT NULL, at BIGINT NOT NULL, checked_at BIGINT, checked_by TEXT COLLATE "C", heard TEXT COLLATE "C");
CREATE INDEX review_practice ON review (practice_id, on_day);
CREATE INDEX review_person ON review (person_id, on_day);
-- What a person writes for herself, and the four days on which it comes back.
CREATE TABLE own_note (id TEXT COLLATE "C" PRIMARY KEY, person_id TEXT COLLATE "C" NOT NULL, course_id TEXT COLLATE "C", text TEXT COLLATE "C" NOT NULL, lang TEXT COLLATE "C" NOT NULL, by_mail TEXT COLLATE "C" NOT NULL, written_at BIGINT NOT NULL, ended_at BIGINT);
CREATE INDEX own_note_person ON own_note (person_id, written_at);
CREATE TABLE note_return (id TEXT COLLATE "C" PRIMARY KEY, note_id TEXT COLLATE "C" NOT NULL, person_id TEXT COLLATE "C" NOT NULL, after_days BIGINT NOT NULL, due_on TEXT COLLATE "C" NOT NULL, came_at BIGINT, read_at BIGINT, UNIQUE (note_id, after_days));
CREATE INDEX note_return_person ON note_return (person_id, due_on);
-- Leave or illness: days that never count against anybody.
CREATE TABLE pause (id TEXT COLLATE "C" PRIMARY KEY, person_id TEXT COLLATE "C" NOT NULL, from_on TEXT COLLATE "C" NOT NULL, to_on TEXT COLLATE "C" NOT NULL, made_at BIGINT NOT NULL);
CREATE INDEX pause_person ON pause (person_id, from_on);
-- A share of practice days that a team wants to reach in a week; the newest row holds.
CREATE TABLE team_goal (id TEXT COLLATE "C" PRIMARY KEY, team_id TEXT COLLATE "C" NOT NULL, share_pct BIGINT NOT NULL, set_at BIGINT NOT NULL, set_by TEXT COLLATE "C");
CREATE INDEX team_goal_team ON team_goal (team_id, set_at);
-- Another course was chosen although practice or support of the last one was open: by whom and why.
CREATE TABLE guard_pass (id TEXT COLLATE "C" PRIMARY KEY, need_id TEXT COLLATE "C", course_id TEXT COLLATE "C" NOT NULL, people BIGINT NOT NULL, reason TEXT COLLATE "C" NOT NULL, passed_at BIGINT NOT NULL, passed_by TEXT COLLATE "C");
CREATE INDEX guard_pass_course ON guard_pass (course_id, passed_at);
