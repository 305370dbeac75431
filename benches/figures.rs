//! What tabulating visits costs: ten thousand, a hundred thousand and a million, read from CSV
//! (`date;stop;age;gender;motive`) into YAML records and from there to every table of a year.
//! `cargo bench --bench figures --no-default-features`.
//!
//! Prints each step's time and its growth, and the memory at its highest. Memory must not depend on
//! the number of tables: the last lines show the same visits with four tables and with all.
#![expect(clippy::print_stdout, reason = "a measurement tells what it measured")]

use std::fmt::Write as _;
use std::time::Instant;

use halte::calendar::Date;
use halte::indicators::{self, Ledger};
use halte::language::Language;
use halte::model::{self, Model};
use halte::sources::{Sources, Theme};
use halte::{records, schedule};

const STOPS: usize = 24;

fn main() {
    // `cargo test --benches` asks for a list only.
    if std::env::args().any(|argument| argument == "--list" || argument == "--test") {
        return;
    }
    let mut before: Option<f64> = None;
    println!(
        "{:>9} {:>10} {:>10} {:>10} {:>8} {:>10}",
        "visits", "read s", "model s", "tables s", "growth", "peak MB"
    );
    for visits in [10_000, 100_000, 1_000_000] {
        let sources = project(&csv(visits), "");
        let start = Instant::now();
        let (records, said) = records::read(&sources);
        assert!(said.is_empty(), "{said:?}");
        let read = start.elapsed().as_secs_f64();
        let (model, said) = model::read(&records);
        assert!(said.is_empty(), "{said:?}");
        let model = model.expect("the records have a meaning");
        let understood = start.elapsed().as_secs_f64() - read;
        drop(records);
        let tables = tabulate(&model, &sources);
        let all = read + understood + tables.0;
        let growth = before.map_or_else(String::new, |before: f64| format!("{:.1}x", all / before));
        println!(
            "{visits:>9} {read:>10.2} {understood:>10.2} {:>10.2} {growth:>8} {:>10}",
            tables.0,
            peak()
        );
        before = Some(all);
    }
    for (what, plan) in
        [("four tables", "- {audience: funders, tables: [{table: by-age}]}\n"), ("all tables", "")]
    {
        let sources = project(&csv(100_000), plan);
        let model = model::read(&records::read(&sources).0).0.expect("the records have a meaning");
        let at_rest = resident();
        let (seconds, tables) = tabulate(&model, &sources);
        println!(
            "100,000 visits, {what}: {tables} tables in {seconds:.2} s, {} kB more than before",
            resident().saturating_sub(at_rest)
        );
    }
}

fn tabulate(model: &Model, sources: &Sources) -> (f64, usize) {
    let language = Language::load("fr", Theme::new("default", sources)).expect("French is there");
    let start = Instant::now();
    let schedule = schedule::expand(&model.service);
    let today = Date::from_ymd_opt(2023, 1, 15).expect("a day");
    let (figures, _) =
        indicators::tabulate(model, &schedule, &Ledger::default(), &[language], today);
    (
        start.elapsed().as_secs_f64(),
        figures.periods.iter().map(|edition| edition.tables.len()).sum(),
    )
}

/// Visits as a spreadsheet would give them away, in the order of days and stops.
fn csv(visits: usize) -> String {
    let ages = ["18-24", "30-34", "40-59", "40-59", "60-69", "70+"];
    let genders = ["féminin", "masculin"];
    let motives = ["Logement", "Social-Santé", "Argent-Impôts"];
    let days: Vec<Date> = halte::calendar::days(
        Date::from_ymd_opt(2022, 1, 3).expect("a day"),
        Date::from_ymd_opt(2022, 12, 30).expect("a day"),
    )
    .collect();
    let mut text = String::with_capacity(40 * visits);
    for n in 0..visits {
        let day = days[n * days.len() / visits];
        let mixed = n.wrapping_mul(2_654_435_761);
        writeln!(
            text,
            "{day};stop-{};{};{};{}",
            mixed / 7 % STOPS,
            ages[mixed % 6],
            genders[mixed / 5 % 2],
            motives[mixed / 11 % 3]
        )
        .expect("text grows");
    }
    text
}

