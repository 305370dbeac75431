//! What is printed for whom, and how small numbers are protected. Knows no figures.

use std::collections::BTreeSet;

use crate::diagnostics::Span;
use crate::model::{Audience, Dimension, PeriodKind, PlaceLevel, ProgrammeId};

/// The plan of one programme for one audience.
#[derive(Debug)]
pub struct Publication {
    pub programme: ProgrammeId,
    pub audience: Audience,
    pub threshold: Option<u32>,
    pub sensitive: BTreeSet<Dimension>,
    pub low_attendance: Option<LowAttendance>,
    /// Empty: the usual ones.
    pub tables: Vec<PlannedTable>,
    pub span: Span,
}

/// When a stop counts as hardly visited.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LowAttendance {
    /// Held sessions in the period, below which nothing is said.
    pub sessions_min: u32,
    /// Persons received per session, on average.
    pub fewer_than: f64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedTable {
    pub content: PlannedContent,
    pub level: Option<PlaceLevel>,
    /// Empty: all.
    pub periods: BTreeSet<PeriodKind>,
    /// Lower is printed first.
    pub priority: u32,
    /// The clause that asks for it.
    pub source: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlannedContent {
    /// A table of the program.
    Table(String),
    /// Visits by one or two dimensions, and by place where there is a level.
    Crossing(Vec<Dimension>),
}
