//! Cells and sums as a system of linear equations. What an attacker knows of the way in which
//! printed numbers hang together is all in here: parents are the sums of their children, cells that
//! nothing can be in are zero, some cells are never larger than others.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::indicators::cells::{Cell, Dimension, Space, Symbol};

/// One unknown or known number for each class of cells that are bound to be equal.
#[derive(Debug, Default)]
pub struct System {
    /// The cells of each variable, equal by their nature.
    pub members: Vec<Vec<Cell>>,
    index: BTreeMap<Cell, usize>,
    /// Parent and children. A variable can stand in one several times, where cells are bound to be
    /// equal.
    pub sums: Vec<Sum>,
    /// The first is never larger than the second.
    pub links: Vec<(usize, usize)>,
    /// The sums in which a variable stands.
    pub of_variable: Vec<Vec<usize>>,
    /// The links in which a variable stands.
    pub links_of_variable: Vec<Vec<usize>>,
    /// Cells met on the way that nothing can be in.
    pub voids: BTreeSet<Cell>,
    /// The variables that no table prints and that readers can compute where enough is printed:
    /// parts of a group that have a name.
    pub rests: BTreeSet<usize>,
}

/// The parent is the sum of the children.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sum {
    pub parent: usize,
    pub children: Vec<usize>,
}

impl Sum {
    /// What one more of a variable adds to the children, over what it adds to the parent.
    pub fn weight(&self, variable: usize) -> i64 {
        let first = self.children.partition_point(|child| *child < variable);
        let times = self.children[first..]
            .iter()
            .take_while(|child| **child == variable)
            .map(|_| 1)
            .sum::<i64>();
        times - i64::from(self.parent == variable)
    }

    pub fn holds(&self, state: &[u64]) -> bool {
        state[self.parent] == self.children.iter().map(|child| state[*child]).sum::<u64>()
    }
}

/// From what a system is built.
pub struct Plan<'a> {
    pub space: &'a Space,
    /// The cells of which something is printed, the mark of masking included.
    pub listed: &'a BTreeSet<Cell>,
    /// Further cells through which they hang together.
    pub seeds: &'a BTreeSet<Cell>,
    /// Pairs of cells that are the same number.
    pub equal: &'a [(Cell, Cell)],
    /// Pairs of cells of which the first is never larger.
    pub links: &'a [(Cell, Cell)],
    /// Whether everybody knows that nothing can be in a cell.
    pub is_void: &'a dyn Fn(&Cell) -> bool,
    /// By dimension, sets of categories that have a name.
    pub groups: &'a Groups,
    /// Whether the sum of some cells, of which no table prints the sum, is to be protected.
    pub is_rest: &'a dyn Fn(&[&Cell]) -> bool,
}

/// By dimension, sets of categories that have a name without being a category.
pub type Groups = BTreeMap<Symbol, BTreeSet<BTreeSet<Symbol>>>;

impl System {
    pub fn build(plan: &Plan) -> Self {
        let mut draft = Draft::default();
        let mut waiting: Vec<Cell> = plan.listed.iter().chain(plan.seeds).cloned().collect();
        for (one, other) in plan.equal {
            draft.families.insert((one.clone(), Arc::from("")), vec![other.clone()]);
            waiting.extend([one.clone(), other.clone()]);
        }
        let trees = Trees::of(plan);
        while let Some(cell) = waiting.pop() {
            if (plan.is_void)(&cell) {
                draft.voids.insert(cell);
                continue;
            }
            if !draft.cells.insert(cell.clone()) {
                continue;
            }
            for (dimension, category) in cell.coordinates() {
                let Some(Above { parent, siblings }) =
                    trees.above(&cell.measure, dimension, category)
                else {
                    continue;
                };
                let parent = cell.with(dimension, parent.clone());
                if draft.families.contains_key(&(parent.clone(), Arc::clone(dimension))) {
                    continue;
                }
                let children: Vec<Cell> = siblings
                    .iter()
                    .map(|sibling| cell.with(dimension, Some(Arc::clone(sibling))))
                    .collect();
                waiting.push(parent.clone());
                waiting.extend(children.iter().cloned());
                draft.families.insert((parent, Arc::clone(dimension)), children);
            }
        }
        draft.prune(plan);
        let rests = draft.rests(plan);
        draft.into_system(plan, rests)
    }

