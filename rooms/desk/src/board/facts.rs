//! Whose turn it is in one line of the board. Pure.

use kit::{Day, Lang, time};
use web::ui::{HabitDay, Half};

/// Follow-ups and promises ask for attention from a week before their day.
pub const NEAR_DAYS: i64 = 7;

/// One learner after one training.
#[derive(Clone, Debug)]
pub struct Facts {
    pub today: Day,
    pub class_on: Day,
    /// The partner of this line is the reader.
    pub mine: bool,
    pub memo: Option<Memo>,
    pub goal: Option<Goal>,
    pub seat: Seat,
    pub follow_up: Option<FollowUp>,
    pub habit: Option<Habit>,
    pub promises: Vec<Promise>,
}

#[derive(Clone, Debug)]
pub struct Memo {
    pub due_on: Day,
    pub sent_on: Option<Day>,
    pub read_on: Option<Day>,
    /// Cannot leave: something is missing in it.
    pub refused: bool,
}

#[derive(Clone, Debug)]
pub struct Goal {
    pub id: String,
    pub due_on: Day,
    pub written_on: Option<Day>,
    /// After a dated talk.
    pub agreed_on: Option<Day>,
    pub late_days: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    Coming,
    /// The class is over, nobody has said who was there.
    Unmarked,
    There,
    CameLate,
    Away,
}

#[derive(Clone, Debug)]
pub struct FollowUp {
    pub id: String,
    pub due_on: Day,
    pub held_on: Option<Day>,
    /// yes | partly | no
    pub reached: Option<String>,
    pub late_days: i64,
}

#[derive(Clone, Debug)]
pub struct Habit {
    pub strip: Vec<HabitDay>,
    /// Days practised of days gone by.
    pub done: i64,
    pub gone: i64,
    pub starts_on: Day,
    pub ends_on: Day,
    pub verdict: Option<String>,
}

#[derive(Clone, Debug)]
pub struct Promise {
    pub id: String,
    pub text: String,
    pub lang: Lang,
    pub due_on: Day,
    pub kept_on: Option<Day>,
    pub late_days: i64,
    /// Made by the reader.
    pub mine: bool,
}

/// Who a line waits on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waits {
    pub me: bool,
    /// The learner, or a partner who is not the reader.
    pub them: bool,
    pub late: bool,
}

impl Waits {
    fn on(&mut self, me: bool, late: bool) {
        if me {
            self.me = true
        } else {
            self.them = true
        }
        self.late |= late;
    }
}

impl Goal {
    /// The talk is the partner's turn.
    pub fn to_agree(&self) -> bool {
        self.written_on.is_some() && self.agreed_on.is_none()
    }
    pub fn to_write(&self) -> bool {
        self.written_on.is_none() && self.agreed_on.is_none()
    }
}

impl FollowUp {
    pub fn open(&self) -> bool {
        self.held_on.is_none()
    }
    pub fn pressing(&self, today: Day) -> bool {
        self.open() && near(self.due_on, today)
    }
}

impl Promise {
    pub fn pressing(&self, today: Day) -> bool {
        self.kept_on.is_none() && near(self.due_on, today)
    }
}

fn near(due_on: Day, today: Day) -> bool {
    due_on <= time::plus_days(today, NEAR_DAYS)
}

fn open_half(late_days: i64) -> Half {
    if late_days > 0 { Half::Late } else { Half::Waiting }
}

fn done_or(done: bool, otherwise: Half) -> Half {
    if done { Half::Done } else { otherwise }
}

impl Facts {
    /// A goal is settled before the class; after the follow-up nobody needs to any more, nor when the person was away.
    pub fn goal_open(&self) -> bool {
        let met = self.follow_up.as_ref().is_some_and(|f| !f.open());
        !met && self.seat != Seat::Away
    }

