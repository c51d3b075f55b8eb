//! One day of one queue: how many are needed, how many are left on the phones, how many are in training.

use super::{Frame, Scale, both, path, text};
use crate::Html;

/// One half hour.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CoverSlot {
    pub needed: f64,
    /// On the phones while others are in training.
    pub left: f64,
    /// On the phones if nobody were in training.
    pub scheduled: f64,
}

/// Texts come translated.
#[derive(Clone, Copy)]
pub struct CoverDay<'a> {
    pub label: &'a str,
    pub slots: &'a [CoverSlot],
    /// `08:00` per slot; every few of them are written.
    pub times: &'a [String],
    pub tick: &'a dyn Fn(f64) -> String,
    /// The half hour with the least to spare: index and words.
    pub tightest: Option<(usize, &'a str)>,
}

pub fn cover_day(c: &CoverDay) -> Html {
    both(c.label, (760.0, 250.0), (360.0, 230.0), |frame| draw(c, frame))
}

fn draw(c: &CoverDay, frame: Frame) -> String {
    let (left, top, right, bottom) = (30.0, 28.0, frame.width - 8.0, frame.height - 22.0);
    let most = c.slots.iter().map(|s| s.needed.max(s.scheduled)).fold(1.0, f64::max);
    let (y, ticks) = Scale::with_ticks(0.0, most, bottom, top, 4, true);
    let x = Scale::new(0.0, c.slots.len().max(1) as f64, left, right);
    let mut out = String::new();
    for (i, tick) in ticks.iter().enumerate() {
        let at = y.place(*tick);
        out.push_str(&path(if i == 0 { "g g-0" } else { "g" }, &format!("M{left} {at:.1}H{right}")));
        out.push_str(&text(left - 6.0, at + 4.0, "end", "", &(c.tick)(*tick)));
    }
    let every = c.slots.len().div_ceil(if frame.wide { 12 } else { 4 }).max(1);
    let every = if every > 1 { every.next_multiple_of(2) } else { every };
    for (i, time) in c.times.iter().enumerate().step_by(every) {
        out.push_str(&text(x.place(i as f64), frame.height - 4.0, "middle", "", time));
    }
    let spare = |s: &CoverSlot| (s.left > s.needed).then_some((s.left, s.needed));
    let training = |s: &CoverSlot| (s.scheduled > s.left).then_some((s.scheduled, s.left));
    let short = |s: &CoverSlot| (s.left < s.needed).then_some((s.needed, s.left));
    for (class, band) in
        [("ar-a", area(c, &x, &y, spare)), ("ar-b", area(c, &x, &y, training)), ("ar-l", area(c, &x, &y, short))]
    {
        if !band.is_empty() {
            out.push_str(&path(class, &band));
        }
    }
    out.push_str(&path("ln ln-b dash", &stairs(c, &x, &y, |s| s.scheduled)));
    out.push_str(&path("ln ln-a", &stairs(c, &x, &y, |s| s.left)));
    out.push_str(&path("ln ln-i", &stairs(c, &x, &y, |s| s.needed)));
    if let Some((i, words)) = c.tightest.filter(|(i, _)| *i < c.slots.len()) {
        let at = x.place(i as f64 + 0.5);
        let until = y.place(c.slots[i].left) - 4.0;
        out.push_str(&path("g g-0", &format!("M{at:.1} {until:.1}V18")));
        out.push_str(&text(at.clamp(left + 50.0, right - 50.0), 14.0, "middle", "k", words));
    }
    out
}

fn stairs(c: &CoverDay, x: &Scale, y: &Scale, of: impl Fn(&CoverSlot) -> f64) -> String {
    let mut d = String::new();
    for (i, slot) in c.slots.iter().enumerate() {
        let pen = if i == 0 { format!("M{:.1} ", x.place(0.0)) } else { "V".to_owned() };
        d.push_str(&format!("{pen}{:.1}H{:.1}", y.place(of(slot)), x.place(i as f64 + 1.0)));
    }
    if d.is_empty() { "M0 0".to_owned() } else { d }
}

/// A box per slot from the upper to the lower value; adjoining boxes look like one band.
fn area(c: &CoverDay, x: &Scale, y: &Scale, of: impl Fn(&CoverSlot) -> Option<(f64, f64)>) -> String {
    let mut d = String::new();
    for (i, slot) in c.slots.iter().enumerate() {
        let Some((upper, lower)) = of(slot) else { continue };
        let (a, b) = (x.place(i as f64), x.place(i as f64 + 1.0));
        d.push_str(&format!("M{a:.1} {:.1}H{b:.1}V{:.1}H{a:.1}Z", y.place(upper), y.place(lower)));
    }
    d
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_training_and_shortage_only_where_they_are() {
        let slots = [
            CoverSlot { needed: 5.0, left: 7.0, scheduled: 7.0 },
            CoverSlot { needed: 6.0, left: 5.0, scheduled: 8.0 },
        ];
        let times = ["08:00".to_owned(), "08:30".to_owned()];
        let chart = CoverDay {
            label: "x",
            slots: &slots,
            times: &times,
            tick: &|v| format!("{v}"),
            tightest: Some((1, "tightest 08:30: −1")),
        };
        let html = cover_day(&chart).0;
        assert_eq!(html.matches("class=\"ar-b\"").count(), 2);
        assert_eq!(html.matches("class=\"ar-l\"").count(), 2);
        assert!(html.contains("tightest 08:30: −1"));
        let calm = cover_day(&CoverDay { slots: &slots[..1], ..chart }).0;
        assert!(!calm.contains("ar-b") && !calm.contains("ar-l"));
    }

    #[test]
    fn an_empty_day_is_still_a_picture() {
        let none = CoverDay { label: "", slots: &[], times: &[], tick: &|_| String::new(), tightest: None };
        assert!(!cover_day(&none).0.contains("NaN"));
    }
}
