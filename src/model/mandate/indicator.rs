//! What is counted, in the funder's words, and the funder's own tables. Knows no figures.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::Span;
use crate::model::{
    Category, Counted, Dimension, GridId, GridRows, IndicatorId, IndicatorUnit, MeasureId,
    OrganisationId, Per, ProgrammeId,
};

/// A figure that a contract asks for.
#[derive(Debug)]
pub struct Indicator {
    pub id: IndicatorId,
    /// Empty: all.
    pub programmes: BTreeSet<ProgrammeId>,
    pub label: String,
    pub definition: String,
    pub unit: IndicatorUnit,
    /// `None`: the program computes it under this id, and the record gives it words.
    pub count: Option<Count>,
    /// As a share of another indicator.
    pub share_of: Option<IndicatorId>,
    /// Of what it is counted, in words.
    pub base: Option<String>,
    pub source: Option<String>,
    pub span: Span,
}

/// A plain count by configuration.
#[derive(Debug, PartialEq, Eq)]
pub struct Count {
    pub of: Counted,
    /// `Some` for tallies only.
    pub measure: Option<MeasureId>,
    /// Only what has one of the categories, in each of the dimensions.
    pub only: BTreeMap<Dimension, BTreeSet<Category>>,
    /// One figure for each category.
    pub by: Option<Dimension>,
    /// The last value of a period counts, not the sum.
    pub level: bool,
    pub per: Option<Per>,
}

/// A funder's own table.
#[derive(Debug)]
pub struct Grid {
    pub id: GridId,
    pub programme: ProgrammeId,
    pub recipient: OrganisationId,
    pub title: String,
    pub rows: GridRows,
    /// For rows of categories.
    pub rows_by: Option<Dimension>,
    pub rows_label: Option<String>,
    /// In the funder's order.
    pub columns: Vec<GridColumn>,
    pub subtotals: Option<GridRows>,
    pub total: bool,
    pub source: Option<String>,
    pub span: Span,
}

#[derive(Debug, PartialEq, Eq)]
pub struct GridColumn {
    /// Unique in the grid.
    pub key: String,
    pub label: String,
    pub group: Option<String>,
    pub content: GridContent,
}

#[derive(Debug, PartialEq, Eq)]
pub enum GridContent {
    /// An indicator of the program or of the records; for one counted by something, one category of
    /// it.
    Indicator { id: IndicatorId, category: Option<Category> },
    /// The sum of other columns, by their place in `columns`. None of them is a sum itself.
    Sum(Vec<usize>),
}
