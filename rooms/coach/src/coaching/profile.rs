//! A coach's own word on their coaching, and the hours they may be booked for.

use ::store::Work;
use kit::{At, Day, Done, Lang, PersonId, Role, Stop};

use super::{CoachProfileSet, store};

/// Minutes a week a coach may be booked for where nobody has said otherwise.
pub const MINUTES_MAX_DEFAULT: i64 = 8 * 60;
/// Nobody coaches a whole week.
const MINUTES_MOST: i64 = 30 * 60;

#[derive(Clone, Debug)]
pub struct Profile {
    /// Patience, clarity, own habits: 1 to 5 each.
    pub marks: Option<[i64; 3]>,
    pub words: String,
    pub lang: Lang,
    pub said_at: Option<At>,
    pub minutes_max: Option<i64>,
}

pub async fn profile(work: &mut Work, person: &PersonId) -> Done<Option<Profile>> {
    Ok(store::profiles(work, std::slice::from_ref(person)).await?.remove(person))
}

/// Minutes a week this coach may be booked for.
pub(super) async fn cap_of(work: &mut Work, coach: &PersonId) -> Done<i64> {
    Ok(profile(work, coach).await?.and_then(|p| p.minutes_max).unwrap_or(MINUTES_MAX_DEFAULT))
}

/// The coach, the line above, planners.
pub async fn may_see_profile(work: &mut Work, who: &PersonId, coach: &PersonId, today: Day) -> Done<bool> {
    Ok(who == coach
        || people::has_role(work, who, Role::Planner, today).await?
        || people::acts_for(work, who, coach, today).await?)
}

/// Of who acts, a coach: how they see their own patience, clarity and habits, and what they are working on.
pub async fn describe_self(work: &mut Work, marks: [i64; 3], words: &str, lang: Lang) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    people::must_be(work, &[Role::Coach]).await?;
    if marks.iter().any(|m| !(1..=5).contains(m)) {
        return Err(Stop::at("patience", "coach-side-marks-needed"));
    }
    store::put_words(work, &who, marks, words.trim(), lang).await?;
    work.tell(&CoachProfileSet { person: who }).await?;
    Ok(())
}

/// By the line above or a planner, never by the coach: whole hours a week.
pub async fn set_cap(work: &mut Work, coach: &PersonId, minutes: i64, lang: Lang) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let today = people::today(work).await?;
    if who == *coach || !may_see_profile(work, &who, coach, today).await? {
        return Err(Stop::forbidden());
    }
    if !(0..=MINUTES_MOST).contains(&minutes) {
        return Err(Stop::at("hours", "coach-side-hours"));
    }
    store::put_cap(work, coach, minutes, &who, lang).await?;
    work.tell(&CoachProfileSet { person: coach.clone() }).await?;
    Ok(())
}
