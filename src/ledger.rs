//! The ledger of published calendar entries: what subscribers were last told under each UID, so
//! that the next build can say what changed and nothing vanishes. It is kept with the records, one
//! line an entry. Knows nothing of passages or formats.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::diagnostics::{Code, Diagnostic, Severity, Span};
use crate::sources::Sources;
use crate::words::{Message, message};

/// Where it lies in a project.
pub const PATH: &str = "records/ledger/calendar.jsonl";

/// The newest form of the file that this program reads and writes.
const VERSION: u32 = 2;

/// The form of a file whose entries lack the names under which passages had a file of their own:
/// each passage of a place that moves had one.
const WITHOUT_FILES: u32 = 1;

/// What was published, by UID.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    entries: BTreeMap<String, Entry>,
    is_without_files: bool,
}

/// What subscribers were last told under one UID.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub uid: String,
    pub kind: Kind,
    /// Grows with every change of time, place or status (RFC 5546 §2.1.4).
    pub sequence: u32,
    /// UTC.
    pub modified: NaiveDateTime,
    pub standing: Standing,
    /// Local time of the zone; a whole day ends at the midnight after it.
    pub start: NaiveDateTime,
    pub end: NaiveDateTime,
    /// IANA name.
    pub zone: String,
    pub programme: String,
    /// The stops at which it was ever shown.
    pub stops: Vec<String>,
    /// As it reads without a change.
    pub summary: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// The recurrence rule of a series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// The starts at which a series has nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub except: Vec<NaiveDateTime>,
    /// The last day of a series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<NaiveDate>,
    /// The series in which a passage was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<String>,
    /// The stop at which it is held, of several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// The names of the files that it has to itself, but for those of the next passages of a stop:
    /// they have one, and the ledger does not change from one day to the next.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<String>,
    /// Digest of time, place and status.
    pub facts: String,
    /// Digest of the words.
    pub words: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Passage,
    Series,
    /// A whole-day notice of a cancelled passage.
    Notice,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    Confirmed,
    Cancelled,
}

/// The largest number that leaves room for a change (RFC 5545 §3.3.8: 2,147,483,647 at most).
const SEQUENCE_MAX: u32 = 2_147_483_646;

/// The first line of the file.
#[derive(Serialize, Deserialize)]
struct Head {
    ledger: String,
    version: u32,
}

impl Ledger {
    pub fn get(&self, uid: &str) -> Option<&Entry> {
        self.entries.get(uid)
    }

    /// In the order of their UIDs.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values()
    }

    pub fn get_mut(&mut self, uid: &str) -> Option<&mut Entry> {
        self.entries.get_mut(uid)
    }

    pub fn keep(&mut self, entry: Entry) {
        self.entries.insert(entry.uid.clone(), entry);
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Whether the file was written before entries named the files of single passages.
    pub fn is_without_files(&self) -> bool {
        self.is_without_files
    }

    /// The file of this ledger with the entries of others in the place of its own.
    pub fn to_bytes_with<'a>(&'a self, others: impl Iterator<Item = &'a Ledger>) -> Vec<u8> {
        let mut entries: BTreeMap<&str, &Entry> =
            self.entries.iter().map(|(uid, entry)| (uid.as_str(), entry)).collect();
        entries.extend(others.flat_map(Ledger::entries).map(|entry| (entry.uid.as_str(), entry)));
        let head = Head { ledger: "calendar".to_owned(), version: VERSION };
        let mut bytes = serde_json::to_vec(&head).expect("the head is plain JSON");
        bytes.push(b'\n');
        for entry in entries.into_values() {
            serde_json::to_writer(&mut bytes, entry).expect("an entry is plain JSON");
            bytes.push(b'\n');
        }
        bytes
    }
}

/// The ledger that was read last, and the file that it was read from.
#[derive(Default)]
pub struct Memory(Option<(Arc<[u8]>, Arc<Ledger>)>);

