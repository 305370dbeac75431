//! What the contract and the records of a period speak of, so that a report says nothing of what a
//! programme does not do: vouchers have no appointments, a team at people's homes has no stops.

use crate::indicators::{RowKind, Table, Unit, Value, figure_ids};
use crate::model::{Itinerance, Target};

use super::actions::short_title;
use super::{Context, VISITS};

/// Tables of passages and of those who came to them.
const OF_PASSAGES: &[&str] =
    &["monthly", "weekly-slots", "by-territory", "by-stop", "by-month", "by-weekday", "by-hour"];

impl Context<'_> {
    /// Whether sessions were held and recorded.
    pub(super) fn has_sessions(&self) -> bool {
        matches!(self.value("sessions-held"), Some(Value::Count { n }) if n > 0)
    }

    /// Whether anybody was counted, told or not.
    fn has_visits(&self) -> bool {
        self.value(VISITS).is_some_and(|visits| {
            !matches!(visits, Value::NotApplicable | Value::Missing | Value::Count { n: 0 })
        })
    }

    /// Whether the contract asks for passages, slots or those who come to them.
    pub(super) fn asks_for_sessions(&self) -> bool {
        let ours = |target: &&Target| target.programme == self.programme.id;
        self.given
            .mandate
            .targets
            .iter()
            .filter(ours)
            .any(|target| figure_ids().any(|id| id == target.indicator.as_str()))
    }

    pub(super) fn speaks_of_sessions(&self) -> bool {
        self.has_sessions() || self.asks_for_sessions()
    }

    /// Whether none of the programme's stops moves.
    pub(super) fn stands_still(&self) -> bool {
        let mut ours =
            self.given.service.stops.values().filter(|stop| stop.is_of(&self.programme.id));
        ours.all(|stop| stop.itinerance == Itinerance::Fixed)
    }

    /// A table of attendance. Where people were counted without sessions, it is about people alone.
    pub(super) fn attendance(&self, id: &str) -> Option<Table> {
        if !self.has_sessions() && !self.has_visits() {
            return None;
        }
        let table = self.table(id)?;
        if self.has_sessions() || !table.columns.iter().any(|column| column.key == VISITS) {
            return Some(table.clone());
        }
        Some(columns_of(table, |key| key == VISITS)).filter(tells)
    }

    /// Whether a table is of passages to which nobody was counted.
    pub(super) fn is_beside_the_point(&self, id: &str) -> bool {
        match id {
            "weekly-slots" => !self.speaks_of_sessions(),
            _ => OF_PASSAGES.contains(&id) && self.attendance(id).is_none(),
        }
    }

    /// Tables in which every number is hidden, by their titles.
    pub(super) fn withheld(&self) -> Vec<String> {
        let tables = self.figures.tables.values().filter(|table| says(table) && !tells(table));
        tables.map(|table| short_title(self, table)).collect()
    }

    fn value(&self, id: &str) -> Option<Value> {
        self.figures.figures.get(id).map(|figure| figure.value)
    }
}

/// Whether a number is not zero, or one is hidden.
fn says(table: &Table) -> bool {
    cells(table).any(|value| value.is_hidden() || value.number().is_some_and(|n| n != 0.0))
}

/// Whether a number that is not zero is printed for anything but the whole, or an interval that
/// limits it: each part of 5 is between 0 and 5.
pub(super) fn tells(table: &Table) -> bool {
    let total = table.rows.iter().find(|row| row.kind == RowKind::Total);
    let whole = |index: usize| match table.columns.get(index)?.unit {
        Unit::Percent => Some(100.0),
        _ => total?.cells.get(index)?.number(),
    };
    let limits = |(index, value): (usize, &Value)| {
        value.range().is_some_and(|(low, high)| {
            low != 0.0 || high != 0.0 && whole(index).is_none_or(|whole| high < whole)
        })
    };
    let mut parts = table.rows.iter().filter(|row| row.kind != RowKind::Total);
    parts.any(|row| row.cells.iter().enumerate().any(limits))
}

fn cells(table: &Table) -> impl Iterator<Item = Value> {
    table.rows.iter().flat_map(|row| row.cells.iter().copied())
}

fn columns_of(table: &Table, wanted: impl Fn(&str) -> bool) -> Table {
    let chosen: Vec<usize> =
        (0..table.columns.len()).filter(|index| wanted(&table.columns[*index].key)).collect();
    let mut table = table.clone();
    table.columns = chosen.iter().map(|index| table.columns[*index].clone()).collect();
    for row in &mut table.rows {
        row.cells = chosen.iter().filter_map(|index| row.cells.get(*index).copied()).collect();
    }
    table
}
