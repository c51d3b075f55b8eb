use std::collections::{BTreeMap, BTreeSet, HashMap};

use kit::{Done, NeedId, PersonId, SkillId, TeamId, time::plus_days};
use needs::{Evidence, Gap, Prior, gap_with};
use store::Work;

use crate::{
    model::{Heard, Measured, Need, QaScore, SMALL_GROUP, Source, WINDOW_DAYS},
    read::complains,
    store as db,
};

/// A score of this much is all that is asked of anybody; one of `QA_FLOOR` is as low as scorecards are marked in practice.
const QA_TARGET: f64 = 95.0;
const QA_FLOOR: f64 = 30.0;
/// Standard deviation of one review around the team's level, in points.
const QA_SD: f64 = 20.0;
/// How alike two scores of one person are (correlation): people differ among themselves about as much as their contacts do.
const SAME_PERSON: f64 = 0.45;
/// Standard deviation of one message: 71 from counting (see `level_of_share`), the rest because the reader errs.
const MESSAGE_SD: f64 = 100.0;
/// Teams of one house differ at least this much (standard deviation, points), whatever a thin sample says.
const BETWEEN_MIN: f64 = 8.0;
/// A voice that speaks of a skill in fewer messages than this, in the whole house, says nothing by being silent about it.
const HOUSE_MIN: f64 = 5.0;
/// How strongly one evaluator's lean is pulled to none: as if so many neutral scores had been given.
const LEAN_PRIOR: f64 = 8.0;

/// Measures every need again from the evidence of the last 90 days; tells one `listen.measured`.
///
/// A need keeps its identity as long as its team and skill exist; where the evidence has gone it says "not enough data".
pub async fn measure(work: &mut Work) -> Done<()> {
    let today = people::today(work).await?;
    let from = plus_days(today, -WINDOW_DAYS);
    let heard = db::heard_between(work, from, today).await?;
    let scores = db::scores_between(work, from, today).await?;
    let mut old: HashMap<(TeamId, SkillId), Need> =
        db::all_needs(work).await?.into_iter().map(|n| ((n.team.clone(), n.skill.clone()), n)).collect();
    let mut needs: Vec<Need> = Vec::new();
    for (team, skill, gap) in gaps(&heard, &scores) {
        let id = match old.remove(&(team.clone(), skill.clone())) {
            Some(need) => need.id,
            None => work.id::<NeedId>(),
        };
        needs.push(Need { measured_at: work.now, ..need(id, team, skill, &gap) });
    }
    let gone = Gap {
        need: 0.0,
        low: 0.0,
        high: 100.0,
        n: 0,
        enough: false,
        own: 0.0,
        voices: Vec::new(),
        voices_differ: false,
    };
    needs.extend(old.into_values().map(|n| Need { measured_at: work.now, ..need(n.id, n.team, n.skill, &gone) }));
    db::put_needs(work, &needs).await?;
    crate::search::changed(work, &needs).await?;
    let enough = needs.iter().filter(|n| n.enough).count() as i64;
    work.tell(&Measured { needs: needs.len() as i64, enough, from, to: today }).await?;
    Ok(())
}

fn need(id: NeedId, team: TeamId, skill: SkillId, gap: &Gap) -> Need {
    let whole = |x: f64| x.round() as i64;
    let voice = |source: needs::Source| {
        let voice = gap.voices.iter().find(|v| v.source == source)?;
        (i64::from(voice.n) >= SMALL_GROUP).then(|| whole(voice.need))
    };
    Need {
        id,
        team,
        skill,
        level: whole(gap.need),
        low: whole(gap.low),
        high: whole(gap.high),
        n: i64::from(gap.n),
        // Two voices that contradict each other are not too little evidence; the wide interval says what they are.
        enough: gap.enough || gap.voices.iter().any(|v| v.enough),
        customers: voice(needs::Source::Customer),
        employees: voice(needs::Source::Employee),
        qa: voice(needs::Source::Qa),
        measured_at: kit::At(0),
    }
}

/// What was heard of one team.
#[derive(Default)]
struct Team {
    /// All its messages, by source, and those of them that could be sorted.
    messages: HashMap<Source, (u32, u32)>,
    /// Complaints (or suggestions) about a skill; one about two skills counts for each in part.
    about: HashMap<(Source, SkillId), f64>,
    /// Scores with the evaluators' lean taken out, and whose they are.
    scores: HashMap<SkillId, Vec<(f64, PersonId)>>,
}

