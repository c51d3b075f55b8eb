-- Generated from migrations/sqlite by `cargo xtask generate`; edit there.
-- recognise: certificates.
CREATE TABLE certificate (
  code TEXT COLLATE "C" PRIMARY KEY,
  person_id TEXT COLLATE "C" NOT NULL,
  course_id TEXT COLLATE "C" NOT NULL,
  version BIGINT NOT NULL,
  session_id TEXT COLLATE "C" NOT NULL,
  practice_id TEXT COLLATE "C" NOT NULL UNIQUE,
  trainer_id TEXT COLLATE "C",
  coach_id TEXT COLLATE "C",
  held_on TEXT COLLATE "C" NOT NULL,
  issued_at BIGINT NOT NULL,
  revoked_at BIGINT
);
CREATE INDEX certificate_person ON certificate (person_id);
