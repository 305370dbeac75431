//! The rows of a sheet: each cell read, or named with what is wrong in it.

use std::collections::BTreeMap;

use super::Sheet;
use super::columns::{self, Column};
use crate::alerts::people::fields::{self, Field, Fields, Typed, tidy};
use crate::calendar::{Date, Datelike};
use crate::import::sheets::{self, Cell};
use crate::records::spoken::{self, Order};
use crate::slug::folded;
use crate::words::{Message, message};

/// Rows that are looked at for the headings.
const HEAD_WITHIN: usize = 30;

/// A row as it is to be imported.
#[derive(Debug)]
pub struct Row {
    /// As the spreadsheet numbers it.
    pub number: u32,
    /// The person, or the column of the cell that is wrong and why.
    pub fields: Result<Fields, (Option<u32>, Message)>,
    pub groups: Vec<String>,
    pub sms: Option<bool>,
    pub newsletter: Option<bool>,
    pub agreed_on: Option<Date>,
    /// For the preview: what the row calls the person.
    pub name: String,
}

type Places = BTreeMap<Column, u32>;

/// Reads a sheet; whether it has headings.
pub fn read(sheet: &sheets::Sheet, today: Date, into: &mut Sheet) -> bool {
    let Some((at, places)) = head(sheet) else { return false };
    let rest = sheet.rows.get(at + 1..).unwrap_or_default();
    if let Some(head) = sheet.rows.get(at) {
        let unknown = head.cells.iter().filter(|(at, _)| !places.values().any(|one| one == at));
        into.ignored.extend(unknown.map(|(_, cell)| tidy(&cell.to_string())));
    }
    let dates = Dates::of(sheet, rest, &places);
    for row in rest {
        if row.aside.is_some() {
            into.aside += 1;
            continue;
        }
        let is_empty = places.values().all(|at| row.cell(*at).is_none());
        if !is_empty {
            into.rows.push(one(row, &places, &dates, today));
        }
    }
    true
}

/// The row of the headings: it has at least a last and a first name.
fn head(sheet: &sheets::Sheet) -> Option<(usize, Places)> {
    sheet.rows.iter().take(HEAD_WITHIN).enumerate().find_map(|(index, row)| {
        let mut places = Places::new();
        for (at, cell) in &row.cells {
            if let Some(column) = columns::of(&cell.to_string()) {
                places.entry(column).or_insert(*at);
            }
        }
        let is_head = places.contains_key(&Column::Last) && places.contains_key(&Column::First);
        is_head.then_some((index, places))
    })
}

/// How the dates of each column are written: all with the day first, or they are refused.
struct Dates {
    from_1904: bool,
    month_first: Vec<Column>,
}

impl Dates {
    fn of(sheet: &sheets::Sheet, rows: &[sheets::Row], places: &Places) -> Dates {
        let is_month_first = |column: &Column| {
            let Some(at) = places.get(column) else { return false };
            let cells = rows.iter().filter_map(|row| row.cell(*at));
            let mut texts = cells.filter_map(|cell| match cell {
                Cell::Text(text) => spoken::day(text),
                _ => None,
            });
            texts.any(|day| day.order == Order::MonthFirst)
        };
        let columns = [Column::Born, Column::AgreedOn];
        let month_first = columns.into_iter().filter(is_month_first).collect();
        Dates { from_1904: sheet.from_1904, month_first }
    }

    /// A date of a cell. Where one cell of the column has the month first, those that may have it
    /// are doubtful too.
    fn read(&self, column: Column, cell: &Cell, today: Date) -> Result<Option<Date>, Message> {
        match cell {
            Cell::Moment(date, _) => fields::believed(*date, today).map(Some),
            Cell::Number(number) => {
                let date =
                    serial(*number, self.from_1904).ok_or_else(|| message!("alerts-born"))?;
                fields::believed(date, today).map(Some)
            }
            Cell::Text(text) => {
                let order = spoken::day(text).map(|day| day.order);
                let is_open = order == Some(Order::Either) && self.month_first.contains(&column);
                match is_open {
                    true => Err(message!("alerts-import-date-order")),
                    false => fields::birth(text, today),
                }
            }
            Cell::Flag(_) | Cell::TimeOfDay(_) | Cell::Broken(_) => Err(message!("alerts-born")),
        }
    }
}

