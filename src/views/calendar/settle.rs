//! What was published before decides what an entry is called now: its sequence, the day it was last
//! changed, and whether something that is no longer in the records must be told as cancelled. Knows
//! nothing of feeds.
//!
//! RFC 5546 §2.1.4: a change of time, place or status raises SEQUENCE. A change of words moves
//! LAST-MODIFIED only.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{Days, NaiveDateTime, NaiveTime, TimeDelta};
use sha2::{Digest, Sha256};

use crate::calendar::Date;
use crate::ledger::{self, Entry, Ledger};
use crate::model::{CalendarMode, Programme};

use super::around::Around;
use super::draft::Item;
use super::words::Words;
use super::{Event, Repeat, Standing, When};

/// The item with its sequence and date, which the ledger will remember.
pub(super) fn settle(around: &Around, mut item: Item, kept: &mut Ledger) -> Item {
    let spoken = digest(item.events.iter().flat_map(|event| spoken(event)));
    let before = around.told.ledger.get(&item.uid);
    let (sequence, modified) = match before {
        None => (u32::from(item.altered), item.told_on.and_time(NaiveTime::MIN)),
        Some(before) if before.facts != item.facts => {
            (before.sequence.saturating_add(1), changed_on(before, item.told_on, around.today))
        }
        Some(before) if before.words != spoken => {
            (before.sequence, changed_on(before, item.told_on, around.today))
        }
        Some(before) => (before.sequence, before.modified),
    };
    for event in &mut item.events {
        let event = Arc::make_mut(event);
        (event.sequence, event.modified) = (sequence, modified);
    }
    let announced_at =
        before.into_iter().flat_map(|before| &before.stops).map(|stop| around.name_now(stop));
    item.formerly.extend(announced_at.filter(|stop| !item.stops.contains(stop)));
    let noted = noted(&item, before);
    // What was given out to be put into a calendar is not taken back before its day is past.
    if item.event().when.days().1 >= around.today {
        let others: Vec<String> =
            noted.iter().filter(|name| !item.files.contains(name)).cloned().collect();
        item.files.extend(others);
    }
    let series = before
        .and_then(|before| before.series.clone())
        .filter(|_| around.mode == CalendarMode::Series);
    kept.keep(Entry { series, files: noted, ..entry(&item, spoken) });
    item
}

/// The files that the ledger has to name: those of the next passages of a stop go without saying.
fn noted(item: &Item, before: Option<&Entry>) -> Vec<String> {
    let mut noted = before.map(|before| before.files.clone()).unwrap_or_default();
    let unsaid = usize::from(item.is_offered && item.has_present_file());
    let new = item.files.iter().skip(unsaid).filter(|name| !noted.contains(name));
    noted.extend(new.cloned().collect::<Vec<_>>());
    noted
}

/// What was published and is in the records no more, as cancelled.
pub(super) fn gone(
    words: &Words,
    entry: &Entry,
    programme: Option<&Programme>,
    moves: bool,
    kept: &mut Ledger,
) -> Item {
    let event = words.gone(entry, programme);
    let facts = match event.standing {
        Standing::Cancelled => "gone",
        Standing::CalledOff | Standing::Confirmed => "gone, called off",
    };
    let item = Item {
        uid: entry.uid.clone(),
        kind: entry.kind,
        events: vec![Arc::new(event)],
        programme: entry.programme.clone(),
        stops: entry.stops.iter().map(|stop| words.around.name_now(stop)).collect(),
        formerly: BTreeSet::new(),
        facts: facts.to_owned(),
        summary: entry.summary.clone(),
        told_on: entry.modified.date(),
        altered: true,
        passage: None,
        is_offered: false,
        files: if moves { files_of_gone(words.around, entry) } else { Vec::new() },
    };
    settle(words.around, item, kept)
}

/// The files that the last pages offered of a passage that is in the records no more.
fn files_of_gone(around: &Around, entry: &Entry) -> Vec<String> {
    let is_published = entry.kind == ledger::Kind::Passage && around.offered.contains(&entry.uid);
    let name = entry.uid.split('@').next().unwrap_or_default();
    let day = name
        .match_indices('-')
        .map(|(at, _)| &name[at..])
        .find(|rest| rest.get(1..11).is_some_and(|day| day.parse::<Date>().is_ok()));
    let stops = entry.stops.iter().filter(|_| is_published);
    day.map(|day| stops.map(|stop| format!("{stop}{day}")).collect()).unwrap_or_default()
}

/// On the day on which the public was told, if the records name one since the last publication;
/// else today. Later than the last change in any case.
fn changed_on(before: &Entry, told_on: Date, today: Date) -> NaiveDateTime {
    let is_news = told_on > before.modified.date() && told_on <= today;
    let day = if is_news { told_on } else { today };
    day.and_time(NaiveTime::MIN).max(before.modified + TimeDelta::seconds(1))
}

fn entry(item: &Item, words: String) -> Entry {
    let event = item.event();
    let (zone, start, end) = match event.when {
        When::Day(day) => (
            String::new(),
            day.and_time(NaiveTime::MIN),
            (day + Days::new(1)).and_time(NaiveTime::MIN),
        ),
        When::Local { zone, start, end } => (zone.name().to_owned(), start, end),
        When::Utc { start, end } => ("UTC".to_owned(), start, end),
    };
    let (rule, except, last) = match &event.repeat {
        Repeat::Series { rule, except, last } => (Some(rule.clone()), except.clone(), Some(*last)),
        Repeat::Once | Repeat::InsteadOf { .. } => (None, Vec::new(), None),
    };
    Entry {
        uid: item.uid.clone(),
        kind: item.kind,
        sequence: event.sequence,
        modified: event.modified,
        standing: if item.is_cancelled() {
            ledger::Standing::Cancelled
        } else {
            ledger::Standing::Confirmed
        },
        start,
        end,
        zone,
        programme: item.programme.clone(),
        stops: item.stops.union(&item.formerly).cloned().collect(),
        summary: item.summary.clone(),
        location: event.location.clone(),
        rule,
        except,
        last,
        series: None,
        at: item.held_at(),
        files: Vec::new(),
        facts: item.facts.clone(),
        words,
    }
}

/// The words of an entry, one after the other.
fn spoken(event: &Event) -> Vec<String> {
    let pin = event
        .pin
        .as_ref()
        .map(|pin| format!("{:.6} {:.6} {}", pin.latitude, pin.longitude, pin.title));
    let mut words = vec![event.summary.clone(), event.description.clone()];
    words.extend(
        [event.location.clone(), pin, event.url.clone(), event.color.clone()]
            .map(Option::unwrap_or_default),
    );
    words.extend(event.categories.iter().cloned());
    words
}

/// Sixteen hexadecimal digits that stand for a list of texts.
pub(super) fn digest(texts: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let mut hasher = Sha256::new();
    for text in texts {
        hasher.update(format!("{}:{}", text.as_ref().len(), text.as_ref()));
    }
    hasher.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
