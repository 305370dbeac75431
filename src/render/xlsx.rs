//! Workbooks: a sheet of notes, the tables of a period as sheets with real numbers, and charts that
//! the spreadsheet program draws of their cells. The same tables as in the CSV files beside them,
//! cell for cell, each from A1 with one row of headings and nothing merged (Analysis Function,
//! "Releasing statistics in spreadsheets"); a masked number is the text of its mark, and no formula
//! is anywhere.

use rayon::prelude::*;
use rust_xlsxwriter::{
    Chart, ChartDataLabel, ChartFont, ChartType, DocProperties, ExcelDateTime, Format, FormatAlign,
    FormatBorder, Worksheet, XlsxError,
};

use crate::diagnostics::{Code, Diagnostic};
use crate::indicators::{Row, RowKind, Table, Value, Words};
use crate::output::Artefacts;
use crate::threads;
use crate::views::workbook::{Notes, Sheet, Workbook};
use crate::words::message;

use super::Input;

/// Paper of ISO 216, by the number that the format gives it.
const A4: u8 = 9;

/// Widths in characters.
const LABEL_WIDTH_MAX: usize = 42;
const VALUE_WIDTH_MIN: usize = 9;
const MARK_WIDTH: usize = 13;
/// Points.
const LINE_HEIGHT: f64 = 15.0;
const NOTES_WIDTHS: [u16; 2] = [34, 96];
/// The fewest characters of a line of notes below a table.
const NOTE_WIDTH_MIN: usize = 72;
/// Pixels; a row of a sheet is as high as a bar.
const CHART_WIDTH: u32 = 620;
/// Rows on a sheet of A4 upright, at the scale in per cent at which a chart is as wide as it.
const CHART_ROWS: u32 = 52;
const CHART_SCALE: u16 = 80;
const CHART_LINE: u32 = 20;
const CHART_HEAD: u32 = 90;

pub fn render(input: &Input) -> (Artefacts, Vec<Diagnostic>) {
    let mut artefacts = Artefacts::default();
    let mut diagnostics = Vec::new();
    let written: Vec<_> = input.views.workbooks().par_iter().map(write).collect();
    for (workbook, written) in input.views.workbooks().iter().zip(written) {
        match written {
            Ok(bytes) => artefacts.insert(workbook.path.clone(), bytes),
            Err(error) => {
                let (file, problem) = (workbook.path.as_str(), error.to_string());
                let message = message!("workbook", file = file, problem = problem);
                diagnostics.push(Diagnostic::new(Code::Workbook, None, message));
            }
        }
    }
    (artefacts, diagnostics)
}

fn write(workbook: &Workbook) -> Result<Vec<u8>, XlsxError> {
    let mut file = rust_xlsxwriter::Workbook::new();
    let properties = DocProperties::new()
        .set_title(&workbook.title)
        .set_subject(&workbook.period)
        .set_author(&workbook.author);
    let made = ExcelDateTime::from_ymd(workbook.date.year, workbook.date.month, workbook.date.day)?;
    file.set_properties(&properties.set_creation_datetime(&made));
    let styles = Styles::new();
    let worksheet = file.add_worksheet();
    worksheet.set_name(&workbook.notes.name)?;
    set_up(worksheet, workbook)?;
    write_notes(worksheet, workbook, &workbook.notes, &styles)?;
    for sheet in &workbook.sheets {
        let Some(table) = workbook.figures.tables.get(&sheet.table) else { continue };
        let worksheet = file.add_worksheet();
        worksheet.set_name(&sheet.name)?;
        set_up(worksheet, workbook)?;
        let end = write_table(worksheet, sheet, table, &workbook.figures.words, &styles)?;
        write_mentions(worksheet, end, workbook, &styles)?;
    }
    if workbook.sheets.iter().any(|sheet| sheet.chart.is_some()) {
        let worksheet = file.add_worksheet();
        worksheet.set_name(&workbook.charts_name)?;
        set_up(worksheet, workbook)?;
        // Fitting to pages would leave no page break of ours.
        worksheet.set_portrait().set_print_fit_to_pages(0, 0).set_print_scale(CHART_SCALE);
        draw_charts(worksheet, workbook, &styles)?;
    }
    // The crate starts a thread for each sheet, and ends the program where there is none.
    threads::given(workbook.sheets.len() + 2)?;
    file.save_to_buffer()
}

/// On paper: A4 across, as many pages long as it takes, with what it is at the foot of each.
fn set_up(worksheet: &mut Worksheet, workbook: &Workbook) -> Result<(), XlsxError> {
    worksheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    // An ampersand begins a code; a footer holds 255 characters.
    let title: String = workbook.title.replace('&', "&&").chars().take(200).collect();
    worksheet.set_footer(format!("&L{title}&R&P / &N"));
    Ok(())
}

