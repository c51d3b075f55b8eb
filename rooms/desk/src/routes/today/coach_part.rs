//! Whom a coach sees today, whom nobody has heard on a call yet, and where two people heard different things.

use std::collections::{BTreeMap, HashMap, HashSet};

use coach::Observation;
use kit::{CourseId, Day, Done, PersonId, time};
use people::Person;
use store::Work;
use web::{Html, Template, Visit, ui};

use super::{Item, agenda};
use crate::{
    board::{self, Board, Line},
    called, dates, partners,
    routes::part as render,
};

/// A coach's list is one team; a longer one is cut, the rest comes tomorrow.
const LISTENED_MAX: usize = 24;
/// What was noted so long ago is no longer compared.
const APART_DAYS: i64 = 60;
const WEEK_DAYS: i64 = 7;
const AGAIN_SHOWN: usize = 5;
const APART_SHOWN: usize = 5;
const NOTES_SHOWN: usize = 2;

#[derive(Template)]
#[template(path = "today/coach.html")]
struct Coach<'a> {
    v: &'a Visit,
    figures: Vec<Html>,
    items: Vec<Item>,
    /// Heard, but longest ago.
    again: Vec<Item>,
    nobody: bool,
    apart: Vec<Item>,
    notes: Vec<Html>,
}

pub async fn part(v: &Visit, look: &mut Work) -> Done<Html> {
    let today = v.today();
    let mut ids: Vec<PersonId> = partners::coached(v, look).await?.into_iter().collect();
    ids.sort();
    let people = people::people_by_id(look, &ids, today).await?;
    let seen = coach::observations_since(look, &ids, time::plus_days(today, -APART_DAYS)).await?;
    let board = board::gather(v, look).await?;
    let running = practising(&board, &people, v);
    let heard: HashSet<(&PersonId, &CourseId)> = seen.iter().map(|o| (&o.person, &o.course)).collect();
    let unheard: Vec<&Line> = running.iter().filter(|l| !heard.contains(&(&l.person, &l.course))).copied().collect();
    let me = &v.who()?.id;
    let week = time::plus_days(today, -WEEK_DAYS);
    let noted = seen.iter().filter(|o| o.by == *me && o.on > week).count();
    let booked = agenda::week_minutes(v, look).await?;
    let figures = vec![
        ui::fig(&v.t("desk-fig-practising"), &v.int(running.len() as i64), &v.t("desk-fig-practising-small")),
        ui::fig(&v.t("desk-fig-unheard"), &v.int(unheard.len() as i64), &v.t("desk-fig-unheard-small")),
        ui::fig(&v.t("desk-fig-noted"), &v.int(noted as i64), &v.tn("desk-fig-noted-small", WEEK_DAYS)),
        ui::fig(&v.t("desk-fig-booked"), &v.duration(booked), &v.t("desk-fig-booked-small")),
    ];
    let writers: Vec<PersonId> = seen.iter().map(|o| o.by.clone()).collect();
    let writers = people::people_by_id(look, &writers, today).await?;
    render(Coach {
        v,
        figures,
        items: unheard.iter().take(LISTENED_MAX).filter_map(|l| to_hear(v, &board, &people, l)).collect(),
        again: again(&running, &seen)
            .into_iter()
            .take(AGAIN_SHOWN)
            .filter_map(|(line, on)| {
                let item = to_hear(v, &board, &people, line)?;
                Some(Item {
                    small: format!("{} · {}", item.small, v.ta("desk-last-heard", "day", v.day_short(on))),
                    ..item
                })
            })
            .collect(),
        nobody: running.is_empty(),
        apart: apart(v, &seen, &board, &people, &writers),
        notes: seen
            .iter()
            .filter(|o| o.by == *me && !o.note.is_empty())
            .take(NOTES_SHOWN)
            .filter_map(|o| {
                let about = format!("{} · {}", people.get(&o.person)?.name, v.day_short(o.on));
                Some(ui::quote(&o.note, writers.get(me).map_or(v.lang(), |p| p.lang), &about, true))
            })
            .collect(),
    })
}

/// Lines of the team whose month of practice runs, the one that ends first at the top.
fn practising<'a>(board: &'a Board, people: &HashMap<PersonId, Person>, v: &Visit) -> Vec<&'a Line> {
    let today = v.today();
    let runs = |l: &&Line| l.facts.habit.as_ref().is_some_and(|h| h.starts_on <= today && h.ends_on >= today);
    let mut out: Vec<&Line> = board.lines.iter().filter(|l| people.contains_key(&l.person)).filter(runs).collect();
    out.sort_by_key(|l| (l.facts.habit.as_ref().map(|h| h.ends_on), l.person.clone()));
    out
}

/// Those who have been heard, with the day of the last time; the longest ago first.
fn again<'a>(running: &[&'a Line], seen: &[Observation]) -> Vec<(&'a Line, Day)> {
    let last = |l: &Line| seen.iter().filter(|o| o.person == l.person && o.course == l.course).map(|o| o.on).max();
    let mut out: Vec<(&Line, Day)> = running.iter().filter_map(|l| Some((*l, last(l)?))).collect();
    out.sort_by(|a, b| a.1.cmp(&b.1).then_with(|| a.0.person.cmp(&b.0.person)));
    out
}

fn to_hear(v: &Visit, board: &Board, people: &HashMap<PersonId, Person>, line: &Line) -> Option<Item> {
    let (person, habit) = (people.get(&line.person)?, line.facts.habit.as_ref()?);
    let left = time::days_between(v.today(), habit.ends_on);
    let course = board.courses.get(&line.course).map_or("", |c| c.title(v.lang()));
    let done = dates::practised(v, habit.starts_on, habit.done, habit.gone);
    Some(Item {
        text: person.name.clone(),
        small: format!("{course} · {done} · {}", v.tn("desk-days-left", left)),
        badge: Html::default(),
        href: match &line.facts.follow_up {
            Some(f) => format!("/follow-ups/{}#h-seen", f.id),
            None => format!("/people/{}/practice", person.handle),
        },
        link: v.t("desk-note-heard"),
    })
}

/// One behaviour of one person that one partner noted as seen and another as not seen.
fn apart(
    v: &Visit,
    seen: &[Observation],
    board: &Board,
    people: &HashMap<PersonId, Person>,
    writers: &HashMap<PersonId, Person>,
) -> Vec<Item> {
    let mut by: BTreeMap<(&PersonId, &CourseId, &str), Vec<&Observation>> = BTreeMap::new();
    for o in seen {
        by.entry((&o.person, &o.course, o.objective.as_str())).or_default().push(o);
    }
    let name = |id: &PersonId| writers.get(id).map_or("", called::short).to_owned();
    by.into_iter()
        .filter_map(|((person, course, _), list)| {
            let yes = list.iter().find(|o| o.seen)?;
            let no = list.iter().find(|o| !o.seen && o.by != yes.by)?;
            let person = people.get(person)?;
            let args = [
                ("yes", name(&yes.by).into()),
                ("yes_on", v.day_short(yes.on).into()),
                ("no", name(&no.by).into()),
                ("no_on", v.day_short(no.on).into()),
            ];
            Some(Item {
                text: person.name.clone(),
                small: format!(
                    "{} · {}",
                    board.courses.get(course).map_or("", |c| c.title(v.lang())),
                    v.tr("desk-apart-line", &args)
                ),
                badge: Html::default(),
                href: format!("/people/{}", person.handle),
                link: v.t("desk-open"),
            })
        })
        .take(APART_SHOWN)
        .collect()
}
