//! What expanding a rota costs: 5,000 rules over a year, once, twice and four times as many. `cargo
//! bench --bench schedule`.

use divan::Bencher;
use halte::model::{self, Model};
use halte::records;
use halte::schedule::expand;
use halte::sources::Sources;

fn main() {
    divan::main();
}

/// Each weekly: about 260,000 passages a year.
const RULES: usize = 5_000;

#[divan::bench(args = [1, 2, 4], sample_count = 10)]
fn passages_of_rules(bencher: Bencher, times: usize) {
    let model = project(RULES * times, "2026-12-31");
    bencher.bench(|| expand(&model.service));
}

/// The same 5,000 rules over one, two and four years.
#[divan::bench(args = [1, 2, 4], sample_count = 10)]
fn passages_of_years(bencher: Bencher, years: usize) {
    let model = project(RULES, &format!("{}-12-31", 2025 + years));
    bencher.bench(|| expand(&model.service));
}

#[divan::bench(args = [1, 2, 4], sample_count = 5)]
fn checks_of_rules(bencher: Bencher, times: usize) {
    let model = project(RULES * times, "2026-12-31");
    let schedule = expand(&model.service);
    let today = model.service.programmes.values().next().expect("the project has a programme").from;
    bencher.bench(|| {
        halte::checks::run(&halte::checks::Subject { model: &model, schedule: &schedule, today })
    });
}

/// A project made of text, as a person would write it: five rules a stop, a vehicle a stop, ten
/// stops a commune; half of the stops with an exception, every commune with a closure.
fn project(rules: usize, until: &str) -> Model {
    let stops = rules / 5;
    let communes = stops.div_ceil(10);
    let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"];
    let programme = format!(
        "- {{id: van, name: The van, summary: A van., operator: operator, from: 2026-01-01, \
         until: {until}}}\n"
    );
    let stop = |n: usize| {
        let commune = n / 10;
        format!(
            "- {{id: stop-{n}, name: Stop {n}, commune: commune-{commune}, vehicle: van-{n}, \
             status: validated, latitude: 48.0, longitude: 7.5}}\n"
        )
    };
    let rule = |n: usize| {
        format!("- {{stop: stop-{}, weekday: {}, hours: 09:00-12:00}}\n", n / 5, weekdays[n % 5])
    };
    let exception = |n: usize| {
        format!("- {{stop: stop-{n}, date: 2026-06-02, change: cancelled, reason: weather}}\n")
    };
    let closure = |n: usize| {
        format!(
            "- {{commune: commune-{n}, from: 2026-08-03, until: 2026-08-14, reason: holidays}}\n"
        )
    };
    let files: [(&str, String); 7] = [
        ("organisations", "- {id: operator, name: The operator, role: operator}\n".to_owned()),
        ("programmes", programme),
        (
            "communes",
            (0..communes)
                .map(|n| format!("- {{code: commune-{n}, name: Commune {n}}}\n"))
                .collect(),
        ),
        ("stops", (0..stops).map(stop).collect()),
        ("rota", (0..rules).map(rule).collect()),
        ("exceptions", (0..stops / 2).map(exception).collect()),
        ("closures", (0..communes).map(closure).collect()),
    ];
    let sources: Sources = files
        .into_iter()
        .map(|(kind, text)| (format!("records/{kind}.yaml"), text.into_bytes()))
        .collect();
    let (records, said) = records::read(&sources);
    assert!(said.is_empty(), "{said:?}");
    let (model, said) = model::read(&records);
    model.unwrap_or_else(|| panic!("{said:?}"))
}
