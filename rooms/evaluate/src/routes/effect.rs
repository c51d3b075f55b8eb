use axum::extract::Path;
use curriculum::Course;
use effect::{Effect, Verdict, per_1000};
use kit::{Arg, CourseId, Done, tongue};
use store::Work;
use web::{
    Html, Page, Reply, Template, Visit,
    charts::{Interval, TwoLines, interval, two_lines},
};

use super::may_make;
use crate::{
    gather,
    learning::{Learning, Moment},
    model::{EffectId, Metric, Outcome, Report, sentence},
    reaction::{Round, Tally},
    store as db, survey, verbs,
    worth::{Range, weeks_to_pay},
};

#[derive(Template)]
#[template(path = "effects/show.html")]
struct Show<'a> {
    v: &'a Visit,
    here: String,
    eyebrow: String,
    verdict: String,
    chart: Option<Chart>,
    estimate: Option<Estimate>,
    fools: Vec<String>,
    levels: Vec<Level>,
    items: Vec<ItemRow>,
    worth: Vec<String>,
    employees: Vec<String>,
    may_send: bool,
    sent: Option<String>,
}

struct Chart {
    title: String,
    picture: Html,
    trained: String,
    comparison: String,
    /// Week, trained, comparison, ready to print.
    rows: Vec<[String; 3]>,
}

struct Estimate {
    picture: Html,
    /// Name and value.
    facts: Vec<(String, String)>,
    chance: String,
}

/// A question of the quiz, before and after.
struct ItemRow {
    question: String,
    before: String,
    after: String,
    gain: String,
    later: String,
    people: usize,
}

/// One of Kirkpatrick's four.
struct Level {
    name: String,
    question: String,
    value: String,
    text: String,
}

pub(super) async fn show(v: Visit, Path(id): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let report = db::by_id(&mut look, &EffectId(id)).await?;
    let course = curriculum::course(&mut look, &report.course).await?;
    let title = course.title(v.lang()).to_owned();
    let heard = heard(&mut look, &report.course).await?;
    let items = items(&v, &mut look, &course, &heard.learning).await?;
    let outcome = &report.outcome;
    let known = outcome.verdict() != Verdict::NotEnoughData;
    let page = Show {
        v: &v,
        here: format!("/effects/{}", report.id),
        eyebrow: eyebrow(&v, &report, &title),
        verdict: v.say(&sentence("evaluate-verdict", report.metric, &outcome.study.effect)),
        chart: chart(&v, &report),
        estimate: known.then(|| estimate(&v, &report)),
        fools: fools(&v, outcome),
        levels: levels(&v, &report, &heard),
        items,
        worth: worth(&v, &report),
        employees: employees(&v, &mut look, &report).await?,
        may_send: may_make(&v) && report.noted_at.is_none(),
        sent: report.noted_at.map(|at| v.ta("evaluate-sent", "when", v.moment_dated(at))),
    };
    Ok(v.page(Page::new(&v.ta("evaluate-report-title", "course", title), page).at("effects")))
}

pub(super) async fn send_back(v: Visit, Path(id): Path<String>) -> Reply {
    let id = EffectId(id);
    let mut work = v.work().await?;
    verbs::send_back(&mut work, &id).await?;
    work.commit().await?;
    Ok(v.go(&format!("/effects/{id}"), "said-evaluate-sent"))
}

fn eyebrow(v: &Visit, r: &Report, title: &str) -> String {
    let day = v.day_dated(r.made_at.day(v.zone()));
    let waves = r.outcome.waves.len();
    v.tr(
        "evaluate-eyebrow",
        &[("course", title.into()), ("waves", waves.into()), ("number", r.number.into()), ("day", day.into())],
    )
}

/// A value of the figure as its axis writes it.
fn value(v: &Visit, metric: Metric, x: f64) -> String {
    match metric {
        Metric::Fcr => v.percent(x, metric.decimals()),
        _ => v.number(x, metric.decimals()),
    }
}

/// A tick: without digits that are all zero.
fn tick(v: &Visit, metric: Metric, x: f64) -> String {
    let decimals = if (x - x.round()).abs() < 1e-9 {
        0
    } else if metric == Metric::Csat {
        2
    } else {
        1
    };
    if metric == Metric::Fcr { v.percent(x, decimals) } else { v.number(x, decimals) }
}

fn signed(v: &Visit, metric: Metric, x: f64) -> String {
    tongue::signed(v.lang(), x, metric.decimals())
}

/// A difference with its unit: `+4.1 points`.
fn with_unit(v: &Visit, metric: Metric, x: f64) -> String {
    // The value is text by now; its word is chosen by the number as it is shown.
    let args: [(&str, Arg); 2] = [("value", signed(v, metric, x).into()), ("n", x.abs().round().into())];
    v.tr(&format!("evaluate-unit-{}", metric.short()), &args)
}

