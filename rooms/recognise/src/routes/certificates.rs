//! The certificate as anybody may check it, and one's own.

use axum::extract::Path;
use kit::{Done, Role, tongue, tongue::Case};
use store::Work;
use web::{Html, Page, Reply, Template, Visit, ui};

use crate::{
    badge, credit, ladder,
    model::{Certificate, CertificateKind, Credit, Standing, plain, spaced},
    recheck::{Recheck, opens_on},
    store as rows, verbs,
};

#[derive(Template)]
#[template(path = "certificates/index.html")]
struct Index<'a> {
    v: &'a Visit,
    rows: Vec<Row>,
    credit: Vec<Html>,
    rung: String,
    administrator: bool,
}

struct Row {
    code: String,
    title: String,
    line: String,
    state: Html,
    recheck: bool,
}

pub async fn index(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let (me, today) = (v.who()?.id.clone(), v.today());
    let mine = rows::certificates_of(&mut look, &me).await?;
    let courses = curriculum::courses(&mut look).await?;
    let title = |c: &Certificate| match &c.course {
        Some(id) => courses.iter().find(|x| x.id == *id).map_or(String::new(), |x| x.title(v.lang()).to_owned()),
        None => v.t("recognise-coaching"),
    };
    let given = credit::credit(&mut look, &me).await?;
    let person = people::person(&mut look, &me, today).await?;
    let rung = ladder::rung_of(&mut look, &person).await?;
    let row = |c: &Certificate| Row {
        code: c.code.clone(),
        title: title(c),
        line: until(&v, c),
        state: state(&v, c),
        recheck: may_recheck(c, today),
    };
    let body = Index {
        rows: mine.iter().filter(|c| c.renewed_by.is_none()).map(row).collect(),
        credit: if given == Credit::default() { Vec::new() } else { figures(&v, &given) },
        rung: v.t(rung.key()),
        administrator: v.is(Role::Administrator),
        v: &v,
    };
    Ok(v.page(Page::new(&v.t("recognise-mine"), body).at("me")))
}

/// Its re-check is open: near its end or past it.
pub fn may_recheck(c: &Certificate, today: kit::Day) -> bool {
    matches!(c.standing(today), Standing::Valid | Standing::Expired) && opens_on(c).is_some_and(|d| d <= today)
}

/// What a coach has given, as figures.
pub fn figures(v: &Visit, c: &Credit) -> Vec<Html> {
    vec![
        ui::fig(
            &v.t("recognise-credit-hours"),
            &v.duration(c.minutes),
            &v.tn("recognise-credit-hours-small", c.contacts),
        ),
        ui::fig(&v.t("recognise-credit-outcomes"), &v.int(c.outcomes), &v.t("recognise-credit-outcomes-small")),
        ui::fig(&v.t("recognise-credit-feedback"), &v.int(c.feedback), &v.t("recognise-credit-feedback-small")),
    ]
}

/// "12 Nov 2026, valid until 12 Nov 2027".
fn until(v: &Visit, c: &Certificate) -> String {
    let day = |d| tongue::day_full(v.lang(), d, Case::Name);
    let issued = day(c.issued_at.day(v.zone()));
    match c.valid_until {
        Some(end) => v.tr("recognise-issued-until", &[("day", issued.into()), ("until", day(end).into())]),
        None => issued,
    }
}

fn state(v: &Visit, c: &Certificate) -> Html {
    match c.standing(v.today()) {
        Standing::Revoked => ui::badge("late", &v.t("recognise-state-revoked")),
        Standing::Expired => ui::badge("late", &v.t("recognise-state-expired")),
        Standing::Renewed => ui::badge("", &v.t("recognise-state-renewed")),
        Standing::Valid => match verbs::days_left(c, v.today()).filter(|n| *n <= 90) {
            Some(n) => ui::badge("due", &v.tn("recognise-state-ends", n)),
            None => ui::badge("a", &v.t("recognise-state-valid")),
        },
    }
}

