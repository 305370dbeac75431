//! The attack on a manifest, with everything that protects it: elimination, bounds, linear
//! programs. It knows nothing but what the manifest says.

use std::collections::{BTreeMap, BTreeSet};

use super::bounds::{Found, Puzzle, UNBOUNDED};
use super::elimination::Directions;
use super::linear;
use super::manifest::{FORMAT, Link, Listing, Manifest, WIDE};
use super::proof::VALUES_MIN;
use super::system::{Groups, Plan, System};
use crate::indicators::cells::{Cell, Dimension, MOMENT, PLACE, Space, Symbol, is_of_time};

/// What an attack found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audit {
    /// Numbers printed and marks of masking, each cell once.
    pub printed: usize,
    pub masked: usize,
    /// Printed numbers from 1 (or 0, where zeros count as small) to the threshold.
    pub small: Vec<String>,
    /// Masked cells that can be computed, with what was found.
    pub determined: Vec<(String, u64)>,
    /// Masked cells with fewer than three values left, from and to.
    pub narrowed: Vec<(String, u64, u64)>,
    /// Groups of which everybody has one delicate answer.
    pub unanimous: Vec<String>,
    /// Groups that no table prints and of which what is printed leaves fewer than three small
    /// numbers, from and to.
    pub rests: Vec<(String, u64, u64)>,
    /// Masked cells of which the solver could say nothing.
    pub unanswered: Vec<String>,
}

impl Audit {
    pub fn is_clean(&self) -> bool {
        self.small.is_empty()
            && self.determined.is_empty()
            && self.narrowed.is_empty()
            && self.unanimous.is_empty()
            && self.rests.is_empty()
            && self.unanswered.is_empty()
    }
}

/// Attacks a manifest. An error says in words what of it cannot be read.
pub fn audit(text: &[u8]) -> Result<Audit, String> {
    let manifest: Manifest =
        serde_json::from_slice(text).map_err(|error| format!("this is not a manifest: {error}"))?;
    if manifest.format != FORMAT {
        return Err(format!("the format is `{}`; `{FORMAT}` is understood", manifest.format));
    }
    let (facts, system) = Facts::read(&manifest, true)?;
    let puzzle = facts.puzzle(&system);
    let mut audit = Audit::default();
    facts.count(&manifest, &mut audit);
    attack(&puzzle, &facts, &manifest, &mut audit);
    Ok(audit)
}

impl Manifest {
    /// Whether a cell describes nobody: it counts those without an answer, by time and place.
    fn says_nothing(&self, cell: &Cell) -> bool {
        let is_told =
            |dimension: &str| ![PLACE, MOMENT].contains(&dimension) && !is_of_time(dimension);
        let mut told = cell.coordinates().iter().filter(|(name, _)| is_told(name)).peekable();
        told.peek().is_some()
            && told.all(|(name, category)| {
                self.unsaid.get(name.as_ref()).is_some_and(|unsaid| **unsaid == **category)
            })
    }
}

fn attack(puzzle: &Puzzle, facts: &Facts, manifest: &Manifest, audit: &mut Audit) {
    let masked: BTreeMap<usize, &Cell> = facts
        .masked
        .iter()
        .filter_map(|cell| Some((puzzle.system.variable(cell)?, cell)))
        .collect();
    let Some(found) = puzzle.ranges() else {
        audit.unanswered.push("the printed numbers contradict one another".to_owned());
        return;
    };
    let is_unknown: Vec<bool> = puzzle.known.iter().map(Option::is_none).collect();
    let directions = Directions::of(puzzle.system, &is_unknown);
    let rests = facts.rests(puzzle, &found, manifest);
    let mut open: BTreeSet<usize> = rests.keys().copied().collect();
    for (variable, cell) in &masked {
        let (low, high) = found.ranges[*variable];
        if directions.is_determined(*variable) || low == high {
            audit.determined.push((cell.to_string(), low));
        } else if found.width(*variable) < VALUES_MIN as u64 {
            audit.narrowed.push((cell.to_string(), low, high));
        } else {
            open.insert(*variable);
        }
    }
    for (variable, range) in linear::narrowest(puzzle, &open) {
        let Some(name) = masked.get(&variable).map(ToString::to_string) else {
            let is_small = |(low, high): &(u64, u64)| *high > 0 && low < &manifest.threshold;
            if let Some((low, high)) = range.filter(is_small) {
                audit.rests.push((rests[&variable].clone(), low, high));
            }
            continue;
        };
        match range {
            Some((low, high)) if low == high => audit.determined.push((name, low)),
            Some((low, high)) => audit.narrowed.push((name, low, high)),
            None => audit.unanswered.push(name),
        }
    }
}

