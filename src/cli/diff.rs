//! `halte diff`: what changed for the public, in words for a message to partners.
#![expect(clippy::disallowed_methods, reason = "reads the feeds of a published output")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::NaiveDateTime;
use clap::Args;

use crate::addresses;
use crate::calendar::{Date, Days, Hours};
use crate::diagnostics::has_errors;
use crate::import::calendar::{Occurrence, Window, occurrences};
use crate::language::Language;
use crate::model::Briefed;
use crate::output::OutputPath;
use crate::project::Memory;
use crate::sources::{self, Sources, Theme};
use crate::views::news::{self, Meeting};
use crate::words::{Message, message};

use super::voice::Voice;
use super::{digest, terminal, today};

#[derive(Args)]
pub struct Options {
    #[arg(value_name = "OLD")]
    old: PathBuf,
    #[arg(value_name = "NEW")]
    new: PathBuf,
    /// What lies before this day is left out. Default: today in Paris, or the day of
    /// SOURCE_DATE_EPOCH.
    #[arg(long, value_name = "DATE", value_parser = super::read::<Date>)]
    today: Option<Date>,
    /// The project's folder, where OLD or NEW is a commit.
    #[arg(long, default_value = ".", value_name = "DIR")]
    root: PathBuf,
    /// fr, de or en.
    #[arg(long, default_value = "fr", value_name = "CODE")]
    language: String,
    /// Note in the project's records that the message was sent to a partner, by its id or name.
    #[arg(long, value_name = "PARTNER")]
    sent_to: Vec<String>,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    match compare(options, voice) {
        Ok(text) => {
            terminal::put(&text);
            match note(options, voice) {
                Ok(()) => ExitCode::SUCCESS,
                Err(message) => {
                    terminal::fail(voice, &message);
                    ExitCode::from(2)
                }
            }
        }
        Err(message) => {
            terminal::fail(voice, &message);
            ExitCode::from(2)
        }
    }
}

/// Notes to whom the message was sent.
fn note(options: &Options, voice: Voice) -> Result<(), Message> {
    let today = today::today(options.today)?;
    for partner in &options.sent_to {
        let (sources, _) = sources::read(&options.root);
        let (project, _) = crate::open(&sources, today, &mut Memory::default());
        let project = project.ok_or_else(|| message!("mistakes-first"))?;
        let model = project.model();
        let partner = digest::partner(model, partner)?;
        let sent = digest::Sent { today, partner, what: Briefed::Changes, period: None };
        digest::note(voice, &options.root, (&sources, model), &sent)?;
    }
    Ok(())
}

fn compare(options: &Options, voice: Voice) -> Result<String, Message> {
    let today = today::today(options.today)?;
    let words = Sources::default().with_default_theme();
    let language = Language::load(&options.language, Theme::new("default", &words))
        .map_err(|_| message!("diff-language", language = &options.language))?;
    let (old, names_before, _) = passages(voice, &options.old, &options.root, today)?;
    let (new, names, about) = passages(voice, &options.new, &options.root, today)?;
    let changes = changes(&old, &new);
    let areas = renamed_areas(&names_before, &names, &changes);
    Ok(in_words(&language, &changes, &areas, today) + &signature(&about))
}

/// What ends the message: the service, its telephone and the sentences of its supporters, as the
/// feed has them.
fn signature(about: &str) -> String {
    let lines: Vec<&str> = about.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.is_empty() { String::new() } else { format!("\n--\n{}\n", lines.join("\n")) }
}

/// The description of a calendar.
fn about(bytes: &[u8]) -> String {
    let head = bytes.get(..DESCRIPTION_WITHIN.min(bytes.len())).unwrap_or_default();
    let text = String::from_utf8_lossy(head).replace("\r\n ", "").replace("\r\n\t", "");
    let line = text.lines().find_map(|line| line.strip_prefix("X-WR-CALDESC:"));
    let line = line.unwrap_or_default().replace("\\n", "\n").replace("\\,", ",");
    line.replace("\\;", ";").replace("\\\\", "\\")
}

/// The description is among the first lines of a feed.
const DESCRIPTION_WITHIN: usize = 16_384;

/// Names of feeds by their paths below the site.
type Names = BTreeMap<String, String>;

