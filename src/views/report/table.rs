//! Tables in words: cells as they are printed, headings in two storeys, parts that fit on a page.

use serde::Serialize;

use crate::indicators::{Row, RowKind, Table, Unit, Value};
use crate::language::Language;

use super::super::words;

/// Columns of numbers from which a table is set across.
pub(super) const COLUMNS_UPRIGHT_MAX: usize = 8;

/// Columns, labels included, that fit into half of an upright page.
const COLUMNS_NARROW_MAX: usize = 4;

/// A table as it is read.
#[derive(Clone, Debug, Serialize)]
pub struct TableView {
    pub id: String,
    /// The id of the figures' table that is shown whole here; nothing where only a part of it is,
    /// or where it is another's.
    pub whole: Option<String>,
    pub caption: String,
    pub label_headings: Vec<String>,
    /// Blocks of columns; empty where no column belongs to one.
    pub groups: Vec<GroupView>,
    pub columns: Vec<ColumnView>,
    pub rows: Vec<RowView>,
    pub notes: Vec<String>,
    pub source: Option<String>,
    /// Whether another one may be beside it.
    pub narrow: bool,
}

/// Some neighbouring columns under one heading; without one where the label is empty.
#[derive(Clone, Debug, Serialize)]
pub struct GroupView {
    pub label: String,
    pub columns: usize,
}

#[derive(Clone, Debug, Serialize)]
pub struct ColumnView {
    pub label: String,
    /// Numbers stand at the right, words at the left.
    pub numeric: bool,
}

#[derive(Clone, Debug, Serialize)]
pub struct RowView {
    pub kind: RowKind,
    pub labels: Vec<String>,
    pub cells: Vec<Cell>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Cell {
    pub text: String,
    pub masked: bool,
}

impl RowView {
    /// A row of words.
    pub(in crate::views) fn words<const N: usize>(label: String, cells: [String; N]) -> Self {
        RowView { kind: RowKind::Body, labels: vec![label], cells: cells.map(Cell::words).to_vec() }
    }
}

impl Cell {
    pub fn words(text: impl Into<String>) -> Self {
        Cell { text: text.into(), masked: false }
    }
}

impl TableView {
    /// The table with every column that holds something.
    pub(in crate::views) fn of(language: &Language, table: &Table) -> Self {
        let columns = filled(table, |_| true);
        let mut view = TableView::of_columns(language, table, &columns);
        view.whole = Some(table.id.clone());
        view.notes.extend(left_out(language, table, &columns));
        view
    }

    /// Whether it fits into half of an upright page. Two columns of words do not.
    pub(super) fn is_narrow(&self) -> bool {
        let words = self.columns.iter().filter(|column| !column.numeric).count();
        self.label_headings.len() + words == 1
            && self.label_headings.len() + self.columns.len() <= COLUMNS_NARROW_MAX
    }

    /// A table of words, when it has a row. The headings: that of the labels, then those of the
    /// columns.
    pub(in crate::views) fn in_words<const N: usize>(
        id: &str,
        caption: String,
        label: String,
        columns: [String; N],
        rows: Vec<RowView>,
    ) -> Option<Self> {
        let view = TableView {
            id: id.to_owned(),
            whole: None,
            caption,
            label_headings: vec![label],
            groups: Vec::new(),
            columns: columns.map(|label| ColumnView { label, numeric: false }).to_vec(),
            rows,
            notes: Vec::new(),
            source: None,
            narrow: false,
        };
        (!view.rows.is_empty()).then_some(view)
    }

    /// For a column in which no row has anything to say.
    pub(super) fn without_last_column(mut self) -> Self {
        self.columns.pop();
        for row in &mut self.rows {
            row.cells.truncate(self.columns.len());
        }
        self
    }

    /// The table cut into parts of at most so many columns, between blocks of columns where that is
    /// possible. The first part keeps the name; each part says which it is.
    pub(super) fn parts(language: &Language, table: &Table, columns_max: usize) -> Vec<Self> {
        let filled = filled(table, |_| true);
        let cuts = cut(table, &filled, columns_max);
        let count = cuts.len();
        let part = |(index, columns): (usize, Vec<usize>)| {
            let mut view = TableView {
                whole: Some(table.id.clone()),
                ..TableView::of_columns(language, table, &columns)
            };
            if count > 1 {
                let (part, of) = (index + 1, count);
                view.caption = language.say(
                    "report.table_part",
                    &[("title", &view.caption), ("part", &part), ("of", &of)],
                );
                view.id = format!("{}-{part}", view.id);
            }
            if index + 1 < count {
                view.notes.clear();
                view.source = None;
            } else {
                view.notes.extend(left_out(language, table, &filled));
            }
            view
        };
        cuts.into_iter().enumerate().map(part).collect()
    }

