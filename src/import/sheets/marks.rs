//! What a workbook holds beside the values of its cells and the reader of cells omits:
//! rows that are hidden, and in OpenDocument merged cells and cells that are struck out. Where a
//! part cannot be read it has no marks; its values are judged elsewhere.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Cursor, Read};

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::Region;

/// Of one sheet. Rows and columns count from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks {
    pub hidden: BTreeSet<u32>,
    pub merged: Vec<Region>,
    pub struck: BTreeSet<(u32, u32)>,
}

/// Rows and columns beyond these are no table: a row of a format can be repeated a million times.
const ROWS_MAX: u32 = 1_048_576;
const COLUMNS_MAX: u32 = 16_384;
/// Marks of one sheet that are kept.
const MARKS_MAX: usize = 1_000_000;

/// The marks of the sheets of a file of Excel, by their names.
pub(super) fn of_xlsx(bytes: &[u8]) -> BTreeMap<String, Marks> {
    let mut sheets = BTreeMap::new();
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return sheets };
    let mut names: Vec<(String, String)> = Vec::new();
    each(&mut archive, "xl/workbook.xml", &mut |event, name| {
        if let (Event::Start(part) | Event::Empty(part), "sheet") = (event, name)
            && let (Some(name), Some(id)) = (value(part, "name"), value(part, "id"))
        {
            names.push((name, id));
        }
    });
    let mut targets: BTreeMap<String, String> = BTreeMap::new();
    each(&mut archive, "xl/_rels/workbook.xml.rels", &mut |event, name| {
        if let (Event::Start(part) | Event::Empty(part), "Relationship") = (event, name)
            && let (Some(id), Some(target)) = (value(part, "Id"), value(part, "Target"))
        {
            targets.insert(id, target);
        }
    });
    for (name, id) in names {
        let Some(target) = targets.get(&id) else { continue };
        let path = match target.strip_prefix('/') {
            Some(whole) => whole.to_owned(),
            None => format!("xl/{target}"),
        };
        sheets.insert(name, of_sheet(&mut archive, &path));
    }
    sheets
}

type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

fn of_sheet(archive: &mut Archive, path: &str) -> Marks {
    let mut marks = Marks::default();
    let mut row = 0_u32;
    each(archive, path, &mut |event, name| {
        let (Event::Start(part) | Event::Empty(part)) = event else { return };
        if name == "row" {
            let written = value(part, "r").and_then(|number| number.parse().ok());
            row = written.unwrap_or(row.saturating_add(1)).min(ROWS_MAX);
            let is_hidden = value(part, "hidden").is_some_and(|flag| flag == "1" || flag == "true");
            if is_hidden && marks.hidden.len() < MARKS_MAX {
                marks.hidden.insert(row);
            }
        }
        if name == "mergeCell" && marks.merged.len() < MARKS_MAX {
            marks.merged.extend(value(part, "ref").and_then(|text| region(&text)));
        }
    });
    marks
}

/// `A2:A5`
fn region(text: &str) -> Option<Region> {
    let (first, last) = text.split_once(':')?;
    let ((column, row), (last_column, last_row)) = (place(first)?, place(last)?);
    Some(Region { rows: (row, last_row), columns: (column, last_column) })
}

/// Column and row of `AB12`.
fn place(text: &str) -> Option<(u32, u32)> {
    let text = text.replace('$', "");
    let split = text.find(|c: char| c.is_ascii_digit())?;
    let (letters, digits) = text.split_at_checked(split)?;
    let mut column = 0_u32;
    for letter in letters.bytes() {
        let digit = letter.to_ascii_uppercase().checked_sub(b'A')?;
        column = column.checked_mul(26)?.checked_add(u32::from(digit) + 1)?;
    }
    Some((column, digits.parse().ok()?))
        .filter(|(column, row)| (1..=COLUMNS_MAX).contains(column) && (1..=ROWS_MAX).contains(row))
}

/// The marks of the sheets of a file of LibreOffice, by their names.
pub(super) fn of_ods(bytes: &[u8]) -> BTreeMap<String, Marks> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return BTreeMap::new() };
    let mut found = OfOds::default();
    each(&mut archive, "content.xml", &mut |event, name| match event {
        Event::Start(part) => found.begin(part, name),
        Event::Empty(part) => {
            found.begin(part, name);
            found.end(name);
        }
        Event::End(_) => found.end(name),
        _ => {}
    });
    found.sheets
}

/// Where the reading of `content.xml` is.
#[derive(Default)]
struct OfOds {
    sheets: BTreeMap<String, Marks>,
    /// Styles that strike text out.
    striking: BTreeSet<String>,
    style: String,
    sheet: String,
    marks: Marks,
    row: u32,
    rows: u32,
    column: u32,
    /// The cell that is open: how many columns it spans and whether it strikes its text out.
    cell: Option<(u32, bool)>,
}

