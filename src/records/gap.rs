//! What explains a figure, as written: the cause of a gap to a target, and what is done beside the
//! service.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::InitiativeStatus;
use super::notation::{Id, Text, Written};
use crate::calendar::{Date, Period};

/// Why a target was missed in a period, and what is done about it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GapRecord {
    pub programme: Option<Written<Id>>,
    pub indicator: Written<Id>,
    pub period: Written<Period>,
    pub cause: Written<Text>,
    pub measure: Option<Written<Text>>,
}

/// An action beside the service that a funder wants told: done or planned.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InitiativeRecord {
    pub programme: Option<Written<Id>>,
    pub title: Written<Text>,
    pub status: Written<InitiativeStatus>,
    /// When it was done, or is to be.
    pub period: Option<Written<Period>>,
    pub date: Option<Written<Date>>,
    pub description: Option<Written<Text>>,
}
