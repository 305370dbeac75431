//! Money granted, by line, and what was used of it.

use crate::calendar::{Date, Period};
use crate::diagnostics::Span;
use crate::model::{IndicatorId, OrganisationId, ProgrammeId};

/// One line that a funder granted, in euros.
#[derive(Debug)]
pub struct Budget {
    pub programme: ProgrammeId,
    pub line: String,
    pub funder: OrganisationId,
    pub granted: f64,
    pub source: Option<String>,
    /// Whose number the money is divided by.
    pub per: Option<IndicatorId>,
    /// In the order of the periods.
    pub used: Vec<Expense>,
    pub span: Span,
}

/// What was used in a period, in euros.
#[derive(Clone, Debug)]
pub struct Expense {
    pub period: Period,
    pub euros: f64,
    pub span: Span,
}

impl Budget {
    /// What was used up to a day, of periods that are over then.
    pub fn used_until(&self, day: Date) -> f64 {
        self.used.iter().filter(|one| one.period.last() <= day).map(|one| one.euros).sum()
    }

    /// What was used within a period; `None` where no amount of it is recorded.
    pub fn used_in(&self, period: Period) -> Option<f64> {
        let within = |one: &&Expense| {
            period.first() <= one.period.first() && one.period.last() <= period.last()
        };
        let found: Vec<f64> = self.used.iter().filter(within).map(|one| one.euros).collect();
        (!found.is_empty()).then(|| found.iter().sum())
    }
}
