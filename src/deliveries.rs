//! The ledger of deliveries: which files of which edition were sent, byte for byte. A copy of each
//! lies beside it, and the output keeps showing what was sent, whatever the records or the theme
//! have become since; and the terms of the contract as they were when the first of it went out.
//! Independent of figures and of what a term means.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::output::{Artefacts, OutputPath};
use crate::words::{Value, message};

/// Where it lies in a project.
pub const PATH: &str = "records/ledger/deliveries.jsonl";

/// Where the copies lie, in the folders of the output.
const COPIES: &str = "records/ledger/sent/";

/// The newest form of the file that this program reads and writes.
const VERSION: u32 = 2;

/// The form of a file without terms.
const WITHOUT_TERMS: u32 = 1;

/// What was sent, by deliverable and period.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deliveries {
    sent: BTreeMap<(String, String), Sent>,
    /// By programme and id.
    terms: BTreeMap<(String, String), FixedTerm>,
}

/// A term of a contract as it was when an edition was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FixedTerm {
    pub programme: String,
    pub id: String,
    /// Article, measure and bound in one line.
    pub says: String,
    /// Day, month and year in the form of ISO 8601.
    pub fixed_on: String,
}

/// One edition as it went out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    pub deliverable: String,
    pub period: String,
    /// Day, month and year in the form of ISO 8601.
    pub sent_on: String,
    pub files: Vec<SentFile>,
}

/// A file as it went out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentFile {
    /// In the output: `funders/cea/2022-Q1/bilan-trimestriel.pdf`.
    pub path: String,
    pub sha256: String,
    pub bytes: usize,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Line {
    Deliveries { version: u32 },
    Sent(Sent),
    Term(FixedTerm),
}

impl SentFile {
    pub fn of(path: &str, bytes: &[u8]) -> Self {
        SentFile { path: path.to_owned(), sha256: hash(bytes), bytes: bytes.len() }
    }

    /// Whether bytes are those that were sent.
    fn is(&self, bytes: &[u8]) -> bool {
        bytes.len() == self.bytes && hash(bytes) == self.sha256
    }

    fn output_path(&self) -> Option<OutputPath> {
        let (organisation, path) = self.path.strip_prefix("funders/")?.split_once('/')?;
        OutputPath::funder(organisation, path)
    }

    /// Where the copy of it lies in the project.
    pub fn copy(&self) -> String {
        format!("{COPIES}{}", self.path.strip_prefix("funders/").unwrap_or(&self.path))
    }
}

impl Sent {
    /// The day on which it was sent, or the text where that is no date.
    fn day(&self) -> Value {
        match self.sent_on.parse::<NaiveDate>() {
            Ok(date) => date.into(),
            Err(_) => self.sent_on.as_str().into(),
        }
    }
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Deliveries {
    /// The ledger of a project's file; an empty one where there is none. One that cannot be
    /// understood is an error: were it taken for empty, what was sent could change.
    pub fn read(file: Option<(&Arc<str>, &[u8])>) -> (Self, Vec<Diagnostic>) {
        let mut deliveries = Deliveries::default();
        let Some((path, bytes)) = file else { return (deliveries, Vec::new()) };
        let text = String::from_utf8_lossy(bytes);
        for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
            let wrong = |code, message| {
                let said = Diagnostic::new(code, Span::new(path, number, 1), message);
                (Deliveries::default(), vec![said])
            };
            match serde_json::from_str::<Line>(line.trim_start_matches('\u{feff}')) {
                Ok(Line::Deliveries { version }) if version > VERSION => {
                    let message =
                        message!("ledger-newer-deliveries", form = version, known = VERSION);
                    return wrong(Code::LedgerNewer, message);
                }
                Ok(Line::Deliveries { .. }) => {}
                Ok(Line::Sent(sent)) => deliveries.add(sent),
                Ok(Line::Term(term)) => deliveries.fix(term),
                Err(error) => {
                    let message =
                        message!("ledger-corrupt-deliveries", problem = error.to_string());
                    return wrong(Code::LedgerCorrupt, message);
                }
            }
        }
        (deliveries, Vec::new())
    }

    pub fn get(&self, deliverable: &str, period: &str) -> Option<&Sent> {
        self.sent.get(&(deliverable.to_owned(), period.to_owned()))
    }

    pub fn add(&mut self, sent: Sent) {
        self.sent.insert((sent.deliverable.clone(), sent.period.clone()), sent);
    }

    /// An unchanged term stays fixed since then.
    pub fn fix(&mut self, term: FixedTerm) {
        let key = (term.programme.clone(), term.id.clone());
        if self.terms.get(&key).is_none_or(|known| known.says != term.says) {
            self.terms.insert(key, term);
        }
    }

    /// The terms that are fixed, by programme and id.
    pub fn terms(&self) -> impl Iterator<Item = &FixedTerm> {
        self.terms.values()
    }

    /// The file.
    pub fn to_bytes(&self) -> Vec<u8> {
        let version = if self.terms.is_empty() { WITHOUT_TERMS } else { VERSION };
        let lines = std::iter::once(Line::Deliveries { version })
            .chain(self.terms.values().cloned().map(Line::Term))
            .chain(self.sent.values().cloned().map(Line::Sent));
        lines
            .flat_map(|line| {
                format!("{}\n", serde_json::to_string(&line).expect("a line is plain JSON"))
                    .into_bytes()
            })
            .collect()
    }

    /// Of files that were made one by one, puts those that were sent in their place.
    pub fn restore(&self, artefacts: &mut Artefacts, copy_of: &dyn Fn(&str) -> Option<Arc<[u8]>>) {
        let sent = self
            .sent
            .values()
            .flat_map(|sent| &sent.files)
            .filter(|file| artefacts.get(&file.path).is_some())
            .collect::<Vec<_>>();
        for file in sent {
            if let (Some(path), Some(bytes)) =
                (file.output_path(), copy_of(&file.copy()).filter(|bytes| file.is(bytes)))
            {
                artefacts.replace(path, bytes);
            }
        }
    }

    /// Puts what was sent in the place of what was made anew. `copy_of` gives the bytes of a copy
    /// in the project. Where a copy is lost or was changed, what was made stays, and that is said
    /// unless it is the same.
    pub fn freeze(
        &self,
        artefacts: &mut Artefacts,
        copy_of: &dyn Fn(&str) -> Option<Arc<[u8]>>,
    ) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        for sent in self.sent.values() {
            let mut lost = Vec::new();
            for file in &sent.files {
                let Some(path) = file.output_path() else { continue };
                match copy_of(&file.copy()).filter(|bytes| file.is(bytes)) {
                    Some(bytes) => artefacts.replace(path, bytes),
                    None if artefacts.get(&file.path).is_some_and(|bytes| file.is(bytes)) => {}
                    None => lost.push(file.copy()),
                }
            }
            if !lost.is_empty() {
                let message = message!(
                    "sent-file",
                    deliverable = &sent.deliverable,
                    period = &sent.period,
                    date = sent.day(),
                    copies = lost
                );
                findings.push(Diagnostic::new(Code::SentFile, Span::whole_file(PATH), message));
            }
        }
        findings
    }
}
