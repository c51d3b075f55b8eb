//! The night's letters before a certificate ends.

use kit::{Done, time, tongue, tongue::Case};
use store::Work;
use web::locale;

use super::issue::{coaching, days_left, post};
use crate::{model::CertificateKind, store as rows};

/// So many days before; each once.
const NOTICES_DAYS: [i64; 3] = [60, 30, 7];

/// One letter per certificate and stage to the person; the last one to the manager too.
pub async fn notices(work: &mut Work) -> Done<()> {
    let today = people::today(work).await?;
    let ending = rows::ending(work, today, time::plus_days(today, NOTICES_DAYS[0])).await?;
    let ids: Vec<kit::PersonId> = ending.iter().map(|c| c.person.clone()).collect();
    let people = people::people_by_id(work, &ids, today).await?;
    let managers: Vec<kit::PersonId> = people.values().filter_map(|p| p.manager().cloned()).collect();
    let managers = people::people_by_id(work, &managers, today).await?;
    let courses = curriculum::courses(work).await?;
    for c in &ending {
        let course = c.course.as_ref().and_then(|id| courses.iter().find(|x| x.id == *id));
        let (Some(person), Some(until), Some(left)) = (people.get(&c.person), c.valid_until, days_left(c, today))
        else {
            continue;
        };
        if !person.employed(today) {
            continue;
        }
        let Some(stage) = NOTICES_DAYS.iter().rev().find(|n| left <= **n) else { continue };
        let last = NOTICES_DAYS.last() == Some(stage);
        let manager = person.manager().and_then(|m| managers.get(m)).filter(|_| last);
        for to in std::iter::once(person).chain(manager) {
            let args = [
                ("course", course.map_or_else(|| coaching(to.lang), |x| x.title(to.lang).to_owned()).into()),
                ("person", person.name.as_str().into()),
                ("day", tongue::day_long(to.lang, until, Case::By).into()),
                ("n", left.into()),
            ];
            let body = match (to.id == person.id, c.kind) {
                (false, _) => "recognise-mail-ends-manager",
                (true, CertificateKind::Skill) => "recognise-mail-ends-body",
                (true, CertificateKind::Coach) => "recognise-mail-ends-coach",
            };
            let (subject, text) =
                (locale::t(to.lang, "recognise-mail-ends-subject", &args), locale::t(to.lang, body, &args));
            post(work, to, subject, text, format!("certificate-ends/{}/{stage}/{}", c.code, to.id)).await?;
        }
    }
    Ok(())
}
