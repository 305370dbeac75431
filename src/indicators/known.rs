//! What readers can work out of masked numbers, edition after edition: of the numbers of an edition
//! from everything that its recipient was sent up to it, and from nothing else.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::{Date, Period};

use super::cells::{Cell, Symbol};
use super::desk::{Asked, Decided, Intervals};
use super::disclosure::{self, Listing};
use super::office::Office;
use super::protect;

/// What was worked out, by the tables that it was worked out from: recipients of the same tables
/// hold the same numbers.
#[derive(Default)]
pub(super) struct Known {
    found: BTreeMap<BTreeSet<(Period, Symbol)>, Intervals>,
}

/// What one recipient can work out.
#[derive(Default)]
pub(super) struct Told {
    /// By edition, the intervals of its numbers and of those of editions before.
    pub until: BTreeMap<Period, Intervals>,
    /// Those of each edition for the manifest.
    pub listings: Vec<Listing>,
    /// The editions that count for them, in turn.
    pub order: Vec<Vec<String>>,
}

impl Known {
    /// For the editions of one recipient.
    pub fn of(
        &mut self,
        office: &Office,
        asked: &Asked,
        is_theirs: &dyn Fn(Period, &str) -> bool,
        editions: impl Iterator<Item = Period>,
        decided: &Decided,
    ) -> Told {
        let mut batches: BTreeMap<Date, BTreeSet<Period>> = BTreeMap::new();
        for period in editions {
            batches.entry(office.last_day(period)).or_default().insert(period);
        }
        let mut told = Told::default();
        let mut known = Intervals::new();
        for (day, periods) in &batches {
            let is_sent = |period: Period, table: &str| {
                office.last_day(period) <= *day && is_theirs(period, table)
            };
            let sent: BTreeSet<(Period, Symbol)> =
                asked.tables.keys().filter(|(period, id)| is_sent(*period, id)).cloned().collect();
            let found = self.found.entry(sent).or_insert_with_key(|sent| {
                let ours = sent.iter().filter(|(period, _)| periods.contains(period));
                let wanted = decided.masked(ours.flat_map(|table| &asked.tables[table]));
                let manifest = protect::manifest(&office.protection(), asked, &is_sent, decided);
                disclosure::intervals(&manifest, &wanted)
            });
            narrow(&mut known, found);
            told.order.push(periods.iter().map(ToString::to_string).collect());
            for period in periods {
                let theirs = asked
                    .tables
                    .iter()
                    .filter(|((of, id), _)| of == period && is_theirs(*period, id));
                let cells: BTreeSet<&Cell> = theirs.flat_map(|(_, cells)| cells).collect();
                let shown = known.iter().filter(|(cell, _)| cells.contains(cell));
                told.listings.extend(disclosure::listings(*period, shown));
                told.until.insert(*period, known.clone());
            }
        }
        told
    }
}

/// An interval is nested in those computed before.
pub(super) fn narrow(known: &mut Intervals, found: &Intervals) {
    for (cell, (low, high)) in found {
        let known = known.entry(cell.clone()).or_insert((0, None));
        let high = [known.1, *high].into_iter().flatten().min();
        *known = (known.0.max(*low), high);
    }
}
