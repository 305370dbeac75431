//! The spreadsheet to be filled in: a sheet of sessions, a sheet of visits with one line a person,
//! where the project counts people by hand one of counts, lists to choose from, and a page of help.
//! It has no column for a name, a telephone or a note, so that none is written down.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, DocProperties, ExcelDateTime,
    Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet, XlsxError,
};

use crate::calendar::{Date, Datelike, Hours};
use crate::model::{Characteristic, Field, SessionStatus, Stop, StopId, StopStatus};
use crate::slug::sheet_name;
use crate::words::{Message, message};

use super::Subject;
use super::columns::{Column, OF_SESSIONS, OF_TALLIES, OF_VISITS, REPEATED, codes, label};
use super::registers::{Holds, REGISTERS, Register};
use super::tally;

/// Rows with lists to choose from.
const ROWS: u32 = 3000;

/// Paper of ISO 216, by the number that the format gives it.
const A4: u8 = 9;

/// Characters of a line of help.
const HELP_WIDTH: u16 = 110;

/// A passage that is to be, for which a row of the sheet of sessions is begun.
#[derive(Clone, Debug)]
pub struct Expected {
    pub date: Date,
    pub stop: StopId,
    pub hours: Hours,
    /// The only passage of its day and stop.
    pub alone: bool,
    pub slots: u32,
}

/// The template as a file. The same project and passages give the same bytes.
pub fn template(subject: &Subject, expected: &[Expected]) -> Result<Vec<u8>, Message> {
    write(subject, expected)
        .map_err(|error| message!("template-not-made", problem = error.to_string()))
}

/// The lists to choose from: heading and entries, a column each.
type Lists = Vec<(String, Vec<String>)>;

/// A sheet's column with its heading and, where one chooses, the list's place among the lists.
struct Planned {
    column: Column,
    heading: String,
    list: Option<usize>,
}

fn write(subject: &Subject, expected: &[Expected]) -> Result<Vec<u8>, XlsxError> {
    let language = subject.language;
    let own = subject.own_lists();
    let mut lists = Lists::new();
    let sessions = planned(subject, OF_SESSIONS.to_vec(), &own, &mut lists);
    let of_visits = OF_VISITS.iter().cloned().chain((0..own.len()).map(Column::Own));
    let visits = planned(subject, of_visits.collect(), &own, &mut lists);
    let counted = tally::measures(subject);
    let of_tallies =
        OF_TALLIES.iter().cloned().chain((0..own.len()).map(Column::Own)).chain([Column::Number]);
    let tallies = if counted.is_empty() {
        Vec::new()
    } else {
        planned(subject, of_tallies.collect(), &own, &mut lists)
    };
    let mut book = Workbook::new();
    let (first, last) = span(subject);
    let properties = DocProperties::new()
        .set_title(language.text("activity.title"))
        .set_creation_datetime(&day(first)?);
    book.set_properties(&properties);
    let mut taken: Vec<String> = Vec::new();
    let names = ["sessions", "visits", "lists", "help", "tallies"].map(|sheet| {
        let name = sheet_name(&language.text(&format!("activity.sheet.{sheet}")), &taken);
        taken.push(name.to_lowercase());
        name
    });
    let sheets = [(&names[0], &sessions), (&names[1], &visits), (&names[4], &tallies)];
    for (name, columns) in sheets.into_iter().filter(|(_, columns)| !columns.is_empty()) {
        let sheet = book.add_worksheet();
        sheet.set_name(name)?;
        headings(sheet, columns)?;
        rules(sheet, columns, &lists, &names[2], (first, last))?;
        example(sheet, subject, columns, &lists)?;
    }
    for register in REGISTERS.iter().filter(|register| (register.is_offered)(subject.model)) {
        let name = sheet_name(&register.sheet(language), &taken);
        taken.push(name.to_lowercase());
        let sheet = book.add_worksheet();
        sheet.set_name(name)?;
        of_register(sheet, subject, register, &mut lists, &names[2])?;
    }
    let sheet = book.worksheet_from_index(0)?;
    for (row, passage) in (2..).zip(expected) {
        begin(sheet, row, passage, subject, &sessions)?;
    }
    let sheet = book.add_worksheet();
    sheet.set_name(&names[2])?;
    write_lists(sheet, &lists)?;
    let sheet = book.add_worksheet();
    sheet.set_name(&names[3])?;
    help(sheet, subject)?;
    book.save_to_buffer()
}

