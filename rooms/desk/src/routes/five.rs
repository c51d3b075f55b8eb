//! `/needs/{need}/plan`: the five questions of a plan, each answer with its evidence, on one page that prints.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use axum::extract::Path;
use curriculum::{Course, method_key};
use kit::{CourseId, Day, Done, Lang, NeedId, PersonId, SessionId, Stop, time::plus_days};
use plan::{Demand, Session};
use store::Work;
use web::{Html, Page, Reply, Template, Visit, ui};

use super::sessions::place;

/// So many names stand on the page; a team is rarely larger.
const NAMES_SHOWN: usize = 16;

/// No session is published further ahead.
const AHEAD_DAYS: i64 = 731;

#[derive(Template)]
#[template(path = "five.html")]
struct Five<'a> {
    v: &'a Visit,
    need: String,
    title: String,
    team: String,
    strategy: Option<(Lang, String)>,
    /// How long it took, or has taken so far, until somebody learns.
    days: Option<String>,
    steps: Html,
    evidence: String,
    who: Vec<String>,
    names: String,
    /// Other courses chosen for the same need: title and link.
    others: Vec<(String, String)>,
    course: Option<Chosen>,
    meetings: Vec<Meeting>,
    follow: Vec<Follow>,
    plan_href: String,
}

struct Chosen {
    href: String,
    title: String,
    kind: String,
    kind_about: String,
    separation: String,
    objectives: Vec<String>,
    methods: Vec<MethodLine>,
}

struct MethodLine {
    name: String,
    why: String,
    about: String,
}

/// One session and how its people are prepared.
struct Meeting {
    href: String,
    when: String,
    place: String,
    memo: String,
    goals: String,
}

/// What comes after it.
struct Follow {
    when: String,
    meeting: String,
    practice: String,
}

/// Everything the page is made of.
struct Facts {
    need: listen::Need,
    settings: people::Settings,
    demands: Vec<Demand>,
    /// Where these people have a seat since the decision, by start, each with its people.
    sessions: Vec<(Session, Vec<PersonId>)>,
    /// The meetings of a series after the first.
    meetings: HashMap<SessionId, Vec<plan::series::Meeting>>,
    people: HashMap<PersonId, people::Person>,
    course: Option<Course>,
    text: Option<curriculum::CourseText>,
    memos: Vec<prepare::Memo>,
    goals: Vec<prepare::Goal>,
    follow_ups: Vec<coach::FollowUp>,
    practices: Vec<practise::Practice>,
    venues: Vec<curriculum::Venue>,
}

pub async fn show(v: Visit, Path(need): Path<String>) -> Reply {
    let need = NeedId::from(need);
    let mut look = v.look().await?;
    listen::may_decide_on(&mut look, &need).await?;
    let page = page(&v, &mut look, &need).await?;
    Ok(v.page(page))
}

async fn page(v: &Visit, look: &mut Work, id: &NeedId) -> Done<Page> {
    let need = listen::need(look, id).await?;
    let team = people::teams_by_id(look, std::slice::from_ref(&need.team)).await?.pop().ok_or_else(Stop::missing)?;
    let skills = curriculum::skills(look).await?;
    let skill = skills.iter().find(|s| s.id == need.skill).map_or("", |s| s.name.get(v.lang())).to_owned();
    let courses = curriculum::courses(look).await?;
    let all = plan::demands_of_need(look, id).await?;
    let course = chosen(v, &courses, &all)?;
    let others = others(v, id, &courses, &all, course.as_ref());
    let facts = gather(v, look, need, all, course).await?;
    let team = team.name.get(v.lang()).to_owned();
    let title = v.tr("desk-five-title", &[("skill", skill.as_str().into()), ("team", team.as_str().into())]);
    let open = waiting(&facts);
    let body = Five {
        v,
        need: format!("/needs/{id}"),
        title: title.clone(),
        team,
        strategy: facts.settings.strategy_for(v.lang()).map(|(lang, text)| (lang, text.to_owned())),
        days: days(v, &facts),
        steps: steps(v, &facts),
        evidence: evidence(v, &facts.need),
        who: who(v, &facts, open.len()),
        names: names(v, &facts, &open),
        others,
        course: facts.course.as_ref().map(|c| course_lines(v, &facts, c)),
        meetings: facts.sessions.iter().map(|(s, who)| meeting(v, &facts, s, who)).collect(),
        follow: facts.sessions.iter().map(|(s, who)| follow(v, &facts, s, who)).collect(),
        plan_href: "/plan".to_owned(),
    };
    Ok(Page::new(&title, body).at("needs"))
}

