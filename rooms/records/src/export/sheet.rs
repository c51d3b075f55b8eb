//! Rows as lines of CSV that a spreadsheet opens as they are, and the page that lies beside them. Pure.

use ::store::{Held, Holding};
use kit::{At, Done, Val};
use web::sheet::{BOM, guarded};

/// The mark and the names of the columns.
pub fn head(holding: &Holding) -> Done<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(BOM.to_vec());
    writer.write_record(holding.exported().iter().map(|c| c.name))?;
    finished(writer)
}

pub fn lines(rows: &[Vec<Val>]) -> Done<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.write_record(row.iter().map(cell))?;
    }
    finished(writer)
}

fn finished(writer: csv::Writer<Vec<u8>>) -> Done<Vec<u8>> {
    Ok(writer.into_inner().map_err(|e| e.into_error())?)
}

fn cell(val: &Val) -> String {
    match val {
        Val::Text(text) => guarded(text).into_owned(),
        Val::Int(n) => n.to_string(),
        Val::Real(n) => n.to_string(),
        Val::Blob(_) | Val::Null(_) => String::new(),
    }
}

/// What the files are, in English, with every table and column and what it holds.
pub fn readme(all: &[Held], of_one: bool, at: At) -> String {
    let what = if of_one { "What Tandem holds about one person" } else { "Everything Tandem holds" };
    let mut out = format!(
        "{what}, as of {}.\n\n\
         One CSV file per table: UTF-8 with a byte order mark, commas, the first line names the columns. An empty cell is\n\
         nothing or no text. A cell of words that begins with = + - @ has a ' in front, so that no spreadsheet runs it.\n\
         Times (…_at) are milliseconds since 1970-01-01 UTC; days (…_on) are dates; money (…_minor) is in cents.\n\
         Passwords, tokens and sign-ins are never part of a copy.\n\
         Uploaded files are in the folder files, called by their SHA-256, which the rows name.\n",
        at.iso()
    );
    if of_one {
        out.push_str(
            "Only tables that name the person are here. In rows that are about somebody else the words are left out.\n",
        );
    }
    out.push_str(
        "\nBehind each column stands what it holds: id (of a thing), person (whose row it is), takes part (another person),\n\
         fact, personal (name, address), text (what somebody wrote), words (of the house or of customers),\n\
         file (the SHA-256 of an uploaded file).\n",
    );
    for held in all {
        out.push_str(&format!("\n{}-{}.csv\n", held.room, held.holding.table));
        for column in held.holding.exported() {
            out.push_str(&format!("  {}: {}\n", column.name, column.kind.word()));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOAL: Holding = Holding { table: "goal", ids: &["id"], facts: &["text", "n"], ..Holding::NOTHING };

    #[test]
    fn a_formula_is_words_and_a_number_a_number() -> Result<(), String> {
        let row = vec![Val::from("a"), Val::from("=HYPERLINK(\"x\")"), Val::Int(-3)];
        let text = lines(&[row]).map_err(|e| format!("{e:?}"))?;
        assert_eq!(String::from_utf8_lossy(&text), "a,\"'=HYPERLINK(\"\"x\"\")\",-3\n");
        let head = head(&GOAL).map_err(|e| format!("{e:?}"))?;
        assert_eq!(String::from_utf8_lossy(&head), "\u{feff}id,text,n\n");
        Ok(())
    }
}
