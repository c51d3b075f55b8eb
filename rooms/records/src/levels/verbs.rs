//! A level is said or confirmed.

use ::store::Work;
use kit::{Day, Done, PersonId, Role, Say, Stop};

use super::{LevelSaid, Source, Subject, store};

const REASON_MAX: usize = 500;

/// A level about to be written.
#[derive(Clone, Debug)]
pub struct NewLevel {
    pub person: PersonId,
    pub subject: Subject,
    /// 0 takes back what one said of oneself.
    pub level: i64,
    pub source: Source,
    pub reason: String,
    pub on: Day,
}

/// The person, everybody on the line above, and planners; nobody else.
pub async fn may_see_levels(work: &mut Work, who: &PersonId, person: &PersonId, today: Day) -> Done<bool> {
    Ok(who == person
        || people::has_role(work, who, Role::Planner, today).await?
        || people::is_manager_of(work, who, person, today).await?)
}

/// Somebody above, or a coach of the same team; never the person.
pub async fn may_confirm(work: &mut Work, who: &PersonId, person: &PersonId, today: Day) -> Done<bool> {
    if who == person {
        return Ok(false);
    }
    if people::is_manager_of(work, who, person, today).await? {
        return Ok(true);
    }
    Ok(people::has_role(work, who, Role::Coach, today).await?
        && people::team_mates(work, who, today).await?.contains(person))
}

/// What who acts says of themselves; 0 takes it back. It is shown as such and never counted as evidence.
pub async fn state_level(work: &mut Work, subject: Subject, level: i64) -> Done<()> {
    let person = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let on = people::today(work).await?;
    put(work, NewLevel { person, subject, level, source: Source::Own, reason: String::new(), on }, 0).await
}

/// A partner says at which level somebody works, and what they saw that shows it.
pub async fn confirm_level(work: &mut Work, person: &PersonId, subject: Subject, level: i64, reason: &str) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let on = people::today(work).await?;
    if !may_confirm(work, &who, person, on).await? {
        return Err(Stop::forbidden());
    }
    let reason = reason.trim().to_owned();
    if reason.is_empty() {
        return Err(Stop::at("reason", "records-level-reason"));
    }
    if reason.chars().count() > REASON_MAX {
        let say = Say::new("web-field-too-long").with("max", REASON_MAX).with("n", reason.chars().count());
        return Err(kit::Refusal::at("reason", say).into());
    }
    put(work, NewLevel { person: person.clone(), subject, level, source: Source::Confirmed, reason, on }, 1).await
}

async fn put(work: &mut Work, new: NewLevel, least: i64) -> Done<()> {
    let field = if new.subject.kind() == "skill" { "level" } else { "language_level" };
    if !(least..=new.subject.highest()).contains(&new.level) {
        let say = Say::new("web-field-number").with("min", least).with("max", new.subject.highest());
        return Err(kit::Refusal::at(field, say).into());
    }
    if let Subject::Skill(id) = &new.subject
        && !curriculum::skills(work).await?.iter().any(|s| s.id == *id)
    {
        return Err(Stop::at("skill", "records-level-skill"));
    }
    store::add(work, None, std::slice::from_ref(&new)).await?;
    work.tell(&LevelSaid {
        person: new.person,
        kind: new.subject.kind().into(),
        subject: new.subject.code().into(),
        level: new.level,
        source: new.source.code().into(),
    })
    .await?;
    Ok(())
}
