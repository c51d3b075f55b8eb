//! `/outside-courses`: courses somewhere else, asked for, been to, brought back from.

use axum::{
    extract::{DefaultBodyLimit, Multipart, Path, multipart::MultipartRejection},
    handler::Handler,
    http::HeaderMap,
    response::Response,
};
use files::Upload;
use kit::{Day, Done, PersonId, Refusal, Role, Say, Stop, time};
use store::Work;
use web::{Access, Doors, Fields, Html, Page, Reply, Sample, Template, Visit, file, ui};

use super::{ANSWERERS, proposals};
use crate::outside::{self, BYTES_MAX, NewCertificate, NewOutside, Outside, State};

const SHOWN: i64 = 60;
/// By when one usually says what one brings back, days after the last day.
const USUAL_DAYS: i64 = 14;
/// So much is read, and thrown away, so that whoever sends too much is told so in words.
const BODY_BYTES_MAX: usize = 40 * 1024 * 1024;

pub fn doors(doors: &mut Doors) {
    doors.get("/outside-courses", Access::SignedIn, Sample::PLAIN, index);
    let new = Sample::form(&[("title", "Service design"), ("provider", "School"), ("hours", "6"), ("cost", "")]);
    doors.post("/outside-courses", Access::SignedIn, new, record);
    doors.get("/outside-courses/{n}", Access::SignedIn, Sample::PLAIN, show);
    let no = Sample::form(&[("answer", "no"), ("reason", "Next spring.")]);
    doors.post("/outside-courses/{n}/answers", ANSWERERS, no, answer);
    doors.get("/outside-courses/{n}/certificate", Access::SignedIn, Sample::PLAIN, certificate);
    let limit = DefaultBodyLimit::max(BODY_BYTES_MAX);
    doors.post("/outside-courses/{n}/certificate", Access::SignedIn, Sample::PLAIN, add_certificate.layer(limit));
    doors.post("/outside-courses/{n}/ends", Access::SignedIn, Sample::form(&[("bring_due_on", "2026-12-08")]), finish);
    doors.post("/outside-courses/{n}/withdrawals", Access::SignedIn, Sample::PLAIN, take_back);
}

struct Line {
    href: String,
    title: String,
    small: String,
    state: Html,
}

#[derive(Template)]
#[template(path = "outside/index.html")]
struct Index<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    mine: Vec<Line>,
    /// Of the people one leads: waiting for an answer.
    theirs: Vec<Line>,
    /// Proposals to courses one looks after.
    proposals: Vec<(String, String, String)>,
    /// May write one down for others.
    leads: bool,
    nothing: Html,
}

pub async fn index(v: Visit) -> Reply {
    let page = index_page(&v, &Fields::default()).await?;
    Ok(v.page(page))
}

async fn index_page(v: &Visit, fields: &Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let me = v.who()?.clone();
    let mine = outside::outside_of(&mut look, &me.id).await?;
    let mut theirs = waiting(v, &mut look).await?;
    theirs.retain(|o| o.person != me.id);
    let people: Vec<PersonId> = theirs.iter().map(|o| o.person.clone()).collect();
    let names = people::people_by_id(&mut look, &people, v.today()).await?;
    let name = |o: &Outside| names.get(&o.person).map_or_else(String::new, |p| p.name.clone());
    let line = |o: &Outside, small: String| Line {
        href: format!("/outside-courses/{}", o.number),
        title: o.title.clone(),
        small,
        state: badge(v, o),
    };
    let body = Index {
        v,
        fields,
        mine: mine.iter().map(|o| line(o, format!("{} · {}", o.provider, days(v, o)))).collect(),
        theirs: theirs.iter().map(|o| line(o, format!("{} · {}", name(o), v.money(o.cost_minor)))).collect(),
        proposals: proposals::lines(v, &mut look).await?,
        leads: me.is_any(&[Role::Manager, Role::Planner, Role::Administrator]),
        nothing: ui::empty(v, &v.t("deliver-outside-none"), &v.t("deliver-outside-none-text"), None),
    };
    Ok(Page::new(&v.t("deliver-outside"), body).at("training"))
}

