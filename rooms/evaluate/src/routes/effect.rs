use axum::extract::Path;
use effect::{Effect, Verdict, per_1000};
use kit::{Arg, At, CourseId, Done, PersonId, tongue};
use store::Work;
use web::{
    Html, Page, Reply, Template, Visit,
    charts::{Interval, TwoLines, interval, two_lines},
};

use super::may_make;
use crate::{
    model::{EffectId, Metric, Outcome, Report, sentence},
    store as db, verbs,
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
        may_send: may_make(&v) && report.noted_at.is_none(),
        sent: report.noted_at.map(|at| v.ta("evaluate-sent", "when", v.moment(at))),
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
    let day = v.day_short(r.made_at.day(v.zone()));
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
    v.ta(&format!("evaluate-unit-{}", metric.short()), "value", signed(v, metric, x))
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

/// What the house heard of the people themselves: in follow-up meetings and quizzes.
#[derive(Debug, Default)]
struct Heard {
    meetings: usize,
    goals_reached: usize,
    quizzes: usize,
    /// Share of right answers at the best try, percent.
    right_pct: f64,
}

async fn heard(look: &mut Work, course: &CourseId) -> Done<Heard> {
    let sessions = plan::sessions(look, At(0), look.now).await?;
    let ids: Vec<_> = sessions.into_iter().filter(|s| s.course == *course).map(|s| s.id).collect();
    let held: Vec<_> = coach::follow_ups(look, &ids).await?.into_iter().filter(|f| f.held_on.is_some()).collect();
    let people: Vec<PersonId> = plan::enrolments(look, &ids).await?.into_iter().map(|e| e.person).collect();
    let best = deliver::quiz_best(look, &people).await?;
    let shares: Vec<f64> = best
        .iter()
        .filter(|((_, c), q)| c == course && q.all > 0)
        .map(|(_, q)| 100.0 * q.right as f64 / q.all as f64)
        .collect();
    Ok(Heard {
        meetings: held.len(),
        goals_reached: held.iter().filter(|f| f.goal_reached.as_deref() == Some("yes")).count(),
        quizzes: shares.len(),
        right_pct: shares.iter().sum::<f64>() / shares.len().max(1) as f64,
    })
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
        0 => level("reaction", not_yet(), v.t("evaluate-reaction-none")),
        n => {
            let args = [("k", heard.goals_reached.into()), ("n", n.into())];
            level("reaction", v.tr("evaluate-reaction-goals", &args), v.t("evaluate-reaction-text"))
        }
    };
    let learning = match heard.quizzes {
        0 => level("learning", not_yet(), v.t("evaluate-learning-none")),
        n => level("learning", v.percent(heard.right_pct, 0), v.tn("evaluate-learning-text", n)),
    };
    vec![reaction, learning, level("behaviour", behaviour, behaviour_text), level("results", results, lines.join(" "))]
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
