use kit::Words;
use web::import::Cells;

use super::{known::keys, plan::People, *};
use crate::{
    model::{Department, Person, Placement, Site, Team},
    store::placements::Held,
};

fn known() -> Known {
    known_with(None, "manager")
}

fn day(text: &str) -> Day {
    text.parse().unwrap_or_default()
}

/// Andris, who begins on that day or has long been here.
fn known_with(hired_on: Option<Day>, position: &str) -> Known {
    let words = |t: &str| Words::one(Lang::En, t);
    let (site, department): (kit::SiteId, kit::DepartmentId) = ("s1".into(), "d1".into());
    let team = Team {
        id: "t1".into(),
        slug: "technical-riga".into(),
        name: words("Technical Rīga"),
        department: department.clone(),
        department_slug: "technical-support".into(),
        department_name: words("Technical support"),
        site: site.clone(),
    };
    let placement = Placement {
        team: team.id.clone(),
        team_slug: team.slug.clone(),
        team_name: team.name.clone(),
        department: department.clone(),
        department_slug: team.department_slug.clone(),
        department_name: team.department_name.clone(),
        site: site.clone(),
        site_slug: "riga".into(),
        site_name: words("Rīga"),
        zone: chrono_tz::Europe::Riga,
        position: position.into(),
        manager: None,
        queue: None,
        contract: "permanent".into(),
        weekly_minutes: 2400,
        wage_minor_per_hour: 1000,
    };
    let andris = Person {
        id: "p1".into(),
        staff_number: "FJ1".into(),
        handle: "andris.kalnins".into(),
        name: "Andris Kalniņš".into(),
        sort_key: String::new(),
        email: "andris@fjordlink.example".into(),
        lang: Lang::Lv,
        spoken: vec![Lang::Lv],
        home: false,
        bio: None,
        hired_on,
        ended_on: None,
        placement: Some(placement),
    };
    let mut places = Places::default();
    for key in keys(&team.slug, &team.name) {
        places.teams.insert(key, team.clone());
    }
    let d = Department { id: department, slug: "technical-support".into(), name: words("Technical support") };
    places.departments.insert(d.slug.clone(), d);
    let s = Site {
        id: site,
        slug: "riga".into(),
        name: words("Rīga"),
        zone: chrono_tz::Europe::Riga,
        address: words(""),
        manager: None,
    };
    places.sites.insert(s.slug.clone(), s);
    let everybody = vec![access::IndexRow {
        id: andris.id.clone(),
        staff_number: andris.staff_number.clone(),
        name: andris.name.clone(),
        email: andris.email.clone(),
        handle: andris.handle.clone(),
        manager: None,
    }];
    let handles = [andris.handle.clone()].into();
    let mut known = Known::of(Day::from_ymd_opt(2026, 11, 25).unwrap_or_default(), everybody, handles, places);
    let roles = [(andris.id.clone(), BTreeSet::from([Role::Learner, Role::Manager]))].into();
    let from = hired_on.unwrap_or(day("2020-01-01"));
    let held = [(andris.id.clone(), Held { id: "l1".into(), from, to: None })].into();
    known.meet([(andris.id.clone(), andris)].into(), roles, held);
    known
}

/// Rows of `id,name,email,team,manager_id,hired_on`; site and department are the known ones.
fn planned(rows: &[[&str; 6]]) -> Vec<RowPlan> {
    planned_against(known(), rows, &[])
}

fn planned_against(known: Known, rows: &[[&str; 6]], all: &[(&str, &str)]) -> Vec<RowPlan> {
    let columns = ["id", "name", "email", "team", "manager_id", "hired_on"];
    let rows: Vec<(i64, Cells)> = rows
        .iter()
        .enumerate()
        .map(|(i, row)| {
            let mut cells: Cells = columns.iter().zip(row).map(|(c, v)| ((*c).to_owned(), (*v).to_owned())).collect();
            cells.insert("site".into(), "Riga".into());
            cells.insert("department".into(), "technical-support".into());
            cells.extend(all.iter().map(|(c, v)| ((*c).to_owned(), (*v).to_owned())));
            (i as i64 + 2, cells)
        })
        .collect();
    let mut file = People::of(known, Chance::from_seed(1), kit::At(0));
    file.hear(&rows);
    let read = rows.iter().map(|(_, cells)| read::read(cells)).collect();
    file.judge(&rows, read)
}

fn keys_of(plan: &RowPlan) -> Vec<String> {
    plan.problems.iter().map(|(field, _, say)| format!("{field} {}", say.key)).collect()
}

const ANDRIS: [&str; 6] = ["FJ1", "Andris Kalniņš", "andris@fjordlink.example", "technical-riga", "", ""];

#[test]
fn new_changed_and_same() {
    let mut renamed = ANDRIS;
    renamed[1] = "Andris Kalniņš-Bērzs";
    let liga = ["FJ2", "Līga Ozoliņa", "liga@fjordlink.example", "Technical Rīga", "FJ1", "2026-12-03"];
    assert_eq!(planned(&[ANDRIS, liga]).iter().map(|p| p.outcome.as_str()).collect::<Vec<_>>(), ["same", "new"]);
    let plans = planned(&[renamed, liga]);
    assert_eq!(plans[0].outcome, "changed");
    assert_eq!(plans[0].change["diff"][0][0], "name");
    assert_eq!(plans[1].change["handle"], "liga.ozolina");
}

