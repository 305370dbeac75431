//! What one cell says: a date, an hour, a number, minutes, an age as a band. Forgiving where the
//! meaning is clear, and never guessing where it is not.

use crate::calendar::{Date, Datelike, Period, Time};
use crate::import::sheets::Cell;
use crate::records::codes::AgeBand;
use crate::records::notation::Notation;
use crate::records::spoken::{self, Day, Order};
use crate::slug::folded;
use crate::words::{Message, message};

/// Why a cell cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    pub message: Message,
    /// The remedy, apart from the message, which is told within the one that the row is left out.
    pub hint: Message,
}

impl Wrong {
    pub(super) fn new(message: Message, hint: Message) -> Self {
        Wrong { message, hint }
    }
}

/// The oldest age that is believed.
const AGE_MAX: u32 = 115;

/// How the days of a sheet are to be read.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Days {
    /// Whether a number counts from 1904.
    pub from_1904: bool,
    /// Whether `06/07/2026` may be the seventh of June.
    pub order_is_unknown: bool,
}

impl Days {
    /// By the dates that are texts: one with the month first makes the others doubtful. In English
    /// they are, unless one of them has the day first.
    pub(super) fn of<'c>(
        from_1904: bool,
        is_english: bool,
        cells: impl Iterator<Item = &'c Cell>,
    ) -> Self {
        let (mut day_first, mut month_first) = (false, false);
        for cell in cells {
            let Cell::Text(text) = cell else { continue };
            let order = spoken::day(without_time(text)).map(|day| day.order);
            day_first |= order == Some(Order::DayFirst);
            month_first |= order == Some(Order::MonthFirst);
        }
        Days { from_1904, order_is_unknown: month_first || (is_english && !day_first) }
    }
}

/// A date cell, `01/03/2022`, `2022-03-01`, `1er mars 2022`, with or without a weekday, or the
/// number of a day.
pub(super) fn date(cell: &Cell, days: Days) -> Result<Date, Wrong> {
    let wrong = || {
        Wrong::new(
            message!("import-cell-date", cell = short(cell)),
            message!("import-cell-date-hint"),
        )
    };
    match cell {
        Cell::Moment(date, _) => Ok(*date),
        Cell::Number(number) => day_of_serial(*number, days.from_1904).ok_or_else(wrong),
        Cell::Text(text) => match spoken::day(without_time(text)) {
            Some(day) => date_of(&short(cell), day, days),
            None => Err(wrong()),
        },
        Cell::Flag(_) | Cell::TimeOfDay(_) | Cell::Broken(_) => Err(wrong()),
    }
}

/// A month, a quarter or a year as records write it or in words; of a date its month.
pub(super) fn period(cell: &Cell) -> Result<Period, Wrong> {
    if let Cell::Moment(date, _) = cell {
        return Ok(Period::month_of(*date));
    }
    <Period as Notation>::parse(cell.to_string().trim()).map_err(|_| {
        let message = message!("import-cell-period", cell = short(cell));
        Wrong::new(message, message!("import-cell-period-hint"))
    })
}

/// A number from 0, with a fraction, blanks between thousands, and a sign for euros.
pub(super) fn amount(cell: &Cell) -> Option<f64> {
    let text: String = cell.to_string().chars().filter(|c| !c.is_whitespace()).collect();
    let bare = text.strip_suffix('€').unwrap_or(&text).replace(',', ".");
    bare.parse().ok().filter(|number: &f64| number.is_finite() && *number >= 0.0)
}

/// What precedes an hour: of `01/03/2022 09:30:00`, `2022-03-01T09:30:00.000Z` and
/// `1er mars 2022 à 9:30` the day.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text };
    let before = text.get(..colon).unwrap_or(text);
    let day = before.trim_end_matches(|c: char| c.is_ascii_digit());
    let day = day.trim_end_matches(['T', ' ', '\u{a0}', '\u{202f}', ',']);
    let fillers = [" à", " um", " at"];
    fillers.iter().find_map(|filler| day.strip_suffix(filler)).unwrap_or(day).trim_end()
}

/// Days are counted from 1899-12-30, or from 1904-01-01 in workbooks begun on an old Mac.
fn day_of_serial(number: f64, counts_from_1904: bool) -> Option<Date> {
    // 2000 to 2099: any other number in a column of dates is something else.
    let date = Some(number)
        .filter(|number| (0.0..80_000.0).contains(number))
        .and_then(|number| days_after_epoch(number, counts_from_1904))?;
    (2000..2100).contains(&date.year()).then_some(date)
}

