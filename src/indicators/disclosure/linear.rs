//! What an attacker with a computer can find out: linear programs over all sums together. The only file that names microlp.
//!
//! A masked number counts as protected when whole numbers are shown that fit everything printed and give it at least three
//! different values. The solver computes in floating point, so each of its answers is put into the sums again, in whole
//! numbers, before it counts.

#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the solver counts in floating point; every answer is clamped, rounded and put to the test in whole numbers"
)]

use std::collections::{BTreeMap, BTreeSet};

use microlp::{ComparisonOp, OptimizationDirection, Problem, Variable};

use super::bounds::{Puzzle, UNBOUNDED};
use super::elimination::Directions;

/// As many values must be left open.
pub const VALUES_MIN: usize = 3;

/// The variables, out of `wanted`, for which fewer than three values could be shown to fit.
pub fn unproven(puzzle: &Puzzle, truth: &[u64], wanted: &BTreeSet<usize>, directions: &Directions) -> Vec<usize> {
    let mut shown = Shown { puzzle, truth, values: wanted.iter().map(|variable| (*variable, BTreeSet::from([truth[*variable]]))).collect() };
    for change in directions.moves().filter(|change| change.iter().any(|(variable, _)| wanted.contains(variable))) {
        for times in [1, -1, 2, -2] {
            shown.change(&change, times);
        }
    }
    for component in components(puzzle).into_iter().filter(|component| component.iter().any(|variable| wanted.contains(variable))) {
        let open = |shown: &Shown| component.iter().copied().filter(|variable| shown.is_open(*variable)).collect::<Vec<_>>();
        for round in 0..ROUNDS {
            if open(&shown).is_empty() {
                break;
            }
            shown.wander(&component, round);
        }
        for variable in open(&shown) {
            for (direction, reach) in [(Maximize, 1), (Maximize, 2), (Minimize, 1), (Minimize, 2)] {
                if shown.is_open(variable) {
                    shown.push(&component, variable, direction, reach);
                }
            }
        }
    }
    shown.values.into_iter().filter(|(_, values)| values.len() < VALUES_MIN).map(|(variable, _)| variable).collect()
}

use OptimizationDirection::{Maximize, Minimize};

/// Linear programs that move many numbers at once, before each open one gets its own.
const ROUNDS: u64 = 6;

/// The variables for which linear programs leave fewer than three whole numbers, with the first and the last of them;
/// `None` where the solver gives no answer.
pub fn narrowest(puzzle: &Puzzle, wanted: &BTreeSet<usize>) -> BTreeMap<usize, Option<(u64, u64)>> {
    let mut narrow = BTreeMap::new();
    for component in components(puzzle) {
        // Every answer tells of all variables of the component: most need no program of their own.
        let mut seen: BTreeMap<usize, (f64, f64)> = BTreeMap::new();
        for variable in component.iter().copied().filter(|variable| wanted.contains(variable)) {
            let mut ends = [None; 2];
            for (end, direction) in ends.iter_mut().zip([Minimize, Maximize]) {
                if seen.get(&variable).is_some_and(|(low, high)| count(*low, *high) >= VALUES_MIN as u64) {
                    break;
                }
                let aim = |v: usize| if v == variable { 1.0 } else { 0.0 };
                let room = |v: usize| (puzzle.low[v] as f64, puzzle.high[v].min(CEILING) as f64);
                let Ok(found) = solve(puzzle, &component, direction, aim, room) else { continue };
                *end = found.get(&variable).copied();
                for (other, value) in found {
                    let (low, high) = seen.get(&other).copied().unwrap_or((value, value));
                    seen.insert(other, (low.min(value), high.max(value)));
                }
            }
            match (seen.get(&variable), ends) {
                (Some((low, high)), _) if count(*low, *high) >= VALUES_MIN as u64 => {}
                (Some((low, high)), [Some(_), Some(_)]) => drop(narrow.insert(variable, Some((first(*low), last(*high))))),
                _ => drop(narrow.insert(variable, None)),
            }
        }
    }
    narrow
}

/// No count of persons is larger; a solver needs a limit somewhere.
const CEILING: u64 = 1_000_000;

