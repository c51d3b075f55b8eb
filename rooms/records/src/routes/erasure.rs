//! Erasing somebody: what goes and what stays, said before; the handle typed by hand; and the way that cannot be gone back.

use axum::extract::Path;
use kit::{Kind, Stop};
use people::Person;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use crate::{held::held, verbs::erase};

#[derive(Template)]
#[template(path = "records/erasure.html")]
struct Erasure<'a> {
    v: &'a Visit,
    name: String,
    page: String,
    /// Why it may not be now; then there is no form.
    refused: Option<Html>,
    field: Html,
}

pub async fn show(v: Visit, Path(handle): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let person = people::by_handle(&mut look, &handle, v.today()).await?;
    let refused = match people::may_part_with(&mut look, &person).await {
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Conflict => {
            let says: Vec<String> = refusal.says.iter().map(|(_, say)| v.say(say)).collect();
            Some(ui::note("", &says.join(" ")))
        }
        done => {
            done?;
            None
        }
    };
    Ok(v.page(page(&v, person, refused, &Fields::default())))
}

pub async fn take(v: Visit, Path(handle): Path<String>, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let person = people::by_handle(&mut work, &handle, v.today()).await?;
    match erase(&mut work, &person.id, fields.text("handle")).await {
        Ok(_) => {
            let now = people::person(&mut work, &person.id, v.today()).await?;
            work.commit().await?;
            forget_files(&v).await;
            Ok(v.go(&format!("/people/{}", now.handle), "said-records-erased"))
        }
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
            let fields = fields.refused(&v, &refusal);
            Ok(v.page_refused(page(&v, person, None, &fields)))
        }
        Err(stop) => Err(stop.into()),
    }
}

/// Files that were only the person's go with them at once. If the store does not answer, the next night takes them.
async fn forget_files(v: &Visit) {
    let app = v.app();
    if let Err(stop) = app.files().sweep(&app.0.db, held(), v.now(), &mut v.chance()).await {
        tracing::warn!(?stop, "files of somebody erased stay until the night");
    }
}

fn page(v: &Visit, person: Person, refused: Option<Html>, fields: &Fields) -> Page {
    let label = v.ta("records-erase-handle", "handle", &person.handle);
    let body = Erasure {
        v,
        page: format!("/people/{}", person.handle),
        name: person.name,
        refused,
        field: ui::field(fields, "handle", "text", &label, &v.t("records-erase-handle-hint")),
    };
    Page::new(&v.t("records-erase"), body).at("people")
}
