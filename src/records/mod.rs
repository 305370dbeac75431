//! Records as written: one file a kind, options allowed, places kept. Knows nothing of what they
//! mean together.

pub mod codes;
pub mod notation;
mod slips;
pub mod spoken;

mod agreement;
mod approval;
mod briefing;
mod budget;
mod campaign;
mod characteristic;
mod clearance;
mod collective;
mod decision;
mod deliverable;
mod exception;
mod follow_up;
mod free_places;
mod gap;
mod half_days;
pub mod holidays;
mod incident;
mod indicator;
mod liaison_sheet;
mod listed;
mod organisation;
mod paper;
mod programme;
mod publication;
mod rota;
mod schema;
mod session;
mod site;
mod staff;
mod stop;
mod survey;
mod tally;
mod term;
mod territory;
mod validator;
mod voucher;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostics::{Code, Diagnostic, Span, has_errors, nearest};
use crate::sources::Sources;
use crate::words::message;
use crate::yaml;

pub use agreement::{AgreementRecord, CommitteeRecord, MeetingRecord};
pub use approval::ApprovalRecord;
pub use briefing::BriefingRecord;
pub use budget::{BudgetRecord, ExpenseRecord};
pub use campaign::{CampaignRecord, GroupRecord, SendRecord};
pub use characteristic::{CategoryRecord, CharacteristicRecord};
pub use clearance::ClearanceRecord;
pub use collective::{OutreachRecord, WorkshopRecord};
pub use decision::DecisionRecord;
pub use deliverable::{DeliverableRecord, EditionRecord, MovedDueRecord, TargetRecord};
pub use exception::{ClosureRecord, ExceptionRecord};
pub use follow_up::{FollowUpRecord, InterventionRecord, ReceptionRecord};
pub use free_places::FreePlacesRecord;
pub use gap::{GapRecord, InitiativeRecord};
pub use half_days::HalfDaysRecord;
pub use holidays::SchoolHolidayRecord;
pub use incident::IncidentRecord;
pub use indicator::{GridColumnRecord, GridRecord, IndicatorRecord};
pub use liaison_sheet::LiaisonSheetRecord;
pub use listed::Listed;
pub use organisation::{OrganisationRecord, VisibilityRecord};
pub use paper::PaperRecord;
pub use programme::ProgrammeRecord;
pub use publication::{LowAttendanceRecord, PlannedTableRecord, PublicationRecord};
pub use rota::RuleRecord;
pub(crate) use schema::schema_of_codes;
pub use schema::schemas;
pub use session::{SessionRecord, SlotsRecord, VisitRecord};
pub use site::SiteRecord;
pub use staff::StaffRecord;
pub use stop::StopRecord;
pub use survey::{AnswerRecord, QuestionRecord, SurveyRecord};
pub use tally::{CountRow, TallyRecord};
pub use term::TermRecord;
pub use territory::{CantonRecord, CommuneRecord, TerritoryRecord};
pub use validator::{HolderRecord, ValidatorRecord};
pub use voucher::{
    VoucherGrantRecord, VoucherLotRecord, VoucherPlacementRecord, VoucherReturnRecord,
};

/// A record and the file it stands in.
#[derive(Clone, Debug)]
pub struct Filed<R> {
    pub record: R,
    pub file: Arc<str>,
    pub line: u32,
    /// The programme whose folder the file lies in: `records/<programme>/stops.yaml`.
    pub folder: Option<Arc<str>>,
}

impl<R> Filed<R> {
    /// The place of the record as a whole.
    pub fn span(&self) -> Span {
        Span::new(&self.file, self.line, 1)
    }
}

/// A kind of record: the files `records/<kind>.yaml` and all below `records/<kind>/`.
pub struct Kind {
    pub name: &'static str,
    /// What it holds, for the manual.
    pub doc: &'static str,
    schema: fn(&mut schemars::SchemaGenerator) -> schemars::Schema,
}

