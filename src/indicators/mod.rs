//! Figures: what is counted, per programme, period and audience, and what of it may be printed. Knows nothing of formats.
//!
//! ```text
//! activity -> counting (blocks) -> desk: figures and tables ask for cells -> disclosure decides -> the same figures and
//! tables are made again from what may be printed -> Published<PeriodFigures>
//! ```

mod publish;
mod table;
mod cells;
mod criteria;
mod counting;
mod desk;
mod figures;
mod tables;
mod disclosure;
mod protect;
mod words;
mod ledger;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::{Date, Period};
use crate::diagnostics::Diagnostic;
use crate::language::Language;
use crate::model::{EditionStatus, Model, OrganisationId, Programme, ProgrammeId};
use crate::schedule::Schedule;

use counting::Counts;
use desk::{Asked, Decided, Desk, Look, LowAttendance};
use ledger::{EditionKept, Sent};

pub use disclosure::{Audit, Link, Listing, Manifest, Tree, audit};
pub use ledger::{LEDGER_PATH, Ledger};
pub use publish::Published;
pub use table::{Column, Row, RowKind, Table, Unit, Value};
pub use words::Words;

/// The figures that the program computes without a record, by id.
pub fn figure_ids() -> impl Iterator<Item = &'static str> {
    figures::definitions().map(|definition| definition.id)
}

/// One number that a contract or a reader asks for, in words.
#[derive(Clone, Debug)]
pub struct Figure {
    /// Kebab-case, as targets name it: `weekly-slots`.
    pub id: &'static str,
    pub label: String,
    pub unit: Unit,
    pub value: Value,
    /// What the contract asks for at this point: pro rata to the service weeks elapsed.
    pub target: Option<Value>,
    /// The same figure one period earlier.
    pub previous: Option<Value>,
    /// What was found before the programme.
    pub baseline: Option<Value>,
    /// Of what it is a share or rate, in words.
    pub base: Option<String>,
    /// The clause that asks for it.
    pub source: Option<String>,
}

/// All that may be printed of one programme in one period for one organisation.
#[derive(Clone, Debug)]
pub struct PeriodFigures {
    pub programme: ProgrammeId,
    pub period: Period,
    pub recipient: OrganisationId,
    /// Whether several programmes report to this recipient, so that files must keep apart.
    pub shares_recipient: bool,
    /// By indicator id.
    pub figures: BTreeMap<&'static str, Figure>,
    /// By table id.
    pub tables: BTreeMap<String, Table>,
    pub words: Words,
}

impl PeriodFigures {
    /// The tables in the order in which they are shown; a funder's own come first.
    pub fn tables_in_order(&self) -> impl Iterator<Item = &Table> {
        let place = |table: &&Table| tables::TABLES.iter().position(|definition| definition.id == table.id);
        let mut tables: Vec<&Table> = self.tables.values().collect();
        tables.sort_by_key(place);
        tables.into_iter()
    }
}

/// All that may be printed for anybody.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    pub periods: Vec<Published<PeriodFigures>>,
    pub manifests: Vec<Published<RecipientManifest>>,
    /// What was sent up to now, to be kept with the records.
    pub ledger: Ledger,
}

/// All that was published for one organisation, in a form that can be attacked.
#[derive(Clone, Debug)]
pub struct RecipientManifest {
    pub programme: ProgrammeId,
    pub recipient: OrganisationId,
    pub shares_recipient: bool,
    pub manifest: Manifest,
}

