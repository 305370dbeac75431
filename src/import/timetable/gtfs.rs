//! A feed of the General Transit Feed Specification (gtfs.org, Schedule) as rows of a timetable:
//! each stay of a trip at a stop, on the days of its service. A trip that only passes a stop stays
//! no minute there and is left out.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use crate::calendar::{Date, Hours, Time};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::records::notation::{Notation, Text};
use crate::words::{Message, Tongue, message};

use super::super::Imported;
use super::frequency::Frequency;
use super::project::Terms;
use super::row::Row;
use super::{Written, left_out};

/// The files that are read, in the words of the specification.
pub const FILES: [&str; 8] = [
    "agency.txt",
    "stops.txt",
    "routes.txt",
    "trips.txt",
    "stop_times.txt",
    "calendar.txt",
    "calendar_dates.txt",
    "frequencies.txt",
];

/// What one file of a feed may unpack to.
const FILE_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// Reads a feed as a whole project: its files by name. The programme ends with the last day of its
/// services, unless `until` gives another.
pub fn gtfs(name: &str, files: &BTreeMap<String, Vec<u8>>, until: Option<Date>) -> Imported {
    let mut diagnostics = Vec::new();
    let feed = Feed::read(name, files, &mut diagnostics);
    let rows = feed.rows(&mut diagnostics);
    let terms = Terms { tongue: feed.tongue(), zone: feed.zone(), is_library: false };
    super::written(name, rows, until, &terms, diagnostics)
}

/// The files of a zipped feed, also where they lie in a folder of it.
pub fn unzipped(name: &str, bytes: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, Box<Diagnostic>> {
    let failed =
        |message| Box::new(Diagnostic::new(Code::Timetable, Span::whole_file(name), message));
    let unread = |problem: String| failed(message!("gtfs-zip", problem = problem));
    let mut archive =
        zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| unread(error.to_string()))?;
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|error| unread(error.to_string()))?;
        let path = entry.name().map(|path| path.into_owned()).unwrap_or_default();
        let Some(file) = FILES.iter().find(|file| path.rsplit('/').next() == Some(*file)) else {
            continue;
        };
        let mut text = Vec::new();
        let read = (&mut entry).take(FILE_BYTES_MAX + 1).read_to_end(&mut text);
        read.map_err(|error| unread(error.to_string()))?;
        if text.len() as u64 > FILE_BYTES_MAX {
            let most = FILE_BYTES_MAX / 1_000_000;
            return Err(failed(message!("gtfs-too-large", file = *file, most = most)));
        }
        files.insert((*file).to_owned(), text);
    }
    Ok(files)
}

/// One file: its lines with their cells by heading.
#[derive(Default)]
struct Table {
    file: String,
    headings: Vec<String>,
    lines: Vec<(u32, csv::StringRecord)>,
}

/// A line of a file.
#[derive(Clone, Copy)]
struct Line<'a> {
    table: &'a Table,
    number: u32,
    cells: &'a csv::StringRecord,
}

impl<'a> Line<'a> {
    fn cell(self, heading: &str) -> &'a str {
        let place = self.table.headings.iter().position(|known| known == heading);
        place.and_then(|place| self.cells.get(place)).unwrap_or_default()
    }

    fn text(self, heading: &str) -> Option<String> {
        Text::parse(self.cell(heading)).ok().map(|text| text.0)
    }
}

impl Table {
    fn read(
        name: &str,
        file: &str,
        files: &BTreeMap<String, Vec<u8>>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let Some(bytes) = files.get(file) else { return Table::default() };
        let file = format!("{name}/{file}");
        let text = super::decode(&file, bytes, diagnostics);
        let mut reader = csv::ReaderBuilder::new()
            .flexible(true)
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let mut lines = Vec::new();
        let headings = reader.headers().map(|row| row.iter().map(str::to_owned).collect());
        let mut places = super::Lines::of(&text);
        for record in reader.records() {
            match record {
                Ok(record) => {
                    let line = record.position().map_or(0, |at| places.line_from(at.byte()));
                    lines.push((line, record));
                }
                Err(error) => {
                    let message = message!("timetable-csv", problem = error.to_string());
                    let span = Span::whole_file(&file);
                    diagnostics.push(Diagnostic::new(Code::Timetable, span, message));
                    break;
                }
            }
        }
        Table { file, headings: headings.unwrap_or_default(), lines }
    }

    fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        self.lines.iter().map(|(number, cells)| Line { table: self, number: *number, cells })
    }

    fn by(&self, heading: &str) -> BTreeMap<&str, Line<'_>> {
        self.lines().map(|line| (line.cell(heading), line)).collect()
    }
}

struct Feed {
    agencies: Table,
    stops: Table,
    routes: Table,
    trips: Table,
    times: Table,
    weeks: Table,
    dates: Table,
    frequencies: Table,
}

