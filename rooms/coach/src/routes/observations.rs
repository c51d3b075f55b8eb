//! What was looked for on a real contact.

use web::{Fields, Reply, Visit};

use crate::verbs;

pub async fn observe(v: Visit, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let person = people::by_handle(&mut work, fields.text("person"), v.today()).await?;
    let course = curriculum::course_by_slug(&mut work, fields.text("course")).await?;
    let note = fields.optional("note", 1_000)?;
    verbs::observe(&mut work, &person.id, &course.id, fields.text("objective"), fields.text("seen") == "yes", &note)
        .await?;
    work.commit().await?;
    let back = fields.text("back");
    let back = if back.starts_with("/follow-ups/") { back.to_owned() } else { format!("/people/{}", person.handle) };
    Ok(v.go(&back, "said-coach-observed"))
}
