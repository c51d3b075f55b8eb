//! What was said about levels, and what the statements prove.

use std::collections::HashMap;

use ::store::{Row, Work, sql};
use curriculum::Course;
use kit::{CourseId, Day, Done, PersonId, Stop};

use super::{ALONE, LEARNING, LevelId, NewLevel, Proof, Source, Subject};

const PEOPLE_MAX: usize = 400;

type Found = Vec<(PersonId, Subject, Proof)>;

/// Everything said about these people.
pub async fn said(work: &mut Work, people: &[PersonId]) -> Done<Found> {
    let mut out = Vec::new();
    for chunk in people.chunks(PEOPLE_MAX) {
        let rows = sql("SELECT person_id, kind, subject, level, source, reason, on_day, said_by FROM skill_level \
                        WHERE person_id IN (")
        .list(chunk.iter().cloned())
        .then(") ORDER BY said_at DESC, id DESC")
        .all(work)
        .await?;
        for row in &rows {
            // A language that the house no longer knows says nothing.
            if let Some(subject) = Subject::from_codes(&row.get::<String>("kind")?, &row.get::<String>("subject")?) {
                out.push((row.get("person_id")?, subject, read(row)?));
            }
        }
    }
    Ok(out)
}

fn read(row: &Row) -> Done<Proof> {
    let source: String = row.get("source")?;
    let source = [Source::Own, Source::Confirmed, Source::Imported].into_iter().find(|s| s.code() == source);
    Ok(Proof {
        level: row.get("level")?,
        source: source.ok_or_else(|| Stop::fault("a level from nowhere"))?,
        on: row.get("on_day")?,
        until: None,
        by: row.get("said_by")?,
        reason: row.get("reason")?,
        course: None,
        object: String::new(),
    })
}

/// A class shows that somebody learns the skill, a certificate that they do it alone.
pub async fn proven(work: &mut Work, people: &[PersonId], courses: &[Course]) -> Done<Found> {
    let by_id: HashMap<&CourseId, &Course> = courses.iter().map(|c| (&c.id, c)).collect();
    let zone = people::settings(work).await?.zone;
    let mut out = Vec::new();
    for chunk in people.chunks(PEOPLE_MAX) {
        let rows = sql("SELECT person_id, verb, course_id, object, result, at FROM statement \
                        WHERE verb IN ('completed', 'certified') AND course_id IS NOT NULL AND person_id IN (")
        .list(chunk.iter().cloned())
        .then(") ORDER BY at DESC, id DESC")
        .all(work)
        .await?;
        for row in &rows {
            let id: CourseId = row.get("course_id")?;
            let Some(course) = by_id.get(&id) else { continue };
            let certified = row.get::<String>("verb")? == "certified";
            let result: serde_json::Value = serde_json::from_str(&row.get::<String>("result")?)?;
            let until: Option<Day> = result.get("until").and_then(|d| d.as_str()).and_then(|d| d.parse().ok());
            let proof = Proof {
                level: if certified { ALONE } else { LEARNING },
                source: if certified { Source::Certificate } else { Source::Completion },
                on: row.get::<kit::At>("at")?.day(zone),
                until,
                by: None,
                reason: String::new(),
                course: Some(id.clone()),
                object: if certified { row.get("object")? } else { String::new() },
            };
            let person: PersonId = row.get("person_id")?;
            out.extend(course.skills.iter().map(|s| (person.clone(), Subject::Skill(s.clone()), proof.clone())));
        }
    }
    Ok(out)
}

pub async fn add(work: &mut Work, import: Option<&str>, new: &[NewLevel]) -> Done<()> {
    for chunk in new.chunks(200) {
        let mut rows = Vec::with_capacity(chunk.len());
        for n in chunk {
            let id: LevelId = work.id();
            rows.push(vec![
                id.into(),
                (&n.person).into(),
                n.subject.kind().into(),
                n.subject.code().into(),
                n.level.into(),
                n.source.code().into(),
                n.reason.as_str().into(),
                n.on.into(),
                work.now.into(),
                work.who().into(),
                import.into(),
            ]);
        }
        sql("INSERT INTO skill_level (id, person_id, kind, subject, level, source, reason, on_day, said_at, said_by, \
             import_id) VALUES ")
        .rows(rows)
        .run(work)
        .await?;
    }
    Ok(())
}

pub async fn drop_import(work: &mut Work, import: &str) -> Done<()> {
    sql("DELETE FROM skill_level WHERE import_id = $1").bind(import).run(work).await?;
    Ok(())
}
