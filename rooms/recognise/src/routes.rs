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
    let hours = session.ends_at.minutes_since(session.starts_at) as f64 / 60.0;
    let class = v.tr(
        "recognise-class",
        &[
            ("day", tongue::day_full(v.lang(), c.held_on, Case::Name).into()),
            ("hours", v.number(hours, usize::from(hours.fract() != 0.0)).into()),
        ],
    );
    let practices = practise::practices(&mut look, std::slice::from_ref(&c.session)).await?;
    let evidence = practices.iter().find(|p| p.id.0 == c.practice).and_then(|p| p.evidence.clone());
    let address = format!("{}/certificates/{}", v.app().0.config.base_url, c.code);
    let issued = tongue::day_full(v.lang(), c.issued_at.day(v.app().house().zone), Case::Name);
    let body = Show {
        v: &v,
        house: v.app().house().name,
        name: name(&Some(c.person.clone())).unwrap_or_default(),
        course: course.title(v.lang()).to_owned(),
        class,
        shown: evidence.and_then(|e| shown(&v, &e)),
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

/// "Heard on 6 of 6 contacts, practised on 21 of 23 days", from the verdict's evidence.
fn shown(v: &Visit, evidence: &str) -> Option<String> {
    let json: serde_json::Value = serde_json::from_str(evidence).ok()?;
    let e = json.get("evidence")?;
    let n = |key: &str| e.get(key).and_then(serde_json::Value::as_i64);
    Some(v.tr(
        "recognise-shown",
        &[
            ("shown", n("shown")?.into()),
            ("occasions", n("occasions")?.into()),
            ("done", n("days_practised")?.into()),
            ("planned", n("days_planned")?.into()),
        ],
    ))
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
