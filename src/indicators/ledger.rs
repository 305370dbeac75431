//! The ledger of figures: what was counted and what was printed in every edition that was sent. A
//! period that was sent is read from here and no longer from the records, so that a late record, a
//! corrected one or a deleted one never changes a printed number, and no difference of two editions
//! tells of one visit.
//!
//! It lies with the records, one line an entry, and is as private as they are: it holds the counts
//! behind the masks.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::calendar::{Date, Period};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::words::message;

use super::cells::{Cell, Symbol, TOGETHER};

/// Where it lies in a project.
const LEDGER_PATH: &str = "records/private/ledger/figures.jsonl";

/// Where projects had it that have no folder for what is private.
const LEDGER_PATH_BEFORE: &str = "records/ledger/figures.jsonl";

/// Where a project has its ledger, or will have it; `has` answers whether there is a file.
pub fn ledger_path(has: impl Fn(&str) -> bool) -> &'static str {
    match has(LEDGER_PATH_BEFORE) && !has(LEDGER_PATH) {
        true => LEDGER_PATH_BEFORE,
        false => LEDGER_PATH,
    }
}

/// The newest form of the file that this program reads and writes.
const VERSION: u32 = 1;

/// What was sent, by programme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    programmes: BTreeMap<String, Sent>,
}

/// What one programme has sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sent {
    /// The counters of each month that is closed, by the names of stop, moment and counter.
    pub months: BTreeMap<String, Vec<Kept>>,
    /// What was counted beside sessions in the same months.
    pub cubes: BTreeMap<String, Vec<KeptCube>>,
    /// What each edition printed.
    pub editions: BTreeMap<String, EditionKept>,
    /// Where each stop lay when numbers of it were sent, from the territory down to itself.
    pub places: BTreeMap<String, Vec<String>>,
}

impl Sent {
    /// What had been sent by a day. The numbers of months that were over by then stay those that
    /// were sent since: a build for a past day never differs by one visit from what others hold.
    pub fn until(&self, day: Date) -> Sent {
        let is_over = |month: &str| month.parse::<Period>().is_ok_and(|month| month.last() < day);
        let mut sent = self.clone();
        sent.editions.retain(|_, edition| edition.sent_on.is_none_or(|sent_on| sent_on <= day));
        sent.months.retain(|month, _| is_over(month));
        sent.cubes.retain(|month, _| is_over(month));
        sent
    }

    /// Dimensions and categories, counted together, of which a number was sent.
    pub fn groups(&self) -> BTreeSet<(&Symbol, &Symbol)> {
        let cells = self.editions.values().flat_map(|edition| edition.cells.keys());
        let named = cells.flat_map(|cell| {
            cell.coordinates().iter().map(|(dimension, category)| (dimension, category))
        });
        named.filter(|(_, category)| category.contains(TOGETHER)).collect()
    }

    /// By month and measure, what was reported of a number that changed after it was sent, the last
    /// one last.
    pub fn corrected(&self) -> BTreeMap<(&str, &str), Vec<u64>> {
        let mut editions: Vec<(&String, &EditionKept)> = self.editions.iter().collect();
        editions.sort_by_key(|(period, edition)| (edition.sent_on, *period));
        let mut told: BTreeMap<_, Vec<u64>> = BTreeMap::new();
        for ((month, measure), n) in editions.into_iter().flat_map(|(_, kept)| &kept.corrected) {
            told.entry((month.as_str(), measure.as_str())).or_default().push(*n);
        }
        told
    }
}

/// The counters of one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Kept {
    pub stop: String,
    pub moment: String,
    pub counts: BTreeMap<String, u64>,
}

/// The numbers of one measure, told apart by some dimensions: stop, categories, number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct KeptCube {
    pub measure: String,
    pub dims: Vec<String>,
    pub rows: Vec<(String, Vec<String>, u64)>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct EditionKept {
    pub sent_on: Option<Date>,
    pub threshold: u64,
    /// `None`: masked.
    pub cells: BTreeMap<Cell, Option<u64>>,
    pub below: BTreeMap<(Cell, u64), bool>,
    /// By month and measure, the numbers that its table of corrections was made of, printed or not.
    pub corrected: BTreeMap<(String, String), u64>,
}

