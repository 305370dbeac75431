//! A programme as written: one contract, its frame and its contacts.

use std::num::NonZeroU32;

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::{Access, Price};
use super::holidays::SchoolZone;
use super::notation::{Id, Several, Text, Worded, Written};
use crate::calendar::{Date, HolidayCalendar, Zone};

/// A programme: one service under one contract.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeRecord {
    pub id: Written<Id>,
    /// The name the public reads.
    pub name: Written<Text>,
    /// A shorter name for calendar entries; the name itself when left out.
    pub short_name: Option<Written<Text>>,
    /// What it is, in at most 280 characters.
    pub summary: Worded,
    /// The contract's reference, printed on reports.
    pub reference: Option<Written<Text>>,
    /// The organisation that runs the service.
    pub operator: Written<Id>,
    /// First and last day of the service.
    pub from: Written<Date>,
    pub until: Written<Date>,
    /// IANA name; Europe/Paris when left out.
    pub time_zone: Option<Written<Zone>>,
    /// Which public holidays stop the service; france when left out. A part of France (`reunion`),
    /// or a code of ISO 3166: `BE`, `LU`, `DE-BY`, `CH-GE`, `GB-SCT`.
    pub holidays: Option<Written<HolidayCalendar>>,
    /// The zone of the school calendar: A, B, C, Corse, Réunion … Its holidays stand in
    /// `school_holidays`.
    pub school_zone: Option<Written<SchoolZone>>,
    /// The number to book with, printed on every public page, poster and calendar entry (S0 art.
    /// 2.1.3).
    pub phone: Option<Written<Text>>,
    /// When somebody answers the phone, in words.
    pub phone_hours: Option<Worded>,
    pub email: Option<Written<Text>>,
    /// What it costs those who come; nothing is claimed when left out.
    pub price: Option<Written<Price>>,
    /// How one comes: [appointment, walk-in]; nothing is claimed when left out.
    #[serde(default)]
    pub access: Several<Access>,
    /// The address of a page on which one books, https://…
    pub booking_page: Option<Written<Text>>,
    /// Minutes of one appointment slot; 60 when left out.
    pub slot_minutes: Option<Written<NonZeroU32>>,
    /// Fastest believable speed between two stops in km/h as the crow flies; 60 when left out.
    pub travel_speed_max: Option<Written<u32>>,
    /// A CSS3 colour name for calendars.
    pub color: Option<Written<Text>>,
    /// `true` where the activity is invented: every page and report that shows it says so.
    pub fictional: Option<Written<bool>>,
    /// Checks whose severity differs from the usual one: `weekly-slots: off`.
    #[serde(default)]
    pub checks: std::collections::BTreeMap<String, Written<super::codes::CheckLevel>>,
}