/// Those that wait for this reader's answer.
pub async fn waiting(v: &Visit, look: &mut Work) -> Done<Vec<Outside>> {
    let me = v.who()?.clone();
    if me.is_any(&[Role::Planner, Role::Administrator]) {
        return outside::waiting_of(look, None, SHOWN).await;
    }
    if !me.is(Role::Manager) {
        return Ok(Vec::new());
    }
    let mut led = Vec::new();
    for manager in people::charge_of(look, &me.id, v.today()).await? {
        led.extend(people::led(look, &manager, v.today()).await?.into_iter().map(|(p, _)| p));
    }
    outside::waiting_of(look, Some(&led), SHOWN).await
}

fn days(v: &Visit, o: &Outside) -> String {
    if o.from_on == o.to_on {
        return v.day_dated(o.from_on);
    }
    v.tr("deliver-shadow-from-to", &[("from", v.day_dated(o.from_on).into()), ("to", v.day_dated(o.to_on).into())])
}

fn badge(v: &Visit, o: &Outside) -> Html {
    let state = o.state();
    let text = v.t(&format!("deliver-outside-is-{}", state.code()));
    let kind = match state {
        State::Asked | State::Bring => "due",
        State::Closed | State::Agreed => "a",
        State::Declined | State::TakenBack => "",
    };
    ui::badge(kind, &text)
}

pub async fn record(v: Visit, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    Ok(match v.keep(recorded(&v, &mut work, &fields).await, work, &mut fields).await? {
        Some(o) => {
            let said = if o.agreed.is_none() { "said-deliver-outside-asked" } else { "said-deliver-outside-recorded" };
            v.go(&format!("/outside-courses/{}", o.number), said)
        }
        None => v.page_refused(index_page(&v, &fields).await?),
    })
}

async fn recorded(v: &Visit, work: &mut Work, fields: &Fields) -> Done<Outside> {
    fields.all_needed(&["title", "provider", "from_on", "hours"])?;
    let person = match fields.text("person") {
        "" => v.who()?.id.clone(),
        name => people::person_called(work, "person", name, v.today()).await?.id,
    };
    let day = |name: &str| -> Done<Option<Day>> {
        if fields.text(name).is_empty() { Ok(None) } else { Ok(Some(fields.day(name)?)) }
    };
    let from_on = fields.day("from_on")?;
    let new = NewOutside {
        person,
        title: fields.text("title").to_owned(),
        provider: fields.text("provider").to_owned(),
        minutes: minutes(fields.text("hours")).ok_or_else(|| Stop::at("hours", "deliver-outside-hours"))?,
        cost_minor: curriculum::amount(fields, "cost")?,
        from_on,
        to_on: day("to_on")?.unwrap_or(from_on),
        expires_on: day("expires_on")?,
        note: fields.text("note").to_owned(),
    };
    outside::record_outside(work, new).await
}

/// `6`, `7.5` or `7,5` hours as minutes.
pub(super) fn minutes(text: &str) -> Option<i64> {
    let hours: f64 = text.replace(',', ".").parse().ok()?;
    (hours.is_finite() && (0.0..=1_000.0).contains(&hours)).then_some((hours * 60.0).round() as i64)
}

#[derive(Template)]
#[template(path = "outside/show.html")]
struct Show<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    number: i64,
    title: String,
    eyebrow: String,
    lede: String,
    state: Html,
    /// What was refused and has no field here just now.
    problem: Option<String>,
    facts: Vec<(String, String)>,
    note: String,
    reason: String,
    /// Address and what it is.
    certificate: Option<String>,
    adds: bool,
    answers: bool,
    /// Over by now: may say that one was there.
    finishes: bool,
    withdraws: bool,
    /// The question, by when.
    bring: Option<String>,
    brings: bool,
    courses: Vec<(String, String)>,
    parts: Vec<(String, String)>,
    proposals: Vec<(String, String, Html, String)>,
    brought_note: String,
}

pub async fn show(v: Visit, Path(n): Path<String>) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let page = show_page(&v, number, &Fields::default()).await?;
    Ok(v.page(page))
}

