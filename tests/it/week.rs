//! `halte week` and its page, as the operator reads them on Monday.

use std::fs;
use std::path::Path;
use std::process::Command;

use halte::diagnostics::has_errors;
use halte::sources;

/// What the command writes for a project on a day, in a language.
pub fn week(root: &str, today: &str, lang: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_halte"))
        .args(["week", "--root", root, "--today", today, "--lang", lang])
        .output()
        .expect("the program runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "{said}");
    String::from_utf8(output.stdout).expect("the program writes UTF-8")
}

/// The lines below a heading.
pub fn section<'a>(text: &'a str, heading: &str) -> Vec<&'a str> {
    let lines = text.lines().skip_while(|line| !line.starts_with(heading)).skip(1);
    lines.take_while(|line| !line.is_empty()).map(str::trim).collect()
}

#[test]
fn the_week_says_what_was_announced_and_what_was_not() {
    let text = week("tests/cases/agenda", "2026-03-30", "en");
    assert!(text.starts_with("Week 14, 2026-03-30 to 2026-04-05\nAs of 2026-03-30.\n"), "{text}");
    let passages = section(&text, "Passages of the week");
    let said = "! Monday 30 March   9:00 – 12:00   Villé, Place du Marché    This session is \
        cancelled. Reason: weather. Snow on the pass. No announcement is recorded: tell the \
        public, then write `announced_on`.";
    assert_eq!(passages.first().copied(), Some(said), "{text}");
}

#[test]
fn the_operator_of_the_example_reads_what_is_due_and_to_whom() {
    let text = week(".", "2022-08-10", "fr");
    let due = section(&text, "À remettre");
    let said = "! 30 juillet 2022, 11 jours de retard  Bilan trimestriel d'activité, quantitatif \
        et qualitatif, avril à juin 2022  Collectivité européenne d'Alsace  validé le 26 juillet \
        2022";
    assert_eq!(due.first().copied(), Some(said), "{text}");
    assert_eq!(due.len(), 3, "{text}");
    let passages = section(&text, "Passages de la semaine");
    let told = passages.iter().filter(|line| line.contains("Annoncé le 13 juin 2022")).count();
    let as_above = passages.iter().filter(|line| line.ends_with("comme ci-dessus")).count();
    assert_eq!((passages.len(), told, as_above), (9, 1, 8), "a closure is described once: {text}");
    assert_eq!(section(&text, "Ce qui manque"), ["Rien ne manque."], "{text}");
}

#[test]
fn a_passage_of_last_week_without_a_record_is_named() {
    let root = "tests/cases/programmes/loiret";
    let text = week(root, "2020-10-05", "fr");
    let missing = section(&text, "Ce qui manque");
    let said = "! lundi 28 septembre     Sully-sur-Loire, Place du Marché          aucune fiche \
        de permanence";
    assert_eq!(missing.first().copied(), Some(said), "{text}");
    assert!(text.contains("177 ouvertures comme d'habitude, dans 19 lieux fixes."), "{text}");
}

#[test]
fn the_page_of_the_week_is_for_the_operator_alone() {
    let (sources, _) = sources::read(Path::new("tests/cases/agenda"));
    let build = halte::build(&sources, "2026-03-30".parse().expect("a day"));
    assert!(!has_errors(&build.diagnostics));
    let page = build.artefacts.get("operator/week.html").expect("the page is made");
    let page = String::from_utf8(page.to_vec()).expect("a page is text");
    for part in ["<h1>", "Place du Marché", "class=\"urgent\"", "noindex"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    for (path, bytes) in build.artefacts.iter().filter(|(path, _)| path.public_part().is_some()) {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("operator/week"), "{path}");
    }
    let home = fs::read_to_string("src/watch/client/home.js").expect("the script of the preview");
    assert!(home.contains("/week.html"), "the preview shows it");
}

/// Every line is asked for by a record: without it the line is gone.
#[test]
fn incidents_decisions_papers_and_vouchers_stand_where_the_operator_looks() {
    for (root, today, heading, wanted) in [
        (
            "tests/cases/programmes/loiret",
            "2020-10-05",
            "Incidents en cours",
            "! Connexion  Puiseaux, Espace services publics  depuis le 1er octobre 2020  en \
             cours, ticket HL-2020-1001",
        ),
        (
            ".",
            "2022-05-03",
            "Réajustements et décisions",
            "Annoncer les passages de Wœrth dans le bulletin communal  proposé le 26 avril 2022  \
             à décider",
        ),
        (
            "tests/cases/programmes/lille",
            "2019-11-15",
            "Émargements",
            "Chaque atelier a sa feuille.",
        ),
        ("tests/cases/programmes/strasbourg", "2022-06-30", "Stock de chèques", "en réserve"),
    ] {
        let text = week(root, today, "fr");
        let lines = section(&text, heading);
        assert!(lines.iter().any(|line| line.contains(wanted)), "{wanted}: {text}");
    }
}

