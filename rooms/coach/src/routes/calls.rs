//! Reviews of contacts: one's own, what waits, and a new one.

use std::collections::{HashMap, HashSet};

use axum::response::Response;
use kit::{Done, Kind, PersonId, Role, Stop};
use people::Person;
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use crate::{
    model::{CHANNELS, Dispute, Review, ReviewId, ScorecardId},
    store::{reviews as rows, scorecards},
    verbs::{self, NewReview},
};

const OWN_SHOWN: usize = 50;
/// What was handed over to the people one coaches, so many days back.
const TEAM_DAYS: i64 = 60;
const TEAM_SHOWN: usize = 100;

/// One review in a list.
pub(super) struct Line {
    href: String,
    on: String,
    channel: String,
    name: String,
    score: Html,
    state: Html,
}

/// What the reader is asked to do.
struct Waiting {
    href: String,
    text: String,
    small: String,
    badge: Html,
}

#[derive(Template)]
#[template(path = "calls/index.html")]
struct Index<'a> {
    v: &'a Visit,
    partner: bool,
    waiting: Vec<Waiting>,
    own: Vec<Line>,
    team: Vec<Line>,
}

pub async fn index(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let me = v.who()?.id.clone();
    let today = v.today();
    let own = rows::reviews_of(&mut look, &me, v.rows(OWN_SHOWN) as i64).await?;
    let drafts = rows::drafts_by(&mut look, &me).await?;
    let mut to_decide = rows::to_decide(&mut look, &me, v.is(Role::Planner)).await?;
    // Who leads somebody no more reads nothing of theirs; the night asks who leads them now.
    let charge = people::charge_of(&mut look, &me, today).await?;
    let mut led: HashSet<PersonId> = HashSet::new();
    for manager in &charge {
        led.extend(people::led(&mut look, manager, today).await?.into_iter().map(|(p, _)| p));
    }
    for absent in charge.iter().filter(|p| **p != me) {
        to_decide.extend(rows::to_decide(&mut look, absent, false).await?);
    }
    // Nobody decides about their own call.
    to_decide.retain(|d| d.person != me && (d.decider.is_none() || led.contains(&d.person)));
    let ids: Vec<ReviewId> = to_decide.iter().map(|d| d.review.clone()).collect();
    let disputed = rows::reviews_by_id(&mut look, &ids).await?;
    let coached: Vec<PersonId> = verbs::coached(&mut look, &me, today).await?.into_iter().collect();
    let mut team = rows::handed_to(&mut look, &coached, v.now().plus_days(-TEAM_DAYS)).await?;
    team.truncate(v.rows(TEAM_SHOWN));
    let all = own.iter().chain(&drafts).chain(&disputed).chain(&team);
    let ids: Vec<PersonId> = all.clone().flat_map(|r| [r.person.clone(), r.reviewer.clone()]).collect();
    let people = people::people_by_id(&mut look, &ids, today).await?;
    let ids: Vec<ReviewId> = own.iter().chain(&team).map(|r| r.id.clone()).collect();
    let disputes = rows::disputes(&mut look, &ids).await?;
    let body = Index {
        v: &v,
        partner: v.is(Role::Manager) || v.is(Role::Coach),
        waiting: waiting(&v, &own, &drafts, &to_decide, &disputed, &people),
        own: own.iter().map(|r| line(&v, r, &r.reviewer, &people, &disputes)).collect(),
        team: team.iter().map(|r| line(&v, r, &r.person, &people, &disputes)).collect(),
    };
    Ok(v.page(Page::new(&v.t("coach-calls"), body).at("calls")))
}

fn waiting(
    v: &Visit,
    own: &[Review],
    drafts: &[Review],
    to_decide: &[Dispute],
    disputed: &[Review],
    people: &HashMap<PersonId, Person>,
) -> Vec<Waiting> {
    let name = |id: &PersonId| people.get(id).map_or("", |p| p.name.as_str()).to_owned();
    let small = |r: &Review| format!("{} · {}", v.t(channel_key(&r.channel)), v.day_dated(r.contact_on));
    let decide = to_decide.iter().filter_map(|d| {
        let review = disputed.iter().find(|r| r.id == d.review)?;
        let kind = if d.decide_by < v.today() { "late" } else { "due" };
        Some(Waiting {
            href: format!("/calls/{}#d-{}", d.review, d.item),
            text: v.ta("coach-waits-dispute", "name", name(&d.person)),
            small: small(review),
            badge: ui::badge(kind, &v.ta("coach-due-by", "day", v.day_by(d.decide_by))),
        })
    });
    let read = own.iter().filter(|r| r.acknowledged_at.is_none()).map(|r| Waiting {
        href: format!("/calls/{}", r.id),
        text: v.ta("coach-waits-read", "name", name(&r.reviewer)),
        small: small(r),
        badge: Html::default(),
    });
    let write = drafts.iter().map(|r| Waiting {
        href: format!("/calls/{}", r.id),
        text: v.ta("coach-waits-draft", "name", name(&r.person)),
        small: small(r),
        badge: ui::badge("", &v.t("coach-draft")),
    });
    decide.chain(read).chain(write).collect()
}

