//! The second edge in: what others publish or keep, as records of a project. Knows nothing of what
//! is made of them.
#![expect(
    clippy::disallowed_methods,
    reason = "the edge in: reads the file to import and writes the records"
)]

mod backdrop;
mod communes;
mod lines;
pub mod scalar;
mod opening_hours;
mod school_holidays;
pub mod sheets;
pub mod activity;
pub mod calendar;
mod timetable;

use std::collections::BTreeMap;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::words::{Message, message};

pub use backdrop::{Layers, backdrop};
pub use communes::communes;
pub use opening_hours::opening_hours;
pub use school_holidays::school_holidays;
pub use timetable::{Mapping, gtfs, timetable};

/// What an import makes of a file.
#[derive(Debug, Default)]
pub struct Imported {
    /// Path within the project to text. Empty where nothing could be read.
    pub files: BTreeMap<String, String>,
    pub diagnostics: Vec<Diagnostic>,
    /// What it read, in words: `225 rows, 225 stops in 130 communities`.
    pub summary: Option<Message>,
}

impl Imported {
    /// Whether something of the file is not in the records.
    pub fn leaves_out(&self) -> bool {
        self.diagnostics.iter().any(|said| said.code == Code::TimetableRow)
    }
}

/// What writing an import did.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Kept {
    pub written: usize,
    /// Already there, byte for byte.
    pub unchanged: usize,
}

/// Reads the file to import.
pub fn read(path: &Path) -> Result<Vec<u8>, Box<Diagnostic>> {
    fs::read(path).map_err(|error| {
        Box::new(match error.kind() {
            ErrorKind::NotFound => failed(path, message!("import-no-file")),
            _ => failed(path, message!("import-not-read", problem = error.to_string())),
        })
    })
}

/// A file of JSON.
fn json(file: &str, bytes: &[u8]) -> Result<serde_json::Value, Box<Diagnostic>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    serde_json::from_slice(bytes).map_err(|error| {
        let line = u32::try_from(error.line()).unwrap_or(0);
        let message = message!("import-not-json", problem = error.to_string());
        Box::new(Diagnostic::new(Code::Import, Span::new(&file.into(), line, 0), message))
    })
}

/// A position of GeoJSON: degrees east and north.
fn degrees(position: &serde_json::Value) -> Option<(f64, f64)> {
    let (east, north) = (position.get(0)?.as_f64()?, position.get(1)?.as_f64()?);
    ((-180.0..=180.0).contains(&east) && (-90.0..=90.0).contains(&north)).then_some((east, north))
}

/// Reads the files of a GTFS feed: those of a folder, or of a zip.
pub fn read_feed(path: &Path) -> Result<BTreeMap<String, Vec<u8>>, Box<Diagnostic>> {
    if !path.is_dir() {
        return timetable::unzipped(&path.display().to_string(), &read(path)?);
    }
    let mut files = BTreeMap::new();
    for name in timetable::GTFS_FILES {
        if path.join(name).exists() {
            files.insert(name.to_owned(), read(&path.join(name))?);
        }
    }
    Ok(files)
}

/// Writes the files into a project. A file that is there already and says something else is
/// nobody's but its keeper's: then nothing at all is written, and each such file is named.
pub fn write(files: &BTreeMap<String, String>, project: &Path) -> Result<Kept, Vec<Diagnostic>> {
    let mut missing = Vec::new();
    let mut refused = Vec::new();
    for (name, text) in files {
        let path = project.join(name);
        match fs::read(&path) {
            Ok(bytes) if bytes == text.as_bytes() => {}
            Ok(_) => refused.push(failed(&path, message!("import-other-file"))),
            Err(error) if error.kind() == ErrorKind::NotFound => missing.push((path, text)),
            Err(error) => {
                let problem = error.to_string();
                refused.push(failed(&path, message!("import-not-read", problem = problem)));
            }
        }
    }
    if !refused.is_empty() {
        return Err(refused);
    }
    for (path, text) in &missing {
        create(path, text).map_err(|error| {
            vec![failed(path, message!("import-not-written", problem = error.to_string()))]
        })?;
    }
    Ok(Kept { written: missing.len(), unchanged: files.len() - missing.len() })
}

/// Makes a file that does not exist yet; one that has appeared in the meantime is left alone.
fn create(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())
}

fn failed(path: &Path, message: Message) -> Diagnostic {
    Diagnostic::new(Code::Import, Span::whole_file(&path.display().to_string()), message)
}
