//! One person's skills and languages: the level, and what is behind it.

use std::collections::HashMap;

use axum::{extract::Path, response::Response};
use kit::{CourseId, Done, Kind, PersonId, Role, SkillId, Stop};
use people::Person;
use records::{Held, Proof, Source, Subject};
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use crate::skills::{self, Standing};

#[derive(Template)]
#[template(path = "skills/show.html")]
struct Show<'a> {
    v: &'a Visit,
    handle: String,
    name: String,
    /// Everything; otherwise only what the reader has seen.
    whole: bool,
    groups: Vec<(String, Vec<Row>)>,
    calls: Option<String>,
    form: Option<Vec<Html>>,
    own: bool,
    team: bool,
}

struct Row {
    name: String,
    level: String,
    /// There is evidence behind it.
    shown: bool,
    evidence: Vec<Evidence>,
    said: Option<String>,
}

struct Evidence {
    text: String,
    /// Somebody's words behind it.
    words: String,
    href: Option<String>,
}

pub async fn own(v: Visit) -> Reply {
    let handle = v.who()?.handle.clone();
    Ok(v.go(&format!("/people/{handle}/skills"), ""))
}

pub async fn show(v: Visit, Path(handle): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let person = people::by_handle(&mut look, &handle, v.today()).await?;
    let id = person.id.clone();
    let answer = v.page(page(&v, &mut look, person, &Fields::default()).await?);
    records::note_seen(&v, look, &id, "skills").await?;
    Ok(answer)
}

async fn page(v: &Visit, look: &mut Work, person: Person, fields: &Fields) -> Done<Page> {
    let today = v.today();
    let me = v.who()?.id.clone();
    let whole = records::may_see_levels(look, &me, &person.id, today).await?;
    let confirms = records::may_confirm(look, &me, &person.id, today).await?;
    if !whole && !confirms {
        return Err(Stop::forbidden());
    }
    let found = skills::standing(look, &person.id, today, (!whole).then_some(&me)).await?;
    let settings = people::settings(look).await?;
    let skills = curriculum::skills(look).await?;
    let names = Names::read(v, look, &found).await?;
    let mut rows: Vec<Row> = skills
        .iter()
        .filter(|s| whole || found.seen.contains_key(&s.id))
        .map(|s| names.row(v, s.name.get(v.lang()), &Subject::Skill(s.id.clone()), &found))
        .collect();
    kit::Order::of(v.lang()).sort(&mut rows, |r| &r.name);
    // What something is known about comes first.
    rows.sort_by_key(|r| r.evidence.is_empty() && r.said.is_none());
    let spoken = skills::languages(&settings.languages, &person, &found.levels);
    let languages: Vec<Row> = spoken
        .iter()
        .filter(|_| whole)
        .map(|l| names.row(v, &v.language(*l), &Subject::Language(*l), &found))
        .collect();
    let own = me == person.id;
    let groups = vec![(v.t("recognise-skills-skills"), rows), (v.t("recognise-skills-languages"), languages)];
    let body = Show {
        handle: person.handle.clone(),
        whole,
        groups: groups.into_iter().filter(|g| !g.1.is_empty()).collect(),
        calls: found.calls.1.map(|day| {
            v.tr("recognise-skills-calls", &[("n", found.calls.0.into()), ("day", v.day_dated(day).into())])
        }),
        form: (own || confirms).then(|| form(v, fields, own, &skills, &settings)),
        own,
        team: me != person.id && v.is(Role::Manager) || v.is(Role::Planner),
        name: person.name,
        v,
    };
    Ok(Page::new(&v.t("recognise-skills"), body).at(if own { "me" } else { "people" }))
}

fn form(v: &Visit, fields: &Fields, own: bool, skills: &[curriculum::Skill], settings: &people::Settings) -> Vec<Html> {
    let none = (String::new(), "–".to_owned());
    let mut names: Vec<(String, String)> =
        skills.iter().map(|s| (s.id.0.clone(), s.name.get(v.lang()).to_owned())).collect();
    kit::Order::of(v.lang()).sort(&mut names, |n| &n.1);
    names.insert(0, none.clone());
    let take_back = own.then(|| ("0".to_owned(), v.t("recognise-skills-take-back")));
    let steps = (1..=records::SKILL_LEVELS).map(|n| (n.to_string(), v.t(&records::level_key(n))));
    let steps: Vec<(String, String)> = steps.chain(take_back.clone()).collect();
    let tongues = settings.languages.iter().map(|l| (l.code().to_owned(), v.language(*l)));
    let tongues: Vec<(String, String)> = std::iter::once(none).chain(tongues).collect();
    let marks = (1..=records::LANGUAGE_LEVELS).map(|n| (n.to_string(), records::language_level(n).to_owned()));
    let marks: Vec<(String, String)> = marks.chain(take_back).collect();
    let mut out = vec![
        ui::select(fields, "skill", &v.t("recognise-skills-skill"), &names),
        ui::select(fields, "level", &v.t("recognise-skills-level"), &steps),
        ui::select(fields, "language", &v.t("recognise-skills-language"), &tongues),
        ui::select(fields, "language_level", &v.t("recognise-skills-language-level"), &marks),
    ];
    if !own {
        let hint = v.t("recognise-skills-reason-hint");
        out.push(ui::field(fields, "reason", "textarea", &v.t("recognise-skills-reason"), &hint));
    }
    out
}

struct Names {
    people: HashMap<PersonId, Person>,
    courses: HashMap<CourseId, curriculum::Course>,
}

