//! The desk at which figures and tables are made. A number about persons can be had here only as
//! what may be printed of it, and every cell that is asked for is written down: what a table looks
//! up is what disclosure control protects.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::{Date, Period};
use crate::language::Language;
use crate::model::{Model, PlaceLevel, Programme, Stop};

use super::cells::{ACCESS, Cell, OUTCOME, Symbol};
use super::counting::{Counts, Standing, Tally};
use super::criteria::{APPOINTMENTS, VISITS};
use super::disclosure::Interval;
use super::plan::Plan;
use super::table::{Column, Unit, Value};

/// Everything that figures and tables of one programme and period are made from.
#[derive(Clone)]
pub(super) struct Desk<'a> {
    pub model: &'a Model,
    pub programme: &'a Programme,
    pub period: Period,
    /// The last day that counts: the period's, the programme's or today.
    pub until: Date,
    pub counts: &'a Counts,
    pub language: &'a Language,
    pub plan: &'a Plan,
    pub look: Look<'a>,
    /// What can be worked out of masked numbers from all that the reader holds.
    pub intervals: Option<&'a Intervals>,
    /// For which edition and table cells are asked for.
    pub edition: Period,
    /// Whether the edition was sent and stays as it was.
    pub is_sent: bool,
    pub table: Symbol,
    /// How far down the plan tells places; the table's own level when `None`.
    pub level: Option<PlaceLevel>,
}

/// How a number about persons is had.
#[derive(Clone, Copy)]
pub(super) enum Look<'a> {
    /// Nothing is told; what is asked for is written down.
    Asking(&'a RefCell<Asked>),
    /// What disclosure control has decided.
    Deciding(&'a Decided),
}

/// What a reader can work out of masked numbers.
pub(super) type Intervals = BTreeMap<Cell, Interval>;

/// What figures and tables have asked for.
#[derive(Debug, Default)]
pub(super) struct Asked {
    pub cells: BTreeSet<Cell>,
    /// The same, by edition and table.
    pub tables: BTreeMap<(Period, Symbol), BTreeSet<Cell>>,
    /// Sums of which only this is told: whether they reach a number.
    pub limits: BTreeMap<Cell, u64>,
    pub withheld: Withheld,
}

/// What is left out of editions because nothing can protect it beside what was sent before.
#[derive(Clone, Debug, Default)]
pub(super) struct Withheld {
    /// In no table and no figure, except where it was sent.
    pub cells: BTreeSet<Cell>,
    /// The tables that look them up, by edition.
    pub tables: BTreeSet<(Period, Symbol)>,
    /// The editions with key figures that do.
    pub figures: BTreeSet<Period>,
}

impl Asked {
    fn ask(&mut self, edition: Period, table: &Symbol, cell: Cell) {
        self.tables.entry((edition, table.clone())).or_default().insert(cell.clone());
        self.cells.insert(cell);
    }

    /// Leaves out the tables that look up what is withheld.
    pub fn leave_out(&mut self) {
        let Withheld { cells: withheld, tables: left_out, .. } = &mut self.withheld;
        if withheld.is_empty() {
            return;
        }
        self.tables.retain(|table, cells| {
            let tells = !cells.is_disjoint(withheld);
            left_out.extend(tells.then(|| table.clone()));
            !tells
        });
        self.cells = self.tables.values().flatten().cloned().collect();
    }
}

/// What may be printed.
#[derive(Debug, Default)]
pub(super) struct Decided {
    /// `None`: masked.
    pub cells: BTreeMap<Cell, Option<u64>>,
    /// Whether the sum stays below the limit.
    pub below: BTreeMap<(Cell, u64), bool>,
    pub withheld: Withheld,
}

impl Decided {
    /// Nothing is asked yet; what is withheld stays so, unless it was sent.
    pub fn to_ask(&self) -> RefCell<Asked> {
        let cells = self.withheld.cells.iter().filter(|cell| !self.cells.contains_key(*cell));
        let withheld = Withheld { cells: cells.cloned().collect(), ..Withheld::default() };
        RefCell::new(Asked { withheld, ..Asked::default() })
    }

    /// The cells of some tables that are masked.
    pub fn masked<'c>(&self, cells: impl Iterator<Item = &'c Cell>) -> BTreeSet<Cell> {
        let is_masked = |cell: &&Cell| self.cells.get(*cell).is_some_and(Option::is_none);
        cells.filter(is_masked).cloned().collect()
    }
}