/// The course asked for by `?course=`, else the one that was asked for last.
fn chosen(v: &Visit, courses: &[Course], demands: &[Demand]) -> Done<Option<Course>> {
    let find = |id: &CourseId| courses.iter().find(|c| c.id == *id).cloned();
    match v.query("course") {
        "" => Ok(demands.iter().max_by_key(|d| d.opened_at).and_then(|d| find(&d.course))),
        slug => courses.iter().find(|c| c.slug == slug).cloned().map(Some).ok_or_else(Stop::missing),
    }
}

fn others(
    v: &Visit,
    need: &NeedId,
    courses: &[Course],
    demands: &[Demand],
    shown: Option<&Course>,
) -> Vec<(String, String)> {
    let ids: BTreeSet<&CourseId> = demands.iter().map(|d| &d.course).collect();
    let rest = courses.iter().filter(|c| ids.contains(&c.id) && shown.is_none_or(|s| s.id != c.id));
    rest.map(|c| (c.title(v.lang()).to_owned(), format!("/needs/{need}/plan?course={}", c.slug))).collect()
}

async fn gather(
    v: &Visit,
    look: &mut Work,
    need: listen::Need,
    mut demands: Vec<Demand>,
    course: Option<Course>,
) -> Done<Facts> {
    demands.retain(|d| course.as_ref().is_some_and(|c| c.id == d.course));
    let sessions = sessions(v, look, &demands).await?;
    let ids: Vec<SessionId> = sessions.iter().map(|(s, _)| s.id.clone()).collect();
    let people: Vec<PersonId> = demands.iter().map(|d| d.person.clone()).collect();
    let text = match &course {
        Some(c) => Some(curriculum::text(look, &c.id, c.version, v.lang()).await?),
        None => None,
    };
    Ok(Facts {
        settings: people::settings(look).await?,
        people: people::people_by_id(look, &people, v.today()).await?,
        memos: prepare::memos(look, &ids).await?,
        goals: prepare::goals(look, &ids).await?,
        follow_ups: coach::follow_ups(look, &ids).await?,
        practices: practise::practices(look, &ids).await?,
        meetings: plan::series::meetings_of(look, &ids).await?,
        venues: curriculum::venues(look).await?,
        need,
        demands,
        sessions,
        course,
        text,
    })
}

/// Where these people learn the course since it was chosen. A seat is a seat, whatever asked for it.
async fn sessions(v: &Visit, look: &mut Work, demands: &[Demand]) -> Done<Vec<(Session, Vec<PersonId>)>> {
    let Some(from) = demands.iter().map(|d| d.opened_at).min() else { return Ok(Vec::new()) };
    let asked: BTreeSet<(&CourseId, &PersonId)> = demands.iter().map(|d| (&d.course, &d.person)).collect();
    let courses: BTreeSet<&CourseId> = asked.iter().map(|(course, _)| *course).collect();
    let mut sessions = plan::sessions(look, from, v.now().plus_days(AHEAD_DAYS)).await?;
    sessions.retain(|s| courses.contains(&s.course));
    let ids: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
    let mut seated: BTreeMap<SessionId, Vec<PersonId>> = BTreeMap::new();
    for seat in plan::enrolments(look, &ids).await? {
        seated.entry(seat.session).or_default().push(seat.person);
    }
    let own = |s: Session| {
        let mut who = seated.remove(&s.id)?;
        who.retain(|p| asked.contains(&(&s.course, p)));
        (!who.is_empty()).then_some((s, who))
    };
    Ok(sessions.into_iter().filter_map(own).collect())
}

