//! An estimate with its interval on a line with a marked zero.

use super::{Scale, path, svg, text};
use crate::Html;

/// Texts come translated.
#[derive(Clone, Copy)]
pub struct Interval<'a> {
    /// `Gain 4.1 points, 95 percent interval 1.2 to 7.0`.
    pub label: &'a str,
    pub estimate: f64,
    pub low: f64,
    pub high: f64,
    /// The estimate as written over its point: `+4.1`.
    pub shown: &'a str,
    /// How a value on the axis is written.
    pub tick: &'a dyn Fn(f64) -> String,
    /// Under the zero: `no effect`.
    pub zero: &'a str,
}

pub fn interval(c: &Interval) -> Html {
    let (from, to) = (c.low.min(0.0).min(c.estimate), c.high.max(0.0).max(c.estimate));
    let (x, ticks) = Scale::with_ticks(from, to, 24.0, 354.0, 5, false);
    let mut out = path("g g-0", "M14 34H368");
    for tick in ticks {
        let at = x.place(tick);
        out.push_str(&path("g g-0", &format!("M{at:.1} 30v8")));
        out.push_str(&text(at, 56.0, "middle", "", &(c.tick)(tick)));
    }
    let (zero, low, high, point) = (x.place(0.0), x.place(c.low), x.place(c.high), x.place(c.estimate));
    out.push_str(&path("g g-0", &format!("M{zero:.1} 8V44")));
    out.push_str(&format!(r#"<path class="ln-a" stroke-width="8" d="M{low:.1} 34H{high:.1}" opacity=".35"/>"#));
    out.push_str(&format!(r#"<circle cx="{point:.1}" cy="34" r="8" class="fi-a"/>"#));
    out.push_str(&text(point, 18.0, "middle", "ta", c.shown));
    out.push_str(&text(zero.clamp(34.0, 346.0), 72.0, "middle", "", c.zero));
    Html(svg("ci ch", c.label, 380.0, 76.0, &out))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_zero_and_both_ends() {
        let c = Interval {
            label: "Gain 4.1",
            estimate: 4.1,
            low: 1.2,
            high: 7.0,
            shown: "+4.1",
            tick: &|v| format!("{v}"),
            zero: "no effect",
        };
        let html = interval(&c).0;
        assert!(html.contains(">0</text>") && html.contains(">8</text>"));
        assert!(html.contains("aria-label=\"Gain 4.1\""));
    }
}
