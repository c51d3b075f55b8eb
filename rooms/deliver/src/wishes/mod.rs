//! Somebody asks for a seat: who leads them answers by a day, or silence is dealt with as the course says, in words.

mod answer;
mod ask;
mod letters;
mod night;
mod seats;

pub use answer::{answer_wish, plan_wishes, restore_wish, take_back_wish};
pub use ask::{Chance, ask_seat, chances, free_seats};
pub use night::wishes_overdue;
pub(crate) use seats::seats_given;

use std::collections::HashSet;

use kit::{At, CourseId, Day, Done, News, PersonId, SessionId, TeamId};
use serde::{Deserialize, Serialize};
use store::Work;

use crate::store::wishes as rows;

/// The longest note or reason, characters.
const TEXT_MAX: usize = 500;

/// Somebody would like a seat: in a session, or in one that is still to be planned.
#[derive(Clone, Debug, PartialEq)]
pub struct Wish {
    pub id: String,
    /// For its address.
    pub number: i64,
    pub person: PersonId,
    pub course: CourseId,
    /// None: any session, when there is one.
    pub session: Option<SessionId>,
    pub note: String,
    pub asked_at: At,
    /// The last day to answer.
    pub due_on: Day,
    /// Who answers; none: the planners.
    pub asked_of: Option<PersonId>,
    /// When it last was passed on: one step up because nobody had answered, or to the planners.
    pub raised_at: Option<At>,
    pub answered_at: Option<At>,
    pub answered_by: Option<PersonId>,
    /// yes | no | over (the session came first) | back (not wanted any more)
    pub answer: Option<String>,
    pub reason: String,
    /// When a planner made a demand of it.
    pub planned_at: Option<At>,
    pub taken_back_at: Option<At>,
}

/// Where a wish stands; every one of them is a sentence on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Waits,
    /// Past the day, and with the planners: there is no further step up.
    Late,
    /// The seat is given.
    Seated,
    /// Agreed; no session yet.
    Agreed,
    /// Agreed, and in the next plan's demands.
    Planned,
    Declined,
    Over,
    Back,
}

impl Wish {
    pub fn standing(&self, today: Day) -> Standing {
        match self.answer.as_deref() {
            _ if self.taken_back_at.is_some() => Standing::Back,
            Some("yes") if self.session.is_some() => Standing::Seated,
            Some("yes") if self.planned_at.is_some() => Standing::Planned,
            Some("yes") => Standing::Agreed,
            Some("no") => Standing::Declined,
            Some(_) => Standing::Over,
            None if self.due_on < today => Standing::Late,
            None => Standing::Waits,
        }
    }
    /// May still be taken back: nobody counts on it yet.
    pub fn pending(&self) -> bool {
        let promised = self.answer.as_deref() == Some("yes") && self.session.is_none() && self.planned_at.is_none();
        self.taken_back_at.is_none() && (self.answer.is_none() || promised)
    }
    /// Nobody has answered it, and the person has not taken it back.
    pub fn open(&self) -> bool {
        self.taken_back_at.is_none() && self.answer.is_none()
    }
}

/// People of one team who were told yes and have no session to sit in.
#[derive(Clone, Debug, PartialEq)]
pub struct Crowd {
    pub course: CourseId,
    pub team: TeamId,
    pub people: Vec<PersonId>,
}

/// Somebody asked for a seat, or it was answered.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SeatWished {
    pub person: PersonId,
    pub course: CourseId,
    pub session: Option<SessionId>,
    /// asked | raised | yes | no | over | back | planned | seated
    pub what: String,
}
impl News for SeatWished {
    const NAME: &'static str = "deliver.seat_wished";
    fn subject(&self) -> String {
        self.course.0.clone()
    }
}

async fn tell(work: &mut Work, wish: &Wish, what: &str) -> Done<()> {
    let (person, course, session) = (wish.person.clone(), wish.course.clone(), wish.session.clone());
    work.tell(&SeatWished { person, course, session, what: what.to_owned() }).await?;
    Ok(())
}

/// What waits for this person's answer, or for that of somebody they stand in for, the earliest due first. Who no longer leads
/// somebody reads nothing of theirs; the night asks who leads them now.
pub async fn wishes_for(work: &mut Work, person: &PersonId) -> Done<Vec<Wish>> {
    let today = people::today(work).await?;
    let mut out = Vec::new();
    for manager in people::charge_of(work, person, today).await? {
        let asked = rows::asked_of(work, &manager).await?;
        if asked.is_empty() {
            continue;
        }
        let led: HashSet<PersonId> = people::led(work, &manager, today).await?.into_iter().map(|(p, _)| p).collect();
        out.extend(asked.into_iter().filter(|w| w.person != *person && led.contains(&w.person)));
    }
    out.sort_by_key(|w| (w.due_on, w.number));
    Ok(out)
}

/// Holds the person's wishes until the work ends, and reads this one as it is now.
async fn held(work: &mut Work, wish: &Wish) -> Done<Wish> {
    work.lock("seat-wish", &wish.person.0).await?;
    rows::numbered(work, wish.number).await
}

/// What waits for an answer of anybody, person by person, so that two who hold several wait for each other in one order.
async fn open_by_person(work: &mut Work) -> Done<Vec<Wish>> {
    let mut open = rows::open(work).await?;
    open.sort_by(|a, b| a.person.cmp(&b.person).then(a.number.cmp(&b.number)));
    Ok(open)
}

/// What waits for an answer of the planners, the earliest due first.
pub async fn wishes_for_planners(work: &mut Work) -> Done<Vec<Wish>> {
    Ok(rows::open(work).await?.into_iter().filter(|w| w.asked_of.is_none()).collect())
}

/// One's own, the newest first.
pub async fn wishes_of(work: &mut Work, person: &PersonId) -> Done<Vec<Wish>> {
    rows::of(work, person).await
}

/// Who waits for a session that nobody has planned, by course and team; the largest crowd first.
pub async fn crowds(work: &mut Work) -> Done<Vec<Crowd>> {
    let wishes = rows::agreed(work).await?;
    if wishes.is_empty() {
        return Ok(Vec::new());
    }
    let today = people::today(work).await?;
    let ids: Vec<PersonId> = wishes.iter().map(|w| w.person.clone()).collect();
    let known = people::people_by_id(work, &ids, today).await?;
    let mut out: Vec<Crowd> = Vec::new();
    for wish in wishes {
        // Who has left wishes no more.
        let Some(person) = known.get(&wish.person).filter(|p| p.employed(today)) else { continue };
        let Some(team) = person.placement.as_ref().map(|x| x.team.clone()) else { continue };
        match out.iter_mut().find(|c| c.course == wish.course && c.team == team) {
            Some(crowd) => crowd.people.push(wish.person),
            None => out.push(Crowd { course: wish.course, team, people: vec![wish.person] }),
        }
    }
    out.sort_by_key(|c| std::cmp::Reverse(c.people.len()));
    Ok(out)
}
