//! Whether there are places left at a coming passage, as written: a word, never a number, which
//! would tell of bookings.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::FreePlaces;
use super::notation::{Id, Written};
use crate::calendar::{Date, Hours};

/// What the public reads of the places of one passage.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FreePlacesRecord {
    pub stop: Written<Id>,
    /// The day on which the passage is held.
    pub date: Written<Date>,
    /// Which passage of the day, by its hours, where the day has several.
    pub at: Option<Written<Hours>>,
    /// `available`, `few` or `none`.
    pub places: Written<FreePlaces>,
}
