//! `halte agenda`: when it comes, on the terminal, for whoever answers the phone.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use serde_json::{Value, json};

use crate::calendar::{Date, Days};
use crate::diagnostics::{Diagnostic, has_errors, nearest};
use crate::model::{Commune, Service, Stop, StopId, Words};
use crate::schedule::{Cause, Passage, Schedule, State};
use crate::slug::slug;

use super::voice::Voice;
use super::{Project, terminal, today};

#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    project: Project,
    /// A stop or a commune: name, id, code or postcode; accents, capitals and hyphens may be left
    /// out.
    #[arg(value_name = "PLACE")]
    place: Option<String>,
    /// Only this stop.
    #[arg(long, value_name = "STOP")]
    stop: Option<String>,
    /// Only the stops of this commune.
    #[arg(long, value_name = "COMMUNE")]
    commune: Option<String>,
    /// First day; today when left out.
    #[arg(long, value_name = "DATE", value_parser = super::read::<Date>)]
    from: Option<Date>,
    /// Last day; four weeks after the first when left out, thirteen for a stop or a commune.
    #[arg(long, value_name = "DATE", value_parser = super::read::<Date>)]
    until: Option<Date>,
    /// As JSON, on the standard output.
    #[arg(long)]
    json: bool,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    match answer(options, voice) {
        Ok(text) => {
            terminal::put(&text);
            ExitCode::SUCCESS
        }
        Err(Refusal::Said(message, code)) => {
            terminal::say(&format!("error: {message}"));
            ExitCode::from(code)
        }
        Err(Refusal::Records(diagnostics)) => {
            terminal::show(voice, &diagnostics);
            terminal::say(&format!(
                "{}: the agenda cannot be read",
                terminal::tally(voice, &diagnostics)
            ));
            ExitCode::FAILURE
        }
    }
}

enum Refusal {
    /// A message and the exit status.
    Said(String, u8),
    Records(Vec<Diagnostic>),
}

fn answer(options: &Options, voice: Voice) -> Result<String, Refusal> {
    let (service, schedule) = read(&options.project.root)?;
    let first = match options.from {
        Some(first) => first,
        None => today::today(options.project.today)
            .map_err(|said| Refusal::Said(voice.say(&said), 2))?,
    };
    let stops = stops(options, &service)?;
    let weeks = if stops.is_some() { 13 } else { 4 };
    let last = options.until.unwrap_or(first + Days::new(7 * weeks));
    if last < first {
        return Err(Refusal::Said(format!("`--until {last}` is before {first}"), 2));
    }
    let here = |passage: &&Passage| {
        stops
            .as_ref()
            .is_none_or(|stops| stops.contains(&passage.stop) || stops.contains(&passage.key.stop))
    };
    let passages: Vec<&Passage> = schedule.passages.iter().filter(here).collect();
    let in_range = |date: Date| (first..=last).contains(&date);
    if options.json {
        let chosen =
            passages.iter().filter(|passage| in_range(passage.date) || in_range(passage.key.date));
        let values: Vec<Value> = chosen.map(|passage| as_json(&service, passage)).collect();
        return serde_json::to_string_pretty(&values)
            .map(|text| text + "\n")
            .map_err(|error| Refusal::Said(error.to_string(), 1));
    }
    Ok(as_text(&service, &passages, first, last))
}

/// The public part of the records and its passages; what is doubtful is left to `halte check`.
fn read(root: &Path) -> Result<(Service, Schedule), Refusal> {
    let (sources, mut diagnostics) = crate::sources::read(root);
    let (records, said) = crate::records::read(&sources);
    diagnostics.extend(said);
    let (model, said) = crate::model::read(&records);
    diagnostics.extend(said);
    match model {
        Some(model) if !has_errors(&diagnostics) => {
            let schedule = crate::schedule::expand(&model.service);
            Ok((model.service, schedule))
        }
        _ => {
            crate::project::quote(&sources, &mut diagnostics);
            Err(Refusal::Records(diagnostics))
        }
    }
}

