//! Figures: what is counted, per programme, period and audience, and what of it may be printed. Knows nothing of formats.

mod publish;
mod table;

use std::collections::BTreeMap;

use crate::calendar::{Date, Period};
use crate::diagnostics::Diagnostic;
use crate::language::Language;
use crate::model::{Model, OrganisationId, ProgrammeId};
use crate::schedule::Schedule;

pub use publish::Published;
pub use table::{Column, Row, RowKind, Table, Unit, Value};

/// One number that a contract or a reader asks for, in words.
#[derive(Clone, Debug)]
pub struct Figure {
    /// Kebab-case, as targets name it: `weekly-slots`.
    pub id: &'static str,
    pub label: String,
    pub unit: Unit,
    pub value: Value,
    /// What the contract asks for at this point: pro rata to the service weeks elapsed.
    pub target: Option<Value>,
    /// The same figure one period earlier.
    pub previous: Option<Value>,
    /// What was found before the programme.
    pub baseline: Option<Value>,
    /// Of what it is a share or rate, in words.
    pub base: Option<String>,
    /// The clause that asks for it.
    pub source: Option<String>,
}

/// All that may be printed of one programme in one period for one organisation.
#[derive(Clone, Debug)]
pub struct PeriodFigures {
    pub programme: ProgrammeId,
    pub period: Period,
    pub recipient: OrganisationId,
    /// By indicator id.
    pub figures: BTreeMap<&'static str, Figure>,
    /// By table id.
    pub tables: BTreeMap<String, Table>,
}

/// Computes every table that a deliverable asks for, up to the period of `today`, and protects them.
pub fn tabulate(_model: &Model, _schedule: &Schedule, _language: &Language, _today: Date) -> (Vec<Published<PeriodFigures>>, Vec<Diagnostic>) {
    (Vec::new(), Vec::new())
}
