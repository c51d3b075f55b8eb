//! A course is checked and published.

use std::collections::{BTreeMap, BTreeSet};

use ::store::Work;
use kit::{CourseId, Done, Kind, Lang, Refusal, Role, Say, SkillId, time::plus_days};

use super::draft_course::known;
use crate::{
    methods::{Method, method_words},
    model::{APPROVALS, Course, CoursePublished, FITS, Offering, PROVIDERS, Terms, skill_before},
    store::{self, drafts},
    text::CourseText,
    types::{CLASS_ACTIVITIES, CourseType, Separation, activity_words},
};

#[derive(Clone, Debug)]
pub struct NewCourse {
    pub slug: String,
    pub kind: CourseType,
    /// both | new_hire | advanced
    pub track: String,
    pub skills: Vec<SkillId>,
    pub prerequisites: Vec<String>,
    pub separation: Separation,
    pub mixed: bool,
    pub soft: bool,
    pub version: i64,
    /// Days from now until somebody has to look at it again.
    pub review_by_days: i64,
    pub terms: Terms,
    pub texts: BTreeMap<Lang, CourseText>,
    /// The first is the main one.
    pub offerings: Vec<NewOffering>,
}

#[derive(Clone, Debug)]
pub struct NewOffering {
    pub method: String,
    pub minutes: i64,
    pub group_min: i64,
    pub group_max: i64,
    pub subgroup_min: i64,
    pub subgroup_max: i64,
    pub needs_trainer: bool,
    pub needs_room: bool,
    pub price_session_minor: i64,
    pub price_head_minor: i64,
}

/// Checks and publishes; a known slug gets the new version and keeps its id and the ids of its offerings. Refused with
/// every sentence of `course_problems`, and when a skill is unknown or the version is older than the published one.
pub async fn add_course(work: &mut Work, new: NewCourse) -> Done<CourseId> {
    people::must_be(work, &[Role::Planner, Role::Administrator]).await?;
    work.lock("course", &new.slug).await?;
    let mut says = course_problems(&new);
    says.extend(unknown_skills(work, &new).await?);
    let known = known(work, &new.slug).await?;
    if let Some(known) = known.as_ref().filter(|k| k.version > new.version) {
        says.push(("version".into(), Say::new("curriculum-version-older").with("n", known.version)));
    }
    if !says.is_empty() {
        return Err(Refusal { kind: Kind::Invalid, says }.into());
    }
    let first = known.is_none().then(|| Say::new("curriculum-changed-first"));
    let version = new.version;
    let id = put_course(work, new).await?;
    drafts::write_version(work, &id, version, &Vec::from_iter(first), "").await?;
    Ok(id)
}

/// Skills that a course names and nobody has added.
pub(crate) async fn unknown_skills(work: &mut Work, new: &NewCourse) -> Done<Vec<(String, Say)>> {
    let skills: BTreeSet<SkillId> = store::skills(work).await?.into_iter().map(|s| s.id).collect();
    let say = |s: &SkillId| ("facts".to_owned(), Say::new("curriculum-skill-unknown").with("skill", s.as_str()));
    let before: Vec<SkillId> = new.prerequisites.iter().filter_map(|p| skill_before(p)).map(|(id, _)| id).collect();
    Ok(new.skills.iter().chain(&before).filter(|s| !skills.contains(*s)).map(say).collect())
}

/// Writes a checked course as its version.
pub(crate) async fn put_course(work: &mut Work, new: NewCourse) -> Done<CourseId> {
    let known = known(work, &new.slug).await?;
    let today = people::today(work).await?;
    let course = Course {
        id: work.id(),
        slug: new.slug,
        kind: new.kind,
        track: new.track,
        skills: new.skills,
        prerequisites: new.prerequisites,
        separation: new.separation,
        separation_hard: new.separation == Separation::Hard,
        mixed: new.mixed,
        soft: new.soft,
        version: new.version,
        review_by_on: plus_days(today, new.review_by_days),
        published_at: Some(work.now),
        terms: new.terms,
        titles: BTreeMap::new(),
        shorts: BTreeMap::new(),
        offerings: Vec::new(),
        retired: Vec::new(),
    };
    let id = store::write_course(work, &course).await?;
    for (lang, text) in &new.texts {
        store::write_text(work, &id, course.version, *lang, text).await?;
    }
    let kept: Vec<Offering> = known.map(|k| k.offerings.into_iter().chain(k.retired).collect()).unwrap_or_default();
    store::retire_offerings(work, &id).await?;
    for (place, o) in new.offerings.into_iter().enumerate() {
        let offering = Offering {
            id: store::known_offering(&kept, &o.method).unwrap_or_else(|| work.id()),
            course: id.clone(),
            method: o.method,
            minutes: o.minutes,
            group_min: o.group_min,
            group_max: o.group_max,
            subgroup_min: o.subgroup_min,
            subgroup_max: o.subgroup_max,
            needs_trainer: o.needs_trainer,
            needs_room: o.needs_room,
            price_session_minor: o.price_session_minor,
            price_head_minor: o.price_head_minor,
        };
        store::write_offering(work, &offering, place).await?;
    }
    crate::search::changed(work, &id).await?;
    work.tell(&CoursePublished { course: id.clone(), version: course.version }).await?;
    Ok(id)
}

