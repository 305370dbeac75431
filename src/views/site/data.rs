//! The page that tells which data there are and what their columns mean.

use serde::Serialize;

use super::edition::Edition;
use super::{Body, Page};
use crate::addresses;

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

/// Name and format; the words stand in the locale files under `data.<name>`.
const FILES: &[(&str, &str)] = &[
    ("arrets.csv", "CSV"),
    ("arrets.json", "JSON"),
    ("arrets.geojson", "GeoJSON"),
    ("passages.csv", "CSV"),
    ("passages.json", "JSON"),
    ("passages.geojson", "GeoJSON"),
    ("lieux.csv", "CSV"),
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
    "latitude",
    "longitude",
];

pub(super) fn page(edition: &Edition) -> Page {
    let file = |(name, format): &(&str, &str)| DataFile {
        href: addresses::data(name),
        name: (*name).to_owned(),
        format: (*format).to_owned(),
        text: edition.text(&format!("data.{name}")),
    };
    let mut files: Vec<DataFile> = FILES.iter().map(file).collect();
    files.push(DataFile {
        href: addresses::FEED_OF_ALL.to_owned(),
        name: "tout.ics".to_owned(),
        format: "iCalendar".to_owned(),
        text: edition.text("data.tout.ics"),
    });
    let table = |id: &'static str, names: &[&str]| {
        // A name that means something else in the two files has words of its own for the second.
        let words = |name: &str| {
            Some(format!("data.{id}.{name}"))
                .filter(|key| edition.language.has(key))
                .unwrap_or(format!("data.column.{name}"))
        };
        let columns = names
            .iter()
            .map(|name| DataColumn { name: (*name).to_owned(), text: edition.text(&words(name)) });
        DataTable { id, title: edition.text(&format!("data.{id}")), columns: columns.collect() }
    };
    let body = Body::Data(DataPage {
        files,
        tables: vec![table("stops", STOPS), table("passages", PASSAGES)],
    });
    let description =
        edition.say("data.description", &[("site", &edition.given.service.site.name)]);
    edition.page(addresses::DATA, edition.text("page.data"), description, body)
}
