//! Reads from the other rooms what learning, promises and worth are computed of.

use std::collections::{BTreeMap, HashMap};

use curriculum::{Course, Offering};
use kit::{At, CourseId, Day, Done, PersonId, SessionId, time, time::plus_days};
use listen::MetricWeek;
use people::Person;
use plan::Session;
use store::Work;

use crate::{
    learning::{Learning, learning},
    model::{Metric, Outcome},
    process::{Promise, Seat},
    worth::{Prices, Week, Worth, back_per_week, cost_per_head, cover_per_head, hours_off},
};

/// Weeks on each side of a class over which a person's own figures are averaged, and how many of them must be known.
const WEEKS: i64 = 8;
const WEEKS_MIN: usize = 3;

/// Classes of a course that were held, up to now.
pub(crate) async fn held(look: &mut Work, course: &CourseId) -> Done<Vec<Session>> {
    let sessions = plan::sessions(look, At(0), look.now).await?;
    Ok(sessions.into_iter().filter(|s| s.course == *course && s.held_at.is_some()).collect())
}

/// Before, after and weeks later, of everybody who was in one of these classes.
pub(crate) async fn learning_of(look: &mut Work, course: &CourseId, sessions: &[Session]) -> Done<Learning> {
    let ids: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
    let starts: HashMap<&SessionId, At> = sessions.iter().map(|s| (&s.id, s.starts_at)).collect();
    let mut classes: HashMap<PersonId, At> = HashMap::new();
    for ((session, person), state) in deliver::attendance(look, &ids).await? {
        if let Some(at) = starts.get(&session).filter(|_| state != "absent") {
            let first = classes.entry(person).or_insert(*at);
            *first = (*first).min(*at);
        }
    }
    let people: Vec<PersonId> = classes.keys().cloned().collect();
    Ok(learning(&deliver::attempts_at(look, &people, course).await?, &classes))
}

/// Every seat that somebody took in the classes held since `from`, with the promises around it.
pub(crate) async fn seats(look: &mut Work, from: At, today: Day) -> Done<Vec<Seat>> {
    let sessions: Vec<Session> =
        plan::sessions(look, from, look.now).await?.into_iter().filter(|s| s.held_at.is_some()).collect();
    let ids: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
    let marks = deliver::attendance(look, &ids).await?;
    let there: Vec<(&SessionId, &PersonId)> =
        marks.iter().filter(|(_, state)| *state != "absent").map(|((s, p), _)| (s, p)).collect();
    let everybody: Vec<PersonId> = there.iter().map(|(_, p)| (*p).clone()).collect();
    let folk = people::people_by_id(look, &everybody, today).await?;
    let mut promises = Promises::read(look, &ids, today).await?;
    let weeks = listen::metric_weeks(look, plus_days(from.day(kit::Zone::UTC), -7 * WEEKS)).await?;
    let weeks = by_person(&weeks);
    let by_id: HashMap<&SessionId, &Session> = sessions.iter().map(|s| (&s.id, s)).collect();
    let mut out: Vec<Seat> = Vec::new();
    for (id, person) in there {
        let Some(session) = by_id.get(id) else { continue };
        let own = weeks.get(person).map_or(&[][..], Vec::as_slice);
        out.push(Seat {
            person: person.clone(),
            course: session.course.clone(),
            team: folk.get(person).and_then(|p| p.team().cloned()),
            kept: promises.of(session, person),
            change: changes(own, session.day()),
        });
    }
    out.sort_by(|a, b| (&a.course, &a.person).cmp(&(&b.course, &b.person)));
    Ok(out)
}

fn by_person(weeks: &[MetricWeek]) -> HashMap<&PersonId, Vec<&MetricWeek>> {
    let mut out: HashMap<&PersonId, Vec<&MetricWeek>> = HashMap::new();
    for week in weeks {
        out.entry(&week.person).or_default().push(week);
    }
    out
}

