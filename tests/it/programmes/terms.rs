//! What each contract promises is held: the records of the project keep it, and an edit of them
//! that breaks it is reported with its article. `docs/obligations.md` is made of the same list
//! (`HALTE_ACCEPT=1` writes it).

use std::fmt::Write as _;

use halte::diagnostics::Log;
use halte::model::{Bound, Coded, ContractTerm, Measured};
use halte::words::Tongue;
use rayon::prelude::*;

use super::*;

/// One edit of the records of a project that breaks a term.
#[derive(Debug, serde::Deserialize)]
struct Falsification {
    project: String,
    term: String,
    file: String,
    edit: Edit,
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
}

#[derive(Clone, Copy, Debug, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Edit {
    /// The first of a text becomes another.
    Text,
    /// The file is not there.
    Gone,
    /// A key is written nowhere in the file.
    WithoutKey,
}

/// After a code under which an edit is reported as another mistake.
const WITHOUT_ARTICLE: &str = " (error)";

const EDITS: &str = "tests/cases/falsified.yaml";

const EXAMPLE: (&str, &str) = (".", "2022-07-20");

/// The folders of the projects, and what their tables are called.
const TITLES: &[(&str, &str)] = &[
    (".", "S0 Mobile digital public writer (`records/`)"),
    ("loiret", "S1 Public-service points (`tests/cases/programmes/loiret`)"),
    ("strasbourg", "S2 Digital vouchers (`tests/cases/programmes/strasbourg`)"),
    ("valdoise", "S3 Mobile team (`tests/cases/programmes/valdoise`)"),
    ("lille", "S4 SMS alerts (`tests/cases/programmes/lille`)"),
    (TWO, "Two contracts in one project (`tests/cases/programmes/cea-two-programmes`)"),
];

/// A project cut down to a few records, which does not keep all it promises.
const TWO: &str = "cea-two-programmes";

fn falsified() -> Vec<Falsification> {
    let bytes = std::fs::read(EDITS).expect("the edits can be read");
    let (edits, said) = halte::yaml::list::<Falsification>(&EDITS.into(), &bytes);
    assert!(said.is_empty(), "{said:?}");
    edits.into_iter().map(|(edit, _)| edit).collect()
}

fn today_of(project: &str) -> &'static str {
    let all = PROJECTS.iter().chain(std::iter::once(&EXAMPLE));
    all.clone().find(|(name, _)| *name == project).expect("a project of the tenders").1
}

fn sources_of(project_name: &str) -> Sources {
    if project_name == "." {
        let (sources, said) = sources::read(Path::new("."));
        assert!(said.is_empty(), "{said:?}");
        return sources;
    }
    project(project_name)
}

/// Everything that is said before the first file is made.
fn told(sources: &Sources, today: &str, memory: &mut halte::Memory) -> Vec<Diagnostic> {
    let mut log = Log::default();
    halte::Project::read(sources, day(today), memory, &mut log);
    log.into_sorted()
}

/// The same with what is said once everything is counted.
fn told_of_figures(sources: &Sources, today: &str, memory: &mut halte::Memory) -> Vec<Diagnostic> {
    let mut log = Log::default();
    let project = halte::Project::read(sources, day(today), memory, &mut log);
    log.extend(project.iter().flat_map(|project| project.conclude(Vec::new(), None)));
    log.into_sorted()
}

fn terms_of(project: &str) -> Vec<ContractTerm> {
    let (records, said) = records::read(&sources_of(project));
    assert!(said.is_empty(), "{project}: {said:?}");
    let (model, said) = model::read(&records);
    assert!(said.is_empty(), "{project}: {said:#?}");
    let model = model.expect("records without a mistake have a meaning");
    let mandate = std::sync::Arc::into_inner(model.mandate).expect("nobody else holds it");
    mandate.terms
}

/// The project with the edit.
fn edited(whole: &Sources, falsified: &Falsification) -> Sources {
    let Falsification { file, edit, from, to, .. } = falsified;
    let mut sources = whole.clone();
    let bytes = whole.get(file).unwrap_or_else(|| panic!("{file} is not there"));
    let text = String::from_utf8_lossy(bytes).into_owned();
    let new = match edit {
        Edit::Gone => {
            sources.remove(file);
            return sources;
        }
        Edit::Text => {
            assert!(text.contains(from.as_str()), "{file}: `{from}` is not there");
            text.replacen(from.as_str(), to, 1)
        }
        Edit::WithoutKey => without_key(&text, from),
    };
    sources.insert(file.as_str(), new.as_bytes());
    sources
}

