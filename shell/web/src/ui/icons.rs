//! The drawn signs: a 24 grid, one stroke (DESIGN.md section 5).

pub const LOGO: &str = r#"<svg viewBox="0 0 151 38" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="4"><path d="M8 5v22a5.5 5.5 0 0 0 5.5 5.5H17M1 14.5h16"/><circle cx="31" cy="24" r="10.5" class="fi-a" stroke="none"/><path d="M41 13.5v21M49 34.5V23a7.5 7.5 0 0 1 15 0v11.5"/><circle cx="80" cy="24" r="8.5" class="ln-b"/><path d="M90 2v32.5M99 24h16.5a8.3 8.3 0 1 0-2.6 6.2"/><path d="M123 34.5V21.5a6.5 6.5 0 0 1 13 0v13M136 21.5a6.5 6.5 0 0 1 13 0v13"/></svg>"#;

/// The path of an icon; an unknown name draws nothing.
pub fn path(name: &str) -> &'static str {
    match name {
        "today" => "M4 11.5 12 5l8 6.5M6 10v9h12v-9M10 19v-5h4v5",
        "practice" => "M7 4h12v13H7zM7 7H4v13h12v-3",
        "plan" => "M4 6h16v14H4zM4 10h16M8 3.5V7M16 3.5V7",
        "calls" => {
            "M5 4h4l1.5 4.5L8 10.5a12 12 0 0 0 5.5 5.5l2-2.5L20 15v4a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z"
        }
        "me" => "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5a7.5 7.5 0 0 1 15 0",
        "search" => "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM20 20l-4.8-4.8",
        "language" => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18",
        "arrow" => "M5 12h14M13 6l6 6-6 6",
        "play" => "M8 5.5v13l10.5-6.5z",
        "close" => "M6 6l12 12M18 6 6 18",
        "check" => "m5 12.5 4.5 4.5L19 7",
        "needs" => {
            "M7 9.5a5.5 5.5 0 1 1 11 0c0 4-4 4.5-4 8a3 3 0 0 1-5.5 1.5M10 9.5a2.5 2.5 0 0 1 5 0c0 1.6-1.6 2-1.6 3.5"
        }
        "people" => {
            "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19.5a6.5 6.5 0 0 1 13 0M16 5a3.5 3.5 0 0 1 0 6.5M18 14.5a6.5 6.5 0 0 1 3.5 5"
        }
        "effects" => "M4 4v16h16M8 15l4-5 3 3 5-7",
        "print" => "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
        "warn" => "M12 4 2.8 19.5h18.4zM12 10v4.5M12 17.2v.1",
        "clock" => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.2l3.2 2",
        "courses" => "M4 5.5A2.5 2.5 0 0 1 6.5 3H20v15H6.5A2.5 2.5 0 0 0 4 20.5zM4 20.5A2.5 2.5 0 0 0 6.5 21H20v-3",
        "materials" => "M4 8l8-4 8 4v9l-8 4-8-4zM4 8l8 4 8-4M12 12v9",
        "up" => "m6 15 6-6 6 6",
        "down" => "m6 9 6 6 6-6",
        "lock" => "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
        "coaching" => "M4 5h16v11H10l-5 4v-4H4z",
        "calibration" => "M12 4v16M7 20h10M5 7h14M5 7l-2.5 6a3 3 0 0 0 5 0zM19 7l-2.5 6a3 3 0 0 0 5 0z",
        "imports" => "M12 16V5M7.5 9.5 12 5l4.5 4.5M5 19h14",
        "settings" => {
            "M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M5.6 18.4l2.1-2.1M16.3 7.7l2.1-2.1"
        }
        "audit" => "M6 4h12v16H6zM9 8h6M9 12h6M9 16h4",
        "undo" => "M8 7 4 11l4 4M4 11h10a5 5 0 0 1 0 10h-3",
        _ => "",
    }
}
