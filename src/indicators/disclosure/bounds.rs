//! What an attacker with a pencil can find out: from each sum, how small and how large each of its
//! numbers can be, again and again until nothing moves.

use super::system::System;

/// A system as an attacker sees it.
pub struct Puzzle<'a> {
    pub system: &'a System,
    /// What is printed.
    pub known: Vec<Option<u64>>,
    /// What is known of the others without any sum.
    pub low: Vec<u64>,
    pub high: Vec<u64>,
}

/// No limit is known.
pub const UNBOUNDED: u64 = 1 << 40;

/// From and to, both possible as far as single sums tell.
pub type Range = (u64, u64);

/// What the pencil found.
pub struct Found {
    pub ranges: Vec<Range>,
    /// The sums that last raised the lower and cut the upper end of each range.
    pub reasons: Vec<[Option<usize>; 2]>,
}

impl Puzzle<'_> {
    /// Whether a state fits all that is known of some variables: limits, sums and orders.
    pub fn is_sound(&self, state: &[u64], variables: &[usize]) -> bool {
        let system = self.system;
        variables.iter().all(|variable| {
            let in_range = (self.low[*variable]..=self.high[*variable]).contains(&state[*variable]);
            let adds_up = |sum: &usize| system.sums[*sum].holds(state);
            let in_order =
                |link: &usize| state[system.links[*link].0] <= state[system.links[*link].1];
            in_range
                && system.of_variable[*variable].iter().all(adds_up)
                && system.links_of_variable[*variable].iter().all(in_order)
        })
    }

    /// The ranges of all variables; `None` where the numbers contradict one another.
    pub fn ranges(&self) -> Option<Found> {
        let at = |variable: usize| {
            self.known[variable].map_or((self.low[variable], self.high[variable]), |n| (n, n))
        };
        let ranges: Vec<Range> = (0..self.system.len()).map(at).collect();
        let mut found = Found { reasons: vec![[None; 2]; ranges.len()], ranges };
        let mut waiting: Vec<usize> = (0..self.system.sums.len()).rev().collect();
        let mut is_waiting = vec![true; waiting.len()];
        // Ranges shrink by whole numbers; the cap is for systems where they would creep.
        let mut rounds = 50 * (waiting.len() + 10);
        loop {
            while let Some(sum) = waiting.pop() {
                is_waiting[sum] = false;
                rounds = rounds.saturating_sub(1);
                if rounds == 0 {
                    return Some(found);
                }
                for variable in self.tighten(sum, &mut found)? {
                    for other in
                        self.system.of_variable[variable].iter().filter(|other| **other != sum)
                    {
                        if !std::mem::replace(&mut is_waiting[*other], true) {
                            waiting.push(*other);
                        }
                    }
                }
            }
            let moved = self.follow_links(&mut found)?;
            if moved.is_empty() {
                return Some(found);
            }
            for sum in moved.iter().flat_map(|variable| &self.system.of_variable[*variable]) {
                if !std::mem::replace(&mut is_waiting[*sum], true) {
                    waiting.push(*sum);
                }
            }
        }
    }

    /// Narrows the numbers of one sum; hands back those that were narrowed.
    fn tighten(&self, at: usize, found: &mut Found) -> Option<Vec<usize>> {
        let sum = &self.system.sums[at];
        let low: u64 = sum.children.iter().map(|child| found.ranges[*child].0).sum();
        let high: u64 = sum.children.iter().map(|child| found.ranges[*child].1).sum();
        let mut moved = Vec::new();
        let parent = found.ranges[sum.parent];
        found.narrow(sum.parent, (low, high), Some(at), &mut moved)?;
        let parent = (parent.0.max(low), parent.1.min(high));
        for child in &sum.children {
            let own = found.ranges[*child];
            let others = (low - own.0, high - own.1);
            found.narrow(
                *child,
                (parent.0.saturating_sub(others.1), parent.1.checked_sub(others.0)?),
                Some(at),
                &mut moved,
            )?;
        }
        Some(moved)
    }

    fn follow_links(&self, found: &mut Found) -> Option<Vec<usize>> {
        let mut moved = Vec::new();
        for (less, more) in &self.system.links {
            let (a, b) = (found.ranges[*less], found.ranges[*more]);
            found.narrow(*less, (0, b.1), None, &mut moved)?;
            found.narrow(*more, (a.0, UNBOUNDED), None, &mut moved)?;
        }
        Some(moved)
    }
}

impl Found {
    /// How many values are left.
    pub fn width(&self, variable: usize) -> u64 {
        let (low, high) = self.ranges[variable];
        high - low + 1
    }

    fn narrow(
        &mut self,
        variable: usize,
        to: Range,
        reason: Option<usize>,
        moved: &mut Vec<usize>,
    ) -> Option<()> {
        let old = self.ranges[variable];
        let new = (old.0.max(to.0), old.1.min(to.1));
        if new != old {
            self.ranges[variable] = new;
            if new.0 > old.0 {
                self.reasons[variable][0] = reason;
            }
            if new.1 < old.1 {
                self.reasons[variable][1] = reason;
            }
            moved.push(variable);
        }
        (new.0 <= new.1).then_some(())
    }
}
