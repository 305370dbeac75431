//! What the records of last week lack: passages without a session, sessions without hours, slots
//! or people.

use crate::calendar::{Date, Period};
use crate::checks::sessions::{Unrecorded, unrecorded};
use crate::model::{Programme, Session, SessionStatus};
use crate::schedule::Passage;
use crate::words::{Message, Value, message};

use super::passages::place;
use super::{Row, Section, Subject, text};

pub(super) fn section(subject: &Subject) -> Option<Section> {
    let programmes = subject.model.service.programmes.values();
    let parts: Vec<(&Programme, Unrecorded)> = programmes
        .filter_map(|programme| {
            let found = unrecorded(subject.model, subject.schedule, programme, subject.today)?;
            Some((programme, found))
        })
        .collect();
    if parts.is_empty() {
        return None;
    }
    let (first, last) = subject.days_before();
    let title = message!("week-sessions", first = first, last = last);
    if subject.withholds_figures {
        // What is left out would be reported as missing.
        let notes = vec![message!("week-sessions-unread")];
        return Some(Section {
            id: "sessions",
            title,
            columns: Vec::new(),
            rows: Vec::new(),
            notes,
        });
    }
    let of_last_week = |date: Date| (first..=last).contains(&date);
    let mut rows: Vec<(Date, Row)> = Vec::new();
    let mut notes = Vec::new();
    for (programme, found) in &parts {
        let missing = || found.months.values().flat_map(|(_, passages)| passages.iter().copied());
        if found.by_day {
            let recent = missing().filter(|passage| of_last_week(passage.date));
            rows.extend(recent.map(|passage| (passage.date, no_session(subject, passage))));
            let sessions = subject.model.activity.sessions.iter();
            let ours = sessions
                .filter(|session| session.programme == programme.id && of_last_week(session.date));
            rows.extend(ours.filter_map(|one| Some((one.date, half_recorded(subject, one)?))));
        }
        let is_older = |passage: &&Passage| !found.by_day || passage.date < first;
        let older: Vec<&Passage> = missing().filter(is_older).collect();
        if let Some(oldest) = older.first() {
            let month = subject.language.period(Period::month_of(oldest.date));
            let count = older.len();
            notes.push(match found.by_day {
                true => message!("week-sessions-older", count = count, month = month),
                false => message!("week-tallies-missing", count = count, month = month),
            });
        }
    }
    rows.sort_by_key(|(day, _)| *day);
    if rows.is_empty() && notes.is_empty() {
        notes.push(message!("week-sessions-none"));
    }
    Some(Section {
        id: "sessions",
        title,
        columns: vec![
            message!("week-column-day"),
            message!("week-column-place"),
            message!("week-column-missing"),
        ],
        rows: rows.into_iter().map(|(_, row)| row).collect(),
        notes,
    })
}

fn no_session(subject: &Subject, passage: &Passage) -> Row {
    let service = &subject.model.service;
    let stop = service.stops.get(&passage.stop);
    let place = stop.map(|stop| place(service, stop, passage.spot.as_deref()));
    let day = subject.language.weekday_day(passage.date);
    let cells = [text(day), text(place.unwrap_or_default()), message!("week-sessions-no-record")];
    Row::new(cells).urgent(true)
}

/// What a session of last week leaves open.
fn half_recorded(subject: &Subject, session: &Session) -> Option<Row> {
    let service = &subject.model.service;
    let missing: Vec<Message> = match session.status {
        SessionStatus::Cancelled => return None,
        SessionStatus::Planned => vec![message!("week-sessions-still-planned")],
        SessionStatus::Held => [
            session.presence.is_none().then(|| message!("week-sessions-no-presence")),
            session.slots.is_none().then(|| message!("week-sessions-no-slots")),
            (session.visits.is_empty() && session.walk_ins.is_none())
                .then(|| message!("week-sessions-no-visits")),
        ]
        .into_iter()
        .flatten()
        .collect(),
    };
    let place = service.stops.get(&session.stop).map(|stop| place(service, stop, None));
    let day = subject.language.weekday_day(session.date);
    (!missing.is_empty()).then(|| {
        let list: Vec<Value> = missing.into_iter().map(Value::from).collect();
        let missing = message!("week-sessions-lacks", missing = list);
        Row::new([text(day), text(place.unwrap_or_default()), missing])
    })
}
