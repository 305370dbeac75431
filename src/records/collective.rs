//! Workshops and half-days without public, as written.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::{HalfDay, OutreachKind};
use super::notation::{CommuneCode, Id, Several, Text, Written};
use super::tally::CountRow;
use crate::calendar::{Date, Hours};

/// One meeting of a group: a workshop, an information meeting.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WorkshopRecord {
    pub date: Written<Date>,
    pub programme: Option<Written<Id>>,
    pub stop: Option<Written<Id>>,
    pub commune: Option<Written<CommuneCode>>,
    pub hours: Option<Written<Hours>>,
    /// What it was about.
    pub topic: Written<Text>,
    pub participants: Option<Written<u32>>,
    /// Who they were, in counts: never one line a person.
    #[serde(default)]
    pub counts: Vec<CountRow>,
    /// Organisations that took part.
    #[serde(default)]
    pub with: Several<Id>,
}

/// A half-day given to making the service known or to meeting partners (S0 art. 2.3.1).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OutreachRecord {
    pub date: Written<Date>,
    /// morning or afternoon; the whole day when left out.
    pub half_day: Option<Written<HalfDay>>,
    pub programme: Option<Written<Id>>,
    pub kind: Written<OutreachKind>,
    pub commune: Option<Written<CommuneCode>>,
    #[serde(default)]
    pub with: Several<Id>,
    /// What was done, for the report.
    pub subject: Option<Written<Text>>,
}
