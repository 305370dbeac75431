//! Incidents as written: what did not work, where, from when to when, and the hours of opening
//! that were lost by it.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::Broken;
use super::notation::{Id, Text, Written};
use crate::calendar::Date;

/// Equipment that did not work: the terminal, the van, the connection.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IncidentRecord {
    pub programme: Option<Written<Id>>,
    /// terminal, vehicle, connection, computer, premises or other.
    pub what: Written<Broken>,
    /// The place whose equipment it is.
    pub stop: Option<Written<Id>>,
    /// The van, as rules and stops name it.
    pub vehicle: Option<Written<Id>>,
    pub from: Written<Date>,
    /// The last day; left out while it lasts.
    pub until: Option<Written<Date>>,
    /// Hours of opening that the public lost: 0 where the service went on.
    pub hours_lost: Option<Written<f64>>,
    /// The number that the hotline or the workshop gave.
    pub ticket: Option<Written<Text>>,
}
