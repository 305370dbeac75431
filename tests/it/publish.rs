//! Publishing: whatever happens, the output folder holds the old output or the new one, whole.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use halte::output::{
    Artefacts, Facts, MANIFEST, Options, OutputPath, Refusal, Report, Way, claim, publish,
};
use halte::words::Tongue;

/// A fresh folder for one test.
pub fn fresh(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the test's folder can be made");
    folder
}

/// Every file below a folder, by path.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(folder_now) = waiting.pop() {
        for entry in fs::read_dir(&folder_now).expect("the folder can be read") {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("it lies below").display().to_string();
                files.insert(name, fs::read(&path).expect("the file can be read"));
            }
        }
    }
    files
}

fn site(files: &[(&str, &str)]) -> Artefacts {
    let mut artefacts = Artefacts::default();
    for (path, text) in files {
        artefacts.insert(OutputPath::public(path).expect("a good path"), text.as_bytes());
    }
    artefacts
}

/// A site of some hundred files in which every file says which version it is of.
fn version(version: &str) -> (Artefacts, Options) {
    let mut artefacts = Artefacts::default();
    for number in 0..120 {
        let text = format!("version {version} of page {number}\n").repeat(40);
        artefacts.insert(
            OutputPath::public(&format!("arrets/{number}/index.html")).expect("a good path"),
            text.into_bytes(),
        );
    }
    for number in 0..20 {
        artefacts.insert(
            OutputPath::public(&format!("commun/{number}.css")).expect("a good path"),
            *b"the same in both versions",
        );
        let path = OutputPath::funders("cea", "2022-T1", &format!("{version}-{number}.csv"))
            .expect("a good path");
        artefacts.insert(path, version.as_bytes());
    }
    let facts = Facts { today: format!("version {version}"), ..Facts::default() };
    (artefacts, Options { facts, ..Options::default() })
}

