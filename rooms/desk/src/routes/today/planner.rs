//! What a planner looks at first: deep needs, drafts, letters that cannot leave.

use std::collections::BTreeMap;

use kit::{Done, SessionId, time};
use store::Work;
use web::{Html, Template, Visit, ui};

use super::Item;
use crate::{dates, routes::part as render};

/// Drafts of this month and the two after it.
const MONTHS: i64 = 3;
/// Letters of sessions so many days ahead.
const MEMO_DAYS: i64 = 60;
const NEEDS_SHOWN: usize = 3;
/// Planners hear of mandatory training so many days after its day.
const REQUIRED_DAYS: i64 = 14;

#[derive(Template)]
#[template(path = "today/planner.html")]
struct Planner<'a> {
    v: &'a Visit,
    figures: Vec<Html>,
    items: Vec<Item>,
    needs: Vec<Item>,
    /// What people of a team wish for and nobody has planned.
    wishes: Vec<Item>,
}

/// People who cannot come: the newest, the others stand on their sessions.
const DECLINES_SHOWN: i64 = 8;

pub async fn part(v: &Visit, look: &mut Work) -> Done<Html> {
    let needs = listen::needs(look).await?;
    let deep = needs.iter().filter(|n| n.enough && n.level > listen::DEEP_LEVEL).count();
    let waiting = plan::count_waiting(look, None).await?;
    let mut items = drafts(v, look).await?;
    let ready = items.len();
    items.splice(0..0, calls(v, look).await?);
    let declined = prepare::newest_declines(look, DECLINES_SHOWN).await?;
    items.extend(super::declines(v, look, declined).await?);
    items.extend(asked(v, look).await?);
    items.extend(required(v, look).await?);
    let (memo_items, stuck, late) = memos(v, look).await?;
    items.extend(memo_items);
    let figures = vec![
        ui::fig(&v.t("desk-fig-needs"), &v.int(deep as i64), &v.tn("desk-fig-needs-small", listen::DEEP_LEVEL)),
        ui::fig(&v.t("desk-fig-unplaced"), &v.int(waiting), &v.t("desk-fig-unplaced-small")),
        ui::fig(&v.t("desk-fig-drafts"), &v.int(ready as i64), &v.t("desk-fig-drafts-small")),
        ui::fig(&v.t("desk-fig-memos"), &v.int(stuck), &v.tn("desk-fig-memos-small", late)),
    ];
    let needs = deepest(v, look, needs).await?;
    let wishes = wishes(v, look).await?;
    render(Planner { v, figures, items, needs, wishes })
}

/// Requests for seats that nobody below the planners has answered.
async fn asked(v: &Visit, look: &mut Work) -> Done<Vec<Item>> {
    let open = deliver::wishes_for_planners(look).await?;
    let Some(first) = open.first() else { return Ok(Vec::new()) };
    let late = first.due_on < v.today();
    Ok(vec![Item {
        text: v.tr("desk-wishes", &[("n", open.len().into()), ("day", v.day_by(first.due_on).into())]),
        small: String::new(),
        badge: if late { ui::badge("late", &v.t("desk-wishes-late")) } else { Html::default() },
        href: "/wishes".to_owned(),
        link: v.t("desk-wishes-answer"),
    }])
}

/// Mandatory training that has been open for two weeks after its day.
async fn required(v: &Visit, look: &mut Work) -> Done<Option<Item>> {
    let before = time::plus_days(v.today(), -REQUIRED_DAYS);
    let n = plan::mandatory::count_overdue(look, v.today(), before).await?;
    Ok((n > 0).then(|| Item {
        text: v.tn("desk-required-late", n),
        small: String::new(),
        badge: Html::default(),
        href: "/mandatory".to_owned(),
        link: v.t("desk-open"),
    }))
}

async fn wishes(v: &Visit, look: &mut Work) -> Done<Vec<Item>> {
    let mut crowds = deliver::crowds(look).await?;
    crowds.truncate(NEEDS_SHOWN);
    if crowds.is_empty() {
        return Ok(Vec::new());
    }
    let teams = people::known_teams(look).await?;
    let courses = curriculum::courses(look).await?;
    let item = |c: &deliver::Crowd| {
        let team = teams.iter().find(|t| t.id == c.team).map_or("", |t| t.name.get(v.lang()));
        Item {
            text: courses.iter().find(|x| x.id == c.course).map_or("", |x| x.title(v.lang())).to_owned(),
            small: v.tr("deliver-wish-crowd", &[("n", c.people.len().into()), ("team", team.into())]),
            badge: Html::default(),
            href: "/wishes#h-crowds".to_owned(),
            link: v.t("desk-open"),
        }
    };
    Ok(crowds.iter().map(item).collect())
}

