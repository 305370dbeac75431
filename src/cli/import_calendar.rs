//! `halte import calendar`: the days on which a partner's calendar closes a place.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use crate::calendar::{Date, Days};
use crate::diagnostics::{Diagnostic, has_errors};
use crate::import::{self, calendar};
use crate::model::{Model, StopId, TerritoryId};
use crate::records::codes::Reason;
use crate::records::notation::{CommuneCode, Id, Notation};
use crate::schedule::{Passage, Schedule};
use crate::words::{Message, message};

use super::voice::Voice;
use super::{Project, terminal, today};

#[derive(Args)]
pub struct Options {
    /// The calendar, exported as iCalendar.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    project: Project,
    /// What it closes; may be given several times. Without any of these, the whole programme.
    #[arg(long, value_name = "ID")]
    stop: Vec<String>,
    /// By INSEE code.
    #[arg(long, value_name = "CODE")]
    commune: Vec<String>,
    #[arg(long, value_name = "ID")]
    territory: Vec<String>,
    #[arg(long, value_name = "ID", conflicts_with_all = ["stop", "commune", "territory"])]
    programme: Option<String>,
    /// Why: a code of the list of reasons.
    #[arg(long, default_value = "place", value_name = "REASON")]
    reason: String,
    /// First day of interest; today when left out.
    #[arg(long, value_name = "DATE", value_parser = super::read::<Date>)]
    from: Option<Date>,
    /// Last day of interest; two years after the first when left out.
    #[arg(long, value_name = "DATE", value_parser = super::read::<Date>)]
    until: Option<Date>,
    /// Only entries whose title holds this text; accents and capitals do not count.
    #[arg(long, value_name = "TEXT")]
    matching: Option<String>,
    /// Take the titles over as what the public reads. They are the partner's words: see that they
    /// name nobody.
    #[arg(long)]
    titles: bool,
    /// Write no records: name the passages of the project on those days.
    #[arg(long)]
    warn: bool,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    match answer(options, voice) {
        Ok(code) => code,
        Err(message) => {
            terminal::fail(voice, &message);
            ExitCode::from(2)
        }
    }
}

fn answer(options: &Options, voice: Voice) -> Result<ExitCode, Message> {
    let closing = closing(options)?;
    let from = match options.from {
        Some(from) => from,
        None => today::today(options.project.today)?,
    };
    let until = options.until.unwrap_or(from + Days::new(730));
    let window = calendar::Window { from, until, zone: chrono_tz::Europe::Paris };
    let bytes = match import::read(&options.file) {
        Ok(bytes) => bytes,
        Err(diagnostic) => {
            terminal::show(voice, &[*diagnostic]);
            return Ok(ExitCode::FAILURE);
        }
    };
    let name = options.file.display().to_string();
    let (occurrences, said) = calendar::occurrences(&name, &bytes, &window);
    terminal::show(voice, &said);
    if has_errors(&said) {
        return Ok(ExitCode::FAILURE);
    }
    let mut closed = calendar::closed_days(&occurrences, &closing, &window);
    if options.warn {
        return warn(options, voice, &closed);
    }
    // Where the passages are known, hours that touch none of them are left out.
    let found = closed.len();
    if let Ok(tour) = Tour::read(options) {
        closed.retain(|days| {
            days.hours.is_none() || tour.touched(std::slice::from_ref(days)).next().is_some()
        });
    }
    let untouched = found - closed.len();
    if !closed.is_empty() {
        let file = name.rsplit(['/', '\\']).next().unwrap_or(&name);
        let head = voice.say(&message!("import-calendar-head", file = file));
        terminal::put(&calendar::closure_records(&head, &closed, &closing));
    }
    let (count, tally) = (closed.len(), terminal::tally(voice, &said));
    let done = message!("import-calendar-done", count = count, from = from, until = until);
    terminal::tell(voice, &done.with("tally", tally));
    if untouched > 0 {
        terminal::tell(voice, &message!("import-calendar-untouched", count = untouched));
    }
    Ok(ExitCode::SUCCESS)
}