fn chart(v: &Visit, r: &Report) -> Option<Chart> {
    let (metric, outcome) = (r.metric, &r.outcome);
    let means = outcome.means?;
    let first = outcome.curve.first()?.relative;
    let last = outcome.curve.last()?.relative;
    let at = |week: i64| outcome.curve.iter().find(|p| p.relative == week);
    let a: Vec<Option<f64>> = (first..=last).map(|w| at(w).and_then(|p| p.trained)).collect();
    let b: Vec<Option<f64>> = (first..=last).map(|w| at(w).and_then(|p| p.comparison)).collect();
    let name = v.t(&format!("evaluate-metric-{}", metric.short()));
    let show = |x: f64| value(v, metric, x);
    let label_args: [(&str, Arg); 5] = [
        ("metric", name.clone().into()),
        ("a", show(means.trained_before).into()),
        ("b", show(means.trained_after).into()),
        ("c", show(means.comparison_before).into()),
        ("d", show(means.comparison_after).into()),
    ];
    let split = usize::try_from(-first).ok().filter(|_| last >= 0);
    let training = v.t("evaluate-split");
    let picture = two_lines(&TwoLines {
        label: &v.tr("evaluate-chart-label", &label_args),
        a: &a,
        b: &b,
        tick: &|x| tick(v, metric, x),
        split: split.map(|i| (i, training.as_str())),
        from: &v.tn("evaluate-weeks-before", -first),
        to: &v.tn("evaluate-weeks-after", last + 1),
        end_a: &v.ta("evaluate-end-trained", "value", v.number(means.trained_after, metric.decimals())),
        end_b: &v.ta("evaluate-end-others", "value", v.number(means.comparison_after, metric.decimals())),
    });
    let cell = |x: Option<f64>| x.map_or_else(|| "–".to_owned(), show);
    let rows = outcome
        .curve
        .iter()
        .map(|p| {
            [
                tongue::signed(v.lang(), (p.relative + i64::from(p.relative >= 0)) as f64, 0),
                cell(p.trained),
                cell(p.comparison),
            ]
        })
        .collect();
    let effect = &outcome.study.effect;
    Some(Chart {
        title: v.ta("evaluate-chart-title", "metric", name),
        picture,
        trained: v.tn("evaluate-key-trained", effect.n_trained),
        comparison: v.tn("evaluate-key-comparison", effect.n_comparison),
        rows,
    })
}

fn estimate(v: &Visit, r: &Report) -> Estimate {
    let (metric, effect) = (r.metric, &r.outcome.study.effect);
    let shown = signed(v, metric, effect.estimate);
    let range = |e: &Effect| {
        let args: [(&str, Arg); 3] = [
            ("value", with_unit(v, metric, e.estimate).into()),
            ("low", signed(v, metric, e.low).into()),
            ("high", signed(v, metric, e.high).into()),
        ];
        v.tr("evaluate-difference", &args)
    };
    let picture = interval(&Interval {
        label: &range(effect),
        estimate: effect.estimate,
        low: effect.low,
        high: effect.high,
        shown: &shown,
        tick: &|x| tongue::signed(v.lang(), x, usize::from((x - x.round()).abs() > 1e-9)),
        zero: &v.t("evaluate-no-effect"),
    });
    let mut facts = Vec::new();
    if let Some(m) = r.outcome.means {
        let change = |before: f64, after: f64| {
            let args: [(&str, Arg); 3] = [
                ("before", value(v, metric, before).into()),
                ("after", value(v, metric, after).into()),
                ("change", signed(v, metric, after - before).into()),
            ];
            v.tr("evaluate-change", &args)
        };
        facts.push((v.t("evaluate-trained"), change(m.trained_before, m.trained_after)));
        facts.push((v.t("evaluate-comparison"), change(m.comparison_before, m.comparison_after)));
    }
    facts.push((v.t("evaluate-difference-name"), range(effect)));
    Estimate { picture, facts, chance: v.tn("evaluate-chance", per_1000(effect.p)) }
}

/// What one should know before believing the figure.
fn fools(v: &Visit, o: &Outcome) -> Vec<String> {
    let mut out = vec![v.t("evaluate-fool-method")];
    out.push(match &o.study.pre_trend {
        None => v.t("evaluate-fool-short"),
        Some(p) if p.alike => v.tn("evaluate-fool-alike", per_1000(p.slope_p)),
        Some(p) if p.dip_p.is_some_and(|p| p < 0.05) => v.t("evaluate-fool-dip"),
        Some(_) => v.t("evaluate-fool-drift"),
    });
    out.push(v.t("evaluate-fool-chosen"));
    if o.waves.len() == 1 {
        out.push(v.t("evaluate-fool-one-wave"));
    }
    if o.also_elsewhere > 0 {
        out.push(v.tn("evaluate-fool-elsewhere", o.also_elsewhere));
    }
    out
}

