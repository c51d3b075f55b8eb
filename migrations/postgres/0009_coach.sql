-- Generated from migrations/sqlite by `cargo xtask generate`; edit there.
-- coach: side by side.
CREATE TABLE follow_up (
  id TEXT COLLATE "C" PRIMARY KEY,
  session_id TEXT COLLATE "C" NOT NULL,
  person_id TEXT COLLATE "C" NOT NULL,
  manager_id TEXT COLLATE "C",
  course_id TEXT COLLATE "C" NOT NULL,
  due_on TEXT COLLATE "C" NOT NULL,
  held_on TEXT COLLATE "C",
  held_at BIGINT,
  answers TEXT COLLATE "C" NOT NULL,
  goal_reached TEXT COLLATE "C",
  version BIGINT NOT NULL,
  UNIQUE (session_id, person_id)
);
CREATE INDEX follow_up_manager ON follow_up (manager_id, due_on);
CREATE INDEX follow_up_person ON follow_up (person_id);
CREATE TABLE support_task (
  id TEXT COLLATE "C" PRIMARY KEY,
  follow_up_id TEXT COLLATE "C",
  session_id TEXT COLLATE "C",
  person_id TEXT COLLATE "C" NOT NULL,
  manager_id TEXT COLLATE "C" NOT NULL,
  text TEXT COLLATE "C" NOT NULL,
  lang TEXT COLLATE "C" NOT NULL,
  due_on TEXT COLLATE "C" NOT NULL,
  made_at BIGINT NOT NULL,
  kept_at BIGINT
);
CREATE INDEX support_task_manager ON support_task (manager_id, due_on);
CREATE INDEX support_task_person ON support_task (person_id);
-- A behaviour seen (or looked for and not seen) on a real contact.
CREATE TABLE observation (id TEXT COLLATE "C" PRIMARY KEY, person_id TEXT COLLATE "C" NOT NULL, course_id TEXT COLLATE "C" NOT NULL, objective TEXT COLLATE "C" NOT NULL, seen TEXT COLLATE "C" NOT NULL, note TEXT COLLATE "C" NOT NULL, by_person TEXT COLLATE "C" NOT NULL, on_day TEXT COLLATE "C" NOT NULL, at BIGINT NOT NULL);
CREATE INDEX observation_person ON observation (person_id, course_id);
CREATE INDEX observation_by ON observation (by_person, on_day);
-- A scorecard is never changed: a new version is a new row, and a review keeps the one it was made with.
CREATE TABLE scorecard (id TEXT COLLATE "C" PRIMARY KEY, slug TEXT COLLATE "C" NOT NULL, version BIGINT NOT NULL, name TEXT COLLATE "C" NOT NULL, items TEXT COLLATE "C" NOT NULL, made_at BIGINT NOT NULL, made_by TEXT COLLATE "C", UNIQUE (slug, version));
-- What a partner heard on one contact: a draft until it is handed over.
CREATE TABLE call_review (
  id TEXT COLLATE "C" PRIMARY KEY,
  person_id TEXT COLLATE "C" NOT NULL,
  reviewer_id TEXT COLLATE "C" NOT NULL,
  scorecard_id TEXT COLLATE "C" NOT NULL,
  channel TEXT COLLATE "C" NOT NULL,
  contact TEXT COLLATE "C" NOT NULL,
  contact_on TEXT COLLATE "C" NOT NULL,
  lang TEXT COLLATE "C" NOT NULL,
  answers TEXT COLLATE "C" NOT NULL,
  advice TEXT COLLATE "C" NOT NULL,
  score BIGINT,
  failed TEXT COLLATE "C",
  made_at BIGINT NOT NULL,
  handed_at BIGINT,
  dispute_until TEXT COLLATE "C",
  acknowledged_at BIGINT,
  version BIGINT NOT NULL
);
CREATE INDEX call_review_person ON call_review (person_id, handed_at);
CREATE INDEX call_review_reviewer ON call_review (reviewer_id, handed_at);
-- The recording beside a review; the bytes are the file of that sum. Without a sum they are gone.
CREATE TABLE review_recording (
  review_id TEXT COLLATE "C" PRIMARY KEY,
  person_id TEXT COLLATE "C" NOT NULL,
  sha256 TEXT COLLATE "C",
  media_type TEXT COLLATE "C" NOT NULL,
  bytes BIGINT NOT NULL,
  seconds BIGINT,
  origin TEXT COLLATE "C" NOT NULL,
  added_at BIGINT NOT NULL,
  added_by TEXT COLLATE "C" NOT NULL,
  gone_at BIGINT
);
CREATE INDEX review_recording_person ON review_recording (person_id);
CREATE INDEX review_recording_file ON review_recording (sha256);
-- Who listened, once per person, review and day.
CREATE TABLE recording_hearing (review_id TEXT COLLATE "C" NOT NULL, person_id TEXT COLLATE "C" NOT NULL, heard_by TEXT COLLATE "C" NOT NULL, on_day TEXT COLLATE "C" NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (review_id, heard_by, on_day));
CREATE INDEX recording_hearing_person ON recording_hearing (person_id);
CREATE TABLE review_comment (id TEXT COLLATE "C" PRIMARY KEY, review_id TEXT COLLATE "C" NOT NULL, person_id TEXT COLLATE "C" NOT NULL, by_person TEXT COLLATE "C" NOT NULL, at_seconds BIGINT, text TEXT COLLATE "C" NOT NULL, lang TEXT COLLATE "C" NOT NULL, made_at BIGINT NOT NULL);
CREATE INDEX review_comment_review ON review_comment (review_id);
CREATE INDEX review_comment_person ON review_comment (person_id);
CREATE TABLE review_dispute (
  id TEXT COLLATE "C" PRIMARY KEY,
  review_id TEXT COLLATE "C" NOT NULL,
  person_id TEXT COLLATE "C" NOT NULL,
  item TEXT COLLATE "C" NOT NULL,
  reason TEXT COLLATE "C" NOT NULL,
  lang TEXT COLLATE "C" NOT NULL,
  raised_at BIGINT NOT NULL,
  decide_by TEXT COLLATE "C" NOT NULL,
  decider_id TEXT COLLATE "C",
  answer_before TEXT COLLATE "C" NOT NULL,
  score_before BIGINT NOT NULL,
  decided_at BIGINT,
  decided_by TEXT COLLATE "C",
  answer_after TEXT COLLATE "C",
  score_after BIGINT,
  decision TEXT COLLATE "C" NOT NULL,
  UNIQUE (review_id, item)
);
CREATE INDEX review_dispute_person ON review_dispute (person_id);
CREATE INDEX review_dispute_open ON review_dispute (decided_at);
-- A development plan is written by two: a proposal counts when the other has accepted it. The newest accepted one is the plan.
CREATE TABLE growth_plan (
  id TEXT COLLATE "C" PRIMARY KEY,
  person_id TEXT COLLATE "C" NOT NULL,
  -- Of this person's proposals: which came after which.
  number BIGINT NOT NULL,
  -- JSON: goals, each with a course, a day, and who chose it.
  lines TEXT COLLATE "C" NOT NULL,
  note TEXT COLLATE "C" NOT NULL,
  lang TEXT COLLATE "C" NOT NULL,
  proposed_at BIGINT NOT NULL,
  proposed_by TEXT COLLATE "C" NOT NULL,
  -- yes | no | replaced
  answer TEXT COLLATE "C",
  answered_at BIGINT,
  answered_by TEXT COLLATE "C",
  why TEXT COLLATE "C" NOT NULL,
  UNIQUE (person_id, number)
);
-- How somebody likes to learn, and at whose pace: for choosing and for motivation, never a predictor of results.
CREATE TABLE learning_preference (person_id TEXT COLLATE "C" PRIMARY KEY, ways TEXT COLLATE "C" NOT NULL, pace TEXT COLLATE "C" NOT NULL, set_at BIGINT NOT NULL);
