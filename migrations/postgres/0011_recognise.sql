-- Generated from migrations/sqlite by `cargo xtask generate`; edit there.
-- recognise: certificates, the ladder, thanks.
CREATE TABLE certificate (
  code TEXT COLLATE "C" PRIMARY KEY,
  -- skill | coach
  kind TEXT COLLATE "C" NOT NULL,
  person_id TEXT COLLATE "C" NOT NULL,
  course_id TEXT COLLATE "C",
  version BIGINT NOT NULL,
  session_id TEXT COLLATE "C",
  -- What it rests on: a practice, a renewal, a coach's credit. One certificate each.
  cause TEXT COLLATE "C" NOT NULL UNIQUE,
  trainer_id TEXT COLLATE "C",
  coach_id TEXT COLLATE "C",
  held_on TEXT COLLATE "C" NOT NULL,
  issued_at BIGINT NOT NULL,
  -- The last day on which it holds.
  valid_until TEXT COLLATE "C",
  -- JSON of a coach's credit or of a re-check; a skill's own evidence stands with its practice.
  evidence TEXT COLLATE "C",
  renewed_by TEXT COLLATE "C",
  revoked_at BIGINT
);
CREATE INDEX certificate_person ON certificate (person_id);
CREATE INDEX certificate_until ON certificate (valid_until);
-- How long certificates hold; `subject` is a course, "skills" (every other course) or "coach".
CREATE TABLE certificate_rule (subject TEXT COLLATE "C" PRIMARY KEY, months BIGINT NOT NULL, minutes BIGINT NOT NULL, outcomes BIGINT NOT NULL, feedback BIGINT NOT NULL, set_at BIGINT NOT NULL, set_by TEXT COLLATE "C");
-- What a rung of the ladder asks for and which roles it gives.
CREATE TABLE rung_rule (
  rung TEXT COLLATE "C" PRIMARY KEY,
  months BIGINT NOT NULL,
  certificates BIGINT NOT NULL,
  shown_pct BIGINT NOT NULL,
  outcomes BIGINT NOT NULL,
  courses TEXT COLLATE "C" NOT NULL,
  roles TEXT COLLATE "C" NOT NULL,
  set_at BIGINT NOT NULL,
  set_by TEXT COLLATE "C"
);
CREATE TABLE rung_grant (id TEXT COLLATE "C" PRIMARY KEY, person_id TEXT COLLATE "C" NOT NULL, rung TEXT COLLATE "C" NOT NULL, evidence TEXT COLLATE "C" NOT NULL, roles TEXT COLLATE "C" NOT NULL, reason TEXT COLLATE "C" NOT NULL, granted_at BIGINT NOT NULL, granted_by TEXT COLLATE "C");
CREATE INDEX rung_grant_person ON rung_grant (person_id, granted_at);
-- Thanks for one behaviour. Who sees them is the receiver's to say: self | team | house; nothing said yet is self.
CREATE TABLE kudos (
  id TEXT COLLATE "C" PRIMARY KEY,
  to_person TEXT COLLATE "C" NOT NULL,
  from_person TEXT COLLATE "C" NOT NULL,
  skill_id TEXT COLLATE "C" NOT NULL,
  text TEXT COLLATE "C" NOT NULL,
  lang TEXT COLLATE "C" NOT NULL,
  -- A customer's words, masked when they came in.
  quote TEXT COLLATE "C",
  quote_lang TEXT COLLATE "C",
  quote_on TEXT COLLATE "C",
  team_id TEXT COLLATE "C",
  given_at BIGINT NOT NULL,
  shows TEXT COLLATE "C",
  decided_at BIGINT
);
CREATE INDEX kudos_to ON kudos (to_person, given_at);
CREATE INDEX kudos_shown ON kudos (shows, given_at);
-- What a manager gave for what.
CREATE TABLE reward (id TEXT COLLATE "C" PRIMARY KEY, manager_id TEXT COLLATE "C" NOT NULL, person_id TEXT COLLATE "C" NOT NULL, skill_id TEXT COLLATE "C" NOT NULL, what TEXT COLLATE "C" NOT NULL, why TEXT COLLATE "C" NOT NULL, given_on TEXT COLLATE "C" NOT NULL, logged_at BIGINT NOT NULL);
CREATE INDEX reward_manager ON reward (manager_id, given_on);
CREATE INDEX reward_person ON reward (person_id, given_on);
-- The house's keys: each certificate is signed with the newest. `seed` is the secret half, base64url.
CREATE TABLE signing_key (id TEXT COLLATE "C" PRIMARY KEY, public_key TEXT COLLATE "C" NOT NULL, seed TEXT COLLATE "C", made_at BIGINT NOT NULL);