macro_rules! kinds {
    ($($name:ident: $record:ty = $doc:literal,)+) => {
        /// Every record of a project, in the order of files and lines.
        #[derive(Clone, Debug, Default)]
        pub struct Records {
            $(pub $name: Listed<$record>,)+
            /// By kind, the ids that stand in files with a mistake: who refers to one of them is
            /// not to blame.
            pub unread: BTreeMap<&'static str, BTreeSet<String>>,
            /// Codes of the languages of which a theme of the project has words.
            pub languages: BTreeSet<String>,
        }

        /// The kinds of records, in the order in which a project is written.
        pub const KINDS: &[Kind] = &[$(Kind {
            name: stringify!($name),
            doc: $doc,
            schema: |generator| generator.subschema_for::<Vec<$record>>(),
        }),+];

        impl Records {
            /// Whether they are the very same as others, but perhaps for those of some kinds.
            pub fn are_but_for(&self, others: &Records, kinds: &[&str]) -> bool {
                self.unread == others.unread
                    $(&& (kinds.contains(&stringify!($name)) || self.$name.are(&others.$name)))+
            }

            fn append(&mut self, other: &Records) {
                $(self.$name.append(&other.$name);)+
                for (kind, ids) in &other.unread {
                    self.unread.entry(kind).or_default().extend(ids.iter().cloned());
                }
            }
        }

        fn read_kind(
            kind: &str,
            file: &Arc<str>,
            folder: Option<&str>,
            bytes: &[u8],
        ) -> (Records, Vec<Diagnostic>) {
            let mut records = Records::default();
            let diagnostics = match kind {
                $(stringify!($name) => {
                    let (listed, diagnostics) = list(file, folder, bytes);
                    records.$name = listed;
                    if has_errors(&diagnostics) {
                        records.unread.insert(stringify!($name), yaml::ids(bytes));
                    }
                    diagnostics
                })+
                _ => {
                    // What refers to its records, and what is missing without them, follows.
                    let (said, meant) = unknown_kind(file, kind);
                    if let Some(meant) = meant {
                        records.unread.insert(meant, yaml::ids(bytes));
                    }
                    vec![said]
                }
            };
            (records, diagnostics)
        }
    };
}

kinds! {
    site: SiteRecord = "the public site: its address, languages and theme",
    programmes: ProgrammeRecord = "what is run, under which contract, from when to when",
    organisations: OrganisationRecord = "who funds, runs, hosts and supports it, and how that is \
        shown",
    territories: TerritoryRecord = "the parts of the area, as the contract cuts it",
    cantons: CantonRecord = "the cantons of the territories",
    communes: CommuneRecord = "the communes, by INSEE code",
    stops: StopRecord = "the exact places",
    rota: RuleRecord = "when each stop is served, as a rule",
    exceptions: ExceptionRecord = "single passages cancelled, moved, added, retimed or relocated",
    free_places: FreePlacesRecord = "whether there are places left at a passage, in a word",
    closures: ClosureRecord = "days on which a stop, a commune, a territory or everything is \
        closed",
    incidents: IncidentRecord = "equipment that did not work, and the hours of opening lost by it",
    school_holidays: SchoolHolidayRecord = "when the schools of a zone are closed, for rules that \
        ask for it",
    sessions: SessionRecord = "what happened at each passage, and the visits received, without \
        identity",
    characteristics: CharacteristicRecord = "lists of categories that the project defines itself: \
        occupation, channel, kind of help",
    tallies: TallyRecord = "counts of a day or a month, where visits are not described one by one",
    workshops: WorkshopRecord = "collective workshops and meetings, with their participants in \
        counts",
    outreach: OutreachRecord = "half-days given to promotion and to partners",
    half_days: HalfDaysRecord = "half-days of a week at people's homes, on the road, absent",
    staff: StaffRecord = "who works, under a code, and how much",
    receptions: ReceptionRecord = "people received outside sessions",
    liaison_sheets: LiaisonSheetRecord = "sheets by which people were referred, and that wait for \
        a first meeting",
    follow_ups: FollowUpRecord = "accompaniments over several meetings, and each meeting",
    voucher_lots: VoucherLotRecord = "vouchers received: carnets, and chèques in each",
    voucher_placements: VoucherPlacementRecord = "vouchers handed to a place, which gives them out",
    voucher_grants: VoucherGrantRecord = "vouchers given, and to whom, without identity",
    voucher_returns: VoucherReturnRecord = "vouchers given back, expired, damaged or lost",
    surveys: SurveyRecord = "waves of a survey, in counts",
    groups: GroupRecord = "groups of members that a structure writes to",
    campaigns: CampaignRecord = "messages sent to groups",
    indicators: IndicatorRecord = "what is counted, in the funder's words; a plain count needs no \
        more than this",
    grids: GridRecord = "a funder's own tables: columns, order, headings, subtotals",
    agreements: AgreementRecord = "agreements with their terms, renewals and notice deadlines",
    approvals: ApprovalRecord = "what the funders have agreed to be made public",
    committees: CommitteeRecord = "bodies that assess the programme, and when they meet",
    decisions: DecisionRecord = "readjustments and decisions: proposed, decided, done",
    papers: PaperRecord = "certificates and attendance sheets that are kept elsewhere: number, \
        day, how many, where",
    briefings: BriefingRecord = "who was sent which tour or which changes, and when",
    budgets: BudgetRecord = "money granted, line by line",
    expenses: ExpenseRecord = "money used of the lines of a budget, period by period",
    gaps: GapRecord = "why a target was missed, and what is done about it",
    publication: PublicationRecord = "which tables are printed for whom, and how small numbers are \
        protected",
    initiatives: InitiativeRecord = "what was done and is planned beside the service",
    terms: TermRecord = "what the contract promises, article by article, apart from what fulfils \
        it",
    targets: TargetRecord = "numbers that no term asks for, and what was found before",
    clearances: ClearanceRecord = "texts that look like personal data and may stand, with the \
        reason",
    validators: ValidatorRecord = "who may validate in the name of a role, and on which days",
    deliverables: DeliverableRecord = "what is due to whom and when, and where each edition stands",
}

