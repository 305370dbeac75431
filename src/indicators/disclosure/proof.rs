//! What has been shown to be open: for each masked number other whole numbers that fit everything
//! printed. Each of these answers is put into all sums before it counts, wherever it comes from; it
//! stands until a number is printed that it moves.

use std::collections::{BTreeMap, BTreeSet};

use super::bounds::Puzzle;
use super::exchange::exchange;
use super::linear::{self, Push};

/// As many values must be left open.
pub const VALUES_MIN: usize = 3;

/// So many choices of costs are tried for an answer in whole numbers.
const CHOICES: usize = 8;

/// Variables and what they could be instead of what they are.
pub type Point = BTreeMap<usize, u64>;

/// Linear programs look at so many variables around one, the further ones being what they are; only
/// where that shows too little, at all that hang together.
const NEAR: usize = 120;

/// How far a proof is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// With programs over what is near.
    Little,
    /// With programs over all that hangs together.
    All,
}

impl Effort {
    fn sizes(self) -> &'static [usize] {
        match self {
            Effort::Little => &[NEAR],
            Effort::All => &[NEAR, usize::MAX],
        }
    }
}

/// What programs and searches may cost together, in numbers that they look at. What is not shown
/// when this is spent counts as closed: more is masked for it.
const STEPS_MAX: u64 = 60_000_000;
/// What a search for an exchange costs at most.
const SEARCH: usize = 200;

/// The other values that have been shown, each with the point that shows it.
pub struct Proof {
    truth: Vec<u64>,
    points: BTreeMap<usize, Point>,
    next: usize,
    shown: Vec<BTreeMap<u64, usize>>,
    /// How many values must stay open: fewer where what was sent before leaves no more.
    wanted: Vec<usize>,
    /// How many steps are left.
    steps: u64,
}

/// Points taken back, so that they can be put in again.
pub struct Withdrawn(Vec<Point>);

impl Withdrawn {
    /// The variables of which they show something.
    pub fn variables(&self) -> impl Iterator<Item = usize> {
        self.0.iter().flat_map(|point| point.keys().copied())
    }
}

impl Proof {
    /// `truth` is a state that fits, the true one where it is known.
    pub fn of(truth: Vec<u64>) -> Self {
        Proof {
            shown: vec![BTreeMap::new(); truth.len()],
            wanted: vec![VALUES_MIN; truth.len()],
            truth,
            points: BTreeMap::new(),
            next: 0,
            steps: STEPS_MAX,
        }
    }

    /// Whether nothing more is looked for.
    pub fn is_spent(&self) -> bool {
        self.steps == 0
    }

    /// Whether there are so many steps left; then they are spent.
    fn spend(&mut self, steps: usize) -> bool {
        let left = self.steps.checked_sub(steps as u64);
        self.steps = left.unwrap_or(0);
        left.is_some()
    }

    pub fn is_open(&self, variable: usize) -> bool {
        self.shown[variable].len() + 1 >= self.wanted[variable]
    }

    /// No more can be left open than has been shown: that much stays open.
    pub fn settle(&mut self, variable: usize) {
        self.wanted[variable] = self.shown[variable].len() + 1;
    }

    /// Shows what can be shown; hands back the variables, out of `wanted`, for which fewer than
    /// three values are. Those have no more, since the last programs are over all that could move,
    /// but for answers that are not in whole numbers.
    pub fn unproven(&mut self, puzzle: &Puzzle, wanted: &BTreeSet<usize>) -> BTreeSet<usize> {
        let mut left = self.unreached(puzzle, wanted);
        for size in Effort::All.sizes().iter().copied() {
            for variable in left.iter().copied() {
                if !self.is_open(variable) {
                    self.solve(puzzle, variable, size);
                }
            }
            left.retain(|variable| !self.is_open(*variable));
        }
        left
    }

    /// Whether a variable can be shown to be open.
    pub fn is_shown(&mut self, puzzle: &Puzzle, variable: usize, effort: Effort) -> bool {
        self.reach(puzzle, variable);
        for size in effort.sizes() {
            if !self.is_open(variable) {
                self.solve(puzzle, variable, *size);
            }
        }
        self.is_open(variable)
    }

    /// Those that cannot be shown to be open without a solver.
    pub fn unreached(&mut self, puzzle: &Puzzle, wanted: &BTreeSet<usize>) -> BTreeSet<usize> {
        wanted.iter().for_each(|variable| self.reach(puzzle, *variable));
        wanted.iter().copied().filter(|variable| !self.is_open(*variable)).collect()
    }

