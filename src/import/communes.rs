//! Lists of communes as JSON, with names, codes, postcodes and positions in one file or in several:
//! GeoJSON with an outline or a point for each, and lists like those of geo.api.gouv.fr or of
//! `@etalab/decoupage-administratif`. Independent of projects on disk.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::Position;
use crate::words::message;

use super::Imported;

/// A file of a project.
const PATH: &str = "content/around.csv";

/// What the files hold of a commune.
#[derive(Default)]
struct Commune {
    name: Option<String>,
    postcodes: Vec<String>,
    position: Option<Position>,
}

/// The list of the communes that are at most `within` kilometres from one of the places; all of
/// them where there is no place.
pub fn communes(
    files: &[(String, Vec<u8>)],
    source: &str,
    places: &[Position],
    within: f64,
) -> Imported {
    let mut all: BTreeMap<String, Commune> = BTreeMap::new();
    let mut diagnostics = Vec::new();
    for (name, bytes) in files {
        if let Err(said) = read(name, bytes, &mut all) {
            diagnostics.push(*said);
        }
    }
    let is_near = |at: Position| {
        places.is_empty() || places.iter().any(|place| place.distance_km(at) <= within)
    };
    let mut text = String::new();
    for line in source.lines().map(str::trim).filter(|line| !line.is_empty()) {
        text.push_str(&format!("# {line}\n"));
    }
    text.push_str("code,name,postcodes,latitude,longitude\n");
    let mut count = 0_usize;
    for (code, commune) in &all {
        let (Some(name), Some(at)) = (&commune.name, commune.position) else { continue };
        if is_near(at) {
            let name = quoted(name);
            let postcodes = commune.postcodes.join(" ");
            let (latitude, longitude) = (at.latitude, at.longitude);
            text.push_str(&format!("{code},{name},{postcodes},{latitude:.4},{longitude:.4}\n"));
            count += 1;
        }
    }
    if count == 0 && diagnostics.is_empty() {
        let file = files.first().map_or("", |(name, _)| name.as_str());
        let message = message!("communes-none");
        diagnostics.push(Diagnostic::new(Code::Import, Span::whole_file(file), message));
    }
    let summary = Some(message!("communes-summary", count = count));
    Imported { files: [(PATH.to_owned(), text)].into(), diagnostics, summary }
}

fn read(
    file: &str,
    bytes: &[u8],
    all: &mut BTreeMap<String, Commune>,
) -> Result<(), Box<Diagnostic>> {
    let json = super::json(file, bytes)?;
    let entries = json.get("features").unwrap_or(&json).as_array();
    let entries = entries.ok_or_else(|| {
        let message = message!("communes-list");
        Box::new(Diagnostic::new(Code::Import, Span::whole_file(file), message))
    })?;
    for entry in entries {
        let said = entry.get("properties").unwrap_or(entry);
        let text = |keys: &[&str]| {
            keys.iter().find_map(|key| said.get(key).and_then(Value::as_str)).map(str::to_owned)
        };
        let Some(code) = text(&["code", "insee", "code_insee", "INSEE_COM"]) else { continue };
        // The list of Etalab has cantons' towns and merged communes under the same codes.
        let kind = text(&["type"]);
        if kind.is_some_and(|kind| !["commune-actuelle", "Feature"].contains(&kind.as_str())) {
            continue;
        }
        let commune = all.entry(code).or_default();
        commune.name = text(&["nom", "name", "NOM_COM"]).or(commune.name.take());
        let postcodes = ["codesPostaux", "postcodes"].iter().find_map(|key| said.get(key));
        if let Some(postcodes) = postcodes.and_then(Value::as_array) {
            let postcodes = postcodes.iter().filter_map(Value::as_str).map(str::to_owned);
            commune.postcodes = postcodes.collect();
        }
        let geometry = entry.get("geometry").or_else(|| said.get("centre"));
        commune.position = geometry.and_then(middle).or(commune.position);
    }
    Ok(())
}

/// A point, or the centre of the largest area.
fn middle(geometry: &Value) -> Option<Position> {
    let coordinates = geometry.get("coordinates")?;
    let rings: Vec<&Value> = match geometry.get("type")?.as_str()? {
        "Point" => {
            let (longitude, latitude) = super::degrees(coordinates)?;
            return Some(Position { latitude, longitude });
        }
        "Polygon" => coordinates.get(0).into_iter().collect(),
        "MultiPolygon" => {
            coordinates.as_array()?.iter().filter_map(|polygon| polygon.get(0)).collect()
        }
        _ => return None,
    };
    let centres = rings.into_iter().filter_map(centre);
    centres.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, position)| position)
}

/// The area of a ring, in squares of degrees, and its centre of gravity.
fn centre(ring: &Value) -> Option<(f64, Position)> {
    let corners: Vec<(f64, f64)> =
        ring.as_array()?.iter().map(super::degrees).collect::<Option<_>>()?;
    let first = *corners.first()?;
    let (mut area, mut east, mut north) = (0.0, 0.0, 0.0);
    for (a, b) in corners.iter().zip(corners.iter().skip(1)) {
        let (a, b) = ((a.0 - first.0, a.1 - first.1), (b.0 - first.0, b.1 - first.1));
        let part = a.0 * b.1 - b.0 * a.1;
        area += part;
        east += (a.0 + b.0) * part;
        north += (a.1 + b.1) * part;
    }
    if area.abs() < 1e-12 {
        return Some((0.0, Position { latitude: first.1, longitude: first.0 }));
    }
    let (longitude, latitude) = (first.0 + east / (3.0 * area), first.1 + north / (3.0 * area));
    Some((area.abs(), Position { latitude, longitude }))
}

fn quoted(name: &str) -> String {
    match name.contains([',', '"', '\n', '\r']) {
        true => format!("\"{}\"", name.replace('"', "\"\"").replace(['\n', '\r'], " ")),
        false => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Position;

    #[test]
    fn files_complete_each_other_and_what_is_far_is_left_out() {
        let outlines = r#"{"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"code":"67411","nom":"Rosheim"},"geometry":
             {"type":"Polygon",
              "coordinates":[[[7.4,48.4],[7.6,48.4],[7.6,48.6],[7.4,48.6],[7.4,48.4]]]}},
            {"type":"Feature","properties":{"code":"67413","nom":"Rossfeld"},"geometry":
             {"type":"Point","coordinates":[7.59,48.34]}},
            {"type":"Feature","properties":{"code":"75056","nom":"Paris"},"geometry":
             {"type":"Point","coordinates":[2.35,48.86]}}]}"#;
        let postcodes = r#"[{"code":"67411","nom":"Rosheim","type":"commune-actuelle",
            "codesPostaux":["67560"]},{"code":"75001","nom":"Paris 1","type":"arrondissement"}]"#;
        let files = [outlines, postcodes].map(|text| (String::from("f"), text.as_bytes().to_vec()));
        let barr = Position { latitude: 48.41, longitude: 7.45 };
        let made = super::communes(&files, "INSEE", &[barr], 20.0);
        assert!(made.diagnostics.is_empty(), "{:?}", made.diagnostics);
        assert_eq!(
            made.files["content/around.csv"],
            "# INSEE\ncode,name,postcodes,latitude,longitude\n\
             67411,Rosheim,67560,48.5000,7.5000\n67413,Rossfeld,,48.3400,7.5900\n"
        );
        let nothing = [(String::from("f"), b"{}".to_vec())];
        assert_eq!(super::communes(&nothing, "", &[], 20.0).diagnostics.len(), 1);
    }
}