/// All columns on a page across, with the headings on each.
fn on_paper(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

/// Headings of a register, and its codes to choose from.
fn of_register(
    sheet: &mut Worksheet,
    subject: &Subject,
    register: &Register,
    lists: &mut Lists,
    lists_name: &str,
) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold().set_text_wrap().set_background_color("#E8ECF4");
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let stops: Vec<String> = stops(subject).iter().map(|stop| stop_name(subject, stop)).collect();
    for (at, entry) in (0..).zip(register.columns) {
        let heading = register.heading(subject.language, entry);
        sheet.write_string_with_format(0, at, heading, &bold)?;
        let is_text = matches!(entry.holds, Holds::Text | Holds::Stop | Holds::Line);
        sheet.set_column_width(at, if is_text { 36.0 } else { 18.0 })?;
        if let Holds::Day = entry.holds {
            sheet.set_column_format(at, &day)?;
        }
        // `2025-01` would become a day.
        if let Holds::Period = entry.holds {
            sheet.set_column_format(at, &Format::new().set_num_format("@"))?;
        }
        let choices = match entry.holds {
            Holds::Stop => stops.clone(),
            Holds::Line => budget_lines(subject),
            holds => holds.codes().iter().map(ToString::to_string).collect(),
        };
        if choices.is_empty() {
            continue;
        }
        let list = DataValidation::new().set_error_style(DataValidationErrorStyle::Warning);
        // A list within a rule holds 255 characters; a longer one is on the sheet of lists.
        let fits = choices.iter().map(|one| one.chars().count() + 1).sum::<usize>() < 255;
        let list = if fits {
            list.allow_list_strings(&choices)?
        } else {
            let known = lists.iter().position(|(_, entries)| *entries == choices);
            let index = known.unwrap_or(lists.len());
            if known.is_none() {
                lists.push((register.heading(subject.language, entry), choices));
            }
            list.allow_list_formula(range(lists_name, index, lists[index].1.len()))
        };
        sheet.add_data_validation(1, at, ROWS, at, &list)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    on_paper(sheet)
}

/// The lines of the budgets of these programmes, each once.
fn budget_lines(subject: &Subject) -> Vec<String> {
    let ours = subject.model.mandate.budgets.iter();
    let ours =
        ours.filter(|one| subject.programme.is_none_or(|programme| one.programme == *programme));
    ours.map(|one| one.line.clone())
        .collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .collect()
}

/// First and last day of the programmes that the template is for.
fn span(subject: &Subject) -> (Date, Date) {
    let programmes = subject
        .model
        .service
        .programmes
        .values()
        .filter(|programme| subject.programme.is_none_or(|only| *only == programme.id));
    let (first, last): (Vec<Date>, Vec<Date>) =
        programmes.map(|programme| (programme.from, programme.until)).unzip();
    (first.into_iter().min().unwrap_or_default(), last.into_iter().max().unwrap_or_default())
}

fn planned(
    subject: &Subject,
    columns: Vec<Column>,
    own: &[&Characteristic],
    lists: &mut Lists,
) -> Vec<Planned> {
    let mut planned = Vec::new();
    for column in columns {
        let heading = column.heading(subject.language, own);
        let entries = entries(subject, &column, own);
        let list = (!entries.is_empty()).then(|| {
            match lists.iter().position(|(known, _)| *known == heading) {
                Some(at) => at,
                None => {
                    lists.push((heading.clone(), entries));
                    lists.len() - 1
                }
            }
        });
        let repeated = if column.is_multiple(own) { REPEATED } else { 1 };
        for number in 1..=repeated {
            let heading =
                if repeated == 1 { heading.clone() } else { format!("{heading} {number}") };
            planned.push(Planned { column: column.clone(), heading, list });
        }
    }
    planned
}

/// What there is to choose from in a column.
pub(super) fn entries(subject: &Subject, column: &Column, own: &[&Characteristic]) -> Vec<String> {
    let (language, service) = (subject.language, &subject.model.service);
    match column {
        Column::Example => vec![language.text("activity.example")],
        Column::Stop => stops(subject).iter().map(|stop| stop_name(subject, stop)).collect(),
        Column::Status => SessionStatus::ALL
            .iter()
            .map(|status| language.text(&format!("activity.session_status.{}", status.code())))
            .collect(),
        Column::Told(Field::Operator) => {
            service.organisations.values().map(|organisation| organisation.name.clone()).collect()
        }
        Column::Told(field) => {
            codes(*field).iter().map(|code| label(language, *field, code)).collect()
        }
        Column::Measure => tally::measures(subject),
        Column::Own(index) => own
            .get(*index)
            .map(|list| list.categories.iter().map(|(_, label)| label.clone()).collect())
            .unwrap_or_default(),
        _ => Vec::new(),
    }
}

fn stops<'a>(subject: &'a Subject) -> Vec<&'a Stop> {
    let stops = subject
        .model
        .service
        .stops
        .values()
        .filter(|stop| subject.programme.is_none_or(|only| stop.is_of(only)));
    let mut stops: Vec<&Stop> = stops.filter(|stop| stop.status == StopStatus::Validated).collect();
    stops.sort_by(|a, b| subject.language.compare(&a.name, &b.name));
    stops
}

