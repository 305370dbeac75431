//! The rows of a timetable as the records of a project, written to be read and mended by people.
//! Ids come from names, so that the same file gives the same ids.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::addresses;
use crate::calendar::Date;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::import::scalar::scalar;
use crate::records::notation::{MonthWeek, weekday_name};
use crate::slug::slug;
use crate::words::{Message, Tongue, message};

use super::frequency::{Frequency, days_of};
use super::row::Row;

/// An id holds at most 80 characters; four are kept for a number that tells two apart.
const ID_LENGTH_MAX: usize = 76;

/// In which words and at which clock the project is written.
pub struct Terms {
    pub tongue: Tongue,
    /// IANA name.
    pub zone: String,
    /// Of mobile libraries, whose format names no last day.
    pub is_library: bool,
}

/// The record files by their path, and what they hold in words.
pub fn write(
    name: &str,
    rows: &[&Row],
    until: Date,
    terms: &Terms,
    diagnostics: &mut Vec<Diagnostic>,
) -> (BTreeMap<String, String>, Message) {
    let tongue = terms.tongue;
    let programmes = programmes(rows);
    let places = Places::of(rows);
    let several = programmes.len() > 1;
    let exceptions = exceptions(name, rows, &places, (until, tongue), diagnostics);
    let records = [
        ("site", site(&programmes, tongue)),
        ("programmes", programme_records(&programmes, until, terms)),
        ("organisations", organisation_records(&programmes, tongue)),
        ("communes", commune_records(&places, tongue)),
        ("stops", stop_records(&places, several, tongue)),
        ("rota", rota(rows, &places, until, tongue)),
        ("exceptions", exceptions),
    ];
    let written = records.into_iter().filter(|(_, text)| !text.is_empty());
    let mut files: BTreeMap<String, String> =
        written.map(|(kind, text)| (format!("records/{kind}.yaml"), text)).collect();
    files.extend(
        programmes.iter().map(|programme| {
            (format!("content/{}", logo_file(programme)), logo(programme, tongue))
        }),
    );
    let summary = message!(
        "timetable-summary",
        rows = rows.len(),
        stops = places.stops.len(),
        communities = places.communities.len(),
        until = until,
    );
    (files, summary)
}

struct Programme<'a> {
    id: String,
    organisation: &'a str,
    from: Date,
    stops: usize,
    communities: usize,
}

/// One programme for each organisation, in the order of their names.
fn programmes<'a>(rows: &[&'a Row]) -> Vec<Programme<'a>> {
    let mut by_name: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        by_name.entry(&row.organisation).or_default().push(row);
    }
    let mut ids = Ids::default();
    let programme = |(organisation, rows): (&'a str, Vec<&Row>)| {
        let stops: BTreeSet<_> = rows.iter().map(|row| Places::stop_key(row)).collect();
        let communities: BTreeSet<_> = rows.iter().map(|row| &row.community).collect();
        let from = rows.iter().map(|row| row.start).min()?;
        Some(Programme {
            id: ids.fresh(organisation, "library"),
            organisation,
            from,
            stops: stops.len(),
            communities: communities.len(),
        })
    };
    by_name.into_iter().filter_map(programme).collect()
}

/// Stops and communities with their ids.
struct Places<'a> {
    stops: BTreeMap<StopKey<'a>, String>,
    /// In the order of the file.
    in_order: Vec<(StopKey<'a>, &'a Row)>,
    communities: BTreeMap<&'a str, String>,
    postcodes: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

type StopKey<'a> = (&'a str, &'a str, &'a str, &'a str, Option<&'a str>, Option<&'a str>);

