//! One row of a timetable, read and verified. Knows nothing of other rows.

use chrono::Datelike;

use crate::calendar::{Date, Hours, Time, Weekday};
use crate::records::notation::{Notation, Text, weekday_name};
use crate::words::{Message, message};

use super::frequency::Frequency;

/// A stop and when it is served.
pub struct Row {
    pub line: u32,
    pub organisation: String,
    pub mobile: String,
    pub route: String,
    pub community: String,
    pub stop: String,
    pub address: Option<String>,
    pub postcode: Option<String>,
    /// Latitude and longitude in degrees.
    pub position: Option<(f64, f64)>,
    pub hours: Hours,
    pub frequency: Frequency,
    pub start: Date,
    pub end: Option<Date>,
    /// Days of the rule on which it does not come.
    pub exceptions: Vec<Date>,
    /// Where the timetable was published.
    pub source: Option<String>,
    /// What a person should look at.
    pub doubt: Option<Message>,
}

impl Row {
    /// Reads a row through its cells by column, or says why it cannot be read.
    pub fn read<'a>(line: u32, cell: &dyn Fn(&str) -> &'a str) -> Result<Self, Message> {
        let needed = |column: &str| {
            text(cell(column)).ok_or_else(|| message!("timetable-row-empty", column = column))
        };
        let (organisation, mobile, stop) =
            (needed("organisation")?, needed("mobile")?, needed("stop")?);
        // Many timetables leave it out where the stop is the only one of its community.
        let community = text(cell("community")).unwrap_or_else(|| stop.clone());
        let hours = Hours {
            start: time(cell("arrival"), "arrival")?,
            end: time(cell("departure"), "departure")?,
        };
        if hours.over_midnight() {
            let (departure, arrival) = (cell("departure"), cell("arrival"));
            return Err(message!(
                "timetable-row-departure",
                departure = departure,
                arrival = arrival,
            ));
        }
        let start = date(cell("start"), "start")?;
        let end = text(cell("end")).map(|end| date(&end, "end")).transpose()?;
        if end.is_some_and(|end| end < start) {
            return Err(message!("timetable-row-end", end = cell("end"), start = start));
        }
        let frequency = Frequency::read(cell("frequency"), start, hours.start)?;
        let doubt = other_weekday(cell("day"), &frequency)?;
        let dates = cell("exceptions").split([',', ';', '|', ' ']).filter(|date| !date.is_empty());
        let exceptions =
            dates.map(|excepted| date(excepted, "exceptions")).collect::<Result<_, _>>()?;
        Ok(Row {
            line,
            organisation,
            mobile,
            route: text(cell("route")).unwrap_or_default(),
            community,
            stop,
            address: text(cell("address")),
            postcode: text(cell("postcode")),
            position: position(cell("geoy"), cell("geox"))?,
            hours,
            frequency,
            start,
            end,
            exceptions,
            source: text(cell("timetable")),
            doubt,
        })
    }

    /// The vehicle and the name of its stop.
    pub fn place(&self) -> impl Ord + Clone + use<> {
        (self.organisation.clone(), self.mobile.clone(), self.community.clone(), self.stop.clone())
    }

    /// What makes two rows the same passage.
    pub fn identity(&self) -> impl Ord + use<> {
        let place = (self.place(), self.postcode.clone());
        (place, self.hours, self.start, self.end, self.frequency.clone())
    }
}

/// Words in normal form, runs of blanks as one; `None` when there are none.
fn text(cell: &str) -> Option<String> {
    let words = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    Text::parse(&words).ok().map(|text| text.0)
}

fn time(cell: &str, column: &str) -> Result<Time, Message> {
    <Time as Notation>::parse(cell)
        .map_err(|_| message!("timetable-row-time", column = column, cell = cell))
}

/// A date as the project writes it, or as a European spreadsheet does.
fn date(cell: &str, column: &str) -> Result<Date, Message> {
    let read = Date::parse_from_str(cell, "%Y-%m-%d")
        .or_else(|_| Date::parse_from_str(cell, "%d/%m/%Y"))
        .or_else(|_| Date::parse_from_str(cell, "%d.%m.%Y"))
        .ok();
    let in_reach = read.filter(|date| (1900..=2200).contains(&date.year()));
    in_reach.ok_or_else(|| message!("timetable-row-date", column = column, cell = cell))
}

/// That the weekday in words, where there is one, is not that of the rule. The rule says when the
/// vehicle comes; the word is for people.
fn other_weekday(day: &str, frequency: &Frequency) -> Result<Option<Message>, Message> {
    if day.is_empty() {
        return Ok(None);
    }
    let weekday = <Weekday as Notation>::parse(day)
        .map_err(|_| message!("timetable-row-weekday", cell = day))?;
    let Some(weekdays) = frequency.weekdays().filter(|known| !known.contains(&weekday)) else {
        return Ok(None);
    };
    let name = |weekday: Weekday| message!("weekday-name", weekday = weekday_name(weekday));
    let names = weekdays
        .into_iter()
        .map(name)
        .reduce(|first, last| message!("timetable-weekdays", first = first, last = last));
    Ok(Some(message!(
        "timetable-row-other-weekday",
        day = name(weekday),
        rule = names.unwrap_or_else(|| name(weekday)),
    )))
}

pub fn position(latitude: &str, longitude: &str) -> Result<Option<(f64, f64)>, Message> {
    if latitude.is_empty() && longitude.is_empty() {
        return Ok(None);
    }
    let number = |cell: &str| {
        <f64 as Notation>::parse(cell)
            .map_err(|_| message!("timetable-row-coordinate", cell = cell))
    };
    let (latitude, longitude) = (number(latitude)?, number(longitude)?);
    if !(-90.0..=90.0).contains(&latitude) || !(-180.0..=180.0).contains(&longitude) {
        return Err(
            message!("timetable-row-position", latitude = latitude, longitude = longitude,),
        );
    }
    Ok(Some((latitude, longitude)))
}