impl Desk<'_> {
    /// What may be printed of a number of persons. `unrecorded` counts the sessions that do not
    /// tell it.
    pub fn persons(&self, cell: Cell, unrecorded: Tally) -> Value {
        let occasions = self.counts.occasions(&cell);
        if occasions == 0 {
            return Value::NotApplicable;
        }
        if self.counts.tally(&cell, unrecorded) == occasions || !self.counts.is_asked(&cell) {
            return Value::Missing;
        }
        match &self.look {
            Look::Asking(asked) => {
                asked.borrow_mut().ask(self.edition, &self.table, cell);
                Value::Masked
            }
            Look::Deciding(decided) => self.decided(decided, &cell),
        }
    }

    /// A number that is printed, or its interval.
    fn decided(&self, decided: &Decided, cell: &Cell) -> Value {
        match decided.cells.get(cell) {
            Some(Some(n)) => Value::Count { n: *n },
            _ => match self.intervals.and_then(|intervals| intervals.get(cell)) {
                #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
                Some((low, Some(high))) => Value::Between {
                    low: *low as f64,
                    high: *high as f64,
                    decimals: 0,
                    threshold: self.plan.threshold,
                },
                _ => Value::Masked,
            },
        }
    }

    /// What may be printed of a configured count. `period` is the one that is spoken of, which a
    /// level does not name.
    pub fn configured(&self, cell: Cell, period: Period) -> Value {
        match self.counts.standing(&cell, period) {
            Standing::NotServed => Value::NotApplicable,
            Standing::NotRecorded => Value::Missing,
            Standing::Told => match &self.look {
                Look::Asking(asked) => {
                    asked.borrow_mut().ask(self.edition, &self.table, cell);
                    Value::Masked
                }
                Look::Deciding(decided) => self.decided(decided, &cell),
            },
        }
    }

    /// A number behind which no single people stand.
    pub fn plain(&self, cell: &Cell) -> Value {
        self.counts.value(cell).map_or(Value::Missing, |n| Value::Count { n })
    }

    /// Whether the programme receives people at passages at all.
    pub fn has_sessions(&self) -> bool {
        !self.counts.weeks.is_empty() || !self.counts.months.is_empty()
    }

    /// The stops at which anything was planned, held or counted in the period.
    pub fn stops_of_period(&self) -> BTreeSet<&str> {
        let mut stops = self.counts.stops_in(self.period);
        stops.extend(self.counts.cubes.stops_in(self.period));
        stops
    }

    /// The same desk for another table.
    pub fn for_table(&self, id: &str, level: Option<PlaceLevel>) -> Self {
        Desk { table: id.into(), level, ..self.clone() }
    }

    pub fn visits(&self, scope: &Cell) -> Value {
        self.persons(scope.clone().measured(VISITS), Tally::ReceivedUnrecorded)
    }

    pub fn walk_ins(&self, scope: &Cell) -> Value {
        self.persons(scope.clone().measured(VISITS).at(ACCESS, "walk-in"), Tally::WalkInsUnrecorded)
    }

    pub fn booked(&self, scope: &Cell) -> Value {
        self.persons(scope.clone().measured(APPOINTMENTS), Tally::SlotsUnrecorded)
    }

    pub fn outcome(&self, scope: &Cell, outcome: &str) -> Value {
        self.persons(
            scope.clone().measured(APPOINTMENTS).at(OUTCOME, outcome),
            Tally::SlotsUnrecorded,
        )
    }

    /// What was printed of a cell, if anything was. Nothing is asked for: it is out of the house.
    pub fn printed_before(&self, cell: &Cell) -> Value {
        match self.look {
            Look::Asking(_) => Value::Masked,
            Look::Deciding(decided) => self.decided(decided, cell),
        }
    }

    /// Whether a number of visits stays below a limit: all that is told of it; `None` where that
    /// would tell too much. Always while asking, so that everything is asked.
    pub fn stays_below(&self, scope: &Cell, limit: u64) -> Option<bool> {
        let cell = scope.clone().measured(VISITS);
        match &self.look {
            Look::Asking(asked) => {
                asked.borrow_mut().limits.insert(cell, limit);
                Some(true)
            }
            Look::Deciding(decided) => decided.below.get(&(cell, limit)).copied(),
        }
    }

    /// A number about the service itself: sessions, slots offered, minutes of presence.
    pub fn supply(&self, scope: &Cell, tally: Tally) -> u64 {
        self.counts.tally(scope, tally)
    }

    /// Whether something looks up a cell that may be in no figure.
    pub fn is_withheld(&self, look_up: &dyn Fn(&Desk)) -> bool {
        let may_be = |cell: &Cell| match &self.look {
            Look::Asking(asked) => asked.borrow().withheld.cells.contains(cell),
            Look::Deciding(decided) => {
                decided.withheld.cells.contains(cell) && !decided.cells.contains_key(cell)
            }
        };
        let is_all_told = match &self.look {
            Look::Asking(asked) => asked.borrow().withheld.cells.is_empty(),
            Look::Deciding(decided) => decided.withheld.cells.is_empty(),
        };
        if is_all_told {
            return false;
        }
        let asked = RefCell::new(Asked::default());
        look_up(&Desk { look: Look::Asking(&asked), ..self.clone() });
        let is_withheld = asked.into_inner().cells.iter().any(may_be);
        if let (Look::Asking(asked), true) = (&self.look, is_withheld) {
            asked.borrow_mut().withheld.figures.insert(self.edition);
        }
        is_withheld
    }

    /// Whether a table of the edition is left out.
    pub fn is_left_out(&self, table: &str) -> bool {
        match &self.look {
            Look::Asking(_) => false,
            Look::Deciding(decided) => {
                decided.withheld.tables.contains(&(self.edition, table.into()))
            }
        }
    }

    /// The period as a scope: everything in it.
    pub fn whole(&self) -> Cell {
        Cell::of(VISITS).at_period(self.period)
    }

    pub fn column(&self, key: &str, group: Option<&str>, unit: Unit) -> Column {
        Column {
            key: key.to_owned(),
            label: self.language.text(&format!("column.{key}")),
            group: group.map(|group| self.language.text(&format!("group.{group}"))),
            unit,
        }
    }

    /// The words for a code; codes that are words of the language stand for themselves.
    pub fn category(&self, dimension: &str, code: &str) -> String {
        let key = format!("code.{dimension}.{code}");
        if self.language.has(&key) { self.language.text(&key) } else { code.to_owned() }
    }

    /// The commune, and the place where a commune has several stops.
    pub fn stop_label(&self, stop: &Stop) -> String {
        let commune = self.model.service.commune_of(stop);
        let several =
            self.model.service.stops.values().filter(|other| other.commune == stop.commune).count()
                > 1;
        if several { format!("{} – {}", commune.name, stop.name) } else { commune.name.clone() }
    }

    /// Territories in the order of their names, each with its stops in the order of theirs. Stops
    /// without a territory come last, under `None`.
    pub fn stops_by_territory<'s>(&'s self, stops: &BTreeSet<&'s str>) -> Vec<TerritoryStops<'s>> {
        let service = &self.model.service;
        let mut groups: BTreeMap<Option<&str>, Vec<(&str, String)>> = BTreeMap::new();
        for id in stops {
            let stop = service.stops.get(*id);
            let territory = stop
                .and_then(|stop| service.territory_id_of(service.commune_of(stop)))
                .map(|id| id.as_str());
            let label = stop.map_or_else(
                || {
                    if id.is_empty() {
                        self.language.text("table.nowhere")
                    } else {
                        (*id).to_owned()
                    }
                },
                |stop| self.stop_label(stop),
            );
            groups.entry(territory).or_default().push((id, label));
        }
        let mut named: Vec<_> = groups
            .into_iter()
            .map(|(id, mut stops)| {
                stops.sort_by(|a, b| self.language.compare(&a.1, &b.1).then_with(|| a.0.cmp(b.0)));
                let name = id
                    .and_then(|id| service.territories.get(id))
                    .map_or_else(|| self.language.text("table.no-territory"), |t| t.name.clone());
                (id, name, stops)
            })
            .collect();
        named.sort_by(|a, b| {
            a.0.is_none().cmp(&b.0.is_none()).then_with(|| self.language.compare(&a.1, &b.1))
        });
        named
    }
}