/// Computes every table that a deliverable asks for, up to the period of `today`, and protects them.
pub fn tabulate(model: &Model, schedule: &Schedule, ledger: &Ledger, language: &Language, today: Date) -> (Figures, Vec<Diagnostic>) {
    let mut published = Figures { ledger: ledger.clone(), ..Figures::default() };
    let mut diagnostics = Vec::new();
    for programme in model.service.programmes.values() {
        let editions = editions(model, programme, today);
        if editions.is_empty() {
            continue;
        }
        let nothing = Sent::default();
        let sent = ledger.sent(programme.id.as_str()).unwrap_or(&nothing);
        let (mut counts, said) = counting::count(model, schedule, programme, sent, today);
        diagnostics.extend(said);
        counts.lay_out_spans(editions.keys().copied().chain(sent.editions.keys().filter_map(|period| period.parse().ok())));
        let office = Office { model, programme, counts: &counts, sent, language, today, threshold: THRESHOLD };
        let (decided, asked, exposed) = office.decide(&editions);
        diagnostics.extend(exposed.iter().map(|cell| not_protected(programme, cell)));
        for (period, recipients) in &editions {
            let figures = office.period(*period, &editions, Look::Deciding(&decided));
            published.periods.extend(recipients.iter().map(|recipient| {
                let shares_recipient = programmes_of(model, recipient) > 1;
                let figures = PeriodFigures { recipient: recipient.clone(), shares_recipient, ..figures.clone() };
                Published::new(figures, office.threshold)
            }));
        }
        published.ledger.keep(programme.id.as_str(), office.sent_now(&asked, &decided));
        for recipient in editions.values().flatten().collect::<BTreeSet<_>>() {
            let is_theirs = |period: Period| editions.get(&period).is_some_and(|recipients| recipients.contains(recipient));
            let manifest = protect::manifest(&counts, &asked, &is_theirs, u64::from(office.threshold), &decided);
            let shares_recipient = programmes_of(model, recipient) > 1;
            let manifest = RecipientManifest { programme: programme.id.clone(), recipient: recipient.clone(), shares_recipient, manifest };
            published.manifests.push(Published::new(manifest, office.threshold));
        }
    }
    (published, diagnostics)
}

/// Counts of fewer persons than this are masked, unless the publication plan says another number.
const THRESHOLD: u32 = 5;

const LOW_ATTENDANCE: LowAttendance = LowAttendance { sessions_min: 3, fewer_than: 2.0 };

/// The periods that are due, each with those who get them.
type Editions = BTreeMap<Period, BTreeSet<OrganisationId>>;

fn editions(model: &Model, programme: &Programme, today: Date) -> Editions {
    let mut editions = Editions::new();
    for deliverable in model.mandate.deliverables.values().filter(|deliverable| deliverable.programme == programme.id) {
        for period in deliverable.periods_until(today, programme) {
            editions.entry(period).or_default().insert(deliverable.recipient.clone());
        }
    }
    editions
}

/// The edition is refused: what cannot be protected must not be printed.
fn not_protected(programme: &Programme, cell: &cells::Cell) -> Diagnostic {
    let message = format!("a small number could be found out from what earlier editions printed: {cell}");
    let hint = "print the table at a coarser level (a territory, a quarter), or leave it out of the publication plan";
    Diagnostic::error("disclosure", programme.span.clone(), message).hint(hint)
}

fn programmes_of(model: &Model, recipient: &OrganisationId) -> usize {
    let deliverables = model.mandate.deliverables.values().filter(|deliverable| deliverable.recipient == *recipient);
    deliverables.map(|deliverable| &deliverable.programme).collect::<BTreeSet<_>>().len()
}

/// What the desks of one programme share.
struct Office<'a> {
    model: &'a Model,
    programme: &'a Programme,
    counts: &'a Counts,
    sent: &'a Sent,
    language: &'a Language,
    today: Date,
    threshold: u32,
}

impl<'a> Office<'a> {
    fn desk<'b>(&'b self, period: Period, look: Look<'b>) -> Desk<'b> {
        Desk {
            model: self.model,
            programme: self.programme,
            period,
            until: self.last_day(period),
            counts: self.counts,
            language: self.language,
            threshold: self.threshold,
            low: LOW_ATTENDANCE,
            look,
            edition: period,
            is_sent: self.kept(period).is_some(),
            table: "figures",
        }
    }

    /// The last day of a period that counts.
    fn last_day(&self, period: Period) -> Date {
        period.last().min(self.programme.until).min(self.today)
    }

