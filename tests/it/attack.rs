//! An attacker on manifests that shares no code with the program: it reads the JSON, writes down
//! every sum that follows from the trees, and asks linear programs how small and how large each
//! masked number can be.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "linear programs count in floating point; counts of a test are small and never \
        negative"
)]

use std::collections::{BTreeMap, BTreeSet};

use microlp::{ComparisonOp, OptimizationDirection, Problem, Variable};
use serde_json::Value;

/// Measure and categories by dimension; dimensions at their root are left out.
pub type Place = (String, BTreeMap<String, String>);

/// What the attacker knows.
#[derive(Default)]
pub struct Knowledge {
    pub threshold: u64,
    trees: BTreeMap<String, BTreeMap<String, (String, Vec<String>)>>,
    roots: BTreeMap<String, String>,
    pub printed: BTreeMap<Place, u64>,
    pub masked: BTreeSet<Place>,
    ranges: BTreeMap<Place, (u64, u64)>,
    links: Vec<(Place, Place)>,
    /// By dimension, the category of those who did not say.
    unsaid: BTreeMap<String, String>,
}

impl Knowledge {
    /// Adds what one manifest says; manifests of several editions may be added up.
    pub fn learn(&mut self, text: &[u8]) {
        let manifest: Value = serde_json::from_slice(text).expect("a manifest is JSON");
        assert_eq!(manifest["format"], "sdc-attack/1");
        self.threshold = manifest["threshold"].as_u64().expect("a threshold");
        for (name, tree) in manifest["dimensions"].as_object().expect("dimensions") {
            let root = tree["root"].as_str().expect("a root").to_owned();
            let above = self.trees.entry(name.clone()).or_default();
            for (parent, children) in tree["children"].as_object().expect("children") {
                let children: Vec<String> =
                    children.as_array().expect("a list").iter().map(text_of).collect();
                for child in &children {
                    above.insert(child.clone(), (parent.clone(), children.clone()));
                }
            }
            self.roots.insert(name.clone(), root);
        }
        for (dimension, category) in manifest["unsaid"].as_object().into_iter().flatten() {
            assert!(["non communiqué", "not_given"].contains(&text_of(category).as_str()));
            self.unsaid.insert(dimension.clone(), text_of(category));
        }
        for table in manifest["tables"].as_array().expect("tables") {
            self.table(table);
        }
        // What is printed in the place of a masked number is known as well.
        for table in manifest["intervals"].as_array().into_iter().flatten() {
            self.table(table);
        }
        for link in manifest["links"].as_array().expect("links") {
            let place = |cell: &Value| {
                let named: BTreeMap<String, String> = cell
                    .as_object()
                    .expect("a cell")
                    .iter()
                    .map(|(k, v)| (k.clone(), text_of(v)))
                    .collect();
                self.place(
                    named["measure"].clone(),
                    named.into_iter().filter(|(name, _)| name != "measure").collect(),
                )
            };
            let (one, other) = (place(&link["le"][0]), place(&link["le"][1]));
            self.links.push((one, other));
        }
    }

    /// Whether a cell counts those who did not say, by when and where they came at most.
    pub fn says_nothing(&self, place: &Place) -> bool {
        let is_told =
            |name: &str| !["time", "place", "moment"].contains(&name) && !name.starts_with("span ");
        let told: Vec<_> = place.1.iter().filter(|(name, _)| is_told(name)).collect();
        let is_unsaid =
            |(name, category): &(&String, &String)| self.unsaid.get(*name) == Some(*category);
        !told.is_empty() && told.iter().all(is_unsaid)
    }

    fn place(&self, measure: String, categories: BTreeMap<String, String>) -> Place {
        (
            measure,
            categories
                .into_iter()
                .filter(|(dimension, category)| self.roots.get(dimension) != Some(category))
                .collect(),
        )
    }