#[test]
fn a_report_names_open_decisions_first_and_lists_incidents_and_papers() {
    let twin = |root: &str, today: &str, path: &str| {
        let (sources, _) = sources::read(Path::new(root));
        let build = halte::build(&sources, today.parse().expect("a day"));
        let bytes = build.artefacts.get(path).unwrap_or_else(|| panic!("{path} is made"));
        String::from_utf8_lossy(bytes).into_owned()
    };
    let page = twin(".", "2022-08-10", "funders/cea/2022-Q2/bilan-trimestriel.html");
    let first = page.split("<h2").nth(1).expect("a first section");
    assert!(first.contains("bulletin communal"), "open on the first page: {first}");
    let page = twin(
        "tests/cases/programmes/lille",
        "2019-11-15",
        "funders/region-hauts-de-france/2019-Q4/bilan-operation.html",
    );
    assert!(page.contains("AR-2019-10-16"), "the annex lists the papers");
}

#[test]
fn what_is_booked_of_a_coming_passage_is_read_by_the_operator_alone() {
    let (mut sources, _) = sources::read(Path::new("tests/cases/programmes/loiret"));
    let planned = "- {stop: bus-patay, date: 2020-10-05, status: planned, slots: {offered: 4, \
        booked: 3}}\n";
    sources.insert("records/bus/sessions/2020-10.yaml", planned.as_bytes().to_vec());
    let build = halte::build(&sources, "2020-10-05".parse().expect("a day"));
    let told: Vec<_> = build.diagnostics.iter().filter(|found| found.is_error()).collect();
    assert!(told.is_empty(), "{told:?}");
    let page = build.artefacts.get("operator/week.html").expect("the page is made");
    assert!(String::from_utf8_lossy(page).contains("3 sur 4"), "booked of offered");
    let public = build.artefacts.iter().filter(|(path, _)| path.public_part().is_some());
    for (path, bytes) in public.filter(|(path, _)| path.extension() == "html") {
        assert!(!String::from_utf8_lossy(bytes).contains("3 sur 4"), "{path}");
    }
}

#[test]
fn a_digest_is_a_text_and_that_it_was_sent_is_noted_once() {
    let root = std::env::temp_dir().join(format!("halte-digest-{}", std::process::id()));
    let records = root.join("records");
    fs::create_dir_all(&records).expect("a folder");
    for name in ["programmes", "site", "communes", "territories", "stops"] {
        let from = format!("tests/cases/checks/_base/records/{name}.yaml");
        fs::copy(from, records.join(format!("{name}.yaml"))).expect("a record");
    }
    let write = |name: &str, text: &str| fs::write(records.join(name), text).expect("a record");
    write(
        "organisations.yaml",
        "- {id: operator, name: The operator, role: operator}\n\
         - {id: partner, name: The partner, role: partner, follows: valley}\n",
    );
    write("rota.yaml", "- {stop: ville, weekday: monday, hours: 09:00-12:00}\n");
    let halte = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_halte"))
            .args(arguments)
            .args(["--root", root.to_str().expect("a path"), "--today", "2026-03-02"])
            .args(["--lang", "en"])
            .output()
            .expect("the program runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    };
    let (status, text, said) = halte(&["digest", "the partner"]);
    assert_eq!(status, Some(0), "{said}");
    assert!(text.contains("Villé, Place du Marché"), "{text}");
    assert!(!records.join("briefings.yaml").exists(), "nothing was sent");
    for _ in 0..2 {
        let (status, _, said) = halte(&["digest", "partner", "--sent"]);
        assert_eq!(status, Some(0), "{said}");
    }
    let noted = fs::read_to_string(records.join("briefings.yaml")).expect("the note");
    assert_eq!(noted, "- {date: 2026-03-02, to: partner, what: tour, period: 2026-03}\n");
    let (status, _, said) = halte(&["digest", "partnre"]);
    assert_eq!(status, Some(2));
    assert!(said.contains("did you mean `partner`?"), "{said}");
    let state = root.to_str().expect("a path").to_owned();
    let (status, _, said) = halte(&["diff", &state, &state, "--sent-to", "partner"]);
    assert_eq!(status, Some(0), "{said}");
    let noted = fs::read_to_string(records.join("briefings.yaml")).expect("the note");
    assert!(noted.ends_with("- {date: 2026-03-02, to: partner, what: changes}\n"), "{noted}");
    fs::remove_dir_all(&root).expect("the folder goes");
}
