//! One session: is everybody ready?

use std::collections::{BTreeMap, HashMap, HashSet};

use axum::extract::Path;
use kit::{Day, Done, PersonId, Role, SessionId, Stop, time};
use people::Person;
use plan::{Enrolment, Session};
use store::Work;
use web::{
    Html, Page, Reply, Template, Visit,
    ui::{self, Half},
};

use super::{sessions::place, today::missing, training::attended_key};
use crate::{dates, partners};

/// A low mood is remembered so long.
const MOOD_DAYS: i64 = 180;

#[derive(Template)]
#[template(path = "session.html")]
struct Show<'a> {
    v: &'a Visit,
    id: SessionId,
    eyebrow: String,
    title: String,
    slug: String,
    when: String,
    place: String,
    trainer: String,
    seats: String,
    subgroups: Option<String>,
    steps: Html,
    memo: MemoCard,
    /// The reader's own goal page.
    own_goal: bool,
    /// A planner may still change it.
    changeable: bool,
    /// Attendance by part, code or telephone.
    rosters: bool,
    /// What the trainer notes about trainees: the trainer's, and each one's own.
    notes: bool,
    /// The reader has a seat, and the session runs.
    arrives: bool,
    groups: Vec<(Option<String>, Vec<Row>)>,
    marking: bool,
    mark_note: Option<String>,
    staff: bool,
    goals: Vec<GoalLine>,
    goals_count: String,
    findings: Vec<(bool, String)>,
    to_look_at: Option<Html>,
    weak: Vec<(String, String)>,
    materials: Vec<(String, String)>,
    material_state: String,
    /// The memo asks for something: how many have done it, and who not yet.
    prework: Option<(String, String)>,
    declines: Vec<Decline>,
    /// Free seats and people who wait for one.
    free: Option<String>,
    /// Of a series: day and hours, and whether it is over.
    dates: Vec<(String, bool)>,
    rule: Option<String>,
    /// A number to dial or an address to open; for who has a seat and who teaches.
    joining: String,
    /// The trainer's own answer: open, yes, no.
    teaching: Option<(&'static str, String)>,
}

/// Somebody cannot come; whoever leads the person, or plans, decides.
struct Decline {
    person: PersonId,
    name: String,
    why: String,
    lang: &'static str,
    decides: bool,
}

struct MemoCard {
    state: String,
    pairs: Option<Html>,
    /// Staff: how many cannot leave, and what is missing.
    stuck: Option<(String, String)>,
    readable: bool,
}

struct Row {
    field: String,
    name: String,
    handle: String,
    team: String,
    /// `None`: not this reader's to see.
    pairs: Option<(Html, Html)>,
    mark: String,
    mark_text: Option<String>,
    /// Said that they come, or that they cannot.
    reply: Html,
}

struct GoalLine {
    text: String,
    lang: &'static str,
    about: String,
    href: Option<String>,
}

/// Everything the page is made of.
struct Facts {
    session: Session,
    course: curriculum::Course,
    seats: Vec<Enrolment>,
    people: HashMap<PersonId, Person>,
    memos: HashMap<PersonId, prepare::Memo>,
    goals: HashMap<PersonId, prepare::Goal>,
    marks: HashMap<PersonId, String>,
    replies: HashMap<PersonId, prepare::Reply>,
    settings: people::Settings,
    /// Who teaches along.
    beside: Vec<PersonId>,
    series: Option<plan::series::Series>,
    /// All dates; more than one of a series.
    meetings: Vec<plan::series::Meeting>,
}

/// What this reader may see and do here.
struct Eye {
    /// Sees every pair: who teaches it, planners and administrators.
    staff: bool,
    /// Those the reader leads, and the reader.
    mine: HashSet<PersonId>,
    /// Those the reader coaches.
    coached: HashSet<PersonId>,
    teaches: bool,
    /// Sees to the material.
    handles: bool,
    may_mark: bool,
    /// Takes attendance, now or when it has begun.
    marks: bool,
    enrolled: bool,
}

impl Eye {
    fn sees(&self, person: &PersonId) -> bool {
        self.staff || self.mine.contains(person) || self.coached.contains(person)
    }
    /// A goal is between the learner, the manager and the trainer.
    fn sees_goal(&self, person: &PersonId) -> bool {
        self.teaches || self.mine.contains(person)
    }
}

