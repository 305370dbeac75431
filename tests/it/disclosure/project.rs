//! Projects as a person would write them, small or random, what is printed of them, and the attack
//! on that.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use halte::calendar::{Date, Datelike, Days, Weekday, days};
use halte::diagnostics::{Diagnostic, Severity};
use halte::indicators::{Figures, Ledger, Manifest, Table, Value};
use halte::language::Language;
use halte::model::Model;
use halte::sources::{Sources, Theme};
use halte::{indicators, model, records, schedule};

use crate::attack::Knowledge;

/// A project with one programme and a stop in each commune, as a person would write it.
pub struct Project {
    /// Territory, canton and commune of each stop.
    pub places: Vec<(&'static str, &'static str)>,
    pub visits: Vec<Visit>,
    pub deliverables: &'static [&'static str],
    pub more: BTreeMap<&'static str, String>,
    pub sent: &'static str,
}

#[derive(Clone)]
pub struct Visit {
    pub stop: usize,
    pub date: Date,
    pub age: &'static str,
    pub gender: &'static str,
    pub motives: &'static str,
}

pub const ALL: &[&str] = &["monthly_table", "quarterly_report", "annual_report"];

/// The first month was sent.
pub const SENT: &str = "  editions:\n    - {period: 2022-01, status: sent, \
    validated_by: La direction, validated_on: 2022-02-05, sent_on: 2022-02-08}\n";

pub fn day(text: &str) -> Date {
    text.parse().expect("the test writes a date")
}

pub fn visits(n: usize, stop: usize, date: &str, gender: &'static str) -> Vec<Visit> {
    vec![Visit { stop, date: day(date), age: "40-59", gender, motives: "Logement" }; n]
}

