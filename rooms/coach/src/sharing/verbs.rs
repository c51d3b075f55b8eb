use ::store::Work;
use kit::{Done, Lang, PersonId, Say, SkillId, Stop};

use super::{Ask, AskId, HELP_MINUTES, HELP_WEEKS, HelpAnswered, HelpAsked, HelpOffered, store};
use crate::{
    coaching::{NewAssignment, PEER, help},
    letters,
};

const TEXT_MAX: usize = 500;

/// Of who acts: glad to be asked about this skill, or no longer.
pub async fn offer_help(work: &mut Work, skill: &SkillId, on: bool) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    if !curriculum::skills(work).await?.iter().any(|s| s.id == *skill) {
        return Err(Stop::at("skill", "coach-side-skill-unknown"));
    }
    let today = people::today(work).await?;
    let changed = match on {
        true => store::put_offer(work, &who, skill, today).await?,
        false => store::end_offer(work, &who, skill).await?,
    };
    if changed {
        work.tell(&HelpOffered { person: who, skill: skill.clone(), ended: !on }).await?;
    }
    Ok(())
}

/// Only who offers a skill is asked about it; it is one's own choice.
pub async fn may_ask(work: &mut Work, helper: &PersonId, skill: &SkillId) -> Done<bool> {
    let offers = store::offers_of(work, std::slice::from_ref(helper)).await?;
    Ok(offers.iter().any(|o| o.skill == *skill))
}

/// A colleague is asked about what they offer; they alone read it.
pub async fn ask_help(work: &mut Work, helper: &PersonId, skill: &SkillId, text: &str, lang: Lang) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    if who == *helper || !may_ask(work, helper, skill).await? {
        return Err(Stop::forbidden());
    }
    let text = text.trim();
    if text.is_empty() {
        return Err(Stop::at("text", "coach-sharing-text-needed"));
    }
    if text.chars().count() > TEXT_MAX {
        return Err(kit::Refusal::at("text", Say::new("coach-plan-long").with("max", TEXT_MAX)).into());
    }
    let waiting = store::asks_of(work, &who).await?;
    if waiting.iter().any(|a| a.answer.is_none() && a.helper == *helper && a.skill == *skill) {
        return Err(Stop::at("text", "coach-sharing-twice"));
    }
    let ask = Ask {
        id: work.id(),
        from: who,
        helper: helper.clone(),
        skill: skill.clone(),
        text: crate::verbs::redacted(text, lang),
        lang,
        asked_at: work.now,
        answer: None,
    };
    store::add_ask(work, &ask).await?;
    let today = people::today(work).await?;
    letters::help_asked(work, &ask, today).await?;
    work.tell(&HelpAsked { ask: ask.id, helper: ask.helper }).await?;
    Ok(())
}

/// By who was asked. A yes books half an hour a week for two weeks in both diaries, and counts in cover.
pub async fn answer_ask(work: &mut Work, id: &AskId, yes: bool) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let ask = store::ask(work, id).await?;
    if ask.helper != who {
        return Err(Stop::forbidden());
    }
    if !store::set_answer(work, id, yes).await? {
        return Err(Stop::conflict(Say::new("coach-sharing-answered")));
    }
    if yes {
        let today = people::today(work).await?;
        let new = NewAssignment {
            coach: who.clone(),
            people: vec![ask.from],
            task: PEER.to_owned(),
            skill: Some(ask.skill),
            minutes_a_week: HELP_MINUTES,
            from: today,
            weeks: HELP_WEEKS,
        };
        help(work, new, who, today).await?;
    }
    work.tell(&HelpAnswered { ask: id.clone(), accepted: yes }).await?;
    Ok(())
}
