//! Calendar feeds (RFC 5545, RFC 7986). Knows nothing of stops or passages, only of calendars and their entries.

mod content;
mod line;
mod timezone;
mod wire;

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;
use chrono_tz::Tz;
use rayon::prelude::*;

use crate::diagnostics::Diagnostic;
use crate::output::{Artefacts, OutputPath};
use crate::views::calendar::{Calendar, Event, Logo, Repeat, When};

use super::{Input, Made, Workroom, emblem};
use line::Component;

/// The zones that calendars name, each as a component that holds over the years of all of them.
pub type Zones = BTreeMap<&'static str, Component>;

/// Every calendar and every logo.
pub fn render(workroom: &Workroom) -> Made {
    let calendars = &workroom.input.views.agenda().calendars;
    let mut artefacts = Artefacts::default();
    let mut diagnostics = say(workroom);
    let written: Vec<Made> = calendars.par_iter().map(|calendar| write(workroom, calendar)).collect();
    for (calendar, said) in written {
        artefacts.extend(calendar);
        diagnostics.extend(said);
    }
    artefacts.extend(logos(&workroom.input, calendars));
    (artefacts, diagnostics)
}

/// What there is to say of all calendars together.
pub fn say(workroom: &Workroom) -> Vec<Diagnostic> {
    unknown_colors(&workroom.input.views.agenda().calendars)
}

/// The files of all calendars and logos.
pub fn list(workroom: &Workroom) -> Vec<OutputPath> {
    let calendars = &workroom.input.views.agenda().calendars;
    let logos = logos(&workroom.input, calendars);
    let paths = calendars.iter().filter_map(|calendar| OutputPath::public(&calendar.path));
    paths.chain(logos.iter().map(|(path, _)| path.clone())).collect()
}

/// The calendar, or the logos, of a file.
pub fn make(workroom: &Workroom, file: &str) -> Made {
    let calendars = &workroom.input.views.agenda().calendars;
    let Some(path) = file.strip_prefix("public/").filter(|path| path.ends_with(".ics")) else {
        return (logos(&workroom.input, calendars), Vec::new());
    };
    calendars.iter().find(|calendar| calendar.path == path).map(|calendar| write(workroom, calendar)).unwrap_or_default()
}

fn write(workroom: &Workroom, calendar: &Calendar) -> Made {
    let zones = workroom.shared.ics.get_or_init(|| zones(&workroom.input.views.agenda().calendars));
    let mut artefacts = Artefacts::default();
    let mut diagnostics = Vec::new();
    match (OutputPath::public(&calendar.path), wire::write(&content::of(calendar, zones))) {
        (Some(path), Ok(bytes)) => artefacts.insert(path, bytes),
        (Some(path), Err(difference)) => diagnostics.push(unequal(path.as_str(), &difference)),
        (None, _) => {
            let message = format!("a calendar cannot be written to `{}`: it is no address", calendar.path);
            diagnostics.push(Diagnostic::error("calendar-path", None, message).hint("shorten the id of the stop or partner"));
        }
    }
    (artefacts, diagnostics)
}

/// The logos at addresses that stay the same: calendars are kept for years, and an address with a hash in it is not.
fn logos(input: &Input, calendars: &[Calendar]) -> Artefacts {
    let logos: BTreeSet<&Logo> = calendars.iter().flat_map(|calendar| &calendar.logos).collect();
    let mut artefacts = Artefacts::default();
    for logo in logos {
        let bytes: Option<Vec<u8>> = match &logo.file {
            None => Some(emblem::svg().into_bytes()),
            // A missing file has been told by its check.
            Some(file) => input.content_file(file).map(|(_, bytes)| bytes.to_vec()),
        };
        let path = OutputPath::public(&format!("logos/{}.{}", logo.organisation, logo.ending()));
        if let (Some(path), Some(bytes)) = (path, bytes) {
            artefacts.insert(path, bytes);
        }
    }
    artefacts
}

fn zones(calendars: &[Calendar]) -> Zones {
    let mut years: BTreeMap<&'static str, (Tz, i32, i32)> = BTreeMap::new();
    for event in calendars.iter().flat_map(|calendar| &calendar.events) {
        let Some(zone) = zone_of(event) else { continue };
        let (first, last) = event.when.days();
        let last = match &event.repeat {
            Repeat::Series { last: last_of_series, .. } => last.max(*last_of_series),
            _ => last,
        };
        let span = years.entry(zone.name()).or_insert((zone, first.year(), last.year()));
        (span.1, span.2) = (span.1.min(first.year()), span.2.max(last.year()));
    }
    years.into_iter().map(|(name, (zone, first, last))| (name, timezone::component(zone, first - 1, last + 1))).collect()
}

fn zone_of(event: &Event) -> Option<Tz> {
    match event.when {
        When::Local { zone, .. } => Some(zone),
        When::Day(_) | When::Utc { .. } => None,
    }
}

fn unequal(path: &str, difference: &str) -> Diagnostic {
    let message = format!("{path} does not read back as it was written: {difference}");
    Diagnostic::error("calendar-read-back", None, message).hint("look for unusual characters in the text that it names, and report this")
}

fn unknown_colors(calendars: &[Calendar]) -> Vec<Diagnostic> {
    let colors: BTreeSet<&String> = calendars.iter().flat_map(|calendar| &calendar.events).filter_map(|event| event.color.as_ref()).collect();
    let unknown = colors.into_iter().filter(|color| !content::is_css_color(color));
    let warn = |color: &String| {
        let message = format!("`{color}` is not a CSS3 colour name: the calendars have no colour");
        Diagnostic::warning("calendar-color", None, message).hint("write a name such as navy, teal or darkgreen in the programme's record")
    };
    unknown.map(warn).collect()
}