/// When the trips of a service run.
#[derive(Default)]
struct Service {
    /// Weekdays from Monday, first and last day.
    week: Option<(Vec<u8>, Date, Date)>,
    added: Vec<Date>,
    removed: Vec<Date>,
}

impl Service {
    /// As rules of a row: how often, from, until, and the days without.
    fn rules(&self) -> Vec<(Frequency, Date, Option<Date>, Vec<Date>)> {
        let mut rules = Vec::new();
        if let Some((weekdays, start, end)) = &self.week {
            let weekdays = weekdays.clone();
            let frequency = Frequency::Weekly { weekdays, every_weeks: 1, last: Some(*end) };
            let comes =
                |date: &&Date| (*start..=*end).contains(*date) && frequency.comes(**date, *start);
            let removed = self.removed.iter().filter(comes).copied().collect();
            rules.push((frequency.clone(), *start, Some(*end), removed));
        }
        let is_new = |date: &&Date| {
            self.week.as_ref().is_none_or(|(weekdays, start, end)| {
                let day = chrono::Datelike::weekday(*date).num_days_from_monday();
                !(*start..=*end).contains(*date)
                    || !weekdays.iter().any(|known| u32::from(*known) == day)
            })
        };
        let added: BTreeSet<Date> = self.added.iter().filter(is_new).copied().collect();
        if let Some(first) = added.first().copied() {
            let days = Frequency::Dates(added.into_iter().collect());
            rules.push((days, first, None, Vec::new()));
        }
        rules
    }
}

impl Feed {
    fn read(
        name: &str,
        files: &BTreeMap<String, Vec<u8>>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut table = |file: &str| Table::read(name, file, files, diagnostics);
        let [agencies, stops, routes, trips, times, weeks, dates, frequencies] =
            FILES.map(&mut table);
        let feed = Feed { agencies, stops, routes, trips, times, weeks, dates, frequencies };
        for (file, table) in [
            ("stops.txt", &feed.stops),
            ("trips.txt", &feed.trips),
            ("stop_times.txt", &feed.times),
        ] {
            if table.headings.is_empty() {
                let message = message!("gtfs-no-file", file = file);
                let span = Span::whole_file(name);
                diagnostics.push(Diagnostic::new(Code::Timetable, span, message));
            }
        }
        feed
    }

    /// The language of most of it; that of Britain where it names none that is known.
    fn tongue(&self) -> Tongue {
        let said = self.agencies.lines().find_map(|line| Tongue::of(line.cell("agency_lang")));
        said.unwrap_or_else(|| match self.zone().as_str() {
            "Europe/Berlin" | "Europe/Vienna" | "Europe/Zurich" => Tongue::German,
            "Europe/London" | "Europe/Dublin" => Tongue::English,
            _ => Tongue::French,
        })
    }

    fn zone(&self) -> String {
        let zones = self.agencies.lines().map(|line| line.cell("agency_timezone"));
        let mut known = zones.filter(|zone| <chrono_tz::Tz as Notation>::parse(zone).is_ok());
        known.next().unwrap_or("Europe/Paris").to_owned()
    }

    fn services(&self, diagnostics: &mut Vec<Diagnostic>) -> BTreeMap<&str, Service> {
        const DAYS: [&str; 7] =
            ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
        let mut services: BTreeMap<&str, Service> = BTreeMap::new();
        for line in self.weeks.lines() {
            match (date(line.cell("start_date")), date(line.cell("end_date"))) {
                (Ok(start), Ok(end)) if start <= end => {
                    let weekdays: Vec<u8> = (0..7)
                        .zip(DAYS)
                        .filter(|(_, day)| line.cell(day) == "1")
                        .map(|(n, _)| n)
                        .collect();
                    if !weekdays.is_empty() {
                        let service = services.entry(line.cell("service_id")).or_default();
                        service.week = Some((weekdays, start, end));
                    }
                }
                (Err(reason), _) | (_, Err(reason)) => diagnostics.push(told(line, reason)),
                (Ok(start), Ok(_)) => {
                    let end = line.cell("end_date");
                    let reason = message!("timetable-row-end", end = end, start = start);
                    diagnostics.push(told(line, reason));
                }
            }
        }
        for line in self.dates.lines() {
            let service = services.entry(line.cell("service_id")).or_default();
            match (date(line.cell("date")), line.cell("exception_type")) {
                (Ok(date), "1") => service.added.push(date),
                (Ok(date), "2") => service.removed.push(date),
                (Ok(_), other) => {
                    let reason = message!("gtfs-exception-type", written = other);
                    diagnostics.push(told(line, reason));
                }
                (Err(reason), _) => diagnostics.push(told(line, reason)),
            }
        }
        services
    }

