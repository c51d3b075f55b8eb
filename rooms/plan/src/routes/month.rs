//! The month: figures, lanes, one day's cover, who has no seat, cost, drafts.

use std::collections::{BTreeSet, HashMap, HashSet};

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect},
};
use curriculum::{Course, Method, Venue};
use kit::{
    Day, Done, DraftId, PersonId, Role, SessionId, Stop, Zone,
    time::{month_of, parse_month, plus_days},
    tongue,
};
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use super::{
    budget::{approvals::draft_impacts, part::Part},
    day, lanes, progress, table,
};
use crate::{
    budget,
    model::{Draft, Enrolment, Figures, Queue, Session, SolveRun, Unplaced},
    snapshot::{Grid, earliest},
    store as db,
    words::Names,
};

/// So many of the unplaced stand on the page; the rest is one link away.
const UNPLACED_SHOWN: usize = 12;
const WHAT_IF_FIELDS: [&str; 4] = ["sl_pct", "max_drop", "budget", "group_more"];

/// Everything the page needs to know, read in one work.
pub struct Shown {
    pub month_code: String,
    pub first: Day,
    pub zone: Zone,
    pub currency: String,
    pub draft: Option<Draft>,
    pub drafts: Vec<Draft>,
    pub run: Option<SolveRun>,
    pub figures: Option<Figures>,
    /// Published ones of the month and the draft's proposals, by start.
    pub sessions: Vec<Session>,
    pub seats: Vec<Enrolment>,
    pub unplaced: Vec<Unplaced>,
    pub courses: Vec<Course>,
    pub skills: Vec<curriculum::Skill>,
    /// What a course is called where there is no room for its title; only the courses of `sessions`.
    pub venues: Vec<Venue>,
    pub queues: Vec<Queue>,
    pub sites: Vec<people::Site>,
    /// Kinds of equipment, for what was missing.
    pub things: Vec<curriculum::equipment::Equipment>,
    pub people: HashMap<PersonId, people::Person>,
    /// Who has a seat.
    pub called: HashMap<PersonId, people::Called>,
    /// Demands without a published seat.
    pub waiting: i64,
    pub lead_days: i64,
    /// Whose seats and missing seats the reader sees by name; `None`: everybody's.
    pub own: Option<HashSet<PersonId>>,
    /// The clock most people of a queue work by.
    pub zones: HashMap<String, Zone>,
    /// The month has no day left to plan.
    pub over: bool,
    /// Proposed sessions that would begin before the memo lead is over.
    pub late: usize,
}

