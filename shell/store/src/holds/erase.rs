//! One person out of every table: own rows blanked or gone, in the rows of others the name taken out. Ids and figures stay.

use kit::{Done, FORMER, PersonId, Val};

use super::{
    Blank, Gone, Held, Holding, any_is, quoted,
    strike::{Needle, strike_all},
};
use crate::{db::Engine, query::Sql, work::Work};

/// How many rows were touched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    pub blanked: u64,
    pub gone: u64,
    /// Rows of others out of which the name was taken.
    pub struck: u64,
}

/// Erases the person in every declared table, in this one work.
pub async fn erase(work: &mut Work, all: &[Held], gone: &Gone) -> Done<Erased> {
    let needles = gone.needles();
    let mut sum = Erased::default();
    for held in all {
        let holding = held.holding;
        if holding.goes {
            sum.gone += remove(work, holding, &gone.person).await?;
        } else {
            sum.blanked += blank(work, holding, gone).await?;
        }
        sum.struck += strike_rows(work, holding, &needles).await?;
    }
    Ok(sum)
}

async fn remove(work: &mut Work, holding: &Holding, person: &PersonId) -> Done<u64> {
    let text = format!("DELETE FROM {} WHERE {}", quoted(holding.table), any_is(holding.own.iter().copied(), 1));
    Sql::built(text).bind(person).run(work).await
}

async fn blank(work: &mut Work, holding: &Holding, gone: &Gone) -> Done<u64> {
    // A file that no row names any more goes with the next sweep.
    let nulls = holding.secrets.iter().chain(holding.files).map(|c| (*c, Blank::Null));
    let columns: Vec<(&str, Blank)> = holding.personal.iter().chain(holding.texts).copied().chain(nulls).collect();
    if holding.own.is_empty() || columns.is_empty() {
        return Ok(0);
    }
    let mut vals: Vec<Val> = vec![(&gone.person).into()];
    let mut sets = Vec::new();
    for (column, blank) in columns {
        let val: Option<Val> = match blank {
            Blank::Null => None,
            Blank::Is(text) => Some(text.into()),
            Blank::Handle => Some((&gone.handle).into()),
            Blank::Person => Some((&gone.person).into()),
        };
        let column = quoted_any(column);
        sets.push(match val {
            None => format!("{column} = NULL"),
            Some(val) => {
                vals.push(val);
                // Where nothing was, nothing comes.
                format!("{column} = CASE WHEN {column} IS NULL THEN NULL ELSE CAST(${} AS TEXT) END", vals.len())
            }
        });
    }
    let who = any_is(holding.own.iter().copied(), 1);
    let text = format!("UPDATE {} SET {} WHERE {who}", quoted(holding.table), sets.join(", "));
    vals.into_iter().fold(Sql::built(text), Sql::bind).run(work).await
}

fn quoted_any(name: &str) -> String {
    format!("\"{name}\"")
}

/// The database finds the rows that may name the person, in whatever case; which words they are is decided here.
async fn strike_rows(work: &mut Work, holding: &Holding, needles: &[Needle]) -> Done<u64> {
    let texts = holding.texts.iter().map(|(column, _)| *column);
    let columns: Vec<&'static str> = texts.chain(holding.words.iter().copied()).collect();
    if columns.is_empty() || needles.is_empty() {
        return Ok(0);
    }
    let table = quoted(holding.table);
    let (place, here) = match work.engine() {
        Engine::Sqlite => ("CAST(rowid AS TEXT)", "rowid = CAST($1 AS BIGINT)"),
        Engine::Postgres => ("CAST(ctid AS TEXT)", "ctid = CAST($1 AS tid)"),
    };
    // $1 is the fold of a calendar's line, the others are what is looked for.
    let patterns = patterns(needles);
    let likes = |column: &str| {
        let one = |i: usize| format!("lower(replace(\"{column}\", $1, '')) LIKE ${} ESCAPE '\\'", i + 2);
        (0..patterns.len()).map(one).collect::<Vec<_>>().join(" OR ")
    };
    let text = format!(
        "SELECT {place} AS row_place, {} FROM {table} WHERE {}",
        columns.iter().map(|c| quoted(c)).collect::<Vec<_>>().join(", "),
        columns.iter().map(|c| likes(c)).collect::<Vec<_>>().join(" OR ")
    );
    let find = patterns.iter().fold(Sql::built(text).bind("\r\n "), |sql, p| sql.bind(p));
    let sets: Vec<String> = columns.iter().enumerate().map(|(i, c)| format!("\"{c}\" = ${}", i + 2)).collect();
    let update = format!("UPDATE {table} SET {} WHERE {here}", sets.join(", "));
    let mut struck = 0;
    for row in find.all(work).await? {
        let mut one = Sql::built(update.clone()).bind(row.get::<String>("row_place")?);
        let mut touched = false;
        for column in &columns {
            let was: Option<String> = row.get(column)?;
            let becomes = was.as_deref().and_then(|t| strike_all(t, needles));
            touched |= becomes.is_some();
            one = one.bind(becomes.or(was));
        }
        if touched {
            struck += one.run(work).await?;
        }
    }
    Ok(struck)
}

/// One of the databases lowers only the letters of ASCII: each needle is looked for in both of its cases.
fn patterns(needles: &[Needle]) -> Vec<String> {
    let mut out = Vec::new();
    for needle in needles.iter().filter(|n| n.text != FORMER) {
        for form in [needle.text.clone(), needle.text.to_lowercase(), needle.text.to_uppercase()] {
            let escaped = form.to_ascii_lowercase().replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
            let pattern = format!("%{escaped}%");
            if !out.contains(&pattern) {
                out.push(pattern);
            }
        }
    }
    out
}
