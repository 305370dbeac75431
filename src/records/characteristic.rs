//! A characteristic as written: an open list by which a funder wants people or counts told apart.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::Derived;
use super::notation::{Id, Several, Text, Written};

/// A list of categories that the project defines itself, for `more` of a visit and for the rows of
/// a tally.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CharacteristicRecord {
    pub id: Written<Id>,
    /// What the tables call it.
    pub label: Written<Text>,
    /// The programmes that use it; all when left out.
    #[serde(default)]
    pub programmes: Several<Id>,
    /// In the order in which tables show them.
    pub categories: Vec<CategoryRecord>,
    /// For follow-ups and liaison sheets: what their days and organisations already have, and
    /// need not be written again.
    pub from: Option<Written<Derived>>,
    /// `true` where one person may have several.
    pub multiple: Option<Written<bool>>,
    /// `true` where a category says something that nobody may learn of a person: then not even "all
    /// of them" is printed.
    pub sensitive: Option<Written<bool>>,
    /// The clause that asks for it.
    pub source: Option<Written<Text>>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CategoryRecord {
    pub id: Written<Id>,
    pub label: Written<Text>,
    /// What a place must have among its `equipment` for this to be possible there: of a place that
    /// has other equipment only, it is a structural zero.
    pub needs: Option<Written<Text>>,
    /// For a list made `from` a delay: at most so many days. The category without it is for more,
    /// `waiting` for those who wait.
    pub days: Option<Written<u32>>,
    /// The same for a list made `from` a duration.
    pub minutes: Option<Written<u32>>,
}