/// A territory's id and name, and its stops with their labels.
pub(super) type TerritoryStops<'a> = (Option<&'a str>, String, Vec<(&'a str, String)>);

impl Cell {
    /// The same coordinates for another measure.
    pub fn measured(mut self, measure: &str) -> Self {
        self.measure = measure.into();
        self
    }
}

/// A rate made of what is printed, and of nothing else: of a part between two ends, over a whole
/// that is printed, both ends.
pub(super) fn rate(part: Value, whole: Value, times: f64, decimals: u8) -> Value {
    match (part, whole.number()) {
        (Value::Masked, _) => Value::Masked,
        _ if whole.is_hidden() => Value::Masked,
        (Value::Missing, _) => Value::Missing,
        _ if whole == Value::Missing => Value::Missing,
        (Value::NotApplicable | Value::NotDetailed, _) => part,
        (part, Some(whole)) if whole > 0.0 => {
            part.map(decimals, |part| part * times / whole).plain()
        }
        _ => Value::NotApplicable,
    }
}

/// The sum of what is printed; between the sums of the ends where a part is between two, masked
/// where one is masked.
pub(super) fn sum(parts: &[Value]) -> Value {
    let (mut total, mut room, mut limit) = (0, [0.0, 0.0], 0);
    let (mut found, mut hides) = (false, false);
    for part in parts {
        match part {
            Value::Masked => return Value::Masked,
            Value::Missing => return Value::Missing,
            Value::Count { n } => {
                total += n;
                found = true;
            }
            Value::Between { low, high, threshold, .. } => {
                room = [room[0] + low, room[1] + high];
                limit = limit.max(*threshold);
                hides = true;
            }
            Value::Decimal { .. } | Value::NotApplicable | Value::NotDetailed => {}
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
    let known = total as f64;
    let [low, high] = room.map(|end| end + known);
    match (hides, found) {
        (true, _) => Value::Between { low, high, decimals: 0, threshold: limit },
        (false, true) => Value::Count { n: total },
        (false, false) => Value::NotApplicable,
    }
}

pub(super) fn rounded(value: f64, decimals: u8) -> f64 {
    let factor = 10_f64.powi(i32::from(decimals));
    (value * factor).round() / factor
}

/// Shares of a whole, each rounded by itself: one number has one rounding everywhere, and
/// no share gives away another.
pub(super) fn percentages(parts: &[Value], whole: Value, decimals: u8) -> Vec<Value> {
    parts.iter().map(|part| rate(*part, whole, 100.0, decimals)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(counts: &[u64]) -> Vec<Value> {
        counts.iter().map(|n| Value::Count { n: *n }).collect()
    }

    #[test]
    fn each_share_is_rounded_by_itself() {
        let mut parts = counts(&[5, 5, 5]);
        parts.push(Value::Masked);
        let shown = percentages(&parts, Value::Count { n: 18 }, 0);
        assert_eq!(shown[0], Value::Decimal { value: 28.0, decimals: 0 });
        assert_eq!(shown[2], Value::Decimal { value: 28.0, decimals: 0 });
        assert_eq!(shown[3], Value::Masked);
        let thirds = percentages(&counts(&[1, 1, 1]), Value::Count { n: 3 }, 1);
        assert!(thirds.iter().all(|third| *third == Value::Decimal { value: 33.3, decimals: 1 }));
    }

    #[test]
    fn a_share_of_what_lies_between_two_numbers_is_rounded_outward() {
        let part = Value::Between { low: 1.0, high: 4.0, decimals: 0, threshold: 5 };
        assert_eq!(part.below(), Some(5));
        let share = rate(part, Value::Count { n: 30 }, 100.0, 1);
        assert_eq!(share, Value::Between { low: 3.3, high: 13.4, decimals: 1, threshold: 0 });
        assert_eq!(rate(Value::Count { n: 3 }, part, 100.0, 1), Value::Masked);
        let both = sum(&[part, Value::Count { n: 10 }]);
        assert_eq!(both, Value::Between { low: 11.0, high: 14.0, decimals: 0, threshold: 5 });
    }

    #[test]
    fn a_rate_of_a_masked_number_is_masked() {
        assert_eq!(rate(Value::Masked, Value::Count { n: 20 }, 100.0, 1), Value::Masked);
        assert_eq!(
            rate(Value::Count { n: 1 }, Value::Count { n: 0 }, 100.0, 1),
            Value::NotApplicable
        );
        assert_eq!(rate(Value::Count { n: 1 }, Value::Missing, 100.0, 1), Value::Missing);
    }
}
