//! A clearance as written: a text that looks like personal data and may stand all the same.

use schemars::JsonSchema;
use serde::Deserialize;

use super::notation::{Text, Written};

/// Lets one text pass the search for personal data, with the reason.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClearanceRecord {
    /// The words that were found, as they stand.
    pub text: Written<Text>,
    /// The only file in which they may stand, such as content/pages/partenaires.md; everywhere when
    /// left out.
    pub file: Option<Written<Text>>,
    /// Why nobody is harmed: a published number of an institution, a street named after a person.
    pub reason: Written<Text>,
}
