//! The first half of erasing somebody: whether it may be, the way in, and the files that brought the person.

use std::collections::BTreeSet;

use ::store::{Gone, Work};
use kit::{Done, FORMER, PersonId, Role, Say, Stop};
use serde_json::Value;
use web::RowPlan;

use super::must_be;
use crate::{
    model::{Person, PersonErased},
    search,
    store::{
        access,
        imports::{StoredRow, rewrite_row, rows_naming},
    },
};

/// Whether an administrator may erase this person now: not while somebody is employed, and once.
pub async fn may_part_with(work: &mut Work, person: &Person) -> Done<()> {
    must_be(work, &[Role::Administrator]).await?;
    let today = crate::today(work).await?;
    if person.is_erased() {
        return Err(Stop::conflict(Say::new("people-erase-already")));
    }
    if person.ended_on.is_none_or(|last| last >= today) {
        return Err(Stop::conflict(Say::new("people-erase-employed").with("name", &person.name)));
    }
    Ok(())
}

/// Closes the account, ends the roles, blanks the rows of files about the person, and tells `people.erased`. Returns what
/// has to be taken out of every table (`store::holds::erase`, which `records::erase` does in the same work).
pub async fn part_with(work: &mut Work, person: &PersonId) -> Done<Gone> {
    let today = crate::today(work).await?;
    let known = crate::person(work, person, today).await?;
    may_part_with(work, &known).await?;
    work.lock("import", "number").await?;
    let handle = new_handle(person, &access::handles(work).await?);
    let mut gone = Gone {
        person: person.clone(),
        handle,
        names: vec![known.name],
        addresses: vec![known.email],
        handles: vec![known.handle],
        numbers: vec![known.staff_number],
    };
    for mut row in rows_naming(work, &person.0, &gone.numbers).await? {
        if is_about(&row, &gone) {
            remember(&row, &mut gone);
            blank(&mut row);
        } else {
            for cell in row.cells.values_mut().filter(|c| gone.numbers.contains(c)) {
                cell.clone_from(&gone.handle);
            }
            row.plan = serde_json::from_value(renumbered(serde_json::to_value(&row.plan)?, &gone))?;
        }
        rewrite_row(work, &row).await?;
    }
    let mut shared = BTreeSet::new();
    for name in gone.names.clone() {
        if access::has_namesake(work, person, &name).await? {
            shared.insert(name);
        }
    }
    gone.names.retain(|n| !shared.contains(n));
    access::close_account(work, person, today).await?;
    search::gone(work, person).await?;
    work.tell(&PersonErased { person: person.clone() }).await?;
    Ok(gone)
}

/// Says nothing about the person, and is nobody else's.
fn new_handle(person: &PersonId, taken: &BTreeSet<String>) -> String {
    let mut end: Vec<char> = person.0.chars().filter(char::is_ascii_alphanumeric).collect();
    let end: String = end.split_off(end.len().saturating_sub(12)).into_iter().collect();
    super::free_handle(&format!("former-{end}"), taken)
}

fn is_about(row: &StoredRow, gone: &Gone) -> bool {
    let person = row.plan.change.get("person").and_then(Value::as_str);
    let number = row.cells.get("id").is_some_and(|n| gone.numbers.contains(n));
    row.kind == "people" && (person == Some(gone.person.as_str()) || number)
}

/// Earlier names and addresses stand in the files that brought or changed them.
fn remember(row: &StoredRow, gone: &mut Gone) {
    let before = row.plan.change.pointer("/undo/before");
    let add = |list: &mut Vec<String>, column: &str| {
        let cell = row.cells.get(column).map(String::as_str);
        let was = before.and_then(|b| b.get(column)).and_then(Value::as_str);
        for text in [cell, was].into_iter().flatten().map(str::trim).filter(|t| !t.is_empty()) {
            if !list.iter().any(|t| t == text) {
                list.push(text.to_owned());
            }
        }
    };
    add(&mut gone.names, "name");
    add(&mut gone.addresses, "email");
    add(&mut gone.handles, "handle");
}

/// Nothing is left to read, and nothing to put back when the import is undone.
fn blank(row: &mut StoredRow) {
    row.cells.values_mut().for_each(String::clear);
    row.plan = RowPlan { line: row.plan.line, outcome: "same".into(), label: FORMER.into(), ..RowPlan::default() };
}

/// The plan with the staff number taken out wherever it is a whole value.
fn renumbered(value: Value, gone: &Gone) -> Value {
    match value {
        Value::String(text) if gone.numbers.contains(&text) => Value::String(gone.handle.clone()),
        Value::Array(items) => Value::Array(items.into_iter().map(|v| renumbered(v, gone)).collect()),
        Value::Object(map) => Value::Object(map.into_iter().map(|(k, v)| (k, renumbered(v, gone))).collect()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gone() -> Gone {
        Gone {
            person: "0190-aaaa-bbbbccccdddd".into(),
            handle: "former-1".into(),
            names: vec!["Anna Lapa".into()],
            addresses: vec!["anna@x.example".into()],
            handles: vec!["anna.lapa".into()],
            numbers: vec!["N1".into()],
        }
    }

    #[test]
    fn an_earlier_name_is_remembered_and_the_row_says_nothing_more() -> Result<(), String> {
        let mut row = StoredRow {
            import: "i".into(),
            kind: "people".into(),
            cells: [("id", "N1"), ("name", "Anna Lapa"), ("bio_en", "Sings.")]
                .map(|(a, b)| (a.to_owned(), b.to_owned()))
                .into(),
            plan: RowPlan {
                line: 2,
                outcome: "changed".into(),
                change: serde_json::json!({ "undo": { "before": { "name": "Anna Bērza", "handle": "anna.berza" } } }),
                ..RowPlan::default()
            },
        };
        let mut gone = gone();
        assert!(is_about(&row, &gone));
        remember(&row, &mut gone);
        assert_eq!(gone.names, ["Anna Lapa", "Anna Bērza"]);
        assert_eq!(gone.handles, ["anna.lapa", "anna.berza"]);
        blank(&mut row);
        let text = format!("{:?}{}", row.cells, serde_json::to_string(&row.plan).map_err(|e| e.to_string())?);
        assert!(!text.contains("Anna") && !text.contains("Sings") && !text.contains("N1"), "{text}");
        Ok(())
    }

    #[test]
    fn a_number_goes_only_where_it_is_the_whole_value() {
        let plan = serde_json::json!({ "manager": "N1", "label": "N1 and N12", "n": 1 });
        let want = serde_json::json!({ "manager": "former-1", "label": "N1 and N12", "n": 1 });
        assert_eq!(renumbered(plan, &gone()), want);
    }

    #[test]
    fn the_new_handle_is_taken_from_the_id() {
        assert_eq!(new_handle(&"0190-aaaa-bbbbccccdddd".into(), &BTreeSet::new()), "former-bbbbccccdddd");
    }
}
