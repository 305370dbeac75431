//! JSON Schemas of the record kinds, so that editors complete and check while one types. What they
//! describe is in the words of `src/words/<language>/schema.ftl`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::KINDS;
use crate::slug::folded;
use crate::words::Tongue;

/// One schema a kind: the file's name, such as `stops.schema.json`, and its text.
pub fn schemas(tongue: Tongue) -> Vec<(String, String)> {
    let written = |(kind, mut schema): (&str, Value)| {
        describe(&mut schema, kind, tongue);
        let mut text = serde_json::to_string_pretty(&schema).expect("a schema is plain JSON");
        text.push('\n');
        (format!("{kind}.schema.json"), text)
    };
    undescribed().into_iter().map(written).collect()
}

/// A code of a list: the codes as they are, which an editor offers, and the other ways to write one
/// that are taken, which it must not call wrong: other words, capitals, accents, the first words.
pub(crate) fn schema_of_codes(
    codes: &[&str],
    words: impl Iterator<Item = &'static str>,
) -> schemars::Schema {
    let mut taken: BTreeSet<String> = words.map(str::to_owned).collect();
    for code in codes.iter().map(|code| folded(code)) {
        let ends = code.match_indices(' ').map(|(end, _)| end).chain([code.len()]);
        taken.extend(ends.map(|end| code[..end].to_owned()).collect::<Vec<_>>());
    }
    // A value that YAML takes for a number or a truth value is none of these texts.
    let others: Vec<Value> =
        taken.iter().filter_map(|word| serde_json::from_str(word).ok()).collect();
    let taken: Vec<String> = taken.iter().map(|word| unfolded(word)).collect();
    let apart = "[^0-9A-Za-zÀ-ÿ<+]*";
    let pattern = format!("^{apart}({}){apart}$", taken.join("|"));
    let mut ways = vec![
        serde_json::json!({ "enum": codes }),
        serde_json::json!({ "type": "string", "pattern": pattern }),
    ];
    if !others.is_empty() {
        ways.push(serde_json::json!({ "enum": others }));
    }
    schemars::json_schema!({ "anyOf": ways })
}

/// A folded text as a pattern of the texts that fold to it (ECMA-262, as JSON Schema has it).
fn unfolded(folded: &str) -> String {
    const ACCENTS: &[(char, &str)] = &[
        ('a', "àâäáãåÀÂÄÁÃÅ"),
        ('c', "çÇ"),
        ('e', "éèêëÉÈÊË"),
        ('i', "îïíìÎÏÍÌ"),
        ('n', "ñÑ"),
        ('o', "ôöóòõÔÖÓÒÕ"),
        ('u', "ùûüúÙÛÜÚ"),
        ('y', "ÿ"),
    ];
    let sign = |sign: char| match sign {
        ' ' => "[^0-9A-Za-zÀ-ÿ<+]+".to_owned(),
        '+' => r"\+".to_owned(),
        _ if sign.is_ascii_alphabetic() => {
            let accents = ACCENTS.iter().find(|(letter, _)| *letter == sign);
            let accents = accents.map_or("", |(_, accents)| accents);
            format!("[{sign}{}{accents}]", sign.to_ascii_uppercase())
        }
        _ => sign.to_string(),
    };
    folded.chars().map(sign).collect()
}

/// The schemas by kind, with the remarks of the source in the place of descriptions.
fn undescribed() -> Vec<(&'static str, Value)> {
    let schema = |kind: &super::Kind| {
        let mut generator =
            schemars::SchemaGenerator::new(schemars::generate::SchemaSettings::draft07());
        let list = (kind.schema)(&mut generator);
        let mut schema = serde_json::json!({
            "$schema": "http://json-schema.org/draft-07/schema#",
            "title": kind.name,
            "description": kind.doc,
            "definitions": generator.take_definitions(true),
        });
        if let (Some(into), Some(list)) = (schema.as_object_mut(), list.as_value().as_object()) {
            into.extend(list.clone());
            // A file with nothing but remarks, as a new project has, is no mistake.
            into.insert("type".to_owned(), serde_json::json!(["array", "null"]));
        }
        (kind.name, schema)
    };
    KINDS.iter().map(schema).collect()
}

