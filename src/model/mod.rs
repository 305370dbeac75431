//! Records as meant: ids resolved, every question answered. Three parts that never mix: the [`Service`] is public, the
//! [`Activity`] is private, the [`Mandate`] is what funders ask. Knows nothing of pages, feeds or reports.

mod activity;
mod ids;
mod mandate;
mod read;
mod service;

pub use crate::records::codes::{
    Action, AgeBand, Autonomy, CalendarMode, Change, CheckLevel, DeliverableKind, EditionStatus, Gender, HeardBy, Holidays, Itinerance, Known,
    Motive, PlaceService, Reason, Redirect, Referral, Regime, Role, SessionStatus, Status, StopStatus, Support,
};
pub use crate::records::notation::{CommuneCode, MonthWeek};
pub use activity::{Activity, Session, Slots, Visit};
pub use ids::{CantonId, DeliverableId, IndicatorId, OrganisationId, ProgrammeId, StopId, TerritoryId, VehicleId};
pub use mandate::{Acknowledgement, Acknowledgements, Deliverable, Edition, Logo, Mandate, Target, Visibility};
pub use read::read;
pub use service::{
    Alteration, Area, Canton, Closure, Commune, Exception, Organisation, Place, Position, Programme, Recurrence, Rule, Service, Site, Stop, Territory,
};

/// What the records of a project mean together.
#[derive(Debug)]
pub struct Model {
    pub service: Service,
    pub activity: Activity,
    pub mandate: Mandate,
    /// What reading found odd and a check decides about: weekdays that are not those of their dates.
    pub doubts: Vec<crate::diagnostics::Diagnostic>,
}
