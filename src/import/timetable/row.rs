//! One row of a timetable, read and verified. Knows nothing of other rows.

use chrono::Datelike;

use crate::calendar::{Date, Hours, Time, Weekday};
use crate::records::notation::{Notation, Text, weekday_name};

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
}

impl Row {
    /// Reads a row through its cells by column, or says why it cannot be read.
    pub fn read<'a>(line: u32, cell: &dyn Fn(&str) -> &'a str) -> Result<Self, String> {
        let needed =
            |column: &str| text(cell(column)).ok_or_else(|| format!("`{column}` is empty"));
        let (organisation, mobile, community, stop) =
            (needed("organisation")?, needed("mobile")?, needed("community")?, needed("stop")?);
        let hours = Hours {
            start: time(cell("arrival"), "arrival")?,
            end: time(cell("departure"), "departure")?,
        };
        if hours.over_midnight() {
            return Err(format!(
                "it leaves at {} and arrives at {}",
                cell("departure"),
                cell("arrival")
            ));
        }
        let start = date(cell("start"), "start")?;
        let end = text(cell("end")).map(|end| date(&end, "end")).transpose()?;
        if end.is_some_and(|end| end < start) {
            return Err(format!("it ends on {} before it starts on {start}", cell("end")));
        }
        let frequency = Frequency::read(cell("frequency"), start, hours.start)?;
        agrees(cell("day"), &frequency)?;
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
        })
    }

    /// What makes two rows the same passage.
    pub fn identity(&self) -> impl Ord + use<> {
        let place = (
            self.organisation.clone(),
            self.mobile.clone(),
            self.community.clone(),
            self.stop.clone(),
        );
        (place, self.hours, self.start, self.end, self.frequency.clone())
    }
}

/// Words in normal form, runs of blanks as one; `None` when there are none.
fn text(cell: &str) -> Option<String> {
    let words = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    Text::parse(&words).ok().map(|text| text.0)
}

fn time(cell: &str, column: &str) -> Result<Time, String> {
    <Time as Notation>::parse(cell)
        .map_err(|_| format!("`{column}` is `{cell}`, which is not a time of day"))
}

/// A date as the project writes it, or as a British spreadsheet does.
fn date(cell: &str, column: &str) -> Result<Date, String> {
    let read = Date::parse_from_str(cell, "%Y-%m-%d")
        .or_else(|_| Date::parse_from_str(cell, "%d/%m/%Y"))
        .ok();
    let in_reach = read.filter(|date| (1900..=2200).contains(&date.year()));
    in_reach.ok_or_else(|| format!("`{column}` is `{cell}`, which is not a date"))
}

/// The weekday in words, where there is one, is that of the rule.
fn agrees(day: &str, frequency: &Frequency) -> Result<(), String> {
    if day.is_empty() {
        return Ok(());
    }
    let weekday = <Weekday as Notation>::parse(day)
        .map_err(|_| format!("`day` is `{day}`, which is not a day of the week"))?;
    match frequency.weekdays() {
        Some(weekdays) if !weekdays.contains(&weekday) => {
            let names = weekdays
                .iter()
                .map(|weekday| weekday_name(*weekday))
                .collect::<Vec<_>>()
                .join(" and ");
            Err(format!(
                "`day` is {}, and by `start` and `frequency` it comes on {names}",
                weekday_name(weekday)
            ))
        }
        _ => Ok(()),
    }
}

fn position(latitude: &str, longitude: &str) -> Result<Option<(f64, f64)>, String> {
    if latitude.is_empty() && longitude.is_empty() {
        return Ok(None);
    }
    let number = |cell: &str| {
        <f64 as Notation>::parse(cell)
            .map_err(|_| format!("`{cell}` is not a coordinate in degrees"))
    };
    let (latitude, longitude) = (number(latitude)?, number(longitude)?);
    if !(-90.0..=90.0).contains(&latitude) || !(-180.0..=180.0).contains(&longitude) {
        return Err(format!("latitude {latitude} and longitude {longitude} are no place on Earth"));
    }
    Ok(Some((latitude, longitude)))
}
