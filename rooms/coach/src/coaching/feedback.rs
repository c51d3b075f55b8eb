//! What each says of the other after a session. The one it is about reads it first.

use ::store::Work;
use kit::{At, Day, Done, Lang, PersonId, Role, Say, Stop};

use super::{CoachingFeedbackGiven, CoachingFeedbackSeen, FeedbackId, MeetingId, store};
use crate::verbs::redacted;

/// From so many answers on others see sums; the answers themselves never.
pub const FEEDBACK_MIN: usize = 5;
/// What the coach has not opened is counted for others after so many days all the same.
const FIRST_DAYS: i64 = 7;
/// Answers looked at for sums.
const LOOKED_AT: i64 = 200;

/// One answer.
#[derive(Clone, Debug)]
pub struct Said {
    pub id: FeedbackId,
    pub meeting: MeetingId,
    pub by: PersonId,
    pub about: PersonId,
    /// learner | coach | watched
    pub side: String,
    /// Patience, clarity, own habits: 1 to 5 each.
    pub marks: Option<[i64; 3]>,
    pub words: String,
    pub lang: Lang,
    pub given_at: At,
    pub seen_at: Option<At>,
}

/// What is said now.
#[derive(Clone, Debug)]
pub struct Given {
    /// Needed from whoever speaks of a coach.
    pub marks: Option<[i64; 3]>,
    pub words: String,
    pub lang: Lang,
}

/// Means of so many answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sums {
    pub n: usize,
    pub means: [f64; 3],
}

/// After a held session: by somebody who was coached, of the coach; by the coach, of one of them (`about`). Once each.
pub async fn give_feedback(work: &mut Work, meeting: &MeetingId, about: Option<&PersonId>, given: Given) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let m = store::meeting(work, meeting).await?;
    let a = store::assignment(work, &m.assignment).await?;
    if m.held_at.is_none() {
        return Err(Stop::conflict(Say::new("coach-side-not-held")));
    }
    if who == m.coach {
        let about = about.filter(|p| a.people.contains(p)).ok_or_else(Stop::forbidden)?.clone();
        if given.words.trim().is_empty() {
            return Err(Stop::at("words", "coach-side-words-needed"));
        }
        return say(work, meeting, who, about, "coach", Given { marks: None, ..given }).await;
    }
    if !a.people.contains(&who) {
        return Err(Stop::forbidden());
    }
    must_mark(&given)?;
    say(work, meeting, who, m.coach, "learner", given).await
}

/// Who may watch a coach at work: their manager or another coach, who is not at the table.
pub async fn may_watch(work: &mut Work, who: &PersonId, coach: &PersonId, today: Day) -> Done<bool> {
    Ok(who != coach
        && (people::acts_for(work, who, coach, today).await?
            || people::has_role(work, who, Role::Coach, today).await?
                && people::team_mates(work, who, today).await?.contains(coach)))
}

/// Somebody sat beside a session and says what they saw of the coaching.
pub async fn watch(work: &mut Work, meeting: &MeetingId, given: Given) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let today = people::today(work).await?;
    let m = store::meeting(work, meeting).await?;
    let a = store::assignment(work, &m.assignment).await?;
    if a.people.contains(&who) || !may_watch(work, &who, &m.coach, today).await? {
        return Err(Stop::forbidden());
    }
    if m.held_at.is_none() {
        return Err(Stop::conflict(Say::new("coach-side-not-held")));
    }
    must_mark(&given)?;
    if given.words.trim().is_empty() {
        return Err(Stop::at("words", "coach-side-words-needed"));
    }
    say(work, meeting, who, m.coach, "watched", given).await
}

fn must_mark(given: &Given) -> Done<()> {
    match given.marks {
        Some(marks) if marks.iter().all(|m| (1..=5).contains(m)) => Ok(()),
        _ => Err(Stop::at("patience", "coach-side-marks-needed")),
    }
}

async fn say(
    work: &mut Work,
    meeting: &MeetingId,
    by: PersonId,
    about: PersonId,
    side: &str,
    given: Given,
) -> Done<()> {
    let said = Said {
        id: String::new().into(),
        meeting: meeting.clone(),
        by,
        about,
        side: side.to_owned(),
        marks: given.marks,
        words: redacted(given.words.trim(), given.lang),
        lang: given.lang,
        given_at: work.now,
        seen_at: None,
    };
    if !store::add_said(work, &said).await? {
        return Err(Stop::conflict(Say::new("coach-side-said-before")));
    }
    work.tell(&CoachingFeedbackGiven { meeting: meeting.clone(), side: side.to_owned() }).await?;
    Ok(())
}

/// What was said of the reader's own coaching, the newest first.
pub async fn feedback_on(work: &mut Work, me: &PersonId) -> Done<Vec<Said>> {
    store::said_about(work, me, LOOKED_AT).await
}

/// The one it is about has it open: from now on others may count it.
pub async fn opened_own(work: &mut Work) -> Done<()> {
    let me = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let answers = store::set_seen(work, &me).await?;
    if answers > 0 {
        work.tell(&CoachingFeedbackSeen { person: me, answers }).await?;
    }
    Ok(())
}

/// The means of those they coached (`learner`) or who watched (`watched`); nothing of nobody.
pub fn sums_of<'a>(said: impl Iterator<Item = &'a Said>, side: &str) -> Option<Sums> {
    let marks: Vec<[i64; 3]> = said.filter(|s| s.side == side).filter_map(|s| s.marks).collect();
    let n = marks.len();
    let mean = |i: usize| marks.iter().map(|m| m[i] as f64).sum::<f64>() / n as f64;
    (n > 0).then(|| Sums { n, means: [mean(0), mean(1), mean(2)] })
}

/// What others than the coach may see: sums of enough answers that the coach has read or could have read for a week.
pub fn sums_for_others(said: &[Said], now: At) -> Option<Sums> {
    let open = |s: &&Said| s.seen_at.is_some() || s.given_at <= now.plus_days(-FIRST_DAYS);
    sums_of(said.iter().filter(open), "learner").filter(|s| s.n >= FEEDBACK_MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(side: &str, mark: i64, given_at: i64, seen: bool) -> Said {
        Said {
            id: "f".into(),
            meeting: "m".into(),
            by: "p".into(),
            about: "c".into(),
            side: side.into(),
            marks: Some([mark, 3, 5]),
            words: String::new(),
            lang: Lang::En,
            given_at: At(given_at),
            seen_at: seen.then_some(At(given_at)),
        }
    }

    #[test]
    fn others_see_sums_of_five_that_the_coach_could_read_first() {
        let now = At(100 * 86_400_000);
        let fresh = now.plus_days(-1).0;
        let mut all: Vec<Said> = (0..4).map(|_| said("learner", 4, fresh, true)).collect();
        assert_eq!(sums_for_others(&all, now), None);
        all.push(said("learner", 2, fresh, false));
        all.push(said("watched", 1, fresh, true));
        assert_eq!(sums_for_others(&all, now), None);
        all[4].given_at = now.plus_days(-8);
        let sums = sums_for_others(&all, now).map(|s| (s.n, s.means[0]));
        assert_eq!(sums, Some((5, 3.6)));
        assert_eq!(sums_of(all.iter(), "watched").map(|s| s.n), Some(1));
        assert_eq!(sums_of(std::iter::empty(), "learner"), None);
    }
}
