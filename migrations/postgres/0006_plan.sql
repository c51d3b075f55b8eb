-- Generated from migrations/sqlite by `cargo xtask generate`; edit there.
-- plan: who, what, when. The only writer of bookings.
CREATE TABLE queue (
  id TEXT COLLATE "C" PRIMARY KEY,
  name TEXT COLLATE "C" NOT NULL,
  sl_pct BIGINT NOT NULL,
  sl_seconds BIGINT NOT NULL,
  max_occupancy_pct BIGINT NOT NULL,
  shrinkage_pct BIGINT NOT NULL,
  max_drop BIGINT NOT NULL,
  shortfall_minor BIGINT NOT NULL,
  recorded_at BIGINT NOT NULL
);
CREATE TABLE forecast (queue_id TEXT COLLATE "C" NOT NULL, starts_at BIGINT NOT NULL, calls DOUBLE PRECISION NOT NULL, aht_seconds DOUBLE PRECISION NOT NULL, import_id TEXT COLLATE "C", PRIMARY KEY (queue_id, starts_at));
-- A person should learn a course by a day; opened from a need, a manager or a rule. Closed by an enrolment that was held.
CREATE TABLE demand (
  id TEXT COLLATE "C" PRIMARY KEY,
  person_id TEXT COLLATE "C" NOT NULL,
  course_id TEXT COLLATE "C" NOT NULL,
  need_id TEXT COLLATE "C",
  why TEXT COLLATE "C" NOT NULL,
  due_on TEXT COLLATE "C" NOT NULL,
  opened_at BIGINT NOT NULL,
  opened_by TEXT COLLATE "C",
  closed_at BIGINT,
  closed_why TEXT COLLATE "C",
  -- The rule of mandatory training that asks for it: also of somebody who had the course before.
  rule_id TEXT COLLATE "C"
);
-- Whoever is first opens it: two open demands of one person for one course would be two seats to the solver.
CREATE INDEX demand_need ON demand (need_id);
CREATE UNIQUE INDEX demand_open ON demand (person_id, course_id) WHERE closed_at IS NULL;
CREATE TABLE draft (
  id TEXT COLLATE "C" PRIMARY KEY,
  month TEXT COLLATE "C" NOT NULL,
  number BIGINT NOT NULL,
  seed BIGINT NOT NULL,
  version BIGINT NOT NULL,
  figures TEXT COLLATE "C" NOT NULL,
  -- What the draft supposes instead of what is set (JSON); '{}': nothing.
  what_if TEXT COLLATE "C" NOT NULL,
  made_at BIGINT NOT NULL,
  made_by TEXT COLLATE "C",
  published_at BIGINT,
  published_by TEXT COLLATE "C",
  discarded_at BIGINT,
  UNIQUE (month, number)
);
CREATE TABLE solve_run (
  draft_id TEXT COLLATE "C" PRIMARY KEY,
  started_at BIGINT NOT NULL,
  lease_until BIGINT NOT NULL,
  moves BIGINT NOT NULL,
  moves_max BIGINT NOT NULL,
  history TEXT COLLATE "C" NOT NULL,
  stop_wanted_at BIGINT,
  ended_at BIGINT,
  ended_why TEXT COLLATE "C"
);
CREATE TABLE session (
  id TEXT COLLATE "C" PRIMARY KEY,
  draft_id TEXT COLLATE "C" NOT NULL,
  course_id TEXT COLLATE "C" NOT NULL,
  course_version BIGINT NOT NULL,
  offering_id TEXT COLLATE "C" NOT NULL,
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  venue_id TEXT COLLATE "C",
  trainer_id TEXT COLLATE "C",
  lang TEXT COLLATE "C" NOT NULL,
  zone TEXT COLLATE "C" NOT NULL,
  published_at BIGINT,
  held_at BIGINT,
  -- Counts what calendars must be told: a move, a cancellation, a seat taken away (iTIP SEQUENCE).
  sequence BIGINT NOT NULL DEFAULT 0,
  moved_at BIGINT,
  moved_by TEXT COLLATE "C",
  -- Why it is held although the memo lead or the cover is not kept.
  late_reason TEXT COLLATE "C",
  cancelled_at BIGINT,
  cancelled_by TEXT COLLATE "C",
  cancelled_why TEXT COLLATE "C"
);
CREATE INDEX session_draft ON session (draft_id);
CREATE INDEX session_time ON session (starts_at);
-- A session that is held in several meetings of one group, or that one joins from afar.
CREATE TABLE series (
  session_id TEXT COLLATE "C" PRIMARY KEY,
  every_days BIGINT NOT NULL,
  parts BIGINT NOT NULL,
  -- Who was there in so many has taken the course.
  needed BIGINT NOT NULL,
  joining TEXT COLLATE "C" NOT NULL,
  made_at BIGINT NOT NULL
);
-- The meetings after the first, which is the session itself.
CREATE TABLE meeting (session_id TEXT COLLATE "C" NOT NULL, place BIGINT NOT NULL, starts_at BIGINT NOT NULL, ends_at BIGINT NOT NULL, PRIMARY KEY (session_id, place));
-- Who teaches a session along with its trainer, to learn how.
CREATE TABLE co_teacher (
  session_id TEXT COLLATE "C" NOT NULL,
  person_id TEXT COLLATE "C" NOT NULL,
  added_at BIGINT NOT NULL,
  added_by TEXT COLLATE "C",
  ended_at BIGINT,
  PRIMARY KEY (session_id, person_id)
);
CREATE INDEX co_teacher_person ON co_teacher (person_id);
CREATE TABLE enrolment (
  session_id TEXT COLLATE "C" NOT NULL,
  person_id TEXT COLLATE "C" NOT NULL,
  demand_id TEXT COLLATE "C",
  subgroup BIGINT NOT NULL,
  why TEXT COLLATE "C" NOT NULL,
  -- The person has freely taken a seat at short notice: exempt from the memo lead.
  accepted TEXT COLLATE "C" NOT NULL DEFAULT 'no',
  made_at BIGINT NOT NULL,
  cancelled_at BIGINT,
  cancelled_by TEXT COLLATE "C",
  cancelled_why TEXT COLLATE "C",
  PRIMARY KEY (session_id, person_id)
);
CREATE INDEX enrolment_person ON enrolment (person_id);
CREATE INDEX enrolment_demand ON enrolment (demand_id);
CREATE TABLE unplaced (draft_id TEXT COLLATE "C" NOT NULL, demand_id TEXT COLLATE "C" NOT NULL, person_id TEXT COLLATE "C" NOT NULL, course_id TEXT COLLATE "C" NOT NULL, reason TEXT COLLATE "C" NOT NULL, fix TEXT COLLATE "C", PRIMARY KEY (draft_id, demand_id));
-- Every minute that takes a person off the phones. An interval (starts_at, ends_at), or a floating load (days, minutes a day).
CREATE TABLE booking (
  id TEXT COLLATE "C" PRIMARY KEY,
  person_id TEXT COLLATE "C" NOT NULL,
  kind TEXT COLLATE "C" NOT NULL,
  session_id TEXT COLLATE "C",
  with_person TEXT COLLATE "C",
  starts_at BIGINT,
  ends_at BIGINT,
  from_on TEXT COLLATE "C",
  to_on TEXT COLLATE "C",
  minutes_a_day BIGINT,
  made_at BIGINT NOT NULL,
  cancelled_at BIGINT,
  -- What another room booked it for.
  for_id TEXT COLLATE "C"
);
CREATE INDEX booking_for ON booking (for_id);
CREATE INDEX booking_person ON booking (person_id, starts_at);
CREATE INDEX booking_time ON booking (starts_at);
CREATE INDEX booking_session ON booking (session_id);
-- Who must have learned a course, by when, and how often again. Never changed: ended, and another made.
CREATE TABLE mandatory_rule (
  id TEXT COLLATE "C" PRIMARY KEY,
  course_id TEXT COLLATE "C" NOT NULL,
  role TEXT COLLATE "C",
  position TEXT COLLATE "C",
  department_id TEXT COLLATE "C",
  team_id TEXT COLLATE "C",
  site_id TEXT COLLATE "C",
  hired_from TEXT COLLATE "C",
  -- hire | start | return | day
  counts_from TEXT COLLATE "C" NOT NULL,
  due_days BIGINT NOT NULL,
  due_on TEXT COLLATE "C",
  every_months BIGINT,
  from_on TEXT COLLATE "C" NOT NULL,
  -- The last day.
  until_on TEXT COLLATE "C",
  notice_days BIGINT NOT NULL,
  lead_days BIGINT NOT NULL,
  why TEXT COLLATE "C" NOT NULL,
  made_at BIGINT NOT NULL,
  made_by TEXT COLLATE "C",
  ended_at BIGINT,
  ended_by TEXT COLLATE "C"
);
-- How one person stands with one rule from a day on, until the day on which another row begins. Follows from the rule, from
-- who was where when, and from what was completed; the night counts it again.
CREATE TABLE duty (
  id TEXT COLLATE "C" PRIMARY KEY,
  rule_id TEXT COLLATE "C" NOT NULL,
  person_id TEXT COLLATE "C" NOT NULL,
  from_on TEXT COLLATE "C" NOT NULL,
  until_on TEXT COLLATE "C",
  due_on TEXT COLLATE "C",
  done_on TEXT COLLATE "C",
  version BIGINT,
  certificate TEXT COLLATE "C",
  -- Who has been written to: nobody 0, the person 1, the manager 2, that one's manager 3, the planners 4.
  told BIGINT NOT NULL DEFAULT 0,
  told_on TEXT COLLATE "C",
  UNIQUE (rule_id, person_id, from_on)
);
CREATE INDEX duty_person ON duty (person_id);
CREATE INDEX duty_due ON duty (due_on) WHERE until_on IS NULL;
CREATE TABLE duty_exemption (
  id TEXT COLLATE "C" PRIMARY KEY,
  rule_id TEXT COLLATE "C" NOT NULL,
  person_id TEXT COLLATE "C" NOT NULL,
  reason TEXT COLLATE "C" NOT NULL,
  from_on TEXT COLLATE "C" NOT NULL,
  -- The last day; it ends by itself.
  until_on TEXT COLLATE "C" NOT NULL,
  given_at BIGINT NOT NULL,
  given_by TEXT COLLATE "C",
  ended_on TEXT COLLATE "C",
  ended_by TEXT COLLATE "C"
);
CREATE INDEX duty_exemption_person ON duty_exemption (person_id, rule_id);
-- Somebody was away for long and is back.
CREATE TABLE duty_return (
  id TEXT COLLATE "C" PRIMARY KEY,
  person_id TEXT COLLATE "C" NOT NULL,
  back_on TEXT COLLATE "C" NOT NULL,
  said_at BIGINT NOT NULL,
  said_by TEXT COLLATE "C",
  UNIQUE (person_id, back_on)
);
-- What was agreed with one person about when and how long they learn. The newest that has not ended holds.
CREATE TABLE own_hours (
  id TEXT COLLATE "C" PRIMARY KEY,
  person_id TEXT COLLATE "C" NOT NULL,
  -- Minutes after local midnight.
  not_before_minutes BIGINT,
  not_after_minutes BIGINT,
  day_minutes BIGINT,
  break_minutes BIGINT,
  -- Works from home and comes to a class at the site: one way.
  way_minutes BIGINT,
  note TEXT COLLATE "C" NOT NULL,
  until_on TEXT COLLATE "C",
  made_at BIGINT NOT NULL,
  made_by TEXT COLLATE "C",
  ended_at BIGINT,
  ended_by TEXT COLLATE "C"
);
CREATE INDEX own_hours_person ON own_hours (person_id);
-- What training may cost one department from a day to a day. Never changed: ended, and another made.
CREATE TABLE budget (
  id TEXT COLLATE "C" PRIMARY KEY,
  department_id TEXT COLLATE "C" NOT NULL,
  from_on TEXT COLLATE "C" NOT NULL,
  -- The last day.
  until_on TEXT COLLATE "C" NOT NULL,
  amount_minor BIGINT NOT NULL,
  -- What planners publish or buy at once without asking, while it lasts; none: any amount.
  alone_minor BIGINT,
  note TEXT COLLATE "C" NOT NULL,
  made_at BIGINT NOT NULL,
  made_by TEXT COLLATE "C",
  ended_at BIGINT,
  ended_by TEXT COLLATE "C"
);
CREATE INDEX budget_department ON budget (department_id);
-- Who says yes to what needs it, and up to how much at once; none: any amount.
CREATE TABLE budget_approver (budget_id TEXT COLLATE "C" NOT NULL, person_id TEXT COLLATE "C" NOT NULL, limit_minor BIGINT, PRIMARY KEY (budget_id, person_id));
CREATE INDEX budget_approver_person ON budget_approver (person_id);
-- What one session costs one department, or what was bought. Committed, then an actual when it was held or paid; released
-- when it will not be.
CREATE TABLE cost_line (
  id TEXT COLLATE "C" PRIMARY KEY,
  department_id TEXT COLLATE "C" NOT NULL,
  day_on TEXT COLLATE "C" NOT NULL,
  session_id TEXT COLLATE "C",
  course_id TEXT COLLATE "C",
  -- Of a purchase.
  what TEXT COLLATE "C" NOT NULL,
  supplier TEXT COLLATE "C" NOT NULL,
  trainers_minor BIGINT NOT NULL,
  rooms_minor BIGINT NOT NULL,
  prices_minor BIGINT NOT NULL,
  travel_minor BIGINT NOT NULL,
  wages_minor BIGINT NOT NULL,
  cover_minor BIGINT NOT NULL,
  planned_minor BIGINT NOT NULL,
  people BIGINT NOT NULL,
  minutes BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  made_by TEXT COLLATE "C",
  -- None: a purchase that waits for a yes.
  committed_at BIGINT,
  actual_minor BIGINT,
  actual_at BIGINT,
  -- Who wrote it; none: counted when the session was held.
  actual_by TEXT COLLATE "C",
  actual_why TEXT COLLATE "C",
  released_at BIGINT,
  released_by TEXT COLLATE "C",
  -- cancelled | moved | changed | declined | back
  released_why TEXT COLLATE "C"
);
CREATE INDEX cost_line_department ON cost_line (department_id, day_on);
CREATE INDEX cost_line_session ON cost_line (session_id);
-- What goes over a budget, or over what planners may alone: asked of one person, answered by a day.
CREATE TABLE approval (
  id TEXT COLLATE "C" PRIMARY KEY,
  budget_id TEXT COLLATE "C" NOT NULL,
  -- For what: `draft:…`, `hand:…` (course and start) or `line:…`; the same again needs no second yes.
  about TEXT COLLATE "C" NOT NULL,
  draft_id TEXT COLLATE "C",
  line_id TEXT COLLATE "C",
  course_id TEXT COLLATE "C",
  starts_at BIGINT,
  -- Where it goes on after a yes.
  path TEXT COLLATE "C" NOT NULL,
  cost_minor BIGINT NOT NULL,
  left_minor BIGINT NOT NULL,
  why TEXT COLLATE "C" NOT NULL,
  asked_at BIGINT NOT NULL,
  asked_by TEXT COLLATE "C",
  asked_of TEXT COLLATE "C" NOT NULL,
  due_on TEXT COLLATE "C" NOT NULL,
  raised_at BIGINT,
  answered_at BIGINT,
  answered_by TEXT COLLATE "C",
  -- yes | no | back
  answer TEXT COLLATE "C",
  reason TEXT COLLATE "C"
);
CREATE INDEX approval_about ON approval (about);
CREATE INDEX approval_of ON approval (asked_of) WHERE answered_at IS NULL;
-- From one site to another and back, said once for both directions (the lesser id first); two empty ids: any two sites of
-- which nothing is said. Without a row nobody travels between them.
CREATE TABLE travel (one_site TEXT COLLATE "C" NOT NULL, other_site TEXT COLLATE "C" NOT NULL, minutes BIGINT NOT NULL, fare_minor BIGINT NOT NULL, set_at BIGINT NOT NULL, set_by TEXT COLLATE "C", PRIMARY KEY (one_site, other_site));
