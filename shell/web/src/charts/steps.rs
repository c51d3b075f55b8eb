//! A value that falls in steps while a search runs.

use super::{Scale, path, svg, text};
use crate::Html;

/// Texts come translated.
#[derive(Clone, Copy, Debug)]
pub struct Steps<'a> {
    pub label: &'a str,
    /// `(when or how far, value)`, in order.
    pub points: &'a [(f64, f64)],
    /// The first and the last value as written.
    pub first: &'a str,
    pub last: &'a str,
    /// Under the two ends.
    pub from: &'a str,
    pub to: &'a str,
}

pub fn steps(c: &Steps) -> Html {
    let most = c.points.iter().map(|p| p.1).fold(1.0, f64::max);
    let (start, end) = (c.points.first().map_or(0.0, |p| p.0), c.points.last().map_or(1.0, |p| p.0));
    let (x, y) = (Scale::new(start, end, 2.0, 314.0), Scale::new(0.0, most, 60.0, 14.0));
    let mut d = String::new();
    for (i, (at, value)) in c.points.iter().enumerate() {
        let (at, value) = (x.place(*at), y.place(*value));
        d.push_str(&if i == 0 { format!("M{at:.1} {value:.1}") } else { format!("H{at:.1}V{value:.1}") });
    }
    let last = c.points.last().map_or(60.0, |p| y.place(p.1));
    let mut out = path("g g-0", "M0 60H330");
    if !d.is_empty() {
        out.push_str(&path("ln ln-a", &d));
    }
    out.push_str(&text(8.0, 10.0, "", "k", c.first));
    out.push_str(&text(330.0, (last - 4.0).max(10.0), "end", "k", c.last));
    out.push_str(&text(2.0, 73.0, "", "", c.from));
    out.push_str(&text(330.0, 73.0, "end", "", c.to));
    Html(svg("ch", c.label, 330.0, 74.0, &out))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn falls_and_never_breaks() {
        let c = Steps {
            label: "From 19 to 7",
            points: &[(0.0, 19.0), (3.0, 12.0), (9.0, 7.0)],
            first: "19",
            last: "7",
            from: "0:00",
            to: "0:09",
        };
        assert!(steps(&c).0.contains("M2.0 14.0H"));
        assert!(!steps(&Steps { points: &[], ..c }).0.contains("NaN"));
        assert!(!steps(&Steps { points: &[(0.0, 0.0)], ..c }).0.contains("NaN"));
    }
}