/// The gap of every team and skill there is any evidence about, in the order of team and skill.
fn gaps(heard: &[Heard], scores: &[QaScore]) -> Vec<(TeamId, SkillId, Gap)> {
    let teams = collect(heard, scores);
    let skills: BTreeSet<&SkillId> =
        teams.values().flat_map(|t| t.about.keys().map(|k| &k.1).chain(t.scores.keys())).collect();
    let mut out = Vec::new();
    for skill in skills {
        let spoken =
            |source| teams.values().filter_map(|t| t.about.get(&(source, skill.clone()))).sum::<f64>() >= HOUSE_MIN;
        let sources: Vec<Source> = [Source::Customer, Source::Employee].into_iter().filter(|s| spoken(*s)).collect();
        let cells: Vec<(&TeamId, Vec<Evidence>)> = teams
            .iter()
            .filter(|(_, t)| t.scores.contains_key(skill) || t.about.keys().any(|k| k.1 == *skill))
            .map(|(id, t)| (id, evidence(t, skill, &sources)))
            .collect();
        let prior = prior(cells.iter().flat_map(|c| &c.1));
        out.extend(cells.into_iter().map(|(team, e)| (team.clone(), skill.clone(), gap_with(100.0, &e, &prior))));
    }
    out.sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));
    out
}

fn collect(heard: &[Heard], scores: &[QaScore]) -> BTreeMap<TeamId, Team> {
    let mut teams: BTreeMap<TeamId, Team> = BTreeMap::new();
    for h in heard {
        let Some(team) = &h.message.team else { continue };
        let team = teams.entry(team.clone()).or_default();
        let source = h.message.source;
        let n = team.messages.entry(source).or_default();
        *n = (n.0 + 1, n.1 + u32::from(!h.tags.is_empty()));
        let whole: f64 = h.tags.iter().map(|t| t.weight).sum();
        if complains(&h.message) {
            for tag in h.tags.iter().filter(|t| !t.skill.as_str().is_empty() && t.weight > 0.0) {
                *team.about.entry((source, tag.skill.clone())).or_insert(0.0) += tag.weight / whole;
            }
        }
    }
    for (score, fair) in scores.iter().zip(without_lean(scores)) {
        let team = teams.entry(score.team.clone()).or_default();
        team.scores.entry(score.skill.clone()).or_default().push((fair, score.person.clone()));
    }
    teams
}

fn evidence(team: &Team, skill: &SkillId, sources: &[Source]) -> Vec<Evidence> {
    let mut out = Vec::new();
    for (mine, theirs) in [(Source::Customer, needs::Source::Customer), (Source::Employee, needs::Source::Employee)] {
        // What the reader could not sort says nothing for or against any skill.
        let (all, n) = team.messages.get(&mine).copied().unwrap_or_default();
        // A handful of employees is not a voice one may show or use: it could be told who spoke.
        let hidden = mine == Source::Employee && i64::from(all) < SMALL_GROUP;
        if sources.contains(&mine) && n > 0 && !hidden {
            let k = team.about.get(&(mine, skill.clone())).copied().unwrap_or(0.0);
            out.push(Evidence { source: theirs, value: level_of_share(k, n), weight: 1.0, n });
        }
    }
    if let Some(scores) = team.scores.get(skill) {
        let mean = scores.iter().map(|s| s.0).sum::<f64>() / scores.len() as f64;
        let heads = scores.iter().map(|s| &s.1).collect::<BTreeSet<_>>().len();
        let (value, weight) = (level_of_score(mean), trust(scores.len(), heads));
        out.push(Evidence { source: needs::Source::Qa, value, weight, n: scores.len() as u32 });
    }
    out
}

/// How much one of `n` scores of `heads` people tells of the team: ten reviews of one person are not ten people.
/// One over Kish's design effect, 1 + (m − 1) ρ, with m scores a person.
fn trust(n: usize, heads: usize) -> f64 {
    let each = n as f64 / heads.max(1) as f64;
    1.0 / (1.0 + (each - 1.0) * SAME_PERSON)
}

/// The skill shown, 0 to 100, when `k` of `n` sorted messages complain about it: 0 when half of all do.
///
/// On the square root of the share, so that the step from 2 to 8 of 100 counts as much as that from 18 to 32: the root
/// makes the error of a share the same everywhere, 1 / (2 √n) (Bartlett 1936; + 3/8 after Anscombe 1948).
fn level_of_share(k: f64, n: u32) -> f64 {
    let share = (k + 0.375) / (f64::from(n) + 0.75);
    (100.0 - 100.0 * (2.0 * share).sqrt()).clamp(0.0, 100.0)
}

/// The skill shown, 0 to 100, for a mean score: 100 at the target.
fn level_of_score(score: f64) -> f64 {
    ((score - QA_FLOOR) / (QA_TARGET - QA_FLOOR) * 100.0).clamp(0.0, 100.0)
}