/// Files that were read before. A file with the same bytes is not read again.
#[derive(Default)]
pub struct Memory(BTreeMap<Arc<str>, (Arc<[u8]>, Arc<Part>)>);

/// What one file holds, and what there is to say about it.
type Part = (Records, Vec<Diagnostic>);

/// Reads every record file of a project, in parallel. What cannot be read is said; the rest is read
/// all the same.
pub fn read(sources: &Sources) -> (Records, Vec<Diagnostic>) {
    read_again(sources, &mut Memory::default())
}

/// As [`read`], and the same whatever is remembered.
pub fn read_again(sources: &Sources, memory: &mut Memory) -> (Records, Vec<Diagnostic>) {
    let all = sources.under("records").filter(|(path, _)| !is_ledger(path));
    let (files, copies) = without_copies(all.collect());
    let before = &memory.0;
    let parts: Vec<Arc<Part>> = files
        .par_iter()
        .map(|(path, bytes)| match before.get(*path) {
            Some((known, part)) if known == *bytes => Arc::clone(part),
            _ => Arc::new(read_file(path, bytes)),
        })
        .collect();
    memory.0 = files
        .iter()
        .zip(&parts)
        .map(|((path, bytes), part)| (Arc::clone(path), (Arc::clone(bytes), Arc::clone(part))))
        .collect();
    let mut records = Records { languages: languages(sources), ..Records::default() };
    let mut diagnostics = copies;
    for part in parts {
        let (part, said) = &*part;
        records.append(part);
        diagnostics.extend(said.iter().cloned());
    }
    (records, diagnostics)
}

/// `it` of `themes/ours/locales/it/site.yaml`.
fn languages(sources: &Sources) -> BTreeSet<String> {
    let code = |path: &str| {
        let (_, inner) = path.strip_prefix("themes/")?.split_once('/')?;
        let (code, _) = inner.strip_prefix("locales/")?.split_once('/')?;
        let is_code = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase());
        is_code.then(|| code.to_owned())
    };
    sources.under("themes").filter_map(|(path, _)| code(path)).collect()
}

/// A file with the bytes of another of the same kind and programme would say everything twice: it
/// is a copy that somebody kept, and is not read.
fn without_copies<'a>(
    mut files: Vec<(&'a Arc<str>, &'a Arc<[u8]>)>,
) -> (Vec<(&'a Arc<str>, &'a Arc<[u8]>)>, Vec<Diagnostic>) {
    // A file whose name says no kind may be a copy of any: `rota - Copie.yaml`.
    let kind = |path: &'a Arc<str>| {
        let kind = stem_of(path).map(|(stem, _)| kind_of(stem))?;
        KINDS.iter().any(|known| known.name == kind.1).then_some(kind)
    };
    // A copy has the longer name: `nord - Copie.yaml`, `nord (1).yaml`.
    files.sort_by_key(|(path, _)| (kind(path).is_none(), path.len(), *path));
    let mut originals: BTreeMap<(Option<_>, &Arc<[u8]>), &Arc<str>> = BTreeMap::new();
    let mut copies = Vec::new();
    files.retain(|(path, bytes)| {
        if stem_of(path).is_none() || yaml::is_empty(bytes) {
            return true;
        }
        let kind = kind(path);
        let original = *originals.entry((kind, *bytes)).or_insert(path);
        originals.entry((None, *bytes)).or_insert(path);
        if original != *path {
            let message = message!("file-copied", original = original.to_string());
            copies.push(Diagnostic::new(Code::FileCopied, Span::whole_file(path), message));
        }
        original == *path
    });
    files.sort();
    (files, copies)
}

