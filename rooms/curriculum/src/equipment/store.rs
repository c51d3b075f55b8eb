//! SQL of equipment.

use std::collections::HashMap;

use ::store::{Work, sql};
use kit::{CourseId, Done, Words, val::Val};

use super::{Asked, Equipment, EquipmentId, Place, Stores};

pub(super) async fn all(work: &mut Work) -> Done<Stores> {
    let mut out = Stores::default();
    for row in sql("SELECT id, name FROM equipment ORDER BY id").all(work).await? {
        out.items.push(Equipment { id: row.get("id")?, name: row.get("name")? });
    }
    if out.items.is_empty() {
        return Ok(out);
    }
    let mut there = HashMap::new();
    for row in sql("SELECT item_id, place_id, pieces FROM equipment_at").all(work).await? {
        there.insert((row.get("item_id")?, row.get("place_id")?), row.get("pieces")?);
    }
    let mut asked: HashMap<CourseId, Vec<Asked>> = HashMap::new();
    for row in
        sql("SELECT course_id, item_id, pieces, each_head FROM equipment_asked ORDER BY item_id").all(work).await?
    {
        let each: String = row.get("each_head")?;
        let one = Asked { item: row.get("item_id")?, pieces: row.get("pieces")?, each: each == "yes" };
        asked.entry(row.get("course_id")?).or_default().push(one);
    }
    (out.there, out.asked) = (there, asked);
    Ok(out)
}

pub(super) async fn write_item(work: &mut Work, id: &EquipmentId, name: &Words) -> Done<()> {
    sql("INSERT INTO equipment (id, name, recorded_at) VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE SET name = excluded.name")
        .bind(id)
        .bind(name.clone())
        .bind(work.now)
        .run(work)
        .await?;
    Ok(())
}

/// What is at a place, anew.
pub(super) async fn replace_at(work: &mut Work, place: &Place, there: &[(EquipmentId, i64)]) -> Done<()> {
    sql("DELETE FROM equipment_at WHERE place_id = $1").bind(place.id()).run(work).await?;
    let row = |(item, pieces): &(EquipmentId, i64)| -> Vec<Val> {
        vec![item.into(), place.id().into(), place.kind().into(), (*pieces).into()]
    };
    let rows: Vec<Vec<Val>> = there.iter().filter(|(_, n)| *n > 0).map(row).collect();
    for chunk in rows.chunks(200) {
        sql("INSERT INTO equipment_at (item_id, place_id, kind, pieces) VALUES ")
            .rows(chunk.to_vec())
            .run(work)
            .await?;
    }
    Ok(())
}

/// What a course asks for, anew.
pub(super) async fn replace_asked(work: &mut Work, course: &CourseId, asked: &[Asked]) -> Done<()> {
    sql("DELETE FROM equipment_asked WHERE course_id = $1").bind(course).run(work).await?;
    let row = |a: &Asked| -> Vec<Val> {
        vec![course.into(), (&a.item).into(), a.pieces.into(), if a.each { "yes" } else { "no" }.into()]
    };
    let rows: Vec<Vec<Val>> = asked.iter().filter(|a| a.pieces > 0).map(row).collect();
    for chunk in rows.chunks(200) {
        sql("INSERT INTO equipment_asked (course_id, item_id, pieces, each_head) VALUES ")
            .rows(chunk.to_vec())
            .run(work)
            .await?;
    }
    Ok(())
}
