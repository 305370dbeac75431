//! Whether enough of a table may be printed for a chart of it.

use crate::indicators::{Table, Unit};
use crate::language::Language;

use super::rank::is_unknown;
use super::rules::{POINTS_IN_TIME_MIN, shows_enough};
use super::{VISITS, body, column, number, total};

/// Tables whose rows are points in time, and the column that has to be printed.
const OVER_TIME: &[(&str, &str)] = &[("by-month", VISITS), ("weekly-slots", "slots_in_week")];

/// Over time four points, else three categories that make up most of a whole.
pub fn is_worth_a_chart(language: &Language, table: &Table) -> bool {
    if let Some((_, key)) = OVER_TIME.iter().find(|(id, _)| *id == table.id) {
        let points = column(table, key)
            .map_or(0, |index| body(table).filter(|row| number(row, index).is_some()).count());
        return points >= POINTS_IN_TIME_MIN;
    }
    let Some(index) = counted(table) else { return false };
    let shown: Vec<f64> = body(table).filter_map(|row| number(row, index)).collect();
    // People without an answer are part of the whole, but no category.
    let categories = body(table)
        .filter(|row| number(row, index).is_some() && !is_unknown(language, table, row))
        .count();
    let whole = total(table).and_then(|row| number(row, index));
    whole.is_some_and(|whole| shows_enough(categories, &shown, whole))
}

/// The column that a table is about: that of its points in time or of people, else the first that
/// counts.
pub fn counted(table: &Table) -> Option<usize> {
    let of_time = OVER_TIME.iter().find(|(id, _)| *id == table.id);
    of_time
        .and_then(|(_, key)| column(table, key))
        .or_else(|| column(table, VISITS))
        .or_else(|| table.columns.iter().position(|column| column.unit == Unit::Count))
}
