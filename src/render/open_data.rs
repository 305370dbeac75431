//! Stops and passages as CSV, JSON and GeoJSON, and the places in the national schema. Knows
//! nothing of pages.
//!
//! Files of passages are put together from days, each written once.

use std::convert::Infallible;
use std::io::{Cursor, Write};
use std::sync::Arc;

use rayon::prelude::*;
use serde::Serialize;
use serde_json::{Value, json};

use crate::addresses::{Addresses, Word};
use crate::output::{Artefacts, OutputPath};
use crate::views::site::{OpenDay, OpenPassage, TransitFile};

use super::{Made, Workroom};

/// What a file of data is of, its ending, and how it is made.
const FILES: &[(Word, &str, fn(&Workroom) -> Vec<u8>)] = &[
    (Word::Stops, "csv", |workroom| csv(&workroom.input.views.site.open_stops())),
    (Word::Stops, "json", |workroom| list(&workroom.input.views.site.open_stops())),
    (Word::Stops, "geojson", |workroom| collection(&workroom.input.views.site.open_stops())),
    (Word::Passages, "csv", |workroom| lines(&of_days(workroom, 0, csv))),
    (Word::Passages, "json", |workroom| joined(&of_days(workroom, 1, list), list::<OpenPassage>)),
    (Word::Passages, "geojson", |workroom| {
        joined(&of_days(workroom, 2, collection), collection::<OpenPassage>)
    }),
    (Word::Places, "csv", |workroom| csv(&workroom.input.views.site.open_places())),
    (Word::Places, "json", |workroom| pretty(&workroom.input.views.site.open_inclusion())),
    (Word::Passages, TRANSIT, |workroom| packed(&workroom.input.views.site.transit())),
];

/// A feed of the General Transit Feed Specification; there may be none.
const TRANSIT: &str = "gtfs.zip";

/// A file that there is: what it is of, its ending, its path, and how it is made.
type File = (Word, &'static str, OutputPath, fn(&Workroom) -> Vec<u8>);

fn files<'a>(workroom: &'a Workroom) -> impl Iterator<Item = File> + 'a {
    let addresses = workroom.input.views.addresses();
    let is_there = move |ending: &str| ending != TRANSIT || workroom.input.views.site.has_transit();
    FILES.iter().filter(move |(_, ending, _)| is_there(ending)).filter_map(
        move |(of, ending, bytes)| {
            let path = path_of(addresses, *of, ending)?;
            Some((*of, *ending, path, *bytes))
        },
    )
}

pub fn render(workroom: &Workroom) -> Made {
    let files: Vec<File> = files(workroom).collect();
    let made = files.into_par_iter().map(|(of, ending, path, bytes)| {
        let data = (path, attributed(workroom, ending, bytes(workroom)));
        std::iter::once(data).chain(metadata(workroom, of, ending)).collect()
    });
    let made: Vec<Vec<(OutputPath, Vec<u8>)>> = made.collect();
    let mut artefacts = Artefacts::default();
    made.into_iter().flatten().for_each(|(path, bytes)| artefacts.insert(path, bytes));
    (artefacts, Vec::new())
}

pub fn paths(workroom: &Workroom) -> Vec<OutputPath> {
    let with_metadata = |(of, ending, path, _): File| {
        let beside = metadata(workroom, of, ending).map(|(path, _)| path);
        std::iter::once(path).chain(beside)
    };
    files(workroom).flat_map(with_metadata).collect()
}

pub fn make(workroom: &Workroom, file: &str) -> Made {
    let mut artefacts = Artefacts::default();
    for (of, ending, path, bytes) in files(workroom) {
        if path.as_str() == file {
            artefacts.insert(path, attributed(workroom, ending, bytes(workroom)));
        } else if let Some((path, bytes)) =
            metadata(workroom, of, ending).filter(|(path, _)| path.as_str() == file)
        {
            artefacts.insert(path, bytes);
        }
    }
    (artefacts, Vec::new())
}

fn path_of(addresses: &Addresses, of: Word, ending: &str) -> Option<OutputPath> {
    OutputPath::public(&addresses.data_of(of, ending))
}

