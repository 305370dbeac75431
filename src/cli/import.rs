//! `halte import`: what others publish or keep, as records.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::calendar::Date;
use crate::diagnostics::has_errors;
use crate::import;
use crate::records::notation::Id;
use crate::words::message;

use super::terminal;
use super::voice::Voice;

#[derive(Args)]
pub struct Options {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// A timetable of mobile libraries (open CSV format), as a whole project. Rows that cannot be
    /// read are named and left out. Files that are there already and differ are never overwritten.
    Timetable(Timetable),
    /// A timetable of the General Transit Feed Specification (a zip or a folder), as a whole
    /// project: each stay of a trip at a stop. Trips that only pass a stop are named and left out.
    Gtfs(Gtfs),
    /// Sessions and visits from a spreadsheet: the template or an export of La Coop de la médiation
    /// numérique. Names, notes and free texts never cross; rows that cannot be read are named and
    /// left out.
    Activity(super::import_activity::Options),
    /// A partner's calendar (.ics), as closure records on the standard output, or as warnings of
    /// the passages it touches.
    Calendar(super::import_calendar::Options),
    /// Opening hours in the notation of OpenStreetMap, as rota rules and closures of a stop. What
    /// rules cannot say is named, and then nothing is written.
    OpeningHours(OpeningHours),
    /// The school calendar of the French ministry (data.education.gouv.fr, CSV), as records of
    /// school holidays, one file a school year. Files that are there already and differ are never
    /// overwritten.
    SchoolHolidays(SchoolHolidays),
    /// The communes of the area, served or not, for the search: names, codes, postcodes and
    /// positions from JSON or GeoJSON, as `content/around.csv`. What is far from all stops of the
    /// project is left out.
    Communes(super::import_places::Communes),
    /// What the map of the stops is drawn on: outlines, rivers and towns from GeoJSON, made small,
    /// as `content/map.geojson`.
    Map(super::import_places::Map),
}

#[derive(Args)]
struct OpeningHours {
    /// The value of `opening_hours`.
    #[arg(value_name = "TEXT")]
    text: String,
    /// The stop that is open so.
    #[arg(long, value_name = "ID", value_parser = super::read::<Id>)]
    stop: Id,
    /// The project's folder.
    #[arg(long, default_value = ".", value_name = "DIR")]
    to: PathBuf,
}

#[derive(Args)]
struct SchoolHolidays {
    /// The CSV file.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The project's folder.
    #[arg(long, default_value = ".", value_name = "DIR")]
    to: PathBuf,
    /// A zone: A, B, C, Corse, Réunion …; may be given several times. All of the file when left
    /// out.
    #[arg(long, value_name = "ZONE")]
    zone: Vec<String>,
}

#[derive(Args)]
struct Timetable {
    /// The CSV file.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    made: Made,
    /// The heading of a column that is called otherwise, such as `stop=Lieu-dit`. May be repeated.
    /// French and German headings are known.
    #[arg(long = "map", value_name = "COLUMN=HEADING")]
    mapping: Vec<import::Mapping>,
}

#[derive(Args)]
struct Gtfs {
    /// The zip, or the folder of its files.
    #[arg(value_name = "FEED")]
    feed: PathBuf,
    #[command(flatten)]
    made: Made,
}

/// The project that an import makes.
#[derive(Args)]
struct Made {
    /// The project's folder, made where it does not exist.
    #[arg(long, default_value = ".", value_name = "DIR")]
    to: PathBuf,
    /// Last day of the programme. Default: the last day of a feed's services; a year after the
    /// latest start of a timetable, which does not contain it.
    #[arg(long, value_name = "DATE", value_parser = super::read::<Date>)]
    until: Option<Date>,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    match &options.what {
        What::Gtfs(options) => gtfs(options, voice),
        What::Timetable(options) => timetable(options, voice),
        What::Activity(options) => super::import_activity::run(options, voice),
        What::Calendar(options) => super::import_calendar::run(options, voice),
        What::OpeningHours(options) => {
            let made = import::opening_hours(&options.text, options.stop.as_str());
            write(&made, &options.to, voice)
        }
        What::SchoolHolidays(options) => school_holidays(options, voice),
        What::Communes(options) => super::import_places::communes(options, voice),
        What::Map(options) => super::import_places::map(options, voice),
    }
}

fn timetable(options: &Timetable, voice: Voice) -> ExitCode {
    let bytes = match import::read(&options.file) {
        Ok(bytes) => bytes,
        Err(diagnostic) => return refuse(voice, &[*diagnostic]),
    };
    let imported = import::timetable(
        &options.file.display().to_string(),
        &bytes,
        options.made.until,
        &options.mapping,
    );
    write(&imported, &options.made.to, voice)
}

fn gtfs(options: &Gtfs, voice: Voice) -> ExitCode {
    let files = match import::read_feed(&options.feed) {
        Ok(files) => files,
        Err(diagnostic) => return refuse(voice, &[*diagnostic]),
    };
    let name = options.feed.display().to_string();
    write(&import::gtfs(&name, &files, options.made.until), &options.made.to, voice)
}

fn school_holidays(options: &SchoolHolidays, voice: Voice) -> ExitCode {
    let bytes = match import::read(&options.file) {
        Ok(bytes) => bytes,
        Err(diagnostic) => return refuse(voice, &[*diagnostic]),
    };
    let name = options.file.display().to_string();
    write(&import::school_holidays(&name, &bytes, &options.zone), &options.to, voice)
}

pub(super) fn write(imported: &import::Imported, to: &Path, voice: Voice) -> ExitCode {
    terminal::show(voice, &imported.diagnostics);
    if has_errors(&imported.diagnostics) {
        let tally = terminal::tally(voice, &imported.diagnostics);
        terminal::tell(voice, &message!("build-refused", tally = tally));
        return ExitCode::FAILURE;
    }
    match import::write(&imported.files, to) {
        Ok(kept) => {
            let summary = imported.summary.as_ref().map(|said| voice.say(said));
            terminal::say(&summary.unwrap_or_default());
            let to = to.display().to_string();
            let message = message!(
                "import-files",
                written = kept.written,
                to = to,
                unchanged = kept.unchanged
            );
            terminal::tell(voice, &message);
            terminal::left_out(imported.leaves_out())
        }
        Err(refused) => refuse(voice, &refused),
    }
}

pub(super) fn refuse(voice: Voice, diagnostics: &[crate::diagnostics::Diagnostic]) -> ExitCode {
    terminal::show(voice, diagnostics);
    terminal::say(&terminal::tally(voice, diagnostics));
    ExitCode::FAILURE
}
