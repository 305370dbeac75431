//! Each passage with its words and its name for ever. Knows nothing of what was published before,
//! but for the names.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::calendar::Date;
use crate::ledger::{Kind, Ledger};
use crate::model::{Itinerance, Stop};
use crate::schedule::{Passage, State};

use super::matter::Matter;
use super::settle::digest;
use super::words::Words;
use super::{Event, Standing, When};

/// Everything that stands under one UID, and where it is to be seen.
#[derive(Clone)]
pub(super) struct Item {
    pub uid: String,
    pub kind: Kind,
    /// One; more in a series.
    pub events: Vec<Arc<Event>>,
    pub programme: String,
    /// The stops in whose feeds it stands.
    pub stops: BTreeSet<String>,
    /// The stops at which it was announced once and is not held any more.
    pub formerly: BTreeSet<String>,
    /// Digest of what counts as a change: time, place and status.
    pub facts: String,
    /// As it reads without a change.
    pub summary: String,
    /// The day on which the public was told, as far as the records know.
    pub told_on: Date,
    /// Differs from its rule.
    pub altered: bool,
    pub passage: Option<Arc<Passage>>,
    /// Whether a page offers it as a file.
    pub is_offered: bool,
    /// The names of the files that hold it alone, that of today first.
    pub files: Vec<String>,
}

/// The passages that are or were to be published. What falls on a closure or a holiday is left out,
/// unless it was published before: then it stays, as cancelled.
pub(super) fn passages(matter: &Matter, words: &Words) -> Vec<Item> {
    let ledger = &matter.around.told.ledger;
    let drafts = matter.published().filter_map(|(passage, stop)| {
        let uid = uid(ledger, matter.own_stop(), passage);
        let is_news = !matches!(passage.state, State::Lost(_)) || ledger.get(&uid).is_some();
        is_news.then(|| draft(matter, words, passage, stop, uid))
    });
    drafts.collect()
}

/// A page offers the next few passages as files. Those that were published keep their address until
/// their day is past: what the last pages offered, and what the ledger names (`settle`). Before the
/// ledger did, each passage of a place that moves had a file.
fn files(matter: &Matter, passage: &Passage, uid: &str) -> (bool, Vec<String>) {
    let (around, key) = (&matter.around, &passage.key);
    let ledger = &around.told.ledger;
    let moves = matter.own_stop().itinerance == Itinerance::Itinerant;
    let is_offered = matter.offers(passage);
    let is_published = moves
        && passage.date >= around.today
        && (around.offered.contains(uid) || ledger.is_without_files() && ledger.get(uid).is_some());
    let name = |stop: &str| stem(stop, key.date, key.ordinal);
    let mut files = Vec::new();
    if is_offered || is_published {
        files.push(name(key.stop.as_str()));
    }
    if is_published {
        let stops = ledger.get(uid).into_iter().flat_map(|entry| &entry.stops);
        let renamed = stops.filter(|stop| {
            **stop != *key.stop.as_str() && around.name_now(stop) == *key.stop.as_str()
        });
        files.extend(renamed.map(|stop| name(stop)));
    }
    (is_offered, files)
}

fn draft(matter: &Matter, words: &Words, passage: &Arc<Passage>, stop: &Stop, uid: String) -> Item {
    let (programme, planned_stop) = (matter.programme_of(passage), matter.own_stop());
    let event = words.event(matter, passage, stop, uid.clone());
    let (is_offered, files) = files(matter, passage, &uid);
    let place = format!("{} {}", name_for_ever(stop), passage.spot.as_deref().unwrap_or_default());
    let announced_on = passage.notice.as_ref().and_then(|notice| notice.announced_on);
    Item {
        uid,
        kind: Kind::Passage,
        programme: programme.id.to_string(),
        stops: [planned_stop.id.to_string(), stop.id.to_string()].into(),
        formerly: BTreeSet::new(),
        facts: facts(&event, &place),
        summary: words.plain_summary(matter, passage, stop),
        told_on: announced_on.max(planned_stop.decided_on).unwrap_or(programme.from),
        altered: !matches!(passage.state, State::Planned | State::Added),
        passage: Some(Arc::clone(passage)),
        is_offered,
        files,
        events: vec![Arc::new(event)],
    }
}

/// The UID of a passage: its stop, its day by rule, and its number where the day has several. A
/// stop that was given another id keeps the UIDs of its first one.
fn uid(ledger: &Ledger, stop: &Stop, passage: &Passage) -> String {
    let key = &passage.key;
    let name = |id: &str| format!("{}@{}", stem(id, key.date, key.ordinal), passage.programme);
    let names = stop.former_ids.iter().map(|id| id.as_str()).chain([stop.id.as_str()]);
    let known = names.map(name).find(|uid| ledger.get(uid).is_some());
    known.unwrap_or_else(|| name(name_for_ever(stop)))
}

/// Another name for a stop is no other place.
fn facts(event: &Event, place: &str) -> String {
    let when = match event.when {
        When::Day(day) => format!("day {day}"),
        When::Local { zone, start, end } => format!("{zone} {start} {end}"),
        When::Utc { start, end } => format!("UTC {start} {end}"),
    };
    let standing = match event.standing {
        Standing::Confirmed => "confirmed",
        Standing::CalledOff => "called off",
        Standing::Cancelled => "cancelled",
    };
    digest([when.as_str(), standing, place])
}

/// `wissembourg-2022-02-15`, `wissembourg-2022-02-15-2`.
pub(super) fn stem(stop: &str, date: Date, ordinal: u32) -> String {
    if ordinal > 1 { format!("{stop}-{date}-{ordinal}") } else { format!("{stop}-{date}") }
}

pub(super) fn name_for_ever(stop: &Stop) -> &str {
    stop.former_ids.first().unwrap_or(&stop.id).as_str()
}

impl Item {
    /// Whether the first of its files has the name of its stop of today.
    pub fn has_present_file(&self) -> bool {
        let present = self.passage.as_deref().map(|passage| &passage.key);
        present
            .zip(self.files.first())
            .is_some_and(|(key, name)| *name == stem(key.stop.as_str(), key.date, key.ordinal))
    }

    /// The entry itself; of a series, its first.
    pub fn event(&self) -> &Event {
        self.events.first().expect("an item has an entry")
    }

    /// The stop at which it is held, where it is in the feeds of several.
    pub fn held_at(&self) -> Option<String> {
        let stop = self.passage.as_deref().map(|passage| passage.stop.to_string());
        stop.filter(|_| self.stops.len() + self.formerly.len() > 1)
    }

    pub fn is_cancelled(&self) -> bool {
        self.event().standing != Standing::Confirmed
    }
}
