//! Nouns of the room; pure.

use effect::{Effect, Settings, Study, Verdict};
use kit::{At, CourseId, Day, News, NewsKind, PersonId, Say, TeamId, id, news_of};
use listen::MetricWeek;
use serde::{Deserialize, Serialize};

id! {
    /// One report.
    EffectId,
}

/// A weekly figure per person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Metric {
    #[serde(rename = "fcr_pct")]
    Fcr,
    #[serde(rename = "csat")]
    Csat,
    #[serde(rename = "aht_seconds")]
    Aht,
    #[serde(rename = "qa_pct")]
    Qa,
}

impl Metric {
    pub const ALL: [Metric; 4] = [Metric::Fcr, Metric::Csat, Metric::Aht, Metric::Qa];

    pub fn code(self) -> &'static str {
        match self {
            Metric::Fcr => "fcr_pct",
            Metric::Csat => "csat",
            Metric::Aht => "aht_seconds",
            Metric::Qa => "qa_pct",
        }
    }
    pub fn from_code(code: &str) -> Option<Metric> {
        Metric::ALL.into_iter().find(|m| m.code() == code)
    }
    /// The part of text keys: `evaluate-metric-fcr`.
    pub fn short(self) -> &'static str {
        match self {
            Metric::Fcr => "fcr",
            Metric::Csat => "csat",
            Metric::Aht => "aht",
            Metric::Qa => "qa",
        }
    }
    pub fn higher_is_better(self) -> bool {
        self != Metric::Aht
    }
    /// Digits after the mark in which the figure is read.
    pub fn decimals(self) -> usize {
        match self {
            Metric::Fcr | Metric::Qa => 1,
            Metric::Csat => 2,
            Metric::Aht => 0,
        }
    }
    pub fn of(self, week: &MetricWeek) -> Option<f64> {
        match self {
            Metric::Fcr => week.fcr_pct,
            Metric::Csat => week.csat,
            Metric::Aht => week.aht_seconds,
            Metric::Qa => week.qa_pct,
        }
    }
}

/// A week in which people were trained.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wave {
    /// The first day on which somebody of the wave completed the course.
    pub on: Day,
    pub people: usize,
}

/// Means of the two groups in one week, counted from the training: −1 is the last week before it, 0 the first after.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct CurvePoint {
    pub relative: i64,
    pub trained: Option<f64>,
    pub comparison: Option<f64>,
}

/// Both groups before (their own base weeks) and after.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BeforeAfter {
    pub trained_before: f64,
    pub trained_after: f64,
    pub comparison_before: f64,
    pub comparison_after: f64,
}

/// What a report holds, as it was computed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    pub study: Study,
    pub waves: Vec<Wave>,
    pub curve: Vec<CurvePoint>,
    /// Empty groups make no means.
    pub means: Option<BeforeAfter>,
    /// The other figures, estimated the same way.
    pub others: Vec<(Metric, Effect)>,
    /// Teams of the trained people on the day of the report.
    pub teams: Vec<TeamId>,
    /// Trained people who completed another course within the weeks looked at.
    pub also_elsewhere: usize,
    /// What it costs and gives back; absent in reports made before this was asked.
    #[serde(default)]
    pub worth: Option<crate::worth::Worth>,
}

impl Outcome {
    pub fn verdict(&self) -> Verdict {
        self.study.effect.verdict
    }
    /// The effect on a figure that was not the one asked for.
    pub fn other(&self, metric: Metric) -> Option<&Effect> {
        self.others.iter().find(|o| o.0 == metric).map(|o| &o.1)
    }
}

/// One answer to "did it work?".
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub id: EffectId,
    pub number: i64,
    pub course: CourseId,
    pub metric: Metric,
    pub outcome: Outcome,
    pub made_at: At,
    pub made_by: Option<PersonId>,
    /// When it was sent back to the needs.
    pub noted_at: Option<At>,
}

/// The end of a text key for a verdict.
pub fn verdict_key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Better => "better",
        Verdict::Worse => "worse",
        Verdict::NoVisibleEffect => "none",
        Verdict::NotEnoughData => "unknown",
    }
}