/// Territories and partners whose feed is where it was, under another name; a commune that was
/// renamed is reported with its passages.
fn renamed_areas(before: &Names, now: &Names, changes: &Changes) -> BTreeSet<(String, String)> {
    let area = |name: &str| name.split_once(" – ").map(|(_, area)| area.to_owned());
    let pairs = before.iter().filter_map(|(path, was)| {
        let (was, is) = (area(was)?, area(now.get(path)?)?);
        (was != is && !was.contains(", ")).then_some((was, is))
    });
    let is_commune = |(was, is): &(String, String)| {
        let ends = |text: &str, name: &str| text == name || text.ends_with(&format!(" {name}"));
        changes.renamed.keys().any(|(old, new)| ends(old, was) && ends(new, is))
    };
    pairs.filter(|pair| !is_commune(pair)).collect()
}

/// The name of the feed at a path, where it is that of an area and not of a day.
fn name_of(path: &str, bytes: &[u8]) -> Option<String> {
    let is_area = path.ends_with(".ics") && path.matches('/').count() == 2;
    let text = String::from_utf8_lossy(bytes.get(..NAME_WITHIN.min(bytes.len()))?);
    let text = text.replace("\r\n ", "");
    let line = text.lines().find(|line| line.starts_with("X-WR-CALNAME")).filter(|_| is_area)?;
    let (_, name) = line.split_once(':')?;
    Some(name.trim_end().replace("\\,", ",").replace("\\;", ";"))
}

/// The name is among the first lines of a feed.
const NAME_WITHIN: usize = 4096;

/// The passages to come, as the feed of all stops has them.
fn passages(
    voice: Voice,
    state: &Path,
    root: &Path,
    today: Date,
) -> Result<(Vec<Occurrence>, Names, String), Message> {
    let (name, bytes, names, titles) = feed(voice, state, root, today)?;
    let window =
        Window { from: today, until: today + Days::new(3653), zone: chrono_tz::Europe::Paris };
    let (mut found, said) = occurrences(&name, &bytes, &window);
    if has_errors(&said) {
        terminal::show(voice, &said);
        return Err(message!("diff-unreadable", file = name));
    }
    // Notices of cancelled passages say again what the passages say.
    found.retain(|occurrence| !occurrence.whole_day);
    for occurrence in &mut found {
        let title = occurrence.summary.as_str();
        occurrence.cancelled |= titles.iter().any(|(begin, end)| {
            title.strip_prefix(begin.as_str()).is_some_and(|rest| rest.ends_with(end.as_str()))
        });
    }
    Ok((found, names, about(&bytes)))
}

/// What begins and ends the title of a cancelled passage, in each language of a project.
type Titles = Vec<(String, String)>;

/// The line of the locale files by which such a title is made.
const CANCELLED: &str = "calendar.event.cancelled:";

fn titles(files: &Sources) -> Titles {
    let words = files.under("themes").filter(|(path, _)| path.ends_with("/calendar.yaml"));
    let of_file = words.filter_map(|(_, bytes)| {
        let text = std::str::from_utf8(bytes).ok()?;
        let line = text.lines().find_map(|line| line.strip_prefix(CANCELLED))?;
        let (begin, end) = line.trim().trim_matches(['"', '\'']).split_once("{summary}")?;
        (!begin.is_empty() || !end.is_empty()).then(|| (begin.to_owned(), end.to_owned()))
    });
    of_file.collect()
}

/// The feed of a state: a file, an output or a project, and else a commit of the project at `root`.
fn feed(
    voice: Voice,
    state: &Path,
    root: &Path,
    today: Date,
) -> Result<(String, Vec<u8>, Names, Titles), Message> {
    let name = state.display().to_string();
    let file = state.is_file().then(|| state.to_owned());
    let found = || feed_below(&state.join("public")).or_else(|| feed_below(state));
    if let Some(file) = file.or_else(found) {
        let name = file.display().to_string();
        let bytes = std::fs::read(&file).map_err(|_| message!("diff-unreadable", file = &name))?;
        return Ok((name, bytes, names_below(&file), titles(&sources::read(root).0)));
    }
    let (sources, mut diagnostics) = if state.join("records").is_dir() {
        super::ledger::settle(voice, state);
        sources::read(state)
    } else if state.exists() {
        return Err(message!("diff-neither", path = name));
    } else {
        sources::read_commit(root, &name)
            .map_err(|why| message!("diff-no-commit", name = &name, problem = why))?
    };
    let build = crate::build(&sources, today);
    diagnostics.extend(build.diagnostics);
    let is_it = |path: &OutputPath| path.public_part().is_some_and(addresses::is_feed_of_all);
    match build.artefacts.iter().find(|(path, _)| is_it(path)) {
        Some((_, bytes)) if !has_errors(&diagnostics) => {
            let files = build.artefacts.iter();
            let names = files.filter_map(|(path, bytes)| {
                let path = path.public_part()?;
                Some((path.to_owned(), name_of(path, bytes)?))
            });
            Ok((name, bytes.to_vec(), names.collect(), titles(&sources)))
        }
        _ => {
            terminal::show(voice, &diagnostics);
            Err(message!("mistakes-first"))
        }
    }
}

