//! The open "mobile libraries" timetable (CSV of the project LibrariesHacked/mobilelibraries-data):
//! one row a stop and rule. Knows nothing of projects on disk.

mod columns;
mod frequency;
mod gtfs;
mod project;
mod row;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::Months;

use crate::calendar::Date;
use crate::diagnostics::{Code, Diagnostic, Severity, Span};
use crate::words::{Message, Tongue, message};

use super::Imported;
use super::lines::Lines;
use columns::Columns;
use row::Row;

pub use columns::Mapping;
pub use gtfs::{FILES as GTFS_FILES, gtfs, unzipped};

/// A row that was read, with its text for a message that names it.
struct Written {
    row: Row,
    excerpt: String,
}

/// What the rows of a file say, and in which language its columns are named.
struct Table {
    rows: Vec<Written>,
    language: Tongue,
}

/// Reads a timetable as a whole project. A row that cannot be read is reported with its line and
/// left out. `until` is the programme's last day, for a timetable does not tell; a year after its
/// latest start when `None`. `mapping` gives columns other headings than those that are known.
pub fn timetable(name: &str, bytes: &[u8], until: Option<Date>, mapping: &[Mapping]) -> Imported {
    let mut diagnostics = Vec::new();
    let text = decode(name, bytes, &mut diagnostics);
    let table = match rows(name, &text, mapping, &mut diagnostics) {
        Ok(table) => table,
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            return Imported { diagnostics, ..Imported::default() };
        }
    };
    let terms = project::Terms {
        tongue: table.language,
        // The format names no time zone: that of the country in whose language most of it is
        // written.
        zone: match table.language {
            Tongue::French => "Europe/Paris",
            Tongue::German => "Europe/Berlin",
            Tongue::English => "Europe/London",
        }
        .to_owned(),
        is_library: true,
    };
    written(name, table.rows, until, &terms, diagnostics)
}

/// The project that the rows are.
fn written(
    name: &str,
    rows: Vec<Written>,
    until: Option<Date>,
    terms: &project::Terms,
    mut diagnostics: Vec<Diagnostic>,
) -> Imported {
    let rows = each_once(name, rows, &mut diagnostics);
    let ends = rows.iter().map(|row| row.end.or(row.frequency.last()).or(Some(row.start)));
    let last = ends.max().flatten().filter(|_| !terms.is_library);
    let latest = rows.iter().map(|row| row.start).max().unwrap_or_default();
    let until = until.or(last).unwrap_or(latest + Months::new(12));
    let rows: Vec<&Row> =
        rows.iter().filter(|row| begins_before(name, row, until, &mut diagnostics)).collect();
    if rows.is_empty() {
        let message = message!("timetable-no-row");
        diagnostics.push(Diagnostic::new(Code::Timetable, Span::whole_file(name), message));
        return Imported { diagnostics, ..Imported::default() };
    }
    let (files, summary) = project::write(name, &rows, until, terms, &mut diagnostics);
    Imported { files, diagnostics, summary: Some(summary) }
}

fn begins_before(name: &str, row: &Row, until: Date, diagnostics: &mut Vec<Diagnostic>) -> bool {
    if row.start > until {
        let message = message!("timetable-row-late", start = row.start, until = until);
        diagnostics.push(Diagnostic::new(
            Code::TimetableRow,
            Span::new(&name.into(), row.line, 0),
            message,
        ));
    }
    row.start <= until
}

/// UTF-8, or Windows-1252 as spreadsheets save it.
fn decode(name: &str, bytes: &[u8], diagnostics: &mut Vec<Diagnostic>) -> String {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => {
            diagnostics.push(
                Diagnostic::new(
                    Code::Encoding,
                    Span::whole_file(name),
                    message!("encoding-timetable"),
                )
                .severity(Severity::Warning),
            );
            encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned()
        }
    }
}

/// The separator of which the line of the headings holds the most.
fn separator(text: &str) -> u8 {
    let headings = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |separator: &u8| headings.matches(char::from(*separator)).count();
    let mut most = b',';
    for candidate in [b';', b'\t'] {
        if count(&candidate) > count(&most) {
            most = candidate;
        }
    }
    most
}

fn rows(
    name: &str,
    text: &str,
    mapping: &[Mapping],
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Table, Box<Diagnostic>> {
    let file = name.into();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator(text))
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let unreadable = |error: csv::Error| {
        let message = message!("timetable-csv", problem = error.to_string());
        Box::new(Diagnostic::new(Code::Timetable, Span::new(&file, 1, 0), message))
    };
    let headings: Vec<String> =
        reader.headers().map_err(unreadable)?.iter().map(str::to_owned).collect();
    let columns = Columns::find(&headings, mapping).map_err(|message| {
        Box::new(Diagnostic::new(Code::Timetable, Span::new(&file, 1, 0), message))
    })?;
    let mut lines = Lines::of(text);
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(unreadable)?;
        let line = record.position().map_or(0, |position| lines.line_from(position.byte()));
        let cell =
            |column: &str| columns.place(column).and_then(|at| record.get(at)).unwrap_or_default();
        // What spreadsheet programs keep of rows that were emptied.
        if record.iter().all(str::is_empty) {
            continue;
        }
        let read = match record.len() <= columns.last_needed {
            true => {
                Err(message!("timetable-row-cells", cells = record.len(), columns = headings.len()))
            }
            false => Row::read(line, &cell),
        };
        let excerpt = record.iter().collect::<Vec<_>>().join(",");
        match read {
            Ok(row) => rows.push(Written { row, excerpt }),
            Err(reason) => diagnostics.push(left_out(name, line, reason, &excerpt)),
        }
    }
    Ok(Table { rows, language: columns.language })
}

fn left_out(name: &str, line: u32, reason: Message, excerpt: &str) -> Diagnostic {
    let mut said = Diagnostic::new(
        Code::TimetableRow,
        Span::new(&name.into(), line, 0),
        message!("timetable-row", reason = reason),
    );
    said.excerpt = Some(shortened(excerpt));
    said
}

fn shortened(excerpt: &str) -> Arc<str> {
    let text: String = excerpt.chars().filter(|c| !c.is_control()).take(200).collect();
    text.into()
}

/// The rows without those that say what an earlier one says. Places of one name are two where
/// their postcodes differ; a row without a postcode is of the place that has the name.
fn each_once(name: &str, rows: Vec<Written>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Row> {
    let mut postcodes: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
    for Written { row, .. } in &rows {
        postcodes.entry(row.place()).or_default().extend(row.postcode.clone());
    }
    let mut seen = BTreeSet::new();
    let mut kept = Vec::new();
    for Written { mut row, excerpt } in rows {
        if row.postcode.is_none() {
            row.postcode = postcodes.get(&row.place()).and_then(BTreeSet::first).cloned();
        }
        if seen.insert(row.identity()) {
            if let Some(doubt) = row.doubt.take() {
                let span = Span::new(&name.into(), row.line, 0);
                let mut said = Diagnostic::new(Code::ImportDoubt, span, doubt);
                said.excerpt = Some(shortened(&excerpt));
                diagnostics.push(said);
            }
            kept.push(row);
        } else {
            diagnostics.push(left_out(name, row.line, message!("timetable-row-twice"), &excerpt));
        }
    }
    kept
}