#[derive(Template)]
#[template(path = "certificates/show.html")]
struct Show<'a> {
    v: &'a Visit,
    house: String,
    name: String,
    sentence: String,
    course: String,
    /// Each line of the facts: what and which.
    facts: Vec<(String, String)>,
    address: String,
    spaced: String,
    qr: Html,
    /// Name and what they signed as.
    signed: Vec<(String, String)>,
    issued: String,
    note: Html,
    /// Why it holds no longer.
    ended: Option<String>,
    /// The one that came after it.
    newer: Option<String>,
    /// Whether its own signature was checked just now, and holds.
    signature: Option<bool>,
    code: String,
}

pub async fn show(v: Visit, Path(code): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let c = rows::certificate(&mut look, &plain(&code)).await?;
    let ids: Vec<_> = [Some(c.person.clone()), c.trainer.clone(), c.coach.clone()].into_iter().flatten().collect();
    let names = people::people_by_id(&mut look, &ids, v.today()).await?;
    let name = |id: &kit::PersonId| names.get(id).map(|p| p.name.clone());
    let title = verbs::title(&mut look, &c, v.lang()).await?;
    let address = format!("{}/certificates/{}", v.app().0.config.base_url, c.code);
    let signer = |id: &Option<kit::PersonId>, key: &str| Some((id.as_ref().and_then(&name)?, v.t(key)));
    let coach = c.kind == CertificateKind::Coach;
    let second = if coach { "recognise-manager" } else { "recognise-coach" };
    let badge = badge::Badge { base_url: &v.app().0.config.base_url, house: &v.app().house().name, lang: v.lang() };
    let token = badge::token(&mut look, &c, &badge).await?;
    let keys = badge::keys(&mut look).await?;
    let ended = ended(&v, &c);
    let body = Show {
        code: c.code.clone(),
        signature: token.map(|t| badge::holds(&t, &keys)),
        house: v.app().house().name,
        name: name(&c.person).unwrap_or_default(),
        sentence: if coach {
            v.t("recognise-has-coached")
        } else {
            has_learned(&v, practised(&v, &mut look, &c).await?)
        },
        course: title.clone(),
        facts: facts(&v, &mut look, &c).await?,
        spaced: spaced(&c.code),
        qr: ui::qr(&address, &v.t("recognise-qr")),
        address,
        signed: [signer(&c.trainer, "recognise-trainer"), signer(&c.coach, second)].into_iter().flatten().collect(),
        issued: tongue::day_full(v.lang(), c.issued_at.day(v.app().house().zone), Case::Name),
        note: match &ended {
            Some((tone, text)) => ui::note(tone, text),
            None => Html(format!("<p>{}</p>", ui::badge("a", &v.t("recognise-valid")))),
        },
        ended: ended.map(|(_, text)| text),
        newer: c.renewed_by.as_ref().map(|code| format!("/certificates/{code}")),
        v: &v,
    };
    let page = Page::new(&v.ta("recognise-title", "course", title), body).at("me");
    Ok(v.page(if v.me().is_none() { page.public() } else { page }))
}

/// Tone and sentence of one that holds no longer today.
fn ended(v: &Visit, c: &Certificate) -> Option<(&'static str, String)> {
    let until = c.valid_until.map(|d| tongue::day_full(v.lang(), d, Case::On)).unwrap_or_default();
    match c.standing(v.today()) {
        Standing::Revoked => Some(("late", v.t("recognise-revoked"))),
        Standing::Renewed => Some(("", v.t("recognise-renewed"))),
        Standing::Expired => Some(("late", v.ta("recognise-expired", "day", until))),
        Standing::Valid => None,
    }
}

async fn facts(v: &Visit, look: &mut Work, c: &Certificate) -> Done<Vec<(String, String)>> {
    let mut facts = Vec::new();
    if let Some(session) = &c.session {
        let session = plan::session(look, session).await?;
        let day = tongue::day_full(v.lang(), c.held_on, Case::Name);
        let class = v.tr("recognise-class", &[("day", day.into()), ("length", v.duration(session.minutes()).into())]);
        facts.push((v.t("recognise-training"), class));
    }
    match c.kind {
        CertificateKind::Coach => facts.extend(coached(v, c)),
        CertificateKind::Skill => facts.extend(shown(v, look, c).await?.map(|s| (v.t("recognise-shown-by"), s))),
    }
    if let Some(until) = c.valid_until {
        facts.push((v.t("recognise-valid-until"), tongue::day_full(v.lang(), until, Case::Name)));
    }
    Ok(facts)
}

