use std::collections::HashMap;

use axum::{extract::Path, response::Response};
use kit::{Arg, Day, Done, Kind, NeedId, PersonId, Say, SkillId, Stop, TeamId, time::plus_days};
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit};

use super::{TeamRow, counts, needs::state, teams};
use crate::{
    access::{may_decide, visible_teams},
    model::{Counts, FeedbackId, Heard, Need, Note, QaScore, Source, WINDOW_DAYS, Word},
    read::{complains, marked},
    store as db, verbs,
};

/// How many voices of each kind the page shows.
const QUOTES: usize = 6;
const QUOTES_ELSEWHERE: usize = 3;
/// Reviews enough to say that somebody does it well already, and the mean from which they do.
const COACH_REVIEWS: usize = 3;
const COACH_SCORE: f64 = 88.0;
const COACHES_NAMED: usize = 5;

#[derive(Template)]
#[template(path = "needs/show.html")]
struct Show<'a> {
    v: &'a Visit,
    here: String,
    eyebrow: String,
    skill: String,
    lede: String,
    state: Html,
    voices: Vec<VoiceRow>,
    differ: bool,
    borrowed: bool,
    people: String,
    coaches: Option<String>,
    courses: Vec<CourseRow>,
    fields: &'a Fields,
    skills: &'a [(String, String)],
    customers: Vec<Quote>,
    employees: Vec<Quote>,
    employees_hidden: bool,
    elsewhere: Vec<Quote>,
    history: Vec<Line>,
}

struct VoiceRow {
    name: String,
    level: Option<i64>,
    label: String,
    from: String,
}

struct CourseRow {
    slug: String,
    title: String,
    about: String,
}

struct Quote {
    id: String,
    lang: &'static str,
    /// The text in pieces; those that decided are marked.
    pieces: Vec<(String, bool)>,
    source: String,
    /// Plum for customers, petrol for employees.
    class: &'static str,
    /// Number of the quote on the page: ids of its form.
    number: usize,
    /// The skill chosen now, in the form.
    corrected: bool,
}

struct Line {
    when: String,
    text: String,
    by: String,
}

pub(super) async fn show(v: Visit, Path(id): Path<String>) -> Reply {
    Ok(v.page(page(&v, &NeedId::from(id), &Fields::default()).await?))
}

pub(super) async fn exit(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let need = NeedId::from(id);
    let mut work = v.work().await?;
    match verbs::not_training(&mut work, &need, fields.text("reason")).await {
        Ok(()) => work.commit().await?,
        Err(stop) => return refused(&v, &need, fields, work, stop).await,
    }
    Ok(v.go(&format!("/needs/{need}"), "said-listen-exit"))
}

pub(super) async fn correct(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let need = NeedId::from(id);
    let mut work = v.work().await?;
    let skill = Some(fields.text("skill")).filter(|s| !s.is_empty()).map(SkillId::from);
    verbs::correct(&mut work, &FeedbackId::from(fields.text("feedback")), skill.as_ref()).await?;
    work.commit().await?;
    Ok(v.go(&format!("/needs/{need}#h-words"), "said-listen-corrected"))
}

/// The page again with the sentence at its field; anything but a wrong entry goes on as it is.
async fn refused(v: &Visit, need: &NeedId, fields: Fields, work: Work, stop: Stop) -> Result<Response, web::Trouble> {
    drop(work);
    match stop {
        Stop::Refused(refusal) if refusal.kind == Kind::Invalid => {
            let fields = fields.refused(v, &refusal);
            Ok(v.page_refused(page(v, need, &fields).await?))
        }
        other => Err(other.into()),
    }
}

/// Everything the page is made of, read once.
struct Facts {
    need: Need,
    team: TeamRow,
    /// Other teams this reader may see, for "the same need elsewhere".
    others: HashMap<TeamId, String>,
    counts: Counts,
    heard: Vec<Heard>,
    scores: Vec<QaScore>,
    today: Day,
}

