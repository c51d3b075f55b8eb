//! The quiz: one form, and after it the score with a reason for each question.

use std::collections::HashMap;

use axum::{extract::Path, response::Response};
use curriculum::{Course, CourseText};
use kit::{CourseId, Done, Kind, Lang, PersonId, Stop};
use store::Work;
use web::{
    Fields, Page, Reply, Template, Visit,
    ui::{self, Html},
};

use crate::{
    model::{Attempt, PASS_PCT},
    quiz::order,
    store as rows, verbs,
};

/// Only what may stand in a page before the answer: no key, no reasons.
struct Ask {
    field: String,
    legend: String,
    /// Shown place and text.
    options: Vec<(String, String)>,
    error: Option<String>,
}

#[derive(Template)]
#[template(path = "quiz/form.html")]
struct Form<'a> {
    v: &'a Visit,
    slug: String,
    course: String,
    lang: Lang,
    shown: i64,
    asks: Vec<Ask>,
    pass: String,
    best: Option<String>,
    fields: Fields,
    last_lesson: usize,
}

struct Told {
    legend: String,
    options: Vec<Shown>,
    good: bool,
    why: String,
}

/// One answer after the fact: `class` is `right`, `wrong` or empty.
struct Shown {
    text: String,
    class: &'static str,
    tag: Option<Html>,
}

#[derive(Template)]
#[template(path = "quiz/result.html")]
struct Outcome<'a> {
    v: &'a Visit,
    slug: String,
    course: String,
    lang: Lang,
    score: String,
    badge: Html,
    passed: bool,
    told: Vec<Told>,
    again: Vec<String>,
}

pub async fn show(v: Visit, Path(slug): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let me = v.who()?.id.clone();
    let (course, text, lang) = read(&v, &mut look, &slug).await?;
    let attempts = rows::attempts(&mut look, &me, &course.id, course.version).await?;
    let asked: Option<usize> = v.query("attempt").parse().ok();
    let page = match asked.and_then(|n| Some((n, attempts.get(n.checked_sub(1)?)?))) {
        Some((n, attempt)) => draw_result(&v, &course, (&text, lang), n, attempt),
        None => draw_form(&v, &course, (&text, lang), &attempts, Fields::default())?,
    };
    Ok(v.page(page))
}

/// The course, its words, and the language they are in.
async fn read(v: &Visit, look: &mut Work, slug: &str) -> Done<(Course, CourseText, Lang)> {
    let course = curriculum::course_by_slug(look, slug).await?;
    let (text, lang) = curriculum::text_in(look, &course.id, course.version, v.lang()).await?;
    if text.quiz.is_empty() { Err(Stop::missing()) } else { Ok((course, text, lang)) }
}

pub async fn answer(v: Visit, Path(slug): Path<String>, fields: Fields) -> Reply {
    match save(&v, &slug, &fields).await {
        Ok(response) => Ok(response),
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
            let mut look = v.look().await?;
            let (course, text, lang) = read(&v, &mut look, &slug).await?;
            let attempts = rows::attempts(&mut look, &v.who()?.id, &course.id, course.version).await?;
            let fields = fields.refused(&v, &refusal);
            Ok(v.page_refused(draw_form(&v, &course, (&text, lang), &attempts, fields)?))
        }
        Err(other) => Err(other.into()),
    }
}

async fn save(v: &Visit, slug: &str, fields: &Fields) -> Done<Response> {
    let shown = fields.int("shown", 0, i64::MAX)?;
    let places: HashMap<String, usize> = fields
        .pairs()
        .iter()
        .filter_map(|(name, value)| Some((name.strip_prefix("q-")?.to_owned(), value.trim().parse().ok()?)))
        .collect();
    let mut work = v.work().await?;
    let course: CourseId = curriculum::course_by_slug(&mut work, slug).await?.id;
    let done = verbs::answer_quiz(&mut work, &course, shown, &places).await?;
    work.commit().await?;
    Ok(v.go(&format!("/courses/{slug}/quiz?attempt={}", done.attempt), "said-deliver-quiz-saved"))
}

fn draw_form(
    v: &Visit,
    course: &Course,
    (text, lang): (&CourseText, Lang),
    attempts: &[Attempt],
    fields: Fields,
) -> Done<Page> {
    let me: &PersonId = &v.who()?.id;
    let shown = attempts.len() as i64;
    let asks = text
        .quiz
        .iter()
        .enumerate()
        .map(|(i, q)| Ask {
            field: format!("q-{}", q.id),
            legend: format!("{}. {}", i + 1, q.question),
            options: order(me, &course.id, shown, q)
                .into_iter()
                .enumerate()
                .filter_map(|(place, answer)| Some((place.to_string(), q.answers.get(answer)?.text.clone())))
                .collect(),
            error: fields.error(&format!("q-{}", q.id)).map(str::to_owned),
        })
        .collect();
    let best = attempts.iter().max_by_key(|a| a.right);
    let body = Form {
        v,
        slug: course.slug.clone(),
        course: course.title(v.lang()).to_owned(),
        lang,
        shown,
        asks,
        pass: v.percent(PASS_PCT as f64, 0),
        best: best.map(|b| v.tr("deliver-quiz-best", &[("right", b.right.into()), ("all", b.all.into())])),
        fields,
        last_lesson: text.lessons.len(),
    };
    Ok(Page::new(&v.t("deliver-quiz"), body).at("courses"))
}

fn draw_result(v: &Visit, course: &Course, (text, lang): (&CourseText, Lang), n: usize, attempt: &Attempt) -> Page {
    let (mut told, mut again) = (Vec::new(), Vec::new());
    for (i, q) in text.quiz.iter().enumerate() {
        let Some(chosen) = attempt.answers.iter().find(|c| c.question == q.id) else { continue };
        let options = order(&attempt.person, &course.id, n as i64 - 1, q)
            .into_iter()
            .filter_map(|place| {
                let answer = q.answers.get(place)?;
                let (class, tag) = match (answer.right, place == chosen.answer) {
                    (true, _) => ("right", Some(tag("ca", "check", &v.t("deliver-right")))),
                    (false, true) => ("wrong", Some(tag("late", "close", &v.t("deliver-not-this")))),
                    (false, false) => ("", None),
                };
                Some(Shown { text: answer.text.clone(), class, tag })
            })
            .collect();
        if !chosen.right {
            again.push(q.question.clone());
        }
        told.push(Told {
            legend: format!("{}. {}", i + 1, q.question),
            options,
            good: chosen.right,
            why: q.answers.get(chosen.answer).map(|a| a.why.clone()).unwrap_or_default(),
        });
    }
    let passed = attempt.passed();
    let badge = if passed {
        ui::badge("a", &v.t("deliver-passed"))
    } else {
        ui::badge("due", &v.ta("deliver-not-passed", "pass", v.percent(PASS_PCT as f64, 0)))
    };
    let body = Outcome {
        v,
        slug: course.slug.clone(),
        course: course.title(v.lang()).to_owned(),
        lang,
        score: v.tr("deliver-score", &[("right", attempt.right.into()), ("all", attempt.all.into())]),
        badge,
        passed,
        told,
        again,
    };
    Page::new(&v.t("deliver-quiz"), body).at("courses")
}

fn tag(class: &str, icon: &str, text: &str) -> Html {
    Html(format!(r#"<span class="tag {class}">{} {}</span>"#, ui::icon(icon), ui::escape(text)))
}
