//! A figure of a section: its message, and a chart where that shows enough of its whole. Its table
//! is in the annex; where there is no message, the table takes its place.

use crate::content::FigureWords;
use crate::indicators::{Figure, PeriodFigures, Table};
use crate::language::Language;

use super::super::messages::{self, Kind, Message};
use super::super::words::typographic;
use super::essentials::reached;
use super::table::{COLUMNS_UPRIGHT_MAX, TableView};
use super::{Block, Context, texts};

/// The blocks of a figure of a table, under `heading` where it has no message.
pub(super) fn blocks(
    context: &Context,
    table: &Table,
    heading: String,
    chart: Option<Block>,
) -> Vec<Block> {
    let chart = chart.filter(|_| messages::is_worth_a_chart(context.language, table));
    match shown(context, &table.id) {
        Shown::Silent => Vec::new(),
        Shown::Said(message) => said(message).into_iter().chain(chart).collect(),
        Shown::Nothing if chart.is_some() => {
            std::iter::once(Block::Heading { text: heading }).chain(chart).collect()
        }
        // The answers to a question without a message are in the annex.
        Shown::Nothing if table.id.starts_with("by-") => Vec::new(),
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

/// The message, or the plain heading, and the table.
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
    /// There is no message.
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
    // A table of zeros has no message, nor have passages that no contract asks for.
    let has_table = context.figures.tables.contains_key(figure);
    if has_table && (context.table(figure).is_none() || context.is_beside_the_point(figure)) {
        return None;
    }
    messages::of(&subject, figure)
}

/// The message of a figure, in the author's words or the program's, for the list of main points.
pub(super) fn message(context: &Context, figure: &str) -> Option<Message> {
    match shown(context, figure) {
        Shown::Said(message) => Some(message),
        Shown::Silent | Shown::Nothing => None,
    }
}

/// Every figure that may be worded by the author: tables and the messages of key figures.
pub(super) fn known(figures: &PeriodFigures) -> Vec<String> {
    let own = [messages::VISITS, messages::BASELINE].map(str::to_owned);
    figures.tables.keys().cloned().chain(own).collect()
}
