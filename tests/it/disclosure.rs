//! Nobody can be found out from what is printed: an attacker of its own (`attack.rs`) is set on the example, and numbers behind
//! which few people stand are masked.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use halte::calendar::{Date, Datelike, Weekday, days};
use halte::diagnostics::Diagnostic;
use halte::indicators::{Figures, Ledger, Value};
use halte::language::Language;
use halte::sources::{Sources, Theme};
use halte::{indicators, model, records, schedule};

use crate::attack::Knowledge;
use crate::figures::example;

/// A project with one programme and a stop in each commune, as a person would write it.
struct Project {
    /// Territory, canton and commune of each stop.
    places: Vec<(&'static str, &'static str)>,
    visits: Vec<Visit>,
    deliverables: &'static [&'static str],
    more: BTreeMap<&'static str, String>,
    sent: &'static str,
}

#[derive(Clone)]
struct Visit {
    stop: usize,
    date: Date,
    age: &'static str,
    gender: &'static str,
    motives: &'static str,
}

const ALL: &[&str] = &["monthly_table", "quarterly_report", "annual_report"];

fn day(text: &str) -> Date {
    text.parse().expect("the test writes a date")
}

fn visits(n: usize, stop: usize, date: &str, gender: &'static str) -> Vec<Visit> {
    vec![Visit { stop, date: day(date), age: "40-59", gender, motives: "Logement" }; n]
}

impl Project {
    fn of(places: Vec<(&'static str, &'static str)>, visits: Vec<Visit>) -> Self {
        Project { places, visits, deliverables: ALL, more: BTreeMap::new(), sent: "" }
    }