/// The path of a file of records without its ending, and whether that ending is the usual one.
/// Editors of Windows hide endings, and add `.txt` to a name that has one.
fn stem_of(path: &str) -> Option<(&str, bool)> {
    let usual = [".yaml", ".yml"];
    let endings = usual.into_iter().chain([".yaml.txt", ".yml.txt"]);
    endings.into_iter().find_map(|ending| {
        let (stem, end) = path.split_at_checked(path.len().checked_sub(ending.len())?)?;
        let is_usual = end == ending && usual.contains(&ending);
        end.eq_ignore_ascii_case(ending).then_some((stem, is_usual))
    })
}

fn read_file(path: &Arc<str>, bytes: &[u8]) -> (Records, Vec<Diagnostic>) {
    let Some((stem, is_usual)) = stem_of(path) else {
        let ignored = path.ends_with(".md") || path.ends_with(".csv");
        let said = (!ignored).then(|| {
            let message = message!("not-a-record");
            Diagnostic::new(Code::NotARecord, Span::whole_file(path), message)
        });
        return (Records::default(), said.into_iter().collect());
    };
    if bytes.len() > yaml::BYTES_MAX {
        let megabytes = |bytes: usize| bytes / 1_000_000;
        let message = message!(
            "file-too-large-yaml",
            size = megabytes(bytes.len()),
            most = megabytes(yaml::BYTES_MAX)
        );
        let said = Diagnostic::new(Code::FileTooLarge, Span::whole_file(path), message);
        return (Records::default(), vec![said]);
    }
    let (folder, kind) = kind_of(stem);
    let (records, mut said) = read_kind(kind, path, folder, bytes);
    said.extend((!is_usual).then(|| {
        let name = stem.rsplit('/').next().unwrap_or(stem);
        let message = message!("file-ending", name = format!("{name}.yaml"));
        Diagnostic::new(Code::FileEnding, Span::whole_file(path), message)
    }));
    (records, said)
}

/// The kind that a word of French or German is meant to be.
fn kind_meant(word: &str) -> Option<&'static str> {
    const WORDS: &[(&str, &str)] = &[
        ("arret", "stops"),
        ("lieu", "stops"),
        ("haltestelle", "stops"),
        ("ort", "stops"),
        ("standort", "stops"),
        ("tournee", "rota"),
        ("horaire", "rota"),
        ("planning", "rota"),
        ("fahrplan", "rota"),
        ("tour", "rota"),
        ("emargement", "papers"),
        ("attestation", "papers"),
        ("piece", "papers"),
        ("beleg", "papers"),
        ("decision", "decisions"),
        ("reajustement", "decisions"),
        ("beschluss", "decisions"),
        ("incident", "incidents"),
        ("panne", "incidents"),
        ("storung", "incidents"),
        ("fermeture", "closures"),
        ("schliessung", "closures"),
        ("places libres", "free_places"),
        ("freie platze", "free_places"),
        ("modification", "exceptions"),
        ("ausnahme", "exceptions"),
        ("anderung", "exceptions"),
        ("gemeinde", "communes"),
        ("territoire", "territories"),
        ("gebiet", "territories"),
        ("organisme", "organisations"),
        ("organisation", "organisations"),
        ("partenaire", "organisations"),
        ("financeur", "organisations"),
        ("programme", "programmes"),
        ("dispositif", "programmes"),
        ("permanence", "sessions"),
        ("seance", "sessions"),
        ("sitzung", "sessions"),
        ("livrable", "deliverables"),
        ("objectif", "targets"),
        ("ziel", "targets"),
        ("clause", "terms"),
        ("obligation", "terms"),
        ("engagement", "terms"),
        ("indicateur", "indicators"),
        ("indikator", "indicators"),
        ("grille", "grids"),
        ("convention", "agreements"),
        ("vereinbarung", "agreements"),
        ("vacance", "school_holidays"),
        ("ferien", "school_holidays"),
        ("releve", "tallies"),
        ("atelier", "workshops"),
        ("enquete", "surveys"),
        ("umfrage", "surveys"),
        ("suivi", "follow_ups"),
        ("fiche de liaison", "liaison_sheets"),
        ("fiches de liaison", "liaison_sheets"),
        ("demi journee", "half_days"),
        ("demi journees", "half_days"),
        ("halbtag", "half_days"),
        ("budget", "budgets"),
        ("depense", "expenses"),
        ("ausgabe", "expenses"),
        ("envoi", "briefings"),
        ("versand", "briefings"),
        ("groupe", "groups"),
        ("equipe", "staff"),
        ("personnel", "staff"),
    ];
    let typed = crate::slug::folded(word).replace("ß", "ss");
    WORDS.iter().find_map(|(word, kind)| {
        let end = typed.strip_prefix(word)?;
        ["", "s", "x", "n", "en", "e", "er"].contains(&end).then_some(*kind)
    })
}