    pub fn variable(&self, cell: &Cell) -> Option<usize> {
        self.index.get(cell).copied()
    }

    pub fn len(&self) -> usize {
        self.members.len()
    }
}

#[derive(Default)]
struct Draft {
    cells: BTreeSet<Cell>,
    voids: BTreeSet<Cell>,
    /// Parent and dimension to children.
    families: BTreeMap<(Cell, Symbol), Vec<Cell>>,
}

impl Draft {
    /// A parent of which nothing is printed and that stands in no other sum binds nobody: its sum
    /// is dropped.
    fn prune(&mut self, plan: &Plan) {
        let mut uses: BTreeMap<&Cell, usize> = BTreeMap::new();
        for ((parent, _), children) in &self.families {
            *uses.entry(parent).or_default() += 1;
            children.iter().for_each(|child| *uses.entry(child).or_default() += 1);
        }
        let linked: BTreeSet<&Cell> =
            plan.links.iter().flat_map(|(one, other)| [one, other]).collect();
        let is_free = |cell: &Cell, uses: &BTreeMap<&Cell, usize>| {
            uses.get(cell) == Some(&1) && !plan.listed.contains(cell) && !linked.contains(cell)
        };
        let mut waiting: Vec<(Cell, Symbol)> =
            self.families.keys().filter(|(parent, _)| is_free(parent, &uses)).cloned().collect();
        let mut dropped: BTreeSet<(Cell, Symbol)> = BTreeSet::new();
        let mut of_parent: BTreeMap<&Cell, Vec<&(Cell, Symbol)>> = BTreeMap::new();
        self.families.keys().for_each(|key| of_parent.entry(&key.0).or_default().push(key));
        while let Some(key) = waiting.pop() {
            if !dropped.insert(key.clone()) {
                continue;
            }
            for cell in std::iter::once(&key.0).chain(&self.families[&key]) {
                if let Some(n) = uses.get_mut(cell) {
                    *n = n.saturating_sub(1);
                }
                if is_free(cell, &uses) {
                    waiting.extend(
                        of_parent
                            .get(cell)
                            .into_iter()
                            .flatten()
                            .filter(|key| !dropped.contains(key))
                            .map(|key| (*key).clone()),
                    );
                }
            }
        }
        self.families.retain(|key, _| !dropped.contains(key));
    }

    /// The sums that no table prints and that a reader computes of a printed sum and printed parts
    /// of it: each group of parts that has a name, and the one category that no table prints.
    fn rests(&self, plan: &Plan) -> BTreeSet<Vec<Cell>> {
        let mut rests = BTreeSet::new();
        for (parent, dimension) in self.families.keys() {
            if !plan.listed.contains(parent) || dimension.is_empty() {
                continue;
            }
            let children = self.parts(plan, parent, dimension);
            let (listed, left): (Vec<&Cell>, Vec<&Cell>) =
                children.iter().copied().partition(|child| plan.listed.contains(*child));
            if listed.is_empty() {
                continue;
            }
            let named = self.named(plan, parent, dimension, &children).into_iter();
            // One category that is left has a name, too.
            let parts = named.chain((left.len() == 1).then_some(left));
            let parts = parts.filter(|part| part.len() < children.len() && (plan.is_rest)(part));
            rests.extend(parts.map(|part| part.into_iter().cloned().collect::<Vec<_>>()));
        }
        rests
    }

    /// The parts of a cell: those below a part that no table prints, where one prints some of them.
    fn parts(&self, plan: &Plan, parent: &Cell, dimension: &Symbol) -> Vec<&Cell> {
        let key = (parent.clone(), Arc::clone(dimension));
        let mut parts = Vec::new();
        let children = self.families.get(&key).into_iter().flatten();
        for child in children.filter_map(|child| self.cells.get(child)) {
            if plan.listed.contains(child) {
                parts.push(child);
                continue;
            }
            let below = self.parts(plan, child, dimension);
            match below.iter().any(|part| plan.listed.contains(*part)) {
                true => parts.extend(below),
                false => parts.push(child),
            }
        }
        parts
    }

