//! Targets and deliverables as written: what the contract asks and when.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::{DeliverableKind, EditionStatus};
use super::notation::{Id, Several, Text, Written};
use crate::calendar::{Date, Period};

/// A number that the contract asks for.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TargetRecord {
    /// The indicator that is held against it.
    pub indicator: Written<Id>,
    pub programme: Option<Written<Id>>,
    /// What is to be reached, in the indicator's unit, over the whole programme or per week as the
    /// indicator says.
    pub value: Option<Written<f64>>,
    /// What was found before the programme, to compare with.
    pub baseline: Option<Written<f64>>,
    /// Where it stands: article and document.
    pub source: Option<Written<Text>>,
    /// How the wording was read where it leaves a choice.
    pub reading: Option<Written<Text>>,
}

/// Something due to a funder, once or at every period.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeliverableRecord {
    pub id: Written<Id>,
    pub programme: Option<Written<Id>>,
    pub kind: Written<DeliverableKind>,
    /// The organisation it is made for.
    pub recipient: Written<Id>,
    /// Others who get a copy, in words: the steering committee.
    #[serde(default)]
    pub copies: Several<Text>,
    pub title: Option<Written<Text>>,
    /// Days after the end of the period.
    pub due_days: Option<Written<u32>>,
    /// Instead: calendar months before the meeting of a committee that assesses the period.
    pub due_months_before: Option<Written<u32>>,
    /// That committee.
    pub committee: Option<Written<Id>>,
    /// The funder's own tables in it.
    #[serde(default)]
    pub grids: Several<Id>,
    /// Who validates before it is sent.
    pub validator: Option<Written<Text>>,
    pub source: Option<Written<Text>>,
    #[serde(default)]
    pub editions: Vec<EditionRecord>,
}

/// Where one edition of a deliverable stands.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EditionRecord {
    pub period: Written<Period>,
    pub status: Written<EditionStatus>,
    pub due: Option<Written<Date>>,
    /// Days on which it was due before, where the parties moved it.
    #[serde(default)]
    pub moved: Vec<MovedDueRecord>,
    pub validated_by: Option<Written<Text>>,
    pub validated_on: Option<Written<Date>>,
    pub sent_on: Option<Written<Date>>,
}

/// A day on which an edition was due until it was moved.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MovedDueRecord {
    /// The day on which it was due.
    pub from: Written<Date>,
    /// The day on which the parties agreed on another.
    pub on: Written<Date>,
    pub reason: Written<Text>,
}
