//! `/briefings`: what has changed, who is told, and who has not read it yet.

use std::collections::BTreeMap;

use axum::{Json, extract::Path, response::IntoResponse};
use kit::{Done, Lang, PersonId, Role, Stop, time};
use store::Work;
use web::{Access, Doors, Fields, Html, Page, Reply, Sample, Template, Visit, sheet::Sheet, ui};

use super::{ANSWERERS, briefing};
use crate::{
    briefings::{self, BriefText, Briefing, Check, NewBriefing, QUESTIONS_MAX},
    store::briefings as rows,
};

/// So many of the house's are listed.
const SHOWN: i64 = 30;
/// So many names stand on a page; the file has all.
const NAMES_MAX: usize = 200;

pub fn doors(doors: &mut Doors) {
    doors.get("/briefings", Access::SignedIn, Sample::PLAIN, index);
    doors.get("/briefings/new", ANSWERERS, Sample::PLAIN, form);
    let new = Sample::form(&[
        ("audience", "team:technical-riga"),
        ("due_on", "2026-12-01"),
        ("source", "en"),
        ("title_en", "A new number"),
        ("text_en", "From Monday on."),
    ]);
    doors.post("/briefings", ANSWERERS, new, make);
    doors.get("/briefings/{n}", Access::SignedIn, Sample::PLAIN, briefing::show);
    let read = Sample::form(&[("shown", "0")]);
    doors.post("/briefings/{n}/acknowledgements", Access::SignedIn, read, briefing::acknowledge);
    doors.get("/briefings/{n}/readers", ANSWERERS, Sample::PLAIN, readers);
    doors.post("/briefings/{n}/ends", ANSWERERS, Sample::PLAIN, end);
    doors.get("/unbriefed.csv", ANSWERERS, Sample::PLAIN, unbriefed_csv);
    doors.get("/api/v1/unbriefed", ANSWERERS, Sample::PLAIN, unbriefed_api);
}

struct Mine {
    href: String,
    title: String,
    lang: &'static str,
    badge: Html,
}

struct Told {
    href: String,
    title: String,
    lang: &'static str,
    about: String,
    read: String,
    ended: bool,
}

#[derive(Template)]
#[template(path = "briefings/index.html")]
struct Index<'a> {
    v: &'a Visit,
    waiting: Vec<Mine>,
    read: Vec<Mine>,
    told: Vec<Told>,
    writes: bool,
}

pub async fn index(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let me = v.who()?.clone();
    let (mut waiting, mut read) = (Vec::new(), Vec::new());
    for (b, reading) in briefings::briefings_for(&mut look, &me.id).await? {
        let (lang, text) = b.text(v.lang());
        let badge = match reading.acknowledged_at {
            Some(at) => ui::badge("a", &v.ta("deliver-briefing-read-on", "day", v.day_dated(at.day(v.zone())))),
            None => due_badge(&v, &b),
        };
        let line =
            Mine { href: format!("/briefings/{}", b.number), title: text.title.clone(), lang: lang.tag(), badge };
        if reading.acknowledged_at.is_none() { &mut waiting } else { &mut read }.push(line);
    }
    let writes = me.is_any(&[Role::Manager, Role::Planner, Role::Administrator]);
    let told = if writes { told(&v, &mut look).await? } else { Vec::new() };
    let title = v.t("deliver-briefings");
    Ok(v.page(Page::new(&title, Index { v: &v, waiting, read, told, writes }).at("courses")))
}

/// By when, or that the day has passed.
pub(super) fn due_badge(v: &Visit, b: &Briefing) -> Html {
    match time::days_between(b.due_on, v.today()) {
        late if late > 0 => ui::badge("late", &v.tn("deliver-briefing-late", late)),
        _ => ui::badge("due", &v.ta("deliver-briefing-by", "day", v.day_by(b.due_on))),
    }
}

