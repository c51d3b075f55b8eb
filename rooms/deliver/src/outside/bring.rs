//! What one brings back: a proposal to a course, which whoever looks after it takes into a draft, or does not.

use curriculum::Course;
use kit::{Done, Lang, PersonId, Refusal, Role, Say, Stop};
use store::Work;

use super::{CourseProposed, Outside, PARTS, Proposal, ProposalAnswered, State, letters};
use crate::store::outside as rows;

const TITLE_MAX: usize = 200;
const BODY_MAX: usize = 4_000;
const REASON_MAX: usize = 600;
/// So many days before the day one is written to.
const NOTICE_DAYS: i64 = 3;

#[derive(Clone, Debug)]
pub struct NewProposal {
    /// The slug of a course of the house.
    pub course: String,
    pub part: String,
    pub title: String,
    pub body: String,
    pub lang: Lang,
}

fn check(title: &str, body: &str) -> Done<()> {
    for (name, text, max) in [("title", title, TITLE_MAX), ("body", body, BODY_MAX)] {
        let n = text.trim().chars().count();
        if n == 0 {
            return Err(Stop::at(name, "web-field-needed"));
        }
        if n > max {
            return Err(Refusal::at(name, Say::new("web-field-too-long").with("max", max).with("n", n)).into());
        }
    }
    Ok(())
}

/// By who was there, while something is to be brought back or after a proposal was not taken.
async fn own(work: &mut Work, number: i64) -> Done<Outside> {
    let first = rows::outside(work, number).await?;
    work.lock("outside", &first.id.0).await?;
    let outside = rows::outside(work, number).await?;
    if work.who() != Some(&outside.person) {
        return Err(Stop::forbidden());
    }
    if !matches!(outside.state(), State::Bring | State::Closed) {
        return Err(Stop::at("title", "deliver-outside-not-over"));
    }
    Ok(outside)
}

/// Proposes something to a course of the house; whoever looks after it is written to.
pub async fn propose(work: &mut Work, number: i64, new: NewProposal) -> Done<Proposal> {
    let outside = own(work, number).await?;
    check(&new.title, &new.body)?;
    if !PARTS.contains(&new.part.as_str()) {
        return Err(Stop::at("part", "web-field-needed"));
    }
    let course = match curriculum::course_by_slug(work, &new.course).await {
        Ok(course) => course,
        Err(Stop::Refused(_)) => return Err(Stop::at("course", "web-field-needed")),
        Err(fault) => return Err(fault),
    };
    if rows::proposals_of_outside(work, &outside.id).await?.iter().any(|p| p.accepted.is_none()) {
        return Err(Stop::at("title", "deliver-proposal-waits"));
    }
    work.lock("course-proposal", "number").await?;
    let proposal = Proposal {
        id: work.id(),
        number: rows::next_proposal(work).await?,
        outside: outside.id.clone(),
        person: outside.person,
        course: course.id.clone(),
        part: new.part,
        title: new.title.trim().to_owned(),
        body: new.body.trim().to_owned(),
        lang: new.lang,
        made_at: work.now,
        accepted: None,
        answered_at: None,
        answered_by: None,
        reason: String::new(),
    };
    rows::add_proposal(work, &proposal).await?;
    rows::set_brought(work, &outside.id, "").await?;
    let news = CourseProposed { proposal: proposal.id.clone(), outside: outside.id, course: course.id.clone() };
    work.tell(&news).await?;
    letters::proposed(work, &proposal, &course).await?;
    Ok(proposal)
}

/// Nothing of it fits a course of the house; a sentence says so.
pub async fn bring_nothing(work: &mut Work, number: i64, note: &str) -> Done<()> {
    let outside = own(work, number).await?;
    let note = note.trim();
    let n = note.chars().count();
    if n == 0 {
        return Err(Stop::at("brought_note", "web-field-needed"));
    }
    if n > REASON_MAX {
        let say = Say::new("web-field-too-long").with("max", REASON_MAX).with("n", n);
        return Err(Refusal::at("brought_note", say).into());
    }
    rows::set_brought(work, &outside.id, note).await?;
    super::verbs::changed(work, outside, "nothing").await
}

/// Whoever looks after the course; planners and administrators besides.
pub async fn may_answer_proposal(work: &mut Work, course: &Course) -> Done<bool> {
    let Some(who) = work.who().cloned() else { return Ok(work.is_system()) };
    if course.terms.owner.as_ref() == Some(&who) {
        return Ok(true);
    }
    let today = people::today(work).await?;
    let roles = people::roles(work, &who, today).await?;
    Ok(roles.contains(&Role::Planner) || roles.contains(&Role::Administrator))
}

/// Taken, with the words as they go into the draft in the house's first language; or not, with the reason.
#[derive(Clone, Debug)]
pub struct ProposalAnswer {
    pub accepted: bool,
    pub title: String,
    pub body: String,
    pub reason: String,
}

/// Takes a proposal into a draft of the next version, or says why not. The author reads the answer.
pub async fn answer_proposal(work: &mut Work, number: i64, answer: ProposalAnswer) -> Done<()> {
    let proposal = rows::proposal(work, number).await?;
    work.lock("course-proposal", &proposal.id.0).await?;
    let proposal = rows::proposal(work, proposal.number).await?;
    let course = curriculum::course(work, &proposal.course).await?;
    if !may_answer_proposal(work, &course).await? {
        return Err(Stop::forbidden());
    }
    if proposal.accepted.is_some() {
        return Err(Stop::conflict(Say::new("deliver-proposal-answered")));
    }
    let reason = answer.reason.trim();
    if !answer.accepted && reason.is_empty() {
        return Err(Stop::at("reason", "deliver-proposal-why"));
    }
    let n = reason.chars().count();
    if n > REASON_MAX {
        return Err(Refusal::at("reason", Say::new("web-field-too-long").with("max", REASON_MAX).with("n", n)).into());
    }
    if answer.accepted {
        check(&answer.title, &answer.body)?;
        let new = curriculum::NewRow {
            part: proposal.part.clone(),
            title: answer.title.trim().to_owned(),
            body: answer.body.trim().to_owned(),
            own: (proposal.lang, proposal.title.clone(), proposal.body.clone()),
        };
        curriculum::add_to_draft(work, &course.slug, new).await?;
    }
    rows::set_proposal_answer(work, &proposal.id, answer.accepted, reason).await?;
    work.tell(&ProposalAnswered { proposal: proposal.id.clone(), accepted: answer.accepted }).await?;
    letters::proposal_answered(work, &proposal, &course, answer.accepted, reason).await
}

/// The night's letter: what will you bring back? Some days before the day, once.
pub async fn remind(work: &mut Work) -> Done<()> {
    let today = people::today(work).await?;
    let due = rows::bring_due(work, kit::time::plus_days(today, NOTICE_DAYS)).await?;
    let ids: Vec<PersonId> = due.iter().map(|o| o.person.clone()).collect();
    let known = people::people_by_id(work, &ids, today).await?;
    for outside in &due {
        if let Some(to) = known.get(&outside.person).filter(|p| p.employed(today)) {
            letters::bring(work, outside, to).await?;
        }
    }
    Ok(())
}
