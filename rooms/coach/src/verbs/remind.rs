//! The night's letter to managers: a follow-up is due in two days, or is late.

use std::collections::HashMap;

use kit::{Done, PersonId, time, tongue, tongue::Case};
use store::{NewMail, Work};
use web::locale;

use crate::{model::FollowUp, store as rows};

/// One mail per follow-up when it comes near, one when it is late; never a third.
pub async fn remind(work: &mut Work) -> Done<()> {
    let today = people::today(work).await?;
    let open = rows::open_until(work, time::plus_days(today, 2)).await?;
    if open.is_empty() {
        return Ok(());
    }
    let ids: Vec<PersonId> = open.iter().map(|f| f.person.clone()).collect();
    let people = people::people_by_id(work, &ids, today).await?;
    // Today's manager holds the meeting, not the one of the day of the class.
    let ids: Vec<PersonId> = people.values().filter_map(|p| p.manager().cloned()).collect();
    let managers = people::people_by_id(work, &ids, today).await?;
    let titles: HashMap<_, _> = curriculum::courses(work).await?.into_iter().map(|c| (c.id.clone(), c)).collect();
    for follow_up in &open {
        let (Some(person), Some(course)) = (people.get(&follow_up.person), titles.get(&follow_up.course)) else {
            continue;
        };
        let Some(manager) = person.manager().and_then(|m| managers.get(m)) else { continue };
        let stage = if follow_up.due_on < today { "late" } else { "near" };
        work.post(letter(follow_up, stage, manager, person, course.title(manager.lang))).await?;
    }
    Ok(())
}

fn letter(f: &FollowUp, stage: &str, manager: &people::Person, person: &people::Person, title: &str) -> NewMail {
    let lang = manager.lang;
    let args = [
        ("person", person.name.as_str().into()),
        ("course", title.into()),
        ("day", tongue::day_long(lang, f.due_on, Case::By).into()),
    ];
    let (subject, body) = match stage {
        "late" => ("coach-mail-late-subject", "coach-mail-late-body"),
        _ => ("coach-mail-near-subject", "coach-mail-near-body"),
    };
    let (subject, text) = (locale::t(lang, subject, &args), locale::t(lang, body, &args));
    let html = format!("<p>{}</p>", web::ui::escape(&text));
    NewMail {
        to: manager.id.clone(),
        address: manager.email.clone(),
        lang,
        subject,
        text,
        html,
        invite: None,
        dedupe_key: format!("follow-up/{stage}/{}", f.id),
    }
}