/// Puts the words of a language in the place of descriptions. A remark without words stays.
fn describe(schema: &mut Value, kind: &str, tongue: Tongue) {
    for (id, described) in described(schema, kind) {
        if let Some(words) = tongue.words(&id, None) {
            *described = Value::String(words);
        }
    }
}

/// The descriptions of a schema with the ids of their words: `schema-stops` for a kind,
/// `schema-of-stop` for a record, `schema-of-stop-decided-on` for one of its keys. A notation names
/// the id itself.
fn described<'a>(schema: &'a mut Value, kind: &str) -> Vec<(String, &'a mut Value)> {
    let mut found = Vec::new();
    let Some(schema) = schema.as_object_mut() else { return found };
    for (name, part) in schema.iter_mut() {
        match (name.as_str(), part) {
            ("description", part) => found.push((format!("schema-{}", with_hyphens(kind)), part)),
            ("definitions", Value::Object(records)) => {
                for (name, record) in records {
                    let name = with_hyphens(name.trim_end_matches("Record"));
                    of_record(record, &format!("schema-of-{name}"), &mut found);
                }
            }
            (_, part) => named(part, &mut found),
        }
    }
    found
}

fn of_record<'a>(record: &'a mut Value, id: &str, found: &mut Vec<(String, &'a mut Value)>) {
    let Some(record) = record.as_object_mut() else { return };
    for (name, part) in record {
        match (name.as_str(), part) {
            // A notation without a remark of its key names its own words.
            ("description", part) => {
                let own = part.as_str().filter(|text| text.starts_with("schema-"));
                found.push((own.unwrap_or(id).to_owned(), part));
            }
            ("properties", Value::Object(keys)) => {
                for (key, property) in keys {
                    of_record(property, &format!("{id}-{}", with_hyphens(key)), found);
                }
            }
            (_, part) => named(part, found),
        }
    }
}

/// The descriptions below that name their words.
fn named<'a>(part: &'a mut Value, found: &mut Vec<(String, &'a mut Value)>) {
    match part {
        Value::Array(parts) => parts.iter_mut().for_each(|part| named(part, found)),
        Value::Object(object) => {
            for (name, part) in object {
                match part.as_str().filter(|text| text.starts_with("schema-")) {
                    Some(id) if name == "description" => found.push((id.to_owned(), part)),
                    _ => named(part, found),
                }
            }
        }
        _ => {}
    }
}

/// `VoucherLot` and `voucher_lot` as ids of words have it: `voucher-lot`.
fn with_hyphens(name: &str) -> String {
    let mut hyphenated = String::new();
    for letter in name.chars() {
        if letter == '_' || (letter.is_uppercase() && !hyphenated.is_empty()) {
            hyphenated.push('-');
        }
        hyphenated.extend(letter.to_lowercase().filter(|letter| *letter != '_'));
    }
    hyphenated
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::words::FILES;

    #[test]
    fn each_description_has_words_in_every_language_and_no_words_are_left_over() {
        let mut wanted = BTreeSet::new();
        for (kind, mut schema) in undescribed() {
            wanted.extend(described(&mut schema, kind).into_iter().map(|(id, _)| id));
        }
        for (tongue, (_, text)) in FILES.iter().filter(|(_, (room, _))| *room == "schema") {
            let there = text.lines().filter_map(|line| line.split_once(" = "));
            let there: BTreeSet<String> = there.map(|(id, _)| id.to_owned()).collect();
            let missing: Vec<&String> = wanted.difference(&there).collect();
            let idle: Vec<&String> = there.difference(&wanted).collect();
            let place = format!("src/words/{}/schema.ftl", tongue.code());
            assert!(missing.is_empty(), "{place} has not: {missing:?}");
            assert!(idle.is_empty(), "{place} has and no schema asks for: {idle:?}");
        }
    }
}
