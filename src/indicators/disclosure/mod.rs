//! Disclosure control: which cells may be printed so that no small number can be found out. Knows
//! cells and their sums, nothing of what they mean.
//!
//! In order: every number below the threshold is masked, zeros included, except those that
//! describe nobody. Then each other cell is printed unless it would make a masked one computable
//! (`elimination`). Then the masked numbers are narrowed as an attacker would narrow them
//! (`bounds`, `linear`), and where three values cannot be shown to remain (`proof`, `exchange`),
//! more is masked. At last each number that was masked for the sake of others is printed again
//! where these stay open without it; one that would be narrow is printed too. What was printed or
//! masked in an earlier edition stays so. The same input gives the same masks.

mod system;
mod elimination;
mod bounds;
mod exchange;
mod linear;
mod intervals;
mod proof;
mod manifest;
mod audit;

use std::collections::{BTreeMap, BTreeSet};

use super::cells::{Cell, Space};

pub use audit::{Audit, audit};
pub(super) use intervals::{Interval, intervals};
pub(super) use manifest::{Beside, Printed, listings, manifest};
pub use manifest::{Link, Listing, Manifest, Tree};

use bounds::{Found, Puzzle, UNBOUNDED};
use elimination::Directions;
use proof::{Effort, Proof, VALUES_MIN};
pub(super) use system::Groups;

use system::{Plan, System};

/// What is asked, and everything that bears on it.
pub(super) struct Question<'a> {
    pub space: &'a Space,
    /// Cells to decide.
    pub cells: &'a BTreeSet<Cell>,
    /// What earlier editions printed; `None`: masked.
    pub decided: &'a BTreeMap<Cell, Option<u64>>,
    /// Sums of which is told whether they stay below a number.
    pub below: &'a BTreeMap<(Cell, u64), bool>,
    /// Numbers that what was sent before narrows too far: printed nowhere, and narrowed no further.
    pub guarded: &'a BTreeSet<Cell>,
    /// Cells through which others hang together.
    pub seeds: &'a BTreeSet<Cell>,
    /// Pairs of cells that are the same number.
    pub equal: &'a [(Cell, Cell)],
    /// Pairs of cells of which the first is never larger than the second.
    pub links: &'a [(Cell, Cell)],
    pub threshold: u64,
    /// The true number; `None` where everybody knows that there is none.
    pub truth: &'a dyn Fn(&Cell) -> Option<u64>,
    /// Whether everybody knows that nothing can be in a cell.
    pub is_void: &'a dyn Fn(&Cell) -> bool,
    /// Whether a number must be masked for another reason than being small.
    pub is_sensitive: &'a dyn Fn(&Cell, u64) -> bool,
    /// Whether a number describes no person, however small it is, and may be printed as such.
    pub is_idle: &'a dyn Fn(&Cell, u64) -> bool,
    /// Lower is printed first where not everything can be.
    pub priority: &'a dyn Fn(&Cell) -> u32,
    /// The largest number that a cell can hold, where everybody knows one.
    pub limit: &'a dyn Fn(&Cell) -> Option<u64>,
    /// By dimension, sets of categories that have a name without being a category.
    pub groups: &'a Groups,
}

/// What may be printed of the cells that were asked for, and what could not be protected.
#[derive(Debug, Default)]
pub(super) struct Answer {
    pub cells: BTreeMap<Cell, Option<u64>>,
    /// Masked cells that an attacker could narrow to fewer than three values whatever else is
    /// masked, each with those that are equal to it. Where there are any, nothing is decided.
    pub exposed: BTreeSet<Cell>,
}

