//! The project's own template: a sheet of sessions, a sheet of visits, one of counts, or any of
//! them alone as CSV.

use crate::calendar::{Date, Hours};
use crate::diagnostics::{Span, nearest};
use crate::import::sheets::{Cell, Sheet};
use crate::model::{Characteristic, Field, NOT_GIVEN, SessionStatus, Slots, StopId};
use crate::records::codes::AgeBand;
use crate::records::notation::Notation;
use crate::slug::folded;
use crate::words::{Message, message};

use super::columns::{Column, Headings, codes, label, not_given};
use super::draft::{Key, Person, SessionDraft, SessionKey};
use super::reading::{At, Headed, Reading, headed};
use super::tally;
use super::values::{self, Wrong, short};

/// Columns and their meaning, from the left.
type Columns = Vec<(u32, Column, String)>;

/// Reads every sheet that is one of the template's; how many there were.
pub(super) fn read(reading: &mut Reading, sheets: &[Sheet], own: &[&Characteristic]) -> usize {
    let known = Headings::of(reading.subject.language, own);
    let mut found: Vec<(Headed, Columns)> = Vec::new();
    for sheet in sheets {
        let Some(headed) = headed(sheet, &|text| known.find(text).is_some()) else { continue };
        let columns = columns(&headed, &known);
        let has = |column: &Column| columns.iter().any(|(_, own, _)| own == column);
        if !has(&Column::Date) || !has(&Column::Stop) {
            continue;
        }
        if sheet.hidden {
            let message = message!("import-doubt-hidden-sheet", sheet = &sheet.name);
            reading.doubt(Span::whole_file(reading.file), message);
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

fn read_sheet(reading: &mut Reading, headed: &Headed, columns: &Columns, own: &[&Characteristic]) {
    reading.from_1904 = headed.sheet.from_1904;
    let kind = kind(columns);
    let mut before: Option<(SessionKey, Person, u32)> = None;
    for row in &headed.sheet.rows[headed.first..] {
        let at = At { sheet: headed.sheet, row };
        let cells: Vec<(&Cell, &(u32, Column, String))> =
            columns.iter().filter_map(|named| Some((row.cell(named.0)?, named))).collect();
        let is_example = cells.iter().any(|(cell, (_, column, _))| {
            *column == Column::Example && !matches!(cell, Cell::Flag(false))
        });
        if cells.is_empty() || is_example {
            continue;
        }
        reading.rows += 1;
        let read = match kind {
            Kind::Session => session(reading, &cells).map(|key| (key, None)),
            Kind::Visit => visit(reading, &cells, own),
            Kind::Count => {
                if let Err((cell, wrong)) = tally::row(reading, at, &cells, own) {
                    reading.leave_out(
                        at,
                        cell.map(|(column, _, heading)| (*column, heading.as_str())),
                        wrong,
                    );
                }
                continue;
            }
        };
        match read {
            Err((cell, wrong)) => reading.leave_out(
                at,
                cell.map(|(column, _, heading)| (*column, heading.as_str())),
                wrong,
            ),
            Ok((key, None)) => {
                let span = reading.span(at, 0);
                reading.origins.insert(key.clone(), span);
                reading.with_counts.insert(key);
            }
            Ok((key, Some(person))) => {
                let span = reading.span(at, 0);
                if let Some((_, _, row)) = before
                    .as_ref()
                    .filter(|(k, p, _)| *k == key && *p == person && person.len() > 6)
                {
                    let message = message!("import-doubt-same-row", row = *row);
                    reading.doubt(span.clone(), message);
                }
                reading.drafts.sessions.entry(key.clone()).or_default().visits.push(person.clone());
                reading.origins.entry(key.clone()).or_insert(span);
                before = Some((key, person, at.row.number));
            }
        }
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
    let date = one(cells, &Column::Date, |cell| values::date(cell, reading.from_1904))?
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
    let text = cell.to_string().replace(' ', "").replace('h', ":");
    let text: String = text
        .split('-')
        .map(|part| if part.ends_with(':') { format!("{part}00") } else { part.to_owned() })
        .collect::<Vec<_>>()
        .join("-");
    <Hours as Notation>::parse(&text)
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
) -> Result<(SessionKey, Option<Person>), Refused<'c>> {
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
                let age = values::born(whole(cell).map_err(wrong)?, date, reading.from_1904)
                    .map_err(wrong)?;
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
    Ok((key, Some(in_order(person))))
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
