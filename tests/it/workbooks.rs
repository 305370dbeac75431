//! Workbooks for funders: read back by another library, they say what the CSV files beside them
//! say, cell for cell.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx};

use halte::Build;
use halte::calendar::Date;

use crate::figures::example;

fn built() -> Build {
    let build = halte::build(&example(), Date::from_ymd_opt(2022, 9, 15).expect("a day"));
    assert!(!build.artefacts.is_empty(), "{:?}", build.diagnostics);
    build
}

fn open(bytes: &[u8]) -> Xlsx<Cursor<&[u8]>> {
    calamine::open_workbook_from_rs(Cursor::new(bytes)).expect("it can be opened")
}

/// The tables of a folder's CSV files, by title: lines of fields, without the notes.
fn csv_tables(build: &Build, folder: &str) -> BTreeMap<String, Vec<Vec<String>>> {
    let mut tables = BTreeMap::new();
    for (path, bytes) in build.artefacts.iter() {
        let Some(name) = path
            .as_str()
            .strip_prefix(folder)
            .filter(|name| name.ends_with(".csv") && *name != "donnees.csv")
        else {
            continue;
        };
        let text = std::str::from_utf8(bytes).expect("UTF-8").trim_start_matches('\u{feff}');
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';')
            .flexible(true)
            .has_headers(false)
            .from_reader(text.as_bytes());
        let lines: Vec<Vec<String>> = reader
            .records()
            .map(|line| line.expect("CSV").iter().map(str::to_owned).collect())
            .collect();
        let width = lines[0].len();
        // Below the rows come the title and the notes, each alone in its line.
        let end = lines.iter().position(|line| line.len() != width).unwrap_or(lines.len());
        let title = lines
            .get(end)
            .map(|line| line[0].clone())
            .unwrap_or_else(|| panic!("{name} has no title"));
        tables.insert(title, lines[..end].to_vec());
    }
    tables
}

/// A sheet as its CSV would have it, from A1 to the first empty row; then the title below it.
fn as_csv(range: &Range<Data>) -> (Vec<Vec<String>>, String) {
    let text = |row: usize, column: usize| match range.get((row, column)) {
        Some(Data::String(text)) => text.clone(),
        Some(Data::Float(number)) => format!("#{number}"),
        None | Some(Data::Empty) => String::new(),
        other => panic!("{other:?} at {row}, {column}"),
    };
    let width = (0..range.width()).take_while(|column| !text(0, *column).is_empty()).count();
    let rows = (0..range.height())
        .take_while(|row| (0..width).any(|column| !text(*row, column).is_empty()));
    let lines: Vec<Vec<String>> =
        rows.map(|row| (0..width).map(|column| text(row, column)).collect()).collect();
    let title = text(lines.len() + 1, 0);
    (lines, title)
}

/// A heading of a sheet without its unit, which a CSV file does not give.
fn without_unit(heading: &str) -> &str {
    [" (%)", " (h)", " (min)"].iter().find_map(|unit| heading.strip_suffix(unit)).unwrap_or(heading)
}

/// A number of a CSV file as the number that it is.
fn number(text: &str) -> Option<f64> {
    text.replace(',', ".").parse().ok()
}

/// What stands in the place of a number that is not published.
fn is_between(text: &str) -> bool {
    let ends = text.split_once(" à ");
    text.starts_with("moins de ")
        || ends.is_some_and(|(low, high)| number(low).is_some() && number(high).is_some())
}

