//! `halte schema`: a JSON Schema for each kind of record.
#![expect(clippy::disallowed_methods, reason = "writes the files that were asked for")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use serde_json::{Value, json};

use crate::words::message;

use super::terminal;
use super::voice::Voice;

#[derive(Args)]
pub struct Options {
    /// Folder to write them to; without it they go to the standard output.
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
    /// The project whose own ids are completed: its stops, communes, organisations and so on.
    #[arg(long, value_name = "DIR")]
    project: Option<PathBuf>,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    let mut schemas = crate::records::schemas(voice.tongue);
    if let Some(project) = &options.project {
        let ids = ids(project);
        for (_, text) in &mut schemas {
            *text = with_ids(text, &ids);
        }
    }
    let Some(folder) = &options.to else {
        for (_, text) in &schemas {
            terminal::put(text);
        }
        return ExitCode::SUCCESS;
    };
    let written = std::fs::create_dir_all(folder).and_then(|()| {
        schemas.iter().try_for_each(|(name, text)| std::fs::write(folder.join(name), text))
    });
    match written {
        Ok(()) => {
            let to = folder.display().to_string();
            terminal::tell(voice, &message!("schemas-written", count = schemas.len(), to = to));
            ExitCode::SUCCESS
        }
        Err(error) => {
            let (file, problem) = (folder.display().to_string(), error.to_string());
            terminal::fail(voice, &message!("not-written", file = file, problem = problem));
            ExitCode::FAILURE
        }
    }
}

/// Keys that name a record, and the kind of it.
const REFERENCES: &[(&str, &str)] = &[
    ("stop", "stops"),
    ("to_stop", "stops"),
    ("except_stop", "stops"),
    ("commune", "communes"),
    ("territory", "territories"),
    ("canton", "cantons"),
    ("programme", "programmes"),
    ("programmes", "programmes"),
    ("operator", "organisations"),
    ("publisher", "organisations"),
    ("holder", "organisations"),
    ("recipient", "organisations"),
    ("approved_by", "organisations"),
    ("parties", "organisations"),
    ("with", "organisations"),
    ("indicator", "indicators"),
    ("committee", "committees"),
    ("staff", "staff"),
    ("lot", "voucher_lots"),
    ("groups", "groups"),
];

/// What the records of a project are called, by kind; also those that have a mistake.
fn ids(project: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let (sources, _) = crate::sources::read(project);
    let kinds: BTreeSet<&str> = crate::records::KINDS.iter().map(|kind| kind.name).collect();
    let mut ids: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, bytes) in sources.under("records") {
        let mut parts = path.trim_end_matches(".yaml").split('/');
        if let Some(kind) = parts.find(|part| kinds.contains(part)) {
            ids.entry(kind.to_owned()).or_default().extend(crate::yaml::ids(bytes));
        }
    }
    ids
}

/// A schema in which keys that name a record offer those that there are. Others are no mistake of
/// the editor: the record may be about to be written.
fn with_ids(text: &str, ids: &BTreeMap<String, BTreeSet<String>>) -> String {
    let Ok(mut schema) = serde_json::from_str::<Value>(text) else { return text.to_owned() };
    offer(&mut schema, ids);
    let text = serde_json::to_string_pretty(&schema).expect("a schema is plain JSON");
    text + "\n"
}

fn offer(schema: &mut Value, ids: &BTreeMap<String, BTreeSet<String>>) {
    match schema {
        Value::Array(values) => values.iter_mut().for_each(|value| offer(value, ids)),
        Value::Object(object) => {
            object.values_mut().for_each(|value| offer(value, ids));
            let Some(Value::Object(properties)) = object.get_mut("properties") else { return };
            for (key, kind) in REFERENCES {
                let known = ids.get(*kind).filter(|known| !known.is_empty());
                let (Some(known), Some(property)) = (known, properties.get_mut(*key)) else {
                    continue;
                };
                let mut meant = property.take();
                let about = meant.as_object_mut().and_then(|meant| meant.remove("description"));
                *property = json!({ "anyOf": [{ "enum": known }, meant] });
                if let Some(about) = about {
                    property["description"] = about;
                }
            }
        }
        _ => {}
    }
}
