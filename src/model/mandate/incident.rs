//! Incidents: what did not work, and the hours of opening lost by it.

use crate::calendar::Date;
use crate::diagnostics::Span;
use crate::model::{Broken, ProgrammeId, StopId, VehicleId};

/// Equipment that did not work.
#[derive(Debug)]
pub struct Incident {
    pub programme: ProgrammeId,
    pub what: Broken,
    pub stop: Option<StopId>,
    pub vehicle: Option<VehicleId>,
    pub from: Date,
    /// `None` while it lasts.
    pub until: Option<Date>,
    /// `None`: not recorded, which is not the same as none.
    pub hours_lost: Option<f64>,
    pub ticket: Option<String>,
    pub span: Span,
}

impl Incident {
    /// Whether it lasts on a day, as far as is known on that day.
    pub fn lasts_on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }

    /// Whether it lasted on any of some days.
    pub fn touches(&self, first: Date, last: Date) -> bool {
        self.from <= last && self.until.is_none_or(|until| first <= until)
    }
}
