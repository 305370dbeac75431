//! Money that was granted, by line, and what was used of it, as written. For the funder only.

use schemars::JsonSchema;
use serde::Deserialize;

use super::notation::{Id, Text, Written};
use crate::calendar::Period;

/// One line of the budget that a funder granted.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BudgetRecord {
    pub programme: Option<Written<Id>>,
    /// The line, in the words of the agreement.
    pub line: Written<Text>,
    /// The funder that granted it: no other reads of it.
    pub by: Written<Id>,
    /// Euros for the whole agreement.
    pub granted: Written<f64>,
    /// The clause.
    pub source: Option<Written<Text>>,
    /// The indicator whose number the money used is divided by: people helped.
    pub per: Option<Written<Id>>,
    /// What was used, period by period.
    #[serde(default)]
    pub used: Vec<UsedRecord>,
}

/// Euros used in a period.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UsedRecord {
    pub period: Written<Period>,
    pub euros: Written<f64>,
}