/// The stops asked for; `None` when all are.
fn stops(options: &Options, service: &Service) -> Result<Option<BTreeSet<StopId>>, Refusal> {
    let mut chosen: Option<BTreeSet<StopId>> = None;
    for (wanted, what) in [
        (&options.place, What::Either),
        (&options.stop, What::Stop),
        (&options.commune, What::Commune),
    ] {
        let Some(wanted) = wanted else { continue };
        let found = find(service, wanted, what, !options.json)
            .map_err(|message| Refusal::Said(message, 1))?;
        chosen = Some(match chosen {
            None => found,
            Some(before) => before.intersection(&found).cloned().collect(),
        });
    }
    Ok(chosen)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Either,
    Stop,
    Commune,
}

/// The stops that a text names: as it is written, as a part of what is written, or nearly so, which
/// is said: on the phone there is no time to ask again. A program is not guessed for.
fn find(
    service: &Service,
    wanted: &str,
    what: What,
    guess: bool,
) -> Result<BTreeSet<StopId>, String> {
    let names = names(service, what);
    let folded = slug(wanted);
    let matching = |good: &dyn Fn(&str) -> bool| -> BTreeSet<StopId> {
        names
            .iter()
            .filter(|(name, _)| good(&slug(name)))
            .flat_map(|(_, stops)| stops.iter().cloned())
            .collect()
    };
    let exact = matching(&|name| name == folded);
    if !exact.is_empty() {
        return Ok(exact);
    }
    let part =
        if folded.len() < 3 { BTreeSet::new() } else { matching(&|name| name.contains(&folded)) };
    if !part.is_empty() {
        return Ok(part);
    }
    let noun = match what {
        What::Either => "stop or commune",
        What::Stop => "stop",
        What::Commune => "commune",
    };
    // Of what folds alike, the name as the records have it is said.
    let mut by_slug: BTreeMap<String, &str> =
        names.keys().map(|name| (slug(name), name.as_str())).collect();
    for stop in service.published_stops() {
        for name in [&stop.name, &service.commune_of(stop).name] {
            by_slug.entry(slug(name)).and_modify(|said| *said = name);
        }
    }
    match nearest(&folded, by_slug.keys().map(String::as_str)) {
        Some(near) if guess => {
            terminal::say(&format!("there is no {noun} `{wanted}`; this is `{}`:", by_slug[near]));
            Ok(matching(&|name| name == near))
        }
        Some(near) => {
            Err(format!("there is no {noun} `{wanted}`; did you mean `{}`?", by_slug[near]))
        }
        None => Err(format!("there is no {noun} `{wanted}`")),
    }
}

/// Every name, code and other spelling with the stops it stands for.
fn names(service: &Service, what: What) -> BTreeMap<String, BTreeSet<StopId>> {
    let mut names: BTreeMap<String, BTreeSet<StopId>> = BTreeMap::new();
    for stop in service.published_stops() {
        let commune = service.commune_of(stop);
        let of_stop =
            [stop.id.to_string(), stop.name.clone(), format!("{} {}", commune.name, stop.name)];
        let former = stop.former_ids.iter().map(ToString::to_string);
        let of_commune = [commune.name.clone(), commune.code.to_string()]
            .into_iter()
            .chain(commune.also_written.clone())
            .chain(commune.postcodes.clone());
        let stop_names = of_stop.into_iter().chain(former).filter(|_| what != What::Commune);
        for name in stop_names.chain(of_commune.filter(|_| what != What::Stop)) {
            names.entry(name).or_default().insert(stop.id.clone());
        }
    }
    names
}

/// A line a passage; one that was moved also has a line on the day it was moved from.
fn as_text(service: &Service, passages: &[&Passage], first: Date, last: Date) -> String {
    let mut lines: Vec<(Date, chrono::NaiveTime, String)> = Vec::new();
    for passage in passages {
        if (first..=last).contains(&passage.date) {
            lines.push((passage.date, passage.hours.start, line(service, passage)));
        }
        if let State::Changed { before, .. } = &passage.state
            && before.date != passage.date
            && (first..=last).contains(&before.date)
        {
            let place = service
                .stops
                .get(&before.stop)
                .map_or(String::new(), |stop| place(service, stop, None));
            let text = format!(
                "{}  {}  {place} - NOT HELD: moved to {}{}",
                day(before.date),
                before.hours,
                day(passage.date),
                why(passage)
            );
            lines.push((before.date, before.hours.start, text));
        }
    }
    lines.sort();
    if !lines.is_empty() {
        return lines.into_iter().map(|(_, _, line)| line + "\n").collect();
    }
    let next = passages.iter().find(|passage| passage.date > last && passage.takes_place());
    let previous = passages.iter().rfind(|passage| passage.date < first && passage.takes_place());
    let said = match (next, previous) {
        (Some(next), _) => format!("; the next one is:\n{}", line(service, next)),
        (None, Some(previous)) => format!("; the last one was:\n{}", line(service, previous)),
        (None, None) => String::new(),
    };
    format!("no passage from {} to {}{said}\n", day(first), day(last))
}

