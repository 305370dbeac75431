//! What a funder has agreed to be told to third parties, as written.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::Disclosed;
use super::notation::{Id, Text, Written};
use crate::calendar::Date;

/// A funder's agreement that something is made public. Without it, figures go to the funders alone
/// (S0 art. 3.2.2).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApprovalRecord {
    pub programme: Option<Written<Id>>,
    pub what: Written<Disclosed>,
    /// The funder that agreed.
    pub approved_by: Written<Id>,
    pub approved_on: Written<Date>,
    /// Since when the agreement is taken back.
    pub withdrawn_on: Option<Written<Date>>,
    pub source: Option<Written<Text>>,
}