/// Hours, outcomes and written advice, as they were when it was issued.
fn coached(v: &Visit, c: &Certificate) -> Vec<(String, String)> {
    let credit: Option<Credit> = c.evidence.as_deref().and_then(|e| serde_json::from_str(e).ok());
    let Some(credit) = credit else { return Vec::new() };
    let args = [
        ("length", v.duration(credit.minutes).into()),
        ("contacts", credit.contacts.into()),
        ("meetings", credit.meetings.into()),
    ];
    vec![
        (v.t("recognise-coaching"), v.tr("recognise-coached-hours", &args)),
        (v.t("recognise-credit-outcomes"), v.tn("recognise-coached-outcomes", credit.outcomes)),
        (v.t("recognise-credit-feedback"), v.tn("recognise-coached-feedback", credit.feedback)),
    ]
}

/// What the verdict rests on; of a renewal what was checked.
async fn shown(v: &Visit, look: &mut Work, c: &Certificate) -> Done<Option<String>> {
    if let Some(found) = c.evidence.as_deref().and_then(|e| serde_json::from_str::<Recheck>(e).ok()) {
        let (right, all) = found.quiz.unwrap_or_default();
        let args =
            [("right", right.into()), ("all", all.into()), ("shown", found.shown.into()), ("n", found.contacts.into())];
        return Ok(Some(v.tr("recognise-shown-again", &args)));
    }
    Ok(verdict(look, c).await?.as_ref().and_then(|e| heard(v, e)))
}

/// The practice it rests on; a renewal rests on none.
async fn practice(look: &mut Work, c: &Certificate) -> Done<Option<practise::Practice>> {
    let Some(session) = &c.session else { return Ok(None) };
    let all = practise::practices(look, std::slice::from_ref(session)).await?;
    Ok(all.into_iter().find(|p| p.id.0 == c.cause && p.evidence.is_some()))
}

/// What the verdict of its practice rests on.
async fn verdict(look: &mut Work, c: &Certificate) -> Done<Option<serde_json::Value>> {
    let evidence = practice(look, c).await?.and_then(|p| p.evidence);
    let json = evidence.and_then(|e| serde_json::from_str::<serde_json::Value>(&e).ok());
    Ok(json.and_then(|j| j.get("evidence").cloned()))
}

/// Days practised and days that counted, as its learner reads them everywhere: the verdict counts working days only, so a
/// day practised in free time would be missing here.
async fn practised(v: &Visit, look: &mut Work, c: &Certificate) -> Done<Option<(i64, i64)>> {
    let Some(practice) = practice(look, c).await? else { return Ok(None) };
    let one = std::slice::from_ref(&practice);
    let planned = practise::planned_days(look, one).await?.remove(&practice.id).unwrap_or_default();
    let days = practise::practice_days(look, std::slice::from_ref(&practice.id)).await?;
    let days = days.get(&practice.id).cloned().unwrap_or_default();
    Ok(Some(practise::days_practised(&practice, &days, &planned, v.today())))
}

fn count(evidence: &serde_json::Value, key: &str) -> Option<i64> {
    evidence.get(key)?.as_i64()
}

/// "has learned, and practised on 12 of 22 days": the true figure, or only the learning where no verdict is known.
fn has_learned(v: &Visit, days: Option<(i64, i64)>) -> String {
    match days {
        Some((done, planned)) => v.tr("recognise-has-practised", &[("done", done.into()), ("planned", planned.into())]),
        None => v.t("recognise-has-learned"),
    }
}

/// "Heard on 6 of 6 contacts".
fn heard(v: &Visit, evidence: &serde_json::Value) -> Option<String> {
    let (shown, occasions) = (count(evidence, "shown")?, count(evidence, "occasions")?);
    Some(v.tr("recognise-shown", &[("shown", shown.into()), ("occasions", occasions.into())]))
}
