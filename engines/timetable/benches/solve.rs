//! Speed of preparing, building a first plan and searching. `cargo bench -p timetable`.

use timetable::{Instance, Prepared, SolveOptions, solve, why};

fn main() {
    divan::main();
}

fn instance() -> Instance {
    Instance::parse(include_str!("../../../bench/planner/instances/cc-50-s1.json")).expect("committed and sound")
}

#[divan::bench]
fn prepare(bencher: divan::Bencher) {
    let instance = instance();
    bencher.bench_local(|| drop(Prepared::new(divan::black_box(&instance))));
}

#[divan::bench(args = [0, 10_000, 100_000], sample_count = 10)]
fn search(bencher: divan::Bencher, moves: u64) {
    let instance = instance();
    bencher.bench_local(|| solve(&instance, &SolveOptions { seed: 1, moves, warm: None }, &mut |_| false));
}

#[divan::bench(sample_count = 10)]
fn explain(bencher: divan::Bencher) {
    let instance = instance();
    let plan = solve(&instance, &SolveOptions { seed: 1, moves: 10_000, warm: None }, &mut |_| false)
        .expect("nothing published");
    let prepared = Prepared::new(&instance);
    bencher.bench_local(|| why(&prepared, &plan));
}