/// The feed of all stops of a site: where it is depends on the site's language.
fn feed_below(site: &Path) -> Option<PathBuf> {
    let folders = files_of(site).into_iter().filter(|folder| folder.is_dir());
    let mut files = folders.flat_map(|folder| files_of(&folder));
    files.find(|file| {
        let path = file.strip_prefix(site).ok().and_then(Path::to_str);
        file.is_file() && path.is_some_and(addresses::is_feed_of_all)
    })
}

/// The names of the feeds beside that of all.
fn names_below(feed: &Path) -> Names {
    let Some(site) = feed.parent().and_then(Path::parent) else { return Names::new() };
    let folders = feed.parent().map(files_of).unwrap_or_default();
    let files = folders.into_iter().filter(|folder| folder.is_dir());
    let files = files.flat_map(|folder| files_of(&folder));
    let names = files.filter_map(|file| {
        let path = file.strip_prefix(site).ok()?.to_str()?.replace('\\', "/");
        let name = name_of(&path, &std::fs::read(&file).ok()?)?;
        Some((path, name))
    });
    names.collect()
}

/// The entries of a folder, in order; none where it cannot be read.
fn files_of(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    files
}

/// What has become of the passages, each in the order of its old or new start.
#[derive(Default)]
struct Changes<'a> {
    cancelled: Vec<(&'a Occurrence, Option<&'a Occurrence>)>,
    moved: Vec<(&'a Occurrence, &'a Occurrence)>,
    retimed: Vec<(&'a Occurrence, &'a Occurrence)>,
    relocated: Vec<(&'a Occurrence, &'a Occurrence)>,
    added: Vec<&'a Occurrence>,
    back: Vec<&'a Occurrence>,
    /// By what a commune was called and is called, the passages whose place is the same.
    renamed: BTreeMap<(&'a str, &'a str), usize>,
    /// Lines that are no longer said, and lines that are said now.
    texts: (BTreeSet<&'a str>, BTreeSet<&'a str>),
}

fn changes<'a>(old: &'a [Occurrence], new: &'a [Occurrence]) -> Changes<'a> {
    let repeated = repeated(old.iter().chain(new));
    let key = |occurrence: &'a Occurrence| {
        let uid = occurrence.uid.as_deref().unwrap_or_default();
        (uid, Some(occurrence.original).filter(|_| uid.is_empty() || repeated.contains(uid)))
    };
    let before: BTreeMap<_, &Occurrence> =
        old.iter().map(|occurrence| (key(occurrence), occurrence)).collect();
    let after: BTreeMap<_, &Occurrence> =
        new.iter().map(|occurrence| (key(occurrence), occurrence)).collect();
    // A passage that is published under another name is no news.
    let fact = |occurrence: &'a Occurrence| {
        (occurrence.start, occurrence.end, occurrence.location.as_str(), occurrence.cancelled)
    };
    let facts_before: BTreeSet<_> = old.iter().map(fact).collect();
    let facts_after: BTreeSet<_> = new.iter().map(fact).collect();
    let mut changes = Changes::default();
    for (key, is) in &after {
        match before.get(key) {
            Some(was) => changes.compare(was, is),
            None if !is.cancelled && !facts_before.contains(&fact(is)) => changes.added.push(is),
            None => {}
        }
    }
    for (key, was) in &before {
        if !after.contains_key(key) && !was.cancelled && !facts_after.contains(&fact(was)) {
            changes.cancelled.push((was, None));
        }
    }
    changes.cancelled.sort_by_key(|(was, _)| was.start);
    for pairs in [&mut changes.moved, &mut changes.retimed, &mut changes.relocated] {
        pairs.sort_by_key(|(was, _)| was.start);
    }
    changes.added.sort_by_key(|is| is.start);
    changes.back.sort_by_key(|is| is.start);
    changes
}

