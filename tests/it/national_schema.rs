//! `lieux.csv` against the national schema of places of digital mediation, version 1.0.2
//! (etalab-2.0), written down here as its publisher has it: columns, which of them must be there,
//! and what may stand in them.

use std::collections::BTreeSet;
use std::path::Path;

use halte::sources;

/// What may stand in a cell.
enum Cell {
    Any,
    /// Characters at most.
    Short(usize),
    /// Digits, so many.
    Digits(usize),
    /// `+33` and nine digits.
    Phone,
    Degrees,
    Date,
    Address,
    /// Values of a list, several joined by `|`.
    Of(&'static [&'static str]),
}

const SERVICES: &[&str] = &[
    "Aide aux démarches administratives",
    "Maîtrise des outils numériques du quotidien",
    "Insertion professionnelle via le numérique",
    "Utilisation sécurisée du numérique",
    "Parentalité et éducation avec le numérique",
    "Loisirs et créations numériques",
    "Compréhension du monde numérique",
    "Accès internet et matériel informatique",
    "Acquisition de matériel informatique à prix solidaire",
];
const PUBLICS: &[&str] = &["Jeunes", "Étudiants", "Familles et/ou enfants", "Seniors", "Femmes"];
const SPECIAL: &[&str] = &[
    "Surdité",
    "Handicaps moteurs",
    "Handicaps mentaux",
    "Illettrisme",
    "Langues étrangères (anglais)",
    "Langues étrangères (autres)",
    "Déficience visuelle",
];
const ACCESS: &[&str] =
    &["Se présenter", "Téléphoner", "Contacter par mail", "Prendre un RDV en ligne"];
const HELP: &[&str] =
    &["En autonomie", "Accompagnement individuel", "Dans un atelier collectif", "À distance"];

/// Column, whether every place has it, and what it holds.
const COLUMNS: &[(&str, bool, Cell)] = &[
    ("id", true, Cell::Any),
    ("pivot", true, Cell::Digits(14)),
    ("nom", true, Cell::Any),
    ("commune", true, Cell::Any),
    ("code_postal", true, Cell::Digits(5)),
    ("code_insee", false, Cell::Digits(5)),
    ("adresse", true, Cell::Any),
    ("complement_adresse", false, Cell::Any),
    ("latitude", false, Cell::Degrees),
    ("longitude", false, Cell::Degrees),
    ("typologie", false, Cell::Any),
    ("telephone", false, Cell::Phone),
    ("courriels", false, Cell::Any),
    ("site_web", false, Cell::Address),
    ("horaires", false, Cell::Any),
    ("presentation_resume", false, Cell::Short(280)),
    ("presentation_detail", false, Cell::Any),
    ("source", false, Cell::Any),
    ("itinerance", false, Cell::Of(&["Itinérant", "Fixe"])),
    ("structure_parente", false, Cell::Any),
    ("date_maj", true, Cell::Date),
    ("services", true, Cell::Of(SERVICES)),
    ("publics_specifiquement_adresses", false, Cell::Of(PUBLICS)),
    ("prise_en_charge_specifique", false, Cell::Of(SPECIAL)),
    ("frais_a_charge", false, Cell::Of(&["Gratuit", "Gratuit sous condition", "Payant"])),
    ("dispositif_programmes_nationaux", false, Cell::Any),
    ("formations_labels", false, Cell::Any),
    ("autres_formations_labels", false, Cell::Any),
    ("modalites_acces", false, Cell::Of(ACCESS)),
    ("modalites_accompagnement", false, Cell::Of(HELP)),
    ("fiche_acces_libre", false, Cell::Address),
    ("prise_rdv", false, Cell::Address),
];

#[test]
fn places_of_the_example_follow_the_national_schema() {
    let rows = check(".", "2022-03-01");
    assert!(rows > 20, "the stops of the example are places: {rows}");
}

#[test]
fn places_of_every_programme_follow_the_national_schema() {
    for case in std::fs::read_dir("tests/cases/programmes")
        .expect("the cases are there")
        .flatten()
        .filter(|case| case.path().is_dir())
    {
        check(&case.path().display().to_string(), "2024-06-03");
    }
    check("tests/cases/site/van", "2026-03-03");
}

