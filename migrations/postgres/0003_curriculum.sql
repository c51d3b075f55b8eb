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
  place BIGINT NOT NULL
);
CREATE INDEX offering_course ON offering (course_id);
CREATE TABLE venue (
  id TEXT COLLATE "C" PRIMARY KEY,
  slug TEXT COLLATE "C" NOT NULL UNIQUE,
  site_id TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  seats BIGINT NOT NULL,
  hour_minor BIGINT NOT NULL,
  directions TEXT COLLATE "C" NOT NULL,
  recorded_at BIGINT NOT NULL
);
CREATE TABLE trainer (person_id TEXT COLLATE "C" NOT NULL, course_id TEXT COLLATE "C" NOT NULL, hour_minor BIGINT NOT NULL, recorded_at BIGINT NOT NULL, PRIMARY KEY (person_id, course_id));
