-- Generated from migrations/sqlite by `cargo xtask generate`; edit there.
-- people: who works here. Facts have a first and a last valid day and the moment they were recorded.
CREATE TABLE organisation (
  id TEXT COLLATE "C" PRIMARY KEY,
  name TEXT COLLATE "C" NOT NULL,
  currency TEXT COLLATE "C" NOT NULL,
  zone TEXT COLLATE "C" NOT NULL,
  languages TEXT COLLATE "C" NOT NULL,
  name_order TEXT COLLATE "C" NOT NULL,
  opens_minutes BIGINT NOT NULL,
  closes_minutes BIGINT NOT NULL,
  memo_lead_days BIGINT NOT NULL,
  goal_lead_days BIGINT NOT NULL,
  follow_up_days BIGINT NOT NULL,
  practice_days BIGINT NOT NULL,
  recording_days BIGINT NOT NULL,
  talks_a_week BIGINT NOT NULL DEFAULT 20,
  -- What customers are promised, by language (JSON): every plan starts from it.
  strategy TEXT COLLATE "C" NOT NULL DEFAULT '{}',
  made_at BIGINT NOT NULL
);
CREATE TABLE site (
  id TEXT COLLATE "C" PRIMARY KEY,
  slug TEXT COLLATE "C" NOT NULL UNIQUE,
  name TEXT COLLATE "C" NOT NULL,
  zone TEXT COLLATE "C" NOT NULL,
  address TEXT COLLATE "C" NOT NULL,
  manager_id TEXT COLLATE "C",
  recorded_at BIGINT NOT NULL,
  import_id TEXT COLLATE "C"
);
CREATE TABLE department (
  id TEXT COLLATE "C" PRIMARY KEY,
  slug TEXT COLLATE "C" NOT NULL UNIQUE,
  name TEXT COLLATE "C" NOT NULL,
  recorded_at BIGINT NOT NULL,
  import_id TEXT COLLATE "C"
);
CREATE TABLE team (
  id TEXT COLLATE "C" PRIMARY KEY,
  slug TEXT COLLATE "C" NOT NULL UNIQUE,
  name TEXT COLLATE "C" NOT NULL,
  department_id TEXT COLLATE "C" NOT NULL,
  site_id TEXT COLLATE "C" NOT NULL,
  recorded_at BIGINT NOT NULL,
  import_id TEXT COLLATE "C"
);
CREATE TABLE person (
  id TEXT COLLATE "C" PRIMARY KEY,
  external_id TEXT COLLATE "C" NOT NULL UNIQUE,
  handle TEXT COLLATE "C" NOT NULL UNIQUE,
  name TEXT COLLATE "C" NOT NULL,
  -- By the rules of organisation.name_order.
  sort_key TEXT COLLATE "C" NOT NULL,
  folded TEXT COLLATE "C" NOT NULL,
  email TEXT COLLATE "C" NOT NULL,
  lang TEXT COLLATE "C" NOT NULL,
  spoken TEXT COLLATE "C" NOT NULL,
  home TEXT COLLATE "C",
  bio TEXT COLLATE "C",
  hired_on TEXT COLLATE "C",
  recorded_at BIGINT NOT NULL,
  ended_on TEXT COLLATE "C",
  -- The import that brought this person.
  import_id TEXT COLLATE "C"
);
CREATE INDEX person_import ON person (import_id);
CREATE INDEX person_sort ON person (sort_key, id);
-- Where somebody works, from one day to another: a re-organisation adds rows and ends rows.
CREATE TABLE placement (
  id TEXT COLLATE "C" PRIMARY KEY,
  person_id TEXT COLLATE "C" NOT NULL,
  team_id TEXT COLLATE "C" NOT NULL,
  site_id TEXT COLLATE "C" NOT NULL,
  position TEXT COLLATE "C" NOT NULL,
  manager_id TEXT COLLATE "C",
  queue TEXT COLLATE "C",
  contract TEXT COLLATE "C" NOT NULL,
  weekly_minutes BIGINT NOT NULL,
  wage_minor_per_hour BIGINT NOT NULL,
  valid_from TEXT COLLATE "C" NOT NULL,
  valid_to TEXT COLLATE "C",
  recorded_at BIGINT NOT NULL,
  import_id TEXT COLLATE "C"
);
CREATE INDEX placement_person ON placement (person_id, valid_from);
CREATE INDEX placement_team ON placement (team_id, valid_from);
CREATE INDEX placement_queue ON placement (queue, valid_from) WHERE queue IS NOT NULL;
CREATE INDEX placement_import ON placement (import_id);
CREATE INDEX placement_manager ON placement (manager_id, valid_from);
CREATE TABLE account (person_id TEXT COLLATE "C" PRIMARY KEY, password_hash TEXT COLLATE "C", made_at BIGINT NOT NULL, closed_at BIGINT);
CREATE TABLE role_grant (
  id TEXT COLLATE "C" PRIMARY KEY,
  person_id TEXT COLLATE "C" NOT NULL,
  role TEXT COLLATE "C" NOT NULL,
  valid_from TEXT COLLATE "C" NOT NULL,
  valid_to TEXT COLLATE "C",
  recorded_at BIGINT NOT NULL,
  import_id TEXT COLLATE "C"
);
CREATE INDEX role_grant_import ON role_grant (import_id);
CREATE INDEX role_grant_person ON role_grant (person_id);
-- The key of a programme: it may do what the person may, until it is ended.
CREATE TABLE api_token (
  id TEXT COLLATE "C" PRIMARY KEY,
  token_hash TEXT COLLATE "C" NOT NULL UNIQUE,
  person_id TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  made_at BIGINT NOT NULL,
  made_by TEXT COLLATE "C",
  used_on TEXT COLLATE "C",
  ended_at BIGINT,
  ended_by TEXT COLLATE "C"
);
CREATE TABLE shift (
  id TEXT COLLATE "C" PRIMARY KEY,
  person_id TEXT COLLATE "C" NOT NULL,
  day_on TEXT COLLATE "C" NOT NULL,
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  meal_starts_at BIGINT,
  meal_ends_at BIGINT,
  import_id TEXT COLLATE "C",
  UNIQUE (person_id, starts_at)
);
CREATE INDEX shift_day ON shift (day_on, person_id);
CREATE INDEX shift_time ON shift (starts_at, ends_at);
-- Every file that came in, row by row, with what it did and how to undo it.
CREATE TABLE import (
  id TEXT COLLATE "C" PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  kind TEXT COLLATE "C" NOT NULL,
  file_name TEXT COLLATE "C" NOT NULL,
  -- How the file was read: encoding, separator, headers, dates, columns.
  reading TEXT COLLATE "C" NOT NULL,
  -- What the rows were compared with; empty while they are still coming in.
  mark TEXT COLLATE "C",
  staged_at BIGINT NOT NULL,
  staged_by TEXT COLLATE "C",
  applied_at BIGINT,
  applied_by TEXT COLLATE "C",
  undone_at BIGINT,
  undone_by TEXT COLLATE "C"
);
CREATE TABLE import_row (
  import_id TEXT COLLATE "C" NOT NULL,
  line BIGINT NOT NULL,
  cells TEXT COLLATE "C" NOT NULL,
  outcome TEXT COLLATE "C" NOT NULL,
  plan TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (import_id, line)
);
CREATE INDEX import_row_outcome ON import_row (import_id, outcome, line);
-- Which column is which, remembered for files of the same headers.
CREATE TABLE import_mapping (
  kind TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  headers TEXT COLLATE "C" NOT NULL,
  columns TEXT COLLATE "C" NOT NULL,
  made_at BIGINT NOT NULL,
  PRIMARY KEY (kind, name)
);
-- An address by which somebody sets a password; the address itself is never kept.
CREATE TABLE invitation (code_hash TEXT COLLATE "C" PRIMARY KEY, person_id TEXT COLLATE "C" NOT NULL, made_at BIGINT NOT NULL, ends_at BIGINT NOT NULL, used_at BIGINT);
CREATE INDEX invitation_person ON invitation (person_id);
-- Who keeps another manager's promises, from a day to a day; without a last day for somebody who has left.
CREATE TABLE deputy (
  id TEXT COLLATE "C" PRIMARY KEY,
  absent_id TEXT COLLATE "C" NOT NULL,
  deputy_id TEXT COLLATE "C" NOT NULL,
  from_on TEXT COLLATE "C" NOT NULL,
  to_on TEXT COLLATE "C",
  named_at BIGINT NOT NULL,
  named_by TEXT COLLATE "C",
  ended_at BIGINT,
  ended_by TEXT COLLATE "C"
);
CREATE INDEX deputy_absent ON deputy (absent_id, from_on);
CREATE INDEX deputy_deputy ON deputy (deputy_id, from_on);
