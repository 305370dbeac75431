//! The project's own template: a sheet of sessions, a sheet of visits, one of counts, or any of
//! them alone as CSV.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::{Date, Hours, Time};
use crate::diagnostics::{Span, nearest};
use crate::import::sheets::{Aside, Cell, Row, Sheet};
use crate::model::{Characteristic, Field, NOT_GIVEN, SessionStatus, Slots, StopId};
use crate::records::codes::AgeBand;
use crate::records::notation::Notation;
use crate::slug::folded;
use crate::words::{Message, message};

use super::columns::{Column, Headings, code_of, codes, label, not_given};
use super::draft::{Key, Person, SessionDraft, SessionKey};
use super::reading::{At, Headed, Reading, headed};
use super::tally;
use super::template::{Sample, entries, sample};
use super::values::{self, Days, Wrong, short};

/// Columns and their meaning, from the left.
type Columns = Vec<(u32, Column, String)>;

/// Reads every sheet that is one of the template's; how many there were.
pub(super) fn read(
    reading: &mut Reading,
    sheets: &[Sheet],
    own: &[&Characteristic],
    known: &Headings,
) -> usize {
    let mut found: Vec<(Headed, Columns)> = Vec::new();
    for sheet in sheets {
        let Some(headed) = headed(sheet, &|text| known.find(text).is_some()) else { continue };
        let columns = columns(&headed, known);
        let has = |column: &Column| columns.iter().any(|(_, own, _)| own == column);
        if !has(&Column::Date) || !has(&Column::Stop) {
            continue;
        }
        if sheet.hidden {
            let message = message!("import-doubt-hidden-sheet", sheet = &sheet.name);
            reading.doubt(Span::whole_file(reading.file), message);
            reading.set_aside = true;
            continue;
        }
        note_columns_not_taken(reading, &headed, &columns);
        found.push((headed, columns));
    }
    // Sessions first: they say which passages of a day there were.
    found.sort_by_key(|(_, columns)| kind(columns));
    for (headed, columns) in &found {
        read_sheet(reading, headed, columns, own);
    }
    found.len()
}

/// What a row of a sheet is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Session,
    Visit,
    /// A number of people.
    Count,
}

fn kind(columns: &Columns) -> Kind {
    let has = |wanted: fn(&Column) -> bool| columns.iter().any(|(_, column, _)| wanted(column));
    match () {
        () if has(|column| *column == Column::Number) => Kind::Count,
        () if has(|column| {
            matches!(column, Column::Told(_) | Column::Born | Column::Duration | Column::Own(_))
        }) =>
        {
            Kind::Visit
        }
        () => Kind::Session,
    }
}

fn columns(headed: &Headed, known: &Headings) -> Columns {
    headed
        .headings
        .iter()
        .filter_map(|(at, heading)| Some((*at, known.find(heading)?, heading.clone())))
        .collect()
}

fn note_columns_not_taken(reading: &mut Reading, headed: &Headed, columns: &Columns) {
    let kind = kind(columns);
    let of_sessions = |column: &Column| {
        super::columns::OF_SESSIONS.contains(column) && !super::columns::OF_VISITS.contains(column)
    };
    let is_taken = |column: &Column| match kind {
        Kind::Session => *column != Column::Measure,
        Kind::Visit => !of_sessions(column) && *column != Column::Measure,
        Kind::Count => !of_sessions(column) && !matches!(column, Column::Born | Column::Duration),
    };
    let taken = |at: &u32| columns.iter().any(|(own, column, _)| own == at && is_taken(column));
    let rest = headed
        .headings
        .iter()
        .filter(|(at, _)| !taken(at))
        .map(|(_, heading)| super::reading::one_line(heading));
    reading.not_taken.extend(rest);
}

/// What is the same for every row of a sheet.
struct Page<'s> {
    headed: &'s Headed<'s>,
    columns: &'s Columns,
    own: &'s [&'s Characteristic],
    kind: Kind,
    merged: Merged,
    example: Example,
}