/// Neither the folder nor the file is called as a kind of records is: what to say, and the kind
/// that is meant.
fn unknown_kind(file: &Arc<str>, kind: &str) -> (Diagnostic, Option<&'static str>) {
    let folder = file.split('/').nth(1).filter(|folder| !folder.contains('.'));
    let message = match folder {
        Some(folder) => message!("unknown-kind-folder", folder = folder, kind = kind),
        None => message!("unknown-kind", kind = kind),
    };
    let unknown = Diagnostic::new(Code::UnknownKind, Span::whole_file(file), message);
    let names = || KINDS.iter().map(|known| known.name);
    let named = |word: &str| {
        let near = nearest(word, names())?;
        names().find(|name| *name == near)
    };
    let meant = [Some(kind), folder].into_iter().flatten();
    match meant.clone().find_map(kind_meant).or_else(|| meant.clone().find_map(named)) {
        Some(name) => (unknown.hint(message!("did-you-mean", text = name)), Some(name)),
        None => {
            let kinds: Vec<String> = names().map(|name| format!("`{name}`")).collect();
            (unknown.hint(message!("unknown-kind-known", kinds = kinds)), None)
        }
    }
}

/// The programme's folder and the kind of a file's records, by its path without the ending. A kind
/// that is not known is answered as it is written.
fn kind_of(stem: &str) -> (Option<&str>, &str) {
    let stem = stem.strip_prefix(PRIVATE_FOLDER).unwrap_or(stem);
    let mut segments = stem.split('/').skip(usize::from(stem.starts_with("records/")));
    let (first, second) = (segments.next().unwrap_or_default(), segments.next());
    let is_kind = |name: &str| KINDS.iter().any(|kind| kind.name == name);
    match second {
        None => (None, first),
        Some(_) if is_kind(first) => (None, first),
        Some(second) if is_kind(second) => (Some(first), second),
        Some(second) => (None, segments.last().unwrap_or(second)),
    }
}

/// The folder of what describes single people: the rest may be shown to anybody, this may not.
pub const PRIVATE_FOLDER: &str = "records/private/";

/// Whether a file is what the program keeps itself, no record.
pub fn is_ledger(path: &str) -> bool {
    path.starts_with("records/ledger/") || path.starts_with("records/private/ledger/")
}

/// The kinds in which a record may be about one person.
const PERSONAL: &[&str] = &[
    "sessions",
    "receptions",
    "follow_ups",
    "liaison_sheets",
    "voucher_grants",
    "workshops",
    "tallies",
];

/// Whether a file describes single people: its records, or the ledger of figures.
pub fn is_personal(path: &str) -> bool {
    let of_kind = || stem_of(path).is_some_and(|(stem, _)| PERSONAL.contains(&kind_of(stem).1));
    path.starts_with("records/")
        && (path.ends_with("ledger/figures.jsonl") || !is_ledger(path) && of_kind())
}

/// The kinds that public pages are made of. A mistake in another kind never reaches the tour.
const PUBLIC: &[&str] = &[
    "site",
    "programmes",
    "organisations",
    "territories",
    "cantons",
    "communes",
    "stops",
    "rota",
    "exceptions",
    "free_places",
    "closures",
    "school_holidays",
];

/// Whether public pages are made of the records of a file. A file whose kind is not known is taken
/// for what its name is closest to.
pub fn is_public(path: &str) -> bool {
    let (_, kind) = kind_of(stem_of(path).map_or(path, |(stem, _)| stem));
    let meant = nearest(kind, KINDS.iter().map(|known| known.name)).unwrap_or(kind);
    PUBLIC.contains(&meant) || KINDS.iter().all(|known| known.name != meant)
}

/// Keys of public records whose value can be left out while place, date and hours stay right.
pub const TEXTS: &[&str] = &[
    "access",
    "address",
    "also_written",
    "coverage",
    "director",
    "email",
    "equipment",
    "host",
    "logo",
    "mention",
    "message",
    "note",
    "phone",
    "phone_hours",
    "reference",
    "short_name",
    "siret",
    "website",
];

fn list<R: serde::de::DeserializeOwned>(
    file: &Arc<str>,
    folder: Option<&str>,
    bytes: &[u8],
) -> (Listed<R>, Vec<Diagnostic>) {
    let (items, diagnostics) = yaml::list::<R>(file, bytes);
    let folder: Option<Arc<str>> = folder.map(Arc::from);
    let records = items.into_iter().map(|(record, line)| Filed {
        record,
        file: Arc::clone(file),
        line,
        folder: folder.clone(),
    });
    (Listed::of_file(records.collect()), diagnostics)
}
