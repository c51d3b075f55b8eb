-- listen: what hurts.
CREATE TABLE feedback (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  channel TEXT NOT NULL,
  team_id TEXT,
  person_id TEXT,
  lang TEXT NOT NULL,
  score DOUBLE PRECISION,
  text TEXT NOT NULL,
  on_day TEXT NOT NULL,
  import_id TEXT,
  recorded_at BIGINT NOT NULL
);
CREATE INDEX feedback_day ON feedback (on_day);
-- What a text is about: by the model (with the words that say so) or corrected by a person.
CREATE TABLE feedback_tag (feedback_id TEXT NOT NULL, skill_id TEXT NOT NULL, weight DOUBLE PRECISION NOT NULL, words TEXT NOT NULL, by_person TEXT, recorded_at BIGINT NOT NULL, PRIMARY KEY (feedback_id, skill_id));
CREATE INDEX feedback_tag_skill ON feedback_tag (skill_id);
CREATE TABLE qa_score (id TEXT PRIMARY KEY, person_id TEXT NOT NULL, team_id TEXT NOT NULL, skill_id TEXT NOT NULL, score DOUBLE PRECISION NOT NULL, on_day TEXT NOT NULL, evaluator_id TEXT, import_id TEXT);
CREATE INDEX qa_score_day ON qa_score (on_day, skill_id);
CREATE INDEX qa_score_team ON qa_score (team_id, skill_id, on_day);
CREATE INDEX qa_score_person ON qa_score (person_id, skill_id, on_day);
CREATE TABLE metric_week (
  person_id TEXT NOT NULL,
  week_on TEXT NOT NULL,
  contacts BIGINT NOT NULL,
  aht_seconds DOUBLE PRECISION,
  fcr_pct DOUBLE PRECISION,
  csat DOUBLE PRECISION,
  qa_pct DOUBLE PRECISION,
  import_id TEXT,
  PRIMARY KEY (person_id, week_on)
);
CREATE INDEX metric_week_week ON metric_week (week_on);
CREATE TABLE need (
  id TEXT PRIMARY KEY,
  team_id TEXT NOT NULL,
  skill_id TEXT NOT NULL,
  level BIGINT NOT NULL,
  low BIGINT NOT NULL,
  high BIGINT NOT NULL,
  n BIGINT NOT NULL,
  enough TEXT NOT NULL,
  customers BIGINT,
  employees BIGINT,
  qa BIGINT,
  measured_at BIGINT NOT NULL,
  UNIQUE (team_id, skill_id)
);
-- How often needs were measured: of two measurements at once the later one begins again.
CREATE TABLE measuring (id TEXT PRIMARY KEY, version BIGINT NOT NULL);
-- What became of a need: chosen for training, not a training matter, measured again, a report's note.
CREATE TABLE need_note (id TEXT PRIMARY KEY, need_id TEXT NOT NULL, kind TEXT NOT NULL, say TEXT NOT NULL, by_person TEXT, at BIGINT NOT NULL);
CREATE INDEX need_note_need ON need_note (need_id, at);
-- The month in two questions, without a name: how many of a team gave which answer; who has answered stands apart.
CREATE TABLE pulse (team_id TEXT NOT NULL, month TEXT NOT NULL, question TEXT NOT NULL, answer BIGINT NOT NULL, n BIGINT NOT NULL, PRIMARY KEY (team_id, month, question, answer));
CREATE TABLE pulse_given (person_id TEXT NOT NULL, month TEXT NOT NULL, PRIMARY KEY (person_id, month));
-- What each team answered in the survey of a year (2026) or a quarter (2026-Q3): sums that another system made.
CREATE TABLE engagement (
  team_id TEXT NOT NULL,
  period TEXT NOT NULL,
  answers BIGINT NOT NULL,
  satisfaction DOUBLE PRECISION NOT NULL,
  engagement DOUBLE PRECISION,
  import_id TEXT,
  PRIMARY KEY (team_id, period)
);