    /// The table as simple ones with one row of headings each, one for each block of columns: a
    /// voice then needs no second heading to say what a number is (RGAA 5.6 and 5.7), and a phone
    /// less room. The last bears the notes.
    pub(in crate::views) fn simple(language: &Language, table: &Table) -> Vec<Self> {
        let blocks = blocks(table);
        let count = blocks.len();
        let part = |(index, columns): (usize, Vec<usize>)| {
            let mut view = TableView::of_columns(language, table, &columns);
            let block = std::mem::take(&mut view.groups);
            if count > 1 {
                view.id = format!("{}-{}", view.id, index + 1);
                let named = block.first().map(|block| {
                    language
                        .say("statistics.part", &[("table", &view.caption), ("part", &block.label)])
                });
                view.caption = named.unwrap_or(view.caption);
            }
            if index + 1 < count {
                view.notes.clear();
                view.source = None;
            }
            view
        };
        blocks.into_iter().enumerate().map(part).collect()
    }

    fn of_columns(language: &Language, table: &Table, columns: &[usize]) -> Self {
        let chosen: Vec<_> = columns.iter().filter_map(|index| table.columns.get(*index)).collect();
        let mut groups: Vec<GroupView> = Vec::new();
        let mut last: Option<&Option<String>> = None;
        for column in &chosen {
            match groups.last_mut() {
                Some(group) if last == Some(&column.group) => group.columns += 1,
                _ => groups.push(GroupView {
                    label: column.group.clone().unwrap_or_default(),
                    columns: 1,
                }),
            }
            last = Some(&column.group);
        }
        if groups.iter().all(|group| group.label.is_empty()) {
            groups.clear();
        }
        let values = |row: &Row| {
            columns
                .iter()
                .filter_map(|index| row.cells.get(*index).copied())
                .collect::<Vec<Value>>()
        };
        let row = |row: &Row| RowView {
            kind: row.kind,
            labels: row.labels.clone(),
            cells: values(row)
                .into_iter()
                .map(|value| Cell { text: words::bare(language, value), masked: value.is_hidden() })
                .collect(),
        };
        // A mark or a term of columns that are left out needs no note.
        let has_mark = |mark: Value| table.rows.iter().flat_map(values).any(|value| value == mark);
        let has_gap = chosen.iter().any(|column| ["target", "gap"].contains(&column.key.as_str()));
        let unused: Vec<String> = [
            (has_mark(Value::NotApplicable), "note.not-applicable"),
            (has_mark(Value::NotDetailed), "note.not-detailed"),
            (has_gap, "note.gaps"),
        ]
        .into_iter()
        .filter(|(is_there, _)| !is_there)
        .map(|(_, note)| language.text(note))
        .collect();
        TableView {
            id: table.id.clone(),
            whole: None,
            caption: table.title.clone(),
            label_headings: table.label_headings.clone(),
            groups,
            columns: chosen
                .iter()
                .map(|column| ColumnView {
                    label: heading(language, &column.label, column.unit),
                    numeric: true,
                })
                .collect(),
            rows: table.rows.iter().map(row).collect(),
            notes: table.notes.iter().filter(|note| !unused.contains(note)).cloned().collect(),
            source: table.source.clone(),
            narrow: false,
        }
    }
}

/// The columns that hold something in one of these rows; all of them where none does.
fn filled(table: &Table, counts: impl Fn(&Row) -> bool) -> Vec<usize> {
    let holds = |index: &usize| {
        let mut cells =
            table.rows.iter().filter(|row| counts(row)).filter_map(|row| row.cells.get(*index));
        cells.any(|value| !value.is_blank())
    };
    let all = 0..table.columns.len();
    let filled: Vec<usize> = all.clone().filter(holds).collect();
    if filled.is_empty() { all.collect() } else { filled }
}

/// Names the columns that hold nothing in any row.
fn left_out(language: &Language, table: &Table, shown: &[usize]) -> Option<String> {
    let empty = (0..table.columns.len()).filter(|index| !shown.contains(index));
    let names: Vec<&str> = empty.map(|index| table.columns[index].label.as_str()).collect();
    let columns = names.join(", ");
    (!names.is_empty()).then(|| language.say("report.left_out", &[("columns", &columns)]))
}

/// The number of the ISO week that a row of weeks names first.
pub(super) fn week(label: &str) -> Option<&str> {
    let (year, number) = (label.get(..4)?, label.get(label.len().checked_sub(2)?..)?);
    let is_number = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    (is_number(year) && is_number(number) && label.chars().any(char::is_alphabetic))
        .then_some(number)
}

/// The heading of a column with its unit, unless it says it already.
pub(in crate::views) fn heading(language: &Language, label: &str, unit: Unit) -> String {
    let sign = match unit {
        Unit::Percent => "%",
        Unit::Hours => "h",
        Unit::Minutes => "min",
        Unit::Count | Unit::Mean => return label.to_owned(),
    };
    let said = label.split(|c: char| !c.is_alphanumeric() && c != '%').any(|word| word == sign)
        || label.contains('%');
    if said {
        label.to_owned()
    } else {
        language.say("report.heading_unit", &[("label", &label), ("unit", &sign)])
    }
}

/// Columns in parts of nearly the same width, whole blocks together where they fit.
fn cut(table: &Table, columns: &[usize], columns_max: usize) -> Vec<Vec<usize>> {
    let columns_max = columns_max.max(1);
    let mut blocks: Vec<Vec<usize>> = Vec::new();
    for index in columns.iter().copied() {
        let column = &table.columns[index];
        match blocks.last_mut() {
            Some(block)
                if column.group.is_some()
                    && table.columns[block[0]].group == column.group
                    && block.len() < columns_max =>
            {
                block.push(index)
            }
            _ => blocks.push(vec![index]),
        }
    }
    let mut parts: Vec<Vec<usize>> = Vec::new();
    for block in blocks {
        match parts.last_mut() {
            Some(part) if part.len() + block.len() <= columns_max => part.extend(block),
            _ => parts.push(block),
        }
    }
    parts
}

/// The blocks of columns; all columns as one where there is one block, or none.
fn blocks(table: &Table) -> Vec<Vec<usize>> {
    let mut named: Vec<_> =
        table.columns.iter().filter_map(|column| column.group.as_ref()).collect();
    named.dedup();
    let whole = named.len() < 2;
    let mut blocks: Vec<Vec<usize>> = Vec::new();
    for (index, column) in table.columns.iter().enumerate() {
        match blocks.last_mut() {
            Some(block) if whole || table.columns[block[0]].group == column.group => {
                block.push(index)
            }
            _ => blocks.push(vec![index]),
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::{blocks, cut};
    use crate::indicators::{Column, Table, Unit};

    #[test]
    fn blocks_of_columns_stay_together() {
        let column = |group: &str| Column {
            key: String::new(),
            label: String::new(),
            group: Some(group.to_owned()),
            unit: Unit::Count,
        };
        let columns = ["a", "a", "a", "b", "b", "c", "c", "c", "c", "c"].map(column).to_vec();
        let table = Table {
            id: String::new(),
            title: String::new(),
            label_headings: vec![],
            columns,
            rows: vec![],
            notes: vec![],
            source: None,
        };
        for (columns_max, expected) in
            [(20, vec![10]), (6, vec![5, 5]), (3, vec![3, 2, 3, 2]), (1, vec![1; 10])]
        {
            let all: Vec<usize> = (0..10).collect();
            assert_eq!(
                cut(&table, &all, columns_max).iter().map(Vec::len).collect::<Vec<_>>(),
                expected
            );
        }
    }

    #[test]
    fn a_total_beside_one_block_stays_with_it() {
        let column = |group: Option<&str>| Column {
            key: String::new(),
            label: String::new(),
            group: group.map(str::to_owned),
            unit: Unit::Count,
        };
        for (groups, expected) in [
            (vec![None, Some("a"), Some("a")], vec![3]),
            (vec![None, None], vec![2]),
            (vec![Some("a"), Some("a"), Some("b"), None], vec![2, 1, 1]),
        ] {
            let columns = groups.into_iter().map(column).collect();
            let table = Table {
                id: String::new(),
                title: String::new(),
                label_headings: vec![],
                columns,
                rows: vec![],
                notes: vec![],
                source: None,
            };
            assert_eq!(blocks(&table).iter().map(Vec::len).collect::<Vec<_>>(), expected);
        }
    }
}
