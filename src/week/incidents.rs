//! Incidents that last, and those of last week.

use crate::model::{Broken, Incident};
use crate::words::{Message, message};

use super::passages::place;
use super::{Row, Section, Subject, text};

pub(super) fn section(subject: &Subject) -> Option<Section> {
    let all = &subject.model.mandate.incidents;
    let (before, _) = subject.days_before();
    let is_recent = |incident: &&Incident| {
        incident.lasts_on(subject.today) || incident.touches(before, subject.today)
    };
    let rows: Vec<Row> =
        all.iter().filter(is_recent).map(|incident| row(subject, incident)).collect();
    let notes = if rows.is_empty() { vec![message!("week-incidents-none")] } else { Vec::new() };
    (!all.is_empty()).then(|| Section {
        id: "incidents",
        title: message!("week-incidents"),
        columns: vec![
            message!("week-column-what"),
            message!("week-column-place"),
            message!("week-column-since"),
            message!("week-column-state"),
        ],
        rows,
        notes,
    })
}

fn row(subject: &Subject, incident: &Incident) -> Row {
    let service = &subject.model.service;
    let stop = incident.stop.as_ref().and_then(|stop| service.stops.get(stop));
    let place = stop.map(|stop| place(service, stop, None));
    let place = place.or_else(|| incident.vehicle.as_ref().map(ToString::to_string));
    let lasts = incident.lasts_on(subject.today);
    let since = match (incident.until, lasts) {
        (Some(until), false) => {
            message!("week-incident-days", from = incident.from, until = until)
        }
        _ => message!("week-incident-since", from = incident.from),
    };
    let state = match (&incident.ticket, incident.hours_lost) {
        (None, _) if lasts => message!("week-incident-no-ticket"),
        (Some(ticket), _) if lasts => message!("week-incident-open", ticket = ticket),
        (_, None) => message!("week-incident-no-hours"),
        (_, Some(hours)) => message!("week-incident-over", hours = hours),
    };
    let is_urgent = lasts || incident.hours_lost.is_none();
    Row::new([what(incident.what), text(place.unwrap_or_default()), since, state]).urgent(is_urgent)
}

fn what(what: Broken) -> Message {
    match what {
        Broken::Terminal => message!("week-incident-terminal"),
        Broken::Vehicle => message!("week-incident-vehicle"),
        Broken::Connection => message!("week-incident-connection"),
        Broken::Computer => message!("week-incident-computer"),
        Broken::Premises => message!("week-incident-premises"),
        Broken::Other => message!("week-incident-other"),
    }
}