/// Mean of the weeks after the class minus mean of the weeks before; the week of the class counts on neither side.
fn changes(weeks: &[&MetricWeek], class: Day) -> HashMap<Metric, f64> {
    let monday = time::monday(class);
    let mean = |metric: Metric, from: i64, to: i64| {
        let (first, last) = (plus_days(monday, 7 * from), plus_days(monday, 7 * to));
        let values: Vec<f64> =
            weeks.iter().filter(|w| first <= w.week && w.week <= last).filter_map(|w| metric.of(w)).collect();
        (values.len() >= WEEKS_MIN).then(|| values.iter().sum::<f64>() / values.len() as f64)
    };
    Metric::ALL.into_iter().filter_map(|m| Some((m, mean(m, 1, WEEKS)? - mean(m, -WEEKS, -1)?))).collect()
}

type Key = (SessionId, PersonId);

/// What was promised around seats, each with whether it was kept; what is not due yet is absent.
struct Promises {
    kept: HashMap<Key, BTreeMap<Promise, bool>>,
    goals: HashMap<Key, Option<At>>,
}

impl Promises {
    async fn read(look: &mut Work, ids: &[SessionId], today: Day) -> Done<Promises> {
        let mut kept: HashMap<Key, BTreeMap<Promise, bool>> = HashMap::new();
        for m in prepare::memos(look, ids).await? {
            let good = m.sent_at.is_some() && !m.late();
            kept.entry((m.session, m.person)).or_default().insert(Promise::Memo, good);
        }
        let goals = prepare::goals(look, ids).await?;
        let goals = goals.into_iter().filter(|g| g.manager.is_some());
        let goals =
            goals.map(|g| ((g.session.clone(), g.person.clone()), g.agreed_at.filter(|_| g.counts()))).collect();
        for f in coach::follow_ups(look, ids).await? {
            if f.held_on.is_some() || f.due_on < today {
                let good = f.held_on.is_some_and(|on| on <= f.due_on);
                kept.entry((f.session, f.person)).or_default().insert(Promise::FollowUp, good);
            }
        }
        let zone = people::settings(look).await?.zone;
        for t in coach::support_tasks_for(look, ids).await? {
            let Some(session) = t.session else { continue };
            if t.kept_at.is_some() || t.due_on < today {
                let good = t.kept_at.is_some_and(|at| at.day(zone) <= t.due_on);
                let all = kept.entry((session, t.person)).or_default().entry(Promise::Support).or_insert(true);
                *all &= good;
            }
        }
        let practices = practise::practices(look, ids).await?;
        let practice_ids: Vec<_> = practices.iter().map(|p| p.id.clone()).collect();
        let days = practise::practice_days(look, &practice_ids).await?;
        let planned = practise::planned_days(look, &practices).await?;
        for p in practices.into_iter().filter(|p| p.ends_on < today) {
            let none = Default::default();
            let (mine, planned) = (days.get(&p.id).unwrap_or(&none), planned.get(&p.id).unwrap_or(&none));
            let (done, gone) = practise::days_practised(&p, mine, planned, today);
            kept.entry((p.session, p.person)).or_default().insert(Promise::Practice, 2 * done >= gone);
        }
        Ok(Promises { kept, goals })
    }

    fn of(&mut self, session: &Session, person: &PersonId) -> BTreeMap<Promise, bool> {
        let key = (session.id.clone(), person.clone());
        let mut out = self.kept.remove(&key).unwrap_or_default();
        if let Some(agreed) = self.goals.get(&key) {
            out.insert(Promise::Goal, agreed.is_some_and(|at| at <= session.starts_at));
        }
        out
    }
}

