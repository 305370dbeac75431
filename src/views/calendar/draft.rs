//! Each passage with its words and its name for ever. Knows nothing of what was published before,
//! but for the names.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::calendar::Date;
use crate::ledger::{Kind, Ledger};
use crate::model::Stop;
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

fn draft(matter: &Matter, words: &Words, passage: &Arc<Passage>, stop: &Stop, uid: String) -> Item {
    let (programme, planned_stop) = (matter.programme_of(passage), matter.own_stop());
    let event = words.event(matter, passage, stop, uid.clone());
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
    /// The entry itself; of a series, its first.
    pub fn event(&self) -> &Event {
        self.events.first().expect("an item has an entry")
    }

    pub fn is_cancelled(&self) -> bool {
        self.event().standing != Standing::Confirmed
    }
}
