//! What a learner does now, what comes next, and what the coach said.

use kit::{Day, Done, PersonId, SkillId, time};
use people::Person;
use recognise::{Certificate, Standing};
use store::Work;
use web::{Html, Template, Visit, ui};

use crate::{
    called, dates,
    routes::{
        coming::{Coming, Own},
        part as render,
    },
};

/// What one card takes, minutes.
const MINUTES_A_CARD: f64 = 0.6;
/// Days after a coaching session in which one is asked how it was.
const COACHING_ASKED_DAYS: i64 = 21;
const NEXT_SHOWN: usize = 2;
const NOTES_SHOWN: i64 = 2;
/// Reviews to read, and colleagues to answer.
const WAITING_SHOWN: usize = 3;
/// From so many days before its end it is said when a certificate ends; its own page says it from then on too.
const CERTIFICATE_ENDS_DAYS: i64 = 90;

#[derive(Template)]
#[template(path = "today/learner.html")]
struct Learner<'a> {
    v: &'a Visit,
    practice: Option<Practice>,
    /// What she would remember today.
    remembered: Option<String>,
    /// Her own words that have come back.
    back: Vec<Back>,
    next: Vec<Coming>,
    booked: Option<String>,
    goal: Option<(Html, Option<String>)>,
    meetings: Vec<(String, String)>,
    /// Development plans somebody above has proposed.
    proposals: Vec<super::Item>,
    asked: Vec<(String, String)>,
    /// Quizzes before a class, after it and weeks later.
    quizzes: Vec<super::Item>,
    /// Colleagues who have asked for help.
    asks: Vec<super::Item>,
    /// What was heard on one's calls and not read yet.
    reviews: Vec<super::Item>,
    /// Mandatory training that is due soon or was.
    required: Vec<super::Item>,
    notes: Vec<Html>,
    /// How many there are, with a badge when one ends soon; and how many have ended.
    certificates: Vec<(String, Html)>,
    /// The page has no other filled button.
    alone: bool,
}

struct Back {
    id: practise::ReturnId,
    text: String,
    lang: &'static str,
    when: String,
}

struct Practice {
    title: String,
    line: String,
    strip: Html,
    start: bool,
}

/// Nothing when somebody with other work has no training of their own just now.
pub async fn part(v: &Visit, look: &mut Work, me: &Person, alone: bool) -> Done<Option<Html>> {
    let (id, today) = (&me.id, v.today());
    let mine = plan::sessions_of(look, id).await?;
    let mut sessions = plan::series::at_next(look, mine.clone()).await?;
    sessions.retain(|s| s.ends_at > v.now());
    let own = Own::read(look, id, &sessions, today).await?;
    let practice = practice(v, look, &own, id).await?;
    let meetings = meetings(v, look, &own, id).await?;
    let back = practise::returned(look, id).await?;
    let proposals = proposals(v, look, me).await?;
    let required = required(v, look).await?;
    let quizzes = super::quizzes::asked_now(v, look, &own, id, &mine).await?;
    let (reviews, asks) = waiting(v, look, id).await?;
    if !alone
        && required.is_empty()
        && practice.is_none()
        && sessions.is_empty()
        && meetings.is_empty()
        && back.is_empty()
        && proposals.is_empty()
        && quizzes.is_empty()
        && reviews.is_empty()
        && asks.is_empty()
    {
        return Ok(None);
    }
    let asked = asked(v, look, &own, id).await?;
    let certificates = certificates(v, &recognise::certificates_of(look, id).await?);
    let n = sessions.len();
    let learner = Learner {
        v,
        remembered: practise::retention(look, id, today).await?.map(|r| practise::remembered_words(v, r)),
        back: back
            .into_iter()
            .map(|r| Back { when: practise::came_words(v, &r), id: r.id, text: r.text, lang: r.lang.tag() })
            .collect(),
        practice,
        goal: goal(v, &own, me, &sessions),
        next: sessions.iter().take(NEXT_SHOWN).map(|s| own.coming(v, s)).collect(),
        booked: (n > NEXT_SHOWN).then(|| v.tn("desk-all-booked", n)),
        meetings,
        proposals,
        asked,
        quizzes,
        asks,
        reviews,
        required,
        notes: notes(v, look, &own, id).await?,
        certificates,
        alone,
    };
    render(learner).map(Some)
}

async fn required(v: &Visit, look: &mut Work) -> Done<Vec<super::Item>> {
    let mut mine = plan::mandatory::own(v, look).await?;
    mine.retain(|d| d.soon);
    let item = |d: plan::mandatory::OwnDuty| super::Item {
        text: d.course,
        small: d.small,
        badge: d.badge,
        href: d.href,
        link: v.t("desk-open"),
    };
    Ok(mine.into_iter().map(item).collect())
}

