//! Papers that are kept elsewhere.

use crate::calendar::{Date, Period};
use crate::diagnostics::Span;
use crate::model::{PaperKind, ProgrammeId, StopId};

/// A certificate, or the attendance sheets of a meeting or a period.
#[derive(Debug)]
pub struct Paper {
    pub programme: ProgrammeId,
    pub kind: PaperKind,
    /// The places that it is about.
    pub stops: Vec<StopId>,
    pub title: String,
    pub number: Option<String>,
    /// First and last day of what it is about.
    pub from: Date,
    pub until: Date,
    /// Whether it is of a whole period.
    pub period: Option<Period>,
    pub count: u32,
    pub kept: String,
    pub span: Span,
}

impl Paper {
    /// Whether it is about a day.
    pub fn covers(&self, day: Date) -> bool {
        (self.from..=self.until).contains(&day)
    }
}