pub(super) fn decide(question: &Question) -> Answer {
    let mut listed: BTreeSet<Cell> =
        question.cells.iter().chain(question.decided.keys()).cloned().collect();
    listed.extend(question.guarded.iter().cloned());
    listed.extend(question.below.keys().map(|(cell, _)| cell.clone()));
    let system = System::build(&Plan {
        is_rest: &|cells| question.is_small_rest(cells),
        ..plan(question, &listed)
    });
    let mut state = State::of(question, &system);
    state.eliminate();
    let mut proof = Proof::of(state.truth.clone());
    let exposed = state.widen(&mut proof);
    if !exposed.is_empty() {
        let members = exposed.iter().flat_map(|variable| &system.members[*variable]);
        return Answer { exposed: members.cloned().collect(), ..Answer::default() };
    }
    state.restore(&mut proof);
    let decision = |cell: &Cell| match system.variable(cell) {
        None => Some(0),
        Some(variable) => state.printed[variable].then(|| state.truth[variable]),
    };
    Answer {
        cells: question.cells.iter().map(|cell| (cell.clone(), decision(cell))).collect(),
        exposed: BTreeSet::new(),
    }
}

/// Of what was decided, the masked numbers that reach the threshold and that protect no other
/// masked one: each could be printed alone, and all others would keep three values.
pub(super) fn needless(question: &Question) -> Vec<Cell> {
    let listed: BTreeSet<Cell> = question.decided.keys().cloned().collect();
    let system = System::build(&Plan {
        is_rest: &|cells| question.is_small_rest(cells),
        ..plan(question, &listed)
    });
    let mut state = State::of(question, &system);
    let mut proof = Proof::of(state.truth.clone());
    let masked: BTreeSet<usize> =
        (0..system.len()).filter(|variable| state.is_protected(*variable)).collect();
    // What earlier editions give away is not held against a later mask.
    for narrow in proof.unproven(&state.puzzle(|variable| state.printed[variable]), &masked) {
        proof.settle(narrow);
    }
    let mut found = Vec::new();
    for variable in masked {
        let n = state.truth[variable];
        let is_secret = |cell: &Cell| {
            n < question.threshold || (question.is_sensitive)(cell, n) || !listed.contains(cell)
        };
        let members = &system.members[variable];
        if !members.is_empty()
            && !members.iter().all(is_secret)
            && state.is_needless(variable, &mut proof)
        {
            found.extend(members.first().cloned());
        }
    }
    found
}

fn plan<'a>(question: &'a Question, listed: &'a BTreeSet<Cell>) -> Plan<'a> {
    Plan {
        space: question.space,
        listed,
        seeds: question.seeds,
        equal: question.equal,
        links: question.links,
        is_void: question.is_void,
        groups: question.groups,
        is_rest: &|_| false,
    }
}

impl Question<'_> {
    /// Whether the sum of some cells, of which no table prints the sum, is a small number of
    /// people.
    fn is_small_rest(&self, cells: &[&Cell]) -> bool {
        let numbers: Vec<(&Cell, u64)> =
            cells.iter().map(|cell| (*cell, (self.truth)(cell).unwrap_or(0))).collect();
        numbers.iter().map(|(_, n)| n).sum::<u64>() < self.threshold
            && !numbers.iter().all(|(cell, n)| (self.is_idle)(cell, *n))
    }
}

/// So many numbers are printed again together at most.
const TOGETHER_MAX: usize = 12;

struct State<'a> {
    question: &'a Question<'a>,
    system: &'a System,
    truth: Vec<u64>,
    printed: Vec<bool>,
    /// Masked now or in an earlier edition.
    masked: Vec<bool>,
    /// What is protected: those that are masked for their own sake or by an earlier edition.
    secret: Vec<bool>,
    /// Those that describe nobody are the first to be masked for the sake of others.
    idle: Vec<bool>,
    /// Decided in an earlier edition.
    fixed: Vec<bool>,
    /// Printed nowhere, and protected as far as that is possible.
    guarded: Vec<bool>,
    /// Still to be decided, in the order in which they are tried.
    candidates: Vec<usize>,
    /// Those as a mark: a mask that they get protects others.
    is_candidate: Vec<bool>,
    low: Vec<u64>,
    high: Vec<u64>,
}

