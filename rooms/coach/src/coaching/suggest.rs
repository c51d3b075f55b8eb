//! Who would suit, and why.

use std::collections::HashMap;

use ::store::Work;
use kit::{Day, Done, Lang, PersonId, Role, SkillId, time};
use people::{Person, Shift};

use super::{peak_minutes, profile::MINUTES_MAX_DEFAULT, store};

/// Coaches that are looked at: of the team, of the site, of the department, in this order.
const LOOKED_AT: i64 = 7;
/// Days whose shifts are compared.
const SHIFT_DAYS: i64 = 14;
/// Shifts that overlap by less leave no time to meet.
const OVERLAP_MINUTES: i64 = 30;

/// A coach who could do it, with what speaks for and against.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub coach: Person,
    /// By evidence, 0 to 4; nothing where no skill is asked for.
    pub level: Option<i64>,
    /// Languages that all of them work in.
    pub shares: Vec<Lang>,
    pub same_team: bool,
    pub same_site: bool,
    /// Minutes in the fullest week of these days, and how many there may be.
    pub load: i64,
    pub cap: i64,
    /// Days of the coming two weeks on which all are at work at the same time.
    pub common_days: i64,
}

impl Candidate {
    pub fn has_room(&self, minutes: i64) -> bool {
        self.load + minutes <= self.cap
    }
}

/// Coaches near these people, the best first: with room, who can it, who speak the same language, who meet them often.
pub async fn suggest(
    work: &mut Work,
    people: &[Person],
    skill: Option<&SkillId>,
    minutes: i64,
    (from, to): (Day, Day),
) -> Done<Vec<Candidate>> {
    let today = people::today(work).await?;
    let Some(first) = people.first() else { return Ok(Vec::new()) };
    let mut near = people::near_with_role(work, Role::Coach, first, today, LOOKED_AT).await?;
    near.retain(|c| people.iter().all(|p| p.id != c.id));
    let ids: Vec<PersonId> = near.iter().map(|c| c.id.clone()).collect();
    let taken = store::assignments_of_coaches(work, &ids, today).await?;
    let profiles = store::profiles(work, &ids).await?;
    let courses = curriculum::courses(work).await?;
    let levels = if skill.is_some() { records::levels(work, &ids, &courses, today).await? } else { HashMap::new() };
    let everybody: Vec<PersonId> = ids.iter().chain(people.iter().map(|p| &p.id)).cloned().collect();
    let shifts = people::shifts_of_people(work, &everybody, work.now, work.now.plus_days(SHIFT_DAYS)).await?;
    let mut by: HashMap<&PersonId, Vec<&Shift>> = HashMap::new();
    for s in &shifts {
        by.entry(&s.person).or_default().push(s);
    }
    let mut out: Vec<Candidate> = near
        .into_iter()
        .map(|coach| {
            let of = |s: &SkillId| levels.get(&coach.id).and_then(|l| l.get(&records::Subject::Skill(s.clone())));
            let shares = coach.spoken.iter().filter(|l| people.iter().all(|p| p.spoken.contains(l))).copied().collect();
            let place = |p: &Person| p.placement.as_ref().map(|l| l.site.clone());
            Candidate {
                level: skill.map(|s| of(s).map_or(0, |h| h.level)),
                shares,
                same_team: people.iter().all(|p| p.team().is_some() && p.team() == coach.team()),
                same_site: people.iter().all(|p| place(p).is_some() && place(p) == place(&coach)),
                load: peak_minutes(taken.iter().filter(|a| a.coach == coach.id), from, to),
                cap: profiles.get(&coach.id).and_then(|p| p.minutes_max).unwrap_or(MINUTES_MAX_DEFAULT),
                common_days: common_days(&by, &coach.id, people, today),
                coach,
            }
        })
        .collect();
    out.sort_by_key(|c| {
        let free = c.cap - c.load;
        std::cmp::Reverse((c.has_room(minutes), c.level, !c.shares.is_empty(), c.common_days > 3, c.same_team, free))
    });
    Ok(out)
}

fn common_days(by: &HashMap<&PersonId, Vec<&Shift>>, coach: &PersonId, people: &[Person], today: Day) -> i64 {
    let of = |id: &PersonId| by.get(id).map_or(&[][..], Vec::as_slice);
    let meet = |a: &Shift, b: &Shift| b.ends_at.min(a.ends_at).minutes_since(b.starts_at.max(a.starts_at));
    let mut n = 0;
    for d in 0..SHIFT_DAYS {
        let day = time::plus_days(today, d);
        let on = of(coach).iter().filter(|s| s.day == day);
        let all = |s: &&&Shift| {
            people.iter().all(|p| of(&p.id).iter().any(|t| t.day == day && meet(s, t) >= OVERLAP_MINUTES))
        };
        n += i64::from(on.filter(all).count() > 0);
    }
    n
}
