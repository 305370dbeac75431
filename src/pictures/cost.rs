//! What a drawing costs to be drawn, counted before it is: each element with all that it refers to,
//! as often as it is drawn. Drawings that refer to themselves, or in which a few lines mean
//! millions of shapes, are refused.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};
use simplecss::{
    AttributeOperator, Declaration, DeclarationTokenizer, Element, PseudoClass, StyleSheet,
};

use super::Fault;
use super::drawing::{XLINK, fault, is_svg};
use crate::words::message;

/// How deep elements and references may be nested; what programs write is below 40.
const DEPTH_MAX: usize = 100;
/// How many elements are drawn, and how many bytes their attributes have.
const NODES_MAX: u64 = 200_000;
const BYTES_MAX: u64 = 40_000_000;
/// Each rule of a style sheet is compared with each element.
const COMPARISONS_MAX: u64 = 5_000_000;

/// The cost of an element with all that is drawn for it.
#[derive(Clone, Copy, Default)]
struct Cost {
    nodes: u64,
    bytes: u64,
    /// Corners of lines, at which markers are drawn.
    corners: u64,
    height: usize,
}

impl Cost {
    fn add(&mut self, other: Cost, times: u64) {
        self.nodes = self.nodes.saturating_add(other.nodes.saturating_mul(times));
        self.bytes = self.bytes.saturating_add(other.bytes.saturating_mul(times));
        self.corners = self.corners.saturating_add(other.corners.saturating_mul(times));
        self.height = self.height.max(other.height + 1);
    }
}

/// How often what is referred to is drawn.
#[derive(Clone, Copy)]
enum Times {
    Once,
    /// For each element that takes the property over from the one that has it.
    ForEachElement,
    ForEachCorner,
}

pub(super) fn measure(document: &Document, sheet: &StyleSheet) -> Result<(), Fault> {
    let rules = u64::try_from(sheet.rules.len()).unwrap_or(u64::MAX);
    let elements = document.descendants().filter(Node::is_element).count();
    let compare = |elements: u64| rules.saturating_mul(elements) > COMPARISONS_MAX;
    if compare(u64::try_from(elements).unwrap_or(u64::MAX)) {
        return Err(fault(message!("drawing-complex")));
    }
    let mut ids = BTreeMap::new();
    for node in document.descendants().filter(Node::is_element) {
        if let Some(id) = node.attribute("id") {
            ids.entry(id).or_insert(node);
        }
    }
    let mut counter = Counter { ids, sheet, known: BTreeMap::new() };
    let cost = counter.of(document.root_element(), 0)?;
    if cost.nodes > NODES_MAX || cost.bytes > BYTES_MAX || compare(cost.nodes) {
        return Err(fault(message!("drawing-complex")));
    }
    Ok(())
}

struct Counter<'a, 'd> {
    ids: BTreeMap<&'a str, Node<'a, 'd>>,
    sheet: &'a StyleSheet<'a>,
    /// Nothing while an element is being counted.
    known: BTreeMap<usize, Option<Cost>>,
}

impl<'a, 'd: 'a> Counter<'a, 'd> {
    fn of(&mut self, node: Node<'a, 'd>, depth: usize) -> Result<Cost, Fault> {
        match self.known.get(&node.id().get_usize()) {
            Some(Some(cost)) if depth + cost.height <= DEPTH_MAX => return Ok(*cost),
            Some(None) => return Err(fault(message!("drawing-circle"))),
            Some(Some(_)) => return Err(fault(message!("drawing-complex"))),
            None if depth > DEPTH_MAX => return Err(fault(message!("drawing-complex"))),
            None => {}
        }
        self.known.insert(node.id().get_usize(), None);
        let bytes: usize = node.attributes().map(|attribute| attribute.value().len()).sum();
        let lines = ["d", "points"].map(|key| node.attribute(key).map_or(0, str::len));
        let mut cost = Cost {
            nodes: 1,
            bytes: 64 + u64::try_from(bytes).unwrap_or(u64::MAX),
            corners: 4 + u64::try_from(lines.iter().sum::<usize>() / 2).unwrap_or(u64::MAX),
            height: 0,
        };
        for child in node.children().filter(is_svg) {
            let child = self.of(child, depth + 1)?;
            cost.add(child, 1);
        }
        let references = self.references(node);
        for (target, _) in references.iter().filter(|(_, times)| matches!(times, Times::Once)) {
            let target = self.of(*target, depth + 1)?;
            cost.add(target, 1);
        }
        let (elements, corners) = (cost.nodes, cost.corners);
        for (target, times) in references {
            let times = match times {
                Times::Once => continue,
                Times::ForEachElement => elements,
                Times::ForEachCorner => corners,
            };
            let target = self.of(target, depth + 1)?;
            cost.add(target, times);
        }
        self.known.insert(node.id().get_usize(), Some(cost));
        Ok(cost)
    }

    /// The elements that one refers to by its links, attributes and styles.
    fn references(&self, node: Node<'a, 'd>) -> Vec<(Node<'a, 'd>, Times)> {
        let mut found = Vec::new();
        let mut find = |name: &str, times: Times| {
            found.extend(self.ids.get(name).map(|target| (*target, times)));
        };
        let mut search = |property: &str, value: &str| {
            let times = match property {
                "fill" | "stroke" => Times::ForEachElement,
                _ if property.starts_with("marker") => Times::ForEachCorner,
                _ => Times::Once,
            };
            for piece in value.split("url(").skip(1) {
                let name = piece.split(')').next().unwrap_or_default();
                let name = name.trim_matches(|c: char| c.is_whitespace() || c == '"' || c == '\'');
                if let Some(name) = name.strip_prefix('#') {
                    find(name.trim(), times);
                }
            }
        };
        for attribute in node.attributes().filter(|attribute| attribute.name() != "style") {
            search(attribute.name(), attribute.value());
        }
        let own = node.attribute("style").unwrap_or_default();
        let rules = self.sheet.rules.iter().filter(|rule| rule.selector.matches(&Selected(node)));
        let declared = rules.flat_map(|rule| rule.declarations.iter().copied());
        for Declaration { name, value, .. } in declared.chain(DeclarationTokenizer::from(own)) {
            search(name, value);
        }
        if !UNDRAWN.contains(&node.tag_name().name()) {
            let links = node.attribute((XLINK, "href")).or_else(|| node.attribute("href"));
            if let Some(name) = links.and_then(|link| link.trim().strip_prefix('#')) {
                found.extend(self.ids.get(name).map(|target| (*target, Times::Once)));
            }
        }
        found
    }
}

/// Elements whose links lead to nothing that is drawn: where a click leads, what would move.
const UNDRAWN: &[&str] = &["a", "animate", "animateMotion", "animateTransform", "mpath", "set"];

/// An element as style sheets see it; usvg sees it in the same way.
struct Selected<'a, 'd>(Node<'a, 'd>);

impl Element for Selected<'_, '_> {
    fn parent_element(&self) -> Option<Self> {
        self.0.parent_element().map(Selected)
    }

    fn prev_sibling_element(&self) -> Option<Self> {
        self.0.prev_sibling_element().map(Selected)
    }

    fn has_local_name(&self, name: &str) -> bool {
        self.0.tag_name().name() == name
    }

    fn attribute_matches(&self, name: &str, operator: AttributeOperator<'_>) -> bool {
        self.0.attribute(name).is_some_and(|value| operator.matches(value))
    }

    fn pseudo_class_matches(&self, class: PseudoClass<'_>) -> bool {
        matches!(class, PseudoClass::FirstChild) && self.prev_sibling_element().is_none()
    }
}
