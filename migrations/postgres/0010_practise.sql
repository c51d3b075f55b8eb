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
  UNIQUE (practice_id, item)
);
CREATE INDEX card_due ON card (person_id, due_on);
CREATE TABLE review (id TEXT COLLATE "C" PRIMARY KEY, card_id TEXT COLLATE "C" NOT NULL, practice_id TEXT COLLATE "C" NOT NULL, person_id TEXT COLLATE "C" NOT NULL, rating BIGINT NOT NULL, note TEXT COLLATE "C" NOT NULL, on_day TEXT COLLATE "C" NOT NULL, at BIGINT NOT NULL);
CREATE INDEX review_practice ON review (practice_id, on_day);