fn read_sheet(reading: &mut Reading, headed: &Headed, columns: &Columns, own: &[&Characteristic]) {
    let dates =
        columns.iter().filter(|(_, column, _)| matches!(column, Column::Date | Column::Born));
    let cells = dates.flat_map(|(at, ..)| {
        headed.sheet.rows.iter().skip(headed.first).filter_map(move |row| row.cell(*at))
    });
    let is_english = reading.subject.language.code() == "en";
    reading.days = Days::of(headed.sheet.from_1904, is_english, cells);
    let (merged, example) = (Merged::of(headed.sheet), Example::of(reading, columns, own));
    let page = Page { headed, columns, own, kind: kind(columns), merged, example };
    let mut aside: Vec<(u32, Aside)> = Vec::new();
    let mut before: Option<(SessionKey, Person, u32)> = None;
    let begun = reading.not_begun.len();
    for (index, row) in headed.sheet.rows.iter().skip(headed.first).enumerate() {
        let at = At { sheet: headed.sheet, row };
        let cells = page.cells(row);
        let likeness = page.example.likeness(&cells, reading.days, index == 0);
        if cells.is_empty() || likeness == Likeness::Example {
            continue;
        }
        if let Some(how) = row.aside.filter(|_| page.kind != Kind::Session || is_begun(&cells)) {
            aside.push((row.number, how));
            continue;
        }
        reading.rows += 1;
        let read = match likeness {
            Likeness::Unsure => {
                let hint = message!("import-row-example-hint");
                Err((None, Wrong::new(message!("import-row-example"), hint)))
            }
            _ => page.row(reading, at, &cells, &mut before),
        };
        if let Err((cell, wrong)) = read {
            let cell = cell.map(|(column, _, heading)| (*column, heading.as_str()));
            reading.leave_out(at, cell, wrong);
        } else if likeness == Likeness::TypedOver {
            let span = reading.span(at, 0);
            reading.doubt(span, message!("import-doubt-example"));
        }
    }
    reading.tell_aside(headed.sheet, &aside);
    if reading.not_begun.len() > begun && !columns.iter().any(|(_, column, _)| says_more(column)) {
        let state = Column::Status.heading(reading.subject.language, own);
        let message = message!("import-doubt-no-state", column = state);
        reading.doubt(Span::whole_file(reading.file), message);
        reading.set_aside = true;
    }
}

impl Page<'_> {
    /// The cells of a row by their columns. Where several rows share a merged cell, each has its
    /// value; a row of which nothing else is written is none.
    fn cells<'c>(&'c self, row: &'c Row) -> Vec<Named<'c>> {
        let own = |named: &'c (u32, Column, String)| Some((row.cell(named.0)?, named));
        if self.columns.iter().filter_map(own).next().is_none() {
            return Vec::new();
        }
        let all = self.columns.iter().filter_map(|named| {
            let above = || {
                let first = self.merged.first(named.0, row.number)?;
                let rows = &self.headed.sheet.rows;
                let at = rows.binary_search_by_key(&first, |row| row.number).ok()?;
                rows.get(at)?.cell(named.0)
            };
            Some((row.cell(named.0).or_else(above)?, named))
        });
        all.collect()
    }

    fn row<'c>(
        &self,
        reading: &mut Reading,
        at: At,
        cells: &[Named<'c>],
        before: &mut Option<(SessionKey, Person, u32)>,
    ) -> Result<(), Refused<'c>> {
        let shared = cells.iter().find(|(_, (place, column, _))| {
            is_count(column) && self.merged.first(*place, at.row.number).is_some()
        });
        if let Some((_, named)) = shared {
            let hint = message!("import-cell-merged-hint");
            return Err((Some(*named), Wrong::new(message!("import-cell-merged"), hint)));
        }
        match self.kind {
            Kind::Session if !is_begun(cells) => {
                let key = whose(reading, cells)?;
                reading.not_begun.insert(key);
            }
            Kind::Session => {
                let key = session(reading, cells)?;
                let span = reading.span(at, 0);
                reading.origins.insert(key.clone(), span);
                reading.with_counts.insert(key);
            }
            Kind::Visit => {
                let (key, person) = visit(reading, cells, self.own)?;
                let span = reading.span(at, 0);
                let same = |(k, p, _): &&(SessionKey, Person, u32)| {
                    *k == key && *p == person && person.len() > 6
                };
                if let Some((_, _, row)) = before.as_ref().filter(same) {
                    let message = message!("import-doubt-same-row", row = *row);
                    reading.doubt(span.clone(), message);
                }
                reading.drafts.sessions.entry(key.clone()).or_default().visits.push(person.clone());
                reading.origins.entry(key.clone()).or_insert(span);
                *before = Some((key, person, at.row.number));
            }
            Kind::Count => tally::row(reading, at, cells, self.own)?,
        }
        Ok(())
    }
}

