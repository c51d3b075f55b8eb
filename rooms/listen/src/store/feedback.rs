use std::collections::HashMap;

use kit::{At, Day, Done, PersonId, SkillId, TeamId, Val};
use store::{Row, Work, sql};

use super::CHUNK;
use crate::model::{Counts, FeedbackId, Heard, Message, Praise, Source, Tag};

/// Writes messages with their tags, at the beginning of the day: the instant would say whose an employee's words are.
pub(crate) async fn add_heard(work: &mut Work, import: Option<&str>, heard: &[Heard]) -> Done<()> {
    let at = work.midnight();
    for chunk in heard.chunks(CHUNK) {
        let rows = chunk.iter().map(|h| {
            let m = &h.message;
            vec![
                Val::from(&h.id),
                m.source.code().into(),
                (&m.channel).into(),
                m.team.as_ref().into(),
                m.person.as_ref().into(),
                m.lang.into(),
                m.score.into(),
                (&m.text).into(),
                m.day.into(),
                import.into(),
                at.into(),
            ]
        });
        sql("INSERT INTO feedback (id, source, channel, team_id, person_id, lang, score, text, on_day, import_id, recorded_at) VALUES ")
            .rows(rows.collect())
            .run(work)
            .await?;
    }
    let tags: Vec<(&FeedbackId, &Tag)> = heard.iter().flat_map(|h| h.tags.iter().map(move |t| (&h.id, t))).collect();
    add_tags(work, &tags, at).await
}

pub(crate) async fn add_tags(work: &mut Work, tags: &[(&FeedbackId, &Tag)], at: At) -> Done<()> {
    for chunk in tags.chunks(CHUNK) {
        let mut rows = Vec::new();
        for (id, tag) in chunk {
            rows.push(vec![
                Val::from(*id),
                (&tag.skill).into(),
                tag.weight.into(),
                serde_json::to_string(&tag.words)?.into(),
                tag.by.as_ref().into(),
                at.into(),
            ]);
        }
        sql("INSERT INTO feedback_tag (feedback_id, skill_id, weight, words, by_person, recorded_at) VALUES ")
            .rows(rows)
            .run(work)
            .await?;
    }
    Ok(())
}

/// Takes away the machine's tags of these messages (those of a person stay), or all of them.
pub(crate) async fn clear_tags(work: &mut Work, ids: &[FeedbackId], also_by_person: bool) -> Done<()> {
    for chunk in ids.chunks(CHUNK) {
        let text = if also_by_person {
            "DELETE FROM feedback_tag WHERE feedback_id IN ("
        } else {
            "DELETE FROM feedback_tag WHERE by_person IS NULL AND feedback_id IN ("
        };
        sql(text).list(chunk).then(")").run(work).await?;
    }
    Ok(())
}

fn message(row: &Row) -> Done<(FeedbackId, Message)> {
    let source: String = row.get("source")?;
    let source = Source::from_code(&source).ok_or_else(|| kit::Stop::fault(format!("no such source: {source}")))?;
    let message = Message {
        source,
        channel: row.get("channel")?,
        team: row.get("team_id")?,
        person: row.get("person_id")?,
        lang: row.get("lang")?,
        score: row.get("score")?,
        text: row.get("text")?,
        day: row.get("on_day")?,
    };
    Ok((row.get("id")?, message))
}

fn tag(row: &Row) -> Done<(FeedbackId, Tag)> {
    let words: String = row.get("words")?;
    let tag = Tag {
        skill: row.get("skill_id")?,
        weight: row.get("weight")?,
        words: serde_json::from_str(&words)?,
        by: row.get("by_person")?,
    };
    Ok((row.get("feedback_id")?, tag))
}

fn joined(messages: Vec<(FeedbackId, Message)>, tags: Vec<(FeedbackId, Tag)>) -> Vec<Heard> {
    let mut by: HashMap<FeedbackId, Vec<Tag>> = HashMap::new();
    for (id, tag) in tags {
        by.entry(id).or_default().push(tag);
    }
    messages.into_iter().map(|(id, message)| Heard { tags: by.remove(&id).unwrap_or_default(), id, message }).collect()
}

/// Everything heard from `from` to `to` (both included), with tags.
pub(crate) async fn heard_between(work: &mut Work, from: Day, to: Day) -> Done<Vec<Heard>> {
    let rows = sql("SELECT id, source, channel, team_id, person_id, lang, score, text, on_day FROM feedback \
                    WHERE on_day >= $1 AND on_day <= $2 ORDER BY on_day, id")
    .bind(from)
    .bind(to)
    .all(work)
    .await?;
    let tags = sql("SELECT t.feedback_id, t.skill_id, t.weight, t.words, t.by_person FROM feedback_tag t \
                    JOIN feedback f ON f.id = t.feedback_id WHERE f.on_day >= $1 AND f.on_day <= $2")
    .bind(from)
    .bind(to)
    .all(work)
    .await?;
    Ok(joined(rows.iter().map(message).collect::<Done<_>>()?, tags.iter().map(tag).collect::<Done<_>>()?))
}

/// Messages about a skill in the window, newest first.
pub(crate) async fn heard_about(work: &mut Work, skill: &SkillId, from: Day, to: Day) -> Done<Vec<Heard>> {
    let rows = sql("SELECT f.id, f.source, f.channel, f.team_id, f.person_id, f.lang, f.score, f.text, f.on_day \
                    FROM feedback f JOIN feedback_tag t ON t.feedback_id = f.id \
                    WHERE t.skill_id = $1 AND f.on_day >= $2 AND f.on_day <= $3 ORDER BY f.on_day DESC, f.id")
    .bind(skill)
    .bind(from)
    .bind(to)
    .all(work)
    .await?;
    let tags = sql("SELECT t.feedback_id, t.skill_id, t.weight, t.words, t.by_person FROM feedback_tag t \
                    JOIN feedback f ON f.id = t.feedback_id WHERE t.skill_id = $1 AND f.on_day >= $2 AND f.on_day <= $3")
        .bind(skill)
        .bind(from)
        .bind(to)
        .all(work)
        .await?;
    Ok(joined(rows.iter().map(message).collect::<Done<_>>()?, tags.iter().map(tag).collect::<Done<_>>()?))
}

