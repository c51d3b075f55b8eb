//! Writes CSV as RFC 4180 describes it: comma, CRLF-free lines ("\n" is what spreadsheets and our importer read),
//! quotes only where they are needed.

/// Builds one CSV text from a header line and rows of cells.
pub(crate) fn table<I, R>(header: &str, rows: I) -> String
where
    I: IntoIterator<Item = R>,
    R: IntoIterator<Item = String>,
{
    let mut out = String::from(header);
    out.push('\n');
    for row in rows {
        for (i, cell) in row.into_iter().enumerate() {
            if i > 0 {
                out.push(',');
            }
            push_cell(&mut out, &cell);
        }
        out.push('\n');
    }
    out
}

fn push_cell(out: &mut String, cell: &str) {
    if cell.contains([',', '"', '\n', '\r']) {
        out.push('"');
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(cell);
    }
}
