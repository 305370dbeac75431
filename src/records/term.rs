//! Terms as written: what a contract promises, apart from the records that fulfil it.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::{Measured, Support};
use super::notation::{Id, Several, Text, Written};
use crate::calendar::Date;

/// One promise of the contract. Records fulfil it; none of them can change it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TermRecord {
    pub id: Written<Id>,
    pub programme: Option<Written<Id>>,
    /// Document and article.
    pub article: Written<Text>,
    /// The promise in a few words of your own.
    pub promise: Written<Text>,
    /// What is measured; the meaning of the other keys depends on it.
    pub measure: Written<Measured>,
    /// Ids of the records that are measured: a deliverable, an agreement, an organisation, places.
    #[serde(default)]
    pub of: Several<Text>,
    /// What must be there, each of it: weekdays, territories, equipment, columns, sections.
    #[serde(default)]
    pub each: Several<Text>,
    pub at_least: Option<Written<f64>>,
    pub at_most: Option<Written<f64>>,
    pub exactly: Option<Written<f64>>,
    /// Who must do it: the recipient, the validator, the committee.
    pub by: Option<Written<Text>>,
    /// By when, where the contract names a day.
    pub due: Option<Written<Date>>,
    /// A sentence or a word that must be there as it is written here.
    pub words: Option<Written<Text>>,
    /// On which media; on all of them when left out.
    #[serde(default)]
    pub media: Several<Support>,
    /// How the wording was read where it leaves a choice.
    pub reading: Option<Written<Text>>,
    /// When the parties changed the term…
    pub amended_on: Option<Written<Date>>,
    /// …and why.
    pub reason: Option<Written<Text>>,
}
