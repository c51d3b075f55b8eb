//! Pages of coaching: whom one coaches, by whom one is coached, a new assignment, one session, a coach's own page.

pub mod index;
pub mod meeting;
pub mod new;
pub mod profile;
pub mod show;

use std::collections::HashMap;

use kit::PersonId;
use people::Person;
use web::Visit;

use crate::coaching::Assignment;

/// What somebody is asked to do: `Coaching: Listening`.
fn task_words(v: &Visit, a: &Assignment, skills: &[curriculum::Skill]) -> String {
    let task = v.t(&format!("coach-side-task-{}", a.task));
    match a.skill.as_ref().and_then(|id| skills.iter().find(|s| s.id == *id)) {
        Some(skill) => {
            v.tr("coach-side-task-in", &[("task", task.into()), ("skill", skill.name.get(v.lang()).to_owned().into())])
        }
        None => task,
    }
}

fn names(v: &Visit, people: &HashMap<PersonId, Person>, ids: &[PersonId]) -> String {
    let names: Vec<String> = ids.iter().filter_map(|id| people.get(id)).map(|p| p.name.clone()).collect();
    kit::tongue::list(v.lang(), &names)
}

fn skills_of_choice(v: &Visit, skills: &[curriculum::Skill]) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> =
        skills.iter().map(|s| (s.id.0.clone(), s.name.get(v.lang()).to_owned())).collect();
    kit::Order::of(v.lang()).sort(&mut out, |s| &s.1);
    out
}
