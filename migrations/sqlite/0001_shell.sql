-- The shell: journal, hearers, jobs, mail, nights, search; web: sign-ins, kept answers.
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, -- postgres: seq BIGSERIAL PRIMARY KEY, xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  version BIGINT NOT NULL,
  at BIGINT NOT NULL,
  actor TEXT,
  subject TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX journal_name ON journal (name, seq);
CREATE INDEX journal_subject ON journal (subject);
CREATE INDEX journal_at ON journal (at, seq);
CREATE TABLE hearer (name TEXT PRIMARY KEY, xid BIGINT NOT NULL, seq BIGINT NOT NULL, failures BIGINT NOT NULL, retry_at BIGINT);
CREATE TABLE parked (hearer TEXT NOT NULL, event_id TEXT NOT NULL, why TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (hearer, event_id));
CREATE TABLE job (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  run_at BIGINT NOT NULL,
  dedupe_key TEXT NOT NULL UNIQUE,
  attempts BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  lease_until BIGINT,
  done_at BIGINT,
  error TEXT
);
CREATE INDEX job_due ON job (run_at) WHERE done_at IS NULL;
CREATE TABLE mail (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  address TEXT NOT NULL,
  lang TEXT NOT NULL,
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  html TEXT NOT NULL,
  method TEXT,
  ics TEXT,
  dedupe_key TEXT NOT NULL UNIQUE,
  made_at BIGINT NOT NULL,
  attempts BIGINT NOT NULL,
  next_at BIGINT NOT NULL,
  lease_until BIGINT,
  sent_at BIGINT,
  given_up_at BIGINT,
  unsure_at BIGINT,
  error TEXT
);
CREATE INDEX mail_waiting ON mail (next_at, id) WHERE sent_at IS NULL AND given_up_at IS NULL AND unsure_at IS NULL;
CREATE INDEX mail_person ON mail (person_id, id);
CREATE TABLE night (act TEXT NOT NULL, day TEXT NOT NULL, done_at BIGINT NOT NULL, PRIMARY KEY (act, day));
CREATE TABLE night_wait (act TEXT PRIMARY KEY, failures BIGINT NOT NULL, retry_at BIGINT NOT NULL, why TEXT NOT NULL);
-- What can be found: its words as written (`*`), their stems by language, and who may be shown it.
CREATE TABLE search_entry (kind TEXT NOT NULL, id TEXT NOT NULL, lang TEXT NOT NULL, title TEXT NOT NULL, href TEXT NOT NULL, PRIMARY KEY (kind, id, lang));
CREATE TABLE search_word (kind TEXT NOT NULL, word TEXT NOT NULL, weight BIGINT NOT NULL, id TEXT NOT NULL, lang TEXT NOT NULL, PRIMARY KEY (kind, lang, word, weight, id));
CREATE INDEX search_word_entry ON search_word (kind, id, lang, word);
CREATE TABLE search_reader (kind TEXT NOT NULL, id TEXT NOT NULL, reader TEXT NOT NULL, PRIMARY KEY (kind, id, reader));
CREATE TABLE sign_in (
  token_hash TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE INDEX sign_in_person ON sign_in (person_id);
-- Answers to programmes that named a key: the same question again gets the same answer. No status yet: being worked on.
CREATE TABLE api_answer (
  key_hash TEXT NOT NULL,
  person_id TEXT NOT NULL,
  door TEXT NOT NULL,
  asked_hash TEXT NOT NULL,
  status BIGINT,
  kind TEXT,
  body TEXT,
  made_at BIGINT NOT NULL,
  PRIMARY KEY (key_hash, person_id, door)
);
CREATE INDEX api_answer_age ON api_answer (made_at);
-- Files that people uploaded, by the SHA-256 of their bytes; which rows name them is declared by the rooms. A time in
-- leaving_at: a sweep is removing it.
CREATE TABLE file (sha256 TEXT PRIMARY KEY, bytes BIGINT NOT NULL, stored_at BIGINT NOT NULL, leaving_at BIGINT);
CREATE INDEX file_age ON file (stored_at);
