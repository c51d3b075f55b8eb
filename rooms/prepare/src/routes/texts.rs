//! `/courses/{slug}/memo`: the memo's words in each language, with what is missing and the letter as one reader gets it; and
//! `/memos/late`: how often it came later than promised.

use axum::extract::Path;
use curriculum::Course;
use kit::{Done, Lang, PersonId, Role, Say, Stop};
use people::Person;
use plan::Session;
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use crate::{
    gather::{Gathered, Reader},
    letter::Letter,
    model::MemoText,
    verbs::{self, CourseWords, NOTICE_DAYS},
};

/// A session so far ahead is good enough for a preview.
const AHEAD_DAYS: i64 = 200;

#[derive(Template)]
#[template(path = "memos/editor.html")]
struct Editor<'a> {
    v: &'a Visit,
    slug: String,
    title: String,
    lang: Lang,
    tabs: Vec<(String, Lang, bool, bool)>,
    fields: Fields,
    /// The five items: name, complete, where it comes from.
    items: Vec<(String, bool, String)>,
    readers: Vec<(String, String)>,
    letter: Option<Letter>,
    missing: Vec<String>,
    no_session: bool,
    problem: Option<String>,
}

pub async fn show(v: Visit, Path(slug): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let course = curriculum::course_by_slug(&mut look, &slug).await?;
    let lang = Lang::from_code(v.query("lang")).unwrap_or(v.lang());
    let text = CourseWords::read(&mut look, &course.id).await?.text(lang);
    let mut fields = filled(&text);
    fields.set("reader", v.query("reader").to_owned());
    let page = draw(&v, &mut look, &course, lang, text, fields).await?;
    Ok(v.page(page))
}

/// What the form shows first: the words as they are kept.
fn filled(text: &MemoText) -> Fields {
    let mut fields = Fields::default();
    fields.set("why", text.why.clone());
    fields.set("purpose", text.purpose.clone());
    fields.set("topics", text.topics.join("\n"));
    fields.set("preparation", text.preparation.clone());
    fields.set("dress", text.dress.clone());
    fields.set("version", text.version.to_string());
    fields
}

pub async fn write(v: Visit, Path(slug): Path<String>, mut fields: Fields) -> Reply {
    let lang = Lang::from_code(fields.text("lang")).ok_or_else(|| Stop::at("lang", "prepare-text-lang"))?;
    let text = typed(&fields)?;
    if fields.text("act") == "preview" {
        let mut look = v.look().await?;
        let course = curriculum::course_by_slug(&mut look, &slug).await?;
        let page = draw(&v, &mut look, &course, lang, text, fields).await?;
        return Ok(v.page(page));
    }
    let mut work = v.work().await?;
    let course = curriculum::course_by_slug(&mut work, &slug).await?;
    let done = verbs::write_memo_text(&mut work, &course.id, lang, text.clone()).await;
    if fields.met(&v, done)?.is_some() {
        work.commit().await?;
        return Ok(v.go(&format!("/courses/{slug}/memo?lang={}", lang.code()), "said-prepare-text"));
    }
    drop(work);
    let mut look = v.look().await?;
    let saved = CourseWords::read(&mut look, &course.id).await?.text(lang);
    fields.beside(&v, &filled(&saved));
    let status = fields.status();
    let page = draw(&v, &mut look, &course, lang, text, fields).await?;
    Ok(v.page_with_status(status, page))
}

fn typed(fields: &Fields) -> Done<MemoText> {
    let topics = fields.optional("topics", 4_000)?;
    Ok(MemoText {
        why: fields.optional("why", 2_000)?,
        purpose: fields.optional("purpose", 2_000)?,
        topics: topics.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect(),
        preparation: fields.optional("preparation", 2_000)?,
        dress: fields.optional("dress", 500)?,
        version: fields.int("version", 0, i64::MAX)?,
    })
}

async fn draw(v: &Visit, look: &mut Work, course: &Course, lang: Lang, text: MemoText, fields: Fields) -> Done<Page> {
    let session = next_session(look, course, v).await?;
    let (people, reader) = readers(v, look, session.as_ref(), lang, &fields).await?;
    let mut letter = None;
    let words = CourseWords::read(look, &course.id).await?;
    let mut says: Vec<Say> = words.lacks(lang, &text).into_iter().map(|(_, say)| say).collect();
    if let Some(s) = &session {
        let ids: Vec<PersonId> = people.iter().map(|p| p.id.clone()).collect();
        let mut house = Gathered::read(look, &[s], &ids, v.today()).await?;
        house.say_instead(&course.id, lang, &text);
        let nothing = Say::new("");
        let who = match &reader {
            Some(person) => Reader::One { person, reason: &nothing },
            None => Reader::Everybody(lang),
        };
        match house.letter(s, who, v.today()) {
            Ok(done) if says.is_empty() => letter = Some(done),
            Ok(_) => {}
            Err(more) => says.extend(more.into_iter().filter(|m| !says.contains(m)).collect::<Vec<_>>()),
        }
    }
    let title = course.title(v.lang()).to_owned();
    let settings = people::settings(look).await?;
    let mut tabs = Vec::new();
    for l in settings.languages {
        let fine = words.lacks(l, &words.text(l)).is_empty();
        tabs.push((format!("/courses/{}/memo?lang={}", course.slug, l.code()), l, l == lang, fine));
    }
    let body = Editor {
        v,
        slug: course.slug.clone(),
        lang,
        tabs,
        items: items(v, &says, session.is_some()),
        readers: options(v, &people),
        missing: says.iter().map(|s| v.say(s)).collect(),
        no_session: session.is_none(),
        problem: fields.error("").map(str::to_owned),
        letter,
        fields,
        title: title.clone(),
    };
    Ok(Page::new(&v.ta("prepare-text-title", "course", title), body).at("courses"))
}

