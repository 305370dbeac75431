//! The page that tells which data there are and what their columns mean.

use serde::Serialize;

use super::edition::Edition;
use super::{Body, Page};
use crate::addresses::Word;

#[derive(Debug, Serialize)]
pub struct DataPage {
    pub files: Vec<DataFile>,
    /// The columns of stops and of passages; those of the national schema are told by the schema.
    pub tables: Vec<DataTable>,
}

#[derive(Debug, Serialize)]
pub struct DataFile {
    pub href: String,
    pub name: String,
    pub format: String,
    pub text: String,
}

/// The columns of a file.
#[derive(Debug, Serialize)]
pub struct DataTable {
    /// For addresses within the page.
    pub id: &'static str,
    pub title: String,
    pub columns: Vec<DataColumn>,
}

/// A column and what it holds.
#[derive(Debug, Serialize)]
pub struct DataColumn {
    pub name: String,
    pub text: String,
}

/// What a file is of, its key and its format; the words stand in the locale files under
/// `data.file.<key>`.
const FILES: &[(Word, &str, &str)] = &[
    (Word::Stops, "stops.csv", "CSV"),
    (Word::Stops, "stops.json", "JSON"),
    (Word::Stops, "stops.geojson", "GeoJSON"),
    (Word::Passages, "passages.csv", "CSV"),
    (Word::Passages, "passages.json", "JSON"),
    (Word::Passages, "passages.geojson", "GeoJSON"),
    (Word::Places, "places.csv", "CSV"),
    (Word::Places, "places.json", "JSON"),
];

/// The columns in the order of the files.
const STOPS: &[&str] = &[
    "id",
    "name",
    "status",
    "address",
    "commune",
    "commune_code",
    "postcode",
    "territory",
    "latitude",
    "longitude",
    "access",
    "rule",
    "phone",
    "page",
    "calendar",
];
const PASSAGES: &[&str] = &[
    "id",
    "stop",
    "stop_name",
    "spot",
    "commune",
    "commune_code",
    "date",
    "start",
    "end",
    "status",
    "reason",
    "message",
    "announced_on",
    "start_before",
    "stop_before",
    "places",
    "latitude",
    "longitude",
];

pub(super) fn page(edition: &Edition) -> Page {
    let addresses = edition.given.addresses;
    let file = |href: String, key: &str, format: &str| DataFile {
        name: name_of(&href).to_owned(),
        href,
        format: format.to_owned(),
        text: edition.text(&format!("data.file.{key}")),
    };
    let of = |(word, key, format): &(Word, &str, &str)| {
        file(addresses.data_of(*word, &format.to_lowercase()), key, format)
    };
    let mut files: Vec<DataFile> = FILES.iter().map(of).collect();
    if super::transit::has_any(edition.given) {
        files.push(file(addresses.data_of(Word::Passages, "gtfs.zip"), "passages.gtfs", "GTFS"));
    }
    files.push(file(addresses.feed_of_all(), "all.ics", "iCalendar"));
    let table = |id: &'static str, names: &[&str]| {
        // A name that means something else in the two files has words of its own for the second.
        let words = |name: &str| {
            Some(format!("data.{id}.{name}"))
                .filter(|key| edition.language.has(key))
                .unwrap_or(format!("data.column.{name}"))
        };
        let stops = addresses.data_of(Word::Stops, "csv");
        let text = |name: &str| edition.say(&words(name), &[("stops", &name_of(&stops))]);
        let columns =
            names.iter().map(|name| DataColumn { name: (*name).to_owned(), text: text(name) });
        let title = FILES.iter().filter(|(_, key, _)| key.starts_with(id)).map(of);
        let title: Vec<String> = title.map(|file| file.name).collect();
        DataTable { id, title: title.join(", "), columns: columns.collect() }
    };
    let body = Body::Data(DataPage {
        files,
        tables: vec![table("stops", STOPS), table("passages", PASSAGES)],
    });
    let description =
        edition.say("data.description", &[("site", &edition.given.service.site.name)]);
    edition.page(
        &edition.given.addresses.page(Word::Data),
        edition.text("page.data"),
        description,
        body,
    )
}

fn name_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