fn entries(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("the folder can be read")
        .map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn published(folder: &Path, artefacts: &Artefacts) -> Report {
    publish(folder, artefacts, &Options::default()).expect("it is published")
}

#[test]
fn what_is_the_same_keeps_its_file_and_what_is_gone_is_removed() {
    let output = fresh("publish-same").join("output");
    let report = published(
        &output,
        &site(&[("index.html", "home"), ("a/index.html", "a"), ("b/index.html", "b")]),
    );
    assert_eq!((report.written, report.kept, report.removed), (3, 0, 0));
    let of = |path: &str| {
        fs::metadata(output.join(path)).map(|m| (m.mtime(), m.mtime_nsec(), m.ino())).ok()
    };
    let (home, a) = (of("public/index.html"), of("public/a/index.html"));
    std::thread::sleep(Duration::from_millis(20));

    let report = published(&output, &site(&[("index.html", "home"), ("a/index.html", "another")]));
    assert_eq!((report.written, report.kept, report.removed), (1, 1, 1));
    assert_eq!(of("public/index.html"), home, "the same bytes are the same file");
    assert_ne!(of("public/a/index.html"), a);
    assert_eq!(
        fs::read_to_string(output.join("public/a/index.html")).ok().as_deref(),
        Some("another")
    );
    assert!(
        !output.join("public/b").exists(),
        "a page that is no longer made is gone, and its folder too"
    );

    let before = fs::metadata(&output).map(|m| m.ino()).ok();
    let report = published(&output, &site(&[("index.html", "home"), ("a/index.html", "another")]));
    assert_eq!((report.written, report.kept, report.removed), (0, 2, 0));
    assert_eq!(
        fs::metadata(&output).map(|m| m.ino()).ok(),
        before,
        "nothing changed, nothing was touched"
    );
    assert_eq!(
        entries(output.parent().expect("a parent")),
        ["output"],
        "nothing lies beside the output"
    );
}

#[test]
fn a_folder_that_is_not_ours_is_left_alone() {
    let folder = fresh("publish-foreign");
    let refused =
        |folder: &Path| match publish(folder, &site(&[("index.html", "x")]), &Options::default()) {
            Err(Refusal::Foreign { why, .. }) => Tongue::English.say(&why),
            other => panic!("it was not refused as foreign: {other:?}"),
        };
    fs::create_dir(folder.join("photos")).expect("made");
    fs::write(folder.join("photos/cat.jpg"), "miaow").expect("written");
    assert_eq!(refused(&folder.join("photos")), "halte did not make it, and it holds `cat.jpg`");
    assert_eq!(tree(&folder.join("photos")).len(), 1);
    assert_eq!(refused(&folder.join("photos/cat.jpg")), "it is not a folder");
    fs::write(folder.join("photos").join(MANIFEST), "{}").expect("written");
    assert!(refused(&folder.join("photos")).starts_with("its manifest cannot be read"));
    std::os::unix::fs::symlink("nowhere", folder.join("link")).expect("linked");
    assert_eq!(refused(&folder.join("link")), "it is a link that leads nowhere");

    fs::create_dir(folder.join("empty")).expect("made");
    published(&folder.join("empty"), &site(&[("index.html", "x")]));
    std::os::unix::fs::symlink("empty", folder.join("to-empty")).expect("linked");
    published(&folder.join("to-empty"), &site(&[("index.html", "through the link")]));
    assert_eq!(
        fs::read_to_string(folder.join("empty/public/index.html")).ok().as_deref(),
        Some("through the link")
    );
    assert!(folder.join("to-empty").is_symlink(), "the link is still one");
}

#[test]
fn files_of_others_in_the_output_are_not_lost() {
    let output = fresh("publish-strangers").join("output");
    published(&output, &site(&[("index.html", "one"), ("a/index.html", "a")]));
    fs::write(output.join("public/CNAME"), "example.org").expect("written");
    fs::create_dir(output.join("public/a/photos")).expect("made");
    fs::write(output.join("public/.DS_Store"), "dust").expect("written");
    match publish(&output, &site(&[("index.html", "two")]), &Options::default()) {
        Err(Refusal::Strangers { files, .. }) => {
            assert_eq!(files, ["public/CNAME", "public/a/photos"])
        }
        other => panic!("it was not refused: {other:?}"),
    }
    assert_eq!(fs::read_to_string(output.join("public/index.html")).ok().as_deref(), Some("one"));

    fs::remove_file(output.join("public/CNAME")).expect("removed");
    fs::remove_dir(output.join("public/a/photos")).expect("removed");
    fs::write(output.join("public/index.html"), "corrected by hand").expect("written");
    let report = published(&output, &site(&[("index.html", "two"), ("a/index.html", "a")]));
    assert_eq!(report.edited, ["public/index.html"], "a change by hand is told");
    assert_eq!(
        tree(&output.join("public")).keys().collect::<Vec<_>>(),
        ["a/index.html", "index.html"]
    );
}

#[test]
fn lost_records_stop_the_publication_until_they_are_accepted() {
    let output = fresh("publish-shrunk").join("output");
    let options = |passages: usize, sessions: usize, accept_shrink: bool| {
        let passages = BTreeMap::from([("2022-06-01".to_owned(), passages)]);
        let sessions = BTreeMap::from([("2022-02".to_owned(), sessions)]);
        Options {
            facts: Facts { today: "2022-03-01".to_owned(), passages, sessions, ..Facts::default() },
            accept_shrink,
            way: None,
        }
    };
    let artefacts = site(&[("index.html", "x")]);
    publish(&output, &artefacts, &options(100, 30, false)).expect("published");
    for (passages, sessions, losses) in [(79, 30, 1), (100, 29, 1), (0, 0, 2)] {
        match publish(&output, &artefacts, &options(passages, sessions, false)) {
            Err(Refusal::Shrunk { losses: found }) => assert_eq!(found.len(), losses, "{found:?}"),
            other => panic!("it was not refused: {other:?}"),
        }
    }
    publish(&output, &artefacts, &options(80, 30, false)).expect("a fifth less is let pass");
    publish(&output, &artefacts, &options(1, 1, true)).expect("accepted");
    publish(&output, &artefacts, &options(1, 1, false))
        .expect("the accepted numbers are the new measure");
}

#[test]
fn a_place_that_cannot_be_written_is_named() {
    let refused =
        publish(Path::new("/sys/halte/output"), &site(&[("index.html", "x")]), &Options::default());
    assert!(
        matches!(&refused, Err(Refusal::Disk { path, .. }) if path.starts_with("/sys")),
        "{refused:?}"
    );
}

#[test]
fn every_way_leads_to_the_same_output() {
    let folder = fresh("publish-ways");
    let (first, second) = (version("a").0, version("b").0);
    for way in [Way::Exchange, Way::TwoRenames, Way::EntryByEntry] {
        let output = folder.join("output");
        let options = Options { way: Some(way), ..Options::default() };
        publish(&output, &first, &options).unwrap_or_else(|refusal| {
            // Entry by entry wants a folder to put the entries in.
            assert_eq!(way, Way::EntryByEntry, "{refusal:?}");
            fs::create_dir(&output).expect("made");
            publish(&output, &first, &options).expect("published")
        });
        publish(&output, &second, &options).expect("published");
        let files = tree(&output);
        assert_eq!(files.len(), second.len() + 1, "{way:?}");
        assert!(
            second
                .iter()
                .all(|(path, bytes)| files.get(path.as_str()).map(Vec::as_slice)
                    == Some(bytes.as_ref())),
            "{way:?}"
        );
        assert_eq!(entries(&folder), ["output"], "{way:?} leaves nothing beside");
        assert_eq!(
            entries(&output),
            [MANIFEST, "funders", "public"],
            "{way:?} leaves nothing inside"
        );
        fs::remove_dir_all(&output).expect("removed");
    }
}

#[test]
fn an_output_set_aside_by_a_killed_build_is_put_back() {
    let folder = fresh("publish-aside");
    let output = folder.join("output");
    published(&output, &site(&[("index.html", "one")]));
    fs::rename(&output, folder.join(".output.halte-old")).expect("renamed");
    fs::create_dir_all(folder.join(".output.halte-new/public")).expect("made");
    let report = published(&output, &site(&[("index.html", "one"), ("b.html", "b")]));
    assert_eq!((report.written, report.kept), (1, 1));
    assert_eq!(entries(&folder), ["output"]);
}

#[test]
fn a_second_build_waits_or_says_who() {
    let output = fresh("publish-busy").join("output");
    let first = claim(&output, Duration::ZERO, &mut |_| {}).expect("claimed");
    let mut told = Vec::new();
    match claim(&output, Duration::from_millis(100), &mut |who| told.push(who.clone())) {
        Err(Refusal::Busy { who, .. }) => {
            let who = Tongue::English.say(&who);
            assert_eq!(who, format!("process {}", std::process::id()))
        }
        other => panic!("it was not refused: {other:?}"),
    }
    assert_eq!(told.len(), 1, "it is said once that one waits");
    let waiting = std::thread::spawn({
        let output = output.clone();
        move || {
            claim(&output, Duration::from_secs(60), &mut |_| {}).and_then(|claim| {
                claim.publish(&site(&[("index.html", "second")]), &Options::default())
            })
        }
    });
    first.publish(&site(&[("index.html", "first")]), &Options::default()).expect("published");
    drop(first);
    waiting.join().expect("no panic").expect("published");
    assert_eq!(
        fs::read_to_string(output.join("public/index.html")).ok().as_deref(),
        Some("second")
    );
    assert_eq!(entries(output.parent().expect("a parent")), ["output"]);
}

/// This very test, run in a process of its own that publishes one version and can be killed.
const CHILD: &str = "HALTE_TEST_PUBLISH";

pub fn child(test: &str, output: &Path, version: &str, way: Way) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("the test binary has a path"));
    command
        .args(["--exact", test, "--test-threads", "1"])
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.env(CHILD, format!("{}|{version}|{way:?}", output.display()));
    command
}

