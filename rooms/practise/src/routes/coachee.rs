//! One person's practice as the coach sees it: what is weak, what was reported, and advice that becomes a card.

use std::collections::HashMap;

use axum::{extract::Path, response::Response};
use kit::{Day, Done, Kind, PersonId, Stop, time};
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use super::{card::did_key, choice, rest};
use crate::{
    guard, memory,
    model::{Card, Report, ReviewId},
    store as rows, verbs,
};

const WEAKEST_SHOWN: usize = 5;
/// Reports of so many days.
const REPORTS_DAYS: i64 = 30;
const REPORTS_SHOWN: usize = 12;

#[derive(Template)]
#[template(path = "practice/coachee.html")]
struct Coachee<'a> {
    v: &'a Visit,
    here: String,
    person: people::Person,
    remembered: Option<String>,
    weak: Vec<Weak>,
    reports: Vec<Line>,
    scored: Option<String>,
    months: Vec<rest::Month>,
    guard: Vec<choice::Row>,
    /// Courses of months that run: where advice can become a card.
    courses: Vec<(String, String)>,
    partner: bool,
    fields: &'a Fields,
}

struct Weak {
    front: String,
    lang: &'static str,
    course: String,
    line: String,
}

struct Line {
    id: ReviewId,
    front: String,
    lang: &'static str,
    said: String,
    note: String,
    state: Html,
    /// A partner may say whether it was heard.
    to_check: bool,
}

pub async fn show(v: Visit, Path(handle): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let person = people::by_handle(&mut look, &handle, v.today()).await?;
    let id = person.id.clone();
    let answer = v.page(page(&v, &mut look, person, &Fields::default()).await?);
    records::note_seen(&v, look, &id, "practice").await?;
    Ok(answer)
}

async fn page(v: &Visit, look: &mut Work, person: people::Person, fields: &Fields) -> Done<Page> {
    let (me, today) = (v.who()?.id.clone(), v.today());
    let partner = coach::is_partner(look, &me, &person.id, today).await?;
    if !partner && me != person.id {
        return Err(Stop::forbidden());
    }
    let cards = rows::cards_of(look, &person.id).await?;
    let words = Words::read(v, look, &cards).await?;
    let reports = rows::reports_of(look, &person.id, time::plus_days(today, -REPORTS_DAYS)).await?;
    let running: Vec<_> =
        rows::practices_of(look, &person.id).await?.into_iter().filter(|p| p.ends_on > today).collect();
    let courses = curriculum::courses(look).await?;
    let running = courses.iter().filter(|c| running.iter().any(|p| p.course == c.id));
    let found = guard::guard(look, std::slice::from_ref(&person.id), &[]).await?;
    let body = Coachee {
        v,
        here: format!("/people/{}", person.handle),
        remembered: memory::of_ten(&cards, today).map(|r| remembered_words(v, r)),
        weak: memory::weakest(&cards, today, WEAKEST_SHOWN).into_iter().map(|(c, p)| words.weak(v, c, p)).collect(),
        reports: lines(v, look, &words, &cards, &reports, partner).await?,
        scored: scored(v, look, &person.id, today).await?,
        months: rest::months(v, look, &person.id).await?,
        guard: choice::guard_rows(v, look, &found).await?,
        courses: running.map(|c| (c.slug.clone(), c.title(v.lang()).to_owned())).collect(),
        partner,
        fields,
        person,
    };
    let title = v.ta("practise-coachee-title", "name", body.person.name.as_str());
    Ok(Page::new(&title, body).at("people"))
}

fn remembered_words(v: &Visit, (of_ten, cards): (i64, usize)) -> String {
    v.tr("practise-coachee-remembered", &[("n", of_ten.into()), ("cards", cards.into())])
}

/// The words of cards: of their courses, or their own.
struct Words(HashMap<(kit::CourseId, i64), curriculum::CourseText>);

impl Words {
    /// One text per course and version, never per card.
    async fn read(v: &Visit, look: &mut Work, cards: &[Card]) -> Done<Words> {
        let mut out = HashMap::new();
        for c in cards {
            let key = (c.course.clone(), c.version);
            if let std::collections::hash_map::Entry::Vacant(free) = out.entry(key) {
                free.insert(curriculum::text(look, &c.course, c.version, v.lang()).await?);
            }
        }
        Ok(Words(out))
    }