#[test]
fn each_sheet_says_what_the_csv_beside_it_says() {
    let build = built();
    let (mut sheets, mut numbers, mut masks) = (0, 0, 0);
    let workbooks: Vec<_> =
        build.artefacts.iter().filter(|(path, _)| path.extension() == "xlsx").collect();
    assert!(workbooks.len() >= 15, "{} workbooks", workbooks.len());
    for (path, bytes) in workbooks {
        let folder =
            path.as_str().strip_suffix("classeur.xlsx").unwrap_or_else(|| panic!("{path}"));
        let mut tables = csv_tables(&build, folder);
        let mut workbook = open(bytes);
        for name in workbook.sheet_names() {
            assert!(
                workbook.worksheet_formula(&name).expect("readable").is_empty(),
                "{path} {name}: a formula"
            );
            let range = workbook.worksheet_range(&name).expect("readable");
            if ["À propos", "Graphiques"].contains(&name.as_str()) {
                continue;
            }
            assert!(
                workbook.merge_cells_by_sheet_name(&name).expect("readable").is_empty(),
                "{path} {name}: merged cells"
            );
            let (mut found, title) = as_csv(&range);
            let Some(expected) = tables.remove(title.as_str()) else {
                panic!("{path} {name}: no CSV says `{title}`");
            };
            sheets += 1;
            assert_eq!(found.len(), expected.len(), "{path} {name}: rows");
            for heading in &mut found[0] {
                *heading = without_unit(heading).to_owned();
            }
            for (found, expected) in found.iter().flatten().zip(expected.iter().flatten()) {
                match found.strip_prefix('#') {
                    Some(found) => {
                        assert_eq!(number(found), number(expected), "{path} {name}");
                        numbers += 1;
                    }
                    None => assert_eq!(found, expected.trim_start_matches('\''), "{path} {name}"),
                }
                masks += usize::from(is_between(found));
            }
        }
        assert!(tables.is_empty(), "{path} lacks {:?}", tables.keys());
    }
    assert!(
        sheets > 150 && numbers > 1000 && masks > 100,
        "{sheets} sheets, {numbers} numbers, {masks} masks were compared"
    );
}

#[test]
fn a_workbook_explains_itself_and_names_neither_clock_nor_person() {
    let (first, second) = (built(), built());
    let bytes = first
        .artefacts
        .get("funders/cea/2022-Q1/classeur.xlsx")
        .expect("the quarter has a workbook");
    assert_eq!(
        Some(bytes),
        second.artefacts.get("funders/cea/2022-Q1/classeur.xlsx"),
        "two builds, one file"
    );
    let mut workbook = open(bytes);
    let properties = format!("{:?}", workbook.workbook_properties().expect("it has properties"));
    assert!(
        properties.contains("2022-03-31T00:00:00Z")
            && properties.contains("Association Plume et Clavier"),
        "{properties}"
    );
    let notes = workbook.worksheet_range("À propos").expect("it has notes");
    let text: String = notes.used_cells().map(|(_, _, cell)| format!("{cell}\n")).collect();
    for said in [
        "Écrivain public numérique mobile – janvier à mars 2022",
        "Collectivité européenne d’Alsace",
        "validé par la direction de l’association Plume et Clavier le 26 avril 2022",
        "« 2 à 10 », « moins de 5 » : nombre non diffusé",
        "Personnes reçues par âge – janvier à mars 2022",
    ] {
        assert!(text.contains(said), "`{said}` is missing in:\n{text}");
    }
    let names = workbook.sheet_names();
    assert_eq!(
        names[..4],
        ["À propos", "Créneaux par semaine", "Territoires", "Arrêts"],
        "the notes, then the order of the reports"
    );
    assert_eq!(names.last().map(String::as_str), Some("Graphiques"));
    let places = workbook.worksheet_range("Territoires").expect("it is there");
    assert_eq!(
        places.get((0, 4)),
        Some(&Data::String("Permanences – Heures de présence (h)".to_owned())),
        "block, column and unit in one row of headings"
    );
    let weeks = workbook.worksheet_range("Créneaux par semaine").expect("it is there");
    assert_eq!(weeks.get((1, 0)), Some(&Data::String("2022-S01".to_owned())));
}

/// The texts of every sheet of a build's workbooks, by file and sheet.
pub fn texts(build: &Build) -> BTreeMap<String, Vec<String>> {
    let mut texts = BTreeMap::new();
    for (path, bytes) in build.artefacts.iter().filter(|(path, _)| path.extension() == "xlsx") {
        let mut workbook = open(bytes);
        for name in workbook.sheet_names() {
            let range = workbook.worksheet_range(&name).expect("readable");
            let cells = range.used_cells().map(|(_, _, cell)| cell.to_string());
            texts.insert(format!("{path} {name}"), cells.collect());
        }
    }
    texts
}