impl Shown {
    pub fn seats_of<'a>(&'a self, id: &'a SessionId) -> impl Iterator<Item = &'a Enrolment> {
        self.seats.iter().filter(move |e| e.session == *id)
    }
    /// Managers read the names of those they lead; counts are everybody's.
    pub fn shows(&self, id: &PersonId) -> bool {
        self.own.as_ref().is_none_or(|own| own.contains(id))
    }
    /// Everything said of a queue is said by one clock, the one its people work by.
    pub fn zone_of(&self, queue: &str) -> Zone {
        self.zones.get(queue).copied().unwrap_or(self.zone)
    }
    /// Where it is what time: the name of the site.
    pub fn place_of(&self, v: &Visit, zone: Zone) -> String {
        let site = self.sites.iter().find(|s| s.zone == zone);
        site.map_or_else(|| zone.name().to_owned(), |s| s.name.get(v.lang()).to_owned())
    }
    pub fn name(&self, id: &PersonId) -> String {
        let seated = || self.called.get(id).map(|c| &c.name);
        self.people.get(id).map(|p| &p.name).or_else(seated).cloned().unwrap_or_default()
    }
    pub fn handle(&self, id: &PersonId) -> String {
        let seated = || self.called.get(id).map(|c| &c.handle);
        self.people.get(id).map(|p| &p.handle).or_else(seated).cloned().unwrap_or_default()
    }
    pub fn title(&self, v: &Visit, s: &Session) -> String {
        self.courses.iter().find(|c| c.id == s.course).map_or_else(String::new, |c| c.title(v.lang()).to_owned())
    }
    /// The title in at most ten characters, for a calendar lane.
    pub fn short(&self, v: &Visit, s: &Session) -> String {
        let course = self.courses.iter().find(|c| c.id == s.course);
        course.map_or_else(String::new, |c| c.short(v.lang()).to_owned())
    }
    pub fn seats_max(&self, s: &Session) -> i64 {
        let course = self.courses.iter().find(|c| c.id == s.course);
        let heads = course.and_then(|c| c.offering(&s.offering)).map_or(0, |o| o.group_max);
        let room = s.venue.as_ref().and_then(|id| self.venues.iter().find(|x| x.id == *id)).map(|x| x.seats);
        room.map_or(heads, |r| r.min(heads))
    }
    pub fn place(&self, v: &Visit, s: &Session) -> String {
        let venue = s.venue.as_ref().and_then(|id| self.venues.iter().find(|x| x.id == *id));
        match (venue, &s.trainer) {
            (Some(venue), _) => venue.name.get(v.lang()).to_owned(),
            (None, Some(_)) => v.t("plan-lane-online"),
            (None, None) => v.t("plan-lane-own"),
        }
    }
    /// This page with another query and a spot on it; the draft is kept.
    pub fn href(&self, query: &str, spot: &str) -> String {
        let draft = self.draft.as_ref().map_or_else(String::new, |d| format!("draft={}&", d.id));
        format!("/plan/{}?{draft}{query}#{spot}", self.month_code)
    }
    pub fn names<'a>(&'a self, v: &Visit) -> Names<'a> {
        self.names_at(v, self.zone)
    }
    /// The same with the times of one person's site.
    fn names_for<'a>(&'a self, v: &Visit, person: &PersonId) -> Names<'a> {
        let place = self.people.get(person).and_then(|p| p.placement.as_ref());
        self.names_at(v, place.map_or(self.zone, |p| p.zone))
    }
    fn names_at<'a>(&'a self, v: &Visit, zone: Zone) -> Names<'a> {
        Names {
            lang: v.lang(),
            zone,
            currency: &self.currency,
            courses: &self.courses,
            skills: &self.skills,
            queues: &self.queues,
            sites: &self.sites,
            people: &self.people,
            things: &self.things,
        }
    }
}

pub fn may_plan(v: &Visit) -> bool {
    v.is(Role::Planner) || v.is(Role::Administrator)
}

/// `/plan`: the first month in which a session can still keep the memo lead.
pub async fn current(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let settings = people::settings(&mut look).await?;
    let first = plus_days(v.now().day(settings.zone), settings.memo_lead_days);
    Ok(Redirect::to(&format!("/plan/{}", month_of(first))).into_response())
}

pub async fn show(v: Visit, Path(month): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let shown = gather(&v, &mut look, &month, None).await?;
    Ok(v.page(page(&v, &mut look, &shown, &Fields::default()).await?))
}

/// The page again, with the sentence at its field.
pub async fn refused(v: &Visit, month: &str, draft: Option<&DraftId>, fields: Fields) -> Reply {
    let mut look = v.look().await?;
    let shown = gather(v, &mut look, month, draft).await?;
    Ok(v.page_refused(page(v, &mut look, &shown, &fields).await?))
}

