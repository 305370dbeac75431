//! Who was sent which tour, and when.

use crate::calendar::{Date, Period};
use crate::diagnostics::Span;
use crate::model::{Briefed, OrganisationId, ProgrammeId};

/// A message to partners.
#[derive(Debug)]
pub struct Briefing {
    pub programme: ProgrammeId,
    pub date: Date,
    /// Never empty.
    pub to: Vec<OrganisationId>,
    pub what: Briefed,
    pub period: Option<Period>,
    pub span: Span,
}