/// A date that can be, and that can be no other.
fn date_of(text: &str, day: Day, days: Days) -> Result<Date, Wrong> {
    let wrong = |message: Message, hint: Message| Err(Wrong::new(message, hint));
    if let (Order::MonthFirst, Some(date)) = (day.order, day.other_way_round()) {
        let hint = message!("import-cell-month-first-hint", date = date);
        return wrong(message!("import-cell-month-first", cell = text), hint);
    }
    let Some(date) = day.date() else {
        let hint = message!("import-cell-no-such-date-hint");
        return wrong(message!("import-cell-no-such-date", cell = text), hint);
    };
    match day.weekday {
        Some(weekday) if weekday != date.weekday() => {
            let hint = message!("import-cell-weekday-hint");
            return wrong(message!("import-cell-weekday", cell = text), hint);
        }
        Some(_) => return Ok(date),
        None => {}
    }
    match day.other_way_round().filter(|_| day.order == Order::Either && days.order_is_unknown) {
        Some(other) => {
            let hint = message!("import-cell-day-or-month-hint", one = date, other = other);
            wrong(message!("import-cell-day-or-month", cell = text), hint)
        }
        None => Ok(date),
    }
}

/// A time of day: `09:30`, `9h30`, `9 h`.
pub(super) fn time(cell: &Cell) -> Result<Time, Wrong> {
    let wrong = || {
        Wrong::new(
            message!("import-cell-time", cell = short(cell)),
            message!("import-cell-time-hint"),
        )
    };
    match cell {
        Cell::TimeOfDay(time) => Ok(*time),
        Cell::Moment(_, time) => Ok(*time),
        Cell::Number(part) if (0.0..1.0).contains(part) => {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "minutes of one day"
            )]
            let minutes = (part * 1440.0).round() as u32;
            Time::from_hms_opt(minutes / 60 % 24, minutes % 60, 0).ok_or_else(wrong)
        }
        Cell::Text(text) => {
            // Seconds that a program added say nothing.
            let text = text.strip_suffix(":00").filter(|rest| rest.contains(':')).unwrap_or(text);
            spoken::time(text).ok_or_else(wrong)
        }
        Cell::Number(_) | Cell::Flag(_) | Cell::Broken(_) => Err(wrong()),
    }
}

/// A whole number.
pub(super) fn count(cell: &Cell) -> Result<u32, Wrong> {
    let number = number(cell)?;
    if number.fract() != 0.0 || !(0.0..=1_000_000.0).contains(&number) {
        return Err(Wrong::new(
            message!("import-cell-count", cell = short(cell)),
            message!("import-cell-count-hint"),
        ));
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a whole number between 0 and a million"
    )]
    Ok(number as u32)
}

/// A number as number or as text, with a comma or a point.
fn number(cell: &Cell) -> Result<f64, Wrong> {
    let wrong = || {
        Wrong::new(
            message!("import-cell-number", cell = short(cell)),
            message!("import-cell-number-hint"),
        )
    };
    match cell {
        Cell::Number(number) if number.is_finite() => Ok(*number),
        Cell::Text(text) => {
            let plain: String = text
                .chars()
                .filter(|c| !c.is_whitespace() && *c != '\u{a0}' && *c != '\u{202f}')
                .collect();
            let digits_only =
                plain.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '.' | '-'));
            plain.replace(',', ".").parse().ok().filter(|_| digits_only).ok_or_else(wrong)
        }
        _ => Err(wrong()),
    }
}

/// Minutes: `45`, `37,5` (rounded), `45 min`, `1 h 30`, or an hour cell such as 00:45.
pub(super) fn minutes(cell: &Cell) -> Result<u32, Wrong> {
    let wrong = || {
        Wrong::new(
            message!("import-cell-duration", cell = short(cell)),
            message!("import-cell-duration-hint"),
        )
    };
    let minutes = match cell {
        Cell::TimeOfDay(time) => f64::from(
            u16::try_from(time.signed_duration_since(Time::MIN).num_minutes()).unwrap_or(0),
        ),
        Cell::Text(text) => {
            let text = text.to_lowercase().replace([' ', '\u{a0}', '\u{202f}'], "");
            let text = text
                .trim_end_matches("utes")
                .trim_end_matches("ute")
                .trim_end_matches("min")
                .trim_end_matches("mn");
            match text.split_once('h') {
                Some((hours, minutes)) => {
                    let part = |text: &str| {
                        if text.is_empty() { Ok(0.0) } else { number(&Cell::Text(text.to_owned())) }
                    };
                    part(hours)? * 60.0 + part(minutes)?
                }
                None => number(&Cell::Text(text.to_owned())).map_err(|_| wrong())?,
            }
        }
        other => number(other).map_err(|_| wrong())?,
    };
    if !(0.0..=1440.0).contains(&minutes) {
        return Err(wrong());
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "at most the minutes of a day"
    )]
    Ok(minutes.round() as u32)
}