impl<'a> State<'a> {
    fn of(question: &'a Question<'a>, system: &'a System) -> Self {
        let n = system.len();
        let of = |variable: usize| {
            system.members[variable].first().map(|cell| (question.truth)(cell).unwrap_or(0))
        };
        let mut truth: Vec<u64> = (0..n).map(|variable| of(variable).unwrap_or(0)).collect();
        for sum in system.sums.iter().filter(|sum| system.members[sum.parent].is_empty()) {
            truth[sum.parent] = sum.children.iter().map(|child| truth[*child]).sum();
        }
        let mut state = State {
            question,
            system,
            printed: vec![false; n],
            masked: vec![false; n],
            secret: vec![false; n],
            idle: vec![false; n],
            fixed: vec![false; n],
            guarded: vec![false; n],
            candidates: Vec::new(),
            is_candidate: vec![false; n],
            low: vec![0; n],
            high: vec![UNBOUNDED; n],
            truth,
        };
        for variable in 0..n {
            let members = &system.members[variable];
            let earlier: Vec<Option<u64>> =
                members.iter().filter_map(|cell| question.decided.get(cell).copied()).collect();
            state.high[variable] =
                members.iter().filter_map(|cell| (question.limit)(cell)).min().unwrap_or(UNBOUNDED);
            if !earlier.is_empty() {
                state.fixed[variable] = true;
                state.printed[variable] = earlier.iter().any(Option::is_some);
                state.masked[variable] = !state.printed[variable];
            } else if members.iter().any(|cell| question.cells.contains(cell)) {
                let n = state.truth[variable];
                let is_idle = members.iter().all(|cell| (question.is_idle)(cell, n));
                let must_mask = (n < question.threshold && !is_idle)
                    || members.iter().any(|cell| (question.is_sensitive)(cell, n));
                state.idle[variable] = is_idle;
                state.masked[variable] = must_mask;
                if !must_mask {
                    state.candidates.push(variable);
                    state.is_candidate[variable] = true;
                }
            } else if system.rests.contains(&variable)
                || members.iter().any(|cell| question.guarded.contains(cell))
            {
                state.masked[variable] = true;
                state.guarded[variable] = true;
            }
        }
        state.print_known_zeros();
        state.secret.clone_from(&state.masked);
        for ((cell, limit), is_below) in question.below {
            let Some(variable) = system.variable(cell) else { continue };
            if *is_below {
                state.high[variable] = state.high[variable].min(limit.saturating_sub(1));
            } else {
                state.low[variable] = state.low[variable].max(*limit);
            }
        }
        state.order();
        state
    }

    /// Below a zero that was printed before everybody reads zeros: these are no secrets.
    fn print_known_zeros(&mut self) {
        let puzzle = self.puzzle(|variable| self.printed[variable] && self.fixed[variable]);
        let Some(found) = puzzle.ranges() else { return };
        for variable in 0..self.system.len() {
            let is_new = self.masked[variable] && !self.fixed[variable];
            if is_new && found.ranges[variable] == (0, 0) && self.truth[variable] == 0 {
                self.masked[variable] = false;
                self.printed[variable] = true;
            }
        }
    }

    /// The candidates in the order in which they are tried.
    fn order(&mut self) {
        let question = self.question;
        let priority = |variable: &usize| {
            self.system.members[*variable]
                .iter()
                .map(|cell| (question.priority)(cell))
                .min()
                .unwrap_or(u32::MAX)
        };
        let key = |variable: &usize| {
            (
                self.idle[*variable],
                priority(variable),
                self.depth(*variable),
                std::cmp::Reverse(self.truth[*variable]),
                *variable,
            )
        };
        let mut order: Vec<_> = self.candidates.iter().map(key).collect();
        order.sort_unstable();
        self.candidates = order.into_iter().map(|(.., variable)| variable).collect();
    }

    /// How far below the whole a cell lies, over all dimensions: the sum of a year before that of a
    /// month, the sum of a territory before that of a stop.
    fn depth(&self, variable: usize) -> usize {
        let depth = |cell: &Cell| -> usize {
            let of = |(dimension, category): &(super::cells::Symbol, super::cells::Symbol)| {
                self.question.space.dimensions.get(dimension).map_or(1, |tree| tree.depth(category))
            };
            cell.coordinates().iter().map(of).sum()
        };
        self.system.members[variable]
            .iter()
            .filter(|cell| self.question.cells.contains(*cell))
            .map(depth)
            .min()
            .unwrap_or(usize::MAX)
    }

