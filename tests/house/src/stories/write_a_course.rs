//! A planner writes a course from its type; it is published only when it can be taught; what was planned keeps its version.

use std::sync::Arc;

use crate::{
    guest::Guest,
    stage::{Kind, Stage, Stages, said},
    store_tests::equal,
};

pub async fn walk(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut planner = stage.as_("mei.lin").await?;
    planner.speak("en");
    planner.does("/course-drafts", &[("title", "The quiet voice"), ("kind", "customer_service")]).await?;
    let at = "/course-drafts/the-quiet-voice";
    let begun = planner.sees(at).await?;
    begun.says("Before it can be published")?;
    begun.says("write at least one objective")?;
    let again = planner.post("/course-drafts", &[("title", "The quiet voice"), ("kind", "technical")]).await?;
    equal(again.status, 422)?;

    // No right answer, no skill, no writing exercise: each is said at its part, and nothing is published.
    let facts = [
        ("revision", "1"),
        ("track", "both"),
        ("separation", "hard"),
        ("mixed", "yes"),
        ("soft", "yes"),
        ("review_by_on", "2027-06-30"),
        ("skills", "listening"),
        ("provider", "own"),
        ("fit", "tailored"),
        ("approval", "open"),
        ("approval_days", "3"),
    ];
    planner.does(&format!("{at}/facts"), &facts).await?;
    let objectives = [("revision", "0"), ("text-0", "Lets people finish."), ("skill-0", "listening")];
    planner.does(&format!("{at}/parts/objectives?lang=en"), &objectives).await?;
    let three = [
        ("revision", "1"),
        ("kind-0", "discussion"),
        ("title-0", "Talk"),
        ("minutes-0", "20"),
        ("body-0", "In threes."),
        ("kind-1", "team"),
        ("title-1", "Together"),
        ("minutes-1", "20"),
        ("body-1", "One table each."),
        ("kind-2", "role_play"),
        ("title-2", "Play"),
        ("minutes-2", "30"),
        ("body-2", "Two calls."),
    ];
    planner.does(&format!("{at}/parts/activities?lang=en"), &three).await?;
    let mut quiz =
        vec![("revision", "0"), ("question-0", "Who speaks first?"), ("answer-0-0", "They"), ("answer-0-1", "We")];
    planner.does(&format!("{at}/parts/quiz?lang=en"), &quiz).await?;
    let refused = planner.post(&format!("{at}/publications"), &[]).await?;
    equal(refused.status, 422)?;
    refused.says("Missing: “Writing exercise”")?;
    refused.says("exactly one answer is right, here 0")?;

    // Somebody who writes on an older state is told so; nothing is lost without a word.
    let stale = planner.post(&format!("{at}/parts/quiz?lang=en"), &[("revision", "0"), ("question-0", "Mine")]).await?;
    equal(stale.status, 422)?;
    stale.says("Somebody else saved this part")?;

    quiz[0] = ("revision", "1");
    quiz.push(("right-0", "0"));
    planner.does(&format!("{at}/parts/quiz?lang=en"), &quiz).await?;
    let mut four = three.to_vec();
    four[0] = ("revision", "2");
    four.extend([("kind-3", "writing"), ("title-3", "Write"), ("minutes-3", "10"), ("body-3", "One letter.")]);
    planner.does(&format!("{at}/parts/activities?lang=en"), &four).await?;
    // Online alone is no way to learn a soft skill.
    let online =
        [("revision", "1"), ("method-0", "online"), ("minutes-0", "20"), ("group_min-0", "1"), ("group_max-0", "1")];
    planner.does(&format!("{at}/parts/offerings"), &online).await?;
    let refused = planner.post(&format!("{at}/publications"), &[]).await?;
    equal(refused.status, 422)?;
    refused.says("A soft skill needs people who act and are answered")?;
    let class =
        [("revision", "2"), ("method-0", "class"), ("minutes-0", "90"), ("group_min-0", "4"), ("group_max-0", "9")];
    planner.does(&format!("{at}/parts/offerings"), &class).await?;
    planner.sees(at).await?.says("Latvian is not complete")?;
    let done = planner.does(&format!("{at}/publications"), &[("note", "New")]).await?;
    done.says("The quiet voice")?;

    // The next version; the first one's words stay for whoever was planned with them.
    planner.does("/courses/the-quiet-voice/drafts", &[]).await?;
    planner
        .does(
            &format!("{at}/parts/objectives?lang=en"),
            &[("revision", "1"), ("id-0", "o1"), ("text-0", "Lets people finish, twice."), ("skill-0", "listening")],
        )
        .await?;
    planner.does(&format!("{at}/publications"), &[]).await?;
    let mut look = stage.look().await?;
    let course = curriculum::course_by_slug(&mut look, "the-quiet-voice").await.map_err(said)?;
    equal(course.version, 2)?;
    let first = curriculum::text(&mut look, &course.id, 1, kit::Lang::Lv).await.map_err(said)?;
    equal(first.objectives[0].text.as_str(), "Lets people finish.")?;
    drop(look);
    planner.sees("/courses/the-quiet-voice/versions").await?.says("First version")?;

    // Past its date nothing is planned with it, and the sentence names the date; a look at it opens it again.
    let app = &stage.house.app;
    let mut work = app.0.db.work(store::Actor::System, stage.now().plus_days(400), app.chance()).await.map_err(said)?;
    let stop = curriculum::refuse_stale(&mut work, &course.id).await.err();
    let says = stop.as_ref().and_then(kit::Stop::refusal).map(|r| web::locale::say(kit::Lang::En, &r.says[0].1));
    equal(says.is_some_and(|s| s.contains("30 June 2027")), true)?;
    curriculum::remind_owners(&mut work).await.map_err(said)?;
    let by = kit::time::plus_days(people::today(&mut work).await.map_err(said)?, 200);
    curriculum::review_course(&mut work, "the-quiet-voice", by).await.map_err(said)?;
    curriculum::refuse_stale(&mut work, &course.id).await.map_err(said)?;
    drop(work);

    let mut look = stage.look().await?;
    let changes = curriculum::versions(&mut look, &course.id).await.map_err(said)?;
    let keys: Vec<&str> = changes[0].changes.iter().map(|s| s.key.as_str()).collect();
    equal(keys, vec!["curriculum-changed-objectives"])?;
    drop(look);
    in_latvian(&stage, &mut planner, &facts, &four).await?;
    trainer(&stage).await
}

