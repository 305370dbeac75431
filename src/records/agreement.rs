//! Agreements and committees as written: terms, renewals, notices and meetings.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::{Renewal, Rhythm};
use super::notation::{Id, Several, Text, Written};
use crate::calendar::{Date, Period};

/// An agreement and how it ends or goes on.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgreementRecord {
    pub id: Written<Id>,
    pub programme: Option<Written<Id>>,
    pub title: Written<Text>,
    pub parties: Several<Id>,
    /// Places it covers; all of the programme when left out.
    #[serde(default)]
    pub stops: Several<Id>,
    pub signed_on: Option<Written<Date>>,
    /// First day; the day of signature when left out.
    pub from: Option<Written<Date>>,
    /// Length of one term…
    pub term_months: Option<Written<u32>>,
    /// …or its last day.
    pub until: Option<Written<Date>>,
    /// none when left out.
    pub renewal: Option<Written<Renewal>>,
    /// Length of a renewal; the first term's when left out.
    pub renewal_months: Option<Written<u32>>,
    /// Months before the term by which notice must have been given.
    pub notice_months: Option<Written<u32>>,
    /// Since when it is known that the agreement is not renewed.
    pub terminated_on: Option<Written<Date>>,
    pub source: Option<Written<Text>>,
}

/// A body that meets to assess the programme.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CommitteeRecord {
    pub id: Written<Id>,
    pub programme: Option<Written<Id>>,
    pub name: Written<Text>,
    /// Months before a meeting by which its date must be fixed.
    pub fixed_months_before: Option<Written<u32>>,
    /// The quarter of the year in which it meets at least once: 1 to 4.
    pub quarter: Option<Written<u32>>,
    /// The periods of which each is assessed at a meeting: quarter or year.
    pub every: Option<Written<Rhythm>>,
    #[serde(default)]
    pub meetings: Vec<MeetingRecord>,
    pub source: Option<Written<Text>>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeetingRecord {
    pub date: Written<Date>,
    /// The period it assesses; the year of the meeting when left out.
    pub period: Option<Written<Period>>,
    /// The day on which the date was agreed.
    pub fixed_on: Option<Written<Date>>,
}