    /// The children of a sum that a group with a name holds, group by group: a category between
    /// the sum and its children, or a set of categories.
    fn named<'c>(
        &self,
        plan: &Plan,
        parent: &Cell,
        dimension: &Symbol,
        children: &[&'c Cell],
    ) -> Vec<Vec<&'c Cell>> {
        let Some(tree) = plan.space.dimensions.get(dimension) else { return Vec::new() };
        let mut between: BTreeMap<&Symbol, Vec<&Cell>> = BTreeMap::new();
        for child in children {
            let above = std::iter::successors(child.category(dimension), |at| tree.parent(at));
            let above = above.skip(1).take_while(|at| Some(*at) != parent.category(dimension));
            above.for_each(|at| between.entry(at).or_default().push(child));
        }
        let held = |group: &BTreeSet<Symbol>| -> Vec<&'c Cell> {
            let is_held = |child: &&&Cell| {
                let leaves = child.category(dimension).map(|category| tree.leaves(category));
                leaves.is_some_and(|leaves| leaves.iter().all(|leaf| group.contains(leaf)))
            };
            children.iter().filter(is_held).copied().collect()
        };
        let groups = plan.groups.get(dimension).into_iter().flatten().map(held);
        between.into_values().chain(groups).filter(|part| part.len() > 1).collect()
    }

    /// Cells that a sum of one child binds together become one variable.
    fn into_system(self, plan: &Plan, rests: BTreeSet<Vec<Cell>>) -> System {
        let cells: Vec<&Cell> = self.cells.iter().collect();
        let place: BTreeMap<&Cell, usize> =
            cells.iter().enumerate().map(|(place, cell)| (*cell, place)).collect();
        let mut classes = Classes::new(cells.len());
        let sums: Vec<(usize, Vec<usize>)> = self
            .families
            .iter()
            .filter_map(|((parent, _), children)| {
                Some((
                    *place.get(parent)?,
                    children.iter().filter_map(|child| place.get(child).copied()).collect(),
                ))
            })
            .collect();
        for (parent, children) in &sums {
            if let [only] = children.as_slice() {
                classes.join(*parent, *only);
            }
        }
        let mut system = System { voids: self.voids, ..System::default() };
        let mut variable_of: BTreeMap<usize, usize> = BTreeMap::new();
        for (at, cell) in cells.iter().enumerate() {
            let class = classes.root(at);
            let variable = *variable_of.entry(class).or_insert_with(|| {
                system.members.push(Vec::new());
                system.members.len() - 1
            });
            system.members[variable].push((*cell).clone());
            system.index.insert((*cell).clone(), variable);
        }
        let mut distinct: BTreeSet<Sum> = BTreeSet::new();
        for (parent, children) in &sums {
            let parent = variable_of[&classes.root(*parent)];
            let mut children: Vec<usize> =
                children.iter().map(|child| variable_of[&classes.root(*child)]).collect();
            children.sort_unstable();
            if children.len() > 1 {
                distinct.insert(Sum { parent, children });
            }
        }
        let sums: BTreeMap<Vec<usize>, usize> =
            distinct.iter().map(|sum| (sum.children.clone(), sum.parent)).collect();
        for rest in rests {
            let mut parts: Vec<usize> = rest
                .iter()
                .filter_map(|cell| Some(variable_of[&classes.root(*place.get(cell)?)]))
                .collect();
            parts.sort_unstable();
            if let [only] = parts.as_slice() {
                system.rests.insert(*only);
            } else if let Some(whole) = sums.get(&parts) {
                system.rests.insert(*whole);
            } else if distinct.insert(Sum { parent: system.members.len(), children: parts }) {
                system.rests.insert(system.members.len());
                system.members.push(Vec::new());
            }
        }
        system.sums = distinct.into_iter().collect();
        system.of_variable = vec![Vec::new(); system.members.len()];
        for (at, sum) in system.sums.iter().enumerate() {
            let variables: BTreeSet<usize> =
                std::iter::once(sum.parent).chain(sum.children.iter().copied()).collect();
            variables.into_iter().for_each(|variable| system.of_variable[variable].push(at));
        }
        let variable = |cell: &Cell| system.index.get(cell).copied();
        let links: BTreeSet<(usize, usize)> = plan
            .links
            .iter()
            .filter_map(|(one, other)| Some((variable(one)?, variable(other)?)))
            .collect();
        system.links = links.into_iter().filter(|(one, other)| one != other).collect();
        system.links_of_variable = vec![Vec::new(); system.members.len()];
        for (at, (one, other)) in system.links.iter().enumerate() {
            system.links_of_variable[*one].push(at);
            system.links_of_variable[*other].push(at);
        }
        system
    }
}

