//! What an attacker with a computer can find out: linear programs over all sums together. The only
//! file that names microlp.
//!
//! The solver computes in floating point: what it says is open is put to the test in whole numbers
//! (`proof`), what it says is narrow is taken for narrow.

#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the solver counts in floating point; every answer is clamped, rounded and put to the \
        test in whole numbers"
)]

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use microlp::OptimizationDirection::{Maximize, Minimize};
use microlp::{ComparisonOp, OptimizationDirection, Problem, Variable};

use super::bounds::{Puzzle, Range, UNBOUNDED};
use super::proof::{Point, Proof, VALUES_MIN};

/// The variables for which linear programs leave fewer than three whole numbers, with the first and
/// the last of them; `None` where the solver gives no answer.
pub fn narrowest(puzzle: &Puzzle, wanted: &BTreeSet<usize>) -> BTreeMap<usize, Option<(u64, u64)>> {
    let (state, parts) = some_state(puzzle, wanted);
    let (sound, other): (Vec<Part>, Vec<Part>) = parts.into_iter().partition(|part| part.is_sound);
    let asked = |parts: &[Part]| {
        parts
            .iter()
            .flat_map(|part| &part.variables)
            .copied()
            .filter(|variable| wanted.contains(variable))
            .collect()
    };
    // Most are open in plain sight; a solver answers for the others only.
    let mut left = Proof::of(state).unreached(puzzle, &asked(&sound));
    left.extend::<BTreeSet<usize>>(asked(&other));
    let mut narrow = BTreeMap::new();
    for part in sound.iter().chain(&other) {
        // Every answer tells of all variables of the part: many need no program of their own.
        let mut seen: BTreeMap<usize, (f64, f64)> = BTreeMap::new();
        for variable in part.variables.iter().copied().filter(|variable| left.contains(variable)) {
            let ends = ends(puzzle, &part.variables, variable, &mut seen);
            match (seen.get(&variable), ends) {
                (Some((low, high)), _) if count(*low, *high) >= VALUES_MIN as u64 => {}
                (Some((low, high)), [Some(_), Some(_)]) => {
                    narrow.insert(variable, Some((first(*low), last(*high))));
                }
                _ => drop(narrow.insert(variable, None)),
            }
        }
    }
    narrow
}

/// Programs are asked about unknowns that hang together only where their number times that of the
/// ends that are asked for stays below this: what they cost grows faster still.
pub const PROGRAMS_MAX: usize = 400_000;

/// The least and the largest whole number that each variable can be by linear programs over all
/// that hangs together; `ranges` comes from single sums, and is kept where programs would cost too
/// much or the solver gives no answer.
pub fn spread(puzzle: &Puzzle, ranges: &[Range], wanted: &BTreeSet<usize>) -> Vec<Range> {
    let mut spread = ranges.to_vec();
    let narrowed = Puzzle {
        system: puzzle.system,
        known: puzzle.known.clone(),
        low: ranges.iter().map(|range| range.0).collect(),
        high: ranges.iter().map(|range| range.1).collect(),
    };
    let (state, parts) = some_state(&narrowed, wanted);
    for part in &parts {
        let asked: Vec<usize> =
            part.variables.iter().copied().filter(|v| wanted.contains(v)).collect();
        if 2 * asked.len() * part.variables.len() > PROGRAMS_MAX {
            continue;
        }
        // Every answer is a state that fits: many need no program of their own.
        let mut seen: BTreeMap<usize, (f64, f64)> = BTreeMap::new();
        for (variable, direction) in
            asked.iter().flat_map(|variable| [(*variable, Minimize), (*variable, Maximize)])
        {
            let is_low = direction == Minimize;
            let (low, high) = ranges[variable];
            let reached = seen.get(&variable).copied().unwrap_or((f64::MAX, 0.0));
            let is_seen = if is_low { first(reached.0) <= low } else { last(reached.1) >= high };
            if low == high || is_seen {
                continue;
            }
            let found = if part.is_sound {
                extreme(&narrowed, &state, &part.variables, (variable, direction))
            } else {
                let aim = |v: usize| if v == variable { 1.0 } else { 0.0 };
                solve(&narrowed, &part.variables, direction, aim, |v| room(&narrowed, v)).ok()
            };
            let Some(found) = found else { continue };
            let end = found.get(&variable).copied().unwrap_or_default();
            let range = &mut spread[variable];
            if is_low {
                range.0 = range.0.max(first(end)).min(range.1);
            } else {
                let end = if last(end) < LIMITLESS { last(end) } else { UNBOUNDED };
                range.1 = range.1.min(end).max(range.0);
            }
            for (other, value) in found {
                let (low, high) = seen.get(&other).copied().unwrap_or((value, value));
                seen.insert(other, (low.min(value), high.max(value)));
            }
        }
    }
    spread
}

