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
    /// Not published, but within these numbers: both are possible as far as any reader can compute
    /// out from what is. A count of persons certainly below `threshold` is worded so.
    Between {
        low: f64,
        high: f64,
        decimals: u8,
        threshold: u32,
    },
    /// Not published, and nothing limits it: printed `s`.
    Masked,
    /// Not recorded, which is not zero.
    Missing,
    /// Does not apply: a stop not served then. Printed as a dash.
    NotApplicable,
    /// There is such a number, and this table has it for larger places or longer periods only.
    NotDetailed,
}

impl Value {
    /// The number, when it may be printed.
    pub fn number(self) -> Option<f64> {
        match self {
            #[expect(clippy::cast_precision_loss, reason = "counts of visits stay far below 2^53")]
            Value::Count { n } => Some(n as f64),
            Value::Decimal { value, .. } => Some(value),
            _ => None,
        }
    }

    /// The least and the largest that it can be, where that is known.
    pub fn range(self) -> Option<(f64, f64)> {
        match self {
            Value::Between { low, high, .. } => Some((low, high)),
            _ => self.number().map(|number| (number, number)),
        }
    }

    /// Whether there is a number that is not published.
    pub fn is_hidden(self) -> bool {
        matches!(self, Value::Masked | Value::Between { .. })
    }

    /// Whether there is no number here, published or not: a column of these may be left out.
    pub fn is_blank(self) -> bool {
        matches!(self, Value::NotApplicable | Value::NotDetailed)
    }

    /// Below what a hidden count of persons certainly is, where nothing else is published of it.
    pub fn below(self) -> Option<u32> {
        match self {
            Value::Between { high, threshold, .. } => {
                Some(threshold).filter(|threshold| high < f64::from(*threshold))
            }
            _ => None,
        }
    }

    /// Another number made of this one, that grows with it; both ends of what is not published are
    /// made likewise, and rounded outward.
    pub(super) fn map(self, decimals: u8, make: impl Fn(f64) -> f64) -> Self {
        let factor = 10_f64.powi(i32::from(decimals));
        match self {
            Value::Between { low, high, threshold, .. } => Value::Between {
                low: (make(low) * factor + 1e-6).floor() / factor,
                high: (make(high) * factor - 1e-6).ceil() / factor,
                decimals,
                threshold,
            },
            _ => match self.number() {
                Some(number) => {
                    Value::Decimal { value: (make(number) * factor).round() / factor, decimals }
                }
                None => self,
            },
        }
    }

    /// The same where what is between two ends is no count of persons.
    pub(super) fn plain(self) -> Self {
        match self {
            Value::Between { low, high, decimals, .. } => {
                Value::Between { low, high, decimals, threshold: 0 }
            }
            _ => self,
        }
    }
}
