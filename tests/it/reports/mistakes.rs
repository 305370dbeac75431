//! Mistakes in templates, in data and in texts, sown one at a time into a faultless project: each
//! is told at the place that has to be edited.

use halte::words::Tongue;
use std::collections::BTreeMap;
use std::path::Path;

use halte::diagnostics::{Diagnostic, Severity};
use halte::sources::Sources;

use crate::publish::tree;

/// The project: one stop, two quarters of activity, a text with a picture and a table.
const PROJECT: &str = "tests/cases/reports/one-stop";

/// The first quarter is over, the second and the year have begun.
const TODAY: &str = "2026-04-10";

const TEXT: &str = "content/narratives/bus/2026-Q1.md";
const LIB: &str = "themes/default/reports/lib.typ";
const REPORT: &str = "themes/default/reports/report.typ";
const TWIN: &str = "themes/default/reports/report.html.j2";
const COLOURS: &str = "themes/default/theme.yaml";

/// In a file, what stands there, what somebody writes instead, and what is told of it. The mistake
/// is to be shown in this file and in the line where `instead` begins.
struct Mistake {
    file: &'static str,
    stands: &'static str,
    instead: &'static str,
    told: &'static str,
}

const fn mistake(
    file: &'static str,
    stands: &'static str,
    instead: &'static str,
    told: &'static str,
) -> Mistake {
    Mistake { file, stands, instead, told }
}

const MISTAKES: &[Mistake] = &[
    // Texts.
    mistake(TEXT, "{{ slots_offered }}", "{{ slots_ofered }}", "there is no figure `slots_ofered`"),
    mistake(TEXT, "{{ visits }}", "{{ visits.target }}", "there is no figure `visits.target`"),
    mistake(TEXT, "photos/bus.svg", "photos/car.svg", "there is no picture photos/car.svg"),
    mistake(TEXT, "![Le bus devant la mairie]", "![]", "says nothing to those who cannot see it"),
    mistake(TEXT, "title: Bilan", "titel: Bilan", "titel"),
    // Templates of documents.
    mistake(REPORT, "#cover()", "#covr()", "unknown variable: covr"),
    mistake(REPORT, "#section(first)", "#section(first", "unclosed delimiter"),
    mistake(REPORT, "\"lib.typ\"", "\"libs.typ\"", "has not in reports/: libs.typ"),
    mistake(
        LIB,
        "title([#head.title – #head.period])",
        "title([#head.title – #head.periode])",
        "does not contain key \"periode\"",
    ),
    mistake(
        LIB,
        "fill: accent, figure.value",
        "fill: acent, figure.value",
        "unknown variable: acent",
    ),
    mistake(
        LIB,
        "set text(font: theme.fonts.text, size: 10pt",
        "set text(font: \"Comic Neue\", size: 10pt",
        "unknown font family: comic neue",
    ),
    mistake(LIB, "text(size: 21pt", "text(size: \"large\"", "expected length, found string"),
    mistake(LIB, "image(\"/data/charts/\"", "image(\"/data/chart/\"", "file not found"),
    mistake(LIB, "width: 100%, alt: entry.chart.alt)", "width: 100%)", "missing alt text"),
    mistake(
        LIB,
        "if entry.kind == \"heading\" { heading(level: 2",
        "if entry.kind == \"heading\" { heading(level: 4",
        "heading",
    ),
    // The template of the twin.
    mistake(TWIN, "<h1>{{ head.title }}", "<h1>{{ head.titel }}", "undefined value"),
    mistake(TWIN, "{%- if head.draft %}", "{%- iff head.draft %}", "syntax error"),
    // Data.
    mistake(COLOURS, "ink: \"#1B2430\"", "ink: \"dark\"", "`dark` is not a colour"),
    mistake(COLOURS, "  text: Source Sans 3", "  texte: Source Sans 3", "texte"),
    mistake(
        "records/organisations.yaml",
        "logo: logos/departement.svg",
        "logo: logos/department.svg",
        "the logo of `departement` is not there",
    ),
    mistake("content/photos/bus.svg", "<rect", "<<rect", "is not well-formed XML"),
    mistake(
        "records/gaps.yaml",
        "indicator: slots-offered",
        "indicator: slots-ofered",
        "there is no target `slots-ofered`",
    ),
    mistake("records/gaps.yaml", "period: 2026-Q1", "period: 2026-X1", "2026-X1"),
    mistake(
        "records/deliverables.yaml",
        "kind: annual_report",
        "kind: yearly_report",
        "yearly_report",
    ),
];

fn project() -> BTreeMap<String, Vec<u8>> {
    let own: Sources = tree(Path::new(PROJECT)).into_iter().collect();
    own.with_default_theme()
        .iter()
        .map(|(path, bytes)| (path.to_string(), bytes.to_vec()))
        .collect()
}

fn errors(files: BTreeMap<String, Vec<u8>>) -> Vec<Diagnostic> {
    let sources: Sources = files.into_iter().collect();
    let build = halte::build(&sources, TODAY.parse().unwrap());
    build
        .diagnostics
        .into_iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .collect()
}

#[test]
fn the_project_is_faultless() {
    assert_eq!(errors(project()), vec![]);
}

#[test]
fn each_mistake_of_a_document_is_told_where_it_is_to_be_mended() {
    let mut wrong = Vec::new();
    for Mistake { file, stands, instead, told } in MISTAKES {
        let mut files = project();
        let text = String::from_utf8(files[*file].clone()).unwrap();
        let (before, after) =
            text.split_once(stands).unwrap_or_else(|| panic!("{file} no longer holds `{stands}`"));
        let line = before.matches('\n').count() + 1;
        files.insert((*file).to_owned(), format!("{before}{instead}{after}").into_bytes());
        let errors = errors(files);
        let is_there = |error: &&Diagnostic| {
            error
                .span
                .as_ref()
                .is_some_and(|span| *span.file == **file && span.line as usize == line)
        };
        if !errors.iter().filter(is_there).any(|error| error.text(Tongue::English).contains(told)) {
            wrong.push(format!(
                "{file}:{line} `{instead}` should be told there as `{told}`; told is: {errors:#?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn a_text_that_no_document_would_show_is_an_error() {
    for (name, told) in [
        ("content/narratives/bus/2026Q1.md", "neither a period nor a section"),
        ("content/narratives/bus/2026-Q1.peopel.md", "neither a period nor a section"),
        ("content/narratives/bsu/2026-Q1.md", "there is no programme `bsu`"),
    ] {
        let mut files = project();
        files.insert(name.to_owned(), b"---\ntitle: Un texte\n---\n\nUn texte.\n".to_vec());
        let errors = errors(files);
        let is_it = |error: &Diagnostic| {
            error.span.as_ref().is_some_and(|span| *span.file == *name)
                && error.text(Tongue::English).contains(told)
        };
        assert!(errors.iter().any(is_it), "{name}: {errors:#?}");
    }
}
