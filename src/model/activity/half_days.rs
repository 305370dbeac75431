//! Half-days of a week beside sessions and outreach.

use crate::calendar::IsoWeek;
use crate::diagnostics::Span;
use crate::model::ProgrammeId;

#[derive(Debug)]
pub struct HalfDays {
    pub programme: ProgrammeId,
    pub week: IsoWeek,
    pub home_visits: u32,
    pub travel: u32,
    pub absence: u32,
    pub other: u32,
    pub span: Span,
}
