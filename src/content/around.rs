//! The communes of an area, served or not, from a list in CSV, so that the search has an answer for
//! those who live next to a place that is served. Knows nothing of stops.

use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::slug::slug;
use crate::text::clean;
use crate::words::{Message, message};

/// Where a project keeps its list.
pub(super) const PATH: &str = "content/around.csv";

const COLUMNS: [&str; 5] = ["code", "name", "postcodes", "latitude", "longitude"];

/// The list with what it is made of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Around {
    /// The lines of comment at its head: sources and licences.
    pub source: Option<String>,
    pub communes: Vec<Place>,
}

/// A commune of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub code: String,
    pub name: String,
    /// The name folded for addresses; never empty.
    pub slug: String,
    pub postcodes: Vec<String>,
    pub latitude: f64,
    pub longitude: f64,
}

pub(super) fn read(file: &Arc<str>, bytes: &[u8]) -> Result<Around, Box<Diagnostic>> {
    let wrong = |line: u32, message: Message| {
        Box::new(Diagnostic::new(Code::AroundList, Span::new(file, line, 0), message))
    };
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = String::from_utf8_lossy(bytes);
    let comments = text.lines().map_while(|line| line.strip_prefix('#'));
    let source = comments.map(|line| clean(line.trim()).into_owned()).collect::<Vec<_>>().join(" ");
    let head = text.lines().find(|line| !line.starts_with('#')).unwrap_or_default();
    let sign = [b';', b'\t'].into_iter().find(|sign| head.contains(char::from(*sign)));
    let mut reader = csv::ReaderBuilder::new()
        .comment(Some(b'#'))
        .delimiter(sign.unwrap_or(b','))
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let unreadable = |error: csv::Error| {
        let line = error.position().map_or(0, csv::Position::line);
        let problem = error.to_string();
        wrong(u32::try_from(line).unwrap_or(0), message!("around-list-csv", problem = problem))
    };
    let heads = reader.headers().map_err(unreadable)?.clone();
    let at = COLUMNS.map(|column| heads.iter().position(|head| head == column));
    let missing: Vec<&str> =
        COLUMNS.iter().zip(at).filter(|(_, at)| at.is_none()).map(|(column, _)| *column).collect();
    if !missing.is_empty() {
        return Err(wrong(1, message!("around-list-columns", missing = missing)));
    }
    let mut communes = Vec::new();
    for row in reader.records() {
        let row = row.map_err(unreadable)?;
        let line = row.position().map_or(0, csv::Position::line);
        let line = u32::try_from(line).unwrap_or(0);
        let cells = at.map(|at| at.and_then(|at| row.get(at)).unwrap_or_default());
        let place = place(cells).ok_or_else(|| wrong(line, message!("around-list-row")))?;
        communes.push(place);
    }
    Ok(Around { source: Some(source).filter(|source| !source.is_empty()), communes })
}

fn place([code, name, postcodes, latitude, longitude]: [&str; 5]) -> Option<Place> {
    let degrees = |text: &str, most: f64| {
        let value: f64 = text.parse().ok()?;
        (-most..=most).contains(&value).then_some(value)
    };
    let is_plain = |text: &str| {
        text.len() <= 16 && text.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'-')
    };
    let postcodes: Vec<String> = postcodes.split_whitespace().map(str::to_owned).collect();
    let name = clean(name).into_owned();
    let slug = slug(&name);
    (!slug.is_empty()
        && name.len() <= 100
        && !name.contains('|')
        && !code.is_empty()
        && is_plain(code)
        && postcodes.iter().all(|postcode| is_plain(postcode)))
    .then_some(())?;
    Some(Place {
        code: code.to_owned(),
        name,
        slug,
        postcodes,
        latitude: degrees(latitude, 90.0)?,
        longitude: degrees(longitude, 180.0)?,
    })
}
