//! What the map of the stops is drawn on, out of GeoJSON of others: outlines, rivers and towns, as
//! small as a map of a few hundred pixels wants them. A border that areas share is simplified once.
//! Independent of projects on disk.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::words::message;

use super::Imported;

/// A file of a project.
const PATH: &str = "content/map.geojson";

/// The files of each kind, by name.
#[derive(Default)]
pub struct Layers {
    pub outlines: Vec<(String, Vec<u8>)>,
    pub rivers: Vec<(String, Vec<u8>)>,
    pub towns: Vec<(String, Vec<u8>)>,
}

/// Hundred thousandths of a degree: about a metre.
type Point = (i32, i32);
type Line = Vec<Point>;
/// West, east, south, north.
type Frame = [i32; 4];

/// The larger side of the outlines has so many distinct steps.
const STEPS: f64 = 500.0;

pub fn backdrop(layers: &Layers, source: &str) -> Imported {
    let mut said = Vec::new();
    let mut read = |files: &[(String, Vec<u8>)], wanted: &[&str]| -> Vec<Shape> {
        let shapes = files.iter().map(|(name, bytes)| shapes(name, bytes, wanted));
        let mut all = Vec::new();
        for shapes in shapes {
            match shapes {
                Ok(shapes) => all.extend(shapes),
                Err(diagnostic) => said.push(*diagnostic),
            }
        }
        all
    };
    let areas = read(&layers.outlines, &["Polygon", "MultiPolygon"]);
    let rivers = read(&layers.rivers, &["LineString", "MultiLineString"]);
    let towns = read(&layers.towns, &["Point"]);
    let frame = frame(areas.iter().flat_map(|area| area.lines.iter().flatten().copied()));
    let grain = grain(frame);
    let mut features = Vec::new();
    let outlines = simplified(&areas, grain);
    let corners: usize = outlines.iter().flatten().map(Vec::len).sum();
    for rings in outlines {
        let polygons: Vec<Value> = rings.iter().map(|ring| json!([written(ring)])).collect();
        features.push(feature("MultiPolygon", None, &Value::Array(polygons)));
    }
    for river in &rivers {
        let pieces = river.lines.iter().flat_map(|line| within(line, frame));
        let lines: Vec<Value> = pieces.map(|piece| written(&thinned(&piece, grain))).collect();
        if !lines.is_empty() {
            let name = river.name.as_deref();
            features.push(feature("MultiLineString", name, &Value::Array(lines)));
        }
    }
    let mut seen = BTreeSet::new();
    for town in &towns {
        let at = town.lines.iter().flatten().next().filter(|at| holds(frame, **at));
        if let (Some(at), Some(name)) = (at, &town.name)
            && seen.insert(name)
        {
            features.push(feature("Point", Some(name), &position(*at)));
        }
    }
    let lines: Vec<String> = features.iter().map(Value::to_string).collect();
    let text = format!(
        "{{\"type\":\"FeatureCollection\",\"source\":{},\"features\":[\n{}\n]}}\n",
        Value::from(source.trim()),
        lines.join(",\n")
    );
    let summary = message!("backdrop-summary", count = features.len(), corners = corners);
    let files = [(PATH.to_owned(), text)].into();
    Imported { files, diagnostics: said, summary: Some(summary) }
}

struct Shape {
    name: Option<String>,
    /// The rings of an area, the lines of a river, the point of a town.
    lines: Vec<Line>,
}

fn shapes(file: &str, bytes: &[u8], wanted: &[&str]) -> Result<Vec<Shape>, Box<Diagnostic>> {
    let json = super::json(file, bytes)?;
    let features = match json.get("features").and_then(Value::as_array) {
        Some(features) => features.as_slice(),
        None => std::slice::from_ref(&json),
    };
    let shapes: Vec<Shape> = features.iter().filter_map(|one| shape(one, wanted)).collect();
    if shapes.is_empty() {
        let wanted: Vec<&str> = wanted.to_vec();
        let message = message!("backdrop-none", wanted = wanted);
        return Err(Box::new(Diagnostic::new(Code::Import, Span::whole_file(file), message)));
    }
    Ok(shapes)
}

fn shape(feature: &Value, wanted: &[&str]) -> Option<Shape> {
    let geometry = feature.get("geometry")?;
    let kind = geometry.get("type")?.as_str().filter(|kind| wanted.contains(kind))?;
    let coordinates = geometry.get("coordinates")?;
    let lines = match kind {
        "Point" => vec![vec![point(coordinates)?]],
        "LineString" => vec![line(coordinates)?],
        // What is cut out of an area cannot be seen on so small a map.
        "Polygon" => vec![line(coordinates.get(0)?)?],
        "MultiPolygon" => {
            let outer = coordinates.as_array()?.iter().filter_map(|polygon| polygon.get(0));
            outer.map(line).collect::<Option<_>>()?
        }
        _ => coordinates.as_array()?.iter().map(line).collect::<Option<_>>()?,
    };
    let names = ["name_fr", "name_de", "nom", "name", "NAME"];
    let properties = feature.get("properties");
    let name = names.iter().find_map(|key| properties?.get(key)?.as_str());
    Some(Shape { name: name.map(str::to_owned), lines })
}

