//! A coach's own page: how they see their coaching, what those they coached say, what was watched, and what they have given.

use axum::{extract::Path, response::Response};
use kit::{Done, Role, Stop};
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use crate::coaching::{self, MINUTES_MAX_DEFAULT, Sums};

const MARKS: [&str; 3] = ["patience", "clarity", "habits"];

#[derive(Template)]
#[template(path = "coaching/profile.html")]
struct Show<'a> {
    v: &'a Visit,
    handle: String,
    name: String,
    own: bool,
    /// `(what, own word, those coached, who watched)`
    rows: Vec<(String, String, String, String)>,
    about: String,
    words: Option<(String, &'static str)>,
    said: Vec<(String, String, &'static str)>,
    unread: usize,
    facts: Vec<(String, String)>,
    form: Option<Html>,
    cap: Option<Html>,
    fields: &'a Fields,
}

pub async fn show(v: Visit, Path(handle): Path<String>) -> Reply {
    let mut look = v.look().await?;
    Ok(v.page(page(&v, &mut look, &handle, None).await?))
}

async fn page(v: &Visit, look: &mut Work, handle: &str, sent: Option<&Fields>) -> Done<Page> {
    let (me, today) = (v.who()?.id.clone(), v.today());
    let person = people::by_handle(look, handle, today).await?;
    if !coaching::may_see_profile(look, &me, &person.id, today).await? {
        return Err(Stop::forbidden());
    }
    let own = me == person.id;
    let coach = people::has_role(look, &person.id, Role::Coach, today).await?;
    let profile = coaching::profile(look, &person.id).await?;
    let all = coaching::feedback_on(look, &person.id).await?;
    let read: Vec<_> = all.iter().filter(|s| s.seen_at.is_some()).cloned().collect();
    // The coach reads single answers and small sums; everybody else only sums of enough.
    let sums = if own { coaching::sums_of(read.iter(), "learner") } else { coaching::sums_for_others(&all, v.now()) };
    let watched = coaching::sums_of(read.iter(), "watched");
    let marks = profile.as_ref().and_then(|p| p.marks);
    let cap = profile.as_ref().and_then(|p| p.minutes_max).unwrap_or(MINUTES_MAX_DEFAULT);
    let (minutes, sessions) = coaching::minutes_held_by(look, &person.id).await?;
    let mean = |s: &Option<Sums>, i: usize| s.map_or_else(|| "–".to_owned(), |s| v.number(s.means[i], 1));
    let rows = MARKS
        .iter()
        .enumerate()
        .map(|(i, m)| {
            let own = marks.map_or_else(|| "–".to_owned(), |m| v.int(m[i]));
            (v.t(&format!("coach-side-{m}")), own, mean(&sums, i), mean(&watched, i))
        })
        .collect();
    let n = sums.map_or(0, |s| s.n);
    let about = match (own, n) {
        (_, 0) => v.tn("coach-side-too-few", coaching::FEEDBACK_MIN),
        (true, n) => v.tn("coach-side-from-own", n),
        (false, n) => v.tn("coach-side-from", n),
    };
    let ids: Vec<kit::PersonId> = read.iter().map(|s| s.by.clone()).collect();
    let known = people::people_by_id(look, &ids, today).await?;
    let shown = read.iter().filter(|s| !s.words.is_empty() && (own || s.side == "watched"));
    let said = shown
        .map(|s| {
            let name = known.get(&s.by).map_or("", |p| p.name.as_str());
            let key = if s.side == "watched" { "coach-side-watched-by" } else { "coach-side-they-said" };
            let line = format!("{} · {}", v.ta(key, "name", name), v.day_dated(s.given_at.day(v.zone())));
            (line, s.words.clone(), s.lang.tag())
        })
        .collect();
    let begin = begin(marks, profile.as_ref().map_or("", |p| p.words.as_str()), cap);
    let fields = sent.unwrap_or(&begin);
    let body = Show {
        v,
        handle: person.handle.clone(),
        own,
        rows,
        about,
        words: profile.filter(|p| !p.words.is_empty()).map(|p| (p.words, p.lang.tag())),
        said,
        unread: if own { all.len() - read.len() } else { 0 },
        facts: vec![
            (v.t("coach-side-credit-time"), v.duration(minutes)),
            (v.t("coach-side-credit-sessions"), v.int(sessions)),
            (v.t("coach-side-credit-watched"), v.int(watched.map_or(0, |s| s.n as i64))),
            (v.t("coach-side-cap"), v.duration(cap)),
        ],
        form: (own && coach).then(|| {
            ui::field(fields, "words", "textarea", &v.t("coach-side-self-words"), &v.t("coach-side-self-hint"))
        }),
        cap: (!own).then(|| ui::field(fields, "hours", "number", &v.t("coach-side-cap-hours"), "")),
        fields,
        name: person.name,
    };
    Ok(Page::new(&v.t("coach-side-profile"), body).at(if own { "coaching" } else { "people" }))
}

fn begin(marks: Option<[i64; 3]>, words: &str, cap: i64) -> Fields {
    let mut pairs = vec![("words".to_owned(), words.to_owned()), ("hours".to_owned(), (cap / 60).to_string())];
    for (name, mark) in MARKS.iter().zip(marks.into_iter().flatten()) {
        pairs.push(((*name).to_owned(), mark.to_string()));
    }
    Fields::from_pairs(pairs)
}

async fn answered(v: &Visit, handle: &str, mut fields: Fields, done: Done<Response>) -> Reply {
    if let Some(answer) = fields.done(v, done)? {
        return Ok(answer);
    }
    let mut look = v.look().await?;
    Ok(v.page_refused(page(v, &mut look, handle, Some(&fields)).await?))
}

pub async fn describe(v: Visit, Path(handle): Path<String>, fields: Fields) -> Reply {
    let done = described(&v, &handle, &fields).await;
    answered(&v, &handle, fields, done).await
}

async fn described(v: &Visit, handle: &str, fields: &Fields) -> Done<Response> {
    if v.who()?.handle != handle {
        return Err(Stop::forbidden());
    }
    let mark = |name: &str| fields.text(name).parse::<i64>().unwrap_or(0);
    let words = fields.optional("words", 1_000)?;
    let mut work = v.work().await?;
    coaching::describe_self(&mut work, MARKS.map(mark), &words, v.lang()).await?;
    work.commit().await?;
    Ok(v.go(&format!("/people/{handle}/coaching"), "said-coach-profile"))
}

pub async fn cap(v: Visit, Path(handle): Path<String>, fields: Fields) -> Reply {
    let done = capped(&v, &handle, &fields).await;
    answered(&v, &handle, fields, done).await
}

async fn capped(v: &Visit, handle: &str, fields: &Fields) -> Done<Response> {
    let mut work = v.work().await?;
    let person = people::by_handle(&mut work, handle, v.today()).await?;
    // Whose page one may not see is refused before what was written is looked at.
    if !coaching::may_see_profile(&mut work, &v.who()?.id, &person.id, v.today()).await? {
        return Err(Stop::forbidden());
    }
    let hours = fields.int("hours", 0, 30)?;
    coaching::set_cap(&mut work, &person.id, hours * 60, v.lang()).await?;
    work.commit().await?;
    Ok(v.go(&format!("/people/{handle}/coaching"), "said-coach-capped"))
}

pub async fn read(v: Visit) -> Reply {
    let mut work = v.work().await?;
    coaching::opened_own(&mut work).await?;
    work.commit().await?;
    let handle = v.who()?.handle.clone();
    Ok(v.go(&format!("/people/{handle}/coaching"), ""))
}
