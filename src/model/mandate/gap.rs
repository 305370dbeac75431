//! What explains a figure: causes of gaps, and what is done beside the service.

use crate::calendar::{Date, Period};
use crate::diagnostics::Span;
use crate::model::{IndicatorId, InitiativeStatus, ProgrammeId};

/// Why a target was missed in a period, and what is done about it.
#[derive(Debug)]
pub struct Gap {
    pub programme: ProgrammeId,
    pub indicator: IndicatorId,
    pub period: Period,
    pub cause: String,
    pub measure: Option<String>,
    pub span: Span,
}

/// An action beside the service, done or planned.
#[derive(Debug)]
pub struct Initiative {
    pub programme: ProgrammeId,
    pub title: String,
    pub status: InitiativeStatus,
    pub period: Option<Period>,
    pub date: Option<Date>,
    pub description: Option<String>,
    pub span: Span,
}
