//! The material of a session: what, how many, who sees to it, by when, done (C7).

use curriculum::{CourseText, Method};
use kit::{Day, Done, Lang, PersonId, Role, SessionId, Stop, time::plus_days};
use people::Site;
use plan::{Enrolment, Session};
use store::Work;
use web::locale;

use crate::{
    model::{CheckItem, MaterialSigned},
    store::lists as rows,
};

/// What is for each head is printed or ordered; what is in the room is only looked after.
const HEAD_DAYS: i64 = 3;
const ROOM_DAYS: i64 = 1;

/// One line of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The material's own id.
    pub item: String,
    pub text: String,
    pub quantity: i64,
    pub responsible: Option<PersonId>,
    pub due_on: Day,
    pub done_by: Option<PersonId>,
    pub done_at: Option<kit::At>,
    /// Signed off for so many, and by now it must be more.
    pub signed_for: Option<i64>,
}

/// What a class needs when its course says nothing (ZH: eight materials), and what a class at a distance needs instead.
const ROOM: [(&str, &str); 8] = [
    ("workbook", "head"),
    ("pen", "head"),
    ("writing-pad", "head"),
    ("name-card", "head"),
    ("lectern", "room"),
    ("computer", "room"),
    ("water", "room"),
    ("projector", "room"),
];
const REMOTE: [(&str, &str); 5] = [
    ("remote-headset", "head"),
    ("remote-workbook", "head"),
    ("remote-link", "room"),
    ("remote-groups", "group"),
    ("remote-phone", "room"),
];

/// The list of a session in one language: the course's own materials, else the house's; at a distance those for a desk.
/// Quantities follow the number of people and groups of today.
pub async fn material(work: &mut Work, session: &Session, seats: &[Enrolment], lang: Lang) -> Done<Vec<Line>> {
    let course = curriculum::course(work, &session.course).await?;
    let site = place_of(work, session).await?;
    let (text, ..) = curriculum::text_at(work, &session.course, session.course_version, lang, site.as_ref()).await?;
    let remote =
        course.offering(&session.offering).and_then(|o| Method::from_code(&o.method)).is_some_and(|m| !m.needs_room);
    let groups = seats.iter().map(|s| s.subgroup).max().unwrap_or(0).max(1);
    let known = rows::check_items(work, &session.id).await?;
    let host = host(work, session).await?;
    let mut out = Vec::new();
    for (item, text, per) in items(&text, remote, lang) {
        let mine = known.get(&item);
        let quantity = quantity(&per, seats.len() as i64, groups);
        let days = if per == "head" { HEAD_DAYS } else { ROOM_DAYS };
        let usual = if per == "room" && !remote { host.clone() } else { session.trainer.clone() };
        let signed = mine.filter(|c| c.done_at.is_some());
        let enough = signed.is_some_and(|c| c.quantity >= quantity);
        out.push(Line {
            responsible: mine.and_then(|c| c.responsible.clone()).or(usual),
            due_on: plus_days(session.day(), -days),
            done_by: signed.filter(|_| enough).and_then(|c| c.done_by.clone()),
            done_at: signed.filter(|_| enough).and_then(|c| c.done_at),
            signed_for: signed.filter(|_| !enough).map(|c| c.quantity),
            item,
            text,
            quantity,
        });
    }
    Ok(out)
}

fn items(text: &CourseText, remote: bool, lang: Lang) -> Vec<(String, String, String)> {
    let house = |list: &[(&str, &str)]| {
        let words = |id: &str| locale::t(lang, &format!("prepare-material-{id}"), &[]);
        list.iter().map(|(id, per)| ((*id).to_owned(), words(id), (*per).to_owned())).collect()
    };
    if remote {
        return house(&REMOTE);
    }
    if text.materials.is_empty() {
        return house(&ROOM);
    }
    text.materials.iter().map(|m| (m.id.clone(), m.text.clone(), m.per.clone())).collect()
}

