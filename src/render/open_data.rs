//! Stops and passages as CSV, JSON and GeoJSON, and the places in the national schema. Knows nothing of pages.

use serde::Serialize;
use serde_json::{Value, json};

use crate::diagnostics::Diagnostic;
use crate::output::{Artefacts, OutputPath};

use super::Input;

pub fn render(input: &Input) -> (Artefacts, Vec<Diagnostic>) {
    let data = input.views.site.open_data();
    let mut artefacts = Artefacts::default();
    let mut add = |name: &str, bytes: Vec<u8>| {
        if let Some(path) = OutputPath::public(&format!("donnees/{name}")) {
            artefacts.insert(path, bytes);
        }
    };
    add("arrets.csv", csv(&data.stops));
    add("arrets.json", pretty(&json!(data.stops)));
    add("arrets.geojson", pretty(&collection(data.stops.iter().map(|stop| feature(json!(stop))))));
    add("passages.csv", csv(&data.passages));
    add("passages.json", pretty(&json!(data.passages)));
    add("passages.geojson", pretty(&collection(data.passages.iter().map(|passage| feature(json!(passage))))));
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

fn collection(features: impl Iterator<Item = Value>) -> Value {
    json!({ "type": "FeatureCollection", "features": features.collect::<Vec<_>>() })
}

/// RFC 7946: longitude first. What has no position is a feature without geometry.
fn feature(row: Value) -> Value {
    let mut properties = row;
    let mut take = |name: &str| properties.as_object_mut().and_then(|row| row.remove(name)).filter(|value| !value.is_null());
    let geometry = match (take("longitude"), take("latitude")) {
        (Some(longitude), Some(latitude)) => json!({ "type": "Point", "coordinates": [longitude, latitude] }),
        _ => Value::Null,
    };
    json!({ "type": "Feature", "id": properties["id"], "geometry": geometry, "properties": properties })
}
