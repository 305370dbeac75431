//! Sheets of a spreadsheet or a CSV file as rows of cells, whoever wrote them. Knows nothing of
//! what the columns mean.

mod book;
mod marks;
mod text;

use std::fmt;

use crate::calendar::{Date, Time};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::words::{Message, message};

/// A sheet: its rows that hold anything, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    pub name: String,
    /// Hidden in the program that made it.
    pub hidden: bool,
    /// Whether days are counted from 1904, as on old Macs, where a number stands for one.
    pub from_1904: bool,
    pub rows: Vec<Row>,
    /// Cells that are merged into one, whose value is in the first of them.
    pub merged: Vec<Region>,
}

/// A rectangle of cells: first and last row, first and last column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    pub rows: (u32, u32),
    pub columns: (u32, u32),
}

/// What somebody did to a row instead of deleting it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aside {
    /// By hand or by a filter.
    Hidden,
    /// Every cell that holds something.
    Struck,
}

/// A row with its number as the program shows it, from 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    pub number: u32,
    /// By column, from 1; empty cells are left out.
    pub cells: Vec<(u32, Cell)>,
    pub aside: Option<Aside>,
}

/// What a cell holds; a formula holds its last result.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Text(String),
    Number(f64),
    Moment(Date, Time),
    /// A time of day, without a date.
    TimeOfDay(Time),
    Flag(bool),
    /// An error such as `#REF!`.
    Broken(String),
}

impl Row {
    pub fn cell(&self, column: u32) -> Option<&Cell> {
        self.cells.iter().find(|(at, _)| *at == column).map(|(_, cell)| cell)
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cell::Text(text) | Cell::Broken(text) => f.write_str(text),
            Cell::Number(number) => write!(f, "{number}"),
            Cell::Moment(date, _) => write!(f, "{date}"),
            Cell::TimeOfDay(time) => write!(f, "{}", time.format("%H:%M")),
            Cell::Flag(flag) => write!(f, "{flag}"),
        }
    }
}

/// More bytes than this are not read: a year of one service takes a hundredth of it.
const BYTES_MAX: usize = 200_000_000;

/// The sheets of a file and what is odd about it, or why it is left aside.
pub type Read = Result<(Vec<Sheet>, Vec<Diagnostic>), Box<Diagnostic>>;

/// The sheets of a file, recognised by its first bytes and not by its name. Where nothing says what
/// parts the cells of a text, it is what parts those of the headings that are known.
pub fn read(name: &str, bytes: &[u8], is_heading: &dyn Fn(&str) -> bool) -> Read {
    if bytes.len() > BYTES_MAX {
        return Err(refused(name, message!("unreadable-sheet-too-large")));
    }
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let start = start[..start.len().min(512)].to_ascii_lowercase();
    if start.is_empty() {
        return Err(refused(name, message!("unreadable-sheet-empty")));
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return book::zipped(name, bytes);
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return book::compound(name, bytes);
    }
    if [&b"<!doctype html"[..], b"<html", b"<table", b"<?xml", b"<head"]
        .iter()
        .any(|mark| start.starts_with(mark))
    {
        return Err(refused(name, message!("unreadable-sheet-web-page")));
    }
    if [&b"%pdf"[..], b"{\\rtf", b"\x89png", b"\xff\xd8\xff"]
        .iter()
        .any(|mark| start.starts_with(mark))
    {
        return Err(refused(name, message!("unreadable-sheet-other")));
    }
    text::read(name, bytes, is_heading)
}

/// Why a whole file is left aside.
fn refused(name: &str, message: Message) -> Box<Diagnostic> {
    Box::new(Diagnostic::new(Code::UnreadableSheet, Span::whole_file(name), message))
}

/// The letters by which spreadsheet programs call a column: 1 is A, 27 is AA.
pub fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    while rest > 0 {
        let digit = (rest - 1) % 26;
        letters.push(char::from(b'A' + u8::try_from(digit).unwrap_or(0)));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::column_letters;

    #[test]
    fn columns_have_the_letters_of_spreadsheet_programs() {
        for (column, letters) in [
            (1, "A"),
            (26, "Z"),
            (27, "AA"),
            (52, "AZ"),
            (702, "ZZ"),
            (703, "AAA"),
            (16_384, "XFD"),
        ] {
            assert_eq!(column_letters(column), letters);
        }
    }
}