fn line(service: &Service, passage: &Passage) -> String {
    let place = service
        .stops
        .get(&passage.stop)
        .map_or(String::new(), |stop| place(service, stop, passage.spot.as_deref()));
    let state = match &passage.state {
        State::Planned => String::new(),
        State::Added => format!(" - added{}", why(passage)),
        State::Cancelled => format!(" - CANCELLED{}", why(passage)),
        State::Lost(Cause::Closure) => format!(" - CLOSED{}", why(passage)),
        State::Lost(Cause::SchoolHolidays) => " - NOT HELD: school holidays".to_owned(),
        State::Lost(Cause::Holiday(holiday)) => {
            format!(" - NOT HELD: public holiday ({})", holiday.key())
        }
        State::Changed { change, before } => {
            let from_day = if before.date == passage.date {
                String::new()
            } else {
                format!(" {}", day(before.date))
            };
            let from_hours = if before.hours == passage.hours {
                String::new()
            } else {
                format!(" {}", before.hours)
            };
            let from = format!("{from_day}{from_hours}");
            let from = if from.is_empty() { from } else { format!(" from{from}") };
            format!(" - {}{from}{}", change.code(), why(passage))
        }
    };
    format!("{}  {}  {place}{state}", day(passage.date), passage.hours)
}

fn day(date: Date) -> String {
    date.format("%a %Y-%m-%d").to_string()
}

fn place(service: &Service, stop: &Stop, spot: Option<&str>) -> String {
    let commune: &Commune = service.commune_of(stop);
    let name = spot.unwrap_or(&stop.name);
    if name == commune.name { name.to_owned() } else { format!("{}, {name}", commune.name) }
}

fn why(passage: &Passage) -> String {
    let Some(notice) = &passage.notice else { return String::new() };
    let message = notice.message.as_ref().map_or(String::new(), |message| {
        format!(" - {}", message.main().split_whitespace().collect::<Vec<_>>().join(" "))
    });
    format!(" ({}){message}", notice.reason.code())
}

fn as_json(service: &Service, passage: &Passage) -> Value {
    let stop = service.stops.get(&passage.stop);
    let commune = service.communes.get(&passage.commune);
    let (state, holiday, before) = match &passage.state {
        State::Planned => ("planned", None, None),
        State::Added => ("added", None, None),
        State::Cancelled => ("cancelled", None, None),
        State::Lost(Cause::Closure) => ("closed", None, None),
        State::Lost(Cause::Holiday(holiday)) => ("holiday", Some(holiday.key()), None),
        State::Lost(Cause::SchoolHolidays) => ("school-holidays", None, None),
        State::Changed { change, before } => (change.code(), None, Some(before)),
    };
    let message = passage.notice.as_ref().and_then(|notice| notice.message.as_ref());
    json!({
        "date": passage.date.to_string(),
        "weekday": passage.date.format("%A").to_string().to_lowercase(),
        "hours": passage.hours.to_string(),
        "start": passage.start.to_rfc3339(),
        "end": passage.end.to_rfc3339(),
        "stop": passage.stop.as_str(),
        "place": passage.spot.as_deref().or(stop.map(|stop| stop.name.as_str())),
        "commune": passage.commune.as_str(),
        "commune_name": commune.map(|commune| commune.name.as_str()),
        "takes_place": passage.takes_place(),
        "state": state,
        "holiday": holiday,
        "before": before.map(|before| json!({
            "date": before.date.to_string(),
            "hours": before.hours.to_string(),
            "stop": before.stop.as_str(),
        })),
        "reason": passage.notice.as_ref().map(|notice| notice.reason.code()),
        "message": message.map(Words::main),
        "slots": passage.slots,
    })
}
