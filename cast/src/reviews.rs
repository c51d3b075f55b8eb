//! Reviewed calls of the last ninety days, and how much each team lacks of each skill.

use crate::chance::Chance;
use crate::csv;
use crate::org::{SKILLS, TEAMS};
use crate::people::Person;
use chrono::{Datelike, Days, NaiveDate};
use serde::Serialize;

/// Calls reviewed in the window.
pub const REVIEWED_CALLS: usize = 612;
/// Length of the window of reviews and feedback before the as-of date.
pub const VOICE_DAYS: u64 = 90;

/// One criterion of one reviewed call; rows of one call share person, date and evaluator and stand together.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Review {
    pub person_id: String,
    pub date: NaiveDate,
    /// Skill slug.
    pub criterion: &'static str,
    /// 0 to 100.
    pub score: u32,
    pub evaluator_id: String,
}

/// `qa.csv`.
pub(crate) fn to_csv(reviews: &[Review]) -> String {
    csv::table(
        "person_id,date,criterion,score,evaluator_id",
        reviews.iter().map(|r| {
            [r.person_id.clone(), r.date.to_string(), r.criterion.into(), r.score.to_string(), r.evaluator_id.clone()]
        }),
    )
}

/// True need per team in the order of [`SKILLS`], 0 (nothing to gain) to 100; −1 where the skill is not used. The
/// evaluation of needs should find this order again.
const NEEDS: [(&str, [i32; 12]); 10] = [
    //                  anger list expl prod bill rec  hand team prob tone coach aware
    ("technical-riga", [78, 44, 36, 38, 22, 30, 57, 29, 41, 12, 30, 22]),
    ("technical-oslo", [46, 30, 34, 30, 20, 26, 40, 30, 34, 14, 26, 20]),
    ("mobile-riga", [52, 35, 30, 22, 41, 24, 33, 26, 24, 15, 24, 20]),
    ("billing-oslo", [54, 28, 42, 16, 24, 27, 36, 31, 22, 22, 30, 24]),
    ("retention-oslo", [34, 21, 24, 20, 39, 22, 25, 18, 20, 16, 18, 30]),
    ("fibre-hcmc", [55, 40, 33, 46, 30, 31, 49, 52, 40, 27, 34, 26]),
    ("mandarin-desk", [43, 24, 22, 38, 33, 20, 26, 69, 26, 30, 28, 22]),
    ("webshop-chat", [26, 32, 34, 42, 37, 22, 28, 22, 24, 66, 22, 24]),
    ("backoffice-riga", [-1, 16, 20, 14, 26, 47, 54, 35, 22, 48, 20, 44]),
    ("sales-oslo", [20, 34, 30, 26, 32, 45, 55, 34, 16, 20, 20, 36]),
];

/// The true need of `team` for `skill`, `None` where the team does not use the skill or is not known.
pub fn true_need(team: &str, skill: &str) -> Option<u32> {
    let at = SKILLS.iter().position(|s| s.slug == skill)?;
    let (_, row) = NEEDS.iter().find(|n| n.0 == team)?;
    u32::try_from(row[at]).ok()
}

/// How often a reviewed contact of the team shows the skill at all.
fn shown(team: &str, skill: &str) -> f64 {
    match (team, skill) {
        ("webshop-chat" | "backoffice-riga", "written-tone") => 1.0,
        (_, "written-tone" | "coaching") => 0.0,
        (_, "calming-anger") => 0.45,
        (_, "listening" | "clear-explanations") => 0.9,
        ("billing-oslo" | "retention-oslo", "billing-rules") => 0.85,
        (_, "billing-rules") => 0.15,
        ("mandarin-desk" | "fibre-hcmc" | "backoffice-riga", "team-coordination") => 0.4,
        (_, "team-coordination" | "service-awareness") => 0.2,
        (_, "handover" | "records") => 0.5,
        _ => 0.55,
    }
}

