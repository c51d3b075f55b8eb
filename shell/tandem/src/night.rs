//! The night: one readable table of what happens when, and the loop that does it once per local date.

use kit::{At, Day, Done, Zone, time};
use store::{Act, Actor, Work, nights};

use crate::{House, runner};

/// Local minutes, name, verb. The name and the date together are done once.
struct NightAct {
    minutes: i64,
    name: &'static str,
    act: for<'a> fn(&'a mut Work) -> Act<'a, ()>,
}

const NIGHT: &[NightAct] = &[
    NightAct { minutes: 120, name: "listen/measure needs", act: |w| Box::pin(listen::measure(w)) },
    NightAct { minutes: 180, name: "practise/give verdicts", act: |w| Box::pin(practise::verdicts(w)) },
    NightAct { minutes: 360, name: "prepare/send memos", act: |w| Box::pin(prepare::send_due_memos(w)) },
    NightAct { minutes: 390, name: "coach/remind managers", act: |w| Box::pin(coach::remind(w)) },
];

/// Every act of `day`, whatever the hour; acts already done are left alone. Returns how many ran.
pub async fn run(house: &House, day: Day) -> Done<usize> {
    let zone = house.app.house().zone;
    let mut ran = 0;
    for act in NIGHT {
        ran += usize::from(once(house, act, day, zone).await?);
    }
    runner::run_due(house).await?;
    Ok(ran)
}

/// Every act that is due by now and was not done: missed nights in order, then today's so far.
pub async fn run_missed(house: &House) -> Done<()> {
    let (now, zone) = (house.app.now(), house.app.house().zone);
    if !house.app.house().ready {
        return Ok(());
    }
    let today = now.day(zone);
    let mut look = house.app.0.db.look(None, now).await?;
    let last = nights::last(&mut look).await?;
    drop(look);
    // A house that slept for a year need not relive every night of it: what is due is due now.
    let first = last.map_or(today, |d| d.max(time::plus_days(today, -40)));
    let mut day = first;
    while day <= today {
        for act in NIGHT {
            if time::at_local(day, act.minutes, zone) <= now {
                once(house, act, day, zone).await?;
            }
        }
        day = time::plus_days(day, 1);
    }
    Ok(())
}

async fn once(house: &House, act: &NightAct, day: Day, zone: Zone) -> Done<bool> {
    let db = &house.app.0.db;
    let mut look = db.look(None, house.app.now()).await?;
    if nights::was_done(&mut look, act.name, day).await? {
        return Ok(false);
    }
    drop(look);
    // The act sees the moment it belongs to, not the moment somebody remembered it.
    let at: At = time::at_local(day, act.minutes, zone);
    let mut work = db.work(Actor::System, at, house.app.chance()).await?;
    if !nights::claim(&mut work, act.name, day).await? {
        return Ok(false);
    }
    (act.act)(&mut work).await?;
    work.commit().await?;
    runner::hear(&house.app, &house.hears).await;
    Ok(true)
}