/// As [`solve`] for the least or the largest that a variable can be, from a state that fits: the
/// unknowns are how far each variable is moved, so that the solver starts from a solution.
fn extreme(
    puzzle: &Puzzle,
    state: &[u64],
    part: &[usize],
    (variable, direction): (usize, OptimizationDirection),
) -> Option<BTreeMap<usize, f64>> {
    let mut problem = Problem::new(direction);
    let mut steps: BTreeMap<usize, Steps> = BTreeMap::new();
    for other in part.iter().copied() {
        let aim = if other == variable { 1.0 } else { 0.0 };
        let (low, high) = room(puzzle, other);
        let at = state[other] as f64;
        let mut step =
            |room: f64, sign: f64| (room > 0.0).then(|| problem.add_var(sign * aim, (0.0, room)));
        steps.insert(other, Steps { up: step(high - at, 1.0), down: step(at - low, -1.0) });
    }
    constrain(puzzle, state, part, &steps, &mut problem);
    let solution = problem.solve().ok()?.into_solution().ok()?;
    let taken = |step: Option<Variable>| step.map_or(0.0, |step| solution.var_value(step));
    let moved = |(other, steps): (&usize, &Steps)| {
        (*other, state[*other] as f64 + taken(steps.up) - taken(steps.down))
    };
    Some(steps.iter().map(moved).collect())
}

/// Unknowns that hang together.
struct Part {
    variables: Vec<usize>,
    /// Whether the state fits all that is known of them.
    is_sound: bool,
}

/// A state of all variables, in whole numbers, such as the solver finds one; what is known stays.
fn some_state(puzzle: &Puzzle, wanted: &BTreeSet<usize>) -> (Vec<u64>, Vec<Part>) {
    let mut state: Vec<u64> =
        (0..puzzle.system.len()).map(|variable| puzzle.known[variable].unwrap_or(0)).collect();
    let parts = components(puzzle)
        .into_iter()
        .filter(|variables| variables.iter().any(|variable| wanted.contains(variable)));
    let parts = parts.map(|variables| {
        let found = solve(puzzle, &variables, Minimize, |_| 0.0, |variable| room(puzzle, variable));
        for (variable, value) in found.into_iter().flatten() {
            state[variable] = value.round().max(0.0) as u64;
        }
        let is_sound = puzzle.is_sound(&state, &variables);
        Part { variables, is_sound }
    });
    let parts = parts.collect();
    (state, parts)
}

/// The least and the largest that a variable can be, as far as it takes to see it open.
fn ends(
    puzzle: &Puzzle,
    part: &[usize],
    variable: usize,
    seen: &mut BTreeMap<usize, (f64, f64)>,
) -> [Option<f64>; 2] {
    let mut ends = [None; 2];
    for (end, direction) in ends.iter_mut().zip([Minimize, Maximize]) {
        if seen.get(&variable).is_some_and(|(low, high)| count(*low, *high) >= VALUES_MIN as u64) {
            break;
        }
        let aim = |v: usize| if v == variable { 1.0 } else { 0.0 };
        let Ok(found) = solve(puzzle, part, direction, aim, |variable| room(puzzle, variable))
        else {
            continue;
        };
        *end = found.get(&variable).copied();
        for (other, value) in found {
            let (low, high) = seen.get(&other).copied().unwrap_or((value, value));
            seen.insert(other, (low.min(value), high.max(value)));
        }
    }
    ends
}

fn room(puzzle: &Puzzle, variable: usize) -> (f64, f64) {
    (puzzle.low[variable] as f64, puzzle.high[variable].min(CEILING) as f64)
}

/// No count of persons is larger; a solver needs a limit somewhere.
const CEILING: u64 = 1_000_000;

