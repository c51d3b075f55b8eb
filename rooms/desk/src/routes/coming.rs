//! A training that comes, as its learner sees it: the day, the place, and the two pairs.

use std::collections::{HashMap, HashSet};

use kit::{At, Day, Done, PersonId, SessionId};
use people::Person;
use plan::Session;
use store::Work;
use web::{
    Html, Visit,
    ui::{self, Half},
};

use crate::{
    called,
    dates::{self, Tile},
};

pub struct Coming {
    pub href: String,
    pub title: String,
    pub day: Tile,
    pub line: String,
    /// The memo, the preparation, the goal, and whether one comes.
    pub steps: Vec<Step>,
}

/// A pair, what stands, and what comes after it. `href` when there is something to do or to read.
pub struct Step {
    pub pair: Html,
    pub text: String,
    pub href: Option<String>,
    pub after: String,
    /// `after` speaks of the partner.
    pub partner: bool,
}

/// One learner's own letters and goals, and the names that go with them.
pub struct Own {
    pub courses: HashMap<kit::CourseId, curriculum::Course>,
    pub memos: HashMap<SessionId, prepare::Memo>,
    pub goals: HashMap<SessionId, prepare::Goal>,
    pub venues: Vec<curriculum::Venue>,
    pub people: HashMap<PersonId, Person>,
    replies: HashMap<SessionId, prepare::Reply>,
    prepared: HashSet<SessionId>,
}

impl Own {
    pub async fn read(look: &mut Work, me: &PersonId, sessions: &[Session], today: Day) -> Done<Own> {
        let goals = prepare::goals_of(look, me).await?;
        let mut ids: Vec<PersonId> = sessions.iter().filter_map(|s| s.trainer.clone()).collect();
        ids.extend(goals.iter().filter_map(|g| g.manager.clone()));
        let refs: Vec<&Session> = sessions.iter().collect();
        let mine: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
        let replies = prepare::replies(look, &refs).await?;
        let prepared = prepare::prepared(look, &mine).await?;
        Ok(Own {
            replies: replies.into_iter().filter(|((_, p), _)| p == me).map(|((s, _), r)| (s, r)).collect(),
            prepared: prepared.into_iter().filter(|(_, p)| p == me).map(|(s, _)| s).collect(),
            courses: curriculum::courses(look).await?.into_iter().map(|c| (c.id.clone(), c)).collect(),
            memos: prepare::memos_of(look, me).await?.into_iter().map(|m| (m.session.clone(), m)).collect(),
            goals: goals.into_iter().map(|g| (g.session.clone(), g)).collect(),
            venues: curriculum::venues(look).await?,
            people: people::people_by_id(look, &ids, today).await?,
        })
    }

    pub fn title(&self, v: &Visit, course: &kit::CourseId) -> String {
        self.courses.get(course).map_or_else(String::new, |c| c.title(v.lang()).to_owned())
    }

    fn name(&self, id: Option<&PersonId>) -> Option<&Person> {
        id.and_then(|id| self.people.get(id))
    }

    pub fn coming(&self, v: &Visit, s: &Session) -> Coming {
        let place = s.venue.as_ref().and_then(|id| self.venues.iter().find(|o| o.id == *id));
        let parts = [
            Some(dates::hours(v, s)),
            place.map(|o| o.name.get(v.lang()).to_owned()),
            self.name(s.trainer.as_ref()).map(|p| p.name.clone()),
        ];
        Coming {
            href: format!("/sessions/{}", s.id),
            title: self.title(v, &s.course),
            day: dates::tile(v, s.day()),
            line: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            steps: [Some(self.memo(v, s)), self.prework(v, s), Some(self.goal(v, s)), self.reply(v, s)]
                .into_iter()
                .flatten()
                .collect(),
        }
    }

