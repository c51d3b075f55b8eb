//! The night: one readable table of what happens when, and the loop that does it once per local date.

use kit::{At, Chance, Day, Done, Zone, time};
use store::{Act, Actor, Db, Work, nights};

use crate::{House, runner};

/// Local minutes, name, verb. The name and the date together are done once.
struct NightAct {
    minutes: i64,
    name: &'static str,
    act: Verb,
}

/// Minutes after midnight and name of every act, for the pages of reference.
pub fn acts() -> impl Iterator<Item = (i64, &'static str)> {
    NIGHT.iter().map(|act| (act.minutes, act.name))
}

enum Verb {
    /// Writes in the work that marks the act as done. What takes long, or may fault for one row, it shares out: a job for each.
    Work(for<'a> fn(&'a mut Work) -> Act<'a, ()>),
    /// Thinks outside any work and begins short ones of its own; doing it twice does no harm.
    Think(for<'a> fn(&'a Db, At, &'a mut Chance) -> Act<'a, ()>),
    /// Removes files that no row names.
    Sweep,
}

const NIGHT: &[NightAct] = &[
    NightAct { minutes: 60, name: "web/forget answers", act: Verb::Work(|w| Box::pin(web::forget_answers(w))) },
    NightAct {
        minutes: 60,
        name: "coach/delete recordings",
        act: Verb::Work(|w| Box::pin(coach::forget_recordings(w))),
    },
    NightAct { minutes: 60, name: "store/sweep jobs", act: Verb::Work(|w| Box::pin(store::jobs::sweep(w))) },
    NightAct { minutes: 60, name: "store/sweep mails", act: Verb::Work(|w| Box::pin(store::mail::sweep(w))) },
    NightAct { minutes: 60, name: "web/forget sign-ins", act: Verb::Work(|w| Box::pin(web::forget_sign_ins(w))) },
    NightAct {
        minutes: 60,
        name: "people/forget invitations",
        act: Verb::Work(|w| Box::pin(people::forget_invitations(w))),
    },
    NightAct { minutes: 60, name: "people/forget who left", act: Verb::Work(|w| Box::pin(people::forget_leavers(w))) },
    NightAct { minutes: 60, name: "records/forget who read", act: Verb::Work(|w| Box::pin(records::forget_seen(w))) },
    // After everything that lets go of a file.
    NightAct { minutes: 90, name: "files/sweep", act: Verb::Sweep },
    NightAct {
        minutes: 120,
        name: "listen/measure needs",
        act: Verb::Think(|db, at, c| Box::pin(listen::measure(db, at, c))),
    },
    NightAct {
        minutes: 150,
        name: "evaluate/count who is reached",
        act: Verb::Think(|db, at, c| Box::pin(evaluate::count_reach(db, at, c))),
    },
    NightAct {
        minutes: 155,
        name: "evaluate/home beside site",
        act: Verb::Think(|db, at, c| Box::pin(evaluate::count_parity(db, at, c))),
    },
    NightAct {
        minutes: 180,
        name: "practise/give verdicts",
        act: Verb::Work(|w| Box::pin(practise::share_out_verdicts(w))),
    },
    NightAct {
        minutes: 210,
        name: "plan/count mandatory training",
        act: Verb::Work(|w| Box::pin(plan::mandatory::assess_tonight(w))),
    },
    NightAct {
        minutes: 330,
        name: "curriculum/remind owners",
        act: Verb::Work(|w| Box::pin(curriculum::remind_owners(w))),
    },
    NightAct {
        minutes: 340,
        name: "deliver/seats asked for",
        act: Verb::Work(|w| Box::pin(deliver::wishes_overdue(w))),
    },
    NightAct {
        minutes: 342,
        name: "deliver/what will you bring back",
        act: Verb::Work(|w| Box::pin(deliver::outside::remind(w))),
    },
    NightAct {
        minutes: 343,
        name: "plan/requests nobody answered",
        act: Verb::Work(|w| Box::pin(plan::budget::approvals_overdue(w))),
    },
    NightAct {
        minutes: 345,
        name: "recognise/write before certificates end",
        act: Verb::Work(|w| Box::pin(recognise::notices(w))),
    },
    NightAct {
        minutes: 348,
        name: "plan/write about mandatory training",
        act: Verb::Work(|w| Box::pin(plan::mandatory::write_tonight(w))),
    },
    NightAct { minutes: 350, name: "prepare/ask go or no-go", act: Verb::Work(|w| Box::pin(prepare::ask_go(w))) },
    NightAct { minutes: 360, name: "prepare/send memos", act: Verb::Work(|w| Box::pin(prepare::share_out_memos(w))) },
    NightAct {
        minutes: 390,
        name: "coach/move disputes on",
        act: Verb::Work(|w| Box::pin(coach::move_disputes_on(w))),
    },
    NightAct { minutes: 390, name: "coach/remind managers", act: Verb::Work(|w| Box::pin(coach::remind(w))) },
];

