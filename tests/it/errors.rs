//! Mistakes: each gets a diagnostic at its place with its remedy, or a safe rendering; never a
//! panic, a hang or a lost file.
//!
//! A case is a folder of `tests/cases/errors/`. Its files stand over those of the faultless project
//! `base`. Every paragraph of its `expected.txt` is a diagnostic that must be there; an error that
//! it does not name must not. `never.txt` holds words, a line each, that must not stand in any page
//! that is made. What lies in `near/` is no part of the case: it stands over the base instead, and
//! is nearly the mistake but right (see `codes.rs`). HALTE_EXPECT=1 writes what is found into
//! `expected.txt`, to be read before it is committed.

use halte::words::Tongue;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use halte::Build;
use halte::diagnostics::{Code, Diagnostic, Severity};
use halte::sources::Sources;

use crate::publish::{fresh, tree};

const CASES: &str = "tests/cases/errors";
const TODAY: &str = "2026-03-03";

fn build(files: BTreeMap<String, Vec<u8>>) -> Build {
    let sources: Sources = files.into_iter().filter(|(path, _)| path.contains('/')).collect();
    halte::build(&sources.with_default_theme(), TODAY.parse().expect("a date"))
}

fn base() -> BTreeMap<String, Vec<u8>> {
    tree(&Path::new(CASES).join("base"))
}

/// A diagnostic as `expected.txt` holds it.
fn told(diagnostic: &Diagnostic) -> String {
    let severity = if diagnostic.severity == Severity::Error { "error" } else { "warning" };
    let place = diagnostic.span.as_ref().map(ToString::to_string).unwrap_or_default();
    let hint = diagnostic
        .remedy(Tongue::English)
        .map(|hint| format!("\n  help: {hint}"))
        .unwrap_or_default();
    format!("{severity}[{}] {place}\n  {}{hint}", diagnostic.code, diagnostic.text(Tongue::English))
}

#[test]
fn the_base_of_the_cases_is_faultless() {
    let build = build(base());
    let told: Vec<String> =
        build.diagnostics.iter().filter(|d| d.severity == Severity::Error).map(told).collect();
    assert!(told.is_empty(), "{}", told.join("\n\n"));
    assert!(build.summary.passages > 90, "{:?}", build.summary);
}

/// A case with what is made of it.
pub struct Case {
    name: String,
    own: BTreeMap<String, Vec<u8>>,
    pub build: Build,
}

/// Every case by its name, built once for all tests.
pub fn cases() -> &'static BTreeMap<String, Case> {
    static CASES_BUILT: OnceLock<BTreeMap<String, Case>> = OnceLock::new();
    CASES_BUILT.get_or_init(|| {
        let folders: Vec<PathBuf> = fs::read_dir(CASES)
            .expect("the cases are there")
            .map(|entry| entry.expect("readable").path())
            .filter(|folder| !folder.ends_with("base"))
            .collect();
        let case = |folder: &PathBuf| {
            let name = folder.file_name().expect("a name").to_string_lossy().into_owned();
            let mut own = tree(folder);
            own.retain(|path, _| !path.starts_with("near/"));
            let mut files = base();
            files.extend(own.clone());
            (name.clone(), Case { name, own, build: build(files) })
        };
        side_by_side(&folders, case).into_iter().collect()
    })
}

/// What is made of each item, in no order. On threads of their own: one of rayon's that waits for a
/// part of its build would begin another build on top of it.
pub fn side_by_side<T: Sync, R: Send>(items: &[T], make: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let work = || -> Vec<R> {
        std::iter::from_fn(|| items.get(next.fetch_add(1, Ordering::Relaxed))).map(&make).collect()
    };
    std::thread::scope(|scope| {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("no panic")).collect()
    })
}

