//! Planners write what there is and what courses ask for.

use ::store::Work;
use kit::{CourseId, Done, Role, Stop, Words};

use super::{Asked, EquipmentId, EquipmentSet, Place, store as rows};

const PLANNERS: &[Role] = &[Role::Planner, Role::Administrator];
const PIECES_MAX: i64 = 10_000;

/// New, or renamed when the slug is known.
pub async fn name_equipment(work: &mut Work, id: &EquipmentId, name: Words) -> Done<()> {
    people::must_be(work, PLANNERS).await?;
    rows::write_item(work, id, &name).await?;
    work.tell(&EquipmentSet { about: id.0.clone() }).await?;
    Ok(())
}

/// What stands in a room, or is carried about on a site, in the place of what was written before.
pub async fn put_at(work: &mut Work, place: &Place, there: Vec<(EquipmentId, i64)>) -> Done<()> {
    people::must_be(work, PLANNERS).await?;
    if there.iter().any(|(_, n)| !(0..=PIECES_MAX).contains(n)) {
        return Err(Stop::at("", "curriculum-equipment-pieces"));
    }
    rows::replace_at(work, place, &there).await?;
    work.tell(&EquipmentSet { about: place.id().to_owned() }).await?;
    Ok(())
}

/// What a course asks for wherever it is held in a room, in the place of what it asked for before.
pub async fn ask_for(work: &mut Work, course: &CourseId, asked: Vec<Asked>) -> Done<()> {
    people::must_be(work, PLANNERS).await?;
    if asked.iter().any(|a| !(0..=PIECES_MAX).contains(&a.pieces)) {
        return Err(Stop::at("", "curriculum-equipment-pieces"));
    }
    rows::replace_asked(work, course, &asked).await?;
    work.tell(&EquipmentSet { about: course.0.clone() }).await?;
    Ok(())
}
