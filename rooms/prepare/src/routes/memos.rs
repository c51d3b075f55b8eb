//! The memo: one's own as a letter; for planner, trainer and manager a preview in every language and who has it.

use axum::extract::Path;
use kit::{Done, Lang, PersonId, Role, Say, SessionId, Stop};
use plan::Session;
use store::Work;
use web::{
    Fields, Page, Reply, Template, Visit,
    ui::{self, Html},
};

use crate::{
    letter::Letter,
    model::Memo,
    store as rows,
    verbs::{self, preview},
};

#[derive(Template)]
#[template(path = "memos/own.html")]
struct Own<'a> {
    v: &'a Visit,
    session: &'a Session,
    slug: String,
    title: String,
    when: String,
    memo: &'a Memo,
    /// Only once it has left.
    letter: Option<&'a Letter>,
    comes_on: String,
    read_on: Option<String>,
    fields: Fields,
    /// Still to come: there is something to answer.
    open: bool,
    answer: Answer,
    prepared: bool,
}

/// What this reader has answered.
#[derive(Default)]
struct Answer {
    comes: bool,
    declined: bool,
    /// The words of the decline, and what was decided.
    why: String,
    state: String,
}

#[derive(Template)]
#[template(path = "memos/preview.html")]
struct Preview<'a> {
    v: &'a Visit,
    session: &'a Session,
    slug: String,
    title: String,
    when: String,
    tabs: Vec<Tab>,
    lang: Lang,
    letter: Option<Letter>,
    missing: Vec<String>,
    readers: Vec<Reader>,
    lede: String,
    /// The button for letters that a planner can try again.
    again: Option<String>,
}

struct Tab {
    href: String,
    lang: Lang,
    current: bool,
    complete: bool,
}

struct Reader {
    name: String,
    lang: &'static str,
    pair: Html,
    state: Html,
    missing: Vec<String>,
}

pub async fn show(v: Visit, Path(id): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let session = plan::session(&mut look, &SessionId(id)).await?;
    let me = v.who()?.id.clone();
    let own = rows::memo(&mut look, &session.id, &me).await?;
    let asked = !v.query("lang").is_empty() || !v.query("person").is_empty();
    let page = match own {
        Some(memo) if !asked || !may_preview(&v, &session) => {
            draw_own(&v, &mut look, &session, &memo, Fields::default()).await?
        }
        _ if may_preview(&v, &session) => draw_preview(&v, &mut look, &session).await?,
        _ => return Err(Stop::forbidden().into()),
    };
    Ok(v.page(page))
}

fn may_preview(v: &Visit, session: &Session) -> bool {
    let trains = v.me().is_some_and(|me| session.trainer.as_ref() == Some(&me.id));
    trains || [Role::Planner, Role::Administrator, Role::Manager].into_iter().any(|r| v.is(r))
}

/// One's own letter again, with the sentence at its field.
pub async fn refused(v: &Visit, id: &SessionId, fields: Fields) -> Reply {
    let mut look = v.look().await?;
    let session = plan::session(&mut look, id).await?;
    let own = rows::memo(&mut look, id, &v.who()?.id).await?;
    let Some(memo) = own else {
        // Who teaches has no memo: the sentence stands on a page of its own.
        return Err(Stop::at("why", "prepare-reply-why").into());
    };
    let page = draw_own(v, &mut look, &session, &memo, fields).await?;
    Ok(v.page_refused(page))
}

async fn answer(v: &Visit, look: &mut Work, session: &Session) -> Done<Answer> {
    let Some(reply) = rows::replies::reply_of(look, session, &v.who()?.id).await? else { return Ok(Answer::default()) };
    let key = match (reply.comes, reply.kept) {
        (true, _) => "prepare-reply-you-come",
        (false, None) => "prepare-reply-waits",
        (false, Some(true)) => "prepare-reply-kept",
        (false, Some(false)) => "prepare-reply-released",
    };
    Ok(Answer { comes: reply.comes, declined: !reply.comes, why: reply.why, state: v.t(key) })
}

async fn draw_own(v: &Visit, look: &mut Work, session: &Session, memo: &Memo, fields: Fields) -> Done<Page> {
    let course = curriculum::course(look, &session.course).await?;
    let answer = answer(v, look, session).await?;
    let prepared = rows::lists::prepared(look, std::slice::from_ref(&session.id)).await?;
    let letter = match memo.sent_at {
        Some(_) => rows::letter(look, &session.id, &memo.person).await?,
        None => None,
    };
    let title = course.title(v.lang()).to_owned();
    let body = Own {
        v,
        session,
        slug: course.slug.clone(),
        when: v.day_long(session.starts_at.day(session.zone)),
        memo,
        letter: letter.as_ref(),
        comes_on: v.day_on(memo.due_at.day(session.zone)),
        read_on: memo.read_at.map(|at| v.moment(at)),
        fields,
        open: session.cancelled_at.is_none() && session.starts_at > v.now(),
        answer,
        prepared: prepared.contains(&(session.id.clone(), memo.person.clone())),
        title: title.clone(),
    };
    Ok(Page::new(&v.ta("prepare-memo-title", "course", title), body).at("training"))
}