/// Union-find over cells.
struct Classes(Vec<usize>);

impl Classes {
    fn new(n: usize) -> Self {
        Classes((0..n).collect())
    }

    fn root(&mut self, at: usize) -> usize {
        let mut root = at;
        while self.0[root] != root {
            self.0[root] = self.0[self.0[root]];
            root = self.0[root];
        }
        root
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        self.0[one.max(other)] = one.min(other);
    }
}

/// The trees of the dimensions, without the categories that no table uses: what lies between is
/// skipped.
struct Trees {
    /// By measure, dimension and category.
    above: BTreeMap<Symbol, BTreeMap<Symbol, BTreeMap<Symbol, Above>>>,
}

/// Where a category hangs: the used category above it, and all that hang there.
#[derive(Clone)]
struct Above {
    parent: Option<Symbol>,
    siblings: Arc<[Symbol]>,
}

impl Trees {
    fn of(plan: &Plan) -> Self {
        let pairs = plan.equal.iter().flat_map(|(one, other)| [one, other]);
        let cells: Vec<&Cell> = plan.listed.iter().chain(plan.seeds).chain(pairs).collect();
        let mut used: BTreeMap<&Symbol, BTreeMap<&Symbol, BTreeSet<Option<&Symbol>>>> =
            BTreeMap::new();
        for cell in &cells {
            for dimension in plan.space.dimensions.keys() {
                used.entry(&cell.measure)
                    .or_default()
                    .entry(dimension)
                    .or_default()
                    .insert(cell.category(dimension));
            }
        }
        let trees = |dimensions: BTreeMap<&Symbol, BTreeSet<Option<&Symbol>>>| {
            dimensions
                .into_iter()
                .map(|(name, used)| (Arc::clone(name), hang(&plan.space.dimensions[name], &used)))
                .collect()
        };
        Trees {
            above: used
                .into_iter()
                .map(|(measure, dimensions)| (Arc::clone(measure), trees(dimensions)))
                .collect(),
        }
    }

    fn above(&self, measure: &Symbol, dimension: &Symbol, category: &Symbol) -> Option<&Above> {
        self.above.get(measure)?.get(dimension)?.get(category)
    }
}

fn hang(dimension: &Dimension, used: &BTreeSet<Option<&Symbol>>) -> BTreeMap<Symbol, Above> {
    let mut busy: BTreeSet<&Symbol> = BTreeSet::new();
    for category in used.iter().flatten() {
        let mut at = dimension.parent(category);
        while let Some(parent) = at {
            busy.insert(parent);
            at = dimension.parent(parent);
        }
    }
    let mut above = BTreeMap::new();
    for parent in used {
        let has_used_below = parent.map_or(used.len() > 1, |parent| busy.contains(parent));
        if !has_used_below {
            continue;
        }
        let mut siblings = Vec::new();
        let mut waiting: Vec<&Symbol> = dimension.children(*parent).iter().rev().collect();
        while let Some(category) = waiting.pop() {
            if used.contains(&Some(category)) || !busy.contains(category) {
                siblings.push(Arc::clone(category));
            } else {
                waiting.extend(dimension.children(Some(category)).iter().rev());
            }
        }
        let siblings: Arc<[Symbol]> = siblings.into();
        for sibling in siblings.iter() {
            above.insert(
                Arc::clone(sibling),
                Above { parent: parent.cloned(), siblings: Arc::clone(&siblings) },
            );
        }
    }
    above
}