/// How many places there are.
fn check(project: &str, today: &str) -> usize {
    let (sources, said) = sources::read(Path::new(project));
    assert!(said.is_empty(), "{project}: {said:?}");
    let build = halte::build(&sources, today.parse().expect("the test writes a date"));
    let bytes = build
        .artefacts
        .get("public/donnees/lieux.csv")
        .unwrap_or_else(|| panic!("{project}: {:#?}", build.diagnostics));
    let mut reader = csv::Reader::from_reader(&bytes[..]);
    let rows: Vec<csv::StringRecord> =
        reader.records().map(|row| row.expect("the file is CSV")).collect();
    let ids: Vec<&str> = rows.iter().map(|row| &row[0]).collect();
    check_inclusion(project, build.artefacts.get("public/donnees/lieux.json"), &ids);
    if rows.is_empty() {
        return 0;
    }
    let header: Vec<String> =
        reader.headers().expect("there is a header").iter().map(str::to_owned).collect();
    assert_eq!(
        header,
        COLUMNS.iter().map(|(name, ..)| *name).collect::<Vec<_>>(),
        "{project}: the columns of the schema, in its order"
    );
    let ids: BTreeSet<&str> = rows.iter().map(|row| &row[0]).collect();
    assert_eq!(ids.len(), rows.len(), "{project}: an id stands for one place");
    for row in &rows {
        for ((name, required, cell), value) in COLUMNS.iter().zip(row) {
            assert!(
                !required || !value.is_empty(),
                "{project}: {}: `{name}` must be there",
                &row[0]
            );
            assert!(
                value.is_empty() || fits(cell, value),
                "{project}: {}: `{name}` cannot be `{value}`",
                &row[0]
            );
        }
    }
    rows.len()
}

/// The same places in the data·inclusion schema, version 1: what must be there, and its lists.
fn check_inclusion(project: &str, bytes: Option<&std::sync::Arc<[u8]>>, places: &[&str]) {
    let bytes = bytes.unwrap_or_else(|| panic!("{project}: no lieux.json"));
    let all: serde_json::Value = serde_json::from_slice(bytes).expect("JSON");
    let lists = |key: &str| all[key].as_array().expect("a list").clone();
    let (structures, services) = (lists("structures"), lists("services"));
    let text =
        |one: &serde_json::Value, key: &str| one[key].as_str().unwrap_or_default().to_owned();
    for one in structures.iter().chain(&services) {
        let (name, words) = (text(one, "nom"), text(one, "description"));
        assert!((3..=150).contains(&name.chars().count()) && !name.ends_with('.'), "{name}");
        assert!((50..=2000).contains(&words.chars().count()), "{project}: {words}");
        for key in ["source", "id", "date_maj"] {
            assert!(!text(one, key).is_empty(), "{project}: {key} in {one}");
        }
    }
    let known: BTreeSet<String> = structures.iter().map(|one| text(one, "id")).collect();
    for service in &services {
        assert!(known.contains(&text(service, "structure_id")), "{project}: {service}");
        assert!(["gratuit", "payant", ""].contains(&text(service, "frais").as_str()));
        for way in service["modes_mobilisation"].as_array().into_iter().flatten() {
            let way = way.as_str().expect("a text");
            let ways =
                ["envoyer-un-courriel", "se-presenter", "telephoner", "utiliser-lien-mobilisation"];
            assert!(ways.contains(&way), "{way}");
        }
    }
    let ids: Vec<String> = services.iter().map(|one| text(one, "id")).collect();
    assert_eq!(ids, places, "{project}: the places of lieux.csv");
}

fn fits(cell: &Cell, value: &str) -> bool {
    let digits = |text: &str, count: usize| {
        text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    match cell {
        Cell::Any => value.trim() == value,
        Cell::Short(most) => value.chars().count() <= *most,
        Cell::Digits(count) => digits(value, *count),
        Cell::Phone => value.strip_prefix("+33").is_some_and(|rest| digits(rest, 9)),
        Cell::Degrees => value.parse::<f64>().is_ok_and(|degrees| degrees.abs() <= 180.0),
        Cell::Date => value.len() == 10 && value.parse::<halte::calendar::Date>().is_ok(),
        Cell::Address => value.starts_with("https://") || value.starts_with("http://"),
        Cell::Of(list) => value.split('|').all(|one| list.contains(&one)),
    }
}