async fn draw_preview(v: &Visit, look: &mut Work, session: &Session) -> Done<Page> {
    let course = curriculum::course(look, &session.course).await?;
    let memos = rows::memos(look, std::slice::from_ref(&session.id)).await?;
    let ids: Vec<PersonId> = memos.iter().map(|m| m.person.clone()).collect();
    let people = people::people_by_id(look, &ids, v.today()).await?;
    // `person` chooses that person's language; the preview never shows why somebody comes.
    let chosen = people.values().find(|p| p.handle == v.query("person")).map(|p| p.lang);
    let wanted = Lang::from_code(v.query("lang")).or(chosen).unwrap_or(v.lang());
    let letters = preview(look, session).await?;
    let lang =
        letters.iter().map(|(l, _)| *l).find(|l| *l == wanted).or(letters.first().map(|(l, _)| *l)).unwrap_or(wanted);
    let tabs = letters
        .iter()
        .map(|(l, letter)| Tab {
            href: format!("/sessions/{}/memo?lang={}", session.id, l.code()),
            lang: *l,
            current: *l == lang,
            complete: letter.is_ok(),
        })
        .collect();
    let (mut letter, mut missing) = (None, Vec::new());
    match letters.into_iter().find(|(l, _)| *l == lang).map(|(_, result)| result) {
        Some(Ok(found)) => letter = Some(found),
        Some(Err(items)) => missing = says(v, &items),
        None => {}
    }
    let all = v.is(Role::Planner)
        || v.is(Role::Administrator)
        || v.me().is_some_and(|me| session.trainer.as_ref() == Some(&me.id));
    let me = v.who()?.id.clone();
    let mut shown: Vec<_> = memos
        .iter()
        .filter_map(|m| Some((m, people.get(&m.person)?)))
        .filter(|(_, p)| all || p.manager() == Some(&me))
        .collect();
    shown.sort_by(|(_, a), (_, b)| a.sort_key.cmp(&b.sort_key));
    let readers: Vec<Reader> = shown.into_iter().map(|(m, p)| reader(v, m, &p.name)).collect();
    let stuck = memos.iter().filter(|m| m.sent_at.is_none() && !m.refused.is_empty() && m.due_at <= v.now()).count();
    let sent = memos.iter().filter(|m| m.sent_at.is_some()).count();
    let planner = v.is(Role::Planner) || v.is(Role::Administrator);
    let title = course.title(v.lang()).to_owned();
    let body = Preview {
        v,
        session,
        slug: course.slug.clone(),
        when: v.day_long(session.starts_at.day(session.zone)),
        tabs,
        lang,
        letter,
        missing,
        lede: v.tr("prepare-memo-lede", &[("sent", sent.into()), ("all", memos.len().into())]),
        again: (planner && stuck > 0).then(|| v.tn("prepare-try-again", stuck)),
        readers,
        title: title.clone(),
    };
    let place = if planner { "plan" } else { "sessions" };
    Ok(Page::new(&v.ta("prepare-memo-title", "course", title), body).at(place))
}

fn reader(v: &Visit, m: &Memo, name: &str) -> Reader {
    let (left, right) = m.halves(v.now());
    let state = match (m.sent_at, m.read_at) {
        _ if m.sent_at.is_none() && !m.refused.is_empty() => ui::badge("late", &v.t("prepare-state-refused")),
        (_, Some(_)) => ui::badge("a", &v.t("prepare-state-read")),
        (Some(at), None) if m.late() => {
            ui::badge("due", &v.ta("prepare-state-late", "day", v.day_short(at.day(v.zone()))))
        }
        (Some(at), None) => ui::badge("o", &v.ta("prepare-state-sent", "day", v.day_short(at.day(v.zone())))),
        (None, None) => ui::badge("", &v.ta("prepare-state-due", "day", v.day_short(m.due_at.day(v.zone())))),
    };
    Reader {
        name: name.to_owned(),
        lang: m.lang.name(),
        pair: ui::pair(v, left, right),
        state,
        missing: says(v, &m.refused),
    }
}

fn says(v: &Visit, items: &[Say]) -> Vec<String> {
    items.iter().map(|s| v.say(s)).collect()
}

pub async fn read(v: Visit, Path(id): Path<String>) -> Reply {
    let id = SessionId(id);
    let mut work = v.work().await?;
    verbs::read_memo(&mut work, &id, &v.who()?.id).await?;
    work.commit().await?;
    Ok(v.go(&format!("/sessions/{id}/memo"), "said-prepare-read"))
}

pub async fn send(v: Visit, Path(id): Path<String>) -> Reply {
    let id = SessionId(id);
    let mut work = v.work().await?;
    let left = verbs::send_memos(&mut work, &id).await?;
    work.commit().await?;
    let said = if left == 0 { "said-prepare-sent" } else { "said-prepare-still-refused" };
    Ok(v.go(&format!("/sessions/{id}/memo?lang={}&n={left}", v.lang().code()), said))
}