/// The UIDs under which there are several dates.
fn repeated<'a>(occurrences: impl Iterator<Item = &'a Occurrence>) -> BTreeSet<&'a str> {
    let mut originals: BTreeMap<&str, BTreeSet<NaiveDateTime>> = BTreeMap::new();
    for occurrence in occurrences {
        originals
            .entry(occurrence.uid.as_deref().unwrap_or_default())
            .or_default()
            .insert(occurrence.original);
    }
    let series = |uid: &&str| uid.split('@').next().is_some_and(|name| name.ends_with("-series"));
    originals.into_keys().filter(series).collect()
}

impl<'a> Changes<'a> {
    fn compare(&mut self, was: &'a Occurrence, is: &'a Occurrence) {
        match (was.cancelled, is.cancelled) {
            (false, true) => return self.cancelled.push((was, Some(is))),
            (true, false) => return self.back.push(is),
            (true, true) => return,
            (false, false) => {}
        }
        if was.start.date() != is.start.date() {
            self.moved.push((was, is));
        } else if (was.start, was.end) != (is.start, is.end) {
            self.retimed.push((was, is));
        } else if let Some(names) = renamed(&was.location, &is.location) {
            *self.renamed.entry(names).or_default() += 1;
        } else if was.location != is.location {
            self.relocated.push((was, is));
        } else if was.description != is.description {
            let (before, after): (BTreeSet<&str>, BTreeSet<&str>) =
                (was.description.lines().collect(), is.description.lines().collect());
            self.texts.0.extend(before.difference(&after));
            self.texts.1.extend(after.difference(&before));
        }
    }

    fn is_empty(&self) -> bool {
        let pairs = self.renamed.len()
            + self.moved.len()
            + self.retimed.len()
            + self.relocated.len()
            + self.cancelled.len();
        pairs + self.added.len() + self.back.len() + self.texts.0.len() + self.texts.1.len() == 0
    }
}

/// The two names of a commune, where the place in it is the same: it was merged or renamed.
fn renamed<'a>(was: &'a str, is: &'a str) -> Option<(&'a str, &'a str)> {
    let (place_before, before) = was.rsplit_once(", ")?;
    let (place, now) = is.rsplit_once(", ")?;
    (place_before == place && before != now).then_some((before, now))
}

/// More lines than this under one heading are told place by place.
const LINES_MAX: usize = 20;

fn in_words<'a>(
    language: &Language,
    changes: &Changes<'a>,
    areas: &BTreeSet<(String, String)>,
    today: Date,
) -> String {
    let mut text = language.say("calendar.diff.title", &[("date", &language.date(today))]) + "\n";
    if changes.is_empty() && areas.is_empty() {
        return text + "\n" + &language.text("calendar.diff.none") + "\n";
    }
    let told = Told { language, general: &changes.texts.1 };
    let cancelled: Vec<Line> =
        changes.cancelled.iter().map(|(was, is)| told.line(was, &told.news(was, *is))).collect();
    let pairs = |pairs: &[(&'a Occurrence, &'a Occurrence)]| -> Vec<Line> {
        pairs.iter().map(|(was, is)| told.pair(was, is)).collect()
    };
    let (moved, retimed, relocated) =
        (pairs(&changes.moved), pairs(&changes.retimed), pairs(&changes.relocated));
    let plain = |occurrences: &[&'a Occurrence]| -> Vec<Line> {
        occurrences.iter().map(|is| told.line(is, "")).collect()
    };
    let (added, back) = (plain(&changes.added), plain(&changes.back));
    let sections = [
        ("cancelled", cancelled),
        ("moved", moved),
        ("retimed", retimed),
        ("relocated", relocated),
        ("added", added),
        ("back", back),
    ];
    for (key, lines) in sections {
        text.push_str(&told.section(key, &lines));
    }
    if !changes.renamed.is_empty() {
        text.push_str(&format!("\n{}\n", language.text("calendar.diff.renamed")));
        text.extend(changes.renamed.iter().map(|((was, is), n)| {
            let dates = language.count("calendar.diff.dates", *n as u64);
            let arguments: [(&str, &dyn Display); 3] =
                [("old", was), ("new", is), ("dates", &dates)];
            format!("- {}\n", language.say("calendar.diff.line.renamed", &arguments))
        }));
    }
    if !areas.is_empty() {
        text.push_str(&format!("\n{}\n", language.text("calendar.diff.areas")));
        text.extend(areas.iter().map(|(was, is)| {
            let arguments: [(&str, &dyn Display); 2] = [("old", was), ("new", is)];
            format!("- {}\n", language.say("calendar.diff.line.change", &arguments))
        }));
    }
    let (gone, fresh) = &changes.texts;
    if !gone.is_empty() || !fresh.is_empty() {
        text.push_str(&format!("\n{}\n", language.text("calendar.diff.texts")));
        for (key, lines) in [("calendar.diff.text.gone", gone), ("calendar.diff.text.fresh", fresh)]
        {
            text.extend(
                lines.iter().map(|line| format!("- {}\n", language.say(key, &[("text", line)]))),
            );
        }
    }
    text
}

