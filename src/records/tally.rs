//! Counts made by hand or by a machine, as written: how many, without anything on each person.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::notation::{Id, Text, Written};
use crate::calendar::{Date, Hours, Period};

/// Aggregate counts of one day or one period. Where the visits of a session are described one by
/// one, they are not counted here as well.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TallyRecord {
    pub programme: Option<Written<Id>>,
    /// The place; left out for the programme as a whole.
    pub stop: Option<Written<Id>>,
    /// The day of a session…
    pub date: Option<Written<Date>>,
    /// …and which passage of the day, where it has several.
    pub at: Option<Written<Hours>>,
    /// A month, quarter or year instead of a day.
    pub period: Option<Written<Period>>,
    /// What was counted, as an indicator names it; `visits` when left out.
    pub measure: Option<Written<Id>>,
    /// All of them; left out where the rows add up to it.
    pub total: Option<Written<u32>>,
    #[serde(default)]
    pub counts: Vec<CountRow>,
}

/// `{age: 70+, gender: féminin, n: 4}`: the number and what it is told apart by. Rows with the same
/// keys are one table.
pub type CountRow = BTreeMap<String, Written<Text>>;