    pub fn waits(&self) -> Waits {
        let mut waits = Waits::default();
        let before = self.seat == Seat::Coming;
        if before && self.memo.as_ref().is_some_and(|m| m.sent_on.is_some() && m.read_on.is_none()) {
            waits.on(false, false);
        }
        if let Some(goal) = self.goal.as_ref().filter(|_| self.goal_open()) {
            if goal.to_agree() {
                waits.on(self.mine, goal.late_days > 0);
            } else if goal.to_write() {
                waits.on(false, goal.late_days > 0);
            }
        }
        if let Some(follow_up) = self.follow_up.as_ref().filter(|f| f.pressing(self.today)) {
            waits.on(self.mine, follow_up.late_days > 0);
        }
        for promise in self.promises.iter().filter(|p| p.pressing(self.today)) {
            waits.on(promise.mine, promise.late_days > 0);
        }
        waits
    }

    /// Held, practised to the end, and every promise kept.
    pub fn done(&self) -> bool {
        let held = self.follow_up.as_ref().is_some_and(|f| !f.open());
        let practised = self.habit.as_ref().is_none_or(|h| h.ends_on < self.today || h.verdict.is_some());
        let kept = self.promises.iter().all(|p| p.kept_on.is_some());
        held && practised && kept
    }

    /// Read by the learner, sent by the house.
    pub fn memo_pair(&self) -> (Half, Half) {
        let Some(memo) = &self.memo else { return (Half::NotNeeded, Half::NotNeeded) };
        let sent = done_or(memo.sent_on.is_some(), if memo.due_on < self.today { Half::Late } else { Half::Waiting });
        (done_or(memo.read_on.is_some(), Half::Waiting), sent)
    }

    /// Written by the learner, agreed by the partner.
    pub fn goal_pair(&self) -> (Half, Half) {
        let Some(goal) = &self.goal else { return (Half::NotNeeded, Half::NotNeeded) };
        if goal.agreed_on.is_some() {
            return (Half::Done, Half::Done);
        }
        let open = if self.goal_open() { open_half(goal.late_days) } else { Half::NotNeeded };
        // Nothing to talk about yet: it is the learner's half that is late.
        if goal.to_write() { (open, Half::NotNeeded) } else { (Half::Done, open) }
    }

    pub fn seat_pair(&self) -> (Half, Half) {
        let there = matches!(self.seat, Seat::There | Seat::CameLate);
        (done_or(there, Half::Waiting), Half::NotNeeded)
    }

    /// It takes both to meet; that it is held lies with the partner.
    pub fn follow_up_pair(&self) -> (Half, Half) {
        match &self.follow_up {
            None => (Half::NotNeeded, Half::NotNeeded),
            Some(f) if !f.open() => (Half::Done, Half::Done),
            Some(f) => (Half::Waiting, open_half(f.late_days)),
        }
    }
}

