//! Activity from spreadsheets: what crosses into the records, what is left out and how that is
//! told, and files of all the odd forms that spreadsheets take.
//!
//! A case is a folder of `tests/cases/import/`: its `input.csv` is imported into the project
//! `base`, `expected.txt` holds what is said, and `expected/` the files that are written.
//! HALTE_EXPECT=1 writes what is found, to be read before it is committed.

use halte::words::Tongue;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet, XlsxError};

use halte::diagnostics::{Diagnostic, Severity};
use halte::import::activity::{self, Imported, Subject, Summary};
use halte::language::Language;
use halte::model::Model;
use halte::sources::{Sources, Theme};

use crate::commands::halte;
use crate::publish::{fresh, tree};

const CASES: &str = "tests/cases/import";

pub fn base() -> Sources {
    tree(&Path::new(CASES).join("base")).into_iter().collect::<Sources>().with_default_theme()
}

fn model(sources: &Sources) -> Model {
    let (records, said) = halte::records::read(sources);
    assert_eq!(said, []);
    let (model, said) = halte::model::read(&records);
    model.unwrap_or_else(|| panic!("{said:?}"))
}

pub fn import(sources: &Sources, name: &str, bytes: &[u8]) -> Imported {
    let (model, language) = (
        model(sources),
        Language::load("fr", Theme::new("default", sources)).expect("French is there"),
    );
    let text_of = |path: &str| {
        sources.get(path).map(|bytes| String::from_utf8(bytes.to_vec()).expect("UTF-8"))
    };
    activity::activity(
        name,
        bytes,
        &Subject { model: &model, language: &language, programme: None },
        &text_of,
    )
}

/// The project with what was imported.
fn with(sources: &Sources, imported: &Imported) -> Sources {
    let mut after = sources.clone();
    for (path, text) in &imported.files {
        after.insert(path.as_str(), text.clone().into_bytes());
    }
    after
}

fn told(said: &Diagnostic) -> String {
    let severity = if said.severity == Severity::Error { "error" } else { "warning" };
    let place = said.span.as_ref().map(ToString::to_string).unwrap_or_default();
    let hint =
        said.remedy(Tongue::English).map(|hint| format!("\n  help: {hint}")).unwrap_or_default();
    format!("{severity}[{}] {place}\n  {}{hint}", said.code, said.text(Tongue::English))
}

fn said(imported: &Imported) -> String {
    let Summary { rows, left_out, sessions, visits, workshops, receptions, tallies, unchanged } =
        imported.summary;
    let numbers = format!(
        "{rows} rows, {left_out} left out; new: {sessions} sessions, {visits} visits, {workshops} \
         workshops, {receptions} receptions, {tallies} tallies; {unchanged} there already"
    );
    imported.diagnostics.iter().map(told).chain([numbers]).collect::<Vec<_>>().join("\n\n") + "\n"
}

