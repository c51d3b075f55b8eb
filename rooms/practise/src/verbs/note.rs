//! Words for oneself, and their four returns.

use kit::{CourseId, Done, Lang, PersonId, Stop, time, tongue, tongue::Case};
use store::{NewMail, Work};
use web::locale;

use crate::{
    jobs,
    model::{NoteChanged, NoteId, NoteReturned, OwnNote, ReturnId},
    store as rows,
};

/// After so many days a note comes back.
pub const RETURNS_DAYS: [i64; 4] = [3, 10, 30, 365];
/// Local minutes at which it does.
const COMES_AT: i64 = 7 * 60;

/// Keeps the note and the jobs that bring it back, in one transaction. Only for oneself.
pub async fn write_note(
    work: &mut Work,
    course: Option<&CourseId>,
    text: &str,
    lang: Lang,
    by_mail: bool,
) -> Done<NoteId> {
    let me = work.who().cloned().ok_or_else(Stop::forbidden)?;
    if text.is_empty() {
        return Err(Stop::at("text", "web-field-needed"));
    }
    keep(work, me, course, text, lang, by_mail).await
}

/// What a coaching session ended with, for somebody without a month of practice.
pub(super) async fn note_of_coaching(
    work: &mut Work,
    person: &PersonId,
    course: Option<&CourseId>,
    text: &str,
    lang: Lang,
) -> Done<()> {
    keep(work, person.clone(), course, text, lang, false).await.map(drop)
}

async fn keep(
    work: &mut Work,
    me: PersonId,
    course: Option<&CourseId>,
    text: &str,
    lang: Lang,
    by_mail: bool,
) -> Done<NoteId> {
    let today = people::today(work).await?;
    let zone = people::person(work, &me, today).await?.zone().unwrap_or(kit::Zone::UTC);
    let note = OwnNote { id: work.id(), text: text.to_owned(), lang, by_mail, written_at: work.now };
    rows::add_note(work, &me, course, &note).await?;
    let written_on = work.now.day(zone);
    let days: Vec<(ReturnId, i64, kit::Day)> =
        RETURNS_DAYS.iter().map(|n| (work.id(), *n, time::plus_days(written_on, *n))).collect();
    rows::add_returns(work, &me, &note.id, &days).await?;
    for (id, _, due_on) in &days {
        jobs::bring_back_later(work, id, time::at_local(*due_on, COMES_AT, zone)).await?;
    }
    work.tell(&NoteChanged { note: note.id.clone(), person: me, ended: false }).await?;
    Ok(note.id)
}

/// The note has come back: it stands on Today, and is mailed to whoever asked for that. An ended note stays away.
pub async fn bring_back(work: &mut Work, id: &ReturnId) -> Done<()> {
    let Some(returned) = rows::return_of(work, id).await? else { return Ok(()) };
    if !rows::came_back(work, id).await? {
        return Ok(());
    }
    let came = NoteReturned {
        note: returned.note.clone(),
        person: returned.person.clone(),
        after_days: returned.after_days,
        read: false,
    };
    work.tell(&came).await?;
    if !returned.by_mail {
        return Ok(());
    }
    let today = people::today(work).await?;
    let Some(person) =
        people::people_by_id(work, std::slice::from_ref(&returned.person), today).await?.remove(&returned.person)
    else {
        return Ok(());
    };
    let lang = person.lang;
    let written_on = time::plus_days(returned.due_on, -returned.after_days);
    let args = [
        // The night may bring it later than its day.
        ("n", time::days_between(written_on, today).into()),
        ("day", tongue::day_full(lang, written_on, Case::On).into()),
        ("text", returned.text.as_str().into()),
    ];
    let text = locale::t(lang, "practise-mail-note-body", &args);
    let mail = NewMail {
        to: person.id.clone(),
        address: person.email,
        lang,
        subject: locale::t(lang, "practise-mail-note-subject", &args),
        html: format!("<p>{}</p>", web::ui::escape(&text).replace('\n', "<br>")),
        text,
        invite: None,
        dedupe_key: format!("note/{}/{}", returned.note, returned.after_days),
    };
    work.post(mail).await
}

/// Read on Today; it comes again on its next day.
pub async fn read_return(work: &mut Work, id: &ReturnId) -> Done<()> {
    let me = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let returned = rows::return_of(work, id).await?.ok_or_else(Stop::missing)?;
    if !rows::read_return(work, id, &me).await? {
        return Err(Stop::missing());
    }
    work.tell(&NoteReturned { note: returned.note, person: me, after_days: returned.after_days, read: true }).await?;
    Ok(())
}

/// The note comes back no more.
pub async fn end_note(work: &mut Work, id: &NoteId) -> Done<()> {
    let (person, _) = rows::note(work, id).await?;
    if work.who() != Some(&person) {
        return Err(Stop::missing());
    }
    rows::end_note(work, id).await?;
    work.tell(&NoteChanged { note: id.clone(), person, ended: true }).await?;
    Ok(())
}