fn write_table(
    worksheet: &mut Worksheet,
    sheet: &Sheet,
    table: &Table,
    words: &Words,
    styles: &Styles,
) -> Result<u32, XlsxError> {
    headings(worksheet, sheet, table, styles)?;
    let mut at = 1;
    for row in &table.rows {
        write_row(worksheet, at, row, words, styles)?;
        at += 1;
    }
    at += 1;
    worksheet.write_string_with_format(at, 0, &table.title, &styles.title)?;
    at += 1;
    let width = widths(worksheet, sheet, table)?.max(NOTE_WIDTH_MIN);
    // A line that is wider than its table would make the whole sheet small on paper.
    for text in table.notes.iter().chain(&table.source) {
        for line in textwrap::wrap(text, width) {
            worksheet.write_string_with_format(at, 0, line, &styles.note)?;
            at += 1;
        }
    }
    worksheet.set_repeat_rows(0, 0)?;
    Ok(at)
}

/// Whose support it is, below the table and its notes, a line apart.
fn write_mentions(
    worksheet: &mut Worksheet,
    end: u32,
    workbook: &Workbook,
    styles: &Styles,
) -> Result<(), XlsxError> {
    for (at, mention) in (end + 1..).zip(&workbook.mentions) {
        worksheet.write_string_with_format(at, 0, mention, &styles.note)?;
    }
    Ok(())
}

/// One row of headings; those of numbers at the right, above them.
fn headings(
    worksheet: &mut Worksheet,
    sheet: &Sheet,
    table: &Table,
    styles: &Styles,
) -> Result<(), XlsxError> {
    for (index, heading) in table.label_headings.iter().enumerate() {
        worksheet.write_string_with_format(0, column_number(index), heading, &styles.heading)?;
    }
    for (index, heading) in sheet.headings.iter().enumerate() {
        let column = column_number(table.label_headings.len() + index);
        worksheet.write_string_with_format(0, column, heading, &styles.number_heading)?;
    }
    // Not every program makes a row as high as its wrapped text.
    let lines = sheet
        .headings
        .iter()
        .map(|heading| lines(heading, value_width(heading)))
        .max()
        .unwrap_or(1);
    worksheet.set_row_height(0, row_height(lines))?;
    Ok(())
}

/// The lines that a text takes in a column of so many characters, between whose words alone it
/// breaks.
fn lines(text: &str, width: usize) -> usize {
    use textwrap::{Options, WordSeparator, WordSplitter};
    let options = Options::new(width)
        .break_words(false)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::wrap(text, options).len()
}

/// The height of a row of so many lines.
fn row_height(lines: usize) -> f64 {
    LINE_HEIGHT * f64::from(u16::try_from(lines).unwrap_or(u16::MAX))
}

/// As wide as the longest word of its heading.
fn value_width(heading: &str) -> usize {
    let words = heading.split_whitespace().map(|word| word.chars().count());
    words.max().unwrap_or(0).max(VALUE_WIDTH_MIN)
}

fn write_row(
    worksheet: &mut Worksheet,
    at: u32,
    row: &Row,
    words: &Words,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let style = styles.of(row.kind);
    for (index, label) in row.labels.iter().enumerate() {
        worksheet.write_string_with_format(at, column_number(index), label, style)?;
    }
    for (index, cell) in row.cells.iter().enumerate() {
        let column = column_number(row.labels.len() + index);
        match cell {
            Value::Count { .. } | Value::Decimal { .. } => {
                let decimals =
                    if let Value::Decimal { decimals, .. } = cell { *decimals } else { 0 };
                worksheet.write_number_with_format(
                    at,
                    column,
                    cell.number().unwrap_or_default(),
                    &numeric(style, decimals),
                )?;
                continue;
            }
            _ => {}
        }
        let mark = words.shown(*cell);
        worksheet.write_string_with_format(
            at,
            column,
            mark,
            &style.clone().set_align(FormatAlign::Right),
        )?;
    }
    Ok(())
}

/// A number shown with its decimals; the program that opens the file puts its own separators.
fn numeric(style: &Format, decimals: u8) -> Format {
    let places = "0".repeat(usize::from(decimals));
    style.clone().set_num_format(if decimals == 0 {
        "#,##0".to_owned()
    } else {
        format!("#,##0.{places}")
    })
}

/// Labels as wide as they are, numbers as wide as the longest word of their heading. Gives the
/// characters of all columns.
fn widths(worksheet: &mut Worksheet, sheet: &Sheet, table: &Table) -> Result<usize, XlsxError> {
    let mut whole = 0;
    let length = |text: &str| text.chars().count();
    for (index, heading) in table.label_headings.iter().enumerate() {
        let longest = table
            .rows
            .iter()
            .filter_map(|row| row.labels.get(index))
            .map(|label| length(label))
            .max()
            .unwrap_or(0);
        let width = longest.max(length(heading)).min(LABEL_WIDTH_MAX);
        set_width(worksheet, index, width)?;
        whole += width;
    }
    for (index, heading) in sheet.headings.iter().enumerate() {
        // An interval in words is wider than a number.
        let marks = table.rows.iter().filter_map(|row| row.cells.get(index));
        let widest = marks.map(|mark| if mark.is_hidden() { MARK_WIDTH } else { 0 }).max();
        let width = value_width(heading).max(widest.unwrap_or(0));
        set_width(worksheet, table.label_headings.len() + index, width)?;
        whole += width;
    }
    Ok(whole)
}