/// What can be as large as this has no limit but that of the solver.
pub const LIMITLESS: u64 = CEILING / 2;

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
            components.push(walk(puzzle, start, &mut seen, usize::MAX));
        }
    }
    components
}

/// The unknown variables that hang together with one, from near to far, at most so many.
fn walk(puzzle: &Puzzle, start: usize, seen: &mut [bool], size: usize) -> Vec<usize> {
    let (mut component, mut waiting) = (Vec::new(), VecDeque::from([start]));
    seen[start] = true;
    while let Some(variable) = waiting.pop_front().filter(|_| component.len() < size) {
        component.push(variable);
        let mut reach = |neighbour: usize| {
            if puzzle.known[neighbour].is_none() && !std::mem::replace(&mut seen[neighbour], true) {
                waiting.push_back(neighbour);
            }
        };
        for sum in puzzle.system.of_variable[variable].iter().map(|sum| &puzzle.system.sums[*sum]) {
            reach(sum.parent);
            sum.children.iter().for_each(|child| reach(*child));
        }
        for (less, more) in
            puzzle.system.links_of_variable[variable].iter().map(|link| puzzle.system.links[*link])
        {
            reach(less);
            reach(more);
        }
    }
    component.sort_unstable();
    component
}

/// What became of a variable that was to be moved.
pub enum Push {
    /// So it is, with others.
    Moved(Point),
    /// It cannot be moved so far, not even in fractions.
    Held,
    /// In fractions only, as far as this choice of costs goes; or the solver gives no answer.
    Broken,
}

/// Moves a variable by `by`, with as little else moved around it as it takes; what is further away
/// stays what it is. `truth` fits what is known, so the solver starts from a solution, that nothing
/// moves, and goes along few others: a program costs milliseconds where one that looks for the
/// numbers themselves costs seconds. Answers are whole most of the time; where one is not, another
/// `choice` of what moving the others costs may give one that is.
pub fn push(
    puzzle: &Puzzle,
    truth: &[u64],
    around: &[usize],
    (variable, by): (usize, i64),
    choice: usize,
) -> Push {
    let mut problem = Problem::new(Maximize);
    let mut steps: BTreeMap<usize, Steps> = BTreeMap::new();
    for other in around.iter().copied() {
        let limit = if other == variable { by.unsigned_abs() } else { MOVED_BY_MAX };
        let [up, down] = [
            puzzle.high[other].saturating_sub(truth[other]),
            truth[other].saturating_sub(puzzle.low[other]),
        ];
        let mut step = |room: u64, direction: i64| {
            let aim = if other != variable {
                -trouble(other, choice)
            } else {
                (direction * by.signum()) as f64
            };
            (room > 0 && aim > -1.0).then(|| problem.add_var(aim, (0.0, room.min(limit) as f64)))
        };
        steps.insert(other, Steps { up: step(up, 1), down: step(down, -1) });
    }
    constrain(puzzle, truth, around, &steps, &mut problem);
    let Some(solution) = problem.solve().ok().and_then(|found| found.into_solution().ok()) else {
        return Push::Broken;
    };
    let taken = |step: Option<Variable>| step.map_or(0.0, |step| solution.var_value(step));
    let moves: Vec<(usize, f64)> =
        steps.iter().map(|(other, steps)| (*other, taken(steps.up) - taken(steps.down))).collect();
    let is = |moved: f64, by: f64| (moved - by).abs() < 1e-6;
    if !moves.iter().any(|(other, moved)| *other == variable && is(*moved, by as f64)) {
        return Push::Held;
    }
    let moved = moves.into_iter().filter(|(_, moved)| !is(*moved, 0.0));
    let point = moved.map(|(other, moved)| {
        is(moved, moved.round())
            .then_some((other, truth[other].checked_add_signed(moved.round() as i64)?))
    });
    point.collect::<Option<Point>>().map_or(Push::Broken, Push::Moved)
}

