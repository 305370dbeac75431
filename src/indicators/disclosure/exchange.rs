//! What an attacker cannot rule out, found step by step: one number is changed, and others near by
//! are changed until every sum is right again. Whole numbers only, no solver: most masked numbers
//! of a big system are shown to be open this way.

use std::collections::{BTreeMap, BTreeSet};

use super::bounds::Puzzle;

/// Changes of variables that leave every sum and every order as it was.
pub type Change = Vec<(usize, i64)>;

/// A search is given up after so many steps: what is near is found in a few, and solvers look
/// further.
const STEPS_MAX: usize = 1_500;
/// The most variables that are changed together.
const MOVED_MAX: usize = 48;
/// The ways of mending one sum that are tried.
const CHOICES_MAX: usize = 5;

/// A change of one variable by one, and of as many others as it takes, that fits what is known.
/// `at` is a state that fits.
pub fn exchange(puzzle: &Puzzle, at: &[u64], variable: usize, by: i64) -> Option<Change> {
    let mut search = Search {
        puzzle,
        at,
        moved: BTreeMap::new(),
        off: BTreeMap::new(),
        crossed: BTreeSet::new(),
        steps: STEPS_MAX,
    };
    if !search.is_possible(variable, by) {
        return None;
    }
    search.shift(variable, by);
    search.mend().then(|| search.moved.into_iter().filter(|(_, by)| *by != 0).collect())
}

struct Search<'a> {
    puzzle: &'a Puzzle<'a>,
    at: &'a [u64],
    moved: BTreeMap<usize, i64>,
    /// Sums that are not right: by how much the children are too large.
    off: BTreeMap<usize, i64>,
    /// Links whose first is larger than the second.
    crossed: BTreeSet<usize>,
    steps: usize,
}

impl Search<'_> {
    fn mend(&mut self) -> bool {
        let Some(choices) = self.choices() else { return true };
        for (variable, by) in choices {
            if self.steps == 0 || self.moved.len() >= MOVED_MAX {
                return false;
            }
            self.steps -= 1;
            self.shift(variable, by);
            if self.mend() {
                return true;
            }
            self.shift(variable, -by);
        }
        false
    }

    /// What could be changed to mend the first thing that is wrong, the most helpful first; `None`
    /// where nothing is.
    fn choices(&self) -> Option<Vec<(usize, i64)>> {
        let wanted: Vec<(usize, i64)> = if let Some(link) = self.crossed.first() {
            let (less, more) = self.puzzle.system.links[*link];
            vec![(less, -1), (more, 1)]
        } else {
            let (sum, off) = self.off.first_key_value()?;
            let sum = &self.puzzle.system.sums[*sum];
            let step = -off.signum();
            sum.children
                .iter()
                .map(|child| (*child, step))
                .chain(std::iter::once((sum.parent, -step)))
                .collect()
        };
        let mut choices: Vec<(i64, usize, i64)> = wanted
            .into_iter()
            .filter(|(variable, by)| self.is_possible(*variable, *by))
            .map(|(variable, by)| (self.harm(variable, by), variable, by))
            .collect();
        choices.sort_unstable();
        Some(
            choices.into_iter().take(CHOICES_MAX).map(|(_, variable, by)| (variable, by)).collect(),
        )
    }

    /// An unknown that stays within its limits and was not changed the other way.
    fn is_possible(&self, variable: usize, by: i64) -> bool {
        let moved = self.moved.get(&variable).copied().unwrap_or(0);
        let range = self.puzzle.low[variable]..=self.puzzle.high[variable];
        self.puzzle.known[variable].is_none()
            && moved.signum() * by.signum() >= 0
            && self.at[variable].checked_add_signed(moved + by).is_some_and(|n| range.contains(&n))
    }

    /// How many more sums are wrong after a change than before.
    fn harm(&self, variable: usize, by: i64) -> i64 {
        let sums = &self.puzzle.system.of_variable[variable];
        let wrong = sums.iter().map(|sum| {
            let off = self.off.get(sum).copied().unwrap_or(0);
            (off + self.puzzle.system.sums[*sum].weight(variable) * by).abs() - off.abs()
        });
        wrong.sum()
    }

    fn shift(&mut self, variable: usize, by: i64) {
        *self.moved.entry(variable).or_default() += by;
        if self.moved[&variable] == 0 {
            self.moved.remove(&variable);
        }
        for sum in &self.puzzle.system.of_variable[variable] {
            let off = self.off.get(sum).copied().unwrap_or(0)
                + self.puzzle.system.sums[*sum].weight(variable) * by;
            if off == 0 {
                self.off.remove(sum)
            } else {
                self.off.insert(*sum, off)
            };
        }
        let now = |variable: usize| {
            self.puzzle.known[variable]
                .unwrap_or(self.at[variable])
                .saturating_add_signed(self.moved.get(&variable).copied().unwrap_or(0))
        };
        for link in &self.puzzle.system.links_of_variable[variable] {
            let (less, more) = self.puzzle.system.links[*link];
            if now(less) > now(more) {
                self.crossed.insert(*link)
            } else {
                self.crossed.remove(link)
            };
        }
    }
}
