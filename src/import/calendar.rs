//! Others' calendars (RFC 5545): a town hall's closures, a market's days, or our own feeds of
//! yesterday. What cannot be understood costs one line or one entry, with its number, never the
//! file. Knows nothing of projects.

mod entry;
mod file;
mod repeat;
mod zone;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;

use chrono::NaiveDateTime;

use crate::calendar::{Date, Days, Hours, Zone};
use crate::diagnostics::{Code, Diagnostic, Severity, Span};
use crate::records::codes::Reason;
use crate::slug::slug;
use crate::words::{Message, message};

use super::scalar::scalar;

/// The days that are of interest, and the zone of those who read.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    pub from: Date,
    pub until: Date,
    pub zone: Zone,
}

/// One entry on one date, repetitions spelt out. Local times of its zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    pub uid: Option<String>,
    /// Its own; the reader's for a time in UTC, for one of no zone and for whole days.
    pub zone: Zone,
    /// Which of a series: its start by rule.
    pub original: NaiveDateTime,
    pub start: NaiveDateTime,
    pub end: NaiveDateTime,
    pub whole_day: bool,
    pub cancelled: bool,
    /// Shown as free in its calendar.
    pub transparent: bool,
    pub summary: String,
    pub location: String,
    pub description: String,
    /// Where the entry begins in the file.
    pub line: u32,
}

impl Occurrence {
    /// The first and the last day that it touches, as they are counted in a zone.
    pub fn days(&self, zone: Zone) -> (Date, Date) {
        let there =
            |time| if self.whole_day { time } else { entry::change_zone(time, self.zone, zone) };
        let (start, end) = (there(self.start), there(self.end));
        let last = if end > start && end.time() == chrono::NaiveTime::MIN {
            end.date() - Days::new(1)
        } else {
            end.date()
        };
        (start.date(), last.max(start.date()))
    }

    /// What it takes of a day that it touches, as the clock shows it in a zone; `None` is all.
    fn hours(&self, day: Date, zone: Zone) -> Option<Hours> {
        let there = |time| entry::change_zone(time, self.zone, zone);
        let (start, end) = (there(self.start), there(self.end));
        let is_whole = self.whole_day || (start.date() < day && day < end.date());
        let time = |time: chrono::NaiveDateTime, other| {
            if time.date() == day { time.time() } else { other }
        };
        // Up to midnight is up to 00:00 of the next day.
        let hours = Hours {
            start: time(start, chrono::NaiveTime::MIN),
            end: time(end, chrono::NaiveTime::MIN),
        };
        let is_all_day = hours.start == hours.end;
        (!is_whole && !is_all_day).then_some(hours)
    }
}

/// More than this many warnings of one file help nobody.
const WARNINGS_MAX: usize = 40;

/// The entries that touch the window, in the order of their start.
pub fn occurrences(
    name: &str,
    bytes: &[u8],
    window: &Window,
) -> (Vec<Occurrence>, Vec<Diagnostic>) {
    let mut log = Log { file: name.into(), said: Vec::new(), unsaid: 0 };
    let mut found = Vec::new();
    if let Some(components) = file::components(bytes, &mut log) {
        let entries: Vec<entry::Entry> = components
            .iter()
            .filter_map(|component| entry::Entry::of(component, window.zone, &mut log))
            .collect();
        log.doubt_free(&entries);
        found = repeat::expand(&entries, window, &mut log);
    }
    found.sort_by(|a, b| (a.start, a.end, &a.uid, a.line).cmp(&(b.start, b.end, &b.uid, b.line)));
    (found, log.finish())
}

/// What of a calendar is a closure, and of what.
#[derive(Clone, Debug)]
pub struct Closing {
    /// Key of the closure record and id: `stop`, `commune`, `territory`, `programme`.
    pub areas: Vec<(&'static str, String)>,
    pub reason: Reason,
    /// Only entries whose title holds this text; case and accents do not count.
    pub matching: Option<String>,
    /// The titles become what the public reads. They are the partner's words and may name people.
    pub with_titles: bool,
}

/// Days without a break on which there is something, and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosedDays {
    pub first: Date,
    pub last: Date,
    /// Of each day; the whole day when `None`.
    pub hours: Option<Hours>,
    pub title: String,
}

impl ClosedDays {
    /// Whether something of the hours of a day is closed.
    pub fn touch(&self, date: Date, hours: Hours) -> bool {
        (self.first..=self.last).contains(&date)
            && self.hours.is_none_or(|closed| hours.without(closed) != Some(hours))
    }
}