/// The finding as a sentence: keys `<prefix>-<metric>-<verdict>`, except for "not enough data", which is the same for all
/// figures: `<prefix>-unknown`, and `<prefix>-unknown-apart` where no department alone has enough of both. Arguments: `n`,
/// `least`, `most` without sign for a change; `low`, `high` signed otherwise.
pub fn sentence(prefix: &str, metric: Metric, effect: &Effect) -> Say {
    let (low, high) = (effect.low, effect.high);
    match effect.verdict {
        Verdict::NotEnoughData => {
            // The counts are sums over departments, and each is compared within itself.
            let key = if enough(effect) { format!("{prefix}-unknown-apart") } else { format!("{prefix}-unknown") };
            Say::new(&key).with("trained", effect.n_trained).with("comparison", effect.n_comparison)
        }
        Verdict::NoVisibleEffect => Say::new(&format!("{prefix}-{}-none", metric.short()))
            .with("low", tenths(low, metric))
            .with("high", tenths(high, metric)),
        verdict => {
            let (least, most) = (low.abs().min(high.abs()), low.abs().max(high.abs()));
            Say::new(&format!("{prefix}-{}-{}", metric.short(), verdict_key(verdict)))
                .with("n", rounded(effect.estimate.abs(), metric))
                .with("least", rounded(least, metric))
                .with("most", rounded(most, metric))
        }
    }
}

/// Enough people on each side for a verdict, were they all in one department.
fn enough(effect: &Effect) -> bool {
    let how = Settings::default();
    effect.n_trained >= how.min_trained && effect.n_comparison >= how.min_comparison
}

/// An interval around nothing is shown as finely as on the picture beside it.
fn tenths(x: f64, metric: Metric) -> f64 {
    let steps = if metric == Metric::Csat { 100.0 } else { 10.0 };
    (x * steps).round() / steps
}

/// Whole callers, seconds and points in sentences, tenths where less than one remains; satisfaction in hundredths.
fn rounded(x: f64, metric: Metric) -> f64 {
    if metric == Metric::Csat {
        return (x * 100.0).round() / 100.0;
    }
    let tenths = (x * 10.0).round() / 10.0;
    if x.abs() >= 1.0 { x.round() } else { tenths }
}

/// A report was computed.
#[derive(Debug, Serialize, Deserialize)]
pub struct Reported {
    pub effect: EffectId,
    pub course: CourseId,
    pub metric: String,
    pub verdict: Verdict,
    pub estimate: f64,
    pub low: f64,
    pub high: f64,
}
impl News for Reported {
    const NAME: &'static str = "evaluate.reported";
    fn subject(&self) -> String {
        self.effect.to_string()
    }
}

/// A report was written to the history of needs.
#[derive(Debug, Serialize, Deserialize)]
pub struct SentBack {
    pub effect: EffectId,
    pub needs: usize,
}
impl News for SentBack {
    const NAME: &'static str = "evaluate.sent_back";
    fn subject(&self) -> String {
        self.effect.to_string()
    }
}

/// Every kind of news this room tells.
pub(crate) fn news() -> Vec<NewsKind> {
    news_of![Reported, SentBack, crate::reaction::Reacted, crate::reaction::MoodGiven]
}

#[cfg(test)]
mod tests {
    use kit::Arg;

    use super::*;

    pub(crate) fn effect(estimate: f64, low: f64, high: f64, verdict: Verdict) -> Effect {
        Effect { estimate, se: 1.0, low, high, p: 0.01, dof: 30.0, n_trained: 24, n_comparison: 27, weeks: 12, verdict }
    }

    #[test]
    fn a_gain_is_said_in_whole_callers() {
        let say = sentence("evaluate-verdict", Metric::Fcr, &effect(4.1, 1.2, 7.0, Verdict::Better));
        assert_eq!(say.key, "evaluate-verdict-fcr-better");
        assert_eq!(
            say.args,
            [("n".into(), Arg::Num(4.0)), ("least".into(), Arg::Num(1.0)), ("most".into(), Arg::Num(7.0))]
        );
    }

    #[test]
    fn fewer_seconds_are_a_gain_too() {
        let say = sentence("evaluate-verdict", Metric::Aht, &effect(-21.4, -30.2, -12.6, Verdict::Better));
        assert_eq!(
            say.args,
            [("n".into(), Arg::Num(21.0)), ("least".into(), Arg::Num(13.0)), ("most".into(), Arg::Num(30.0))]
        );
    }

    #[test]
    fn nothing_visible_and_nothing_known_have_their_own_sentences() {
        let none = sentence("evaluate-verdict", Metric::Csat, &effect(0.02, -0.06, 0.1, Verdict::NoVisibleEffect));
        assert_eq!((none.key.as_str(), &none.args[0].1), ("evaluate-verdict-csat-none", &Arg::Num(-0.06)));
        let apart = effect(0.0, 0.0, 0.0, Verdict::NotEnoughData);
        let few = Effect { n_trained: 4, ..apart };
        assert_eq!(sentence("evaluate-verdict", Metric::Qa, &few).key, "evaluate-verdict-unknown");
        assert_eq!(sentence("evaluate-verdict", Metric::Qa, &apart).key, "evaluate-verdict-unknown-apart");
    }
}
