//! How far a mistake reaches: what it does not reach is published, and is what it was.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use halte::Build;
use halte::diagnostics::{Code, Diagnostic, Reach, has_errors, stops_tour};
use halte::sources::Sources;

use crate::publish::{fresh, tree};

const TODAY: &str = "2022-03-01";

fn example() -> Sources {
    halte::sources::read(Path::new(".")).0
}

fn build(sources: &Sources) -> Build {
    halte::build(sources, TODAY.parse().expect("a date"))
}

/// The text of a file with the first occurrence of a part replaced.
fn edited(sources: &Sources, file: &str, from: &str, to: &str) -> Sources {
    let text = String::from_utf8(sources.get(file).expect("the file is there").to_vec());
    let text = text.expect("UTF-8");
    assert!(text.contains(from), "{file} holds {from}");
    let mut edited = sources.clone();
    edited.insert(file, text.replacen(from, to, 1).into_bytes());
    edited
}

/// The example when nobody has agreed to public figures: no page leads to them.
fn without_public_figures(sources: &Sources) -> Sources {
    let mut sources = sources.clone();
    sources.remove("records/approvals.yaml").expect("somebody agreed");
    sources
}

/// The public files, without those that show figures.
fn tour(build: &Build) -> BTreeMap<String, Vec<u8>> {
    let is_tour = |path: &str| path.starts_with("public/") && !path.contains("statistiques");
    build
        .artefacts
        .iter()
        .filter(|(path, _)| is_tour(path.as_str()))
        .map(|(path, bytes)| (path.to_string(), bytes.to_vec()))
        .collect()
}

/// The paths that differ between two trees.
fn differing(a: &BTreeMap<String, Vec<u8>>, b: &BTreeMap<String, Vec<u8>>) -> BTreeSet<String> {
    a.keys().chain(b.keys()).filter(|path| a.get(*path) != b.get(*path)).cloned().collect()
}

#[test]
fn a_mistake_in_private_records_leaves_the_tour_as_it_is() {
    let sources = example();
    let whole = tour(&build(&without_public_figures(&sources)));
    let private: Vec<_> = sources
        .under("records")
        .map(|(path, _)| path.to_string())
        .filter(|path| path.ends_with(".yaml") && !halte::records::is_public(path))
        .collect();
    // One file of each kind.
    let kind = |file: &String| file.split(['/', '.']).nth(1).map(str::to_owned);
    let by_kind: BTreeMap<_, _> = private.iter().map(|file| (kind(file), file)).collect();
    assert!(by_kind.len() > 8, "{by_kind:?}");
    for file in by_kind.into_values() {
        // Allows personal data to stand: without it, texts are withheld.
        if file.contains("clearances") {
            continue;
        }
        let mut damaged = sources.clone();
        damaged.insert(file.as_str(), *b"- id: [unclosed\n  what: : is this\n");
        let build = build(&damaged);
        assert!(has_errors(&build.diagnostics), "{file}");
        assert!(!stops_tour(&build.diagnostics), "{file}: {:?}", build.diagnostics);
        let differing = differing(&whole, &tour(&build));
        assert!(differing.is_empty(), "{file}: {} {:?}", differing.len(), differing.first());
    }
}

#[test]
fn a_mistake_in_one_session_withholds_what_is_counted_and_nothing_else() {
    let sources = example();
    let damaged =
        edited(&sources, "records/private/sessions/2022-02.yaml", "status: held", "status: hled");
    let (before, after) = (build(&sources), build(&damaged));
    let differing = differing(&tour(&build(&without_public_figures(&sources))), &tour(&after));
    assert!(differing.is_empty(), "{} {:?}", differing.len(), differing.first());
    let has_funders =
        |build: &Build| build.artefacts.iter().any(|(path, _)| path.public_part().is_none());
    assert!(has_funders(&before));
    let sent = |path: &str| path.contains("2021-Q4") || path.contains("2021-1");
    let drafts: Vec<_> = after
        .artefacts
        .iter()
        .filter(|(path, _)| path.as_str().starts_with("funders/") && !sent(path.as_str()))
        .collect();
    assert!(drafts.is_empty(), "{:?}", drafts[0].0);
    let week = after.artefacts.get("operator/week.html").expect("the page of the week is made");
    let week = String::from_utf8_lossy(week);
    assert!(!week.contains("aucune fiche de permanence"), "what is left out is not missing");
}

