//! Nothing is due: the months, what is remembered, the team's week, and a pause.

use std::collections::BTreeSet;

use axum::response::Response;
use kit::{Done, Kind, Stop};
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use crate::{
    memory, store as rows,
    strip::{days_practised, planned_days, strip},
    verbs,
};

#[derive(Template)]
#[template(path = "practice/rest.html")]
struct Rest<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    next: Option<String>,
    /// "7 cards today, that is enough."
    enough: Option<String>,
    remembered: Option<String>,
    team: Option<String>,
    notes: i64,
    months: Vec<Month>,
}

pub struct Month {
    pub course: String,
    pub slug: String,
    pub strip: Html,
    pub line: String,
    pub verdict: Option<String>,
}

pub async fn page(v: &Visit, look: &mut Work, fields: &Fields) -> Done<Page> {
    let (me, today) = (v.who()?.id.clone(), v.today());
    let (_, done) = rows::due_count(look, &me, today).await?;
    let next = rows::next_due(look, &me, today).await?;
    let months = months(v, look, &me).await?;
    let remembered = memory::retention(look, &me, today).await?;
    let notes = rows::returned(look, &me).await?.len();
    let body = Rest {
        v,
        fields,
        next: next.map(|d| v.day_on(d)),
        enough: (done > 0).then(|| v.tn("practise-enough", done)),
        remembered: remembered.map(|r| remembered_words(v, r)),
        team: super::team::own_line(v, look, &me).await?,
        notes: notes as i64,
        months,
    };
    Ok(Page::new(&v.t("practise-title"), body).at("practice"))
}

/// "You would remember 9 of 10 today."
pub fn remembered_words(v: &Visit, (of_ten, cards): (i64, usize)) -> String {
    v.tr("practise-remembered", &[("n", of_ten.into()), ("cards", cards.into())])
}

/// Every month of one person, newest first.
pub async fn months(v: &Visit, look: &mut Work, person: &kit::PersonId) -> Done<Vec<Month>> {
    let today = v.today();
    let practices = rows::practices_of(look, person).await?;
    let ids: Vec<_> = practices.iter().map(|p| p.id.clone()).collect();
    let days = rows::practice_days(look, &ids).await?;
    let planned = planned_days(look, &practices).await?;
    let courses = curriculum::courses(look).await?;
    let none = BTreeSet::new();
    let mut months = Vec::new();
    for practice in &practices {
        let Some(course) = courses.iter().find(|c| c.id == practice.course) else { continue };
        let mine = days.get(&practice.id).unwrap_or(&none);
        let planned = planned.get(&practice.id).unwrap_or(&none);
        let (practised, gone) = days_practised(practice, mine, planned, today);
        months.push(Month {
            course: course.title(v.lang()).to_owned(),
            slug: course.slug.clone(),
            strip: ui::habit(v, &strip(practice, mine, planned, today)),
            line: v.tr("practise-days", &[("done", practised.into()), ("gone", gone.into())]),
            verdict: practice.verdict.as_deref().map(|w| v.t(verdict_key(w))),
        });
    }
    Ok(months)
}

/// The text of a verdict's word.
pub fn verdict_key(word: &str) -> &'static str {
    match word {
        "done" => "practise-verdict-done",
        "change_method" => "practise-verdict-change",
        _ => "practise-verdict-data",
    }
}

/// Even when cards are due.
pub async fn overview(v: Visit) -> Reply {
    let mut look = v.look().await?;
    Ok(v.page(page(&v, &mut look, &Fields::default()).await?))
}

pub async fn pause(v: Visit, fields: Fields) -> Reply {
    match paused(&v, &fields).await {
        Ok(answer) => Ok(answer),
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
            let fields = fields.refused(&v, &refusal);
            let mut look = v.look().await?;
            Ok(v.page_refused(page(&v, &mut look, &fields).await?))
        }
        Err(other) => Err(other.into()),
    }
}

async fn paused(v: &Visit, fields: &Fields) -> Done<Response> {
    let mut work = v.work().await?;
    verbs::pause(&mut work, fields.day("from")?, fields.day("to")?).await?;
    work.commit().await?;
    Ok(v.go("/practice/months", "said-practise-paused"))
}