/// Whether a row of a session says what happened. One that says who was there, what was offered and
/// what was booked was begun by the template, or is of a day to come.
fn is_begun(cells: &[Named]) -> bool {
    cells.iter().any(|(_, (_, column, _))| says_more(column))
}

fn says_more(column: &Column) -> bool {
    matches!(
        column,
        Column::Status
            | Column::Seen
            | Column::Excused
            | Column::Revoked
            | Column::Noshow
            | Column::WalkIns
    )
}

/// Columns of which a number counts once.
fn is_count(column: &Column) -> bool {
    says_more(column) && *column != Column::Status
        || matches!(column, Column::Offered | Column::Booked | Column::Number)
}

/// Cells of several rows that are one.
#[derive(Default)]
struct Merged(BTreeMap<(u32, u32), u32>);

impl Merged {
    fn of(sheet: &Sheet) -> Self {
        let tall = sheet.merged.iter().filter(|region| region.rows.0 < region.rows.1);
        Merged(tall.map(|region| ((region.columns.0, region.rows.0), region.rows.1)).collect())
    }

    /// The first row of the cell that a place is part of.
    fn first(&self, column: u32, row: u32) -> Option<u32> {
        let ((_, first), last) = self.0.range((column, 0)..=(column, row)).next_back()?;
        (row <= *last).then_some(*first)
    }
}

/// The row that the template holds as an example, column by column.
struct Example {
    says: Vec<(Column, Sample)>,
    stop: Option<String>,
    /// First days of the programmes: the example has one of them.
    first_days: BTreeSet<Date>,
}

/// How far a row is the example of the template.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Likeness {
    Example,
    /// Marked as the example, with parts of it.
    Unsure,
    /// Marked as the example, and in its place, with nothing of it.
    TypedOver,
    None,
}

/// Columns by which a row without a mark is known as the example.
const ALIKE_MIN: usize = 4;

impl Example {
    fn of(reading: &Reading, columns: &Columns, own: &[&Characteristic]) -> Self {
        let mut says: Vec<(Column, Sample)> = Vec::new();
        // What differs from project to project, or changes in one, is not compared.
        let compared = columns.iter().map(|(_, column, _)| column).filter(|column| {
            !matches!(
                column,
                Column::Example
                    | Column::Date
                    | Column::Stop
                    | Column::Measure
                    | Column::Own(_)
                    | Column::Told(Field::Operator)
            )
        });
        for column in compared {
            let entries = entries(reading.subject, column, own);
            let sample = sample(column, &entries, Date::default());
            if let Some(sample) = sample.filter(|_| says.iter().all(|(known, _)| known != column)) {
                says.push((column.clone(), sample));
            }
        }
        let programmes = reading.subject.model.service.programmes.values();
        Example {
            says,
            stop: entries(reading.subject, &Column::Stop, own).into_iter().next(),
            first_days: programmes.map(|programme| programme.from).collect(),
        }
    }

