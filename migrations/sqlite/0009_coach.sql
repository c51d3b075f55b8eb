-- coach: side by side.
CREATE TABLE follow_up (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  manager_id TEXT,
  course_id TEXT NOT NULL,
  due_on TEXT NOT NULL,
  held_on TEXT,
  held_at BIGINT,
  answers TEXT NOT NULL,
  goal_reached TEXT,
  version BIGINT NOT NULL,
  UNIQUE (session_id, person_id)
);
CREATE INDEX follow_up_manager ON follow_up (manager_id, due_on);
CREATE INDEX follow_up_person ON follow_up (person_id);
CREATE TABLE support_task (
  id TEXT PRIMARY KEY,
  follow_up_id TEXT,
  session_id TEXT,
  person_id TEXT NOT NULL,
  manager_id TEXT NOT NULL,
  text TEXT NOT NULL,
  lang TEXT NOT NULL,
  due_on TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  kept_at BIGINT
);
CREATE INDEX support_task_manager ON support_task (manager_id, due_on);
CREATE INDEX support_task_person ON support_task (person_id);
-- A behaviour seen (or looked for and not seen) on a real contact.
CREATE TABLE observation (id TEXT PRIMARY KEY, person_id TEXT NOT NULL, course_id TEXT NOT NULL, objective TEXT NOT NULL, seen TEXT NOT NULL, note TEXT NOT NULL, by_person TEXT NOT NULL, on_day TEXT NOT NULL, at BIGINT NOT NULL);
CREATE INDEX observation_person ON observation (person_id, course_id);
CREATE INDEX observation_by ON observation (by_person, on_day);
-- A scorecard is never changed: a new version is a new row, and a review keeps the one it was made with.
CREATE TABLE scorecard (id TEXT PRIMARY KEY, slug TEXT NOT NULL, version BIGINT NOT NULL, name TEXT NOT NULL, items TEXT NOT NULL, made_at BIGINT NOT NULL, made_by TEXT, UNIQUE (slug, version));
-- What a partner heard on one contact: a draft until it is handed over.
CREATE TABLE call_review (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  reviewer_id TEXT NOT NULL,
  scorecard_id TEXT NOT NULL,
  channel TEXT NOT NULL,
  contact TEXT NOT NULL,
  contact_on TEXT NOT NULL,
  lang TEXT NOT NULL,
  answers TEXT NOT NULL,
  advice TEXT NOT NULL,
  score BIGINT,
  failed TEXT,
  made_at BIGINT NOT NULL,
  handed_at BIGINT,
  dispute_until TEXT,
  acknowledged_at BIGINT,
  version BIGINT NOT NULL
);
CREATE INDEX call_review_person ON call_review (person_id, handed_at);
CREATE INDEX call_review_reviewer ON call_review (reviewer_id, handed_at);
-- The recording beside a review; the bytes are the file of that sum. Without a sum they are gone.
CREATE TABLE review_recording (
  review_id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  sha256 TEXT,
  media_type TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  seconds BIGINT,
  origin TEXT NOT NULL,
  added_at BIGINT NOT NULL,
  added_by TEXT NOT NULL,
  gone_at BIGINT
);
CREATE INDEX review_recording_person ON review_recording (person_id);
CREATE INDEX review_recording_file ON review_recording (sha256);
-- Who listened, once per person, review and day.
CREATE TABLE recording_hearing (review_id TEXT NOT NULL, person_id TEXT NOT NULL, heard_by TEXT NOT NULL, on_day TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (review_id, heard_by, on_day));
CREATE INDEX recording_hearing_person ON recording_hearing (person_id);
CREATE TABLE review_comment (id TEXT PRIMARY KEY, review_id TEXT NOT NULL, person_id TEXT NOT NULL, by_person TEXT NOT NULL, at_seconds BIGINT, text TEXT NOT NULL, lang TEXT NOT NULL, made_at BIGINT NOT NULL);
CREATE INDEX review_comment_review ON review_comment (review_id);
CREATE INDEX review_comment_person ON review_comment (person_id);
CREATE TABLE review_dispute (
  id TEXT PRIMARY KEY,
  review_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  item TEXT NOT NULL,
  reason TEXT NOT NULL,
  lang TEXT NOT NULL,
  raised_at BIGINT NOT NULL,
  decide_by TEXT NOT NULL,
  decider_id TEXT,
  answer_before TEXT NOT NULL,
  score_before BIGINT NOT NULL,
  decided_at BIGINT,
  decided_by TEXT,
  answer_after TEXT,
  score_after BIGINT,
  decision TEXT NOT NULL,
  UNIQUE (review_id, item)
);
CREATE INDEX review_dispute_person ON review_dispute (person_id);
CREATE INDEX review_dispute_open ON review_dispute (decided_at);
-- A development plan is written by two: a proposal counts when the other has accepted it. The newest accepted one is the plan.
CREATE TABLE growth_plan (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  -- Of this person's proposals: which came after which.
  number BIGINT NOT NULL,
  -- JSON: goals, each with a course, a day, and who chose it.
  lines TEXT NOT NULL,
  note TEXT NOT NULL,
  lang TEXT NOT NULL,
  proposed_at BIGINT NOT NULL,
  proposed_by TEXT NOT NULL,
  -- yes | no | replaced
  answer TEXT,
  answered_at BIGINT,
  answered_by TEXT,
  why TEXT NOT NULL,
  UNIQUE (person_id, number)
);
-- How somebody likes to learn, and at whose pace: for choosing and for motivation, never a predictor of results.
CREATE TABLE learning_preference (person_id TEXT PRIMARY KEY, ways TEXT NOT NULL, pace TEXT NOT NULL, set_at BIGINT NOT NULL);
-- Who coaches whom, in what, and for how many minutes a week; a group is coached together.
CREATE TABLE coach_assignment (
  id TEXT PRIMARY KEY,
  coach_id TEXT NOT NULL,
  -- skill | calls | settling | peer
  task TEXT NOT NULL,
  skill_id TEXT,
  minutes_a_week BIGINT NOT NULL,
  from_on TEXT NOT NULL,
  to_on TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  made_by TEXT NOT NULL,
  -- The first day on which it holds no more.
  ended_on TEXT,
  ended_by TEXT
);
CREATE INDEX coach_assignment_coach ON coach_assignment (coach_id, to_on);
CREATE TABLE coach_assigned (assignment_id TEXT NOT NULL, person_id TEXT NOT NULL, PRIMARY KEY (assignment_id, person_id));
CREATE INDEX coach_assigned_person ON coach_assigned (person_id);
-- One coaching session: arranged, then held with notes both read and one behaviour to practise.
CREATE TABLE coaching_meeting (
  id TEXT PRIMARY KEY,
  assignment_id TEXT NOT NULL,
  coach_id TEXT NOT NULL,
  -- Whom it is about when it is one person.
  person_id TEXT,
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  arranged_at BIGINT NOT NULL,
  arranged_by TEXT NOT NULL,
  held_at BIGINT,
  notes TEXT NOT NULL,
  behaviour TEXT NOT NULL,
  course_id TEXT,
  lang TEXT NOT NULL,
  cancelled_at BIGINT,
  version BIGINT NOT NULL
);
CREATE INDEX coaching_meeting_assignment ON coaching_meeting (assignment_id, starts_at);
CREATE INDEX coaching_meeting_person ON coaching_meeting (person_id);
CREATE INDEX coaching_meeting_coach ON coaching_meeting (coach_id, starts_at);
-- After a session each says something of the other, and whoever watched it of the coach. `side`: learner | coach | watched.
CREATE TABLE coaching_feedback (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL,
  by_person TEXT NOT NULL,
  about_id TEXT NOT NULL,
  side TEXT NOT NULL,
  -- 1 to 5; what a coach says of somebody has words only.
  patience BIGINT,
  clarity BIGINT,
  habits BIGINT,
  words TEXT NOT NULL,
  lang TEXT NOT NULL,
  given_at BIGINT NOT NULL,
  -- When the one it is about has first opened it.
  seen_at BIGINT,
  UNIQUE (meeting_id, by_person, about_id)
);
CREATE INDEX coaching_feedback_about ON coaching_feedback (about_id, side, given_at);
-- What a coach says of their own coaching, and how many minutes a week they may be booked for.
CREATE TABLE coach_profile (
  person_id TEXT PRIMARY KEY,
  patience BIGINT,
  clarity BIGINT,
  habits BIGINT,
  words TEXT NOT NULL,
  lang TEXT NOT NULL,
  said_at BIGINT,
  minutes_max BIGINT,
  capped_at BIGINT,
  capped_by TEXT
);
-- Who is glad to be asked by colleagues about a skill; their own choice.
CREATE TABLE help_offer (person_id TEXT NOT NULL, skill_id TEXT NOT NULL, on_day TEXT NOT NULL, PRIMARY KEY (person_id, skill_id));
CREATE INDEX help_offer_skill ON help_offer (skill_id, on_day);
-- One colleague asks another; only the two read it.
CREATE TABLE help_ask (
  id TEXT PRIMARY KEY,
  from_person TEXT NOT NULL,
  helper_id TEXT NOT NULL,
  skill_id TEXT NOT NULL,
  text TEXT NOT NULL,
  lang TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  -- yes | no
  answer TEXT,
  answered_at BIGINT
);
CREATE INDEX help_ask_helper ON help_ask (helper_id, answer);
CREATE INDEX help_ask_from ON help_ask (from_person, asked_at);
