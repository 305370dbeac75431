//! The passages of the week, with what was announced of each.

use std::collections::BTreeSet;

use crate::calendar::Date;
use crate::model::{Itinerance, Service, Session, SessionStatus, Stop};
use crate::schedule::{Before, Passage, State};
use crate::views::news::{Everywhere, News, Teller};
use crate::words::{Message, message};

use super::{Row, Section, Subject, text};

/// Passages that are listed one by one.
const LISTED_MAX: usize = 200;

pub(super) fn section(subject: &Subject) -> Option<Section> {
    let (first, last) = subject.days();
    let in_week = |date: Date| (first..=last).contains(&date);
    let passages = &subject.schedule.passages;
    let of_week: Vec<&Passage> = passages.iter().filter(|one| in_week(one.date)).collect();
    let (usual, listed): (Vec<&Passage>, Vec<&Passage>) =
        of_week.into_iter().partition(|passage| is_usual_opening(subject, passage));
    let sessions = subject.model.activity.sessions.iter();
    let planned: Vec<&Session> = sessions
        .filter(|one| one.status == SessionStatus::Planned && in_week(one.date))
        .filter(|one| one.slots.is_some())
        .collect();
    let teller = Sayer { subject, everywhere: &everywhere(subject), planned: &planned };
    let mut seen = BTreeSet::new();
    let mut rows: Vec<(Date, chrono::NaiveTime, Row)> = listed
        .iter()
        .map(|passage| {
            // A closure of many passages is described once.
            let closure = passage.notice.as_ref().filter(|_| !passage.is_altered());
            teller.row(passage, closure.is_some_and(|notice| !seen.insert(&notice.span)))
        })
        .collect();
    let left = passages.iter().filter_map(|passage| match &passage.state {
        State::Changed { before, .. } if before.date != passage.date && in_week(before.date) => {
            Some(teller.left(passage, before))
        }
        _ => None,
    });
    rows.extend(left);
    rows.sort_by_key(|(day, start, _)| (*day, *start));
    let more = rows.len().saturating_sub(LISTED_MAX);
    let rows: Vec<Row> = rows.into_iter().take(LISTED_MAX).map(|(_, _, row)| row).collect();
    let mut notes = Vec::new();
    if more > 0 {
        notes.push(message!("week-passages-more", count = more));
    }
    if !usual.is_empty() {
        let mut places: Vec<_> = usual.iter().map(|passage| &passage.stop).collect();
        places.sort();
        places.dedup();
        notes.push(message!("week-openings", count = usual.len(), places = places.len()));
    }
    if rows.is_empty() && notes.is_empty() {
        notes.push(next(subject, last));
    }
    (!passages.is_empty()).then(|| Section {
        id: "passages",
        title: message!("week-passages"),
        columns: [message!("week-column-day"), message!("week-column-hours")]
            .into_iter()
            .chain([message!("week-column-place")])
            .chain((!planned.is_empty()).then(|| message!("week-column-booked")))
            .chain([message!("week-column-announced")])
            .collect(),
        rows,
        notes,
    })
}

/// The opening of a fixed place, without a change.
fn is_usual_opening(subject: &Subject, passage: &Passage) -> bool {
    let stop = subject.model.service.stops.get(&passage.stop);
    passage.state == State::Planned
        && passage.notice.is_none()
        && passage.places.is_none()
        && stop.is_some_and(|stop| stop.itinerance == Itinerance::Fixed)
}

/// Nothing is held this week: when it goes on.
fn next(subject: &Subject, last: Date) -> Message {
    let mut passages = subject.schedule.passages.iter();
    let next = passages.find(|passage| passage.date > last && passage.takes_place());
    next.map_or(message!("week-passages-none"), |next| {
        message!("week-passages-next", day = subject.language.weekday_date(next.date))
    })
}

fn everywhere<'a>(subject: &Subject<'a>) -> Everywhere<'a> {
    Everywhere { service: &subject.model.service, schedule: subject.schedule }
}

/// How a passage is put in a row.
struct Sayer<'a> {
    subject: &'a Subject<'a>,
    everywhere: &'a Everywhere<'a>,
    /// Sessions of the week that are planned and have appointments.
    planned: &'a [&'a Session],
}

impl Sayer<'_> {
    fn row(&self, passage: &Passage, is_told: bool) -> (Date, chrono::NaiveTime, Row) {
        let Subject { language, model, today, .. } = *self.subject;
        let stop = model.service.stops.get(&passage.stop);
        let place = stop.map(|stop| place(&model.service, stop, passage.spot.as_deref()));
        let news = Teller::new(self.everywhere, language).news(passage);
        let news = News { next: None, ..news }.lines().join(" ");
        let places =
            passage.places.map(|places| language.text(&format!("places.{}", places.code())));
        let announced_on = passage.notice.as_ref().and_then(|notice| notice.announced_on);
        // Public holidays need no announcement.
        let is_to_announce = passage.notice.is_some() && announced_on.is_none_or(|on| on > today);
        let said = [Some(news).filter(|news| !news.is_empty()), places];
        let said: Vec<String> = said.into_iter().flatten().collect();
        let said = match (said.join(" · "), announced_on.filter(|on| *on <= today)) {
            _ if is_told => message!("week-as-above"),
            (said, Some(on)) => message!("week-announced", what = said, day = on),
            (said, None) if is_to_announce => message!("week-not-announced", what = said),
            (said, None) if said.is_empty() => message!("week-as-planned"),
            (said, None) => text(said),
        };
        let day = language.weekday_day(passage.date);
        let cells = [day, language.hours(passage.hours), place.unwrap_or_default()].map(text);
        let booked = (!self.planned.is_empty()).then(|| self.booked(passage));
        let row = Row::new(cells.into_iter().chain(booked).chain([said])).urgent(is_to_announce);
        (passage.date, passage.hours.start, row)
    }

    /// How many of the slots are booked, where a planned session has the number.
    fn booked(&self, passage: &Passage) -> Message {
        let is_it = |session: &&&Session| {
            session.date == passage.date
                && session.stop == passage.stop
                && session.at.is_none_or(|at| at == passage.hours)
        };
        let slots = self.planned.iter().find(is_it).and_then(|session| session.slots);
        slots.map_or_else(
            || text(String::new()),
            |slots| {
                let offered = slots.offered.unwrap_or(passage.slots);
                message!("week-booked", booked = slots.booked, offered = offered)
            },
        )
    }

    /// The day from which a passage was moved to another week.
    fn left(&self, passage: &Passage, before: &Before) -> (Date, chrono::NaiveTime, Row) {
        let Subject { language, model, .. } = *self.subject;
        let stop = model.service.stops.get(&before.stop);
        let place = stop.map(|stop| place(&model.service, stop, None)).unwrap_or_default();
        let (date, hours) = (language.weekday_date(passage.date), language.hours(passage.hours));
        let now = language.say("passage.gone_date", &[("date", &date), ("hours", &hours)]);
        let day = language.weekday_day(before.date);
        let cells = [day, language.hours(before.hours), place].map(text);
        let booked = (!self.planned.is_empty()).then(|| text(String::new()));
        let row = Row::new(cells.into_iter().chain(booked).chain([text(now)]));
        (before.date, before.hours.start, row)
    }
}

/// The commune, and the place in it.
pub fn place(service: &Service, stop: &Stop, spot: Option<&str>) -> String {
    let commune = service.commune_of(stop);
    let name = spot.unwrap_or(&stop.name);
    if name == commune.name { name.to_owned() } else { format!("{}, {name}", commune.name) }
}
