//! Workbooks: .xlsx, .xlsb, .ods and the old .xls. What is damaged, protected by a password or far
//! too large is refused in words; nothing that stands in a file can stop the program.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read as _};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, DataRef, ExcelDateTime, Ods, Range, Reader, SheetVisible, Xls, Xlsb, Xlsx};

use crate::calendar::{Date, Time};
use crate::diagnostics::Diagnostic;
use crate::words::{Value, message};

use super::marks::{self, Marks};
use super::{Aside, Cell, Read, Region, Row, Sheet, refused};

/// What all parts of a zipped file may unpack to: some half a million rows of an export of La Coop.
const UNPACKED_MAX: u64 = 500_000_000;

/// Cells of a rectangle that holds all that a sheet uses, where a format can only be read so.
const RECTANGLE_MAX: u64 = 40_000_000;

/// A zipped workbook of Excel or LibreOffice.
pub(super) fn zipped(name: &str, bytes: &[u8]) -> Read {
    let Some(unpacked) = unpacked(bytes) else {
        return Err(refused(name, message!("unreadable-sheet-cut-short")));
    };
    if unpacked > UNPACKED_MAX {
        return Err(refused(name, message!("unreadable-sheet-unpacked")));
    }
    guarded(name, || {
        let holds = |part: &str| bytes.windows(part.len()).any(|window| window == part.as_bytes());
        if holds("xl/workbook.bin") {
            let mut book: Xlsb<_> = calamine::open_workbook_from_rs(Cursor::new(bytes))
                .map_err(|error| broken(name, &error))?;
            return rectangles(name, &mut book, &BTreeMap::new());
        }
        if holds("xl/workbook.xml") {
            return xlsx(name, bytes);
        }
        if holds("opendocument") {
            let mut book: Ods<_> = calamine::open_workbook_from_rs(Cursor::new(bytes))
                .map_err(|error| ods_error(name, &error))?;
            return rectangles(name, &mut book, &marks::of_ods(bytes));
        }
        Err(refused(name, message!("unreadable-sheet-archive")))
    })
}

/// An old Excel file, or a newer one behind a password.
pub(super) fn compound(name: &str, bytes: &[u8]) -> Read {
    let holds = |text: &str| {
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|window| window == wide.as_slice())
    };
    if holds("EncryptedPackage") {
        return Err(locked(name));
    }
    guarded(name, || {
        let mut book: Xls<_> =
            calamine::open_workbook_from_rs(Cursor::new(bytes)).map_err(|error| match error {
                calamine::XlsError::Password => locked(name),
                error => broken(name, &error),
            })?;
        let merged = |title: &String| book.merge_cells_by_sheet_name(title).unwrap_or_default();
        let marks = book.sheet_names().into_iter().map(|title| {
            let merged = merged(&title).into_iter().map(|found| Region {
                rows: (found.start.0 + 1, found.end.0 + 1),
                columns: (found.start.1 + 1, found.end.1 + 1),
            });
            (title, Marks { merged: merged.collect(), ..Marks::default() })
        });
        let marks = marks.collect();
        rectangles(name, &mut book, &marks)
    })
}

/// Cell by cell: a stray cell in the last row and column costs nothing.
fn xlsx(name: &str, bytes: &[u8]) -> Read {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes))
        .map_err(|error| broken(name, &error))?;
    let from_1904 = book.has_1904_epoch();
    let mut marks = marks::of_xlsx(bytes);
    let mut sheets = Vec::new();
    for (title, hidden) in worksheets(book.sheets_metadata()) {
        let Ok(mut reader) = book.worksheet_cells_reader(&title) else { continue };
        let mut marks = marks.remove(&title).unwrap_or_default();
        let mut rows: BTreeMap<u32, BTreeMap<u32, Cell>> = BTreeMap::new();
        let strikes: Vec<bool> = reader
            .styles()
            .iter()
            .map(|style| style.font.as_ref().is_some_and(|font| font.strikethrough))
            .collect();
        let next = |error| broken(name, &error);
        while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(next)? {
            let (row, column) = cell.get_position();
            if let Some(cell) = cell_of_reference(cell.get_value()) {
                rows.entry(row + 1).or_default().insert(column + 1, cell);
                if strikes.get(style).is_some_and(|strikes| *strikes) {
                    marks.struck.insert((row + 1, column + 1));
                }
            }
        }
        let rows = rows.into_iter().map(|(number, cells)| {
            let cells: Vec<_> = cells.into_iter().collect();
            Row { number, aside: aside(&marks, number, &cells), cells }
        });
        let rows = rows.collect();
        sheets.push(Sheet { name: title, hidden, from_1904, rows, merged: marks.merged });
    }
    Ok((sheets, Vec::new()))
}

/// Whether somebody set a row aside.
fn aside(marks: &Marks, number: u32, cells: &[(u32, Cell)]) -> Option<Aside> {
    let is_struck = |(column, _): &(u32, Cell)| marks.struck.contains(&(number, *column));
    match marks.hidden.contains(&number) {
        true => Some(Aside::Hidden),
        false => (!marks.struck.is_empty() && cells.iter().all(is_struck)).then_some(Aside::Struck),
    }
}

