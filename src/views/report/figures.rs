//! A figure of a section: what it says, and a chart where that shows enough of its whole. Its table
//! is in the annex; where nothing can be said, the table takes its place.

use crate::content::FigureWords;
use crate::indicators::{Figure, PeriodFigures, Row, RowKind, Table, Unit};
use crate::language::Language;

use super::super::messages::{self, Kind, Message};
use super::super::words::typographic;
use super::essentials::reached;
use super::table::{COLUMNS_UPRIGHT_MAX, TableView};
use super::{Block, Context, VISITS, texts};

/// The blocks of a figure of a table, under `heading` where nothing can be said of it.
pub(super) fn blocks(
    context: &Context,
    table: &Table,
    heading: String,
    chart: Option<Block>,
) -> Vec<Block> {
    let chart = chart.filter(|_| is_worth_a_chart(context, table));
    match shown(context, &table.id) {
        Shown::Silent => Vec::new(),
        Shown::Said(message) => said(message).into_iter().chain(chart).collect(),
        Shown::Nothing if chart.is_some() => {
            std::iter::once(Block::Heading { text: heading }).chain(chart).collect()
        }
        Shown::Nothing => whole(context, table, heading),
    }
}

/// The same of the key figures, which have no table of their own.
pub(super) fn of_figures(context: &Context, figure: &str, chart: Option<Block>) -> Vec<Block> {
    match shown(context, figure) {
        Shown::Said(message) => said(message).into_iter().chain(chart).collect(),
        Shown::Silent | Shown::Nothing => Vec::new(),
    }
}

/// A heading that says something, or the plain one, and the table.
pub(super) fn with_table(context: &Context, table: &Table, heading: String) -> Vec<Block> {
    match shown(context, &table.id) {
        Shown::Said(message) => said(message).into_iter().chain(parts(context, table)).collect(),
        Shown::Silent | Shown::Nothing => whole(context, table, heading),
    }
}

fn whole(context: &Context, table: &Table, heading: String) -> Vec<Block> {
    std::iter::once(Block::Heading { text: heading }).chain(parts(context, table)).collect()
}

fn parts(context: &Context, table: &Table) -> Vec<Block> {
    let parts = TableView::parts(context.language, table, COLUMNS_UPRIGHT_MAX);
    parts.into_iter().map(|table| Block::Table { table }).collect()
}

fn said(message: Message) -> Option<Block> {
    let Message { figure, title, sentence, .. } = message;
    Some(Block::Message { figure, title, sentence, note: None })
}

/// What becomes of a figure in the text.
enum Shown {
    Said(Message),
    /// The author wants nothing of it.
    Silent,
    /// Nothing can be said.
    Nothing,
}

fn shown(context: &Context, figure: &str) -> Shown {
    let made = made(context, figure);
    let Some(written) = texts::worded(context, figure) else {
        return made.map_or(Shown::Nothing, Shown::Said);
    };
    match reworded(context.language, figure, made, written) {
        Some(message) => Shown::Said(message),
        None if written.hidden => Shown::Silent,
        None => Shown::Nothing,
    }
}

/// The message in the author's words: each of the two parts that is written takes its place.
fn reworded(
    language: &Language,
    figure: &str,
    made: Option<Message>,
    written: &FigureWords,
) -> Option<Message> {
    if written.hidden {
        return None;
    }
    let words = |text: &Option<String>| text.as_deref().map(|text| typographic(language, text));
    let (title, sentence) = (words(&written.title), words(&written.sentence));
    let Some(mut message) = made else {
        let (figure, kind) = (figure.to_owned(), Kind::Level);
        return Some(Message { figure, kind, title: title?, sentence });
    };
    if let Some(title) = title {
        // The made sentence goes on from the made title.
        message = Message { title, sentence: None, ..message };
    }
    if sentence.is_some() {
        message.sentence = sentence;
    }
    Some(message)
}

fn made(context: &Context, figure: &str) -> Option<Message> {
    let reached = |figure: &Figure| reached(context, figure);
    let subject = messages::Subject {
        language: context.language,
        figures: context.figures,
        before: context.before,
        reached: &reached,
    };
    // What tells no number that is not zero has no message.
    let has_table = context.figures.tables.contains_key(figure);
    if has_table && context.table(figure).is_none() {
        return None;
    }
    messages::of(&subject, figure)
}

/// What is said of a figure, in the author's words or the program's, for the list of main points.
pub(super) fn message(context: &Context, figure: &str) -> Option<Message> {
    match shown(context, figure) {
        Shown::Said(message) => Some(message),
        Shown::Silent | Shown::Nothing => None,
    }
}

/// Whether what may be printed of a table is enough for a chart: over time four points, else three
/// categories that make up most of a whole.
fn is_worth_a_chart(context: &Context, table: &Table) -> bool {
    let index = table
        .columns
        .iter()
        .position(|column| column.key == VISITS)
        .or_else(|| table.columns.iter().position(|column| column.unit == Unit::Count));
    let Some(index) = index else { return false };
    let number = |row: &Row| row.cells.get(index).and_then(|cell| cell.number());
    let body = table.rows.iter().filter(|row| row.kind == RowKind::Body);
    let shown: Vec<f64> = body.clone().filter_map(number).collect();
    if OVER_TIME.contains(&table.id.as_str()) {
        let slots = table.columns.iter().position(|column| column.key == "slots_in_week");
        let points = body
            .filter(|row| {
                let cell = row.cells.get(slots.unwrap_or(index));
                cell.is_some_and(|cell| cell.number().is_some())
            })
            .count();
        return points >= messages::POINTS_IN_TIME_MIN;
    }
    let total = table.rows.iter().find(|row| row.kind == RowKind::Total);
    // Several columns that add up, such as parts of the day, have no total of their own.
    let whole = total.and_then(number);
    // Those who did not say are part of the whole, but no category.
    let categories = body
        .filter(|row| number(row).is_some() && !messages::is_unknown(context.language, table, row))
        .count();
    whole.is_some_and(|whole| messages::is_worth_a_chart(categories, &shown, whole))
}

/// Tables whose rows are points in time.
const OVER_TIME: &[&str] = &["by-month", "weekly-slots"];

/// Every figure that may be worded by the author: tables and the messages of key figures.
pub(super) fn known(figures: &PeriodFigures) -> Vec<String> {
    let own = [messages::VISITS, messages::BASELINE].map(str::to_owned);
    figures.tables.keys().cloned().chain(own).collect()
}
