//! Decisions and readjustments as written: proposed, decided, done.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::Outcome;
use super::notation::{Id, Text, Written};
use crate::calendar::Date;

/// Something proposed to those who decide, and what became of it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DecisionRecord {
    pub programme: Option<Written<Id>>,
    /// What is proposed, in a sentence.
    pub what: Written<Text>,
    /// The stop that it is about.
    pub stop: Option<Written<Id>>,
    pub proposed_on: Written<Date>,
    /// Who decides.
    pub committee: Option<Written<Id>>,
    pub decided_on: Option<Written<Date>>,
    /// accepted when left out, or refused.
    pub outcome: Option<Written<Outcome>>,
    /// The day by which it is to be done.
    pub due: Option<Written<Date>>,
    pub done_on: Option<Written<Date>>,
    /// The minutes or the letter with the decision.
    pub source: Option<Written<Text>>,
}
