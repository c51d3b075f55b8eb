use serde::{Deserialize, Serialize};

/// When repeated fails on a criterion become a need.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Watch {
    /// Share of fails that is ordinary, and share that calls for action; 0 < ordinary < acting < 1.
    pub ordinary: f64,
    pub acting: f64,
    /// Chance per decision of an alarm although fails are ordinary, and of none although they are not.
    pub false_alarm: f64,
    pub missed: f64,
    /// Days after an alarm in which nothing is counted.
    pub cool_down_days: i64,
}

impl Default for Watch {
    fn default() -> Self {
        Self { ordinary: 0.10, acting: 0.30, false_alarm: 0.02, missed: 0.20, cool_down_days: 28 }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alarm {
    /// Civil day number of the check that raised it.
    pub day: i64,
    /// Checks since the last decision, and fails among them.
    pub checks: u32,
    pub fails: u32,
}

/// Alarms over checks (day, failed) in time order.
///
/// Wald's sequential probability ratio test (1945): the log ratio of the two shares is summed until it passes ln((1 − missed) / false_alarm),
/// an alarm, or ln(missed / (1 − false_alarm)), all is ordinary; either way counting begins anew. At most about `false_alarm / (1 − missed)`
/// of decisions on ordinary people are alarms, however long one watches. Impossible settings give no alarm.
pub fn watch(checks: &[(i64, bool)], rule: &Watch) -> Vec<Alarm> {
    let inside = |p: f64| p > 0.0 && p < 1.0;
    if !(inside(rule.ordinary)
        && inside(rule.acting)
        && rule.ordinary < rule.acting
        && inside(rule.false_alarm)
        && inside(rule.missed))
    {
        return Vec::new();
    }
    let up = ((1.0 - rule.missed) / rule.false_alarm).ln();
    let down = (rule.missed / (1.0 - rule.false_alarm)).ln();
    let (fail, pass) = ((rule.acting / rule.ordinary).ln(), ((1.0 - rule.acting) / (1.0 - rule.ordinary)).ln());
    let (mut alarms, mut sum, mut n, mut fails, mut quiet_until) = (Vec::new(), 0.0, 0, 0, i64::MIN);
    for (day, failed) in checks.iter().filter(|(day, _)| *day != i64::MIN) {
        if *day < quiet_until {
            continue;
        }
        sum += if *failed { fail } else { pass };
        n += 1;
        fails += u32::from(*failed);
        if sum >= up {
            alarms.push(Alarm { day: *day, checks: n, fails });
            quiet_until = day.saturating_add(rule.cool_down_days);
        }
        if sum >= up || sum <= down {
            (sum, n, fails) = (0.0, 0, 0);
        }
    }
    alarms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steady_fails_raise_one_alarm_and_then_rest() {
        let rule = Watch::default();
        let failing: Vec<(i64, bool)> = (0..60).map(|d| (d, d % 2 == 0)).collect();
        let alarms = watch(&failing, &rule);
        assert_eq!(alarms.len(), 2, "{alarms:?}");
        assert!(alarms[1].day - alarms[0].day >= 28);
        assert!(watch(&[(1, true), (2, true)], &rule).is_empty(), "two fails in a row are no proof");
        assert!(watch(&failing, &Watch { ordinary: 0.5, ..rule }).is_empty());
    }

    #[test]
    fn false_alarms_are_as_rare_as_promised() {
        // A plain linear congruential sequence stands in for chance.
        let mut state = 42_u64;
        let mut failed = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as f64 / (1_u64 << 31) as f64 <= 0.10
        };
        let people = 2000;
        let rule = Watch { cool_down_days: 0, ..Watch::default() };
        let alarms: usize =
            (0..people).map(|_| watch(&(0..60).map(|d| (d, failed())).collect::<Vec<_>>(), &rule).len()).sum();
        // About five decisions per person in 60 checks, at most 2.5 % of them alarms.
        println!("{alarms} alarms over {people} people");
        assert!(alarms < people * 6 * 25 / 1000, "{alarms}");
    }
}
