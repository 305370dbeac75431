//! The page that tells which data there are and what their columns mean.

use serde::Serialize;

use super::edition::Edition;
use super::{Body, Page};

#[derive(Debug, Serialize)]
pub struct DataPage {
    pub files: Vec<DataFile>,
    pub columns: Vec<DataColumn>,
}

#[derive(Debug, Serialize)]
pub struct DataFile {
    pub href: String,
    pub name: String,
    pub format: String,
    pub text: String,
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
    ("lieux.csv", "CSV"),
];

const COLUMNS: &[&str] = &["stop", "date", "start", "end", "status", "reason", "commune_code", "latitude"];

pub(super) fn page(edition: &Edition) -> Page {
    let file = |(name, format): &(&str, &str)| DataFile {
        href: format!("donnees/{name}"),
        name: (*name).to_owned(),
        format: (*format).to_owned(),
        text: edition.text(&format!("data.{name}")),
    };
    let mut files: Vec<DataFile> = FILES.iter().map(file).collect();
    files.push(DataFile {
        href: "agenda/tout.ics".to_owned(),
        name: "tout.ics".to_owned(),
        format: "iCalendar".to_owned(),
        text: edition.text("data.tout.ics"),
    });
    let columns = COLUMNS.iter().map(|name| DataColumn { name: (*name).to_owned(), text: edition.text(&format!("data.column.{name}")) });
    let body = Body::Data(DataPage { files, columns: columns.collect() });
    let description = edition.say("data.description", &[("site", &edition.given.service.site.name)]);
    edition.page("donnees/", edition.text("page.data"), description, body)
}
