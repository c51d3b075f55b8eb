//! Somebody looks at a course again by its date; past it, nothing new is planned with it.

use std::collections::{BTreeSet, HashMap};

use ::store::{NewMail, Work};
use kit::{
    CourseId, Day, Done, Lang, PersonId, Refusal, Role, Say, Stop, Words, time::plus_days, tongue, tongue::Case,
};
use web::locale;

use crate::{
    model::{Course, CourseReviewed},
    store::{self, drafts},
};

/// The owner hears of it so many days before the date.
const NOTICE_DAYS: i64 = 30;
/// The longest one may put off the next look.
const LONGEST_DAYS: i64 = 3 * 366;

/// "Looked at, still true": the next date. For the owner, planners and administrators.
pub async fn review_course(work: &mut Work, slug: &str, by: Day) -> Done<()> {
    let course = store::course_by_slug(work, slug).await?;
    let owns = course.terms.owner.is_some() && course.terms.owner.as_ref() == work.who();
    if !owns {
        people::must_be(work, &[Role::Planner, Role::Administrator]).await?;
    }
    let today = people::today(work).await?;
    if by <= today || by > plus_days(today, LONGEST_DAYS) {
        return Err(Stop::at("review_by_on", "curriculum-review-future"));
    }
    drafts::write_review(work, &course.id, by).await?;
    work.tell(&CourseReviewed { course: course.id }).await?;
    Ok(())
}

/// Refused at `course` with `why_stale`. Asked wherever something new is planned with a course.
pub async fn refuse_stale(work: &mut Work, course: &CourseId) -> Done<()> {
    match why_stale(work, course).await? {
        Some(say) => Err(Refusal::at("course", say).into()),
        None => Ok(()),
    }
}

/// The sentence for a course past its review date, with the date and who looks after it; None while it may be planned. For
/// whoever looks over a plan before it is refused.
pub async fn why_stale(work: &mut Work, course: &CourseId) -> Done<Option<Say>> {
    let course = store::course(work, course).await?;
    let today = people::today(work).await?;
    if !course.stale(today) {
        return Ok(None);
    }
    let owner = match &course.terms.owner {
        Some(owner) => people::people_by_id(work, std::slice::from_ref(owner), today).await?.remove(owner),
        None => None,
    };
    let say = match owner {
        Some(owner) => Say::new("curriculum-stale-owner").with("name", owner.name),
        None => Say::new("curriculum-stale-nobody"),
    };
    Ok(Some(say.with("course", course.words()).with("day", by_day(course.review_by_on))))
}

/// The day as each language writes it after its "by".
fn by_day(day: Day) -> Words {
    let written = |lang: Lang| tongue::day_full(lang, day, Case::By);
    Lang::ALL.into_iter().fold(Words::one(Lang::En, written(Lang::En)), |words, lang| words.with(lang, written(lang)))
}

/// The same, when every one of these courses is past its date.
pub async fn refuse_all_stale(work: &mut Work, wanted: BTreeSet<CourseId>) -> Done<()> {
    let today = people::today(work).await?;
    let fresh = store::courses(work).await?.into_iter().any(|c| wanted.contains(&c.id) && !c.stale(today));
    match wanted.first() {
        Some(course) if !fresh => refuse_stale(work, course).await,
        _ => Ok(()),
    }
}

/// The night's letter to owners: once when the date comes near, once when it is past.
pub async fn remind_owners(work: &mut Work) -> Done<()> {
    let today = people::today(work).await?;
    let near = plus_days(today, NOTICE_DAYS);
    let due: Vec<Course> = store::courses(work).await?.into_iter().filter(|c| c.review_by_on <= near).collect();
    let ids: Vec<PersonId> = due.iter().filter_map(|c| c.terms.owner.clone()).collect();
    let owners: HashMap<PersonId, people::Person> = people::people_by_id(work, &ids, today).await?;
    for course in &due {
        let Some(owner) = course.terms.owner.as_ref().and_then(|id| owners.get(id)) else { continue };
        if owner.employed(today) {
            work.post(letter(course, owner, today)).await?;
        }
    }
    Ok(())
}

fn letter(course: &Course, owner: &people::Person, today: Day) -> NewMail {
    let lang = owner.lang;
    let stage = if course.stale(today) { "past" } else { "near" };
    let args =
        [("course", course.title(lang).into()), ("day", tongue::day_long(lang, course.review_by_on, Case::By).into())];
    let (subject, body) = match stage {
        "past" => ("curriculum-mail-past-subject", "curriculum-mail-past-body"),
        _ => ("curriculum-mail-near-subject", "curriculum-mail-near-body"),
    };
    let (subject, text) = (locale::t(lang, subject, &args), locale::t(lang, body, &args));
    NewMail {
        to: owner.id.clone(),
        address: owner.email.clone(),
        lang,
        subject,
        html: format!("<p>{}</p>", web::ui::escape(&text)),
        text,
        invite: None,
        dedupe_key: format!("course-review/{stage}/{}/{}", course.id.0, course.review_by_on),
    }
}
