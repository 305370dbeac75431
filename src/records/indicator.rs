//! Indicators and grids as written: what a funder wants counted, and in which form.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::{Counted, GridRows, IndicatorUnit, Per};
use super::notation::{Id, Several, Text, Written};

/// A figure that a contract asks for. With `count` it is a plain count by configuration; without,
/// it names a figure that the program computes, and gives it this project's label, definition and
/// source.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IndicatorRecord {
    pub id: Written<Id>,
    /// All programmes when left out.
    #[serde(default)]
    pub programmes: Several<Id>,
    pub label: Written<Text>,
    pub definition: Written<Text>,
    /// count when left out.
    pub unit: Option<Written<IndicatorUnit>>,
    pub count: Option<Written<Counted>>,
    /// What the tallies counted, for `count: tally`.
    pub measure: Option<Written<Id>>,
    /// Only these: `{channel: visio}`; several categories as a list.
    #[serde(default, rename = "where")]
    pub only: BTreeMap<String, Several<Text>>,
    /// One figure for each category of this field or characteristic.
    pub by: Option<Written<Text>>,
    /// `true` for a level, of which the last value of a period counts, not the sum: members, stock.
    pub level: Option<Written<bool>>,
    /// Divided by weeks, professionals, full-time equivalents…
    pub per: Option<Written<Per>>,
    /// As a share of another indicator.
    pub share_of: Option<Written<Id>>,
    /// Of what it is counted, in words.
    pub base: Option<Written<Text>>,
    /// The clause that asks for it.
    pub source: Option<Written<Text>>,
}

/// A funder's own table: its columns, in its order and words.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GridRecord {
    pub id: Written<Id>,
    pub programme: Option<Written<Id>>,
    /// The funder whose grid it is.
    pub recipient: Written<Id>,
    pub title: Written<Text>,
    /// What stands in the rows; stop when left out.
    pub rows: Option<Written<GridRows>>,
    /// For `rows: category`: the field or characteristic.
    pub rows_by: Option<Written<Text>>,
    /// Heading of the column of labels.
    pub rows_label: Option<Written<Text>>,
    pub columns: Vec<GridColumnRecord>,
    /// Lines of subtotals, by territory or commune.
    pub subtotals: Option<Written<GridRows>>,
    /// `false` where no line of totals is wanted.
    pub total: Option<Written<bool>>,
    pub source: Option<Written<Text>>,
}

/// One column: an indicator, one category of it, or a sum of columns to its left or right.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GridColumnRecord {
    /// For data files and sums; the indicator's id, and the category's, when left out.
    pub key: Option<Written<Id>>,
    /// The funder's own heading.
    pub label: Written<Text>,
    /// The heading above several columns.
    pub group: Option<Written<Text>>,
    pub indicator: Option<Written<Id>>,
    /// One category of an indicator that is counted `by` something.
    pub category: Option<Written<Text>>,
    /// Keys of columns that are added up.
    #[serde(default)]
    pub sum: Several<Id>,
}
