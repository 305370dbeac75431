//! The workbook of a period: which sheets it has, in which order and under which names, and what
//! its sheet of notes says. Knows nothing of the file format, and of numbers only what may be
//! published.

use crate::addresses;
use crate::calendar::{Date, Datelike};
use crate::indicators::{Column, PeriodFigures, Published, RowKind, Table};
use crate::language::Language;
use crate::model::{Programme, Support};
use crate::output::OutputPath;
use crate::slug::{sheet_name, slug};

use super::Given;
use super::messages;
use super::report::{self, Definition};
use super::words::typographic;

/// Rows that a chart of a sheet still shows well.
const ROWS_IN_CHART_MAX: usize = 15;

/// One workbook: every table of a period for one recipient.
#[derive(Debug)]
pub struct Workbook {
    pub path: OutputPath,
    pub title: String,
    /// The period in words.
    pub period: String,
    /// The organisation that made it; never a person.
    pub author: String,
    /// What the file gives as the day it was made: the last day of the period, so that two builds
    /// are one file.
    pub date: Day,
    pub figures: Published<PeriodFigures>,
    pub sheets: Vec<Sheet>,
    pub notes: Notes,
    /// The name on the tab of the charts.
    pub charts_name: String,
    /// The sentences of those who support the service, or their names.
    pub mentions: Vec<String>,
}

/// Year, month and day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    pub year: u16,
    pub month: u8,
    pub day: u8,
}

impl Day {
    fn of(date: Date) -> Self {
        let small = |n: u32| u8::try_from(n).unwrap_or(1);
        Day {
            year: u16::try_from(date.year()).unwrap_or(1900),
            month: small(date.month()),
            day: small(date.day()),
        }
    }
}

/// A table and the name on its tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The id of the table.
    pub table: String,
    pub name: String,
    /// The name of the table as a file of its own, without its ending: that of the tab, uncut.
    pub file: String,
    /// Of the columns of numbers, each with its block and unit.
    pub headings: Vec<String>,
    /// The column of numbers that a chart shows, and the rows from the first on.
    pub chart: Option<(usize, usize)>,
}

/// The sheet that explains the others.
#[derive(Debug)]
pub struct Notes {
    pub name: String,
    pub sections: Vec<Section>,
}

#[derive(Debug)]
pub struct Section {
    pub title: String,
    pub items: Vec<Definition>,
}

pub fn compose(given: &Given) -> Vec<Workbook> {
    given.figures.periods().iter().filter_map(|figures| workbook(given, figures)).collect()
}

fn workbook(given: &Given, figures: &Published<PeriodFigures>) -> Option<Workbook> {
    let language = given.languages.first()?;
    let programme = given.service.programmes.get(&figures.programme)?;
    let operator = given.service.organisations.get(&programme.operator);
    let name = typographic(language, &programme.name);
    let period = language.period(figures.period);
    let file = addresses::workbook(&figures.words.workbook_file);
    let sheets = sheets(language, figures);
    let notes = notes(given, language, figures, &sheets);
    Some(Workbook {
        path: OutputPath::funders(figures.recipient.as_str(), &report::folder(figures), &file)?,
        title: language.say("workbook.title", &[("programme", &name), ("period", &period)]),
        period,
        author: operator.map_or_else(String::new, |operator| operator.name.clone()),
        date: Day::of(figures.period.last()),
        figures: figures.clone(),
        sheets,
        notes,
        charts_name: charts_name(language),
        mentions: mentions(given, programme),
    })
}

fn mentions(given: &Given, programme: &Programme) -> Vec<String> {
    let acknowledgements = given.mandate.acknowledgements([&programme.id], Support::Reports);
    let main = given.languages.first().map_or("", |language| language.code());
    let acknowledgements = acknowledgements.in_language(main);
    let entries = acknowledgements.entries().iter();
    entries.map(|entry| entry.mention.clone().unwrap_or_else(|| entry.name.clone())).collect()
}

fn sheets(language: &Language, figures: &PeriodFigures) -> Vec<Sheet> {
    let mut sheets: Vec<Sheet> = Vec::new();
    for table in figures.tables_in_order() {
        let key = format!("sheet.{}", table.id);
        // A funder's own table has no word of ours: what its title says before the period.
        let wanted = if language.has(&key) {
            language.text(&key)
        } else {
            table.title.split(" – ").next().unwrap_or_default().to_owned()
        };
        let taken: Vec<String> = sheets
            .iter()
            .map(|sheet| sheet.name.to_lowercase())
            .chain([notes_name(language).to_lowercase(), charts_name(language).to_lowercase()])
            .collect();
        let name = sheet_name(&wanted, &taken);
        let file = file(figures, table, &wanted, &sheets);
        sheets.push(Sheet {
            table: table.id.clone(),
            name,
            file,
            headings: table.columns.iter().map(|column| heading(language, column)).collect(),
            chart: chart(language, table),
        });
    }
    sheets
}