pub async fn show(v: Visit, Path(id): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let session = plan::session(&mut look, &SessionId(id)).await?;
    if session.published_at.is_none() {
        return Err(Stop::missing().into());
    }
    let facts = read(&mut look, session, v.today()).await?;
    let eye = eye(&v, &mut look, &facts).await?;
    if facts.session.cancelled_at.is_some() {
        return Ok(v.page(cancelled(&v, &facts, &eye)));
    }
    let page = draw(&v, &mut look, facts, eye).await?;
    Ok(v.page(page))
}

/// A session that will not be held: what is left is why.
#[derive(Template)]
#[template(path = "cancelled.html")]
struct Off<'a> {
    v: &'a Visit,
    title: String,
    slug: String,
    when: String,
    why: String,
    people: Option<String>,
}

fn cancelled(v: &Visit, f: &Facts, eye: &Eye) -> Page {
    let title = f.course.title(v.lang()).to_owned();
    let body = Off {
        v,
        title: title.clone(),
        slug: f.course.slug.clone(),
        when: dates::and(v, &v.day_long(f.session.day()), &dates::hours(v, &f.session)),
        why: f.session.cancelled_why.clone().unwrap_or_default(),
        people: eye.staff.then(|| v.tn("desk-cancelled-people", f.seats.len())),
    };
    Page::new(&title, body).at(if eye.staff { "sessions" } else { "training" })
}

async fn read(look: &mut Work, session: Session, today: Day) -> Done<Facts> {
    let one = std::slice::from_ref(&session.id);
    let seats = plan::enrolled(look, &session.id).await?;
    let mut ids: Vec<PersonId> = seats.iter().map(|s| s.person.clone()).collect();
    ids.extend(session.trainer.clone());
    let beside = plan::co_teachers(look, one).await?.remove(&session.id).unwrap_or_default();
    ids.extend(beside.iter().cloned());
    let marks = deliver::attendance(look, one).await?;
    let replies = prepare::replies(look, &[&session]).await?;
    Ok(Facts {
        course: curriculum::course(look, &session.course).await?,
        people: people::people_by_id(look, &ids, today).await?,
        memos: prepare::memos(look, one).await?.into_iter().map(|m| (m.person.clone(), m)).collect(),
        goals: prepare::goals(look, one).await?.into_iter().map(|g| (g.person.clone(), g)).collect(),
        marks: marks.into_iter().map(|((_, person), state)| (person, state)).collect(),
        replies: replies.into_iter().map(|((_, p), r)| (p, r)).collect(),
        settings: people::settings(look).await?,
        beside,
        series: plan::series::series_of(look, one).await?.remove(&session.id),
        meetings: plan::series::meetings(look, &session).await?,
        seats,
        session,
    })
}

/// Forbidden for whoever has nothing to do with this session.
async fn eye(v: &Visit, look: &mut Work, f: &Facts) -> Done<Eye> {
    let me = v.who()?;
    let staff = partners::sees_all(v);
    let (mut mine, mut coached) = (partners::led(v, look).await?, partners::coached(v, look).await?);
    for people in [&mut mine, &mut coached] {
        people.retain(|p| f.seats.iter().any(|s| s.person == *p));
    }
    let enrolled = f.seats.iter().any(|s| s.person == me.id);
    if enrolled {
        mine.insert(me.id.clone());
    }
    let teaches = f.session.trainer.as_ref() == Some(&me.id);
    let along = f.beside.contains(&me.id);
    if !staff && !teaches && !along && mine.is_empty() && coached.is_empty() {
        return Err(Stop::forbidden());
    }
    let plans = me.is_any(&[Role::Planner, Role::Administrator]);
    let marks = (teaches && me.is(Role::Facilitator)) || plans;
    Ok(Eye {
        staff: staff || teaches || along,
        mine,
        coached,
        teaches,
        handles: teaches || plans,
        may_mark: marks && f.session.starts_at <= v.now(),
        marks,
        enrolled,
    })
}