/// `(field, sentence)` for everything that keeps a course from being taught. Pure; skills are not looked up.
pub fn course_problems(new: &NewCourse) -> Vec<(String, Say)> {
    let mut out: Vec<(String, Say)> = Vec::new();
    let mut say = |field: &str, say: Say| out.push((field.to_owned(), say));
    if new.texts.is_empty() {
        say("texts", Say::new("curriculum-text-needed"));
    }
    if new.kind.rules().separation == Separation::Hard && new.separation != Separation::Hard {
        say("facts", Say::new("curriculum-separation-hard"));
    }
    let t = &new.terms;
    let known = |list: &[&str], code: &String| list.contains(&code.as_str());
    let codes = known(&PROVIDERS, &t.provider) && known(&FITS, &t.fit) && known(&APPROVALS, &t.approval);
    if !(codes && (1..=30).contains(&t.approval_days) && (1..=100).contains(&t.attendance_pct)) {
        say("facts", Say::new("curriculum-terms-unknown"));
    }
    match new.offerings.first() {
        None => say("offerings", Say::new("curriculum-offering-needed")),
        Some(first) if Method::from_code(&first.method).is_some_and(|m| !m.may_be_main) => {
            say("offerings", Say::new("curriculum-media-alone"));
        }
        Some(_) => {}
    }
    for (i, o) in new.offerings.iter().enumerate() {
        offering_problems(o, &mut say);
        if new.offerings[..i].iter().any(|x| x.method == o.method) {
            say("offerings", Say::new("curriculum-method-twice").with("method", method_words(&o.method)));
        }
    }
    let interactive = |o: &NewOffering| Method::from_code(&o.method).is_some_and(|m| m.interactive);
    if new.soft && !new.offerings.is_empty() && !new.offerings.iter().any(interactive) {
        say("offerings", Say::new("curriculum-interaction-needed"));
    }
    let required = required_activities(new);
    for (lang, text) in &new.texts {
        text_problems(*lang, text, &required, &mut say);
    }
    out
}

/// A class has the four; a video carries a discussion.
fn required_activities(new: &NewCourse) -> Vec<&'static str> {
    let by = |method: &str| new.offerings.iter().any(|o| o.method == method);
    let mut out = Vec::new();
    if by("class") {
        out.extend(CLASS_ACTIVITIES);
    } else if by("video") {
        out.push("discussion");
    }
    out
}

fn offering_problems(o: &NewOffering, say: &mut impl FnMut(&str, Say)) {
    if Method::from_code(&o.method).is_none() {
        say("offerings", Say::new("curriculum-method-unknown").with("method", &o.method));
    }
    let groups = o.group_min >= 1 && o.group_max >= o.group_min && o.subgroup_max >= o.subgroup_min;
    if o.minutes < 1 || !groups {
        say("offerings", Say::new("curriculum-offering-sizes").with("method", method_words(&o.method)));
    }
}

