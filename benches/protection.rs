//! What counting and protecting the figures of a large tour costs: 200 places, 100,000 visits,
//! twelve months, the usual plan, all questions answered. Small places are many, as in a country
//! of villages: a few have most of the visits.
//! `cargo bench --bench protection --no-default-features -- [SEED...] [--write FOLDER]`.
//!
//! Prints for each seed the CPU seconds of this process for records, model and tables, and how much
//! is printed; with a folder it writes the project of the first seed there, to be built.
#![expect(clippy::print_stdout, reason = "a measurement tells what it measured")]

use std::fmt::Write as _;
use std::path::Path;

use halte::calendar::{Date, Datelike, Weekday, days};
use halte::indicators::{self, Ledger};
use halte::language::Language;
use halte::sources::{Sources, Theme};
use halte::{model, records, schedule};

const PLACES: usize = 200;
const VISITS: usize = 100_000;
/// Beyond this the measurement fails.
const CPU_SECONDS_MAX: f64 = 60.0;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // `cargo test --benches` asks for a list only.
    if arguments.iter().any(|argument| argument == "--list" || argument == "--test") {
        return;
    }
    let mut seeds: Vec<u64> = arguments.iter().filter_map(|seed| seed.parse().ok()).collect();
    if seeds.is_empty() {
        seeds = vec![1, 2, 3];
    }
    if let Some(at) = arguments.iter().position(|argument| argument == "--write") {
        write(&project(seeds[0]), Path::new(&arguments[at + 1]));
        return;
    }
    println!(
        "{:>5} {:>10} {:>10} {:>8} {:>8}",
        "seed", "read CPU s", "tables CPU s", "numbers", "lost"
    );
    let mut worst: f64 = 0.0;
    for seed in seeds {
        let sources = project(seed);
        let start = cpu();
        let (records, said) = records::read(&sources);
        assert!(said.is_empty(), "{said:?}");
        let model = model::read(&records).0.expect("the records have a meaning");
        let read = cpu() - start;
        let language = Language::load("fr", Theme::new("default", &sources)).expect("it is there");
        let schedule = schedule::expand(&model.service);
        let today = Date::from_ymd_opt(2023, 1, 15).expect("a day");
        let start = cpu();
        let (figures, said) =
            indicators::tabulate(&model, &schedule, &Ledger::default(), &[language], today);
        let tables = cpu() - start;
        worst = worst.max(read + tables);
        let left_out = said.iter().filter(|said| said.code == "disclosure").count();
        let (printable, lost) = figures
            .yields
            .iter()
            .fold((0, 0), |(all, lost), found| (all + found.printable, lost + found.lost));
        println!(
            "{seed:>5} {read:>10.1} {tables:>10.1} {printable:>8} {lost:>8} {left_out} left out"
        );
    }
    assert!(worst <= CPU_SECONDS_MAX, "{worst:.1} CPU seconds");
}

/// CPU seconds of this process up to now.
fn cpu() -> f64 {
    #[expect(clippy::disallowed_methods, reason = "a measurement of this process")]
    let text = std::fs::read_to_string("/proc/self/stat").expect("the system tells it");
    let after = text.rsplit(')').next().unwrap_or_default();
    let ticks: Vec<f64> =
        after.split_whitespace().skip(11).take(2).filter_map(|n| n.parse().ok()).collect();
    ticks.iter().sum::<f64>() / 100.0
}

fn write(sources: &Sources, folder: &Path) {
    for (path, bytes) in sources.under("records") {
        let path = folder.join(&**path);
        #[expect(clippy::disallowed_methods, reason = "the project that was asked for")]
        std::fs::create_dir_all(path.parent().expect("records lie in a folder"))
            .and_then(|()| std::fs::write(&path, bytes))
            .expect("the folder can be written");
    }
}

/// Numbers that look random and are the same on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % n
    }

    /// The first ones more often than the last.
    fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        let (one, other) = (self.below(of.len()), self.below(of.len()));
        of[one.min(other)]
    }
}

