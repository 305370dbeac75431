//! Records as meant: ids resolved, every question answered. Three parts that never mix: the
//! [`Service`] is public, the [`Activity`] is private, the [`Mandate`] is what funders ask. Knows
//! nothing of pages, feeds or reports.

mod activity;
mod dimension;
mod ids;
mod mandate;
mod read;
mod registry;
mod service;
mod words;

use std::sync::Arc;

pub use crate::records::codes::{
    Access, Action, AgeBand, Audience, Autonomy, Briefed, Broken, CalendarMode, Change, CheckLevel,
    Counted, DeliverableKind, Derived, Disclosed, EditionStatus, Field, FreePlaces, Gender,
    GridRows, HalfDay, HeardBy, IndicatorUnit, InitiativeStatus, Itinerance, Known, Measured,
    MeetingPlace, Motive, Occasion, Outcome, OutreachKind, PaperKind, Per, PeriodKind, PlaceLevel,
    PlaceService, PosterPaper, Price, Reason, Redirect, Referral, Regime, Renewal, ReturnReason,
    Rhythm, Role, SessionStatus, Status, StopStatus, Support,
};
pub use crate::records::holidays::SchoolHolidays;
pub use crate::records::notation::{CommuneCode, MonthWeek};
pub use activity::{
    Activity, Campaign, CountTable, Entry, FollowUp, Group, HalfDays, Intervention, LiaisonSheet,
    Outreach, Question, Reception, Sending, Session, Slots, Staff, StaffCode, Survey, Tally, Visit,
    VoucherGrant, VoucherLot, VoucherPlacement, VoucherReturn, VoucherStock, Vouchers, When,
    Workshop,
};
pub use dimension::{Category, Characteristic, Dimension, NOT_GIVEN};
pub use ids::{
    CampaignId, CantonId, CharacteristicId, CommitteeId, DeliverableId, GridId, GroupId,
    IndicatorId, LotId, MeasureId, OrganisationId, ProgrammeId, StopId, TerritoryId, VehicleId,
};
pub use mandate::european;
pub use mandate::{
    Acknowledgement, Acknowledgements, Agreement, Approval, Bound, Briefing, Budget, Clearance,
    Coded, Committee, ContractTerm, Count, Decision, Deliverable, DueRule, Edition, Expense, Gap,
    Grid, GridColumn, GridContent, Holder, Incident, Indicator, Initiative, Logo, LowAttendance,
    Mandate, Meeting, MovedDue, Paper, PlannedContent, PlannedTable, Publication, Stage, Target,
    Term, Validator, Visibility,
};
pub use read::{LANGUAGES, Memory, read, read_again};
pub use registry::Registry;
pub use service::{
    Alteration, Area, Canton, Closure, Commune, Exception, FormerCommune, Organisation, Place,
    PlacesLeft, Position, Programme, Recurrence, Rest, Rule, Service, Site, Stop, Territory,
};
pub use words::Words;

/// What the records of a project mean together.
#[derive(Debug)]
pub struct Model {
    pub service: Service,
    pub activity: Arc<Activity>,
    pub mandate: Arc<Mandate>,
    /// What reading found odd and a check decides about: weekdays that are not those of their
    /// dates.
    pub doubts: Vec<crate::diagnostics::Diagnostic>,
}
