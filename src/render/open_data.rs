//! Stops and passages as CSV, JSON and GeoJSON, and the places in the national schema. Knows nothing of pages.

use serde::Serialize;
use serde_json::{Value, json};

use crate::diagnostics::Diagnostic;
use crate::output::{Artefacts, OutputPath};

use super::Input;

pub fn render(input: &Input) -> (Artefacts, Vec<Diagnostic>) {
    let data = &input.views.site.open_data;
    let mut artefacts = Artefacts::default();
    let mut add = |name: &str, bytes: Vec<u8>| {
        if let Some(path) = OutputPath::public(&format!("donnees/{name}")) {
            artefacts.insert(path, bytes);
        }
    };
    add("arrets.csv", csv(&data.stops));
    add("arrets.json", pretty(&json!(data.stops)));
    add("arrets.geojson", pretty(&features(&data.stops)));
    add("passages.csv", csv(&data.passages));
    add("passages.json", pretty(&json!(data.passages)));
    add("lieux.csv", csv(&data.places));
    (artefacts, Vec::new())
}

/// RFC 4180 in UTF-8, comma and CRLF, the first line naming the columns.
fn csv<T: Serialize>(rows: &[T]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        writer.serialize(row).expect("a flat row of texts and numbers can always be written");
    }
    writer.into_inner().expect("writing into memory does not fail")
}

fn pretty(value: &Value) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).expect("texts and numbers can always be written");
    bytes.push(b'\n');
    bytes
}

/// RFC 7946: longitude first. A stop without position is a feature without geometry.
fn features(stops: &[crate::views::site::OpenStop]) -> Value {
    let feature = |stop: &crate::views::site::OpenStop| {
        let geometry = match (stop.longitude, stop.latitude) {
            (Some(longitude), Some(latitude)) => json!({ "type": "Point", "coordinates": [longitude, latitude] }),
            _ => Value::Null,
        };
        let mut properties = json!(stop);
        if let Some(properties) = properties.as_object_mut() {
            properties.remove("latitude");
            properties.remove("longitude");
        }
        json!({ "type": "Feature", "id": stop.id, "geometry": geometry, "properties": properties })
    };
    json!({ "type": "FeatureCollection", "features": stops.iter().map(feature).collect::<Vec<_>>() })
}
