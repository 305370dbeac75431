//! `halte agenda`: when it comes, on the terminal, for whoever answers the phone.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use serde_json::{Value, json};
use textwrap::core::display_width;

use crate::calendar::{Date, Days};
use crate::diagnostics::{Diagnostic, has_errors, nearest};
use crate::language::Language;
use crate::model::{Service, StopId, Words};
use crate::schedule::{Before, Cause, Passage, Schedule, State};
use crate::slug::slug;
use crate::sources::{Sources, Theme};
use crate::views::news::{self, Everywhere, Teller};
use crate::week::place;
use crate::words::{Message, message};

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
        Err(Refusal::Asked(message, code)) => {
            terminal::fail(voice, &message);
            ExitCode::from(code)
        }
        Err(Refusal::Records(diagnostics)) => {
            terminal::show(voice, &diagnostics);
            let tally = terminal::tally(voice, &diagnostics);
            terminal::tell(voice, &message!("agenda-unread", tally = tally));
            ExitCode::FAILURE
        }
    }
}

enum Refusal {
    /// A message and the exit status.
    Asked(Message, u8),
    Records(Vec<Diagnostic>),
}

fn answer(options: &Options, voice: Voice) -> Result<String, Refusal> {
    let read = read(&options.project.root)?;
    let (service, schedule) = (&read.service, &read.schedule);
    let first = match options.from {
        Some(first) => first,
        None => today::today(options.project.today).map_err(|said| Refusal::Asked(said, 2))?,
    };
    let stops = stops(options, service, voice)?;
    let weeks = if stops.is_some() { 13 } else { 4 };
    let last = options.until.unwrap_or(first + Days::new(7 * weeks));
    if last < first {
        return Err(Refusal::Asked(message!("agenda-backwards", first = first, last = last), 2));
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
        let values: Vec<Value> = chosen.map(|passage| as_json(service, passage)).collect();
        return serde_json::to_string_pretty(&values).map(|text| text + "\n").map_err(|error| {
            Refusal::Asked(message!("output-lost", problem = error.to_string()), 1)
        });
    }
    let theme = Theme::new(&service.site.theme, &read.sources);
    let language = Language::load(voice.tongue.code(), theme).map_err(Refusal::Records)?;
    Ok(Speaker { service, schedule, language: &language, voice }.answer(&passages, first, last))
}

/// The public part of a project.
struct Read {
    sources: Sources,
    service: Service,
    schedule: Schedule,
}

/// The public part of the records and its passages; what is doubtful is left to `halte check`.
fn read(root: &Path) -> Result<Read, Refusal> {
    let (sources, mut diagnostics) = crate::sources::read(root);
    let (records, said) = crate::records::read(&sources);
    diagnostics.extend(said);
    let (model, said) = crate::model::read(&records);
    diagnostics.extend(said);
    match model {
        Some(model) if !has_errors(&diagnostics) => {
            let schedule = crate::schedule::expand(&model.service);
            Ok(Read { sources, service: model.service, schedule })
        }
        _ => {
            crate::project::quote(&sources, &mut diagnostics);
            Err(Refusal::Records(diagnostics))
        }
    }
}

