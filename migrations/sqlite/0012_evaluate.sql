-- evaluate: did it work.
CREATE TABLE effect_report (
  id TEXT PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  course_id TEXT NOT NULL,
  metric TEXT NOT NULL,
  result TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  made_by TEXT,
  noted_at BIGINT
);
CREATE INDEX effect_report_course ON effect_report (course_id, metric, made_at);
-- What those who were there say of it: after the class, and again when it has met real contacts. Shown in sums only.
CREATE TABLE reaction (
  session_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  round TEXT NOT NULL,
  able BIGINT NOT NULL,
  chances BIGINT NOT NULL,
  hindered TEXT NOT NULL,
  helper TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (session_id, person_id, round)
);
-- One question without a name: how many gave which answer; who has answered stands apart, without the answer.
CREATE TABLE mood (session_id TEXT NOT NULL, answer BIGINT NOT NULL, n BIGINT NOT NULL, PRIMARY KEY (session_id, answer));
CREATE TABLE mood_given (session_id TEXT NOT NULL, person_id TEXT NOT NULL, PRIMARY KEY (session_id, person_id));
-- People who work from home beside those on site: of how many it is true, over a year; counted at night.
CREATE TABLE parity (
  slice TEXT PRIMARY KEY,
  heads BIGINT NOT NULL,
  asked BIGINT NOT NULL,
  seats BIGINT NOT NULL,
  far BIGINT NOT NULL,
  attended BIGINT NOT NULL,
  completed BIGINT NOT NULL,
  answers BIGINT NOT NULL,
  able BIGINT NOT NULL,
  counted_on TEXT NOT NULL
);
-- Who is reached by training of each type (or any: ''), by department and position, and in slices across them; counted at night.
CREATE TABLE reach (
  part TEXT NOT NULL,
  slice TEXT NOT NULL,
  level TEXT NOT NULL,
  kind TEXT NOT NULL,
  heads BIGINT NOT NULL,
  reached BIGINT NOT NULL,
  counted_on TEXT NOT NULL,
  PRIMARY KEY (part, slice, level, kind)
);