/// One line of the file.
#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
enum Line {
    Figures {
        version: u32,
    },
    /// The counters of one month, stop and moment.
    Counts {
        programme: String,
        month: String,
        stop: String,
        moment: String,
        counts: BTreeMap<String, u64>,
    },
    /// What was counted of one measure beside sessions in one month, by stop and categories.
    Measure {
        programme: String,
        month: String,
        measure: String,
        dims: Vec<String>,
        rows: Vec<(String, Vec<String>, u64)>,
    },
    Edition {
        programme: String,
        period: String,
        sent_on: Option<Date>,
        threshold: u64,
    },
    /// What an edition printed of one measure and set of dimensions: categories and number, `null`
    /// where masked.
    Printed {
        programme: String,
        period: String,
        measure: String,
        dims: Vec<String>,
        rows: Vec<(Vec<String>, Option<u64>)>,
    },
    /// Whether a number was said to stay below a limit.
    Limit {
        programme: String,
        period: String,
        measure: String,
        at: BTreeMap<String, String>,
        limit: u64,
        below: bool,
    },
    /// What an edition corrected of a month that was sent before.
    Corrected {
        programme: String,
        period: String,
        month: String,
        measure: String,
        n: u64,
    },
    /// Where a stop lay.
    Place {
        programme: String,
        stop: String,
        path: Vec<String>,
    },
}

impl Ledger {
    pub(super) fn sent(&self, programme: &str) -> Option<&Sent> {
        self.programmes.get(programme)
    }

    pub(super) fn keep(&mut self, programme: &str, sent: Sent) {
        if sent.editions.is_empty() {
            return;
        }
        // What was sent after the day of this build stays.
        let kept = self.programmes.entry(programme.to_owned()).or_default();
        kept.months.extend(sent.months);
        kept.cubes.extend(sent.cubes);
        kept.editions.extend(sent.editions);
        kept.places.extend(sent.places);
    }

    pub fn is_empty(&self) -> bool {
        self.programmes.is_empty()
    }

