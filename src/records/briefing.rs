//! Who was sent which tour, and when, as written.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::Briefed;
use super::notation::{Id, Several, Written};
use crate::calendar::{Date, Period};

/// A message to partners about the tours to come or about changes (S0 art. 2.3.1).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BriefingRecord {
    pub date: Written<Date>,
    pub programme: Option<Written<Id>>,
    /// The organisations that got it.
    pub to: Several<Id>,
    /// tour or changes.
    pub what: Written<Briefed>,
    /// Of which month or months the tour is.
    pub period: Option<Written<Period>>,
}
