//! `/course-proposals/{n}`: what somebody brought back, and whether it goes into the course.

use axum::extract::Path;
use kit::{CourseId, Done, PersonId, Role, Stop};
use store::Work;
use web::{Access, Doors, Fields, Html, Page, Reply, Sample, Template, Visit, ui};

use super::outside::told;
use crate::outside::{self, NewProposal, Proposal, ProposalAnswer};

const SHOWN: i64 = 30;

pub fn doors(doors: &mut Doors) {
    let new =
        Sample::form(&[("course", "calming-anger"), ("part", "lessons"), ("title", "A pause"), ("body", "Wait.")]);
    doors.post("/outside-courses/{n}/proposals", Access::SignedIn, new, propose);
    let nothing = Sample::form(&[("brought_note", "Nothing that fits here.")]);
    doors.post("/outside-courses/{n}/nothing", Access::SignedIn, nothing, nothing_to_bring);
    doors.get("/course-proposals/{n}", Access::SignedIn, Sample::PLAIN, show);
    let no = Sample::form(&[("answer", "no"), ("reason", "We have this in another course.")]);
    doors.post("/course-proposals/{n}/answers", Access::SignedIn, no, answer);
}

/// Address, what, from whom: those that wait for this reader.
pub(super) async fn lines(v: &Visit, look: &mut Work) -> Done<Vec<(String, String, String)>> {
    let me = v.who()?.clone();
    let courses = curriculum::courses(look).await?;
    let waiting = if me.is_any(&[Role::Planner, Role::Administrator]) {
        outside::proposals_waiting(look, SHOWN).await?
    } else {
        let own: Vec<CourseId> =
            courses.iter().filter(|c| c.terms.owner.as_ref() == Some(&me.id)).map(|c| c.id.clone()).collect();
        outside::proposals_of_course_owner(look, &own).await?
    };
    let people: Vec<PersonId> = waiting.iter().map(|p| p.person.clone()).collect();
    let names = people::people_by_id(look, &people, v.today()).await?;
    let line = |p: &Proposal| {
        let course = courses.iter().find(|c| c.id == p.course).map_or("", |c| c.title(v.lang()));
        let name = names.get(&p.person).map_or("", |x| x.name.as_str());
        (format!("/course-proposals/{}", p.number), format!("{course}: {}", p.title), name.to_owned())
    };
    Ok(waiting.iter().map(line).collect())
}

pub(super) fn badge(v: &Visit, p: &Proposal) -> Html {
    match p.accepted {
        None => ui::badge("due", &v.t("deliver-proposal-is-open")),
        Some(true) => ui::badge("a", &v.t("deliver-proposal-is-taken")),
        Some(false) => ui::badge("", &v.t("deliver-proposal-is-not-taken")),
    }
}

pub async fn propose(v: Visit, Path(n): Path<String>, fields: Fields) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let mut work = v.work().await?;
    let new = NewProposal {
        course: fields.text("course").to_owned(),
        part: fields.text("part").to_owned(),
        title: fields.text("title").to_owned(),
        body: fields.text("body").to_owned(),
        lang: v.lang(),
    };
    let done = outside::propose(&mut work, number, new).await.map(|_| ());
    told(&v, number, work, fields, "said-deliver-proposal-made", done).await
}

pub async fn nothing_to_bring(v: Visit, Path(n): Path<String>, fields: Fields) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let mut work = v.work().await?;
    let done = outside::bring_nothing(&mut work, number, fields.text("brought_note")).await;
    told(&v, number, work, fields, "said-deliver-outside-nothing", done).await
}

#[derive(Template)]
#[template(path = "outside/proposal.html")]
struct Show<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    number: i64,
    slug: String,
    course: String,
    title: String,
    lede: String,
    part: String,
    body: String,
    tag: &'static str,
    state: Html,
    reason: String,
    answers: bool,
    /// The first language of the house, in which the draft is written.
    source: String,
    draft: Option<String>,
}

pub async fn show(v: Visit, Path(n): Path<String>) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let page = page(&v, number, None).await?;
    Ok(v.page(page))
}

async fn page(v: &Visit, number: i64, refused: Option<Fields>) -> Done<Page> {
    let mut look = v.look().await?;
    let p = outside::proposal(&mut look, number).await?;
    let course = curriculum::course(&mut look, &p.course).await?;
    let answers = outside::may_answer_proposal(&mut look, &course).await?;
    if !answers && v.who()?.id != p.person && !outside::may_lead(&mut look, &p.person).await? {
        return Err(Stop::forbidden());
    }
    let author = people::people_by_id(&mut look, std::slice::from_ref(&p.person), v.today()).await?;
    let author = author.get(&p.person).map_or_else(String::new, |x| x.name.clone());
    let source = v.app().house().languages.first().copied().unwrap_or(kit::Lang::En);
    // In another language it has to be written anew, or one language would stand in the other's place.
    let fields = refused.unwrap_or_else(|| match p.lang == source {
        true => Fields::from_pairs([("title".to_owned(), p.title.clone()), ("body".to_owned(), p.body.clone())]),
        false => Fields::default(),
    });
    let writes = v.who()?.is_any(&[Role::Planner, Role::Administrator, Role::Facilitator]);
    let args = [("name", author.into()), ("day", v.day_dated(p.made_at.day(v.zone())).into())];
    let body = Show {
        v,
        number,
        slug: course.slug.clone(),
        course: course.title(v.lang()).to_owned(),
        title: p.title.clone(),
        lede: v.tr("deliver-proposal-from", &args),
        part: v.t(&format!("deliver-proposal-part-{}", p.part)),
        body: p.body.clone(),
        tag: p.lang.tag(),
        state: badge(v, &p),
        reason: p.reason.clone(),
        answers: answers && p.accepted.is_none(),
        source: v.language(source),
        draft: (p.accepted == Some(true) && answers && writes).then(|| format!("/course-drafts/{}", course.slug)),
        fields: &fields,
    };
    let title = body.title.clone();
    Ok(Page::new(&title, body).at("courses"))
}

pub async fn answer(v: Visit, Path(n): Path<String>, mut fields: Fields) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let mut work = v.work().await?;
    let accepted = fields.text("answer") == "yes";
    let answer = ProposalAnswer {
        accepted,
        title: fields.text("title").to_owned(),
        body: fields.text("body").to_owned(),
        reason: fields.text("reason").to_owned(),
    };
    let said = if accepted { "said-deliver-proposal-taken" } else { "said-deliver-proposal-not-taken" };
    Ok(match v.keep(outside::answer_proposal(&mut work, number, answer).await, work, &mut fields).await? {
        Some(()) => v.go(&format!("/course-proposals/{number}"), said),
        None => v.page_refused(page(&v, number, Some(fields)).await?),
    })
}
