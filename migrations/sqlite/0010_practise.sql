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
  UNIQUE (practice_id, item)
);
CREATE INDEX card_due ON card (person_id, due_on);
CREATE TABLE review (id TEXT PRIMARY KEY, card_id TEXT NOT NULL, practice_id TEXT NOT NULL, person_id TEXT NOT NULL, rating BIGINT NOT NULL, note TEXT NOT NULL, on_day TEXT NOT NULL, at BIGINT NOT NULL);
CREATE INDEX review_practice ON review (practice_id, on_day);