async fn told(v: &Visit, look: &mut Work) -> Done<Vec<Told>> {
    let all = briefings::newest_briefings(look, SHOWN).await?;
    let ids: Vec<&briefings::BriefingId> = all.iter().map(|b| &b.id).collect();
    let read = rows::read_counts(look, &ids).await?;
    let names = Audiences::read(look, v.lang()).await?;
    let line = |b: &Briefing| {
        let (lang, text) = b.text(v.lang());
        Told {
            href: format!("/briefings/{}/readers", b.number),
            title: text.title.clone(),
            lang: lang.tag(),
            about: format!("{} · {}", names.name(v, b), v.ta("deliver-briefing-by", "day", v.day_by(b.due_on))),
            read: v.tn("deliver-briefing-read-by", read.get(&b.id).copied().unwrap_or(0)),
            ended: b.ended_at.is_some(),
        }
    };
    Ok(all.iter().map(line).collect())
}

/// What audiences are called: `team:slug`, id, name.
pub(super) struct Audiences(Vec<(String, String, String)>);

impl Audiences {
    pub async fn read(look: &mut Work, lang: Lang) -> Done<Audiences> {
        let mut out = Vec::new();
        for t in people::known_teams(look).await?.iter() {
            out.push((format!("team:{}", t.slug), t.id.0.clone(), t.name.get(lang).to_owned()));
        }
        for d in people::departments(look).await? {
            out.push((format!("department:{}", d.slug), d.id.0, d.name.get(lang).to_owned()));
        }
        for s in people::sites(look).await? {
            out.push((format!("site:{}", s.slug), s.id.0, s.name.get(lang).to_owned()));
        }
        for q in plan::queues(look).await? {
            out.push((format!("queue:{}", q.id), q.id.clone(), q.name.get(lang).to_owned()));
        }
        Ok(Audiences(out))
    }
    pub fn name(&self, v: &Visit, b: &Briefing) -> String {
        if b.audience == "everybody" {
            return v.t("deliver-audience-everybody");
        }
        let name = self.0.iter().find(|(code, id, _)| code.starts_with(&b.audience) && *id == b.audience_id);
        v.ta(&format!("deliver-audience-{}", b.audience), "name", name.map_or("", |(_, _, n)| n.as_str()))
    }
    fn options(self, v: &Visit, all: bool) -> Vec<(String, String)> {
        let label = |(code, _, name): (String, String, String)| {
            let kind = code.split(':').next().unwrap_or("").to_owned();
            (all || kind == "team").then(|| (code, v.ta(&format!("deliver-audience-{kind}"), "name", name)))
        };
        let mut out: Vec<(String, String)> = self.0.into_iter().filter_map(label).collect();
        if all {
            out.push(("everybody:".into(), v.t("deliver-audience-everybody")));
        }
        out
    }
}

struct LangForm {
    code: &'static str,
    name: String,
    words: Vec<Html>,
    checks: Vec<(String, Vec<Html>)>,
    open: bool,
}

#[derive(Template)]
#[template(path = "briefings/form.html")]
struct Form<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    audiences: Vec<(String, String)>,
    langs: Vec<LangForm>,
}

pub async fn form(v: Visit) -> Reply {
    let mut fields = Fields::default();
    fields.set("due_on", time::plus_days(v.today(), 7).to_string());
    let page = form_page(&v, &fields).await?;
    Ok(v.page(page))
}

async fn form_page(v: &Visit, fields: &Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let all = v.who()?.is_any(&[Role::Planner, Role::Administrator]);
    let mut audiences = Audiences::read(&mut look, v.lang()).await?.options(v, all);
    if !all {
        let led = people::led(&mut look, &v.who()?.id, v.today()).await?;
        let teams = people::teams(&mut look).await?;
        let mine = |slug: &str| teams.iter().any(|t| t.slug == slug && led.iter().any(|(_, id)| *id == t.id));
        audiences.retain(|(code, _)| code.strip_prefix("team:").is_some_and(mine));
    }
    let source = source(v, fields);
    let mut langs: Vec<Lang> = v.app().house().languages;
    langs.sort_by_key(|l| *l != source);
    let body =
        Form { v, fields, audiences, langs: langs.iter().map(|l| lang_form(v, fields, *l, *l == source)).collect() };
    Ok(Page::new(&v.t("deliver-briefing-new"), body).at("courses"))
}

