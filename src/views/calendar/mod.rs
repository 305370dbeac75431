//! Calendar feeds: which there are, and what each entry says. Knows nothing of how a calendar file
//! is written.
//!
//! ```text
//! schedule -> for each stop a slate: drafts (words of each passage) -> settle (against the ledger)
//!          -> series, where wanted
//!          -> leftovers (what the ledger has and the records have not)
//!          -> feeds, each when it is asked for
//! ```

mod agenda;
mod around;
mod draft;
mod feeds;
mod leftovers;
mod matter;
mod series;
mod settle;
mod slate;
mod slates;
mod subscription;
mod words;

use std::sync::Arc;

use chrono::NaiveDateTime;

use crate::calendar::{Date, Zone};
use crate::pictures::Format;

use super::Rendition;

pub use agenda::{Agenda, Feed};
pub use slate::Years;
pub use slates::{Memory, Slates};
pub use subscription::{OFFERED, Subscription};

/// One feed, or the file of a single passage.
#[derive(Debug)]
pub struct Calendar {
    /// Below `public/`, such as `agenda/tout.ics`.
    pub path: String,
    pub name: String,
    pub description: String,
    /// ISO 639-1.
    pub language: String,
    /// The zone of most of its entries.
    pub zone: Zone,
    /// A CSS3 colour name, as the record has it.
    pub color: Option<String>,
    /// The page that says the same.
    pub url: Option<String>,
    /// Its own address.
    pub source: Option<String>,
    /// Of those who support the programmes that it shows.
    pub logos: Vec<Logo>,
    /// UTC.
    pub modified: NaiveDateTime,
    /// In the order of their start.
    pub events: Vec<Arc<Event>>,
    /// Each entry has an alarm on the evening before.
    pub reminds: bool,
    /// Said in the file where there is no entry: a calendar may not be empty (RFC 5545 §3.6).
    pub nothing: Nothing,
}

/// The logo of an organisation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Logo {
    pub organisation: String,
    /// The project's file; `None` for the emblem of the European Union, which is drawn.
    pub file: Option<String>,
    /// Its address on the site without the ending, where the site's own is known.
    pub address: Option<String>,
}

/// What an empty calendar says.
#[derive(Debug)]
pub struct Nothing {
    pub uid: String,
    pub summary: String,
}

/// One entry of a calendar. The same entry says the same in every feed.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub uid: String,
    pub sequence: u32,
    /// UTC.
    pub modified: NaiveDateTime,
    pub when: When,
    pub repeat: Repeat,
    pub standing: Standing,
    pub summary: String,
    pub description: String,
    pub location: Option<String>,
    pub pin: Option<Pin>,
    pub url: Option<String>,
    pub categories: Vec<String>,
    pub color: Option<String>,
    pub rendition: Rendition,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// A whole day.
    Day(Date),
    /// Wall-clock times of a zone, each of which exists once.
    Local { zone: Zone, start: NaiveDateTime, end: NaiveDateTime },
    /// UTC, for a time that the wall clock shows twice.
    Utc { start: NaiveDateTime, end: NaiveDateTime },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repeat {
    Once,
    /// The first of a series: its rule (RFC 5545 §3.3.10), the starts at which there is nothing,
    /// and its last day.
    Series {
        rule: String,
        except: Vec<NaiveDateTime>,
        last: Date,
    },
    /// Stands for the occurrence of its series that would start then.
    InsteadOf {
        zone: Zone,
        start: NaiveDateTime,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Confirmed,
    /// Called off, in an entry that stays confirmed: Google Calendar hides a cancelled one. Its
    /// title has the word.
    CalledOff,
    /// `STATUS:CANCELLED`.
    Cancelled,
}

/// A place on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Pin {
    pub latitude: f64,
    pub longitude: f64,
    /// The beginning of the location.
    pub title: String,
}

impl When {
    /// The first and the last day, as the wall clock has it.
    pub fn days(&self) -> (Date, Date) {
        match self {
            When::Day(day) => (*day, *day),
            When::Local { start, end, .. } | When::Utc { start, end } => (start.date(), end.date()),
        }
    }

    pub fn start(&self) -> NaiveDateTime {
        match self {
            When::Day(day) => day.and_time(chrono::NaiveTime::MIN),
            When::Local { start, .. } | When::Utc { start, .. } => *start,
        }
    }
}

impl Logo {
    /// Of its file; the emblem is drawn in SVG.
    pub fn format(&self) -> Format {
        self.file.as_deref().and_then(Format::of).unwrap_or(Format::Svg)
    }
}