fn rectangles<R: Reader<Cursor<B>>, B: AsRef<[u8]>>(
    name: &str,
    book: &mut R,
    marks: &BTreeMap<String, Marks>,
) -> Read
where
    R::Error: std::fmt::Display,
{
    let mut sheets = Vec::new();
    for (title, hidden) in worksheets(book.sheets_metadata()) {
        let range = book.worksheet_range(&title).map_err(|error| broken(name, &error))?;
        let (height, width) = range.get_size();
        if (height as u64).saturating_mul(width as u64) > RECTANGLE_MAX {
            return Err(refused(name, message!("unreadable-sheet-sheet", sheet = title)));
        }
        let none = Marks::default();
        let marks = marks.get(&title).unwrap_or(&none);
        let (rows, merged) = (rows_of(&range, marks), marks.merged.clone());
        sheets.push(Sheet { name: title, hidden, from_1904: false, rows, merged });
    }
    Ok((sheets, Vec::new()))
}

fn rows_of(range: &Range<Data>, marks: &Marks) -> Vec<Row> {
    let (first_row, first_column) = range.start().unwrap_or_default();
    let rows = (first_row + 1..).zip(range.rows()).map(|(number, row)| {
        let cells = (first_column + 1..)
            .zip(row)
            .filter_map(|(column, cell)| Some((column, cell_of(cell)?)));
        let cells: Vec<_> = cells.collect();
        Row { number, aside: aside(marks, number, &cells), cells }
    });
    rows.filter(|row| !row.cells.is_empty()).collect()
}

fn worksheets(sheets: &[calamine::Sheet]) -> Vec<(String, bool)> {
    let sheets = sheets.iter().filter(|sheet| sheet.typ == calamine::SheetType::WorkSheet);
    sheets.map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible)).collect()
}

fn cell_of_reference(data: &DataRef) -> Option<Cell> {
    match data {
        DataRef::SharedString(text) => words(text),
        other => cell_of(&Data::from(other.clone())),
    }
}

fn cell_of(data: &Data) -> Option<Cell> {
    Some(match data {
        Data::Empty => return None,
        Data::String(text) => return words(text),
        #[expect(clippy::cast_precision_loss, reason = "whole numbers in sheets stay below 2^53")]
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::Bool(flag) => Cell::Flag(*flag),
        Data::Error(error) => Cell::Broken(error.to_string()),
        Data::DateTime(moment) => moment_of(*moment),
        Data::DateTimeIso(text) | Data::DurationIso(text) => iso(text),
    })
}

fn words(text: &str) -> Option<Cell> {
    let text =
        text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'));
    (!text.is_empty()).then(|| Cell::Text(text.to_owned()))
}

fn moment_of(moment: ExcelDateTime) -> Cell {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let time = Time::from_hms_opt(hour.into(), minute.into(), second.into());
    if (0.0..1.0).contains(&moment.as_f64()) {
        return time.map_or(Cell::Number(moment.as_f64()), Cell::TimeOfDay);
    }
    match (Date::from_ymd_opt(year.into(), month.into(), day.into()), time) {
        (Some(date), Some(time)) => Cell::Moment(date, time),
        _ => Cell::Number(moment.as_f64()),
    }
}

/// `2022-03-01`, `2022-03-01T09:30:00` and `PT09H30M00S`, as OpenDocument writes them.
fn iso(text: &str) -> Cell {
    let (date, time) = text.split_once('T').unwrap_or((text, ""));
    let time_of = |text: &str| Time::parse_from_str(text.get(..5).unwrap_or(text), "%H:%M").ok();
    if let Ok(date) = date.parse::<Date>() {
        return Cell::Moment(date, time_of(time).unwrap_or_default());
    }
    let hours =
        text.strip_prefix("PT").and_then(|rest| rest.split_once('H')).and_then(|(hours, rest)| {
            let minutes = rest.split_once('M').map_or("0", |(minutes, _)| minutes);
            Time::from_hms_opt(hours.parse().ok()?, minutes.parse().ok()?, 0)
        });
    hours.map_or_else(|| Cell::Text(text.to_owned()), Cell::TimeOfDay)
}

/// What the parts of a zipped file unpack to, counted up to one byte more than [`UNPACKED_MAX`]:
/// sizes in the directory of a file may be wrong. `None` where that directory is missing.
fn unpacked(bytes: &[u8]) -> Option<u64> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut total = 0;
    for index in 0..archive.len() {
        // A part that cannot be unpacked is for the reader of its format to name.
        if let Ok(part) = archive.by_index(index) {
            let most = (UNPACKED_MAX + 1).saturating_sub(total);
            total += io::copy(&mut part.take(most), &mut io::sink()).unwrap_or_default();
        }
    }
    Some(total)
}

/// The readers of workbooks are others' code: should one give up in a way that is no error, the
/// file is refused all the same.
fn guarded(name: &str, read: impl FnOnce() -> Read) -> Read {
    catch_unwind(AssertUnwindSafe(read))
        .unwrap_or_else(|_| Err(damaged(name, message!("unreadable-sheet-contradiction"))))
}

fn broken(name: &str, error: &dyn std::fmt::Display) -> Box<Diagnostic> {
    damaged(name, error.to_string())
}

fn damaged(name: &str, problem: impl Into<Value>) -> Box<Diagnostic> {
    refused(name, message!("unreadable-sheet-damaged", problem = problem))
}

fn ods_error(name: &str, error: &calamine::OdsError) -> Box<Diagnostic> {
    match error {
        calamine::OdsError::Password => locked(name),
        error => broken(name, error),
    }
}

fn locked(name: &str) -> Box<Diagnostic> {
    refused(name, message!("unreadable-sheet-locked"))
}
