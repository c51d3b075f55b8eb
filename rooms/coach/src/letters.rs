//! What people are written to about a review: that something waits for them. What was heard stands in Tandem alone.

use kit::{Arg, Day, Done, PersonId, tongue, tongue::Case};
use people::Person;
use store::{NewMail, Work};
use web::locale;

use crate::model::{Dispute, Review};

/// To the person: a review was handed over, and until when an item may be disputed.
pub async fn handed_over(work: &mut Work, review: &Review, today: Day) -> Done<()> {
    let both = people::people_by_id(work, &[review.person.clone(), review.reviewer.clone()], today).await?;
    let (Some(to), Some(by)) = (both.get(&review.person), both.get(&review.reviewer)) else { return Ok(()) };
    let until = review.dispute_until.unwrap_or(today);
    let args = [
        ("name", by.name.as_str().into()),
        ("on", tongue::day_short(to.lang, review.contact_on).into()),
        ("until", tongue::day_long(to.lang, until, Case::By).into()),
    ];
    let texts = ("coach-mail-review-subject", "coach-mail-review-body");
    work.post(letter(to, texts, &args, format!("call-review/{}", review.id))).await?;
    Ok(())
}

/// To the other of the two: a development plan waits for an answer.
pub async fn plan_proposed(work: &mut Work, plan: &crate::growth::Plan, to: &PersonId, today: Day) -> Done<()> {
    let both = people::people_by_id(work, &[to.clone(), plan.proposed_by.clone()], today).await?;
    let (Some(to), Some(by)) = (both.get(to), both.get(&plan.proposed_by)) else { return Ok(()) };
    let args = [("name", by.name.as_str().into())];
    let texts = ("coach-mail-plan-subject", "coach-mail-plan-body");
    work.post(letter(to, texts, &args, format!("growth-plan/{}", plan.id))).await?;
    Ok(())
}

/// To both sides: who coaches whom from when on.
pub async fn assigned(work: &mut Work, a: &crate::coaching::Assignment, today: Day) -> Done<()> {
    let ids: Vec<PersonId> = a.people.iter().chain([&a.coach]).cloned().collect();
    let all = people::people_by_id(work, &ids, today).await?;
    for to in ids.iter().filter_map(|id| all.get(id)) {
        let others: Vec<String> = match to.id == a.coach {
            true => a.people.iter().filter_map(|p| all.get(p)).map(|p| p.name.clone()).collect(),
            false => all.get(&a.coach).map(|p| p.name.clone()).into_iter().collect(),
        };
        let args = [
            ("names", tongue::list(to.lang, &others).into()),
            ("day", tongue::day_full(to.lang, a.from, Case::Name).into()),
            ("minutes", tongue::duration(to.lang, a.minutes_a_week).into()),
        ];
        let body = if to.id == a.coach { "coach-mail-assigned-coach" } else { "coach-mail-assigned-body" };
        let key = format!("coach-assigned/{}/{}", a.id, to.id);
        work.post(letter(to, ("coach-mail-assigned-subject", body), &args, key)).await?;
    }
    Ok(())
}

/// To everybody else at the table: when they meet.
pub async fn coaching_arranged(
    work: &mut Work,
    m: &crate::coaching::Meeting,
    by: &PersonId,
    others: &[PersonId],
    today: Day,
) -> Done<()> {
    let ids: Vec<PersonId> = others.iter().chain([by]).cloned().collect();
    let all = people::people_by_id(work, &ids, today).await?;
    let name = all.get(by).map_or("", |p| p.name.as_str());
    for to in others.iter().filter_map(|id| all.get(id)) {
        let zone = to.zone().unwrap_or(kit::Zone::UTC);
        let args = [("name", name.into()), ("when", tongue::moment(to.lang, m.starts_at, zone).into())];
        let texts = ("coach-mail-coaching-subject", "coach-mail-coaching-body");
        work.post(letter(to, texts, &args, format!("coaching/{}/{}", m.id, to.id))).await?;
    }
    Ok(())
}

/// To a colleague: somebody asks about what they offer. What is asked stands in Tandem alone.
pub async fn help_asked(work: &mut Work, ask: &crate::sharing::Ask, today: Day) -> Done<()> {
    let both = people::people_by_id(work, &[ask.from.clone(), ask.helper.clone()], today).await?;
    let (Some(from), Some(to)) = (both.get(&ask.from), both.get(&ask.helper)) else { return Ok(()) };
    let texts = ("coach-mail-help-subject", "coach-mail-help-body");
    let args = [("name", from.name.as_str().into())];
    work.post(letter(to, texts, &args, format!("help-ask/{}", ask.id))).await?;
    Ok(())
}

/// To whoever is asked to decide.
pub async fn disputed(work: &mut Work, dispute: &Dispute, today: Day) -> Done<()> {
    let Some(decider) = &dispute.decider else { return Ok(()) };
    let both = people::people_by_id(work, &[decider.clone(), dispute.person.clone()], today).await?;
    let (Some(to), Some(person)) = (both.get(decider), both.get(&dispute.person)) else { return Ok(()) };
    let by = tongue::day_long(to.lang, dispute.decide_by, Case::By);
    let args = [("name", person.name.as_str().into()), ("by", by.into())];
    let texts = ("coach-mail-disputed-subject", "coach-mail-disputed-body");
    work.post(letter(to, texts, &args, format!("review-dispute/{}/{}", dispute.id, dispute.decide_by))).await?;
    Ok(())
}

/// To the person and to the reviewer: what was decided.
pub async fn decided(
    work: &mut Work,
    review: &Review,
    dispute: &Dispute,
    before: i64,
    after: i64,
    today: Day,
) -> Done<()> {
    let ids: [PersonId; 2] = [review.person.clone(), review.reviewer.clone()];
    let both = people::people_by_id(work, &ids, today).await?;
    for (side, id) in ["person", "reviewer"].into_iter().zip(&ids) {
        let Some(to) = both.get(id) else { continue };
        let person = both.get(&review.person).map_or("", |p| p.name.as_str());
        let args = [
            ("name", person.into()),
            ("on", tongue::day_short(to.lang, review.contact_on).into()),
            ("before", before.into()),
            ("after", after.into()),
        ];
        let body = if before == after { "coach-mail-stays-body" } else { "coach-mail-changed-body" };
        let texts = ("coach-mail-decided-subject", body);
        work.post(letter(to, texts, &args, format!("review-decision/{side}/{}", dispute.id))).await?;
    }
    Ok(())
}

fn letter(to: &Person, (subject, body): (&str, &str), args: &[(&str, Arg)], dedupe_key: String) -> NewMail {
    let (subject, text) = (locale::t(to.lang, subject, args), locale::t(to.lang, body, args));
    let html = format!("<p>{}</p>", web::ui::escape(&text));
    NewMail {
        to: to.id.clone(),
        address: to.email.clone(),
        lang: to.lang,
        subject,
        text,
        html,
        invite: None,
        dedupe_key,
    }
}