/// Written in first: what the writer reads in, if the house does.
fn source(v: &Visit, fields: &Fields) -> Lang {
    let house = v.app().house().languages;
    let sent = Lang::from_code(fields.text("source")).filter(|l| house.contains(l));
    sent.or_else(|| Some(v.lang()).filter(|l| house.contains(l))).or_else(|| house.first().copied()).unwrap_or(Lang::En)
}

fn lang_form(v: &Visit, fields: &Fields, lang: Lang, open: bool) -> LangForm {
    let code = lang.code();
    let field = |name: &str, kind: &str, key: &str, hint: &str| {
        let hint = if hint.is_empty() { String::new() } else { v.t(hint) };
        ui::field(fields, &format!("{name}_{code}"), kind, &v.t(key), &hint)
    };
    let check = |n: usize| {
        let of = |name: &str, key: &str| field(&format!("{name}{n}"), "text", key, "");
        let inputs = vec![
            of("q", "deliver-briefing-question-label"),
            of("r", "deliver-briefing-right"),
            of("w", "deliver-briefing-wrong"),
            of("x", "deliver-briefing-wrong-more"),
        ];
        (v.tn("deliver-briefing-question-n", n), inputs)
    };
    let names = |n: usize| ["q", "r", "w", "x"].map(|x| format!("{x}{n}_{code}"));
    let used = [format!("title_{code}"), format!("text_{code}")].into_iter().chain((1..=QUESTIONS_MAX).flat_map(names));
    let begun = used.into_iter().any(|f| !fields.text(&f).is_empty() || fields.error(&f).is_some());
    LangForm {
        code,
        name: v.language(lang),
        words: vec![
            field("title", "text", "deliver-briefing-title", ""),
            field("text", "textarea", "deliver-briefing-text", "deliver-briefing-text-hint"),
        ],
        checks: (1..=QUESTIONS_MAX).map(check).collect(),
        open: open || begun,
    }
}

fn read_form(v: &Visit, fields: &Fields) -> Done<NewBriefing> {
    let (audience, slug) = fields.text("audience").split_once(':').unwrap_or((fields.text("audience"), ""));
    let source = source(v, fields);
    let mut body = BTreeMap::new();
    for lang in v.app().house().languages {
        let text = |name: &str| fields.text(&format!("{name}_{}", lang.code())).to_owned();
        let check = |n: usize| Check {
            question: text(&format!("q{n}")),
            right: text(&format!("r{n}")),
            wrong: ["w", "x"].iter().map(|x| text(&format!("{x}{n}"))).filter(|t| !t.is_empty()).collect(),
        };
        let checks: Vec<Check> = (1..=QUESTIONS_MAX).map(check).filter(|c| *c != Check::default()).collect();
        let written = BriefText { title: text("title"), text: text("text"), checks };
        if lang == source || written != BriefText::default() {
            body.insert(lang, written);
        }
    }
    let due_on = fields.day("due_on")?;
    Ok(NewBriefing { audience: audience.to_owned(), audience_slug: slug.to_owned(), due_on, source, body })
}

pub async fn make(v: Visit, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let made = match read_form(&v, &fields) {
        Ok(new) => briefings::make_briefing(&mut work, new).await,
        Err(stop) => Err(stop),
    };
    Ok(match v.keep(made, work, &mut fields).await? {
        Some(b) => v.go(&format!("/briefings/{}/readers", b.number), "said-deliver-briefed"),
        None => v.page_refused(form_page(&v, &fields).await?),
    })
}

struct Reader {
    name: String,
    handle: String,
    team: String,
    badge: Html,
}

#[derive(Template)]
#[template(path = "briefings/readers.html")]
struct Readers<'a> {
    v: &'a Visit,
    number: i64,
    title: String,
    lang: &'static str,
    about: String,
    figures: Vec<Html>,
    waiting: Vec<Reader>,
    /// More than are named.
    more: Option<String>,
    tried: Option<String>,
    ended: bool,
    mine: bool,
}

