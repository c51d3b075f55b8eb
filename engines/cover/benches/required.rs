//! Speed of the staffing search. `cargo bench -p cover`.

use cover::{Load, Target, required};

fn main() {
    divan::main();
}

const TARGET: Target = Target { sl_pct: 80.0, sl_seconds: 20.0, max_occupancy_pct: 92.0, shrinkage_pct: 6.0 };

#[divan::bench(args = [12, 500, 2_500, 200_000])]
fn erlang_c(bencher: divan::Bencher, calls: u32) {
    let load = Load { calls: f64::from(calls), aht_seconds: 300.0, slot_minutes: 30.0, patience_seconds: None };
    bencher.bench(|| required(divan::black_box(&load), &TARGET));
}

#[divan::bench(args = [12, 500, 2_500, 200_000])]
fn erlang_a(bencher: divan::Bencher, calls: u32) {
    let load = Load { calls: f64::from(calls), aht_seconds: 300.0, slot_minutes: 30.0, patience_seconds: Some(180.0) };
    bencher.bench(|| required(divan::black_box(&load), &TARGET));
}
