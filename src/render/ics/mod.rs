//! Calendar feeds (RFC 5545, RFC 7986). Knows nothing of stops or passages, only of calendars and
//! their entries.

mod content;
mod line;
mod timezone;
mod wire;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono_tz::Tz;
use rayon::prelude::*;

use crate::addresses;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::output::{Artefacts, OutputPath};
use crate::stages;
use crate::views::calendar::{Agenda, Calendar, Event, Feed, When};
use crate::words::{Message, Value, message};

use super::{Input, Made, Workroom, emblem};
use line::Component;

/// The zones that calendars name, each as a component that holds over the years of all of them.
pub type Zones = BTreeMap<&'static str, Component>;

/// Every calendar and every logo.
pub fn render(workroom: &Workroom) -> Made {
    let agenda = workroom.input.views.agenda();
    let mut artefacts = Artefacts::default();
    let mut diagnostics = say(workroom);
    let feeds = agenda.feeds();
    stages::expect("ics", feeds.len());
    let written: Vec<Made> =
        feeds.into_par_iter().map(|feed| write(workroom, &agenda, feed)).collect();
    for (calendar, said) in written {
        artefacts.extend(calendar);
        diagnostics.extend(said);
    }
    artefacts.extend(logos(&workroom.input, &agenda));
    (artefacts, diagnostics)
}

/// What there is to say of all calendars together.
pub fn say(workroom: &Workroom) -> Vec<Diagnostic> {
    unknown_colors(&workroom.input)
}

/// The files of all calendars and logos.
pub fn list(workroom: &Workroom) -> Vec<OutputPath> {
    let agenda = workroom.input.views.agenda();
    let logos = logos(&workroom.input, &agenda);
    let paths =
        agenda.feeds().into_iter().filter_map(|feed| OutputPath::public(&agenda.path(feed)));
    paths.chain(logos.iter().map(|(path, _)| path.clone())).collect()
}

/// The calendar, or the logos, of a file.
pub fn make(workroom: &Workroom, file: &str) -> Made {
    let agenda = workroom.input.views.agenda();
    let Some(path) = file.strip_prefix("public/").filter(|path| path.ends_with(".ics")) else {
        return (logos(&workroom.input, &agenda), Vec::new());
    };
    agenda.find(path).map(|feed| write(workroom, &agenda, feed)).unwrap_or_default()
}

fn write<'a>(workroom: &Workroom, agenda: &Agenda<'a>, feed: Feed<'a>) -> Made {
    let mut artefacts = Artefacts::default();
    let _file = stages::file("ics", "");
    let calendar = agenda.calendar(feed);
    let Some(path) = OutputPath::public(&calendar.path) else {
        if calendar.reminds {
            // The stop's own calendar has the same fault.
            return (artefacts, Vec::new());
        }
        let message = message!("calendar-path", file = &calendar.path);
        return (artefacts, vec![Diagnostic::new(Code::CalendarPath, None, message)]);
    };
    let zones = workroom.shared.ics.get_or_init(|| zones(agenda));
    match bytes(&calendar, zones) {
        Ok(bytes) => {
            let octets = if calendar.reminds { 0 } else { bytes.len() };
            let said = too_large(&workroom.input, &path, octets);
            artefacts.insert(path, bytes);
            (artefacts, said.into_iter().collect())
        }
        Err(difference) => {
            let file = path.as_str();
            let message = message!("calendar-read-back", file = file, difference = difference);
            (artefacts, vec![Diagnostic::new(Code::CalendarReadBack, None, message)])
        }
    }
}

/// More than this some programs do not read: for Google Calendar 1 MB is reported.
const OCTETS_READ: usize = 1_000_000;

fn too_large(input: &Input, path: &OutputPath, octets: usize) -> Option<Diagnostic> {
    let size = octets.div_ceil(100_000);
    let size = format!("{}.{}", size / 10, size % 10);
    (octets > OCTETS_READ).then(|| {
        let message = message!("calendar-large", file = path.as_str(), size = Value::Decimal(size));
        let mut records = input.files.under("records").map(|(file, _)| file);
        let site = records.find(|file| file.ends_with("/site.yaml"));
        Diagnostic::new(Code::CalendarLarge, site.map(|file| Span::whole_file(file)), message)
    })
}

/// Entries are written once, whichever calendars show them.
fn bytes(calendar: &Calendar, zones: &Zones) -> Result<Vec<u8>, Message> {
    let with_color = content::own_color(calendar).is_none();
    let written = calendar.events.iter().map(|event| match calendar.reminds {
        false => plain(event, with_color),
        true => reminding(event, with_color),
    });
    let parts = written.collect::<Result<Vec<&[u8]>, Message>>()?;
    wire::write(&content::frame(calendar, zones), &parts)
}

fn plain(event: &Event, with_color: bool) -> Result<&[u8], Message> {
    let part = || wire::part(content::event(event, with_color));
    event.rendition.get_or_make(usize::from(with_color), part)
}

/// The same entry with its alarm.
fn reminding(event: &Event, with_color: bool) -> Result<&[u8], Message> {
    let part = || wire::with_alarm(plain(event, with_color)?, content::alarm(event));
    event.rendition.get_or_make(2 + usize::from(with_color), part)
}

/// The logos at addresses that stay the same: calendars are kept for years, and an address with a
/// hash in it is not.
fn logos(input: &Input, agenda: &Agenda) -> Artefacts {
    let mut artefacts = Artefacts::default();
    for logo in agenda.logos() {
        let bytes: Option<Arc<[u8]>> = match &logo.file {
            None => Some(emblem::svg().into_bytes().into()),
            Some(file) => input.logo(file).map(|(_, picture)| Arc::clone(&picture.print)),
        };
        let address = addresses::logo(&logo.organisation);
        let path = OutputPath::public(&format!("{address}.{}", logo.format().ending()));
        if let (Some(path), Some(bytes)) = (path, bytes) {
            artefacts.insert(path, bytes);
        }
    }
    artefacts
}

fn zones(agenda: &Agenda) -> Zones {
    let years = agenda.years().into_iter();
    years
        .map(|years| {
            (years.zone.name(), timezone::component(years.zone, years.first - 1, years.last + 1))
        })
        .collect()
}

fn zone_of(event: &Event) -> Option<Tz> {
    match event.when {
        When::Local { zone, .. } => Some(zone),
        When::Day(_) | When::Utc { .. } => None,
    }
}

fn unknown_colors(input: &Input) -> Vec<Diagnostic> {
    let agenda = input.views.agenda();
    let unknown = agenda.colors().into_iter().filter(|color| !content::is_css_color(color));
    let warn = |color: &str| {
        let message = message!("calendar-color", colour = color);
        Diagnostic::new(Code::CalendarColor, place_of_color(input, color), message)
    };
    unknown.map(warn).collect()
}

/// The line of a record that gives calendars a colour.
fn place_of_color(input: &Input, color: &str) -> Option<Span> {
    let is_it = |line: &str| {
        let value = line.trim_start_matches(['-', ' ']).strip_prefix("color:");
        value.is_some_and(|value| value.contains(color))
    };
    input.files.under("records").find_map(|(file, bytes)| {
        let text = std::str::from_utf8(bytes).ok()?;
        let (number, line) = (1..).zip(text.lines()).find(|(_, line)| is_it(line))?;
        let before = line[..line.find(color)?].chars().count();
        let column = u32::try_from(before + 1).unwrap_or(u32::MAX);
        Some(Span::new(file, number, column).over(color))
    })
}
