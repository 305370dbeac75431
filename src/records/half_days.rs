//! How the half-days of a week without public were used, as written.

use schemars::JsonSchema;
use serde::Deserialize;

use super::notation::{Id, Written};
use crate::calendar::Date;

/// A week's half-days beside sessions and outreach, which have records of their own (S0 art. 1.4:
/// from Monday to Friday). What is left out is none.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HalfDaysRecord {
    /// Any day of the week.
    pub week_of: Written<Date>,
    pub programme: Option<Written<Id>>,
    /// Given to people at home or to going with them.
    pub home_visits: Option<Written<u32>>,
    pub travel: Option<Written<u32>>,
    /// Leave, sickness, training: the reason is not written.
    pub absence: Option<Written<u32>>,
    /// Preparation, reports, upkeep of the van.
    pub other: Option<Written<u32>>,
}
