//! The organisation's name, hours, languages and numbers.

use std::collections::BTreeMap;

use kit::{Done, Lang, Stop, Zone};
use web::{Fields, Page, Reply, Template, Visit};

use crate::{imports::cells::clock_in, model::Settings, store::organisation, verbs::change_settings};

/// `(field, default)`: the numbers the sources give.
const NUMBERS: [(&str, i64); 6] = [
    ("memo_lead_days", 14),
    ("goal_lead_days", 7),
    ("follow_up_days", 14),
    ("practice_days", 30),
    ("recording_days", 90),
    ("talks_a_week", 20),
];

#[derive(Template)]
#[template(path = "settings.html")]
struct Form<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    langs: Vec<(Lang, bool)>,
    orders: Vec<(String, String)>,
    /// `(field, label, hint)`
    numbers: Vec<(&'static str, String, String)>,
    /// `(field, label)`, a language each.
    strategies: Vec<(String, String)>,
}

pub async fn show(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let s = organisation::settings(&mut look).await?;
    let fields = filled(&s);
    let page = page(&v, &fields);
    Ok(v.page(page))
}

pub async fn change(v: Visit, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let settings = match read(&fields) {
        Ok(settings) => change_settings(&mut work, settings, &v.app().0.parts.amounts).await,
        Err(stop) => Err(stop),
    };
    match settings {
        Ok(()) => {
            work.commit().await?;
            // The frame shows the name and offers the languages.
            v.app().refresh().await?;
            Ok(v.go("/settings", "said-people-settings"))
        }
        Err(Stop::Refused(refusal)) if refusal.kind == kit::Kind::Invalid => {
            let fields = fields.refused(&v, &refusal);
            Ok(v.page_refused(page(&v, &fields)))
        }
        Err(stop) => Err(stop.into()),
    }
}

fn page(v: &Visit, fields: &Fields) -> Page {
    let number = |(name, default): (&'static str, i64)| {
        let key = format!("people-settings-{}", name.replace('_', "-"));
        (name, v.t(&key), v.tn(&format!("{key}-hint"), default))
    };
    let body = Form {
        v,
        fields,
        langs: Lang::ALL.into_iter().map(|l| (l, fields.has(&lang_field(l), "yes"))).collect(),
        orders: Lang::ALL.into_iter().map(|l| (l.code().to_owned(), l.name().to_owned())).collect(),
        numbers: NUMBERS.into_iter().map(number).collect(),
        strategies: Lang::ALL
            .into_iter()
            .filter(|l| fields.has(&lang_field(*l), "yes"))
            .map(|l| (strategy_field(l), v.ta("people-settings-strategy-in", "language", v.language(l))))
            .collect(),
    };
    Page::new(&v.t("people-settings-title"), body).at("settings")
}

/// One name per checkbox.
fn lang_field(lang: Lang) -> String {
    format!("lang_{}", lang.code())
}

fn strategy_field(lang: Lang) -> String {
    format!("strategy_{}", lang.code())
}

fn filled(s: &Settings) -> Fields {
    let clock = |m: i64| format!("{:02}:{:02}", m / 60, m % 60);
    let mut pairs: Vec<(String, String)> = vec![
        ("name".into(), s.name.clone()),
        ("currency".into(), s.currency.clone()),
        ("zone".into(), s.zone.name().to_owned()),
        ("name_order".into(), s.name_order.code().to_owned()),
        ("opens".into(), clock(s.opens_minutes)),
        ("closes".into(), clock(s.closes_minutes)),
        ("memo_lead_days".into(), s.memo_lead_days.to_string()),
        ("goal_lead_days".into(), s.goal_lead_days.to_string()),
        ("follow_up_days".into(), s.follow_up_days.to_string()),
        ("practice_days".into(), s.practice_days.to_string()),
        ("recording_days".into(), s.recording_days.to_string()),
        ("talks_a_week".into(), s.talks_a_week.to_string()),
    ];
    pairs.extend(s.strategy.iter().map(|(lang, text)| (strategy_field(*lang), text.clone())));
    pairs.extend(s.languages.iter().map(|l| (lang_field(*l), "yes".to_owned())));
    Fields::from_pairs(pairs)
}

fn read(fields: &Fields) -> Done<Settings> {
    let zone: Zone = fields.needed("zone", 60)?.parse().map_err(|_| Stop::at("zone", "people-zone-unknown"))?;
    let clock = |name: &str| clock_in(fields.text(name)).map_err(|_| Stop::at(name, "people-cell-clock"));
    let mut strategy = BTreeMap::new();
    for lang in Lang::ALL {
        let text = fields.optional(&strategy_field(lang), 400)?;
        if !text.is_empty() {
            strategy.insert(lang, text);
        }
    }
    Ok(Settings {
        name: fields.needed("name", 80)?,
        currency: fields.needed("currency", 3)?,
        zone,
        languages: Lang::ALL.into_iter().filter(|l| fields.has(&lang_field(*l), "yes")).collect(),
        name_order: Lang::from_code(fields.text("name_order")).unwrap_or(Lang::En),
        opens_minutes: clock("opens")?,
        closes_minutes: clock("closes")?,
        memo_lead_days: fields.int("memo_lead_days", 1, 90)?,
        goal_lead_days: fields.int("goal_lead_days", 1, 60)?,
        follow_up_days: fields.int("follow_up_days", 1, 90)?,
        practice_days: fields.int("practice_days", 7, 120)?,
        recording_days: fields.int("recording_days", 1, 730)?,
        talks_a_week: fields.int("talks_a_week", 1, 100)?,
        strategy,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_form_shows_it_reads_again() {
        let settings = Settings {
            name: "Fjordlink".into(),
            zone: chrono_tz::Europe::Oslo,
            strategy: BTreeMap::from([(Lang::Lv, "Viens zvans.".into())]),
            ..Settings::default()
        };
        assert_eq!(read(&filled(&settings)).ok(), Some(settings));
    }
}