async fn draw(v: &Visit, look: &mut Work, f: Facts, eye: Eye) -> Done<Page> {
    let s = &f.session;
    let lines = if eye.handles { prepare::material(look, s, &f.seats, v.lang()).await? } else { Vec::new() };
    let ready = lines.iter().filter(|l| l.done_at.is_some()).count();
    let venues = curriculum::venues(look).await?;
    let (found, weak) = if eye.staff {
        (deliver::composition(look, &s.id).await?, deliver::weak_items(look, &s.id, v.lang()).await?)
    } else {
        (Vec::new(), Vec::new())
    };
    let mut findings: Vec<(bool, String)> =
        found.iter().map(|(found, say)| (*found == deliver::Finding::Ok, v.say(say))).collect();
    if let Some(warning) = similar_group(v, look, &f, &eye).await? {
        findings.push((false, warning));
    }
    let offering = f.course.offering(&s.offering);
    let method = offering.map(|o| v.t(&curriculum::method_key(&o.method))).unwrap_or_default();
    let room = s.venue.as_ref().and_then(|id| venues.iter().find(|x| x.id == *id)).map(|x| x.seats);
    let group = offering.map_or(f.seats.len() as i64, |o| o.group_max);
    let max = room.map_or(group, |seats| seats.min(group));
    let here = f.seats.iter().filter(|e| f.marks.get(&e.person).is_none_or(|mark| mark != "absent"));
    let subgroups = here.map(|e| e.subgroup).filter(|n| *n > 0).collect::<HashSet<i64>>().len();
    let to_look_at = findings.iter().filter(|(fine, _)| !fine).count();
    // Marks may be corrected on the day they were made; the room that owns them says no later.
    let marked_before = s.held_at.is_some_and(|at| at.day(s.zone) != v.now().day(s.zone));
    // A series is marked date by date, on its own page.
    let marking = eye.may_mark && (!marked_before || f.marks.is_empty()) && f.meetings.len() < 2;
    let title = f.course.title(v.lang()).to_owned();
    let written = f.goals.values().filter(|g| g.written_at.is_some()).count();
    let body = Show {
        v,
        id: s.id.clone(),
        eyebrow: format!("{} · {method}", v.t(&f.course.kind.key())),
        slug: f.course.slug.clone(),
        when: dates::and(v, &v.day_long(s.day()), &dates::hours(v, s)),
        place: place(v, s, &venues),
        trainer: taught_by(v, &f),
        seats: v.tr("desk-seats-of", &[("n", f.seats.len().into()), ("max", max.into())]),
        subgroups: (subgroups > 1).then(|| v.tn("desk-in-groups", subgroups)),
        steps: steps(v, &f),
        memo: memo_card(v, &f, &eye),
        own_goal: eye.enrolled && f.goals.contains_key(&v.who()?.id),
        changeable: v.who()?.is_any(&[Role::Planner, Role::Administrator])
            && s.held_at.is_none()
            && s.starts_at > v.now(),
        rosters: eye.marks,
        notes: eye.teaches || (eye.enrolled && s.trainer.is_some()),
        arrives: eye.enrolled && f.meetings.iter().any(|m| (m.starts_at..=m.ends_at).contains(&v.now())),
        dates: if f.meetings.len() > 1 { f.meetings.iter().map(|m| date(v, s, m)).collect() } else { Vec::new() },
        rule: f
            .series
            .as_ref()
            .filter(|x| x.parts > 1)
            .map(|x| v.tr("deliver-series-rule", &[("n", x.needed.into()), ("all", x.parts.into())])),
        joining: f.series.as_ref().filter(|_| eye.enrolled || eye.staff).map(|x| x.joining.clone()).unwrap_or_default(),
        groups: groups(v, &f, &eye),
        marking,
        mark_note: (eye.staff && !marking && f.marks.is_empty()).then(|| v.t("desk-mark-opens")),
        staff: eye.staff,
        goals: goals(v, &f, &eye),
        goals_count: v.tr("desk-n-of", &[("n", written.into()), ("all", f.goals.len().into())]),
        findings,
        to_look_at: (to_look_at > 0).then(|| ui::badge("due", &v.tn("desk-to-look-at", to_look_at))),
        weak: weak
            .into_iter()
            .take(3)
            .map(|w| (w.question, v.tr("desk-missed-by", &[("n", w.missed.into()), ("all", w.tried.into())])))
            .collect(),
        material_state: v.tr("desk-n-of", &[("n", ready.into()), ("all", lines.len().into())]),
        materials: lines.into_iter().map(|l| (v.int(l.quantity), l.text)).collect(),
        prework: prework(v, look, &f, &eye).await?,
        declines: declines(v, &f, &eye)?,
        free: free(v, look, &f, max).await?,
        teaching: teaching(v, &f, &eye),
        title: title.clone(),
    };
    Ok(Page::new(&title, body).at(if eye.staff || !eye.coached.is_empty() { "sessions" } else { "training" }))
}

