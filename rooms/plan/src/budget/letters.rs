//! Whoever is asked is written to, and whoever asked about every step; and what a request is about, in words.

use std::collections::HashMap;

use kit::{Arg, Done, DraftId, Lang, Money, PersonId, Zone, time, tongue, tongue::Case};
use store::{NewMail, Work};
use web::locale;

use super::{
    model::{Approval, ApprovalId, LineId},
    store as rows,
};

/// What each of these is about: a draft, a session, a purchase.
pub async fn abouts(work: &mut Work, list: &[Approval], lang: Lang, zone: Zone) -> Done<HashMap<ApprovalId, String>> {
    let drafts: Vec<DraftId> = list.iter().filter_map(|a| a.draft.clone()).collect();
    let lines: Vec<LineId> = list.iter().filter_map(|a| a.line.clone()).collect();
    let drafts = rows::drafts(work, &drafts).await?;
    let lines = rows::purchases(work, &lines).await?;
    let courses = if list.iter().any(|a| a.course.is_some()) { curriculum::courses(work).await? } else { Vec::new() };
    let about = |a: &Approval| -> Option<String> {
        if let Some((month, number)) = a.draft.as_ref().and_then(|d| drafts.get(d)) {
            let month = time::parse_month(month).map_or_else(String::new, |d| tongue::month_name(lang, d));
            let args = [("n", (*number).into()), ("month", month.into())];
            return Some(locale::t(lang, "plan-approval-draft", &args));
        }
        if let Some(what) = a.line.as_ref().and_then(|l| lines.get(l)) {
            return Some(what.clone());
        }
        let course = courses.iter().find(|c| Some(&c.id) == a.course.as_ref())?;
        let when = a.starts_at.map_or_else(String::new, |at| tongue::moment(lang, at, zone));
        let args = [("course", course.title(lang).into()), ("when", when.into())];
        Some(locale::t(lang, "plan-approval-session", &args))
    };
    Ok(list.iter().filter_map(|a| Some((a.id.clone(), about(a)?))).collect())
}

/// "Your answer is asked for", to whom it is asked of.
pub(super) async fn asked(work: &mut Work, approval: &Approval) -> Done<()> {
    post(work, approval, Some(approval.asked_of.clone()), "asked", "").await
}

/// `kind`: yes | no | raised, to who asked.
pub(super) async fn answered(work: &mut Work, approval: &Approval, kind: &str, reason: &str) -> Done<()> {
    post(work, approval, approval.asked_by.clone(), kind, reason).await
}

async fn post(work: &mut Work, a: &Approval, to: Option<PersonId>, kind: &str, reason: &str) -> Done<()> {
    let Some(to) = to else { return Ok(()) };
    let today = people::today(work).await?;
    // Who has answered, or shall: the one the letter speaks of.
    let other = match kind {
        "asked" => a.asked_by.clone(),
        "raised" => Some(a.asked_of.clone()),
        _ => work.who().cloned(),
    };
    let ids: Vec<PersonId> = [to.clone()].into_iter().chain(other.clone()).collect();
    let known = people::people_by_id(work, &ids, today).await?;
    let Some(reader) = known.get(&to).filter(|p| p.employed(today)) else { return Ok(()) };
    let settings = people::settings(work).await?;
    let (lang, zone) = (reader.lang, reader.zone().unwrap_or(settings.zone));
    let budget = rows::budget(work, &a.budget).await?;
    let departments = people::departments(work).await?;
    let department = departments.iter().find(|d| d.id == budget.department).map_or("", |d| d.name.get(lang));
    let about = abouts(work, std::slice::from_ref(a), lang, zone).await?.remove(&a.id).unwrap_or_default();
    let money = |minor: i64| tongue::money(lang, &Money::new(minor, &settings.currency));
    let args: [(&str, Arg); 8] = [
        ("about", about.into()),
        ("department", department.into()),
        ("cost", money(a.cost_minor).into()),
        ("left", money(a.left_minor).into()),
        ("name", other.as_ref().and_then(|p| known.get(p)).map_or("–", |p| p.name.as_str()).into()),
        ("why", a.why.as_str().into()),
        ("day", tongue::day_long(lang, a.due, Case::By).into()),
        ("reason", reason.into()),
    ];
    let say = |part: &str| locale::t(lang, &format!("plan-mail-approval-{kind}-{part}"), &args);
    let (subject, text) = (say("subject"), say("text"));
    let step = a.raised_at.map_or(0, |at| at.0);
    let mail = NewMail {
        to: reader.id.clone(),
        address: reader.email.clone(),
        lang,
        html: format!("<p>{}</p>", web::ui::escape(&text)),
        subject,
        text,
        invite: None,
        dedupe_key: format!("approval/{kind}/{}/{}/{step}", a.id, reader.id),
    };
    work.post(mail).await?;
    Ok(())
}