    fn likeness(&self, cells: &[Named], days: Days, is_first: bool) -> Likeness {
        let is_marked = cells.iter().any(|(cell, (_, column, _))| {
            *column == Column::Example && !matches!(cell, Cell::Flag(false))
        });
        let of = |wanted: &Column| {
            let mut cells = cells.iter().filter(|(_, (_, column, _))| column == wanted);
            cells.next().map(|(cell, _)| *cell).filter(|_| cells.next().is_none())
        };
        let has_its_day = of(&Column::Date)
            .and_then(|cell| values::date(cell, days).ok())
            .is_some_and(|date| self.first_days.contains(&date));
        // A list of stops changes: the mark is worth more than the stop.
        let has_its_stop = || {
            let stops = of(&Column::Stop).zip(self.stop.as_ref());
            stops.is_some_and(|(cell, stop)| folded(&cell.to_string()) == folded(stop))
        };
        let may_be = is_marked || (has_its_day && self.says.len() >= ALIKE_MIN && has_its_stop());
        if !may_be {
            return Likeness::None;
        }
        let is_alike = self
            .says
            .iter()
            .all(|(column, sample)| of(column).is_some_and(|cell| says(cell, sample)));
        match (is_marked, has_its_day, is_alike) {
            (_, true, true) => Likeness::Example,
            (false, ..) => Likeness::None,
            (true, false, false) if is_first => Likeness::TypedOver,
            (true, ..) => Likeness::Unsure,
        }
    }
}

/// Whether a cell says what the example says.
fn says(cell: &Cell, sample: &Sample) -> bool {
    match sample {
        Sample::Text(text) => folded(&cell.to_string()) == folded(text),
        Sample::Number(number) => values::count(cell).is_ok_and(|count| count == *number),
        Sample::Hour(hour) => {
            let time = Time::from_hms_opt(u32::from(*hour), 0, 0);
            values::time(cell).ok().is_some_and(|found| time == Some(found))
        }
        Sample::Day(_) => false,
    }
}

pub(super) type Named<'c> = (&'c Cell, &'c (u32, Column, String));
pub(super) type Refused<'c> = (Option<&'c (u32, Column, String)>, Wrong);

/// The cell of a column, once read; an error of its own names the column.
pub(super) fn one<'c, T>(
    cells: &[Named<'c>],
    column: &Column,
    read: impl Fn(&Cell) -> Result<T, Wrong>,
) -> Result<Option<T>, Refused<'c>> {
    let Some((cell, named)) = cells.iter().find(|(_, (_, own, _))| own == column) else {
        return Ok(None);
    };
    let cell = whole(cell).map_err(|wrong| (Some(*named), wrong))?;
    read(cell).map(Some).map_err(|wrong| (Some(*named), wrong))
}

/// A cell that holds an error says nothing.
pub(super) fn whole(cell: &Cell) -> Result<&Cell, Wrong> {
    match cell {
        Cell::Broken(error) => Err(Wrong::new(
            message!("import-cell-error", error = error),
            message!("import-cell-error-hint"),
        )),
        cell => Ok(cell),
    }
}

/// Day and stop of a row.
pub(super) fn whose<'c>(
    reading: &Reading,
    cells: &[Named<'c>],
) -> Result<(Date, Option<Hours>, StopId), Refused<'c>> {
    let missing =
        |message: Message| (None, Wrong::new(message, message!("import-row-empty-cell-hint")));
    let date = one(cells, &Column::Date, |cell| values::date(cell, reading.days))?
        .ok_or_else(|| missing(message!("import-row-no-date")))?;
    let stop = one(cells, &Column::Stop, |cell| reading.stop(cell))?
        .ok_or_else(|| missing(message!("import-row-no-stop")))?;
    let at = one(cells, &Column::At, hours)?;
    let named =
        cells.iter().find(|(_, (_, column, _))| *column == Column::Date).map(|(_, named)| *named);
    reading.within(date, &stop).map_err(|wrong| (named, wrong))?;
    Ok((date, at, stop))
}

