//! Cells: what one printed number counts, as coordinates in a space of dimensions. Knows nothing of
//! how many there are.
//!
//! A cell names a measure and at most one category a dimension; a dimension that it does not name
//! is taken whole. Two tables that print the same coordinates print the same cell, and so one
//! value.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::calendar::Period;

/// A measure, a dimension or a category.
pub type Symbol = Arc<str>;

/// What one number counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    pub measure: Symbol,
    /// Dimension and category, in the order of the dimensions' names; each dimension at most once.
    coordinates: Vec<(Symbol, Symbol)>,
}

impl Cell {
    pub fn of(measure: &str) -> Self {
        Cell { measure: measure.into(), coordinates: Vec::new() }
    }

    /// The same with a category of one more dimension, or of another one of that dimension.
    pub fn at(mut self, dimension: &str, category: &str) -> Self {
        self.set(&dimension.into(), Some(category.into()));
        self
    }

    /// In a period. Months, quarters and years are a tree; a span that cuts across it is a
    /// dimension of its own, within and outside, so that what it shares with them is known.
    pub fn at_period(self, period: Period) -> Self {
        match period {
            Period::Span { .. } => self.at(&span_dimension(period), WITHIN),
            period => self.at(TIME, &period.to_string()),
        }
    }

    /// The period that the cell names; `None` takes all time.
    pub fn period(&self) -> Option<Period> {
        let time = self.category(TIME).and_then(|time| time.parse().ok());
        time.or_else(|| self.spans().find(|(_, within)| *within).map(|(span, _)| span))
    }

    /// The spans that the cell lies within or outside of.
    pub fn spans(&self) -> impl Iterator<Item = (Period, bool)> {
        let span = |(dimension, category): &(Symbol, Symbol)| {
            Some((dimension.strip_prefix(SPAN)?.parse().ok()?, category.as_ref() == WITHIN))
        };
        self.coordinates.iter().filter_map(span)
    }

    pub fn category(&self, dimension: &str) -> Option<&Symbol> {
        self.coordinates
            .iter()
            .find(|(name, _)| name.as_ref() == dimension)
            .map(|(_, category)| category)
    }

    pub fn coordinates(&self) -> &[(Symbol, Symbol)] {
        &self.coordinates
    }

    /// `None` takes the dimension whole.
    pub fn set(&mut self, dimension: &Symbol, category: Option<Symbol>) {
        let found = self.coordinates.binary_search_by(|(name, _)| name.cmp(dimension));
        match (found, category) {
            (Ok(at), Some(category)) => self.coordinates[at].1 = category,
            (Ok(at), None) => drop(self.coordinates.remove(at)),
            (Err(at), Some(category)) => {
                self.coordinates.insert(at, (Arc::clone(dimension), category))
            }
            (Err(_), None) => {}
        }
    }

    pub fn with(&self, dimension: &Symbol, category: Option<Symbol>) -> Self {
        let mut cell = self.clone();
        cell.set(dimension, category);
        cell
    }
}

impl std::fmt::Display for Cell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.measure)?;
        for (dimension, category) in &self.coordinates {
            write!(f, " {dimension}={category}")?;
        }
        Ok(())
    }
}

pub const TIME: &str = "time";
/// Begins the name of a span's dimension.
const SPAN: &str = "span ";
pub const WITHIN: &str = "within";
pub const OUTSIDE: &str = "outside";

/// Whether a dimension says when, and not what.
pub fn is_of_time(dimension: &str) -> bool {
    dimension == TIME || dimension.starts_with(SPAN)
}

pub fn span_dimension(span: Period) -> String {
    format!("{SPAN}{span}")
}

/// Between the categories that one is made of.
pub const TOGETHER: &str = " + ";

pub const PLACE: &str = "place";
pub const MOMENT: &str = "moment";
/// What became of an appointment.
pub const OUTCOME: &str = "outcome";
/// With or without an appointment.
pub const ACCESS: &str = "access";

/// The categories of one dimension as a tree: every category is the sum of its children.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dimension {
    parents: BTreeMap<Symbol, Option<Symbol>>,
    children: BTreeMap<Option<Symbol>, Vec<Symbol>>,
}

impl Dimension {
    /// Adds a category below another, or below the whole. A category that is there already stays
    /// where it is.
    pub fn add(&mut self, category: &str, parent: Option<&str>) {
        if self.parents.contains_key(category) {
            return;
        }
        let (category, parent): (Symbol, Option<Symbol>) =
            (category.into(), parent.map(Symbol::from));
        self.children.entry(parent.clone()).or_default().push(Arc::clone(&category));
        self.parents.insert(category, parent);
    }

    pub fn contains(&self, category: &str) -> bool {
        self.parents.contains_key(category)
    }

    /// Where a category lies: below another, or below the whole.
    pub fn parent(&self, category: &str) -> Option<&Symbol> {
        self.parents.get(category).and_then(Option::as_ref)
    }

    /// The categories just below one, or just below the whole.
    pub fn children(&self, category: Option<&Symbol>) -> &[Symbol] {
        self.children.get(&category.cloned()).map_or(&[], Vec::as_slice)
    }

    /// The categories below one that have none below them; itself where it has none.
    pub fn leaves(&self, category: &Symbol) -> Vec<Symbol> {
        let (mut leaves, mut waiting) = (Vec::new(), vec![category.clone()]);
        while let Some(category) = waiting.pop() {
            match self.children(Some(&category)) {
                [] => leaves.push(category),
                children => waiting.extend(children.iter().rev().cloned()),
            }
        }
        leaves
    }

    /// Steps up to the whole: 1 for a category just below it.
    pub fn depth(&self, category: &str) -> usize {
        std::iter::successors(Some(category), |category| self.parent(category).map(AsRef::as_ref))
            .take(self.parents.len())
            .count()
    }

    pub fn categories(&self) -> impl Iterator<Item = (&Symbol, Option<&Symbol>)> {
        self.parents.iter().map(|(category, parent)| (category, parent.as_ref()))
    }
}

/// The dimensions by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Space {
    pub dimensions: BTreeMap<Symbol, Dimension>,
}

impl Space {
    pub fn dimension(&mut self, name: &str) -> &mut Dimension {
        self.dimensions.entry(name.into()).or_default()
    }
}
