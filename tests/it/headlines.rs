//! What reports say of their figures: each title and sentence follows from what is printed, by the
//! rules of docs/messages.md; authors have the last word; a draft is one on every page.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::Path;

use halte::Build;
use halte::diagnostics::has_errors;
use halte::sources::Sources;
use halte::words::Tongue;

use crate::publish::{fresh, tree};
use crate::timetables::oracle;

/// Projects with the day of their build and that on which the programme ends; where there are two, the
/// end of the second behind its id, which is that of its folders.
const PROJECTS: &[(&str, &str, &[&str])] = &[
    (".", "2022-09-01", &["2022-08-31"]),
    ("tests/cases/programmes/loiret", "2020-10-05", &["2020-12-31", "bus:2020-12-18"]),
    ("tests/cases/programmes/strasbourg", "2022-06-30", &["2023-12-31"]),
    ("tests/cases/programmes/valdoise", "2025-04-20", &["2025-12-31"]),
    ("tests/cases/programmes/lille", "2019-11-15", &["2019-11-01"]),
    (
        "tests/cases/programmes/cea-two-programmes",
        "2022-07-15",
        &["2022-08-31", "pass-numeriques:2023-12-31"],
    ),
];

fn project(folder: &str) -> Sources {
    let (mut sources, said) = halte::sources::read(Path::new(folder));
    assert!(said.is_empty(), "{said:?}");
    if folder != "." {
        // The pages of the site are not what is looked at.
        sources.insert("records/site.yaml", "- {name: Essai, language: fr}\n".as_bytes());
    }
    sources
}

