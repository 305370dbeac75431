//! What a contract promises: article, measure and bound. Independent of what fulfils it.

use std::collections::BTreeSet;

use crate::calendar::{Date, HolidayCalendar, Period, Weekday};
use crate::diagnostics::Span;
use crate::model::{
    Access, Counted, DeliverableKind, Dimension, Measured, MeetingPlace, Occasion, PaperKind,
    ProgrammeId, Renewal, Rhythm, Role, Support,
};

/// One promise of the contract.
#[derive(Debug)]
pub struct ContractTerm {
    pub id: String,
    pub programme: ProgrammeId,
    pub article: String,
    pub promise: String,
    pub measure: Measured,
    /// Ids of what is measured, as written: a record that is missing breaks the term.
    pub of: Vec<String>,
    pub each: Vec<String>,
    /// What `each` or `words` mean, where their measure has codes for it.
    pub coded: Coded,
    pub bound: Option<Bound>,
    pub by: Option<String>,
    pub due: Option<Date>,
    pub words: Option<String>,
    /// Empty: on all.
    pub media: BTreeSet<Support>,
    pub reading: Option<String>,
    pub amended_on: Option<Date>,
    /// Why it was amended.
    pub reason: Option<String>,
    pub span: Span,
}

/// The codes that a measure is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Coded {
    Nothing,
    Weekdays(Vec<Weekday>),
    Access(Vec<Access>),
    Roles(Vec<Role>),
    Dimensions(Vec<Dimension>),
    Holidays(HolidayCalendar),
    Renewal(Renewal),
    Kind(DeliverableKind),
    Every(Rhythm),
    Period(Period),
    MeetingPlace(MeetingPlace),
    /// Of another count, which is not below it.
    Counted(Counted),
    Papers(Vec<PaperKind>, Option<Occasion>),
}

/// What a number is held against.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    AtLeast(f64),
    AtMost(f64),
    Exactly(f64),
}

impl Bound {
    pub fn value(self) -> f64 {
        match self {
            Bound::AtLeast(value) | Bound::AtMost(value) | Bound::Exactly(value) => value,
        }
    }

    pub fn holds(self, found: f64) -> bool {
        match self {
            Bound::AtLeast(value) => found >= value,
            Bound::AtMost(value) => found <= value,
            Bound::Exactly(value) => (found - value).abs() < f64::EPSILON,
        }
    }

    /// `at-least`, `at-most`, `exactly`, for messages.
    pub fn code(self) -> &'static str {
        match self {
            Bound::AtLeast(_) => "at-least",
            Bound::AtMost(_) => "at-most",
            Bound::Exactly(_) => "exactly",
        }
    }
}

impl ContractTerm {
    /// What it promises in one line, for a ledger: another line is another promise.
    pub fn says(&self) -> String {
        let mut parts = vec![self.article.clone(), self.measure.code().to_owned()];
        parts.extend(self.of.iter().map(|id| format!("of {id}")));
        parts.extend(self.each.iter().map(|one| format!("each {one}")));
        parts.extend(self.bound.map(|bound| format!("{} {}", bound.code(), bound.value())));
        parts.extend(self.by.iter().map(|by| format!("by {by}")));
        parts.extend(self.due.iter().map(|day| format!("due {day}")));
        parts.extend(self.words.iter().map(|words| format!("words {words}")));
        parts.extend(self.media.iter().map(|support| format!("on {}", support.code())));
        parts.join("; ")
    }

    /// The indicator that a bound of this term is held against.
    pub fn indicator(&self) -> Option<&str> {
        match self.measure {
            Measured::SlotsPerWeek => Some("weekly-slots"),
            Measured::Slots => Some("slots-offered"),
            Measured::Weeks => Some("service-weeks"),
            Measured::OpeningHours => Some("weekly-opening-hours"),
            Measured::Indicator | Measured::Baseline => self.of.first().map(String::as_str),
            _ => None,
        }
    }
}