    /// Decides period after period, in the order in which they end: what was printed of October does not depend on what
    /// happened in November. Periods that end on one day are decided together.
    fn decide(&self, editions: &Editions) -> (Decided, Asked, Vec<cells::Cell>) {
        let mut batches: BTreeMap<Date, Vec<Period>> = BTreeMap::new();
        for period in editions.keys() {
            batches.entry(self.last_day(*period)).or_default().push(*period);
        }
        let mut decided = Decided::default();
        let (mut all, mut exposed) = (Asked::default(), Vec::new());
        for periods in batches.values() {
            let asked = RefCell::new(Asked::default());
            for period in periods {
                self.period(*period, editions, Look::Asking(&asked));
            }
            let asked = asked.into_inner();
            for kept in periods.iter().filter_map(|period| self.kept(*period)) {
                decided.cells.extend(kept.cells.iter().map(|(cell, n)| (cell.clone(), *n)));
                decided.below.extend(kept.below.iter().map(|(limit, below)| (limit.clone(), *below)));
            }
            exposed.extend(protect::protect(self.counts, &asked, u64::from(self.threshold), &mut decided));
            all.cells.extend(asked.cells);
            all.limits.extend(asked.limits);
            all.tables.extend(asked.tables);
        }
        (decided, all, exposed)
    }

    /// What an edition printed, if it was sent.
    fn kept(&self, period: Period) -> Option<&'a EditionKept> {
        self.sent.editions.get(&period.to_string()).filter(|_| self.last_day(period) <= self.today && period.first() <= self.today)
    }

    /// What was sent up to now: as it was kept, and the editions that the records say have been sent since.
    fn sent_now(&self, asked: &Asked, decided: &Decided) -> Sent {
        let mut sent = self.sent.clone();
        let deliverables = self.model.mandate.deliverables.values().filter(|deliverable| deliverable.programme == self.programme.id);
        for (period, edition) in deliverables.flat_map(|deliverable| &deliverable.editions) {
            let is_over = period.last().min(self.programme.until) < self.today;
            let is_sent = edition.status == EditionStatus::Sent && edition.sent_on.is_none_or(|day| day <= self.today);
            if !is_over || !is_sent || sent.editions.contains_key(&period.to_string()) {
                continue;
            }
            let cells = asked.tables.iter().filter(|((of, _), _)| of == period).flat_map(|(_, cells)| cells);
            let cells: BTreeMap<_, _> = cells.map(|cell| (cell.clone(), decided.cells.get(cell).copied().flatten())).collect();
            if cells.is_empty() {
                continue;
            }
            let of_period = |cell: &cells::Cell| cell.period() == Some(*period);
            let below = decided.below.iter().filter(|((cell, _), _)| of_period(cell)).map(|(limit, below)| (limit.clone(), *below)).collect();
            let threshold = u64::from(self.threshold);
            sent.editions.insert(period.to_string(), EditionKept { sent_on: edition.sent_on, threshold, cells, below });
            for month in period.each_month().into_iter().filter(|month| self.counts.months.contains_key(month)) {
                sent.months.entry(month.to_string()).or_insert_with(|| self.counts.kept(month));
            }
        }
        sent
    }

    fn period(&self, period: Period, editions: &Editions, look: Look) -> PeriodFigures {
        let before = period.previous();
        let desk = self.desk(period, look);
        let previous = editions.contains_key(&before).then(|| Desk { edition: period, ..self.desk(before, look) });
        let figures = figures::build(&desk, previous.as_ref());
        let tables = tables::TABLES.iter().filter(|table| table.periods.hold(period));
        let tables = tables.filter_map(|definition| {
            let desk = Desk { table: definition.id, ..self.desk(period, look) };
            let mut table = (definition.build)(&desk, definition.id)?;
            tables::notes(&desk, &mut table);
            let operator = self.model.service.organisations.get(&self.programme.operator).map_or("", |operator| operator.name.as_str());
            table.source = Some(self.language.say("table.source", &[("operator", &operator)]));
            Some((table.id.clone(), table))
        });
        PeriodFigures {
            programme: self.programme.id.clone(),
            period,
            recipient: self.programme.operator.clone(),
            shares_recipient: false,
            words: Words::of(self.language),
            figures: figures.into_iter().map(|figure| (figure.id, figure)).collect(),
            tables: tables.collect(),
        }
    }
}
