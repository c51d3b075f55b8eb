//! One lesson: the text, what comes next, other ways to learn it.

use axum::extract::Path;
use curriculum::{Course, CourseText};
use kit::{Done, Lang, Stop};
use store::Work;
use web::{
    Page, Reply, Template, Visit,
    ui::{self, Half, Html},
};

use crate::{store as rows, verbs};

#[derive(Template)]
#[template(path = "lessons/show.html")]
struct Show<'a> {
    v: &'a Visit,
    slug: String,
    course: String,
    eyebrow: Vec<String>,
    title: String,
    n: usize,
    lang: Lang,
    html: Html,
    lessons: Vec<Line>,
    read_of: String,
    /// Read already: then a link leads on, else the button does.
    is_read: bool,
    on_href: String,
    on_label: String,
    has_quiz: bool,
    quiz_state: Option<String>,
    /// Address, title, language.
    aids: Vec<(String, String, &'static str)>,
    ways: Vec<String>,
}

struct Line {
    href: String,
    pair: Html,
    title: String,
    minutes: String,
    current: bool,
}

pub async fn show(v: Visit, Path((slug, n)): Path<(String, String)>) -> Reply {
    let mut look = v.look().await?;
    let course = curriculum::course_by_slug(&mut look, &slug).await?;
    let site = people::site_of(&mut look, &v.who()?.id, v.today()).await?;
    let (text, lang, _) = curriculum::text_at(&mut look, &course.id, course.version, v.lang(), site.as_ref()).await?;
    let n = place(&text, &n)?;
    let page = draw(&v, &mut look, &course, (&text, lang), n).await?;
    Ok(v.page(page))
}

/// Where in the course a lesson stands, from the number in the address (counted from 1).
fn place(text: &CourseText, n: &str) -> Done<usize> {
    let n: usize = n.parse().map_err(|_| Stop::missing())?;
    if (1..=text.lessons.len()).contains(&n) { Ok(n) } else { Err(Stop::missing()) }
}

async fn draw(v: &Visit, look: &mut Work, course: &Course, (text, lang): (&CourseText, Lang), n: usize) -> Done<Page> {
    let me = &v.who()?.id;
    let since = crate::counts_from(look, me, &course.id).await?;
    let read = rows::lessons_read(look, me, (&course.id, course.version), since).await?;
    let best = rows::quiz_best(look, std::slice::from_ref(me)).await?.remove(&(me.clone(), course.id.clone()));
    let lesson = text.lessons.get(n - 1).ok_or_else(Stop::missing)?;
    let lessons = text
        .lessons
        .iter()
        .enumerate()
        .map(|(i, l)| Line {
            href: format!("/courses/{}/lessons/{}", course.slug, i + 1),
            pair: ui::pair(v, if read.contains(&l.id) { Half::Done } else { Half::Waiting }, Half::NotNeeded),
            title: l.title.clone(),
            minutes: v.duration(l.minutes),
            current: i + 1 == n,
        })
        .collect();
    let left: i64 = text.lessons.iter().filter(|l| !read.contains(&l.id)).map(|l| l.minutes).sum();
    let mut eyebrow = vec![v.tr("deliver-lesson-of", &[("n", n.into()), ("all", text.lessons.len().into())])];
    eyebrow.push(if left > 0 { v.tn("deliver-minutes-left", left) } else { v.t("deliver-all-read") });
    let (on_href, on_label) = next(v, course, text, n);
    let main = course.main_offering().map(|o| o.method.as_str());
    let mut ways: Vec<&str> =
        course.offerings.iter().map(|o| o.method.as_str()).filter(|m| !crate::own_pace(m)).collect();
    ways.dedup();
    let way = |m: &str| {
        let name = v.t(&curriculum::method_key(m));
        if main == Some(m) { v.ta("deliver-way-main", "method", name) } else { name }
    };
    let done = text.lessons.iter().filter(|l| read.contains(&l.id)).count();
    let body = Show {
        v,
        slug: course.slug.clone(),
        course: course.title(v.lang()).to_owned(),
        eyebrow,
        title: lesson.title.clone(),
        n,
        lang,
        html: prose(&lesson.body, lang),
        lessons,
        read_of: v.tr("deliver-read-of", &[("read", done.into()), ("all", text.lessons.len().into())]),
        is_read: read.contains(&lesson.id),
        on_href,
        on_label,
        has_quiz: !text.quiz.is_empty(),
        quiz_state: best.map(|b| v.tr("deliver-quiz-best", &[("right", b.right.into()), ("all", b.all.into())])),
        aids: aid_links(v, look, &course.id, None).await?,
        ways: ways.into_iter().map(way).collect(),
    };
    Ok(Page::new(&lesson.title, body).at("courses"))
}

/// Address, title and language of the job aids of a course; the card's own first.
pub async fn aid_links(
    v: &Visit,
    look: &mut Work,
    course: &kit::CourseId,
    card: Option<&str>,
) -> Done<Vec<(String, String, &'static str)>> {
    let link = |a: crate::aids::Aid| {
        let (lang, text) = a.text(v.lang());
        (format!("/aids/{}", a.slug), text.title, lang.tag())
    };
    Ok(crate::aids::aids_of_course(look, course, card).await?.into_iter().map(link).collect())
}

/// Where the reader goes on: the next lesson, the quiz, or the course.
fn next(v: &Visit, course: &Course, text: &CourseText, n: usize) -> (String, String) {
    let slug = &course.slug;
    match text.lessons.get(n) {
        Some(l) => (format!("/courses/{slug}/lessons/{}", n + 1), v.ta("deliver-next", "title", l.title.as_str())),
        None if !text.quiz.is_empty() => (format!("/courses/{slug}/quiz"), v.t("deliver-next-quiz")),
        None => (format!("/courses/{slug}"), v.t("deliver-next-course")),
    }
}

/// The lesson as safe HTML with the classes of the house: lists, quotes and tables as everywhere.
pub(super) fn prose(markdown: &str, lang: Lang) -> Html {
    let html = lesson::render_in(markdown, lang.code()).html;
    Html(
        html.replace("<ul>", r#"<ul class="bul">"#)
            .replace("<blockquote>", r#"<blockquote class="quote">"#)
            .replace(r#"<blockquote class="voice">"#, r#"<blockquote class="quote">"#)
            .replace("<table>", r#"<table class="tbl">"#),
    )
}

pub async fn read(v: Visit, Path((slug, n)): Path<(String, String)>) -> Reply {
    let mut work = v.work().await?;
    let course = curriculum::course_by_slug(&mut work, &slug).await?;
    let text = curriculum::text(&mut work, &course.id, course.version, v.lang()).await?;
    let n = place(&text, &n)?;
    let lesson = text.lessons.get(n - 1).ok_or_else(Stop::missing)?;
    verbs::read_lesson(&mut work, &course.id, &lesson.id).await?;
    work.commit().await?;
    Ok(v.go(&next(&v, &course, &text, n).0, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lesson_wears_the_house_and_stays_safe() {
        let html = prose("> said\n\n<script>alert(1)</script>", Lang::En).0;
        assert!(html.contains(r#"<blockquote class="quote">"#), "{html}");
        assert!(!html.contains("<script"), "{html}");
    }
}
