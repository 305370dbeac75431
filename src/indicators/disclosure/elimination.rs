//! Who determines whom: linear algebra modulo the prime 2^61 − 1, where small whole coefficients
//! lose nothing.
//!
//! Every unknown is written as a vector over the directions in which the unknowns can still move
//! together. An unknown with an empty vector is determined. Printing one takes its direction away
//! from all; it gives another one away exactly when the two vectors are parallel. So the test for a
//! candidate is a look at its neighbours, not an elimination of its own.

use std::collections::{BTreeMap, BTreeSet};

use super::system::System;

const PRIME: u64 = (1 << 61) - 1;

/// Coordinates that are not zero, in order.
type Vector = Vec<(u32, u64)>;

/// How the unknowns of a system can still move.
#[derive(Clone)]
pub struct Directions {
    vectors: BTreeMap<usize, Vector>,
    /// The unknowns that move with a coordinate.
    movers: BTreeMap<u32, BTreeSet<usize>>,
}

impl Directions {
    /// The unknowns are those variables for which `is_unknown` holds.
    pub fn of(system: &System, is_unknown: &[bool]) -> Self {
        let mut pivots: BTreeMap<usize, Vector> = BTreeMap::new();
        let mut rows_with: BTreeMap<u32, BTreeSet<usize>> = BTreeMap::new();
        for sum in &system.sums {
            let mut row: Vector = Vec::new();
            let terms = sum
                .children
                .iter()
                .map(|child| (*child, 1))
                .chain(std::iter::once((sum.parent, PRIME - 1)));
            for (variable, coefficient) in terms.filter(|(variable, _)| is_unknown[*variable]) {
                match pivots.get(&variable) {
                    Some(expression) => row = combined(&row, expression, coefficient),
                    None => row = combined(&row, &[(number(variable), 1)], coefficient),
                }
            }
            // The unknown in the fewest rows makes the fewest new entries.
            let pivot = row
                .iter()
                .min_by_key(|(variable, _)| {
                    (rows_with.get(variable).map_or(0, BTreeSet::len), *variable)
                })
                .copied();
            let Some((pivot, coefficient)) = pivot else { continue };
            let factor = negative(inverse(coefficient));
            let expression: Vector = row
                .iter()
                .filter(|(variable, _)| *variable != pivot)
                .map(|(v, c)| (*v, multiplied(*c, factor)))
                .collect();
            for row in rows_with.remove(&pivot).unwrap_or_default() {
                let old = pivots.remove(&row).unwrap_or_default();
                let share = old
                    .iter()
                    .find(|(variable, _)| *variable == pivot)
                    .map_or(0, |(_, share)| *share);
                let rest: Vector =
                    old.iter().filter(|(variable, _)| *variable != pivot).copied().collect();
                let new = combined(&rest, &expression, share);
                update(&mut rows_with, row, &rest, &new);
                pivots.insert(row, new);
            }
            update(&mut rows_with, pivot as usize, &[], &expression);
            pivots.insert(pivot as usize, expression);
        }
        let mut directions = Directions { vectors: BTreeMap::new(), movers: BTreeMap::new() };
        for variable in (0..system.len()).filter(|variable| is_unknown[*variable]) {
            let vector = pivots.remove(&variable).unwrap_or_else(|| vec![(number(variable), 1)]);
            for (coordinate, _) in &vector {
                directions.movers.entry(*coordinate).or_default().insert(variable);
            }
            directions.vectors.insert(variable, vector);
        }
        directions
    }

    /// Whether what is known determines an unknown.
    pub fn is_determined(&self, variable: usize) -> bool {
        self.vectors.get(&variable).is_none_or(Vec::is_empty)
    }

    /// The protected unknown that would be determined if this one were printed.
    pub fn betrayed_by(&self, variable: usize, is_protected: &[bool]) -> Option<usize> {
        let vector = self.vectors.get(&variable)?;
        let (coordinate, _) = self.rarest(vector)?;
        let others = self.movers[&coordinate]
            .iter()
            .filter(|other| **other != variable && is_protected[**other]);
        others.copied().find(|other| are_parallel(vector, &self.vectors[other]))
    }

