-- recognise: certificates, the ladder, thanks.
CREATE TABLE certificate (
  code TEXT PRIMARY KEY,
  -- skill | coach
  kind TEXT NOT NULL,
  person_id TEXT NOT NULL,
  course_id TEXT,
  version BIGINT NOT NULL,
  session_id TEXT,
  -- What it rests on: a practice, a renewal, a coach's credit. One certificate each.
  cause TEXT NOT NULL UNIQUE,
  trainer_id TEXT,
  coach_id TEXT,
  held_on TEXT NOT NULL,
  issued_at BIGINT NOT NULL,
  -- The last day on which it holds.
  valid_until TEXT,
  -- JSON of a coach's credit or of a re-check; a skill's own evidence stands with its practice.
  evidence TEXT,
  renewed_by TEXT,
  revoked_at BIGINT
);
CREATE INDEX certificate_person ON certificate (person_id);
CREATE INDEX certificate_until ON certificate (valid_until);
-- How long certificates hold; `subject` is a course, "skills" (every other course) or "coach".
CREATE TABLE certificate_rule (subject TEXT PRIMARY KEY, months BIGINT NOT NULL, minutes BIGINT NOT NULL, outcomes BIGINT NOT NULL, feedback BIGINT NOT NULL, set_at BIGINT NOT NULL, set_by TEXT);
-- What a rung of the ladder asks for and which roles it gives.
CREATE TABLE rung_rule (
  rung TEXT PRIMARY KEY,
  months BIGINT NOT NULL,
  certificates BIGINT NOT NULL,
  shown_pct BIGINT NOT NULL,
  outcomes BIGINT NOT NULL,
  courses TEXT NOT NULL,
  roles TEXT NOT NULL,
  set_at BIGINT NOT NULL,
  set_by TEXT
);
CREATE TABLE rung_grant (id TEXT PRIMARY KEY, person_id TEXT NOT NULL, rung TEXT NOT NULL, evidence TEXT NOT NULL, roles TEXT NOT NULL, reason TEXT NOT NULL, granted_at BIGINT NOT NULL, granted_by TEXT);
CREATE INDEX rung_grant_person ON rung_grant (person_id, granted_at);
-- Thanks for one behaviour. Who sees them is the receiver's to say: self | team | house; nothing said yet is self.
CREATE TABLE kudos (
  id TEXT PRIMARY KEY,
  to_person TEXT NOT NULL,
  from_person TEXT NOT NULL,
  skill_id TEXT NOT NULL,
  text TEXT NOT NULL,
  lang TEXT NOT NULL,
  -- A customer's words, masked when they came in.
  quote TEXT,
  quote_lang TEXT,
  quote_on TEXT,
  team_id TEXT,
  given_at BIGINT NOT NULL,
  shows TEXT,
  decided_at BIGINT
);
CREATE INDEX kudos_to ON kudos (to_person, given_at);
CREATE INDEX kudos_shown ON kudos (shows, given_at);
-- What a manager gave for what.
CREATE TABLE reward (id TEXT PRIMARY KEY, manager_id TEXT NOT NULL, person_id TEXT NOT NULL, skill_id TEXT NOT NULL, what TEXT NOT NULL, why TEXT NOT NULL, given_on TEXT NOT NULL, logged_at BIGINT NOT NULL);
CREATE INDEX reward_manager ON reward (manager_id, given_on);
CREATE INDEX reward_person ON reward (person_id, given_on);
-- The house's keys: each certificate is signed with the newest. `seed` is the secret half, base64url.
CREATE TABLE signing_key (id TEXT PRIMARY KEY, public_key TEXT NOT NULL, seed TEXT, made_at BIGINT NOT NULL);
