//! What can be found, written in the transaction of the thing itself: `Work::index`, `Work::unindex`, `Work::find`.
//!
//! Each entry has words (folded, with their stems; pairs of characters in Chinese) and readers: whoever is asked for with none
//! of them is not shown it. Every question is a few short ranges of one index, however many people work here.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use kit::{
    Done, Lang, Val,
    search::{Term, terms, words},
};

use crate::{Work, query::Sql, sql};

/// Anybody who is signed in.
pub const EVERYBODY: &str = "*";
/// The language of what has none.
const NO_LANG: &str = "*";
const CHUNK: usize = 200;
/// Looked at of each kind and way of matching, before they are ranked.
const RANGE_MAX: usize = 60;
/// Entries counted of each word, to see which is the rarest.
const COUNTED_MAX: usize = 5_000;
/// Above every character that a word may continue with.
const END: char = '\u{10FFFF}';

/// A thing that can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// `person`, `course` …
    pub kind: &'static str,
    pub id: String,
    pub href: String,
    /// `EVERYBODY`, or names that the reader must have one of: see `reader`.
    pub readers: Vec<String>,
    pub texts: Vec<EntryText>,
}

/// Its words in one language, or in none (names).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryText {
    pub lang: Option<Lang>,
    pub title: String,
    /// What else it is found by.
    pub more: String,
}

/// One that was found, with the title in the reader's language, else in none, in English, in any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub id: String,
    pub title: String,
    pub href: String,
}

/// The name of a kind of reader: `reader::role(Role::Planner)`, `reader::person(&id)`.
pub mod reader {
    use kit::{PersonId, Role, TeamId};

    pub fn role(role: Role) -> String {
        format!("role:{}", role.code())
    }
    pub fn person(person: &PersonId) -> String {
        format!("person:{person}")
    }
    /// Who leads people of the team.
    pub fn leads(team: &TeamId) -> String {
        format!("leads:{team}")
    }
}

impl Work {
    /// Puts the entries in the place of what was known of them. Many at once cost few statements.
    pub async fn index(&mut self, entries: &[Entry]) -> Done<()> {
        let mut by_kind: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
        for e in entries {
            by_kind.entry(e.kind).or_default().push(e.id.clone());
        }
        for (kind, ids) in by_kind {
            self.unindex(kind, &ids).await?;
        }
        self.index_new(entries).await
    }

    /// The same for things nobody has heard of yet: nothing is looked for that could be in the way. What a file of a hundred
    /// thousand people costs.
    pub async fn index_new(&mut self, entries: &[Entry]) -> Done<()> {
        let (mut heads, mut parts, mut readers): (Vec<Vec<Val>>, Vec<Vec<Val>>, Vec<Vec<Val>>) = Default::default();
        for e in entries {
            for t in &e.texts {
                heads.push(vec![
                    e.kind.into(),
                    (&e.id).into(),
                    code(t.lang).into(),
                    (&t.title).into(),
                    (&e.href).into(),
                ]);
            }
            for ((word, lang), weight) in weighed(&e.texts) {
                parts.push(vec![e.kind.into(), word.into(), weight.into(), (&e.id).into(), lang.into()]);
            }
            let names: BTreeSet<&String> = e.readers.iter().collect();
            readers.extend(names.into_iter().map(|r| vec![e.kind.into(), (&e.id).into(), r.into()]));
        }
        insert(self, "INSERT INTO search_entry (kind, id, lang, title, href) VALUES ", heads).await?;
        insert(self, "INSERT INTO search_word (kind, word, weight, id, lang) VALUES ", parts).await?;
        insert(self, "INSERT INTO search_reader (kind, id, reader) VALUES ", readers).await
    }

    /// Makes them be found no more.
    pub async fn unindex<I>(&mut self, kind: &str, ids: &[I]) -> Done<()>
    where
        for<'a> &'a I: Into<Val>,
    {
        for chunk in ids.chunks(CHUNK) {
            for statement in [
                "DELETE FROM search_entry WHERE kind = $1 AND id IN (",
                "DELETE FROM search_word WHERE kind = $1 AND id IN (",
                "DELETE FROM search_reader WHERE kind = $1 AND id IN (",
            ] {
                sql(statement).bind(kind).list(chunk).then(")").run(self).await?;
            }
        }
        Ok(())
    }