fn first(low: f64) -> u64 {
    (low - 1e-6).ceil().max(0.0) as u64
}

fn last(high: f64) -> u64 {
    (high + 1e-6).floor().max(0.0) as u64
}

/// Whole numbers between two ends.
fn count(low: f64, high: f64) -> u64 {
    (last(high) + 1).saturating_sub(first(low))
}

/// Unknown variables that hang together.
pub fn components(puzzle: &Puzzle) -> Vec<Vec<usize>> {
    let mut seen = vec![false; puzzle.system.len()];
    let unknown = (0..puzzle.system.len()).filter(|variable| puzzle.known[*variable].is_none());
    let mut components = Vec::new();
    for start in unknown {
        if !seen[start] {
            components.push(walk(puzzle, start, &mut seen));
        }
    }
    components
}

/// The unknown variables that hang together with one.
pub fn component(puzzle: &Puzzle, variable: usize) -> Vec<usize> {
    walk(puzzle, variable, &mut vec![false; puzzle.system.len()])
}

fn walk(puzzle: &Puzzle, start: usize, seen: &mut [bool]) -> Vec<usize> {
    let (mut component, mut waiting) = (Vec::new(), vec![start]);
    seen[start] = true;
    while let Some(variable) = waiting.pop() {
        component.push(variable);
        let mut reach = |neighbour: usize| {
            if puzzle.known[neighbour].is_none() && !std::mem::replace(&mut seen[neighbour], true) {
                waiting.push(neighbour);
            }
        };
        for sum in puzzle.system.of_variable[variable].iter().map(|sum| &puzzle.system.sums[*sum]) {
            reach(sum.parent);
            sum.children.iter().for_each(|child| reach(*child));
        }
        for (less, more) in puzzle.system.links_of_variable[variable].iter().map(|link| puzzle.system.links[*link]) {
            reach(less);
            reach(more);
        }
    }
    component.sort_unstable();
    component
}

/// The values that have been shown to fit, for each variable that is asked about.
struct Shown<'a> {
    puzzle: &'a Puzzle<'a>,
    truth: &'a [u64],
    values: BTreeMap<usize, BTreeSet<u64>>,
}

impl Shown<'_> {
    fn is_open(&self, variable: usize) -> bool {
        self.values.get(&variable).is_some_and(|values| values.len() < VALUES_MIN)
    }

    /// Tries the truth changed along a direction.
    fn change(&mut self, change: &[(usize, i64)], times: i64) {
        let moved = |(variable, by): &(usize, i64)| {
            let by = by.checked_mul(times).filter(|by| by.abs() < 1000)?;
            Some((*variable, self.truth[*variable].checked_add_signed(by)?))
        };
        let Some(point) = change.iter().map(moved).collect::<Option<BTreeMap<usize, u64>>>() else { return };
        self.see(&point);
    }

    /// Moves everything in a component at once, in a direction that depends on the round and on nothing else.
    fn wander(&mut self, component: &[usize], round: u64) {
        let reach = 1 + round % 2;
        let aim = |variable: usize| {
            let mixed = (variable as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_mul(2 * round + 1);
            let weight = if self.is_open(variable) { 10.0 } else { 1.0 };
            if (mixed >> 40) & 1 == round & 1 { weight } else { -weight }
        };
        let found = solve(self.puzzle, component, Maximize, aim, |variable| self.near(variable, reach));
        if let Ok(found) = found {
            self.round(&found);
        }
    }

    fn push(&mut self, component: &[usize], variable: usize, direction: OptimizationDirection, reach: u64) {
        let truth = self.truth[variable];
        let room = |other: usize| {
            let (low, high) = self.near(other, 1000);
            if other == variable { (low.max(truth.saturating_sub(reach) as f64), high.min((truth + reach) as f64)) } else { (low, high) }
        };
        let aim = |other: usize| if other == variable { 1.0 } else { 0.0 };
        if let Ok(found) = solve(self.puzzle, component, direction, aim, room) {
            self.round(&found);
        }
    }

    /// Within reach of the truth and of what is known of the variable.
    fn near(&self, variable: usize, reach: u64) -> (f64, f64) {
        let truth = self.truth[variable];
        (self.puzzle.low[variable].max(truth.saturating_sub(reach)) as f64, self.puzzle.high[variable].min(truth + reach) as f64)
    }

    fn round(&mut self, found: &BTreeMap<usize, f64>) {
        let point = found.iter().map(|(variable, value)| (*variable, value.round().max(0.0) as u64)).collect();
        self.see(&point);
    }

    /// Counts the values of a point, if it fits.
    fn see(&mut self, point: &BTreeMap<usize, u64>) {
        if !self.fits(point) {
            return;
        }
        for (variable, value) in point {
            if let Some(values) = self.values.get_mut(variable) {
                values.insert(*value);
            }
        }
    }

    /// Whether the truth, changed at these variables, satisfies every sum, link and limit, in whole numbers.
    fn fits(&self, point: &BTreeMap<usize, u64>) -> bool {
        let at = |variable: &usize| point.get(variable).copied().unwrap_or(self.truth[*variable]);
        let in_range = |(variable, value): (&usize, &u64)| {
            let puzzle = self.puzzle;
            puzzle.known[*variable].is_none_or(|known| known == *value) && (puzzle.low[*variable]..=puzzle.high[*variable]).contains(value)
        };
        let adds_up = |sum: &usize| {
            let sum = &self.puzzle.system.sums[*sum];
            at(&sum.parent) == sum.children.iter().map(at).sum::<u64>()
        };
        let in_order = |link: &usize| {
            let (less, more) = self.puzzle.system.links[*link];
            at(&less) <= at(&more)
        };
        point.iter().all(in_range)
            && point.keys().flat_map(|variable| &self.puzzle.system.of_variable[*variable]).all(adds_up)
            && point.keys().flat_map(|variable| &self.puzzle.system.links_of_variable[*variable]).all(in_order)
    }
}

