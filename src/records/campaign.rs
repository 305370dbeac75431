//! Groups and messages sent to them, as written. Who is in a group stands in no record.

use schemars::JsonSchema;
use serde::Deserialize;

use super::notation::{Id, Several, Text, Written};
use crate::calendar::Date;

/// A group of members of one structure. Another structure cannot write to it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupRecord {
    pub id: Written<Id>,
    /// The structure it belongs to.
    pub stop: Written<Id>,
    pub name: Written<Text>,
}

/// A message, sent once or again on another date, to one or several groups of its structure.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CampaignRecord {
    pub id: Written<Id>,
    pub stop: Written<Id>,
    pub title: Written<Text>,
    pub category: Written<Text>,
    pub sends: Vec<SendRecord>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SendRecord {
    pub date: Written<Date>,
    pub groups: Several<Id>,
    /// Messages that left.
    pub messages: Option<Written<u32>>,
}
