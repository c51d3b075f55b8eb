//! Who gets attention, and who has had none: coaching sessions, reviews handed over and follow-ups held, person by person,
//! and whether those at home and at night get as much as the others.

use std::collections::HashMap;

use ::store::{Work, sql};
use kit::{At, Day, Done, PersonId, time};
use people::Person;

/// So far back the last attention is looked for.
pub const LOOK_BACK_DAYS: i64 = 26 * 7;
/// Weeks without any after which it is pointed out, where the reader does not say otherwise.
pub const WEEKS_USUAL: i64 = 4;
/// Smaller groups are not compared: one person's luck would decide.
pub const GROUP_MIN: usize = 5;
/// A shift that begins before or ends after these local minutes is a night shift.
const NIGHT: (i64, i64) = (6 * 60, 22 * 60);

/// What one person got.
#[derive(Clone, Debug, Default)]
pub struct Attention {
    pub coached_at: Option<At>,
    pub reviewed_at: Option<At>,
    pub met_at: Option<At>,
    /// Of all three, in the weeks asked for.
    pub recent: i64,
    pub home: bool,
    /// Most shifts of the last four weeks lie in the night; nothing without a shift.
    pub night: Option<bool>,
}

impl Attention {
    pub fn last(&self) -> Option<At> {
        [self.coached_at, self.reviewed_at, self.met_at].into_iter().flatten().max()
    }
}

/// Two groups side by side: `(with any attention, people)` each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parity {
    pub a: (usize, usize),
    pub b: (usize, usize),
}

impl Parity {
    /// Enough people on both sides to look at the difference.
    pub fn enough(&self) -> bool {
        self.a.1 >= GROUP_MIN && self.b.1 >= GROUP_MIN
    }
}

/// By person: everybody asked for is in it.
pub async fn attention(work: &mut Work, people: &[Person], weeks: i64) -> Done<HashMap<PersonId, Attention>> {
    let ids: Vec<PersonId> = people.iter().map(|p| p.id.clone()).collect();
    let (back, since) = (work.now.plus_days(-LOOK_BACK_DAYS), work.now.plus_days(-weeks * 7));
    let mut out: HashMap<PersonId, Attention> =
        people.iter().map(|p| (p.id.clone(), Attention { home: p.home, ..Attention::default() })).collect();
    for chunk in ids.chunks(400) {
        for (query, which) in [
            (
                "SELECT d.person_id AS person_id, max(m.starts_at) AS last_at, \
                 CAST(sum(CASE WHEN m.starts_at >= $2 THEN 1 ELSE 0 END) AS BIGINT) AS n FROM coaching_meeting m \
                 JOIN coach_assigned d ON d.assignment_id = m.assignment_id \
                 WHERE m.held_at IS NOT NULL AND m.starts_at >= $1 AND d.person_id IN (",
                0,
            ),
            (
                "SELECT person_id, max(handed_at) AS last_at, \
                 CAST(sum(CASE WHEN handed_at >= $2 THEN 1 ELSE 0 END) AS BIGINT) AS n FROM call_review \
                 WHERE handed_at IS NOT NULL AND handed_at >= $1 AND person_id IN (",
                1,
            ),
            (
                "SELECT person_id, max(held_at) AS last_at, \
                 CAST(sum(CASE WHEN held_at >= $2 THEN 1 ELSE 0 END) AS BIGINT) AS n FROM follow_up \
                 WHERE held_at IS NOT NULL AND held_at >= $1 AND person_id IN (",
                2,
            ),
        ] {
            let rows = sql(query).bind(back).bind(since).list(chunk.iter().cloned()).then(") GROUP BY 1");
            for row in rows.all(work).await? {
                let Some(one) = out.get_mut(&row.get::<PersonId>("person_id")?) else { continue };
                let last = [&mut one.coached_at, &mut one.reviewed_at, &mut one.met_at];
                *last[which] = Some(row.get("last_at")?);
                one.recent += row.get::<i64>("n")?;
            }
        }
    }
    let today = people::today(work).await?;
    for (person, night) in nights(work, people, &ids, today).await? {
        if let Some(one) = out.get_mut(&person) {
            one.night = Some(night);
        }
    }
    Ok(out)
}

/// Whose shifts of the last four weeks lie mostly in the night.
async fn nights(work: &mut Work, people: &[Person], ids: &[PersonId], today: Day) -> Done<HashMap<PersonId, bool>> {
    let zones: HashMap<&PersonId, kit::Zone> = people.iter().filter_map(|p| Some((&p.id, p.zone()?))).collect();
    let from = time::at_local(time::plus_days(today, -28), 0, kit::Zone::UTC);
    let shifts = people::shifts_of_people(work, ids, from, work.now).await?;
    let mut count: HashMap<PersonId, (usize, usize)> = HashMap::new();
    for s in shifts {
        let zone = zones.get(&s.person).copied().unwrap_or(kit::Zone::UTC);
        let late = s.ends_at.day(zone) > s.day || s.ends_at.local_minutes(zone) > NIGHT.1;
        let night = late || s.starts_at.local_minutes(zone) < NIGHT.0;
        let one = count.entry(s.person).or_default();
        one.0 += usize::from(night);
        one.1 += 1;
    }
    Ok(count.into_iter().map(|(p, (night, all))| (p, night * 2 > all)).collect())
}

/// Those for whom it is so against those for whom it is not; who is neither stays out.
pub fn parity<'a>(all: impl Iterator<Item = &'a Attention>, is: impl Fn(&Attention) -> Option<bool>) -> Parity {
    let mut out = Parity { a: (0, 0), b: (0, 0) };
    for one in all {
        let side = match is(one) {
            Some(true) => &mut out.a,
            Some(false) => &mut out.b,
            None => continue,
        };
        side.0 += usize::from(one.recent > 0);
        side.1 += 1;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_compared_from_five_on_each_side() {
        let one = |home, recent, night| Attention { home, recent, night, ..Attention::default() };
        let mut all = vec![one(true, 0, None); 4];
        all.extend(vec![one(false, 2, Some(true)); 3]);
        all.extend(vec![one(false, 0, Some(false)); 3]);
        let home = parity(all.iter(), |a| Some(a.home));
        assert_eq!((home, home.enough()), (Parity { a: (0, 4), b: (3, 6) }, false));
        all.push(one(true, 1, None));
        assert!(parity(all.iter(), |a| Some(a.home)).enough());
        // Without a shift somebody is on neither side.
        assert_eq!(parity(all.iter(), |a| a.night), Parity { a: (3, 3), b: (0, 3) });
    }
}