fn project(seed: u64) -> Sources {
    let mut dice = Dice(seed);
    let mut sources = Sources::default().with_default_theme();
    let mut put = |path: &str, text: String| sources.insert(path.to_owned(), text.into_bytes());
    put(
        "records/programmes.yaml",
        "- {id: van, name: Le camion, summary: Un camion., operator: plume, phone: 03 88 00 00 00, \
         from: 2022-01-01, until: 2022-12-31}\n"
            .to_owned(),
    );
    put(
        "records/organisations.yaml",
        "- {id: plume, name: Plume, role: operator}\n- {id: cea, name: Collectivité, role: \
         funder}\n"
            .to_owned(),
    );
    let numbered = |n: usize, line: &dyn Fn(usize) -> String| (0..n).map(line).collect::<String>();
    put(
        "records/territories.yaml",
        numbered(6, &|n| format!("- {{id: territory-{n}, name: Territoire {n}}}\n")),
    );
    put(
        "records/cantons.yaml",
        numbered(40, &|n| {
            format!("- {{id: canton-{n}, name: Canton {n}, territory: territory-{}}}\n", n % 6)
        }),
    );
    let commune = |n: usize| {
        format!(
            "- {{code: \"{}\", name: Commune {n}, canton: canton-{}, postcodes: [\"67000\"]}}\n",
            67_100 + n,
            n % 40
        )
    };
    put("records/communes.yaml", numbered(PLACES, &commune));
    let stop = |n: usize| {
        format!(
            "- {{id: stop-{n}, name: Mairie, commune: \"{}\", status: validated, decided_on: \
             2021-12-01, latitude: 48.5, longitude: 7.5, vehicle: van-{}}}\n",
            67_100 + n,
            n / 10
        )
    };
    put("records/stops.yaml", numbered(PLACES, &stop));
    let rota = |n: usize| {
        let (weekday, from) = (DAYS[n % 5], if (n / 5).is_multiple_of(2) { 9 } else { 14 });
        format!(
            "- {{stop: stop-{n}, weekday: {weekday}, hours: \"{from:02}:00-{}:00\", slots: 6}}\n",
            from + 3
        )
    };
    put("records/rota.yaml", numbered(PLACES, &rota));
    for (month, text) in sessions(&mut dice) {
        put(&format!("records/sessions/{month}.yaml"), text);
    }
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

const DAYS: [&str; 5] = ["monday", "tuesday", "wednesday", "thursday", "friday"];
const HOLIDAYS: [&str; 10] = [
    "2022-01-01",
    "2022-04-15",
    "2022-04-18",
    "2022-05-01",
    "2022-05-26",
    "2022-06-06",
    "2022-07-14",
    "2022-08-15",
    "2022-11-01",
    "2022-11-11",
];

/// A session for each place and week, a file for each month.
fn sessions(dice: &mut Dice) -> std::collections::BTreeMap<String, String> {
    // How many visits a session of each place has: few places have many.
    let weights: Vec<usize> = (0..PLACES).map(|at| 2_000 / (at + 4) + 1).collect();
    let all = |at: usize| (0..PLACES).map(|other| weights[other]).sum::<usize>() * 52 / weights[at];
    let first = Date::from_ymd_opt(2022, 1, 1).expect("a day");
    let last = Date::from_ymd_opt(2022, 12, 31).expect("a day");
    let mut files = std::collections::BTreeMap::<String, String>::new();
    for date in days(first, last) {
        let at = Weekday::num_days_from_monday(&date.weekday()) as usize;
        if at >= 5 || HOLIDAYS.contains(&date.to_string().as_str()) {
            continue;
        }
        let text = files.entry(date.to_string()[..7].to_owned()).or_default();
        for stop in (0..PLACES).filter(|stop| stop % 5 == at) {
            // On the mean its share of all visits, from none to twice as many.
            let n = dice.below(2 * 1_000 * VISITS / all(stop) + 1_000) / 1_000;
            let seen = n.min(6);
            writeln!(
                text,
                "- stop: stop-{stop}\n  date: {date}\n  status: held\n  slots: {{booked: {seen}, \
                 seen: {seen}}}\n  walk_ins: {}",
                n - seen
            )
            .expect("text grows");
            if n > 0 {
                text.push_str("  visits:\n");
            }
            (0..n).for_each(|_| text.push_str(&visit(dice)));
        }
    }
    files
}

fn visit(dice: &mut Dice) -> String {
    const MOTIVES: &[&str] = &[
        "Social-Santé",
        "Logement",
        "Travail-Formation-Entreprise",
        "Papiers-Élections-Citoyenneté",
        "Argent-Impôts",
        "Étrangers-Europe",
        "Famille-Scolarité",
        "Justice",
        "Loisirs-Sports-Culture",
    ];
    let known = ["no", "yes", "not_given"];
    format!(
        "    - {{age: {}, gender: {}, status: {}, motives: [{}], actions: [{}], referral: {}, \
         heard_by: {}, known_to_social_services: {}, rights_break: {}, first_contact: {}, \
         french_speaking: {}, disability: {}}}\n",
        dice.pick(&["40-59", "70+", "60-69", "35-39", "30-34", "25-29", "18-24", "12-17", "<12"]),
        dice.pick(&["féminin", "masculin", "non communiqué"]),
        dice.pick(&["retraité", "sans emploi", "en emploi", "scolarisé", "non communiqué"]),
        dice.pick(MOTIVES),
        dice.pick(&["form", "account", "reassurance", "phone_call", "file", "letter"]),
        dice.pick(&["spontaneous", "town_hall", "social_services", "publicity", "association"]),
        dice.pick(&["van", "town_hall", "press", "poster", "family", "social_worker"]),
        dice.pick(&known),
        dice.pick(&known),
        dice.pick(&["yes", "no", "not_given"]),
        dice.pick(&["yes", "no", "not_given"]),
        dice.pick(&known),
    )
}