/// Reads the month with the draft asked for (by `draft`, else `?draft=`), else the newest.
pub async fn gather(v: &Visit, look: &mut Work, month: &str, draft: Option<&DraftId>) -> Done<Shown> {
    let first = parse_month(month).ok_or_else(Stop::missing)?;
    let settings = people::settings(look).await?;
    let sites = people::sites(look).await?;
    let drafts = db::drafts::of_month(look, month).await?;
    let asked = draft.map_or_else(|| v.query("draft").to_owned(), DraftId::to_string);
    let draft = match asked.as_str() {
        "" => drafts.first().cloned(),
        id => Some(drafts.iter().find(|d| d.id.as_str() == id).cloned().ok_or_else(Stop::missing)?),
    };
    let zones: Vec<Zone> = sites.iter().map(|s| s.zone).collect();
    let grid = Grid::for_month(first, &zones);
    let mut sessions = db::sessions::sessions(look, grid.start, grid.end()).await?;
    let (mut run, mut unplaced) = (None, Vec::new());
    if let Some(d) = &draft {
        run = db::drafts::run(look, &d.id).await?;
        unplaced = db::drafts::unplaced(look, &d.id).await?;
        if d.published_at.is_none() {
            sessions.extend(db::sessions::of_draft(look, &d.id).await?);
        }
    }
    let own: Option<HashSet<PersonId>> = match v.who() {
        Ok(me) if !may_plan(v) => {
            let led = people::led(look, &me.id, v.today()).await?;
            Some(led.into_iter().map(|(person, _)| person).collect())
        }
        _ => None,
    };
    unplaced.retain(|u| own.as_ref().is_none_or(|own| own.contains(&u.person)));
    sessions.retain(|s| month_of(s.day()) == month);
    sessions.sort_by(|a, b| (a.starts_at, &a.id).cmp(&(b.starts_at, &b.id)));
    let ids: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
    let seats = db::sessions::enrolments(look, &ids).await?;
    let seated: Vec<PersonId> = seats.iter().map(|e| e.person.clone()).collect();
    let mut known: BTreeSet<PersonId> = unplaced.iter().map(|u| u.person.clone()).collect();
    known.extend(sessions.iter().filter_map(|s| s.trainer.clone()));
    let named = unplaced.iter().flat_map(|u| u.reason.facts.iter().chain(u.fix.iter().flat_map(|f| &f.facts)));
    known.extend(named.filter_map(|f| match f {
        crate::words::Fact::Person(p) => Some(p.clone()),
        _ => None,
    }));
    let known: Vec<PersonId> = known.into_iter().collect();
    let courses = curriculum::courses(look).await?;
    let skills = curriculum::skills(look).await?;
    let lead = earliest(v.now(), settings.memo_lead_days, &sites);
    let dated = |s: &Session| {
        let offering = courses.iter().find(|c| c.id == s.course).and_then(|c| c.offering(&s.offering));
        offering.and_then(|o| Method::from_code(&o.method)).is_none_or(|m| m.dated)
    };
    let late = sessions.iter().filter(|s| s.published_at.is_none() && s.starts_at < lead && dated(s)).count();
    Ok(Shown {
        month_code: month.to_owned(),
        first,
        zone: settings.zone,
        currency: settings.currency,
        figures: draft.as_ref().and_then(|d| d.figures.clone()),
        draft,
        drafts,
        run,
        sessions,
        seats,
        unplaced,
        courses,
        skills,
        venues: curriculum::venues(look).await?,
        queues: db::queues::queues(look).await?,
        things: curriculum::equipment::stores(look).await?.items,
        sites,
        called: people::called(look, &seated).await?,
        people: people::people_by_id(look, &known, v.today()).await?,
        waiting: db::demands::count_waiting(look, None).await?,
        lead_days: settings.memo_lead_days,
        own,
        zones: people::queue_zones(look, v.today()).await?,
        over: month < month_of(v.now().day(settings.zone)).as_str(),
        late,
    })
}