/// Reviews that wait to be read, and colleagues who wait for an answer.
async fn waiting(v: &Visit, look: &mut Work, me: &PersonId) -> Done<(Vec<super::Item>, Vec<super::Item>)> {
    let reviews = coach::reviews_unread(look, me, WAITING_SHOWN as i64).await?;
    let mut asks = coach::sharing::asks_to(look, me).await?;
    asks.truncate(WAITING_SHOWN);
    let ids: Vec<PersonId> =
        reviews.iter().map(|r| r.reviewer.clone()).chain(asks.iter().map(|a| a.from.clone())).collect();
    let known = people::people_by_id(look, &ids, v.today()).await?;
    let name = |id: &PersonId| known.get(id).map_or("", |p| p.name.as_str()).to_owned();
    let skills = if asks.is_empty() { Vec::new() } else { curriculum::skills(look).await? };
    let skill = |id: &SkillId| skills.iter().find(|s| s.id == *id).map_or("", |s| s.name.get(v.lang())).to_owned();
    let item = |text: String, small: String, href: String| super::Item {
        text,
        small,
        badge: Html::default(),
        href,
        link: v.t("desk-open"),
    };
    let read = |r: &coach::Review| {
        item(v.ta("coach-waits-read", "name", name(&r.reviewer)), v.day_dated(r.contact_on), format!("/calls/{}", r.id))
    };
    let answer = |a: &coach::sharing::Ask| {
        item(v.ta("desk-help-asked", "name", name(&a.from)), skill(&a.skill), "/sharing".to_owned())
    };
    Ok((reviews.iter().map(read).collect(), asks.iter().map(answer).collect()))
}

/// What one has and when the first of it ends, and what has ended; one that a newer has replaced is neither.
fn certificates(v: &Visit, all: &[Certificate]) -> Vec<(String, Html)> {
    let today = v.today();
    let expired = all.iter().filter(|c| c.standing(today) == Standing::Expired).count();
    let had = all.iter().filter(|c| !matches!(c.standing(today), Standing::Expired | Standing::Renewed)).count();
    let ends = all.iter().filter(|c| c.standing(today) == Standing::Valid).filter_map(|c| c.valid_until).min();
    let left = ends.map(|day| time::days_between(today, day)).filter(|n| *n <= CERTIFICATE_ENDS_DAYS);
    let soon = left.map_or_else(Html::default, |n| ui::badge("due", &v.tn("recognise-state-ends", n)));
    let mut out = Vec::new();
    if had > 0 {
        out.push((v.tn("desk-certificates", had), soon));
    }
    if expired > 0 {
        out.push((v.tn("desk-certificates-expired", expired), Html::default()));
    }
    out
}

async fn proposals(v: &Visit, look: &mut Work, me: &Person) -> Done<Vec<super::Item>> {
    let waiting = coach::growth::waiting_for(look, std::slice::from_ref(&me.id)).await?;
    let by: Vec<PersonId> = waiting.iter().map(|p| p.proposed_by.clone()).filter(|p| *p != me.id).collect();
    let known = people::people_by_id(look, &by, v.today()).await?;
    Ok(by.iter().filter_map(|id| known.get(id)).map(|from| super::proposal(v, from, &me.handle)).collect())
}

async fn practice(v: &Visit, look: &mut Work, own: &Own, me: &PersonId) -> Done<Option<Practice>> {
    let today = v.today();
    let (due, done) = practise::due_count(look, me, today).await?;
    let running = practise::practices_of(look, me).await?;
    let Some(current) = running.into_iter().find(|p| p.starts_on <= today && p.ends_on >= today) else {
        return Ok(None);
    };
    let days = practise::practice_days(look, std::slice::from_ref(&current.id)).await?;
    let days = days.get(&current.id).cloned().unwrap_or_default();
    let planned = practise::planned_days(look, std::slice::from_ref(&current)).await?;
    let planned = planned.get(&current.id).cloned().unwrap_or_default();
    let (practised, gone) = practise::days_practised(&current, &days, &planned, today);
    let title = match due {
        0 if done > 0 => v.tn("desk-practice-done", done),
        0 => v.t("desk-practice-none"),
        n => v.tr("desk-practice-due", &[("n", n.into()), ("minutes", minutes(n).into())]),
    };
    let line = v.tr(
        "desk-practice-line",
        &[
            ("course", own.title(v, &current.course).into()),
            ("day", day_of(current.starts_on, today).into()),
            ("all", day_of(current.starts_on, current.ends_on).into()),
            ("done", practised.into()),
            ("gone", gone.into()),
        ],
    );
    let strip = ui::habit(v, &practise::strip(&current, &days, &planned, today));
    Ok(Some(Practice { title, line, strip, start: due > 0 }))
}

