//! What a wish changes, by the verbs of the room.

use ::store::Work;
use kit::{Done, Lang, PersonId, Refusal, Say, Stop, Words, fold, time::plus_days};

use super::model::Wish;
use crate::{
    model::{Department, Person, Placement, Team},
    store::{
        organisation, people,
        provisioned::{self, Sought},
    },
    verbs::{self, Correction, NewPerson, Place},
};

/// The position of whoever comes without a title.
const USUAL: &str = "agent";

/// Whether a user is active: as long as the house lets them in, the last day included.
pub(super) fn is_active(person: &Person, today: kit::Day) -> bool {
    person.ended_on.is_none_or(|last| last >= today)
}

/// Names of departments and teams are said in the organisation's first language, whoever's token asks: a directory compares.
pub(super) async fn house_lang(look: &mut Work) -> Done<Lang> {
    Ok(organisation::settings(look).await?.languages.first().copied().unwrap_or(Lang::En))
}

/// Somebody who begins today.
///
/// # Errors
/// Refused at the attribute that is missing or cannot be right; at `userName` or `externalId` when somebody has it already.
pub(super) async fn newcomer(look: &mut Work, wish: &Wish) -> Done<NewPerson> {
    let today = organisation::today(look).await?;
    let email = wish.address(None)?.filter(|email| !email.is_empty());
    let email = email.ok_or_else(|| Stop::at("userName", "web-field-needed"))?;
    let number = wish.staff_number()?.unwrap_or_default().to_owned();
    let by_email = Sought { email: Some(email.to_lowercase()), ..Sought::default() };
    unknown(look, "userName", &by_email).await?;
    if !number.is_empty() {
        let by_number = Sought { number: Some(number.clone()), ..Sought::default() };
        unknown(look, "externalId", &by_number).await?;
    }
    let usual = house_lang(look).await?;
    let lang = language(wish)?.unwrap_or(usual);
    Ok(NewPerson {
        name: wish.name(""),
        email,
        lang,
        spoken: vec![lang],
        number,
        roles: std::collections::BTreeSet::new(),
        hired_on: today,
        last: None,
        place: Place {
            team: team(look, wish, None).await?,
            position: wish.title.clone().filter(|title| !title.is_empty()).unwrap_or_else(|| USUAL.to_owned()),
            manager: manager(look, wish).await?,
            ..Place::default()
        },
    })
}

async fn unknown(look: &mut Work, field: &str, sought: &Sought) -> Done<()> {
    let today = organisation::today(look).await?;
    match provisioned::page(look, sought, today, 0, 1).await?.pop() {
        Some(id) => Err(Refusal::at(field, Say::new("people-scim-known").with("id", id.0)).into()),
        None => Ok(()),
    }
}

/// Does what is wished and is not so yet, from today on; what was before stays.
///
/// # Errors
/// Those of the verbs; refused at the attribute that cannot be changed here, or names somebody or something unknown.
pub(super) async fn change(work: &mut Work, id: &PersonId, wish: &Wish, lang: Lang) -> Done<()> {
    let today = organisation::today(work).await?;
    let person = people::person(work, id, today).await?;
    if wish.staff_number()?.is_some_and(|number| number != person.staff_number) {
        return Err(Stop::at("externalId", "people-scim-fixed"));
    }
    let active = is_active(&person, today);
    if wish.active == Some(true) && !active {
        back(work, &person).await?;
    }
    correct(work, &person, wish).await?;
    place(work, &person, wish, lang).await?;
    if wish.active == Some(false) && active {
        verbs::close_person(work, id).await?;
    }
    Ok(())
}

/// Takes back what `active: false` did. A last day that the firm set is its own: a directory that lags behind must not keep
/// somebody here.
async fn back(work: &mut Work, person: &Person) -> Done<()> {
    let zone = organisation::settings(work).await?.zone;
    let Some(last) = person.ended_on else { return Ok(()) };
    // A file may have brought another last day since.
    let closed = provisioned::closed_at(work, &person.id).await?.map(|at| plus_days(at.day(zone), -1));
    if closed == Some(last) {
        return verbs::end_person(work, &person.id, None).await;
    }
    Err(Refusal::at("active", Say::new("people-scim-back").with("day", last.to_string())).into())
}

