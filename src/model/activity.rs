//! The private part: what happened. No type here can be serialised; only counts leave it, through disclosure control.

use crate::calendar::{Date, Hours};
use crate::diagnostics::Span;

use super::{Action, AgeBand, Autonomy, Gender, HeardBy, Known, Motive, Redirect, Referral, SessionStatus, Status, StopId};

/// What happened at every passage, in the order of date, hour and stop.
#[derive(Debug, Default)]
pub struct Activity {
    pub sessions: Vec<Session>,
}

/// What happened at one passage.
#[derive(Debug)]
pub struct Session {
    pub stop: StopId,
    pub date: Date,
    /// Which passage of the day by its hours, where the day has several.
    pub at: Option<Hours>,
    pub status: SessionStatus,
    pub presence: Option<Hours>,
    /// `None`: not recorded, which is not the same as none.
    pub slots: Option<Slots>,
    pub walk_ins: Option<u32>,
    pub visits: Vec<Visit>,
    pub span: Span,
}

/// Appointment slots and what became of them (statuses of RDV Service Public).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Slots {
    /// As many as the passage has when `None`.
    pub offered: Option<u32>,
    pub booked: u32,
    pub seen: u32,
    pub excused: u32,
    pub revoked: u32,
    pub noshow: u32,
}

/// One person received, without identity.
#[derive(Debug)]
pub struct Visit {
    pub age: AgeBand,
    pub gender: Gender,
    pub status: Status,
    pub motives: Vec<Motive>,
    pub actions: Vec<Action>,
    pub referral: Referral,
    pub heard_by: HeardBy,
    pub known_to_social_services: Known,
    pub rights_break: Known,
    pub first_contact: Known,
    pub french_speaking: Known,
    pub disability: Known,
    pub autonomy: Option<Autonomy>,
    pub redirect: Option<Redirect>,
    pub duration_minutes: Option<u32>,
}