impl OfOds {
    fn begin(&mut self, part: &BytesStart, name: &str) {
        let number = |key: &str| value(part, key).and_then(|text| text.parse::<u32>().ok());
        let times = |key: &str, most: u32| number(key).unwrap_or(1).clamp(1, most);
        match name {
            "style" => self.style = value(part, "name").unwrap_or_default(),
            "text-properties" => {
                let line = ["text-line-through-style", "text-line-through-type"]
                    .iter()
                    .find_map(|key| value(part, key));
                if line.is_some_and(|line| line != "none") {
                    self.striking.insert(self.style.clone());
                }
            }
            "table" => {
                self.sheet = value(part, "name").unwrap_or_default();
                (self.row, self.rows) = (0, 0);
            }
            "table-row" => {
                self.row = self.row.saturating_add(self.rows).min(ROWS_MAX);
                self.rows = times("number-rows-repeated", ROWS_MAX);
                self.column = 0;
                let is_seen = value(part, "visibility").is_none_or(|how| how == "visible");
                let last = self.row.saturating_add(self.rows).min(ROWS_MAX);
                // Rows to the end of the sheet are hidden as a whole; none of them holds anything.
                if !is_seen && self.rows <= 100_000 && self.marks.hidden.len() < MARKS_MAX {
                    self.marks.hidden.extend(self.row + 1..=last);
                }
            }
            "table-cell" | "covered-table-cell" => {
                let spanned = (
                    times("number-rows-spanned", ROWS_MAX),
                    times("number-columns-spanned", COLUMNS_MAX),
                );
                let (row, column) = (self.row + 1, self.column.saturating_add(1));
                if spanned != (1, 1) && self.marks.merged.len() < MARKS_MAX {
                    let rows = (row, row.saturating_add(spanned.0 - 1).min(ROWS_MAX));
                    let columns = (column, column.saturating_add(spanned.1 - 1).min(COLUMNS_MAX));
                    self.marks.merged.push(Region { rows, columns });
                }
                let strikes =
                    value(part, "style-name").is_some_and(|style| self.striking.contains(&style));
                self.cell = Some((times("number-columns-repeated", COLUMNS_MAX), strikes));
            }
            // Only a cell with a text can be struck out.
            "p" => {
                if let Some((columns, true)) = self.cell
                    && self.marks.struck.len() < MARKS_MAX
                {
                    let (first, last) = (self.column, self.column.saturating_add(columns));
                    let cells = (first + 1..=last).map(|column| (self.row + 1, column));
                    self.marks.struck.extend(cells);
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "table-cell" | "covered-table-cell" => {
                let columns = self.cell.take().map_or(1, |(columns, _)| columns);
                self.column = self.column.saturating_add(columns).min(COLUMNS_MAX);
            }
            "table" => {
                let marks = std::mem::take(&mut self.marks);
                self.sheets.insert(std::mem::take(&mut self.sheet), marks);
            }
            _ => {}
        }
    }
}

/// Every event of a part, with the name of its element without a prefix.
fn each(archive: &mut Archive, path: &str, see: &mut dyn FnMut(&Event, &str)) {
    if let Ok(file) = archive.by_name(path) {
        events(BufReader::new(file), see);
    }
}

fn events<R: Read>(part: BufReader<R>, see: &mut dyn FnMut(&Event, &str))
where
    BufReader<R>: BufRead,
{
    let mut reader = Reader::from_reader(part);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Err(_) | Ok(Event::Eof) => return,
            Ok(event) => {
                let name = match &event {
                    Event::Start(part) | Event::Empty(part) => local(part.name().as_ref()),
                    Event::End(part) => local(part.name().as_ref()),
                    _ => continue,
                };
                see(&event, &name);
            }
        }
    }
}

fn local(name: &str) -> String {
    name.rsplit(':').next().unwrap_or(name).to_owned()
}

/// The value of an attribute, whatever its prefix.
fn value(part: &BytesStart, name: &str) -> Option<String> {
    let found = part
        .attributes()
        .flatten()
        .find(|attribute| attribute.key.as_ref().rsplit(':').next() == Some(name))?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::{Region, place, region};

    #[test]
    fn places_of_cells_are_read() {
        assert_eq!(place("A1"), Some((1, 1)));
        assert_eq!(place("$AB$12"), Some((28, 12)));
        for text in ["", "A", "12", "A0", "ZZZZ1", "A9999999", "a-1"] {
            assert_eq!(place(text), None, "{text}");
        }
        let wanted = Region { rows: (2, 5), columns: (1, 2) };
        assert_eq!(region("A2:B5"), Some(wanted));
        assert_eq!(region("A2"), None);
    }
}
