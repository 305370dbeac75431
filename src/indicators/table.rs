//! The one table behind every format: CSV, spreadsheet, HTML and PDF show this value and cannot
//! disagree.

use serde::Serialize;

/// A table in words, ready to be shown.
#[derive(Clone, Debug, Serialize)]
pub struct Table {
    /// A slug, such as `visits-by-motive`.
    pub id: String,
    pub title: String,
    /// Headings of the label columns, such as territory and stop.
    pub label_headings: Vec<String>,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// What a reader must know: definitions, bases, the rule of masking.
    pub notes: Vec<String>,
    pub source: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Column {
    /// Snake case, for data files.
    pub key: String,
    pub label: String,
    /// The block of columns it belongs to.
    pub group: Option<String>,
    pub unit: Unit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Persons, visits, slots, sessions, weeks: whole numbers.
    Count,
    Percent,
    Hours,
    Minutes,
    /// A mean per something, said in the label.
    Mean,
}

#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub kind: RowKind,
    /// As many as there are label headings.
    pub labels: Vec<String>,
    /// As many as there are columns.
    pub cells: Vec<Value>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RowKind {
    Body,
    Subtotal,
    Total,
}

/// What may be printed of a number.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Value {
    Count {
        n: u64,
    },
    /// A mean, rate or percentage with its decimals.
    Decimal {
        value: f64,
        decimals: u8,
    },
    /// Not published: printed `s`.
    Masked,
    /// Not recorded, which is not zero.
    Missing,
    /// Does not apply: a stop not served then. Printed as a dash.
    NotApplicable,
}

impl Value {
    /// The number, when it may be printed.
    pub fn number(self) -> Option<f64> {
        match self {
            #[expect(clippy::cast_precision_loss, reason = "counts of visits stay far below 2^53")]
            Value::Count { n } => Some(n as f64),
            Value::Decimal { value, .. } => Some(value),
            Value::Masked | Value::Missing | Value::NotApplicable => None,
        }
    }
}
