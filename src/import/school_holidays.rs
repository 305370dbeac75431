//! The school calendar that the French ministry publishes (data.education.gouv.fr, file
//! fr-en-calendrier-scolaire, CSV): one row a holiday, académie and school year. Independent of
//! projects on disk.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, Days, NaiveDateTime, Offset, TimeDelta, TimeZone, Timelike};

use crate::calendar::{Date, Zone};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::records::holidays::SchoolZone;
use crate::records::notation::Notation;
use crate::slug::folded;
use crate::words::message;

use super::Imported;
use super::scalar::scalar;

/// The columns by the label of the file and by their name in its interface; `Population` and
/// `annee_scolaire` may be missing.
const COLUMNS: [(&str, &str); 4] = [
    ("description", "description"),
    ("date de debut", "start date"),
    ("date de fin", "end date"),
    ("zones", "zones"),
];
const POPULATION: (&str, &str) = ("population", "population");

/// One holiday of a school year, and the zones that have it.
type Holidays = BTreeMap<(Date, Date, String), BTreeMap<String, String>>;

/// The holidays of the zones asked for (all where none is), one file a school year.
pub fn school_holidays(name: &str, bytes: &[u8], zones: &[String]) -> Imported {
    let mut diagnostics = Vec::new();
    match read(name, bytes, zones, &mut diagnostics) {
        Ok(years) => {
            let found: usize = years.values().map(BTreeMap::len).sum();
            let summary = message!("school-summary", count = found, years = years.len());
            let files = years.iter().map(|(year, holidays)| {
                let path = format!("records/school_holidays/{year}-{}.yaml", year + 1);
                (path, text(*year, holidays))
            });
            Imported { files: files.collect(), diagnostics, summary: Some(summary) }
        }
        Err(problem) => {
            diagnostics.push(*problem);
            Imported { diagnostics, ..Imported::default() }
        }
    }
}

fn read(
    name: &str,
    bytes: &[u8],
    zones: &[String],
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<BTreeMap<i32, Holidays>, Box<Diagnostic>> {
    let rows = rows(name, bytes)?;
    let asked: BTreeSet<String> = zones.iter().filter_map(|zone| folded_zone(zone)).collect();
    let known: BTreeSet<&str> = rows.iter().map(|row| row.key.as_str()).collect();
    let unknown: Vec<&str> =
        asked.iter().map(String::as_str).filter(|zone| !known.contains(zone)).collect();
    if !unknown.is_empty() || known.is_empty() {
        let known: Vec<&str> = known.into_iter().collect();
        let message = message!("school-zones", zones = unknown, known = known);
        return Err(Box::new(Diagnostic::new(Code::Import, Span::whole_file(name), message)));
    }
    let mut years = BTreeMap::new();
    for row in rows.iter().filter(|row| asked.is_empty() || asked.contains(&row.key)) {
        let Some((from, until)) = span(&row.start, &row.end, &row.key) else {
            let message = message!(
                "school-row",
                name = row.name.as_str(),
                from = row.start.as_str(),
                until = row.end.as_str()
            );
            let place = Span::new(&name.into(), row.line, 0);
            diagnostics.push(Diagnostic::new(Code::ImportRow, place, message));
            continue;
        };
        let holidays: &mut Holidays = years.entry(school_year(from)).or_default();
        let zones = holidays.entry((from, until, row.name.clone())).or_default();
        zones.insert(row.key.clone(), row.zone.trim_start_matches("Zone ").to_owned());
    }
    Ok(years)
}

/// A row of the file.
struct Row {
    line: u32,
    name: String,
    start: String,
    end: String,
    zone: String,
    /// The zone, folded.
    key: String,
}

/// The rows that are of pupils and name a zone.
fn rows(name: &str, bytes: &[u8]) -> Result<Vec<Row>, Box<Diagnostic>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = String::from_utf8_lossy(bytes);
    let heading = text.lines().next().unwrap_or_default();
    let delimiter =
        [b';', b'\t', b','].into_iter().find(|sign| heading.contains(char::from(*sign)));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter.unwrap_or(b';'))
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let unreadable = |error: csv::Error| {
        let message = message!("school-csv", problem = error.to_string());
        Box::new(Diagnostic::new(Code::Import, Span::whole_file(name), message))
    };
    let headings: Vec<String> = reader.headers().map_err(unreadable)?.iter().map(folded).collect();
    let place = |(label, key): &(&str, &str)| {
        headings.iter().position(|heading| heading == label || heading == key)
    };
    let missing: Vec<&str> =
        COLUMNS.iter().filter(|column| place(column).is_none()).map(|column| column.0).collect();
    if !missing.is_empty() {
        let message = message!("school-columns", missing = missing);
        let place = Span::new(&name.into(), 1, 0);
        return Err(Box::new(Diagnostic::new(Code::ImportColumns, place, message)));
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(unreadable)?;
        let cell = |column: &(&str, &str)| {
            place(column).and_then(|at| record.get(at)).unwrap_or_default().to_owned()
        };
        let [name, start, end, zone] = COLUMNS.each_ref().map(cell);
        // Teachers come back a day before their pupils.
        let population = folded(&cell(&POPULATION));
        let is_of_pupils = !population.contains("enseignant") || population.contains("eleve");
        if let Some(key) = folded_zone(&zone).filter(|_| is_of_pupils) {
            let line = record.position().map_or(0, csv::Position::line);
            let line = u32::try_from(line).unwrap_or(u32::MAX);
            rows.push(Row { line, name, start, end, zone, key });
        }
    }
    Ok(rows)
}