/// A collection of features with the sentences of the supporters, as a member that readers of RFC
/// 7946 leave alone (section 6.1).
fn attributed(workroom: &Workroom, ending: &str, bytes: Vec<u8>) -> Vec<u8> {
    let sentences = workroom.input.views.site.sentences();
    let Some(rest) = bytes.strip_prefix(b"{").filter(|_| ending == "geojson") else {
        return bytes;
    };
    if sentences.is_empty() {
        return bytes;
    }
    let attribution = json!(sentences.join(" – ")).to_string();
    [format!("{{\n  \"attribution\": {attribution},").as_bytes(), rest].concat()
}

/// What is beside a table (Metadata Vocabulary for Tabular Data, W3C 2015, section 5.3) or a list
/// (Data Catalog Vocabulary, W3C 2024, section 6.8), which has no place for it: whose support it
/// is.
fn metadata(workroom: &Workroom, of: Word, ending: &str) -> Option<(OutputPath, Vec<u8>)> {
    let sentences = workroom.input.views.site.sentences();
    if !["csv", "json"].contains(&ending) || sentences.is_empty() {
        return None;
    }
    let addresses = workroom.input.views.addresses();
    let path = path_of(addresses, of, &format!("{ending}-metadata.json"))?;
    let table = path_of(addresses, of, ending)?;
    let table = table.as_str().rsplit('/').next().unwrap_or_default().to_owned();
    let metadata = match ending {
        "csv" => json!({
            "@context": "http://www.w3.org/ns/csvw",
            "url": table,
            "dc:rights": sentences,
        }),
        _ => json!({
            "@context": {"dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/"},
            "@type": "dcat:Distribution",
            "dcat:downloadURL": table,
            "dct:rights": sentences,
        }),
    };
    Some((path, pretty(&metadata)))
}

/// The passages of each day, written as if there were no others.
fn of_days<'a>(
    workroom: &'a Workroom,
    form: usize,
    write: impl Fn(&[OpenPassage]) -> Vec<u8> + Sync,
) -> Vec<&'a [u8]> {
    let bytes = |day: &'a Arc<OpenDay>| {
        let Ok(made) = day.rendition.get_or_make::<Infallible>(form, || {
            Ok(write(&workroom.input.views.site.open_passages(day)).into())
        });
        made
    };
    workroom.input.views.open_days().par_iter().map(bytes).collect()
}

/// Tables one after the other: the columns are named once.
fn lines(tables: &[&[u8]]) -> Vec<u8> {
    let rows = |table: &&[u8]| {
        table.iter().position(|byte| *byte == b'\n').map_or(table.len(), |end| end + 1)
    };
    let mut all = Vec::with_capacity(tables.iter().map(|table| table.len()).sum());
    for table in tables {
        let start = if all.is_empty() { 0 } else { rows(table) };
        all.extend_from_slice(&table[start..]);
    }
    all
}

/// One list of several, each in brackets of its own; `write` writes an empty one.
fn joined<T>(lists: &[&[u8]], write: fn(&[T]) -> Vec<u8>) -> Vec<u8> {
    let empty = write(&[]);
    let mut all =
        Vec::with_capacity(empty.len() + lists.iter().map(|list| list.len()).sum::<usize>());
    let mut end: &[u8] = &empty;
    for list in lists.iter().filter(|list| list.len() > empty.len()) {
        let (Some(open), Some(close)) = (
            list.iter().position(|byte| *byte == b'['),
            list.iter().rposition(|byte| *byte == b']'),
        ) else {
            continue;
        };
        let last = list[..close]
            .iter()
            .rposition(|byte| !byte.is_ascii_whitespace())
            .map_or(close, |last| last + 1);
        if all.is_empty() {
            all.extend_from_slice(&list[..=open]);
        } else {
            all.push(b',');
        }
        all.extend_from_slice(&list[open + 1..last]);
        end = &list[last..];
    }
    all.extend_from_slice(end);
    all
}