/// The day of a number, as spreadsheets count them.
fn serial(number: f64, from_1904: bool) -> Option<Date> {
    // A year alone is no day.
    if !(1.0..80_000.0).contains(&number) || (1900.0..2100.0).contains(&number) {
        return None;
    }
    let first = match from_1904 {
        true => Date::from_ymd_opt(1904, 1, 1),
        false => Date::from_ymd_opt(1899, 12, 30),
    }?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 1 and 80,000"
    )]
    let days = number as u64;
    first.checked_add_days(chrono::Days::new(days)).filter(|date| date.year() < 2200)
}

/// What a cell has, as text: a number is whole, and keeps all of its digits.
fn text(cell: Option<&Cell>) -> String {
    match cell {
        Some(Cell::Number(number)) if number.fract() == 0.0 => format!("{number:.0}"),
        Some(Cell::Broken(_)) | None => String::new(),
        // A spreadsheet that was made safe against formulas has a mark before them.
        Some(cell) => {
            let text = tidy(&cell.to_string());
            let is_mark = text.starts_with("'=")
                || text.starts_with("'+")
                || text.starts_with("'-")
                || text.starts_with("'@");
            if is_mark { text.trim_start_matches('\'').to_owned() } else { text }
        }
    }
}

fn one(row: &sheets::Row, places: &Places, dates: &Dates, today: Date) -> Row {
    let cell = |column: Column| places.get(&column).and_then(|at| row.cell(*at));
    let at = |column: Column| places.get(&column).copied();
    let typed = Typed {
        last: text(cell(Column::Last)),
        first: text(cell(Column::First)),
        email: text(cell(Column::Email)),
        phone: text(cell(Column::Phone)),
        born: String::new(),
        sex: text(cell(Column::Sex)),
    };
    let name = format!("{} {}", typed.last, typed.first);
    let read = || {
        let mut read = fields::read(&typed, today).map_err(|slips| {
            let first = slips.into_iter().next();
            first.map_or((None, message!("alerts-born")), |(field, message)| {
                (at(column_of(field)), message)
            })
        })?;
        if let Some(born) = cell(Column::Born) {
            read.born = dates
                .read(Column::Born, born, today)
                .map_err(|message| (at(Column::Born), message))?;
        }
        Ok(read)
    };
    let mut wrong = None;
    let mut answer = |column: Column| match agreed(&text(cell(column))) {
        Ok(answer) => answer,
        Err(message) => {
            wrong.get_or_insert((at(column), message));
            None
        }
    };
    let both = answer(Column::Agreed);
    let (sms, newsletter) = (answer(Column::Sms).or(both), answer(Column::Newsletter).or(both));
    let agreed_on = match cell(Column::AgreedOn) {
        Some(cell) => dates.read(Column::AgreedOn, cell, today),
        None => Ok(None),
    };
    let agreed_on = agreed_on.unwrap_or_else(|message| {
        wrong.get_or_insert((at(Column::AgreedOn), message));
        None
    });
    // The day of an agreement counts only with where it comes from.
    let has_source = !text(cell(Column::AgreedHow)).is_empty();
    let fields = read().and_then(|fields| wrong.map_or(Ok(fields), Err));
    Row {
        number: row.number,
        fields,
        groups: groups(&text(cell(Column::Groups))),
        sms,
        newsletter,
        agreed_on: agreed_on.filter(|_| has_source),
        name: tidy(&name),
    }
}

fn column_of(field: Field) -> Column {
    match field {
        Field::Last => Column::Last,
        Field::First => Column::First,
        Field::Email => Column::Email,
        Field::Phone => Column::Phone,
        Field::Born => Column::Born,
        Field::Sex => Column::Sex,
    }
}

/// `oui`, `x`, `1`; `non`, `0`; nothing where the cell is empty.
fn agreed(text: &str) -> Result<Option<bool>, Message> {
    Ok(match folded(text).as_str() {
        "" => None,
        "oui" | "o" | "x" | "1" | "vrai" | "true" | "ja" | "yes" | "y" | "ok" => Some(true),
        "non" | "n" | "0" | "faux" | "false" | "nein" | "no" => Some(false),
        _ => return Err(message!("alerts-import-yes-or-no")),
    })
}

fn groups(text: &str) -> Vec<String> {
    let names = text.split([',', ';', '/', '|']).map(tidy);
    names
        .filter(|name| !folded(name).is_empty())
        .map(|name| name.chars().take(60).collect())
        .collect()
}