    pub fn memo(&self, v: &Visit, s: &Session) -> Step {
        let Some(memo) = self.memos.get(&s.id) else { return none(v, "desk-no-memo") };
        let (reader, house) = memo.halves(v.now());
        let pair = ui::pair(v, reader, house);
        let day = |at: At| v.day_short(at.day(s.zone));
        let href = Some(format!("/sessions/{}/memo", s.id));
        match (memo.sent_at, memo.read_at) {
            (None, _) => {
                let after = dates::by(v, memo.due_at.day(s.zone));
                Step { pair, text: v.t("desk-memo-comes"), href: None, after, partner: false }
            }
            (Some(_), None) => {
                Step { pair, text: v.t("desk-memo-read-it"), href, after: String::new(), partner: false }
            }
            (Some(_), Some(read)) => {
                let after = v.ta("desk-read-on", "day", day(read));
                Step { pair, text: v.t("desk-memo-word"), href, after, partner: false }
            }
        }
    }

    /// The preparation the memo asks for; nothing before the memo is there.
    fn prework(&self, v: &Visit, s: &Session) -> Option<Step> {
        self.memos.get(&s.id).filter(|m| m.sent_at.is_some())?;
        let done = self.prepared.contains(&s.id);
        let half = if done { Half::Done } else { Half::Waiting };
        let key = if done { "desk-prework-done" } else { "desk-prework-open" };
        Some(Step {
            pair: ui::pair(v, half, Half::NotNeeded),
            text: v.t(key),
            href: Some(format!("/sessions/{}/memo#h-pre", s.id)),
            after: String::new(),
            partner: false,
        })
    }

    fn reply(&self, v: &Visit, s: &Session) -> Option<Step> {
        let offering = self.courses.get(&s.course).and_then(|c| c.offering(&s.offering));
        // Nobody is waited for where one begins when one likes.
        if s.starts_at <= v.now() || offering.is_some_and(|o| deliver::own_pace(&o.method)) {
            return None;
        }
        let (halves, key, after) = match self.replies.get(&s.id) {
            None => ((Half::Waiting, Half::NotNeeded), "desk-reply-open", None),
            Some(r) if r.comes => ((Half::Done, Half::NotNeeded), "desk-reply-comes", None),
            Some(r) if r.kept == Some(true) => ((Half::Done, Half::Done), "desk-reply-no", Some("desk-reply-kept")),
            Some(_) => ((Half::Done, Half::Waiting), "desk-reply-no", Some("desk-reply-waits")),
        };
        Some(Step {
            pair: ui::pair(v, halves.0, halves.1),
            text: v.t(key),
            href: Some(format!("/sessions/{}/memo#reply", s.id)),
            after: after.map(|key| v.t(key)).unwrap_or_default(),
            partner: true,
        })
    }

    pub fn goal(&self, v: &Visit, s: &Session) -> Step {
        let Some(goal) = self.goals.get(&s.id) else { return none(v, "desk-no-goal") };
        let (writer, partner) = goal.halves(v.today());
        let pair = ui::pair(v, writer, partner);
        let href = Some(format!("/sessions/{}/goal", s.id));
        let name = self.name(goal.manager.as_ref()).map_or_else(String::new, |p| called::short(p).to_owned());
        if goal.counts() {
            return Step {
                pair,
                text: v.ta("desk-goal-agreed-with", "name", name),
                href,
                after: String::new(),
                partner: false,
            };
        }
        let by = dates::by(v, goal.due_on);
        if goal.written_at.is_none() {
            return Step { pair, text: v.t("desk-goal-write"), href, after: by, partner: false };
        }
        let after = v.tr("desk-goal-talk-with", &[("name", name.into()), ("by", by.into())]);
        Step { pair, text: v.t("desk-goal-written"), href, after, partner: true }
    }
}

fn none(v: &Visit, key: &str) -> Step {
    let pair = ui::pair(v, Half::NotNeeded, Half::NotNeeded);
    Step { pair, text: v.t(key), href: None, after: String::new(), partner: false }
}
