-- Generated from migrations/sqlite by `cargo xtask generate`; edit there.
-- evaluate: did it work.
CREATE TABLE effect_report (
  id TEXT COLLATE "C" PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  course_id TEXT COLLATE "C" NOT NULL,
  metric TEXT COLLATE "C" NOT NULL,
  result TEXT COLLATE "C" NOT NULL,
  made_at BIGINT NOT NULL,
  made_by TEXT COLLATE "C",
  noted_at BIGINT
);
CREATE INDEX effect_report_course ON effect_report (course_id, metric, made_at);
-- What those who were there say of it: after the class, and again when it has met real contacts. Shown in sums only.
CREATE TABLE reaction (
  session_id TEXT COLLATE "C" NOT NULL,
  person_id TEXT COLLATE "C" NOT NULL,
  round TEXT COLLATE "C" NOT NULL,
  able BIGINT NOT NULL,
  chances BIGINT NOT NULL,
  hindered TEXT COLLATE "C" NOT NULL,
  helper TEXT COLLATE "C" NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (session_id, person_id, round)
);
-- One question without a name: how many gave which answer; who has answered stands apart, without the answer.
CREATE TABLE mood (session_id TEXT COLLATE "C" NOT NULL, answer BIGINT NOT NULL, n BIGINT NOT NULL, PRIMARY KEY (session_id, answer));
CREATE TABLE mood_given (session_id TEXT COLLATE "C" NOT NULL, person_id TEXT COLLATE "C" NOT NULL, PRIMARY KEY (session_id, person_id));
-- People who work from home beside those on site: of how many it is true, over a year; counted at night.
CREATE TABLE parity (
  slice TEXT COLLATE "C" PRIMARY KEY,
  heads BIGINT NOT NULL,
  asked BIGINT NOT NULL,
  seats BIGINT NOT NULL,
  far BIGINT NOT NULL,
  attended BIGINT NOT NULL,
  completed BIGINT NOT NULL,
  answers BIGINT NOT NULL,
  able BIGINT NOT NULL,
  counted_on TEXT COLLATE "C" NOT NULL
);
-- Who is reached by training of each type (or any: ''), by department and position, and in slices across them; counted at night.
CREATE TABLE reach (
  part TEXT COLLATE "C" NOT NULL,
  slice TEXT COLLATE "C" NOT NULL,
  level TEXT COLLATE "C" NOT NULL,
  kind TEXT COLLATE "C" NOT NULL,
  heads BIGINT NOT NULL,
  reached BIGINT NOT NULL,
  counted_on TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (part, slice, level, kind)
);