fn project(csv: &str, plan: &str) -> Sources {
    let mut sources = Sources::default().with_default_theme();
    let mut put = |path: &str, text: String| sources.insert(path.to_owned(), text.into_bytes());
    put(
        "records/programmes.yaml",
        "- {id: van, name: Le camion, summary: Un camion., operator: plume, phone: 03 88 00 00 00, \
         from: 2022-01-03, until: 2022-12-30}\n".to_owned(),
    );
    put(
        "records/organisations.yaml",
        "- {id: plume, name: Plume, role: operator}\n- {id: cea, \
        name: Collectivité, role: funder}\n"
            .to_owned(),
    );
    put(
        "records/territories.yaml",
        "- {id: nord, name: Nord}\n- {id: sud, name: Sud}\n".to_owned(),
    );
    put(
        "records/cantons.yaml",
        "- {id: canton-a, name: Canton A, territory: nord}\n- \
        {id: canton-b, name: Canton B, territory: sud}\n"
            .to_owned(),
    );
    let (mut communes, mut stops, mut rota) = (String::new(), String::new(), String::new());
    for n in 0..STOPS {
        let code = 67_100 + n;
        writeln!(
            communes,
            "- {{code: \"{code}\", name: Commune {n}, canton: canton-{}, postcodes: [\"67000\"]}}",
            ["a", "b"][n % 2]
        )
        .expect("text grows");
        writeln!(
            stops,
            "- {{id: stop-{n}, name: Mairie, commune: \"{code}\", status: validated, \
             decided_on: 2022-01-01, latitude: 48.5, longitude: 7.5}}"
        )
        .expect("text grows");
        for weekday in
            ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        {
            writeln!(
                rota,
                "- {{stop: stop-{n}, weekday: {weekday}, hours: 09:00-12:00, slots: 3}}"
            )
            .expect("text grows");
        }
    }
    put("records/communes.yaml", communes);
    put("records/stops.yaml", stops);
    put("records/rota.yaml", rota);
    for (month, text) in sessions(csv) {
        put(&format!("records/sessions/{month}.yaml"), text);
    }
    put("records/publication.yaml", plan.to_owned());
    let deliverable = |kind: &str| {
        format!(
            "- {{id: {}, kind: {kind}, recipient: cea, due_days: 10}}\n",
            kind.replace('_', "-")
        )
    };
    put(
        "records/deliverables.yaml",
        ["monthly_table", "quarterly_report", "annual_report"].map(deliverable).concat(),
    );
    sources
}

/// A session for each day and stop, a file for each month.
fn sessions(csv: &str) -> std::collections::BTreeMap<&str, String> {
    let mut held: std::collections::BTreeMap<(&str, &str), Vec<&str>> =
        std::collections::BTreeMap::new();
    for line in csv.lines() {
        let mut parts = line.splitn(3, ';');
        let (Some(day), Some(stop), Some(rest)) = (parts.next(), parts.next(), parts.next()) else {
            continue;
        };
        held.entry((day, stop)).or_default().push(rest);
    }
    let mut files = std::collections::BTreeMap::<&str, String>::new();
    for ((day, stop), visits) in held {
        let text = files.entry(&day[..7]).or_default();
        writeln!(
            text,
            "- stop: {stop}\n  date: {day}\n  status: held\n  walk_ins: {}\n  visits:",
            visits.len()
        )
        .expect("text grows");
        for visit in visits {
            let parts: Vec<&str> = visit.split(';').collect();
            let [age, gender, motive] = parts.as_slice() else { continue };
            writeln!(text, "    - {{age: {age}, gender: {gender}, motives: {motive}}}")
                .expect("text grows");
        }
    }
    files
}

/// Megabytes at the highest, where the system tells.
fn peak() -> String {
    status("VmHWM:").map_or_else(|| "?".to_owned(), |kilobytes| (kilobytes / 1024).to_string())
}

/// Kilobytes now.
fn resident() -> u64 {
    status("VmRSS:").unwrap_or(0)
}

fn status(key: &str) -> Option<u64> {
    #[expect(clippy::disallowed_methods, reason = "a measurement of this process")]
    let text = std::fs::read_to_string("/proc/self/status").ok()?;
    text.lines().find_map(|line| line.strip_prefix(key))?.split_whitespace().next()?.parse().ok()
}
