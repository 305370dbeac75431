//! What became of a passage, in the words that its calendar entry, the page of changes with its Atom feed and `halte diff`
//! share. Knows nothing of pages or feeds.

use std::collections::BTreeMap;
use std::fmt::Display;

use crate::calendar::{Date, Hours};
use crate::language::Language;
use crate::model::{Service, Stop, StopId};
use crate::schedule::{Cause, Notice, Passage, Schedule, State};

/// What is needed to tell it.
pub struct Teller<'a> {
    service: &'a Service,
    language: &'a Language,
    /// The passages that are held at a stop, in order.
    held: BTreeMap<&'a StopId, Vec<&'a Passage>>,
}

/// What has become of a passage, as it reads.
pub enum Turn<'a> {
    AsPlanned,
    Added,
    Cancelled,
    Moved(Date, Hours),
    Retimed(Hours),
    Relocated(&'a StopId),
}

/// What differs from the rule, why, and what comes next. Empty where nothing differs.
#[derive(Debug, Default)]
pub struct News {
    pub what: Option<String>,
    pub reason: Option<String>,
    /// As the record keeper wrote it, in the main language.
    pub message: Option<String>,
    pub next: Option<String>,
}

/// A passage that was moved away and back again is as planned.
pub fn turn(passage: &Passage) -> Turn<'_> {
    match &passage.state {
        State::Planned => Turn::AsPlanned,
        State::Added => Turn::Added,
        State::Cancelled | State::Lost(_) => Turn::Cancelled,
        State::Changed { before, .. } if before.date != passage.date => Turn::Moved(before.date, before.hours),
        State::Changed { before, .. } if before.hours != passage.hours => Turn::Retimed(before.hours),
        State::Changed { before, .. } if before.stop != passage.stop || passage.spot.is_some() => Turn::Relocated(&before.stop),
        State::Changed { .. } => Turn::AsPlanned,
    }
}

/// `mardi 9 novembre 2021, 9 h – 12 h`
pub fn time(language: &Language, date: Date, hours: Hours) -> String {
    format!("{}, {}", language.weekday_date(date), language.hours(hours))
}

/// `mardi 9 novembre 2021, 9 h – 12 h : Place de la Mairie, 88100 Saint-Étienne`, with the time or the place before it
/// where that is another one.
pub fn headline(language: &Language, before: Option<(&str, &str)>, now: (&str, &str)) -> String {
    let (old_time, old_place) = before.unwrap_or(now);
    let (time, place) = now;
    let arguments: [(&str, &dyn Display); 4] = [("old", &old_time), ("new", &time), ("old_place", &old_place), ("new_place", &place)];
    if old_time != time {
        language.say("calendar.diff.line.moved", &arguments)
    } else if old_place != place {
        language.say("calendar.diff.line.relocated", &arguments)
    } else {
        language.say("calendar.diff.line", &[("time", &time), ("place", &place)])
    }
}

impl<'a> Teller<'a> {
    pub fn new(service: &'a Service, schedule: &'a Schedule, language: &'a Language) -> Self {
        let mut held: BTreeMap<&StopId, Vec<&Passage>> = BTreeMap::new();
        for passage in schedule.passages.iter().filter(|passage| passage.takes_place()) {
            held.entry(&passage.stop).or_default().push(passage);
        }
        for passages in held.values_mut() {
            passages.sort_by_key(|passage| passage.start);
        }
        Teller { service, language, held }
    }

    /// `Place de la Mairie, 3 rue X, 67160 Wissembourg`, or another spot of the commune.
    pub fn location(&self, stop: &Stop, spot: Option<&str>) -> String {
        let commune = self.service.commune_of(stop);
        let mut parts = vec![spot.unwrap_or(&stop.name).to_owned()];
        if spot.is_none() {
            parts.extend(stop.address.clone());
        }
        parts.push(match commune.postcodes.as_slice() {
            [postcode] => format!("{postcode} {}", commune.name),
            _ => commune.name.clone(),
        });
        parts.join(", ")
    }

    /// When and where, in one line.
    pub fn headline(&self, passage: &Passage) -> String {
        let place = self.place(&passage.stop, passage.spot.as_deref());
        let now = time(self.language, passage.date, passage.hours);
        match &passage.state {
            State::Changed { before, .. } => {
                let old = time(self.language, before.date, before.hours);
                headline(self.language, Some((&old, &self.place(&before.stop, None))), (&now, &place))
            }
            _ => headline(self.language, None, (&now, &place)),
        }
    }

    pub fn news(&self, passage: &Passage) -> News {
        let language = self.language;
        let turn = turn(passage);
        let what = match &turn {
            Turn::AsPlanned => return News::default(),
            Turn::Added => language.text("calendar.say.added"),
            Turn::Cancelled => language.text("calendar.say.cancelled"),
            Turn::Moved(date, hours) => {
                language.say("calendar.say.moved", &[("date", &language.weekday_date(*date)), ("hours", &language.hours(*hours))])
            }
            Turn::Retimed(hours) => language.say("calendar.say.retimed", &[("hours", &language.hours(*hours))]),
            Turn::Relocated(stop) => language.say("calendar.say.relocated", &[("place", &self.place(stop, None))]),
        };
        let next = Some(passage).filter(|_| matches!(turn, Turn::Cancelled)).and_then(|passage| self.next(passage));
        News {
            what: Some(what),
            reason: self.reason(passage),
            message: passage.notice.as_ref().and_then(|notice| notice.message.as_ref()).map(ToString::to_string),
            next: next.map(|next| {
                let (date, hours) = (language.weekday_date(next.date), language.hours(next.hours));
                language.say("calendar.say.next", &[("date", &date), ("hours", &hours)])
            }),
        }
    }

    fn reason(&self, passage: &Passage) -> Option<String> {
        let of_notice = |notice: &Notice| format!("reason.{}", notice.reason.code());
        let key = match passage.state {
            State::Lost(Cause::Holiday(holiday)) => Some(format!("holiday.{}", holiday.key())),
            _ => passage.notice.as_ref().map(of_notice),
        };
        key.map(|key| self.language.say("calendar.say.reason", &[("reason", &self.language.text(&key))]))
    }

    fn next(&self, passage: &Passage) -> Option<&'a Passage> {
        let held = self.held.get(&passage.stop)?;
        held.get(held.partition_point(|other| other.start <= passage.start)).copied()
    }

    fn place(&self, stop: &StopId, spot: Option<&str>) -> String {
        self.service.stops.get(stop).map(|stop| self.location(stop, spot)).unwrap_or_default()
    }
}

impl Turn<'_> {
    /// The words put before the title of an entry.
    pub fn key(&self) -> Option<&'static str> {
        match self {
            Turn::AsPlanned | Turn::Added => None,
            Turn::Cancelled => Some("calendar.event.cancelled"),
            Turn::Moved(..) => Some("calendar.event.moved"),
            Turn::Retimed(_) => Some("calendar.event.retimed"),
            Turn::Relocated(_) => Some("calendar.event.relocated"),
        }
    }
}

impl News {
    /// One thing a line.
    pub fn lines(self) -> Vec<String> {
        [self.what, self.reason, self.message, self.next].into_iter().flatten().collect()
    }
}