/// Writes what funders get below a folder of its own; the folder of each recipient.
fn written(build: &Build, name: &str) -> Vec<std::path::PathBuf> {
    let folder = fresh(name);
    for (path, bytes) in build.artefacts.iter().filter(|(path, _)| path.as_str().starts_with("fun"))
    {
        let file = folder.join(path.as_str());
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    let Ok(recipients) = std::fs::read_dir(folder.join("funders")) else { return Vec::new() };
    recipients.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect()
}

#[test]
fn an_independent_script_makes_each_title_and_sentence_again() {
    let mut compared = 0;
    for (number, (folder, today, ends)) in PROJECTS.iter().enumerate() {
        let build = halte::build(&project(folder), today.parse().unwrap());
        assert!(!has_errors(&build.diagnostics), "{folder}: {:#?}", build.diagnostics);
        if *folder == "." {
            first_pages(&twin(&build, "funders/cea/2022-Q1/bilan-trimestriel.html"));
        }
        for recipient in written(&build, &format!("headlines-{number}")) {
            let fixed: [&OsStr; 4] = [
                recipient.as_ref(),
                "fr".as_ref(),
                "themes/default/locales".as_ref(),
                today.as_ref(),
            ];
            let arguments: Vec<&OsStr> =
                fixed.into_iter().chain(ends.iter().map(AsRef::as_ref)).collect();
            let Some(told) = oracle("messages.py", &arguments) else { return };
            let line = told.last().expect("the script counts what it compared");
            assert!(line.ends_with(", 0 differ"), "{folder}: {told:#?}");
            compared += line.split(' ').next().unwrap().parse::<usize>().unwrap();
        }
    }
    assert!(compared > 80, "{compared} titles");
}

/// What an officer of the funder asks is answered before the third section.
fn first_pages(page: &str) {
    let (first, _) = page.split_once("id=\"supply\"").expect("the service is the third section");
    let text = first.replace("&#x27;", "'").replace(['\u{a0}', '\u{202f}'], " ");
    for (question, answer) in [
        ("how many sessions?", "111 permanences ont été tenues"),
        ("how many people?", "425 personnes ont été reçues"),
        ("more than before?", "Période précédente : 354 (+71)"),
        ("are the slots of the contract there?", "Objectif : 240, atteint"),
        ("every week?", "tenu chaque semaine (12 sur 12)"),
        ("who sends them?", "« Services sociaux du Département », deux cinquièmes (172 sur 425)"),
        ("has that changed?", "La part recule de 10,9 pt"),
        ("what went wrong?", "5 passages annulés"),
        ("which stops are in question?", "2 arrêts jugés restent sous le seuil de fréquentation"),
        ("what is the committee asked?", "Se prononcer sur l’arrêt proposé : Orbey"),
        ("when does it meet?", "Comité de pilotage du projet : réunion le"),
        ("is it final?", "validé par la direction"),
    ] {
        assert!(text.contains(answer), "{question} {answer}");
    }
}

/// The one stop, with another text of its first quarter.
fn one_stop(text: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files = tree(Path::new("tests/cases/reports/one-stop"));
    if !text.is_empty() {
        files.insert("content/narratives/bus/2026-Q1.md".to_owned(), text.as_bytes().to_vec());
    }
    files
}

fn built(files: BTreeMap<String, Vec<u8>>, today: &str) -> Build {
    let sources: Sources = files.into_iter().collect();
    halte::build(&sources.with_default_theme(), today.parse().unwrap())
}

fn twin(build: &Build, path: &str) -> String {
    let bytes = build.artefacts.get(path).unwrap_or_else(|| panic!("{path} is missing"));
    String::from_utf8(bytes.to_vec()).unwrap()
}

const QUARTER: &str = "funders/departement/2026-Q1/bilan-trimestriel.html";

#[test]
fn an_author_replaces_a_title_a_sentence_or_the_whole_message() {
    let plain = twin(&built(one_stop(""), "2026-04-10"), QUARTER);
    assert!(!plain.contains("id=\"figure-weekly-slots\""), "weeks that are all alike");
    assert!(plain.contains("id=\"figure-gaps\""));
    let text = "---\n\
        title: Bilan\n\
        figures:\n\
        - {figure: weekly-slots, title: Trois créneaux par semaine, sentence: Un seul agent.}\n\
        - {figure: gaps, hidden: true}\n\
        - {figure: by-gneder, title: Un titre}\n\
        ---\n\nTexte.\n";
    let build = built(one_stop(text), "2026-04-10");
    let page = twin(&build, QUARTER);
    assert!(page.contains(
        "<h3 id=\"figure-weekly-slots\">Trois créneaux par semaine</h3>\n<p class=\"reading\">Un \
         seul agent.</p>"
    ));
    assert!(!page.contains("id=\"figure-gaps\"") && page.contains("Objectifs, valeurs et écarts"));
    let told: Vec<_> =
        build.diagnostics.iter().filter(|found| found.code == "unknown-figure").collect();
    assert_eq!(told.len(), 1, "{told:#?}");
    let line = told[0].text(Tongue::English);
    assert!(line.contains("by-gneder"), "{line}");
    assert_eq!(told[0].instead.as_deref(), Some("by-gender"));
}

#[test]
fn a_draft_says_so_and_lists_what_is_to_be_written() {
    // A day of the second quarter: half of it is still to come, and nothing was written.
    let build = built(one_stop(""), "2026-04-01");
    let page = twin(&build, "funders/departement/2026-Q2/bilan-trimestriel.html");
    for words in [
        "Provisoire, données au 1er avril 2026",
        "La période n’est pas terminée : jour 1 sur 91",
        "Reste à écrire",
        "2026-Q2.md",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    for words in ["non atteint", "validé le", "validé par", "transmis"] {
        assert!(!page.contains(words), "{words}");
    }
    // The period before it is over, and its text is there.
    let before = twin(&build, QUARTER);
    assert!(before.contains("Provisoire") && !before.contains("La période n’est pas terminée"));
    assert!(!before.contains("2026-Q1.md"), "its text is written");
}

#[test]
fn what_was_validated_is_no_draft_and_no_day_to_come_is_told() {
    let mut files = one_stop("");
    let editions = "  editions:\n\
        \x20   - {period: 2026-Q1, status: sent, due: 2026-04-30, validated_by: La direction, \
        validated_on: 2026-04-26, sent_on: 2026-04-28}\n";
    let deliverables = String::from_utf8(files["records/deliverables.yaml"].clone()).unwrap();
    let deliverables =
        deliverables.replacen("  due_days: 30\n", &format!("  due_days: 30\n{editions}"), 1);
    files.insert("records/deliverables.yaml".to_owned(), deliverables.into_bytes());
    let early = twin(&built(files.clone(), "2026-04-10"), QUARTER);
    assert!(early.contains("Provisoire, données au 10 avril 2026"));
    assert!(!early.contains("26 avril") && !early.contains("28 avril"), "{early}");
    let late = twin(&built(files, "2026-05-02"), QUARTER);
    assert!(!late.contains("Provisoire") && !late.contains("Reste à écrire"));
    assert!(late.contains("validé par la direction le 26 avril 2026"));
}

#[test]
fn an_edition_of_one_session_is_short() {
    let mut files = one_stop("");
    let sessions = String::from_utf8(files["records/sessions.yaml"].clone()).unwrap();
    let one = sessions.split("\n- ").nth(1).map(|one| format!("- {one}\n")).unwrap();
    let one = sessions
        .split("\n\n- ")
        .next()
        .map(str::to_owned)
        .filter(|one| one.contains("- stop"))
        .unwrap_or(one);
    files.insert("records/sessions.yaml".to_owned(), one.into_bytes());
    files.remove("content/narratives/bus/2026-Q1.md");
    files.remove("content/narratives/bus/2026-Q1.people.md");
    let page = twin(&built(files, "2026-04-10"), QUARTER);
    assert!(!page.contains("chart-by-"), "no chart of three people");
    // No share of three people is printed, and no category that is masked.
    for figure in ["by-motive", "by-age", "by-gender", "by-status"] {
        assert!(!page.contains(&format!("id=\"figure-{figure}\"")), "{figure}");
    }
}