#[test]
fn new_places_are_announced_once() {
    let a = ["FJ2", "A", "a@f.example", "Night desk", "FJ1", ""];
    let b = ["FJ3", "B", "b@f.example", "night desk", "FJ1", ""];
    let plans = planned(&[a, b]);
    assert_eq!(said(&plans[0]), ["people-import-makes-team", "people-import-new", "people-import-manager"]);
    assert_eq!(said(&plans[1]), ["people-import-new", "people-import-manager"]);
}

fn said(plan: &RowPlan) -> Vec<&str> {
    plan.consequences.iter().map(|s| s.key.as_str()).collect()
}

#[test]
fn everything_that_changes_is_said_and_nothing_else() {
    let moved = ["FJ1", "Andris Kalniņš", "andris@fjordlink.example", "Night desk", "", ""];
    let liga = ["FJ2", "Līga Ozoliņa", "liga@fjordlink.example", "technical-riga", "FJ1", "2026-12-03"];
    let plans = planned_against(known(), &[moved], &[("position", "lead")]);
    assert_eq!(plans[0].outcome, "moved");
    assert_eq!(said(&plans[0]), ["people-import-makes-team", "people-import-moves", "people-import-position"]);
    assert_eq!(plans[0].change["diff"][0][1]["text"]["en"], "Technical Rīga", "a name, not a slug");
    let joins = &planned(&[ANDRIS, liga])[1];
    assert_eq!(said(joins), ["people-import-new", "people-import-manager"]);
    assert_eq!(web::locale::say(Lang::En, &joins.consequences[1]), "Manager: Andris Kalniņš");
}

#[test]
fn a_word_of_ones_own_is_told_once() {
    let a = ["FJ2", "A", "a@f.example", "technical-riga", "FJ1", ""];
    let b = ["FJ3", "B", "b@f.example", "technical-riga", "FJ1", ""];
    let plans = planned_against(known(), &[a, b], &[("position", "keiser"), ("contract", "evig")]);
    let own = ["people-import-own-position", "people-import-own-contract"];
    assert_eq!(said(&plans[0]), [["people-import-new", "people-import-manager"], own].concat());
    assert_eq!(said(&plans[1]), ["people-import-new", "people-import-manager"]);
}

#[test]
fn hours_and_languages_have_a_consequence_and_no_code_is_dropped() {
    let plans = planned_against(known(), &[ANDRIS], &[("weekly_hours", "37.5"), ("languages", "lv en ru")]);
    assert_eq!(said(&plans[0]), ["people-import-hours", "people-import-languages"]);
    assert!(web::locale::say(Lang::Lv, &plans[0].consequences[0]).contains("37,5"));
    let plans = planned_against(known(), &[ANDRIS], &[("languages", "lv xx")]);
    assert_eq!(keys_of(&plans[0]), ["languages people-cell-languages"]);
}

#[test]
fn somebody_still_to_come_changes_on_the_first_day() {
    let coming = || known_with(Some(day("2026-11-30")), "manager");
    let mut andris = ANDRIS;
    andris[5] = "2026-11-30";
    let plans = planned_against(coming(), &[andris], &[("position", "lead")]);
    assert_eq!(plans[0].outcome, "changed", "a position alone moves nobody");
    assert_eq!(said(&plans[0]), ["people-import-position-on"]);
    assert_eq!(plans[0].change["diff"], serde_json::json!([["position", "manager", "lead"]]));
    let text = web::locale::say(Lang::En, &plans[0].consequences[0]);
    assert!(text.contains("Team lead") && text.contains("30\u{a0}Nov 2026"), "{text}");
    andris[5] = "2026-12-07";
    assert_eq!(said(&planned_against(coming(), &[andris], &[])[0]), ["people-import-first-day"]);
}

#[test]
fn mistakes_name_their_field() {
    let bad = ["FJ2", "", "liga fjordlink", "technical-riga", "FJ9", "31.11.2026"];
    assert_eq!(
        keys_of(&planned(&[bad])[0]),
        [
            "name people-cell-needed",
            "email people-email-shape",
            "hired_on people-cell-day",
            "manager_id people-cell-manager-unknown"
        ]
    );
    let twin = ["FJ1", "Andris", "andris@fjordlink.example", "technical-riga", "", ""];
    assert_eq!(keys_of(&planned(&[ANDRIS, twin])[1]), ["id people-cell-id-twice", "email people-cell-email-twice"]);
    let thief = ["FJ7", "Other", "Andris@fjordlink.example", "technical-riga", "", ""];
    assert_eq!(keys_of(&planned(&[thief])[0]), ["email people-cell-email-taken"]);
}

#[test]
fn nobody_ends_up_above_themself() {
    let mut andris = ANDRIS;
    andris[4] = "FJ3";
    let a = ["FJ2", "A", "a@f.example", "technical-riga", "FJ1", ""];
    let b = ["FJ3", "B", "b@f.example", "technical-riga", "FJ2", ""];
    let own = ["FJ4", "C", "c@f.example", "technical-riga", "FJ4", ""];
    let plans = planned(&[andris, a, b, own]);
    for plan in &plans[..3] {
        assert_eq!(keys_of(plan), ["manager_id people-cell-manager-ring"]);
    }
    assert_eq!(keys_of(&plans[3]), ["manager_id people-cell-manager-self"]);
}