fn line(positions: &Value) -> Option<Line> {
    positions.as_array()?.iter().map(point).collect()
}

#[expect(clippy::cast_possible_truncation, reason = "at most 180 degrees")]
fn point(value: &Value) -> Option<Point> {
    let (east, north) = super::degrees(value)?;
    Some(((east * 1e5).round() as i32, (north * 1e5).round() as i32))
}

fn frame(points: impl Iterator<Item = Point>) -> Frame {
    let empty = [i32::MAX, i32::MIN, i32::MAX, i32::MIN];
    let [west, east, south, north] = points.fold(empty, |[west, east, south, north], (x, y)| {
        [west.min(x), east.max(x), south.min(y), north.max(y)]
    });
    if west > east { [0, 0, 0, 0] } else { [west, east, south, north] }
}

fn holds([west, east, south, north]: Frame, (x, y): Point) -> bool {
    let (wide, tall) = ((east - west) / 20, (north - south) / 20);
    (west - wide..=east + wide).contains(&x) && (south - tall..=north + tall).contains(&y)
}

/// The pieces of a line inside the frame, each with one point outside at its ends.
fn within(line: &[Point], frame: Frame) -> Vec<Line> {
    let mut pieces: Vec<Line> = Vec::new();
    let mut open = false;
    for pair in line.windows(2) {
        let [a, b] = pair else { continue };
        if !holds(frame, *a) && !holds(frame, *b) {
            open = false;
            continue;
        }
        match pieces.last_mut() {
            Some(piece) if open => piece.push(*b),
            _ => pieces.push(vec![*a, *b]),
        }
        open = true;
    }
    pieces
}

/// The smallest triangle that can be seen.
fn grain([west, east, south, north]: Frame) -> f64 {
    let middle = f64::from(south + (north - south) / 2) / 1e5;
    let wide = f64::from(east - west) * middle.to_radians().cos();
    let step = wide.max(f64::from(north - south)) / STEPS;
    step * step
}

/// The rings of areas in lines between points where borders meet, each of them simplified once.
fn simplified(areas: &[Shape], grain: f64) -> Vec<Vec<Line>> {
    let mut neighbours: BTreeMap<Point, BTreeSet<Point>> = BTreeMap::new();
    let rings = areas.iter().flat_map(|area| &area.lines);
    for pair in rings.flat_map(|ring| ring.windows(2)) {
        if let [a, b] = pair {
            neighbours.entry(*a).or_default().insert(*b);
            neighbours.entry(*b).or_default().insert(*a);
        }
    }
    let meets = |point: &Point| neighbours.get(point).is_none_or(|all| all.len() != 2);
    let mut known: BTreeMap<Line, Line> = BTreeMap::new();
    let mut ring = |corners: &Line| -> Option<Line> {
        let open = corners.get(..corners.len().checked_sub(1)?)?;
        // From a point where borders meet; from the least point where none do, so that two rings
        // that are the same begin at the same.
        let start = open.iter().position(meets);
        let start =
            start.or_else(|| (0..open.len()).min_by_key(|place| open.get(*place).copied()))?;
        let mut turned: Line = open.iter().cycle().skip(start).take(open.len()).copied().collect();
        turned.push(*turned.first()?);
        let mut made: Line = Vec::new();
        let mut arc: Line = Vec::new();
        for (place, point) in turned.iter().enumerate() {
            arc.push(*point);
            if place > 0 && (meets(point) || place + 1 == turned.len()) {
                made.extend(
                    of_arc(&arc, grain, &mut known).iter().skip(usize::from(!made.is_empty())),
                );
                arc = vec![*point];
            }
        }
        (made.len() >= 4).then_some(made)
    };
    areas.iter().map(|area| area.lines.iter().filter_map(&mut ring).collect()).collect()
}

/// A line between two points where borders meet, the same in both directions.
fn of_arc(arc: &[Point], grain: f64, known: &mut BTreeMap<Line, Line>) -> Line {
    let mut key = arc.to_vec();
    let backwards: Line = arc.iter().rev().copied().collect();
    let is_turned = backwards < key;
    if is_turned {
        key = backwards;
    }
    let made = known.entry(key).or_insert_with_key(|key| thinned(key, grain));
    if is_turned { made.iter().rev().copied().collect() } else { made.clone() }
}