/// Whether this process is such a child; then it does its work.
pub fn is_child() -> bool {
    let Ok(told) = std::env::var(CHILD) else { return false };
    let [output, name, way] = told.split('|').collect::<Vec<_>>()[..] else {
        panic!("the child was told `{told}`")
    };
    let (artefacts, mut options) = version(name);
    options.way = [Way::Exchange, Way::TwoRenames, Way::EntryByEntry]
        .into_iter()
        .find(|known| format!("{known:?}") == way);
    publish(Path::new(output), &artefacts, &options).expect("the child publishes");
    true
}

fn kills() -> u32 {
    std::env::var("HALTE_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(60)
}

/// What a version looks like on disk.
pub fn as_published(folder: &Path, name: &str) -> BTreeMap<String, Vec<u8>> {
    let (artefacts, options) = version(name);
    publish(&folder.join(name), &artefacts, &options).expect("published");
    tree(&folder.join(name))
}

fn end(mut child: Child) {
    let _ = child.kill();
    child.wait().expect("the child has ended");
}

#[test]
fn killed_at_any_moment_the_output_is_whole() {
    if is_child() {
        return;
    }
    let folder = fresh("publish-kills");
    let (a, b) = (as_published(&folder, "a"), as_published(&folder, "b"));
    let output = folder.join("place").join("output");
    let run = |name: &str| {
        child("publish::killed_at_any_moment_the_output_is_whole", &output, name, Way::Exchange)
    };
    let start = Instant::now();
    assert!(run("a").status().expect("it runs").success());
    assert!(run("b").status().expect("it runs").success());
    let usual = start.elapsed() / 2;
    // Half of the kills come at any moment, half close in on the moment at which the folders change
    // places.
    let (mut old, mut new, mut close, kills) = (0, 0, usual, kills());
    for number in 0..kills {
        let current = tree(&output);
        let next = if current == a { "b" } else { "a" };
        let child = run(next).spawn().expect("it runs");
        std::thread::sleep(if number % 2 == 0 { usual * 2 * number / kills } else { close });
        end(child);
        let after = tree(&output);
        assert!(after == a || after == b, "kill {number} left a mixture of {} files", after.len());
        let in_time = after == current;
        if in_time {
            old += 1;
        } else {
            new += 1;
        }
        if number % 2 == 1 {
            close = if in_time { close + close / 8 } else { close - close / 8 };
        }
    }
    assert_eq!(old + new, kills);
    assert!(run("a").status().expect("it runs").success());
    assert!(tree(&output) == a, "the next build is a whole one");
    assert_eq!(
        entries(&folder.join("place")),
        ["output"],
        "what killed builds left is cleared away"
    );
}

#[test]
fn killed_between_two_entries_each_entry_is_whole_and_the_next_build_mends_it() {
    if is_child() {
        return;
    }
    let folder = fresh("publish-kills-entries");
    let (a, b) = (as_published(&folder, "a"), as_published(&folder, "b"));
    let output = folder.join("place").join("output");
    fs::create_dir_all(&output).expect("made");
    let test =
        "publish::killed_between_two_entries_each_entry_is_whole_and_the_next_build_mends_it";
    let run = |name: &str| child(test, &output, name, Way::EntryByEntry);
    let start = Instant::now();
    assert!(run("a").status().expect("it runs").success());
    let usual = start.elapsed();
    let part = |tree: &BTreeMap<String, Vec<u8>>, entry: &str| -> BTreeMap<String, Vec<u8>> {
        tree.iter()
            .filter(|(path, _)| path.starts_with(entry))
            .map(|(path, bytes)| (path.clone(), bytes.clone()))
            .collect()
    };
    for number in 0..kills() / 2 {
        let name = if number % 2 == 0 { "b" } else { "a" };
        let child = run(name).spawn().expect("it runs");
        std::thread::sleep(usual * number / (kills() / 2));
        end(child);
        let after = tree(&output);
        for entry in ["public/", "funders/"] {
            let found = part(&after, entry);
            assert!(
                found == part(&a, entry) || found == part(&b, entry),
                "kill {number} left a mixture in {entry}"
            );
        }
    }
    assert!(run("b").status().expect("it runs").success(), "what the kills left is known as ours");
    assert!(tree(&output) == b);
}

#[test]
fn builds_at_once_and_readers_meanwhile_see_whole_files() {
    if is_child() {
        return;
    }
    let folder = fresh("publish-at-once");
    let (a, b) = (as_published(&folder, "a"), as_published(&folder, "b"));
    let output = folder.join("place").join("output");
    let run = |name: &str| {
        child(
            "publish::builds_at_once_and_readers_meanwhile_see_whole_files",
            &output,
            name,
            Way::Exchange,
        )
    };
    assert!(run("a").status().expect("it runs").success());
    let page = "public/arrets/119/index.html";
    for _ in 0..4 {
        let mut children: Vec<Child> =
            ["a", "b", "a", "b"].iter().map(|name| run(name).spawn().expect("it runs")).collect();
        while children.iter_mut().any(|child| child.try_wait().expect("it can be asked").is_none())
        {
            // A reader who holds the old folder while it is removed looks once more.
            let read = fs::read(output.join(page))
                .or_else(|_| fs::read(output.join(page)))
                .expect("the page is always there");
            assert!(read == a[page] || read == b[page], "half a page was seen");
        }
        assert!(
            children.into_iter().all(|mut child| child.wait().is_ok_and(|status| status.success()))
        );
        let after = tree(&output);
        assert!(after == a || after == b, "two builds were mixed");
    }
    assert_eq!(entries(&folder.join("place")), ["output"]);
}

#[test]
fn a_disk_that_takes_no_more_leaves_the_old_output() {
    if is_child() {
        return;
    }
    let folder = fresh("publish-full");
    let output = folder.join("place").join("output");
    published(&output, &site(&[("index.html", "the old one")]));
    let before = tree(&output);
    // A file of the new version is larger than this process may write: the write fails half-way, as
    // on a full disk.
    let mut own = child(
        "publish::a_disk_that_takes_no_more_leaves_the_old_output",
        &output,
        "a",
        Way::Exchange,
    );
    let mut limited = Command::new("sh");
    limited
        .args(["-c", "trap '' XFSZ; ulimit -f 2; exec \"$0\" \"$@\""])
        .arg(own.get_program())
        .args(own.get_args());
    for (name, value) in own.get_envs() {
        limited.env(name, value.expect("it is set"));
    }
    let ended = limited.stdout(Stdio::null()).stderr(Stdio::null()).status().expect("it runs");
    assert!(!ended.success(), "more was written than may be");
    assert_eq!(tree(&output), before);
    assert_eq!(entries(&folder.join("place")), ["output"], "what was staged is cleared away");
    assert!(own.status().expect("it runs").success(), "with room it works");
}

#[test]
fn errors_of_the_disk_name_their_remedy() {
    let full = Refusal::Disk {
        path: "x".into(),
        doing: "written",
        error: io::ErrorKind::StorageFull.into(),
    };
    let hint = Tongue::English.hint(&full.message()).unwrap_or_default();
    assert!(hint.contains("room"), "{hint}");
}
