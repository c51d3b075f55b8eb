//! The list of a conference bridge, matched with the people who have a seat.

use kit::{PersonId, fold};
use people::Person;
use people::imports::Table;

/// Who was on the line, and which lines nobody fits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bridge {
    /// The person, and what the bridge calls them.
    pub found: Vec<(PersonId, String)>,
    /// What stands in the line.
    pub unmatched: Vec<String>,
}

/// Each line belongs to the one person whose e-mail address, handle, staff number or name stands in any of its cells.
/// Two people of one name fit no line: the trainer ticks them.
pub fn match_bridge(table: &Table, seated: &[Person]) -> Bridge {
    let mut out = Bridge::default();
    for (_, cells) in table.rows() {
        let is = |p: &&Person| cells.iter().any(|cell| names(p, cell));
        let fits: Vec<&Person> = seated.iter().filter(is).collect();
        match fits.as_slice() {
            [one] if out.found.iter().all(|(p, _)| *p != one.id) => out.found.push((one.id.clone(), called(&cells))),
            // Somebody who was cut off and dialled in again.
            [_] => {}
            _ => out.unmatched.push(cells.iter().filter(|c| !c.is_empty()).cloned().collect::<Vec<_>>().join(", ")),
        }
    }
    out
}

fn names(p: &Person, cell: &str) -> bool {
    let cell = cell.trim();
    if cell.is_empty() {
        return false;
    }
    let turned = cell.split_once(',').map(|(last, first)| format!("{} {}", first.trim(), last.trim()));
    cell.eq_ignore_ascii_case(&p.email)
        || cell.eq_ignore_ascii_case(&p.handle)
        || cell == p.staff_number
        || fold(cell) == fold(&p.name)
        || turned.is_some_and(|t| fold(&t) == fold(&p.name))
}

/// What looks like a telephone number, else the first cell.
fn called(cells: &[String]) -> String {
    let number = |c: &&String| c.chars().filter(char::is_ascii_digit).count() >= 5 && !c.contains([':', '@']);
    cells.iter().find(number).or_else(|| cells.first()).map_or_else(String::new, |c| c.chars().take(60).collect())
}

#[cfg(test)]
mod tests {
    use people::imports::read_table;

    use super::*;

    #[test]
    fn lines_of_a_bridge_find_their_people() {
        let person = |id: &str, name: &str, email: &str| Person {
            id: id.into(),
            name: name.into(),
            email: email.into(),
            handle: format!("handle.{id}"),
            staff_number: format!("n-{id}"),
            sort_key: String::new(),
            lang: kit::Lang::En,
            spoken: Vec::new(),
            home: false,
            bio: None,
            hired_on: None,
            ended_on: None,
            placement: None,
        };
        let seated = [
            person("a", "Līga Ozoliņa", "liga@x.lv"),
            person("b", "Per Hansen", "per@x.no"),
            person("c", "Per Hansen", "per2@x.no"),
        ];
        let csv = "Name;Number;Joined\nOzolina, Liga;+371 2000 0001;09:00\nPer Hansen;+47 900;09:01\nliga@x.lv;;09:40\nGuest 3;+46 1;09:02\n";
        let table = read_table(csv.as_bytes()).unwrap_or_else(|r| panic!("{r:?}"));
        let bridge = match_bridge(&table, &seated);
        assert_eq!(bridge.found, [(PersonId::from("a"), "+371 2000 0001".to_owned())]);
        assert_eq!(bridge.unmatched, ["Per Hansen, +47 900, 09:01", "Guest 3, +46 1, 09:02"]);
    }
}
