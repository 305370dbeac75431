//! Outlines of communes or territories from a GeoJSON file (RFC 7946), for the map of the stops.
//! Knows nothing of stops.

use std::sync::Arc;

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::words::{Message, message};

/// Where a project keeps its outlines.
pub(super) const PATH: &str = "content/map.geojson";

/// One feature of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// What it is the outline of: the INSEE code of a commune or the id of a territory, as the file
    /// has it.
    pub of: Option<String>,
    /// Closed lines of degrees east and north (WGS 84): the land, and what is cut out of it.
    pub rings: Vec<Vec<(f64, f64)>>,
}

/// Properties that name a feature, the first that is there.
const NAMES: [&str; 5] = ["id", "code", "insee", "code_insee", "INSEE_COM"];

pub(super) fn read(file: &Arc<str>, bytes: &[u8]) -> Result<Vec<Outline>, Box<Diagnostic>> {
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
    let outlines = features.iter().enumerate().map(|(place, feature)| {
        outline(feature)
            .ok_or_else(|| wrong(1, message!("map-outline-feature", number = place + 1)))
    });
    outlines.collect()
}

fn outline(feature: &Value) -> Option<Outline> {
    let geometry = feature.get("geometry")?;
    let coordinates = geometry.get("coordinates")?;
    let rings = match geometry.get("type")?.as_str()? {
        "Polygon" => polygon(coordinates)?,
        "MultiPolygon" => {
            coordinates.as_array()?.iter().map(polygon).collect::<Option<Vec<_>>>()?.concat()
        }
        _ => return None,
    };
    let text = |value: &Value| {
        value
            .as_str()
            .map(str::to_owned)
            .or_else(|| value.as_u64().map(|number| number.to_string()))
    };
    let properties = feature.get("properties");
    let named = NAMES
        .iter()
        .find_map(|name| properties.and_then(|properties| properties.get(name)).and_then(text));
    Some(Outline { of: named.or_else(|| feature.get("id").and_then(text)), rings })
}

fn polygon(coordinates: &Value) -> Option<Vec<Vec<(f64, f64)>>> {
    coordinates
        .as_array()?
        .iter()
        .map(|ring| ring.as_array()?.iter().map(position).collect())
        .collect()
}

fn position(value: &Value) -> Option<(f64, f64)> {
    let (east, north) = (value.get(0)?.as_f64()?, value.get(1)?.as_f64()?);
    ((-180.0..=180.0).contains(&east) && (-90.0..=90.0).contains(&north)).then_some((east, north))
}
