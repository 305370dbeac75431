//! Disclosure control: which cells may be printed so that no small number can be found out. Knows cells and their sums,
//! nothing of what they mean.

use super::counting::Counts;
use super::desk::{Asked, Decided};

/// Decides the cells that were asked for and are not decided yet.
pub(super) fn decide(counts: &Counts, asked: &Asked, threshold: u64, decided: &mut Decided) {
    for cell in &asked.cells {
        let n = counts.value(cell).unwrap_or(0);
        decided.cells.entry(cell.clone()).or_insert((n >= threshold).then_some(n));
    }
    for (cell, limit) in &asked.limits {
        let below = counts.value(cell).unwrap_or(0) < *limit;
        decided.below.insert((cell.clone(), *limit), below);
    }
}
