-- people: who works here. Facts have a first and a last valid day and the moment they were recorded.
CREATE TABLE organisation (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  currency TEXT NOT NULL,
  zone TEXT NOT NULL,
  languages TEXT NOT NULL,
  name_order TEXT NOT NULL,
  opens_minutes BIGINT NOT NULL,
  closes_minutes BIGINT NOT NULL,
  memo_lead_days BIGINT NOT NULL,
  goal_lead_days BIGINT NOT NULL,
  follow_up_days BIGINT NOT NULL,
  practice_days BIGINT NOT NULL,
  recording_days BIGINT NOT NULL,
  talks_a_week BIGINT NOT NULL DEFAULT 20,
  -- What customers are promised, by language (JSON): every plan starts from it.
  strategy TEXT NOT NULL DEFAULT '{}',
  made_at BIGINT NOT NULL
);
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  zone TEXT NOT NULL,
  address TEXT NOT NULL,
  manager_id TEXT,
  recorded_at BIGINT NOT NULL,
  import_id TEXT
);
CREATE TABLE department (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  import_id TEXT
);
CREATE TABLE team (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  department_id TEXT NOT NULL,
  site_id TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  import_id TEXT
);
CREATE TABLE person (
  id TEXT PRIMARY KEY,
  external_id TEXT NOT NULL UNIQUE,
  handle TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  -- By the rules of organisation.name_order.
  sort_key TEXT NOT NULL,
  folded TEXT NOT NULL,
  email TEXT NOT NULL,
  lang TEXT NOT NULL,
  spoken TEXT NOT NULL,
  home TEXT,
  bio TEXT,
  hired_on TEXT,
  recorded_at BIGINT NOT NULL,
  ended_on TEXT,
  -- The import that brought this person.
  import_id TEXT
);
CREATE INDEX person_import ON person (import_id);
CREATE INDEX person_sort ON person (sort_key, id);
-- Where somebody works, from one day to another: a re-organisation adds rows and ends rows.
CREATE TABLE placement (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  team_id TEXT NOT NULL,
  site_id TEXT NOT NULL,
  position TEXT NOT NULL,
  manager_id TEXT,
  queue TEXT,
  contract TEXT NOT NULL,
  weekly_minutes BIGINT NOT NULL,
  wage_minor_per_hour BIGINT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  recorded_at BIGINT NOT NULL,
  import_id TEXT
);
CREATE INDEX placement_person ON placement (person_id, valid_from);
CREATE INDEX placement_team ON placement (team_id, valid_from);
CREATE INDEX placement_queue ON placement (queue, valid_from) WHERE queue IS NOT NULL;
CREATE INDEX placement_import ON placement (import_id);
CREATE INDEX placement_manager ON placement (manager_id, valid_from);
CREATE TABLE account (person_id TEXT PRIMARY KEY, password_hash TEXT, made_at BIGINT NOT NULL, closed_at BIGINT);
CREATE TABLE role_grant (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  role TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  recorded_at BIGINT NOT NULL,
  import_id TEXT
);
CREATE INDEX role_grant_import ON role_grant (import_id);
CREATE INDEX role_grant_person ON role_grant (person_id);
-- The key of a programme: it may do what the person may, until it is ended.
CREATE TABLE api_token (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  person_id TEXT NOT NULL,
  name TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  made_by TEXT,
  used_on TEXT,
  ended_at BIGINT,
  ended_by TEXT
);
CREATE TABLE shift (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  day_on TEXT NOT NULL,
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  meal_starts_at BIGINT,
  meal_ends_at BIGINT,
  import_id TEXT,
  UNIQUE (person_id, starts_at)
);
CREATE INDEX shift_day ON shift (day_on, person_id);
CREATE INDEX shift_time ON shift (starts_at, ends_at);
-- Every file that came in, row by row, with what it did and how to undo it.
CREATE TABLE import (
  id TEXT PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  file_name TEXT NOT NULL,
  -- How the file was read: encoding, separator, headers, dates, columns.
  reading TEXT NOT NULL,
  -- What the rows were compared with; empty while they are still coming in.
  mark TEXT,
  staged_at BIGINT NOT NULL,
  staged_by TEXT,
  applied_at BIGINT,
  applied_by TEXT,
  undone_at BIGINT,
  undone_by TEXT
);
CREATE TABLE import_row (
  import_id TEXT NOT NULL,
  line BIGINT NOT NULL,
  cells TEXT NOT NULL,
  outcome TEXT NOT NULL,
  plan TEXT NOT NULL,
  PRIMARY KEY (import_id, line)
);
CREATE INDEX import_row_outcome ON import_row (import_id, outcome, line);
-- Which column is which, remembered for files of the same headers.
CREATE TABLE import_mapping (
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  headers TEXT NOT NULL,
  columns TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  PRIMARY KEY (kind, name)
);
-- An address by which somebody sets a password; the address itself is never kept.
CREATE TABLE invitation (code_hash TEXT PRIMARY KEY, person_id TEXT NOT NULL, made_at BIGINT NOT NULL, ends_at BIGINT NOT NULL, used_at BIGINT);
CREATE INDEX invitation_person ON invitation (person_id);
-- Who keeps another manager's promises, from a day to a day; without a last day for somebody who has left.
CREATE TABLE deputy (
  id TEXT PRIMARY KEY,
  absent_id TEXT NOT NULL,
  deputy_id TEXT NOT NULL,
  from_on TEXT NOT NULL,
  to_on TEXT,
  named_at BIGINT NOT NULL,
  named_by TEXT,
  ended_at BIGINT,
  ended_by TEXT
);
CREATE INDEX deputy_absent ON deputy (absent_id, from_on);
CREATE INDEX deputy_deputy ON deputy (deputy_id, from_on);