fn date(v: &Visit, s: &Session, m: &plan::series::Meeting) -> (String, bool) {
    let one = Session { starts_at: m.starts_at, ends_at: m.ends_at, ..s.clone() };
    (dates::and(v, &v.day_long(one.day()), &dates::hours(v, &one)), m.ends_at <= v.now())
}

/// Its trainer, and who teaches along.
fn taught_by(v: &Visit, f: &Facts) -> String {
    let name = |id: &PersonId| f.people.get(id).map(|p| p.name.clone());
    let trainer = f.session.trainer.as_ref().and_then(name).unwrap_or_default();
    let beside: Vec<String> = f.beside.iter().filter_map(name).collect();
    if beside.is_empty() {
        return trainer;
    }
    let with = kit::tongue::list(v.lang(), &beside);
    v.tr("desk-taught-with", &[("trainer", trainer.into()), ("with", with.into())])
}

/// Half of these people sat together before, and the mood was low: said while the group can still be mixed otherwise.
async fn similar_group(v: &Visit, look: &mut Work, f: &Facts, eye: &Eye) -> Done<Option<String>> {
    let s = &f.session;
    if !eye.staff || s.starts_at <= v.now() || f.seats.len() < 4 {
        return Ok(None);
    }
    let people: Vec<PersonId> = f.seats.iter().map(|e| e.person.clone()).collect();
    let since = v.now().plus_days(-MOOD_DAYS);
    let before = plan::sat_together(look, &people, since, people.len().div_ceil(2)).await?;
    let ids: Vec<SessionId> = before.iter().map(|(id, _)| id.clone()).collect();
    let low = evaluate::low_moods(look, &ids).await?;
    let Some((id, n)) = before.into_iter().find(|(id, _)| low.iter().any(|(l, _)| l == id)) else { return Ok(None) };
    let mean = low.iter().find(|(l, _)| *l == id).map_or(0.0, |(_, mean)| *mean);
    let day = plan::session(look, &id).await?.day();
    let args = [
        ("n", n.into()),
        ("all", people.len().into()),
        ("day", v.day_short(day).into()),
        ("mean", v.number(mean, 1).into()),
    ];
    Ok(Some(v.tr("desk-similar-group", &args)))
}

fn steps(v: &Visit, f: &Facts) -> Html {
    let (day, today) = (f.session.day(), v.today());
    let goals_by = time::plus_days(day, -f.settings.goal_lead_days);
    // What comes afterwards comes after the last meeting of a series.
    let ends_at = f.meetings.last().map_or(f.session.ends_at, |m| m.ends_at);
    let last = plan::series::last_day(&f.session, &f.meetings);
    let meet_by = time::plus_days(last, f.settings.follow_up_days);
    let habit_to = time::plus_days(last, f.settings.practice_days);
    let memo_on = f.memos.values().map(|m| m.sent_at.unwrap_or(m.due_at).day(f.session.zone)).min();
    let memo_on = memo_on.unwrap_or_else(|| time::plus_days(day, -f.settings.memo_lead_days));
    let label = |key, day| v.ta(key, "day", v.day_short(day));
    let items = [
        v.t("desk-step-booked"),
        label("desk-step-memo", memo_on),
        label("desk-step-goals", goals_by),
        label("desk-step-class", day),
        label("desk-step-follow-up", meet_by),
        label("desk-step-habit", habit_to),
    ];
    let sent = !f.memos.is_empty() && f.memos.values().all(|m| m.sent_at.is_some());
    let agreed = !f.goals.is_empty() && f.goals.values().all(prepare::Goal::counts);
    let held = f.session.held_at.is_some() || ends_at <= v.now();
    let current = current_step([true, sent, agreed, held, today > meet_by, today > habit_to]);
    ui::steps(&v.t("desk-steps"), &items, current)
}

