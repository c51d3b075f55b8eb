//! `docs/performance.md`: each promise, what came out, and whether it is kept.

use std::{fmt::Write, fs, path::Path};

use crate::{Done, crowd::Crowd, imports::Import, month::Month, pages::Page, starts::First};

pub struct Measured {
    pub first: First,
    pub second: f64,
    pub small: Vec<Page>,
    pub full: Crowd,
    pub calm: Crowd,
    pub resident_mb: f64,
    pub month: Month,
    pub few: Import,
    pub many: Import,
    pub large: Vec<Page>,
    pub calm_large: Crowd,
    pub resident_large_mb: f64,
    pub first_visit: FirstVisit,
}

pub struct FirstVisit {
    pub page: String,
    pub requests: u64,
    pub kb: f64,
}

/// What `browser/first-visit.mjs` saw in Chromium with an empty profile.
pub fn first_visit(file: &str) -> Done<FirstVisit> {
    let text = fs::read_to_string(file).map_err(|e| format!("{file}: {e}"))?;
    let seen: serde_json::Value = serde_json::from_str(&text).map_err(|e| format!("{file}: {e}"))?;
    let requests = seen["requests"].as_u64().ok_or("no requests")?;
    let kb = seen["bytes"].as_f64().ok_or("no bytes")? / 1000.0;
    Ok(FirstVisit { page: seen["page"].as_str().unwrap_or_default().to_owned(), requests, kb })
}

const PAGE_MS_MAX: f64 = 5.0;
const P95_MS_MAX: f64 = 50.0;
/// Shown even when they keep the bound.
const DEAREST: usize = 8;

pub struct Report {
    text: String,
    kept: bool,
}

impl Report {
    pub fn of(m: &Measured) -> Self {
        let mut r = Self { text: HEAD.to_owned(), kept: true };
        let _ = writeln!(r.text, "{}\n\n| promise | bound | measured | |\n|---|---|---|---|", machine());
        let second = (m.second, 0.5);
        r.row("first page after a second start", "0.5 s", format!("{:.2} s", second.0), second);
        let to_page = (m.first.page_seconds, 0.5);
        let text = format!("{:.2} s; seeded after {:.0} s", to_page.0, m.first.ready_seconds);
        r.row("first start: the page that shows the seeding", "0.5 s", text, to_page);
        r.pages("every page, processor time", &m.small);
        r.crowd("32 people at once, a page a second each: p95", &m.calm, true);
        r.crowd("32 people at once, no pause at all: p95", &m.full, false);
        let v = &m.first_visit;
        r.row(&format!("first visit ({}), over the wire", v.page), "60 kB", format!("{:.1} kB", v.kb), (v.kb, 60.0));
        let requests = v.requests as f64;
        r.row("first visit, requests", "6", v.requests.to_string(), (requests, 6.0));
        r.row("resident memory after all that", "100 MB", format!("{:.0} MB", m.resident_mb), (m.resident_mb, 100.0));
        let planned = m.month.seconds;
        r.row(
            &format!("the demonstration's month ({}) planned", m.month.month),
            "2 s",
            format!("{planned:.2} s"),
            (planned, 2.0),
        );
        r.import(&m.few, 1.0);
        r.import(&m.many, 60.0);
        r.pages("every page with 100,000 people more, processor time", &m.large);
        r.crowd("32 people at once among 100,000, a page a second each: p95", &m.calm_large, true);
        let large = m.resident_large_mb;
        r.row("resident memory after that", "100 MB", format!("{large:.0} MB"), (large, 100.0));
        r.dearest("The dearest pages", &m.small);
        r.dearest("The dearest pages with 100,000 people more", &m.large);
        r
    }

    /// Writes it; whether every promise is kept.
    pub fn write(&self, file: &Path) -> Done<bool> {
        println!("{}", self.text);
        fs::write(file, &self.text).map_err(|e| format!("{}: {e}", file.display()))?;
        Ok(self.kept)
    }

    fn row(&mut self, promise: &str, bound: &str, measured: String, (value, max): (f64, f64)) {
        let kept = value <= max;
        self.kept &= kept;
        let word = if kept { "kept" } else { "**not kept**" };
        let _ = writeln!(self.text, "| {promise} | at most {bound} | {measured} | {word} |");
    }

    fn pages(&mut self, what: &str, pages: &[Page]) {
        let (dearest, median) = (&pages[0], pages[pages.len() / 2].cpu_ms);
        let measured = format!(
            "{} pages; median {median:.1} ms, dearest {:.1} ms (`{}`)",
            pages.len(),
            dearest.cpu_ms,
            dearest.address
        );
        self.row(what, "5 ms", measured, (dearest.cpu_ms, PAGE_MS_MAX));
    }

    fn crowd(&mut self, what: &str, c: &Crowd, promised: bool) {
        let measured = format!(
            "{:.1} ms (median {:.1}, p99 {:.1}; {} people, {} pages, {:.0} a second)",
            c.p95_ms, c.median_ms, c.p99_ms, c.people, c.pages, c.pages_per_second
        );
        if promised || c.p95_ms <= P95_MS_MAX {
            self.row(what, "50 ms", measured, (c.p95_ms, P95_MS_MAX));
        } else {
            let _ = writeln!(self.text, "| {what} | for comparison | {measured} | |");
        }
    }

    fn import(&mut self, i: &Import, seconds_max: f64) {
        let measured = format!("{:.2} s, at most {:.0} MB of memory", i.seconds, i.peak_mb);
        let what = format!("{} people imported", i.people);
        self.row(&what, &format!("{seconds_max:.0} s"), measured, (i.seconds, seconds_max));
    }

    fn dearest(&mut self, title: &str, pages: &[Page]) {
        let _ = writeln!(
            self.text,
            "\n## {title}\n\n| page | for | processor time | answer, before it is compressed |\n|---|---|---|---|"
        );
        for (_, p) in pages.iter().enumerate().take_while(|(i, p)| *i < DEAREST || p.cpu_ms > PAGE_MS_MAX) {
            let kb = p.bytes as f64 / 1000.0;
            let _ = writeln!(self.text, "| `{}` | {} | {:.1} ms | {kb:.1} kB |", p.address, p.who, p.cpu_ms);
        }
    }
}

const HEAD: &str = "\
# Performance

Written by `cargo xtask bench` (see `bench/load`); times are of one run on the machine named, so compare ratios, not seconds.
That lists cost the same number of queries with one row and with three hundred is a test (`tests/house/src/counts.rs`).

";

/// Processor, number of cores, memory, kernel.
fn machine() -> String {
    let read = |file: &str| fs::read_to_string(file).unwrap_or_default();
    let after = |text: &str, key: &str| {
        text.lines()
            .find(|l| l.starts_with(key))
            .and_then(|l| l.split(':').nth(1))
            .map(|v| v.trim().to_owned())
            .unwrap_or_default()
    };
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let memory: f64 =
        after(&read("/proc/meminfo"), "MemTotal").split(' ').next().and_then(|n| n.parse().ok()).unwrap_or(0.0);
    let busy = read("/proc/loadavg").split(' ').nth(1).unwrap_or_default().to_owned();
    format!(
        "Machine: {}, {cores} cores, {:.0} GB of memory, Linux {}; load over the last five minutes {busy}.",
        after(&read("/proc/cpuinfo"), "model name"),
        memory * 1024.0 / 1e9,
        read("/proc/sys/kernel/osrelease").trim()
    )
}
