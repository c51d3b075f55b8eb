//! One review: written by its reviewer, then read, answered and disputed by the person.

use std::collections::HashMap;

use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use kit::{Done, PersonId, Stop};
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use super::{
    calls::{channel_key, score_words},
    recording::{BYTES_MAX, Shown, shown_to},
};
use crate::{
    model::{Answer, Comment, Dispute, DisputeId, Item, Mark, Review, ReviewId},
    store::{reviews as rows, scorecards},
    verbs::{self, Written, comment::shown},
};

/// One item with what was heard.
struct Line {
    id: String,
    text: String,
    weight: String,
    critical: bool,
    mark: Option<Mark>,
    remark: String,
    dispute: Option<Disputed>,
    may_dispute: bool,
}

struct Disputed {
    id: DisputeId,
    reason: String,
    /// Until when it is decided, or what was decided.
    state: Html,
    words: String,
    may_decide: bool,
}

struct Said {
    at: String,
    /// Seconds from the start; none is about the whole.
    second: Option<i64>,
    text: String,
    who: String,
    own: bool,
}

#[derive(Template)]
#[template(path = "calls/show.html")]
struct Show<'a> {
    v: &'a Visit,
    review: Review,
    person: people::Person,
    reviewer: String,
    channel: String,
    on: String,
    card: String,
    score: Html,
    lines: Vec<Line>,
    said: Vec<Said>,
    recording: Option<Shown>,
    /// The reader may lay one beside it, or take it away.
    records: bool,
    /// Days it is kept, and what is taken at most.
    kept: String,
    /// The reader is its reviewer and it is not handed over.
    writes: bool,
    own: bool,
    until: Option<String>,
    /// What is true of the draft's saving, while it is written.
    saved: Html,
    fields: &'a Fields,
}

pub async fn show(v: Visit, Path(id): Path<String>) -> Reply {
    let mut look = v.look().await?;
    Ok(v.page(draw(&v, &mut look, &ReviewId(id), None).await?))
}

/// What the form shows first: what the draft holds.
fn filled(review: &Review) -> Fields {
    let mut fields = Fields::default();
    for a in &review.answers {
        if let Some(mark) = a.mark {
            fields.set(&format!("a-{}", a.item), mark.code());
        }
        fields.set(&format!("r-{}", a.item), a.remark.as_str());
    }
    fields.set("advice", review.advice.as_str());
    fields.set("version", review.version.to_string());
    fields
}

async fn draw(v: &Visit, look: &mut Work, id: &ReviewId, fields: Option<Fields>) -> Done<Page> {
    let review = rows::review(look, id).await?;
    let (me, today) = (v.who()?.id.clone(), v.today());
    if !verbs::may_read(look, &me, &review).await? {
        return Err(Stop::forbidden());
    }
    let card = scorecards::scorecard(look, &review.scorecard).await?;
    let comments = rows::comments(look, id).await?;
    let disputes = rows::disputes(look, std::slice::from_ref(id)).await?;
    let mut ids: Vec<PersonId> = comments.iter().map(|c| c.by.clone()).collect();
    ids.extend(disputes.iter().filter_map(|d| d.decided.as_ref().map(|x| x.by.clone())));
    ids.extend([review.person.clone(), review.reviewer.clone()]);
    let people = people::people_by_id(look, &ids, today).await?;
    let decides = match disputes.iter().find(|d| d.decided.is_none()) {
        Some(d) => verbs::may_decide(look, &me, d, &review.reviewer, today).await?,
        None => false,
    };
    let hears = verbs::may_hear(look, &me, &review).await?;
    let recording = shown_to(v, look, id, hears).await?;
    let writes = me == review.reviewer && review.handed_at.is_none();
    let days = people::settings(look).await?.recording_days;
    let own = me == review.person;
    let may_dispute = own && review.open_to_dispute(today);
    let line = |item: &Item| one_line(v, item, &review, &disputes, &people, may_dispute, decides);
    let lines = card.items.iter().map(line).collect();
    let fields = fields.unwrap_or_else(|| filled(&review));
    let person = people.get(&review.person).cloned().ok_or_else(Stop::missing)?;
    let title = v.ta("coach-review-of", "name", person.name.as_str());
    let body = Show {
        v,
        channel: v.t(channel_key(&review.channel)),
        on: v.day_dated(review.contact_on),
        card: v.tr(
            "coach-scorecard-version",
            &[("name", card.name.get(v.lang()).into()), ("version", card.version.into())],
        ),
        score: score_words(v, &review),
        lines,
        said: said(v, &comments, &people, &review),
        recording,
        records: writes && review.channel == "call",
        kept: v.tr("coach-recording-hint", &[("max", (BYTES_MAX / 1024 / 1024).into()), ("n", days.into())]),
        writes,
        own,
        until: may_dispute.then(|| review.dispute_until.map(|d| v.day_by(d))).flatten(),
        reviewer: people.get(&review.reviewer).map_or("", |p| p.name.as_str()).to_owned(),
        person,
        saved: ui::saving(v, "", "version", fields.text("version").parse().unwrap_or(review.version), false),
        review,
        fields: &fields,
    };
    Ok(Page::new(&title, body).at("calls"))
}