/// A file of records in which a key is written nowhere: neither as a line nor in braces.
fn without_key(text: &str, key: &str) -> String {
    let (line, item) = (format!("{key}:"), format!("{key}: "));
    let lines = text.lines().filter(|one| !one.trim_start().starts_with(&line));
    let without = |mut one: String| {
        while let Some(at) = one
            .find(&format!("{{{item}"))
            .map(|at| at + 1)
            .or_else(|| one.find(&format!(", {item}")).map(|at| at + 2))
        {
            let rest = &one[at..];
            let end = match rest[item.len()..].starts_with('[') {
                true => rest.find(']').expect("a list ends") + 1,
                false => rest.find([',', '}']).expect("a value ends"),
            };
            let end = end + if rest[end..].starts_with(", ") { 2 } else { 0 };
            one.replace_range(at..at + end, "");
        }
        one + "\n"
    };
    lines.map(|one| without(one.to_owned())).collect()
}

/// The codes under which an edit is reported with the article of its term.
fn codes(now: &[Diagnostic], before: &BTreeSet<String>, article: &str) -> Vec<String> {
    let is_new = |said: &&Diagnostic| !before.contains(&place_and(said));
    let with_article = |said: &&Diagnostic| said.text(Tongue::English).contains(article);
    let mut codes: Vec<String> =
        now.iter().filter(is_new).filter(with_article).map(|said| said.code.to_string()).collect();
    // A reference to what an edit took away is an error before anything is held against it.
    if codes.is_empty() {
        let errors = now.iter().filter(is_new).filter(|said| said.is_error());
        codes.extend(errors.map(|said| format!("{}{WITHOUT_ARTICLE}", said.code)));
    }
    codes.sort();
    codes.dedup();
    codes
}

fn place_and(said: &Diagnostic) -> String {
    format!("{:?} {}", said.span, said.text(Tongue::English))
}

/// A falsification, the codes that report it with its article, and what is reported otherwise.
type Told = (Falsification, Vec<String>, Vec<String>);

/// By project and term: the falsifications of each.
type Found = BTreeMap<(String, String), Vec<Told>>;

/// Each project is read again after each edit, with what is remembered of it.
fn found() -> Found {
    let told: Vec<Told> = TITLES.par_iter().flat_map_iter(|(name, _)| of_project(name)).collect();
    let mut found = Found::new();
    for one in told {
        let key = (one.0.project.clone(), one.0.term.clone());
        found.entry(key).or_default().push(one);
    }
    found
}

fn of_project(name: &str) -> Vec<Told> {
    let (whole, today) = (sources_of(name), today_of(name));
    let mut memory = halte::Memory::default();
    let said = told(&whole, today, &mut memory);
    let missed: Vec<String> =
        said.iter().filter(|one| one.code == "term-missed").map(place_and).collect();
    assert!(name == TWO || missed.is_empty(), "{name} keeps its terms: {missed:#?}");
    let before: BTreeSet<String> = said.iter().map(place_and).collect();
    let articles: BTreeMap<String, String> =
        terms_of(name).into_iter().map(|term| (term.id, term.article)).collect();
    let mut of_figures: Option<BTreeSet<String>> = None;
    let ours = falsified().into_iter().filter(|falsified| falsified.project == name);
    ours.map(|falsified| {
        let article = articles.get(&falsified.term).expect("a term of the project");
        let mut now = told(&edited(&whole, &falsified), today, &mut memory);
        let mut codes = codes(&now, &before, article);
        if codes.is_empty() {
            let before = of_figures.get_or_insert_with(|| {
                told_of_figures(&whole, today, &mut memory).iter().map(place_and).collect()
            });
            now = told_of_figures(&edited(&whole, &falsified), today, &mut memory);
            codes = self::codes(&now, before, article);
        }
        let others = now.iter().map(place_and).filter(|one| !before.contains(one)).collect();
        (falsified, codes, others)
    })
    .collect()
}