#[test]
fn each_mistake_is_told_at_its_place_with_its_remedy() {
    let mut wrong = Vec::new();
    // What the base is told about as well is not written into every case.
    let usual: BTreeSet<Code> = build(base()).diagnostics.iter().map(|it| it.code).collect();
    for Case { name, own, build } in cases().values() {
        let text = |file: &str| {
            own.get(file)
                .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
                .unwrap_or_default()
        };
        let is_of_case = |diagnostic: &&Diagnostic| {
            diagnostic.severity == Severity::Error
                || diagnostic.span.as_ref().is_none_or(|span| own.contains_key(span.file.as_ref()))
        };
        let found: Vec<String> = build.diagnostics.iter().filter(is_of_case).map(told).collect();
        if std::env::var_os("HALTE_EXPECT").is_some() {
            let is_usual = |diagnostic: &&Diagnostic| {
                diagnostic.severity == Severity::Warning && usual.contains(&diagnostic.code)
            };
            let of_case = build.diagnostics.iter().filter(is_of_case).filter(|it| !is_usual(it));
            let written = of_case.map(told).collect::<Vec<_>>().join("\n\n") + "\n";
            fs::write(Path::new(CASES).join(name).join("expected.txt"), written)
                .expect("the file can be written");
        }
        let expected: Vec<String> = text("expected.txt")
            .split("\n\n")
            .map(|one| one.trim_end().to_owned())
            .filter(|one| !one.is_empty())
            .collect();
        wrong.extend(
            expected
                .iter()
                .filter(|one| !found.contains(one))
                .map(|one| format!("{name}: this is not told:\n{one}")),
        );
        let unexpected =
            found.iter().filter(|one| one.starts_with("error") && !expected.contains(one));
        wrong
            .extend(unexpected.map(|one| format!("{name}: this is told and not expected:\n{one}")));
        if expected.is_empty() {
            wrong.push(format!("{name}: it has no expected.txt"));
        }
        if halte::diagnostics::stops_tour(&build.diagnostics) != build.artefacts.is_empty() {
            wrong.push(format!("{name}: what is published does not fit the reach of the errors"));
        }
        for word in text("never.txt").lines() {
            let holds =
                |bytes: &[u8]| bytes.windows(word.len()).any(|window| window == word.as_bytes());
            let pages = build
                .artefacts
                .iter()
                .filter(|(path, _)| ["html", "svg"].contains(&path.extension()));
            let with = pages
                .filter(|(_, bytes)| holds(bytes))
                .map(|(path, _)| format!("{name}: {path} holds `{word}`"));
            wrong.extend(with);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// A project folder on disk that holds the faultless base and one more file.
fn project_with(name: &str, path: &str, bytes: &[u8]) -> PathBuf {
    let root = fresh(name);
    let mut files = base();
    files.insert(path.to_owned(), bytes.to_owned());
    for (path, bytes) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("the folder can be made");
        fs::write(path, bytes).expect("the file can be written");
    }
    root
}

/// Everything that is told about a project on disk.
fn told_of(root: &Path) -> Vec<String> {
    let (sources, mut diagnostics) = halte::sources::read(root);
    diagnostics.extend(halte::build(&sources, TODAY.parse().expect("a date")).diagnostics);
    diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .map(told)
        .collect()
}

#[test]
fn what_is_no_ordinary_file_of_the_project_is_refused_and_hangs_nothing() {
    let root =
        project_with("errors-files", "content/pages/simple.md", b"---\ntitle: Simple\n---\n");
    let at = |path: &str| root.join(path);
    rustix::fs::mknodat(
        rustix::fs::CWD,
        at("content/pages/pipe.md"),
        rustix::fs::FileType::Fifo,
        0o600.into(),
        0,
    )
    .expect("a pipe can be made");
    symlink("/etc/passwd", at("content/pages/passwd.md")).expect("a link can be made");
    symlink("nowhere.md", at("content/pages/broken.md")).expect("a link can be made");
    symlink("simple.md", at("content/pages/inside.md")).expect("a link can be made");
    symlink("..", at("content/pages/again")).expect("a link can be made");
    fs::write(at("records/big.yaml"), "").expect("written");
    fs::File::options()
        .write(true)
        .open(at("records/big.yaml"))
        .and_then(|file| file.set_len(200_000_000))
        .expect("it can grow");
    fs::write(at("records/.stops.yaml.swp"), "half a file").expect("written");
    for name in ["caf\u{e9}.md", "cafe\u{301}.md"] {
        fs::write(at(&format!("content/pages/{name}")), "---\ntitle: A\n---\n").expect("written");
    }
    assert_eq!(
        told_of(&root),
        [
            "error[file-too-large] records/big.yaml\n  the file holds 200 MB; at most 64 MB are \
             read\n  help: split it, by month for instance",
            "error[link-loop] content/pages/again\n  this link leads back to a folder that holds \
             it\n  help: remove the link",
            "error[unreadable] content/pages/broken.md\n  the file cannot be read: No such file or \
             directory (os error 2)\n  help: look at its permissions, or whether a link points \
             nowhere",
            "error[file-name] content/pages/caf\u{e9}.md\n  two files have one name, whose accents \
             are only encoded in another way: one of them would not be read\n  help: rename one \
             of the two",
            "error[outside-link] content/pages/passwd.md\n  this link leaves the project \
             folder\n  help: copy the file into the project instead of linking to it",
            "error[special-file] content/pages/pipe.md\n  this is not an ordinary file (a pipe, \
             socket or device)\n  help: remove it from the project",
            "error[page-name] content/pages/caf\u{e9}.md\n  `caf\u{e9}` cannot be a page's address: \
             only a-z, 0-9 and hyphens, and no folder\n  help: rename it to `cafe.md`",
        ]
    );
}

#[test]
fn a_bomb_of_aliases_or_brackets_is_refused_quickly() {
    let mut aliases = String::from("- &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for level in 1..30 {
        let inner = format!("*a{}", level - 1);
        aliases.push_str(&format!("- &a{level} [{}]\n", [inner.as_str(); 9].join(", ")));
    }
    for (name, text) in [("aliases", aliases), ("brackets", format!("- {}", "[".repeat(10_000)))] {
        let mut files = base();
        files.insert(format!("records/stops/{name}.yaml"), text.clone().into_bytes());
        files.insert(
            format!("content/pages/{name}.md"),
            format!("---\ntitle: {}\n---\n", "[".repeat(10_000)).into_bytes(),
        );
        let told: Vec<String> = build(files).diagnostics.iter().map(told).collect();
        for start in [
            format!("error[yaml-limit] records/stops/{name}.yaml"),
            format!("error[wrong-shape] content/pages/{name}.md:2:8"),
        ] {
            assert!(told.iter().any(|one| one.starts_with(&start)), "{start}: {told:?}");
        }
    }
}

#[test]
fn markdown_nested_ten_thousand_deep_is_no_danger() {
    let nested = [
        ">".repeat(10_000),
        "- ".repeat(10_000),
        "*a ".repeat(10_000),
        "![".repeat(10_000),
        "[a](".repeat(10_000),
        "**_".repeat(10_000),
    ];
    for text in nested {
        let mut files = base();
        let closed = text.chars().rev().map(|c| if c == '[' { ']' } else { c }).collect::<String>();
        files.insert(
            "content/pages/deep.md".to_owned(),
            format!("---\ntitle: Deep\n---\n\n{text}a{closed}\n").into_bytes(),
        );
        let build = build(files);
        assert!(
            !build.diagnostics.iter().any(|d| d.code == "no-programme"),
            "{:?}",
            build.diagnostics
        );
    }
}

#[test]
fn what_yaml_would_take_for_something_else_stays_what_was_typed() {
    for typed in [
        "NO",
        "no",
        "on",
        "12:30",
        "08",
        "010",
        "0x1F",
        "1_000",
        "1e3",
        ".inf",
        "2022-01-01",
        "+33 3 53 01 00 42",
        "1.10",
        "=",
        "<<",
        "100 %",
    ] {
        let text =
            format!("- id: montargis\n  name: {typed}\n  commune: 01004\n  status: validated\n");
        let sources: Sources =
            [("records/stops.yaml".to_owned(), text.into_bytes())].into_iter().collect();
        let (records, diagnostics) = halte::records::read(&sources);
        assert_eq!(diagnostics, [], "{typed}");
        assert_eq!(records.stops.first().expect("there is a stop").record.name.text, typed);
        assert_eq!(records.stops.first().expect("there is a stop").record.commune.text, "01004");
    }
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_move_no_place() {
    let mut files = base();
    let rota = String::from_utf8(files["records/rota.yaml"].clone())
        .expect("UTF-8")
        .replace("gien", "giem")
        .replace('\n', "\r\n");
    files.insert("records/rota.yaml".to_owned(), format!("\u{feff}{rota}").into_bytes());
    let page = "\u{feff}---\r\ntitle: Simple\r\n---\r\n\r\nUn <b>mot</b>.\r\n";
    files.insert("content/pages/simple.md".to_owned(), page.as_bytes().to_vec());
    let build = build(files);
    let error = build
        .diagnostics
        .iter()
        .find(|d| d.severity == Severity::Error)
        .expect("one mistake was made");
    assert_eq!(
        told(error),
        "error[unknown-stop] records/rota.yaml:5:9\n  there is no stop `giem`\n  help: did you \
         mean `gien`?"
    );
    assert_eq!(error.excerpt.as_deref(), Some("- stop: giem"));
    assert!(
        build
            .diagnostics
            .iter()
            .any(|d| told(d).starts_with("warning[raw-html] content/pages/simple.md:5:4"))
    );
}

#[test]
fn of_many_records_each_faulty_one_is_told_and_all_others_are_read() {
    let stop = |number: usize, key: &str| {
        format!("- id: stop-{number}\n  {key}: Place\n  commune: \"45208\"\n  status: validated\n")
    };
    for faulty in [vec![0], vec![999], vec![0, 1, 500, 998, 999], (0..300).collect()] {
        let key = |number| if faulty.contains(&number) { "nmae" } else { "name" };
        let text: String = (0..1_000).map(|number| stop(number, key(number))).collect();
        let sources: Sources =
            [("records/stops.yaml".to_owned(), text.into_bytes())].into_iter().collect();
        let (records, said) = halte::records::read(&sources);
        let unknown: Vec<u32> = said
            .iter()
            .filter(|found| found.code == "unknown-key")
            .map(|found| found.span.as_ref().expect("a place").line)
            .collect();
        let lines: Vec<u32> = faulty
            .iter()
            .take(100)
            .map(|number| u32::try_from(number * 4 + 2).expect("few"))
            .collect();
        assert_eq!(unknown, lines);
        if faulty.len() < 100 {
            let read = records.stops.iter().count();
            assert_eq!(read, 1_000 - faulty.len());
        } else {
            assert!(said.iter().any(|found| found.text(Tongue::English).contains("too many")));
        }
    }
}

#[test]
fn a_quotation_mark_that_is_closed_far_below_hides_no_record() {
    let mut text = String::new();
    for number in 0..400 {
        let mark = if number == 100 || number == 300 { "\"" } else { "" };
        text.push_str(&format!(
            "- id: stop-{number}\n  name: {mark}Place\n  commune: '45208'\n  status: validated\n"
        ));
    }
    let sources: Sources =
        [("records/stops.yaml".to_owned(), text.into_bytes())].into_iter().collect();
    let (records, said) = halte::records::read(&sources);
    let lines: Vec<u32> =
        said.iter().filter_map(|found| found.span.as_ref().map(|span| span.line)).collect();
    assert!(lines.iter().all(|line| (401..=404).contains(line) || (1201..=1204).contains(line)));
    assert_eq!(records.stops.iter().count(), 400, "{lines:?}");
}

#[test]
fn a_sign_without_width_is_no_part_of_a_name() {
    let text = "- {id: gien, name: \"Parking\u{feff} \u{feff}\", commune: \"45155\", \
                status: validated}\n";
    let mut files = base();
    let stops = String::from_utf8(files["records/stops.yaml"].clone()).expect("UTF-8");
    let others: String = stops.split_inclusive("\n\n").next().expect("a stop").to_owned();
    files.insert("records/stops.yaml".to_owned(), format!("{others}{text}").into_bytes());
    let build = build(files);
    let errors: Vec<_> = build.diagnostics.iter().filter(|d| d.is_error()).map(told).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let page = build.artefacts.get("public/arrets/gien/index.html").expect("it has a page");
    assert!(!String::from_utf8_lossy(page).contains('\u{feff}'));
}

#[test]
fn a_file_cut_short_or_spoilt_anywhere_never_panics() {
    let base = base();
    let mut wrongs = 0;
    for (path, bytes) in &base {
        for at in (0..bytes.len()).step_by(bytes.len() / 6 + 1) {
            let cut = bytes[..at].to_vec();
            let spoilt = [&bytes[..at], b"\xff\x00{[- :#\t".as_slice(), &bytes[at..]].concat();
            let twice = [&bytes[..at], &bytes[at / 2..]].concat();
            for version in [cut, spoilt, twice] {
                let mut files = base.clone();
                files.insert(path.clone(), version);
                let build = build(files);
                let stops = halte::diagnostics::stops_tour(&build.diagnostics);
                assert_eq!(stops, build.artefacts.is_empty(), "{path}");
                wrongs += usize::from(halte::diagnostics::has_errors(&build.diagnostics));
            }
        }
    }
    assert!(wrongs > 50, "only {wrongs} of the spoilt projects were found wanting");
}