fn one_line(
    v: &Visit,
    item: &Item,
    review: &Review,
    disputes: &[Dispute],
    people: &HashMap<PersonId, people::Person>,
    may_dispute: bool,
    decides: bool,
) -> Line {
    let answer = review.answers.iter().find(|a| a.item == item.id);
    let dispute = disputes.iter().find(|d| d.item == item.id);
    Line {
        id: item.id.clone(),
        text: item.words.get(v.lang()).to_owned(),
        weight: v.int(item.weight),
        critical: item.critical,
        mark: answer.and_then(|a| a.mark),
        remark: answer.map_or_else(String::new, |a| a.remark.clone()),
        may_dispute: may_dispute && dispute.is_none() && review.mark(&item.id).is_some_and(|m| m != Mark::Yes),
        dispute: dispute.map(|d| disputed(v, d, people, decides)),
    }
}

fn disputed(v: &Visit, d: &Dispute, people: &HashMap<PersonId, people::Person>, decides: bool) -> Disputed {
    let Some(decided) = &d.decided else {
        let kind = if d.decide_by < v.today() { "late" } else { "due" };
        let state = ui::badge(kind, &v.ta("coach-decided-by", "day", v.day_by(d.decide_by)));
        return Disputed {
            id: d.id.clone(),
            reason: d.reason.clone(),
            state,
            words: String::new(),
            may_decide: decides,
        };
    };
    let name = people.get(&decided.by).map_or("", |p| p.name.as_str());
    let args = [
        ("name", name.into()),
        ("before", d.score_before.into()),
        ("after", decided.score_after.into()),
        ("day", v.day_dated(decided.at.day(v.zone())).into()),
    ];
    let stays = decided.answer_after == d.answer_before;
    let key = if stays { "coach-decision-stays" } else { "coach-decision-changed" };
    Disputed {
        id: d.id.clone(),
        reason: d.reason.clone(),
        state: ui::badge("a", &v.tr(key, &args)),
        words: decided.words.clone(),
        may_decide: false,
    }
}

fn said(v: &Visit, comments: &[Comment], people: &HashMap<PersonId, people::Person>, review: &Review) -> Vec<Said> {
    let one = |c: &Comment| Said {
        second: c.at_seconds,
        at: c.at_seconds.map(shown).unwrap_or_else(|| v.t("coach-comment-whole")),
        text: c.text.clone(),
        who: people.get(&c.by).map_or("", |p| p.name.as_str()).to_owned(),
        own: c.by == review.person,
    };
    comments.iter().map(one).collect()
}

fn mark_key(mark: &Mark) -> &'static str {
    match mark {
        Mark::Yes => "coach-mark-yes",
        Mark::No => "coach-mark-no",
        Mark::Na => "coach-mark-na",
    }
}

fn mark_badge(v: &Visit, mark: &Option<Mark>) -> Html {
    match mark {
        Some(m @ Mark::Yes) => ui::badge("a", &v.t(mark_key(m))),
        Some(m) => ui::badge("", &v.t(mark_key(m))),
        None => Html::default(),
    }
}

/// The review again, with what was refused at its fields.
pub(super) async fn again(v: &Visit, id: &ReviewId, mut fields: Fields, done: Done<Response>) -> Reply {
    if let Some(response) = fields.met(v, done)? {
        return Ok(response);
    }
    let mut look = v.look().await?;
    let kept = filled(&rows::review(&mut look, id).await?);
    if fields.text("version").is_empty() {
        // A smaller form of the page was sent: the draft beside it stays as it is kept.
        for (name, value) in kept.pairs() {
            fields.set(name, value.as_str());
        }
    } else {
        fields.beside(v, &kept);
    }
    let status = fields.status();
    Ok(v.page_with_status(status, draw(v, &mut look, id, Some(fields)).await?))
}

