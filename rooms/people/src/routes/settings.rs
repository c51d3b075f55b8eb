//! The organisation's name, hours, languages and numbers.

use std::collections::BTreeMap;

use kit::{Done, Lang, Stop, Zone};
use web::{Fields, Page, Reply, Template, Visit};

use super::wrong::Wrong;
use crate::{
    imports::cells::clock_in,
    model::Settings,
    store::organisation,
    verbs::{change_settings, check_settings, currency_stays},
};

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
    let amounts = &v.app().0.parts.amounts;
    let mut wrong = Wrong::default();
    let settings = wrong.or(Settings::default(), read(&fields))?;
    wrong.or((), currency_stays(&mut work, fields.text("currency"), amounts).await)?;
    let done = match wrong.done(settings) {
        Ok(settings) => change_settings(&mut work, settings, amounts).await,
        Err(stop) => Err(stop),
    };
    match done {
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

/// Whatever cannot be is refused at once, each at its field. What cannot be read counts meanwhile as something that fits
/// everything else.
fn read(fields: &Fields) -> Done<Settings> {
    let mut wrong = Wrong::default();
    let usual = Settings::default();
    let known = |zone: String| zone.parse::<Zone>().map_err(|_| Stop::at("zone", "people-zone-unknown"));
    let zone = fields.needed("zone", 60).and_then(known);
    let clock = |name: &str| clock_in(fields.text(name)).map_err(|_| Stop::at(name, "people-cell-clock"));
    let mut strategy = BTreeMap::new();
    for lang in Lang::ALL {
        let text = wrong.or(String::new(), fields.optional(&strategy_field(lang), 400))?;
        if !text.is_empty() {
            strategy.insert(lang, text);
        }
    }
    let settings = Settings {
        name: wrong.or(usual.name, fields.needed("name", 80))?,
        currency: wrong.or(usual.currency, fields.needed("currency", 3))?,
        zone: wrong.or(usual.zone, zone)?,
        languages: Lang::ALL.into_iter().filter(|l| fields.has(&lang_field(*l), "yes")).collect(),
        name_order: Lang::from_code(fields.text("name_order")).unwrap_or(Lang::En),
        opens_minutes: wrong.or(0, clock("opens"))?,
        closes_minutes: wrong.or(24 * 60, clock("closes"))?,
        memo_lead_days: wrong.or(90, fields.int("memo_lead_days", 1, 90))?,
        goal_lead_days: wrong.or(1, fields.int("goal_lead_days", 1, 60))?,
        follow_up_days: wrong.or(usual.follow_up_days, fields.int("follow_up_days", 1, 90))?,
        practice_days: wrong.or(usual.practice_days, fields.int("practice_days", 7, 120))?,
        recording_days: wrong.or(usual.recording_days, fields.int("recording_days", 1, 730))?,
        talks_a_week: wrong.or(usual.talks_a_week, fields.int("talks_a_week", 1, 100))?,
        strategy,
    };
    let settings = wrong.or(settings.clone(), check_settings(settings))?;
    wrong.done(settings)
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

    #[test]
    fn everything_wrong_is_named_at_once() {
        let mut fields = filled(&Settings { name: "Fjordlink".into(), ..Settings::default() });
        let wrong = [("name", ""), ("currency", "€"), ("zone", "Riga"), ("opens", "soon"), ("talks_a_week", "0")];
        wrong.into_iter().for_each(|(field, text)| fields.set(field, text));
        let stop = read(&fields).err();
        let says = stop.as_ref().and_then(Stop::refusal).map(|r| r.says.clone()).unwrap_or_default();
        let at: Vec<&str> = says.iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(at, ["name", "zone", "opens", "talks_a_week", "currency"]);
    }
}