async fn correct(work: &mut Work, person: &Person, wish: &Wish) -> Done<()> {
    let new = Correction {
        name: wish.name(&person.name),
        email: wish.address(Some(&person.handle))?.unwrap_or_else(|| person.email.clone()),
        lang: language(wish)?.unwrap_or(person.lang),
        spoken: person.spoken.clone(),
        home: person.home,
    };
    if new.name == person.name && new.email == person.email && new.lang == person.lang {
        return Ok(());
    }
    verbs::correct_person(work, &person.id, new).await
}

fn language(wish: &Wish) -> Result<Option<Lang>, Refusal> {
    let Some(text) = wish.language.as_deref() else { return Ok(None) };
    let lang = Lang::from_code(text).ok_or_else(|| Refusal::at("language", Say::new("people-cell-language")))?;
    Ok(Some(lang))
}

async fn place(work: &mut Work, person: &Person, wish: &Wish, lang: Lang) -> Done<()> {
    if [&wish.title, &wish.department, &wish.division, &wish.manager].iter().all(|wished| wished.is_none()) {
        return Ok(());
    }
    let today = organisation::today(work).await?;
    let from = person.hired_on.filter(|first| *first > today).unwrap_or(today);
    let old = people::person(work, &person.id, from).await?.placement;
    let team = team(work, wish, old.as_ref()).await?;
    let manager = match &wish.manager {
        Some(_) => manager(work, wish).await?,
        None => old.as_ref().and_then(|p| p.manager.clone()),
    };
    let position = match (&wish.title, &old) {
        // As files are read.
        (Some(title), _) => title.to_lowercase(),
        (None, Some(old)) => old.position.clone(),
        (None, None) => USUAL.to_owned(),
    };
    if position.is_empty() {
        return Err(Stop::at("title", "web-field-needed"));
    }
    if old.is_some_and(|p| p.team_slug == team && p.manager == manager && p.position == position) {
        return Ok(());
    }
    let place = Place { team, position, manager, ..Place::default() };
    verbs::place_person(work, &person.id, place, from, lang).await
}

/// The slug of the team that is meant: by `division`; else the one somebody stands in, where the department stays; else the only
/// one of the department.
async fn team(work: &mut Work, wish: &Wish, old: Option<&Placement>) -> Done<String> {
    let department = wish.department.as_deref().filter(|text| !text.is_empty());
    let teams = organisation::known_teams(work).await?;
    if let Some(text) = wish.division.as_deref().filter(|text| !text.is_empty()) {
        let found = teams.iter().find(|t| is(&t.slug, &t.name, text));
        let team = found.ok_or_else(|| Refusal::at("division", Say::new("people-scim-team").with("name", text)))?;
        if department.is_some_and(|text| !is(&team.department_slug, &team.department_name, text)) {
            let say = Say::new("people-cell-team-elsewhere").with("team", text);
            return Err(Refusal::at("department", say.with("department", team.department_name.clone())).into());
        }
        return Ok(team.slug.clone());
    }
    let Some(text) = department else {
        let stays = old.map(|p| p.team_slug.clone());
        return stays.ok_or_else(|| Stop::at("division", "people-scim-team-needed"));
    };
    let known: Vec<Department> = organisation::departments(work).await?;
    let found = known.into_iter().find(|d| is(&d.slug, &d.name, text));
    let found =
        found.ok_or_else(|| Refusal::at("department", Say::new("people-scim-department").with("name", text)))?;
    if let Some(stays) = old.filter(|p| p.department == found.id) {
        return Ok(stays.team_slug.clone());
    }
    let theirs: Vec<&Team> = teams.iter().filter(|t| t.department == found.id).collect();
    match theirs.as_slice() {
        [only] => Ok(only.slug.clone()),
        _ => {
            let say = Say::new("people-scim-which-team").with("department", found.name);
            Err(Refusal::at("division", say).into())
        }
    }
}

/// By its slug or its name in any language.
fn is(slug: &str, name: &Words, text: &str) -> bool {
    slug == text || name.text.values().any(|known| fold(known) == fold(text))
}

async fn manager(work: &mut Work, wish: &Wish) -> Done<Option<PersonId>> {
    let Some(text) = wish.manager.as_deref().filter(|text| !text.is_empty()) else { return Ok(None) };
    let today = organisation::today(work).await?;
    let id = PersonId::from(text);
    let known = people::people_by_id(work, std::slice::from_ref(&id), today).await?.remove(&id);
    match known {
        Some(person) if is_active(&person, today) && !person.is_erased() => Ok(Some(id)),
        _ => Err(Refusal::at("manager", Say::new("people-scim-manager").with("id", text)).into()),
    }
}
