//! What disclosure control must know of our counts: which cells hang together beyond the trees of their dimensions, which
//! ones nothing can be in, which answers are delicate.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::Period;

use super::cells::{ACCESS, Cell, MOMENT, OUTCOME, PLACE, Symbol, TIME};
use super::counting::{Counts, Tally, stop_category};
use super::criteria::{ACTS, APPOINTMENTS, CRITERIA, REQUESTS, VISITS, criterion};
use super::desk::{Asked, Decided};
use super::disclosure::{self, Manifest, Printed, Question};

/// Decides what was asked for and is not decided yet. Hands back the cells that nothing can protect.
pub(super) fn protect(counts: &Counts, asked: &Asked, threshold: u64, decided: &mut Decided) -> Vec<Cell> {
    for (cell, limit) in &asked.limits {
        let below = counts.value(cell).unwrap_or(0) < *limit;
        decided.below.insert((cell.clone(), *limit), below);
    }
    let new: BTreeSet<Cell> = asked.cells.iter().filter(|cell| !decided.cells.contains_key(*cell)).cloned().collect();
    let near = Near::of(counts, &new, decided);
    let earlier = decided.cells.iter().filter(|(cell, _)| near.holds(cell)).map(|(cell, n)| (cell.clone(), *n)).collect();
    let below = decided.below.iter().filter(|((cell, _), _)| near.holds(cell)).map(|(limit, is_below)| (limit.clone(), *is_below)).collect();
    let all: BTreeSet<&Cell> = new.iter().chain(decided.cells.keys().filter(|cell| near.holds(cell))).collect();
    let bonds = Bonds::of(counts, &all);
    let question = Question {
        space: &counts.space,
        cells: &new,
        decided: &earlier,
        below: &below,
        seeds: &bonds.seeds,
        equal: &bonds.equal,
        links: &bonds.links,
        threshold,
        truth: &|cell| truth(counts, cell),
        is_void: &|cell| truth(counts, cell).is_none(),
        is_sensitive: &|cell, n| is_unanimous(counts, cell, n),
        limit: &|cell| limit(counts, cell),
    };
    let answer = disclosure::decide(&question);
    decided.cells.extend(answer.cells);
    answer.exposed
}

/// All that is printed for one recipient, ready to be attacked.
pub(super) fn manifest(counts: &Counts, asked: &Asked, is_theirs: &dyn Fn(Period) -> bool, threshold: u64, decided: &Decided) -> Manifest {
    let tables: Vec<Printed> = asked
        .tables
        .iter()
        .filter(|((period, _), _)| is_theirs(*period))
        .map(|((period, id), cells)| Printed { id, edition: period.to_string(), cells })
        .collect();
    let cells: BTreeSet<&Cell> = tables.iter().flat_map(|table| table.cells).collect();
    let theirs: BTreeMap<Cell, Option<u64>> =
        decided.cells.iter().filter(|(cell, _)| cells.contains(cell)).map(|(cell, n)| (cell.clone(), *n)).collect();
    let below = decided.below.iter().filter(|((cell, _), _)| cell.period().is_none_or(is_theirs)).map(|(limit, is_below)| (limit.clone(), *is_below));
    let mut bonds = Bonds::of(counts, &cells);
    let mut supply = Vec::new();
    for cell in &cells {
        if let Some(offered) = limit(counts, cell) {
            let slots = cell.with(&OUTCOME.into(), None).measured(OFFERED);
            bonds.links.push(((*cell).clone(), slots.clone()));
            supply.push((slots, offered));
        }
    }
    supply.sort();
    supply.dedup();
    let question = Question {
        space: &counts.space,
        cells: &BTreeSet::new(),
        decided: &theirs,
        below: &below.collect(),
        seeds: &bonds.seeds,
        equal: &bonds.equal,
        links: &bonds.links,
        threshold,
        truth: &|cell| truth(counts, cell),
        is_void: &|cell| cell.measure.as_ref() != OFFERED && truth(counts, cell).is_none(),
        is_sensitive: &|_, _| false,
        limit: &|_| None,
    };
    let sensitive = CRITERIA.iter().filter(|criterion| criterion.sensitive).map(|criterion| criterion.id.to_owned()).collect();
    disclosure::manifest(&question, &tables, &supply, sensitive, &|_| false)
}

/// A measure that is printed and not about persons.
const OFFERED: &str = "slots-offered";

/// The times that hang together with what is to be decided: a quarter of which no year is printed stands alone.
struct Near<'a> {
    counts: &'a Counts,
    used: BTreeSet<Symbol>,
    /// The longest printed times around the new cells; `None`: the whole.
    tops: BTreeSet<Option<Symbol>>,
}

