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
