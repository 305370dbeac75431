//! `halte import communes` and `halte import map`: open data of places, as files of `content/`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::diagnostics::Diagnostic;
use crate::import;
use crate::model::Position;

use super::import::{refuse, write};
use super::voice::Voice;

#[derive(Args)]
pub struct Communes {
    /// JSON or GeoJSON files, which may complete each other: names and positions in one, postcodes
    /// in another.
    #[arg(value_name = "FILE", required = true)]
    file: Vec<PathBuf>,
    /// Whose data it is and under which licence: shown below the list.
    #[arg(long, value_name = "TEXT")]
    source: String,
    /// Kilometres from the nearest stop, as the crow flies.
    #[arg(long, value_name = "KM", default_value = "20")]
    within: f64,
    /// The project's folder.
    #[arg(long, default_value = ".", value_name = "DIR")]
    to: PathBuf,
}

#[derive(Args)]
pub struct Map {
    /// GeoJSON with areas: the outline of a département, or several that touch. May be repeated.
    #[arg(long, value_name = "FILE", required = true)]
    outline: Vec<PathBuf>,
    /// GeoJSON with lines. May be repeated.
    #[arg(long, value_name = "FILE")]
    rivers: Vec<PathBuf>,
    /// GeoJSON with points that have a name. May be repeated.
    #[arg(long, value_name = "FILE")]
    towns: Vec<PathBuf>,
    /// Whose data it is and under which licence: shown below the map.
    #[arg(long, value_name = "TEXT")]
    source: String,
    /// The project's folder.
    #[arg(long, default_value = ".", value_name = "DIR")]
    to: PathBuf,
}

pub fn communes(options: &Communes, voice: Voice) -> ExitCode {
    match read(&options.file) {
        Ok(files) => {
            let places = places(&options.to);
            let made = import::communes(&files, &options.source, &places, options.within);
            write(&made, &options.to, voice)
        }
        Err(said) => refuse(voice, &[*said]),
    }
}

pub fn map(options: &Map, voice: Voice) -> ExitCode {
    let layers = || {
        let [outlines, rivers, towns] =
            [read(&options.outline)?, read(&options.rivers)?, read(&options.towns)?];
        Ok::<_, Box<Diagnostic>>(import::Layers { outlines, rivers, towns })
    };
    match layers() {
        Ok(layers) => write(&import::backdrop(&layers, &options.source), &options.to, voice),
        Err(said) => refuse(voice, &[*said]),
    }
}

type Files = Vec<(String, Vec<u8>)>;

fn read(paths: &[PathBuf]) -> Result<Files, Box<Diagnostic>> {
    let file = |path: &PathBuf| Ok((path.display().to_string(), import::read(path)?));
    paths.iter().map(file).collect()
}

/// Where the project stops, as far as its records can be read.
fn places(root: &Path) -> Vec<Position> {
    let (sources, _) = crate::sources::read(root);
    let (records, _) = crate::records::read(&sources);
    let (model, _) = crate::model::read(&records);
    let service = model.map(|model| model.service).unwrap_or_default();
    service.published_stops().filter_map(|stop| stop.position).collect()
}