impl Promise {
    pub fn pair(&self) -> (Half, Half) {
        (Half::NotNeeded, done_or(self.kept_on.is_some(), open_half(self.late_days)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(d: u32) -> Day {
        Day::from_ymd_opt(2026, 11, d).unwrap()
    }

    fn coming() -> Facts {
        Facts {
            today: day(24),
            class_on: day(30),
            mine: true,
            memo: Some(Memo { due_on: day(16), sent_on: Some(day(16)), read_on: Some(day(17)), refused: false }),
            goal: None,
            seat: Seat::Coming,
            follow_up: None,
            habit: None,
            promises: Vec::new(),
        }
    }

    fn goal(written: bool, late_days: i64) -> Option<Goal> {
        Some(Goal { id: "g".into(), due_on: day(23), written_on: written.then(|| day(22)), agreed_on: None, late_days })
    }

    fn follow_up(due: u32, late_days: i64) -> Option<FollowUp> {
        Some(FollowUp { id: "f".into(), due_on: day(due), held_on: None, reached: None, late_days })
    }

    fn promise(due: u32, late_days: i64, mine: bool) -> Promise {
        let text = "Two calls together".into();
        Promise { id: "t".into(), text, lang: Lang::En, due_on: day(due), kept_on: None, late_days, mine }
    }

    #[test]
    fn an_unread_memo_waits_on_the_learner_until_the_class() {
        let mut f = coming();
        assert_eq!(f.waits(), Waits::default());
        f.memo.as_mut().unwrap().read_on = None;
        assert_eq!(f.waits(), Waits { them: true, ..Waits::default() });
        assert_eq!(f.memo_pair(), (Half::Waiting, Half::Done));
        f.seat = Seat::There;
        assert_eq!(f.waits(), Waits::default());
    }

    #[test]
    fn a_goal_waits_on_the_learner_then_on_the_partner() {
        let mut f = coming();
        f.goal = goal(false, 1);
        assert_eq!(f.waits(), Waits { me: false, them: true, late: true });
        assert_eq!(f.goal_pair(), (Half::Late, Half::NotNeeded));
        f.goal = goal(true, 0);
        assert_eq!(f.waits(), Waits { me: true, them: false, late: false });
        assert_eq!(f.goal_pair(), (Half::Done, Half::Waiting));
        // The same line read by somebody above the partner.
        f.mine = false;
        assert_eq!(f.waits(), Waits { me: false, them: true, late: false });
    }

    #[test]
    fn a_goal_is_forgiven_after_the_follow_up() {
        let mut f = coming();
        (f.seat, f.goal, f.follow_up) = (Seat::There, goal(false, 4), follow_up(20, 0));
        f.follow_up.as_mut().unwrap().held_on = Some(day(20));
        assert_eq!(f.waits(), Waits::default());
        assert_eq!(f.goal_pair(), (Half::NotNeeded, Half::NotNeeded));
        assert!(f.done());
    }

    #[test]
    fn a_follow_up_presses_from_a_week_before() {
        let mut f = coming();
        (f.seat, f.follow_up) = (Seat::There, follow_up(30, 0));
        assert_eq!(f.waits(), Waits { me: true, ..Waits::default() });
        f.today = day(20);
        assert_eq!(f.waits(), Waits::default(), "ten days ahead it waits on nobody");
        (f.today, f.follow_up) = (day(24), follow_up(17, 5));
        assert_eq!(f.waits(), Waits { me: true, them: false, late: true });
        assert_eq!(f.follow_up_pair(), (Half::Waiting, Half::Late));
    }

    #[test]
    fn a_promise_waits_on_whoever_made_it() {
        let mut f = coming();
        f.promises = vec![promise(20, 3, false)];
        assert_eq!(f.waits(), Waits { me: false, them: true, late: true });
        f.promises = vec![promise(25, 0, true)];
        assert_eq!(f.waits(), Waits { me: true, them: false, late: false });
        assert_eq!(f.promises[0].pair(), (Half::NotNeeded, Half::Waiting));
        f.promises[0].kept_on = Some(day(24));
        assert_eq!(f.waits(), Waits::default());
    }

    #[test]
    fn missed_practice_is_never_late_and_ends_by_itself() {
        let mut f = coming();
        (f.seat, f.follow_up) = (Seat::There, follow_up(20, 0));
        f.follow_up.as_mut().unwrap().held_on = Some(day(19));
        let strip = vec![HabitDay::Missed; 30];
        f.habit = Some(Habit { strip, done: 0, gone: 18, starts_on: day(1), ends_on: day(28), verdict: None });
        assert_eq!(f.waits(), Waits::default());
        assert!(!f.done());
        f.today = day(29);
        assert!(f.done());
    }

    #[test]
    fn who_was_away_owes_nothing() {
        let mut f = coming();
        (f.seat, f.goal) = (Seat::Away, goal(false, 3));
        assert_eq!(f.waits(), Waits::default());
        assert_eq!(f.seat_pair(), (Half::Waiting, Half::NotNeeded));
    }
}
