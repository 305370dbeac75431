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
    let Summary {
        rows,
        left_out,
        not_begun,
        sessions,
        visits,
        workshops,
        receptions,
        tallies,
        registered: _,
        unchanged,
    } = imported.summary;
    let open =
        if not_begun > 0 { format!(", {not_begun} not filled in yet") } else { String::new() };
    let numbers = format!(
        "{rows} rows, {left_out} left out{open}; new: {sessions} sessions, {visits} visits, {workshops} \
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
fn a_merged_cell_counts_for_each_of_its_rows_but_a_number_counts_once() {
    let visits = book(|book| {
        let sheet = book.add_worksheet();
        texts(sheet, 0, &["Date", "Arrêt", "Âge", "Motif", "Motif"]);
        let plain = Format::new();
        sheet.merge_range(0, 3, 0, 4, "Motif", &plain)?;
        sheet.merge_range(1, 0, 3, 0, "15/03/2022", &plain)?;
        sheet.merge_range(1, 1, 3, 1, "Villé, Place du Marché", &plain)?;
        for (row, age) in [(1, "72"), (2, "35"), (3, "")] {
            sheet.write_string(row, 2, age)?;
        }
        sheet.write_string(1, 3, "Logement")?;
        sheet.write_string(1, 4, "Justice")?;
        Ok(())
    });
    // The third row holds nothing of its own.
    assert_eq!(ages_on("2022-03-15", &visits), ["70+", "35-39"]);
    let imported = import(&base(), "odd.xlsx", &visits);
    let text = imported.files.values().next().expect("a file was written");
    assert!(text.contains("motives: [Logement, Justice]"), "both columns are read: {text}");

    let counts = book(|book| {
        let sheet = book.add_worksheet();
        texts(sheet, 0, &["Date", "Arrêt", "État", "Sans rendez-vous"]);
        texts(sheet, 1, &["15/03/2022", "Gare", "tenue"]);
        texts(sheet, 2, &["16/03/2022", "Gare", "tenue"]);
        texts(sheet, 3, &["17/03/2022", "Gare", "tenue", "4"]);
        sheet.merge_range(1, 3, 2, 3, "5", &Format::new())?;
        Ok(())
    });
    let imported = import(&base(), "odd.xlsx", &counts);
    assert_eq!((imported.summary.left_out, imported.summary.sessions), (2, 1));
    assert!(said(&imported).contains("one number stands over several rows"), "{}", said(&imported));
}

/// Three visits, of which the rows are as somebody leaves them.
fn three_visits(leave: impl Fn(&mut Worksheet) -> Result<(), XlsxError>) -> Imported {
    let bytes = book(|book| {
        let sheet = book.add_worksheet();
        texts(sheet, 0, &["Date", "Arrêt", "Âge"]);
        for row in 1..4 {
            texts(sheet, row, &["15/03/2022", "Gare", "70+"]);
        }
        leave(sheet)
    });
    import(&base(), "odd.xlsx", &bytes)
}

#[test]
fn rows_that_are_hidden_or_struck_out_are_told_and_not_read() {
    let told = |imported: &Imported| {
        let told = said(imported);
        (imported.summary.visits, imported.leaves_out(), told)
    };
    let (visits, leaves_out, text) = told(&three_visits(|_| Ok(())));
    assert_eq!((visits, leaves_out), (3, false), "{text}");
    let hidden = three_visits(|sheet| {
        sheet.set_row_hidden(2)?;
        // A row that holds nothing may be hidden.
        sheet.set_row_hidden(9)?;
        Ok(())
    });
    let (visits, leaves_out, text) = told(&hidden);
    assert_eq!((visits, leaves_out), (2, true), "{text}");
    assert!(text.contains("[Sheet1]:3\n  row 3 is hidden and was not read"), "{text}");
    let struck = |cells: u16| {
        three_visits(move |sheet| {
            let strike = Format::new().set_font_strikethrough();
            for (column, text) in (0..cells).zip(["15/03/2022", "Gare", "70+"]) {
                sheet.write_string_with_format(1, column, text, &strike)?;
                sheet.write_string_with_format(2, column, text, &strike)?;
            }
            // The heading is not what is meant.
            sheet.write_string_with_format(0, 0, "Date", &strike)?;
            Ok(())
        })
    };
    let (visits, leaves_out, text) = told(&struck(3));
    assert_eq!((visits, leaves_out), (1, true), "{text}");
    assert!(text.contains("2 rows are struck out and were not read: 2-3"), "{text}");
    let (visits, leaves_out, text) = told(&struck(2));
    assert_eq!((visits, leaves_out), (3, false), "a word of it is no row: {text}");
}

/// What is said of a CSV file, and its numbers.
fn of_csv(text: &str) -> (Imported, String) {
    let imported = import(&base(), "a.csv", text.as_bytes());
    let text = said(&imported);
    (imported, text)
}

#[test]
fn the_headings_say_what_parts_the_cells_and_lines_of_windows_are_counted() {
    let commas = "vu, revu, écrit, appelé, rappelé, classé, envoyé, payé, fini";
    let (imported, text) = of_csv(&format!(
        "Export du camion\r\n\r\nDate;Arrêt;Âge;Notes\r\n15/03/2022;Gare;70+;{commas}\r\n\
         15/03/2022;Nulle part;70+;{commas}\r\n"
    ));
    assert_eq!((imported.summary.visits, imported.summary.left_out), (1, 1), "{text}");
    assert!(text.contains("a.csv:5:2\n"), "the fifth line: {text}");
    let semicolons = "Date,Arrêt,Âge,Notes\n15/03/2022,Gare,70+,a;b;c;d;e;f;g\n";
    assert_eq!(of_csv(semicolons).0.summary.visits, 1);
}

#[test]
fn what_halte_prints_is_taken_for_stops_hours_and_dates() {
    let (imported, text) = of_csv(
        "Date;Arrêt;Passage;Âge;Genre;Autonomie\n\
         mardi 15 mars 2022;Saverne, Gare;9 h – 12 h;moins de 12 ans;Mme;autonome\n\
         15 mars 2022;Gare (Saverne);14 h 30 – 17 h;12 à 17 ans;M.;\n\
         15.03.2022;Villé;9-12 Uhr;70+;F;\n",
    );
    assert_eq!((imported.summary.visits, imported.summary.left_out), (3, 0), "{text}");
    let records = imported.files.values().next().expect("a file was written");
    for line in ["at: 09:00-12:00", "at: 14:30-17:00", "stop: ville", "gender: masculin"] {
        assert!(records.contains(line), "{line}: {records}");
    }
    // A commune of several stops, hours that may be anything, and a month without a day.
    let (imported, text) = of_csv(
        "Date;Arrêt;Passage;Âge\n15/03/2022;Saverne;;70+\n15/03/2022;Gare;9-12;70+\n\
         mars 2022;Gare;;70+\n",
    );
    assert_eq!((imported.summary.visits, imported.summary.left_out), (0, 3), "{text}");
}

#[test]
fn american_dates_are_asked_about() {
    let (imported, text) =
        of_csv("Date;Arrêt;Âge\n03/30/2022;Gare;70+\n03/04/2022;Gare;70+\n04/04/2022;Gare;70+\n");
    assert_eq!((imported.summary.visits, imported.summary.left_out), (1, 2), "{text}");
    assert!(text.contains("is it the 2022-03-30?"), "{text}");
    assert!(text.contains("is it the 2022-04-03 or the 2022-03-04?"), "{text}");
    let (imported, text) = of_csv("Date;Arrêt;Âge\n30/03/2022;Gare;70+\n03/04/2022;Gare;70+\n");
    assert_eq!((imported.summary.visits, imported.summary.left_out), (2, 0), "{text}");
}

#[test]
fn the_example_is_known_by_its_content_and_a_visit_typed_over_it_is_read() {
    let header = "Exemple ?;Date;Arrêt;Âge;Genre;Situation;Motif 1;Première venue;Durée (min)\n";
    let example = "Gare;Moins de 12 ans;Femmes;Scolarisé;Papiers-Élections-Citoyenneté;oui;30\n";
    let sheet = |rows: &[String]| of_csv(&format!("{header}{}", rows.concat()));
    let real = ";15/03/2022;Gare;70 ans et plus;Hommes;Retraité;Logement;non;45\n".to_owned();
    for marked in ["exemple;", ";"] {
        let (imported, text) = sheet(&[format!("{marked}03/01/2022;{example}"), real.clone()]);
        assert_eq!((imported.summary.rows, imported.summary.visits), (1, 1), "{marked}: {text}");
        assert!(!imported.leaves_out(), "{text}");
    }
    // Typed over: read, and reported since the mark is still there.
    let (imported, text) = sheet(&[format!("exemple{real}"), real.clone()]);
    assert_eq!(imported.summary.visits, 2, "{text}");
    assert!(text.contains("although it is marked as the example"), "{text}");
    // Half of it typed over, or a row of somebody's own with the mark: ambiguous.
    for rows in [
        [format!("exemple;15/03/2022;{example}"), real.clone()],
        [real.clone(), format!("exemple{real}")],
    ] {
        let (imported, text) = sheet(&rows);
        assert_eq!((imported.summary.visits, imported.summary.left_out), (1, 1), "{text}");
        assert!(text.contains("the row is marked as the example"), "{text}");
    }
    // Without a mark a visit on the first day of the contract is a visit.
    let first_day = real.replace("15/03/2022", "03/01/2022");
    assert_eq!(sheet(&[first_day]).0.summary.visits, 1);
}

#[test]
fn a_row_that_says_nothing_of_what_happened_is_no_session_and_what_it_began_is_completed() {
    let header = "Date;Arrêt;État;Présence de;Présence à;Créneaux proposés;Créneaux réservés;\
                  Honorés;Sans rendez-vous\n";
    let (imported, text) = of_csv(&format!("{header}15/03/2022;Gare;;9h;12h;6;;;\n"));
    assert_eq!((imported.summary.sessions, imported.summary.not_begun), (0, 1), "{text}");
    assert!(imported.files.is_empty() && !imported.leaves_out(), "{text}");
    assert!(text.contains("1 rows, 0 left out, 1 not filled in yet"), "{text}");
    // A list of days without any column for what happened is reported.
    let (imported, text) = of_csv("Date;Arrêt\n15/03/2022;Gare\n");
    assert!(imported.leaves_out() && text.contains("there is no column `État`"), "{text}");

    let mut project = base();
    let mut steps = Vec::new();
    for rows in [
        "15/03/2022;Gare;prévue;9h;12h;6;;;\n",
        "15/03/2022;Gare;tenue;9h;12h30;6;;;\n",
        "15/03/2022;Gare;tenue;9h;12h30;6;2;2;1\n",
        "15/03/2022;Gare;tenue;9h;12h30;6;2;2;1\n",
        // A correction is another thing than a completion.
        "15/03/2022;Gare;tenue;9h;12h30;6;3;3;1\n",
    ] {
        let imported = import(&project, "a.csv", format!("{header}{rows}").as_bytes());
        assert!(imported.is_held_by(&model(&with(&project, &imported))), "{}", said(&imported));
        steps.push((imported.summary.sessions, imported.summary.unchanged));
        project = with(&project, &imported);
    }
    assert_eq!(steps, [(1, 0), (1, 0), (1, 0), (0, 1), (0, 0)]);
    let visits = "Date;Arrêt;Âge\n15/03/2022;Gare;70+\n15/03/2022;Gare;70+\n15/03/2022;Gare;72\n";
    let imported = import(&project, "b.csv", visits.as_bytes());
    assert_eq!((imported.summary.sessions, imported.summary.visits), (1, 3), "{}", said(&imported));
    project = with(&project, &imported);
    let month = project.get("records/sessions/2022-03.yaml").expect("it is there");
    let month = String::from_utf8(month.to_vec()).expect("UTF-8");
    assert_eq!(month.matches("date: 2022-03-15").count(), 1, "{month}");
    assert!(month.contains("presence: 09:00-12:30") && month.contains("status: held"), "{month}");
}

#[test]
fn an_untouched_template_of_a_month_holds_no_session() {
    let folder = fresh("imports-untouched");
    fs::create_dir_all(&folder).expect("it can be made");
    let file = folder.join("june.xlsx");
    let file = file.to_str().expect("UTF-8");
    assert_eq!(
        halte(&["template", file, "--root", ".", "--month", "2022-06"]).status.code(),
        Some(0)
    );
    let output = halte(&["import", "activity", file, "--root", ".", "--dry-run"]);
    let text = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(0), "{text}");
    assert!(text.contains("not filled in yet; new: 0 sessions, 0 visits"), "{text}");
    assert!(!text.contains(" 0 rows read"), "a row a passage: {text}");
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
fn a_small_file_that_unpacks_to_more_than_any_list_is_refused_before_it_is_read() {
    let zeros = vec![0; 1 << 20];
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for part in ["xl/workbook.xml", "xl/sharedStrings.xml"] {
        let options = zip::write::SimpleFileOptions::default().compression_level(Some(1));
        archive.start_file(part, options).unwrap();
        (0..245).for_each(|_| std::io::Write::write_all(&mut archive, &zeros).unwrap());
    }
    let bytes = archive.finish().unwrap().into_inner();
    let imported = import(&base(), "bomb.xlsx", &bytes);
    assert!(bytes.len() < 5_000_000 && said(&imported).contains("500 MB"), "{}", said(&imported));
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
    fs::write(csv, "Date;Arrêt;Âge\n22/03/2022;Gare;70+\n22/03/2022;Nulle part;70+\n")
        .expect("written");
    assert_eq!(run(&["import", "activity", csv, "--root", root]).0, Some(4), "a row is left out");
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

/// What was used of a budget, as an accountant writes it.
#[test]
fn rows_of_expenses_take_periods_and_amounts_as_they_are_typed() {
    let book = book(|book| {
        let sheet = book.add_worksheet();
        sheet.set_name("Dépenses")?;
        let rows = [
            ["Ligne du budget", "Période", "Euros"],
            ["Personnel", "mars 2022", "1 450,50 €"],
            ["Personnel", "2022-T1", "0"],
            ["Personnel", "printemps", "12"],
            ["Personnel", "2022-04", "douze"],
        ];
        for (row, cells) in (0..).zip(rows) {
            for (at, cell) in (0..).zip(cells) {
                sheet.write_string(row, at, cell)?;
            }
        }
        Ok(())
    });
    let imported = import(&base(), "expenses.xlsx", &book);
    let text = imported.files.get("records/expenses.yaml").map(String::as_str).unwrap_or_default();
    assert!(
        text.ends_with(
            "- {line: Personnel, period: 2022-03, euros: 1450.5}\n- {line: Personnel, period: \
             2022-Q1, euros: 0}\n"
        ),
        "{:?}",
        imported.files
    );
    assert_eq!((imported.summary.registered, imported.summary.left_out), (2, 2));
}

#[test]
fn rows_of_registers_become_records_of_one_line_and_none_twice() {
    let book = book(|book| {
        let sheet = book.add_worksheet();
        sheet.set_name("Incidents")?;
        let headings =
            ["Équipement", "Lieu", "Depuis le", "Jusqu'au", "Heures d'ouverture perdues", "Ticket"];
        for (at, heading) in (0..).zip(headings) {
            sheet.write_string(0, at, heading)?;
        }
        for (row, cells) in (1..).zip([
            ["borne", "Place du Marché", "08/03/2022", "09/03/2022", "2,5", "HL-12, suite"],
            ["camion", "", "10/03/2022", "", "", ""],
            ["tapis", "", "11/03/2022", "", "", ""],
        ]) {
            for (at, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
                sheet.write_string(row, at, cell)?;
            }
        }
        let sheet = book.add_worksheet();
        sheet.set_name("Pièces")?;
        let headings = ["Nature", "Pièce", "Jour de la pièce", "Lieu de conservation"];
        for (at, heading) in (0..).zip(headings) {
            sheet.write_string(0, at, heading)?;
        }
        for (at, cell) in (0..).zip(["émargement", "Atelier", "08/03/2022", "Bureau"]) {
            sheet.write_string(1, at, cell)?;
        }
        let sheet = book.add_worksheet();
        sheet.set_name("Places libres")?;
        for (at, heading) in (0..).zip(["Arrêt", "Jour du passage", "Places"]) {
            sheet.write_string(0, at, heading)?;
        }
        for (at, cell) in (0..).zip(["Place du Marché", "15/03/2022", "complet"]) {
            sheet.write_string(1, at, cell)?;
        }
        Ok(())
    });
    let project = base();
    let imported = import(&project, "registers.xlsx", &book);
    let text = |path: &str| imported.files.get(path).map(String::as_str).unwrap_or_default();
    assert!(
        text("records/incidents.yaml").ends_with(
            "- {what: terminal, stop: ville, from: 2022-03-08, until: 2022-03-09, hours_lost: \
             2.5, ticket: \"HL-12, suite\"}\n- {what: vehicle, from: 2022-03-10}\n"
        ),
        "{:?}",
        imported.files
    );
    assert!(
        text("records/papers.yaml").ends_with(
            "- {kind: attendance-sheet, title: Atelier, date: 2022-03-08, kept: Bureau}\n"
        ),
        "{:?}",
        imported.files
    );
    assert!(
        text("records/free_places.yaml")
            .ends_with("- {stop: ville, date: 2022-03-15, places: none}\n"),
        "{:?}",
        imported.files
    );
    assert_eq!((imported.summary.registered, imported.summary.left_out), (4, 1));
    let after = with(&project, &imported);
    let model = model(&after);
    assert_eq!((model.mandate.incidents.len(), model.mandate.papers.len()), (2, 1));
    let again = import(&after, "registers.xlsx", &book);
    assert_eq!((again.files.len(), again.summary.unchanged), (0, 4));
}