/// As [`read`], and the same whatever is remembered: a file with the same bytes is not read again.
pub fn read_again(sources: &Sources, memory: &mut Memory) -> (Arc<Ledger>, Vec<Diagnostic>) {
    let Some((_, bytes)) = sources.entry(PATH) else {
        let known = memory.0.take_if(|(bytes, _)| bytes.is_empty());
        let (_, empty) = memory.0.insert(known.unwrap_or_default());
        return (Arc::clone(empty), Vec::new());
    };
    if let Some((_, ledger)) =
        memory.0.as_ref().filter(|(known, _)| Arc::ptr_eq(known, bytes) || known == bytes)
    {
        return (Arc::clone(ledger), Vec::new());
    }
    let (ledger, said) = read(sources);
    let ledger = Arc::new(ledger);
    // What was said is said again.
    memory.0 = said.is_empty().then(|| (Arc::clone(bytes), Arc::clone(&ledger)));
    (ledger, said)
}

/// The ledger of a project; an empty one before the first publication. A ledger that cannot be
/// understood is an error: were it taken for empty, every subscriber would be told again, with
/// numbers that go back.
pub fn read(sources: &Sources) -> (Ledger, Vec<Diagnostic>) {
    let Some((file, bytes)) = sources.entry(PATH) else { return (Ledger::default(), Vec::new()) };
    let mut ledger = Ledger::default();
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
        Err(error) => {
            let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
            let message = message!("ledger-corrupt-calendar-encoding");
            return (ledger, vec![corrupt(file, number(line), message)]);
        }
    };
    let mut diagnostics = Vec::new();
    let mut headed = false;
    for (index, line) in text.lines().enumerate() {
        let line_number = number(index);
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        if let Some(said) = conflict(file, line_number, line) {
            return (Ledger::default(), vec![said]);
        }
        if let Ok(head) = serde_json::from_str::<Head>(line) {
            headed = true;
            ledger.is_without_files = head.version <= WITHOUT_FILES;
            if head.version > VERSION {
                let message =
                    message!("ledger-newer-calendar", form = head.version, known = VERSION);
                let span = Span::new(file, line_number, 1);
                let said = Diagnostic::new(Code::LedgerNewer, span, message);
                return (Ledger::default(), vec![said]);
            }
            continue;
        }
        match serde_json::from_str::<Entry>(line) {
            Ok(entry) if entry.sequence > SEQUENCE_MAX => {
                let message = message!("ledger-corrupt-calendar-sequence", uid = &entry.uid);
                diagnostics.push(corrupt(file, line_number, message));
            }
            Ok(entry) => diagnostics.extend(ledger.take_in(entry, file, line_number)),
            Err(error) => {
                let message = message!("ledger-corrupt-calendar", problem = error.to_string());
                diagnostics.push(corrupt(file, line_number, message));
            }
        }
    }
    if !headed && !text.trim().is_empty() && diagnostics.is_empty() {
        diagnostics.push(corrupt(file, 1, message!("ledger-corrupt-calendar-head")));
    }
    let broken = diagnostics.iter().any(|said| said.severity == Severity::Error);
    (if broken { Ledger::default() } else { ledger }, diagnostics)
}

impl Entry {
    /// The last day on which there is something to be told.
    pub fn last_day(&self) -> NaiveDate {
        self.last.unwrap_or(self.end.date())
    }
}

impl Ledger {
    /// Two lines of one UID come of a merge that kept both sides: the later one counts.
    fn take_in(&mut self, entry: Entry, file: &Arc<str>, line: u32) -> Option<Diagnostic> {
        let Some(other) = self.entries.get(&entry.uid) else {
            self.keep(entry);
            return None;
        };
        if *other == entry {
            return None;
        }
        let message = message!("ledger-twice", uid = &entry.uid);
        if (other.sequence, other.modified) < (entry.sequence, entry.modified) {
            self.keep(entry);
        }
        Some(Diagnostic::new(Code::LedgerTwice, Span::new(file, line, 1), message))
    }
}

fn conflict(file: &Arc<str>, line_number: u32, line: &str) -> Option<Diagnostic> {
    let is_mark =
        ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| line.starts_with(mark));
    is_mark.then(|| {
        let span = Span::new(file, line_number, 1).over(line);
        Diagnostic::new(Code::MergeConflict, span, message!("merge-conflict-ledger"))
    })
}

fn corrupt(file: &Arc<str>, line: u32, message: Message) -> Diagnostic {
    Diagnostic::new(Code::LedgerCorrupt, Span::new(file, line, 1), message)
}

fn number(index: usize) -> u32 {
    u32::try_from(index + 1).unwrap_or(u32::MAX)
}