/// The band of an age in years.
pub(super) fn band(age: u32) -> AgeBand {
    match age {
        0..12 => AgeBand::Under12,
        12..18 => AgeBand::From12,
        18..25 => AgeBand::From18,
        25..30 => AgeBand::From25,
        30..35 => AgeBand::From30,
        35..40 => AgeBand::From35,
        40..60 => AgeBand::From40,
        60..70 => AgeBand::From60,
        _ => AgeBand::From70,
    }
}

/// The band of an exact age; the age itself goes no further.
pub(super) fn exact_age(cell: &Cell) -> Option<Result<AgeBand, Wrong>> {
    let years = match cell {
        Cell::Number(_) => count(cell).ok()?,
        Cell::Text(text) => folded(text).trim_end_matches(" ans").parse().ok()?,
        _ => return None,
    };
    Some(if years <= AGE_MAX {
        Ok(band(years))
    } else {
        Err(Wrong::new(message!("import-cell-age"), message!("import-cell-age-hint")))
    })
}

/// The band at the visit of somebody born on a day, or in a year. With the year alone the age is
/// one of two; where a cut lies between them it is not given.
pub(super) fn born(cell: &Cell, visit: Date, days: Days) -> Result<AgeBand, Wrong> {
    let unlikely = || Wrong::new(message!("import-cell-born"), message!("import-cell-born-hint"));
    let year = match cell {
        Cell::Number(number) if (1880.0..2200.0).contains(number) && number.fract() == 0.0 => {
            count(cell).ok()
        }
        Cell::Text(text) => text.trim().parse::<u32>().ok().filter(|_| text.trim().len() == 4),
        _ => None,
    };
    if let Some(year) = year {
        let years = u32::try_from(visit.year())
            .ok()
            .and_then(|now| now.checked_sub(year))
            .filter(|years| *years <= AGE_MAX)
            .ok_or_else(unlikely)?;
        let (older, younger) = (band(years), band(years.saturating_sub(1)));
        return Ok(if older == younger { older } else { AgeBand::NotGiven });
    }
    let born = match cell {
        // A serial of before 2000 is a date here, not something else.
        Cell::Number(number) if (1.0..60_000.0).contains(number) => {
            days_after_epoch(*number, days.from_1904)
        }
        other => Some(date(other, days)?),
    };
    let age = born.and_then(|born| visit.years_since(born)).filter(|age| *age <= AGE_MAX);
    age.map(band).ok_or_else(unlikely)
}

fn days_after_epoch(number: f64, counts_from_1904: bool) -> Option<Date> {
    let first = if counts_from_1904 {
        Date::from_ymd_opt(1904, 1, 1)
    } else {
        Date::from_ymd_opt(1899, 12, 30)
    }?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and 80,000"
    )]
    Some(first + crate::calendar::Days::new(number.floor() as u64))
}

