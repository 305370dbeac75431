//! What the guide for a new programme shows is a project that builds.

use super::*;

/// The files that the guide shows, each in a block whose first line names it.
fn project_of_the_guide() -> Sources {
    let guide = std::fs::read_to_string("docs/new-programme.md").expect("the guide can be read");
    let mut sources = Sources::default();
    for block in guide.split("```").skip(1).step_by(2) {
        let Some((first, rest)) =
            block.split_once('\n').and_then(|(_, block)| block.split_once('\n'))
        else {
            continue;
        };
        let path =
            first.trim_start_matches("# ").trim_start_matches("<!-- ").trim_end_matches(" -->");
        if path.starts_with("records/") || path.starts_with("content/") {
            sources.insert(path, rest.as_bytes());
        }
    }
    sources
}

#[test]
fn the_guide_shows_a_project_that_builds_without_a_word_of_complaint() {
    let sources = project_of_the_guide();
    assert!(sources.iter().count() >= 11, "the guide names its files");
    let (records, said) = records::read(&sources);
    assert!(said.is_empty(), "{said:#?}");
    let (model, said) = model::read(&records);
    assert!(said.is_empty(), "{said:#?}");
    let model = model.expect("the guide's records have a meaning");
    assert_eq!(
        count(
            &model,
            "counter",
            Counted::Tally,
            Some("contacts"),
            None,
            "2025-01-01",
            "2025-01-31"
        )["all"],
        38 + 17
    );
    let build = halte::build(&sources.with_default_theme(), day("2025-02-03"));
    assert!(!has_errors(&build.diagnostics), "{:#?}", build.diagnostics);
    assert!(build.artefacts.get("public/arrets/gien/index.html").is_some());
}