#[test]
fn a_mistake_in_a_text_of_a_report_withholds_the_reports_of_its_period() {
    let sources = example();
    let narrative = "content/narratives/epnm/2022-Q1.md";
    let text = String::from_utf8(sources.get(narrative).unwrap().to_vec()).unwrap();
    let mut damaged = sources.clone();
    damaged.insert(narrative, text.replacen("---", "---\nauthr: x", 1).into_bytes());
    let (before, after) = (build(&sources), build(&damaged));
    assert_eq!(reaches(&after), BTreeSet::from([Reach::Document]));
    let gone: Vec<_> = before
        .artefacts
        .iter()
        .filter(|(path, _)| after.artefacts.get(path.as_str()).is_none())
        .map(|(path, _)| path.to_string())
        .collect();
    assert!(!gone.is_empty());
    let is_report = |path: &String| path.contains("/2022-Q1/bilan-trimestriel.");
    assert!(gone.iter().all(is_report), "{gone:?}");
    for (path, bytes) in after.artefacts.iter() {
        assert_eq!(before.artefacts.get(path.as_str()), Some(bytes), "{path}");
    }
}

#[test]
fn a_page_with_a_mistake_is_left_out_alone() {
    let mut sources = base();
    sources.insert("content/pages/visite.md", *b"---\ntitle: Visite\n---\n\nBonjour.\n");
    let whole = build(&sources);
    sources.insert("content/pages/visite.md", *b"---\ntitel: Visite\n---\n\nBonjour.\n");
    let build = build(&sources);
    let errors: Vec<_> = build.diagnostics.iter().filter(|found| found.is_error()).collect();
    assert!(errors.iter().all(|found| found.reach == Reach::Page), "{errors:?}");
    assert!(whole.artefacts.get("public/visite/index.html").is_some());
    assert!(build.artefacts.get("public/visite/index.html").is_none());
    let lost: Vec<_> = whole
        .artefacts
        .iter()
        .filter(|(path, _)| build.artefacts.get(path.as_str()).is_none())
        .map(|(path, _)| path.to_string())
        .collect();
    assert_eq!(lost, ["public/visite/index.html"]);
}

/// The project of the error cases.
fn base() -> Sources {
    let files = tree(Path::new("tests/cases/errors/base"));
    let sources: Sources = files.into_iter().filter(|(path, _)| path.contains('/')).collect();
    sources.with_default_theme()
}

fn page(build: &Build, path: &str) -> String {
    String::from_utf8(build.artefacts.get(path).expect(path).to_vec()).expect("UTF-8")
}

fn reaches(build: &Build) -> BTreeSet<Reach> {
    let errors = build.diagnostics.iter().filter(|found| found.is_error());
    errors.map(|found| found.reach).collect()
}

#[test]
fn a_logo_that_cannot_be_shown_gives_way_to_the_name() {
    let file = "records/organisations.yaml";
    let faults: [Option<&[u8]>; 3] = [None, Some(b"<svg"), Some(b"GIF89a")];
    for fault in faults {
        let mut sources = edited(&base(), file, "    mention: ", "    # mention: ");
        if fault.is_none() {
            let record = b"- {id: association, name: Mon association, role: operator, visibility: \
                {regime: contract, logo: logos/association.svg, alt: Logo}}\n";
            sources.insert(file, *record);
        }
        sources.remove("content/logos/association.svg");
        if let Some(bytes) = fault {
            sources.insert("content/logos/association.svg", bytes.to_vec());
        }
        let build = build(&sources);
        assert_eq!(reaches(&build), BTreeSet::from([Reach::Text]), "{:?}", build.diagnostics);
        let stop = page(&build, "public/arrets/gien/index.html");
        assert!(stop.contains("Mon association") && !stop.contains("<img"), "{stop}");
    }
}

