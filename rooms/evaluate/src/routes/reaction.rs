//! What somebody who was there says, and what all of them said together.

use axum::{extract::Path, response::Response};
use kit::{Done, Kind, Role, SessionId, Stop};
use plan::Session;
use store::Work;
use web::{Fields, Page, Reply, Template, Visit, ui};

use crate::{
    reaction::{HELPERS, HINDRANCES, Reaction, Round, SMALL_GROUP, STEPS, Tally},
    store::reactions as db,
    verbs::{self, Answers, round_of},
};

/// Value and words.
type Choice = (String, String);

#[derive(Template)]
#[template(path = "reactions/form.html")]
struct Form<'a> {
    v: &'a Visit,
    session: SessionId,
    eyebrow: String,
    able_question: String,
    able: Vec<Choice>,
    chances_question: String,
    chances: Vec<Choice>,
    hindered: Vec<Choice>,
    helper: Vec<Choice>,
    moods: Vec<Choice>,
    mood_open: bool,
    answered: bool,
    fields: Fields,
}

pub(super) async fn form(v: Visit, Path(id): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let page = draw(&v, &mut look, &SessionId(id), Fields::default()).await?;
    Ok(v.page(page))
}

pub(super) async fn react(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = SessionId(id);
    match write(&v, &id, &fields).await {
        Ok(response) => Ok(response),
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
            let mut look = v.look().await?;
            Ok(v.page_refused(draw(&v, &mut look, &id, fields.refused(&v, &refusal)).await?))
        }
        Err(other) => Err(other.into()),
    }
}

async fn write(v: &Visit, id: &SessionId, fields: &Fields) -> Done<Response> {
    let step = |name: &str| fields.text(name).parse().unwrap_or(0);
    let answers = Answers {
        able: step("able"),
        chances: step("chances"),
        hindered: fields.all("hindered").map(str::to_owned).collect(),
        helper: fields.text("helper").to_owned(),
        wish: fields.optional("wish", 1_000)?,
    };
    let mut work = v.work().await?;
    verbs::react(&mut work, id, answers).await?;
    work.commit().await?;
    Ok(v.go("/training", "said-evaluate-reacted"))
}

pub(super) async fn give_mood(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = SessionId(id);
    let mut work = v.work().await?;
    verbs::give_mood(&mut work, &id, fields.text("mood").parse().unwrap_or(0)).await?;
    work.commit().await?;
    Ok(v.go(&format!("/sessions/{id}/reaction"), "said-evaluate-mood"))
}

async fn draw(v: &Visit, look: &mut Work, id: &SessionId, fields: Fields) -> Done<Page> {
    let me = v.who()?.id.clone();
    let round = round_of(look, id, &me).await?;
    let session = plan::session(look, id).await?;
    let answered = db::answered(look, &me).await?.contains(&(id.clone(), round));
    let mood_open = !db::mood_given(look, id, &me).await?;
    let body = Form {
        v,
        session: id.clone(),
        eyebrow: eyebrow(v, look, &session).await?,
        able_question: v.t(&format!("evaluate-able-{}", round.code())),
        able: steps(v, "able", round),
        chances_question: v.t(&format!("evaluate-chances-{}", round.code())),
        chances: steps(v, "chances", round),
        hindered: choices(v, "hindered", &HINDRANCES),
        helper: choices(v, "helper", &HELPERS),
        moods: (1..=5).rev().map(|n| (n.to_string(), v.t(&format!("evaluate-mood-{n}")))).collect(),
        mood_open,
        answered,
        fields,
    };
    Ok(Page::new(&v.t("evaluate-react-title"), body).at("training"))
}

/// The worded steps of a question, the highest first.
fn steps(v: &Visit, question: &str, round: Round) -> Vec<Choice> {
    (1..=STEPS).rev().map(|n| (n.to_string(), v.t(&format!("evaluate-{question}-{}-{n}", round.code())))).collect()
}