/// A course begun in Latvian is written and published in it; who reads English gets the Latvian words.
async fn in_latvian(
    stage: &Stage,
    planner: &mut Guest,
    facts: &[(&str, &str)],
    four: &[(&str, &str)],
) -> Result<(), String> {
    planner.speak("lv");
    planner.does("/course-drafts", &[("title", "Klusā balss"), ("kind", "customer_service")]).await?;
    let at = "/course-drafts/klusa-balss";
    planner.does(&format!("{at}/facts"), facts).await?;
    let form = planner.sees(&format!("{at}/parts/objectives?lang=lv")).await?;
    equal(form.body.contains("name=\"text-0\""), true)?;
    let objectives = [("revision", "0"), ("text-0", "Ļauj izrunāties."), ("skill-0", "listening")];
    planner.does(&format!("{at}/parts/objectives?lang=lv"), &objectives).await?;
    let mut four = four.to_vec();
    four[0] = ("revision", "1");
    planner.does(&format!("{at}/parts/activities?lang=lv"), &four).await?;
    planner.does(&format!("{at}/publications"), &[]).await?.says("Klusā balss")?;
    planner.speak("en");
    let mut look = stage.look().await?;
    let course = curriculum::course_by_slug(&mut look, "klusa-balss").await.map_err(said)?;
    let (text, lang) = curriculum::text_in(&mut look, &course.id, 1, kit::Lang::En).await.map_err(said)?;
    equal((text.title.as_str(), lang), ("Klusā balss", kit::Lang::Lv))
}

/// A trainer begins a course and writes it; publishing is for planners.
async fn trainer(stage: &Stage) -> Result<(), String> {
    let mut trainer = stage.as_("sigrid.aune").await?;
    trainer.speak("en");
    trainer.does("/course-drafts", &[("title", "Hearing more"), ("kind", "technical")]).await?;
    let at = "/course-drafts/hearing-more";
    trainer.sees(at).await?.says("Planners and administrators publish it")?;
    equal(trainer.post(&format!("{at}/publications"), &[]).await?.status, 403)
}
