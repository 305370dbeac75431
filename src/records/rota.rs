//! A rota rule as written: when a stop is served, as a rule.

use std::num::NonZeroU32;

use schemars::JsonSchema;
use serde::Deserialize;

use super::holidays::{SchoolHolidays, WorkedHoliday};
use super::notation::{Id, MonthWeek, Several, Worded, Written};
use crate::calendar::{Date, Hours, Weekday};

/// Passages by rule. Give `weekday` (every week, every n weeks, or some weeks of the month) or
/// `dates`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RuleRecord {
    /// Whose passages they are, where several programmes serve the stop at one time.
    pub programme: Option<Written<Id>>,
    /// The stop served.
    pub stop: Option<Written<Id>>,
    /// Stops that take turns in this slot: the first on the anchor's week, the next one a turn
    /// later, and so on.
    #[serde(default)]
    pub stops: Several<Id>,
    #[serde(default)]
    pub weekday: Several<Weekday>,
    /// From and to: 09:00-12:00; several intervals a day as a list.
    pub hours: Several<Hours>,
    /// Every n weeks, counted from the anchor; 1 when left out.
    pub every_weeks: Option<Written<u32>>,
    /// A day of the first week in which the rule is served.
    pub anchor: Option<Written<Date>>,
    /// Weeks of the month: 1 to 5, or last. `[2, 4]` is the second and the fourth.
    #[serde(default)]
    pub month_weeks: Several<MonthWeek>,
    /// Single dates instead of a weekday.
    #[serde(default)]
    pub dates: Several<Date>,
    /// First and last day of the rule; the programme's when left out.
    pub from: Option<Written<Date>>,
    pub until: Option<Written<Date>>,
    /// `true` where it is served on public holidays as on other days; or the names of those:
    /// `[victory-1945, ascension]`.
    #[serde(default)]
    pub open_on_holidays: Several<WorkedHoliday>,
    /// `closed`: not in the school holidays of the programme's zone; `only`: at no other time.
    pub school_holidays: Option<Written<SchoolHolidays>>,
    /// Appointment slots in each passage; as many as fit when left out.
    pub slots: Option<Written<u32>>,
    /// Minutes of a slot; the programme's when left out.
    pub slot_minutes: Option<Written<NonZeroU32>>,
    /// Which van or team serves it; the stop's when left out.
    pub vehicle: Option<Written<Id>>,
    /// An organisation that is at this place then: its hours are no opening of the place itself.
    pub operator: Option<Written<Id>>,
    /// What is offered at this place then, in words, beside its opening hours.
    pub service: Option<Worded>,
    /// A remark for the public.
    pub note: Option<Worded>,
}