fn hours(cell: &Cell) -> Result<Hours, Wrong> {
    <Hours as Notation>::parse(&cell.to_string())
        .map_err(|mistake| Wrong::new(mistake.message, message!("import-cell-hours-hint")))
}

fn session<'c>(reading: &mut Reading, cells: &[Named<'c>]) -> Result<SessionKey, Refused<'c>> {
    let key = whose(reading, cells)?;
    let first = reading.origins.get(&key).filter(|_| reading.with_counts.contains(&key));
    if let Some(first) = first {
        let message = message!("import-row-session-twice", row = first.line);
        return Err((None, Wrong::new(message, message!("import-row-twice-hint"))));
    }
    let language = reading.subject.language;
    let status = one(cells, &Column::Status, |cell| {
        let typed = folded(&cell.to_string());
        let named = |status: &&SessionStatus| {
            folded(status.code()) == typed
                || folded(&language.text(&format!("activity.session_status.{}", status.code())))
                    == typed
        };
        let found = SessionStatus::ALL.iter().find(named).copied();
        let found = found.or_else(|| SessionStatus::parse(&cell.to_string()).ok());
        found.ok_or_else(|| {
            let states: Vec<String> = SessionStatus::ALL
                .iter()
                .map(|status| language.text(&format!("activity.session_status.{}", status.code())))
                .collect();
            Wrong::new(
                message!("import-cell-status", cell = short(cell)),
                message!("import-cell-status-hint", states = states),
            )
        })
    })?;
    let from = one(cells, &Column::PresenceFrom, values::time)?;
    let until = one(cells, &Column::PresenceUntil, values::time)?;
    let presence = match (from, until) {
        (Some(start), Some(end)) if start < end => Some(Hours { start, end }),
        (None, None) => None,
        _ => {
            let hint = message!("import-row-presence-hint");
            return Err((None, Wrong::new(message!("import-row-presence"), hint)));
        }
    };
    let n = |column: Column| one(cells, &column, values::count);
    let (offered, booked, seen) = (n(Column::Offered)?, n(Column::Booked)?, n(Column::Seen)?);
    let (excused, revoked, noshow) = (n(Column::Excused)?, n(Column::Revoked)?, n(Column::Noshow)?);
    let walk_ins = n(Column::WalkIns)?;
    let outcomes = [seen, excused, revoked, noshow];
    let is_counted = booked.is_some() || outcomes.iter().any(Option::is_some);
    let sum: u32 = outcomes.iter().flatten().fold(0, |sum, n| sum.saturating_add(*n));
    let booked = booked.unwrap_or(sum);
    if is_counted && booked != sum {
        let message = message!("import-row-slots", booked = booked, sum = sum);
        return Err((None, Wrong::new(message, message!("import-row-slots-hint"))));
    }
    if is_counted && offered.is_some_and(|offered| offered < booked) {
        let message = message!("import-row-booked", booked = booked);
        return Err((None, Wrong::new(message, message!("import-row-booked-hint"))));
    }
    let [seen, excused, revoked, noshow] = outcomes.map(|n| n.unwrap_or(0));
    let slots = is_counted.then_some(Slots { offered, booked, seen, excused, revoked, noshow });
    let visits = Vec::new();
    let draft = SessionDraft {
        status: status.unwrap_or(SessionStatus::Held),
        presence,
        slots,
        walk_ins,
        visits,
    };
    reading.drafts.sessions.insert(key.clone(), draft);
    Ok(key)
}

