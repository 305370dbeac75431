//! Exceptions and closures as written: what differs from the rule.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::{Change, Reason};
use super::notation::{CommuneCode, Id, Several, Text, Worded, Written};
use crate::calendar::{Date, Hours, Weekday};

/// One passage that differs from the rule.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExceptionRecord {
    pub stop: Written<Id>,
    /// The day of the passage as the rule has it; for an added passage, its day.
    pub date: Written<Date>,
    pub change: Written<Change>,
    /// Which passage of the day, by its hours as the rule has them, where the day has several.
    pub at: Option<Written<Hours>>,
    /// The new day of a moved passage.
    pub to_date: Option<Written<Date>>,
    /// The new hours; the hours of an added passage.
    pub to_hours: Option<Written<Hours>>,
    /// The stop that takes its place.
    pub to_stop: Option<Written<Id>>,
    /// Another spot of the same commune, in words.
    pub to_place: Option<Written<Text>>,
    /// Slots of an added or changed passage.
    pub slots: Option<Written<u32>>,
    pub reason: Written<Reason>,
    /// What the public reads; `{fr: …, de: …}` where it reads in several languages.
    pub message: Option<Worded>,
    /// The day on which the public was told.
    pub announced_on: Option<Written<Date>>,
    /// `true` confirms it although the day is a public holiday or in a closure.
    pub confirmed: Option<Written<bool>>,
}

/// Days, or hours of days, on which a stop, a commune, a territory, a vehicle or the whole
/// programme is closed.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClosureRecord {
    pub from: Written<Date>,
    /// Last day closed; the first when left out.
    pub until: Option<Written<Date>>,
    /// Only these days of the week: `[friday]`; every day when left out.
    #[serde(default)]
    pub weekday: Several<Weekday>,
    /// Only these hours of each day: 13:00-17:00; the whole day when left out. A passage that
    /// overlaps them keeps the rest of its hours.
    #[serde(default)]
    pub hours: Several<Hours>,
    pub programme: Option<Written<Id>>,
    /// What is closed; the whole programme when none of these is given.
    #[serde(default)]
    pub stop: Several<Id>,
    #[serde(default)]
    pub commune: Several<CommuneCode>,
    #[serde(default)]
    pub territory: Several<Id>,
    /// Stops that stay open all the same.
    #[serde(default)]
    pub except_stop: Several<Id>,
    /// Only the passages of these vehicles.
    #[serde(default)]
    pub vehicle: Several<Id>,
    pub reason: Written<Reason>,
    pub message: Option<Worded>,
    pub announced_on: Option<Written<Date>>,
}