/// The first step that is not done; what lies before one that is done is over, whether or not it was perfect.
fn current_step(done: [bool; 6]) -> usize {
    done.iter().rposition(|d| *d).map_or(0, |last| last + 1)
}

fn memo_card(v: &Visit, f: &Facts, eye: &Eye) -> MemoCard {
    let own = v.who().ok().and_then(|me| f.memos.get(&me.id));
    let sent = f.memos.values().filter(|m| m.sent_at.is_some()).count();
    let read = f.memos.values().filter(|m| m.read_at.is_some()).count();
    let stuck: Vec<prepare::Memo> =
        f.memos.values().filter(|m| m.sent_at.is_none() && !m.refused.is_empty()).cloned().collect();
    let first_due = f.memos.values().map(|m| m.due_at).min();
    let state = if eye.staff || eye.mine.len() > 1 || !eye.enrolled {
        match (sent, first_due) {
            (0, Some(due)) => v.ta("desk-memos-leave", "by", dates::by(v, due.day(f.session.zone))),
            (0, None) => v.t("desk-memos-none"),
            _ => v.tr("desk-memos-read-of", &[("read", read.into()), ("sent", sent.into())]),
        }
    } else {
        match own.map(|m| (m.sent_at, m.read_at)) {
            Some((Some(_), Some(_))) => v.t("desk-memo-you-read"),
            Some((Some(_), None)) => v.t("desk-memo-you-unread"),
            _ => v.t("desk-memo-not-sent-yet"),
        }
    };
    MemoCard {
        state,
        pairs: own.map(|m| m.halves(v.now())).map(|(a, b)| ui::pair(v, a, b)),
        stuck: (eye.staff && !stuck.is_empty()).then(|| (v.tn("desk-memos-refused", stuck.len()), missing(v, &stuck))),
        readable: eye.staff || own.is_some_and(|m| m.sent_at.is_some()),
    }
}

fn groups(v: &Visit, f: &Facts, eye: &Eye) -> Vec<(Option<String>, Vec<Row>)> {
    let mut out: BTreeMap<i64, Vec<Row>> = BTreeMap::new();
    for seat in &f.seats {
        let Some(person) = f.people.get(&seat.person) else { continue };
        let pairs = eye.sees(&person.id).then(|| {
            let memo = f.memos.get(&person.id).map_or((Half::NotNeeded, Half::NotNeeded), |m| m.halves(v.now()));
            let goal = f.goals.get(&person.id).map_or((Half::NotNeeded, Half::NotNeeded), |g| g.halves(v.today()));
            (ui::pair(v, memo.0, memo.1), ui::pair(v, goal.0, goal.1))
        });
        let mark = f.marks.get(&person.id).cloned().unwrap_or_default();
        let away = mark == "absent";
        let reply = match f.replies.get(&person.id).filter(|_| eye.sees(&person.id)) {
            Some(r) if r.comes => ui::badge("a", &v.t("desk-reply-badge-yes")),
            Some(r) if r.kept == Some(true) => ui::badge("", &v.t("desk-reply-badge-kept")),
            Some(_) => ui::badge("due", &v.t("desk-reply-badge-no")),
            None => Html::default(),
        };
        // Groups are of those who are there.
        out.entry(if away { i64::MAX } else { seat.subgroup }).or_default().push(Row {
            reply,
            field: format!("p-{}", person.id),
            name: person.name.clone(),
            handle: person.handle.clone(),
            team: person.placement.as_ref().map_or_else(String::new, |p| p.team_name.get(v.lang()).to_owned()),
            pairs,
            mark_text: (!mark.is_empty() && eye.sees(&person.id)).then(|| v.t(attended_key(Some(&mark)))),
            mark,
        });
    }
    let several = out.len() > 1;
    let (mut groups, names) = (Vec::new(), kit::Order::of(f.settings.name_order));
    for (n, mut rows) in out {
        rows.sort_by_cached_key(|r| names.name_key(&r.name));
        let name = if n == i64::MAX { v.t("desk-group-away") } else { v.tn("desk-group", n) };
        groups.push((several.then_some(name), rows));
    }
    groups
}

