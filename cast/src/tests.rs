//! The promises of the README, held against one date and seed.

use crate::*;
use chrono::{Datelike, Days};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static CAST: LazyLock<Cast> = LazyLock::new(|| Cast::new(day(2026, 11, 24), 1));

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date that exists")
}

#[test]
fn same_date_and_seed_same_bytes() {
    let again = Cast::new(CAST.as_of, CAST.seed);
    assert!(again == *CAST);
    for (one, other) in CAST.files().into_iter().zip(again.files()) {
        assert_eq!(one, other);
    }
    assert_ne!(Cast::new(CAST.as_of, 2).shifts_csv(), CAST.shifts_csv());
}

#[test]
fn golden_counts() {
    let of = |position: &str| CAST.people.iter().filter(|p| p.position == position).count();
    let positions =
        ["agent", "senior", "temp", "lead", "supervisor", "coach", "manager", "trainer", "planner", "administrator"];
    assert_eq!(positions.map(of), [182, 36, 26, 19, 6, 10, 10, 5, 2, 2]);
    assert_eq!(of("centre_manager"), 3);
    let queued = CAST.people.iter().filter(|p| !p.queue.is_empty()).count();
    assert_eq!((CAST.people.len(), queued), (301, 212));
    let rows = [CAST.shifts.len(), CAST.forecast.len(), CAST.metrics.len(), CAST.reviews.len(), CAST.voices.len()];
    assert_eq!(rows, [11_129, 8_880, 9_470, 3_229, 533]);
}

#[test]
fn the_known_people_are_where_the_guides_say() {
    let at = |handle: &str| CAST.with_handle(handle).map(|p| (p.team, p.position, p.language));
    assert_eq!(at("liga.ozolina"), Some(("technical-riga", "agent", "lv")));
    assert_eq!(at("andris.kalnins"), Some(("technical-riga", "manager", "lv")));
    assert_eq!(at("dmitrijs.volkovs"), Some(("technical-riga", "agent", "lv")));
    assert_eq!(at("juris.liepa"), Some(("technical-riga", "coach", "lv")));
    assert_eq!(at("marte.lunde"), Some(("billing-oslo", "agent", "nb")));
    assert_eq!(at("pal.haugen"), Some(("retention-oslo", "agent", "nb")));
    assert_eq!(at("tran.minh.quan"), Some(("fibre-hcmc", "agent", "vi")));
    assert_eq!(at("wang.lei"), Some(("mandarin-desk", "agent", "zh")));
    assert_eq!(CAST.samples().len(), 10);
    assert_eq!(CAST.trainer_bios().len(), 5);
    for (site, handle) in settings().centre_managers {
        let signer = CAST.with_handle(handle).map(|p| (p.site, p.position));
        assert_eq!(signer, Some((site, "centre_manager")), "{handle}");
    }
}

#[test]
fn handles_are_unique_and_managers_form_one_tree() {
    let handles = CAST.people.iter().map(|p| &p.handle).collect::<BTreeSet<_>>();
    let names = CAST.people.iter().map(|p| &p.name).collect::<BTreeSet<_>>();
    assert_eq!((handles.len(), names.len()), (CAST.people.len(), CAST.people.len()));
    assert!(handles.iter().all(|h| h.chars().all(|c| c.is_ascii_lowercase() || c == '.')), "{handles:?}");
    let tops = CAST.people.iter().filter(|p| p.manager_id.is_empty()).count();
    assert_eq!(tops, 1);
    for person in &CAST.people {
        let (mut at, mut steps) = (person, 0);
        while !at.manager_id.is_empty() {
            at = CAST.with_id(&at.manager_id).expect("a manager who exists");
            assert!(at.roles.contains(&"manager"), "{} leads without the role", at.name);
            steps += 1;
            assert!(steps <= 4, "{} stands {steps} steps down", person.name);
        }
    }
}

#[test]
fn other_dates_and_seeds_hold_together_too() {
    for (as_of, seed) in [(day(2027, 1, 13), 2), (day(2026, 3, 29), 3), (day(2028, 2, 29), 4), (day(2026, 7, 5), 5)] {
        let cast = Cast::new(as_of, seed);
        rested(&cast);
        carried(&cast);
        assert_eq!((cast.people.len(), cast.samples().len()), (301, 10));
        assert_eq!(cast.voices.len(), CUSTOMER_MESSAGES + EMPLOYEE_SUGGESTIONS);
        assert!(cast.trainings.iter().all(|t| t.attendee_ids.len() >= 12), "{as_of} {seed}");
        assert!(cast.metrics.iter().all(|m| m.week.weekday().num_days_from_monday() == 0 && m.week < as_of));
    }
}

