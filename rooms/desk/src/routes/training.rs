//! One learner's trainings: to come, done, and what one may begin any day.

use std::collections::{BTreeSet, HashMap};

use kit::{CourseId, Day, Done, PersonId, SessionId};
use plan::Session;
use store::Work;
use web::{Html, Page, Reply, Template, Visit, ui, ui::Half};

use super::coming::{Coming, Own};
use crate::dates;

/// Answered requests for a seat that stay in view.
const WISHES_SETTLED: usize = 3;

#[derive(Template)]
#[template(path = "training.html")]
struct Show<'a> {
    v: &'a Visit,
    coming: Vec<Coming>,
    past: Vec<Past>,
    free: Vec<(String, String, String)>,
    wishes: Vec<deliver::OwnWish>,
    required: Vec<plan::mandatory::OwnDuty>,
    certificates: Vec<(String, String, String)>,
}

struct Past {
    href: String,
    title: String,
    day: String,
    attended: String,
    goal: Html,
    meeting: Html,
    meeting_text: String,
    meeting_href: Option<String>,
    strip: Option<(Html, String)>,
}

pub async fn show(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let (me, today) = (v.who()?.id.clone(), v.today());
    let sessions = plan::sessions_of(&mut look, &me).await?;
    let sessions = plan::series::at_next(&mut look, sessions).await?;
    let own = Own::read(&mut look, &me, &sessions, today).await?;
    let mut certificates = recognise::certificates_of(&mut look, &me).await?;
    // A renewed one stands behind the one that came after it.
    certificates.retain(|c| c.renewed_by.is_none());
    // What still moves, and the latest answers.
    let mut wishes = deliver::own_wishes(&v, &mut look).await?;
    let settled = wishes.iter().filter(|w| !w.alive).nth(WISHES_SETTLED).map(|w| w.number);
    wishes.retain(|w| w.alive || settled.is_none_or(|n| w.number > n));
    let (gone, to_come): (Vec<Session>, Vec<Session>) = sessions.into_iter().partition(|s| s.ends_at <= v.now());
    let body = Show {
        v: &v,
        past: past(&v, &mut look, &own, &me, &gone).await?,
        coming: to_come.iter().map(|s| own.coming(&v, s)).collect(),
        free: free(&v, &own),
        required: plan::mandatory::own(&v, &mut look).await?,
        wishes,
        certificates: certificates
            .into_iter()
            .filter(|c| c.revoked_at.is_none())
            .map(|c| {
                let title = c.course.as_ref().map_or_else(|| v.t("recognise-coaching"), |id| own.title(&v, id));
                (format!("/certificates/{}", c.code), title, v.day_dated(c.held_on))
            })
            .collect(),
    };
    Ok(v.page(Page::new(&v.t("desk-training-title"), body).at("training")))
}

/// Courses one begins when one likes.
fn free(v: &Visit, own: &Own) -> Vec<(String, String, String)> {
    let mut out: Vec<_> = own
        .courses
        .values()
        .filter(|c| c.published_at.is_some())
        .filter_map(|c| {
            let offering = c.offerings.iter().find(|o| deliver::own_pace(&o.method))?;
            let about =
                format!("{} · {}", v.t(&curriculum::method_key(&offering.method)), v.duration(offering.minutes));
            Some((format!("/courses/{}", c.slug), c.title(v.lang()).to_owned(), about))
        })
        .collect();
    kit::Order::of(v.lang()).sort(&mut out, |(_, title, _)| title);
    out
}

async fn past(v: &Visit, look: &mut Work, own: &Own, me: &PersonId, gone: &[Session]) -> Done<Vec<Past>> {
    let ids: Vec<SessionId> = gone.iter().map(|s| s.id.clone()).collect();
    let attendance = deliver::attendance(look, &ids).await?;
    let meetings: HashMap<SessionId, coach::FollowUp> =
        coach::follow_ups_of(look, me).await?.into_iter().map(|f| (f.session.clone(), f)).collect();
    let practices = practise::practices_of(look, me).await?;
    let practice_ids: Vec<_> = practices.iter().map(|p| p.id.clone()).collect();
    let days = practise::practice_days(look, &practice_ids).await?;
    let planned = practise::planned_days(look, &practices).await?;
    let practices: HashMap<SessionId, practise::Practice> =
        practices.into_iter().map(|p| (p.session.clone(), p)).collect();
    let mut out = Vec::new();
    for s in gone.iter().rev() {
        let state = attendance.get(&(s.id.clone(), me.clone())).map(String::as_str);
        let meeting = meetings.get(&s.id);
        out.push(Past {
            href: format!("/sessions/{}", s.id),
            title: own.title(v, &s.course),
            day: v.day_short(s.day()),
            attended: v.t(attended_key(state)),
            goal: own.goal(v, s).pair,
            meeting: match meeting {
                Some(f) if f.held_on.is_some() => ui::pair(v, Half::Done, Half::Done),
                Some(_) => ui::pair(v, Half::Waiting, Half::Waiting),
                None => ui::pair(v, Half::NotNeeded, Half::NotNeeded),
            },
            meeting_text: match meeting {
                Some(f) => match f.held_on {
                    Some(on) => v.ta("desk-met-on", "day", v.day_short(on)),
                    None => dates::by(v, f.due_on),
                },
                None => String::new(),
            },
            meeting_href: meeting.map(|f| format!("/follow-ups/{}", f.id)),
            strip: practices.get(&s.id).map(|p| strip(v, p, &days, &planned)),
        });
    }
    Ok(out)
}

type Days = HashMap<practise::PracticeId, BTreeSet<Day>>;

fn strip(v: &Visit, p: &practise::Practice, days: &Days, planned: &Days) -> (Html, String) {
    let none = BTreeSet::new();
    let (mine, planned) = (days.get(&p.id).unwrap_or(&none), planned.get(&p.id).unwrap_or(&none));
    let (done, gone) = practise::days_practised(p, mine, planned, v.today());
    let bars = ui::habit(v, &practise::strip(p, mine, planned, v.today())).0;
    let bars = bars.replacen("class=\"habit\"", "class=\"habit habit-s\"", 1);
    (Html(bars), dates::practised(v, p.starts_on, done, gone))
}

/// The word for a mark of attendance.
pub fn attended_key(state: Option<&str>) -> &'static str {
    match state {
        Some("present") => "desk-was-here",
        Some("late") => "desk-came-late",
        Some(_) => "desk-away",
        None => "desk-not-marked",
    }
}

/// Titles by course, for lists.
pub fn titles(v: &Visit, courses: &[curriculum::Course]) -> HashMap<CourseId, String> {
    courses.iter().map(|c| (c.id.clone(), c.title(v.lang()).to_owned())).collect()
}
