//! Counts made by hand or by a machine. A tally and the visits of the same session never both stand
//! in the model.

use crate::calendar::{Date, Hours, Period};
use crate::diagnostics::Span;
use crate::model::{Category, Dimension, MeasureId, ProgrammeId, StopId};

/// Aggregate counts of one measure, in one place (or in the programme as a whole), on one day or in
/// one period.
#[derive(Debug)]
pub struct Tally {
    pub programme: ProgrammeId,
    pub measure: MeasureId,
    pub stop: Option<StopId>,
    pub when: When,
    /// All of them. Tables of dimensions with one category a person add up to it.
    pub total: u32,
    /// In the order of their dimensions.
    pub tables: Vec<CountTable>,
    pub span: Span,
}

/// Counts told apart by the same dimensions.
#[derive(Debug, PartialEq, Eq)]
pub struct CountTable {
    /// Sorted. Never empty.
    pub dimensions: Vec<Dimension>,
    /// One category for each dimension, and the number. Sorted, each combination once.
    pub rows: Vec<(Vec<Category>, u32)>,
}

/// A day (and passage), or a whole period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    Day { date: Date, at: Option<Hours> },
    Period(Period),
}

impl When {
    pub fn first(self) -> Date {
        match self {
            When::Day { date, .. } => date,
            When::Period(period) => period.first(),
        }
    }

    pub fn last(self) -> Date {
        match self {
            When::Day { date, .. } => date,
            When::Period(period) => period.last(),
        }
    }

    /// Whether something counted then lies wholly within the two days.
    pub fn within(self, first: Date, last: Date) -> bool {
        first <= self.first() && self.last() <= last
    }

    /// Whether both could have counted the same thing.
    pub fn overlaps(self, other: When) -> bool {
        match (self, other) {
            (When::Day { date: a, at: at_a }, When::Day { date: b, at: at_b }) => {
                a == b && (at_a == at_b || at_a.is_none() || at_b.is_none())
            }
            _ => self.first() <= other.last() && other.first() <= self.last(),
        }
    }
}