/// Solves for the variables of a component, the others being known.
fn solve(
    puzzle: &Puzzle,
    component: &[usize],
    direction: OptimizationDirection,
    aim: impl Fn(usize) -> f64,
    room: impl Fn(usize) -> (f64, f64),
) -> Result<BTreeMap<usize, f64>, microlp::Error> {
    let mut problem = Problem::new(direction);
    let variables: BTreeMap<usize, Variable> = component.iter().map(|v| (*v, problem.add_var(aim(*v), room(*v)))).collect();
    let sums: BTreeSet<usize> = component.iter().flat_map(|variable| puzzle.system.of_variable[*variable].iter().copied()).collect();
    for sum in sums {
        let sum = &puzzle.system.sums[sum];
        let mut terms = Vec::new();
        let mut rest = 0.0;
        for (variable, sign) in sum.children.iter().map(|child| (child, 1.0)).chain(std::iter::once((&sum.parent, -1.0))) {
            match (variables.get(variable), puzzle.known[*variable]) {
                (Some(unknown), _) => terms.push((*unknown, sign)),
                (None, known) => rest -= sign * known.unwrap_or(0) as f64,
            }
        }
        problem.add_constraint(terms, ComparisonOp::Eq, rest);
    }
    let links: BTreeSet<usize> = component.iter().flat_map(|variable| puzzle.system.links_of_variable[*variable].iter().copied()).collect();
    for (less, more) in links.iter().map(|link| &puzzle.system.links[*link]) {
        match (variables.get(less), variables.get(more)) {
            (Some(less), Some(more)) => problem.add_constraint([(*less, 1.0), (*more, -1.0)], ComparisonOp::Le, 0.0),
            (Some(less), None) => problem.add_constraint([(*less, 1.0)], ComparisonOp::Le, puzzle.known[*more].unwrap_or(UNBOUNDED) as f64),
            (None, Some(more)) => problem.add_constraint([(*more, 1.0)], ComparisonOp::Ge, puzzle.known[*less].unwrap_or(0) as f64),
            (None, None) => {}
        }
    }
    let solution = problem.solve()?.into_solution().map_err(|_| microlp::Error::Infeasible)?;
    Ok(variables.iter().map(|(variable, handle)| (*variable, solution.var_value(*handle))).collect())
}