#[test]
fn every_case_is_told_and_written_as_expected_and_the_second_time_changes_nothing() {
    let mut wrong = Vec::new();
    let mut cases: Vec<_> = fs::read_dir(CASES)
        .expect("the cases are there")
        .map(|entry| entry.expect("readable").path())
        .collect();
    cases.sort();
    for case in cases.iter().filter(|case| !case.ends_with("base")) {
        let name = case.file_name().expect("a name").to_string_lossy().into_owned();
        let input = ["csv", "ods", "xls"].iter().find_map(|ending| {
            fs::read(case.join(format!("input.{ending}"))).ok().map(|bytes| (*ending, bytes))
        });
        let (ending, bytes) = input.expect("a case has an input");
        let project = base();
        let imported = import(&project, &format!("input.{ending}"), &bytes);
        let found: BTreeMap<String, Vec<u8>> = imported
            .files
            .iter()
            .map(|(path, text)| (format!("expected/{path}"), text.clone().into_bytes()))
            .chain([("expected.txt".to_owned(), said(&imported).into_bytes())])
            .collect();
        if std::env::var_os("HALTE_EXPECT").is_some() {
            for (path, bytes) in &found {
                let path = case.join(path);
                fs::create_dir_all(path.parent().expect("a parent")).expect("it can be made");
                fs::write(path, bytes).expect("it can be written");
            }
        }
        let expected: BTreeMap<String, Vec<u8>> =
            tree(case).into_iter().filter(|(path, _)| path.starts_with("expected")).collect();
        for path in expected
            .keys()
            .chain(found.keys())
            .filter(|path| expected.get(*path) != found.get(*path))
        {
            let text = |files: &BTreeMap<String, Vec<u8>>| {
                files.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned())
            };
            wrong.push(format!(
                "{name}/{path}: found\n{}\nexpected\n{}",
                text(&found).unwrap_or_default(),
                text(&expected).unwrap_or_default()
            ));
        }
        let after = with(&project, &imported);
        if !imported.has_errors() && !imported.is_held_by(&model(&after)) {
            wrong.push(format!("{name}: the records do not hold what was imported"));
        }
        let again = import(&after, &format!("input.{ending}"), &bytes);
        if !again.files.is_empty() {
            wrong.push(format!("{name}: a second import changes {:?}", again.files));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// A workbook that somebody made.
fn book(write: impl Fn(&mut Workbook) -> Result<(), XlsxError>) -> Vec<u8> {
    let mut book = Workbook::new();
    write(&mut book).expect("it can be written");
    book.save_to_buffer().expect("it can be saved")
}

fn texts(sheet: &mut Worksheet, row: u32, cells: &[&str]) {
    for (column, text) in (0..).zip(cells) {
        sheet.write_string(row, column, *text).expect("a short text");
    }
}

fn day(sheet: &mut Worksheet, row: u32, text: &str) {
    let format = Format::new().set_num_format("dd/mm/yyyy");
    sheet
        .write_datetime_with_format(
            row,
            0,
            ExcelDateTime::parse_from_str(text).expect("a day"),
            &format,
        )
        .expect("a date");
}

/// Ages of the visits of the day at the stop `ville`, as the records hold them after an import
/// without complaint.
fn ages_on(date: &str, bytes: &[u8]) -> Vec<String> {
    let project = base();
    let imported = import(&project, "odd.xlsx", bytes);
    let loud: Vec<String> =
        imported.diagnostics.iter().filter(|said| said.code != "import-column").map(told).collect();
    assert!(loud.is_empty(), "{}", loud.join("\n"));
    let model = model(&with(&project, &imported));
    let sessions =
        model.activity.sessions.iter().filter(|session| session.date.to_string() == date);
    sessions.flat_map(|session| &session.visits).map(|visit| visit.age.code().to_owned()).collect()
}

#[test]
fn sheets_in_the_odd_forms_that_people_make_are_understood() {
    let merged = book(|book| {
        let sheet = book.add_worksheet();
        sheet.write_string(0, 0, "Relevé de mars, ne pas diffuser")?;
        let bold = Format::new().set_bold();
        sheet.merge_range(2, 0, 3, 0, "Date", &bold)?;
        sheet.merge_range(2, 1, 3, 1, "Arrêt", &bold)?;
        sheet.merge_range(2, 2, 2, 3, "La personne", &bold)?;
        sheet.write_string(3, 2, "Âge *")?;
        sheet.write_string(3, 3, "Genre (facultatif)")?;
        day(sheet, 4, "2022-03-15");
        texts(sheet, 4, &[]);
        sheet.write_string(4, 1, "PLACE DU MARCHE")?;
        sheet.write_number(4, 2, 72)?;
        // A formula with its last result, and one that chooses a word.
        day(sheet, 5, "2022-03-15");
        sheet.write_formula(5, 1, Formula::new("=B5").set_result("Place du Marché"))?;
        sheet.write_formula(5, 2, Formula::new("=30+5").set_result("35"))?;
        // Rows that were formatted and left empty, and a stray blank far away.
        for row in 6..3000 {
            sheet.write_blank(row, 0, &bold)?;
        }
        sheet.write_string(1_048_575, 16_383, " ")?;
        let hidden = book.add_worksheet();
        hidden.set_name("Ancien")?.set_hidden(true);
        texts(hidden, 0, &["Nom", "Téléphone"]);
        Ok(())
    });
    assert_eq!(ages_on("2022-03-15", &merged), ["70+", "35-39"]);

    let numbers = book(|book| {
        let sheet = book.add_worksheet();
        texts(sheet, 0, &["Date", "Arrêt", "Âge", "Durée (min)"]);
        // A date that lost its format, numbers as texts with a decimal comma.
        sheet.write_number(1, 0, 44635)?;
        sheet.write_string(1, 1, "ville")?;
        sheet.write_string(1, 2, "18 à 24 ans")?;
        sheet.write_string(1, 3, "37,5")?;
        Ok(())
    });
    assert_eq!(ages_on("2022-03-15", &numbers), ["18-24"]);
}

#[test]
fn dates_counted_from_1904_are_the_days_that_were_meant() {
    let bytes = fs::read("tests/data/import/counted-from-1904.xlsx").expect("the file is there");
    assert_eq!(ages_on("2022-03-15", &bytes), ["60-69", "60-69"]);
}

#[test]
fn what_stands_in_a_hidden_sheet_is_not_read_and_that_is_said() {
    let bytes = book(|book| {
        let sheet = book.add_worksheet();
        texts(sheet, 0, &["Date", "Arrêt", "Âge"]);
        texts(sheet, 1, &["15/03/2022", "ville", "70+"]);
        let hidden = book.add_worksheet();
        hidden.set_name("Caché")?.set_hidden(true);
        texts(hidden, 0, &["Date", "Arrêt", "Âge"]);
        texts(hidden, 1, &["16/03/2022", "ville", "70+"]);
        Ok(())
    });
    let imported = import(&base(), "odd.xlsx", &bytes);
    assert_eq!(imported.summary.visits, 1);
    assert!(
        said(&imported).contains("the sheet `Caché` is hidden and was not read"),
        "{}",
        said(&imported)
    );
}

#[test]
fn seventy_thousand_rows_are_no_burden_and_every_one_arrives() {
    let mut csv = String::from("Date;Arrêt;Âge;Genre;Situation;Motif\r\n");
    let days: Vec<String> = (0..350)
        .map(|n| {
            (chrono::NaiveDate::from_ymd_opt(2022, 1, 4).unwrap() + chrono::Days::new(n))
                .to_string()
        })
        .collect();
    for n in 0..70_000_usize {
        csv.push_str(&format!(
            "{};saverne-gare;{};F;retraité;Logement\r\n",
            days[n % 350],
            20 + n % 60
        ));
    }
    let imported = import(&base(), "large.csv", csv.as_bytes());
    assert_eq!(
        (imported.summary.rows, imported.summary.left_out, imported.summary.visits),
        (70_000, 0, 70_000)
    );
}

#[test]
fn what_is_no_readable_sheet_is_refused_in_words() {
    let good = book(|book| {
        texts(book.add_worksheet(), 0, &["Date", "Arrêt"]);
        Ok(())
    });
    let mut locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    locked.resize(512, 0);
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    let mut archive = good.clone();
    let name = b"xl/workbook.xml";
    while let Some(at) = archive.windows(name.len()).position(|window| window == name) {
        archive[at + 3] = b'X';
    }
    for (bytes, words) in [
        (b"".as_slice(), "the file is empty"),
        (b"<html><table><tr><td>Date</td></tr></table></html>", "a web page or XML"),
        (b"\xef\xbb\xbf  <?xml version=\"1.0\"?><Workbook/>", "a web page or XML"),
        (&good[..good.len() / 2], "cut short"),
        (&good[..good.len() - 30], "cut short"),
        (&locked, "protected by a password"),
        (&locked[..512], "damaged"),
        (&archive, "an archive without a workbook"),
        (b"%PDF-1.7", "no spreadsheet"),
        (b"Date;Arr\x00\x00\x00", "neither a spreadsheet nor text"),
        (b"Bonjour\n", "no sheet has the columns `Date` and `Arr"),
        (&good, "new: 0 sessions"),
    ] {
        let imported = import(&base(), "odd.xlsx", bytes);
        assert!(said(&imported).contains(words), "{words}: {}", said(&imported));
        assert!(imported.files.is_empty());
    }
}

#[test]
fn a_file_spoilt_anywhere_never_stops_the_program() {
    let good = book(|book| {
        let sheet = book.add_worksheet();
        texts(sheet, 0, &["Date", "Arrêt", "Âge"]);
        texts(sheet, 1, &["15/03/2022", "ville", "70+"]);
        Ok(())
    });
    let project = base();
    for at in (0..good.len()).step_by(61) {
        let cut = good[..at].to_vec();
        let mut spoilt = good.clone();
        spoilt[at] ^= 0x5a;
        for bytes in [cut, spoilt] {
            let imported = import(&project, "odd.xlsx", &bytes);
            assert!(imported.has_errors() || imported.summary.visits <= 1);
        }
    }
}

#[test]
fn only_rows_of_codes_cross() {
    let private = [
        "Canari-Nom",
        "Canari-Prénom",
        "06 99 98 97 96",
        "canari@exemple.fr",
        "Canari raconte",
        "canari.tag",
    ];
    let bytes = book(|book| {
        let sheet = book.add_worksheet();
        texts(
            sheet,
            0,
            &[
                "Nom",
                "Prénom",
                "Téléphone",
                "Courriel",
                "Date",
                "Arrêt",
                "Notes",
                "Tags",
                "Âge",
                "Né(e) le",
            ],
        );
        texts(
            sheet,
            1,
            &[
                private[0],
                private[1],
                private[2],
                private[3],
                "15/03/2022",
                "ville",
                private[4],
                private[5],
                "41",
                "01/02/1981",
            ],
        );
        Ok(())
    });
    let imported = import(&base(), "odd.xlsx", &bytes);
    assert_eq!(imported.summary.visits, 1);
    let all = format!("{:?}{}", imported.files, said(&imported));
    for word in private.iter().chain(&["1981", "41}"]) {
        assert!(!all.contains(word), "`{word}` crossed: {all}");
    }
    assert!(all.contains("age: 40-59"), "{all}");
}

#[test]
fn the_template_is_filled_in_and_imported_and_its_example_is_not() {
    let project = fresh("imports-template");
    for (path, bytes) in tree(&Path::new(CASES).join("base")) {
        let path = project.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("it can be made");
        fs::write(path, bytes).expect("it can be written");
    }
    let (root, file) = (project.to_str().expect("UTF-8"), project.join("activity.xlsx"));
    let file = file.to_str().expect("UTF-8");
    let run = |arguments: &[&str]| {
        let output = halte(arguments);
        (output.status.code(), String::from_utf8(output.stderr).expect("UTF-8"))
    };
    assert_eq!(run(&["template", file, "--root", root]).0, Some(0));
    let first = fs::read(file).expect("it was written");
    let (code, text) = run(&["template", file, "--root", root]);
    assert!(
        code == Some(1) && text.contains("cannot be written"),
        "nothing is overwritten: {text}"
    );
    fs::remove_file(file).expect("it was there");
    run(&["template", file, "--root", root]);
    assert_eq!(fs::read(file).expect("it was written"), first, "the same project, the same file");

    let before = tree(&project.join("records"));
    let (code, text) = run(&["import", "activity", file, "--root", root]);
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("0 rows read, 0 left out; new: 0 sessions, 0 visits"), "{text}");
    assert_eq!(tree(&project.join("records")), before);

    let csv = project.join("mars.csv");
    fs::write(&csv, "Date;Arrêt;Âge;Genre\n15/03/2022;Gare;70+;F\n15/03/2022;Gare;18 à 24 ans;H\n")
        .expect("written");
    let csv = csv.to_str().expect("UTF-8");
    let (code, text) = run(&["import", "activity", csv, "--root", root, "--dry-run"]);
    assert!(
        code == Some(0)
            && text.contains("would write")
            && text.contains("new: 1 session, 2 visits"),
        "{text}"
    );
    assert_eq!(tree(&project.join("records")), before, "a dry run writes nothing");
    assert_eq!(run(&["import", "activity", csv, "--root", root]).0, Some(0));
    let after = tree(&project.join("records"));
    let month = String::from_utf8(after["sessions/2022-03.yaml"].clone()).expect("UTF-8");
    assert!(
        month.starts_with("# Tenu à la main.")
            && month.ends_with(
                "    - {age: 70+, gender: féminin}\n    - {age: 18-24, gender: masculin}\n"
            ),
        "{month}"
    );
    assert_eq!(run(&["import", "activity", csv, "--root", root]).0, Some(0));
    assert_eq!(tree(&project.join("records")), after, "a second import changes nothing");
}

#[test]
fn the_school_calendar_of_the_ministry_becomes_records_that_rules_can_ask() {
    let bytes = std::fs::read("tests/data/school/calendrier.csv").expect("the file");
    let imported = halte::import::school_holidays("calendrier.csv", &bytes, &["B".to_owned()]);
    assert!(imported.diagnostics.is_empty(), "{:?}", imported.diagnostics);
    let year = imported.files.get("records/school_holidays/2025-2026.yaml").expect("a file");
    assert_eq!(
        year,
        "# 2025-2026: data.education.gouv.fr\n\
        - {zone: [B], name: Vacances de la Toussaint, from: 2025-10-18, until: 2025-11-02}\n\
        - {zone: [B], name: Vacances de Noël, from: 2025-12-20, until: 2026-01-04}\n\
        - {zone: [B], name: Vacances de Printemps, from: 2026-04-11, until: 2026-04-26}\n\
        - {zone: [B], name: Pont de l'Ascension, from: 2026-05-14, until: 2026-05-17}\n\
        - {zone: [B], name: Vacances d'Été, from: 2026-07-04, until: 2026-08-31}\n"
    );
    // The end of the last summer is not published yet.
    let next = imported.files.get("records/school_holidays/2026-2027.yaml").expect("a file");
    assert!(next.contains("from: 2027-07-03, until: 2027-08-31"), "{next}");
    let all = halte::import::school_holidays("calendrier.csv", &bytes, &[]);
    let codes: Vec<_> = all.diagnostics.iter().map(|said| said.code.name()).collect();
    assert_eq!(codes, ["import-row"], "a date in words");
    let text = all.files.get("records/school_holidays/2025-2026.yaml").expect("a file");
    // Midnight in the zone's own time, or in that of Paris.
    let overseas = "name: Vacances après 1ère période, from: 2025-10-11, until: 2025-10-26}";
    assert!(text.contains(&format!("zone: [Guadeloupe, Réunion], {overseas}")), "{text}");
    assert!(text.contains("- {zone: [A, B], name: Vacances de la Toussaint"), "{text}");
    for (zones, bytes) in [(vec!["D".to_owned()], bytes.as_slice()), (vec![], b"a;b\n1;2\n")] {
        let refused = halte::import::school_holidays("calendrier.csv", bytes, &zones);
        assert!(refused.files.is_empty() && !refused.diagnostics.is_empty());
    }
}
