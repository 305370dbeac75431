//! The open "mobile libraries" timetable (CSV of the project LibrariesHacked/mobilelibraries-data):
//! one row a stop and rule. Knows nothing of projects on disk.

mod frequency;
mod project;
mod row;

use std::collections::BTreeSet;

use chrono::Months;

use crate::calendar::Date;
use crate::diagnostics::{Code, Diagnostic, Severity, Span};
use crate::words::message;

use super::Imported;
use row::Row;

/// The columns that a timetable must have. `postcode`, `end`, `exceptions` and `timetable` may be
/// missing.
const COLUMNS: &[&str] = &[
    "organisation",
    "mobile",
    "route",
    "community",
    "stop",
    "geox",
    "geoy",
    "day",
    "arrival",
    "departure",
    "frequency",
    "start",
];

/// Reads a timetable as a whole project. A row that cannot be read is reported with its line and
/// left out. `until` is the programme's last day, for a timetable does not tell; a year after its
/// latest start when `None`.
pub fn timetable(name: &str, bytes: &[u8], until: Option<Date>) -> Imported {
    let mut diagnostics = Vec::new();
    let text = decode(name, bytes, &mut diagnostics);
    let rows = match rows(name, &text, &mut diagnostics) {
        Ok(rows) => rows,
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            return Imported { diagnostics, ..Imported::default() };
        }
    };
    let latest = rows.iter().map(|row| row.start).max().unwrap_or_default();
    let until = until.unwrap_or(latest + Months::new(12));
    let rows: Vec<&Row> =
        rows.iter().filter(|row| begins_before(name, row, until, &mut diagnostics)).collect();
    if rows.is_empty() {
        let message = message!("timetable-no-row");
        diagnostics.push(Diagnostic::new(Code::Timetable, Span::whole_file(name), message));
        return Imported { diagnostics, ..Imported::default() };
    }
    let (files, summary) = project::write(name, &rows, until, &mut diagnostics);
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

fn rows(
    name: &str,
    text: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Vec<Row>, Box<Diagnostic>> {
    let file = name.into();
    let header_line = text.lines().next().unwrap_or_default();
    let delimiter = if header_line.matches(';').count() > header_line.matches(',').count() {
        b';'
    } else {
        b','
    };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let unreadable = |error: csv::Error| {
        let message = message!("timetable-csv", problem = error.to_string());
        Box::new(Diagnostic::new(Code::Timetable, Span::new(&file, 1, 0), message))
    };
    let headers: Vec<String> =
        reader.headers().map_err(unreadable)?.iter().map(str::to_lowercase).collect();
    let missing: Vec<&str> = COLUMNS
        .iter()
        .copied()
        .filter(|column| headers.iter().all(|header| header != column))
        .collect();
    if !missing.is_empty() {
        let message = message!("timetable-columns", missing = missing, columns = COLUMNS.join(","));
        return Err(Box::new(Diagnostic::new(Code::Timetable, Span::new(&file, 1, 0), message)));
    }
    let mut rows = Vec::new();
    let mut seen = BTreeSet::new();
    for record in reader.records() {
        let record = record.map_err(unreadable)?;
        let line = record
            .position()
            .map_or(0, |position| u32::try_from(position.line()).unwrap_or(u32::MAX));
        let cell = |column: &str| {
            headers
                .iter()
                .position(|header| header == column)
                .and_then(|at| record.get(at))
                .unwrap_or_default()
        };
        let read = match record.len() < COLUMNS.len() {
            true => {
                Err(message!("timetable-row-cells", cells = record.len(), columns = headers.len()))
            }
            false => Row::read(line, &cell),
        };
        let read = read.and_then(|row| {
            if seen.insert(row.identity()) { Ok(row) } else { Err(message!("timetable-row-twice")) }
        });
        match read {
            Ok(row) => rows.push(row),
            Err(reason) => {
                let mut said = Diagnostic::new(
                    Code::TimetableRow,
                    Span::new(&file, line, 0),
                    message!("timetable-row", reason = reason),
                );
                said.excerpt = Some(
                    record
                        .iter()
                        .collect::<Vec<_>>()
                        .join(",")
                        .chars()
                        .filter(|c| !c.is_control())
                        .take(200)
                        .collect::<String>()
                        .into(),
                );
                diagnostics.push(said);
            }
        }
    }
    Ok(rows)
}
