//! What the entries of all stops have in common. Knows nothing of passages.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use crate::addresses::Addresses;
use crate::calendar::Date;
use crate::language::Language;
use crate::ledger::{self, Entry, Kind, Ledger};
use crate::model::{Acknowledgements, CalendarMode, ProgrammeId, Support};
use crate::views::Given;

use super::Standing;
use super::subscription::OFFERED;

/// The words, the settings and the past that entries are made with.
pub(super) struct Around {
    pub language: Language,
    /// The site's own address.
    pub url: Option<String>,
    pub addresses: Arc<Addresses>,
    pub mode: CalendarMode,
    /// What becomes of an entry whose passage is cancelled.
    pub called_off: Standing,
    /// The sentences that entries of a programme must carry.
    pub mentions: BTreeMap<ProgrammeId, Acknowledgements>,
    pub told: Arc<Told>,
    /// Stops of the ledger that bear another id now.
    pub renamed: BTreeMap<String, String>,
    /// The entries that pages offered as files, by what was published last.
    pub offered: HashSet<String>,
    pub today: Date,
}

/// What was published before, to be looked up.
#[derive(Default)]
pub(super) struct Told {
    pub ledger: Arc<Ledger>,
    /// The place of each entry in the ledger, by UID.
    pub ranks: HashMap<String, usize>,
    /// The stops at which anything was ever shown, each with an entry that was.
    pub stops: BTreeMap<String, String>,
}

impl Told {
    pub fn of(ledger: &Arc<Ledger>) -> Self {
        let ranks =
            ledger.entries().enumerate().map(|(rank, entry)| (entry.uid.clone(), rank)).collect();
        let shown = ledger
            .entries()
            .flat_map(|entry| entry.stops.iter().map(|stop| (stop.clone(), entry.uid.clone())));
        Told { ledger: Arc::clone(ledger), ranks, stops: shown.collect() }
    }
}

impl Around {
    /// `before` is that of an earlier state: it stays the same value where nothing differs.
    pub fn of(given: &Given, before: Option<&Arc<Around>>) -> Arc<Self> {
        let known = before
            .map(|before| &before.told)
            .filter(|told| Arc::ptr_eq(&told.ledger, given.ledger));
        let told = known.cloned().unwrap_or_else(|| Arc::new(Told::of(given.ledger)));
        let site = &given.service.site;
        let language = given.languages[0].code();
        let mentions = given.service.programmes.keys().map(|id| {
            let shown = given.mandate.acknowledgements([id], Support::Calendars);
            (id.clone(), shown.in_language(language))
        });
        let renamed = renamed(given, &told);
        let around = Around {
            language: given.languages[0].apart(),
            url: site.url.clone(),
            addresses: Arc::clone(given.addresses),
            mode: site.calendar_mode,
            called_off: if site.cancelled_status {
                Standing::Cancelled
            } else {
                Standing::CalledOff
            },
            mentions: mentions.collect(),
            offered: offered(&told.ledger, &renamed, given.today),
            renamed,
            told,
            today: given.today,
        };
        before.filter(|before| around.is(before)).cloned().unwrap_or_else(|| Arc::new(around))
    }

    fn is(&self, other: &Around) -> bool {
        self.language.is(&other.language)
            && self.url == other.url
            && self.addresses == other.addresses
            && self.mode == other.mode
            && self.called_off == other.called_off
            && self.mentions == other.mentions
            && Arc::ptr_eq(&self.told, &other.told)
            && self.renamed == other.renamed
            && self.today == other.today
    }

    /// A stop that was given another id is found under the new one.
    pub fn name_now(&self, stop: &str) -> String {
        self.renamed.get(stop).map_or(stop, String::as_str).to_owned()
    }
}

/// The next entries of each stop that were to be held when they were published last.
fn offered(ledger: &Ledger, renamed: &BTreeMap<String, String>, today: Date) -> HashSet<String> {
    let mut of_stops: HashMap<&str, Vec<&Entry>> = HashMap::new();
    for entry in ledger.entries() {
        let is_held = entry.kind == Kind::Passage && entry.standing == ledger::Standing::Confirmed;
        let stop = entry.at.as_ref().or(entry.stops.first());
        if let Some(stop) = stop.filter(|_| is_held && entry.start.date() >= today) {
            of_stops.entry(renamed.get(stop).unwrap_or(stop)).or_default().push(entry);
        }
    }
    let mut offered = HashSet::new();
    for mut entries in of_stops.into_values() {
        entries.sort_by_key(|entry| entry.start);
        let last = entries.get(OFFERED - 1).or(entries.last()).map(|entry| entry.start);
        let next = entries.into_iter().take_while(|entry| Some(entry.start) <= last);
        offered.extend(next.map(|entry| entry.uid.clone()));
    }
    offered
}

fn renamed(given: &Given, told: &Told) -> BTreeMap<String, String> {
    let stops = &given.service.stops;
    let mut gone = told.stops.keys().filter(|stop| !stops.contains_key(stop.as_str())).peekable();
    if gone.peek().is_none() {
        return BTreeMap::new();
    }
    let mut heirs: HashMap<&str, &str> = HashMap::new();
    for heir in stops.values() {
        for former in &heir.former_ids {
            heirs.entry(former.as_str()).or_insert(heir.id.as_str());
        }
    }
    gone.filter_map(|stop| heirs.get(stop.as_str()).map(|heir| (stop.clone(), (*heir).to_owned())))
        .collect()
}