#[derive(Template)]
#[template(path = "plan/month.html")]
struct MonthPage<'a> {
    v: &'a Visit,
    shown: &'a Shown,
    fields: &'a Fields,
    may: bool,
    state: String,
    title: String,
    before: (String, String),
    here: String,
    after: (String, String),
    publish: Option<String>,
    figs: Vec<Html>,
    boards: Vec<lanes::Board>,
    lines: Vec<table::Line>,
    day: Option<day::DayView>,
    unplaced: Vec<Missing>,
    unplaced_title: String,
    more: Option<String>,
    progress: Html,
    costs: Vec<(String, String)>,
    cost: String,
    drafts: Vec<DraftLine>,
    late: Option<String>,
    problem: Option<String>,
    /// Why the draft can only be looked at.
    never: Option<String>,
    /// What it does not know of.
    outdated: Option<String>,
    empty: Html,
    new_text: String,
    supposes: Vec<String>,
    what_if_open: bool,
    what_if_boxes: Vec<(&'static str, String)>,
    compare: Option<String>,
    money: Option<Part>,
}

/// Somebody without a seat, in words.
struct Missing {
    name: String,
    href: String,
    title: String,
    why: String,
    fix: String,
}

struct DraftLine {
    id: String,
    href: String,
    name: String,
    made: String,
    placed: String,
    cost: String,
    state: Html,
    current: bool,
    open: bool,
    supposes: Vec<String>,
}

async fn page(v: &Visit, look: &mut Work, shown: &Shown, fields: &Fields) -> Done<Page> {
    let may = may_plan(v);
    let month = |d: Day| tongue::month_name(v.lang(), d);
    let title = v.ta("plan-title", "month", month(shown.first));
    let (before, after) = (plus_days(shown.first, -1), plus_days(shown.first, 31));
    let link = |d: Day| (format!("/plan/{}", month_of(d)), month(d));
    let running = shown.run.as_ref().is_some_and(|r| r.ended_at.is_none());
    let whole = |d: &&Draft| d.published_at.is_none() && d.figures.is_some() && !running && !shown.over;
    let never = shown.draft.as_ref().filter(whole).and_then(|d| d.what_if.never_published()).map(|say| v.say(&say));
    let open = shown.draft.as_ref().filter(whole).filter(|_| never.is_none());
    let since = |d: &Draft| {
        let published = |s: &&Session| s.published_at.is_some_and(|at| at > d.made_at);
        shown.sessions.iter().filter(published).count()
    };
    let outdated = open.map(since).filter(|n| may && *n > 0).map(|n| v.tn("plan-outdated", n));
    // Refused for it just now, it is said once.
    let never = never.filter(|text| may && fields.error("") != Some(text.as_str()));
    let people = shown.figures.as_ref().map_or(0, |f| f.people);
    let day = day::view(v, look, shown).await?;
    let progress = match (&shown.draft, &shown.run) {
        (Some(d), Some(run)) => progress::part(v, d, run)?,
        _ => Html::default(),
    };
    let money = match open.filter(|_| may) {
        Some(draft) => {
            let impacts = draft_impacts(look, draft).await?;
            let asked = budget::asked_about(look, &budget::about_draft(&draft.id)).await?;
            Part::new(v, look, &impacts, &asked).await?
        }
        None => None,
    };
    let affordable = money.as_ref().is_none_or(|m| !m.missing);
    let rest = shown.unplaced.len().saturating_sub(UNPLACED_SHOWN);
    let template = MonthPage {
        v,
        shown,
        fields,
        may,
        state: state(v, shown),
        before: link(before),
        here: month(shown.first),
        after: link(after),
        publish: open.filter(|_| may && people > 0 && affordable).map(|_| v.tn("plan-publish", people)),
        figs: shown.figures.as_ref().map_or_else(Vec::new, |f| figs(v, shown, f)),
        boards: if shown.sessions.is_empty() && shown.figures.is_none() {
            Vec::new()
        } else {
            lanes::boards(v, shown, day.as_ref().map(|d| d.date))
        },
        lines: table::lines(v, shown),
        day,
        unplaced: missing(v, shown, UNPLACED_SHOWN),
        unplaced_title: v.tn("plan-unplaced-title", shown.unplaced.len()),
        more: (rest > 0).then(|| v.tn("plan-unplaced-more", rest)),
        progress,
        costs: shown.figures.as_ref().map_or_else(Vec::new, |f| costs(v, f)),
        cost: shown.figures.as_ref().map_or_else(String::new, |f| v.money(f.cost())),
        drafts: shown.drafts.iter().map(|d| draft_line(v, shown, d)).collect(),
        late: (shown.late > 0 && open.is_some() && affordable)
            .then(|| v.tr("plan-late", &[("n", shown.late.into()), ("days", shown.lead_days.into())])),
        problem: fields.error("").map(str::to_owned),
        never,
        outdated,
        title: title.clone(),
        empty: empty(v, shown),
        new_text: v.tn("plan-new-text", shown.waiting),
        supposes: shown.draft.as_ref().map_or_else(Vec::new, |d| d.what_if.says(v)),
        what_if_open: WHAT_IF_FIELDS.iter().any(|name| fields.error(name).is_some()),
        what_if_boxes: vec![
            ("evenings", v.t("plan-if-evenings")),
            ("no_memo_lead", v.tn("plan-if-memo", shown.lead_days)),
            ("no_mixing", v.t("plan-if-mixing")),
            ("no_separation", v.t("plan-if-separation")),
        ],
        compare: compare(v, shown),
        money,
    };
    Ok(Page::new(&title, template).at("plan"))
}

