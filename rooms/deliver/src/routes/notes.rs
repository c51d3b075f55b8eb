//! `/sessions/{session}/notes`: the trainer's notes; each trainee reads their own.

use axum::extract::Path;
use kit::{Done, PersonId, SessionId, Stop};
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use crate::notes::{self, STEPS, TraineeNote};

struct Said {
    head: String,
    text: String,
    lang: &'static str,
}

struct Trainee {
    id: PersonId,
    name: String,
    badge: Option<Html>,
    said: Vec<Said>,
    /// For the trainer: step and text.
    form: Vec<Html>,
}

#[derive(Template)]
#[template(path = "notes/show.html")]
struct Show<'a> {
    v: &'a Visit,
    id: SessionId,
    title: String,
    trainees: Vec<Trainee>,
    teaches: bool,
}

pub async fn show(v: Visit, Path(id): Path<String>) -> Reply {
    let page = page(&v, &SessionId(id), &Fields::default()).await?;
    Ok(v.page(page))
}

async fn page(v: &Visit, id: &SessionId, fields: &Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let session = plan::session(&mut look, id).await?;
    let me = v.who()?.id.clone();
    let Some(trainer) = session.trainer.clone().filter(|_| session.published_at.is_some()) else {
        return Err(Stop::missing());
    };
    let teaches = trainer == me;
    let mut ids: Vec<PersonId> = plan::enrolled(&mut look, id).await?.into_iter().map(|e| e.person).collect();
    // What stands here is between two: a trainee sees nobody else's, and nobody else sees anything.
    ids.retain(|p| teaches || *p == me);
    if ids.is_empty() && !teaches {
        return Err(Stop::forbidden());
    }
    let course = curriculum::course(&mut look, &session.course).await?;
    let all = notes::notes_in(&mut look, &session.course, &trainer, &ids).await?;
    let mut people: Vec<people::Person> =
        people::people_by_id(&mut look, &ids, v.today()).await?.into_values().collect();
    people.sort_by(|a, b| a.sort_key.cmp(&b.sort_key).then(a.id.cmp(&b.id)));
    let options: Vec<(String, String)> = STEPS.iter().map(|s| ((*s).to_owned(), step(v, s))).collect();
    let trainee = |p: people::Person| {
        let own: Vec<&TraineeNote> = all.iter().filter(|n| n.person == p.id).collect();
        let said = |n: &&TraineeNote| Said {
            head: format!("{} · {}", v.moment_dated(n.at), step(v, &n.step)),
            text: n.text.clone(),
            lang: n.lang.tag(),
        };
        let form = || {
            let (a, b) = (format!("step-{}", p.id), format!("text-{}", p.id));
            vec![
                ui::select(fields, &a, &v.t("deliver-note-step"), &options),
                ui::field(fields, &b, "textarea", &v.t("deliver-note-text"), ""),
            ]
        };
        Trainee {
            badge: own.first().map(|n| ui::badge("", &step(v, &n.step))),
            said: own.iter().map(said).collect(),
            form: if teaches { form() } else { Vec::new() },
            name: p.name,
            id: p.id,
        }
    };
    let trainees = people.into_iter().map(trainee).collect();
    let body = Show { v, id: id.clone(), title: course.title(v.lang()).to_owned(), trainees, teaches };
    Ok(Page::new(&v.t("deliver-notes"), body).at(if teaches { "sessions" } else { "training" }))
}

fn step(v: &Visit, code: &str) -> String {
    v.t(&format!("deliver-note-step-{code}"))
}

pub async fn write(v: Visit, Path(id): Path<String>, mut fields: Fields) -> Reply {
    let id = SessionId(id);
    let person = PersonId(fields.text("person").to_owned());
    let mut work = v.work().await?;
    let text = fields.text(&format!("text-{person}")).to_owned();
    Ok(
        match v
            .keep(
                notes::note_trainee(&mut work, &id, &person, fields.text(&format!("step-{person}")), &text).await,
                work,
                &mut fields,
            )
            .await?
        {
            Some(()) => v.go(&format!("/sessions/{id}/notes"), "said-deliver-noted"),
            None => v.page_refused(page(&v, &id, &fields).await?),
        },
    )
}
