//! Rows as lines of CSV that a spreadsheet opens as they are: the one way in which files with commas are written.

use kit::Done;

/// Says that the file is UTF-8: without it the usual spreadsheet shows "Līga" as "LÄ«ga". Programmes that read CSV skip it.
pub const BOM: &[u8] = b"\xef\xbb\xbf";

/// A cell of words that begins so would be run by a spreadsheet.
pub const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Words that a spreadsheet would run as a formula get a `'` in front; numbers stay numbers.
pub fn guarded(cell: &str) -> std::borrow::Cow<'_, str> {
    if cell.starts_with(FORMULA) && cell.parse::<f64>().is_err() { format!("'{cell}").into() } else { cell.into() }
}

/// The words of a cell that this house has guarded, when its own file comes back.
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|words| words.starts_with(FORMULA)).unwrap_or(cell)
}

/// A file being written, line by line.
pub struct Sheet(csv::Writer<Vec<u8>>);

impl Sheet {
    /// Begins with the mark and the names of the columns.
    pub fn new<'a>(columns: impl IntoIterator<Item = &'a str>) -> Done<Sheet> {
        let mut sheet = Sheet(csv::Writer::from_writer(BOM.to_vec()));
        sheet.0.write_record(columns)?;
        Ok(sheet)
    }

    pub fn row(&mut self, cells: impl IntoIterator<Item = impl AsRef<str>>) -> Done<()> {
        for cell in cells {
            self.0.write_field(guarded(cell.as_ref()).as_bytes())?;
        }
        Ok(self.0.write_record(None::<&[u8]>)?)
    }

    pub fn finish(self) -> Done<Vec<u8>> {
        Ok(self.0.into_inner().map_err(|e| e.into_error())?)
    }
}

impl std::fmt::Debug for Sheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sheet")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_is_words_a_number_a_number_and_the_file_says_what_it_is() -> Result<(), String> {
        let said = |stop| format!("{stop:?}");
        let mut sheet = Sheet::new(["name", "n"]).map_err(said)?;
        sheet.row(["=HYPERLINK(\"x\")", "-3"]).map_err(said)?;
        sheet.row(["Līga, the first", "-x"]).map_err(said)?;
        let text = sheet.finish().map_err(said)?;
        let wanted = "\u{feff}name,n\n\"'=HYPERLINK(\"\"x\"\")\",-3\n\"Līga, the first\",'-x\n";
        assert_eq!(String::from_utf8_lossy(&text), wanted);
        Ok(())
    }

    #[test]
    fn what_was_guarded_comes_back_as_it_was() {
        for words in ["=1+1", "plain", "'quoted'", "-3", "+47 1"] {
            assert_eq!(unguarded(&guarded(words)), words);
        }
    }
}