/// Ids are looked at before they are written into records.
fn closing(options: &Options) -> Result<calendar::Closing, Message> {
    let mistake = |mistake: crate::records::notation::Mistake| match mistake.hint {
        Some(hint) => {
            message!("import-calendar-option", problem = mistake.message, remedy = hint)
        }
        None => mistake.message,
    };
    let mut areas = Vec::new();
    let ids = [("stop", &options.stop), ("territory", &options.territory)];
    for (key, id) in ids.into_iter().flat_map(|(key, ids)| ids.iter().map(move |id| (key, id))) {
        areas.push((key, <Id as Notation>::parse(id).map_err(mistake)?.to_string()));
    }
    if let Some(id) = &options.programme {
        areas.push(("programme", <Id as Notation>::parse(id).map_err(mistake)?.to_string()));
    }
    for code in &options.commune {
        areas.push((
            "commune",
            <CommuneCode as Notation>::parse(code).map_err(mistake)?.to_string(),
        ));
    }
    let reason = <Reason as Notation>::parse(&options.reason).map_err(mistake)?;
    Ok(calendar::Closing {
        areas,
        reason,
        matching: options.matching.clone(),
        with_titles: options.titles,
    })
}

/// The passages of the project that fall into what is closed.
fn warn(
    options: &Options,
    voice: Voice,
    closed: &[calendar::ClosedDays],
) -> Result<ExitCode, Message> {
    let tour = Tour::read(options).map_err(|diagnostics| {
        terminal::show(voice, &diagnostics);
        message!("mistakes-first")
    })?;
    let mut touched = 0;
    for passage in tour.touched(closed) {
        touched += 1;
        terminal::put(&format!("{}  {}  {}\n", passage.date, passage.hours, passage.stop));
    }
    terminal::tell(voice, &message!("import-calendar-touched", count = touched));
    Ok(if touched > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The passages of the project.
struct Tour<'a> {
    options: &'a Options,
    model: Model,
    schedule: Schedule,
}

impl<'a> Tour<'a> {
    fn read(options: &'a Options) -> Result<Self, Vec<Diagnostic>> {
        let (sources, mut diagnostics) = crate::sources::read(&options.project.root);
        let (records, said) = crate::records::read(&sources);
        diagnostics.extend(said);
        let (model, said) = crate::model::read(&records);
        diagnostics.extend(said);
        let Some(model) = model.filter(|_| !has_errors(&diagnostics)) else {
            return Err(diagnostics);
        };
        let schedule = crate::schedule::expand(&model.service);
        Ok(Tour { options, model, schedule })
    }

    /// Those that are meant, take place, and lose something.
    fn touched(&self, closed: &[calendar::ClosedDays]) -> impl Iterator<Item = &Passage> {
        self.schedule.passages.iter().filter(|passage| {
            passage.takes_place()
                && is_meant(self.options, &self.model, &passage.stop)
                && closed.iter().any(|days| days.touch(passage.date, passage.hours))
        })
    }
}

fn is_meant(options: &Options, model: &Model, stop: &StopId) -> bool {
    let service = &model.service;
    let Some(stop) = service.stops.get(stop) else { return false };
    let territory = service.territory_id_of(service.commune_of(stop)).map(TerritoryId::as_str);
    let named = |ids: &[String], id: &str| ids.iter().any(|other| other == id);
    let nothing_named =
        options.stop.is_empty() && options.commune.is_empty() && options.territory.is_empty();
    let in_programme = options
        .programme
        .as_ref()
        .is_none_or(|programme| stop.programmes.iter().any(|id| id.as_str() == programme));
    (nothing_named && in_programme)
        || named(&options.stop, stop.id.as_str())
        || named(&options.commune, stop.commune.as_str())
        || territory.is_some_and(|territory| named(&options.territory, territory))
}
