//! What funders have agreed to be told to third parties.

use crate::calendar::Date;
use crate::diagnostics::Span;
use crate::model::{Disclosed, OrganisationId, ProgrammeId};

/// A funder's agreement that something is made public.
#[derive(Debug)]
pub struct Approval {
    pub programme: ProgrammeId,
    pub what: Disclosed,
    pub approved_by: OrganisationId,
    pub approved_on: Date,
    pub withdrawn_on: Option<Date>,
    pub source: Option<String>,
    pub span: Span,
}

impl Approval {
    pub fn holds_on(&self, day: Date) -> bool {
        self.approved_on <= day && self.withdrawn_on.is_none_or(|withdrawn| day < withdrawn)
    }
}