fn empty(v: &Visit, shown: &Shown) -> Html {
    if shown.over {
        return ui::empty(v, &v.t("plan-empty-past"), &v.t("plan-month-past"), Some(("/plan", &v.t("plan-to-next"))));
    }
    let title = v.t("plan-empty");
    if shown.waiting == 0 {
        let needs = v.t("plan-to-needs");
        return ui::empty(v, &title, &v.t("plan-empty-no-demand"), Some(("/needs", &needs)));
    }
    ui::empty(v, &title, &v.tn("plan-empty-text", shown.waiting), None)
}

fn state(v: &Visit, shown: &Shown) -> String {
    match &shown.draft {
        None if shown.over => v.t("plan-state-over"),
        None => v.tn("plan-state-none", shown.waiting),
        Some(d) => {
            let key = match (d.published_at, &d.figures) {
                (Some(_), _) => "plan-state-published",
                (None, Some(_)) => "plan-state-draft",
                (None, None) => "plan-state-searching",
            };
            v.tn(key, d.number)
        }
    }
}

fn figs(v: &Visit, shown: &Shown, f: &Figures) -> Vec<Html> {
    let left = f.needs - f.placed;
    let mut out = vec![ui::fig(
        &v.t("plan-fig-placed"),
        &v.tr("plan-fig-placed-value", &[("n", f.placed.into()), ("all", f.needs.into())]),
        &v.tn("plan-fig-placed-small", left),
    )];
    if let Some(w) = &f.worst {
        let pct = v.percent(w.pct.floor(), 0);
        let small = v.tr(
            "plan-fig-level-small",
            &[
                ("target", v.percent(w.target_pct as f64, 0).into()),
                ("queue", shown.names(v).queue(&w.queue).into()),
                ("when", tongue::moment(v.lang(), w.at, shown.zone_of(&w.queue)).into()),
                ("place", shown.place_of(v, shown.zone_of(&w.queue)).into()),
            ],
        );
        let value = v.tr("plan-fig-level-value", &[("pct", pct.into()), ("n", w.seconds.into())]);
        out.push(ui::fig(&v.t("plan-fig-level"), &value, &small));
    }
    out.push(ui::fig(
        &v.t("plan-cost"),
        &v.money(f.cost()),
        &v.ta("plan-fig-cost-small", "money", v.money(f.wages + f.cover)),
    ));
    let aside = shown.draft.as_ref().is_some_and(|d| d.what_if.never_published().is_some());
    let rules = if aside { "plan-fig-rules-aside" } else { "plan-fig-rules-small" };
    out.push(ui::fig(&v.t("plan-fig-rules"), &v.int(f.broken), &v.tn(rules, f.rules)));
    out
}