fn groups(manifest: &Manifest) -> Groups {
    let group = |names: &Vec<String>| names.iter().map(|name| name.as_str().into()).collect();
    let groups = manifest.groups.iter();
    groups.map(|(name, sets)| (name.as_str().into(), sets.iter().map(group).collect())).collect()
}

fn space(manifest: &Manifest) -> Space {
    let mut space = Space::default();
    for (name, tree) in &manifest.dimensions {
        let dimension = space.dimension(name);
        let mut waiting = vec![tree.root.as_str()];
        while let Some(parent) = waiting.pop() {
            for child in tree.children.get(parent).into_iter().flatten() {
                if !dimension.contains(child) && !tree.multiple {
                    dimension.add(child, (parent != tree.root).then_some(parent));
                    waiting.push(child);
                }
            }
        }
    }
    space
}

fn cell_of(named: &BTreeMap<String, String>) -> Cell {
    let measure = named.get("measure").map_or("", String::as_str);
    named
        .iter()
        .filter(|(name, _)| *name != "measure")
        .fold(Cell::of(measure), |cell, (dimension, category)| cell.at(dimension, category))
}

/// What a manifest says of each cell.
#[derive(Default)]
pub(super) struct Facts {
    /// From and to.
    cells: BTreeMap<Cell, (u64, u64)>,
    pub masked: BTreeSet<Cell>,
    printed: BTreeMap<Cell, u64>,
}

impl Facts {
    /// The value or interval of each cell, and the sums between cells.
    /// With the sums that no table prints where `with_rests`.
    pub fn read(manifest: &Manifest, with_rests: bool) -> Result<(Self, System), String> {
        let space = space(manifest);
        let facts = Facts::of(manifest, &space)?;
        let listed: BTreeSet<Cell> = facts.cells.keys().cloned().collect();
        let link = |link: &Link| (cell_of(&link.le[0]), cell_of(&link.le[1]));
        let links: Vec<(Cell, Cell)> = manifest.links.iter().map(link).collect();
        let pairs: BTreeSet<&(Cell, Cell)> = links.iter().collect();
        let equal: Vec<(Cell, Cell)> = links
            .iter()
            .filter(|(one, other)| one < other && pairs.contains(&(other.clone(), one.clone())))
            .cloned()
            .collect();
        let is_void = |cell: &Cell| facts.cells.get(cell) == Some(&(0, 0));
        // What is offered is not about persons; only measures with a mask somewhere are.
        let hidden: BTreeSet<&Symbol> = facts.masked.iter().map(|cell| &cell.measure).collect();
        let system = System::build(&Plan {
            space: &space,
            listed: &listed,
            seeds: &BTreeSet::new(),
            equal: &equal,
            links: &links,
            is_void: &is_void,
            groups: &groups(manifest),
            is_rest: &|cells| {
                with_rests
                    && cells.iter().any(|cell| hidden.contains(&cell.measure))
                    && !cells.iter().all(|cell| manifest.says_nothing(cell))
            },
        });
        Ok((facts, system))
    }

    fn of(manifest: &Manifest, space: &Space) -> Result<Self, String> {
        let mut facts = Facts::default();
        let mut shares: Vec<(Cell, f64, i32, Cell)> = Vec::new();
        // An interval is no mark of masking: the mark is in the tables.
        for table in manifest.tables.iter().chain(&manifest.intervals) {
            for (cell, value) in cells(table, manifest)? {
                match &value {
                    serde_json::Value::Null => {
                        facts.narrow(&cell, manifest.masked_min, UNBOUNDED);
                        facts.masked.insert(cell);
                    }
                    serde_json::Value::Number(number) => {
                        let n = number
                            .as_u64()
                            .ok_or_else(|| format!("`{number}` in `{}` is no count", table.id))?;
                        facts.narrow(&cell, n, n);
                        facts.printed.insert(cell, n);
                    }
                    value => facts.special(table, cell, value, &mut shares)?,
                }
            }
            if table.omitted.as_deref() == Some("zero") {
                facts.omitted(table, manifest, space)?;
            }
        }
        for (cell, percent, decimals, of) in shares {
            let Some(whole) =
                facts.printed.get(&of).and_then(|n| u32::try_from(*n).ok()).map(f64::from)
            else {
                continue;
            };
            let half = 0.5 * 10_f64.powi(-decimals);
            let end = |share: f64| share.clamp(0.0, 100.0) * whole / 100.0;
            facts.narrow(&cell, first(end(percent - half)), last(end(percent + half)));
        }
        Ok(facts)
    }