async fn page(v: &Visit, id: &NeedId, fields: &Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let need = db::need_by_id(&mut look, id).await?;
    may_decide(&mut look, &need).await?;
    let facts = facts(v, &mut look, need).await?;
    let skills: Vec<(String, String)> =
        curriculum::skills(&mut look).await?.into_iter().map(|s| (s.id.0, s.name.get(v.lang()).to_owned())).collect();
    let skill = skills
        .iter()
        .find(|s| s.0 == facts.need.skill.as_str())
        .map_or_else(|| facts.need.skill.0.clone(), |s| s.1.clone());
    let courses = curriculum::courses(&mut look).await?;
    let titles: HashMap<String, String> =
        courses.iter().map(|c| (c.slug.clone(), c.title(v.lang()).to_owned())).collect();
    let notes = db::notes(&mut look, id).await?;
    let coaches = coaches(v, &mut look, &facts).await?;
    let history = history(v, &mut look, &notes, &titles, facts.today).await?;
    let team = facts.team.name.get(v.lang()).to_owned();
    let hidden = facts.counts.employees < crate::model::SMALL_GROUP;
    let mut number = 0;
    let title = v.tr("listen-need-title", &[("skill", skill.as_str().into()), ("team", team.as_str().into())]);
    let body = Show {
        v,
        here: format!("/needs/{id}"),
        eyebrow: v.tr("listen-need-eyebrow", &[("team", team.as_str().into()), ("days", WINDOW_DAYS.into())]),
        skill,
        lede: level(v, &facts.need),
        state: state(v, id, &decisions(&notes)),
        voices: voices(v, &facts),
        differ: differ(&facts.need),
        borrowed: borrowed(&facts),
        people: v.tn("listen-who", facts.team.heads),
        coaches,
        courses: courses
            .iter()
            .filter(|c| c.skills.contains(&facts.need.skill) && c.published_at.is_some())
            .map(|c| course(v, c))
            .collect(),
        fields,
        skills: &skills,
        customers: quotes(v, &facts, &mut number, Source::Customer, false, QUOTES),
        employees: if hidden { Vec::new() } else { quotes(v, &facts, &mut number, Source::Employee, false, QUOTES) },
        employees_hidden: hidden,
        elsewhere: quotes(v, &facts, &mut number, Source::Customer, true, QUOTES_ELSEWHERE),
        history,
    };
    Ok(Page::new(&title, body).at("needs"))
}

async fn facts(v: &Visit, look: &mut Work, need: Need) -> Done<Facts> {
    let today = people::today(look).await?;
    let from = plus_days(today, -WINDOW_DAYS);
    let only = visible_teams(look, &v.who()?.id).await?;
    let measured = db::all_needs(look).await?;
    let mut all = teams(look, measured.iter().map(|n| &n.team).chain([&need.team]), None).await?;
    let at = all.iter().position(|t| t.id == need.team).ok_or_else(Stop::missing)?;
    let team = all.swap_remove(at);
    let others = all
        .into_iter()
        .filter(|t| only.as_ref().is_none_or(|only| only.contains(&t.id)))
        .map(|t| (t.id, t.name.get(v.lang()).to_owned()))
        .collect();
    let counts = counts(look, Some(std::slice::from_ref(&need.team))).await?;
    let heard = db::heard_about(look, &need.skill, from, today).await?;
    let scores = db::scores_about(look, &need.team, &need.skill, from, today).await?;
    Ok(Facts { need, team, others, counts, heard, scores, today })
}

fn level(v: &Visit, need: &Need) -> String {
    if !need.enough {
        return v.tn("listen-level-unknown", need.n);
    }
    let args: [(&str, Arg); 4] =
        [("level", need.level.into()), ("low", need.low.into()), ("high", need.high.into()), ("n", need.n.into())];
    v.tr("listen-level-known", &args)
}