fn line(v: &Visit, r: &Review, other: &PersonId, people: &HashMap<PersonId, Person>, disputes: &[Dispute]) -> Line {
    let open = disputes.iter().any(|d| d.review == r.id && d.decided.is_none());
    let state = match (open, r.acknowledged_at) {
        (true, _) => ui::badge("due", &v.t("coach-disputed")),
        (false, Some(_)) => ui::badge("a", &v.t("coach-acknowledged")),
        (false, None) => ui::badge("", &v.t("coach-not-read-yet")),
    };
    Line {
        href: format!("/calls/{}", r.id),
        on: v.day_dated(r.contact_on),
        channel: v.t(channel_key(&r.channel)),
        name: people.get(other).map_or("", |p| p.name.as_str()).to_owned(),
        score: score_words(v, r),
        state,
    }
}

/// `82 of 100`, or that it failed.
pub(super) fn score_words(v: &Visit, r: &Review) -> Html {
    match r.score {
        None => Html::default(),
        Some(s) if s.failed => ui::badge("late", &v.t("coach-failed")),
        Some(s) => Html(ui::escape(&v.tn("coach-points", s.points))),
    }
}

pub(super) fn channel_key(code: &str) -> &'static str {
    CHANNELS.iter().find(|(c, _)| *c == code).map_or("coach-channel-call", |(_, key)| key)
}

#[derive(Template)]
#[template(path = "calls/new.html")]
struct New<'a> {
    v: &'a Visit,
    people: Vec<(String, String)>,
    cards: Vec<(String, String)>,
    channels: Vec<(String, String)>,
    fields: &'a Fields,
}

pub async fn new(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let mut fields = Fields::default();
    fields.set("on", v.today().to_string());
    fields.set("person", v.query("person"));
    Ok(v.page(new_page(&v, &mut look, &fields).await?))
}

async fn new_page(v: &Visit, look: &mut Work, fields: &Fields) -> Done<Page> {
    let (me, today) = (v.who()?.id.clone(), v.today());
    let coached = verbs::coached(look, &me, today).await?;
    let asked = fields.text("person");
    let ids: Vec<PersonId> = coached.into_iter().collect();
    let mut theirs: Vec<people::Person> = people::people_by_id(look, &ids, today).await?.into_values().collect();
    // A trainer comes here from a trainee's page: whoever was asked for stands in the list; the verb checks.
    if !asked.is_empty() && theirs.iter().all(|p| p.handle != asked) {
        match people::by_handle(look, asked, today).await {
            Ok(person) if person.id != me && person.employed(today) => theirs.push(person),
            Ok(_) | Err(Stop::Refused(_)) => {}
            Err(stop) => return Err(stop),
        }
    }
    people::Person::sort(&mut theirs);
    let cards = scorecards::scorecards(look).await?;
    let body = New {
        v,
        people: theirs.iter().map(|p| (p.handle.clone(), p.name.clone())).collect(),
        cards: cards.iter().map(|c| (c.id.0.clone(), c.name.get(v.lang()).to_owned())).collect(),
        channels: CHANNELS.iter().map(|(code, key)| ((*code).to_owned(), v.t(key))).collect(),
        fields,
    };
    Ok(Page::new(&v.t("coach-review-new"), body).at("calls"))
}

pub async fn open(v: Visit, fields: Fields) -> Reply {
    match opened(&v, &fields).await {
        Ok(response) => Ok(response),
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
            let mut look = v.look().await?;
            let fields = fields.refused(&v, &refusal);
            Ok(v.page_refused(new_page(&v, &mut look, &fields).await?))
        }
        Err(other) => Err(other.into()),
    }
}

async fn opened(v: &Visit, fields: &Fields) -> Done<Response> {
    let contact = fields.optional("contact", 200)?;
    let contact_on = fields.day("on")?;
    let mut work = v.work().await?;
    let person = people::by_handle(&mut work, fields.text("person"), v.today()).await?;
    let scorecard = match fields.text("scorecard") {
        "" => scorecards::scorecards(&mut work).await?.first().map(|c| c.id.clone()),
        id => Some(ScorecardId(id.to_owned())),
    };
    let scorecard = scorecard.ok_or_else(|| Stop::at("scorecard", "coach-scorecard-none"))?;
    let channel = fields.text("channel").to_owned();
    let new = NewReview { person: person.id, scorecard, channel, contact, contact_on };
    let id = verbs::open_review(&mut work, new).await?;
    work.commit().await?;
    Ok(v.go(&format!("/calls/{id}"), ""))
}