/// Whole minutes for so many cards, at least one.
fn minutes(cards: i64) -> i64 {
    ((cards as f64 * MINUTES_A_CARD).round() as i64).max(1)
}

/// Counted from 1.
fn day_of(starts_on: Day, day: Day) -> i64 {
    time::days_between(starts_on, day) + 1
}

/// The goal for the nearest training that has one; it can be changed until it is agreed.
fn goal(v: &Visit, own: &Own, me: &Person, sessions: &[plan::Session]) -> Option<(Html, Option<String>)> {
    let goal = sessions.iter().filter_map(|s| own.goals.get(&s.id)).find(|g| g.text.is_some())?;
    let quote = ui::quote(goal.text.as_deref()?, me.lang, &title_of(v, own, sessions, goal), false);
    Some((quote, (!goal.counts()).then(|| format!("/sessions/{}/goal", goal.session))))
}

fn title_of(v: &Visit, own: &Own, sessions: &[plan::Session], goal: &prepare::Goal) -> String {
    sessions.iter().find(|s| s.id == goal.session).map(|s| own.title(v, &s.course)).unwrap_or_default()
}

async fn meetings(v: &Visit, look: &mut Work, own: &Own, me: &PersonId) -> Done<Vec<(String, String)>> {
    let mut open = coach::follow_ups_of(look, me).await?;
    open.retain(|f| f.held_on.is_none());
    let managers: Vec<PersonId> = open.iter().filter_map(|f| f.manager.clone()).collect();
    let names = people::people_by_id(look, &managers, v.today()).await?;
    Ok(open
        .iter()
        .map(|f| {
            let name = f.manager.as_ref().and_then(|m| names.get(m)).map_or("", called::short);
            let args = [
                ("name", name.into()),
                ("course", own.title(v, &f.course).into()),
                ("by", dates::by(v, f.due_on).into()),
            ];
            (v.tr("desk-meeting-coming", &args), format!("/follow-ups/{}", f.id))
        })
        .collect())
}

/// What the reader is asked: classes they were in, and the month.
async fn asked(v: &Visit, look: &mut Work, own: &Own, me: &PersonId) -> Done<Vec<(String, String)>> {
    let asked = evaluate::asked_of(look, me, v.today()).await?;
    let mut out: Vec<_> = asked
        .into_iter()
        .map(|a| {
            let key = match a.round {
                evaluate::Round::Class => "evaluate-asked-class",
                evaluate::Round::Later => "evaluate-asked-later",
            };
            (v.ta(key, "course", own.title(v, &a.session.course)), format!("/sessions/{}/reaction", a.session.id))
        })
        .collect();
    let since = v.now().plus_days(-COACHING_ASKED_DAYS);
    for m in coach::coaching::waiting_for_words(look, me, since).await? {
        out.push((v.t("desk-waits-coaching-words"), format!("/coaching-sessions/{}#h-feedback", m.id)));
    }
    if listen::pulse_open(look, me, v.today()).await? {
        out.push((v.t("listen-pulse-asked"), "/pulse".to_owned()));
    }
    Ok(out)
}

async fn notes(v: &Visit, look: &mut Work, own: &Own, me: &PersonId) -> Done<Vec<Html>> {
    let mut seen = coach::observations_of(look, me, 10).await?;
    seen.retain(|o| !o.note.is_empty());
    seen.truncate(NOTES_SHOWN as usize);
    let writers: Vec<PersonId> = seen.iter().map(|o| o.by.clone()).collect();
    let names = people::people_by_id(look, &writers, v.today()).await?;
    Ok(seen
        .iter()
        .map(|o| {
            let by = names.get(&o.by);
            let name = by.map_or("", |p| p.name.as_str());
            let source = format!("{name} · {} · {}", own.title(v, &o.course), v.day_short(o.on));
            ui::quote(&o.note, by.map_or(v.lang(), |p| p.lang), &source, true)
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sitting_is_said_in_whole_minutes() {
        assert_eq!([1, 2, 7, 12].map(minutes), [1, 1, 4, 7]);
        let day = |d| Day::from_ymd_opt(2026, 11, d).unwrap();
        assert_eq!(day_of(day(13), day(24)), 12);
    }
}