fn choices(v: &Visit, question: &str, codes: &[&str]) -> Vec<Choice> {
    codes.iter().map(|c| ((*c).to_owned(), v.t(&format!("evaluate-{question}-{c}")))).collect()
}

async fn eyebrow(v: &Visit, look: &mut Work, session: &Session) -> Done<String> {
    let course = curriculum::course(look, &session.course).await?;
    Ok(format!("{} · {}", course.title(v.lang()), v.day_on(session.day())))
}

/// One answer with how many gave it.
struct Bar {
    text: String,
    n: usize,
    of: usize,
}

/// A question with its bars.
struct Counted {
    question: String,
    bars: Vec<Bar>,
}

#[derive(Template)]
#[template(path = "reactions/sums.html")]
struct Sums<'a> {
    v: &'a Visit,
    session: SessionId,
    eyebrow: String,
    sums: Vec<Sum>,
    few: usize,
}

/// One round, or the mood; without bars while too few have answered.
struct Sum {
    id: &'static str,
    title: String,
    answers: usize,
    counted: Vec<Counted>,
}

/// What they said together: for the trainer of the class, planners and administrators.
pub(super) async fn sums(v: Visit, Path(id): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let id = SessionId(id);
    let session = plan::session(&mut look, &id).await?;
    let all = v.is(Role::Planner) || v.is(Role::Administrator);
    if !all && session.trainer.as_ref() != Some(&v.who()?.id) {
        return Err(Stop::forbidden().into());
    }
    let one = std::slice::from_ref(&id);
    let reactions = db::reactions(&mut look, one).await?;
    let moods = db::moods(&mut look, one).await?;
    let mut sums: Vec<Sum> = Round::ALL.into_iter().map(|r| round_sum(&v, r, &reactions)).collect();
    sums.push(mood(&v, moods));
    let eyebrow = eyebrow(&v, &mut look, &session).await?;
    let body = Sums { v: &v, session: id, eyebrow, sums, few: SMALL_GROUP };
    Ok(v.page(Page::new(&v.t("evaluate-sums-title"), body).at("sessions")))
}

fn round_sum(v: &Visit, round: Round, reactions: &[Reaction]) -> Sum {
    let tally = Tally::of(reactions.iter().filter(|r| r.round == round));
    let counted = if tally.enough() { counted(v, round, &tally) } else { Vec::new() };
    Sum { id: round.code(), title: v.t(&format!("evaluate-round-{}", round.code())), answers: tally.answers, counted }
}

fn counted(v: &Visit, round: Round, tally: &Tally) -> Vec<Counted> {
    let bars = |choices: Vec<Choice>, n: Vec<usize>| {
        choices.into_iter().zip(n).map(|((_, text), n)| Bar { text, n, of: tally.answers }).collect()
    };
    let down = |counts: &[usize]| counts.iter().rev().copied().collect::<Vec<_>>();
    vec![
        Counted {
            question: v.t(&format!("evaluate-able-{}", round.code())),
            bars: bars(steps(v, "able", round), down(&tally.able)),
        },
        Counted {
            question: v.t(&format!("evaluate-chances-{}", round.code())),
            bars: bars(steps(v, "chances", round), down(&tally.chances)),
        },
        Counted {
            question: v.t("evaluate-hindered"),
            bars: bars(choices(v, "hindered", &HINDRANCES), tally.hindered.to_vec()),
        },
        Counted { question: v.t("evaluate-helper"), bars: bars(choices(v, "helper", &HELPERS), tally.helper.to_vec()) },
    ]
}

/// Counts from 1 to 5.
fn mood(v: &Visit, moods: [usize; 5]) -> Sum {
    let of: usize = moods.iter().sum();
    let bar = |n: usize| Bar { text: v.t(&format!("evaluate-mood-{n}")), n: moods[n - 1], of };
    let all = || Counted { question: v.t("evaluate-mood"), bars: (1..=5).rev().map(bar).collect() };
    let counted = if of >= SMALL_GROUP { vec![all()] } else { Vec::new() };
    Sum { id: "mood", title: v.t("evaluate-mood-heading"), answers: of, counted }
}