    /// The same for everything of a kind.
    pub async fn unindex_all(&mut self, kind: &str) -> Done<()> {
        for statement in [
            "DELETE FROM search_entry WHERE kind = $1",
            "DELETE FROM search_word WHERE kind = $1",
            "DELETE FROM search_reader WHERE kind = $1",
        ] {
            sql(statement).bind(kind).run(self).await?;
        }
        Ok(())
    }

    /// Entries of the kind that hold every word of the question and may be shown to one of `readers`: words of the title
    /// first, whole words before beginnings, younger before older. At most sixty.
    pub async fn find(&mut self, kind: &str, question: &str, lang: Lang, readers: &[String]) -> Done<Vec<Found>> {
        let mut terms = terms(question);
        if terms.is_empty() {
            return Ok(Vec::new());
        }
        let led_by = rarest(self, kind, &terms).await?;
        let leader = terms.remove(led_by);
        let rows = candidates(kind, &leader, &terms, readers).all(self).await?;
        let mut hits: Vec<(i64, bool, String)> = Vec::new();
        for row in rows {
            let (word, weight, id): (String, i64, String) = (row.get("word")?, row.get("weight")?, row.get("id")?);
            let whole = word == leader.whole || leader.stems.iter().any(|(_, s)| *s == word);
            hits.push((-weight, !whole, id));
        }
        hits.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)));
        let mut seen = BTreeSet::new();
        let mut ids: Vec<String> = hits.into_iter().map(|h| h.2).filter(|id| seen.insert(id.clone())).collect();
        ids.truncate(RANGE_MAX);
        titled(self, kind, ids, lang).await
    }
}

/// Which word of the question fewest entries have: the others are only asked about those. Counted no further than it matters.
async fn rarest(work: &mut Work, kind: &str, terms: &[Term]) -> Done<usize> {
    if terms.len() < 2 {
        return Ok(0);
    }
    let mut q = Builder::new(kind);
    let mut counts = Vec::new();
    for (i, term) in terms.iter().enumerate() {
        let fits = q.fits("w", None, &term.whole, term.open);
        counts.push(format!(
            "SELECT CAST({i} AS BIGINT) AS term, count(*) AS n FROM (SELECT 1 AS one FROM search_word w WHERE w.kind = $1 AND {fits} \
             LIMIT {COUNTED_MAX}) AS c{i}"
        ));
    }
    let rows = q.sql(counts.join(" UNION ALL ")).all(work).await?;
    let counts =
        rows.iter().map(|row| Ok((row.get::<i64>("n")?, row.get::<i64>("term")?))).collect::<Done<Vec<_>>>()?;
    Ok(counts.into_iter().min().map_or(0, |(_, term)| term as usize))
}

/// The statement that finds: one range for each form of the leading word, with whole words before beginnings, and for each other
/// word the question whether the entry has it too.
fn candidates(kind: &str, leader: &Term, others: &[Term], readers: &[String]) -> Sql {
    let mut q = Builder::new(kind);
    let mut also = String::new();
    for term in others {
        let any: Vec<String> = forms(term).map(|(lang, word)| q.fits("o", lang, word, term.open)).collect();
        let any = any.join(" OR ");
        also.push_str(&format!(
            " AND EXISTS (SELECT 1 FROM search_word o WHERE o.kind = $1 AND o.id = w.id AND ({any}))"
        ));
    }
    let names: Vec<String> = readers.iter().map(|r| q.val(r)).collect();
    also.push_str(&format!(
        " AND EXISTS (SELECT 1 FROM search_reader r WHERE r.kind = $1 AND r.id = w.id AND r.reader IN ({}))",
        if names.is_empty() { "NULL".to_owned() } else { names.join(", ") }
    ));
    let mut ranges = Vec::new();
    let start = "SELECT w.word, w.weight, w.id FROM search_word w WHERE w.kind = $1 AND";
    let limit = format!("LIMIT {RANGE_MAX}");
    for (lang, word) in forms(leader) {
        let whole = q.fits("w", lang, word, false);
        ranges.push(format!("{start} {whole}{also} ORDER BY w.weight DESC, w.id DESC {limit}"));
        if leader.open {
            let begun = q.fits("w", lang, word, true);
            ranges.push(format!("{start} {begun}{also} ORDER BY w.word, w.weight {limit}"));
        }
    }
    let ranges: Vec<String> = ranges.iter().enumerate().map(|(i, r)| format!("SELECT * FROM ({r}) AS r{i}")).collect();
    q.sql(ranges.join(" UNION ALL "))
}