    fn table(&mut self, table: &Value) {
        let fixed: BTreeMap<String, String> = table
            .get("fixed")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .map(|(k, v)| (k.clone(), text_of(v)))
            .collect();
        let dims: Vec<String> = table
            .get("dims")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .map(text_of)
            .collect();
        let mut cells: Vec<(BTreeMap<String, String>, Value)> = Vec::new();
        for row in table.get("rows").and_then(Value::as_array).into_iter().flatten() {
            let row = row.as_array().expect("a row");
            let mut at = fixed.clone();
            at.extend(dims.iter().cloned().zip(row.iter().map(text_of)));
            cells.push((at, row.last().expect("a row holds a value").clone()));
        }
        for cell in table.get("cells").and_then(Value::as_array).into_iter().flatten() {
            let cell = cell.as_object().expect("a cell");
            let mut at = fixed.clone();
            at.extend(
                cell.iter()
                    .filter(|(name, _)| *name != "value")
                    .map(|(k, v)| (k.clone(), text_of(v))),
            );
            cells.push((at, cell.get("value").cloned().unwrap_or(Value::Null)));
        }
        for (at, value) in cells {
            let place = self.place(text_of(&table["measure"]), at);
            self.note(place, &value);
        }
    }

    fn note(&mut self, place: Place, value: &Value) {
        if let Some(n) = value.as_u64() {
            let before = self.printed.insert(place.clone(), n);
            assert!(
                before.is_none_or(|before| before == n),
                "{place:?} was printed as {before:?} and as {n}"
            );
        } else if value.is_null() {
            self.masked.insert(place);
        } else if let Some(range) = value.get("range") {
            let known = self.ranges.entry(place).or_insert((0, u64::MAX));
            known.0 = known.0.max(range[0].as_u64().expect("a range starts"));
            known.1 = known.1.min(range[1].as_u64().expect("a range ends"));
        } else {
            panic!("the attacker does not understand {value}");
        }
    }

    /// Every cell that hangs together with one of which something is said, and all the sums among
    /// them.
    fn sums(&self) -> BTreeMap<Place, BTreeMap<String, Vec<Place>>> {
        let mut waiting: Vec<Place> =
            self.printed.keys().chain(&self.masked).chain(self.ranges.keys()).cloned().collect();
        waiting.extend(self.links.iter().flat_map(|(one, other)| [one.clone(), other.clone()]));
        let mut seen: BTreeSet<Place> = BTreeSet::new();
        let mut sums: BTreeMap<Place, BTreeMap<String, Vec<Place>>> = BTreeMap::new();
        while let Some(place) = waiting.pop() {
            if !seen.insert(place.clone()) || self.printed.get(&place) == Some(&0) {
                continue;
            }
            for (dimension, category) in &place.1 {
                let Some((parent, siblings)) =
                    self.trees.get(dimension).and_then(|tree| tree.get(category))
                else {
                    continue;
                };
                let mut above = place.clone();
                above.1.remove(dimension);
                if self.roots[dimension] != *parent {
                    above.1.insert(dimension.clone(), parent.clone());
                }
                if sums.get(&above).is_some_and(|families| families.contains_key(dimension)) {
                    continue;
                }
                let with = |category: &String| {
                    let mut child = place.clone();
                    child.1.insert(dimension.clone(), category.clone());
                    child
                };
                let children: Vec<Place> = siblings.iter().map(with).collect();
                waiting.extend(children.iter().cloned());
                waiting.push(above.clone());
                sums.entry(above).or_default().insert(dimension.clone(), children);
            }
        }
        sums
    }

    /// The masked numbers of which fewer than three values remain, with the smallest and the
    /// largest.
    pub fn found_out(&self) -> Vec<(Place, u64, u64)> {
        let sums = self.sums();
        let mut places: BTreeSet<&Place> =
            self.masked.iter().chain(self.printed.keys()).chain(self.ranges.keys()).collect();
        for (parent, families) in &sums {
            places.insert(parent);
            places.extend(families.values().flatten());
        }
        places.extend(self.links.iter().flat_map(|(one, other)| [one, other]));
        let equations: Vec<(&Place, &Vec<Place>)> = sums
            .iter()
            .flat_map(|(parent, families)| families.values().map(move |c| (parent, c)))
            .collect();
        let mut parts =
            Parts::new(places.iter().copied().filter(|place| !self.printed.contains_key(*place)));
        for (parent, children) in &equations {
            parts.join_all(std::iter::once(*parent).chain(children.iter()));
        }
        self.links.iter().for_each(|(one, other)| parts.join_all([one, other].into_iter()));
        let mut found = Vec::new();
        for part in parts.groups() {
            if part.iter().any(|place| self.masked.contains(*place)) {
                self.attack(&part, &equations, &mut found);
            }
        }
        found
    }

