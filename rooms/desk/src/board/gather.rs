//! Reads the board: every set once, then joined in memory.

use std::collections::{BTreeSet, HashMap};

use kit::{At, Day, Done, PersonId, SessionId};
use people::Person;
use plan::Session;
use store::Work;
use web::Visit;

use crate::partners;

use super::{
    Act, Board, Chore, Facts, Line,
    facts::{FollowUp, Goal, Habit, Memo, Promise, Seat},
    sort,
};

/// How far the board looks back and ahead.
const BACK_DAYS: i64 = 60;
const AHEAD_DAYS: i64 = 30;

type Key = (SessionId, PersonId);

/// What the other rooms know of these sessions.
struct Sets {
    memos: HashMap<Key, prepare::Memo>,
    goals: HashMap<Key, prepare::Goal>,
    attendance: HashMap<Key, String>,
    follow_ups: HashMap<Key, coach::FollowUp>,
    tasks: HashMap<Key, Vec<coach::SupportTask>>,
    practices: HashMap<Key, practise::Practice>,
    practice_days: HashMap<practise::PracticeId, BTreeSet<Day>>,
    planned_days: HashMap<practise::PracticeId, BTreeSet<Day>>,
    own_tasks: Vec<coach::SupportTask>,
    late: Late,
}

/// Working days late, by whose calendar and the day something was due.
struct Late(HashMap<(PersonId, Day), i64>);

impl Late {
    fn of(&self, person: &PersonId, due_on: Day) -> i64 {
        self.0.get(&(person.clone(), due_on)).copied().unwrap_or(0)
    }
}

/// The board of the signed-in person: a manager sees everybody below, a coach the own team.
pub async fn gather(v: &Visit, look: &mut Work) -> Done<Board> {
    let (me, today) = (v.who()?, v.today());
    let mut scope = partners::led(v, look).await?;
    scope.extend(partners::coached(v, look).await?);
    let charge = people::charge_of(look, &me.id, today).await?;
    for absent in charge.iter().filter(|p| **p != me.id) {
        let theirs = people::reports(look, absent, today).await?;
        scope.extend(theirs.into_iter().map(|p| p.id).filter(|p| *p != me.id));
    }
    let sessions = plan::sessions(look, v.now().plus_days(-BACK_DAYS), v.now().plus_days(AHEAD_DAYS)).await?;
    let ids: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
    let mut seats = plan::enrolments(look, &ids).await?;
    seats.retain(|s| scope.contains(&s.person));
    let taken: BTreeSet<&SessionId> = seats.iter().map(|s| &s.session).collect();
    let ids: Vec<SessionId> = taken.into_iter().cloned().collect();
    let sets = read(look, &ids, &charge, today).await?;
    let courses = curriculum::courses(look).await?.into_iter().map(|c| (c.id.clone(), c)).collect();
    let sessions: HashMap<SessionId, Session> = sessions.into_iter().map(|s| (s.id.clone(), s)).collect();
    let scope: Vec<PersonId> = scope.into_iter().collect();
    let mut people = people::people_by_id(look, &scope, today).await?;
    people.retain(|_, p| p.employed(today));
    let mut lines = Vec::new();
    for seat in &seats {
        if let (Some(session), Some(person)) = (sessions.get(&seat.session), people.get(&seat.person)) {
            let facts = facts(v, &sets, session, person, &charge);
            lines.push(Line {
                session: session.id.clone(),
                course: session.course.clone(),
                person: person.id.clone(),
                facts,
            });
        }
    }
    order(&mut lines, &people, today);
    let mut chores = chores(&lines, &sets, &charge, today);
    // A promise to somebody who has moved on to another manager stays with the person's page.
    chores.retain(|c| people.contains_key(&c.person));
    Ok(Board { people, courses, lines, chores })
}

async fn read(look: &mut Work, ids: &[SessionId], charge: &[PersonId], today: Day) -> Done<Sets> {
    let memos = prepare::memos(look, ids).await?;
    let goals = prepare::goals(look, ids).await?;
    let follow_ups = coach::follow_ups(look, ids).await?;
    let practices = practise::practices(look, ids).await?;
    let practice_ids: Vec<_> = practices.iter().map(|p| p.id.clone()).collect();
    let tasks_of_all = coach::support_tasks_for(look, ids).await?;
    let mut own_tasks = Vec::new();
    for who in charge {
        own_tasks.extend(coach::support_tasks(look, who).await?);
    }
    let mut due: Vec<(PersonId, Day)> = Vec::new();
    for goal in goals.iter().filter(|g| !g.counts()) {
        let turn = if goal.written_at.is_some() { goal.manager.as_ref() } else { None };
        due.push((turn.unwrap_or(&goal.person).clone(), goal.due_on));
    }
    due.extend(follow_ups.iter().filter(|f| f.held_on.is_none()).map(|f| (f.person.clone(), f.due_on)));
    let open = tasks_of_all.iter().chain(&own_tasks).filter(|t| t.kept_at.is_none());
    due.extend(open.map(|t| (t.manager.clone(), t.due_on)));
    due.sort();
    due.dedup();
    let days = people::days_late_of(look, &due, today).await?;
    let mut tasks: HashMap<Key, Vec<coach::SupportTask>> = HashMap::new();
    for task in tasks_of_all {
        if let Some(session) = task.session.clone() {
            tasks.entry((session, task.person.clone())).or_default().push(task);
        }
    }
    Ok(Sets {
        memos: memos.into_iter().map(|m| ((m.session.clone(), m.person.clone()), m)).collect(),
        goals: goals.into_iter().map(|g| ((g.session.clone(), g.person.clone()), g)).collect(),
        attendance: deliver::attendance(look, ids).await?,
        follow_ups: follow_ups.into_iter().map(|f| ((f.session.clone(), f.person.clone()), f)).collect(),
        tasks,
        practice_days: practise::practice_days(look, &practice_ids).await?,
        planned_days: practise::planned_days(look, &practices).await?,
        practices: practices.into_iter().map(|p| ((p.session.clone(), p.person.clone()), p)).collect(),
        own_tasks,
        late: Late(due.into_iter().zip(days).collect()),
    })
}

