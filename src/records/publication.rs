//! The publication plan as written: which tables are printed for whom, and how small numbers are
//! protected.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::{Audience, PeriodKind, PlaceLevel};
use super::notation::{Id, Several, Text, Written};

/// What is printed of a programme for one audience. Without a record, funders get the usual tables
/// and the public nothing.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PublicationRecord {
    pub programme: Option<Written<Id>>,
    /// funders when left out.
    pub audience: Option<Written<Audience>>,
    /// Counts of fewer people are masked; 5 for funders and 10 for the public when left out, at
    /// least 3.
    pub threshold: Option<Written<u32>>,
    /// Fields and characteristics of which even « all of them » must not be told of a group.
    #[serde(default)]
    pub sensitive: Several<Text>,
    pub low_attendance: Option<LowAttendanceRecord>,
    /// All the usual tables when left out.
    #[serde(default)]
    pub tables: Vec<PlannedTableRecord>,
}

/// When a stop counts as hardly visited.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LowAttendanceRecord {
    /// Sessions held in the period, below which nothing is said.
    pub sessions_min: Written<u32>,
    /// People received per session, on average.
    pub fewer_than: Written<f64>,
}

/// One table of the plan: a table of the program by its id, or a crossing of visits by one or two
/// fields.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlannedTableRecord {
    pub table: Option<Written<Id>>,
    /// Instead: one or two fields or characteristics that are crossed with each other, or one with
    /// the places.
    #[serde(default)]
    pub cross: Several<Text>,
    /// How far down places are told.
    pub level: Option<Written<PlaceLevel>>,
    /// month, quarter, year; all when left out.
    #[serde(default)]
    pub periods: Several<PeriodKind>,
    /// Lower numbers are printed first where not everything can be; 5 when left out.
    pub priority: Option<Written<u32>>,
    /// The clause of the contract that asks for the table; `halte audit` counts its answers.
    pub source: Option<Written<Text>>,
}
