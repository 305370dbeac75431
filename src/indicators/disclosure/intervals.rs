//! What everybody can work out of a masked number: the interval that is printed in its place.
//!
//! It is made of the manifest and of nothing else: no record, no threshold, and not of which
//! numbers are small. So it tells nothing that a reader of the editions could not compute, and the
//! same rule holds for every masked number. Any valid bound will do: single sums first, then linear
//! programs as far as these are affordable, whole numbers at last.

use std::collections::{BTreeMap, BTreeSet};

use super::audit::Facts;
use super::bounds::UNBOUNDED;
use super::linear;
use super::manifest::Manifest;
use crate::indicators::cells::Cell;

/// From and to; no end where nothing limits it.
pub(in crate::indicators) type Interval = (u64, Option<u64>);

/// The intervals of those of some cells that a manifest lists as masked; none where it cannot be
/// read or contradicts itself.
pub(in crate::indicators) fn intervals(
    manifest: &Manifest,
    wanted: &BTreeSet<Cell>,
) -> BTreeMap<Cell, Interval> {
    let Ok((facts, system)) = Facts::read(manifest) else { return BTreeMap::new() };
    let puzzle = facts.puzzle(&system);
    let Some(found) = puzzle.ranges() else { return BTreeMap::new() };
    let masked: BTreeMap<&Cell, usize> = facts
        .masked
        .iter()
        .filter(|cell| wanted.contains(*cell))
        .filter_map(|cell| Some((cell, system.variable(cell)?)))
        .collect();
    let spread = linear::spread(&puzzle, &found.ranges, &masked.values().copied().collect());
    let interval = |variable: usize| {
        let (low, high) = spread[variable];
        (low, Some(high).filter(|high| *high < UNBOUNDED))
    };
    masked.into_iter().map(|(cell, variable)| (cell.clone(), interval(variable))).collect()
}