#[test]
fn rosters_keep_rest_and_days_off() {
    rested(&CAST);
    let marte = &CAST.with_handle("marte.lunde").expect("Marte").id;
    let days = CAST.shifts.iter().filter(|s| s.person_id == *marte).map(|s| s.date.weekday().number_from_monday());
    assert_eq!(days.collect::<BTreeSet<_>>(), BTreeSet::from([2, 4]));
}

fn rested(cast: &Cast) {
    let mut by_person: BTreeMap<&str, Vec<&Shift>> = BTreeMap::new();
    cast.shifts.iter().for_each(|s| by_person.entry(&s.person_id).or_default().push(s));
    assert!(by_person.len() > 298, "{} people have shifts", by_person.len());
    for (id, shifts) in by_person {
        let minute = |s: &Shift, m: u32| i64::from(s.date.num_days_from_ce()) * 1440 + i64::from(m);
        for pair in shifts.windows(2) {
            let rest = minute(pair[1], pair[1].start_min) - minute(pair[0], pair[0].end_min);
            assert!(rest >= 11 * 60, "{id} rests {rest} minutes before {}", pair[1].date);
        }
        let dates = shifts.iter().map(|s| s.date).collect::<BTreeSet<_>>();
        for first in &dates {
            let week = (0..7).filter(|d| dates.contains(&(*first + Days::new(*d)))).count();
            assert!(week < 7, "{id} works seven days from {first}");
        }
    }
}

/// Share of on-duty agents not needed for 80/20, over some half hours.
fn spare(rows: &[&Interval]) -> f64 {
    let need: u32 = rows.iter().map(|r| erlang::required(r.calls, r.aht_seconds.into())).sum();
    1.0 - f64::from(need) / f64::from(rows.iter().map(|r| r.on_duty).sum::<u32>())
}

#[test]
fn the_roster_carries_the_forecast_and_leaves_room_to_learn() {
    carried(&CAST);
    for queue in &QUEUES {
        let rows = CAST.forecast.iter().filter(|i| i.queue == queue.slug).collect::<Vec<_>>();
        let heaviest = rows.iter().map(|r| r.calls).fold(0.0, f64::max);
        let (peak, quiet): (Vec<&Interval>, Vec<&Interval>) = rows.iter().partition(|r| r.calls > 0.85 * heaviest);
        let (peak, quiet) = (spare(&peak), spare(&quiet));
        assert!(
            peak < 0.35 && peak < quiet && (0.25..0.50).contains(&quiet),
            "{}: peak {peak:.3}, quiet {quiet:.3}",
            queue.slug
        );
    }
}

fn carried(cast: &Cast) {
    for row in &cast.forecast {
        let need = erlang::required(row.calls, row.aht_seconds.into());
        assert!(need <= row.on_duty && row.calls > 0.0, "{} {}: {row:?} needs {need}", cast.as_of, cast.seed);
    }
}

#[test]
fn trainings_came_in_waves() {
    for course in ["calming-anger", "one-handover-note", "reading-a-bill"] {
        let waves = CAST.past_trainings().iter().filter(|t| t.course == course).collect::<Vec<_>>();
        assert!(waves.len() >= 3);
        let everyone = waves.iter().flat_map(|t| &t.attendee_ids).collect::<BTreeSet<_>>();
        assert_eq!(
            everyone.len(),
            waves.iter().map(|t| t.attendee_ids.len()).sum::<usize>(),
            "{course}: somebody came twice"
        );
        for wave in waves {
            assert!(
                (12..=16).contains(&wave.attendee_ids.len()),
                "{course} {}: {}",
                wave.wave,
                wave.attendee_ids.len()
            );
            assert!(wave.date >= CAST.as_of - Days::new(300) && wave.date <= CAST.as_of - Days::new(20));
            let seats = VENUES.iter().find(|v| v.slug == wave.venue).map_or(0, |v| v.seats as usize);
            assert!(seats >= wave.attendee_ids.len() && CAST.with_id(&wave.trainer_id).is_some());
            assert!(courses().iter().any(|c| c.facts.slug == course), "{course} is not among the courses");
        }
    }
    let liga = &CAST.with_handle("liga.ozolina").expect("Līga").id;
    assert!(CAST.trainings.iter().any(|t| t.course == "one-handover-note" && t.attendee_ids.contains(liga)));
}

/// Plain stacked difference-in-differences: per wave, ten weeks before and after, attendees against colleagues of the same
/// team who had not had the course ten weeks after it. Weighted by attendees.
fn estimate(cast: &Cast, course: &str, value: fn(&Week) -> f64) -> f64 {
    let span = Days::new(70);
    let had = |id: &str, until: NaiveDate| {
        cast.trainings.iter().any(|t| t.course == course && t.date <= until && t.attendee_ids.iter().any(|a| a == id))
    };
    let (mut sum, mut weight) = (0.0, 0.0);
    for wave in cast.trainings.iter().filter(|t| t.course == course) {
        for team in &wave.teams {
            let change = |trained: bool| {
                let people = cast.people.iter().filter(|p| p.team == *team && !p.queue.is_empty());
                let people = people.filter(|p| p.hired_on + Days::new(200) < wave.date).filter(|p| {
                    if trained { wave.attendee_ids.contains(&p.id) } else { !had(&p.id, wave.date + span) }
                });
                let changes = people.filter_map(|p| person_change(cast, &p.id, wave.date, value)).collect::<Vec<_>>();
                (changes.iter().sum::<f64>() / changes.len().max(1) as f64, changes.len())
            };
            let ((with, n), (without, m)) = (change(true), change(false));
            if n > 0 && m > 2 {
                let w = 1.0 / (1.0 / n as f64 + 1.0 / m as f64);
                sum += w * (with - without);
                weight += w;
            }
        }
    }
    sum / weight
}

