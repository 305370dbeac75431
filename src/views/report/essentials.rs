//! The main page: at most six key figures and at most six sentences.

use crate::indicators::{self, Figure, RowKind, Table, Unit, Value};
use crate::language::Language;
use crate::model::Indicator;

use super::super::words;
use super::actions::short_title;
use super::charts::plain;
use super::indicators::counted;
use super::scope::leading;
use super::{Block, Context, KeyFigure, Section, decisions, openings};

/// Most in a list that is to be remembered.
const POINTS_MAX: usize = 6;

/// The column of a breakdown that counts persons.
const VISITS: &str = "visits";

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
    if !points.is_empty() {
        blocks.push(Block::Points { items: points });
    }
    if !figures.is_empty() {
        blocks.push(Block::KeyFigures { figures });
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
        let reached =
            figure.value.number().zip(target.number()).map(|(value, target)| value >= target);
        // A count that grows over the whole programme is not missed before the end.
        let running =
            figure.id == "service-weeks" && context.period().last() < context.programme.until;
        let key = match reached {
            Some(false) if running => "report.key.target_running",
            Some(true) => "report.key.target_reached",
            Some(false) => "report.key.target_missed",
            None => "report.key.target",
        };
        details.push(language.say(key, &[("n", &quantity(target))]));
    }
    if let Some(previous) = figure.previous.filter(|previous| *previous != Value::NotApplicable) {
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
    let all = [
        activity(context).or_else(|| nothing_recorded(context)),
        weekly_slots(context),
        openings::point(context),
        change(context),
        public(context),
        requests(context),
        low_attendance(context),
    ];
    all.into_iter().flatten().chain(breakdowns(context)).take(POINTS_MAX).collect()
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

fn weekly_slots(context: &Context) -> Option<String> {
    let target = weekly_target(context)?;
    let table = context.table("weekly-slots")?;
    let offered = numbers(table, "slots_in_week")?;
    let below = offered.iter().filter(|slots| **slots < target).count();
    let (weeks, target) = (offered.len(), plain(context.language, target));
    let key = if below == 0 { "report.point.weekly_reached" } else { "report.point.weekly_missed" };
    Some(context.language.say(key, &[("target", &target), ("weeks", &weeks), ("below", &below)]))
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

fn change(context: &Context) -> Option<String> {
    let figure = context.figures.figures.get("visits")?;
    let change = difference(context.language, figure.unit, figure.value, figure.previous?)?;
    let before = context.language.period(context.period().previous());
    if figure.previous == Some(figure.value) {
        return Some(context.language.say("report.point.unchanged", &[("before", &before)]));
    }
    Some(context.language.say("report.point.change", &[("change", &change), ("before", &before)]))
}

fn public(context: &Context) -> Option<String> {
    let language = context.language;
    let compared =
        context.figures.figures.values().filter_map(|figure| Some((figure, figure.baseline?)));
    let part = |(figure, baseline): (&Figure, Value)| {
        figure.value.number()?;
        let (now, before) = (
            words::quantity(language, figure.unit, figure.value),
            words::quantity(language, figure.unit, baseline),
        );
        Some(language.say(
            "report.point.against",
            &[("label", &figure.label), ("n", &now), ("before", &before)],
        ))
    };
    let parts: Vec<_> = compared.filter_map(part).collect();
    (!parts.is_empty())
        .then(|| language.say("report.point.public", &[("parts", &parts.join(" ; "))]))
}

fn requests(context: &Context) -> Option<String> {
    let (first, second) = leading(context.table("by-motive")?, VISITS)?;
    Some(context.language.say("report.point.requests", &[("first", &first), ("second", &second)]))
}

/// What the records tell apart: the two categories that occur most often.
fn breakdowns(context: &Context) -> Vec<String> {
    let told = |indicator: &Indicator| {
        let table = context.table(&indicators::table_of_indicator(indicator))?;
        let (first, second) = leading(table, "value")?;
        Some(context.language.say(
            "report.point.breakdown",
            &[("title", &short_title(context, table)), ("first", &first), ("second", &second)],
        ))
    };
    counted(context)
        .into_iter()
        .filter(|indicator| indicator.count.as_ref().is_some_and(|count| count.by.is_some()))
        .filter_map(told)
        .collect()
}

fn low_attendance(context: &Context) -> Option<String> {
    let stops = context
        .table("low-attendance")?
        .rows
        .iter()
        .filter(|row| row.kind == RowKind::Body)
        .count();
    let stops = u64::try_from(stops).ok().filter(|stops| *stops > 0)?;
    Some(context.language.count("report.point.low_attendance", stops))
}
