//! Mappings that come with the product.

use std::collections::BTreeMap;

use super::{Mapping, plain};

/// `(kind, name)` of each.
pub const NAMES: [(&str, &str); 1] = [("people", "uk-organogram")];

/// Whether the rows of this file name managers that only another file of the same kind brings: the junior posts of an
/// organogram report to the senior ones.
pub fn comes_second(mapping: &str, headers: &[String]) -> bool {
    mapping == NAMES[0].1 && headers.iter().any(|h| plain(h) == "reporting_senior_post")
}

/// The shipped mapping of that name.
pub fn find(kind: &str, name: &str) -> Option<Mapping> {
    ((kind, name) == NAMES[0]).then(uk_organogram)
}

/// The organograms that public bodies of the United Kingdom publish since 2010, senior and junior posts alike. Posts, not
/// people: a post gets its title for a name and an address that no mail can reach (RFC 2606). A row of junior posts stands for
/// several of one kind and stays one row; how many stands in its name.
fn uk_organogram() -> Mapping {
    let fill: [(&str, &[&str]); 9] = [
        (
            "id",
            &[
                "{Post Unique Reference}",
                "{Reporting Senior Post} {Grade} {Generic Job Title} {Unit} {Professional/Occupational Group}{#}",
                "{Reporting Senior Post} {Grade} {Generic Job Title} {Unit}{#}",
            ],
        ),
        (
            "name",
            &[
                "{Name}",
                "{Job Title} ({Post Unique Reference})",
                "{Generic Job Title} ({Grade}, {Number of Posts in FTE} FTE)",
                "{Generic Job Title}",
            ],
        ),
        ("email", &["{=id}@organogram.invalid"]),
        ("site", &["{Organisation}", "{Parent Department}"]),
        ("department", &["{Organisation}", "{Parent Department}"]),
        // Units of two bodies may have one name.
        ("team", &["{Unit} ({Organisation})", "{Unit}", "{Organisation}"]),
        ("position", &["{Job Title}", "{Generic Job Title}", "{Grade (or equivalent)}", "{Grade}"]),
        ("manager_id", &["{Reports to Senior Post}", "{Reporting Senior Post}"]),
        ("weekly_hours", &["{FTE} FTE"]),
    ];
    let role = ("role", ["{?Post Unique Reference}manager"].as_slice());
    let own = |(column, recipes): (&str, &[&str])| {
        (column.to_owned(), recipes.iter().map(|r| (*r).to_owned()).collect::<Vec<String>>())
    };
    let nothing = ["N/D", "ND", "N/A", "NA", "Not disclosed", "Not applicable", "Vacant", "Eliminated", "-", "–"];
    Mapping {
        columns: BTreeMap::new(),
        fill: fill.into_iter().chain([role]).map(own).collect(),
        nothing: nothing.map(str::to_owned).to_vec(),
    }
}