/// The five items of a memo, whether they stand, and where they are written.
fn items(v: &Visit, says: &[Say], session: bool) -> Vec<(String, bool, String)> {
    let lacks = |keys: &[&str]| says.iter().any(|s| keys.contains(&s.key.as_str()));
    let of = |name: &str, fine: bool, from: &str| (v.t(name), fine, v.t(from));
    vec![
        of("prepare-five-time", session && !lacks(&["prepare-item-time"]), "prepare-from-session"),
        of(
            "prepare-five-place",
            session && !lacks(&["prepare-item-room", "prepare-item-address", "prepare-item-directions"]),
            "prepare-from-settings",
        ),
        of(
            "prepare-five-purpose",
            !lacks(&["prepare-item-why", "prepare-item-purpose", "prepare-item-topics", "prepare-item-course"]),
            "prepare-from-here",
        ),
        of(
            "prepare-five-preparation",
            !lacks(&["prepare-item-preparation", "prepare-item-course"]),
            "prepare-from-here",
        ),
        of(
            "prepare-five-trainer",
            session && !lacks(&["prepare-item-trainer", "prepare-item-biography"]),
            "prepare-from-trainer",
        ),
    ]
}

async fn next_session(look: &mut Work, course: &Course, v: &Visit) -> Done<Option<Session>> {
    let all = plan::sessions(look, v.now(), v.now().plus_days(AHEAD_DAYS)).await?;
    Ok(all.into_iter().find(|s| s.course == course.id))
}

/// Who gets it in this language, and whom the preview is for.
async fn readers(
    v: &Visit,
    look: &mut Work,
    session: Option<&Session>,
    lang: Lang,
    fields: &Fields,
) -> Done<(Vec<Person>, Option<Person>)> {
    let Some(session) = session else { return Ok((Vec::new(), None)) };
    let ids: Vec<PersonId> = plan::enrolled(look, &session.id).await?.into_iter().map(|e| e.person).collect();
    let mut people: Vec<Person> =
        people::people_by_id(look, &ids, v.today()).await?.into_values().filter(|p| p.lang == lang).collect();
    Person::sort(&mut people);
    let chosen = people.iter().find(|p| p.handle == fields.text("reader")).cloned();
    Ok((people, chosen))
}

fn options(v: &Visit, people: &[Person]) -> Vec<(String, String)> {
    let mut out = vec![(String::new(), v.t("prepare-text-everybody"))];
    out.extend(people.iter().map(|p| (p.handle.clone(), p.name.clone())));
    out
}

#[derive(Template)]
#[template(path = "memos/late.html")]
struct Late<'a> {
    v: &'a Visit,
    lede: String,
    figure: Html,
    rows: Vec<Row>,
    empty: Html,
}

struct Row {
    name: String,
    letters: String,
    late: String,
    share: String,
    exempt: String,
    reasons: Vec<String>,
    words: Vec<String>,
}

/// Planners see every manager, a manager the own line and those of the managers below.
pub async fn late(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let all = verbs::late_notice(&mut look).await?;
    let me = v.who()?.id.clone();
    let everything = v.is(Role::Planner) || v.is(Role::Administrator);
    let below: std::collections::HashSet<PersonId> =
        people::led(&mut look, &me, v.today()).await?.into_iter().map(|(person, _)| person).collect();
    let ids: Vec<PersonId> = all.keys().flatten().cloned().collect();
    let names = people::people_by_id(&mut look, &ids, v.today()).await?;
    let (mut letters, mut late) = (0, 0);
    let mut rows = Vec::new();
    for (manager, notice) in all {
        if !everything && !manager.as_ref().is_some_and(|m| *m == me || below.contains(m)) {
            continue;
        }
        letters += notice.letters;
        late += notice.late;
        let name = manager.and_then(|m| names.get(&m)).map_or_else(|| v.t("prepare-late-nobody"), |p| p.name.clone());
        rows.push(Row {
            name,
            letters: v.int(notice.letters),
            late: v.int(notice.late),
            share: notice.late_pct().map_or_else(|| "–".into(), |p| v.percent(p, 0)),
            exempt: v.int(notice.exempt),
            reasons: notice.reasons.iter().map(|(r, n)| v.tn(reason_key(r), *n)).collect(),
            words: notice.words.into_iter().take(3).collect(),
        });
    }
    rows.sort_by_cached_key(|r| people::fold(&r.name));
    let share = if letters > 0 { v.percent(100.0 * late as f64 / letters as f64, 0) } else { "–".into() };
    let small = v.tr("prepare-late-of", &[("late", late.into()), ("all", letters.into())]);
    let days = people::settings(&mut look).await?.memo_lead_days;
    let body = Late {
        v: &v,
        lede: v.tr("prepare-late-lede", &[("lead", days.into()), ("days", NOTICE_DAYS.into())]),
        figure: ui::fig(&v.t("prepare-late-share"), &share, &small),
        rows,
        empty: ui::empty(&v, &v.t("prepare-late-none"), &v.t("prepare-late-none-why"), None),
    };
    Ok(v.page(Page::new(&v.t("prepare-late-title"), body).at(if everything { "plan" } else { "follow-ups" })))
}

fn reason_key(reason: &str) -> &'static str {
    match reason {
        "moved" => "prepare-late-moved",
        "seated_late" => "prepare-late-seated",
        "completed_late" => "prepare-late-completed",
        _ => "prepare-late-short",
    }
}