    fn special(
        &mut self,
        table: &Listing,
        cell: Cell,
        value: &serde_json::Value,
        shares: &mut Vec<(Cell, f64, i32, Cell)>,
    ) -> Result<(), String> {
        let wrong = || format!("`{value}` in `{}` is no value", table.id);
        if let Some(range) = value.get("range").and_then(|range| range.as_array()) {
            let ends: Vec<u64> = range.iter().filter_map(serde_json::Value::as_u64).collect();
            let [low, high] = ends.as_slice() else { return Err(wrong()) };
            self.narrow(&cell, *low, if *high >= WIDE { UNBOUNDED } else { *high });
        } else if let (Some(rounded), Some(base)) = (
            value.get("rounded").and_then(|v| v.as_u64()),
            value.get("base").and_then(|v| v.as_u64()),
        ) {
            self.narrow(
                &cell,
                rounded.saturating_sub(base.saturating_sub(1)),
                rounded + base.saturating_sub(1),
            );
        } else if let Some(percent) = value.get("percent").and_then(serde_json::Value::as_f64) {
            let decimals = value.get("decimals").and_then(serde_json::Value::as_i64).unwrap_or(0);
            let of: BTreeMap<String, String> = value
                .get("of")
                .and_then(|of| of.get("cell").or(Some(of)))
                .and_then(|of| serde_json::from_value(of.clone()).ok())
                .ok_or_else(wrong)?;
            let mut of = cell_of(&of);
            if of.measure.is_empty() {
                of.measure = cell.measure.clone();
            }
            shares.push((cell, percent, i32::try_from(decimals).unwrap_or(0), of));
        } else {
            return Err(wrong());
        }
        Ok(())
    }

    fn narrow(&mut self, cell: &Cell, low: u64, high: u64) {
        let (old_low, old_high) = self.cells.get(cell).copied().unwrap_or((0, UNBOUNDED));
        self.cells.insert(cell.clone(), (old_low.max(low), old_high.min(high)));
    }

    /// All combinations of the table's dimensions that it does not list are zero.
    fn omitted(
        &mut self,
        table: &Listing,
        manifest: &Manifest,
        space: &Space,
    ) -> Result<(), String> {
        let listed: BTreeSet<Cell> =
            cells(table, manifest)?.into_iter().map(|(cell, _)| cell).collect();
        let names = table.dims.clone().unwrap_or_else(|| {
            let named = table.cells.iter().flat_map(BTreeMap::keys).filter(|name| *name != "value");
            named.cloned().collect::<BTreeSet<_>>().into_iter().collect()
        });
        let whole = Cell::of(&table.measure);
        let mut combined = vec![
            table
                .fixed
                .iter()
                .fold(whole, |cell, (dimension, category)| cell.at(dimension, category)),
        ];
        for name in &names {
            let dimension: &Dimension = space
                .dimensions
                .get(name.as_str())
                .ok_or_else(|| format!("there is no dimension `{name}`"))?;
            let leaves: Vec<_> = dimension
                .categories()
                .map(|(category, _)| category)
                .filter(|c| dimension.children(Some(c)).is_empty())
                .collect();
            combined = combined
                .iter()
                .flat_map(|cell| {
                    leaves.iter().map(|leaf| cell.clone().at(name, leaf)).collect::<Vec<_>>()
                })
                .collect();
        }
        for cell in combined.into_iter().filter(|cell| !listed.contains(cell)) {
            self.narrow(&cell, 0, 0);
        }
        Ok(())
    }

