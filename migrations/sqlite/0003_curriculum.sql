-- curriculum: what can be learned and how.
CREATE TABLE skill (id TEXT PRIMARY KEY, name TEXT NOT NULL, recorded_at BIGINT NOT NULL);
CREATE TABLE course (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  track TEXT NOT NULL,
  skills TEXT NOT NULL,
  prerequisites TEXT NOT NULL,
  separation TEXT NOT NULL,
  mixed TEXT NOT NULL,
  soft TEXT NOT NULL,
  version BIGINT NOT NULL,
  review_by_on TEXT NOT NULL,
  owner_id TEXT,
  provider TEXT NOT NULL,
  fit TEXT NOT NULL,
  approval TEXT NOT NULL,
  approval_days BIGINT NOT NULL,
  attendance_pct BIGINT NOT NULL,
  published_at BIGINT,
  recorded_at BIGINT NOT NULL
);
-- The words of one version of a course in one language: title, lessons, quiz, cards … as one document.
CREATE TABLE course_text (course_id TEXT NOT NULL, version BIGINT NOT NULL, lang TEXT NOT NULL, title TEXT NOT NULL, short TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (course_id, version, lang));
CREATE TABLE offering (
  id TEXT PRIMARY KEY,
  course_id TEXT NOT NULL,
  method TEXT NOT NULL,
  minutes BIGINT NOT NULL,
  group_min BIGINT NOT NULL,
  group_max BIGINT NOT NULL,
  subgroup_min BIGINT NOT NULL,
  subgroup_max BIGINT NOT NULL,
  needs_trainer TEXT NOT NULL,
  needs_room TEXT NOT NULL,
  price_session_minor BIGINT NOT NULL,
  price_head_minor BIGINT NOT NULL,
  place BIGINT NOT NULL,
  retired TEXT NOT NULL
);
CREATE INDEX offering_course ON offering (course_id);
CREATE TABLE venue (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  site_id TEXT NOT NULL,
  name TEXT NOT NULL,
  seats BIGINT NOT NULL,
  hour_minor BIGINT NOT NULL,
  -- Each time it is used, beside the hours.
  use_minor BIGINT NOT NULL,
  -- Nobody else is in it so long before and after a class.
  setup_minutes BIGINT NOT NULL,
  clear_minutes BIGINT NOT NULL,
  -- Outside the house: from the site to it, one way; 0 in the house. And what a person's trip there and back costs.
  way_minutes BIGINT NOT NULL,
  fare_minor BIGINT NOT NULL,
  directions TEXT NOT NULL,
  equipment TEXT NOT NULL,
  recorded_at BIGINT NOT NULL
);
-- Who may teach a course; without a first or last day, always.
CREATE TABLE trainer (
  person_id TEXT NOT NULL,
  course_id TEXT NOT NULL,
  hour_minor BIGINT NOT NULL,
  valid_from TEXT,
  valid_to TEXT,
  -- The number of the path to it (learned, taught along, was watched); none: licensed without one.
  path BIGINT,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (person_id, course_id)
);
-- Every version that was ever published, with what was different from the one before (a list of sentences).
CREATE TABLE course_version (course_id TEXT NOT NULL, version BIGINT NOT NULL, published_at BIGINT NOT NULL, published_by TEXT, changes TEXT NOT NULL, note TEXT NOT NULL, PRIMARY KEY (course_id, version));
-- What one site says in its own words: one item of a course in one language. Everything else it reads as the centre writes it.
CREATE TABLE course_variant (
  course_id TEXT NOT NULL,
  site_id TEXT NOT NULL,
  lang TEXT NOT NULL,
  -- words | lessons | activities | materials | scenarios
  part TEXT NOT NULL,
  -- The id of the row, its place where it has none, or the name of a word of the letter.
  item TEXT NOT NULL,
  -- JSON: the site's words by column.
  body TEXT NOT NULL,
  -- JSON: what the centre said there when they were written, and its version.
  beside TEXT NOT NULL,
  version BIGINT NOT NULL,
  written_at BIGINT NOT NULL,
  written_by TEXT,
  PRIMARY KEY (course_id, site_id, lang, part, item)
);
-- A course being written: one row per part and language ('' where a part has none), each with its own revision.
CREATE TABLE course_draft (slug TEXT NOT NULL, part TEXT NOT NULL, lang TEXT NOT NULL, body TEXT NOT NULL, revision BIGINT NOT NULL, saved_at BIGINT NOT NULL, saved_by TEXT, dropped_at BIGINT, PRIMARY KEY (slug, part, lang));
-- A path of courses in order. Every version stays: who acknowledged one knows what it said.
CREATE TABLE track (
  slug TEXT NOT NULL,
  version BIGINT NOT NULL,
  -- new_hire | advanced | leadership | sales
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  aim TEXT NOT NULL,
  strategy TEXT NOT NULL,
  policies TEXT NOT NULL,
  -- JSON: positions, and slugs of departments; nothing named: everybody.
  audience TEXT NOT NULL,
  -- JSON: the slug of a course, and what it is here for.
  steps TEXT NOT NULL,
  note TEXT NOT NULL,
  published_at BIGINT NOT NULL,
  published_by TEXT,
  PRIMARY KEY (slug, version)
);
-- Who has read the service strategy and the policies of a version, and when.
CREATE TABLE track_acknowledged (slug TEXT NOT NULL, version BIGINT NOT NULL, person_id TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (slug, version, person_id));
CREATE INDEX track_acknowledged_person ON track_acknowledged (person_id);
-- What a class may need: a projector, headsets, workstations.
CREATE TABLE equipment (id TEXT PRIMARY KEY, name TEXT NOT NULL, recorded_at BIGINT NOT NULL);
-- How many pieces stand in a room (`venue`), or can be carried to any room of a site (`site`).
CREATE TABLE equipment_at (item_id TEXT NOT NULL, place_id TEXT NOT NULL, kind TEXT NOT NULL, pieces BIGINT NOT NULL, PRIMARY KEY (item_id, place_id));
-- What a course asks for in a room: so many, or so many for each person.
CREATE TABLE equipment_asked (course_id TEXT NOT NULL, item_id TEXT NOT NULL, pieces BIGINT NOT NULL, each_head TEXT NOT NULL, PRIMARY KEY (course_id, item_id));