#[test]
fn a_mistake_of_the_theme_gives_way_to_the_theme_of_the_program() {
    let whole = build(&base());
    let template = |path: &str, text: &str| {
        let mut sources = base();
        sources.insert(path, text.as_bytes().to_vec());
        build(&sources)
    };
    for (path, text) in [
        ("themes/default/templates/stop.html", "{{ body.nmae }}"),
        ("themes/default/templates/base.html", "{% if %}"),
        ("themes/default/templates/text.html", "{% include 'nowhere.html' %}"),
        ("themes/default/locales/fr/site.yaml", "site: ["),
    ] {
        let build = template(path, text);
        if path.contains("templates") {
            assert_eq!(reaches(&build), BTreeSet::from([Reach::Theme]), "{path}");
        }
        assert!(!stops_tour(&build.diagnostics), "{path}: {:?}", build.diagnostics);
        let page = page(&build, "public/arrets/gien/index.html");
        assert_eq!(page, self::page(&whole, "public/arrets/gien/index.html"), "{path}");
        assert_eq!(tour(&build), tour(&whole), "{path}");
    }
}

#[test]
fn a_file_of_words_holds_what_differs_from_the_default_theme() {
    let whole = page(&build(&base()), "public/arrets/gien/index.html");
    for (theme, line) in [("default", ""), ("ours", "- theme: ours\n")] {
        let mut sources = base();
        let path = format!("themes/{theme}/locales/fr/site.yaml");
        sources.insert(path, *b"words.call: Joindre le\n");
        if !line.is_empty() {
            sources.insert("records/site.yaml", line.as_bytes().to_vec());
        }
        let build = build(&sources);
        let is_missing = |found: &&Diagnostic| found.code == Code::MissingTranslation;
        assert_eq!(build.diagnostics.iter().find(is_missing), None);
        let page = page(&build, "public/arrets/gien/index.html");
        assert!(whole.contains("Téléphoner au") && page.contains("Joindre le"));
        assert_eq!(page.replace("Joindre le", "Téléphoner au"), whole);
    }
}

#[test]
fn personal_data_in_the_text_of_a_stop_withholds_that_text() {
    let sources = example();
    let file = sources.under("records/stops").next().expect("there are stops").0.to_string();
    let file = file.as_str();
    let stops = String::from_utf8(sources.get(file).expect("stops").to_vec()).expect("UTF-8");
    let access = stops.lines().find(|line| line.trim_start().starts_with("access:"));
    let access = access.expect("a stop says how one gets there");
    let damaged = edited(&sources, file, access, "  access: Demander Mme Durand, 06 12 34 56 78");
    let build = build(&damaged);
    let errors: Vec<_> = build.diagnostics.iter().filter(|found| found.is_error()).collect();
    assert!(!errors.is_empty());
    assert!(errors.iter().all(|found| found.reach == Reach::Text), "{errors:?}");
    let whole = tour(&super::reach::build(&example()));
    let paths = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(paths(&whole), paths(&tour(&build)));
    for (path, bytes) in build.artefacts.iter() {
        assert!(!String::from_utf8_lossy(bytes).contains("06 12 34 56 78"), "{path}");
    }
}

#[test]
fn a_mistake_in_the_rota_publishes_nothing() {
    let sources = example();
    let rota = sources.under("records").map(|(path, _)| path.to_string());
    let rota = rota.into_iter().find(|path| path.starts_with("records/rota")).expect("a rota");
    let damaged = edited(&sources, &rota, "hours:", "huors:");
    let build = build(&damaged);
    assert!(stops_tour(&build.diagnostics));
    assert!(build.artefacts.is_empty());
}

