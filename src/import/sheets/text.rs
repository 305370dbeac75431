//! CSV as spreadsheet programs write it: UTF-8 with or without a mark, UTF-16, or Windows-1252;
//! semicolons, commas or tabs.

use crate::diagnostics::{Code, Diagnostic, Severity, Span};
use crate::words::message;

use super::{Cell, Read, Row, Sheet, refused};

/// Lines by which the separator is judged.
const LINES_JUDGED: usize = 60;

/// The one sheet of a CSV file. Its cells are all texts.
pub(super) fn read(name: &str, bytes: &[u8]) -> Read {
    let mut said = Vec::new();
    let text = decode(name, bytes, &mut said);
    if text.contains('\0') {
        return Err(refused(name, message!("unreadable-sheet-no-text")));
    }
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator(&text))
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| {
            refused(name, message!("unreadable-sheet-csv", problem = error.to_string()))
        })?;
        let number = record
            .position()
            .map_or(0, |position| u32::try_from(position.line()).unwrap_or(u32::MAX));
        let cells = (1..).zip(record.iter()).filter(|(_, text)| !text.trim().is_empty());
        let cells: Vec<_> =
            cells.map(|(column, text)| (column, Cell::Text(text.trim().to_owned()))).collect();
        if !cells.is_empty() {
            rows.push(Row { number, cells });
        }
    }
    Ok((vec![Sheet { rows, ..Sheet::default() }], said))
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

/// The separator that cuts some line into the most cells, outside quotation marks.
fn separator(text: &str) -> u8 {
    let most = |separator: u8| {
        let lines = text.lines().take(LINES_JUDGED);
        let cells = lines.map(|line| {
            let mut quoted = false;
            line.bytes()
                .filter(|byte| {
                    quoted ^= *byte == b'"';
                    !quoted && *byte == separator
                })
                .count()
        });
        cells.max().unwrap_or(0)
    };
    let mut found = b';';
    for candidate in [b',', b'\t'] {
        if most(candidate) > most(found) {
            found = candidate;
        }
    }
    found
}
