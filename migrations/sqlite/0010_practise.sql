-- practise: one month to a habit.
CREATE TABLE practice (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  course_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  verdict TEXT,
  evidence TEXT,
  verdict_at BIGINT,
  -- Days by which the end was moved because the person paused.
  paused_days BIGINT NOT NULL DEFAULT 0,
  UNIQUE (session_id, person_id)
);
CREATE INDEX practice_person ON practice (person_id, ends_on);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  course_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  item TEXT NOT NULL,
  kind TEXT NOT NULL,
  due_on TEXT NOT NULL,
  stability DOUBLE PRECISION,
  difficulty DOUBLE PRECISION,
  last_on TEXT,
  reviews BIGINT NOT NULL DEFAULT 0,
  -- Times the card was answered "again" although it had been known.
  lapses BIGINT NOT NULL DEFAULT 0,
  -- Only a card somebody made of advice carries its own words.
  front TEXT,
  back TEXT,
  lang TEXT,
  made_by TEXT,
  UNIQUE (practice_id, item)
);
CREATE INDEX card_due ON card (person_id, due_on);
CREATE TABLE review (id TEXT PRIMARY KEY, card_id TEXT NOT NULL, practice_id TEXT NOT NULL, person_id TEXT NOT NULL, rating BIGINT NOT NULL, note TEXT NOT NULL, on_day TEXT NOT NULL, at BIGINT NOT NULL, checked_at BIGINT, checked_by TEXT, heard TEXT);
CREATE INDEX review_practice ON review (practice_id, on_day);
CREATE INDEX review_person ON review (person_id, on_day);
-- What a person writes for herself, and the four days on which it comes back.
CREATE TABLE own_note (id TEXT PRIMARY KEY, person_id TEXT NOT NULL, course_id TEXT, text TEXT NOT NULL, lang TEXT NOT NULL, by_mail TEXT NOT NULL, written_at BIGINT NOT NULL, ended_at BIGINT);
CREATE INDEX own_note_person ON own_note (person_id, written_at);
CREATE TABLE note_return (id TEXT PRIMARY KEY, note_id TEXT NOT NULL, person_id TEXT NOT NULL, after_days BIGINT NOT NULL, due_on TEXT NOT NULL, came_at BIGINT, read_at BIGINT, UNIQUE (note_id, after_days));
CREATE INDEX note_return_person ON note_return (person_id, due_on);
-- Leave or illness: days that never count against anybody.
CREATE TABLE pause (id TEXT PRIMARY KEY, person_id TEXT NOT NULL, from_on TEXT NOT NULL, to_on TEXT NOT NULL, made_at BIGINT NOT NULL);
CREATE INDEX pause_person ON pause (person_id, from_on);
-- A share of practice days that a team wants to reach in a week; the newest row holds.
CREATE TABLE team_goal (id TEXT PRIMARY KEY, team_id TEXT NOT NULL, share_pct BIGINT NOT NULL, set_at BIGINT NOT NULL, set_by TEXT);
CREATE INDEX team_goal_team ON team_goal (team_id, set_at);
-- Another course was chosen although practice or support of the last one was open: by whom and why.
CREATE TABLE guard_pass (id TEXT PRIMARY KEY, need_id TEXT, course_id TEXT NOT NULL, people BIGINT NOT NULL, reason TEXT NOT NULL, passed_at BIGINT NOT NULL, passed_by TEXT);
CREATE INDEX guard_pass_course ON guard_pass (course_id, passed_at);
