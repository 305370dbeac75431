//! Workshops and half-days without public.

use crate::calendar::{Date, Hours};
use crate::diagnostics::Span;
use crate::model::{CommuneCode, HalfDay, OrganisationId, OutreachKind, ProgrammeId, StopId};

use super::CountTable;

/// A meeting of a group.
#[derive(Debug)]
pub struct Workshop {
    pub programme: ProgrammeId,
    pub date: Date,
    pub hours: Option<Hours>,
    pub stop: Option<StopId>,
    /// The stop's when there is one.
    pub commune: Option<CommuneCode>,
    pub topic: String,
    /// `None`: not counted, which is not the same as nobody.
    pub participants: Option<u32>,
    pub tables: Vec<CountTable>,
    pub with: Vec<OrganisationId>,
    pub span: Span,
}

/// Time given to making the service known or to meeting partners.
#[derive(Debug)]
pub struct Outreach {
    pub programme: ProgrammeId,
    pub date: Date,
    /// `None`: both halves of the day.
    pub half_day: Option<HalfDay>,
    pub kind: OutreachKind,
    pub commune: Option<CommuneCode>,
    pub with: Vec<OrganisationId>,
    pub subject: Option<String>,
    pub span: Span,
}

impl Outreach {
    pub fn half_days(&self) -> u32 {
        if self.half_day.is_some() { 1 } else { 2 }
    }
}
