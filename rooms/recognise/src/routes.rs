//! The certificate as anybody may check it, and one's own.

use axum::extract::Path;
use kit::{tongue, tongue::Case};
use qrcode::{QrCode, render::svg};
use web::{Access, Doors, Html, Page, Reply, Sample, Template, Visit, ui};

use crate::{
    model::{Certificate, plain, spaced},
    store as rows,
};

pub fn doors() -> Doors {
    let mut doors = Doors::new();
    doors.get("/certificates", Access::SignedIn, Sample::PLAIN, index);
    doors.get("/certificates/{code}", Access::Public, Sample::PLAIN, show);
    doors
}

#[derive(Template)]
#[template(path = "certificates/index.html")]
struct Index<'a> {
    v: &'a Visit,
    rows: Vec<(Certificate, String)>,
}

async fn index(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let mine = rows::certificates_of(&mut look, &v.who()?.id).await?;
    let courses = curriculum::courses(&mut look).await?;
    let title = |c: &Certificate| {
        courses.iter().find(|x| x.id == c.course).map_or(String::new(), |x| x.title(v.lang()).to_owned())
    };
    let rows = mine.into_iter().map(|c| (c.clone(), title(&c))).collect();
    Ok(v.page(Page::new(&v.t("recognise-mine"), Index { v: &v, rows }).at("me")))
}

#[derive(Template)]
#[template(path = "certificates/show.html")]
struct Show<'a> {
    v: &'a Visit,
    house: String,
    name: String,
    course: String,
    class: String,
    shown: Option<String>,
    address: String,
    spaced: String,
    has_learned: String,
    qr: Html,
    trainer: Option<String>,
    coach: Option<String>,
    issued: String,
    revoked: bool,
}

async fn show(v: Visit, Path(code): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let c = rows::certificate(&mut look, &plain(&code)).await?;
    let people = [Some(c.person.clone()), c.trainer.clone(), c.coach.clone()];
    let ids: Vec<_> = people.into_iter().flatten().collect();
    let names = people::people_by_id(&mut look, &ids, v.today()).await?;
    let name = |id: &Option<kit::PersonId>| id.as_ref().and_then(|id| names.get(id)).map(|p| p.name.clone());
    let course = curriculum::course(&mut look, &c.course).await?;
    let session = plan::session(&mut look, &c.session).await?;
    let class = v.tr(
        "recognise-class",
        &[
            ("day", tongue::day_full(v.lang(), c.held_on, Case::Name).into()),
            ("length", v.duration(session.minutes()).into()),
        ],
    );
    let practices = practise::practices(&mut look, std::slice::from_ref(&c.session)).await?;
    let evidence = practices.iter().find(|p| p.id.0 == c.practice).and_then(|p| evidence(p.evidence.as_deref()?));
    let address = format!("{}/certificates/{}", v.app().0.config.base_url, c.code);
    let issued = tongue::day_full(v.lang(), c.issued_at.day(v.app().house().zone), Case::Name);
    let body = Show {
        v: &v,
        house: v.app().house().name,
        name: name(&Some(c.person.clone())).unwrap_or_default(),
        course: course.title(v.lang()).to_owned(),
        class,
        has_learned: has_learned(&v, evidence.as_ref()),
        shown: evidence.as_ref().and_then(|e| shown(&v, e)),
        spaced: spaced(&c.code),
        qr: qr(&address, &v.t("recognise-qr")),
        address,
        trainer: name(&c.trainer),
        coach: name(&c.coach),
        issued,
        revoked: c.revoked_at.is_some(),
    };
    let title = v.ta("recognise-title", "course", course.title(v.lang()));
    let page = Page::new(&title, body).at("me");
    Ok(v.page(if v.me().is_none() { page.public() } else { page }))
}

/// What the verdict rests on.
fn evidence(json: &str) -> Option<serde_json::Value> {
    serde_json::from_str::<serde_json::Value>(json).ok()?.get("evidence").cloned()
}

fn count(evidence: &serde_json::Value, key: &str) -> Option<i64> {
    evidence.get(key)?.as_i64()
}

/// "has learned, and practised on 12 of 22 days": the true figure, or only the learning where no verdict is known.
fn has_learned(v: &Visit, evidence: Option<&serde_json::Value>) -> String {
    let days = |e| Some((count(e, "days_practised")?, count(e, "days_planned")?));
    match evidence.and_then(days) {
        Some((done, planned)) => v.tr("recognise-has-practised", &[("done", done.into()), ("planned", planned.into())]),
        None => v.t("recognise-has-learned"),
    }
}

/// "Heard on 6 of 6 contacts".
fn shown(v: &Visit, evidence: &serde_json::Value) -> Option<String> {
    let (shown, occasions) = (count(evidence, "shown")?, count(evidence, "occasions")?);
    Some(v.tr("recognise-shown", &[("shown", shown.into()), ("occasions", occasions.into())]))
}

/// The address as a picture; without one the address itself still stands beside it.
fn qr(address: &str, label: &str) -> Html {
    let Ok(code) = QrCode::new(address.as_bytes()) else { return Html::default() };
    let picture = code.render::<svg::Color>().min_dimensions(96, 96).quiet_zone(true).build();
    let start = picture.find("<svg").unwrap_or(0);
    let picture = picture[start..].replacen(
        "<svg",
        &format!(r#"<svg role="img" aria-label="{}" class="qr""#, ui::escape(label)),
        1,
    );
    Html(picture)
}
