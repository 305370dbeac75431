//! The manifest: every number about persons that was printed, every mask, and how the numbers hang
//! together, in a form that anybody can attack (`sdc-attack/1`). It holds nothing that the tables
//! do not show. Percentages and rates are not listed: they are made of numbers that are.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::system::System;
use super::{Groups, Interval, Question, plan};
use crate::calendar::Period;
use crate::indicators::cells::{Cell, Space, Symbol, TIME};

pub const FORMAT: &str = "sdc-attack/1";

/// The whole of a dimension.
pub const ROOT: &str = "all";

/// Stands for « no limit » in a range, which has two ends.
pub const WIDE: u64 = 1_000_000_000;

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Manifest {
    pub format: String,
    pub threshold: u64,
    /// The least number that a mask can stand for.
    #[serde(default)]
    pub masked_min: u64,
    #[serde(default)]
    pub sensitive: Vec<String>,
    /// By dimension, the category of those without an answer: it describes nobody.
    #[serde(default)]
    pub unsaid: BTreeMap<String, String>,
    /// By dimension, sets of categories that have a name without being a category.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub groups: BTreeMap<String, Vec<Vec<String>>>,
    pub dimensions: BTreeMap<String, Tree>,
    pub tables: Vec<Listing>,
    #[serde(default)]
    pub links: Vec<Link>,
    /// What is printed in the place of masked numbers, by edition: their intervals, as far as
    /// any reader can compute them from the tables up to that edition.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub intervals: Vec<Listing>,
    /// The editions in the order in which they end; those of one list end together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub order: Vec<Vec<String>>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Tree {
    pub root: String,
    pub children: BTreeMap<String, Vec<String>>,
    /// Whether a person can be in several categories.
    #[serde(default)]
    pub multiple: bool,
}

/// A printed table. Cells stand in long form, or in rows when they share their dimensions.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Listing {
    pub id: String,
    pub edition: String,
    pub measure: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fixed: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dims: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<Vec<serde_json::Value>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cells: Vec<BTreeMap<String, serde_json::Value>>,
    /// What unlisted cells hold: `zero`, or nothing is known of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub omitted: Option<String>,
}

/// The first is never larger than the second. A cell names its measure beside its categories.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Link {
    pub le: [BTreeMap<String, String>; 2],
}

/// One table as it was asked for.
pub(in crate::indicators) struct Printed<'a> {
    pub id: &'a str,
    pub edition: String,
    pub cells: &'a BTreeSet<Cell>,
}

/// What is known of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::indicators) enum Known {
    Exactly(u64),
    Masked,
    Between(u64, u64),
}

/// What a manifest holds beside its tables.
pub(in crate::indicators) struct Beside<'a> {
    /// What is printed without being about persons.
    pub supply: &'a [(Cell, u64)],
    pub sensitive: Vec<String>,
    pub unsaid: BTreeMap<String, String>,
}

/// Lists the tables and all that hangs them together. `question` holds every printed cell as
/// decided.
pub(in crate::indicators) fn manifest(
    question: &Question,
    tables: &[Printed],
    beside: Beside,
    multiple: &dyn Fn(&str) -> bool,
) -> Manifest {
    let system = System::build(&plan(question, &question.decided.keys().cloned().collect()));
    let mut listings = Vec::new();
    for table in tables {
        let cells = table.cells.iter().filter_map(|cell| {
            let known = question.decided.get(cell)?.map_or(Known::Masked, Known::Exactly);
            Some((cell.clone(), known))
        });
        list(&mut listings, table.id, &table.edition, cells);
    }
    let limits = question.below.iter().map(|((cell, limit), is_below)| {
        let known = if *is_below {
            Known::Between(0, limit.saturating_sub(1))
        } else {
            Known::Between(*limit, WIDE)
        };
        (cell.clone(), known)
    });
    list(&mut listings, "low-attendance", "", limits);
    list(
        &mut listings,
        "slots-to-book",
        "",
        beside.supply.iter().map(|(cell, n)| (cell.clone(), Known::Exactly(*n))),
    );
    // Everybody can see in the timetable where and when nobody can have come.
    list(
        &mut listings,
        "not-served",
        "",
        system.voids.iter().map(|cell| (cell.clone(), Known::Exactly(0))),
    );
    let both_ways = question.equal.iter().flat_map(|(one, other)| [(one, other), (other, one)]);
    let links = question.links.iter().map(|(one, other)| (one, other)).chain(both_ways);
    Manifest {
        format: FORMAT.to_owned(),
        threshold: question.threshold,
        masked_min: 0,
        sensitive: beside.sensitive,
        unsaid: beside.unsaid,
        groups: groups(question.groups),
        dimensions: dimensions(question.space, multiple),
        tables: listings,
        links: links.map(|(one, other)| Link { le: [place(one), place(other)] }).collect(),
        intervals: Vec::new(),
        order: Vec::new(),
    }
}

impl Manifest {
    /// Adds a number that a table of corrections reports.
    pub(in crate::indicators) fn corrected(&mut self, edition: &str, cell: &Cell, n: u64) {
        let cells = std::iter::once((cell.clone(), Known::Exactly(n)));
        list(&mut self.tables, "corrections", edition, cells);
    }

