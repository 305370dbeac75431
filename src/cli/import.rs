//! `halte import`: what others publish or keep, as records.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::calendar::Date;
use crate::diagnostics::has_errors;
use crate::import;
use crate::words::Tongue;

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
    /// Sessions and visits from a spreadsheet: the template or an export of La Coop de la médiation
    /// numérique. Names, notes and free texts never cross; rows that cannot be read are named and
    /// left out.
    Activity(super::import_activity::Options),
    /// A partner's calendar (.ics), as closure records on the standard output, or as warnings of
    /// the passages it touches.
    Calendar(super::import_calendar::Options),
}

#[derive(Args)]
#[command(after_help = "Exit status:
  0  every row of the timetable is in the records
  1  nothing was written: the file cannot be read, or a file that is there says something else
  4  written; rows were left out, and each is named")]
struct Timetable {
    /// The CSV file.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The project's folder, made where it does not exist.
    #[arg(long, default_value = ".", value_name = "DIR")]
    to: PathBuf,
    /// Last day of the programme, which the file does not tell. Default: a year after its latest
    /// start.
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,
    /// The heading of a column that is called otherwise, such as `stop=Lieu-dit`. May be repeated.
    /// French and German headings are known.
    #[arg(long = "map", value_name = "COLUMN=HEADING")]
    mapping: Vec<import::Mapping>,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    match &options.what {
        What::Timetable(options) => timetable(options, voice),
        What::Activity(options) => super::import_activity::run(options, voice),
        What::Calendar(options) => super::import_calendar::run(options, voice),
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
        options.until,
        &options.mapping,
    );
    terminal::show(voice, &imported.diagnostics);
    if has_errors(&imported.diagnostics) {
        terminal::say(&format!(
            "{}: nothing was written",
            terminal::tally(voice, &imported.diagnostics)
        ));
        return ExitCode::FAILURE;
    }
    match import::write(&imported.files, &options.to) {
        Ok(kept) => {
            let summary = imported.summary.as_ref().map(|said| Tongue::English.say(said));
            terminal::say(&summary.unwrap_or_default());
            terminal::say(&format!(
                "{} files written to {}, {} unchanged",
                kept.written,
                options.to.display(),
                kept.unchanged
            ));
            terminal::left_out(imported.leaves_out())
        }
        Err(refused) => refuse(voice, &refused),
    }
}

fn refuse(voice: Voice, diagnostics: &[crate::diagnostics::Diagnostic]) -> ExitCode {
    terminal::show(voice, diagnostics);
    terminal::say(&terminal::tally(voice, diagnostics));
    ExitCode::FAILURE
}
