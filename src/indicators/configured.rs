//! Counts that the records define, looked up at the desk: filters, breakdowns, ratios. Nothing is
//! told here that disclosure control has not decided.

use crate::calendar::{Date, Period};
use crate::model::{Count, Counted, Dimension, Indicator, IndicatorUnit, Per};

use super::aspects::Aspects;
use super::cells::{Cell, Symbol};
use super::counting::Tally;
use super::desk::{Desk, rate, sum};
use super::figures::supply;
use super::measures::{self, Measures, Shape};
use super::table::{Unit, Value};

/// Some categories of one dimension.
pub(super) type Told<'d> = (&'d Dimension, Vec<Symbol>);

pub(super) fn unit_of(indicator: &Indicator) -> Unit {
    let is_mean = indicator.count.as_ref().is_some_and(|count| count.per.is_some());
    match indicator.unit {
        _ if indicator.share_of.is_some() => Unit::Percent,
        IndicatorUnit::Count | IndicatorUnit::Euros if is_mean => Unit::Mean,
        IndicatorUnit::Count | IndicatorUnit::Euros => Unit::Count,
        IndicatorUnit::Percent => Unit::Percent,
        IndicatorUnit::Hours => Unit::Hours,
        IndicatorUnit::Minutes => Unit::Minutes,
        IndicatorUnit::Mean => Unit::Mean,
    }
}

/// What an indicator of the records is in a scope of time and place, of some categories; `None`
/// where it counts nothing.
pub(super) fn value(
    desk: &Desk,
    indicator: &Indicator,
    scope: &Cell,
    told: &[Told],
) -> Option<Value> {
    let count = indicator.count.as_ref()?;
    let number = number(desk, count, scope, told);
    let whole = indicator
        .share_of
        .as_ref()
        .and_then(|of| desk.model.mandate.indicator(&desk.programme.id, of.as_str()));
    Some(match (whole, count.per) {
        (Some(whole), _) => rate(number, value(desk, whole, scope, &[])?, 100.0, 1),
        (None, Some(per)) => rate(number, divisor(desk, per, scope), 1.0, 1),
        (None, None) => number,
    })
}

/// A plain count in a scope of time and place, of some categories.
pub(super) fn number(desk: &Desk, count: &Count, scope: &Cell, told: &[Told]) -> Value {
    let measures = Measures::of(desk.model, desk.programme);
    let shape = measures.shape(count, told.iter().map(|(dimension, _)| *dimension));
    let period = period_of(desk, scope);
    let mut cells = vec![scope.clone().measured(&shape.measure)];
    if count.level {
        let last = period.last().min(desk.until);
        cells = vec![cells.remove(0).at_period(Period::month_of(last))];
    }
    for (name, dimension) in &shape.dimensions {
        let codes = codes(measures.aspects, count, dimension, told);
        let choices = as_few(desk, name, codes);
        cells = cells
            .iter()
            .flat_map(|cell| {
                choices.iter().map(|code| cell.clone().at(name, code)).collect::<Vec<_>>()
            })
            .collect();
    }
    let values: Vec<Value> =
        cells.into_iter().map(|cell| look_up(desk, &shape, cell, period)).collect();
    if values.len() == 1 { values[0] } else { sum(&values) }
}

fn look_up(desk: &Desk, shape: &Shape, cell: Cell, period: Period) -> Value {
    if shape.of == Counted::Sessions {
        return Value::Count { n: desk.supply(&cell, Tally::SessionsHeld) };
    }
    if !measures::counts_people(shape.of) {
        return desk.plain(&cell);
    }
    if shape.is_in_blocks() {
        desk.persons(cell, Tally::ReceivedUnrecorded)
    } else {
        desk.configured(cell, period)
    }
}

/// The categories that count: of the filter, of what is asked, or of both.
fn codes(aspects: Aspects, count: &Count, dimension: &Dimension, told: &[Told]) -> Vec<Symbol> {
    let filter = count.only.get(dimension).map(|only| {
        only.iter().map(|category| aspects.code(dimension, category)).collect::<Vec<_>>()
    });
    let asked = told.iter().find(|(told, _)| *told == dimension).map(|(_, codes)| codes.clone());
    match (filter, asked) {
        (Some(filter), Some(asked)) => {
            asked.into_iter().filter(|code| filter.contains(code)).collect()
        }
        (Some(codes), None) | (None, Some(codes)) => codes,
        (None, None) => Vec::new(),
    }
}

/// Categories that are counted together as one category, where there is one that holds them all and
/// no more.
fn as_few(desk: &Desk, dimension: &str, mut codes: Vec<Symbol>) -> Vec<Symbol> {
    codes.sort();
    codes.dedup();
    let Some(tree) = desk.counts.space.dimensions.get(dimension) else { return codes };
    let holds_all = |category: &Symbol| {
        let mut leaves = tree.leaves(category);
        leaves.sort();
        leaves == codes
    };
    let whole = tree
        .categories()
        .map(|(category, _)| category)
        .find(|category| holds_all(category))
        .cloned();
    whole.map_or(codes, |category| vec![category])
}

fn divisor(desk: &Desk, per: Per, scope: &Cell) -> Value {
    let period = period_of(desk, scope);
    let (first, last) = (period.first().max(desk.programme.from), period.last().min(desk.until));
    let activity = &desk.model.activity;
    let count = |n: usize| Value::Count { n: n as u64 };
    match per {
        Per::Week => count(supply::weeks_between(desk, first, last)),
        Per::Month => count(months_between(period, first, last)),
        Per::Session => Value::Count { n: desk.supply(scope, Tally::SessionsHeld) },
        Per::Professional => count(activity.professionals(&desk.programme.id, first, last)),
        Per::Fte => {
            Value::Decimal { value: activity.fte(&desk.programme.id, first, last), decimals: 2 }
        }
    }
}

fn months_between(period: Period, first: Date, last: Date) -> usize {
    period
        .each_month()
        .iter()
        .filter(|month| month.first() <= last && first <= month.last())
        .count()
}

fn period_of(desk: &Desk, scope: &Cell) -> Period {
    scope.period().unwrap_or(desk.period)
}

/// The categories of a dimension as rows: those that can be answered, and those who did not say,
/// where somebody counts them.
pub(super) fn rows_of(desk: &Desk, dimension: &Dimension) -> Vec<Symbol> {
    let aspects = Measures::of(desk.model, desk.programme).aspects;
    let mut codes = aspects.codes(dimension);
    let unknown = aspects.unknown(dimension);
    if desk
        .counts
        .space
        .dimensions
        .get(&aspects.name(dimension))
        .is_some_and(|tree| tree.contains(&unknown))
    {
        codes.push(unknown);
    }
    codes
}

/// Whether the categories of a dimension add up to all that is counted.
pub(super) fn adds_up(desk: &Desk, count: &Count, dimension: &Dimension) -> bool {
    Measures::of(desk.model, desk.programme).shape(count, [dimension]).adds_up
}
