//! Validators as written: who may validate in the name of a role, and on which days.

use schemars::JsonSchema;
use serde::Deserialize;

use super::notation::{Id, Text, Written};
use crate::calendar::Date;

/// A role in whose name documents are validated.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ValidatorRecord {
    pub id: Written<Id>,
    /// As the contract names it, and as `validator` of a deliverable does.
    pub title: Written<Text>,
    /// Who holds the role, one after the other.
    #[serde(default)]
    pub holders: Vec<HolderRecord>,
    /// Who may sign for the holder.
    #[serde(default)]
    pub delegations: Vec<HolderRecord>,
}

/// The holder of a role, or a delegate of the holder, with dates.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HolderRecord {
    /// As in `validated_by`: a function or a name.
    pub name: Written<Text>,
    pub from: Option<Written<Date>>,
    pub until: Option<Written<Date>>,
    /// The decision by which it is so.
    pub source: Option<Written<Text>>,
}
