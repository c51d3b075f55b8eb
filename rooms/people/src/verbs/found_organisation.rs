//! The organisation begins, and its numbers change.

use kit::{Done, Kind, Lang, Refusal, Role, Say, Stop, Zone};
use store::Work;

use super::must_be;
use crate::{
    model::{Founded, Settings, SettingsChanged},
    store::{access, organisation},
};

#[derive(Clone, Debug)]
pub struct NewOrganisation {
    pub name: String,
    /// ISO 4217.
    pub currency: String,
    pub zone: Zone,
    pub languages: Vec<Lang>,
    /// Opening hours in minutes after local midnight.
    pub opens: i64,
    pub closes: i64,
}

/// Once per database; a second time is refused.
pub async fn found_organisation(work: &mut Work, new: NewOrganisation) -> Done<()> {
    work.lock("organisation", "organisation").await?;
    if organisation::founded(work).await?.is_some() {
        return Err(Stop::conflict(Say::new("people-founded-already")));
    }
    let settings = Settings {
        name: new.name,
        currency: new.currency,
        zone: new.zone,
        name_order: new.languages.first().copied().unwrap_or(Lang::En),
        languages: new.languages,
        opens_minutes: new.opens,
        closes_minutes: new.closes,
        ..Settings::default()
    };
    let settings = check_settings(settings)?;
    organisation::write_settings(work, &settings).await?;
    work.tell(&Founded { languages: settings.languages.len() }).await?;
    Ok(())
}

/// Everything on the settings page at once. Another currency is refused once one of the `amounts` (table and column, in the
/// smallest unit) is stored: it would be called otherwise and worth something else.
pub async fn change_settings(
    work: &mut Work,
    settings: Settings,
    amounts: &[(&'static str, &'static str)],
) -> Done<()> {
    must_be(work, &[Role::Administrator]).await?;
    let settings = check_settings(settings)?;
    currency_stays(work, &settings.currency, amounts).await?;
    let before = organisation::settings(work).await?;
    organisation::write_settings(work, &settings).await?;
    if before.name_order != settings.name_order {
        access::sort_again(work).await?;
    }
    work.tell(&SettingsChanged {
        memo_lead_days: settings.memo_lead_days,
        goal_lead_days: settings.goal_lead_days,
        follow_up_days: settings.follow_up_days,
        practice_days: settings.practice_days,
        recording_days: settings.recording_days,
    })
    .await?;
    Ok(())
}

/// Refuses another currency once one of the `amounts` is stored.
pub(crate) async fn currency_stays(work: &mut Work, code: &str, amounts: &[(&'static str, &'static str)]) -> Done<()> {
    let before = organisation::settings(work).await?.currency;
    if before != code.trim().to_uppercase() && organisation::any_amount(work, amounts).await? {
        return Err(Refusal::at("currency", Say::new("people-currency-stays").with("code", before)).into());
    }
    Ok(())
}

/// Trimmed and in capitals where it has to be.
///
/// # Errors
/// Everything that cannot be, each at its field.
pub(crate) fn check_settings(mut s: Settings) -> Done<Settings> {
    s.name = s.name.trim().to_owned();
    s.currency = s.currency.trim().to_uppercase();
    let mut says: Vec<(String, Say)> = Vec::new();
    let mut wrong = |field: &str, say: Say| says.push((field.to_owned(), say));
    if s.name.is_empty() {
        wrong("name", Say::new("web-field-needed"));
    }
    if s.currency.len() != 3 || !s.currency.bytes().all(|b| b.is_ascii_uppercase()) {
        wrong("currency", Say::new("people-currency-code"));
    }
    if s.languages.is_empty() {
        wrong("languages", Say::new("people-language-one"));
    }
    if !(0..1440).contains(&s.opens_minutes) || s.closes_minutes <= s.opens_minutes || s.closes_minutes > 1440 {
        wrong("closes", Say::new("people-hours-order"));
    }
    let numbers = [
        ("memo_lead_days", s.memo_lead_days, 1, 90),
        ("goal_lead_days", s.goal_lead_days, 1, 60),
        ("follow_up_days", s.follow_up_days, 1, 90),
        ("practice_days", s.practice_days, 7, 120),
        ("recording_days", s.recording_days, 1, 730),
        ("talks_a_week", s.talks_a_week, 1, 100),
    ];
    for (field, n, min, max) in numbers {
        if !(min..=max).contains(&n) {
            wrong(field, Say::new("web-field-number").with("min", min).with("max", max));
        }
    }
    if s.goal_lead_days >= s.memo_lead_days {
        wrong("goal_lead_days", Say::new("people-goal-after-memo"));
    }
    if says.is_empty() { Ok(s) } else { Err(Refusal { kind: Kind::Invalid, says }.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_cannot_be_are_refused_at_their_field() {
        let good = Settings { name: " Fjordlink ".into(), currency: "eur".into(), ..Settings::default() };
        assert_eq!(
            check_settings(good.clone()).map(|s| (s.name, s.currency)).ok(),
            Some(("Fjordlink".into(), "EUR".into()))
        );
        let field = |s: Settings| check_settings(s).err().and_then(|e| e.refusal().map(|r| r.says[0].0.clone()));
        assert_eq!(field(Settings { goal_lead_days: 14, ..good.clone() }).as_deref(), Some("goal_lead_days"));
        assert_eq!(field(Settings { closes_minutes: 60, ..good.clone() }).as_deref(), Some("closes"));
        assert_eq!(field(Settings { languages: vec![], ..good }).as_deref(), Some("languages"));
    }
}
