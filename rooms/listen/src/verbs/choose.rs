use kit::{Arg, At, CourseId, Done, NeedId, Say, Stop};
use store::Work;

use super::note::write;
use crate::{
    access,
    model::{NeedChosen, Note},
    store as db,
};

/// The same choice again within so many days is a slip, not a second wish.
const AGAIN_DAYS: i64 = 30;

/// Chooses a training for a need: the planner learns of it by the news `listen.need_chosen`.
///
/// Refused: to people who may not see the need; for a course that does not teach the skill; when chosen in the last 30 days.
pub async fn choose(work: &mut Work, need: &NeedId, course: &CourseId) -> Done<()> {
    let need = db::need_by_id(work, need).await?;
    access::may_decide(work, &need).await?;
    let course = curriculum::course(work, course).await?;
    if !course.skills.contains(&need.skill) {
        return Err(Stop::at("course", "listen-course-without-skill"));
    }
    work.lock("need", need.id.as_str()).await?;
    let notes = db::notes(work, &need.id).await?;
    if notes.iter().any(|n| same_choice(n, &course.slug, work.now)) {
        return Err(Stop::conflict(Say::new("listen-already-chosen")));
    }
    write(work, &need.id, "chosen", Say::new("listen-note-chosen").with("course", course.slug.as_str())).await?;
    work.tell(&NeedChosen { need: need.id, team: need.team, skill: need.skill, course: course.id }).await?;
    Ok(())
}

fn same_choice(note: &Note, slug: &str, now: At) -> bool {
    let course = note.say.args.iter().any(|(name, arg)| name == "course" && *arg == Arg::Text(slug.to_owned()));
    note.kind == "chosen" && course && now < note.at.plus_days(AGAIN_DAYS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_later_it_is_a_new_choice() {
        let at = At(1_000_000);
        let say = Say::new("listen-note-chosen").with("course", "one-promise");
        let note = Note { id: "n".into(), need: "x".into(), kind: "chosen".into(), say, by: None, at };
        assert!(same_choice(&note, "one-promise", at.plus_days(29)));
        assert!(!same_choice(&note, "one-promise", at.plus_days(30)));
        assert!(!same_choice(&note, "five-whys", at.plus_days(1)));
    }
}