/// The days that the entries close, each once; neighbouring days of one title and the same hours
/// together. What is cancelled closes nothing, nor does an hour that is shown as free; whole days
/// are shown as free by programs that were not asked to.
pub fn closed_days(
    occurrences: &[Occurrence],
    closing: &Closing,
    window: &Window,
) -> Vec<ClosedDays> {
    let wanted = closing.matching.as_deref().map(slug);
    let is_wanted = |occurrence: &&Occurrence| {
        let is_open =
            occurrence.start == occurrence.end || (occurrence.transparent && !occurrence.whole_day);
        !occurrence.cancelled
            && !is_open
            && wanted.as_ref().is_none_or(|wanted| slug(&occurrence.summary).contains(wanted))
    };
    let mut by_title: BTreeMap<(String, Option<Hours>), BTreeSet<Date>> = BTreeMap::new();
    for occurrence in occurrences.iter().filter(is_wanted) {
        let (first, last) = occurrence.days(window.zone);
        let days = crate::calendar::days(first.max(window.from), last.min(window.until));
        let title = if closing.with_titles { occurrence.summary.clone() } else { String::new() };
        for day in days {
            let hours = occurrence.hours(day, window.zone);
            by_title.entry((title.clone(), hours)).or_default().insert(day);
        }
    }
    let mut closed: Vec<ClosedDays> = Vec::new();
    for ((title, hours), days) in by_title {
        for day in days {
            match closed.last_mut() {
                Some(open)
                    if open.title == title
                        && open.hours == hours
                        && open.last + Days::new(1) == day =>
                {
                    open.last = day
                }
                _ => closed.push(ClosedDays { first: day, last: day, hours, title: title.clone() }),
            }
        }
    }
    closed.sort_by(|a, b| {
        (a.first, a.last, a.hours, &a.title).cmp(&(b.first, b.last, b.hours, &b.title))
    });
    closed
}

/// The closure records, to be looked through before they are published.
pub fn closure_records(head: &str, closed: &[ClosedDays], closing: &Closing) -> String {
    let head: String = head.chars().filter(|c| !c.is_control()).collect();
    let mut text = format!("# {head}\n");
    for days in closed {
        let _ = write!(text, "\n- from: {}\n", days.first);
        if days.last != days.first {
            let _ = writeln!(text, "  until: {}", days.last);
        }
        if let Some(hours) = days.hours {
            let next_day = if hours.over_midnight() { "+1" } else { "" };
            let _ = writeln!(text, "  hours: {hours}{next_day}");
        }
        let mut areas: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (key, id) in &closing.areas {
            areas.entry(key).or_default().push(scalar(id));
        }
        for (key, ids) in areas {
            let _ = if let [only] = ids.as_slice() {
                writeln!(text, "  {key}: {only}")
            } else {
                writeln!(text, "  {key}: [{}]", ids.join(", "))
            };
        }
        let _ = writeln!(text, "  reason: {}", closing.reason.code());
        if !days.title.is_empty() {
            let _ = writeln!(text, "  message: {}", scalar(&days.title));
        }
    }
    text
}

/// What is said of one file.
struct Log {
    file: Arc<str>,
    said: Vec<Diagnostic>,
    unsaid: usize,
}

impl Log {
    fn warn(&mut self, line: u32, message: Message) {
        if self.said.len() < WARNINGS_MAX {
            let span = Span::new(&self.file, line, 0);
            self.said.push(Diagnostic::new(Code::CalendarSkipped, span, message));
        } else {
            self.unsaid += 1;
        }
    }

    /// Whole days that are shown as free are taken, and hours are not: one word for all of them.
    fn doubt_free(&mut self, entries: &[entry::Entry]) {
        let mut free = entries.iter().filter(|entry| entry.transparent && !entry.cancelled);
        let Some(first) = free.next() else { return };
        let message = message!("calendar-free", n = 1 + free.count());
        let span = Span::new(&self.file, first.line, 0);
        self.said.push(Diagnostic::new(Code::ImportDoubt, span, message));
    }

    fn refuse(&mut self, message: Message) {
        let span = Span::whole_file(&self.file);
        self.said.push(Diagnostic::new(Code::Calendar, span, message));
    }

    fn finish(mut self) -> Vec<Diagnostic> {
        if self.unsaid > 0 {
            let message = message!("calendar-skipped-more", n = self.unsaid);
            let span = Span::whole_file(&self.file);
            self.said.push(Diagnostic::new(Code::CalendarSkipped, span, message));
        }
        self.said.sort_by(|a, b| {
            (b.severity == Severity::Error, &a.span).cmp(&(a.severity == Severity::Error, &b.span))
        });
        self.said
    }
}
