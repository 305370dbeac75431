//! The main page: at most six key figures and at most six sentences.

use std::collections::BTreeMap;

use crate::indicators::{self, Figure, RowKind, Table, Unit, Value};
use crate::language::Language;

use super::super::messages::{self, Kind, Message, Reached};
use super::super::words;
use super::indicators::counted;
use super::{Block, Context, KeyFigure, Section, decisions, figures, openings};

/// Most in a list that is to be remembered.
const POINTS_MAX: usize = 6;

/// Messages of one kind among the main points.
const OF_A_KIND_MAX: usize = 2;

/// The figures whose messages may be main points; of one kind the earlier ones are.
const FIGURES: &[&str] = &[
    "gaps",
    "weekly-slots",
    "low-attendance",
    messages::VISITS,
    messages::BASELINE,
    "by-referral",
    "by-motive",
    "by-territory",
    "by-age",
    "by-status",
    "by-heard-by",
    "by-action",
    "by-gender",
    "by-rights-break",
    "by-weekday",
    "workshops",
    "campaigns",
];

/// Which figures come first when no contract asks for others.
const PREFERRED: &[&str] = &[
    "service-weeks",
    "slots-offered",
    "visits",
    "sessions-held",
    "attendance-rate",
    "fill-rate",
    "walk-ins",
    "visits-under-30",
    "visits-70-and-over",
    "visits-from-social-services",
    "visits-in-rights-break",
];

pub(super) fn section(context: &Context) -> Option<Section> {
    let figures: Vec<_> =
        chosen(context).into_iter().map(|figure| key_figure(context, figure)).collect();
    let points = points(context);
    if figures.is_empty() && points.is_empty() {
        let mut blocks = vec![Block::Paragraph { text: context.text("report.nothing") }];
        blocks.extend(decisions::open(context));
        return Some(Section {
            id: "essentials",
            title: context.text("report.section.essentials"),
            landscape: false,
            blocks,
        });
    }
    let mut blocks = Vec::new();
    if !figures.is_empty() {
        blocks.push(Block::KeyFigures { figures });
    }
    if !points.is_empty() {
        blocks.push(Block::Points { items: points });
    }
    blocks.extend(decisions::open(context));
    Some(Section {
        id: "essentials",
        title: context.text("report.section.essentials"),
        landscape: false,
        blocks,
    })
}

/// The figures with a target first, then the usual ones of sessions, where there are any, then what
/// the records count. Those with a baseline have a chart of their own.
fn chosen<'a>(context: &Context<'a>) -> Vec<&'a Figure> {
    let figures = &context.figures.figures;
    let preferred = || PREFERRED.iter().filter_map(|id| figures.get(*id));
    let mut chosen: Vec<&Figure> = preferred().filter(|figure| figure.target.is_some()).collect();
    let others = figures.values().filter(|figure| figure.target.is_some());
    let is_told = |figure: &&Figure| figure.value.number().is_some();
    let of_sessions = preferred().filter(|_| context.speaks_of_sessions()).filter(is_told);
    let of_records = counted(context)
        .into_iter()
        .filter(|indicator| indicator.count.as_ref().is_some_and(|count| count.by.is_none()));
    let of_records =
        of_records.filter_map(|indicator| figures.get(indicator.id.as_str())).filter(is_told);
    for figure in others.chain(of_sessions).chain(of_records) {
        if !chosen.iter().any(|known| known.id == figure.id) {
            chosen.push(figure);
        }
    }
    chosen.truncate(POINTS_MAX);
    chosen
}

fn key_figure(context: &Context, figure: &Figure) -> KeyFigure {
    let language = context.language;
    let quantity = |value: Value| words::quantity(language, figure.unit, value);
    let mut details = Vec::new();
    if let Some(target) = figure.target {
        let key = match reached(context, figure) {
            Some(Reached::Yes) => "report.key.target_reached",
            Some(Reached::No) => "report.key.target_missed",
            Some(Reached::NotYet) => "report.key.target_running",
            None => "report.key.target",
        };
        details.push(language.say(key, &[("n", &quantity(target))]));
    }
    if let Some(previous) = figure.previous.filter(|previous| !previous.is_blank()) {
        details.push(match difference(language, figure.unit, figure.value, previous) {
            Some(difference) => language.say(
                "report.key.previous_change",
                &[("n", &quantity(previous)), ("change", &difference)],
            ),
            None => language.say("report.key.previous", &[("n", &quantity(previous))]),
        });
    }
    if let Some(baseline) = figure.baseline {
        details.push(language.say("report.key.baseline", &[("n", &quantity(baseline))]));
    }
    KeyFigure { value: quantity(figure.value), label: figure.label.clone(), details }
}

