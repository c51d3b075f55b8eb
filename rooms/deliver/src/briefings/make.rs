//! Telling a change, and taking it back.

use std::collections::{BTreeMap, HashSet};

use kit::{Day, Done, Lang, Refusal, Say, Stop};
use store::Work;

use super::{AUDIENCES, BriefText, Briefed, Briefing, BriefingEnded, QUESTIONS_MAX, rows, writes};

const TITLE_MAX: usize = 120;
/// Two minutes of reading.
const TEXT_MAX: usize = 3_000;

pub struct NewBriefing {
    pub audience: String,
    /// A slug for team, department and site; the queue's name.
    pub audience_slug: String,
    pub due_on: Day,
    pub source: Lang,
    pub body: BTreeMap<Lang, BriefText>,
}

/// Tells a change to its audience. A manager tells it to teams they lead people in. Every language that is begun has the
/// questions of the first one.
pub async fn make_briefing(work: &mut Work, new: NewBriefing) -> Done<Briefing> {
    let all = writes(work).await?;
    check(&new.source, &new.body)?;
    let today = people::today(work).await?;
    if new.due_on < today {
        return Err(Stop::at("due_on", "deliver-briefing-due-past"));
    }
    let audience_id = audience(work, &new.audience, &new.audience_slug).await?;
    if !all {
        let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
        let led: HashSet<String> = people::led(work, &who, today).await?.into_iter().map(|(_, t)| t.0).collect();
        if new.audience != "team" || !led.contains(&audience_id) {
            return Err(Stop::at("audience", "deliver-briefing-own-teams"));
        }
    }
    work.lock("briefing", "number").await?;
    let briefing = Briefing {
        id: work.id(),
        number: store::next_number(work, "briefing").await?,
        audience: new.audience,
        audience_id,
        due_on: new.due_on,
        source: new.source,
        body: new.body,
        made_by: work.who().cloned(),
        made_at: work.now,
        ended_at: None,
    };
    rows::add(work, &briefing).await?;
    work.tell(&Briefed { briefing: briefing.id.clone(), number: briefing.number }).await?;
    super::letters::tell_all(work, &briefing).await?;
    Ok(briefing)
}

async fn audience(work: &mut Work, kind: &str, slug: &str) -> Done<String> {
    let nobody = || Stop::at("audience", "deliver-briefing-audience");
    if !AUDIENCES.contains(&kind) {
        return Err(nobody());
    }
    let found = match kind {
        "team" => people::teams(work).await?.into_iter().find(|t| t.slug == slug).map(|t| t.id.0),
        "department" => people::departments(work).await?.into_iter().find(|d| d.slug == slug).map(|d| d.id.0),
        "site" => people::sites(work).await?.into_iter().find(|s| s.slug == slug).map(|s| s.id.0),
        "queue" => plan::queues(work).await?.into_iter().find(|q| q.id == slug).map(|q| q.id),
        _ => Some(String::new()),
    };
    found.ok_or_else(nobody)
}

/// Takes it back: nobody has to read it any more. By whoever may write to its audience, or who made it.
pub async fn end_briefing(work: &mut Work, number: i64) -> Done<()> {
    let all = writes(work).await?;
    let briefing = rows::numbered(work, number).await?;
    if !all && briefing.made_by.as_ref() != work.who() {
        return Err(Stop::forbidden());
    }
    if rows::end(work, &briefing.id).await? {
        work.tell(&BriefingEnded { briefing: briefing.id }).await?;
    }
    Ok(())
}

fn check(source: &Lang, body: &BTreeMap<Lang, BriefText>) -> Done<()> {
    let Some(first) = body.get(source) else {
        return Err(Stop::at(&format!("title_{}", source.code()), "web-field-needed"));
    };
    for (lang, text) in body {
        let at = |name: &str| format!("{name}_{}", lang.code());
        for (name, words, max) in [("title", &text.title, TITLE_MAX), ("text", &text.text, TEXT_MAX)] {
            let n = words.chars().count();
            if n == 0 {
                return Err(Stop::at(&at(name), "web-field-needed"));
            }
            if n > max {
                return Err(Refusal::at(&at(name), Say::new("web-field-too-long").with("max", max).with("n", n)).into());
            }
        }
        if text.checks.len() > QUESTIONS_MAX || text.checks.len() != first.checks.len() {
            return Err(Stop::at(&at("q1"), "deliver-briefing-same-questions"));
        }
        for (i, c) in text.checks.iter().enumerate() {
            let answers: HashSet<&str> = c.wrong.iter().chain([&c.right]).map(String::as_str).collect();
            let whole = !c.question.is_empty() && !c.right.is_empty() && !c.wrong.is_empty();
            if !whole || answers.len() != c.wrong.len() + 1 {
                return Err(Stop::at(&at(&format!("q{}", i + 1)), "deliver-briefing-question"));
            }
            if answers.iter().chain([&c.question.as_str()]).any(|t| t.chars().count() > 300) {
                return Err(Stop::at(&at(&format!("q{}", i + 1)), "deliver-briefing-question-long"));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{super::Check, *};

    #[test]
    fn what_cannot_be_understood_is_refused_at_its_field() {
        let text = |checks: &[(&str, &str)]| BriefText {
            title: "New".into(),
            text: "Now".into(),
            checks: checks
                .iter()
                .map(|(right, wrong)| Check {
                    question: "?".into(),
                    right: (*right).into(),
                    wrong: vec![(*wrong).into()],
                })
                .collect(),
        };
        let refused = |body: Vec<(Lang, BriefText)>| {
            let stop = check(&Lang::En, &body.into_iter().collect()).err()?;
            Some(stop.refusal()?.says[0].0.clone())
        };
        assert_eq!(refused(vec![(Lang::En, text(&[("a", "b")])), (Lang::Lv, text(&[("c", "d")]))]), None);
        assert_eq!(refused(vec![(Lang::Lv, text(&[]))]).as_deref(), Some("title_en"));
        // A translation asks what the first language asks, and no answer is right and wrong at once.
        assert_eq!(refused(vec![(Lang::En, text(&[("a", "b")])), (Lang::Lv, text(&[]))]).as_deref(), Some("q1_lv"));
        assert_eq!(refused(vec![(Lang::En, text(&[("a", "a")]))]).as_deref(), Some("q1_en"));
        let blank = BriefText { text: String::new(), ..text(&[]) };
        assert_eq!(refused(vec![(Lang::En, blank)]).as_deref(), Some("text_en"));
    }
}