fn costs(v: &Visit, f: &Figures) -> Vec<(String, String)> {
    let hours = v.tn("plan-cost-away", (f.away_minutes as f64 / 60.0).round());
    [
        (v.t("plan-cost-trainers"), f.trainers),
        (v.t("plan-cost-rooms"), f.rooms),
        (v.t("plan-cost-material"), f.prices),
        (hours, f.wages),
        (v.t("plan-cost-cover"), f.cover),
    ]
    .into_iter()
    .map(|(label, minor)| (label, v.money(minor)))
    .collect()
}

/// The first `most` by course, reason and name.
fn missing(v: &Visit, shown: &Shown, most: usize) -> Vec<Missing> {
    let names = shown.names(v);
    let mut sorted: Vec<&Unplaced> = shown.unplaced.iter().collect();
    sorted.sort_by_cached_key(|u| (names.course(&u.course), u.reason.key.clone(), shown.name(&u.person)));
    let line = |u: &Unplaced| {
        let names = shown.names_for(v, &u.person);
        Missing {
            name: shown.name(&u.person),
            href: format!("/people/{}", shown.handle(&u.person)),
            title: names.course(&u.course),
            why: names.say(&u.reason),
            fix: u.fix.as_ref().map_or_else(String::new, |f| names.say(f)),
        }
    };
    sorted.into_iter().take(most).map(line).collect()
}

/// The way to the draft that is shown beside another one, where there is one.
fn compare(v: &Visit, shown: &Shown) -> Option<String> {
    let ready = shown.drafts.iter().filter(|d| d.figures.is_some()).count();
    let this = shown.draft.as_ref().filter(|d| d.figures.is_some());
    (may_plan(v) && ready > 1).then(|| {
        let asked = this.map_or_else(String::new, |d| format!("?draft={}", d.id));
        format!("/plan/{}/compare{asked}", shown.month_code)
    })
}

fn draft_line(v: &Visit, shown: &Shown, d: &Draft) -> DraftLine {
    let state = match (d.published_at, &d.figures) {
        (Some(_), _) => ui::badge("a", &v.t("plan-badge-published")),
        (None, Some(_)) => ui::badge("", &v.t("plan-badge-draft")),
        (None, None) => ui::badge("due", &v.t("plan-badge-searching")),
    };
    let counted = |f: &Figures| v.tr("plan-seats-of", &[("n", f.placed.into()), ("all", f.needs.into())]);
    DraftLine {
        id: d.id.to_string(),
        href: format!("/plan/{}?draft={}", d.month, d.id),
        name: v.tn("plan-draft", d.number),
        made: v.moment(d.made_at),
        placed: d.figures.as_ref().map_or_else(String::new, counted),
        cost: d.figures.as_ref().map_or_else(String::new, |f| v.money(f.cost())),
        state,
        current: shown.draft.as_ref().is_some_and(|x| x.id == d.id),
        open: d.published_at.is_none(),
        supposes: d.what_if.says(v),
    }
}

#[derive(Template)]
#[template(path = "plan/unplaced.html")]
struct UnplacedPage<'a> {
    v: &'a Visit,
    title: String,
    back: String,
    month: String,
    rows: Vec<Missing>,
    empty: Html,
}

/// `/plan/{month}/unplaced?draft=`: all of them.
pub async fn unplaced(v: Visit, Path(month): Path<String>) -> Reply {
    let shown = gather(&v, &mut v.look().await?, &month, None).await?;
    let title = v.tn("plan-unplaced-title", shown.unplaced.len());
    let template = UnplacedPage {
        v: &v,
        title: title.clone(),
        back: shown.href("", "h-un"),
        month: v.ta("plan-title", "month", tongue::month_name(v.lang(), shown.first)),
        rows: missing(&v, &shown, usize::MAX),
        empty: ui::empty(&v, &v.t("plan-unplaced-none"), &v.t("plan-unplaced-none-text"), None),
    };
    Ok(v.page(Page::new(&title, template).at("plan")))
}