/// The same with answers that differ.
pub fn mixed(n: usize, stop: usize, date: &str) -> Vec<Visit> {
    let pick = |at: usize, of: &[&'static str]| of[at % of.len()];
    let visit = |at: usize| Visit {
        stop,
        date: day(date),
        age: pick(at, &["40-59", "70+"]),
        gender: pick(at / 2, &["féminin", "masculin"]),
        motives: pick(at / 3, &["Logement", "Justice"]),
    };
    (0..n).map(visit).collect()
}

impl Project {
    pub fn of(places: Vec<(&'static str, &'static str)>, visits: Vec<Visit>) -> Self {
        Project { places, visits, deliverables: ALL, more: BTreeMap::new(), sent: "" }
    }

    pub fn sources(&self) -> Sources {
        let mut sources = Sources::default().with_default_theme();
        let mut put = |path: &str, text: String| sources.insert(path.to_owned(), text.into_bytes());
        put(
            "records/programmes.yaml",
            "- {id: van, name: Le camion, summary: Un camion., operator: plume, \
             phone: 03 88 00 00 00, from: 2022-01-03, until: 2022-12-30}\n"
                .to_owned(),
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
            {id: canton-b, name: Canton B, territory: nord}\n- {id: canton-c, name: Canton C, \
            territory: sud}\n"
                .to_owned(),
        );
        let (mut communes, mut stops, mut rota) = (String::new(), String::new(), String::new());
        for (at, (canton, name)) in self.places.iter().enumerate() {
            writeln!(
                communes,
                "- {{code: \"{}\", name: {name}, canton: {canton}, postcodes: [\"67000\"]}}",
                67100 + at
            )
            .expect("text grows");
            writeln!(
                stops,
                "- {{id: stop-{at}, name: Mairie, commune: \"{}\", status: validated, \
                 decided_on: 2022-01-01, latitude: 48.5, longitude: 7.5, vehicle: van-{at}}}",
                67100 + at
            )
            .expect("text grows");
            writeln!(rota, "- {{stop: stop-{at}, weekday: monday, hours: 09:00-12:00, slots: 3}}")
                .expect("text grows");
        }
        put("records/communes.yaml", communes);
        put("records/stops.yaml", stops);
        put("records/rota.yaml", rota);
        put("records/sessions.yaml", self.sessions());
        let mut deliverables = String::new();
        for kind in self.deliverables {
            writeln!(
                deliverables,
                "- id: {}\n  kind: {kind}\n  recipient: cea\n  due_days: 10",
                kind.replace('_', "-")
            )
            .expect("text grows");
            if *kind == "monthly_table" && !self.sent.is_empty() {
                deliverables.push_str(self.sent);
            }
        }
        put("records/deliverables.yaml", deliverables);
        for (path, text) in &self.more {
            put(path, text.clone());
        }
        sources
    }

    /// A session at each stop on each Monday until the last visit.
    fn sessions(&self) -> String {
        let last = self.visits.iter().map(|visit| visit.date).max().unwrap_or(day("2022-01-31"));
        let mut text = String::new();
        for date in days(day("2022-01-03"), last)
            .filter(|date| date.weekday() == Weekday::Mon && *date != day("2022-04-18"))
        {
            for stop in 0..self.places.len() {
                let ours =
                    self.visits.iter().filter(|visit| visit.stop == stop && visit.date == date);
                let ours: Vec<String> = ours
                    .map(|visit| {
                        format!(
                            "    - {{age: {}, gender: {}, motives: [{}]}}\n",
                            visit.age, visit.gender, visit.motives
                        )
                    })
                    .collect();
                let n = ours.len();
                writeln!(
                    text,
                    "- stop: stop-{stop}\n  date: {date}\n  status: held\n  slots: {{booked: {}, \
                     seen: {}}}\n  walk_ins: {}",
                    n.min(3),
                    n.min(3),
                    n - n.min(3)
                )
                .expect("text grows");
                if !ours.is_empty() {
                    write!(text, "  visits:\n{}", ours.concat()).expect("text grows");
                }
            }
        }
        text
    }

    pub fn tabulate(&self, today: &str, ledger: &Ledger) -> (Figures, Vec<Diagnostic>) {
        tabulate(&self.sources(), today, ledger)
    }
}

pub fn tabulate(sources: &Sources, today: &str, ledger: &Ledger) -> (Figures, Vec<Diagnostic>) {
    let (model, language) = meaning(sources);
    let schedule = schedule::expand(&model.service);
    indicators::tabulate(&model, &schedule, ledger, &[language], day(today))
}

/// The masked numbers that protect nothing.
pub fn needless(sources: &Sources, today: &str) -> Vec<String> {
    let (model, language) = meaning(sources);
    let schedule = schedule::expand(&model.service);
    let ledger = Ledger::default();
    indicators::needless_masks(&model, &schedule, &ledger, &[language], day(today))
}

fn meaning(sources: &Sources) -> (Model, Language) {
    let (records, said) = records::read(sources);
    assert!(said.is_empty(), "{said:?}");
    let (model, said) = model::read(&records);
    let model = model.unwrap_or_else(|| panic!("{said:#?}"));
    let language = Language::load("fr", Theme::new("default", sources)).expect("French is there");
    (model, language)
}

/// Attacks what one build publishes.
pub fn attack(figures: &Figures) -> Knowledge {
    attack_after(&[], figures)
}

/// Attacks everything at once, as somebody would who has kept every edition that was sent: of
/// earlier builds those, of the last one all. What was not sent was not published.
pub fn attack_after(earlier: &[(&Figures, &str)], last: &Figures) -> Knowledge {
    let mut knowledge = Knowledge::default();
    for (figures, edition) in earlier {
        for manifest in &figures.manifests {
            let mut manifest: Manifest = manifest.manifest.clone();
            manifest.tables.retain(|table| table.edition == *edition);
            manifest.intervals.retain(|table| table.edition == *edition);
            assert!(
                manifest.tables.iter().any(|table| table.edition == *edition),
                "{edition} was sent"
            );
            knowledge.learn(&serde_json::to_vec(&manifest).expect("a manifest is plain"));
        }
    }
    for manifest in &last.manifests {
        let bytes = serde_json::to_vec(&manifest.manifest).expect("a manifest is plain");
        let own = indicators::audit(&bytes).expect("our own attacker reads it");
        assert!(own.is_clean(), "{own:#?}");
        knowledge.learn(&bytes);
    }
    let told: Vec<_> =
        knowledge.masked.iter().filter(|place| knowledge.printed.contains_key(*place)).collect();
    assert!(told.is_empty(), "masked here and printed there: {told:#?}");
    let found = knowledge.found_out();
    assert!(found.is_empty(), "{found:#?}");
    let small = knowledge
        .printed
        .iter()
        .filter(|(place, n)| **n > 0 && **n < knowledge.threshold && place.0 != "slots-to-book")
        .filter(|(place, _)| !knowledge.says_nothing(place));
    assert_eq!(small.collect::<Vec<_>>(), Vec::new());
    knowledge
}

/// Nothing was refused.
pub fn holds(said: &[Diagnostic]) {
    let errors: Vec<_> = said.iter().filter(|said| said.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

pub fn table<'a>(figures: &'a Figures, period: &str, id: &str) -> &'a Table {
    let edition = figures
        .periods
        .iter()
        .find(|edition| edition.period.to_string() == period)
        .unwrap_or_else(|| panic!("{period} is due"));
    edition
        .tables
        .get(id)
        .unwrap_or_else(|| panic!("{id} is not among {:?}", edition.tables.keys()))
}

pub fn column(table: &Table, key: &str) -> Vec<(String, Value)> {
    let at = table
        .columns
        .iter()
        .position(|column| column.key == key)
        .unwrap_or_else(|| panic!("{key}"));
    table.rows.iter().map(|row| (row.labels.join(" / "), row.cells[at])).collect()
}

pub fn three_stops() -> Vec<(&'static str, &'static str)> {
    vec![("canton-a", "Aspach"), ("canton-a", "Berg"), ("canton-a", "Cernay")]
}

/// Numbers that look random and are the same on every machine.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, n: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % n
    }
}

