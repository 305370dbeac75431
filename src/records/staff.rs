//! Staff as written: a code and a working time. No name stands anywhere in the records.

use schemars::JsonSchema;
use serde::Deserialize;

use super::notation::{Id, Written};
use crate::calendar::Date;

/// One professional, under a code that only the operator can read.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StaffRecord {
    /// A code with a number in it, such as `pro-1`: never a name or initials alone.
    pub code: Written<Id>,
    pub programme: Option<Written<Id>>,
    /// Full-time equivalent: 1 is full time, 0.5 is half time.
    pub fte: Written<f64>,
    /// First and last day; the programme's when left out.
    pub from: Option<Written<Date>>,
    pub until: Option<Written<Date>>,
}