    fn front(&self, v: &Visit, c: &Card) -> (String, &'static str) {
        if let Some(own) = &c.own {
            return (own.front.clone(), own.lang.tag());
        }
        let text = self.0.get(&(c.course.clone(), c.version));
        let card = text.and_then(|t| t.cards.iter().find(|x| x.id == c.item));
        (card.map_or_else(String::new, |x| x.front.clone()), v.lang().tag())
    }

    fn weak(&self, v: &Visit, c: &Card, recall: f64) -> Weak {
        let (front, lang) = self.front(v, c);
        let chance = v.percent(recall * 100.0, 0);
        Weak {
            front,
            lang,
            course: self.0.get(&(c.course.clone(), c.version)).map_or_else(String::new, |t| t.title.clone()),
            line: v.tr("practise-weak-line", &[("chance", chance.into()), ("n", c.lapses.into())]),
        }
    }
}

async fn lines(
    v: &Visit,
    look: &mut Work,
    words: &Words,
    cards: &[Card],
    reports: &[Report],
    partner: bool,
) -> Done<Vec<Line>> {
    let who: Vec<PersonId> = reports.iter().filter_map(|r| r.checked.as_ref().map(|c| c.0.clone())).collect();
    let names = people::people_by_id(look, &who, v.today()).await?;
    let mut out = Vec::new();
    for r in reports.iter().take(REPORTS_SHOWN) {
        let Some(card) = cards.iter().find(|c| c.id == r.card) else { continue };
        let (front, lang) = words.front(v, card);
        let checked = r.checked.as_ref().map(|(by, heard)| {
            let name = names.get(by).map_or("", |p| p.name.as_str());
            let key = if *heard { "practise-heard-by" } else { "practise-not-heard-by" };
            ui::badge(if *heard { "a" } else { "" }, &v.ta(key, "name", name))
        });
        let only_said = || if r.rating == 1 { Html::default() } else { ui::badge("", &v.t("practise-only-said")) };
        out.push(Line {
            id: r.id.clone(),
            front,
            lang,
            said: format!("{} · {}", v.day_short(r.on), v.t(did_key(r.rating))),
            note: r.note.clone(),
            to_check: partner && r.checked.is_none() && r.rating > 1,
            state: checked.unwrap_or_else(only_said),
        });
    }
    Ok(out)
}

/// The sample of scored contacts beside the reports.
async fn scored(v: &Visit, look: &mut Work, person: &PersonId, today: Day) -> Done<Option<String>> {
    let scores = listen::scores_of(look, person, time::plus_days(today, -REPORTS_DAYS), today).await?;
    if scores.is_empty() {
        return Ok(None);
    }
    let shown = scores.iter().filter(|s| s.score >= verbs::SHOWN_FROM).count();
    let args = [("n", scores.len().into()), ("shown", shown.into()), ("from", (verbs::SHOWN_FROM as i64).into())];
    Ok(Some(v.tr("practise-scored", &args)))
}

pub async fn advise(v: Visit, Path(handle): Path<String>, fields: Fields) -> Reply {
    let mut look = v.look().await?;
    let person = people::by_handle(&mut look, &handle, v.today()).await?;
    drop(look);
    match advised(&v, &person, &fields).await {
        Ok(answer) => Ok(answer),
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
            let fields = fields.refused(&v, &refusal);
            let mut look = v.look().await?;
            Ok(v.page_refused(page(&v, &mut look, person, &fields).await?))
        }
        Err(other) => Err(other.into()),
    }
}

async fn advised(v: &Visit, person: &people::Person, fields: &Fields) -> Done<Response> {
    let mut work = v.work().await?;
    let course = curriculum::course_by_slug(&mut work, fields.text("course")).await?;
    let behaviour = fields.text("kind") != "recall";
    let (front, back) = (fields.needed("front", 400)?, fields.optional("back", 1_000)?);
    verbs::advise(&mut work, &person.id, &course.id, v.lang(), behaviour, &front, &back).await?;
    work.commit().await?;
    Ok(v.go(&format!("/people/{}/practice", person.handle), "said-practise-advised"))
}

pub async fn check(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    verbs::check(&mut work, &ReviewId(id), fields.text("heard") == "yes").await?;
    work.commit().await?;
    let back = fields.text("back");
    let back = if back.starts_with("/people/") { back } else { "/today" };
    Ok(v.go(back, "said-practise-checked"))
}