/// A question may begin or end in mid-contract: outside of its days nobody was asked.
struct Asked {
    /// Age, gender, motives.
    questions: [(Date, Date); 3],
}

impl Asked {
    fn random(seed: u64, mondays: &[Date]) -> Self {
        let mut dice = Dice(seed ^ 0xA5ED);
        let (first, last) = (mondays[0], mondays[mondays.len() - 1]);
        let mut days = || match dice.below(4) {
            0 => (mondays[dice.below(mondays.len())], last),
            1 => (first, mondays[dice.below(mondays.len())]),
            _ => (first, last),
        };
        Asked { questions: [days(), days(), days()] }
    }

    fn of(&self, visit: Visit) -> Visit {
        let is_asked = |at: usize| {
            let (first, last) = self.questions[at];
            (first..=last).contains(&visit.date)
        };
        Visit {
            age: if is_asked(0) { visit.age } else { "non communiqué" },
            gender: if is_asked(1) { visit.gender } else { "non communiqué" },
            motives: if is_asked(2) { visit.motives } else { "" },
            ..visit
        }
    }
}

/// Everybody is asked everything, or by the seed some questions only for a time.
pub fn random(seed: u64) -> Project {
    made(seed, Asked::random)
}

/// The same project where everybody is asked everything.
pub fn always_asked(seed: u64) -> Project {
    made(seed, |_, mondays| Asked { questions: [(mondays[0], mondays[mondays.len() - 1]); 3] })
}

fn made(seed: u64, asked: impl Fn(u64, &[Date]) -> Asked) -> Project {
    let mut dice = Dice(seed);
    let all = [
        ("canton-a", "Aspach"),
        ("canton-a", "Berg"),
        ("canton-b", "Cernay"),
        ("canton-c", "Dorlisheim"),
        ("canton-c", "Erstein"),
        ("canton-c", "Froeningen"),
    ];
    let places = all[..2 + dice.below(5)].to_vec();
    let ages = ["18-24", "30-34", "40-59", "40-59", "60-69", "70+", "non communiqué"];
    let genders = ["féminin", "féminin", "masculin", "non communiqué"];
    let motives =
        ["Logement", "Social-Santé", "Social-Santé, Logement", "Argent-Impôts", "Justice"];
    let weeks = [13, 26][dice.below(2)];
    let mondays: Vec<Date> =
        (0..weeks).map(|week| day("2022-01-03") + Days::new(7 * week)).collect();
    let n = [8, 40, 120, 300][dice.below(4)];
    let asked = asked(seed, &mondays);
    let visits: Vec<Visit> = (0..n)
        .map(|_| Visit {
            stop: dice.below(places.len()).min(dice.below(places.len())),
            date: mondays[dice.below(mondays.len())],
            age: ages[dice.below(ages.len())],
            gender: genders[dice.below(genders.len())],
            motives: motives[dice.below(motives.len())],
        })
        .collect();
    let visits = visits.into_iter().map(|visit| asked.of(visit)).collect();
    let mut project = Project::of(places, visits);
    project.deliverables =
        [ALL, &ALL[..2], &ALL[1..], &["monthly_table", "annual_report"]][dice.below(4)];
    let crossings = [
        "",
        "    - {cross: [age, gender], periods: [quarter, year]}\n",
        "    - {cross: gender, level: commune, periods: year}\n    - {cross: motives, \
         level: territory}\n",
    ];
    let crossing = crossings[dice.below(crossings.len())];
    if !crossing.is_empty() {
        let usual: String = [
            "monthly",
            "by-territory",
            "by-stop",
            "by-month",
            "by-age",
            "by-gender",
            "by-motive",
            "low-attendance",
        ]
        .map(|table| format!("    - {{table: {table}}}\n"))
        .concat();
        project.more.insert(
            "records/publication.yaml",
            format!("- audience: funders\n  tables:\n{usual}{crossing}"),
        );
    }
    project
}
