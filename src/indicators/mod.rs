//! Figures: what is counted, per programme, period and audience, and what of it may be printed.
//! Knows nothing of formats.
//!
//! ```text
//! activity -> counting (blocks) -> desk: figures and tables ask for cells -> disclosure decides
//!          -> the same figures and tables are made again from what may be printed
//!          -> Published<PeriodFigures>
//! ```

mod publish;
mod table;
mod cells;
mod criteria;
mod aspects;
mod measures;
mod plan;
mod counting;
mod desk;
mod configured;
mod figures;
mod tables;
mod disclosure;
mod protect;
mod words;
mod ledger;
mod office;
mod public;
mod counted;
mod known;
mod answers;
mod diary;
mod half_days;
mod placements;

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::{Date, Period};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::language::Language;
use crate::model::{
    Audience, Deliverable, Indicator, Model, OrganisationId, Programme, ProgrammeId,
};
use crate::schedule::Schedule;
use crate::words::{Message, message};

use cells::Cell;
use desk::{Asked, Decided, Desk, Look, Withheld};
use known::Known;
use office::Office;
use plan::Plan;
use public::Public;
use tables::corrections::Correction;

pub use answers::{Answer, Told};
pub use counted::{Counted, Counting};
pub use diary::{DiaryEntry, DiaryKind};
pub use disclosure::{Audit, Link, Listing, Manifest, Tree, audit};
pub use half_days::{HalfDayWeek, half_days};
pub use ledger::{Ledger, ledger_path};
pub use placements::PlacementEntry;
pub use public::{PublicFigures, has_public};
pub use publish::Published;
pub use table::{Column, Row, RowKind, Table, Unit, Value};
pub use words::Words;

/// The figures that the program computes without a record, by id.
pub fn figure_ids() -> impl Iterator<Item = &'static str> {
    figures::definitions().map(|definition| definition.id)
}

/// The id of the table of an indicator that is told apart by something.
pub fn table_of_indicator(indicator: &Indicator) -> String {
    tables::configured::table_id(indicator)
}

/// One number that a contract or a reader asks for, in words.
#[derive(Clone, Debug)]
pub struct Figure {
    /// Kebab-case, as targets name it: `weekly-slots`.
    pub id: String,
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
    pub figures: BTreeMap<String, Figure>,
    /// By table id.
    pub tables: BTreeMap<String, Table>,
    /// What was done day by day, in the order of the days.
    pub diary: Vec<DiaryEntry>,
    /// What the half-days of each week were given to.
    pub half_days: Vec<HalfDayWeek>,
    /// Vouchers handed to places: no number of persons.
    pub placements: Vec<PlacementEntry>,
    pub words: Words,
}

impl PeriodFigures {
    /// The tables in the order in which they are shown; a funder's own come first.
    pub fn tables_in_order(&self) -> impl Iterator<Item = &Table> {
        let place =
            |table: &&Table| tables::TABLES.iter().position(|definition| definition.id == table.id);
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
    pub yields: Vec<Yield>,
    /// Of each number that the contract names, how closely it is published.
    pub answers: Vec<Answer>,
    /// What the public may see, where somebody approved it: a programme in a language each.
    pub public: Vec<Published<PublicFigures>>,
    /// What was sent up to now, to be kept with the records.
    pub ledger: Ledger,
}

/// How much of what could be printed for one organisation is: numbers that reach the threshold, and
/// those of them that are masked all the same, so that no smaller one can be worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Yield {
    pub programme: ProgrammeId,
    pub recipient: OrganisationId,
    pub printable: usize,
    pub lost: usize,
}

/// All that was published for one organisation, in a form that can be attacked.
#[derive(Clone, Debug)]
pub struct RecipientManifest {
    pub programme: ProgrammeId,
    pub recipient: OrganisationId,
    pub shares_recipient: bool,
    pub manifest: Manifest,
}