    fn eliminate(&mut self) {
        let is_unknown: Vec<bool> = self.printed.iter().map(|printed| !printed).collect();
        let mut directions = Directions::of(self.system, &is_unknown);
        for candidate in self.candidates.clone() {
            if directions.betrayed_by(candidate, &self.secret).is_none() {
                directions.print(candidate);
                self.printed[candidate] = true;
            } else {
                self.masked[candidate] = true;
            }
        }
    }

    /// Masks more until every secret has at least three values left; hands back those for which
    /// nothing helps. A guarded one keeps what it has left. A number that is masked for their sake
    /// and narrow all the same is printed, or becomes a secret where that would close another.
    fn widen(&mut self, proof: &mut Proof) -> BTreeSet<usize> {
        let concerned = self.concerned();
        let mut exposed: BTreeSet<usize> = BTreeSet::new();
        loop {
            self.open(&concerned, proof, &mut exposed);
            if !exposed.is_empty() {
                return exposed;
            }
            let is_asked = |variable: &usize| {
                self.is_protected(*variable) && !self.secret[*variable] && !proof.is_open(*variable)
            };
            let wanted: BTreeSet<usize> = concerned.iter().copied().filter(is_asked).collect();
            let narrow = self.tight(&wanted, proof);
            if narrow.is_empty() {
                return exposed;
            }
            for variable in narrow.into_keys() {
                if self.masked[variable] && !self.print_again(variable, Effort::Little, proof) {
                    self.secret[variable] = true;
                }
            }
        }
    }

    /// Masks more until every secret is open.
    fn open(&mut self, concerned: &[usize], proof: &mut Proof, exposed: &mut BTreeSet<usize>) {
        loop {
            // To mask more leaves open whatever was open before: what is proven once is not asked
            // again.
            let is_asked = |variable: &usize| {
                self.secret[*variable] && self.is_protected(*variable) && !proof.is_open(*variable)
            };
            let wanted: BTreeSet<usize> = concerned.iter().copied().filter(is_asked).collect();
            let mut tight = self.tight(&wanted, proof);
            if tight.is_empty() {
                return;
            }
            // One more mask may open several; those that none of the others opens each get their
            // own.
            let mut masked_more = false;
            if proof.is_spent() {
                // Without proofs one mask after the other would take for ever.
                let blamed: BTreeSet<usize> = tight.values().flatten().copied().collect();
                masked_more = !blamed.is_empty();
                for other in blamed {
                    self.printed[other] = false;
                    self.masked[other] = true;
                    tight.retain(|_, blamed| !blamed.contains(&other));
                }
            }
            while let Some(other) = self.cheapest(&tight) {
                self.printed[other] = false;
                self.masked[other] = true;
                masked_more = true;
                tight.retain(|_, blamed| !blamed.contains(&other));
            }
            if !masked_more {
                let (shy, helpless): (Vec<usize>, Vec<usize>) =
                    tight.into_keys().partition(|variable| self.is_candidate[*variable]);
                for variable in helpless.into_iter().filter(|_| shy.is_empty()) {
                    proof.settle(variable);
                    exposed.extend((!self.guarded[variable]).then_some(variable));
                }
                // Large enough to be printed, and earlier editions tell it anyway: no mask.
                for variable in shy {
                    self.print(variable);
                    self.fixed[variable] = true;
                    proof.withdraw(variable);
                }
            }
        }
    }

    fn print(&mut self, variable: usize) {
        self.printed[variable] = true;
        self.masked[variable] = false;
        self.secret[variable] = false;
    }

    /// Prints again what was masked on the way and need not have been, the most telling numbers
    /// first: what can be shown with little effort to be no help, then whatever is none.
    fn restore(&mut self, proof: &mut Proof) {
        for effort in [Effort::Little, Effort::All] {
            for candidate in self.candidates.clone() {
                if !self.printed[candidate] {
                    self.print_again(candidate, effort, proof);
                }
            }
        }
    }