/// The house average of a skill, learned from all teams and voices.
fn prior<'a>(evidence: impl Iterator<Item = &'a Evidence>) -> Prior {
    let points: Vec<(f64, u32, f64)> =
        evidence.map(|e| (e.value, e.n, if e.source == needs::Source::Qa { QA_SD } else { MESSAGE_SD })).collect();
    let learned = Prior::from_people(&points);
    Prior {
        between_sd: learned.between_sd.max(BETWEEN_MIN),
        customer_sd: MESSAGE_SD,
        employee_sd: MESSAGE_SD,
        qa_sd: QA_SD,
        ..learned
    }
}

/// Scores with each evaluator's severity taken out (A3): how far they lie, on average, from what others gave the same
/// team on the same criterion, pulled to zero where they scored little.
fn without_lean(scores: &[QaScore]) -> Vec<f64> {
    let mut cells: HashMap<(&TeamId, &SkillId), (f64, f64)> = HashMap::new();
    for s in scores {
        let cell = cells.entry((&s.team, &s.skill)).or_default();
        cell.0 += s.score;
        cell.1 += 1.0;
    }
    let mut leans: HashMap<&PersonId, (f64, f64)> = HashMap::new();
    for s in scores {
        let Some(evaluator) = &s.evaluator else { continue };
        let (sum, n) = cells[&(&s.team, &s.skill)];
        let lean = leans.entry(evaluator).or_default();
        lean.0 += s.score - sum / n;
        lean.1 += 1.0;
    }
    let lean = |e: &PersonId| leans.get(e).map_or(0.0, |(sum, n)| sum / (n + LEAN_PRIOR));
    scores.iter().map(|s| (s.score - s.evaluator.as_ref().map_or(0.0, lean)).clamp(0.0, 100.0)).collect()
}

#[cfg(test)]
mod tests {
    use kit::Lang;

    use super::*;
    use crate::model::{Message, Tag};

    fn said(source: Source, team: &str, skill: &str, score: Option<f64>) -> Heard {
        let message = Message {
            source,
            channel: "survey".into(),
            team: Some(team.into()),
            person: None,
            lang: Lang::En,
            score,
            text: "x".into(),
            day: "2026-11-01".parse().expect("a day"),
        };
        let tag = Tag { skill: skill.into(), weight: 0.8, words: Vec::new(), by: None };
        Heard { id: "f".into(), message, tags: vec![tag] }
    }

    fn scored(team: &str, skill: &str, score: f64, evaluator: &str) -> QaScore {
        QaScore {
            person: PersonId::from(format!("{team} {score}")),
            team: team.into(),
            skill: skill.into(),
            score,
            day: "2026-11-01".parse().expect("a day"),
            evaluator: Some(evaluator.into()),
        }
    }

    fn level(gaps: &[(TeamId, SkillId, Gap)], team: &str, skill: &str) -> Gap {
        gaps.iter().find(|g| g.0.as_str() == team && g.1.as_str() == skill).expect("a gap").2.clone()
    }

    #[test]
    fn the_team_that_lacks_most_needs_most() {
        let scores: Vec<QaScore> = [("a", 45.0), ("b", 65.0), ("c", 88.0)]
            .into_iter()
            .flat_map(|(team, mean)| {
                (0..24).map(move |i| scored(team, "listening", mean + f64::from(i % 5) - 2.0, "e"))
            })
            .collect();
        let gaps = gaps(&[], &scores);
        let [a, b, c] = ["a", "b", "c"].map(|t| level(&gaps, t, "listening"));
        assert!(a.need > b.need + 15.0 && b.need > c.need + 15.0, "{a:?} {b:?} {c:?}");
        assert!(a.enough && a.low < a.need && a.need < a.high);
    }

    #[test]
    fn complaints_count_and_praise_does_not() {
        let mut heard: Vec<Heard> = (0..20).map(|_| said(Source::Customer, "a", "calming-anger", Some(1.0))).collect();
        heard.extend((0..20).map(|_| said(Source::Customer, "b", "calming-anger", Some(5.0))));
        heard.extend((0..20).map(|_| said(Source::Customer, "b", "listening", Some(1.0))));
        let gaps = gaps(&heard, &[]);
        let voice = |team| {
            need("n".into(), TeamId::from(team), "calming-anger".into(), &level(&gaps, team, "calming-anger")).customers
        };
        assert!(voice("a").is_some());
        assert!(
            !gaps.iter().any(|g| g.0.as_str() == "b" && g.1.as_str() == "calming-anger"),
            "praise alone is no evidence of a need"
        );
    }

    #[test]
    fn four_employees_are_not_shown() {
        let few: Vec<Heard> = (0..4).map(|_| said(Source::Employee, "a", "records", None)).collect();
        let more: Vec<Heard> = (0..9).map(|_| said(Source::Employee, "b", "records", None)).collect();
        let gaps = gaps(&[few, more].concat(), &[]);
        let employees =
            |team| need("n".into(), TeamId::from(team), "records".into(), &level(&gaps, team, "records")).employees;
        assert_eq!(employees("a"), None);
        assert!(employees("b").is_some());
    }

