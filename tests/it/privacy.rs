//! Nobody is told of: what looks like personal data is found before anything is written, and what
//! is private by its nature stands in no file that is made.

use halte::words::Tongue;
use std::io::Cursor;
use std::process::Command;

use calamine::{Reader, Xlsx};

use halte::calendar::Date;
use halte::diagnostics::Severity;
use halte::sources::Sources;

use crate::figures::example;

fn build(sources: &Sources) -> halte::Build {
    halte::build(sources, Date::from_ymd_opt(2022, 9, 15).expect("a day"))
}

fn append(sources: &mut Sources, path: &str, text: &str) {
    let before = sources
        .get(path)
        .map(|bytes| String::from_utf8(bytes.to_vec()).expect("UTF-8"))
        .unwrap_or_default();
    sources.insert(path, format!("{before}{text}").into_bytes());
}

/// What a reader can find in an artefact: its bytes, and what its format packs away.
fn readable(path: &str, bytes: &[u8]) -> String {
    let mut text = format!("{path}\n{}", String::from_utf8_lossy(bytes));
    if path.ends_with(".xlsx") {
        let mut book: Xlsx<_> =
            calamine::open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook");
        text.push_str(&format!("{:?}", book.workbook_properties().expect("it has properties")));
        for (name, range) in book.worksheets() {
            text.push_str(&name);
            range.used_cells().for_each(|(_, _, cell)| text.push_str(&format!("\n{cell}")));
        }
    }
    if path.ends_with(".pdf") {
        let file = std::env::temp_dir().join(format!("halte-canary-{}.pdf", std::process::id()));
        std::fs::write(&file, bytes).expect("written");
        // Where the tools are not installed, the twin of each document in HTML says the same.
        for (tool, arguments) in
            [("pdftotext", &["-"][..]), ("pdfinfo", &[]), ("pdfdetach", &["-list"])]
        {
            let output = Command::new(tool).arg(&file).args(arguments).output();
            text.push_str(
                &output
                    .map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
                    .unwrap_or_default(),
            );
        }
    }
    text
}

#[test]
fn no_private_field_reaches_any_file() {
    let mut sources = example();
    let sessions = String::from_utf8(
        sources.get("records/private/sessions/2022-03.yaml").expect("March is there").to_vec(),
    )
    .expect("UTF-8");
    let remarked =
        sessions.replace("  status: held\n", "  status: held\n  remark: Canaria-Bemerkung\n");
    sources.insert(
        "records/private/sessions/2022-03.yaml",
        format!("# Canaria-Kommentar\n{remarked}").into_bytes(),
    );
    append(
        &mut sources,
        "records/staff.yaml",
        "- code: canaria-7\n  from: 2021-10-04\n  until: 2022-08-31\n  fte: 1\n",
    );
    let follow_up = "- number: canaria-014\n  opened_on: 2022-03-01\n  staff: \
        canaria-7\n  interventions:\n    - {date: 2022-03-02, duration_minutes: 30}\n";
    append(&mut sources, "records/follow_ups.yaml", follow_up);
    append(&mut sources, "records/receptions.yaml", "- {date: 2022-03-02, staff: canaria-7}\n");
    append(
        &mut sources,
        "records/clearances.yaml",
        "\n- text: Canaria-Wort\n  reason: Canaria-Grund\n",
    );
    // So that the search is known to find: one word that everybody may read.
    let stops = String::from_utf8(sources.get("records/stops/nord.yaml").expect("stops").to_vec())
        .expect("UTF-8");
    assert!(stops.contains("\n    fr: "), "{stops}");
    sources.insert(
        "records/stops/nord.yaml",
        stops.replacen("\n    fr: ", "\n    fr: Canaria-Public. ", 1).into_bytes(),
    );

    let build = build(&sources);
    assert!(
        build.artefacts.len() > 100,
        "{:?}",
        build
            .diagnostics
            .iter()
            .filter(|said| said.severity == Severity::Error)
            .collect::<Vec<_>>()
    );
    let mut found = Vec::new();
    let (mut public, mut remarks) = (0, 0);
    // A remark is for the report of its quarter, and for no other file.
    let report = "funders/cea/2022-Q1/bilan-trimestriel";
    for (path, bytes) in build.artefacts.iter() {
        let text = readable(path.as_str(), bytes).to_lowercase();
        public += text.matches("canaria-public").count();
        let mut text = text.replace("canaria-public", "");
        if path.as_str().starts_with(report) {
            remarks += text.matches("canaria-bemerkung").count();
            text = text.replace("canaria-bemerkung", "");
        }
        found.extend(text.contains("canaria").then(|| path.to_string()));
    }
    assert!(remarks > 0, "the remark is not in its report");
    assert!(public > 0, "the word that may be read was not found: the search finds nothing");
    assert!(found.is_empty(), "private words stand in {found:?}");
}

