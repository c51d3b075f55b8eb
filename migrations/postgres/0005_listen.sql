-- Generated from migrations/sqlite by `cargo xtask generate`; edit there.
-- listen: what hurts.
CREATE TABLE feedback (
  id TEXT COLLATE "C" PRIMARY KEY,
  source TEXT COLLATE "C" NOT NULL,
  channel TEXT COLLATE "C" NOT NULL,
  team_id TEXT COLLATE "C",
  person_id TEXT COLLATE "C",
  lang TEXT COLLATE "C" NOT NULL,
  score DOUBLE PRECISION,
  text TEXT COLLATE "C" NOT NULL,
  on_day TEXT COLLATE "C" NOT NULL,
  import_id TEXT COLLATE "C",
  recorded_at BIGINT NOT NULL
);
CREATE INDEX feedback_day ON feedback (on_day);
-- What a text is about: by the model (with the words that say so) or corrected by a person.
CREATE TABLE feedback_tag (feedback_id TEXT COLLATE "C" NOT NULL, skill_id TEXT COLLATE "C" NOT NULL, weight DOUBLE PRECISION NOT NULL, words TEXT COLLATE "C" NOT NULL, by_person TEXT COLLATE "C", recorded_at BIGINT NOT NULL, PRIMARY KEY (feedback_id, skill_id));
CREATE INDEX feedback_tag_skill ON feedback_tag (skill_id);
CREATE TABLE qa_score (id TEXT COLLATE "C" PRIMARY KEY, person_id TEXT COLLATE "C" NOT NULL, team_id TEXT COLLATE "C" NOT NULL, skill_id TEXT COLLATE "C" NOT NULL, score DOUBLE PRECISION NOT NULL, on_day TEXT COLLATE "C" NOT NULL, evaluator_id TEXT COLLATE "C", import_id TEXT COLLATE "C");
CREATE INDEX qa_score_day ON qa_score (on_day, skill_id);
CREATE INDEX qa_score_team ON qa_score (team_id, skill_id, on_day);
CREATE INDEX qa_score_person ON qa_score (person_id, skill_id, on_day);
CREATE TABLE metric_week (
  person_id TEXT COLLATE "C" NOT NULL,
  week_on TEXT COLLATE "C" NOT NULL,
  contacts BIGINT NOT NULL,
  aht_seconds DOUBLE PRECISION,
  fcr_pct DOUBLE PRECISION,
  csat DOUBLE PRECISION,
  qa_pct DOUBLE PRECISION,
  import_id TEXT COLLATE "C",
  PRIMARY KEY (person_id, week_on)
);
CREATE INDEX metric_week_week ON metric_week (week_on);
CREATE TABLE need (
  id TEXT COLLATE "C" PRIMARY KEY,
  team_id TEXT COLLATE "C" NOT NULL,
  skill_id TEXT COLLATE "C" NOT NULL,
  level BIGINT NOT NULL,
  low BIGINT NOT NULL,
  high BIGINT NOT NULL,
  n BIGINT NOT NULL,
  enough TEXT COLLATE "C" NOT NULL,
  customers BIGINT,
  employees BIGINT,
  qa BIGINT,
  measured_at BIGINT NOT NULL,
  UNIQUE (team_id, skill_id)
);
-- How often needs were measured: of two measurements at once the later one begins again.
CREATE TABLE measuring (id TEXT COLLATE "C" PRIMARY KEY, version BIGINT NOT NULL);
-- What became of a need: chosen for training, not a training matter, measured again, a report's note.
CREATE TABLE need_note (id TEXT COLLATE "C" PRIMARY KEY, need_id TEXT COLLATE "C" NOT NULL, kind TEXT COLLATE "C" NOT NULL, say TEXT COLLATE "C" NOT NULL, by_person TEXT COLLATE "C", at BIGINT NOT NULL);
CREATE INDEX need_note_need ON need_note (need_id, at);
-- The month in two questions, without a name: how many of a team gave which answer; who has answered stands apart.
CREATE TABLE pulse (team_id TEXT COLLATE "C" NOT NULL, month TEXT COLLATE "C" NOT NULL, question TEXT COLLATE "C" NOT NULL, answer BIGINT NOT NULL, n BIGINT NOT NULL, PRIMARY KEY (team_id, month, question, answer));
CREATE TABLE pulse_given (person_id TEXT COLLATE "C" NOT NULL, month TEXT COLLATE "C" NOT NULL, PRIMARY KEY (person_id, month));
-- What each team answered in the survey of a year (2026) or a quarter (2026-Q3): sums that another system made.
CREATE TABLE engagement (
  team_id TEXT COLLATE "C" NOT NULL,
  period TEXT COLLATE "C" NOT NULL,
  answers BIGINT NOT NULL,
  satisfaction DOUBLE PRECISION NOT NULL,
  engagement DOUBLE PRECISION,
  import_id TEXT COLLATE "C",
  PRIMARY KEY (team_id, period)
);