fn text_problems(lang: Lang, text: &CourseText, required: &[&str], say: &mut impl FnMut(&str, Say)) {
    let mut at = |part: &str, s: Say| say(&format!("texts.{}.{part}", lang.code()), s.with("lang", lang.code()));
    if text.title.trim().is_empty() {
        at("words", Say::new("curriculum-title-needed"));
    }
    if text.objectives.is_empty() {
        at("objectives", Say::new("curriculum-objective-needed"));
    }
    for kind in required.iter().filter(|k| !text.activities.iter().any(|a| a.kind == **k && a.is_written())) {
        at("activities", Say::new("curriculum-activity-missing").with("activity", activity_words(kind)));
    }
    for question in &text.quiz {
        let right = question.answers.iter().filter(|a| a.right).count();
        if right != 1 || question.answers.len() < 2 {
            at("quiz", Say::new("curriculum-one-right").with("question", &question.question).with("n", right));
        }
    }
    let known: BTreeSet<&str> = text.objectives.iter().map(|o| o.id.as_str()).collect();
    let used = text.quiz.iter().map(|q| q.objective.as_str()).chain(text.cards.iter().map(|c| c.objective.as_str()));
    for id in used.collect::<BTreeSet<_>>() {
        if !id.is_empty() && !known.contains(id) {
            at("quiz", Say::new("curriculum-objective-unknown").with("objective", id));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Activity, Answer, Objective, Question};

    fn offering(method: &str) -> NewOffering {
        NewOffering {
            method: method.into(),
            minutes: 180,
            group_min: 8,
            group_max: 20,
            subgroup_min: 4,
            subgroup_max: 5,
            needs_trainer: true,
            needs_room: true,
            price_session_minor: 0,
            price_head_minor: 0,
        }
    }

    fn good() -> NewCourse {
        let activity = |kind: &&str| Activity {
            kind: (*kind).into(),
            title: "Two by two".into(),
            minutes: 20,
            body: "Tell each other.".into(),
        };
        let answer = |right| Answer { right, ..Answer::default() };
        let text = CourseText {
            title: "Calming".into(),
            objectives: vec![Objective { id: "o1".into(), ..Objective::default() }],
            activities: CLASS_ACTIVITIES.iter().map(activity).collect(),
            quiz: vec![Question {
                objective: "o1".into(),
                answers: vec![answer(true), answer(false)],
                ..Question::default()
            }],
            ..CourseText::default()
        };
        NewCourse {
            slug: "calming".into(),
            kind: CourseType::CustomerService,
            track: "both".into(),
            skills: vec![],
            prerequisites: vec![],
            separation: Separation::Hard,
            mixed: true,
            soft: true,
            version: 1,
            review_by_days: 365,
            terms: Terms::default(),
            texts: [(Lang::En, text)].into(),
            offerings: vec![offering("class")],
        }
    }

    fn keys(course: &NewCourse) -> Vec<String> {
        course_problems(course).into_iter().map(|(_, s)| s.key).collect()
    }

    #[test]
    fn what_can_be_taught_has_no_problems() {
        assert_eq!(keys(&good()), Vec::<String>::new());
    }

    #[test]
    fn a_class_has_the_four_activities() {
        let mut course = good();
        if let Some(text) = course.texts.get_mut(&Lang::En) {
            text.activities.retain(|a| a.kind != "writing");
        }
        assert_eq!(keys(&course), ["curriculum-activity-missing"]);
        course.offerings = vec![offering("simulation")];
        assert_eq!(keys(&course), Vec::<String>::new());
    }

    #[test]
    fn an_empty_row_is_no_activity_and_the_sentence_names_it_in_words() {
        let empty: [fn(&mut Activity); 3] = [|a| a.title.clear(), |a| a.body.clear(), |a| a.minutes = 0];
        for take in empty {
            let mut course = good();
            if let Some(text) = course.texts.get_mut(&Lang::En) {
                text.activities.iter_mut().filter(|a| a.kind == "role_play").for_each(take);
            }
            let found = course_problems(&course);
            let says: Vec<String> = found.iter().map(|(_, s)| web::locale::say(Lang::En, s)).collect();
            assert!(says.len() == 1 && says[0].contains("“Role play”"), "{says:?}");
        }
    }

    #[test]
    fn soft_skills_need_interaction_and_media_never_stand_alone() {
        let mut course = good();
        course.offerings = vec![offering("online")];
        assert_eq!(keys(&course), ["curriculum-interaction-needed"]);
        course.offerings = vec![offering("video"), offering("class")];
        assert_eq!(keys(&course), ["curriculum-media-alone"]);
    }

    #[test]
    fn exactly_one_answer_is_right() {
        let mut course = good();
        if let Some(text) = course.texts.get_mut(&Lang::En) {
            text.quiz[0].answers[1].right = true;
        }
        assert_eq!(keys(&course), ["curriculum-one-right"]);
    }

    #[test]
    fn customer_service_keeps_people_from_their_own_manager() {
        let mut course = good();
        course.separation = Separation::Off;
        assert_eq!(keys(&course), ["curriculum-separation-hard"]);
    }

    #[test]
    fn a_method_is_named_as_its_reader_calls_it() {
        let ways = ["class", "role_play", "role_play"].map(offering).to_vec();
        let told = course_problems(&NewCourse { offerings: ways, ..good() });
        let twice = told.iter().find(|(_, say)| say.key == "curriculum-method-twice");
        assert_eq!(twice.map(|(_, say)| web::locale::say(Lang::Vi, say).contains("role_play")), Some(false));
    }
}