/// Voices that lie far apart: one should hear both before planning.
fn differ(need: &Need) -> bool {
    const FAR: i64 = 30;
    let known: Vec<i64> = [need.customers, need.employees, need.qa].into_iter().flatten().collect();
    match (known.iter().min(), known.iter().max()) {
        (Some(low), Some(high)) => high - low >= FAR,
        _ => false,
    }
}

/// Messages of this team that ask for the skill.
fn asking(facts: &Facts, source: Source) -> usize {
    let heard = facts.heard.iter().filter(|h| h.message.team.as_ref() == Some(&facts.need.team));
    heard.filter(|h| h.message.source == source && complains(&h.message)).count()
}

/// A voice has a level though nobody in this team spoke of the skill: what it leans on must be said beside it.
fn borrowed(facts: &Facts) -> bool {
    [(Source::Customer, facts.need.customers), (Source::Employee, facts.need.employees)]
        .into_iter()
        .any(|(source, level)| level.is_some_and(|l| l > 0) && asking(facts, source) == 0)
}

fn voices(v: &Visit, facts: &Facts) -> Vec<VoiceRow> {
    let mine = |source| asking(facts, source);
    let of = |key: &str, k: usize, n: i64| v.tr(key, &[("k", k.into()), ("n", n.into())]);
    let mean = facts.scores.iter().map(|s| s.score).sum::<f64>() / facts.scores.len().max(1) as f64;
    let reviews = match facts.scores.len() {
        0 => v.t("listen-from-qa-none"),
        n => v.tr("listen-from-qa", &[("n", n.into()), ("mean", v.number(mean, 0).into())]),
    };
    let hidden = facts.counts.employees < crate::model::SMALL_GROUP;
    let employees = if hidden {
        v.tn("listen-from-employees-hidden", crate::model::SMALL_GROUP)
    } else {
        of("listen-from-employees", mine(Source::Employee), facts.counts.employees)
    };
    let row = |key: &str, level: Option<i64>, from: String| {
        let name = v.t(key);
        let label = match level {
            Some(level) => v.tr("listen-voice-label", &[("voice", name.as_str().into()), ("level", level.into())]),
            None => v.t("listen-not-enough"),
        };
        VoiceRow { name, level, label, from }
    };
    vec![
        row(
            "listen-voice-customers",
            facts.need.customers,
            of("listen-from-customers", mine(Source::Customer), facts.counts.customers),
        ),
        row("listen-voice-employees", facts.need.employees, employees),
        row("listen-voice-qa", facts.need.qa, reviews),
    ]
}

fn course(v: &Visit, c: &curriculum::Course) -> CourseRow {
    // The longest form is the class; the others are shorter ways to the same.
    let minutes = c.offerings.iter().map(|o| o.minutes).max();
    let about = minutes.map_or_else(String::new, |n| v.duration(n));
    CourseRow { slug: c.slug.clone(), title: c.title(v.lang()).to_owned(), about }
}

/// Who does it well already, by name: only the good news of a review is shown here.
async fn coaches(v: &Visit, look: &mut Work, facts: &Facts) -> Done<Option<String>> {
    let mut by: HashMap<&PersonId, Vec<f64>> = HashMap::new();
    for s in &facts.scores {
        by.entry(&s.person).or_default().push(s.score);
    }
    let mut good: Vec<PersonId> = by
        .into_iter()
        .filter(|(_, s)| s.len() >= COACH_REVIEWS && s.iter().sum::<f64>() / s.len() as f64 >= COACH_SCORE)
        .map(|(id, _)| id.clone())
        .collect();
    good.sort();
    let mut names: Vec<String> =
        people::people_by_id(look, &good, facts.today).await?.into_values().map(|p| p.name).collect();
    names.sort();
    names.truncate(COACHES_NAMED);
    let said = kit::tongue::commas(v.lang(), &names);
    Ok((!names.is_empty()).then(|| v.tr("listen-coaches", &[("n", names.len().into()), ("names", said.into())])))
}