/// What the course costs a head and what its effect gives back, for the people of a report. `None` for a course that cannot
/// be booked.
pub(crate) async fn worth(
    look: &mut Work,
    course: &Course,
    metric: Metric,
    outcome: &Outcome,
    trained: &HashMap<PersonId, Day>,
    weeks: &[MetricWeek],
    folk: &HashMap<PersonId, Person>,
) -> Done<Option<Worth>> {
    let Some(offering) = main_offering(course) else { return Ok(None) };
    let wages = |ids: &mut dyn Iterator<Item = &PersonId>| {
        mean(ids.filter_map(|id| folk.get(id)?.placement.as_ref()).map(|p| p.wage_minor_per_hour as f64))
    };
    let today = people::today(look).await?;
    let managers: Vec<PersonId> = trained.keys().filter_map(|id| folk.get(id)?.manager().cloned()).collect();
    let managers = people::people_by_id(look, &managers, today).await?;
    let manager_wages = managers.values().filter_map(|p| p.placement.as_ref()).map(|p| p.wage_minor_per_hour as f64);
    let trainers = curriculum::trainers(look).await?;
    let venues = curriculum::venues(look).await?;
    let prices = Prices {
        wage_hour: wages(&mut trained.keys()).unwrap_or(0.0),
        manager_hour: mean(manager_wages).unwrap_or(0.0),
        trainer_hour: mean(trainers.iter().filter(|t| t.course == course.id).map(|t| t.hour_minor as f64))
            .unwrap_or(0.0),
        room_hour: mean(venues.iter().map(|v| v.hour_minor as f64)).unwrap_or(0.0),
        practice_days: people::settings(look).await?.practice_days as f64,
        cover_half_hour: cover_half_hour(look, trained, folk).await?,
    };
    let own = || weeks.iter().filter(|w| trained.contains_key(&w.person));
    let week = Week {
        contacts: mean(own().map(|w| w.contacts as f64)).unwrap_or(0.0),
        aht_seconds: mean(own().filter_map(|w| w.aht_seconds)).unwrap_or(0.0),
    };
    Ok(Some(Worth {
        people: trained.len(),
        cost_per_head: cost_per_head(offering, &prices),
        back_per_week: back_per_week(metric, &outcome.study.effect, week, prices.wage_hour),
        hours_off: Some(hours_off(offering, prices.practice_days)),
        cover: Some(cover_per_head(offering, &prices)),
    }))
}

/// The mean price of one missing person in half an hour, over the queues of the trained.
async fn cover_half_hour(
    look: &mut Work,
    trained: &HashMap<PersonId, Day>,
    folk: &HashMap<PersonId, Person>,
) -> Done<f64> {
    let prices: HashMap<String, i64> =
        plan::queues(look).await?.into_iter().map(|q| (q.id, q.shortfall_minor)).collect();
    let queue = |id: &PersonId| folk.get(id)?.placement.as_ref()?.queue.clone();
    let own = trained.keys().filter_map(queue).filter_map(|q| prices.get(&q).copied());
    Ok(mean(own.map(|p| p as f64)).unwrap_or(0.0))
}

/// The way most people take the course: the first that is taught to a group, else the first.
fn main_offering(course: &Course) -> Option<&Offering> {
    course.offerings.iter().find(|o| o.needs_trainer).or_else(|| course.offerings.first())
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (mut sum, mut n) = (0.0, 0_usize);
    for value in values {
        sum += value;
        n += 1;
    }
    (n > 0).then(|| sum / n as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_needs_weeks_on_both_sides() {
        let class = Day::from_ymd_opt(2026, 9, 16).unwrap();
        let week = |n: i64, aht: f64| MetricWeek {
            person: "p".into(),
            week: plus_days(time::monday(class), 7 * n),
            contacts: 100,
            aht_seconds: Some(aht),
            fcr_pct: None,
            csat: None,
            qa_pct: None,
        };
        let mut weeks = vec![week(-3, 400.0), week(-2, 400.0), week(-1, 400.0), week(0, 999.0)];
        weeks.extend([week(1, 380.0), week(2, 380.0)]);
        assert!(changes(&weeks.iter().collect::<Vec<_>>(), class).is_empty());
        weeks.push(week(3, 380.0));
        assert_eq!(changes(&weeks.iter().collect::<Vec<_>>(), class), HashMap::from([(Metric::Aht, -20.0)]));
    }
}