    /// Takes an unknown as printed.
    pub fn print(&mut self, variable: usize) {
        let vector = self.vectors.get(&variable).cloned().unwrap_or_default();
        let Some((coordinate, share)) = self.rarest(&vector) else { return };
        let factor = negative(inverse(share));
        for other in self.movers.remove(&coordinate).unwrap_or_default() {
            let old = self.vectors.remove(&other).unwrap_or_default();
            let share = old.iter().find(|(at, _)| *at == coordinate).map_or(0, |(_, share)| *share);
            let new = combined(&old, &vector, multiplied(share, factor));
            update_movers(&mut self.movers, other, &old, &new, coordinate);
            self.vectors.insert(other, new);
        }
    }

    fn rarest(&self, vector: &[(u32, u64)]) -> Option<(u32, u64)> {
        vector
            .iter()
            .min_by_key(|(coordinate, _)| {
                (self.movers.get(coordinate).map_or(0, BTreeSet::len), *coordinate)
            })
            .copied()
    }
}

/// Keeps the index from coordinates to rows when a row changes.
fn update(
    rows_with: &mut BTreeMap<u32, BTreeSet<usize>>,
    row: usize,
    old: &[(u32, u64)],
    new: &[(u32, u64)],
) {
    for (coordinate, _) in old {
        if new.binary_search_by_key(coordinate, |(at, _)| *at).is_err() {
            rows_with.entry(*coordinate).or_default().remove(&row);
        }
    }
    for (coordinate, _) in new {
        rows_with.entry(*coordinate).or_default().insert(row);
    }
}

fn update_movers(
    movers: &mut BTreeMap<u32, BTreeSet<usize>>,
    variable: usize,
    old: &[(u32, u64)],
    new: &[(u32, u64)],
    gone: u32,
) {
    for (coordinate, _) in old.iter().filter(|(coordinate, _)| *coordinate != gone) {
        if new.binary_search_by_key(coordinate, |(at, _)| *at).is_err() {
            movers.entry(*coordinate).or_default().remove(&variable);
        }
    }
    for (coordinate, _) in new {
        movers.entry(*coordinate).or_default().insert(variable);
    }
}

fn number(variable: usize) -> u32 {
    u32::try_from(variable).expect("fewer than 2^32 variables")
}

/// `one + factor · other`
fn combined(one: &[(u32, u64)], other: &[(u32, u64)], factor: u64) -> Vector {
    let mut sum = Vec::with_capacity(one.len() + other.len());
    let (mut one, mut other) = (
        one.iter().copied().peekable(),
        other.iter().map(|(at, c)| (*at, multiplied(*c, factor))).peekable(),
    );
    loop {
        let entry = match (one.peek(), other.peek()) {
            (None, None) => return sum,
            (Some(a), Some(b)) if a.0 == b.0 => {
                let entry = (a.0, added(a.1, b.1));
                one.next();
                other.next();
                Some(entry)
            }
            (Some(a), Some(b)) if a.0 < b.0 => one.next(),
            (Some(_), None) => one.next(),
            (_, Some(_)) => other.next(),
        };
        sum.extend(entry.filter(|(_, coefficient)| *coefficient != 0));
    }
}

fn are_parallel(one: &[(u32, u64)], other: &[(u32, u64)]) -> bool {
    let (Some(first), Some(second)) = (one.first(), other.first()) else { return false };
    one.len() == other.len()
        && one
            .iter()
            .zip(other)
            .all(|(a, b)| a.0 == b.0 && multiplied(a.1, second.1) == multiplied(b.1, first.1))
}

fn added(a: u64, b: u64) -> u64 {
    let sum = a + b;
    if sum >= PRIME { sum - PRIME } else { sum }
}

fn negative(a: u64) -> u64 {
    if a == 0 { 0 } else { PRIME - a }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "both parts are below 2^64 after the shift and the mask"
)]
fn multiplied(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    let folded = (product & u128::from(PRIME)) as u64 + (product >> 61) as u64;
    if folded >= PRIME { folded - PRIME } else { folded }
}

/// By Fermat's little theorem.
fn inverse(a: u64) -> u64 {
    if a == 1 || a == PRIME - 1 {
        return a;
    }
    let (mut result, mut base, mut exponent) = (1, a, PRIME - 2);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = multiplied(result, base);
        }
        base = multiplied(base, base);
        exponent >>= 1;
    }
    result
}