pub(super) async fn show_page(v: &Visit, number: i64, fields: &Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let o = outside::outside(&mut look, number).await?;
    if !outside::may_see(&mut look, &o).await? {
        return Err(Stop::forbidden());
    }
    let own = v.who()?.id == o.person;
    let leads = outside::may_lead(&mut look, &o.person).await?;
    let ids: Vec<PersonId> = [Some(o.person.clone()), o.answered_by.clone()].into_iter().flatten().collect();
    let names = people::people_by_id(&mut look, &ids, v.today()).await?;
    let name = |id: &PersonId| names.get(id).map_or_else(String::new, |p| p.name.clone());
    let state = o.state();
    let mut fields = fields.clone();
    if fields.text("bring_due_on").is_empty() {
        fields.set("bring_due_on", time::plus_days(v.today(), USUAL_DAYS).to_string());
    }
    let courses = curriculum::courses(&mut look).await?;
    let made = outside::proposals_of_outside(&mut look, &o.id).await?;
    let waits = made.iter().any(|p| p.accepted.is_none());
    let taken = made.iter().any(|p| p.accepted == Some(true));
    let brings = own && matches!(state, State::Bring | State::Closed) && !waits && !taken;
    let mut options: Vec<(String, String)> =
        courses.iter().map(|c| (c.slug.clone(), c.title(v.lang()).to_owned())).collect();
    options.sort_by_cached_key(|(_, title)| people::fold(title));
    let part = |code: &str| (code.to_owned(), v.t(&format!("deliver-proposal-part-{code}")));
    let proposal = |p: &outside::Proposal| {
        let title = courses.iter().find(|c| c.id == p.course).map_or("", |c| c.title(v.lang()));
        let text = format!("{title}: {}", p.title);
        (format!("/course-proposals/{}", p.number), text, proposals::badge(v, p), p.reason.clone())
    };
    let adds = (own || leads) && matches!(state, State::Agreed | State::Bring | State::Closed);
    let answers = leads && state == State::Asked;
    let finishes = (own || leads) && state == State::Agreed && o.to_on <= v.today();
    let shown = [
        ("", false),
        ("certificate", adds),
        ("reason", answers),
        ("bring_due_on", finishes),
        ("title", brings),
        ("brought_note", brings),
    ];
    let problem = shown.iter().filter(|(_, there)| !there).find_map(|(name, _)| fields.error(name)).map(str::to_owned);
    let body = Show {
        v,
        number,
        problem,
        title: o.title.clone(),
        eyebrow: o.provider.clone(),
        lede: format!("{} · {}", name(&o.person), days(v, &o)),
        state: badge(v, &o),
        facts: facts(v, &o, &name),
        note: o.note.clone(),
        reason: o.reason.clone(),
        certificate: o
            .certificate
            .as_ref()
            .filter(|c| c.file.is_some())
            .map(|c| format!("{} · {} kB", c.kind.to_uppercase(), v.number(c.bytes.div_ceil(1_000) as f64, 0))),
        adds,
        answers,
        finishes,
        withdraws: matches!(state, State::Asked | State::Agreed) && o.taken_back_by(&v.who()?.id),
        bring: o
            .bring_due_on
            .filter(|_| state == State::Bring)
            .map(|d| v.ta("deliver-outside-bring-by", "day", v.day_by(d))),
        brings,
        courses: options,
        parts: outside::PARTS.iter().map(|p| part(p)).collect(),
        proposals: made.iter().map(proposal).collect(),
        brought_note: o.brought_note.clone(),
        fields: &fields,
    };
    let title = body.title.clone();
    Ok(Page::new(&title, body).at("training"))
}

fn facts(v: &Visit, o: &Outside, name: &dyn Fn(&PersonId) -> String) -> Vec<(String, String)> {
    let mut out = vec![(v.t("deliver-outside-length"), v.duration(o.minutes))];
    let cost = if o.cost_minor > 0 { v.money(o.cost_minor) } else { v.t("curriculum-price-none") };
    out.push((v.t("deliver-outside-cost"), cost));
    if let Some(day) = o.expires_on {
        out.push((v.t("deliver-outside-until"), v.day_dated(day)));
    }
    if let (Some(by), Some(at)) = (&o.answered_by, o.answered_at) {
        out.push((v.t("deliver-outside-answered-by"), format!("{}, {}", name(by), v.day_dated(at.day(v.zone())))));
    }
    out
}

/// The page again with the sentence, or on to it.
pub(super) async fn told(v: &Visit, number: i64, work: Work, mut fields: Fields, said: &str, done: Done<()>) -> Reply {
    Ok(match v.keep(done, work, &mut fields).await? {
        Some(()) => v.go(&format!("/outside-courses/{number}"), said),
        None => v.page_refused(show_page(v, number, &fields).await?),
    })
}

pub async fn answer(v: Visit, Path(n): Path<String>, fields: Fields) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let mut work = v.work().await?;
    let yes = fields.text("answer") == "yes";
    let done = outside::answer_outside(&mut work, number, yes, fields.text("reason")).await;
    told(&v, number, work, fields, "said-deliver-outside-answered", done).await
}