    /// Prints a number that is masked for the sake of others, and those like it that would be
    /// narrow then, unless a secret would not stay open or too many would have to be printed.
    fn print_again(&mut self, candidate: usize, effort: Effort, proof: &mut Proof) -> bool {
        let (mut printed, mut withdrawn) = (Vec::new(), Vec::new());
        let mut waiting = vec![candidate];
        let mut may_be = true;
        while let Some(variable) = waiting.pop().filter(|_| may_be) {
            if self.printed[variable] {
                continue;
            }
            printed.push((variable, self.secret[variable]));
            self.print(variable);
            let gone = proof.withdraw(variable);
            let narrow: BTreeSet<usize> = gone
                .variables()
                .filter(|variable| self.is_protected(*variable) && !proof.is_open(*variable))
                .collect();
            withdrawn.push(gone);
            let puzzle = self.puzzle(|variable| self.printed[variable]);
            for other in narrow {
                if proof.is_shown(&puzzle, other, effort) {
                    continue;
                }
                may_be &= self.is_candidate[other] && !self.secret[other];
                waiting.push(other);
                if !may_be {
                    break;
                }
            }
            may_be &= printed.len() + waiting.len() <= TOGETHER_MAX;
        }
        if may_be {
            return true;
        }
        for (variable, was_secret) in printed {
            self.printed[variable] = false;
            self.masked[variable] = true;
            self.secret[variable] = was_secret;
        }
        withdrawn.into_iter().for_each(|gone| proof.put_back(gone));
        false
    }

    /// Whether all that is masked stays open where this one is printed alone.
    fn is_needless(&mut self, variable: usize, proof: &mut Proof) -> bool {
        self.printed[variable] = true;
        self.masked[variable] = false;
        let gone = proof.withdraw(variable);
        let narrow: BTreeSet<usize> = gone
            .variables()
            .filter(|variable| self.is_protected(*variable) && !proof.is_open(*variable))
            .collect();
        let puzzle = self.puzzle(|variable| self.printed[variable]);
        let is_needless =
            narrow.into_iter().all(|other| proof.is_shown(&puzzle, other, Effort::All));
        self.printed[variable] = false;
        self.masked[variable] = true;
        proof.put_back(gone);
        is_needless
    }

    fn is_protected(&self, variable: usize) -> bool {
        self.masked[variable] && self.is_possible(variable)
    }

    /// The variables that hang together with one that is decided now; the others were proven with
    /// the edition before.
    fn concerned(&self) -> Vec<usize> {
        let is_new = |variable: usize| {
            !self.fixed[variable]
                && self.system.members[variable]
                    .iter()
                    .any(|cell| self.question.cells.contains(cell))
        };
        let puzzle = self.puzzle(|variable| self.printed[variable] && self.fixed[variable]);
        let components = linear::components(&puzzle)
            .into_iter()
            .filter(|component| component.iter().any(|variable| is_new(*variable)));
        components.flatten().collect()
    }