/// Where it is needed most, the deepest first.
async fn deepest(v: &Visit, look: &mut Work, mut needs: Vec<listen::Need>) -> Done<Vec<Item>> {
    needs.retain(|n| n.enough && n.level > listen::DEEP_LEVEL);
    needs.sort_by_key(|n| (-n.level, n.id.clone()));
    needs.truncate(NEEDS_SHOWN);
    let teams = people::known_teams(look).await?;
    let skills = curriculum::skills(look).await?;
    Ok(needs
        .iter()
        .map(|n| {
            let team = teams.iter().find(|t| t.id == n.team).map_or("", |t| t.name.get(v.lang()));
            let skill = skills.iter().find(|s| s.id == n.skill).map_or("", |s| s.name.get(v.lang()));
            Item {
                text: skill.to_owned(),
                small: format!("{team} · {}", v.tr("desk-need-level", &[("n", n.level.into())])),
                badge: Html::default(),
                href: format!("/needs/{}", n.id),
                link: v.t("desk-open"),
            }
        })
        .collect())
}

/// Sessions that come within the memo lead and lack something: go or no-go.
async fn calls(v: &Visit, look: &mut Work) -> Done<Vec<Item>> {
    let mut open = prepare::go_calls(look).await?;
    open.retain(|(call, ..)| call.go.is_none());
    if open.is_empty() {
        return Ok(Vec::new());
    }
    let courses = curriculum::courses(look).await?;
    let mut items = Vec::new();
    for (_, session, missing) in open {
        let title = courses.iter().find(|c| c.id == session.course);
        let title = title.map_or("", |c| c.title(v.lang()));
        items.push(Item {
            text: v.tr("desk-go-item", &[("course", title.into()), ("day", v.day_short(session.day()).into())]),
            small: missing.iter().map(|say| v.say(say)).collect::<Vec<_>>().join(" · "),
            badge: ui::badge("due", &v.t("desk-go-badge")),
            href: "/go".to_owned(),
            link: v.t("desk-go-decide"),
        });
    }
    Ok(items)
}

async fn drafts(v: &Visit, look: &mut Work) -> Done<Vec<Item>> {
    let first = time::parse_month(&time::month_of(v.today())).unwrap_or_else(|| v.today());
    let mut items = Vec::new();
    for i in 0..MONTHS {
        // The 15th of a month plus 31 days never skips one.
        let month = time::month_of(time::plus_days(first, 14 + i * 31));
        let Some(day) = time::parse_month(&month) else { continue };
        for draft in plan::drafts_of_month(look, &month).await? {
            if draft.published_at.is_some() || draft.discarded_at.is_some() {
                continue;
            }
            let Some(figures) = &draft.figures else { continue };
            let out = figures.needs - figures.placed;
            let args = [("n", draft.number.into()), ("month", kit::tongue::month_name(v.lang(), day).into())];
            let mut small =
                vec![v.tr("desk-draft-placed", &[("placed", figures.placed.into()), ("all", figures.needs.into())])];
            if let Some(worst) = &figures.worst {
                small.push(v.ta("desk-draft-worst", "pct", v.percent(worst.pct.floor(), 0)));
            }
            small.push(v.money(figures.cost()));
            items.push(Item {
                text: v.tr("desk-draft-waits", &args),
                small: small.join(" · "),
                badge: if out > 0 { ui::badge("due", &v.tn("desk-left-out", out)) } else { Html::default() },
                href: format!("/plan/{month}?draft={}", draft.id),
                link: v.t("desk-open-plan"),
            });
        }
    }
    Ok(items)
}

/// Letters that cannot leave or should have left, one item per session; how many letters are stuck and how many late.
async fn memos(v: &Visit, look: &mut Work) -> Done<(Vec<Item>, i64, i64)> {
    let sessions = plan::sessions(look, v.now(), v.now().plus_days(MEMO_DAYS)).await?;
    let ids: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
    let mut open: BTreeMap<SessionId, Vec<prepare::Memo>> = BTreeMap::new();
    for memo in prepare::memos(look, &ids).await? {
        if memo.sent_at.is_none() && (!memo.refused.is_empty() || memo.due_at < v.now()) {
            open.entry(memo.session.clone()).or_default().push(memo);
        }
    }
    let courses = curriculum::courses(look).await?;
    let (mut items, mut stuck, mut late) = (Vec::new(), 0, 0);
    for s in &sessions {
        let Some(memos) = open.get(&s.id) else { continue };
        let overdue = memos.iter().filter(|m| m.due_at < v.now()).count() as i64;
        stuck += memos.iter().filter(|m| !m.refused.is_empty()).count() as i64;
        late += overdue;
        let title = courses.iter().find(|c| c.id == s.course).map_or("", |c| c.title(v.lang()));
        items.push(Item {
            text: v.tr("desk-memos-stuck", &[("n", memos.len().into()), ("course", title.into())]),
            small: missing(v, memos),
            badge: if overdue > 0 {
                ui::badge("late", &v.t("desk-memo-late"))
            } else {
                memos.first().map(|m| ui::badge("due", &dates::by(v, m.due_at.day(s.zone)))).unwrap_or_default()
            },
            href: format!("/sessions/{}", s.id),
            link: v.t("desk-open-session"),
        });
    }
    Ok((items, stuck, late))
}

/// What is missing, each thing once.
pub fn missing(v: &Visit, memos: &[prepare::Memo]) -> String {
    let mut says: Vec<String> = memos.iter().flat_map(|m| &m.refused).map(|say| v.say(say)).collect();
    says.sort();
    says.dedup();
    says.join(" · ")
}