/// The name of the file of a table, which no other of its folder has. A title without a letter
/// gives the id.
fn file(figures: &PeriodFigures, table: &Table, wanted: &str, before: &[Sheet]) -> String {
    let words = &figures.words;
    if table.id == "monthly" {
        return words.monthly_table_file.clone();
    }
    let wanted = slug(wanted);
    let is_taken = [&words.monthly_table_file, &words.data_file].contains(&&wanted)
        || before.iter().any(|sheet| sheet.file == wanted);
    match (wanted.is_empty(), is_taken) {
        (true, _) => table.id.clone(),
        (_, true) => format!("{wanted}-{}", table.id),
        _ => wanted,
    }
}

/// Block, column and unit in one line: a sheet has one row of headings.
fn heading(language: &Language, column: &Column) -> String {
    let label = report::heading(language, &column.label, column.unit);
    match &column.group {
        Some(group) => language.say("workbook.heading", &[("group", group), ("label", &label)]),
        None => label,
    }
}

/// What a chart of the sheet shows: the column of numbers, and how many rows from the first on.
fn chart(language: &Language, table: &Table) -> Option<(usize, usize)> {
    let column =
        messages::counted(table).filter(|_| messages::is_worth_a_chart(language, table))?;
    let rows = table.rows.iter().take_while(|row| row.kind == RowKind::Body).count();
    let all = table.rows.iter().filter(|row| row.kind == RowKind::Body).count();
    // The charts of a sheet show neighbouring cells.
    (rows == all && rows <= ROWS_IN_CHART_MAX).then_some((column, rows))
}

fn charts_name(language: &Language) -> String {
    sheet_name(&language.text("workbook.charts"), &[])
}

fn notes_name(language: &Language) -> String {
    sheet_name(&language.text("workbook.notes"), &[])
}

fn notes(
    given: &Given,
    language: &Language,
    figures: &Published<PeriodFigures>,
    sheets: &[Sheet],
) -> Notes {
    let section = |key: &str, items| Section { title: language.text(key), items };
    let documents = report::heads(given, figures).into_iter().map(|head| {
        let notices = [head.draft, head.fictional].into_iter().flatten();
        let notices =
            notices.map(|text| Definition { term: language.text("report.word.note"), text });
        Section { title: head.title, items: head.facts.into_iter().chain(notices).collect() }
    });
    let title = |sheet: &Sheet| {
        figures.tables.get(&sheet.table).map(|table| table.title.clone()).unwrap_or_default()
    };
    let contents = sheets
        .iter()
        .map(|sheet| Definition { term: sheet.name.clone(), text: title(sheet) })
        .collect();
    let marks = [
        ("masked", "note.masked"),
        ("missing", "note.missing"),
        ("not-applicable", "note.not-applicable"),
        ("not-detailed", "note.not-detailed"),
    ]
    .map(|(mark, note)| Definition {
        term: language.text(&format!("mark.{mark}")),
        text: language.say(note, &[("threshold", &figures.threshold())]),
    });
    let said: [(&str, &dyn std::fmt::Display); 2] =
        [("threshold", &figures.threshold()), ("period", &language.period(figures.period))];
    let between = Definition {
        term: language.text("report.glossary.between.term"),
        text: language.say("note.between", &said),
    };
    let mut sections: Vec<Section> = documents.collect();
    sections.push(section("workbook.contents", contents));
    sections.push(section("workbook.marks", [between].into_iter().chain(marks).collect()));
    sections.push(section("workbook.definitions", report::glossary(language, figures.threshold())));
    Notes { name: notes_name(language), sections }
}

#[cfg(test)]
mod tests {
    use super::sheet_name;

    #[test]
    fn a_sheet_has_a_name_that_every_program_accepts() {
        let long = "Personnes reçues selon qui les a orientées";
        for (wanted, taken, name) in [
            ("Âge", &[][..], "Âge"),
            ("Arrêts: [A/B]?", &[], "Arrêts A B"),
            ("'Notes'", &[], "Notes"),
            ("", &[], "1"),
            ("Âge", &["âge"], "Âge 2"),
            (long, &[], "Personnes reçues selon qui les"),
            (long, &["personnes reçues selon qui les"], "Personnes reçues selon qui le 2"),
        ] {
            let taken: Vec<String> = taken.iter().map(|name| (*name).to_owned()).collect();
            assert_eq!(sheet_name(wanted, &taken), name);
        }
    }
}
