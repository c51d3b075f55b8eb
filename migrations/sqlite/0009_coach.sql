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
