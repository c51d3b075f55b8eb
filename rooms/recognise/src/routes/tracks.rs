//! Paths of courses, and everybody's place on them.

use std::collections::{HashMap, HashSet};

use axum::extract::Path;
use curriculum::tracks::{Acknowledged, Module, Track, TrackKind};
use kit::{CourseId, Done, PersonId, Role, Stop, time};
use people::Person;
use records::{Levels, Subject};
use store::Work;
use web::{Html, Page, Reply, Template, Visit, ui};

/// So long somebody is new.
const NEW_DAYS: i64 = 365;
const PEOPLE_MAX: usize = 60;

#[derive(Template)]
#[template(path = "tracks/index.html")]
struct Index<'a> {
    v: &'a Visit,
    tracks: Vec<Card>,
}

struct Card {
    href: String,
    name: String,
    aim: String,
    place: String,
}

#[derive(Template)]
#[template(path = "tracks/show.html")]
struct Show<'a> {
    v: &'a Visit,
    slug: String,
    name: String,
    kind: String,
    aim: String,
    /// Whom it is for.
    whom: String,
    version: String,
    place: String,
    steps: Vec<Line>,
    /// `(heading, words, language)` to read.
    reads: Vec<(String, String, &'static str)>,
    acknowledged: Option<String>,
    /// Something is to be acknowledged by the reader.
    asks: bool,
    people: Vec<(String, String, String, String, String)>,
    /// The choice of a team, where there is one.
    teams: Option<Html>,
    more: Option<String>,
    writes: bool,
    ladder: bool,
}

struct Line {
    href: String,
    title: String,
    module: Option<String>,
    state: Html,
    about: String,
}

/// Where somebody is with one course.
enum At {
    Done,
    /// Evidence does instead.
    Shown,
    Booked(kit::Day),
    Open,
}

struct Places {
    courses: HashMap<String, curriculum::Course>,
    done: HashSet<(PersonId, CourseId)>,
    levels: HashMap<PersonId, Levels>,
    read: Vec<Acknowledged>,
}

impl Places {
    async fn read(v: &Visit, look: &mut Work, people: &[PersonId]) -> Done<Places> {
        let courses = curriculum::courses(look).await?;
        let done = records::completed(look, people).await?.into_iter().collect();
        let levels = records::levels(look, people, &courses, v.today()).await?;
        let read = curriculum::tracks::acknowledgements(look, people).await?;
        Ok(Places { courses: courses.into_iter().map(|c| (c.slug.clone(), c)).collect(), done, levels, read })
    }

    fn at(&self, person: &PersonId, slug: &str) -> At {
        let Some(course) = self.courses.get(slug) else { return At::Open };
        if self.done.contains(&(person.clone(), course.id.clone())) {
            return At::Done;
        }
        let level = |s: &kit::SkillId| {
            self.levels.get(person).and_then(|l| l.get(&Subject::Skill(s.clone()))).map_or(0, |h| h.level)
        };
        let shown = !course.skills.is_empty() && course.skills.iter().all(|s| level(s) >= records::ALONE);
        if shown { At::Shown } else { At::Open }
    }

    fn gone(&self, person: &PersonId, track: &Track) -> usize {
        track.steps.iter().filter(|s| !matches!(self.at(person, &s.course), At::Open)).count()
    }

    fn acknowledged(&self, person: &PersonId, track: &Track) -> Option<&Acknowledged> {
        self.read.iter().find(|a| a.person == *person && a.slug == track.slug)
    }

    fn place(&self, v: &Visit, person: &PersonId, track: &Track) -> String {
        let args = [("n", self.gone(person, track).into()), ("of", track.steps.len().into())];
        v.tr("recognise-track-place", &args)
    }

    fn title(&self, v: &Visit, slug: &str) -> String {
        self.courses.get(slug).map_or_else(|| slug.to_owned(), |c| c.title(v.lang()).to_owned())
    }
}

pub async fn index(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let me = v.who()?.id.clone();
    let places = Places::read(&v, &mut look, std::slice::from_ref(&me)).await?;
    let card = |t: &Track| Card {
        href: format!("/tracks/{}", t.slug),
        name: t.name.get(v.lang()).to_owned(),
        aim: t.aim.get(v.lang()).to_owned(),
        place: places.place(&v, &me, t),
    };
    let tracks = curriculum::tracks::tracks(&mut look).await?.iter().map(card).collect();
    Ok(v.page(Page::new(&v.t("recognise-tracks"), Index { v: &v, tracks }).at("courses")))
}