#[test]
fn records_that_keep_the_terms_are_silent_and_each_falsification_is_told_with_its_article() {
    let found = found();
    let silent: Vec<String> = found
        .values()
        .flatten()
        .filter(|(_, codes, _)| codes.is_empty())
        .map(|(one, _, others)| format!("{} {} {}: {others:?}", one.project, one.term, one.file))
        .collect();
    assert!(silent.is_empty(), "{} are not told:\n{}", silent.len(), silent.join("\n"));
    let all = found.values().flatten().count();
    let with_article = |told: &&Told| told.1.iter().all(|code| !code.ends_with(WITHOUT_ARTICLE));
    let with_article = found.values().flatten().filter(with_article).count();
    assert!(all > 46 && with_article * 46 >= all * 44, "{with_article} of {all} with the article");
    let page = page(&found);
    let path = "docs/obligations.md";
    let whole = std::fs::read_to_string(path).expect("the page can be read");
    let (head, rest) = whole.split_once(BEGIN).expect("the page has its first mark");
    let (kept, tail) = rest.split_once(END).expect("the page has its second mark");
    if kept != page {
        if std::env::var_os("HALTE_ACCEPT").is_some() {
            std::fs::write(path, format!("{head}{BEGIN}{page}{END}{tail}")).expect("written");
        }
        panic!("{path} is not what the terms say; HALTE_ACCEPT=1 writes it");
    }
}

#[test]
fn the_terms_of_each_project_are_fixed_in_its_ledger() {
    for (name, _) in TITLES {
        let root = if *name == "." {
            Path::new(".").to_owned()
        } else {
            Path::new("tests/cases/programmes").join(name)
        };
        let path = root.join(halte::deliveries::PATH);
        let mut wanted = halte::deliveries::Deliveries::default();
        for term in terms_of(name) {
            wanted.fix(halte::deliveries::FixedTerm {
                programme: term.programme.to_string(),
                says: term.says(),
                id: term.id,
                fixed_on: today_of(name).to_owned(),
            });
        }
        let wanted = String::from_utf8(wanted.to_bytes()).expect("text");
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        if kept != wanted {
            if std::env::var_os("HALTE_ACCEPT").is_some() {
                std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
                std::fs::write(&path, wanted).expect("written");
            }
            panic!("{} is not what the terms say; HALTE_ACCEPT=1 writes it", path.display());
        }
    }
}

const BEGIN: &str = "<!-- The tables of terms, made by a test: begin -->\n";
const END: &str = "<!-- end -->\n";

/// The tables of all projects.
fn page(found: &Found) -> String {
    let mut page = String::new();
    for (name, title) in TITLES {
        let _ = write!(
            page,
            "\n### {title}\n\n| article | promise | measure | met in | check | falsified by |\n\
             |---|---|---|---|---|---|\n"
        );
        for term in terms_of(name) {
            let of_term = found.get(&((*name).to_owned(), term.id.clone()));
            let of_term = of_term.map_or(&[][..], Vec::as_slice);
            let codes: BTreeSet<&str> =
                of_term.iter().flat_map(|(_, codes, _)| codes).map(String::as_str).collect();
            let codes: Vec<String> = codes.into_iter().map(|code| format!("`{code}`")).collect();
            let edits: Vec<String> = of_term.iter().map(|(one, ..)| in_short(one)).collect();
            let cell = |text: &str| text.replace('|', "\\|").replace('\n', " ");
            let _ = writeln!(
                page,
                "| {} | {} | {} | {} | {} | {} |",
                cell(&term.article),
                cell(&term.promise),
                cell(&in_words(&term)),
                met_in(term.measure),
                codes.join(", "),
                cell(&edits.join("; ")),
            );
        }
    }
    page.push('\n');
    page
}