    #[test]
    fn a_severe_evaluator_does_not_make_a_need() {
        // Two evaluators score the same people of one team; one gives ten points less.
        let scores: Vec<QaScore> = (0..60)
            .map(|i| {
                if i % 2 == 0 { scored("a", "listening", 80.0, "mild") } else { scored("a", "listening", 70.0, "hard") }
            })
            .collect();
        let fair = without_lean(&scores);
        assert!((fair[0] - fair[1]).abs() < 2.5, "{} {}", fair[0], fair[1]);
        assert_eq!(without_lean(&[]), Vec::<f64>::new());
    }

    #[test]
    fn shares_and_scores_become_levels() {
        assert!(level_of_share(0.0, 40) > 85.0);
        assert_eq!(level_of_share(40.0, 40), 0.0);
        assert!(level_of_share(10.0, 40) > level_of_share(20.0, 40));
        assert_eq!((level_of_score(QA_TARGET), level_of_score(10.0)), (100.0, 0.0));
    }

    /// The demonstration organisation knows what each team truly lacks; the measurement should find that order again.
    #[test]
    fn the_order_of_the_cast_is_found_again() {
        let cast = cast::Cast::new("2026-11-22".parse().expect("a day"), 1);
        let skills: Vec<SkillId> = cast::SKILLS.iter().map(|s| SkillId::from(s.slug)).collect();
        let reader = crate::read::Reader::new(skills, &[]);
        let heard: Vec<Heard> = cast.voices.iter().map(|voice| spoken(voice, &reader)).collect();
        let team = |id: &str| cast.with_id(id).map_or("", |p| p.team).to_owned();
        let scores: Vec<QaScore> = cast
            .reviews
            .iter()
            .map(|r| QaScore {
                person: r.person_id.as_str().into(),
                team: team(&r.person_id).into(),
                skill: r.criterion.into(),
                score: f64::from(r.score),
                day: r.date,
                evaluator: Some(r.evaluator_id.as_str().into()),
            })
            .collect();
        let gaps = gaps(&heard, &scores);
        let pairs: Vec<(f64, f64)> = gaps
            .iter()
            .filter(|g| need("n".into(), g.0.clone(), g.1.clone(), &g.2).enough)
            .filter_map(|g| Some((f64::from(cast::true_need(g.0.as_str(), g.1.as_str())?), g.2.need)))
            .collect();
        let mean = pairs.iter().map(|(t, m)| (t - m).abs()).sum::<f64>() / pairs.len() as f64;
        let r = correlation(&pairs);
        println!("{} of {} known, r = {r:.3}, off by {mean:.1} points on average", pairs.len(), gaps.len());
        assert!(pairs.len() >= 90 && r > 0.8 && mean < 7.0, "{} known, r = {r:.3}, off by {mean:.1}", pairs.len());
        let mut order: Vec<&(TeamId, SkillId, Gap)> = gaps.iter().filter(|g| g.2.enough).collect();
        order.sort_by(|a, b| b.2.need.total_cmp(&a.2.need));
        let deepest: Vec<(&str, &str)> = order.iter().take(3).map(|g| (g.0.as_str(), g.1.as_str())).collect();
        assert!(deepest.contains(&("technical-riga", "calming-anger")), "{deepest:?}");
        assert!(deepest.contains(&("webshop-chat", "written-tone")), "{deepest:?}");
    }

    fn spoken(voice: &cast::Voice, reader: &crate::read::Reader) -> Heard {
        let message = Message {
            source: Source::from_code(voice.source).expect("a source"),
            channel: voice.channel.into(),
            team: Some(voice.team.into()),
            person: None,
            lang: Lang::from_code(voice.language).expect("a language"),
            score: voice.score.map(f64::from),
            text: voice.text.clone(),
            day: voice.date,
        };
        Heard { id: "f".into(), tags: reader.tags(&message.text, message.lang), message }
    }

    fn correlation(pairs: &[(f64, f64)]) -> f64 {
        let n = pairs.len() as f64;
        let (a, b) = pairs.iter().fold((0.0, 0.0), |(a, b), p| (a + p.0 / n, b + p.1 / n));
        let sum = |f: &dyn Fn(&(f64, f64)) -> f64| pairs.iter().map(f).sum::<f64>();
        sum(&|p| (p.0 - a) * (p.1 - b)) / (sum(&|p| (p.0 - a).powi(2)) * sum(&|p| (p.1 - b).powi(2))).sqrt()
    }

    #[test]
    fn nothing_heard_is_no_need() {
        assert!(gaps(&[], &[]).is_empty());
    }
}