/// Computes every table that a deliverable asks for, up to the period of `today`, and protects
/// them. The first language is that of the documents; what the public may see is said in all of
/// them.
pub fn tabulate(
    model: &Model,
    schedule: &Schedule,
    ledger: &Ledger,
    languages: &[Language],
    today: Date,
) -> (Figures, Vec<Diagnostic>) {
    let mut published = Figures { ledger: ledger.clone(), ..Figures::default() };
    let mut diagnostics = Vec::new();
    let given = Given { model, schedule, ledger, languages, today };
    each_programme(&given, &mut diagnostics, &mut |office, editions, diagnostics| {
        let Office { programme, .. } = *office;
        let (decided, asked) = office.decide(editions);
        diagnostics.extend(left_out(model, programme, &decided.withheld));
        diagnostics.extend(waiting(office, editions, &decided));
        let mut now = office.sent_now(&asked, &decided);
        for_funders(office, editions, &asked, &decided, &mut published);
        if let Some(public) = office.public {
            let (figures, withheld) = public.publish(office, languages, &decided, &mut now);
            diagnostics.extend(left_out_for_public(model, programme, &withheld));
            published.public.extend(figures);
        }
        published.ledger.keep(programme.id.as_str(), now);
    });
    (published, diagnostics)
}

/// The masked numbers that reach the threshold and protect nothing, as cells: each could be printed
/// alone, and everything that is masked beside it would keep three values. There should be none.
pub fn needless_masks(
    model: &Model,
    schedule: &Schedule,
    ledger: &Ledger,
    languages: &[Language],
    today: Date,
) -> Vec<String> {
    let given = Given { model, schedule, ledger, languages, today };
    let mut found = Vec::new();
    each_programme(&given, &mut Vec::new(), &mut |office, editions, _| {
        let (decided, _) = office.decide(editions);
        let needless = protect::needless(&office.protection(), &decided);
        found.extend(needless.iter().map(ToString::to_string));
    });
    found
}

/// From what everything is counted.
struct Given<'a> {
    model: &'a Model,
    schedule: &'a Schedule,
    ledger: &'a Ledger,
    languages: &'a [Language],
    today: Date,
}

/// Counts each programme of which anything is due or public, and hands it over.
fn each_programme(
    given: &Given,
    diagnostics: &mut Vec<Diagnostic>,
    made: &mut dyn FnMut(&Office, &Editions, &mut Vec<Diagnostic>),
) {
    let Given { model, schedule, ledger, languages, today } = *given;
    let Some(language) = languages.first() else { return };
    for programme in model.service.programmes.values() {
        let editions = editions(model, programme, today);
        let sent =
            &ledger.sent(programme.id.as_str()).map(|sent| sent.until(today)).unwrap_or_default();
        let (public, said) = Public::of(model, programme, sent, today);
        diagnostics.extend(said);
        if editions.is_empty() && public.is_none() {
            continue;
        }
        let (plan, said) = Plan::of(model, programme, Audience::Funders);
        diagnostics.extend(said);
        let plans: Vec<&Plan> =
            std::iter::once(&plan).chain(public.as_ref().map(|public| &public.plan)).collect();
        let (mut counts, said) = counting::count(&counting::Subject {
            model,
            schedule,
            programme,
            plans: &plans,
            sent,
            today,
        });
        diagnostics.extend(said);
        let spoken_of = editions
            .keys()
            .copied()
            .chain(sent.editions.keys().filter_map(|period| period.parse().ok()));
        counts.lay_out_spans(spoken_of);
        let office = Office {
            model,
            schedule,
            programme,
            counts: &counts,
            sent,
            language,
            today,
            plan: &plan,
            public: public.as_ref(),
        };
        made(&office, &editions, diagnostics);
    }
}