impl<'a> Places<'a> {
    fn of(rows: &[&'a Row]) -> Self {
        let mut places = Places {
            stops: BTreeMap::new(),
            in_order: Vec::new(),
            communities: BTreeMap::new(),
            postcodes: BTreeMap::new(),
        };
        let (mut stop_ids, mut community_ids) = (Ids::default(), Ids::default());
        for row in rows {
            let key = Places::stop_key(row);
            if let Entry::Vacant(entry) = places.stops.entry(key) {
                let name = if row.stop == row.community {
                    row.stop.clone()
                } else {
                    format!("{} {}", row.community, row.stop)
                };
                entry.insert(stop_ids.fresh(&name, "stop"));
                places.in_order.push((key, row));
            }
            places
                .communities
                .entry(&row.community)
                .or_insert_with(|| community_ids.fresh(&row.community, "community"));
            places.postcodes.entry(&row.community).or_default().extend(row.postcode.as_deref());
        }
        places
    }

    /// The same words served by another vehicle are another stop, since a stop has one vehicle.
    fn stop_key(row: &'a Row) -> StopKey<'a> {
        let (address, postcode) = (row.address.as_deref(), row.postcode.as_deref());
        (&row.organisation, &row.mobile, &row.community, &row.stop, address, postcode)
    }

    fn stop(&self, row: &'a Row) -> &str {
        &self.stops[&Places::stop_key(row)]
    }
}

/// Ids made of names; the second of a kind gets a number.
#[derive(Default)]
struct Ids {
    taken: BTreeSet<String>,
}

impl Ids {
    fn fresh(&mut self, name: &str, otherwise: &str) -> String {
        let mut base = slug(name);
        base.truncate(ID_LENGTH_MAX);
        let base = base.trim_matches('-');
        // A code of digits alone would be taken for an INSEE code.
        let base = match base.bytes().all(|byte| byte.is_ascii_digit()) {
            true => format!("{otherwise}-{base}").trim_matches('-').to_owned(),
            false => base.to_owned(),
        };
        let numbered = (2..1000).map(|n| format!("{base}-{n}"));
        let id = std::iter::once(base.clone())
            .chain(numbered)
            .find(|id| !self.taken.contains(id))
            .unwrap_or(base);
        self.taken.insert(id.clone());
        id
    }
}

/// A comment of the records, in the language of the timetable.
fn comment(tongue: Tongue, message: Message) -> String {
    format!("# {}", tongue.say(&message))
}

fn site(programmes: &[Programme], tongue: Tongue) -> String {
    let names: Vec<&str> = programmes.iter().map(|programme| programme.organisation).collect();
    let name = message!("timetable-site-name", n = names.len(), names = names.join(", "));
    format!(
        "{}\n- name: {}\n  {}\n  url: https://{}.example/\n  language: {}\n",
        comment(tongue, message!("timetable-comment-site")),
        scalar(&tongue.say(&name)),
        comment(tongue, message!("timetable-comment-address")),
        programmes.first().map_or("mobile-library", |programme| programme.id.as_str()),
        tongue.code(),
    )
}

fn programme_records(programmes: &[Programme], until: Date, terms: &Terms) -> String {
    let Terms { tongue, zone, is_library } = terms;
    let say = |message: Message| comment(*tongue, message);
    let end = match is_library {
        true => message!("timetable-comment-until"),
        false => message!("gtfs-comment-until"),
    };
    let mut text = format!("{}\n{}\n", say(end), say(message!("timetable-comment-unknown")));
    for programme in programmes {
        let name = match is_library {
            true => {
                tongue.say(&message!("timetable-programme-name", name = programme.organisation))
            }
            false => programme.organisation.to_owned(),
        };
        let summary = message!(
            "timetable-programme-summary",
            name = &name,
            stops = programme.stops,
            communities = programme.communities,
        );
        let _ = write!(
            text,
            "- id: {id}\n  name: {}\n  summary: {}\n  operator: {id}\n  from: {}\n  until: \
             {until}\n  time_zone: {zone}\n  holidays: none\n  checks:\n    {}\n    overlap: \
             warning\n    {}\n    booking-phone: off\n    stop-decision: off\n",
            scalar(&name),
            scalar(&tongue.say(&summary)),
            programme.from,
            say(message!("timetable-comment-overlap")),
            say(message!("timetable-comment-booking")),
            id = programme.id,
        );
    }
    text
}

fn organisation_records(programmes: &[Programme], tongue: Tongue) -> String {
    let record = |programme: &Programme| {
        let alt = tongue.say(&message!("timetable-logo-alt", name = programme.organisation));
        format!(
            "- id: {}\n  name: {}\n  role: operator\n  visibility:\n    regime: contract\n    \
             {}\n    logo: {}\n    alt: {}\n    placeholder: true\n",
            programme.id,
            scalar(programme.organisation),
            comment(tongue, message!("timetable-comment-logo")),
            logo_file(programme),
            scalar(&alt),
        )
    };
    let head = comment(tongue, message!("timetable-comment-organisations"));
    format!("{head}\n{}", programmes.iter().map(record).collect::<String>())
}

/// Below `content/`.
fn logo_file(programme: &Programme) -> String {
    addresses::logo_source(&programme.id)
}

/// A frame with the words that a logo is to be supplied. The organisation's name is not drawn: no
/// width would fit all.
fn logo(programme: &Programme, tongue: Tongue) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 240 80\" width=\"240\" \
         height=\"80\">\n  <!-- {} -->\n  \
         <rect x=\"2\" y=\"2\" width=\"236\" height=\"76\" fill=\"#ffffff\" stroke=\"#666666\" \
         stroke-width=\"2\" stroke-dasharray=\"6 4\"/>\n  \
         <path fill=\"none\" stroke=\"#444444\" stroke-width=\"3\" stroke-linecap=\"round\" \
         stroke-linejoin=\"round\" transform=\"translate(21.65 47) scale(.7)\" \
         d=\"{TO_BE_SUPPLIED}\"/>\n</svg>\n",
        tongue.say(&message!("timetable-logo-comment", id = &programme.id)),
    )
}

