//! Who coaches whom, their sessions, and what each says of the other afterwards.

mod assign;
mod feedback;
mod meet;
mod profile;
mod store;
mod suggest;

use kit::{At, CourseId, Day, Lang, News, PersonId, SkillId, id, time};
use serde::{Deserialize, Serialize};

pub(crate) use assign::take as help;
pub use assign::{NewAssignment, assign, end_assignment, may_assign};
pub use feedback::{
    FEEDBACK_MIN, Given, Said, Sums, feedback_on, give_feedback, may_watch, opened_own, sums_for_others, sums_of, watch,
};
pub use meet::{arrange, call_off, hold, may_read_meeting, offered};
pub use profile::{MINUTES_MAX_DEFAULT, Profile, describe_self, may_see_profile, profile, set_cap};
pub use store::{
    Logged, assignment, assignments_of_coaches, assignments_of_people, assignments_with, logged, meeting,
    meetings_between, meetings_of, minutes_held_by, said_in, waiting_for_notes, waiting_for_words,
};
pub use suggest::{Candidate, suggest};

id! {
    AssignmentId,
    MeetingId,
    FeedbackId,
}

/// What a coach is asked to do; `peer` comes about between colleagues.
pub const TASKS: [&str; 3] = ["skill", "calls", "settling"];
pub const PEER: &str = "peer";
/// Minutes a week that may be chosen.
pub const MINUTES: [i64; 5] = [15, 30, 45, 60, 90];
/// Weeks that may be chosen.
pub const WEEKS: [i64; 4] = [2, 4, 8, 12];
/// People coached together.
pub const GROUP_MAX: usize = 6;

#[derive(Clone, Debug)]
pub struct Assignment {
    pub id: AssignmentId,
    pub coach: PersonId,
    /// One, or a group that is coached together.
    pub people: Vec<PersonId>,
    /// One of `TASKS`, or `PEER`.
    pub task: String,
    pub skill: Option<SkillId>,
    pub minutes_a_week: i64,
    pub from: Day,
    /// The last day.
    pub to: Day,
    pub made_by: PersonId,
    /// The first day on which it holds no more.
    pub ended_on: Option<Day>,
}

impl Assignment {
    pub fn holds(&self, on: Day) -> bool {
        self.from <= on && on <= self.to && self.ended_on.is_none_or(|d| on < d)
    }
    /// Not over; it may not have begun.
    pub fn lives(&self, today: Day) -> bool {
        today <= self.to && self.ended_on.is_none()
    }
    /// Whether it takes time in the week of this Monday.
    pub fn in_week(&self, monday: Day) -> bool {
        self.ended_on.is_none() && self.from <= time::plus_days(monday, 6) && monday <= self.to
    }
    pub fn is_group(&self) -> bool {
        self.people.len() > 1
    }
}

/// The most that these take in any week of these days.
pub fn peak_minutes<'a>(taken: impl Iterator<Item = &'a Assignment> + Clone, from: Day, to: Day) -> i64 {
    let mut monday = time::monday(from);
    let mut most = 0;
    while monday <= to {
        most = most.max(taken.clone().filter(|a| a.in_week(monday)).map(|a| a.minutes_a_week).sum());
        monday = time::plus_days(monday, 7);
    }
    most
}

#[derive(Clone, Debug)]
pub struct Meeting {
    pub id: MeetingId,
    pub assignment: AssignmentId,
    pub coach: PersonId,
    pub starts_at: At,
    pub ends_at: At,
    pub held_at: Option<At>,
    /// What was said; the coach and everybody coached read it.
    pub notes: String,
    /// The one thing to practise until the next time.
    pub behaviour: String,
    pub course: Option<CourseId>,
    pub lang: Lang,
    pub cancelled_at: Option<At>,
    pub version: i64,
}

impl Meeting {
    pub fn minutes(&self) -> i64 {
        self.ends_at.minutes_since(self.starts_at)
    }
}

/// Somebody is coached from a day on.
#[derive(Debug, Serialize, Deserialize)]
pub struct Assigned {
    pub assignment: AssignmentId,
    pub coach: PersonId,
    pub people: Vec<PersonId>,
    pub minutes_a_week: i64,
}
impl News for Assigned {
    const NAME: &'static str = "coach.assigned";
    fn subject(&self) -> String {
        self.assignment.0.clone()
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct AssignmentEnded {
    pub assignment: AssignmentId,
}
impl News for AssignmentEnded {
    const NAME: &'static str = "coach.assignment_ended";
    fn subject(&self) -> String {
        self.assignment.0.clone()
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct CoachingArranged {
    pub meeting: MeetingId,
    pub assignment: AssignmentId,
    pub called_off: bool,
}
impl News for CoachingArranged {
    const NAME: &'static str = "coach.coaching_arranged";
    fn subject(&self) -> String {
        self.meeting.0.clone()
    }
}

/// A coaching session was held; its behaviour is with the meeting.
#[derive(Debug, Serialize, Deserialize)]
pub struct CoachingHeld {
    pub meeting: MeetingId,
    pub coach: PersonId,
    pub people: Vec<PersonId>,
    pub course: Option<CourseId>,
    pub minutes: i64,
}
impl News for CoachingHeld {
    const NAME: &'static str = "coach.coaching_held";
    fn subject(&self) -> String {
        self.meeting.0.clone()
    }
}

/// Who said it stands with the feedback, not here.
#[derive(Debug, Serialize, Deserialize)]
pub struct CoachingFeedbackGiven {
    pub meeting: MeetingId,
    /// learner | coach | watched
    pub side: String,
}
impl News for CoachingFeedbackGiven {
    const NAME: &'static str = "coach.coaching_feedback_given";
    fn subject(&self) -> String {
        self.meeting.0.clone()
    }
}

/// The one it is about has opened what was said.
#[derive(Debug, Serialize, Deserialize)]
pub struct CoachingFeedbackSeen {
    pub person: PersonId,
    pub answers: u64,
}
impl News for CoachingFeedbackSeen {
    const NAME: &'static str = "coach.coaching_feedback_seen";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

/// A coach described their own coaching, or their hours were capped.
#[derive(Debug, Serialize, Deserialize)]
pub struct CoachProfileSet {
    pub person: PersonId,
}
impl News for CoachProfileSet {
    const NAME: &'static str = "coach.profile_set";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(d: u32) -> Day {
        Day::from_ymd_opt(2026, 12, d).unwrap_or_default()
    }

    fn taken(from: u32, to: u32, minutes_a_week: i64) -> Assignment {
        Assignment {
            id: "a".into(),
            coach: "c".into(),
            people: vec!["p".into()],
            task: "skill".into(),
            skill: None,
            minutes_a_week,
            from: day(from),
            to: day(to),
            made_by: "m".into(),
            ended_on: None,
        }
    }

    #[test]
    fn the_fullest_week_counts() {
        // Mondays of December 2026: 7, 14, 21, 28. They meet in the week of the 14th only.
        let all = [taken(7, 18, 60), taken(16, 31, 45)];
        assert_eq!(peak_minutes(all.iter(), day(7), day(13)), 60);
        assert_eq!(peak_minutes(all.iter(), day(7), day(31)), 105);
        assert_eq!(peak_minutes(all.iter(), day(21), day(31)), 45);
        let ended = Assignment { ended_on: Some(day(9)), ..taken(7, 18, 60) };
        assert_eq!(peak_minutes([ended].iter(), day(7), day(31)), 0);
    }
}