pub async fn show(v: Visit, Path(slug): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let tracks = curriculum::tracks::tracks(&mut look).await?;
    let track = tracks.into_iter().find(|t| t.slug == slug).ok_or_else(Stop::missing)?;
    let me = v.who()?.id.clone();
    let new = |p: &Person| p.hired_on.is_some_and(|d| time::days_between(d, v.today()) <= NEW_DAYS);
    let meant = |p: &Person| track.audience.means(p) && (track.kind != TrackKind::NewHire || new(p));
    let narrow = track.kind == TrackKind::NewHire || !track.audience.is_everybody();
    let people::InView { people: mut others, mut teams, team } =
        others(&v, &mut look, narrow.then_some(&meant)).await?;
    others.retain(&meant);
    if !v.is(Role::Planner) && !teams.is_empty() {
        teams.insert(0, (String::new(), v.t("recognise-team-any")));
    }
    let chosen = web::Fields::from_pairs(vec![("team".to_owned(), team)]);
    let ids: Vec<PersonId> = others.iter().map(|p| p.id.clone()).chain([me.clone()]).collect();
    let places = Places::read(&v, &mut look, &ids).await?;
    let hidden = others.len().saturating_sub(v.rows(PEOPLE_MAX));
    others.truncate(v.rows(PEOPLE_MAX));
    let booked: HashMap<CourseId, kit::Day> = plan::sessions_of(&mut look, &me)
        .await?
        .into_iter()
        .filter(|s| s.starts_at > v.now())
        .map(|s| (s.course.clone(), s.day()))
        .collect();
    let read = places.acknowledged(&me, &track);
    let mine = track.audience.means(&people::person(&mut look, &me, v.today()).await?);
    let departments = people::departments(&mut look).await?;
    let text = |key: &str, words: &kit::Words| {
        let lang = if words.exact(v.lang()).is_some() { v.lang() } else { words.source };
        (v.t(key), words.get(lang).to_owned(), lang.tag())
    };
    let mut reads =
        vec![text("curriculum-track-strategy", &track.strategy), text("curriculum-track-policies", &track.policies)];
    reads.retain(|r| !r.1.trim().is_empty());
    let body = Show {
        steps: track.steps.iter().map(|s| line(&v, &places, &me, s, &booked)).collect(),
        name: track.name.get(v.lang()).to_owned(),
        kind: v.t(&track.kind.key()),
        aim: track.aim.get(v.lang()).to_owned(),
        whom: v.ta("curriculum-track-whom-is", "whom", track.audience.words(&v, &departments)),
        version: v.ta("recognise-track-version", "n", v.int(track.version)),
        place: places.place(&v, &me, &track),
        reads,
        acknowledged: read.map(|a| {
            let key = if a.current { "recognise-track-read" } else { "recognise-track-read-before" };
            v.ta(key, "day", v.day_dated(a.on))
        }),
        asks: mine && track.asks() && !read.is_some_and(|a| a.current),
        people: others.iter().map(|p| person(&v, &places, p, &track)).collect(),
        teams: (teams.len() > 1).then(|| ui::select(&chosen, "team", &v.t("recognise-team-team"), &teams)),
        more: (hidden > 0).then(|| v.tn("recognise-team-more", hidden)),
        writes: v.who()?.is_any(&[Role::Planner, Role::Administrator]),
        ladder: track.kind == TrackKind::Advanced,
        slug,
        v: &v,
    };
    Ok(v.page(Page::new(&body.name.clone(), body).at("courses")))
}

/// Those in the reader's view, without the reader; nobody for who leads nobody. A planner begins with a team in which somebody
/// is `meant`, where not everybody is.
async fn others(v: &Visit, look: &mut Work, meant: Option<impl Fn(&Person) -> bool>) -> Done<people::InView> {
    let me = &v.who()?.id;
    if !v.is(Role::Planner) && !v.is(Role::Manager) {
        return Ok(people::InView { people: Vec::new(), teams: Vec::new(), team: String::new() });
    }
    let mut found = match meant {
        Some(meant) => people::in_view_of(v, look, meant).await?,
        None => people::in_view(v, look).await?,
    };
    found.people.retain(|p| p.id != *me);
    Ok(found)
}

fn line(
    v: &Visit,
    places: &Places,
    me: &PersonId,
    step: &curriculum::tracks::Step,
    booked: &HashMap<CourseId, kit::Day>,
) -> Line {
    let course = places.courses.get(&step.course);
    let day = course.and_then(|c| booked.get(&c.id).copied());
    let at = match (places.at(me, &step.course), day) {
        (At::Open, Some(day)) => At::Booked(day),
        (at, _) => at,
    };
    let (kind, key, about) = match at {
        At::Done => ("a", "recognise-track-done", String::new()),
        At::Shown => ("a", "recognise-track-shown", String::new()),
        At::Booked(day) => ("", "recognise-track-booked", v.day_dated(day)),
        At::Open => ("", "recognise-track-open", String::new()),
    };
    Line {
        href: format!("/courses/{}", step.course),
        title: places.title(v, &step.course),
        module: (step.module != Module::Own).then(|| v.t(&format!("curriculum-module-{}", step.module.code()))),
        state: ui::badge(kind, &v.t(key)),
        about,
    }
}

/// `(href, name, place, next, acknowledged)`
fn person(v: &Visit, places: &Places, p: &Person, track: &Track) -> (String, String, String, String, String) {
    let next = track.steps.iter().find(|s| matches!(places.at(&p.id, &s.course), At::Open));
    let read = places.acknowledged(&p.id, track).filter(|a| a.current);
    let read = match read {
        Some(a) => v.day_dated(a.on),
        None if track.asks() => v.t("recognise-track-unread"),
        None => String::new(),
    };
    (
        format!("/people/{}", p.handle),
        p.name.clone(),
        places.place(v, &p.id, track),
        next.map_or_else(String::new, |s| places.title(v, &s.course)),
        read,
    )
}

pub async fn acknowledge(v: Visit, Path(slug): Path<String>) -> Reply {
    let mut work = v.work().await?;
    curriculum::tracks::acknowledge_track(&mut work, &slug).await?;
    work.commit().await?;
    Ok(v.go(&format!("/tracks/{slug}"), "said-recognise-track-read"))
}
