//! The reading of one file: where headings stand, what a row is about, and what is said of cells
//! that cannot be taken.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::calendar::Date;
use crate::diagnostics::{Code, Diagnostic, Span, nearest};
use crate::import::sheets::{Aside, Cell, Row, Sheet, column_letters};
use crate::model::{ProgrammeId, StopId, StopStatus};
use crate::slug::folded;
use crate::words::{Message, message};

use super::Subject;
use super::draft::{Drafts, SessionKey, TallyKey};
use super::values::{Days, Wrong, short};

/// Rows in which headings are looked for: exports begin with a block of their own.
const HEADING_ROWS_MAX: usize = 80;

/// Columns that one heading may span.
const REGION_MAX: u32 = 64;

pub(super) struct Reading<'a> {
    pub subject: &'a Subject<'a>,
    pub file: &'a str,
    pub log: Vec<Diagnostic>,
    pub drafts: Drafts,
    /// Where each session was first spoken of.
    pub origins: BTreeMap<SessionKey, Span>,
    /// Sessions with a row of their own: not only their visits are told.
    pub with_counts: BTreeSet<SessionKey>,
    /// Where each tally was first spoken of.
    pub tallied: BTreeMap<TallyKey, Span>,
    /// Records of registers by their kind, a line each.
    pub registers: BTreeMap<&'static str, Vec<String>>,
    /// Headings of columns that do not cross.
    pub not_taken: BTreeSet<String>,
    /// Of the sheet that is being read.
    pub days: Days,
    /// Sessions whose rows say nothing of what happened.
    pub not_begun: BTreeSet<SessionKey>,
    /// Whether rows or sheets that were set aside have been reported.
    pub set_aside: bool,
    pub rows: usize,
    pub left_out: usize,
    stops: BTreeMap<String, BTreeSet<StopId>>,
    recorded: BTreeMap<(Date, StopId), Vec<SessionKey>>,
}

/// The headings of a sheet: where its rows begin and what stands above each column.
pub(super) struct Headed<'s> {
    pub sheet: &'s Sheet,
    pub headings: BTreeMap<u32, String>,
    /// The first row below.
    pub first: usize,
}

/// A row of a sheet, in which cells can be looked at and complained about.
#[derive(Clone, Copy)]
pub(super) struct At<'s> {
    pub sheet: &'s Sheet,
    pub row: &'s Row,
}

impl<'a> Reading<'a> {
    pub(super) fn new(subject: &'a Subject<'a>, file: &'a str) -> Self {
        Reading {
            subject,
            file,
            log: Vec::new(),
            drafts: Drafts::default(),
            origins: BTreeMap::new(),
            with_counts: BTreeSet::new(),
            tallied: BTreeMap::new(),
            registers: BTreeMap::new(),
            not_taken: BTreeSet::new(),
            days: Days::default(),
            not_begun: BTreeSet::new(),
            set_aside: false,
            rows: 0,
            left_out: 0,
            stops: stops(subject),
            recorded: recorded(subject),
        }
    }