    pub fn puzzle<'a>(&self, system: &'a System) -> Puzzle<'a> {
        let mut puzzle = Puzzle {
            system,
            known: vec![None; system.len()],
            low: vec![0; system.len()],
            high: vec![UNBOUNDED; system.len()],
        };
        for (cell, (low, high)) in &self.cells {
            let Some(variable) = system.variable(cell) else { continue };
            puzzle.low[variable] = puzzle.low[variable].max(*low);
            puzzle.high[variable] = puzzle.high[variable].min(*high);
            if low == high {
                puzzle.known[variable] = Some(*low);
            }
        }
        puzzle
    }

    /// The sums that no table prints and that can be small, in words.
    fn rests(
        &self,
        puzzle: &Puzzle,
        found: &Found,
        manifest: &Manifest,
    ) -> BTreeMap<usize, String> {
        let system = puzzle.system;
        let name = |variable: usize| {
            let parts = system.sums.iter().find(|sum| sum.parent == variable);
            let of = |variable: usize| system.members[variable].first().map(ToString::to_string);
            of(variable).unwrap_or_else(|| {
                let parts = parts.into_iter().flat_map(|sum| &sum.children);
                parts.filter_map(|part| of(*part)).collect::<Vec<_>>().join(" + ")
            })
        };
        let is_asked = |variable: &usize| {
            let is_told =
                |cell: &Cell| self.masked.contains(cell) || self.printed.contains_key(cell);
            let (low, high) = found.ranges[*variable];
            low < manifest.threshold && high > 0 && !system.members[*variable].iter().any(is_told)
        };
        system.rests.iter().copied().filter(is_asked).map(|rest| (rest, name(rest))).collect()
    }

    fn count(&self, manifest: &Manifest, audit: &mut Audit) {
        audit.masked = self.masked.len();
        audit.printed = self.printed.len();
        for (cell, n) in &self.printed {
            let is_small = *n > 0 && *n < manifest.threshold;
            // What is offered is not about persons; only measures with a mask somewhere are.
            let is_about_persons = self.masked.iter().any(|masked| masked.measure == cell.measure);
            if is_small && is_about_persons && !manifest.says_nothing(cell) {
                audit.small.push(format!("{cell} = {n}"));
            }
            for dimension in &manifest.sensitive {
                let dimension = dimension.as_str().into();
                let group = cell.with(&dimension, None);
                if cell.category(&dimension).is_some()
                    && *n > 0
                    && self.printed.get(&group) == Some(n)
                {
                    audit.unanimous.push(format!("{cell} = {n}"));
                }
            }
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between zero and a count of persons"
)]
fn first(end: f64) -> u64 {
    (end - 1e-9).ceil().max(0.0) as u64
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between zero and a count of persons"
)]
fn last(end: f64) -> u64 {
    (end + 1e-9).floor().max(0.0) as u64
}

/// The cells of a table with their values.
fn cells(table: &Listing, manifest: &Manifest) -> Result<Vec<(Cell, serde_json::Value)>, String> {
    let fixed = table
        .fixed
        .iter()
        .fold(Cell::of(&table.measure), |cell, (dimension, category)| cell.at(dimension, category));
    let at_root = |dimension: &str, category: &str| {
        manifest.dimensions.get(dimension).is_some_and(|tree| tree.root == category)
    };
    let at = |cell: Cell, dimension: &str, category: &str| {
        if at_root(dimension, category) { cell } else { cell.at(dimension, category) }
    };
    let mut found = Vec::new();
    let dims = table.dims.clone().unwrap_or_default();
    for row in &table.rows {
        let (value, categories) =
            row.split_last().ok_or_else(|| format!("a row of `{}` is empty", table.id))?;
        let named = dims.iter().zip(categories.iter().filter_map(serde_json::Value::as_str));
        found.push((
            named.fold(fixed.clone(), |cell, (dimension, category)| at(cell, dimension, category)),
            value.clone(),
        ));
    }
    for entry in &table.cells {
        let mut cell = fixed.clone();
        for (dimension, category) in entry.iter().filter(|(name, _)| *name != "value") {
            cell = at(
                cell,
                dimension,
                category
                    .as_str()
                    .ok_or_else(|| format!("`{category}` in `{}` is no category", table.id))?,
            );
        }
        found.push((cell, entry.get("value").cloned().unwrap_or_default()));
    }
    Ok(found)
}