struct Told<'a> {
    language: &'a Language,
    /// New lines that are said of all passages.
    general: &'a BTreeSet<&'a str>,
}

/// One change in words.
struct Line<'a> {
    of: &'a Occurrence,
    /// `9 h – 12 h`, or `9 h – 12 h → 10 h – 13 h`.
    hours: String,
    text: String,
}

impl Told<'_> {
    fn section(&self, key: &str, lines: &[Line]) -> String {
        if lines.is_empty() {
            return String::new();
        }
        let mut text = format!(
            "\n{}\n",
            self.language.count(&format!("calendar.diff.{key}"), lines.len() as u64)
        );
        if lines.len() <= LINES_MAX {
            text.extend(lines.iter().map(|line| format!("- {}\n", line.text)));
            return text;
        }
        let mut places: BTreeMap<(&str, &str), Vec<Date>> = BTreeMap::new();
        for line in lines {
            places.entry((&line.of.location, &line.hours)).or_default().push(line.of.start.date());
        }
        for ((place, hours), days) in places {
            let (first, last) = (
                days.iter().min().copied().unwrap_or_default(),
                days.iter().max().copied().unwrap_or_default(),
            );
            let dates = self.language.count("calendar.diff.dates", days.len() as u64);
            let arguments: [(&str, &dyn Display); 5] = [
                ("place", &place),
                ("dates", &dates),
                ("first", &self.language.date(first)),
                ("last", &self.language.date(last)),
                ("hours", &hours),
            ];
            text.push_str(&format!(
                "- {}\n",
                self.language.say("calendar.diff.line.place", &arguments)
            ));
        }
        text
    }

    fn line<'o>(&self, of: &'o Occurrence, news: &str) -> Line<'o> {
        let headline = news::headline(self.language, None, meeting(of));
        Line { of, hours: self.language.hours(hours(of)), text: headline + news }
    }

    fn pair<'o>(&self, was: &Occurrence, is: &'o Occurrence) -> Line<'o> {
        let headline = news::headline(self.language, Some(meeting(was)), meeting(is));
        let (old, new) = (self.language.hours(hours(was)), self.language.hours(hours(is)));
        let hours = if old == new { new } else { format!("{old} → {new}") };
        Line { of: is, hours, text: headline + &self.news(was, Some(is)) }
    }

    /// What the entry says now, did not say before, and is not in the headline: the reason, and
    /// what comes next.
    fn news(&self, was: &Occurrence, is: Option<&Occurrence>) -> String {
        let Some(is) = is else { return String::new() };
        let mut in_headline = news::sentences(self.language, meeting(was), meeting(is));
        in_headline.push(self.language.say("calendar.say.place", &[("place", &is.location)]));
        let said: BTreeSet<&str> =
            was.description.lines().chain(in_headline.iter().map(String::as_str)).collect();
        let fresh = is
            .description
            .lines()
            .filter(|line| !said.contains(line) && !self.general.contains(line));
        fresh.map(|line| format!("\n  {line}")).collect()
    }
}

fn meeting(occurrence: &Occurrence) -> Meeting<'_> {
    Meeting { date: occurrence.start.date(), hours: hours(occurrence), place: &occurrence.location }
}

fn hours(occurrence: &Occurrence) -> Hours {
    Hours { start: occurrence.start.time(), end: occurrence.end.time() }
}