fn set_width(worksheet: &mut Worksheet, column: usize, characters: usize) -> Result<(), XlsxError> {
    worksheet.set_column_width(
        column_number(column),
        f64::from(u16::try_from(characters).unwrap_or(u16::MAX)) + 2.0,
    )?;
    Ok(())
}

fn write_notes(
    worksheet: &mut Worksheet,
    workbook: &Workbook,
    notes: &Notes,
    styles: &Styles,
) -> Result<(), XlsxError> {
    worksheet.write_string_with_format(0, 0, &workbook.title, &styles.title)?;
    for (column, width) in NOTES_WIDTHS.into_iter().enumerate() {
        worksheet.set_column_width(column_number(column), f64::from(width))?;
    }
    let mut at = 2;
    for section in notes.sections.iter().filter(|section| !section.items.is_empty()) {
        worksheet.write_string_with_format(at, 0, &section.title, &styles.section)?;
        at += 1;
        for item in &section.items {
            worksheet.write_string_with_format(at, 0, &item.term, &styles.wrapped)?;
            worksheet.write_string_with_format(at, 1, &item.text, &styles.wrapped)?;
            // Room for the wider letters of other programs.
            let [term, text] = NOTES_WIDTHS.map(|width| usize::from(width) * 9 / 10);
            let high = lines(&item.term, term).max(lines(&item.text, text));
            worksheet.set_row_height(at, row_height(high))?;
            at += 1;
        }
        at += 1;
    }
    Ok(())
}

/// Charts of neighbouring cells, one below the other. What is not printed has no bar.
fn draw_charts(
    worksheet: &mut Worksheet,
    workbook: &Workbook,
    styles: &Styles,
) -> Result<(), XlsxError> {
    worksheet.write_string_with_format(0, 0, &workbook.title, &styles.title)?;
    write_mentions(worksheet, 0, workbook, styles)?;
    let mut at = u32::try_from(workbook.mentions.len()).unwrap_or(0) + 2;
    let (mut page, mut breaks) = (0, Vec::new());
    for sheet in &workbook.sheets {
        let (Some((column, rows)), Some(table)) =
            (sheet.chart, workbook.figures.tables.get(&sheet.table))
        else {
            continue;
        };
        let (labels, last) = (table.label_headings.len(), u32::try_from(rows).unwrap_or(u32::MAX));
        let (label, value) =
            (column_number(labels.saturating_sub(1)), column_number(labels + column));
        let mut chart = Chart::new(ChartType::Bar);
        chart
            .add_series()
            .set_categories((sheet.name.as_str(), 1, label, last, label))
            .set_values((sheet.name.as_str(), 1, value, last, value))
            .set_name((sheet.name.as_str(), 0, value))
            .set_data_label(ChartDataLabel::new().show_value());
        chart.title().set_name(&table.title).set_font(ChartFont::new().set_size(11));
        chart.legend().set_hidden();
        // The first row is on top, as in the table.
        chart.y_axis().set_reverse();
        let height = CHART_LINE * u32::try_from(rows).unwrap_or(0) + CHART_HEAD;
        chart.set_width(CHART_WIDTH).set_height(height).set_alt_text(&table.title);
        // No chart is cut by the end of a page.
        let end = at + height / CHART_LINE + 2;
        if end - page > CHART_ROWS && at > page {
            breaks.push(at);
            page = at;
        }
        worksheet.insert_chart(at, 0, &chart)?;
        at = end;
    }
    worksheet.set_page_breaks(&breaks)?;
    Ok(())
}

/// A column that a sheet does not have is answered by the writer with an error.
fn column_number(index: usize) -> u16 {
    u16::try_from(index).unwrap_or(u16::MAX)
}

/// How cells look. Subtotals and totals are told apart by weight and rules, so that print without
/// colour shows them too.
struct Styles {
    title: Format,
    section: Format,
    heading: Format,
    number_heading: Format,
    body: Format,
    subtotal: Format,
    total: Format,
    note: Format,
    wrapped: Format,
}

impl Styles {
    fn new() -> Self {
        let heading = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_background_color("#E8ECF4")
            .set_border_bottom(FormatBorder::Thin);
        Styles {
            title: Format::new().set_bold().set_font_size(14),
            section: Format::new().set_bold().set_border_bottom(FormatBorder::Thin),
            number_heading: heading
                .clone()
                .set_align(FormatAlign::Right)
                .set_align(FormatAlign::VerticalCenter),
            heading: heading.set_align(FormatAlign::VerticalCenter),
            body: Format::new(),
            subtotal: Format::new()
                .set_bold()
                .set_border_top(FormatBorder::Hair)
                .set_background_color("#F4F4F4"),
            total: Format::new().set_bold().set_border_top(FormatBorder::Medium),
            note: Format::new().set_italic(),
            wrapped: Format::new().set_text_wrap().set_align(FormatAlign::Top),
        }
    }

    fn of(&self, kind: RowKind) -> &Format {
        match kind {
            RowKind::Body => &self.body,
            RowKind::Subtotal => &self.subtotal,
            RowKind::Total => &self.total,
        }
    }
}
