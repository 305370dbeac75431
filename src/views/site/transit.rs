//! The passages to come as a feed of the General Transit Feed Specification (gtfs.org, Schedule):
//! what a vehicle does on a day is a trip, each passage a stay at a stop, days that are alike are
//! one service. Independent of how the files are written and packed.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::{Date, Hours, Timelike};
use crate::model::{Itinerance, ProgrammeId, Stop, StopId, VehicleId};
use crate::schedule::Passage;
use crate::views::Given;

/// A file of the feed: its name, its columns and its lines.
#[derive(Debug)]
pub struct TransitFile {
    pub name: &'static str,
    pub columns: &'static [&'static str],
    pub lines: Vec<Vec<String>>,
}

/// What one vehicle does on one day.
type Stays<'a> = Vec<(&'a StopId, Hours)>;

/// The days of all trips that are alike, of a programme and a vehicle.
type Trips<'a> = BTreeMap<(&'a ProgrammeId, &'a VehicleId, Stays<'a>), BTreeSet<Date>>;

/// The feed; empty where no passage to come can be in it. The specification asks for the address of
/// the agency, the position of each stop, and one time zone.
pub(super) fn files(given: &Given<'_>, language: &str) -> Vec<TransitFile> {
    let Some(url) = given.service.site.url.as_deref() else { return Vec::new() };
    let trips = trips(given);
    let Some(zone) = trips.keys().next().map(|(id, ..)| given.service.programmes[*id].zone) else {
        return Vec::new();
    };
    let trips: Trips = trips
        .into_iter()
        .filter(|((id, ..), _)| given.service.programmes[*id].zone == zone)
        .collect();
    let programmes: BTreeSet<&ProgrammeId> = trips.keys().map(|(id, ..)| *id).collect();
    let file = |name, columns, lines| TransitFile { name, columns, lines };
    let agencies = programmes.iter().map(|id| {
        let programme = &given.service.programmes[*id];
        let operator = given.service.organisations.get(&programme.operator);
        vec![
            id.to_string(),
            operator.map_or_else(|| programme.name.clone(), |one| one.name.clone()),
            url.to_owned(),
            zone.to_string(),
            language.to_owned(),
            programme.phone.as_ref().map_or("", |phone| phone.dial()).to_owned(),
        ]
    });
    let routes = programmes.iter().map(|id| {
        let programme = &given.service.programmes[*id];
        vec![id.to_string(), id.to_string(), programme.name.clone(), BUS.to_owned()]
    });
    vec![
        file("agency.txt", &AGENCY, agencies.collect()),
        file("stops.txt", &STOPS, stops(given, url, &trips)),
        file("routes.txt", &ROUTES, routes.collect()),
    ]
    .into_iter()
    .chain(timed(&trips))
    .chain([feed_info(given, url, language, &trips)])
    .collect()
}

/// Whether some passage to come is in the feed.
pub(super) fn has_any(given: &Given) -> bool {
    given.service.site.url.is_some() && placed(given).next().is_some()
}

/// Passages to come that are held at the position of their stop.
fn placed<'a>(given: &Given<'a>) -> impl Iterator<Item = &'a Passage> {
    let service = given.service;
    given.schedule.from(given.today).filter(move |passage| {
        let stop = service.stops.get(&passage.stop);
        let is_placed = stop
            .is_some_and(|stop| stop.itinerance != Itinerance::Fixed && stop.position.is_some());
        is_placed && passage.spot.is_none()
    })
}

/// `route_type` of the specification.
const BUS: &str = "3";

const AGENCY: [&str; 6] =
    ["agency_id", "agency_name", "agency_url", "agency_timezone", "agency_lang", "agency_phone"];
const STOPS: [&str; 6] = ["stop_id", "stop_name", "stop_desc", "stop_lat", "stop_lon", "stop_url"];
const ROUTES: [&str; 4] = ["route_id", "agency_id", "route_long_name", "route_type"];
const TRIPS: [&str; 3] = ["route_id", "service_id", "trip_id"];
const TIMES: [&str; 5] = ["trip_id", "arrival_time", "departure_time", "stop_id", "stop_sequence"];
const DATES: [&str; 3] = ["service_id", "date", "exception_type"];
const INFO: [&str; 5] =
    ["feed_publisher_name", "feed_publisher_url", "feed_lang", "feed_start_date", "feed_end_date"];