pub async fn finish(v: Visit, Path(n): Path<String>, fields: Fields) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let mut work = v.work().await?;
    let done = match fields.day("bring_due_on") {
        Ok(day) => outside::finish_outside(&mut work, number, day).await,
        Err(stop) => Err(stop),
    };
    told(&v, number, work, fields, "said-deliver-outside-done", done).await
}

pub async fn take_back(v: Visit, Path(n): Path<String>) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let mut work = v.work().await?;
    outside::take_back(&mut work, number).await?;
    work.commit().await?;
    Ok(v.go("/outside-courses", "said-deliver-outside-taken-back"))
}

/// For the person and whoever leads them.
pub async fn certificate(v: Visit, Path(n): Path<String>, headers: HeaderMap) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let mut look = v.look().await?;
    let o = outside::outside(&mut look, number).await?;
    if !outside::may_see(&mut look, &o).await? {
        return Err(Stop::forbidden().into());
    }
    drop(look);
    let certificate = o.certificate.ok_or_else(Stop::missing)?;
    let id = certificate.file.as_ref().ok_or_else(Stop::missing)?;
    let name = format!("certificate.{}", certificate.kind);
    let shown = file::Shown { id, bytes: certificate.bytes, media_type: certificate.media_type(), name: &name };
    Ok(file::answer(v.app().files(), &headers, &shown).await?)
}

pub async fn add_certificate(v: Visit, Path(n): Path<String>, form: Result<Multipart, MultipartRejection>) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    // Before a byte is read: whoever may not, fills no disk.
    let mut look = v.look().await?;
    let o = outside::outside(&mut look, number).await?;
    if !outside::may_see(&mut look, &o).await? {
        return Err(Stop::forbidden().into());
    }
    drop(look);
    let mut fields = Fields::default();
    Ok(match fields.done(&v, added(&v, number, form).await)? {
        Some(answer) => answer,
        None => v.page_refused(show_page(&v, number, &fields).await?),
    })
}

async fn added(v: &Visit, number: i64, form: Result<Multipart, MultipartRejection>) -> Done<Response> {
    let upload = received(v, form).await?;
    let Some(kind) = outside::look(upload.head()) else {
        upload.give_up().await?;
        return Err(refused(Say::new("deliver-outside-file-kind")));
    };
    let kept = v.app().files().keep(&v.app().0.db, upload, v.now(), &mut v.chance()).await?;
    let mut work = v.work().await?;
    outside::add_certificate(&mut work, number, &NewCertificate { file: kept.id, bytes: kept.bytes, kind }).await?;
    work.commit().await?;
    Ok(v.go(&format!("/outside-courses/{number}"), "said-deliver-outside-certificate"))
}

/// The part of the form that holds the file, piece by piece.
async fn received(v: &Visit, form: Result<Multipart, MultipartRejection>) -> Done<Upload> {
    let needed = || refused(Say::new("deliver-outside-file-needed"));
    let large = || refused(Say::new("deliver-outside-file-large").with("max", (BYTES_MAX / 1024 / 1024) as i64));
    let mut form = form.map_err(|_| needed())?;
    while let Some(mut part) = form.next_field().await.map_err(|_| needed())? {
        if part.name() != Some("certificate") {
            continue;
        }
        let mut upload = v.app().files().receive(&mut v.chance(), v.now()).await?;
        let mut more = 0;
        while let Some(piece) = part.chunk().await.map_err(|_| if more > 0 { large() } else { needed() })? {
            if more > 0 || upload.bytes() + piece.len() as u64 > BYTES_MAX {
                more += piece.len();
            } else {
                upload.piece(piece).await?;
            }
        }
        if more > 0 || upload.bytes() == 0 {
            upload.give_up().await?;
            return Err(if more > 0 { large() } else { needed() });
        }
        return Ok(upload);
    }
    Err(needed())
}

fn refused(say: Say) -> Stop {
    Refusal::at("certificate", say).into()
}

#[cfg(test)]
mod tests {
    #[test]
    fn hours_are_read_as_people_write_them() {
        let read = ["6", "7,5", "0.25", "", "six", "-1", "inf"].map(super::minutes);
        assert_eq!(read, [Some(360), Some(450), Some(15), None, None, None, None]);
    }
}