/// The name, with the id where another stop has the same.
fn stop_name(subject: &Subject, stop: &Stop) -> String {
    let same = subject.model.service.stops.values().filter(|other| other.name == stop.name).count();
    if same > 1 { format!("{} ({})", stop.name, stop.id) } else { stop.name.clone() }
}

fn headings(sheet: &mut Worksheet, columns: &[Planned]) -> Result<(), XlsxError> {
    let style = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_background_color("#E8ECF4")
        .set_border_bottom(FormatBorder::Thin);
    for (at, planned) in (0..).zip(columns) {
        sheet.write_string_with_format(0, at, &planned.heading, &style)?;
        let width = match planned.column {
            Column::Stop => 44.0,
            Column::Told(_) | Column::Own(_) => 24.0,
            _ => 12.0,
        };
        sheet.set_column_width(at, width)?;
        // A band such as 12-17 would otherwise become a date as soon as it is typed.
        let format = match planned.column {
            Column::Date => Format::new().set_num_format("dd/mm/yyyy").set_align(FormatAlign::Left),
            Column::PresenceFrom | Column::PresenceUntil => Format::new().set_num_format("hh:mm"),
            Column::At | Column::Told(_) | Column::Own(_) => Format::new().set_num_format("@"),
            _ => Format::new(),
        };
        sheet.set_column_format(at, &format)?;
    }
    sheet.set_freeze_panes(1, 3)?;
    on_paper(sheet)
}

/// Lists to choose from, days within the contract, whole numbers.
fn rules(
    sheet: &mut Worksheet,
    columns: &[Planned],
    lists: &Lists,
    lists_name: &str,
    days: (Date, Date),
) -> Result<(), XlsxError> {
    for (at, planned) in (0..).zip(columns) {
        let validation = DataValidation::new().set_error_style(DataValidationErrorStyle::Warning);
        let validation = match (&planned.column, planned.list) {
            (_, Some(list)) => {
                validation.allow_list_formula(range(lists_name, list, lists[list].1.len()))
            }
            (Column::Date, None) => {
                validation.allow_date(DataValidationRule::Between(day(days.0)?, day(days.1)?))
            }
            (
                Column::Offered
                | Column::Booked
                | Column::Seen
                | Column::Excused
                | Column::Revoked
                | Column::Noshow
                | Column::WalkIns
                | Column::Number,
                None,
            ) => validation.allow_whole_number(DataValidationRule::Between(0, 10_000)),
            (Column::Duration, None) => {
                validation.allow_whole_number(DataValidationRule::Between(0, 1440))
            }
            _ => continue,
        };
        sheet.add_data_validation(1, at, ROWS, at, &validation)?;
    }
    Ok(())
}

/// The cells of a list on the sheet of lists.
fn range(lists_name: &str, index: usize, entries: usize) -> Formula {
    let column = crate::import::sheets::column_letters(u32::try_from(index + 1).unwrap_or(1));
    let quoted = lists_name.replace('\'', "''");
    Formula::new(format!("='{quoted}'!${column}$2:${column}${}", entries + 1))
}

/// What the example says in a column.
#[derive(Clone, Debug)]
pub(super) enum Sample {
    Text(String),
    Number(u32),
    Day(Date),
    /// The full hour.
    Hour(u8),
}

/// What the example says in a column with these entries to choose from; the contract begins on a
/// day.
pub(super) fn sample(column: &Column, entries: &[String], first: Date) -> Option<Sample> {
    if !entries.is_empty() {
        let second = matches!(column, Column::Status | Column::Told(Field::Gender));
        return entries.get(usize::from(second)).cloned().map(Sample::Text);
    }
    Some(match column {
        Column::Date => Sample::Day(first),
        Column::PresenceFrom => Sample::Hour(9),
        Column::PresenceUntil => Sample::Hour(12),
        Column::Offered | Column::Booked => Sample::Number(3),
        Column::Seen => Sample::Number(2),
        Column::Noshow | Column::WalkIns => Sample::Number(1),
        Column::Excused | Column::Revoked => Sample::Number(0),
        Column::Duration => Sample::Number(30),
        Column::Number => Sample::Number(12),
        _ => return None,
    })
}