/// The words "Logo to be supplied" as lines: a logo holds no text, whose font is not at hand
/// everywhere.
const TO_BE_SUPPLIED: &str = "\
    M0 -20v20h10 M14 -7a7 7 0 1 0 14 0a7 7 0 1 0-14 0z M33 -7a7 7 0 1 0 14 0a7 7 0 1 \
    0-14 0z M47 -14v15a7 6 0 0 1-13 3 M52 -7a7 7 0 1 0 14 0a7 7 0 1 0-14 0z M85 -19v15q0 \
    5 5 4 M81 -13h9 M94 -7a7 7 0 1 0 14 0a7 7 0 1 0-14 0z M123 -20v20 M123 -7a7 7 0 1 0 \
    14 0a7 7 0 1 0-14 0z M142 -7h14a7 7 0 1 0-3 5.5 M179 -12q-2-2-4.5-2q-4 0-4 3.5q0 3 4 \
    3.5q5 .5 5 3.8q0 3.4-5 3.4q-3 0-4.5-2 M184 -14v8a6 6 0 0 0 12 0v-8 M196 -8v8 M201 \
    -14v20 M201 -7a7 7 0 1 0 14 0a7 7 0 1 0-14 0z M220 -14v20 M220 -7a7 7 0 1 0 14 0a7 7 \
    0 1 0-14 0z M239 -20v20 M244 -14v14 M244 -20v.1 M249 -7h14a7 7 0 1 0-3 5.5 M281 \
    -20v20 M267 -7a7 7 0 1 0 14 0a7 7 0 1 0-14 0z";

fn commune_records(places: &Places, tongue: Tongue) -> String {
    let mut text = comment(tongue, message!("timetable-comment-communes")) + "\n";
    let mut in_order: Vec<(&&str, &String)> = places.communities.iter().collect();
    in_order.sort_by_key(|(_, id)| *id);
    for (name, id) in in_order {
        let _ = writeln!(text, "- code: {id}\n  name: {}", scalar(name));
        let postcodes: Vec<String> =
            places.postcodes[*name].iter().map(|postcode| scalar(postcode)).collect();
        if !postcodes.is_empty() {
            let _ = writeln!(text, "  postcodes: [{}]", postcodes.join(", "));
        }
    }
    text
}

fn stop_records(places: &Places, several: bool, tongue: Tongue) -> String {
    let mut text = comment(tongue, message!("timetable-comment-stops")) + "\n";
    let mut programme_ids = Ids::default();
    let organisations: BTreeSet<&str> =
        places.in_order.iter().map(|(_, row)| row.organisation.as_str()).collect();
    let ids: BTreeMap<&str, String> = organisations
        .into_iter()
        .map(|name| (name, programme_ids.fresh(name, "library")))
        .collect();
    for (key, row) in &places.in_order {
        let _ = writeln!(
            text,
            "- id: {}\n  name: {}\n  commune: {}",
            places.stops[key],
            scalar(&row.stop),
            places.communities[row.community.as_str()]
        );
        if several {
            let _ = writeln!(text, "  programme: {}", ids[row.organisation.as_str()]);
        }
        if let Some(address) = &row.address {
            let _ = writeln!(text, "  address: {}", scalar(address));
        }
        if let Some((latitude, longitude)) = row.position {
            let _ = writeln!(
                text,
                "  latitude: {}\n  longitude: {}",
                degrees(latitude),
                degrees(longitude)
            );
        }
        let vehicle = slug(&row.mobile);
        let _ = writeln!(
            text,
            "  status: validated\n  vehicle: {}",
            if vehicle.is_empty() { "van" } else { &vehicle }
        );
    }
    text
}

