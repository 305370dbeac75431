//! JSON Schemas of the record kinds, so that editors complete and check while one types.

use super::KINDS;

/// One schema a kind: the file's name, such as `stops.schema.json`, and its text.
pub fn schemas() -> Vec<(String, String)> {
    KINDS
        .iter()
        .map(|kind| {
            let mut generator =
                schemars::SchemaGenerator::new(schemars::generate::SchemaSettings::draft07());
            let list = (kind.schema)(&mut generator);
            let mut schema = serde_json::json!({
                "$schema": "http://json-schema.org/draft-07/schema#",
                "title": kind.name,
                "description": kind.doc,
                "definitions": generator.take_definitions(true),
            });
            if let (Some(into), Some(list)) = (schema.as_object_mut(), list.as_value().as_object())
            {
                into.extend(list.clone());
            }
            let mut text = serde_json::to_string_pretty(&schema).expect("a schema is plain JSON");
            text.push('\n');
            (format!("{}.schema.json", kind.name), text)
        })
        .collect()
}