/// The stops asked for; `None` when all are.
fn stops(
    options: &Options,
    service: &Service,
    voice: Voice,
) -> Result<Option<BTreeSet<StopId>>, Refusal> {
    let mut chosen: Option<BTreeSet<StopId>> = None;
    for (wanted, what) in [
        (&options.place, What::Either),
        (&options.stop, What::Stop),
        (&options.commune, What::Commune),
    ] {
        let Some(wanted) = wanted else { continue };
        let guessing = (!options.json).then_some(voice);
        let found =
            find(service, wanted, what, guessing).map_err(|message| Refusal::Asked(message, 1))?;
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
    guessing: Option<Voice>,
) -> Result<BTreeSet<StopId>, Message> {
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
    // Of what folds alike, the name as the records have it is said.
    let mut by_slug: BTreeMap<String, &str> =
        names.keys().map(|name| (slug(name), name.as_str())).collect();
    for stop in service.published_stops() {
        for name in [&stop.name, &service.commune_of(stop).name] {
            by_slug.entry(slug(name)).and_modify(|said| *said = name);
        }
    }
    let unknown = match what {
        What::Either => message!("agenda-no-place", place = wanted),
        What::Stop => message!("agenda-no-stop", place = wanted),
        What::Commune => message!("agenda-no-commune", place = wanted),
    };
    let Some(near) = nearest(&folded, by_slug.keys().map(String::as_str)) else {
        return Err(unknown);
    };
    let meant = by_slug[near];
    match guessing {
        Some(voice) => {
            terminal::tell(voice, &message!("agenda-nearest", unknown = unknown, meant = meant));
            Ok(matching(&|name| name == near))
        }
        None => Err(message!("agenda-did-you-mean", unknown = unknown, meant = meant)),
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

/// How passages are put into words: those of the page of changes, in the language of the reader.
struct Speaker<'a> {
    service: &'a Service,
    schedule: &'a Schedule,
    language: &'a Language,
    voice: Voice,
}

/// A line of the answer: when, where with the state before it, and what became of the passage.
struct Line {
    day: Date,
    start: chrono::NaiveTime,
    date: String,
    hours: String,
    place: String,
    news: String,
}

impl Speaker<'_> {
    /// A line a passage; one that was moved also has a line on the day it was moved from.
    fn answer(&self, passages: &[&Passage], first: Date, last: Date) -> String {
        let in_range = |date: Date| (first..=last).contains(&date);
        let held = passages.iter().filter(|passage| in_range(passage.date));
        let gone = passages.iter().filter_map(|passage| match &passage.state {
            State::Changed { before, .. }
                if before.date != passage.date && in_range(before.date) =>
            {
                Some(self.gone(passage, before))
            }
            _ => None,
        });
        let mut lines: Vec<Line> = held.map(|passage| self.line(passage)).chain(gone).collect();
        lines.sort_by(|a, b| (a.day, a.start, &a.place).cmp(&(b.day, b.start, &b.place)));
        if !lines.is_empty() {
            return columns(&lines);
        }
        let next = passages.iter().find(|passage| passage.date > last && passage.takes_place());
        let before = passages.iter().rfind(|passage| passage.date < first && passage.takes_place());
        let message = match (next, before) {
            (Some(_), _) => message!("agenda-none-next", first = first, last = last),
            (None, Some(_)) => message!("agenda-none-last", first = first, last = last),
            (None, None) => message!("agenda-none", first = first, last = last),
        };
        let other = next.or(before).map(|passage| columns(&[self.line(passage)]));
        format!("{}\n{}", self.voice.say(&message), other.unwrap_or_default())
    }

    fn line(&self, passage: &Passage) -> Line {
        let state = news::badge(self.language, passage);
        let stop = self.service.stops.get(&passage.stop);
        let place = stop.map(|stop| place(self.service, stop, passage.spot.as_deref()));
        let places = Everywhere { service: self.service, schedule: self.schedule };
        let news = Teller::new(&places, self.language).news(passage);
        Line {
            day: passage.date,
            start: passage.hours.start,
            date: self.language.weekday_date(passage.date),
            hours: self.language.hours(passage.hours),
            place: badged(state, &place.unwrap_or_default()),
            news: news.lines().join(" "),
        }
    }

    /// The day from which a passage was moved.
    fn gone(&self, passage: &Passage, before: &Before) -> Line {
        let stop = self.service.stops.get(&before.stop);
        let place = stop.map(|stop| place(self.service, stop, None)).unwrap_or_default();
        let now = [
            ("date", self.language.weekday_date(passage.date)),
            ("hours", self.language.hours(passage.hours)),
        ];
        let now = now.each_ref().map(|(name, text)| (*name, text as &dyn std::fmt::Display));
        Line {
            day: before.date,
            start: before.hours.start,
            date: self.language.weekday_date(before.date),
            hours: self.language.hours(before.hours),
            place: badged(
                Some(news::moved(self.language, "change.moved-to", passage.date)),
                &place,
            ),
            news: self.language.say("passage.gone_date", &now),
        }
    }
}

/// A place with the state before it, in capitals.
fn badged(state: Option<String>, place: &str) -> String {
    match state {
        Some(state) => format!("{} · {place}", state.to_uppercase()),
        None => place.to_owned(),
    }
}

/// Lines below each other, and what became of a passage indented below it.
fn columns(lines: &[Line]) -> String {
    let widest = |of: fn(&Line) -> &str| {
        lines.iter().map(|line| display_width(of(line))).max().unwrap_or_default()
    };
    let (dates, hours) = (widest(|line| &line.date), widest(|line| &line.hours));
    let padded = |text: &str, width: usize| {
        format!("{text}{}", " ".repeat(width.saturating_sub(display_width(text))))
    };
    let written = lines.iter().map(|line| {
        let news = match line.news.is_empty() {
            true => String::new(),
            false => {
                format!("    {}\n", line.news.split_whitespace().collect::<Vec<_>>().join(" "))
            }
        };
        let (date, hours) = (padded(&line.date, dates), padded(&line.hours, hours));
        format!("{date}  {hours}  {}\n{news}", line.place)
    });
    written.collect()
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