/// To a tenth of a metre: more digits are noise.
fn degrees(value: f64) -> String {
    let text = format!("{value:.6}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The rules, route by route in the order of the file.
fn rota<'a>(rows: &[&'a Row], places: &Places<'a>, until: Date, tongue: Tongue) -> String {
    let mut text = comment(tongue, message!("timetable-comment-rota")) + "\n";
    let mut routes: Vec<(&str, &str, &str)> = Vec::new();
    let mut of_route: BTreeMap<(&str, &str, &str), Vec<&'a Row>> = BTreeMap::new();
    for row in rows {
        let route = (row.organisation.as_str(), row.mobile.as_str(), row.route.as_str());
        let rows = of_route.entry(route).or_default();
        if rows.is_empty() {
            routes.push(route);
        }
        rows.push(row);
    }
    for route in routes {
        let sources: BTreeSet<&str> =
            of_route[&route].iter().filter_map(|row| row.source.as_deref()).collect();
        let source = if sources.len() == 1 {
            sources.first().map_or(String::new(), |source| format!(" ({source})"))
        } else {
            String::new()
        };
        let _ = writeln!(text, "\n# {}: {}{source}", route.1, route.2);
        for row in &of_route[&route] {
            rules(&mut text, row, places.stop(row), until);
        }
    }
    text
}

fn rules(text: &mut String, row: &Row, stop: &str, until: Date) {
    let last = row.end.into_iter().chain(row.frequency.last()).min();
    let weekday = |day: &u8| chrono::Weekday::try_from(*day).map(weekday_name).unwrap_or_default();
    let mut rule = |when: &str, with_validity: bool| {
        let _ = writeln!(text, "- stop: {stop}\n{when}  hours: {}", row.hours);
        if with_validity {
            let _ = writeln!(text, "  from: {}", row.start);
            if let Some(last) = last {
                let _ = writeln!(text, "  until: {last}");
            }
        }
        let _ = writeln!(text, "  slots: 0");
    };
    match &row.frequency {
        Frequency::Weekly { weekdays, every_weeks, .. } => {
            let days: Vec<&str> = weekdays.iter().map(weekday).collect();
            let every = if *every_weeks > 1 {
                format!("  every_weeks: {every_weeks}\n")
            } else {
                String::new()
            };
            rule(&format!("  weekday: {}\n{every}", list(&days)), true);
        }
        Frequency::Monthly { weeks_of, .. } => {
            for (day, weeks) in weeks_of {
                let weeks: Vec<String> = weeks.iter().map(month_week).collect();
                rule(
                    &format!("  weekday: {}\n  month_weeks: {}\n", weekday(day), list(&weeks)),
                    true,
                );
            }
        }
        Frequency::Listed { rule: written, .. } => {
            let days = days_of(written, row.start, last.map_or(until, |last| last.min(until)));
            if !days.is_empty() {
                rule(&format!("  # {written}\n  dates: {}\n", list(&days)), false);
            }
        }
        Frequency::Dates(days) => rule(&format!("  dates: {}\n", list(days)), false),
        Frequency::Once => rule(&format!("  dates: {}\n", row.start), false),
    }
}

fn month_week(week: &MonthWeek) -> String {
    match week {
        MonthWeek::Nth(n) => n.to_string(),
        MonthWeek::Last => "last".to_owned(),
    }
}

/// One thing as it is, several as a list.
fn list<T: std::fmt::Display>(items: &[T]) -> String {
    match items {
        [only] => only.to_string(),
        several => {
            format!("[{}]", several.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
        }
    }
}

/// The days on which a row does not come, as cancelled passages. A day on which it would not have
/// come cancels nothing.
fn exceptions<'a>(
    name: &str,
    rows: &[&'a Row],
    places: &Places<'a>,
    (until, tongue): (Date, Tongue),
    diagnostics: &mut Vec<Diagnostic>,
) -> String {
    let mut text = String::new();
    for row in rows {
        let last = row
            .end
            .into_iter()
            .chain(row.frequency.last())
            .min()
            .map_or(until, |last| last.min(until));
        for date in &row.exceptions {
            if *date > last || !row.frequency.comes(*date, row.start) {
                diagnostics.push(Diagnostic::new(
                    Code::TimetableRow,
                    Span::new(&name.into(), row.line, 0),
                    message!("timetable-row-exception", date = *date),
                ));
                continue;
            }
            let stop = places.stop(row);
            let _ = write!(
                text,
                "- stop: {stop}\n  date: {date}\n  at: {}\n  change: cancelled\n  reason: other\n",
                row.hours
            );
        }
    }
    if text.is_empty() {
        return text;
    }
    format!("{}\n{text}", comment(tongue, message!("timetable-comment-exceptions")))
}