#[test]
fn the_example_is_free_of_what_looks_like_personal_data_and_a_clearance_is_needed() {
    let personal = |sources: &Sources| {
        let said = build(sources)
            .diagnostics
            .into_iter()
            .filter(|said| said.code == "personal-data" || said.code == "vignette-review");
        said.map(|said| {
            format!("{}: {}", said.span.as_ref().expect("a place").file, said.text(Tongue::English))
        })
        .collect::<Vec<_>>()
    };
    let mut sources = example();
    assert_eq!(personal(&sources), [""; 0]);
    sources.remove("records/clearances.yaml");
    assert_eq!(
        personal(&sources),
        [
            "records/programmes.yaml: this looks like a telephone number",
            "records/programmes.yaml: this looks like a telephone number"
        ]
    );
}

/// What a clearance can confirm without a doubt of ours left is asked, and then quiet.
#[test]
fn a_doubt_about_a_person_is_a_question_until_it_is_cleared() {
    let questions = |sources: &Sources| -> Vec<String> {
        let said = build(sources).diagnostics.into_iter();
        let said = said.filter(|said| said.code == "personal-data");
        said.map(|said| format!("{:?} {}", said.severity, said.text(Tongue::English))).collect()
    };
    let mut sources = example();
    let page = "---\ntitle: Merci\n---\nMme D. vous remercie.\n";
    sources.insert("content/pages/merci.md", page.as_bytes().to_vec());
    let found = questions(&sources);
    assert!(matches!(&found[..], [one] if one.starts_with("Question ")), "{found:?}");
    let clearance = "\n- text: Mme D.\n  file: content/pages/merci.md\n  reason: R\n";
    append(&mut sources, "records/clearances.yaml", clearance);
    assert_eq!(questions(&sources), [""; 0]);
}

#[test]
fn a_clearance_of_what_stands_nowhere_is_told() {
    let unused = |sources: &Sources| -> Vec<String> {
        let (_, said) = halte::open(
            sources,
            "2022-07-20".parse().expect("a day"),
            &mut halte::Memory::default(),
        );
        said.into_iter()
            .filter(|said| said.code == "clearance-unused")
            .map(|said| said.text(Tongue::English))
            .collect()
    };
    let mut sources = example();
    assert_eq!(unused(&sources), [""; 0]);
    append(
        &mut sources,
        "records/clearances.yaml",
        "\n- text: 01 99 00 12 34\n  reason: R\n- text: Plume et Clavier\n  file: \
         records/closures.yaml\n  reason: R\n- text: plume  ET clavier\n  reason: R\n",
    );
    assert_eq!(
        unused(&sources),
        [
            "a text is cleared that no file holds: `01 99 00 12 34`",
            "a text is cleared that records/closures.yaml does not hold: `Plume et Clavier`"
        ]
    );
}

#[test]
fn private_records_are_read_from_their_folder_as_from_anywhere() {
    let (source, _) = halte::sources::read(std::path::Path::new("tests/cases/programmes/valdoise"));
    let moved: Sources = source
        .iter()
        .map(|(path, bytes)| {
            let personal = halte::records::is_personal(path) && !path.contains("/private/");
            let path = match personal {
                true => path.replacen("records/", halte::records::PRIVATE_FOLDER, 1),
                false => path.to_string(),
            };
            (path, bytes.to_vec())
        })
        .collect();
    let count = |sources: &Sources| {
        sources.under("records/private").filter(|(path, _)| !path.ends_with(".md")).count()
    };
    assert!(count(&moved) > count(&source), "something was moved");
    let today: Date = "2024-09-01".parse().expect("a day");
    let files = |sources: &Sources| -> Vec<(String, Vec<u8>)> {
        let build = halte::build(sources, today);
        assert!(!halte::diagnostics::has_errors(&build.diagnostics));
        build.artefacts.iter().map(|(path, bytes)| (path.to_string(), bytes.to_vec())).collect()
    };
    assert!(files(&source) == files(&moved));
}