    fn rows(&self, diagnostics: &mut Vec<Diagnostic>) -> Vec<Written> {
        let services = self.services(diagnostics);
        let (stops, trips) = (self.stops.by("stop_id"), self.trips.by("trip_id"));
        let (routes, agencies) = (self.routes.by("route_id"), self.agencies.by("agency_id"));
        let repeated = self.frequencies.by("trip_id");
        let only = self.agencies.lines().next();
        let mut rows = Vec::new();
        for line in self.times.lines() {
            let trip = trips.get(line.cell("trip_id"));
            let stop = stops.get(line.cell("stop_id"));
            let service = trip.and_then(|trip| services.get(trip.cell("service_id")));
            let found = trip.zip(stop).zip(service);
            let Some(((trip, stop), service)) = found else {
                diagnostics.push(told(line, message!("gtfs-reference")));
                continue;
            };
            if repeated.contains_key(line.cell("trip_id")) {
                diagnostics.push(told(line, message!("gtfs-frequencies")));
                continue;
            }
            let route = routes.get(trip.cell("route_id"));
            let agency = route.and_then(|route| agencies.get(route.cell("agency_id"))).copied();
            let read = of_stop(line, *stop, &stops).and_then(|place| {
                let hours = stay(line)?;
                Ok((place, hours))
            });
            let (place, hours) = match read {
                Ok(read) => read,
                Err(reason) => {
                    diagnostics.push(told(line, reason));
                    continue;
                }
            };
            let named = |line: Option<&Line>, headings: &[&str]| {
                line.and_then(|line| headings.iter().find_map(|heading| line.text(heading)))
            };
            let organisation = named(agency.or(only).as_ref(), &["agency_name"]);
            let route_name = named(route, &["route_long_name", "route_short_name", "route_id"]);
            let vehicle = named(Some(trip), &["block_id"]).or_else(|| named(route, &["route_id"]));
            for (frequency, start, end, exceptions) in service.rules() {
                let row = Row {
                    line: line.number,
                    organisation: organisation.clone().unwrap_or_else(|| "GTFS".to_owned()),
                    mobile: vehicle.clone().unwrap_or_else(|| "van".to_owned()),
                    route: route_name.clone().unwrap_or_default(),
                    community: place.community.clone(),
                    stop: place.name.clone(),
                    address: place.address.clone(),
                    postcode: None,
                    position: place.position,
                    hours,
                    frequency,
                    start,
                    end,
                    exceptions,
                    source: None,
                    doubt: None,
                };
                rows.push(Written { row, excerpt: excerpt(line) });
            }
        }
        rows
    }
}

struct Place {
    community: String,
    name: String,
    address: Option<String>,
    position: Option<(f64, f64)>,
}

/// A stop; the station that it belongs to is its community.
fn of_stop(line: Line, stop: Line, stops: &BTreeMap<&str, Line>) -> Result<Place, Message> {
    let name = stop.text("stop_name");
    let parent = stops.get(stop.cell("parent_station")).and_then(|parent| parent.text("stop_name"));
    let name = name.or_else(|| parent.clone());
    let stop_id = line.cell("stop_id");
    let name = name.ok_or_else(|| message!("gtfs-stop-name", stop = stop_id))?;
    let position = super::row::position(stop.cell("stop_lat"), stop.cell("stop_lon"))?;
    Ok(Place {
        community: parent.unwrap_or_else(|| name.clone()),
        address: stop.text("stop_desc").filter(|text| *text != name),
        name,
        position,
    })
}

/// From the arrival to the departure of a trip at a stop.
fn stay(line: Line) -> Result<Hours, Message> {
    let (arrival, departure) = (line.cell("arrival_time"), line.cell("departure_time"));
    let time = |cell: &str, column: &str| {
        let parts: Vec<&str> = cell.split(':').collect();
        let wrong = || message!("timetable-row-time", column = column, cell = cell);
        let [hour, minute, _] = parts[..] else { return Err(wrong()) };
        let hour: u32 = hour.trim().parse().map_err(|_| wrong())?;
        let minute: u32 = minute.parse().map_err(|_| wrong())?;
        match hour {
            24.. => Err(message!("gtfs-after-midnight", time = cell)),
            _ => Time::from_hms_opt(hour, minute, 0).ok_or_else(wrong),
        }
    };
    let start = time(arrival, "arrival_time")?;
    let end = time(departure, "departure_time")?;
    match start < end {
        true => Ok(Hours { start, end }),
        false if start == end => Err(message!("gtfs-no-stay", time = arrival)),
        false => Err(message!("timetable-row-departure", departure = departure, arrival = arrival)),
    }
}

/// `20261116`
fn date(cell: &str) -> Result<Date, Message> {
    let read = Date::parse_from_str(cell, "%Y%m%d").ok();
    let in_reach = read.filter(|date| (1900..=2200).contains(&chrono::Datelike::year(date)));
    in_reach.ok_or_else(|| message!("timetable-row-date", column = "date", cell = cell))
}

fn told(line: Line, reason: Message) -> Diagnostic {
    left_out(&line.table.file, line.number, reason, &excerpt(line))
}

fn excerpt(line: Line) -> String {
    line.cells.iter().collect::<Vec<_>>().join(",")
}