fn visit<'c>(
    reading: &Reading,
    cells: &[Named<'c>],
    own: &[&Characteristic],
) -> Result<(SessionKey, Person), Refused<'c>> {
    let (date, at, stop) = whose(reading, cells)?;
    let key = passage(reading, date, at, stop).map_err(|wrong| (None, wrong))?;
    let mut person = Person::new();
    for (cell, named) in cells {
        let (_, column, _) = named;
        let wrong = |wrong: Wrong| (Some(*named), wrong);
        match column {
            Column::Told(field) => {
                let found = told(reading, *field, whole(cell).map_err(wrong)?).map_err(wrong)?;
                person.entry(Key::Told(*field)).or_default().extend(found);
            }
            Column::Born => {
                let age =
                    values::born(whole(cell).map_err(wrong)?, date, reading.days).map_err(wrong)?;
                person.entry(Key::Told(Field::Age)).or_default().push(age.code().to_owned());
            }
            Column::Duration => {
                let minutes = values::minutes(whole(cell).map_err(wrong)?).map_err(wrong)?;
                person.insert(Key::Duration, vec![minutes.to_string()]);
            }
            Column::Own(index) => {
                let Some(list) = own.get(*index) else { continue };
                let found = of_own(list, whole(cell).map_err(wrong)?).map_err(wrong)?;
                person.entry(Key::Own(list.id.as_str().to_owned())).or_default().extend(found);
            }
            _ => {}
        }
    }
    Ok((key, in_order(person)))
}

/// Which session of the day a visit belongs to.
fn passage(
    reading: &Reading,
    date: Date,
    at: Option<Hours>,
    stop: StopId,
) -> Result<SessionKey, Wrong> {
    if at.is_some() {
        return Ok((date, at, stop));
    }
    let found = reading.passages(date, &stop);
    match found.as_slice() {
        [] => Ok((date, None, stop)),
        [only] => Ok(only.clone()),
        _ => Err(Wrong::new(
            message!("import-row-passage", date = date),
            message!("import-row-passage-hint"),
        )),
    }
}

/// Codes each once, in the order of their list; "not given" is as if nothing stood there.
pub(super) fn in_order(mut person: Person) -> Person {
    for (key, found) in &mut person {
        match key {
            Key::Told(Field::Operator) | Key::Own(_) => found.sort(),
            Key::Told(field) => {
                let list = codes(*field);
                found.sort_by_key(|code| list.iter().position(|known| known == code));
                found.retain(|code| not_given(*field) != Some(code.as_str()));
            }
            Key::Duration => {}
        }
        found.dedup();
        found.retain(|code| code != NOT_GIVEN);
    }
    person.retain(|_, found| !found.is_empty());
    person
}

/// The codes that a cell holds of a field.
pub(super) fn told(reading: &Reading, field: Field, cell: &Cell) -> Result<Vec<String>, Wrong> {
    if field == Field::Operator {
        return parts(cell).iter().map(|part| organisation(reading, part)).collect();
    }
    let several = matches!(field, Field::Motives | Field::Actions);
    match code(reading, field, cell) {
        Ok(code) => Ok(vec![code]),
        Err(wrong) if !several => Err(wrong),
        Err(_) => {
            parts(cell).iter().map(|part| code(reading, field, &Cell::Text(part.clone()))).collect()
        }
    }
}

