//! Papers that are kept elsewhere, as written: certificates and attendance sheets, by their number.
//! Who signed is never written.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::PaperKind;
use super::notation::{Id, Several, Text, Written};
use crate::calendar::{Date, Period};

/// A certificate, or the attendance sheets of a meeting or a period.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PaperRecord {
    pub programme: Option<Written<Id>>,
    /// attendance-sheet, certificate, minutes, insurance and others.
    pub kind: Written<PaperKind>,
    /// The places that it is about.
    #[serde(default)]
    pub stops: Several<Id>,
    /// What it is about: no name of a person.
    pub title: Written<Text>,
    /// The number under which it is found.
    pub number: Option<Written<Text>>,
    /// Its day…
    pub date: Option<Written<Date>>,
    /// …or the period of several.
    pub period: Option<Written<Period>>,
    /// How many papers: sheets, not signatures. 1 when left out.
    pub count: Option<Written<u32>>,
    /// Where they are kept.
    pub kept: Written<Text>,
}