/// The text of a cell for a message, cut short.
pub(super) fn short(cell: &Cell) -> String {
    let text = cell.to_string();
    let cut: String = text.chars().filter(|c| !c.is_control()).take(40).collect();
    if cut.len() < text.len() { format!("{cut}…") } else { cut }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }

    fn day(text: &str) -> Date {
        text.parse().expect("a date")
    }

    #[test]
    fn dates_in_all_the_forms_that_people_write() {
        for (cell, wanted) in [
            (text("01/03/2022"), Some("2022-03-01")),
            (text("1-3-22"), Some("2022-03-01")),
            (text("2022-03-01"), Some("2022-03-01")),
            (text("2022-03-01T09:30:00.000Z"), Some("2022-03-01")),
            (text("01/03/2022 09:30:00"), Some("2022-03-01")),
            (text("mardi 1er mars 2022"), Some("2022-03-01")),
            (text("1er mars 2022 à 9:30"), Some("2022-03-01")),
            (text("lundi 1er mars 2022"), None),
            (text("31 décembre 2021"), Some("2021-12-31")),
            (text("30/02/2022"), None),
            (text("13/13/2022"), None),
            (text("mars 2022"), None),
            (Cell::Number(44621.0), Some("2022-03-01")),
            (Cell::Number(44621.75), Some("2022-03-01")),
            (Cell::Number(72.0), None),
            (Cell::Number(f64::NAN), None),
            (Cell::Number(-1.0), None),
        ] {
            assert_eq!(date(&cell, Days::default()).ok(), wanted.map(day), "{cell:?}");
        }
        assert_eq!(
            date(&Cell::Number(43159.0), Days { from_1904: true, ..Days::default() }).ok(),
            Some(day("2022-03-01")),
            "counted from 1904"
        );
    }

    #[test]
    fn a_date_of_two_meanings_is_read_where_the_others_of_its_column_tell_which() {
        let read = |column: &[&str], is_english| {
            let cells: Vec<Cell> = column.iter().map(|date| text(date)).collect();
            let days = Days::of(false, is_english, cells.iter());
            cells.iter().map(|cell| date(cell, days).ok()).collect::<Vec<_>>()
        };
        let (july, june, end) = (day("2026-07-06"), day("2026-06-07"), day("2026-06-30"));
        assert_eq!(read(&["06/07/2026"], false), [Some(july)]);
        assert_eq!(read(&["06/07/2026"], true), [None]);
        assert_eq!(read(&["Monday 06/07/2026", "6.7.2026"], true), [Some(july), Some(july)]);
        assert_eq!(read(&["06/07/2026", "30/06/2026"], true), [Some(july), Some(end)]);
        assert_eq!(read(&["07/06/2026", "30/06/2026"], true), [Some(june), Some(end)]);
        // One of America makes the others doubtful, whatever the language.
        assert_eq!(read(&["06/07/2026", "06/30/2026", "07/07/2026"], false)[..2], [None, None]);
        assert_eq!(read(&["06/30/2026", "07/07/2026"], false)[1], Some(day("2026-07-07")));
    }

    #[test]
    fn an_age_becomes_its_band_at_the_visit() {
        let visit = day("2022-03-01");
        for (cell, wanted) in [
            (text("1992-03-01"), Ok(AgeBand::From30)),
            (text("02/03/1992"), Ok(AgeBand::From25)),
            (text("1992"), Ok(AgeBand::NotGiven)),
            (text("1950"), Ok(AgeBand::From70)),
            (Cell::Number(1985.0), Ok(AgeBand::From35)),
            (Cell::Number(33665.0), Ok(AgeBand::From25)),
            (text("2031-01-01"), Err(())),
            (text("1850"), Err(())),
        ] {
            assert_eq!(born(&cell, visit, Days::default()).map_err(drop), wanted, "{cell:?}");
        }
        for (cell, wanted) in [
            (text("72"), Some(Ok(AgeBand::From70))),
            (text("29 ans"), Some(Ok(AgeBand::From25))),
            (Cell::Number(30.0), Some(Ok(AgeBand::From30))),
            (text("412"), Some(Err(()))),
            (text("70+"), None),
        ] {
            assert_eq!(exact_age(&cell).map(|band| band.map_err(drop)), wanted, "{cell:?}");
        }
    }

    #[test]
    fn numbers_hours_and_minutes() {
        for (cell, wanted) in [
            (text("3"), Some(3)),
            (text(" 1\u{202f}200 "), Some(1200)),
            (text("3,0"), Some(3)),
            (text("3,5"), None),
            (text("-1"), None),
            (text("trois"), None),
            (text("1e3"), None),
            (text(""), None),
            (Cell::Number(4.0), Some(4)),
            (Cell::Flag(true), None),
        ] {
            assert_eq!(count(&cell).ok(), wanted, "{cell:?}");
        }
        for (cell, wanted) in [
            (text("45"), Some(45)),
            (text("37,5"), Some(38)),
            (text("1 h 30"), Some(90)),
            (text("2h"), Some(120)),
            (text("20 min"), Some(20)),
            (text("longtemps"), None),
        ] {
            assert_eq!(minutes(&cell).ok(), wanted, "{cell:?}");
        }
        for (cell, wanted) in [
            (text("9h30"), Some("09:30")),
            (text("9 h"), Some("09:00")),
            (text("09:30:00"), Some("09:30")),
            (Cell::Number(0.5), Some("12:00")),
            (text("25:00"), None),
        ] {
            assert_eq!(
                time(&cell).ok().map(|time| time.format("%H:%M").to_string()).as_deref(),
                wanted,
                "{cell:?}"
            );
        }
    }
}
