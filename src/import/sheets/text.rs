//! CSV as spreadsheet programs write it: UTF-8 with or without a mark, UTF-16, or Windows-1252;
//! semicolons, commas or tabs.

use crate::diagnostics::{Code, Diagnostic, Severity, Span};
use crate::words::message;

use super::{Cell, Read, Row, Sheet, refused};
use crate::import::lines::Lines;

/// Lines by which the separator is judged: exports begin with a block of their own.
const LINES_JUDGED: usize = 80;

/// The one sheet of a CSV file. Its cells are all texts.
pub(super) fn read(name: &str, bytes: &[u8], is_heading: &dyn Fn(&str) -> bool) -> Read {
    let mut said = Vec::new();
    let text = decode(name, bytes, &mut said);
    if text.contains('\0') {
        return Err(refused(name, message!("unreadable-sheet-no-text")));
    }
    let mut reader = reader(&text, separator(&text, is_heading));
    let mut lines = Lines::of(&text);
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| {
            refused(name, message!("unreadable-sheet-csv", problem = error.to_string()))
        })?;
        let number = record.position().map_or(0, |position| lines.line_from(position.byte()));
        let cells = (1..).zip(record.iter()).filter(|(_, text)| !text.trim().is_empty());
        let cells: Vec<_> =
            cells.map(|(column, text)| (column, Cell::Text(text.trim().to_owned()))).collect();
        if !cells.is_empty() {
            rows.push(Row { number, cells, aside: None });
        }
    }
    Ok((vec![Sheet { rows, ..Sheet::default() }], said))
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes())
}

fn decode(name: &str, bytes: &[u8], said: &mut Vec<Diagnostic>) -> String {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0.into_owned();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => {
            said.push(
                Diagnostic::new(Code::Encoding, Span::whole_file(name), message!("encoding-sheet"))
                    .severity(Severity::Warning),
            );
            encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned()
        }
    }
}

const SEPARATORS: [u8; 3] = [b';', b',', b'\t'];

/// The separator by which some line holds the most headings; where no line holds two, the one that
/// cuts some line into the most cells. A note with many commas is no reason to cut at commas.
fn separator(text: &str, is_heading: &dyn Fn(&str) -> bool) -> u8 {
    let headings = |separator: &u8| {
        let records = reader(text, *separator).into_records().take(LINES_JUDGED).flatten();
        records.map(|record| record.iter().filter(|cell| is_heading(cell)).count()).max()
    };
    let most = |separator: &u8| {
        let lines = text.lines().take(LINES_JUDGED);
        let cells = lines.map(|line| {
            let mut quoted = false;
            line.bytes()
                .filter(|byte| {
                    quoted ^= *byte == b'"';
                    !quoted && byte == separator
                })
                .count()
        });
        cells.max().unwrap_or(0)
    };
    let first_of_most = |count: &dyn Fn(&u8) -> usize| {
        let counted = SEPARATORS.iter().rev().map(|separator| (count(separator), *separator));
        counted.max_by_key(|(count, _)| *count).unwrap_or((0, b';'))
    };
    match first_of_most(&|separator| headings(separator).unwrap_or(0)) {
        (2.., separator) => separator,
        _ => first_of_most(&most).1,
    }
}