    /// Adds the parts of a dimension.
    pub(in crate::indicators) fn tree(&mut self, dimension: &str, parts: [&str; 2]) {
        let children = BTreeMap::from([(ROOT.to_owned(), parts.map(str::to_owned).to_vec())]);
        let tree = Tree { root: ROOT.to_owned(), children, multiple: false };
        self.dimensions.insert(dimension.to_owned(), tree);
    }

    /// Adds that two cells are one number.
    pub(in crate::indicators) fn same(&mut self, one: &Cell, other: &Cell) {
        let links = [(one, other), (other, one)];
        self.links.extend(links.map(|(one, other)| Link { le: [place(one), place(other)] }));
    }
}

/// The intervals of an edition.
pub(in crate::indicators) fn listings<'a>(
    edition: Period,
    intervals: impl Iterator<Item = (&'a Cell, &'a Interval)>,
) -> Vec<Listing> {
    let mut listings = Vec::new();
    let between = |(cell, (low, high)): (&Cell, &Interval)| {
        (cell.clone(), Known::Between(*low, high.unwrap_or(WIDE)))
    };
    list(&mut listings, "intervals", &edition.to_string(), intervals.map(between));
    listings
}

fn groups(groups: &Groups) -> BTreeMap<String, Vec<Vec<String>>> {
    let names = |group: &BTreeSet<Symbol>| group.iter().map(ToString::to_string).collect();
    let all = groups.iter().filter(|(_, groups)| !groups.is_empty());
    all.map(|(name, groups)| (name.to_string(), groups.iter().map(names).collect())).collect()
}

fn place(cell: &Cell) -> BTreeMap<String, String> {
    let measure = ("measure".to_owned(), cell.measure.to_string());
    std::iter::once(measure)
        .chain(
            cell.coordinates()
                .iter()
                .map(|(dimension, category)| (dimension.to_string(), category.to_string())),
        )
        .collect()
}

fn dimensions(space: &Space, multiple: &dyn Fn(&str) -> bool) -> BTreeMap<String, Tree> {
    let tree = |(name, dimension): (&Symbol, &crate::indicators::cells::Dimension)| {
        let mut children: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let parents =
            std::iter::once(None).chain(dimension.categories().map(|(category, _)| Some(category)));
        for parent in parents {
            let below: Vec<String> =
                dimension.children(parent).iter().map(ToString::to_string).collect();
            if !below.is_empty() {
                children.insert(parent.map_or(ROOT.to_owned(), ToString::to_string), below);
            }
        }
        (name.to_string(), Tree { root: ROOT.to_owned(), children, multiple: multiple(name) })
    };
    space.dimensions.iter().map(tree).collect()
}

/// Cells of one measure, time and set of dimensions make one listing.
fn list(
    listings: &mut Vec<Listing>,
    id: &str,
    edition: &str,
    cells: impl Iterator<Item = (Cell, Known)>,
) {
    let mut groups: BTreeMap<(Symbol, Option<Symbol>, Vec<Symbol>), Vec<(Cell, Known)>> =
        BTreeMap::new();
    for (cell, known) in cells {
        let dimensions = cell
            .coordinates()
            .iter()
            .map(|(dimension, _)| dimension.clone())
            .filter(|dimension| dimension.as_ref() != TIME)
            .collect();
        groups
            .entry((cell.measure.clone(), cell.category(TIME).cloned(), dimensions))
            .or_default()
            .push((cell, known));
    }
    for ((measure, time, dimensions), cells) in groups {
        let mut listing =
            Listing { id: id.to_owned(), measure: measure.to_string(), ..Listing::default() };
        listing.edition = if edition.is_empty() {
            time.as_ref().map_or(ROOT, AsRef::as_ref).to_owned()
        } else {
            edition.to_owned()
        };
        listing.fixed.extend(time.map(|time| (TIME.to_owned(), time.to_string())));
        let categories = |cell: &Cell| -> Vec<serde_json::Value> {
            dimensions
                .iter()
                .filter_map(|dimension| cell.category(dimension))
                .map(|category| category.as_ref().into())
                .collect()
        };
        if (1..=2).contains(&dimensions.len()) {
            listing.dims = Some(dimensions.iter().map(ToString::to_string).collect());
            listing.rows = cells
                .iter()
                .map(|(cell, known)| [categories(cell), vec![known.json()]].concat())
                .collect();
        } else {
            let long = |(cell, known): &(Cell, Known)| {
                let named = dimensions.iter().map(ToString::to_string).zip(categories(cell));
                named.chain(std::iter::once(("value".to_owned(), known.json()))).collect()
            };
            listing.cells = cells.iter().map(long).collect();
        }
        listings.push(listing);
    }
}

impl Known {
    fn json(self) -> serde_json::Value {
        match self {
            Known::Exactly(n) => n.into(),
            Known::Masked => serde_json::Value::Null,
            Known::Between(low, high) => serde_json::json!({ "range": [low, high] }),
        }
    }
}
