//! `halte template`: a spreadsheet to be filled in and imported.

use std::io::{ErrorKind, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use crate::calendar::Period;
use crate::diagnostics::{Code, Diagnostic};
use crate::import::activity::{self, Expected};
use crate::model::Model;
use crate::records::notation::Notation;
use crate::schedule;
use crate::words::{Message, message};

use super::import_activity::{programme, project};
use super::voice::Voice;
use super::{Project, terminal};

#[derive(Args)]
pub struct Options {
    /// Where to write it, such as activity.xlsx. A file that is there is not overwritten.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    project: Project,
    #[arg(long, value_name = "ID")]
    programme: Option<String>,
    /// Begin a row for each passage of a month, such as 2022-03.
    #[arg(long, value_name = "MONTH")]
    month: Option<String>,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    match answer(options) {
        Ok(()) => {
            let file = options.file.display().to_string();
            terminal::tell(voice, &message!("template-ready", file = file));
            ExitCode::SUCCESS
        }
        Err(said) => {
            terminal::show(voice, &said);
            ExitCode::FAILURE
        }
    }
}

fn answer(options: &Options) -> Result<(), Vec<Diagnostic>> {
    let (_, model, language) = project(&options.project.root)?;
    let programme = programme(options.programme.as_deref(), &model)?;
    let error = |message: Message| vec![Diagnostic::new(Code::Template, None, message)];
    let month = match &options.month {
        Some(text) => Some(
            <Period as Notation>::parse(text)
                .map_err(|_| error(message!("template-month", text = text)))?,
        ),
        None => None,
    };
    let subject =
        activity::Subject { model: &model, language: &language, programme: programme.as_ref() };
    let expected = month.map(|month| expected(&model, month, &subject)).unwrap_or_default();
    let bytes = activity::template(&subject, &expected).map_err(error)?;
    let created = std::fs::OpenOptions::new().write(true).create_new(true).open(&options.file);
    created.and_then(|mut file| file.write_all(&bytes)).map_err(|failed| {
        let file = options.file.display().to_string();
        error(match failed.kind() {
            ErrorKind::AlreadyExists => message!("template-there", file = file),
            _ => message!("template-not-written", file = file, problem = failed.to_string()),
        })
    })
}

/// The passages of a period that take place.
fn expected(model: &Model, month: Period, subject: &activity::Subject) -> Vec<Expected> {
    let schedule = schedule::expand(&model.service);
    let ours = |stop: &crate::model::StopId| {
        model
            .service
            .stops
            .get(stop)
            .is_some_and(|stop| subject.programme.is_none_or(|only| stop.is_of(only)))
    };
    let passages = schedule.passages.iter().filter(|passage| {
        month.contains(passage.date) && passage.takes_place() && ours(&passage.stop)
    });
    let passages: Vec<_> = passages.collect();
    let alone = |one: &schedule::Passage| {
        passages.iter().filter(|other| (other.date, &other.stop) == (one.date, &one.stop)).count()
            == 1
    };
    passages
        .iter()
        .map(|passage| Expected {
            date: passage.date,
            stop: passage.stop.clone(),
            hours: passage.hours,
            alone: alone(passage),
            slots: passage.slots,
        })
        .collect()
}
