//! What became of a passage, in the words that its calendar entry, the page of changes with its
//! Atom feed and `halte diff` share. Knows nothing of pages or feeds.

use crate::calendar::{Date, Hours, Instant};
use crate::language::Language;
use crate::model::{Commune, Service, Stop, StopId};
use crate::schedule::{Notice, Passage, Schedule, State};

/// What is needed to tell it.
pub struct Teller<'a> {
    places: &'a dyn Places,
    language: &'a Language,
}

/// Where what is told is looked up.
pub trait Places {
    fn stop(&self, id: &StopId) -> Option<&Stop>;
    fn commune_of(&self, stop: &Stop) -> &Commune;
    /// The next passage held at a stop after a moment.
    fn next_at(&self, stop: &StopId, after: Instant) -> Option<&Passage>;
}

/// In the whole project.
pub struct Everywhere<'a> {
    pub service: &'a Service,
    pub schedule: &'a Schedule,
}

impl Places for Everywhere<'_> {
    fn stop(&self, id: &StopId) -> Option<&Stop> {
        self.service.stops.get(id)
    }

    fn commune_of(&self, stop: &Stop) -> &Commune {
        self.service.commune_of(stop)
    }

    fn next_at(&self, stop: &StopId, after: Instant) -> Option<&Passage> {
        self.schedule.next_at(stop, after)
    }
}

/// What has become of a passage, as it reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    AsPlanned,
    Added,
    Cancelled,
    Moved,
    Retimed,
    Relocated,
}

/// What differs from the rule, why, and what comes next. Empty where nothing differs.
#[derive(Debug, Default)]
pub struct News {
    /// One sentence; two where both time and place are others.
    pub what: Vec<String>,
    pub reason: Option<String>,
    /// As the record keeper wrote it, in the main language.
    pub message: Option<String>,
    pub next: Option<String>,
}

/// When and where a passage is, or was.
#[derive(Clone, Copy)]
pub struct Meeting<'a> {
    pub date: Date,
    pub hours: Hours,
    pub place: &'a str,
}

/// The state of a passage in a word or two, the same on pages and on the terminal. On its new day a
/// moved passage names the day that it was moved from.
pub fn badge(language: &Language, passage: &Passage) -> Option<String> {
    match (&passage.state, turn(passage)) {
        (State::Lost(_), _) => Some(language.text("passage.lost")),
        (State::Changed { before, .. }, Turn::Moved) => {
            Some(moved(language, "change.moved-from", before.date))
        }
        (_, Turn::AsPlanned) => None,
        (_, Turn::Added) => Some(language.text("change.added")),
        (_, Turn::Cancelled) => Some(language.text("change.cancelled")),
        (_, Turn::Moved) => Some(language.text("change.moved")),
        (_, Turn::Retimed) => Some(language.text("change.retimed")),
        (_, Turn::Relocated) => Some(language.text("change.relocated")),
    }
}

/// `Déplacé au 15 mars` on the day that a passage has left, `Déplacé du 8 mars` on its new one.
pub fn moved(language: &Language, key: &str, date: Date) -> String {
    language.say(key, &[("date", &language.day_month(date))])
}

/// A passage that was moved away and back again is as planned.
pub fn turn(passage: &Passage) -> Turn {
    match &passage.state {
        State::Planned => Turn::AsPlanned,
        State::Added => Turn::Added,
        State::Cancelled | State::Lost(_) => Turn::Cancelled,
        State::Changed { before, .. } if before.date != passage.date => Turn::Moved,
        State::Changed { before, .. } if before.hours != passage.hours => Turn::Retimed,
        State::Changed { before, .. } if before.stop != passage.stop || passage.spot.is_some() => {
            Turn::Relocated
        }
        State::Changed { .. } => Turn::AsPlanned,
    }
}

/// `mardi 9 novembre 2021, 9 h – 12 h : Place de la Mairie, 88100 Saint-Étienne`, with the time or
/// the place before it where that is another one.
pub fn headline(language: &Language, before: Option<Meeting>, now: Meeting) -> String {
    let before = before.unwrap_or(now);
    let time = |meeting: Meeting| {
        format!("{}, {}", language.weekday_date(meeting.date), language.hours(meeting.hours))
    };
    let change = |old: &str, new: &str| {
        language.say("calendar.diff.line.change", &[("old", &old), ("new", &new)])
    };
    let time = if before.date != now.date {
        change(&time(before), &time(now))
    } else if before.hours != now.hours {
        change(&time(before), &language.hours(now.hours))
    } else {
        time(now)
    };
    let place = if before.place == now.place {
        now.place.to_owned()
    } else {
        language.say("calendar.diff.line.elsewhere", &[("old", &before.place), ("new", &now.place)])
    };
    language.say("calendar.diff.line", &[("time", &time), ("place", &place)])
}