    fn sources(&self) -> Sources {
        let mut sources = Sources::default().with_default_theme();
        let mut put = |path: &str, text: String| sources.insert(path.to_owned(), text.into_bytes());
        put(
            "records/programmes.yaml",
            "- {id: van, name: Le camion, summary: Un camion., operator: plume, phone: 03 88 00 00 00, from: 2022-01-03, until: 2022-12-30}\n"
                .to_owned(),
        );
        put("records/organisations.yaml", "- {id: plume, name: Plume, role: operator}\n- {id: cea, name: Collectivité, role: funder}\n".to_owned());
        put("records/territories.yaml", "- {id: nord, name: Nord}\n- {id: sud, name: Sud}\n".to_owned());
        put("records/cantons.yaml", "- {id: canton-a, name: Canton A, territory: nord}\n- {id: canton-b, name: Canton B, territory: nord}\n- {id: canton-c, name: Canton C, territory: sud}\n".to_owned());
        let (mut communes, mut stops, mut rota) = (String::new(), String::new(), String::new());
        for (at, (canton, name)) in self.places.iter().enumerate() {
            writeln!(communes, "- {{code: \"{}\", name: {name}, canton: {canton}, postcodes: [\"67000\"]}}", 67100 + at).expect("text grows");
            writeln!(
                stops,
                "- {{id: stop-{at}, name: Mairie, commune: \"{}\", status: validated, decided_on: 2022-01-01, latitude: 48.5, longitude: 7.5}}",
                67100 + at
            )
            .expect("text grows");
            writeln!(rota, "- {{stop: stop-{at}, weekday: monday, hours: 09:00-12:00, slots: 3}}").expect("text grows");
        }
        put("records/communes.yaml", communes);
        put("records/stops.yaml", stops);
        put("records/rota.yaml", rota);
        put("records/sessions.yaml", self.sessions());
        let mut deliverables = String::new();
        for kind in self.deliverables {
            writeln!(deliverables, "- id: {}\n  kind: {kind}\n  recipient: cea\n  due_days: 10", kind.replace('_', "-")).expect("text grows");
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
        for date in days(day("2022-01-03"), last).filter(|date| date.weekday() == Weekday::Mon && *date != day("2022-04-18")) {
            for stop in 0..self.places.len() {
                let ours = self.visits.iter().filter(|visit| visit.stop == stop && visit.date == date);
                let ours: Vec<String> =
                    ours.map(|visit| format!("    - {{age: {}, gender: {}, motives: [{}]}}\n", visit.age, visit.gender, visit.motives)).collect();
                let n = ours.len();
                writeln!(
                    text,
                    "- stop: stop-{stop}\n  date: {date}\n  status: held\n  slots: {{booked: {}, seen: {}}}\n  walk_ins: {}",
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

    fn tabulate(&self, today: &str, ledger: &Ledger) -> (Figures, Vec<Diagnostic>) {
        tabulate(&self.sources(), today, ledger)
    }
}

fn tabulate(sources: &Sources, today: &str, ledger: &Ledger) -> (Figures, Vec<Diagnostic>) {
    let (records, said) = records::read(sources);
    assert!(said.is_empty(), "{said:#?}");
    let (model, said) = model::read(&records);
    let model = model.unwrap_or_else(|| panic!("{said:#?}"));
    let schedule = schedule::expand(&model.service);
    let language = Language::load("fr", Theme::new("default", sources)).expect("French is there");
    indicators::tabulate(&model, &schedule, ledger, &[language], day(today))
}

/// Attacks everything at once, as somebody would who has kept every edition.
fn attack(figures: &[&Figures]) -> Knowledge {
    let mut knowledge = Knowledge::default();
    for manifest in figures.iter().flat_map(|figures| &figures.manifests) {
        let bytes = serde_json::to_vec(&manifest.manifest).expect("a manifest is plain");
        let own = indicators::audit(&bytes).expect("our own attacker reads it");
        assert!(own.is_clean(), "{own:#?}");
        knowledge.learn(&bytes);
    }
    let found = knowledge.found_out();
    assert!(found.is_empty(), "{found:#?}");
    let small = knowledge.printed.iter().filter(|(place, n)| **n > 0 && **n < knowledge.threshold && place.0 != "slots-offered");
    assert_eq!(small.collect::<Vec<_>>(), Vec::new());
    knowledge
}

fn three_stops() -> Vec<(&'static str, &'static str)> {
    vec![("canton-a", "Aspach"), ("canton-a", "Berg"), ("canton-a", "Cernay")]
}

#[test]
fn the_example_betrays_nobody() {
    let (figures, said) = tabulate(&example(), "2022-09-01", &Ledger::default());
    assert!(said.iter().all(|said| said.severity != halte::diagnostics::Severity::Error), "{said:#?}");
    let knowledge = attack(&[&figures]);
    assert!(knowledge.masked.len() > 100, "there is something to protect");
    let [found] = figures.yields.as_slice() else { panic!("one funder") };
    assert!(found.printable > 500, "{found:?}");
    assert!(5 * found.lost <= found.printable, "more than a fifth of the printable numbers is lost: {found:?}");
}

#[test]
fn six_meetings_with_one_person_are_not_a_number_of_persons() {
    let mut project = Project::of(three_stops(), visits(9, 0, "2022-01-10", "féminin"));
    project.more.insert("records/staff.yaml", "- {code: pro-1, fte: 1, from: 2022-01-03, until: 2022-12-30}\n".to_owned());
    project.more.insert(
        "records/indicators.yaml",
        "- {id: interventions, label: Interventions, definition: Rendez-vous., count: interventions}\n".to_owned(),
    );
    let follow_up = |number: usize, times: usize| {
        let meetings: Vec<String> = (1..=times).map(|n| format!("    - {{date: 2022-01-{:02}, staff: pro-1}}\n", 10 + n)).collect();
        format!("- number: s-{number}\n  opened_on: 2022-01-10\n  staff: pro-1\n  person: {{age: 70+}}\n  interventions:\n{}", meetings.concat())
    };
    for (people, times, told) in [(1, 6, false), (4, 3, false), (5, 2, true)] {
        let records: String = (1..=people).map(|number| follow_up(number, times)).collect();
        project.more.insert("records/follow_ups.yaml", records);
        let (figures, _) = project.tabulate("2022-02-10", &Ledger::default());
        let edition = figures.periods.iter().find(|edition| edition.period.to_string() == "2022-01").expect("January is due");
        let expected = if told { Value::Count { n: (people * times) as u64 } } else { Value::Masked };
        assert_eq!(edition.figures["interventions"].value, expected, "{people} people, {times} times");
    }
}