/// What stands in one cell one after the other.
fn parts(cell: &Cell) -> Vec<String> {
    let text = cell.to_string();
    let strong = ['\n', '|', ';'];
    let parts: Vec<&str> = if text.contains(strong) {
        text.split(strong).collect()
    } else {
        text.split(',').collect()
    };
    parts.iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

fn code(reading: &Reading, field: Field, cell: &Cell) -> Result<String, Wrong> {
    let language = reading.subject.language;
    let list = codes(field);
    if field == Field::Age {
        if let Cell::Moment(..) = cell {
            let band = label(language, field, AgeBand::From12.code());
            return Err(Wrong::new(
                message!("import-cell-age-date"),
                message!("import-cell-age-date-hint", band = band),
            ));
        }
        if let Some(band) = values::exact_age(cell) {
            return band.map(|band| band.code().to_owned());
        }
    }
    let typed = match cell {
        Cell::Flag(flag) => if *flag { "yes" } else { "no" }.to_owned(),
        other => folded(&other.to_string()),
    };
    let is_known_kind = list.contains(&"yes");
    let shorthand = match typed.as_str() {
        "x" | "1" | "oui" | "vrai" | "true" | "o" if is_known_kind => Some("yes"),
        "0" | "non" | "faux" | "false" | "n" if is_known_kind => Some("no"),
        "nc" | "ne sait pas" | "inconnu" | "non renseigne" | "" => not_given(field),
        "h" | "homme" | "m" if field == Field::Gender => Some("masculin"),
        "f" | "femme" if field == Field::Gender => Some("féminin"),
        _ => None,
    };
    let named =
        |code: &&&str| folded(code) == typed || folded(&label(language, field, code)) == typed;
    let alike =
        |code: &&&str| field == Field::Age && same_band(&label(language, field, code), &typed);
    let found =
        shorthand.or_else(|| list.iter().find(named).or_else(|| list.iter().find(alike)).copied());
    let found = found.or_else(|| code_of(field, &cell.to_string()));
    found.map(str::to_owned).ok_or_else(|| {
        let labels: Vec<String> = list.iter().map(|code| label(language, field, code)).collect();
        let hint = match nearest(&cell.to_string(), labels.iter().map(String::as_str)) {
            Some(near) => message!("did-you-mean", text = near),
            None => message!("import-cell-list-hint", labels = labels),
        };
        Wrong::new(message!("import-cell-list", cell = short(cell)), hint)
    })
}

/// `12 - 17 ans` and `12 à 17 ans` are one band: the same numbers, and the same word for what lies
/// beyond.
fn same_band(label: &str, typed: &str) -> bool {
    let numbers = |text: &str| {
        text.split(|c: char| !c.is_ascii_digit())
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let (wanted, found) = (numbers(label), numbers(typed));
    let below = |text: &str| text.starts_with('<') || text.starts_with("moins");
    wanted == found
        && !found.is_empty()
        && (found.len() == 2 || below(&folded(label)) == below(typed))
}

fn organisation(reading: &Reading, typed: &str) -> Result<String, Wrong> {
    let organisations = &reading.subject.model.service.organisations;
    let wanted = folded(typed);
    let named = |name: &str| folded(name) == wanted;
    let found = organisations.values().find(|organisation| {
        named(organisation.id.as_str())
            || named(&organisation.name)
            || named(&organisation.short_name)
    });
    found.map(|organisation| organisation.id.as_str().to_owned()).ok_or_else(|| {
        Wrong::new(
            message!("import-cell-organisation", cell = short(&Cell::Text(typed.to_owned()))),
            message!("import-cell-organisation-hint"),
        )
    })
}

pub(super) fn of_own(list: &Characteristic, cell: &Cell) -> Result<Vec<String>, Wrong> {
    let find = |typed: &str| {
        let wanted = folded(typed);
        let found = list.categories.iter().find(|(category, label)| {
            folded(category.as_str()) == wanted || folded(label) == wanted
        });
        found.map(|(category, _)| category.as_str().to_owned()).or_else(|| {
            (wanted == "not given" || wanted == "nc" || wanted == "non communique")
                .then(|| NOT_GIVEN.to_owned())
        })
    };
    if let Some(found) = find(&cell.to_string()) {
        return Ok(vec![found]);
    }
    let wrong = || {
        let labels: Vec<&str> = list.categories.iter().map(|(_, label)| label.as_str()).collect();
        Wrong::new(
            message!("import-cell-own-list", cell = short(cell), list = &list.label),
            message!("import-cell-list-hint", labels = labels),
        )
    };
    if !list.multiple {
        return Err(wrong());
    }
    parts(cell).iter().map(|part| find(part).ok_or_else(wrong)).collect()
}