impl<'a> Near<'a> {
    fn of(counts: &'a Counts, new: &BTreeSet<Cell>, decided: &Decided) -> Self {
        let cells = || new.iter().chain(decided.cells.keys()).chain(decided.below.keys().map(|(cell, _)| cell));
        let used = cells().filter_map(|cell| cell.category(TIME).cloned()).collect();
        let mut near = Near { counts, used, tops: BTreeSet::new() };
        near.tops = new.iter().map(|cell| near.top(cell)).collect();
        if cells().any(|cell| cell.category(TIME).is_none()) {
            near.tops.insert(None);
        }
        near
    }

    fn top(&self, cell: &Cell) -> Option<Symbol> {
        let dimension = self.counts.space.dimensions.get(TIME)?;
        let above = std::iter::successors(cell.category(TIME), |time| dimension.parent(time));
        above.filter(|time| self.used.contains(*time)).last().cloned()
    }

    fn holds(&self, cell: &Cell) -> bool {
        self.tops.contains(&None) || self.tops.contains(&self.top(cell))
    }
}

/// How cells hang together beyond the trees.
#[derive(Default)]
pub(super) struct Bonds {
    pub seeds: BTreeSet<Cell>,
    pub equal: Vec<(Cell, Cell)>,
    pub links: Vec<(Cell, Cell)>,
}

impl Bonds {
    pub(super) fn of(counts: &Counts, cells: &BTreeSet<&Cell>) -> Self {
        let mut bonds = Bonds::default();
        let mut weekly: BTreeSet<Period> = BTreeSet::new();
        for cell in cells {
            if cell.category(MOMENT).is_some() {
                weekly.extend(cell.period());
            }
            // What lies within a span is the sum of its months.
            if let Some(span @ Period::Span { .. }) = cell.period() {
                let months = span.each_month().into_iter().filter(|month| counts.months.contains_key(month));
                bonds.seeds.extend(months.map(|month| (*cell).clone().at_period(month)));
            }
            // Who had an appointment and came is counted among the appointments and among the visits.
            if cell.measure.as_ref() == APPOINTMENTS && cell.category(OUTCOME).is_some_and(|outcome| outcome.as_ref() == "seen") {
                let visits = (*cell).clone().measured(VISITS).with(&OUTCOME.into(), None).at(ACCESS, "appointment");
                bonds.equal.push(((*cell).clone(), visits));
            }
            // One visit makes at most one request of each motive.
            for (measure, dimension) in [(REQUESTS, "motive"), (ACTS, "action")] {
                if cell.measure.as_ref() == measure && cell.category(dimension).is_some() {
                    let visits = (*cell).clone().measured(VISITS).with(&dimension.into(), None);
                    bonds.links.push(((*cell).clone(), visits));
                }
            }
        }
        // Everybody can read in the timetable on which days a stop is served.
        for month in weekly.iter().flat_map(|period| period.each_month()) {
            for (stop, moment) in counts.held_in(month) {
                bonds.seeds.insert(Cell::of(VISITS).at_period(month).at(PLACE, &stop_category(stop)).at(MOMENT, &moment.code()));
            }
        }
        bonds
    }
}

/// The true number of a cell; `None` where everybody knows that there is none: no session was held, or every visitor is
/// known to have come with or without an appointment.
pub(super) fn truth(counts: &Counts, cell: &Cell) -> Option<u64> {
    let n = counts.value(cell)?;
    let unknown_access = cell.category(ACCESS).is_some_and(|access| access.as_ref() == "unknown");
    let unrecorded = || counts.tally(cell, Tally::SlotsUnrecorded) + counts.tally(cell, Tally::WalkInsUnrecorded);
    (!unknown_access || n > 0 || unrecorded() > 0).then_some(n)
}

/// A whole group with one delicate answer: whoever was in it is known to have given it.
fn is_unanimous(counts: &Counts, cell: &Cell, n: u64) -> bool {
    let delicate = cell.coordinates().iter().filter_map(|(dimension, category)| Some((dimension, category, criterion(dimension)?)));
    delicate.filter(|(_, category, criterion)| criterion.sensitive && criterion.unknown != Some(category.as_ref())).any(|(dimension, _, _)| {
        let group = cell.clone().measured(VISITS).with(dimension, None);
        n > 0 && counts.value(&group) == Some(n)
    })
}

/// No more slots can be booked than were offered, and that number is printed.
pub(super) fn limit(counts: &Counts, cell: &Cell) -> Option<u64> {
    let is_booked = cell.measure.as_ref() == APPOINTMENTS;
    let offered = counts.tally(cell, Tally::SlotsOffered);
    let keeps_to_it = || counts.value(&cell.with(&OUTCOME.into(), None)).is_some_and(|booked| booked <= offered);
    (is_booked && offered >= 3 && keeps_to_it()).then_some(offered)
}
