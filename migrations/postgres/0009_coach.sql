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