    fn puzzle(&self, is_known: impl Fn(usize) -> bool) -> Puzzle<'_> {
        let known = (0..self.system.len())
            .map(|variable| is_known(variable).then(|| self.truth[variable]))
            .collect();
        Puzzle { system: self.system, known, low: self.low.clone(), high: self.high.clone() }
    }

    /// Those that have fewer than three values left, each with the printed numbers that are to
    /// blame for it. Single sums are asked first, and what can be shown to be open only when these
    /// find nothing.
    fn tight(
        &self,
        wanted: &BTreeSet<usize>,
        proof: &mut Proof,
    ) -> BTreeMap<usize, BTreeSet<usize>> {
        let puzzle = self.puzzle(|variable| self.printed[variable]);
        if let Some(found) = puzzle.ranges() {
            let is_narrow = |variable: &&usize| found.width(**variable) < VALUES_MIN as u64;
            let blamed = |variable: usize| {
                let blamed = self.to_blame(variable, &found);
                if blamed.is_empty() { self.printed_around(variable) } else { blamed }
            };
            let narrow: BTreeMap<_, _> = wanted
                .iter()
                .filter(is_narrow)
                .map(|variable| (*variable, blamed(*variable)))
                .collect();
            if !narrow.is_empty() {
                return narrow;
            }
        }
        proof
            .unproven(&puzzle, wanted)
            .into_iter()
            .map(|variable| (variable, self.printed_around(variable)))
            .collect()
    }

    /// The printed numbers, decided just now, in the sums that narrowed a variable, and in those
    /// that narrowed what stands in these sums.
    fn to_blame(&self, variable: usize, found: &Found) -> BTreeSet<usize> {
        let mut blamed = BTreeSet::new();
        let mut seen = BTreeSet::from([variable]);
        let mut waiting = vec![variable];
        while let Some(at) = waiting.pop() {
            for sum in found.reasons[at].iter().flatten().map(|sum| &self.system.sums[*sum]) {
                for other in std::iter::once(&sum.parent).chain(&sum.children).copied() {
                    if self.printed[other] {
                        blamed.extend((!self.fixed[other]).then_some(other));
                    } else if seen.insert(other) {
                        waiting.push(other);
                    }
                }
            }
        }
        blamed
    }

    /// Where the service offered two slots, no mask can leave three values open.
    fn is_possible(&self, variable: usize) -> bool {
        self.high[variable] - self.low[variable] + 1 >= VALUES_MIN as u64
    }

    /// The printed number that helps most at the least cost: to blame for many, and small. Parts
    /// are masked before their sum: readers of a part ask of how many it is one.
    fn cheapest(&self, tight: &BTreeMap<usize, BTreeSet<usize>>) -> Option<usize> {
        let mut times: BTreeMap<usize, u64> = BTreeMap::new();
        for blamed in tight.values() {
            blamed.iter().for_each(|other| *times.entry(*other).or_default() += 1);
        }
        let sums = |variable: usize| self.system.of_variable[variable].iter().copied();
        let has_part = |variable: usize| {
            let sums = sums(variable).map(|sum| &self.system.sums[sum]);
            let parts = sums.filter(|sum| sum.parent == variable).flat_map(|sum| &sum.children);
            parts.copied().any(|part| times.contains_key(&part))
        };
        let worth = |(variable, times): &(usize, u64)| {
            (
                self.idle[*variable],
                !has_part(*variable),
                times * 10_000 / (self.truth[*variable] + 10),
                self.depth(*variable),
                std::cmp::Reverse(*variable),
            )
        };
        let times = times.iter().map(|(variable, times)| (*variable, *times));
        times.max_by_key(worth).map(|(variable, _)| variable)
    }

    /// The nearest printed numbers, decided just now, that stand in a sum with a variable or with
    /// one that hangs together with it.
    fn printed_around(&self, variable: usize) -> BTreeSet<usize> {
        let mut seen = BTreeSet::from([variable]);
        let mut ring = vec![variable];
        while !ring.is_empty() {
            let mut next = BTreeSet::new();
            for at in &ring {
                let sums = self.system.of_variable[*at].iter().map(|sum| &self.system.sums[*sum]);
                next.extend(
                    sums.flat_map(|sum| std::iter::once(&sum.parent).chain(&sum.children)).copied(),
                );
                next.extend(
                    self.system.links_of_variable[*at]
                        .iter()
                        .flat_map(|link| <[usize; 2]>::from(self.system.links[*link])),
                );
            }
            next.retain(|at| !seen.contains(at));
            let printed: BTreeSet<usize> =
                next.iter().copied().filter(|at| self.printed[*at] && !self.fixed[*at]).collect();
            if !printed.is_empty() {
                return printed;
            }
            seen.extend(&next);
            // What is printed stands between the attacker and what lies behind it.
            ring = next.into_iter().filter(|at| !self.printed[*at]).collect();
        }
        BTreeSet::new()
    }
}