    /// Takes back all that moves a variable, since it is going to be printed.
    pub fn withdraw(&mut self, variable: usize) -> Withdrawn {
        let moving: Vec<usize> = self
            .points
            .iter()
            .filter(|(_, point)| point.contains_key(&variable))
            .map(|(at, _)| *at)
            .collect();
        let mut withdrawn = Vec::new();
        for at in moving {
            let Some(point) = self.points.remove(&at) else { continue };
            for moved in point.keys() {
                self.shown[*moved].retain(|_, shown_by| *shown_by != at);
            }
            withdrawn.push(point);
        }
        Withdrawn(withdrawn)
    }

    /// Puts in again what was taken back.
    pub fn put_back(&mut self, withdrawn: Withdrawn) {
        withdrawn.0.into_iter().for_each(|point| self.keep(point));
    }

    fn reach(&mut self, puzzle: &Puzzle, variable: usize) {
        for by in [1, -1] {
            if !self.is_open(variable) && self.spend(SEARCH) {
                self.walk(puzzle, variable, by);
            }
        }
    }

    /// One more or one less, twice: with the same exchange where it can be repeated, else with a
    /// further one.
    fn walk(&mut self, puzzle: &Puzzle, variable: usize, by: i64) {
        let Some(change) = exchange(puzzle, &self.truth, variable, by) else { return };
        for times in [1, 2, -1, -2] {
            self.change(puzzle, &change, times);
        }
        if self.is_open(variable) {
            return;
        }
        let mut state = self.truth.clone();
        for (moved, by) in &change {
            state[*moved] = state[*moved].saturating_add_signed(*by);
        }
        let Some(further) = exchange(puzzle, &state, variable, by) else { return };
        let mut both: BTreeMap<usize, i64> = change.into_iter().collect();
        further.iter().for_each(|(moved, by)| *both.entry(*moved).or_default() += by);
        self.change(puzzle, &both.into_iter().collect::<Vec<_>>(), 1);
    }

    fn change(&mut self, puzzle: &Puzzle, change: &[(usize, i64)], times: i64) {
        let moved = |(variable, by): &(usize, i64)| {
            Some((*variable, self.truth[*variable].checked_add_signed(by * times)?))
        };
        if let Some(point) = change.iter().map(moved).collect::<Option<Point>>() {
            self.see(puzzle, point);
        }
    }

    fn solve(&mut self, puzzle: &Puzzle, variable: usize, size: usize) {
        let around = linear::around(puzzle, variable, size);
        for direction in [1, -1] {
            for reach in [1, 2] {
                if self.is_open(variable) || !self.spend(around.len()) {
                    return;
                }
                let mut pushes = (0..CHOICES).map(|choice| {
                    linear::push(
                        puzzle,
                        &self.truth,
                        &around,
                        (variable, direction * reach),
                        choice,
                    )
                });
                match pushes.find(|push| !matches!(push, Push::Broken)) {
                    Some(Push::Moved(point)) => self.see(puzzle, point),
                    // What cannot be moved by one cannot be moved by two.
                    Some(Push::Held) => break,
                    _ => {}
                }
            }
        }
    }

    /// Keeps a point, if it fits and shows something new.
    fn see(&mut self, puzzle: &Puzzle, mut point: Point) {
        point.retain(|variable, n| self.truth[*variable] != *n);
        if self.fits(puzzle, &point) {
            self.keep(point);
        }
    }

    fn keep(&mut self, point: Point) {
        let mut is_new = false;
        for (variable, n) in &point {
            let shown = &mut self.shown[*variable];
            if shown.len() + 1 < VALUES_MIN && !shown.contains_key(n) {
                shown.insert(*n, self.next);
                is_new = true;
            }
        }
        if is_new {
            self.points.insert(self.next, point);
            self.next += 1;
        }
    }

    /// Whether the truth, changed at these variables, satisfies every sum, link and limit, in whole
    /// numbers.
    fn fits(&self, puzzle: &Puzzle, point: &Point) -> bool {
        let system = puzzle.system;
        let at = |variable: &usize| point.get(variable).copied().unwrap_or(self.truth[*variable]);
        let in_range = |(variable, value): (&usize, &u64)| {
            puzzle.known[*variable].is_none()
                && (puzzle.low[*variable]..=puzzle.high[*variable]).contains(value)
        };
        let adds_up = |sum: &usize| {
            at(&system.sums[*sum].parent) == system.sums[*sum].children.iter().map(at).sum::<u64>()
        };
        let in_order = |link: &usize| at(&system.links[*link].0) <= at(&system.links[*link].1);
        point.iter().all(in_range)
            && point.keys().flat_map(|variable| &system.of_variable[*variable]).all(adds_up)
            && point.keys().flat_map(|variable| &system.links_of_variable[*variable]).all(in_order)
    }
}
