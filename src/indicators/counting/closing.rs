//! Months that were sent: what was counted then stays, whatever the records say since.

use std::collections::BTreeMap;

use crate::calendar::{Date, Period};
use crate::indicators::ledger::{Kept, KeptCube, Sent};

use super::{Block, Blocks, Counts, Moment, Rows};
use crate::indicators::cells::{Cell, Symbol, TIME};

impl Counts {
    /// Puts what was sent in the place of what the records say now.
    pub(super) fn close(&mut self, sent: &Sent, today: Date) {
        for (name, kept) in &sent.months {
            let Some(month) = name.parse::<Period>().ok().filter(|month| month.last() <= today)
            else {
                continue;
            };
            let blocks = kept.iter().filter_map(|kept| {
                Some((
                    (kept.stop.as_str().into(), Moment::of_code(&kept.moment)?),
                    Block::of_named(&kept.counts),
                ))
            });
            let blocks: Blocks = blocks.collect();
            let now = self.months.insert(month, blocks).unwrap_or_default();
            let has_changed = now != self.months[&month];
            self.now.insert(month, now);
            let cubes = sent.cubes.get(name).into_iter().flatten();
            let symbols = |names: &[String]| {
                names.iter().map(|name| Symbol::from(name.as_str())).collect::<Vec<_>>()
            };
            let cubes: BTreeMap<(Symbol, Vec<Symbol>), Rows> = cubes
                .map(|kept| {
                    ((kept.measure.as_str().into(), symbols(&kept.dims)), kept.rows.clone())
                })
                .collect();
            self.cubes.close(month, &cubes, has_changed);
        }
        let told = sent.corrected().into_iter().filter_map(|((month, measure), told)| {
            Some(((month.parse().ok()?, measure.into()), told))
        });
        self.corrected = told.collect();
    }

    /// What the records say now of a month that was sent, everywhere; `None` where it was not.
    pub(in crate::indicators) fn now_in(&self, month: Period, cell: &Cell) -> Option<u64> {
        let counters = self.counters(cell);
        let blocks = self.now.get(&month)?.values();
        Some(blocks.map(|block| block.sum(&counters)).sum())
    }

    /// Whether anything was or could have been counted in a month.
    pub(in crate::indicators) fn is_counted(&self, month: Period) -> bool {
        self.space.dimensions.get(TIME).is_some_and(|times| times.contains(&month.to_string()))
    }

    /// The months, quarters and years in which anything was or could have been counted.
    pub(in crate::indicators) fn times(&self) -> impl Iterator<Item = Period> {
        let categories = self.space.dimensions.get(TIME).into_iter().flat_map(|t| t.categories());
        categories.filter_map(|(time, _)| time.parse().ok())
    }

    /// A month as the ledger keeps it.
    pub(in crate::indicators) fn kept(&self, month: Period) -> Vec<Kept> {
        let blocks = self.months.get(&month).into_iter().flatten();
        blocks
            .map(|((stop, moment), block)| Kept {
                stop: stop.to_string(),
                moment: moment.code(),
                counts: block.named(),
            })
            .collect()
    }

    pub(in crate::indicators) fn kept_cubes(&self, month: Period) -> Vec<KeptCube> {
        let kept = self.cubes.kept(month).into_iter();
        let names = |symbols: &[Symbol]| symbols.iter().map(ToString::to_string).collect();
        kept.map(|(measure, dims, rows)| KeptCube {
            measure: measure.to_string(),
            dims: names(&dims),
            rows,
        })
        .collect()
    }
}