/// `slots-per-week`, at least 20
fn in_words(term: &ContractTerm) -> String {
    let mut parts = vec![format!("`{}`", term.measure.code())];
    parts.extend(term.bound.map(|bound| match bound {
        Bound::AtLeast(value) => format!("at least {value}"),
        Bound::AtMost(value) => format!("at most {value}"),
        Bound::Exactly(value) => format!("exactly {value}"),
    }));
    parts.extend(term.due.map(|day| format!("on {day}")));
    parts.extend(term.by.as_ref().map(|by| format!("by {by}")));
    if !matches!(term.coded, Coded::Kind(_)) {
        parts.extend(term.words.as_ref().map(|words| format!("“{words}”")));
    }
    if !term.each.is_empty() {
        let shown = term.each.iter().take(6).cloned().collect::<Vec<_>>().join(", ");
        let more = if term.each.len() > 6 { ", …" } else { "" };
        parts.push(format!("each of {shown}{more}"));
    }
    parts.join(", ")
}

/// `records/rota/ouest.yaml` is not there
fn in_short(one: &Falsification) -> String {
    let file = one.file.rsplit('/').next().unwrap_or(&one.file);
    let short = |text: &str| {
        let text = text.trim().replace('\n', " / ");
        let cut: String = text.chars().take(48).collect();
        if cut == text { cut } else { format!("{cut}…") }
    };
    match one.edit {
        Edit::Gone => format!("{file} is gone"),
        Edit::WithoutKey => format!("no `{}` in {file}", one.from),
        Edit::Text if one.to.is_empty() => format!("{file}: without “{}”", short(&one.from)),
        Edit::Text => format!("{file}: “{}” for “{}”", short(&one.to), short(&one.from)),
    }
}

/// Where a reader of the outputs finds it.
fn met_in(measure: Measured) -> &'static str {
    use Measured as M;
    match measure {
        M::SlotsPerWeek => "table `weekly-slots`; report, section 3",
        M::Slots => "figure `slots-offered`; report, section 1",
        M::Weeks => "figure `service-weeks`; report, section 1",
        M::SlotMinutes | M::Weekdays | M::Holidays => "stop pages, feeds; report, section 3",
        M::Presence => "figure `presence-hours`; table `monthly`",
        M::OpeningHours => "place pages; table `weekly-openings`",
        M::Territories | M::Communes | M::Places => "stop pages, `lieux.csv`; table `by-territory`",
        M::Decision | M::Coverage => "report, section 12",
        M::Equipment | M::Operators => "place pages, `lieux.csv`",
        M::Access | M::Phone => "every stop page, feed and poster",
        M::Informed => "feeds of partners, communes and territories; the page of changes",
        M::Indicator => "`indicateurs-suivis.csv`; report, sections 1 and 11",
        M::Baseline => "report, section 5; `objectifs-et-ecarts.csv`",
        M::Categories | M::Described | M::Tables => {
            "tables `by-…`, `monthly`; report, sections 4 to 7"
        }
        M::Columns => "the table that bears the grid's title, as a file and in the workbook",
        M::Deliverable | M::BeforeCommittee => "cover of the edition; `halte deliver`",
        M::Content => "report, sections 10, 12 and 13",
        M::Validator => "cover of the edition",
        M::CommitteeQuarter | M::CommitteeFixed | M::CommitteeEvery => "report, section 9",
        M::Mention => "head of every page, feed, poster and document; `halte evidence`",
        M::AgreementMonths | M::NoticeMonths | M::Renewal => "place pages; `halte check`",
        M::Approval => "the public page of figures",
        M::ChequesPerCarnet | M::EurosPerCheque => "table `vouchers`; report, section 8",
        M::Fte => "`indicateurs-suivis.csv`",
        M::FirstMeeting | M::Liaison => "`halte check`",
        M::HalfDays => "`halte week`; report, section 3",
        M::CountedMonthly => "`indicateurs-suivis.csv`",
        M::Recorded => "`halte week`; reports and their annexes",
        M::Papers => "report, annex of papers; `halte evidence`",
        M::AgreementCovers | M::AgreementPlaces => "place pages; `halte check`",
        M::Runs => "cover of every report; open data",
        M::CarnetsPerGrant | M::Mediation => "table `vouchers`; report, section 8",
        M::LowAttendance => "table `low-attendance`; report, sections 4 and 12",
        M::Granted => "report of the granting funder, use of the money",
        M::Pages => "the page of the site",
        M::OpeningEvent => "table `outreach`; report, section 7",
        M::Survey => "tables `surveys-…`; report, section 10",
        M::Initiatives => "report, section 9",
    }
}