/// Whether a figure is as high as was asked; nothing where that cannot be known. A count that grows
/// over the whole programme is not missed before its end, and no other in a period that runs.
pub(super) fn reached(context: &Context, figure: &Figure) -> Option<Reached> {
    let ((low, high), target) = (figure.value.range()?, figure.target?.number()?);
    let is_open = context.is_running()
        || figure.id == "service-weeks" && context.period().last() < context.programme.until;
    match (low >= target, high < target) {
        (true, _) => Some(Reached::Yes),
        (_, true) => Some(if is_open { Reached::NotYet } else { Reached::No }),
        _ => None,
    }
}

/// `+12` or `−3 points`, only from two values that are both printed.
fn difference(language: &Language, unit: Unit, value: Value, previous: Value) -> Option<String> {
    let difference = value.number()? - previous.number()?;
    let decimals = match (value, previous) {
        (Value::Decimal { decimals, .. }, _) | (_, Value::Decimal { decimals, .. }) => decimals,
        _ => 0,
    };
    let size = language.decimal(difference.abs(), decimals);
    let key =
        match (unit, difference.abs() < 0.5 * 10f64.powi(-i32::from(decimals)), difference > 0.0) {
            (_, true, _) => "report.change.none",
            (Unit::Percent, _, true) => "report.change.points_up",
            (Unit::Percent, _, false) => "report.change.points_down",
            (_, _, true) => "report.change.up",
            (_, _, false) => "report.change.down",
        };
    Some(language.say(key, &[("n", &size)]))
}

fn points(context: &Context) -> Vec<String> {
    let begun = [activity(context).or_else(|| nothing_recorded(context)), openings::point(context)];
    let said = messages(context).into_iter().map(|message| match message.sentence {
        Some(sentence) => context
            .language
            .say("report.point.message", &[("title", &message.title), ("sentence", &sentence)]),
        None => context.language.say("report.point.title", &[("title", &message.title)]),
    });
    begun.into_iter().flatten().chain(said).take(POINTS_MAX).collect()
}

/// The main messages, the most important first, and a few of each kind.
pub(super) fn messages(context: &Context) -> Vec<Message> {
    let of_records = counted(context).into_iter().map(indicators::table_of_indicator);
    let figures = FIGURES.iter().map(|id| (*id).to_owned()).chain(of_records);
    let mut said: Vec<Message> =
        figures.filter_map(|figure| figures::message(context, &figure)).collect();
    said.sort_by_key(|message| message.kind);
    let mut taken: BTreeMap<Kind, usize> = BTreeMap::new();
    said.retain(|message| {
        let many = taken.entry(message.kind).or_default();
        *many += 1;
        *many <= OF_A_KIND_MAX
    });
    said
}

fn count(context: &Context, id: &str) -> Option<u64> {
    match context.figures.figures.get(id)?.value {
        Value::Count { n } => Some(n),
        _ => None,
    }
}

fn activity(context: &Context) -> Option<String> {
    let (sessions, visits) = (
        count(context, "sessions-held").filter(|sessions| *sessions > 0)?,
        count(context, "visits")?,
    );
    let sessions = context.language.count("report.point.sessions", sessions);
    let visits = context.language.count("report.point.visits", visits);
    Some(
        context
            .language
            .say("report.point.activity", &[("sessions", &sessions), ("visits", &visits)]),
    )
}

/// Sessions were due, and the records of the period hold none.
fn nothing_recorded(context: &Context) -> Option<String> {
    let planned = count(context, "sessions-planned").filter(|planned| *planned > 0)?;
    let is_missed = context.asks_for_sessions() && !context.has_sessions();
    is_missed.then(|| context.language.count("report.point.no_session", planned))
}

/// Slots that the contract asks for in each week.
pub(super) fn weekly_target(context: &Context) -> Option<f64> {
    let figure = context
        .figures
        .figures
        .get("weekly-slots")
        .and_then(|figure| figure.target)
        .and_then(Value::number);
    figure.or_else(|| numbers(context.table("weekly-slots")?, "target")?.first().copied())
}

fn numbers(table: &Table, key: &str) -> Option<Vec<f64>> {
    let index = table.columns.iter().position(|column| column.key == key)?;
    let body = table.rows.iter().filter(|row| row.kind == RowKind::Body);
    Some(body.filter_map(|row| row.cells.get(index).copied().and_then(Value::number)).collect())
}