impl Names {
    async fn read(v: &Visit, look: &mut Work, found: &Standing) -> Done<Names> {
        let by: Vec<PersonId> = found.levels.values().flat_map(|h| &h.proofs).filter_map(|p| p.by.clone()).collect();
        Ok(Names {
            people: people::people_by_id(look, &by, v.today()).await?,
            courses: curriculum::courses(look).await?.into_iter().map(|c| (c.id.clone(), c)).collect(),
        })
    }

    fn row(&self, v: &Visit, name: &str, subject: &Subject, found: &Standing) -> Row {
        let none = Held::default();
        let held = found.levels.get(subject).unwrap_or(&none);
        let mut evidence: Vec<Evidence> = held.proofs.iter().map(|p| self.proof(v, subject, p)).collect();
        if let Subject::Skill(id) = subject {
            evidence.extend(seen(v, id, found));
        }
        Row {
            name: name.to_owned(),
            level: level(v, subject, held.level),
            shown: held.level > 0,
            evidence,
            said: held.own.map(|(at, on)| {
                v.tr(
                    "recognise-skills-own-said",
                    &[("level", level(v, subject, at).into()), ("day", v.day_dated(on).into())],
                )
            }),
        }
    }

    fn proof(&self, v: &Visit, subject: &Subject, p: &Proof) -> Evidence {
        let title = p.course.as_ref().and_then(|id| self.courses.get(id)).map_or("", |c| c.title(v.lang()));
        let by = p.by.as_ref().and_then(|id| self.people.get(id)).map_or_else(String::new, |x| x.name.clone());
        let mut args = vec![
            ("course", title.into()),
            ("day", v.day_dated(p.on).into()),
            ("name", by.into()),
            ("level", level(v, subject, p.level).into()),
        ];
        let key = match (p.source, p.until) {
            (Source::Certificate, Some(until)) => {
                args.push(("until", v.day_dated(until).into()));
                if until < v.today() { "recognise-proof-ended" } else { "recognise-proof-certificate-until" }
            }
            (Source::Certificate, None) => "recognise-proof-certificate",
            (Source::Completion, _) => "recognise-proof-class",
            (Source::Imported, _) => "recognise-proof-imported",
            (Source::Confirmed | Source::Own, _) => "recognise-proof-confirmed",
        };
        let href = (p.source == Source::Certificate).then(|| format!("/certificates/{}", p.object));
        Evidence { text: v.tr(key, &args), words: p.reason.clone(), href }
    }
}

/// What was seen on contacts and what the quality team scored: evidence to read, no level by itself.
fn seen(v: &Visit, skill: &SkillId, found: &Standing) -> Vec<Evidence> {
    let mut out = Vec::new();
    let mut line = |text: String| out.push(Evidence { text, words: String::new(), href: None });
    if let Some((s, last)) = found.seen.get(skill).and_then(|s| Some((s, s.last?))) {
        let args = [("shown", s.shown.into()), ("n", s.contacts.into()), ("day", v.day_dated(last).into())];
        line(v.tr("recognise-proof-seen", &args));
    }
    if let Some((s, last)) = found.scores.get(skill).and_then(|s| Some((s, s.last?))) {
        let mean = v.number(s.sum / s.n.max(1) as f64, 1);
        line(v.tr(
            "recognise-proof-scored",
            &[("mean", mean.into()), ("n", s.n.into()), ("day", v.day_dated(last).into())],
        ));
    }
    out
}

/// A level in words, of a language as everybody writes it.
pub fn level(v: &Visit, subject: &Subject, level: i64) -> String {
    match subject {
        Subject::Language(_) if level > 0 => records::language_level(level).to_owned(),
        _ => v.t(&records::level_key(level)),
    }
}

pub async fn say(v: Visit, Path(handle): Path<String>, fields: Fields) -> Reply {
    match said(&v, &handle, &fields).await {
        Ok(answer) => Ok(answer),
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
            let fields = fields.refused(&v, &refusal);
            let mut look = v.look().await?;
            let person = people::by_handle(&mut look, &handle, v.today()).await?;
            Ok(v.page_refused(page(&v, &mut look, person, &fields).await?))
        }
        Err(other) => Err(other.into()),
    }
}

/// One's own level, or somebody else's with a reason; a skill, a language or both at once.
async fn said(v: &Visit, handle: &str, fields: &Fields) -> Done<Response> {
    let mut work = v.work().await?;
    let person = people::by_handle(&mut work, handle, v.today()).await?;
    let own = v.who()?.id == person.id;
    if !own && !records::may_confirm(&mut work, &v.who()?.id, &person.id, v.today()).await? {
        return Err(Stop::forbidden());
    }
    let mut asked = Vec::new();
    for (kind, field) in [("skill", "level"), ("language", "language_level")] {
        let code = fields.text(kind);
        if !code.is_empty() {
            let subject = Subject::from_codes(kind, code).ok_or_else(|| Stop::at(kind, "web-field-needed"))?;
            asked.push((fields.int(field, 0, subject.highest())?, subject));
        }
    }
    if asked.is_empty() {
        return Err(Stop::at("skill", "recognise-skills-choose"));
    }
    for (level, subject) in asked {
        if own {
            records::state_level(&mut work, subject, level).await?;
        } else {
            records::confirm_level(&mut work, &person.id, subject, level, fields.text("reason")).await?;
        }
    }
    work.commit().await?;
    Ok(v.go(&format!("/people/{handle}/skills"), "said-recognise-level"))
}
