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
-- Who coaches whom, in what, and for how many minutes a week; a group is coached together.
CREATE TABLE coach_assignment (
  id TEXT COLLATE "C" PRIMARY KEY,
  coach_id TEXT COLLATE "C" NOT NULL,
  -- skill | calls | settling | peer
  task TEXT COLLATE "C" NOT NULL,
  skill_id TEXT COLLATE "C",
  minutes_a_week BIGINT NOT NULL,
  from_on TEXT COLLATE "C" NOT NULL,
  to_on TEXT COLLATE "C" NOT NULL,
  made_at BIGINT NOT NULL,
  made_by TEXT COLLATE "C" NOT NULL,
  -- The first day on which it holds no more.
  ended_on TEXT COLLATE "C",
  ended_by TEXT COLLATE "C"
);
CREATE INDEX coach_assignment_coach ON coach_assignment (coach_id, to_on);
CREATE TABLE coach_assigned (assignment_id TEXT COLLATE "C" NOT NULL, person_id TEXT COLLATE "C" NOT NULL, PRIMARY KEY (assignment_id, person_id));
CREATE INDEX coach_assigned_person ON coach_assigned (person_id);
-- One coaching session: arranged, then held with notes both read and one behaviour to practise.
CREATE TABLE coaching_meeting (
  id TEXT COLLATE "C" PRIMARY KEY,
  assignment_id TEXT COLLATE "C" NOT NULL,
  coach_id TEXT COLLATE "C" NOT NULL,
  -- Whom it is about when it is one person.
  person_id TEXT COLLATE "C",
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  arranged_at BIGINT NOT NULL,
  arranged_by TEXT COLLATE "C" NOT NULL,
  held_at BIGINT,
  notes TEXT COLLATE "C" NOT NULL,
  behaviour TEXT COLLATE "C" NOT NULL,
  course_id TEXT COLLATE "C",
  lang TEXT COLLATE "C" NOT NULL,
  cancelled_at BIGINT,
  version BIGINT NOT NULL
);
CREATE INDEX coaching_meeting_assignment ON coaching_meeting (assignment_id, starts_at);
CREATE INDEX coaching_meeting_person ON coaching_meeting (person_id);
CREATE INDEX coaching_meeting_coach ON coaching_meeting (coach_id, starts_at);
-- After a session each says something of the other, and whoever watched it of the coach. `side`: learner | coach | watched.
CREATE TABLE coaching_feedback (
  id TEXT COLLATE "C" PRIMARY KEY,
  meeting_id TEXT COLLATE "C" NOT NULL,
  by_person TEXT COLLATE "C" NOT NULL,
  about_id TEXT COLLATE "C" NOT NULL,
  side TEXT COLLATE "C" NOT NULL,
  -- 1 to 5; what a coach says of somebody has words only.
  patience BIGINT,
  clarity BIGINT,
  habits BIGINT,
  words TEXT COLLATE "C" NOT NULL,
  lang TEXT COLLATE "C" NOT NULL,
  given_at BIGINT NOT NULL,
  -- When the one it is about has first opened it.
  seen_at BIGINT,
  UNIQUE (meeting_id, by_person, about_id)
);
CREATE INDEX coaching_feedback_about ON coaching_feedback (about_id, side, given_at);
-- What a coach says of their own coaching, and how many minutes a week they may be booked for.
CREATE TABLE coach_profile (
  person_id TEXT COLLATE "C" PRIMARY KEY,
  patience BIGINT,
  clarity BIGINT,
  habits BIGINT,
  words TEXT COLLATE "C" NOT NULL,
  lang TEXT COLLATE "C" NOT NULL,
  said_at BIGINT,
  minutes_max BIGINT,
  capped_at BIGINT,
  capped_by TEXT COLLATE "C"
);
-- Who is glad to be asked by colleagues about a skill; their own choice.
CREATE TABLE help_offer (person_id TEXT COLLATE "C" NOT NULL, skill_id TEXT COLLATE "C" NOT NULL, on_day TEXT COLLATE "C" NOT NULL, PRIMARY KEY (person_id, skill_id));
CREATE INDEX help_offer_skill ON help_offer (skill_id, on_day);
-- One colleague asks another; only the two read it.
CREATE TABLE help_ask (
  id TEXT COLLATE "C" PRIMARY KEY,
  from_person TEXT COLLATE "C" NOT NULL,
  helper_id TEXT COLLATE "C" NOT NULL,
  skill_id TEXT COLLATE "C" NOT NULL,
  text TEXT COLLATE "C" NOT NULL,
  lang TEXT COLLATE "C" NOT NULL,
  asked_at BIGINT NOT NULL,
  -- yes | no
  answer TEXT COLLATE "C",
  answered_at BIGINT
);
CREATE INDEX help_ask_helper ON help_ask (helper_id, answer);
CREATE INDEX help_ask_from ON help_ask (from_person, asked_at);