/// Open demands without a seat.
fn waiting(f: &Facts) -> Vec<&Demand> {
    let seated: BTreeSet<&PersonId> = f.sessions.iter().flat_map(|(_, who)| who).collect();
    f.demands.iter().filter(|d| d.closed_at.is_none() && !seated.contains(&d.person)).collect()
}

/// From the day the course was chosen to the first day of learning; while there is none, how long it has been.
fn days(v: &Visit, f: &Facts) -> Option<String> {
    let from = f.demands.iter().map(|d| d.opened_at).min()?.day(f.settings.zone);
    let first = f.sessions.first().map(|(s, _)| s.day());
    let n = (first.unwrap_or_else(|| v.today()) - from).num_days().max(0);
    Some(match first {
        Some(day) => v.tr("desk-five-days", &[("n", n.into()), ("day", v.day_on(day).into())]),
        None => v.tn("desk-five-days-so-far", n),
    })
}

fn steps(v: &Visit, f: &Facts) -> Html {
    let texts = ["who", "type", "method", "prepare", "follow"].map(|k| v.t(&format!("desk-five-step-{k}")));
    let practised = f.practices.iter().any(|p| p.verdict.is_some());
    let today = v.today();
    let at = match (&f.course, f.sessions.first(), f.sessions.last()) {
        (None, ..) => 1,
        (Some(_), None, _) => 2,
        (_, Some(_), Some((last, _))) if last.day() >= today => 3,
        _ if !practised => 4,
        _ => 5,
    };
    ui::steps(&v.t("desk-five-steps"), &texts, at)
}

fn evidence(v: &Visit, need: &listen::Need) -> String {
    if !need.enough {
        return v.tn("desk-five-evidence-little", need.n);
    }
    let args =
        [("level", need.level.into()), ("low", need.low.into()), ("high", need.high.into()), ("n", need.n.into())];
    v.tr("desk-five-evidence", &args)
}

fn who(v: &Visit, f: &Facts, open: usize) -> Vec<String> {
    if f.demands.is_empty() {
        return Vec::new();
    }
    let learned = f.demands.iter().filter(|d| d.closed_at.is_some()).count();
    let seated: BTreeSet<&PersonId> = f.sessions.iter().flat_map(|(_, who)| who).collect();
    vec![
        v.tn("desk-five-asked", f.demands.len()),
        v.tn("desk-five-seated", seated.len()),
        v.tn("desk-five-learned", learned),
        v.tn("desk-five-waiting", open),
    ]
}

fn names(v: &Visit, f: &Facts, open: &[&Demand]) -> String {
    let mut found: Vec<&people::Person> = open.iter().filter_map(|d| f.people.get(&d.person)).collect();
    found.sort_by(|a, b| a.sort_key.cmp(&b.sort_key));
    let rest = found.len().saturating_sub(NAMES_SHOWN);
    let mut names: Vec<String> = found.into_iter().take(NAMES_SHOWN).map(|p| p.name.clone()).collect();
    if rest > 0 {
        names.push(format!("+{rest}"));
    }
    kit::tongue::commas(v.lang(), &names)
}

