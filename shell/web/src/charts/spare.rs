//! A small bar per day: how many are to spare in the tightest half hour.

use super::{path, svg, text};
use crate::Html;

/// `shown` is the figure as written (`+3`), `label` the sentence. Below zero red, up to 2 in the colour of "due".
pub fn spare(spare: i64, shown: &str, label: &str) -> Html {
    let class = match spare {
        ..0 => "fi-l",
        0..=2 => "fi-d",
        _ => "fi-a",
    };
    // Eight is as high as the lane; more makes no difference to a planner.
    let height = (spare.unsigned_abs().min(8) * 4) as f64;
    let top = if spare < 0 { 48.0 } else { 48.0 - height };
    let words = if spare < 0 {
        text(20.0, 44.0, "middle", "tlate", shown)
    } else {
        text(20.0, top - 4.0, "middle", "k", shown)
    };
    let bar = format!(r#"<rect x="13" y="{top}" width="14" height="{height}" class="{class}"/>"#);
    let inner = format!("{}{bar}{words}", path("g g-0", "M0 48H40"));
    let html = svg("ch", label, 40.0, 64.0, &inner);
    Html(html.replacen("role=", r#"preserveAspectRatio="xMidYMid meet" role="#, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colour_says_how_tight() {
        assert!(spare(-1, "−1", "one short").0.contains("tlate"));
        assert!(spare(2, "+2", "").0.contains("fi-d"));
        assert!(spare(30, "+30", "").0.contains("height=\"32\""));
    }
}
