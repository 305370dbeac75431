//! Liaison sheets that wait for a first meeting, as written: a number, never a name or an address.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::MeetingPlace;
use super::notation::{Id, Written};
use crate::calendar::Date;

/// A sheet by which somebody was referred. It waits until a follow-up has the same number.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LiaisonSheetRecord {
    /// That of the follow-up to come, such as `s-031`. It is no name, and stays in the records.
    pub number: Written<Id>,
    pub programme: Option<Written<Id>>,
    pub received_on: Written<Date>,
    /// The organisation that sent the person.
    pub referred_by: Option<Written<Id>>,
    /// Where the meeting is to be: « à domicile » when left out.
    pub place: Option<Written<MeetingPlace>>,
    /// The day of the first call or letter.
    pub contacted_on: Option<Written<Date>>,
    /// The day that was agreed for the first meeting.
    pub meeting_on: Option<Written<Date>>,
    /// Where nothing comes of it: the day on which the sheet was answered.
    pub closed_on: Option<Written<Date>>,
}