/// RFC 4180 in UTF-8, comma and CRLF, the first line naming the columns; no text is a formula.
fn csv<T: Serialize>(rows: &[T]) -> Vec<u8> {
    let writer =
        || csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let mut plain = writer();
    for row in rows {
        plain.serialize(row).expect("a flat row of texts and numbers can always be written");
    }
    let plain = plain.into_inner().expect("writing into memory does not fail");
    if !plain.windows(2).any(|pair| b",\n\"".contains(&pair[0]) && b"=+-@\t\r".contains(&pair[1])) {
        return plain;
    }
    let mut harmless = writer();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(plain.as_slice());
    for row in reader.records() {
        let row = row.expect("what was written can be read");
        let cells = row.iter().map(super::csv::harmless);
        harmless.write_record(cells).expect("a row can always be written");
    }
    harmless.into_inner().expect("writing into memory does not fail")
}

/// The files of a feed in a zip: the same files, the same bytes.
fn packed(files: &[TransitFile]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    for file in files {
        let mut table =
            csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        table.write_record(file.columns).expect("a row can always be written");
        for line in &file.lines {
            table.write_record(line).expect("a line has a cell for each column");
        }
        let bytes = table.into_inner().expect("writing into memory does not fail");
        zip.start_file(file.name, options).expect("a short name begins a file");
        zip.write_all(&bytes).expect("writing into memory does not fail");
    }
    zip.finish().expect("writing into memory does not fail").into_inner()
}

fn list<T: Serialize>(rows: &[T]) -> Vec<u8> {
    pretty(&rows)
}

fn collection<T: Serialize>(rows: &[T]) -> Vec<u8> {
    let features: Vec<Value> = rows.iter().map(|row| feature(json!(row))).collect();
    pretty(&json!({ "type": "FeatureCollection", "features": features }))
}

fn pretty(value: &impl Serialize) -> Vec<u8> {
    let mut bytes =
        serde_json::to_vec_pretty(value).expect("texts and numbers can always be written");
    bytes.push(b'\n');
    bytes
}

/// RFC 7946: longitude first. What has no position is a feature without geometry.
fn feature(row: Value) -> Value {
    let mut properties = row;
    let mut take = |name: &str| {
        properties.as_object_mut().and_then(|row| row.remove(name)).filter(|value| !value.is_null())
    };
    let geometry = match (take("longitude"), take("latitude")) {
        (Some(longitude), Some(latitude)) => {
            json!({ "type": "Point", "coordinates": [longitude, latitude] })
        }
        _ => Value::Null,
    };
    json!({
        "type": "Feature",
        "id": properties["id"],
        "geometry": geometry,
        "properties": properties,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// However rows are shared out, the parts come to the whole.
    #[test]
    fn parts_come_to_the_whole() {
        let rows: Vec<Value> = ["a", "], [", "\r\n\"b\"", "{}", "é"]
            .map(|name| json!({ "id": name, "longitude": 1.5, "latitude": 48 }))
            .into();
        let parts = |cuts: usize, write: fn(&[Value]) -> Vec<u8>| -> Vec<Vec<u8>> {
            let mut parts = vec![Vec::new()];
            for (place, row) in rows.iter().enumerate() {
                parts.last_mut().expect("one at least").push(row.clone());
                if cuts & (1 << place) != 0 {
                    parts.push(Vec::new());
                }
            }
            parts.iter().map(|rows| write(rows)).collect()
        };
        for cuts in 0..1 << rows.len() {
            for write in [list, collection] {
                let parts = parts(cuts, write);
                assert_eq!(
                    joined(&parts.iter().map(Vec::as_slice).collect::<Vec<_>>(), write),
                    write(&rows),
                    "{cuts:b}"
                );
            }
            let tables = parts(cuts, |rows| {
                csv(&rows.iter().map(|row| (row["id"].as_str(), 1)).collect::<Vec<_>>())
            });
            let whole = csv(&rows.iter().map(|row| (row["id"].as_str(), 1)).collect::<Vec<_>>());
            let headed: Vec<Vec<u8>> =
                tables.iter().map(|table| [b"name,n\r\n", table.as_slice()].concat()).collect();
            assert_eq!(
                lines(&headed.iter().map(Vec::as_slice).collect::<Vec<_>>()),
                [b"name,n\r\n", whole.as_slice()].concat(),
                "{cuts:b}"
            );
        }
        assert_eq!(joined(&[], list::<Value>), list::<Value>(&[]));
    }
}