/// What was heard of the people themselves: right after, in quizzes, in follow-up meetings.
struct Heard {
    meetings: usize,
    goals_reached: usize,
    tally: Tally,
    later: Tally,
    learning: Learning,
}

async fn heard(look: &mut Work, course: &CourseId) -> Done<Heard> {
    let sessions = gather::held(look, course).await?;
    let ids: Vec<_> = sessions.iter().map(|s| s.id.clone()).collect();
    let met: Vec<_> = coach::follow_ups(look, &ids).await?.into_iter().filter(|f| f.held_on.is_some()).collect();
    let reactions = db::reactions::reactions(look, &ids).await?;
    let tally = |round: Round| Tally::of(reactions.iter().filter(|r| r.round == round));
    Ok(Heard {
        meetings: met.len(),
        goals_reached: met.iter().filter(|f| f.goal_reached.as_deref() == Some("yes")).count(),
        tally: tally(Round::Class),
        later: tally(Round::Later),
        learning: gather::learning_of(look, course, &sessions).await?,
    })
}

/// Questions with the least gain first, in the words of today's version.
async fn items(v: &Visit, look: &mut Work, course: &Course, learning: &Learning) -> Done<Vec<ItemRow>> {
    if learning.items.is_empty() {
        return Ok(Vec::new());
    }
    let text = curriculum::text(look, &course.id, course.version, v.lang()).await?;
    let row = |i: &crate::learning::Item| {
        let question = text.quiz.iter().find(|q| q.id == i.question)?.question.clone();
        let (before, after) = (v.percent(i.before_pct, 0), v.percent(i.after_pct, 0));
        let gain = tongue::signed(v.lang(), i.gain(), 0);
        let later = match i.later {
            Some((pct, n)) => v.tr("evaluate-later-of", &[("pct", v.percent(pct, 0).into()), ("n", n.into())]),
            None => "–".to_owned(),
        };
        Some(ItemRow { question, before, after, gain, later, people: i.people })
    };
    Ok(learning.items.iter().filter_map(row).collect())
}

/// What the trained teams and the others answered in surveys before and after.
async fn employees(v: &Visit, look: &mut Work, r: &Report) -> Done<Vec<String>> {
    let all = listen::engagement(look).await?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let first = r.outcome.waves.iter().map(|w| w.on).min();
    let Some(found) = first.and_then(|first| survey::around(&all, &r.outcome.teams, first)) else {
        return Ok(vec![v.t("evaluate-survey-unknown")]);
    };
    let mean = |x: f64| v.number(x, 2);
    let (a, b) = found.trained;
    let args = [
        ("before", found.before.as_str().into()),
        ("after", found.after.as_str().into()),
        ("a", mean(a.satisfaction).into()),
        ("b", mean(b.satisfaction).into()),
        ("n", (a.answers + b.answers).into()),
    ];
    let mut out = vec![v.tr("evaluate-survey-trained", &args)];
    if let (Some(a), Some(b)) = (a.engagement, b.engagement) {
        out.push(v.tr("evaluate-survey-engaged", &[("a", mean(a).into()), ("b", mean(b).into())]));
    }
    if let Some((a, b)) = found.others {
        let args = [
            ("a", mean(a.satisfaction).into()),
            ("b", mean(b.satisfaction).into()),
            ("n", (a.answers + b.answers).into()),
        ];
        out.push(v.tr("evaluate-survey-others", &args));
    }
    out.push(v.t("evaluate-survey-careful"));
    Ok(out)
}

/// Sentences on cost and return.
fn worth(v: &Visit, r: &Report) -> Vec<String> {
    let Some(w) = r.outcome.worth else { return Vec::new() };
    let money = |x: f64| v.money(x.round() as i64);
    let args = |x: Range| [("low", money(x.low).into()), ("high", money(x.high).into())];
    let mut out = vec![v.tr("evaluate-cost", &args(w.cost_per_head))];
    if let (Some(hours), Some(cover)) = (w.hours_off, w.cover) {
        let hour = |x: f64| v.number(x, 1);
        let parts =
            [("low", hour(hours.low).into()), ("high", hour(hours.high).into()), ("cover", money(cover.high).into())];
        out.push(v.tr("evaluate-cost-parts", &parts));
    }
    let Some(back) = w.back_per_week else {
        out.push(v.t(if r.outcome.verdict() == Verdict::NotEnoughData {
            "evaluate-back-unknown"
        } else {
            "evaluate-back-none"
        }));
        return out;
    };
    out.push(v.tr(&format!("evaluate-back-{}", r.metric.short()), &args(back)));
    let weeks = |x: f64| x.ceil().max(1.0);
    out.push(match weeks_to_pay(w.cost_per_head, back) {
        None => v.t("evaluate-pays-never"),
        Some((first, None)) => v.tn("evaluate-pays-perhaps", weeks(first)),
        Some((first, Some(last))) => {
            v.tr("evaluate-pays", &[("first", weeks(first).into()), ("last", weeks(last).into())])
        }
    });
    out
}