/// Reviews in order of date. Evaluators are the coaches and supervisors, each a little milder or stricter than the truth.
pub(crate) fn build(as_of: NaiveDate, seed: u64, people: &[Person]) -> Vec<Review> {
    let mut chance = Chance::new(seed, "reviews");
    let severity = |id: &str| Chance::new(seed, &format!("severity {id}")).normal(0.0, 4.0);
    let talent = |id: &str, skill: &str| Chance::new(seed, &format!("skill {id} {skill}")).normal(0.0, 9.0);
    let front = people.iter().filter(|p| ["agent", "senior", "temp"].contains(&p.position)).collect::<Vec<_>>();
    let mut days = (0..REVIEWED_CALLS).map(|_| workday(as_of, &mut chance)).collect::<Vec<_>>();
    days.sort_unstable();
    let mut out = Vec::new();
    let mut round = front.clone();
    for date in days {
        if round.is_empty() {
            round = front.clone();
        }
        let at = chance.below(round.len());
        let person = round.swap_remove(at);
        if person.hired_on >= date {
            continue;
        }
        let Some(evaluator) = evaluator(person, people, &mut chance) else { continue };
        let lean = severity(&evaluator.id);
        for skill in SKILLS.iter().filter(|s| s.slug != "coaching") {
            let Some(need) = true_need(person.team, skill.slug) else { continue };
            if chance.yes(shown(person.team, skill.slug)) {
                let mean = 97.0 - 0.66 * f64::from(need) + talent(&person.id, skill.slug) + lean;
                let mean = if PROMISING.contains(&person.handle.as_str()) { mean.max(90.0 + lean) } else { mean };
                let score = chance.normal(mean, 9.0).round().clamp(0.0, 100.0) as u32;
                let (person_id, evaluator_id) = (person.id.clone(), evaluator.id.clone());
                out.push(Review { person_id, date, criterion: skill.slug, score, evaluator_id });
            }
        }
    }
    out.extend(observed_coaching(as_of, people, &mut chance));
    out.sort_by_key(|r| r.date);
    out
}

/// Agents of Technical Rīga who already do well what others will learn: they could coach.
const PROMISING: [&str; 3] = ["elina.krumina", "kristaps.vilks", "roberts.zarins"];

/// Coaches are observed as well, by the leads of their team.
fn observed_coaching(as_of: NaiveDate, people: &[Person], chance: &mut Chance) -> Vec<Review> {
    let mut out = Vec::new();
    for coach in people.iter().filter(|p| p.position == "coach") {
        let leads = people.iter().filter(|p| p.team == coach.team && p.position == "lead").collect::<Vec<_>>();
        let need = true_need(coach.team, "coaching").unwrap_or(25);
        for _ in 0..3 {
            let Some(lead) = chance.pick(&leads) else { break };
            let score = chance.normal(95.0 - 0.66 * f64::from(need), 8.0).round().clamp(0.0, 100.0) as u32;
            let date = workday(as_of, chance);
            out.push(Review {
                person_id: coach.id.clone(),
                date,
                criterion: "coaching",
                score,
                evaluator_id: lead.id.clone(),
            });
        }
    }
    out
}

/// A coach or supervisor of the person's own team, else of another team of the site.
fn evaluator<'a>(person: &Person, people: &'a [Person], chance: &mut Chance) -> Option<&'a Person> {
    let may = |p: &&Person| ["coach", "supervisor"].contains(&p.position);
    let own = people.iter().filter(may).filter(|p| p.team == person.team).collect::<Vec<_>>();
    let near = people.iter().filter(may).filter(|p| p.site == person.site).collect::<Vec<_>>();
    chance.pick(if own.is_empty() { &near } else { &own }).copied()
}

/// A Monday to Friday of the last ninety days, never the as-of date itself.
pub(crate) fn workday(as_of: NaiveDate, chance: &mut Chance) -> NaiveDate {
    loop {
        let day = as_of - Days::new(1 + chance.below(VOICE_DAYS as usize) as u64);
        if day.weekday().number_from_monday() <= 5 {
            return day;
        }
    }
}

/// Teams in the order of the table, with how many agents each has: the weights of whom customers write about.
pub(crate) fn team_weights() -> Vec<(&'static str, f64)> {
    TEAMS
        .iter()
        .map(|t| {
            (
                t.slug,
                if t.queue.is_empty() {
                    0.35
                } else if t.slug == "technical-riga" {
                    1.4
                } else {
                    1.0
                } * t.agents as f64,
            )
        })
        .collect()
}
