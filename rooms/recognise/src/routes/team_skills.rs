//! Skills of a team at a glance: people by skills.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use kit::{Done, PersonId, Role, Stop};
use people::Person;
use records::{Levels, Subject};
use store::Work;
use web::{Html, Page, Reply, Template, Visit, ui};

use super::skills::level;

/// More people than this are found by team.
const PEOPLE_MAX: usize = 60;

#[derive(Template)]
#[template(path = "skills/team.html")]
struct Team<'a> {
    v: &'a Visit,
    fields: Vec<Html>,
    file: String,
    columns: Vec<String>,
    rows: Vec<Row>,
    more: Option<String>,
    nothing: Option<Html>,
}

struct Row {
    name: String,
    href: String,
    /// The level in words, and whether there is evidence; in the order of the columns.
    cells: Vec<(String, String, bool)>,
}

struct Found {
    people: Vec<Person>,
    subjects: Vec<(Subject, String)>,
    levels: std::collections::HashMap<PersonId, Levels>,
    teams: Vec<(String, String)>,
    /// The chosen one; empty: all.
    team: String,
}

pub async fn show(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let mut found = read(&v, &mut look).await?;
    let hidden = found.people.len().saturating_sub(v.rows(PEOPLE_MAX));
    found.people.truncate(v.rows(PEOPLE_MAX));
    let none = Levels::new();
    let row = |p: &Person| {
        let mine = found.levels.get(&p.id).unwrap_or(&none);
        let cell = |(subject, name): &(Subject, String)| {
            let at = mine.get(subject).map_or(0, |h| h.level);
            (name.clone(), if at > 0 { level(&v, subject, at) } else { String::new() }, at > 0)
        };
        Row {
            name: p.name.clone(),
            href: format!("/people/{}/skills", p.handle),
            cells: found.subjects.iter().map(cell).collect(),
        }
    };
    let rows: Vec<Row> = found.people.iter().map(row).collect();
    let query = format!(
        "team={}&skill={}&least={}",
        web::fields::encode(&found.team),
        web::fields::encode(v.query("skill")),
        web::fields::encode(v.query("least"))
    );
    let nothing = rows.is_empty().then(|| {
        let all = v.t("recognise-team-all");
        ui::empty(&v, &v.t("recognise-team-none"), &v.t("recognise-team-none-why"), Some(("/skills", all.as_str())))
    });
    let body = Team {
        fields: filters(&v, &mut look, &found).await?,
        file: format!("/skills.csv?{query}"),
        columns: found.subjects.iter().map(|s| s.1.clone()).collect(),
        more: (hidden > 0).then(|| v.tn("recognise-team-more", hidden)),
        rows,
        nothing,
        v: &v,
    };
    Ok(v.page(Page::new(&v.t("recognise-team"), body).at("people")))
}

async fn filters(v: &Visit, look: &mut Work, found: &Found) -> Done<Vec<Html>> {
    let chosen = [("team", found.team.as_str()), ("skill", v.query("skill")), ("least", v.query("least"))];
    let fields = web::Fields::from_pairs(chosen.map(|(name, value)| (name.to_owned(), value.to_owned())));
    let all = || (String::new(), v.t("recognise-team-any"));
    let mut skills: Vec<(String, String)> =
        curriculum::skills(look).await?.into_iter().map(|s| (s.id.0, s.name.get(v.lang()).to_owned())).collect();
    kit::Order::of(v.lang()).sort(&mut skills, |s| &s.1);
    skills.insert(0, all());
    let mut teams = found.teams.clone();
    // A planner has the whole house, and looks at it team by team.
    if !v.is(Role::Planner) {
        teams.insert(0, all());
    }
    let steps = (1..=records::SKILL_LEVELS).map(|n| (n.to_string(), v.t(&records::level_key(n))));
    let steps: Vec<(String, String)> = std::iter::once(all()).chain(steps).collect();
    Ok(vec![
        ui::select(&fields, "team", &v.t("recognise-team-team"), &teams),
        ui::select(&fields, "skill", &v.t("recognise-skills-skill"), &skills),
        ui::select(&fields, "least", &v.t("recognise-team-least"), &steps),
    ])
}

/// Those in the reader's view; by `team`, and by `least`, a level with evidence in `skill`.
async fn read(v: &Visit, look: &mut Work) -> Done<Found> {
    let today = v.today();
    let people::InView { mut people, teams, team } = people::in_view(v, look).await?;
    let courses = curriculum::courses(look).await?;
    let ids: Vec<PersonId> = people.iter().map(|p| p.id.clone()).collect();
    let levels = records::levels(look, &ids, &courses, today).await?;
    let mut subjects: Vec<(Subject, String)> = curriculum::skills(look)
        .await?
        .into_iter()
        .filter(|s| v.query("skill").is_empty() || v.query("skill") == s.id.as_str())
        .map(|s| (Subject::Skill(s.id.clone()), s.name.get(v.lang()).to_owned()))
        .collect();
    kit::Order::of(v.lang()).sort(&mut subjects, |s| &s.1);
    let least: i64 = v.query("least").parse().unwrap_or(0);
    let reaches = |p: &Person| {
        subjects.iter().any(|(s, _)| levels.get(&p.id).and_then(|l| l.get(s)).map_or(0, |h| h.level) >= least)
    };
    people.retain(|p| least < 1 || reaches(p));
    if v.query("skill").is_empty() {
        let said: std::collections::BTreeSet<&Subject> = levels.values().flat_map(|l| l.keys()).collect();
        let tongues = said.into_iter().filter_map(|s| match s {
            Subject::Language(l) => Some((s.clone(), v.language(*l))),
            Subject::Skill(_) => None,
        });
        subjects.extend(tongues.collect::<Vec<_>>());
    }
    Ok(Found { people, subjects, levels, teams, team })
}

/// `/skills.csv`: one line per person and skill that something is known of.
pub async fn csv(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let found = read(&v, &mut look).await?;
    Ok(file(&v, &found)?)
}

fn file(v: &Visit, found: &Found) -> Done<Response> {
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(["person", "kind", "subject", "level", "in_words", "proofs", "last_proof_on", "self_stated"])?;
    for p in &found.people {
        for (subject, _) in &found.subjects {
            let Some(held) = found.levels.get(&p.id).and_then(|l| l.get(subject)) else { continue };
            out.write_record([
                p.handle.clone(),
                subject.kind().to_owned(),
                subject.code().to_owned(),
                held.level.to_string(),
                level(v, subject, held.level),
                held.proofs.len().to_string(),
                held.proofs.first().map(|x| x.on.to_string()).unwrap_or_default(),
                held.own.map(|o| o.0.to_string()).unwrap_or_default(),
            ])?;
        }
    }
    let body = out.into_inner().map_err(|e| Stop::fault(e.to_string()))?;
    let name = "attachment; filename=\"skills.csv\"";
    Ok(([(header::CONTENT_TYPE, "text/csv; charset=utf-8"), (header::CONTENT_DISPOSITION, name)], body).into_response())
}
