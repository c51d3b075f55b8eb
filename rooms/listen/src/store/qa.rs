use kit::{Day, Done, PersonId, SkillId, TeamId, Val};
use store::{Row, Work, sql};

use super::CHUNK;
use crate::model::QaScore;

pub(crate) async fn add_scores(work: &mut Work, import: &str, scores: &[QaScore]) -> Done<()> {
    for chunk in scores.chunks(CHUNK) {
        let mut rows = Vec::new();
        for s in chunk {
            let id: String = work.id();
            rows.push(vec![
                Val::from(id),
                (&s.person).into(),
                (&s.team).into(),
                (&s.skill).into(),
                s.score.into(),
                s.day.into(),
                s.evaluator.as_ref().into(),
                import.into(),
            ]);
        }
        sql("INSERT INTO qa_score (id, person_id, team_id, skill_id, score, on_day, evaluator_id, import_id) VALUES ")
            .rows(rows)
            .run(work)
            .await?;
    }
    Ok(())
}

fn score(row: &Row) -> Done<QaScore> {
    Ok(QaScore {
        person: row.get::<PersonId>("person_id")?,
        team: row.get::<TeamId>("team_id")?,
        skill: row.get::<SkillId>("skill_id")?,
        score: row.get("score")?,
        day: row.get("on_day")?,
        evaluator: row.get("evaluator_id")?,
    })
}

pub(crate) async fn scores_between(work: &mut Work, from: Day, to: Day) -> Done<Vec<QaScore>> {
    let rows = sql("SELECT person_id, team_id, skill_id, score, on_day, evaluator_id FROM qa_score \
                    WHERE on_day >= $1 AND on_day <= $2 ORDER BY on_day, id")
    .bind(from)
    .bind(to)
    .all(work)
    .await?;
    rows.iter().map(score).collect()
}

/// Scores of one skill in one team.
pub(crate) async fn scores_about(
    work: &mut Work,
    team: &TeamId,
    skill: &SkillId,
    from: Day,
    to: Day,
) -> Done<Vec<QaScore>> {
    let rows = sql("SELECT person_id, team_id, skill_id, score, on_day, evaluator_id FROM qa_score \
                    WHERE team_id = $1 AND skill_id = $2 AND on_day >= $3 AND on_day <= $4 ORDER BY on_day, id")
    .bind(team)
    .bind(skill)
    .bind(from)
    .bind(to)
    .all(work)
    .await?;
    rows.iter().map(score).collect()
}

pub(crate) async fn scores_of_person(work: &mut Work, person: &PersonId, from: Day, to: Day) -> Done<Vec<QaScore>> {
    let rows = sql("SELECT person_id, team_id, skill_id, score, on_day, evaluator_id FROM qa_score \
                    WHERE person_id = $1 AND on_day >= $2 AND on_day <= $3 ORDER BY on_day, id")
    .bind(person)
    .bind(from)
    .bind(to)
    .all(work)
    .await?;
    rows.iter().map(score).collect()
}

pub(crate) async fn remove_scores(work: &mut Work, import: &str) -> Done<()> {
    sql("DELETE FROM qa_score WHERE import_id = $1").bind(import).run(work).await?;
    Ok(())
}
