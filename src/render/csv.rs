//! Tables as comma-separated values, twice: each table as a sheet of its own for people who open it
//! in a spreadsheet program, named like its tab in the workbook, and all of them together in long
//! form for programs.
//!
//! The sheets are in UTF-8 with a byte order mark and semicolons, since that is what Excel opens
//! correctly in countries that write a decimal comma. The long form follows RFC 4180: commas,
//! decimal points, no mark. `docs/figures.md` says so.

use crate::addresses;
use crate::diagnostics::Diagnostic;
use crate::indicators::{PeriodFigures, Table, Value, Words};
use crate::output::{Artefacts, OutputPath};

use super::Input;

pub fn render(input: &Input) -> (Artefacts, Vec<Diagnostic>) {
    let mut artefacts = Artefacts::default();
    for workbook in input.views.workbooks() {
        let figures = &workbook.figures;
        for of in &workbook.sheets {
            if let Some(table) = figures.tables.get(&of.table) {
                insert(&mut artefacts, figures, &of.file, sheet(table, &figures.words));
            }
        }
        insert(&mut artefacts, figures, &figures.words.data_file, long(figures));
    }
    (artefacts, Vec::new())
}

fn insert(artefacts: &mut Artefacts, figures: &PeriodFigures, name: &str, bytes: Vec<u8>) {
    let path =
        OutputPath::funders(figures.recipient.as_str(), &folder(figures), &addresses::table(name));
    if let Some(path) = path {
        artefacts.insert(path, bytes);
    }
}

/// The period's folder. Programmes that share a recipient keep apart.
pub(super) fn folder(figures: &PeriodFigures) -> String {
    let programme = figures.shares_recipient.then_some(&figures.programme);
    addresses::period(figures.period, programme)
}

/// One table: headings, rows, then the notes below an empty line.
fn sheet(table: &Table, words: &Words) -> Vec<u8> {
    let mut lines: Vec<Vec<String>> = Vec::new();
    let heading = |column: &crate::indicators::Column| match &column.group {
        Some(group) => format!("{group} – {}", column.label),
        None => column.label.clone(),
    };
    lines.push(
        table.label_headings.iter().cloned().chain(table.columns.iter().map(heading)).collect(),
    );
    for row in &table.rows {
        let labels = row.labels.iter().map(|label| harmless(label));
        lines.push(labels.chain(row.cells.iter().map(|cell| words.shown(*cell))).collect());
    }
    let texts = std::iter::once(&table.title).chain(&table.notes).chain(&table.source);
    let texts: Vec<Vec<String>> = texts.map(|text| vec![harmless(text)]).collect();
    [b"\xef\xbb\xbf".to_vec(), written(&lines, b';'), b"\r\n".to_vec(), written(&texts, b';')]
        .concat()
}

/// Every value of every table of the period in a line of its own, with its status.
pub(super) fn long(figures: &PeriodFigures) -> Vec<u8> {
    let words = &figures.words;
    let mut lines = vec![
        [&words.table, &words.row, &words.column, &words.value, &words.unit, &words.status]
            .into_iter()
            .chain([&words.low, &words.high])
            .cloned()
            .collect::<Vec<String>>(),
    ];
    for table in figures.tables.values() {
        for row in &table.rows {
            let labels: Vec<&str> =
                row.labels.iter().map(String::as_str).filter(|label| !label.is_empty()).collect();
            for (column, cell) in table.columns.iter().zip(&row.cells) {
                let (value, status) = match cell {
                    Value::Count { n } => (n.to_string(), &words.published),
                    Value::Decimal { value, decimals } => {
                        (format!("{value:.*}", usize::from(*decimals)), &words.published)
                    }
                    Value::Between { .. } => (words.shown(*cell), &words.between),
                    Value::Masked => (words.masked_mark.clone(), &words.masked),
                    Value::Missing => (String::new(), &words.missing),
                    Value::NotApplicable => (String::new(), &words.not_applicable),
                    Value::NotDetailed => (String::new(), &words.not_detailed),
                };
                let unit = serde_json::to_value(column.unit)
                    .ok()
                    .and_then(|unit| unit.as_str().map(str::to_owned))
                    .unwrap_or_default();
                lines.push(vec![
                    table.id.clone(),
                    harmless(&labels.join(" / ")),
                    column.key.clone(),
                    value,
                    unit,
                    status.clone(),
                    end(*cell, |(low, _)| low),
                    end(*cell, |(_, high)| high),
                ]);
            }
        }
    }
    written(&lines, b',')
}

/// One end of an interval: both are the number itself where it is printed.
fn end(value: Value, which: impl Fn((f64, f64)) -> f64) -> String {
    let decimals = match value {
        Value::Decimal { decimals, .. } | Value::Between { decimals, .. } => decimals,
        _ => 0,
    };
    value
        .range()
        .map_or_else(String::new, |ends| format!("{:.*}", usize::from(decimals), which(ends)))
}

fn written(lines: &[Vec<String>], separator: u8) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for line in lines {
        writer.write_record(line).expect("memory can be written to");
    }
    writer.into_inner().expect("memory can be written to")
}

/// A text that a spreadsheet program would take for a formula is led by an apostrophe (OWASP, CSV
/// injection); a number and a telephone number stay what they are.
pub(super) fn harmless(text: &str) -> String {
    let is_of_number = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '.' | ',' | '(' | ')');
    let is_number =
        text.strip_prefix(['+', '-']).is_some_and(|rest| rest.chars().all(is_of_number));
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
