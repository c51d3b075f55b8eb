//! Who may take a copy; each copy is told.

use ::store::Work;
use kit::{Done, PersonId, Role, Stop};

use crate::model::Exported;

/// Tells that everything is copied; for administrators.
pub async fn export_house(work: &mut Work, form: &str) -> Done<()> {
    people::must_be(work, &[Role::Administrator]).await?;
    work.tell(&Exported { person: None, form: form.to_owned() }).await?;
    Ok(())
}

/// Tells that what is held about one person is copied; for the person and for administrators.
pub async fn export_person(work: &mut Work, person: &PersonId, form: &str) -> Done<()> {
    may_read_held(work, person).await?;
    work.tell(&Exported { person: Some(person.clone()), form: form.to_owned() }).await?;
    Ok(())
}

/// The person, and administrators; not even the managers above.
pub async fn may_read_held(work: &mut Work, person: &PersonId) -> Done<()> {
    if work.who() == Some(person) { Ok(()) } else { people::must_be(work, &[Role::Administrator]).await }
}

/// `form` must be one of `forms`.
pub fn known_form<'a>(form: &str, forms: &[&'a str]) -> Done<&'a str> {
    forms.iter().find(|f| **f == form).copied().ok_or_else(|| Stop::at("as", "records-export-form-unknown"))
}