fn course_lines(v: &Visit, f: &Facts, c: &Course) -> Chosen {
    let about = format!("{}-about", c.kind.key());
    let separation = v.t(&format!("curriculum-separation-is-{}", c.separation.code()));
    let used: BTreeSet<&kit::OfferingId> = f.sessions.iter().map(|(s, _)| &s.offering).collect();
    let ways =
        c.offerings.iter().chain(&c.retired).filter(|o| used.contains(&o.id) || (used.is_empty() && o.group_max > 2));
    let methods = ways.map(|o| {
        let n = f.sessions.iter().filter(|(s, _)| s.offering == o.id).count();
        let key = method_key(&o.method);
        let seats = v.tr("desk-five-way-seats", &[("min", o.group_min.into()), ("max", o.group_max.into())]);
        let mut about = vec![v.duration(o.minutes), seats];
        if n > 0 {
            about.push(v.tn("desk-five-way-sessions", n));
        }
        MethodLine { name: v.t(&key), why: v.t(&format!("{key}-for")), about: about.join(" · ") }
    });
    Chosen {
        href: format!("/courses/{}", c.slug),
        title: c.title(v.lang()).to_owned(),
        kind: v.t(&c.kind.key()),
        kind_about: v.t(&about),
        separation: v.ta("curriculum-rule-separation", "how", separation),
        objectives: f.text.as_ref().map_or_else(Vec::new, |t| t.objectives.iter().map(|o| o.text.clone()).collect()),
        methods: methods.collect(),
    }
}

fn of<'a, T>(
    all: &'a [T],
    key: impl Fn(&'a T) -> (&'a SessionId, &'a PersonId),
    s: &Session,
    who: &[PersonId],
) -> Vec<&'a T> {
    all.iter().filter(|x| key(x).0 == &s.id && who.contains(key(x).1)).collect()
}

fn meeting(v: &Visit, f: &Facts, s: &Session, who: &[PersonId]) -> Meeting {
    let memos = of(&f.memos, |m| (&m.session, &m.person), s, who);
    let goals = of(&f.goals, |g| (&g.session, &g.person), s, who);
    let by = memos.iter().map(|m| m.due_at.day(s.zone)).min();
    let by = by.unwrap_or_else(|| plus_days(s.day(), -f.settings.memo_lead_days));
    let goal_by: Day =
        goals.iter().map(|g| g.due_on).min().unwrap_or_else(|| plus_days(s.day(), -f.settings.goal_lead_days));
    let place = [place(v, s, &f.venues), v.language(s.lang)].into_iter().filter(|t| !t.is_empty());
    Meeting {
        href: format!("/sessions/{}", s.id),
        when: kit::tongue::moment(v.lang(), s.starts_at, s.zone),
        place: place.collect::<Vec<_>>().join(" · "),
        memo: v.tr(
            "desk-five-memo",
            &[
                ("day", v.day_short(by).into()),
                ("sent", memos.iter().filter(|m| m.sent_at.is_some()).count().into()),
                ("read", memos.iter().filter(|m| m.read_at.is_some()).count().into()),
                ("n", who.len().into()),
            ],
        ),
        goals: v.tr(
            "desk-five-goals",
            &[
                ("day", v.day_short(goal_by).into()),
                ("written", goals.iter().filter(|g| g.written_at.is_some()).count().into()),
                ("agreed", goals.iter().filter(|g| g.agreed_at.is_some()).count().into()),
                ("n", who.len().into()),
            ],
        ),
    }
}

fn follow(v: &Visit, f: &Facts, s: &Session, who: &[PersonId]) -> Follow {
    let talks = of(&f.follow_ups, |x| (&x.session, &x.person), s, who);
    let months = of(&f.practices, |x| (&x.session, &x.person), s, who);
    let last = plan::series::last_day(s, f.meetings.get(&s.id).map_or(&[], Vec::as_slice));
    let due = talks.iter().map(|t| t.due_on).max().unwrap_or_else(|| plus_days(last, f.settings.follow_up_days));
    let until = months.iter().map(|m| m.ends_on).max().unwrap_or_else(|| plus_days(last, f.settings.practice_days));
    Follow {
        when: kit::tongue::moment(v.lang(), s.starts_at, s.zone),
        meeting: v.tr(
            "desk-five-meeting",
            &[
                ("day", v.day_short(due).into()),
                ("held", talks.iter().filter(|t| t.held_on.is_some()).count().into()),
                ("n", who.len().into()),
            ],
        ),
        practice: v.tr(
            "desk-five-practice",
            &[
                ("day", v.day_short(until).into()),
                ("done", months.iter().filter(|m| m.verdict.as_deref() == Some("done")).count().into()),
                ("n", who.len().into()),
            ],
        ),
    }
}