/// Exit status and last words of `halte COMMAND` on a project of the error cases with one edit.
fn ended(command: &str, edit: (&str, &str, &str), bytes: Option<&[u8]>) -> (Option<i32>, String) {
    let root = fresh(&format!("reach-{command}-{}", edit.0.replace(['/', '.'], "-")));
    for (path, bytes) in tree(Path::new("tests/cases/errors/base")) {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("made");
        std::fs::write(path, bytes).expect("written");
    }
    let path = root.join(edit.0);
    std::fs::create_dir_all(path.parent().expect("a parent")).expect("made");
    match bytes {
        Some(bytes) => std::fs::write(path, bytes).expect("written"),
        None => {
            let text = std::fs::read_to_string(&path).expect("it is there");
            assert!(text.contains(edit.1), "{text}");
            std::fs::write(path, text.replacen(edit.1, edit.2, 1)).expect("written");
        }
    }
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_halte"))
        .args([command, "--today", "2026-03-03", "--lang", "en", "--root"])
        .arg(&root)
        .output()
        .expect("the program runs");
    (output.status.code(), String::from_utf8(output.stderr).expect("UTF-8"))
}

#[test]
fn the_status_says_how_much_is_published() {
    let rota = "records/rota.yaml";
    let sessions: &[u8] = b"- {stop: gien, date: 2026-02-30, status: held}\n";
    for command in ["build", "check"] {
        assert_eq!(ended(command, (rota, "hours", "hours"), None).0, Some(0));
        let (status, said) = ended(command, (rota, "hours", "huors"), None);
        assert_eq!(status, Some(1), "{said}");
        let (status, said) = ended(command, ("records/sessions.yaml", "", ""), Some(sessions));
        assert_eq!(status, Some(4), "{said}");
        assert!(
            said.contains("Withheld: the figures and the editions that were not sent yet, because")
                && said.contains("records/sessions.yaml:1:22"),
            "{said}"
        );
        let page: &[u8] = b"---\ntitel: Visite\n---\n";
        let (status, said) = ended(command, ("content/pages/visite.md", "", ""), Some(page));
        assert_eq!(status, Some(4), "{said}");
        assert!(said.contains("Withheld: the page content/pages/visite.md"), "{said}");
    }
}

/// Numbers that look random and are the same every time: Knuth's linear congruential generator,
/// MMIX.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % end.max(1)
    }
}

/// A text with one slip: a part lost, doubled, or something in between that does not belong there.
fn damaged(text: &str, dice: &mut Dice) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let at = dice.below(lines.len());
    let mut lines: Vec<String> = lines.into_iter().map(str::to_owned).collect();
    match dice.below(6) {
        0 => drop(lines.remove(at)),
        1 => lines[at].push_str(" : [\""),
        2 => lines[at].insert(0, '\t'),
        3 => lines[at] = lines[at].replacen(':', "", 1),
        4 => lines[at] = lines[at].replace(|c: char| c.is_ascii_digit(), "x"),
        _ => lines.truncate(at),
    }
    lines.join("\n") + "\n"
}