/// The word as typed, and its stem in each language.
fn forms(term: &Term) -> impl Iterator<Item = (Option<Lang>, &str)> {
    let stems = term.stems.iter().map(|(lang, stem)| (Some(*lang), stem.as_str()));
    std::iter::once((None, term.whole.as_str())).chain(stems)
}

/// Numbers the values of a statement while its text is put together; the kind is the first.
struct Builder(Vec<Val>);

impl Builder {
    fn new(kind: &str) -> Self {
        Self(vec![kind.into()])
    }
    fn val(&mut self, val: &str) -> String {
        self.0.push(val.into());
        format!("${}", self.0.len())
    }
    /// That the row of `table` is this word, or begins with it.
    fn fits(&mut self, table: &str, lang: Option<Lang>, word: &str, open: bool) -> String {
        let (lang, from) = (self.val(code(lang)), self.val(word));
        if !open {
            return format!("{table}.lang = {lang} AND {table}.word = {from}");
        }
        let to = self.val(&format!("{word}{END}"));
        format!("{table}.lang = {lang} AND {table}.word >= {from} AND {table}.word < {to}")
    }
    fn sql(self, text: String) -> Sql {
        self.0.into_iter().fold(crate::query::sql_of(text), Sql::bind)
    }
}

async fn titled(work: &mut Work, kind: &str, ids: Vec<String>, lang: Lang) -> Done<Vec<Found>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = sql("SELECT id, lang, title, href FROM search_entry WHERE kind = $1 AND id IN (")
        .bind(kind)
        .list(&ids)
        .then(") ORDER BY id, lang")
        .all(work)
        .await?;
    let liking = |code: &str| match code {
        c if c == lang.code() => 0,
        NO_LANG => 1,
        "en" => 2,
        _ => 3,
    };
    let mut best: HashMap<String, (i32, Found)> = HashMap::new();
    for row in &rows {
        let found = Found { id: row.get("id")?, title: row.get("title")?, href: row.get("href")? };
        let rank = liking(&row.get::<String>("lang")?);
        if best.get(&found.id).is_none_or(|(r, _)| rank < *r) {
            best.insert(found.id.clone(), (rank, found));
        }
    }
    Ok(ids.iter().filter_map(|id| best.remove(id)).map(|(_, found)| found).collect())
}

/// Each word as written and each stem once, with the weight of where it stands: 2 in a title, 1 elsewhere.
fn weighed(texts: &[EntryText]) -> BTreeMap<(String, &'static str), i64> {
    let mut out = BTreeMap::new();
    for t in texts {
        for (text, weight) in [(&t.more, 1), (&t.title, 2)] {
            for (lang, word) in words(text, t.lang) {
                let known = out.entry((word, code(lang))).or_insert(weight);
                *known = weight.max(*known);
            }
        }
    }
    out
}

fn code(lang: Option<Lang>) -> &'static str {
    lang.map_or(NO_LANG, Lang::code)
}

async fn insert(work: &mut Work, statement: &'static str, rows: Vec<Vec<Val>>) -> Done<()> {
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        sql(statement).rows(rows.by_ref().take(CHUNK * 5).collect()).run(work).await?;
    }
    Ok(())
}