pub async fn readers(v: Visit, Path(n): Path<String>) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let mut look = v.look().await?;
    let b = briefings::briefing(&mut look, number).await?;
    let readers = briefings::readers_of(&mut look, std::slice::from_ref(&b)).await?.pop().unwrap_or_default();
    let all = readers.len();
    let read = readers.iter().filter(|(_, r)| r.acknowledged_at.is_some()).count();
    let in_time =
        readers.iter().filter(|(_, r)| r.acknowledged_at.is_some_and(|at| at.day(v.zone()) <= b.due_on)).count();
    let tries: Vec<i64> = readers.iter().filter(|(_, r)| r.acknowledged_at.is_some()).map(|(_, r)| r.tries).collect();
    let again = tries.iter().filter(|n| **n > 1).count();
    let open: Vec<PersonId> =
        readers.iter().filter(|(_, r)| r.acknowledged_at.is_none()).map(|(p, _)| p.clone()).collect();
    let shown = &open[..open.len().min(NAMES_MAX)];
    let mut known: Vec<people::Person> =
        people::people_by_id(&mut look, shown, v.today()).await?.into_values().collect();
    known.sort_by(|a, b| a.sort_key.cmp(&b.sort_key).then(a.id.cmp(&b.id)));
    let reader = |p: people::Person| Reader {
        team: p.placement.as_ref().map_or_else(String::new, |x| x.team_name.get(v.lang()).to_owned()),
        name: p.name,
        handle: p.handle,
        badge: due_badge(&v, &b),
    };
    let of = |n: usize| v.tr("deliver-parts-of", &[("n", n.into()), ("all", all.into())]);
    let (lang, text) = b.text(v.lang());
    let body = Readers {
        v: &v,
        number,
        title: text.title.clone(),
        lang: lang.tag(),
        about: Audiences::read(&mut look, v.lang()).await?.name(&v, &b),
        figures: vec![
            ui::fig(
                &v.t("deliver-briefing-fig-read"),
                &of(read),
                &v.ta("deliver-briefing-by", "day", v.day_by(b.due_on)),
            ),
            ui::fig(&v.t("deliver-briefing-fig-in-time"), &of(in_time), ""),
        ],
        more: (open.len() > NAMES_MAX).then(|| v.tn("deliver-briefing-more", open.len() - NAMES_MAX)),
        waiting: known.into_iter().map(reader).collect(),
        tried: (again > 0).then(|| v.tn("deliver-briefing-again-n", again)),
        ended: b.ended_at.is_some(),
        mine: v.who()?.is_any(&[Role::Planner, Role::Administrator]) || b.made_by.as_ref() == Some(&v.who()?.id),
    };
    let title = body.title.clone();
    Ok(v.page(Page::new(&title, body).at("courses")))
}

pub async fn end(v: Visit, Path(n): Path<String>) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let mut work = v.work().await?;
    briefings::end_briefing(&mut work, number).await?;
    work.commit().await?;
    Ok(v.go("/briefings", "said-deliver-briefing-ended"))
}

/// Who may not yet be given what changed: for routing, one line per person and briefing.
pub async fn unbriefed_csv(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let mut out = Sheet::new(["person", "staff_number", "name", "queue", "briefing", "due_on", "days_late"])?;
    for u in briefings::unbriefed(&mut look).await? {
        let queue = u.person.placement.as_ref().and_then(|x| x.queue.clone()).unwrap_or_default();
        let late = time::days_between(u.due_on, v.today()).max(0).to_string();
        let (number, due) = (u.number.to_string(), u.due_on.to_string());
        out.row([u.person.handle, u.person.staff_number, u.person.name, queue, number, due, late])?;
    }
    let name = format!("attachment; filename=\"unbriefed-{}.csv\"", v.today());
    let headers = [("content-type", "text/csv; charset=utf-8".to_owned()), ("content-disposition", name)];
    Ok((headers, out.finish()?).into_response())
}

pub async fn unbriefed_api(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let line = |u: briefings::Unbriefed| {
        serde_json::json!({
            "person": u.person.handle,
            "staff_number": u.person.staff_number,
            "queue": u.person.placement.as_ref().and_then(|x| x.queue.clone()),
            "briefing": u.number,
            "due_on": u.due_on.to_string(),
        })
    };
    let lines: Vec<_> = briefings::unbriefed(&mut look).await?.into_iter().map(line).collect();
    Ok(Json(serde_json::json!({ "unbriefed": lines })).into_response())
}
