//! Calendar feeds (RFC 5545, RFC 7986). Knows nothing of stops or passages, only of calendars and
//! their entries.

mod content;
mod line;
mod timezone;
mod wire;

use std::collections::BTreeMap;

use chrono_tz::Tz;
use rayon::prelude::*;

use crate::addresses::folder;
use crate::diagnostics::{Code, Diagnostic};
use crate::output::{Artefacts, OutputPath};
use crate::views::calendar::{Agenda, Calendar, Event, Feed, When};

use super::{Input, Made, Workroom, emblem};
use line::Component;

/// The zones that calendars name, each as a component that holds over the years of all of them.
pub type Zones = BTreeMap<&'static str, Component>;

/// Every calendar and every logo.
pub fn render(workroom: &Workroom) -> Made {
    let agenda = workroom.input.views.agenda();
    let mut artefacts = Artefacts::default();
    let mut diagnostics = say(workroom);
    let written: Vec<Made> =
        agenda.feeds().into_par_iter().map(|feed| write(workroom, &agenda, feed)).collect();
    for (calendar, said) in written {
        artefacts.extend(calendar);
        diagnostics.extend(said);
    }
    artefacts.extend(logos(&workroom.input, &agenda));
    (artefacts, diagnostics)
}

/// What there is to say of all calendars together.
pub fn say(workroom: &Workroom) -> Vec<Diagnostic> {
    unknown_colors(&workroom.input.views.agenda())
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

fn write(workroom: &Workroom, agenda: &Agenda, feed: Feed) -> Made {
    let mut artefacts = Artefacts::default();
    let calendar = agenda.calendar(feed);
    let Some(path) = OutputPath::public(&calendar.path) else {
        let message =
            format!("a calendar cannot be written to `{}`: it is no address", calendar.path);
        return (
            artefacts,
            vec![
                Diagnostic::error(Code::CalendarPath, None, message)
                    .hint("shorten the id of the stop or partner"),
            ],
        );
    };
    let zones = workroom.shared.ics.get_or_init(|| zones(agenda));
    match bytes(&calendar, zones) {
        Ok(bytes) => artefacts.insert(path, bytes),
        Err(difference) => return (artefacts, vec![unequal(path.as_str(), &difference)]),
    }
    (artefacts, Vec::new())
}

/// Entries are written once, whichever calendars show them.
fn bytes(calendar: &Calendar, zones: &Zones) -> Result<Vec<u8>, String> {
    let with_color = content::own_color(calendar).is_none();
    let written = calendar.events.iter().map(|event| {
        let made = event
            .rendition
            .get_or_make(usize::from(with_color), || wire::part(content::event(event, with_color)));
        made.as_deref().map_err(String::clone)
    });
    let parts = written.collect::<Result<Vec<&[u8]>, String>>()?;
    wire::write(&content::frame(calendar, zones), &parts)
}

/// The logos at addresses that stay the same: calendars are kept for years, and an address with a
/// hash in it is not.
fn logos(input: &Input, agenda: &Agenda) -> Artefacts {
    let mut artefacts = Artefacts::default();
    for logo in agenda.logos() {
        let bytes: Option<Vec<u8>> = match &logo.file {
            None => Some(emblem::svg().into_bytes()),
            // A missing file has been told by its check.
            Some(file) => input.content_file(file).map(|(_, bytes)| bytes.to_vec()),
        };
        let path = OutputPath::public(&format!(
            "{}/{}.{}",
            folder::LOGOS,
            logo.organisation,
            logo.ending()
        ));
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

fn unequal(path: &str, difference: &str) -> Diagnostic {
    let message = format!("{path} does not read back as it was written: {difference}");
    Diagnostic::error(Code::CalendarReadBack, None, message)
        .hint("look for unusual characters in the text that it names, and report this")
}

fn unknown_colors(agenda: &Agenda) -> Vec<Diagnostic> {
    let unknown = agenda.colors().into_iter().filter(|color| !content::is_css_color(color));
    let warn = |color: &str| {
        let message = format!("`{color}` is not a CSS3 colour name: the calendars have no colour");
        Diagnostic::warning(Code::CalendarColor, None, message)
            .hint("write a name such as navy, teal or darkgreen in the programme's record")
    };
    unknown.map(warn).collect()
}