fn levels(v: &Visit, r: &Report, heard: &Heard) -> Vec<Level> {
    let level = |name: &str, value: String, text: String| Level {
        name: v.t(&format!("evaluate-level-{name}")),
        question: v.t(&format!("evaluate-level-{name}-question")),
        value,
        text,
    };
    let not_yet = || v.t("evaluate-not-asked");
    let (behaviour, behaviour_text) = figure(v, r, Metric::Qa);
    let asked = if r.metric == Metric::Qa { Metric::Fcr } else { r.metric };
    let (results, _) = figure(v, r, asked);
    let lines: Vec<String> = [Metric::Fcr, Metric::Csat, Metric::Aht].into_iter().map(|m| figure(v, r, m).1).collect();
    let reaction = match heard.meetings {
        _ if heard.tally.enough() => {
            let args = [("k", heard.tally.can_begin().into()), ("n", heard.tally.answers.into())];
            let mut text = v.t("evaluate-reaction-asked");
            if heard.later.enough() {
                let later = [("k", heard.later.can_begin().into()), ("n", heard.later.answers.into())];
                text = format!("{text} {}", v.tr("evaluate-reaction-later", &later));
            }
            level("reaction", v.tr("evaluate-reaction-able", &args), text)
        }
        0 => level("reaction", not_yet(), v.t("evaluate-reaction-none")),
        n => {
            let args = [("k", heard.goals_reached.into()), ("n", n.into())];
            level("reaction", v.tr("evaluate-reaction-goals", &args), v.t("evaluate-reaction-text"))
        }
    };
    let (value, text) = learned(v, &heard.learning);
    let learning = level("learning", value, text);
    vec![reaction, learning, level("behaviour", behaviour, behaviour_text), level("results", results, lines.join(" "))]
}

/// The gain where both sides are known, else what is known.
fn learned(v: &Visit, l: &Learning) -> (String, String) {
    let share = |m: Moment| l.at.get(&m).map(|(pct, _)| v.percent(*pct, 0));
    let later = || share(Moment::Later).map(|pct| format!(" {}", v.ta("evaluate-learning-later", "pct", pct)));
    match (l.gain, l.at.get(&Moment::After)) {
        (Some((gain, n)), _) => {
            let before = share(Moment::Before).unwrap_or_default();
            let args = [
                ("n", n.into()),
                ("before", before.into()),
                ("after", share(Moment::After).unwrap_or_default().into()),
            ];
            let text = v.tr("evaluate-learning-gain", &args) + &later().unwrap_or_default();
            (v.ta("evaluate-learning-points", "n", tongue::signed(v.lang(), gain, 0)), text)
        }
        (None, Some((pct, n))) => {
            (v.percent(*pct, 0), v.tn("evaluate-learning-text", *n) + &later().unwrap_or_default())
        }
        (None, None) => (v.t("evaluate-not-asked"), v.t("evaluate-learning-none")),
    }
}

/// The effect on one figure, short and as a sentence with its range.
fn figure(v: &Visit, r: &Report, metric: Metric) -> (String, String) {
    let effect = if r.metric == metric { Some(&r.outcome.study.effect) } else { r.outcome.other(metric) };
    let name = v.t(&format!("evaluate-metric-{}", metric.short()));
    match effect.filter(|e| e.verdict != Verdict::NotEnoughData) {
        None => (v.t("evaluate-unknown-short"), v.ta("evaluate-figure-unknown", "metric", name)),
        Some(e) => {
            let args: [(&str, Arg); 4] = [
                ("metric", name.into()),
                ("value", with_unit(v, metric, e.estimate).into()),
                ("low", signed(v, metric, e.low).into()),
                ("high", signed(v, metric, e.high).into()),
            ];
            let key = if e.verdict == Verdict::NoVisibleEffect { "evaluate-figure-none" } else { "evaluate-figure" };
            let short = if e.verdict == Verdict::NoVisibleEffect {
                v.t("evaluate-none-short")
            } else {
                with_unit(v, metric, e.estimate)
            };
            (short, v.tr(key, &args))
        }
    }
}
