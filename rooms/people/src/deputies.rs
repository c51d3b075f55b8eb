//! Who stands in for whom: open promises go to the deputy for that time and back after it. A promise keeps the name it was
//! given under; the deputy may keep it too, so that nothing has to be moved and nothing gets lost.

use std::collections::HashMap;

use ::store::{Row, Work, sql};
use kit::{Day, Done, News, PersonId, Role, Say, Stop, id};
use serde::{Deserialize, Serialize};

use crate::store::people as rows;

id! {
    DeputyId,
}

/// At most so many days at once; a longer absence is named again.
const DAYS_MAX: i64 = 400;

#[derive(Clone, Debug)]
pub struct Deputy {
    pub id: DeputyId,
    pub absent: PersonId,
    pub deputy: PersonId,
    pub from: Day,
    /// For good where somebody has left.
    pub to: Option<Day>,
}

impl Deputy {
    pub fn holds(&self, on: Day) -> bool {
        self.from <= on && self.to.is_none_or(|to| on <= to)
    }
}

fn read(row: &Row) -> Done<Deputy> {
    Ok(Deputy {
        id: row.get("id")?,
        absent: row.get("absent_id")?,
        deputy: row.get("deputy_id")?,
        from: row.get("from_on")?,
        to: row.get("to_on")?,
    })
}

/// Everybody who stands in for somebody on that day or later, the earliest first.
pub async fn deputies(work: &mut Work, on: Day) -> Done<Vec<Deputy>> {
    if let Some(known) = work.noted::<Seen>().and_then(|s| s.0.get(&on)) {
        return Ok(known.clone());
    }
    let rows = sql("SELECT id, absent_id, deputy_id, from_on, to_on FROM deputy \
                    WHERE ended_at IS NULL AND (to_on IS NULL OR to_on >= $1) ORDER BY from_on, id")
    .bind(on)
    .all(work)
    .await?;
    let found: Vec<Deputy> = rows.iter().map(read).collect::<Done<_>>()?;
    if let Some(seen) = work.noted::<Seen>() {
        seen.0.insert(on, found.clone());
    }
    Ok(found)
}

/// What a reading was told of a day: several parts of a page ask in whose charge somebody is.
#[derive(Default)]
struct Seen(HashMap<Day, Vec<Deputy>>);

/// The person, and everybody they stand in for on that day.
pub async fn charge_of(work: &mut Work, who: &PersonId, on: Day) -> Done<Vec<PersonId>> {
    let mut out = vec![who.clone()];
    out.extend(deputies(work, on).await?.into_iter().filter(|d| d.deputy == *who && d.holds(on)).map(|d| d.absent));
    out.dedup();
    Ok(out)
}