/// Visvalingam: takes out the corner with the smallest triangle until all can be seen. The ends
/// stay.
fn thinned(line: &[Point], grain: f64) -> Line {
    let Some(last) = line.len().checked_sub(1) else { return Vec::new() };
    let mut before: Vec<usize> = (0..line.len()).map(|place| place.saturating_sub(1)).collect();
    let mut after: Vec<usize> = (0..line.len()).map(|place| (place + 1).min(last)).collect();
    let area = |a: usize, b: usize, c: usize| -> f64 {
        match (line.get(a), line.get(b), line.get(c)) {
            (Some(a), Some(b), Some(c)) => triangle(*a, *b, *c),
            _ => f64::MAX,
        }
    };
    // Areas of more than nought have the order of their bits.
    let mut queue: BTreeSet<(u64, usize)> =
        (1..last).map(|place| (area(place - 1, place, place + 1).to_bits(), place)).collect();
    let mut areas: Vec<u64> = (0..line.len())
        .map(|place| area(place.saturating_sub(1), place, (place + 1).min(last)).to_bits())
        .collect();
    let mut gone = vec![false; line.len()];
    while let Some((bits, place)) = queue.pop_first() {
        if f64::from_bits(bits) >= grain {
            break;
        }
        let (left, right) = (before[place], after[place]);
        gone[place] = true;
        after[left] = right;
        before[right] = left;
        for corner in [left, right].into_iter().filter(|corner| (1..last).contains(corner)) {
            queue.remove(&(areas[corner], corner));
            // A corner is never taken before one that was there when it was larger.
            let new = area(before[corner], corner, after[corner]).to_bits().max(bits);
            areas[corner] = new;
            queue.insert((new, corner));
        }
    }
    line.iter().zip(gone).filter(|(_, gone)| !gone).map(|(point, _)| *point).collect()
}

fn triangle(a: Point, b: Point, c: Point) -> f64 {
    let shrink = (f64::from(b.1) / 1e5).to_radians().cos();
    let (bx, by) = (f64::from(b.0) - f64::from(a.0), f64::from(b.1) - f64::from(a.1));
    let (cx, cy) = (f64::from(c.0) - f64::from(a.0), f64::from(c.1) - f64::from(a.1));
    ((bx * cy - cx * by) * shrink / 2.0).abs()
}

fn feature(kind: &str, name: Option<&str>, coordinates: &Value) -> Value {
    let properties = name.map_or_else(|| json!({}), |name| json!({ "name": name }));
    let geometry = json!({"type": kind, "coordinates": coordinates});
    json!({"type": "Feature", "properties": properties, "geometry": geometry})
}

fn written(line: &[Point]) -> Value {
    Value::Array(line.iter().map(|point| position(*point)).collect())
}

/// Four decimals: ten metres.
fn position((x, y): Point) -> Value {
    let short = |value: i32| (f64::from(value) / 10.0).round() / 1e4;
    json!([short(x), short(y)])
}

#[cfg(test)]
mod tests {
    use super::{Layers, backdrop, thinned};

    #[test]
    fn a_corner_that_cannot_be_seen_is_left_out_and_the_ends_stay() {
        let line = [(0, 0), (100, 1), (200, 0), (200, 300), (0, 300)];
        assert_eq!(thinned(&line, 1000.0), [(0, 0), (200, 0), (200, 300), (0, 300)]);
        assert_eq!(thinned(&line[..1], 1000.0), [(0, 0)]);
        assert!(thinned(&[], 1.0).is_empty());
    }

    #[test]
    fn neighbours_keep_the_same_border() {
        let border = "[1,0],[1.00001,0.3],[1,0.5],[1.2,0.7],[1,1]";
        let back = "[1,1],[1.2,0.7],[1,0.5],[1.00001,0.3],[1,0]";
        let file = format!(
            r#"{{"features":[
            {{"geometry":{{"type":"Polygon","coordinates":[[[0,0],{border},[0,1],[0,0]]]}}}},
            {{"geometry":{{"type":"Polygon","coordinates":[[[2,1],{back},[2,0],[2,1]]]}}}}]}}"#
        );
        let layers =
            Layers { outlines: vec![("a".into(), file.into_bytes())], ..Layers::default() };
        let made = backdrop(&layers, "IGN");
        let text = &made.files["content/map.geojson"];
        assert!(text.contains("\"source\":\"IGN\""), "{text}");
        assert!(text.contains("[1.0,0.0],[1.0,0.5],[1.2,0.7],[1.0,1.0]"), "{text}");
        assert!(text.contains("[1.0,1.0],[1.2,0.7],[1.0,0.5],[1.0,0.0]"), "{text}");
    }
}