pub(crate) async fn heard_by_id(work: &mut Work, id: &FeedbackId) -> Done<Heard> {
    let row =
        sql("SELECT id, source, channel, team_id, person_id, lang, score, text, on_day FROM feedback WHERE id = $1")
            .bind(id)
            .found(work)
            .await?;
    let (id, message) = message(&row)?;
    let tags = sql("SELECT feedback_id, skill_id, weight, words, by_person FROM feedback_tag WHERE feedback_id = $1")
        .bind(&id)
        .all(work)
        .await?;
    let tags = tags.iter().map(|r| tag(r).map(|(_, t)| t)).collect::<Done<_>>()?;
    Ok(Heard { id, message, tags })
}

/// Customers' words with a score of 4 or 5 about contacts of one person since `from`, newest first.
pub(crate) async fn praise_of(work: &mut Work, person: &PersonId, from: Day) -> Done<Vec<Praise>> {
    let rows = sql("SELECT id, text, lang, on_day FROM feedback WHERE person_id = $1 AND source = 'customer' \
                    AND score >= 4 AND on_day >= $2 ORDER BY on_day DESC, id LIMIT 20")
    .bind(person)
    .bind(from)
    .all(work)
    .await?;
    rows.iter()
        .map(|r| Ok(Praise { id: r.get("id")?, text: r.get("text")?, lang: r.get("lang")?, day: r.get("on_day")? }))
        .collect()
}

/// What people have corrected: the text and the skills it is about (none is an answer too), oldest first.
pub(crate) async fn corrections(work: &mut Work) -> Done<Vec<(Message, Vec<SkillId>)>> {
    let rows =
        sql("SELECT f.id, f.source, f.channel, f.team_id, f.person_id, f.lang, f.score, f.text, f.on_day, t.skill_id \
                    FROM feedback f JOIN feedback_tag t ON t.feedback_id = f.id WHERE t.by_person IS NOT NULL \
                    ORDER BY t.recorded_at, f.id, t.skill_id")
        .all(work)
        .await?;
    let mut out: Vec<(FeedbackId, Message, Vec<SkillId>)> = Vec::new();
    for row in &rows {
        let (id, message) = message(row)?;
        let skill: SkillId = row.get("skill_id")?;
        let at = match out.iter().position(|o| o.0 == id) {
            Some(at) => at,
            None => {
                out.push((id, message, Vec::new()));
                out.len() - 1
            }
        };
        if !skill.as_str().is_empty() {
            out[at].2.push(skill);
        }
    }
    Ok(out.into_iter().map(|(_, m, s)| (m, s)).collect())
}

/// Messages already kept, from the first to the last day of a file: to see which rows of it are known.
pub(crate) async fn messages_between(work: &mut Work, from: Day, to: Day) -> Done<Vec<Message>> {
    let rows = sql("SELECT id, source, channel, team_id, person_id, lang, score, text, on_day FROM feedback \
                    WHERE on_day >= $1 AND on_day <= $2")
    .bind(from)
    .bind(to)
    .all(work)
    .await?;
    rows.iter().map(|r| message(r).map(|(_, m)| m)).collect()
}

pub(crate) async fn remove_import(work: &mut Work, import: &str) -> Done<()> {
    sql("DELETE FROM feedback_tag WHERE feedback_id IN (SELECT id FROM feedback WHERE import_id = $1)")
        .bind(import)
        .run(work)
        .await?;
    sql("DELETE FROM feedback WHERE import_id = $1").bind(import).run(work).await?;
    Ok(())
}

/// How much was heard, by team; messages of no team stand under the empty one.
pub(crate) async fn counts(work: &mut Work, from: Day, to: Day) -> Done<HashMap<TeamId, Counts>> {
    let rows = sql("SELECT source, team_id, count(*) AS n FROM feedback WHERE on_day >= $1 AND on_day <= $2 \
                    GROUP BY source, team_id")
    .bind(from)
    .bind(to)
    .all(work)
    .await?;
    let mut out: HashMap<TeamId, Counts> = HashMap::new();
    for row in &rows {
        let team: Option<TeamId> = row.get("team_id")?;
        let counts = out.entry(team.unwrap_or_else(|| String::new().into())).or_default();
        let (source, n): (String, i64) = (row.get("source")?, row.get("n")?);
        match Source::from_code(&source) {
            Some(Source::Customer) => counts.customers += n,
            Some(Source::Employee) => counts.employees += n,
            None => {}
        }
    }
    let reviews = sql("SELECT team_id, count(*) AS n FROM (SELECT DISTINCT team_id, person_id, on_day, evaluator_id \
                       FROM qa_score WHERE on_day >= $1 AND on_day <= $2) AS calls GROUP BY team_id")
    .bind(from)
    .bind(to)
    .all(work)
    .await?;
    for row in &reviews {
        out.entry(row.get("team_id")?).or_default().reviews += row.get::<i64>("n")?;
    }
    Ok(out)
}

/// Messages about which a person has said what they are about.
pub(crate) async fn corrected(work: &mut Work) -> Done<Vec<FeedbackId>> {
    let rows = sql("SELECT DISTINCT feedback_id FROM feedback_tag WHERE by_person IS NOT NULL").all(work).await?;
    rows.iter().map(|row| row.get("feedback_id")).collect()
}