/// One row in italics, which says in its first cell that it is an example.
fn example(
    sheet: &mut Worksheet,
    subject: &Subject,
    columns: &[Planned],
    lists: &Lists,
) -> Result<(), XlsxError> {
    let style = Format::new().set_italic().set_font_color("#595959");
    let date = style.clone().set_num_format("dd/mm/yyyy").set_align(FormatAlign::Left);
    let hour = style.clone().set_num_format("hh:mm");
    let (first, _) = span(subject);
    let mut filled: Vec<&Column> = Vec::new();
    for (at, planned) in (0..).zip(columns) {
        // The second and third of several columns stay empty, as they mostly do.
        if filled.contains(&&planned.column) {
            continue;
        }
        filled.push(&planned.column);
        let entries = planned.list.and_then(|list| lists.get(list));
        let entries = entries.map_or(&[][..], |(_, entries)| entries);
        match sample(&planned.column, entries, first) {
            Some(Sample::Text(text)) => {
                sheet.write_string_with_format(1, at, text, &style)?;
            }
            Some(Sample::Number(number)) => {
                sheet.write_number_with_format(1, at, number, &style)?;
            }
            Some(Sample::Day(of)) => {
                sheet.write_datetime_with_format(1, at, &day(of)?, &date)?;
            }
            Some(Sample::Hour(of)) => {
                let of = ExcelDateTime::from_hms(of.into(), 0, 0)?;
                sheet.write_datetime_with_format(1, at, &of, &hour)?;
            }
            None => {}
        }
    }
    Ok(())
}

/// A row for a passage: its day, its place, its hours and what it offers.
fn begin(
    sheet: &mut Worksheet,
    row: u32,
    passage: &Expected,
    subject: &Subject,
    columns: &[Planned],
) -> Result<(), XlsxError> {
    let date = Format::new().set_num_format("dd/mm/yyyy").set_align(FormatAlign::Left);
    let hour = Format::new().set_num_format("hh:mm");
    let time = |time: crate::calendar::Time| {
        let minutes =
            u16::try_from(time.signed_duration_since(crate::calendar::Time::MIN).num_minutes())
                .unwrap_or(0);
        let small = |n: u16| u8::try_from(n).unwrap_or(0);
        ExcelDateTime::from_hms(minutes / 60, small(minutes % 60), 0)
    };
    for (at, planned) in (0..).zip(columns) {
        match planned.column {
            Column::Date => {
                sheet.write_datetime_with_format(row, at, &day(passage.date)?, &date)?;
            }
            Column::Stop => {
                let name = subject
                    .model
                    .service
                    .stops
                    .get(&passage.stop)
                    .map(|stop| stop_name(subject, stop))
                    .unwrap_or_default();
                sheet.write_string(row, at, name)?;
            }
            Column::At if !passage.alone => {
                sheet.write_string(row, at, passage.hours.to_string())?;
            }
            Column::PresenceFrom => drop(sheet.write_datetime_with_format(
                row,
                at,
                &time(passage.hours.start)?,
                &hour,
            )?),
            Column::PresenceUntil => {
                sheet.write_datetime_with_format(row, at, &time(passage.hours.end)?, &hour)?;
            }
            Column::Offered => drop(sheet.write_number(row, at, passage.slots)?),
            _ => {}
        }
    }
    Ok(())
}

fn write_lists(sheet: &mut Worksheet, lists: &Lists) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    for (at, (heading, entries)) in (0..).zip(lists) {
        sheet.write_string_with_format(0, at, heading, &bold)?;
        sheet.set_column_width(at, 28)?;
        for (row, entry) in (1..).zip(entries) {
            sheet.write_string(row, at, entry)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    on_paper(sheet)
}

fn help(sheet: &mut Worksheet, subject: &Subject) -> Result<(), XlsxError> {
    let title = Format::new().set_bold().set_font_size(14);
    let wrapped = Format::new().set_text_wrap();
    sheet.set_column_width(0, f64::from(HELP_WIDTH))?;
    sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    sheet.write_string_with_format(0, 0, subject.language.text("activity.title"), &title)?;
    for (row, key) in (2..).zip(subject.language.keys("activity.help.")) {
        let text = subject.language.text(&key);
        // Not every program makes a row as high as its wrapped text, or has as narrow letters.
        let lines = textwrap::wrap(&text, usize::from(HELP_WIDTH) * 9 / 10).len();
        sheet.set_row_height(row, 15.0 * f64::from(u16::try_from(lines).unwrap_or(1)))?;
        sheet.write_string_with_format(row, 0, text, &wrapped)?;
    }
    Ok(())
}

fn day(date: Date) -> Result<ExcelDateTime, XlsxError> {
    let small = |n: u32| u8::try_from(n).unwrap_or(1);
    ExcelDateTime::from_ymd(
        u16::try_from(date.year()).unwrap_or(2000),
        small(date.month()),
        small(date.day()),
    )
}