/// By one of its buttons; or, with a script, while one writes: then only what is true of the saving is answered.
pub async fn write(v: Visit, Path(id): Path<String>, mut fields: Fields) -> Reply {
    let id = ReviewId(id);
    let done = wrote(&v, &id, &fields).await;
    if !v.is_fragment() {
        return again(&v, &id, fields, done).await;
    }
    let version = fields.text("version").parse().unwrap_or(0);
    let saved = match fields.met(&v, done)? {
        Some(_) => {
            let mut look = v.look().await?;
            let version = rows::review(&mut look, &id).await?.version;
            ui::saving(&v, &v.ta("web-saved-at", "time", v.moment(v.now())), "version", version, false)
        }
        None => {
            let said = fields.errors.values().next().cloned().unwrap_or_default();
            ui::saving(&v, &said, "version", version, true)
        }
    };
    Ok(saved.0.into_response())
}

async fn wrote(v: &Visit, id: &ReviewId, fields: &Fields) -> Done<Response> {
    let then = fields.text("then");
    let mut work = v.work().await?;
    // A word begun beside the contact goes with whichever button is pressed; by itself only the draft is saved.
    if then == "comment" || (!v.is_fragment() && !fields.text("text").is_empty()) {
        say(&mut work, id, fields).await?;
    }
    let written = written(fields)?;
    if then == "hand" {
        verbs::hand_over(&mut work, id, written).await?;
    } else {
        verbs::write_review(&mut work, id, written).await?;
    }
    work.commit().await?;
    let at = format!("/calls/{id}");
    Ok(match then {
        "hand" => v.go(&at, "said-coach-handed"),
        "comment" => v.go(&format!("{at}#h-said"), "said-coach-commented"),
        _ => v.go(&at, "said-coach-review-kept"),
    })
}

/// What stands in the review's form is kept with what another of its buttons does.
pub(super) async fn along(work: &mut Work, id: &ReviewId, fields: &Fields) -> Done<()> {
    if fields.text("version").is_empty() {
        return Ok(());
    }
    if !fields.text("text").is_empty() {
        say(work, id, fields).await?;
    }
    verbs::write_review(work, id, written(fields)?).await
}

fn written(fields: &Fields) -> Done<Written> {
    let mut answers = Vec::new();
    for (name, _) in fields.pairs() {
        let Some(item) = name.strip_prefix("r-") else { continue };
        let mark = Mark::from_code(fields.text(&format!("a-{item}")));
        let remark = fields.optional(name, 1_000)?;
        answers.push(Answer { item: item.to_owned(), mark, remark });
    }
    let advice = fields.optional("advice", 2_000)?;
    Ok(Written { answers, advice, version: fields.int("version", 0, i64::MAX)? })
}

pub async fn comment(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = ReviewId(id);
    let done = commented(&v, &id, &fields).await;
    again(&v, &id, fields, done).await
}

async fn commented(v: &Visit, id: &ReviewId, fields: &Fields) -> Done<Response> {
    let mut work = v.work().await?;
    say(&mut work, id, fields).await?;
    work.commit().await?;
    Ok(v.go(&format!("/calls/{id}#h-said"), "said-coach-commented"))
}

async fn say(work: &mut Work, id: &ReviewId, fields: &Fields) -> Done<()> {
    let at = verbs::comment::position(fields.text("at"))?;
    let text = fields.needed("text", 1_000)?;
    verbs::comment::comment(work, id, at, &text).await?;
    Ok(())
}

pub async fn acknowledge(v: Visit, Path(id): Path<String>) -> Reply {
    let id = ReviewId(id);
    let mut work = v.work().await?;
    verbs::acknowledge(&mut work, &id).await?;
    work.commit().await?;
    Ok(v.go(&format!("/calls/{id}"), "said-coach-acknowledged"))
}

pub async fn dispute(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = ReviewId(id);
    let done = raised(&v, &id, &fields).await;
    again(&v, &id, fields, done).await
}

async fn raised(v: &Visit, id: &ReviewId, fields: &Fields) -> Done<Response> {
    let reason = fields.optional("reason", 1_000)?;
    let mut work = v.work().await?;
    verbs::dispute(&mut work, id, fields.text("item"), &reason).await?;
    work.commit().await?;
    Ok(v.go(&format!("/calls/{id}"), "said-coach-dispute-raised"))
}

pub async fn decide(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = DisputeId(id);
    let mut look = v.look().await?;
    let review = rows::dispute(&mut look, &id).await?.review;
    drop(look);
    let done = decided(&v, &id, &review, &fields).await;
    again(&v, &review, fields, done).await
}

async fn decided(v: &Visit, id: &DisputeId, review: &ReviewId, fields: &Fields) -> Done<Response> {
    let words = fields.optional("words", 1_000)?;
    let mut work = v.work().await?;
    let answer =
        Mark::from_code(fields.text("answer")).ok_or_else(|| Stop::at("answer", "coach-review-answer-needed"))?;
    verbs::decide(&mut work, id, answer, &words).await?;
    work.commit().await?;
    Ok(v.go(&format!("/calls/{review}"), "said-coach-decided"))
}