/// Whatever is moved, every sum and every order in which something is moved holds.
fn constrain(
    puzzle: &Puzzle,
    state: &[u64],
    moved: &[usize],
    steps: &BTreeMap<usize, Steps>,
    problem: &mut Problem,
) {
    let terms = |variable: usize, weight: f64| {
        let Steps { up, down } = steps.get(&variable).cloned().unwrap_or_default();
        up.map(|up| (up, weight)).into_iter().chain(down.map(|down| (down, -weight)))
    };
    let system = puzzle.system;
    for sum in touched(moved, &system.of_variable).into_iter().map(|sum| &system.sums[sum]) {
        let members: BTreeSet<usize> =
            sum.children.iter().copied().chain(std::iter::once(sum.parent)).collect();
        let changes: Vec<(Variable, f64)> = members
            .into_iter()
            .flat_map(|member| terms(member, sum.weight(member) as f64))
            .collect();
        problem.add_constraint(changes, ComparisonOp::Eq, 0.0);
    }
    for (less, more) in
        touched(moved, &system.links_of_variable).into_iter().map(|link| system.links[link])
    {
        let changes: Vec<(Variable, f64)> = terms(less, 1.0).chain(terms(more, -1.0)).collect();
        problem.add_constraint(
            changes,
            ComparisonOp::Le,
            state[more].saturating_sub(state[less]) as f64,
        );
    }
}

/// How far a variable is moved up and down, where it can be.
#[derive(Clone, Default)]
struct Steps {
    up: Option<Variable>,
    down: Option<Variable>,
}

/// What it costs to move another variable by one, beside what it is worth to move the one that is
/// asked for: the first time the same for all, then up to twice as much, for each another share.
fn trouble(variable: usize, choice: usize) -> f64 {
    const LEAST: f64 = 1e-4;
    let mixed = (variable + choice).wrapping_mul(0x9E37_79B9) % 1024;
    if choice == 0 { LEAST } else { LEAST * (1.0 + mixed as f64 / 1024.0) }
}

/// No variable has to be moved further to make room for another one.
const MOVED_BY_MAX: u64 = 1000;

/// The sums, or the links, in which some of these variables stand.
fn touched(variables: &[usize], of_variable: &[Vec<usize>]) -> BTreeSet<usize> {
    variables.iter().flat_map(|variable| of_variable[*variable].iter().copied()).collect()
}

/// The nearest unknown variables that hang together with one, at most so many.
pub fn around(puzzle: &Puzzle, variable: usize, size: usize) -> Vec<usize> {
    walk(puzzle, variable, &mut vec![false; puzzle.system.len()], size)
}

/// Solves for all unknown variables that hang together.
fn solve(
    puzzle: &Puzzle,
    component: &[usize],
    direction: OptimizationDirection,
    aim: impl Fn(usize) -> f64,
    room: impl Fn(usize) -> (f64, f64),
) -> Result<BTreeMap<usize, f64>, microlp::Error> {
    let mut problem = Problem::new(direction);
    let variables: BTreeMap<usize, Variable> =
        component.iter().map(|v| (*v, problem.add_var(aim(*v), room(*v)))).collect();
    let number = |variable: usize| puzzle.known[variable].unwrap_or(0) as f64;
    for sum in touched(component, &puzzle.system.of_variable) {
        let sum = &puzzle.system.sums[sum];
        let members: BTreeSet<usize> =
            sum.children.iter().copied().chain(std::iter::once(sum.parent)).collect();
        let mut terms = Vec::new();
        let mut rest = 0.0;
        for (variable, weight) in
            members.into_iter().map(|variable| (variable, sum.weight(variable) as f64))
        {
            match variables.get(&variable) {
                Some(unknown) => terms.push((*unknown, weight)),
                None => rest -= weight * number(variable),
            }
        }
        problem.add_constraint(terms, ComparisonOp::Eq, rest);
    }
    for (less, more) in touched(component, &puzzle.system.links_of_variable)
        .iter()
        .map(|link| &puzzle.system.links[*link])
    {
        match (variables.get(less), variables.get(more)) {
            (Some(less), Some(more)) => {
                problem.add_constraint([(*less, 1.0), (*more, -1.0)], ComparisonOp::Le, 0.0)
            }
            (Some(less), None) => {
                problem.add_constraint([(*less, 1.0)], ComparisonOp::Le, number(*more))
            }
            (None, Some(more)) => {
                problem.add_constraint([(*more, 1.0)], ComparisonOp::Ge, number(*less))
            }
            (None, None) => {}
        }
    }
    let solution = problem.solve()?.into_solution().map_err(|_| microlp::Error::Infeasible)?;
    Ok(variables
        .iter()
        .map(|(variable, handle)| (*variable, solution.var_value(*handle)))
        .collect())
}
