//! Money that was granted, by line, and apart from it what was used, as written. For the funder
//! only.

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
}

/// Euros used of a line in a period.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExpenseRecord {
    pub programme: Option<Written<Id>>,
    /// The line of the budget, in its words.
    pub line: Written<Text>,
    /// The funder, where two of them granted lines of these words.
    pub by: Option<Written<Id>>,
    /// A month, a quarter or a year: 2025-01, 2025-Q1, 2025.
    pub period: Written<Period>,
    /// 0 where nothing was used.
    pub euros: Written<f64>,
}