fn person_change(cast: &Cast, id: &str, date: NaiveDate, value: fn(&Week) -> f64) -> Option<f64> {
    let mean = |from: NaiveDate, to: NaiveDate| {
        let values = cast.metrics.iter().filter(|m| m.person_id == *id && m.week > from && m.week <= to).map(value);
        let values = values.collect::<Vec<_>>();
        (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
    };
    Some(mean(date, date + Days::new(70))? - mean(date - Days::new(77), date - Days::new(7))?)
}

/// Over five seeds the plain estimate must hit the truth on average (no bias), and each one must come near (power).
#[test]
fn the_truth_can_be_found_in_the_figures() {
    type Figure = (&'static str, fn(&Week) -> f64, f64);
    let values: [Figure; 4] = [
        ("aht_seconds", |w| w.aht_seconds, 9.0),
        ("fcr_pct", |w| w.fcr_pct, 1.5),
        ("csat", |w| w.csat, 0.08),
        ("qa_pct", |w| w.qa_pct, 1.5),
    ];
    let casts = (1..=5).map(|seed| Cast::new(CAST.as_of, seed)).collect::<Vec<_>>();
    for effect in true_effects() {
        let (_, value, tolerance) = values.iter().find(|v| v.0 == effect.metric).expect("a metric");
        let found = casts.iter().map(|c| estimate(c, effect.course, *value)).collect::<Vec<_>>();
        let mean = found.iter().sum::<f64>() / found.len() as f64;
        assert!((mean - effect.points).abs() < tolerance / 2.2, "{effect:?} found {found:.3?}");
        assert!(found.iter().all(|f| (f - effect.points).abs() < *tolerance), "{effect:?} found {found:.3?}");
    }
}

#[test]
fn reviews_show_the_needs() {
    let mean = |team: &str, skill: &str| {
        let of_team = |id: &str| CAST.with_id(id).is_some_and(|p| p.team == team);
        let scores =
            CAST.reviews.iter().filter(|r| r.criterion == skill && of_team(&r.person_id)).map(|r| f64::from(r.score));
        let scores = scores.collect::<Vec<_>>();
        scores.iter().sum::<f64>() / scores.len() as f64
    };
    let worst = mean("technical-riga", "calming-anger");
    for team in TEAMS.iter().filter(|t| !t.queue.is_empty() && t.slug != "technical-riga") {
        assert!(mean(team.slug, "calming-anger") > worst + 5.0, "{} against {worst:.1}", team.slug);
    }
    let desk = |skill: &str| mean("mandarin-desk", skill);
    for skill in SKILLS.iter().map(|s| s.slug).filter(|s| !["team-coordination", "written-tone"].contains(s)) {
        assert!(desk(skill) > desk("team-coordination") + 4.0, "{skill} at the Mandarin desk");
    }
    let about = |team: &str| {
        let of_team =
            CAST.voices.iter().filter(|v| v.team == team && v.source == "customer" && !v.praise).collect::<Vec<_>>();
        of_team.iter().filter(|v| v.about == "calming-anger").count() as f64 / of_team.len() as f64
    };
    for team in TEAMS.iter().filter(|t| t.slug != "technical-riga") {
        assert!(about("technical-riga") > about(team.slug), "{}: {:.2}", team.slug, about(team.slug));
    }
}

#[test]
fn voices_come_in_five_languages_and_some_name_themselves() {
    for language in LANGUAGES {
        let said = CAST.voices.iter().filter(|v| v.language == language).count();
        assert!(said >= 24, "{language}: {said}");
    }
    let customers = CAST.voices.iter().filter(|v| v.source == "customer").collect::<Vec<_>>();
    let texts = customers.iter().map(|v| &v.text).collect::<BTreeSet<_>>();
    assert_eq!(texts.len(), CUSTOMER_MESSAGES, "no message stands twice");
    assert!(customers.iter().filter(|v| v.text.contains("@mail.example")).count() >= 10);
    assert!(CAST.voices.iter().all(|v| !v.text.contains(['{', '}'])));
    assert!(CAST.voices.iter().all(|v| v.source == "customer" || v.person_id.is_empty()));
}