    /// The passages of a day at a stop: as the file tells its sessions, or else as they are
    /// recorded.
    pub(super) fn passages(&self, date: Date, stop: &StopId) -> Vec<SessionKey> {
        let of_day = |keys: &'_ BTreeSet<SessionKey>| {
            let day = keys.range((date, None, stop.clone())..).take_while(|key| key.0 == date);
            day.filter(|key| key.2 == *stop).cloned().collect::<Vec<SessionKey>>()
        };
        let mut told = of_day(&self.with_counts);
        told.extend(of_day(&self.not_begun));
        if told.is_empty() {
            self.recorded.get(&(date, stop.clone())).cloned().unwrap_or_default()
        } else {
            told
        }
    }

    /// The place of a cell, or of a row where the column is 0.
    pub(super) fn span(&self, at: At, column: u32) -> Span {
        Span::new(&self.file_of(at.sheet), at.row.number, column)
    }

    fn file_of(&self, sheet: &Sheet) -> Arc<str> {
        if sheet.name.is_empty() {
            self.file.into()
        } else {
            format!("{} [{}]", self.file, sheet.name).into()
        }
    }

    /// Says why a row is left out.
    pub(super) fn leave_out(&mut self, at: At, cell: Option<(u32, &str)>, wrong: Wrong) {
        self.left_out += 1;
        let (column, message) = match cell {
            Some((column, heading)) => {
                let (letters, heading) = (column_letters(column), one_line(heading));
                let message = message!(
                    "import-row-cell",
                    column = letters,
                    heading = heading,
                    problem = wrong.message,
                );
                (column, message)
            }
            None => (0, message!("import-row", problem = wrong.message)),
        };
        let said = Diagnostic::new(Code::ImportRow, self.span(at, column), message);
        self.log.push(said.hint(wrong.hint));
    }

    pub(super) fn doubt(&mut self, span: Span, message: Message) {
        self.log.push(Diagnostic::new(Code::ImportDoubt, span, message));
    }

    /// Says which rows of a sheet were set aside and are not read.
    pub(super) fn tell_aside(&mut self, sheet: &Sheet, rows: &[(u32, Aside)]) {
        for kind in [Aside::Hidden, Aside::Struck] {
            let of_kind = rows.iter().filter(|(_, aside)| *aside == kind);
            let numbers: Vec<u32> = of_kind.map(|(number, _)| *number).collect();
            let Some(first) = numbers.first() else { continue };
            let (n, listed) = (numbers.len(), ranges(&numbers));
            let message = match kind {
                Aside::Hidden => message!("import-doubt-hidden-rows", n = n, rows = listed),
                Aside::Struck => message!("import-doubt-struck-rows", n = n, rows = listed),
            };
            let span = Span::new(&self.file_of(sheet), *first, 0);
            self.doubt(span, message);
            self.set_aside = true;
        }
    }

    /// The stop that a cell names: by id, by name, by name and commune.
    pub(super) fn stop(&self, cell: &Cell) -> Result<StopId, Wrong> {
        let named = folded(&cell.to_string());
        let Some(found) = self.stops.get(&named) else {
            let names = self.subject.model.service.stops.values().map(|stop| stop.name.as_str());
            let hint = match nearest(&cell.to_string(), names) {
                Some(near) => message!("did-you-mean", text = near),
                None => message!("import-cell-stop-hint"),
            };
            return Err(Wrong::new(message!("import-cell-stop", cell = short(cell)), hint));
        };
        let mut ids = found.iter();
        match (ids.next(), ids.next()) {
            (Some(only), None) => Ok(only.clone()),
            _ => {
                let ids: Vec<&str> = found.iter().map(StopId::as_str).collect();
                Err(Wrong::new(
                    message!("import-cell-stops", cell = short(cell)),
                    message!("import-cell-stops-hint", ids = ids),
                ))
            }
        }
    }

    /// A day within the contract of the stop's programme.
    pub(super) fn within(&self, date: Date, stop: &StopId) -> Result<(), Wrong> {
        let service = &self.subject.model.service;
        let stop = service.stops.get(stop);
        let programme = stop.map(|stop| service.programme_on(stop, date));
        self.within_programme(date, programme.map(|programme| &programme.id))
    }

    pub(super) fn within_programme(
        &self,
        date: Date,
        programme: Option<&ProgrammeId>,
    ) -> Result<(), Wrong> {
        let programme = programme.and_then(|id| self.subject.model.service.programmes.get(id));
        match programme.filter(|programme| !(programme.from..=programme.until).contains(&date)) {
            Some(programme) => {
                let message = message!(
                    "import-cell-outside-programme",
                    date = date,
                    from = programme.from,
                    until = programme.until,
                );
                Err(Wrong::new(message, message!("import-cell-outside-programme-hint")))
            }
            None => Ok(()),
        }
    }
}

/// Ranges of rows that are listed.
const RANGES_MAX: usize = 8;

/// `4, 7-9, 12`
fn ranges(numbers: &[u32]) -> String {
    let mut found: Vec<(u32, u32)> = Vec::new();
    for number in numbers {
        match found.last_mut().filter(|(_, last)| last.checked_add(1) == Some(*number)) {
            Some((_, last)) => *last = *number,
            None => found.push((*number, *number)),
        }
    }
    let listed = found.iter().take(RANGES_MAX).map(|(first, last)| match first == last {
        true => first.to_string(),
        false => format!("{first}-{last}"),
    });
    let more = (found.len() > RANGES_MAX).then(|| "…".to_owned());
    listed.chain(more).collect::<Vec<_>>().join(", ")
}