/// What a headline says, in the sentences of a calendar entry.
pub fn sentences(language: &Language, before: Meeting, now: Meeting) -> Vec<String> {
    let mut sentences = Vec::new();
    if before.date != now.date {
        let (date, hours) = (language.weekday_date(before.date), language.hours(before.hours));
        sentences.push(language.say("calendar.say.moved", &[("date", &date), ("hours", &hours)]));
    } else if before.hours != now.hours {
        sentences.push(
            language.say("calendar.say.retimed", &[("hours", &language.hours(before.hours))]),
        );
    }
    if before.place != now.place {
        sentences.push(language.say("calendar.say.relocated", &[("place", &before.place)]));
    }
    sentences
}

impl<'a> Teller<'a> {
    pub fn new(places: &'a dyn Places, language: &'a Language) -> Self {
        Teller { places, language }
    }

    /// `Place de la Mairie, 3 rue X, 67160 Wissembourg`, or another spot of the commune.
    pub fn location(&self, stop: &Stop, spot: Option<&str>) -> String {
        let commune = self.places.commune_of(stop);
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
        self.met(passage, |before, now| headline(self.language, before, now))
    }

    pub fn news(&self, passage: &Passage) -> News {
        let turn = turn(passage);
        let what = match turn {
            Turn::AsPlanned => return News::default(),
            Turn::Added => vec![self.language.text("calendar.say.added")],
            Turn::Cancelled => vec![self.language.text("calendar.say.cancelled")],
            Turn::Moved | Turn::Retimed | Turn::Relocated => self
                .met(passage, |before, now| sentences(self.language, before.unwrap_or(now), now)),
        };
        let next = Some(passage)
            .filter(|_| turn == Turn::Cancelled)
            .and_then(|passage| self.places.next_at(&passage.stop, passage.start));
        News {
            what,
            reason: self.reason(passage),
            message: passage
                .notice
                .as_ref()
                .and_then(|notice| notice.message.as_ref())
                .map(ToString::to_string),
            next: next.map(|next| {
                let (date, hours) =
                    (self.language.weekday_date(next.date), self.language.hours(next.hours));
                self.language.say("calendar.say.next", &[("date", &date), ("hours", &hours)])
            }),
        }
    }

    /// Calls with where and when the passage was by rule, if it was changed, and with where and
    /// when it is.
    fn met<T>(&self, passage: &Passage, tell: impl FnOnce(Option<Meeting>, Meeting) -> T) -> T {
        let place = self.place(&passage.stop, passage.spot.as_deref());
        let now = Meeting { date: passage.date, hours: passage.hours, place: &place };
        match &passage.state {
            State::Changed { before, .. } => {
                let place = self.place(&before.stop, None);
                tell(Some(Meeting { date: before.date, hours: before.hours, place: &place }), now)
            }
            _ => tell(None, now),
        }
    }

    fn reason(&self, passage: &Passage) -> Option<String> {
        let of_notice = |notice: &Notice| format!("reason.{}", notice.reason.code());
        let key = match passage.holiday_key() {
            Some(key) => Some(format!("holiday.{key}")),
            None => passage.notice.as_ref().map(of_notice),
        };
        key.map(|key| {
            self.language.say("calendar.say.reason", &[("reason", &self.language.text(&key))])
        })
    }

    fn place(&self, stop: &StopId, spot: Option<&str>) -> String {
        self.places.stop(stop).map(|stop| self.location(stop, spot)).unwrap_or_default()
    }
}

impl Turn {
    /// The words put before the title of an entry.
    pub fn key(&self) -> Option<&'static str> {
        match self {
            Turn::AsPlanned | Turn::Added => None,
            Turn::Cancelled => Some("calendar.event.cancelled"),
            Turn::Moved => Some("calendar.event.moved"),
            Turn::Retimed => Some("calendar.event.retimed"),
            Turn::Relocated => Some("calendar.event.relocated"),
        }
    }
}

impl News {
    /// One thing a line.
    pub fn lines(self) -> Vec<String> {
        self.what
            .into_iter()
            .chain([self.reason, self.message, self.next].into_iter().flatten())
            .collect()
    }
}
