//! Sessions and the visits received in them, as written. No field may identify a person.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::{
    Action, AgeBand, Autonomy, Gender, HeardBy, Known, Motive, Redirect, Referral, SessionStatus,
    Status,
};
use super::notation::{Id, Several, Text, Written};
use crate::calendar::{Date, Hours};

/// What happened at one passage.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SessionRecord {
    pub stop: Written<Id>,
    /// Where several programmes serve the stop at one time.
    pub programme: Option<Written<Id>>,
    pub date: Written<Date>,
    /// Which passage of the day, by its hours as the rule has them, where the day has several.
    pub at: Option<Written<Hours>>,
    pub status: Written<SessionStatus>,
    /// When the van really stood there (S0 art. 2.3.1: it stays although slots are free).
    pub presence: Option<Written<Hours>>,
    /// Appointment slots: offered, booked, and what became of the bookings.
    pub slots: Option<SlotsRecord>,
    /// People who came without an appointment and were received; where visits are described, those
    /// beyond `seen` when left out.
    pub walk_ins: Option<Written<u32>>,
    /// Why it was cancelled or shortened, for the report; never shown to the public.
    pub remark: Option<Written<Text>>,
    /// What most visits of this session share; a visit says what differs.
    pub defaults: Option<VisitRecord>,
    #[serde(default)]
    pub visits: Vec<VisitRecord>,
}

/// Slots and the statuses of RDV Service Public.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SlotsRecord {
    /// As many as the passage has when left out.
    pub offered: Option<Written<u32>>,
    pub booked: Written<u32>,
    /// Came; all that were booked, less the others, when left out of a session that was held.
    pub seen: Option<Written<u32>>,
    /// Excused beforehand.
    pub excused: Option<Written<u32>>,
    /// Cancelled by the service; all that were booked, less the others, when left out of a session
    /// that was cancelled.
    pub revoked: Option<Written<u32>>,
    /// Did not come.
    pub noshow: Option<Written<u32>>,
}

/// One person received, without identity.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VisitRecord {
    /// Age band at the visit.
    pub age: Option<Written<AgeBand>>,
    pub gender: Option<Written<Gender>>,
    pub status: Option<Written<Status>>,
    /// Why the person came; several themes are usual.
    #[serde(default)]
    pub motives: Several<Motive>,
    /// What was done.
    #[serde(default)]
    pub actions: Several<Action>,
    pub referral: Option<Written<Referral>>,
    pub heard_by: Option<Written<HeardBy>>,
    /// Known to the Département's social services.
    pub known_to_social_services: Option<Written<Known>>,
    /// Has lost, or is losing, a right (« rupture de droit »).
    pub rights_break: Option<Written<Known>>,
    pub first_contact: Option<Written<Known>>,
    pub french_speaking: Option<Written<Known>>,
    pub disability: Option<Written<Known>>,
    pub autonomy: Option<Written<Autonomy>>,
    pub redirect: Option<Written<Redirect>>,
    pub duration_minutes: Option<Written<u32>>,
    /// The organisations whose services were used or reached.
    #[serde(default)]
    pub operators: Several<Id>,
    /// Characteristics that the project defines itself: `more: {occupation: employees}`.
    #[serde(default)]
    pub more: std::collections::BTreeMap<String, Several<Text>>,
}