#[test]
fn whatever_befalls_private_records_the_tour_is_the_same() {
    let mut dice = Dice(16);
    for (name, today) in [("valdoise", "2025-04-20"), ("lille", "2019-11-15")] {
        let files = tree(&Path::new("tests/cases/programmes").join(name));
        let mut sources: Sources =
            files.into_iter().filter(|(path, _)| path.contains('/')).collect();
        sources = sources.with_default_theme();
        sources.remove("records/approvals.yaml");
        let build = |sources: &Sources| halte::build(sources, today.parse().expect("a date"));
        let whole = tour(&build(&sources));
        assert!(whole.contains_key("public/index.html"), "{name}");
        let private: Vec<String> = sources
            .under("records")
            .map(|(path, _)| path.to_string())
            .filter(|path| !halte::records::is_public(path) && !path.contains("clearances"))
            .filter(|path| path.ends_with(".yaml"))
            .collect();
        let mut faulty = 0;
        for _ in 0..60 {
            let file = &private[dice.below(private.len())];
            let text = String::from_utf8(sources.get(file).expect("it is there").to_vec());
            let mut project = sources.clone();
            let text = damaged(&text.expect("UTF-8"), &mut dice);
            project.insert(file.as_str(), text.clone().into_bytes());
            let built = build(&project);
            faulty += usize::from(has_errors(&built.diagnostics));
            assert!(!stops_tour(&built.diagnostics), "{file}:\n{text}\n{:?}", built.diagnostics);
            let differing = differing(&whole, &tour(&built));
            assert!(differing.is_empty(), "{file}: {:?}\n{text}", differing.first());
        }
        assert!(faulty > 20, "{name}: only {faulty} of 60 slips were mistakes");
    }
}

#[test]
fn whatever_befalls_public_records_what_is_published_fits_what_is_told() {
    let mut dice = Dice(4);
    let files = tree(Path::new("tests/cases/errors/base"));
    let sources: Sources = files.into_iter().filter(|(path, _)| path.contains('/')).collect();
    let sources = sources.with_default_theme();
    let (mut stopped, mut published) = (0, 0);
    for _ in 0..80 {
        let public: Vec<String> = sources
            .under("records")
            .chain(sources.under("content"))
            .map(|(path, _)| path.to_string())
            .filter(|path| path.ends_with(".yaml") || path.ends_with(".md"))
            .collect();
        let file = &public[dice.below(public.len())];
        let text = String::from_utf8(sources.get(file).expect("it is there").to_vec());
        let mut project = sources.clone();
        project.insert(file.as_str(), damaged(&text.expect("UTF-8"), &mut dice).into_bytes());
        let built = halte::build(&project, "2026-03-03".parse().expect("a date"));
        let stops = stops_tour(&built.diagnostics);
        assert_eq!(stops, built.artefacts.is_empty(), "{file}");
        assert_eq!(!stops, built.artefacts.get("public/index.html").is_some(), "{file}");
        stopped += usize::from(stops);
        published += usize::from(!stops && has_errors(&built.diagnostics));
    }
    assert!(stopped > 10 && published > 0, "{stopped} stopped, {published} withheld a part");
}

#[test]
fn what_cannot_be_left_out_ends_the_reading() {
    let files = tree(Path::new("tests/cases/errors/base"));
    let mut sources: Sources = files.into_iter().filter(|(path, _)| path.contains('/')).collect();
    sources = sources.with_default_theme();
    // The text can go, the name of the file cannot.
    sources.insert(
        "records/closures/0612345678.yaml",
        b"- {from: 2026-08-03, reason: staff}\n- from: 2026-08-04\n  reason: staff\n  \
          message: Appeler le 06 12 34 56 78\n"
            .to_vec(),
    );
    let built = halte::build(&sources, "2026-03-03".parse().expect("a date"));
    assert!(stops_tour(&built.diagnostics) && built.artefacts.is_empty());
}

#[test]
fn one_quoted_mistake_on_many_lines_has_one_root() {
    let files = tree(Path::new("tests/cases/errors/base"));
    let mut sources: Sources = files.into_iter().filter(|(path, _)| path.contains('/')).collect();
    sources = sources.with_default_theme();
    let closure = "- from: 2026-08-03\n  stop: \"giem\"\n  reason: staff\n";
    sources.insert("records/closures.yaml", closure.repeat(5).into_bytes());
    let built = halte::build(&sources, "2026-03-03".parse().expect("a date"));
    let unknown: Vec<_> =
        built.diagnostics.iter().filter(|found| found.code == "unknown-stop").collect();
    assert_eq!(unknown.len(), 5);
    assert!(unknown[1..].iter().all(|found| found.because == unknown[0].span), "{unknown:?}");
}
