//! What a check found, in words: the same on every page where a planner changes something by hand.

use kit::{Day, Done, Stop, Zone, time::at_local, tongue};
use web::{Fields, Visit};

use crate::change::Found;

/// What stands against a change, what needs a reason, and the price.
pub struct Shown {
    pub hard: Vec<String>,
    pub soft: Vec<String>,
    pub prices: Vec<String>,
    /// To know, not to decide.
    pub notes: Vec<String>,
}

impl Shown {
    pub fn new(v: &Visit, found: &Found, zone: Zone) -> Shown {
        let says = |list: &[(String, kit::Say)]| list.iter().map(|(_, say)| v.say(say)).collect();
        let prices = found.prices.iter().map(|p| {
            let args = [
                ("queue", p.queue.get(v.lang()).into()),
                ("when", tongue::moment(v.lang(), p.at, zone).into()),
                ("before", p.before.into()),
                ("after", p.after.into()),
                ("needed", p.required.into()),
                ("pctbefore", v.percent(p.pct_before, 1).into()),
                ("pctafter", v.percent(p.pct_after, 1).into()),
                ("seconds", p.seconds.into()),
                ("target", v.percent(p.target_pct as f64, 0).into()),
            ];
            v.tr("plan-price-line", &args)
        });
        let mut prices: Vec<String> = prices.collect();
        if prices.is_empty() {
            prices.push(v.t("plan-price-nothing"));
        }
        let notes = found.notes.iter().map(|say| v.say(say)).collect();
        Shown { hard: says(&found.hard), soft: says(&found.soft), prices, notes }
    }

    pub fn possible(&self) -> bool {
        self.hard.is_empty()
    }
}

/// The instant of the fields `day` and `time` (`09:30`) in a zone.
pub fn instant(fields: &Fields, zone: Zone) -> Done<kit::At> {
    let day: Day = fields.day("day")?;
    let minutes = minutes(fields.text("time")).ok_or_else(|| Stop::at("time", "plan-change-time"))?;
    Ok(at_local(day, minutes, zone))
}

/// Minutes after midnight of `09:30`.
pub fn minutes(text: &str) -> Option<i64> {
    let (h, m) = text.split_once(':')?;
    let (h, m): (i64, i64) = (h.parse().ok()?, m.get(..2)?.parse().ok()?);
    ((0..24).contains(&h) && (0..60).contains(&m)).then_some(h * 60 + m)
}

/// `09:30`, as an input of type time wants it.
pub fn hhmm(minutes: i64) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_day_is_read_as_browsers_send_it() {
        assert_eq!(["09:30", "00:00", "23:59", "09:30:00"].map(minutes), [Some(570), Some(0), Some(1439), Some(570)]);
        assert_eq!(["24:00", "9", "", "x:10", "10:é"].map(minutes), [None; 5]);
        assert_eq!(hhmm(570), "09:30");
    }
}
