-- Generated from migrations/sqlite by `cargo xtask generate`; edit there.
-- curriculum: what can be learned and how.
CREATE TABLE skill (id TEXT COLLATE "C" PRIMARY KEY, name TEXT COLLATE "C" NOT NULL, recorded_at BIGINT NOT NULL);
CREATE TABLE course (
  id TEXT COLLATE "C" PRIMARY KEY,
  slug TEXT COLLATE "C" NOT NULL UNIQUE,
  type TEXT COLLATE "C" NOT NULL,
  track TEXT COLLATE "C" NOT NULL,
  skills TEXT COLLATE "C" NOT NULL,
  prerequisites TEXT COLLATE "C" NOT NULL,
  separation TEXT COLLATE "C" NOT NULL,
  mixed TEXT COLLATE "C" NOT NULL,
  soft TEXT COLLATE "C" NOT NULL,
  version BIGINT NOT NULL,
  review_by_on TEXT COLLATE "C" NOT NULL,
  owner_id TEXT COLLATE "C",
  provider TEXT COLLATE "C" NOT NULL,
  fit TEXT COLLATE "C" NOT NULL,
  approval TEXT COLLATE "C" NOT NULL,
  approval_days BIGINT NOT NULL,
  attendance_pct BIGINT NOT NULL,
  published_at BIGINT,
  recorded_at BIGINT NOT NULL
);
-- The words of one version of a course in one language: title, lessons, quiz, cards … as one document.
CREATE TABLE course_text (course_id TEXT COLLATE "C" NOT NULL, version BIGINT NOT NULL, lang TEXT COLLATE "C" NOT NULL, title TEXT COLLATE "C" NOT NULL, short TEXT COLLATE "C" NOT NULL, body TEXT COLLATE "C" NOT NULL, PRIMARY KEY (course_id, version, lang));
CREATE TABLE offering (
  id TEXT COLLATE "C" PRIMARY KEY,
  course_id TEXT COLLATE "C" NOT NULL,
  method TEXT COLLATE "C" NOT NULL,
  minutes BIGINT NOT NULL,
  group_min BIGINT NOT NULL,
  group_max BIGINT NOT NULL,
  subgroup_min BIGINT NOT NULL,
  subgroup_max BIGINT NOT NULL,
  needs_trainer TEXT COLLATE "C" NOT NULL,
  needs_room TEXT COLLATE "C" NOT NULL,
  price_session_minor BIGINT NOT NULL,
  price_head_minor BIGINT NOT NULL,
  place BIGINT NOT NULL,
  retired TEXT COLLATE "C" NOT NULL
);
CREATE INDEX offering_course ON offering (course_id);
CREATE TABLE venue (
  id TEXT COLLATE "C" PRIMARY KEY,
  slug TEXT COLLATE "C" NOT NULL UNIQUE,
  site_id TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
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
  directions TEXT COLLATE "C" NOT NULL,
  equipment TEXT COLLATE "C" NOT NULL,
  recorded_at BIGINT NOT NULL
);
-- Who may teach a course; without a first or last day, always.
CREATE TABLE trainer (
  person_id TEXT COLLATE "C" NOT NULL,
  course_id TEXT COLLATE "C" NOT NULL,
  hour_minor BIGINT NOT NULL,
  valid_from TEXT COLLATE "C",
  valid_to TEXT COLLATE "C",
  -- The number of the path to it (learned, taught along, was watched); none: licensed without one.
  path BIGINT,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (person_id, course_id)
);
-- Every version that was ever published, with what was different from the one before (a list of sentences).
CREATE TABLE course_version (course_id TEXT COLLATE "C" NOT NULL, version BIGINT NOT NULL, published_at BIGINT NOT NULL, published_by TEXT COLLATE "C", changes TEXT COLLATE "C" NOT NULL, note TEXT COLLATE "C" NOT NULL, PRIMARY KEY (course_id, version));
-- What one site says in its own words: one item of a course in one language. Everything else it reads as the centre writes it.
CREATE TABLE course_variant (
  course_id TEXT COLLATE "C" NOT NULL,
  site_id TEXT COLLATE "C" NOT NULL,
  lang TEXT COLLATE "C" NOT NULL,
  -- words | lessons | activities | materials | scenarios
  part TEXT COLLATE "C" NOT NULL,
  -- The id of the row, its place where it has none, or the name of a word of the letter.
  item TEXT COLLATE "C" NOT NULL,
  -- JSON: the site's words by column.
  body TEXT COLLATE "C" NOT NULL,
  -- JSON: what the centre said there when they were written, and its version.
  beside TEXT COLLATE "C" NOT NULL,
  version BIGINT NOT NULL,
  written_at BIGINT NOT NULL,
  written_by TEXT COLLATE "C",
  PRIMARY KEY (course_id, site_id, lang, part, item)
);
-- A course being written: one row per part and language ('' where a part has none), each with its own revision.
CREATE TABLE course_draft (slug TEXT COLLATE "C" NOT NULL, part TEXT COLLATE "C" NOT NULL, lang TEXT COLLATE "C" NOT NULL, body TEXT COLLATE "C" NOT NULL, revision BIGINT NOT NULL, saved_at BIGINT NOT NULL, saved_by TEXT COLLATE "C", dropped_at BIGINT, PRIMARY KEY (slug, part, lang));
-- A path of courses in order. Every version stays: who acknowledged one knows what it said.
CREATE TABLE track (
  slug TEXT COLLATE "C" NOT NULL,
  version BIGINT NOT NULL,
  -- new_hire | advanced | leadership | sales
  kind TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  aim TEXT COLLATE "C" NOT NULL,
  strategy TEXT COLLATE "C" NOT NULL,
  policies TEXT COLLATE "C" NOT NULL,
  -- JSON: positions, and slugs of departments; nothing named: everybody.
  audience TEXT COLLATE "C" NOT NULL,
  -- JSON: the slug of a course, and what it is here for.
  steps TEXT COLLATE "C" NOT NULL,
  note TEXT COLLATE "C" NOT NULL,
  published_at BIGINT NOT NULL,
  published_by TEXT COLLATE "C",
  PRIMARY KEY (slug, version)
);
-- Who has read the service strategy and the policies of a version, and when.
CREATE TABLE track_acknowledged (slug TEXT COLLATE "C" NOT NULL, version BIGINT NOT NULL, person_id TEXT COLLATE "C" NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (slug, version, person_id));
CREATE INDEX track_acknowledged_person ON track_acknowledged (person_id);
-- What a class may need: a projector, headsets, workstations.
CREATE TABLE equipment (id TEXT COLLATE "C" PRIMARY KEY, name TEXT COLLATE "C" NOT NULL, recorded_at BIGINT NOT NULL);
-- How many pieces stand in a room (`venue`), or can be carried to any room of a site (`site`).
CREATE TABLE equipment_at (item_id TEXT COLLATE "C" NOT NULL, place_id TEXT COLLATE "C" NOT NULL, kind TEXT COLLATE "C" NOT NULL, pieces BIGINT NOT NULL, PRIMARY KEY (item_id, place_id));
-- What a course asks for in a room: so many, or so many for each person.
CREATE TABLE equipment_asked (course_id TEXT COLLATE "C" NOT NULL, item_id TEXT COLLATE "C" NOT NULL, pieces BIGINT NOT NULL, each_head TEXT COLLATE "C" NOT NULL, PRIMARY KEY (course_id, item_id));