fn facts(v: &Visit, sets: &Sets, session: &Session, person: &Person, charge: &[PersonId]) -> Facts {
    let (today, zone) = (v.today(), session.zone);
    let key = (session.id.clone(), person.id.clone());
    let day = |at: At| at.day(zone);
    let (goal, follow_up) = (sets.goals.get(&key), sets.follow_ups.get(&key));
    // The manager of today meets, not the one on record: people move between teams.
    let partner = person.manager();
    let on_record = follow_up.and_then(|f| f.manager.as_ref()).or(goal.and_then(|g| g.manager.as_ref()));
    Facts {
        today,
        class_on: session.day(),
        mine: partner.or(on_record).is_some_and(|p| charge.contains(p)),
        memo: sets.memos.get(&key).map(|m| Memo {
            due_on: day(m.due_at),
            sent_on: m.sent_at.map(day),
            read_on: m.read_at.map(day),
            refused: !m.refused.is_empty(),
        }),
        goal: goal.map(|g| goal_facts(g, &sets.late, day)),
        seat: seat(sets.attendance.get(&key).map(String::as_str), session.ends_at < v.now()),
        follow_up: follow_up.map(|f| FollowUp {
            id: f.id.0.clone(),
            due_on: f.due_on,
            held_on: f.held_on,
            reached: f.goal_reached.clone(),
            late_days: sets.late.of(&f.person, f.due_on),
        }),
        habit: sets.practices.get(&key).map(|p| habit(p, sets, today)),
        promises: sets.tasks.get(&key).into_iter().flatten().map(|t| promise(t, &sets.late, charge, day)).collect(),
    }
}

fn goal_facts(g: &prepare::Goal, late: &Late, day: impl Fn(At) -> Day) -> Goal {
    let turn = if g.written_at.is_some() { g.manager.as_ref() } else { None };
    let agreed_on = g.agreed_at.filter(|_| g.counts()).map(&day);
    Goal {
        id: g.id.0.clone(),
        due_on: g.due_on,
        written_on: g.written_at.map(day),
        agreed_on,
        late_days: late.of(turn.unwrap_or(&g.person), g.due_on),
    }
}

fn promise(t: &coach::SupportTask, late: &Late, charge: &[PersonId], day: impl Fn(At) -> Day) -> Promise {
    Promise {
        id: t.id.0.clone(),
        text: t.text.clone(),
        lang: t.lang,
        due_on: t.due_on,
        kept_on: t.kept_at.map(day),
        late_days: late.of(&t.manager, t.due_on),
        mine: charge.contains(&t.manager),
    }
}

fn seat(mark: Option<&str>, over: bool) -> Seat {
    match mark {
        Some("present") => Seat::There,
        Some("late") => Seat::CameLate,
        Some(_) => Seat::Away,
        None if over => Seat::Unmarked,
        None => Seat::Coming,
    }
}

fn habit(p: &practise::Practice, sets: &Sets, today: Day) -> Habit {
    let none = BTreeSet::new();
    let mine = sets.practice_days.get(&p.id).unwrap_or(&none);
    let planned = sets.planned_days.get(&p.id).unwrap_or(&none);
    let (done, gone) = practise::days_practised(p, mine, planned, today);
    Habit {
        strip: practise::strip(p, mine, planned, today),
        done,
        gone,
        starts_on: p.starts_on,
        ends_on: p.ends_on,
        verdict: p.verdict.clone(),
    }
}

/// Trainings to come first, the nearest on top; then the past, the newest on top; within one by name.
fn order(lines: &mut [Line], people: &HashMap<PersonId, Person>, today: Day) {
    lines.sort_by_cached_key(|l| {
        let day = l.facts.class_on;
        let distance = kit::time::days_between(today, day);
        (
            distance < 0,
            distance.abs(),
            l.session.clone(),
            people.get(&l.person).map(|p| p.sort_key.clone()),
            l.person.clone(),
        )
    });
}

fn chores(lines: &[Line], sets: &Sets, charge: &[PersonId], today: Day) -> Vec<Chore> {
    let mut out = Vec::new();
    for line in lines.iter().filter(|l| l.facts.mine) {
        let f = &line.facts;
        let mut add = |act, due_on, late_days| out.push(Chore { person: line.person.clone(), act, due_on, late_days });
        if let Some(meeting) = f.follow_up.as_ref().filter(|m| m.pressing(today)) {
            let act = Act::Meet { follow_up: meeting.id.clone(), course: line.course.clone() };
            add(act, meeting.due_on, meeting.late_days);
        }
        if let Some(goal) = f.goal.as_ref().filter(|g| f.goal_open() && g.to_agree()) {
            add(Act::Agree { goal: goal.id.clone(), course: line.course.clone() }, goal.due_on, goal.late_days);
        }
    }
    for task in &sets.own_tasks {
        let p = promise(task, &sets.late, charge, |at| at.day(kit::Zone::UTC));
        if p.pressing(today) {
            let act = Act::Keep { task: p.id, text: p.text, lang: p.lang };
            out.push(Chore { person: task.person.clone(), act, due_on: p.due_on, late_days: p.late_days });
        }
    }
    sort(&mut out);
    out
}
