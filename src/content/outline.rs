//! What the map of the stops is drawn on, from a GeoJSON file (RFC 7946): outlines of communes or
//! territories, rivers, towns. Knows nothing of stops.

use std::sync::Arc;

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::text::clean;
use crate::words::{Message, message};

/// Where a project keeps it.
pub(super) const PATH: &str = "content/map.geojson";

/// Degrees east and north (WGS 84).
pub type Degrees = (f64, f64);

/// All features of the file, by kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Backdrop {
    /// Whose data it is and under which licence, as the file has it.
    pub source: Option<String>,
    pub outlines: Vec<Outline>,
    pub rivers: Vec<River>,
    pub towns: Vec<Town>,
}

/// An area.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// Closed lines: the land, and what is cut out of it.
    pub rings: Vec<Vec<Degrees>>,
}

/// A line.
#[derive(Clone, Debug, PartialEq)]
pub struct River {
    pub name: Option<String>,
    pub lines: Vec<Vec<Degrees>>,
}

/// A point, for orientation.
#[derive(Clone, Debug, PartialEq)]
pub struct Town {
    pub name: String,
    pub at: Degrees,
}

pub(super) fn read(file: &Arc<str>, bytes: &[u8]) -> Result<Backdrop, Box<Diagnostic>> {
    let wrong = |line: u32, message: Message| {
        Box::new(Diagnostic::new(Code::MapOutline, Span::new(file, line, 0), message))
    };
    let json: Value = serde_json::from_slice(bytes).map_err(|error| {
        let line = u32::try_from(error.line()).unwrap_or(0);
        wrong(line, message!("map-outline-json", problem = error.to_string()))
    })?;
    let features = json
        .get("features")
        .and_then(Value::as_array)
        .ok_or_else(|| wrong(1, message!("map-outline-collection")))?;
    let source = json.get("source").and_then(Value::as_str).map(|text| clean(text).into_owned());
    let mut backdrop = Backdrop { source, ..Backdrop::default() };
    for (place, feature) in features.iter().enumerate() {
        add(&mut backdrop, feature)
            .ok_or_else(|| wrong(1, message!("map-outline-feature", number = place + 1)))?;
    }
    Ok(backdrop)
}

fn add(backdrop: &mut Backdrop, feature: &Value) -> Option<()> {
    let geometry = feature.get("geometry")?;
    let coordinates = geometry.get("coordinates")?;
    let named = feature.get("properties").and_then(|all| all.get("name")).and_then(Value::as_str);
    let name = named.map(|name| clean(name).into_owned());
    match geometry.get("type")?.as_str()? {
        "Polygon" => backdrop.outlines.push(Outline { rings: lines(coordinates)? }),
        "MultiPolygon" => {
            let polygons = coordinates.as_array()?.iter().map(lines);
            let rings = polygons.collect::<Option<Vec<_>>>()?.concat();
            backdrop.outlines.push(Outline { rings });
        }
        "LineString" => backdrop.rivers.push(River { name, lines: vec![line(coordinates)?] }),
        "MultiLineString" => backdrop.rivers.push(River { name, lines: lines(coordinates)? }),
        "Point" => backdrop.towns.push(Town { name: name?, at: position(coordinates)? }),
        _ => return None,
    }
    Some(())
}

fn lines(coordinates: &Value) -> Option<Vec<Vec<Degrees>>> {
    coordinates.as_array()?.iter().map(line).collect()
}

fn line(positions: &Value) -> Option<Vec<Degrees>> {
    positions.as_array()?.iter().map(position).collect()
}

fn position(value: &Value) -> Option<Degrees> {
    let (east, north) = (value.get(0)?.as_f64()?, value.get(1)?.as_f64()?);
    ((-180.0..=180.0).contains(&east) && (-90.0..=90.0).contains(&north)).then_some((east, north))
}