/// The editions of every recipient, each with the manifest of all that it gets.
fn for_funders(
    office: &Office,
    editions: &Editions,
    asked: &Asked,
    decided: &Decided,
    published: &mut Figures,
) {
    let Office { model, programme, plan, .. } = *office;
    let mut known = Known::default();
    let mut periods = Vec::new();
    for recipient in editions.values().flatten().collect::<BTreeSet<_>>() {
        let is_theirs = |period: Period, table: &str| {
            let desk = office.desk(period, Look::Deciding(decided));
            editions.get(&period).is_some_and(|recipients| recipients.contains(recipient))
                && tables::is_for(&desk, table, recipient)
        };
        let shares_recipient = programmes_of(model, recipient) > 1;
        let theirs = || editions.iter().filter(|(_, recipients)| recipients.contains(recipient));
        let told =
            known.of(office, asked, &is_theirs, theirs().map(|(period, _)| *period), decided);
        let mut answers = Vec::new();
        for (period, _) in theirs() {
            let look = Look::Deciding(decided);
            let figures = office.period(*period, editions, look, told.until.get(period));
            let recipient = recipient.clone();
            let mut figures = PeriodFigures { recipient, shares_recipient, ..figures };
            figures.tables.retain(|id, _| is_theirs(*period, id));
            answers.extend(answers::answers(&office.desk(*period, look), &figures));
            periods.push(Published::new(figures, plan.threshold));
        }
        answers::elsewhere(&mut answers);
        published.answers.extend(answers);
        let mut manifest = protect::manifest(&office.protection(), asked, &is_theirs, decided);
        manifest.intervals = told.listings;
        manifest.order = told.order;
        for (period, _) in theirs() {
            let desk = office.desk(*period, Look::Deciding(decided));
            corrected(&desk, &mut manifest);
            let answers = tables::corrected_answers::corrected_answers(&desk);
            answers.into_iter().for_each(|answers| answers.list(&mut manifest));
        }
        let (printable, lost) = protect::lost(&office.protection(), asked, &is_theirs, decided);
        published.yields.push(Yield {
            programme: programme.id.clone(),
            recipient: recipient.clone(),
            printable,
            lost,
        });
        let manifest = RecipientManifest {
            programme: programme.id.clone(),
            recipient: recipient.clone(),
            shares_recipient,
            manifest,
        };
        published.manifests.push(Published::new(manifest, plan.threshold));
    }
    periods
        .sort_by(|one, other| (one.period, &one.recipient).cmp(&(other.period, &other.recipient)));
    published.periods.extend(periods);
}

/// The cells of the table of corrections of an edition: of a number that was printed its former and
/// present value and the change, which add up; of one that was masked the change.
fn corrected(desk: &Desk, manifest: &mut Manifest) {
    const MORE: &str = "more";
    const FEWER: &str = "fewer";
    let corrections = tables::corrections::corrections(desk).into_iter();
    for correction in corrections.filter(|correction| correction.cell.is_some()) {
        let Correction { month, measure, is_as_sent, .. } = &correction;
        let named = |what: &str, edition: &str| Cell::of(&format!("{measure} {what} {edition}"));
        let edition = desk.period.to_string();
        let change = correction.difference();
        let Some((before, now)) = correction.told() else {
            let cell = named("changed by in", &edition).at_period(*month);
            manifest.corrected(&edition, &cell, change);
            continue;
        };
        // The larger one is the sum.
        let (dimension, smaller) = if now > before { (MORE, "sent") } else { (FEWER, "now") };
        let whole = named("corrected in", &edition).at_period(*month);
        let [larger, smaller_n] = [before.max(now), before.min(now)];
        let part = whole.clone().at(dimension, smaller);
        manifest.tree(dimension, [smaller, "change"]);
        manifest.corrected(&edition, &whole, larger);
        manifest.corrected(&edition, &part, smaller_n);
        manifest.corrected(&edition, &whole.clone().at(dimension, "change"), change);
        let sent = if now > before { &part } else { &whole };
        if let Some(cell) = correction.cell.as_ref().filter(|_| *is_as_sent) {
            manifest.same(sent, cell);
        }
    }
}