fn goals(v: &Visit, f: &Facts, eye: &Eye) -> Vec<GoalLine> {
    let mut out = Vec::new();
    for seat in &f.seats {
        let (Some(goal), Some(person)) = (f.goals.get(&seat.person), f.people.get(&seat.person)) else { continue };
        let Some(text) = goal.text.clone().filter(|_| eye.sees_goal(&person.id)) else { continue };
        let state = if goal.counts() { v.t("desk-goal-agreed") } else { v.t("desk-goal-to-agree") };
        let own = v.who().is_ok_and(|me| me.id == person.id);
        let leads = !own && eye.mine.contains(&person.id);
        out.push(GoalLine {
            text,
            lang: person.lang.tag(),
            about: format!("{} · {state}", person.name),
            href: (leads && !goal.counts()).then(|| format!("/goals/{}", goal.id)),
        });
    }
    out
}

async fn prework(v: &Visit, look: &mut Work, f: &Facts, eye: &Eye) -> Done<Option<(String, String)>> {
    if !eye.staff || f.memos.values().all(|m| m.sent_at.is_none()) {
        return Ok(None);
    }
    let done = prepare::prepared(look, std::slice::from_ref(&f.session.id)).await?;
    let has = |p: &PersonId| done.contains(&(f.session.id.clone(), p.clone()));
    let mut open: Vec<&str> = f
        .seats
        .iter()
        .filter(|s| !has(&s.person))
        .filter_map(|s| f.people.get(&s.person))
        .map(|p| p.name.as_str())
        .collect();
    open.sort_by_cached_key(|n| people::fold(n));
    let n = f.seats.len() - open.len();
    let count = v.tr("desk-n-of", &[("n", n.into()), ("all", f.seats.len().into())]);
    Ok(Some((count, open.join(" · "))))
}

pub fn quantity(per: &str, heads: i64, groups: i64) -> i64 {
    match per {
        "head" => heads,
        "group" => groups,
        _ => 1,
    }
}

/// Reasons are read by whoever leads the person and by planners.
fn declines(v: &Visit, f: &Facts, eye: &Eye) -> Done<Vec<Decline>> {
    let me = v.who()?;
    let plans = me.is_any(&[Role::Planner, Role::Administrator]);
    let mut out = Vec::new();
    for seat in &f.seats {
        let Some(reply) = f.replies.get(&seat.person).filter(|r| !r.comes && r.kept.is_none()) else { continue };
        let Some(person) = f.people.get(&seat.person) else { continue };
        let leads = person.id != me.id && me.is(Role::Manager) && eye.mine.contains(&person.id);
        if !plans && !leads {
            continue;
        }
        out.push(Decline {
            person: person.id.clone(),
            name: person.name.clone(),
            why: reply.why.clone(),
            lang: person.lang.tag(),
            decides: f.session.starts_at > v.now(),
        });
    }
    Ok(out)
}

/// For planners: how many seats are free, and how many people wait for one.
async fn free(v: &Visit, look: &mut Work, f: &Facts, max: i64) -> Done<Option<String>> {
    let open = max - f.seats.len() as i64;
    let plans = v.who()?.is_any(&[Role::Planner, Role::Administrator]);
    if !plans || open <= 0 || f.session.starts_at <= v.now() {
        return Ok(None);
    }
    let waiting = plan::count_waiting(look, Some(&f.session.course)).await?;
    Ok((waiting > 0).then(|| v.tr("desk-free-seats", &[("n", open.into()), ("waiting", waiting.into())])))
}

fn teaching(v: &Visit, f: &Facts, eye: &Eye) -> Option<(&'static str, String)> {
    if !eye.teaches || f.session.starts_at <= v.now() {
        return None;
    }
    let mine = f.session.trainer.as_ref().and_then(|t| f.replies.get(t));
    Some(match mine {
        None => ("", v.t("desk-teach-open")),
        Some(r) if r.comes => ("a", v.t("desk-teach-yes")),
        Some(_) => ("due", v.t("desk-teach-no")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_step_after_the_last_done_one_is_current() {
        assert_eq!(current_step([true, false, false, false, false, false]), 1);
        assert_eq!(current_step([true, true, false, false, false, false]), 2);
        // A goal that was never agreed does not hold a class back that is over.
        assert_eq!(current_step([true, true, false, true, false, false]), 4);
        assert_eq!(current_step([true; 6]), 6);
    }
}
