//! Two groups over time, with a moment in between and the mean before and after it.

use super::{Frame, Scale, both, path, text};
use crate::Html;

/// Texts come translated; values are in the unit of `tick`. `None` is a week without a figure: the line skips it.
#[derive(Clone, Copy)]
pub struct TwoLines<'a> {
    /// One sentence: what is shown, both groups, from where to where.
    pub label: &'a str,
    /// The group that was trained.
    pub a: &'a [Option<f64>],
    /// Those it is compared with.
    pub b: &'a [Option<f64>],
    /// How a value on the axis is written: `70 %`.
    pub tick: &'a dyn Fn(f64) -> String,
    /// What happened before the point with this index, and its name: `(10, "class, 18 Aug")`.
    pub split: Option<(usize, &'a str)>,
    /// Under the first and the last point.
    pub from: &'a str,
    pub to: &'a str,
    /// At the right end of the lines, on wide screens: `trained 73.0`.
    pub end_a: &'a str,
    pub end_b: &'a str,
}

pub fn two_lines(c: &TwoLines) -> Html {
    both(c.label, (760.0, 300.0), (360.0, 260.0), |frame| draw(c, frame))
}

fn draw(c: &TwoLines, frame: Frame) -> String {
    let (left, top, bottom) = (38.0, 24.0, frame.height - 24.0);
    let right = if frame.wide { frame.width - 86.0 } else { frame.width - 10.0 };
    let known = || c.a.iter().chain(c.b).flatten().copied();
    let (low, high) = (known().fold(f64::INFINITY, f64::min), known().fold(f64::NEG_INFINITY, f64::max));
    let (low, high) = if low <= high { (low, high) } else { (0.0, 1.0) };
    let (y, ticks) = Scale::with_ticks(low, high, bottom - 12.0, top + 12.0, 4, false);
    let n = c.a.len().max(c.b.len());
    let x = Scale::new(0.0, n.saturating_sub(1).max(1) as f64, left, right);
    let mut out = String::new();
    let middle = c.split.map(|(i, _)| x.place(i as f64 - 0.5));
    if let Some(m) = middle {
        out.push_str(&format!(
            r#"<rect x="{m:.1}" y="{top}" width="{:.1}" height="{:.1}" class="ar-w"/>"#,
            right - m,
            bottom - top
        ));
    }
    for tick in ticks {
        let at = y.place(tick);
        out.push_str(&path("g", &format!("M{left} {at:.1}H{right}")));
        out.push_str(&text(left - 6.0, at + 4.0, "end", "", &(c.tick)(tick)));
    }
    if let (Some(m), Some((_, name))) = (middle, c.split) {
        out.push_str(&path("g-0 g", &format!("M{m:.1} 18V{bottom}")));
        out.push_str(&text(m, 14.0, "middle", "k", name));
    }
    out.push_str(&path("ln ln-b dash", &line(c.b, &x, &y)));
    out.push_str(&path("ln ln-a", &line(c.a, &x, &y)));
    let ends = [means(&mut out, c.a, c.split, &x, &y, "ln-a"), means(&mut out, c.b, c.split, &x, &y, "ln-b")];
    if frame.wide {
        out.push_str(&end_texts(c, right + 8.0, ends));
    }
    out.push_str(&text(left, frame.height - 6.0, "", "", c.from));
    out.push_str(&text(right, frame.height - 6.0, "end", "", c.to));
    out
}

fn line(values: &[Option<f64>], x: &Scale, y: &Scale) -> String {
    let mut d = String::new();
    for (i, value) in values.iter().enumerate() {
        let Some(value) = value else { continue };
        let pen = if i == 0 || values[i - 1].is_none() { 'M' } else { 'L' };
        d.push_str(&format!("{pen}{:.1} {:.1}", x.place(i as f64), y.place(*value)));
    }
    if d.is_empty() { "M0 0".to_owned() } else { d }
}

/// Thin lines at the mean of each side; returns the place of the last mean.
fn means(
    out: &mut String,
    values: &[Option<f64>],
    split: Option<(usize, &str)>,
    x: &Scale,
    y: &Scale,
    class: &str,
) -> Option<f64> {
    let at = split.map_or(0, |(i, _)| i.min(values.len()));
    let mut last = None;
    for (from, part) in [(0, &values[..at]), (at, &values[at..])] {
        let known: Vec<f64> = part.iter().flatten().copied().collect();
        if known.is_empty() {
            continue;
        }
        let place = y.place(known.iter().sum::<f64>() / known.len() as f64);
        let (a, b) = (x.place(from as f64), x.place((from + part.len() - 1) as f64));
        out.push_str(&format!(r#"<path d="M{a:.1} {place:.1}H{b:.1}" class="{class}" stroke-width="1"/>"#));
        last = Some(place);
    }
    last
}

/// Kept a line of text apart, so that close groups stay readable.
fn end_texts(c: &TwoLines, x: f64, places: [Option<f64>; 2]) -> String {
    let [Some(a), Some(b)] = places else {
        let one =
            |p: Option<f64>, class: &str, words: &str| p.map_or(String::new(), |p| text(x, p + 4.0, "", class, words));
        return one(places[0], "ta", c.end_a) + &one(places[1], "tb", c.end_b);
    };
    let push = ((15.0 - (a - b).abs()) / 2.0).max(0.0);
    let (a, b) = if a <= b { (a - push, b + push) } else { (a + push, b - push) };
    text(x, a + 4.0, "", "ta", c.end_a) + &text(x, b + 4.0, "", "tb", c.end_b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speaks_skips_gaps_and_escapes() {
        let html = two_lines(&TwoLines {
            label: "Solved at once <per week>",
            a: &[Some(68.0), None, Some(70.0), Some(73.0)],
            b: &[Some(68.5), Some(68.0), Some(69.0), Some(69.4)],
            tick: &|v| format!("{v} %"),
            split: Some((2, "class")),
            from: "2 weeks before",
            to: "2 weeks after",
            end_a: "trained 73",
            end_b: "others 69",
        })
        .0;
        assert_eq!(html.matches("role=\"img\"").count(), 2);
        assert!(html.contains("Solved at once &lt;per week&gt;"));
        assert!(!html.contains("NaN") && !html.contains("style="));
        assert_eq!(html.matches("trained 73").count(), 1, "only where there is room");
    }

    #[test]
    fn nothing_to_draw_is_still_a_picture() {
        let none = TwoLines {
            label: "",
            a: &[],
            b: &[],
            tick: &|_| String::new(),
            split: None,
            from: "",
            to: "",
            end_a: "",
            end_b: "",
        };
        assert!(!two_lines(&none).0.contains("NaN"));
    }
}
