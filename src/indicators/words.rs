//! The words that data files need beside the tables' own: names of files, columns and marks.

use crate::language::Language;

use super::table::Value;

/// Words for data files, in the language of the documents.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// Names of files, without ending.
    pub monthly_table_file: String,
    pub data_file: String,
    pub workbook_file: String,
    /// Headings of the long form.
    pub table: String,
    pub row: String,
    pub column: String,
    pub value: String,
    pub unit: String,
    pub status: String,
    pub low: String,
    pub high: String,
    pub notes: String,
    /// What can be the matter with a value.
    pub published: String,
    pub masked: String,
    pub between: String,
    pub missing: String,
    pub not_applicable: String,
    pub not_detailed: String,
    /// What stands for it in a table.
    pub masked_mark: String,
    /// With `{n}`, and with `{low}` and `{high}`.
    pub below_mark: String,
    pub between_mark: String,
    pub missing_mark: String,
    pub not_applicable_mark: String,
    pub not_detailed_mark: String,
    pub decimal_mark: String,
}

impl Words {
    pub(super) fn of(language: &Language) -> Self {
        let text = |key: &str| language.text(key);
        Words {
            monthly_table_file: text("file.monthly-table"),
            data_file: text("file.data"),
            workbook_file: text("file.workbook"),
            table: text("data.table"),
            row: text("data.row"),
            column: text("data.column"),
            value: text("data.value"),
            unit: text("data.unit"),
            status: text("data.status"),
            low: text("data.low"),
            high: text("data.high"),
            notes: text("data.notes"),
            published: text("data.published"),
            masked: text("data.masked"),
            between: text("data.between"),
            missing: text("data.missing"),
            not_applicable: text("data.not-applicable"),
            not_detailed: text("data.not-detailed"),
            masked_mark: text("mark.masked"),
            below_mark: text("mark.below"),
            between_mark: text("mark.between"),
            missing_mark: text("mark.missing"),
            not_applicable_mark: text("mark.not-applicable"),
            not_detailed_mark: text("mark.not-detailed"),
            decimal_mark: text("data.decimal-mark"),
        }
    }

    /// A value as data files show it: with the decimal mark of the language and no thousands
    /// separator.
    pub fn shown(&self, value: Value) -> String {
        let number = |number: f64, decimals: u8| {
            format!("{number:.*}", usize::from(decimals)).replace('.', &self.decimal_mark)
        };
        match value {
            Value::Count { n } => n.to_string(),
            Value::Decimal { value, decimals } => number(value, decimals),
            Value::Between { low, high, decimals, .. } => match value.below() {
                Some(n) => self.below_mark.replace("{n}", &n.to_string()),
                None => self
                    .between_mark
                    .replace("{low}", &number(low, decimals))
                    .replace("{high}", &number(high, decimals)),
            },
            Value::Masked => self.masked_mark.clone(),
            Value::Missing => self.missing_mark.clone(),
            Value::NotApplicable => self.not_applicable_mark.clone(),
            Value::NotDetailed => self.not_detailed_mark.clone(),
        }
    }
}