fn quotes(v: &Visit, facts: &Facts, number: &mut usize, source: Source, elsewhere: bool, most: usize) -> Vec<Quote> {
    let wanted = |h: &&Heard| {
        let team = h.message.team.as_ref();
        let place =
            if elsewhere { team.is_some_and(|t| facts.others.contains_key(t)) } else { team == Some(&facts.need.team) };
        place && h.message.source == source && complains(&h.message)
    };
    let mut list: Vec<&Heard> = facts.heard.iter().filter(wanted).collect();
    // The clearest first; those a person has confirmed count as clear.
    let weight = |h: &Heard| h.tags.iter().find(|t| t.skill == facts.need.skill).map_or(0.0, |t| t.weight);
    list.sort_by(|a, b| weight(b).total_cmp(&weight(a)).then_with(|| b.message.day.cmp(&a.message.day)));
    list.into_iter()
        .take(most)
        .map(|h| {
            *number += 1;
            quote(v, facts, h, *number)
        })
        .collect()
}

fn quote(v: &Visit, facts: &Facts, h: &Heard, number: usize) -> Quote {
    let m = &h.message;
    let tag = h.tags.iter().find(|t| t.skill == facts.need.skill);
    let words: &[Word] = tag.map_or(&[], |t| &t.words);
    let who = match m.source {
        Source::Customer => v.t("listen-quote-customer"),
        Source::Employee => v.tn("listen-quote-employee", facts.counts.employees),
    };
    let mut source = vec![who];
    source.extend(m.team.as_ref().and_then(|t| facts.others.get(t)).cloned());
    source.push(v.day_short(m.day));
    if m.lang != v.lang() {
        source.push(v.language(m.lang));
    }
    Quote {
        id: h.id.0.clone(),
        lang: m.lang.tag(),
        pieces: marked(&m.text, words),
        source: source.join(" · "),
        class: if m.source == Source::Employee { "quote quote-a" } else { "quote" },
        number,
        corrected: tag.is_some_and(|t| t.by.is_some()),
    }
}

fn decisions(notes: &[Note]) -> Vec<Note> {
    notes.iter().filter(|n| matches!(n.kind.as_str(), "chosen" | "exit")).cloned().collect()
}

async fn history(
    v: &Visit,
    look: &mut Work,
    notes: &[Note],
    titles: &HashMap<String, String>,
    today: Day,
) -> Done<Vec<Line>> {
    let who: Vec<PersonId> = notes.iter().filter_map(|n| n.by.clone()).collect();
    let names = people::people_by_id(look, &who, today).await?;
    Ok(notes
        .iter()
        .map(|n| Line {
            when: v.moment_dated(n.at),
            text: v.say(&with_title(&n.say, titles)),
            by: n.by.as_ref().and_then(|id| names.get(id)).map_or_else(|| v.t("listen-by-system"), |p| p.name.clone()),
        })
        .collect())
}

/// A note names a course by its slug; the reader sees its title in their language.
fn with_title(say: &Say, titles: &HashMap<String, String>) -> Say {
    let mut say = say.clone();
    for (name, arg) in &mut say.args {
        if name == "course"
            && let Arg::Text(slug) = arg
            && let Some(title) = titles.get(slug.as_str())
        {
            *arg = Arg::Text(title.clone());
        }
    }
    say
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_becomes_a_title() {
        let titles = HashMap::from([("one-promise".to_owned(), "One promise".to_owned())]);
        let say = with_title(&Say::new("x").with("course", "one-promise").with("n", 3), &titles);
        assert_eq!(say.args[0].1, Arg::Text("One promise".into()));
        assert_eq!(with_title(&Say::new("x").with("course", "gone"), &titles).args[0].1, Arg::Text("gone".into()));
    }
}