fn folded_zone(zone: &str) -> Option<String> {
    SchoolZone::parse(zone.trim()).ok().map(|zone| zone.as_str().to_owned())
}

/// The year in which a school year begins: the long holidays end one, in August in the north.
fn school_year(from: Date) -> i32 {
    if from.month() >= 9 || (from.month() == 8 && from.day() >= 15) {
        from.year()
    } else {
        from.year() - 1
    }
}

/// First and last day without school. The second cell is the day on which school begins again;
/// where it says nothing (the summer before a year that is not published yet), the last day of
/// August is taken.
fn span(start: &str, end: &str, zone: &str) -> Option<(Date, Date)> {
    let from = day(start, zone)?;
    let again = day(end, zone).unwrap_or(from);
    let until = match again.cmp(&from) {
        std::cmp::Ordering::Greater => again - Days::new(1),
        _ => Date::from_ymd_opt(from.year(), 8, 31)?,
    };
    (until >= from && (until - from).num_days() < 120).then_some((from, until))
}

/// The day of a midnight, which the file gives in UTC, in the time of Paris or in that of the zone:
/// it is the nearest midnight in the zone.
fn day(text: &str, zone: &str) -> Option<Date> {
    if let Ok(date) = Date::parse_from_str(text, "%Y-%m-%d") {
        return Some(date);
    }
    let instant = DateTime::parse_from_rfc3339(text).map(|moment| moment.naive_utc());
    let local = |utc: NaiveDateTime| {
        let offset = zone_of(zone).offset_from_utc_datetime(&utc).fix();
        utc + TimeDelta::seconds(i64::from(offset.local_minus_utc()))
    };
    let moment = match instant {
        Ok(utc) => local(utc),
        Err(_) => NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S").ok()?,
    };
    let next = u64::from(moment.hour() >= 12);
    Some(moment.date() + Days::new(next))
}

fn zone_of(zone: &str) -> Zone {
    match zone {
        "guadeloupe" => Zone::America__Guadeloupe,
        "guyane" => Zone::America__Cayenne,
        "martinique" => Zone::America__Martinique,
        "mayotte" => Zone::Indian__Mayotte,
        "reunion" => Zone::Indian__Reunion,
        "saint-pierre-et-miquelon" => Zone::America__Miquelon,
        "nouvelle-caledonie" => Zone::Pacific__Noumea,
        "polynesie" => Zone::Pacific__Tahiti,
        "wallis-et-futuna" => Zone::Pacific__Wallis,
        _ => Zone::Europe__Paris,
    }
}

fn text(year: i32, holidays: &Holidays) -> String {
    let mut text = format!("# {year}-{}: data.education.gouv.fr\n", year + 1);
    for ((from, until, name), zones) in holidays {
        let zones: Vec<String> = zones.values().map(|zone| scalar(zone)).collect();
        text.push_str(&format!(
            "- {{zone: [{}], name: {}, from: {from}, until: {until}}}\n",
            zones.join(", "),
            flow(name)
        ));
    }
    text
}

/// A text within braces, where a comma would end it.
fn flow(text: &str) -> String {
    match text.contains([',', '[', ']', '{', '}']) {
        true => format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")),
        false => scalar(text),
    }
}