fn quantity(per: &str, heads: i64, groups: i64) -> i64 {
    match per {
        "head" => heads,
        "group" => groups,
        _ => 1,
    }
}

/// The site whose words are used in a session: that of the room, else where its trainer works.
pub async fn place_of(work: &mut Work, session: &Session) -> Done<Option<Site>> {
    if let Some(venue) = &session.venue {
        let site = curriculum::venue(work, venue).await?.site;
        return Ok(people::sites(work).await?.into_iter().find(|s| s.id == site));
    }
    match &session.trainer {
        Some(trainer) => people::site_of(work, trainer, session.day()).await,
        None => Ok(None),
    }
}

/// The room's host: the centre manager of its site.
async fn host(work: &mut Work, session: &Session) -> Done<Option<PersonId>> {
    let Some(venue) = &session.venue else { return Ok(None) };
    let site = curriculum::venue(work, venue).await?.site;
    Ok(people::sites(work).await?.into_iter().find(|s| s.id == site).and_then(|s| s.manager))
}

/// Saves the whole list: who sees to what, and which lines are signed off. By who teaches the session, the centre manager of
/// the room, a planner or an administrator.
pub async fn sign_material(
    work: &mut Work,
    id: &SessionId,
    done: &[String],
    responsible: &[(String, PersonId)],
) -> Done<()> {
    let session = plan::session(work, id).await?;
    if session.cancelled_at.is_some() || session.published_at.is_none() {
        return Err(Stop::missing());
    }
    may_sign(work, &session).await?;
    let today = people::today(work).await?;
    let named: Vec<PersonId> = responsible.iter().map(|(_, p)| p.clone()).collect();
    let known = people::people_by_id(work, &named, today).await?;
    let here = |p: &PersonId| known.get(p).is_some_and(|p| p.employed(today));
    work.lock("material", id.as_str()).await?;
    let seats = plan::enrolled(work, id).await?;
    let lines = material(work, &session, &seats, Lang::En).await?;
    let mut signed = 0;
    for line in lines {
        let who = responsible.iter().find(|(item, _)| *item == line.item).map(|(_, p)| p.clone());
        // Who had it and has left may stay written down until somebody else takes it.
        if who.is_some() && who != line.responsible && !who.as_ref().is_some_and(&here) {
            return Err(Stop::missing());
        }
        let tick = done.contains(&line.item);
        let item = CheckItem {
            responsible: who.or(line.responsible),
            quantity: line.quantity,
            // Signed before stays signed by whom it was.
            done_by: if tick { line.done_by.or_else(|| work.who().cloned()) } else { None },
            done_at: if tick { line.done_at.or(Some(work.now)) } else { None },
        };
        signed += usize::from(tick);
        rows::put_check_item(work, id, &line.item, &item).await?;
    }
    work.tell(&MaterialSigned { session: id.clone(), items: signed }).await?;
    Ok(())
}

/// Who may see to a session's material.
pub async fn may_sign(work: &mut Work, session: &Session) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let today = people::today(work).await?;
    let roles = people::roles(work, &who, today).await?;
    let plans = roles.contains(&Role::Planner) || roles.contains(&Role::Administrator);
    let teaches = session.trainer.as_ref() == Some(&who);
    if plans || teaches || host(work, session).await?.as_ref() == Some(&who) {
        return Ok(());
    }
    Err(Stop::forbidden())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn material_is_counted_by_head_group_and_room() {
        assert_eq!(["head", "group", "room", ""].map(|per| quantity(per, 10, 2)), [10, 2, 1, 1]);
    }

    #[test]
    fn a_course_without_a_list_has_the_eight_of_the_house_and_a_desk_five_others() {
        let text = CourseText::default();
        assert_eq!(items(&text, false, Lang::En).len(), 8);
        let far = items(&text, true, Lang::Vi);
        assert!(far.len() == 5 && far.iter().all(|(id, text, _)| id.starts_with("remote-") && !text.contains('⟦')));
    }
}
