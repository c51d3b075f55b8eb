//! One line of the board in words.

use kit::Day;
use web::{
    Html, Visit,
    ui::{self, Half},
};

use super::facts::{Facts, FollowUp, Goal, Habit, Memo, Promise, Seat};
use crate::dates;

/// A cell: a pair, a word, and a small line under it. `tone`: "", "due", "late".
#[derive(Debug)]
pub struct Cell {
    pub pair: Html,
    pub text: String,
    pub small: String,
    pub tone: &'static str,
    /// The text is what somebody said, in this language.
    pub said_in: Option<&'static str>,
}

/// `None`: this step is not there yet.
#[derive(Debug)]
pub struct Row {
    pub memo: Option<Cell>,
    pub goal: Option<Cell>,
    pub seat: Option<Cell>,
    pub follow_up: Option<Cell>,
    pub habit: Option<(Html, String)>,
    pub promises: Vec<Cell>,
    pub late: bool,
}

pub fn row(v: &Visit, f: &Facts) -> Row {
    Row {
        memo: f.memo.as_ref().map(|m| memo(v, f, m)),
        goal: f.goal.as_ref().map(|g| goal(v, f, g)),
        seat: seat(v, f),
        follow_up: f.follow_up.as_ref().map(|m| follow_up(v, f, m)),
        habit: f.habit.as_ref().map(|h| habit(v, h)),
        promises: f.promises.iter().map(|p| promise(v, p)).collect(),
        late: f.waits().late,
    }
}

fn cell(v: &Visit, pair: (Half, Half), text: String) -> Cell {
    Cell { pair: ui::pair(v, pair.0, pair.1), text, small: String::new(), tone: "", said_in: None }
}

impl Cell {
    fn small(mut self, tone: &'static str, text: String) -> Cell {
        (self.small, self.tone) = (text, tone);
        self
    }
    /// `5 days late`, else `by Thursday`.
    fn due(self, v: &Visit, due_on: Day, late_days: i64) -> Cell {
        if late_days > 0 {
            return self.small("late", v.tn("desk-days-late", late_days));
        }
        self.small("due", dates::by(v, due_on))
    }
}

fn memo(v: &Visit, f: &Facts, m: &Memo) -> Cell {
    let pair = f.memo_pair();
    match (m.sent_on, m.read_on) {
        (Some(sent), Some(read)) => {
            cell(v, pair, v.day_short(sent)).small("", v.ta("desk-read-on", "day", v.day_short(read)))
        }
        (Some(sent), None) => cell(v, pair, v.day_short(sent)).small("", v.t(not_read(f))),
        (None, _) if m.refused => cell(v, pair, v.t("desk-memo-held")).small("late", v.t("desk-memo-missing")),
        (None, _) => {
            cell(v, pair, v.t("desk-memo-to-send")).small("", v.ta("desk-on-day", "day", v.day_short(m.due_on)))
        }
    }
}

fn not_read(f: &Facts) -> &'static str {
    if f.seat == Seat::Coming { "desk-not-read" } else { "desk-was-not-read" }
}

fn goal(v: &Visit, f: &Facts, g: &Goal) -> Cell {
    let pair = f.goal_pair();
    if let Some(day) = g.agreed_on {
        return cell(v, pair, v.ta("desk-agreed-on", "day", v.day_short(day)));
    }
    if !f.goal_open() {
        return cell(v, pair, v.t(if g.to_write() { "desk-no-goal" } else { "desk-goal-not-agreed" }));
    }
    cell(v, pair, v.t(if g.to_agree() { "desk-goal-to-agree" } else { "desk-goal-to-write" })).due(
        v,
        g.due_on,
        g.late_days,
    )
}

fn seat(v: &Visit, f: &Facts) -> Option<Cell> {
    let day = || v.day_short(f.class_on);
    let pair = f.seat_pair();
    match f.seat {
        Seat::Coming => None,
        Seat::Unmarked => Some(cell(v, pair, day()).small("", v.t("desk-not-marked"))),
        Seat::There => Some(cell(v, pair, day())),
        Seat::CameLate => Some(cell(v, pair, day()).small("", v.t("desk-came-late"))),
        Seat::Away => Some(cell(v, pair, v.t("desk-away")).small("", day())),
    }
}

fn follow_up(v: &Visit, f: &Facts, m: &FollowUp) -> Cell {
    let pair = f.follow_up_pair();
    match m.held_on {
        Some(day) => cell(v, pair, v.ta("desk-met-on", "day", v.day_short(day)))
            .small("", m.reached.as_deref().map(|r| v.t(reached_key(r))).unwrap_or_default()),
        None if m.late_days > 0 => {
            cell(v, pair, v.ta("desk-was-due", "day", v.day_short(m.due_on))).due(v, m.due_on, m.late_days)
        }
        None if m.pressing(f.today) => cell(v, pair, v.t("desk-to-meet")).due(v, m.due_on, 0),
        None => cell(v, pair, v.t("desk-to-meet")).small("", dates::by(v, m.due_on)),
    }
}

fn reached_key(reached: &str) -> &'static str {
    match reached {
        "yes" => "desk-goal-reached",
        "partly" => "desk-goal-partly",
        _ => "desk-goal-not-yet",
    }
}

fn habit(v: &Visit, h: &Habit) -> (Html, String) {
    let strip = ui::habit(v, &h.strip).0.replacen("class=\"habit\"", "class=\"habit habit-s\"", 1);
    let days = dates::practised(v, h.starts_on, h.done, h.gone);
    let text = match h.verdict.as_deref() {
        Some("done") => format!("{days} · {}", v.t("desk-is-habit")),
        _ => days,
    };
    (Html(strip), text)
}

fn promise(v: &Visit, p: &Promise) -> Cell {
    let mut cell = cell(v, p.pair(), p.text.clone());
    cell.said_in = Some(p.lang.tag());
    match p.kept_on {
        Some(day) => cell.small("", v.ta("desk-kept-on", "day", v.day_short(day))),
        None if p.late_days > 0 => cell.due(v, p.due_on, p.late_days),
        None => cell.small("", dates::by(v, p.due_on)),
    }
}