    fn attack(
        &self,
        part: &BTreeSet<&Place>,
        equations: &[(&Place, &Vec<Place>)],
        found: &mut Vec<(Place, u64, u64)>,
    ) {
        let equations: Vec<_> = equations
            .iter()
            .filter(|(parent, children)| {
                part.contains(*parent) || children.iter().any(|child| part.contains(child))
            })
            .collect();
        let mut seen: BTreeMap<&Place, (f64, f64)> = BTreeMap::new();
        for place in part.iter().copied().filter(|place| self.masked.contains(*place)) {
            for direction in [OptimizationDirection::Maximize, OptimizationDirection::Minimize] {
                if seen.get(place).is_some_and(|(low, high)| high.floor() - low.ceil() >= 2.0) {
                    break;
                }
                let mut problem = Problem::new(direction);
                let room = |place: &Place| {
                    let (low, high) = self.ranges.get(place).copied().unwrap_or((0, 100_000));
                    (low as f64, high.min(100_000) as f64)
                };
                let variables: BTreeMap<&Place, Variable> = part
                    .iter()
                    .map(|other| {
                        (
                            *other,
                            problem.add_var(if *other == place { 1.0 } else { 0.0 }, room(other)),
                        )
                    })
                    .collect();
                let term =
                    |place: &Place, sign: f64, terms: &mut Vec<(Variable, f64)>, rest: &mut f64| {
                        match self.printed.get(place) {
                            Some(n) => *rest -= sign * *n as f64,
                            None => terms.push((variables[place], sign)),
                        }
                    };
                for (parent, children) in &equations {
                    let (mut terms, mut rest) = (Vec::new(), 0.0);
                    term(parent, -1.0, &mut terms, &mut rest);
                    children.iter().for_each(|child| term(child, 1.0, &mut terms, &mut rest));
                    problem.add_constraint(terms, ComparisonOp::Eq, rest);
                }
                for (one, other) in self
                    .links
                    .iter()
                    .filter(|(one, other)| part.contains(one) || part.contains(other))
                {
                    let (mut terms, mut rest) = (Vec::new(), 0.0);
                    term(one, 1.0, &mut terms, &mut rest);
                    term(other, -1.0, &mut terms, &mut rest);
                    problem.add_constraint(terms, ComparisonOp::Le, rest);
                }
                let solution =
                    problem.solve().expect("what was printed is possible").into_solution();
                let Ok(solution) = solution else { panic!("the solver gave up") };
                for (other, variable) in &variables {
                    let value = solution.var_value(*variable);
                    let known = seen.entry(other).or_insert((value, value));
                    *known = (known.0.min(value), known.1.max(value));
                }
            }
            let (low, high) = seen[place];
            let (low, high) = ((low - 1e-6).ceil().max(0.0), (high + 1e-6).floor());
            if high - low < 2.0 {
                found.push((place.clone(), low as u64, high as u64));
            }
        }
    }
}

fn text_of(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Which unknowns hang together.
struct Parts<'a> {
    index: BTreeMap<&'a Place, usize>,
    above: Vec<usize>,
}

impl<'a> Parts<'a> {
    fn new(places: impl Iterator<Item = &'a Place>) -> Self {
        let index: BTreeMap<&Place, usize> =
            places.enumerate().map(|(at, place)| (place, at)).collect();
        Parts { above: (0..index.len()).collect(), index }
    }

    fn root(&self, mut at: usize) -> usize {
        while self.above[at] != at {
            at = self.above[at];
        }
        at
    }

    fn join_all<'b>(&mut self, places: impl Iterator<Item = &'b Place>) {
        let known: Vec<usize> = places.filter_map(|place| self.index.get(place).copied()).collect();
        for other in known.iter().skip(1) {
            let (one, other) = (self.root(known[0]), self.root(*other));
            self.above[one.max(other)] = one.min(other);
        }
    }

    fn groups(&self) -> Vec<BTreeSet<&'a Place>> {
        let mut groups: BTreeMap<usize, BTreeSet<&Place>> = BTreeMap::new();
        for (place, at) in &self.index {
            groups.entry(self.root(*at)).or_default().insert(place);
        }
        groups.into_values().collect()
    }
}