/// The stays of each day.
fn trips<'a>(given: &Given<'a>) -> Trips<'a> {
    let mut days: BTreeMap<(&ProgrammeId, &VehicleId, Date), Vec<&Passage>> = BTreeMap::new();
    for passage in placed(given) {
        let key = (&passage.programme, &passage.vehicle, passage.date);
        days.entry(key).or_default().push(passage);
    }
    let mut trips: Trips = BTreeMap::new();
    for ((programme, vehicle, date), mut passages) in days {
        passages.sort_by_key(|passage| (passage.start, passage.end, &passage.key));
        // A vehicle that is at two places at once makes two trips.
        let mut rest = passages;
        while !rest.is_empty() {
            let (mut stays, mut left): (Stays, Vec<&Passage>) = (Vec::new(), Vec::new());
            let mut until = None;
            for passage in rest {
                if until.is_some_and(|until| passage.start < until) {
                    left.push(passage);
                } else {
                    until = Some(passage.end);
                    stays.push((&passage.stop, passage.hours));
                }
            }
            trips.entry((programme, vehicle, stays)).or_default().insert(date);
            rest = left;
        }
    }
    trips
}

fn stops(given: &Given, url: &str, trips: &Trips) -> Vec<Vec<String>> {
    let served: BTreeSet<&StopId> =
        trips.keys().flat_map(|(.., stays)| stays.iter().map(|(id, _)| *id)).collect();
    let line = |stop: &Stop| {
        let commune = &given.service.commune_of(stop).name;
        let access = stop.access.as_ref().map(ToString::to_string);
        let position = stop.position?;
        Some(vec![
            stop.id.to_string(),
            format!("{commune} – {}", stop.name),
            access.unwrap_or_default(),
            format!("{:.6}", position.latitude),
            format!("{:.6}", position.longitude),
            format!("{url}{}", given.addresses.stop(&stop.id)),
        ])
    };
    served.into_iter().filter_map(|id| line(given.service.stops.get(id)?)).collect()
}

/// Trips, their stays and their days.
fn timed(trips: &Trips) -> [TransitFile; 3] {
    let (mut of_trips, mut times, mut dates) = (Vec::new(), Vec::new(), Vec::new());
    for (number, ((programme, vehicle, stays), days)) in (1..).zip(trips) {
        let id = format!("{programme}-{vehicle}-{number}");
        of_trips.push(vec![programme.to_string(), id.clone(), id.clone()]);
        for (place, (stop, hours)) in (1..).zip(stays) {
            let [arrival, departure] = clock(*hours);
            let place: u32 = place;
            times.push(vec![id.clone(), arrival, departure, stop.to_string(), place.to_string()]);
        }
        let day = |date: &Date| vec![id.clone(), date.format("%Y%m%d").to_string(), "1".to_owned()];
        dates.extend(days.iter().map(day));
    }
    let file = |name, columns, lines| TransitFile { name, columns, lines };
    [
        file("trips.txt", &TRIPS, of_trips),
        file("stop_times.txt", &TIMES, times),
        file("calendar_dates.txt", &DATES, dates),
    ]
}

/// `09:00:00` and `26:00:00`: hours behind midnight are of the day on which the trip began.
fn clock(hours: Hours) -> [String; 2] {
    let later = if hours.over_midnight() { 24 } else { 0 };
    [(hours.start, 0), (hours.end, later)]
        .map(|(time, later)| format!("{:02}:{:02}:00", time.hour() + later, time.minute()))
}

fn feed_info(given: &Given, url: &str, language: &str, trips: &Trips) -> TransitFile {
    let days = || trips.values().flatten();
    let day = |date: Option<&Date>| {
        date.map(|date| date.format("%Y%m%d").to_string()).unwrap_or_default()
    };
    let line = vec![
        given.service.site.name.clone(),
        url.to_owned(),
        language.to_owned(),
        day(days().min()),
        day(days().max()),
    ];
    TransitFile { name: "feed_info.txt", columns: &INFO, lines: vec![line] }
}