    /// The ledger of a project's file; an empty one where there is none. One that cannot be
    /// understood is an error: were it taken for empty, closed periods would open again.
    pub fn read(file: Option<(&Arc<str>, &[u8])>) -> (Self, Vec<Diagnostic>) {
        let mut ledger = Ledger::default();
        let Some((path, bytes)) = file else { return (ledger, Vec::new()) };
        let text = String::from_utf8_lossy(bytes);
        let mut diagnostics = Vec::new();
        let mut is_headed = false;
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let span = Span::new(path, u32::try_from(index + 1).unwrap_or(u32::MAX), 1);
            match serde_json::from_str::<Line>(line.trim_start_matches('\u{feff}')) {
                Ok(Line::Figures { version }) if version > VERSION => {
                    let message = message!("ledger-newer", form = version, known = VERSION);
                    return (
                        Ledger::default(),
                        vec![Diagnostic::new(Code::LedgerNewer, span, message)],
                    );
                }
                Ok(Line::Figures { .. }) => is_headed = true,
                Ok(line) => ledger.take_in(line),
                Err(error) => {
                    let message = message!("ledger-corrupt", problem = error.to_string());
                    diagnostics.push(Diagnostic::new(
                        Code::LedgerCorrupt,
                        span.over(line),
                        message,
                    ));
                }
            }
        }
        if !is_headed && diagnostics.is_empty() {
            diagnostics.push(Diagnostic::new(
                Code::LedgerCorrupt,
                Span::whole_file(path),
                message!("ledger-corrupt-head"),
            ));
        }
        (if diagnostics.is_empty() { ledger } else { Ledger::default() }, diagnostics)
    }

    fn take_in(&mut self, line: Line) {
        match line {
            Line::Figures { .. } => {}
            Line::Counts { programme, month, stop, moment, counts } => {
                self.programmes
                    .entry(programme)
                    .or_default()
                    .months
                    .entry(month)
                    .or_default()
                    .push(Kept { stop, moment, counts });
            }
            Line::Measure { programme, month, measure, dims, rows } => {
                self.programmes
                    .entry(programme)
                    .or_default()
                    .cubes
                    .entry(month)
                    .or_default()
                    .push(KeptCube { measure, dims, rows });
            }
            Line::Edition { programme, period, sent_on, threshold } => {
                let edition = self.edition(programme, period);
                edition.sent_on = sent_on;
                edition.threshold = threshold;
            }
            Line::Printed { programme, period, measure, dims, rows } => {
                let edition = self.edition(programme, period);
                for (categories, n) in rows {
                    let cell = dims
                        .iter()
                        .zip(&categories)
                        .fold(Cell::of(&measure), |cell, (dimension, category)| {
                            cell.at(dimension, category)
                        });
                    edition.cells.insert(cell, n);
                }
            }
            Line::Limit { programme, period, measure, at, limit, below } => {
                let cell = at.iter().fold(Cell::of(&measure), |cell, (dimension, category)| {
                    cell.at(dimension, category)
                });
                self.edition(programme, period).below.insert((cell, limit), below);
            }
            Line::Corrected { programme, period, month, measure, n } => {
                self.edition(programme, period).corrected.insert((month, measure), n);
            }
            Line::Place { programme, stop, path } => {
                self.programmes.entry(programme).or_default().places.insert(stop, path);
            }
        }
    }

    fn edition(&mut self, programme: String, period: String) -> &mut EditionKept {
        self.programmes.entry(programme).or_default().editions.entry(period).or_default()
    }

    /// The file.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut lines = vec![Line::Figures { version: VERSION }];
        for (programme, sent) in &self.programmes {
            for (month, kept) in &sent.months {
                lines.extend(kept.iter().cloned().map(|Kept { stop, moment, counts }| {
                    Line::Counts {
                        programme: programme.clone(),
                        month: month.clone(),
                        stop,
                        moment,
                        counts,
                    }
                }));
            }
            for (month, cubes) in &sent.cubes {
                lines.extend(cubes.iter().cloned().map(|KeptCube { measure, dims, rows }| {
                    Line::Measure {
                        programme: programme.clone(),
                        month: month.clone(),
                        measure,
                        dims,
                        rows,
                    }
                }));
            }
            sent.editions
                .iter()
                .for_each(|(period, edition)| edition.list(programme, period, &mut lines));
            let place = |(stop, path): (&String, &Vec<String>)| Line::Place {
                programme: programme.clone(),
                stop: stop.clone(),
                path: path.clone(),
            };
            lines.extend(sent.places.iter().map(place));
        }
        let mut text = String::new();
        for line in lines {
            text.push_str(&serde_json::to_string(&line).expect("a line is plain JSON"));
            text.push('\n');
        }
        text.into_bytes()
    }
}

impl EditionKept {
    fn list(&self, programme: &str, period: &str, lines: &mut Vec<Line>) {
        let (programme, period) = (programme.to_owned(), period.to_owned());
        lines.push(Line::Edition {
            programme: programme.clone(),
            period: period.clone(),
            sent_on: self.sent_on,
            threshold: self.threshold,
        });
        let mut groups: BTreeMap<(String, Vec<String>), Vec<(Vec<String>, Option<u64>)>> =
            BTreeMap::new();
        for (cell, n) in &self.cells {
            let dims =
                cell.coordinates().iter().map(|(dimension, _)| dimension.to_string()).collect();
            let categories =
                cell.coordinates().iter().map(|(_, category)| category.to_string()).collect();
            groups.entry((cell.measure.to_string(), dims)).or_default().push((categories, *n));
        }
        for ((measure, dims), rows) in groups {
            lines.push(Line::Printed {
                programme: programme.clone(),
                period: period.clone(),
                measure,
                dims,
                rows,
            });
        }
        for ((cell, limit), below) in &self.below {
            let at = cell
                .coordinates()
                .iter()
                .map(|(dimension, category)| (dimension.to_string(), category.to_string()))
                .collect();
            let (programme, period) = (programme.clone(), period.clone());
            lines.push(Line::Limit {
                programme,
                period,
                measure: cell.measure.to_string(),
                at,
                limit: *limit,
                below: *below,
            });
        }
        for ((month, measure), n) in &self.corrected {
            let (programme, period) = (programme.clone(), period.clone());
            lines.push(Line::Corrected {
                programme,
                period,
                month: month.clone(),
                measure: measure.clone(),
                n: *n,
            });
        }
    }
}
