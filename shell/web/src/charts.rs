//! Charts drawn on the server as SVG: they print, need no script, and speak through their label.
//!
//! Every picture takes its texts ready in the reader's language, among them the label that says in one sentence what a
//! sighted person sees. Wide screens and narrow ones get their own drawing (`only-l`, `only-s`), because shrunk text
//! cannot be read. Colours are classes of the style sheet, never attributes.

mod cover_day;
mod interval;
mod lines;
mod scale;
mod spare;
mod steps;

pub use cover_day::{CoverDay, CoverSlot, cover_day};
pub use interval::{Interval, interval};
pub use lines::{TwoLines, two_lines};
pub use scale::Scale;
pub use spare::spare;
pub use steps::{Steps, steps};

use crate::{Html, ui::escape};

/// The size of a drawing, and whether it is the one for wide screens.
#[derive(Clone, Copy, Debug)]
struct Frame {
    wide: bool,
    width: f64,
    height: f64,
}

/// Draws once for wide screens and once for narrow ones; the style sheet shows one of them.
fn both(label: &str, wide: (f64, f64), narrow: (f64, f64), draw: impl Fn(Frame) -> String) -> Html {
    let one = |class: &str, frame: Frame| {
        format!(r#"<div class="{class}">{}</div>"#, svg("ch", label, frame.width, frame.height, &draw(frame)))
    };
    let wide = one("only-l", Frame { wide: true, width: wide.0, height: wide.1 });
    let narrow = one("only-s", Frame { wide: false, width: narrow.0, height: narrow.1 });
    Html(format!("{wide}{narrow}"))
}

fn svg(class: &str, label: &str, width: f64, height: f64, inner: &str) -> String {
    format!(
        r#"<svg class="{class}" viewBox="0 0 {width} {height}" role="img" aria-label="{}">{inner}</svg>"#,
        escape(label)
    )
}

/// `class` and `anchor` may be empty.
fn text(x: f64, y: f64, anchor: &str, class: &str, words: &str) -> String {
    let class = if class.is_empty() { String::new() } else { format!(r#" class="{class}""#) };
    let anchor = if anchor.is_empty() { String::new() } else { format!(r#" text-anchor="{anchor}""#) };
    format!(r#"<text x="{x:.1}" y="{y:.1}"{anchor}{class}>{}</text>"#, escape(words))
}

fn path(class: &str, d: &str) -> String {
    format!(r#"<path class="{class}" d="{d}"/>"#)
}
