-- recognise: certificates.
CREATE TABLE certificate (
  code TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  course_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  session_id TEXT NOT NULL,
  practice_id TEXT NOT NULL UNIQUE,
  trainer_id TEXT,
  coach_id TEXT,
  held_on TEXT NOT NULL,
  issued_at BIGINT NOT NULL,
  revoked_at BIGINT
);
CREATE INDEX certificate_person ON certificate (person_id);
