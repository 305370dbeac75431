//! Receptions and follow-ups as written: people met outside sessions, at home or elsewhere, without
//! identity or address.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::{Action, MeetingPlace};
use super::notation::{Id, Several, Written};
use super::session::VisitRecord;
use crate::calendar::Date;

/// One person received: heard, informed, sent on (S3 part 6: "nombre d'accueils").
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReceptionRecord {
    pub date: Written<Date>,
    pub programme: Option<Written<Id>>,
    pub staff: Option<Written<Id>>,
    /// « à distance » when left out.
    pub place: Option<Written<MeetingPlace>>,
    /// The organisation that sent the person.
    pub referred_by: Option<Written<Id>>,
    pub person: Option<VisitRecord>,
}

/// One accompaniment over several meetings (S3 part 6: "nombre de suivis").
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FollowUpRecord {
    /// A number of one's own, such as `s-014`. It names nobody and stays in the records.
    pub number: Written<Id>,
    pub programme: Option<Written<Id>>,
    pub opened_on: Written<Date>,
    pub closed_on: Option<Written<Date>>,
    /// The organisation that sent the person, and the day of its liaison sheet (S3 part 3).
    pub referred_by: Option<Written<Id>>,
    pub liaison_sheet_on: Option<Written<Date>>,
    /// The day of the first call or letter.
    pub contacted_on: Option<Written<Date>>,
    /// Who is in charge.
    pub staff: Written<Id>,
    pub person: Option<VisitRecord>,
    #[serde(default)]
    pub interventions: Vec<InterventionRecord>,
}

/// One meeting of a follow-up.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InterventionRecord {
    pub date: Written<Date>,
    /// The one in charge when left out.
    pub staff: Option<Written<Id>>,
    /// « à domicile » when left out.
    pub place: Option<Written<MeetingPlace>>,
    pub duration_minutes: Option<Written<u32>>,
    #[serde(default)]
    pub actions: Several<Action>,
}