/// The periods that are due, each with those who get them.
type Editions = BTreeMap<Period, BTreeSet<OrganisationId>>;

fn editions(model: &Model, programme: &Programme, today: Date) -> Editions {
    let mut editions = Editions::new();
    for deliverable in model
        .mandate
        .deliverables
        .values()
        .filter(|deliverable| deliverable.programme == programme.id)
    {
        for period in deliverable.periods_until(today, programme) {
            editions.entry(period).or_default().insert(deliverable.recipient.clone());
        }
    }
    editions
}

/// The record of an edition, else of its deliverable.
fn record_of(model: &Model, programme: &Programme, period: Period) -> Span {
    let of_period = |deliverable: &&Deliverable| {
        deliverable.programme == programme.id && deliverable.covers(period, programme)
    };
    let ours = || model.mandate.deliverables.values().filter(of_period);
    let recorded = ours().find_map(|deliverable| deliverable.editions.get(&period));
    recorded
        .map(|edition| edition.span.clone())
        .or_else(|| ours().next().map(|deliverable| deliverable.span.clone()))
        .unwrap_or_else(|| programme.span.clone())
}

/// Corrections of which too little would be reported: at the record of the next edition, once.
fn waiting(office: &Office, editions: &Editions, decided: &Decided) -> Vec<Diagnostic> {
    let mut found: BTreeMap<(Period, cells::Symbol), (Period, Correction)> = BTreeMap::new();
    for period in editions.keys() {
        let desk = office.desk(*period, Look::Deciding(decided));
        for correction in tables::corrections::waiting(&desk) {
            let key = (correction.month, correction.measure.clone());
            found.entry(key).or_insert((*period, correction));
        }
    }
    let said = |(period, correction): (Period, Correction)| {
        let message = message!(
            "correction-waits",
            month = correction.month.to_string(),
            number = correction.label,
            n = correction.waiting,
            period = period.to_string(),
            threshold = office.plan.threshold
        );
        let span = record_of(office.model, office.programme, period);
        Diagnostic::new(Code::CorrectionWaits, span, message)
    };
    found.into_values().map(said).collect()
}

/// What is left out of the editions for funders, at the records of these.
fn left_out(model: &Model, programme: &Programme, withheld: &Withheld) -> Vec<Diagnostic> {
    let said = |period: &Period, message: Message| {
        Diagnostic::new(Code::Disclosure, record_of(model, programme, *period), message)
    };
    let tables = withheld.tables.iter().map(|(period, table)| {
        let message =
            message!("table-left-out", table = table.as_ref(), period = period.to_string());
        said(period, message)
    });
    let figures = withheld
        .figures
        .iter()
        .map(|period| said(period, message!("figures-left-out", period = period.to_string())));
    tables.chain(figures).collect()
}

/// What is left out of the page for everybody, at its publication plan.
fn left_out_for_public(
    model: &Model,
    programme: &Programme,
    withheld: &Withheld,
) -> Vec<Diagnostic> {
    let plan = model
        .mandate
        .publications
        .iter()
        .find(|plan| plan.programme == programme.id && plan.audience == Audience::Public);
    let span = plan.map_or(&programme.span, |plan| &plan.span);
    let said = withheld.tables.iter().map(|(period, table)| {
        let message =
            message!("table-left-out-public", table = table.as_ref(), period = period.to_string());
        Diagnostic::new(Code::Disclosure, span.clone(), message)
    });
    said.collect()
}

fn programmes_of(model: &Model, recipient: &OrganisationId) -> usize {
    let deliverables = model
        .mandate
        .deliverables
        .values()
        .filter(|deliverable| deliverable.recipient == *recipient);
    deliverables.map(|deliverable| &deliverable.programme).collect::<BTreeSet<_>>().len()
}