/// Whether `who` may keep the promises made to `person`: on the line above, or standing in for somebody there. Not for
/// what only the managers themselves may see.
pub async fn acts_for(work: &mut Work, who: &PersonId, person: &PersonId, on: Day) -> Done<bool> {
    // Nobody decides about themselves, whomever they stand in for.
    if who == person {
        return Ok(false);
    }
    for manager in charge_of(work, who, on).await? {
        if rows::is_manager_of(work, &manager, person, on).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// By the manager for themselves, from a day to a day; by an administrator for anybody, without a last day only for
/// somebody who has left or will have by then. A deputy leads people too, and is not away at the same time.
pub async fn name_deputy(
    work: &mut Work,
    absent: &PersonId,
    deputy: &PersonId,
    from: Day,
    to: Option<Day>,
) -> Done<DeputyId> {
    let today = crate::today(work).await?;
    if work.who() != Some(absent) {
        crate::verbs::must_be(work, &[Role::Administrator]).await?;
    }
    if absent == deputy || !rows::has_role(work, deputy, Role::Manager, from.max(today)).await? {
        return Err(Stop::at("deputy", "people-deputy-manager"));
    }
    let gone = rows::person(work, absent, today).await?.ended_on;
    match to {
        None if gone.is_none() => return Err(Stop::at("to", "people-deputy-to")),
        Some(to) if to < from || to < today || (to - from).num_days() > DAYS_MAX => {
            return Err(kit::Refusal::at("to", Say::new("people-deputy-order").with("n", DAYS_MAX)).into());
        }
        _ => {}
    }
    work.lock("deputy", "all").await?;
    let new = Deputy { id: work.id(), absent: absent.clone(), deputy: deputy.clone(), from, to };
    refuse_clash(work, &new, today).await?;
    let id = new.id;
    let by = work.who().cloned();
    sql("INSERT INTO deputy (id, absent_id, deputy_id, from_on, to_on, named_at, named_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)")
    .bind(&id)
    .bind(absent)
    .bind(deputy)
    .bind(from)
    .bind(to)
    .bind(work.now)
    .bind(by.as_ref())
    .run(work)
    .await?;
    work.tell(&DeputyNamed { deputy: deputy.clone(), absent: absent.clone() }).await?;
    Ok(id)
}

/// Nobody has two deputies at once, and a deputy is not away.
async fn refuse_clash(work: &mut Work, new: &Deputy, today: Day) -> Done<()> {
    let overlaps = |d: &Deputy| d.from <= new.to.unwrap_or(Day::MAX) && new.from <= d.to.unwrap_or(Day::MAX);
    let known = deputies(work, today).await?;
    if known.iter().any(|d| d.absent == new.absent && overlaps(d)) {
        return Err(Stop::at("from", "people-deputy-twice"));
    }
    if known.iter().any(|d| d.absent == new.deputy && overlaps(d)) {
        return Err(Stop::at("deputy", "people-deputy-away"));
    }
    Ok(())
}

/// By who was away, by the deputy, or by an administrator: from now on the promises are back.
pub async fn end_deputy(work: &mut Work, id: &DeputyId) -> Done<()> {
    let today = crate::today(work).await?;
    let known = deputies(work, today).await?.into_iter().find(|d| d.id == *id).ok_or_else(Stop::missing)?;
    if work.who() != Some(&known.absent) && work.who() != Some(&known.deputy) {
        crate::verbs::must_be(work, &[Role::Administrator]).await?;
    }
    let by = work.who().cloned();
    sql("UPDATE deputy SET ended_at = $1, ended_by = $2 WHERE id = $3 AND ended_at IS NULL")
        .bind(work.now)
        .bind(by)
        .bind(id)
        .run(work)
        .await?;
    work.tell(&DeputyEnded { deputy: known.deputy, absent: known.absent }).await?;
    Ok(())
}

/// Whoever ended it takes that back, as long as its days are not over. Tells `people.deputy_named`.
///
/// # Errors
/// `web-undo-late` where somebody else ended it, or nobody has; `people-deputy-twice` and `people-deputy-away` where another
/// one was named meanwhile.
pub async fn restore_deputy(work: &mut Work, id: &DeputyId) -> Done<()> {
    let today = crate::today(work).await?;
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    work.lock("deputy", "all").await?;
    let row = sql("SELECT id, absent_id, deputy_id, from_on, to_on FROM deputy \
                   WHERE id = $1 AND ended_by = $2 AND ended_at IS NOT NULL AND (to_on IS NULL OR to_on >= $3)")
    .bind(id)
    .bind(&who)
    .bind(today)
    .maybe(work)
    .await?;
    let ended = read(&row.ok_or_else(|| Stop::conflict(Say::new("web-undo-late")))?)?;
    refuse_clash(work, &ended, today).await?;
    sql("UPDATE deputy SET ended_at = NULL, ended_by = NULL WHERE id = $1").bind(id).run(work).await?;
    work.tell(&DeputyNamed { deputy: ended.deputy, absent: ended.absent }).await?;
    Ok(())
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DeputyNamed {
    pub deputy: PersonId,
    pub absent: PersonId,
}
impl News for DeputyNamed {
    const NAME: &'static str = "people.deputy_named";
    fn subject(&self) -> String {
        self.absent.0.clone()
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DeputyEnded {
    pub deputy: PersonId,
    pub absent: PersonId,
}
impl News for DeputyEnded {
    const NAME: &'static str = "people.deputy_ended";
    fn subject(&self) -> String {
        self.absent.0.clone()
    }
}