/// Every act of `day`, whatever the hour; acts already done are left alone. An act that fails does not keep the others from
/// running; the first failure is returned when all have had their turn. Else: how many ran.
pub async fn run(house: &House, day: Day) -> Done<usize> {
    let zone = house.app.house().zone;
    let (mut ran, mut trouble) = (0, None);
    for act in NIGHT {
        match once(house, act, day, zone).await {
            Ok(did) => ran += usize::from(did),
            Err(stop) => trouble = trouble.or(Some(stop)),
        }
    }
    runner::run_due(house).await?;
    trouble.map_or(Ok(ran), Err)
}

/// Every act that is due by now and was not done: missed nights in order, then today's so far. What an act missed is its own:
/// one that failed waits and comes again, later dates of it after the earlier, while the others go on. The first failure is
/// returned at the end.
pub async fn run_missed(house: &House) -> Done<()> {
    let (now, zone) = (house.app.now(), house.app.house().zone);
    if !house.app.house().ready {
        return Ok(());
    }
    let today = now.day(zone);
    let mut look = house.app.0.db.look(None, now).await?;
    let last = nights::last_of_each(&mut look, today).await?;
    let mut waits = nights::waits(&mut look).await?;
    drop(look);
    waits.retain(|_, until| *until > now);
    // A house that slept for a year need not relive every night of it: what is due is due now.
    let oldest = time::plus_days(today, -40);
    let first = |act: &NightAct| last.get(act.name).map_or(today, |day| time::plus_days(*day, 1).max(oldest));
    let mut day = NIGHT.iter().map(first).min().unwrap_or(today);
    let mut trouble = None;
    while day <= today {
        for act in NIGHT.iter().filter(|act| first(act) <= day) {
            if time::at_local(day, act.minutes, zone) > now || waits.contains_key(act.name) {
                continue;
            }
            if let Err(stop) = once(house, act, day, zone).await {
                waits.insert(act.name.to_owned(), now);
                trouble = trouble.or(Some(stop));
            }
        }
        day = time::plus_days(day, 1);
    }
    trouble.map_or(Ok(()), Err)
}

/// Does the act for the date, unless that was done; a failure is written down, so that the act waits.
async fn once(house: &House, act: &NightAct, day: Day, zone: Zone) -> Done<bool> {
    match attempt(house, act, day, zone).await {
        Err(stop) => {
            let why = format!("{stop:?}");
            tracing::error!(act = act.name, %day, why, "a nightly act failed");
            let (app, now) = (&house.app, house.app.now());
            let mut work = app.0.db.work(Actor::System, now, app.chance()).await?;
            nights::failed(&mut work, act.name, now, &why).await?;
            work.commit().await?;
            Err(stop)
        }
        done => done,
    }
}

async fn attempt(house: &House, act: &NightAct, day: Day, zone: Zone) -> Done<bool> {
    let db = &house.app.0.db;
    let mut look = db.look(None, house.app.now()).await?;
    if nights::was_done(&mut look, act.name, day).await? {
        return Ok(false);
    }
    drop(look);
    // The act sees the moment it belongs to, not the moment somebody remembered it.
    let at: At = time::at_local(day, act.minutes, zone);
    match act.act {
        Verb::Think(think) => think(db, at, &mut house.app.chance()).await?,
        Verb::Sweep => {
            house.app.files().sweep(db, records::held(), at, &mut house.app.chance()).await?;
        }
        Verb::Work(_) => {}
    }
    let mut work = db.work(Actor::System, at, house.app.chance()).await?;
    if !nights::claim(&mut work, act.name, day).await? {
        return Ok(false);
    }
    if let Verb::Work(write) = act.act {
        write(&mut work).await?;
    }
    nights::recovered(&mut work, act.name).await?;
    work.commit().await?;
    runner::hear(&house.app, &house.hears).await;
    Ok(true)
}
