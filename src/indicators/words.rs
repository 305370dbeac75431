//! The words that data files need beside the tables' own: names of files, columns and marks.

use crate::language::Language;

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
    pub notes: String,
    /// What can be the matter with a value.
    pub published: String,
    pub masked: String,
    pub missing: String,
    pub not_applicable: String,
    /// What stands for it in a table.
    pub masked_mark: String,
    pub missing_mark: String,
    pub not_applicable_mark: String,
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
            notes: text("data.notes"),
            published: text("data.published"),
            masked: text("data.masked"),
            missing: text("data.missing"),
            not_applicable: text("data.not-applicable"),
            masked_mark: text("mark.masked"),
            missing_mark: text("mark.missing"),
            not_applicable_mark: text("mark.not-applicable"),
            decimal_mark: text("data.decimal-mark"),
        }
    }
}