/// The headings of a sheet: of its first rows the one that holds the most known headings, and at
/// least two. Where headings are merged over two rows, a column takes the words from above.
pub(super) fn headed<'s>(sheet: &'s Sheet, is_known: &dyn Fn(&str) -> bool) -> Option<Headed<'s>> {
    let text = |cell: &Cell| if let Cell::Text(text) = cell { Some(text.clone()) } else { None };
    let known_in = |row: &Row| {
        row.cells.iter().filter_map(|(_, cell)| text(cell)).filter(|text| is_known(text)).count()
    };
    let candidates = sheet
        .rows
        .iter()
        .enumerate()
        .take(HEADING_ROWS_MAX)
        .map(|(index, row)| (known_in(row), index));
    let (count, index) =
        candidates.max_by_key(|(count, index)| (*count, std::cmp::Reverse(*index)))?;
    if count < 2 {
        return None;
    }
    let index = if continues(sheet, index, is_known) { index + 1 } else { index };
    let mut headings = BTreeMap::new();
    let last = &sheet.rows[index];
    for row in sheet.rows[..=index].iter().rev().take_while(|row| row.number + 2 >= last.number) {
        for (column, cell) in &row.cells {
            let Some(text) = text(cell).filter(|text| row.number == last.number || is_known(text))
            else {
                continue;
            };
            headings.entry(*column).or_insert(text);
        }
    }
    // A heading over several columns is the heading of each that has none of its own.
    for region in sheet.merged.iter().filter(|region| region.rows.1 <= last.number) {
        let (first, end) = (region.columns.0, region.columns.1.min(region.columns.0 + REGION_MAX));
        let above = last.number.saturating_sub(region.rows.0) <= 2;
        let Some(text) = headings.get(&first).filter(|text| above && is_known(text)).cloned()
        else {
            continue;
        };
        for column in first + 1..=end {
            headings.entry(column).or_insert_with(|| text.clone());
        }
    }
    Some(Headed { sheet, headings, first: index + 1 })
}

/// Whether the row below holds headings too, of columns that have none yet: those under a merged
/// one.
fn continues(sheet: &Sheet, index: usize, is_known: &dyn Fn(&str) -> bool) -> bool {
    let known = |row: &Row| {
        let cells =
            row.cells.iter().filter(|(_, cell)| matches!(cell, Cell::Text(text) if is_known(text)));
        cells.map(|(column, _)| *column).collect::<BTreeSet<u32>>()
    };
    let Some(below) =
        sheet.rows.get(index + 1).filter(|below| below.number == sheet.rows[index].number + 1)
    else {
        return false;
    };
    let (above, below) = (known(&sheet.rows[index]), known(below));
    !below.is_empty() && above.is_disjoint(&below)
}

fn recorded(subject: &Subject) -> BTreeMap<(Date, StopId), Vec<SessionKey>> {
    let mut recorded: BTreeMap<(Date, StopId), Vec<SessionKey>> = BTreeMap::new();
    for session in &subject.model.activity.sessions {
        recorded.entry((session.date, session.stop.clone())).or_default().push((
            session.date,
            session.at,
            session.stop.clone(),
        ));
    }
    recorded
}

fn stops(subject: &Subject) -> BTreeMap<String, BTreeSet<StopId>> {
    let service = &subject.model.service;
    let mut stops: BTreeMap<String, BTreeSet<StopId>> = BTreeMap::new();
    let mut communes = BTreeMap::new();
    let wanted = |programme: &ProgrammeId| subject.programme.is_none_or(|only| only == programme);
    let candidates = service
        .stops
        .values()
        .filter(|stop| stop.programmes.iter().any(wanted) && stop.status != StopStatus::Proposed);
    for stop in candidates {
        let commune = &service.commune_of(stop).name;
        let address = stop.address.as_deref().unwrap_or_default();
        // As pages, calendars and open data print it.
        let names = [
            stop.name.clone(),
            format!("{} ({commune})", stop.name),
            format!("{} ({})", stop.name, stop.id),
            format!("{commune}, {}", stop.name),
            format!("{} {address}", stop.name),
            format!("{} {address} {commune}", stop.name),
            format!("{commune}, {} {address}", stop.name),
        ];
        for name in names {
            stops.entry(folded(&name)).or_default().insert(stop.id.clone());
        }
        let of_commune: &mut BTreeSet<StopId> = communes.entry(folded(commune)).or_default();
        of_commune.insert(stop.id.clone());
    }
    // A commune means its stops where no stop has its name.
    for (name, ids) in communes {
        stops.entry(name).or_insert(ids);
    }
    // An id beats a name that reads the same.
    for stop in service.stops.values() {
        stops.insert(folded(stop.id.as_str()), BTreeSet::from([stop.id.clone()]));
    }
    stops
}

pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
