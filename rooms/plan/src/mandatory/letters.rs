//! Letters in working steps: the person some days before, the manager on the day, that one's manager a week after, the planners
//! after two. Each once, nobody above before the person; one letter for everybody a reader is to know of.

use std::collections::{BTreeMap, HashMap};

use kit::{Day, Done, PersonId, Role, time::plus_days, tongue, tongue::Case};
use people::Person;
use serde::{Deserialize, Serialize};
use store::{Job, JobKind, NewJob, Work, job_kind, mail::NewMail};
use web::locale;

use super::{
    model::{Duty, Rule, RuleId},
    store as rows,
};

const WRITE: &str = "plan/write about mandatory training";
/// So many letters' matters in one work.
const PIECE: i64 = 300;
const ABOVE_DAYS: i64 = 7;
const PLANNERS_DAYS: i64 = 14;
const NAMED: usize = 12;

#[derive(Serialize, Deserialize)]
struct Piece {
    rule: RuleId,
    n: i64,
}

pub(super) fn jobs() -> Vec<JobKind> {
    vec![job_kind(WRITE, |work, job| Box::pin(piece(work, job)))]
}

/// The night's act: a job for each rule.
pub async fn write_tonight(work: &mut Work) -> Done<()> {
    let today = people::today(work).await?;
    for rule in rows::rules(work).await?.into_iter().filter(|r| r.runs(today)) {
        begin(work, rule.id, 0).await?;
    }
    Ok(())
}

async fn begin(work: &mut Work, rule: RuleId, n: i64) -> Done<()> {
    let (now, today) = (work.now, people::today(work).await?);
    let key = format!("mandatory-letters/{rule}/{today}/{n}");
    work.enqueue(NewJob::new(WRITE, key, now, &Piece { rule, n })?).await
}

async fn piece(work: &mut Work, job: &Job) -> Done<()> {
    let Piece { rule, n } = job.read()?;
    let rule = rows::rule(work, &rule).await?;
    let today = people::today(work).await?;
    if !rule.runs(today) {
        return Ok(());
    }
    let steps = rows::Steps {
        today,
        notice: plus_days(today, rule.notice_days),
        above: plus_days(today, -ABOVE_DAYS),
        planners: plus_days(today, -PLANNERS_DAYS),
    };
    let matters = rows::to_tell(work, &rule.id, steps, PIECE).await?;
    let letters = addressed(work, &matters, today).await?;
    write(work, &rule, letters, n).await?;
    for duty in &matters {
        rows::set_told(work, duty, duty.told + 1, today).await?;
    }
    if matters.len() as i64 == PIECE {
        begin(work, rule.id, n + 1).await?;
    }
    Ok(())
}

/// To whom, at which step: whose.
type Letters = BTreeMap<(PersonId, i64), Vec<Duty>>;

async fn addressed(work: &mut Work, matters: &[Duty], today: Day) -> Done<Letters> {
    let ids: Vec<PersonId> = matters.iter().map(|d| d.person.clone()).collect();
    let people = people::people_by_id(work, &ids, today).await?;
    let managers: Vec<PersonId> = people.values().filter_map(|p| p.manager().cloned()).collect();
    let managers = people::people_by_id(work, &managers, today).await?;
    let planners = people::with_role(work, Role::Planner, today).await?;
    let mut out = Letters::new();
    for duty in matters {
        let manager = people.get(&duty.person).and_then(Person::manager);
        let to: Vec<PersonId> = match duty.told {
            0 => vec![duty.person.clone()],
            1 => manager.into_iter().cloned().collect(),
            2 => manager.and_then(|m| managers.get(m)).and_then(Person::manager).into_iter().cloned().collect(),
            _ => planners.clone(),
        };
        for to in to {
            out.entry((to, duty.told)).or_default().push(duty.clone());
        }
    }
    Ok(out)
}

async fn write(work: &mut Work, rule: &Rule, letters: Letters, n: i64) -> Done<()> {
    let today = people::today(work).await?;
    let ids: Vec<PersonId> = letters
        .iter()
        .flat_map(|((to, _), about)| std::iter::once(to).chain(about.iter().map(|d| &d.person)))
        .cloned()
        .collect();
    let people = people::people_by_id(work, &ids, today).await?;
    let course = curriculum::course(work, &rule.course).await?;
    for ((to, step), about) in letters {
        let Some(reader) = people.get(&to).filter(|p| p.employed(today)) else { continue };
        let (lang, Some(due)) = (reader.lang, about.iter().filter_map(|d| d.due).min()) else { continue };
        let again = about.iter().any(|d| d.done.is_some());
        let args = [
            ("course", course.title(lang).into()),
            ("day", tongue::day_long(lang, due, Case::By).into()),
            ("names", names(lang, &about, &people).into()),
            ("n", about.len().into()),
        ];
        let body = match step {
            0 if again => "plan-mail-duty-again",
            0 => "plan-mail-duty-person",
            1 => "plan-mail-duty-manager",
            2 => "plan-mail-duty-above",
            _ => "plan-mail-duty-planners",
        };
        let subject = if step == 0 { "plan-mail-duty-subject" } else { "plan-mail-duty-subject-team" };
        let (subject, text) = (locale::t(lang, subject, &args), locale::t(lang, body, &args));
        let mail = NewMail {
            to: reader.id.clone(),
            address: reader.email.clone(),
            lang,
            subject,
            html: format!("<p>{}</p>", web::ui::escape(&text)),
            text,
            invite: None,
            dedupe_key: format!("mandatory/{}/{step}/{to}/{today}/{n}", rule.id),
        };
        work.post(mail).await?;
    }
    Ok(())
}

/// At most some, each with the day; the rest is on the page.
fn names(lang: kit::Lang, about: &[Duty], people: &HashMap<PersonId, Person>) -> String {
    let mut named: Vec<(&str, String)> = about
        .iter()
        .filter_map(|d| {
            let person = people.get(&d.person)?;
            Some((person.sort_key.as_str(), format!("{} ({})", person.name, tongue::day_short(lang, d.due?))))
        })
        .collect();
    named.sort();
    let mut out: Vec<String> = named.into_iter().map(|(_, name)| name).collect();
    if out.len() > NAMED {
        out.truncate(NAMED);
        out.push("…".to_owned());
    }
    tongue::commas(lang, &out)
}
