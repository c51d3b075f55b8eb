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
