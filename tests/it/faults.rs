//! `build` and `deliver` killed, or refused by the disk, at every call that changes a file. The
//! next command of any kind leaves everything done or nothing, and exit statuses are true.
//! `HALTE_FAULTS=build=1000,deliver=500` says how many kills; a sample of them without it.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;

use halte::deliveries::SentFile;
use halte::output::Way;

use crate::commands::starter;
use crate::deliveries::{VALIDATED, edit, project};
use crate::publish::{self, fresh, tree};

/// What is in a folder: the bytes of each file, nothing of each folder.
type State = BTreeMap<String, Option<Vec<u8>>>;

fn state(folder: &Path) -> State {
    let mut found = State::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(inner) = waiting.pop() {
        for entry in fs::read_dir(&inner).expect("the folder can be read") {
            let path = entry.expect("the folder can be read").path();
            let name = path.strip_prefix(folder).expect("it lies below").display().to_string();
            // What the last command saw of the output is not needed, and may be lost.
            if name.contains(".halte-seen") {
                continue;
            }
            let is_folder = path.symlink_metadata().expect("it is there").is_dir();
            found.insert(name, (!is_folder).then(|| fs::read(&path).expect("it can be read")));
            waiting.extend(is_folder.then_some(path));
        }
    }
    found
}

/// What a command that only reads need not clear away: the lock of an output.
fn without_lock(mut state: State) -> State {
    state.remove(".output.halte-lock");
    state
}

fn copy(from: &Path, to: &Path) {
    let _ = fs::remove_dir_all(to);
    fs::create_dir_all(to).expect("made");
    for entry in fs::read_dir(from).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_symlink() {
            symlink(fs::read_link(&path).expect("a link"), target).expect("linked");
        } else if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("copied");
        }
    }
}

/// What a command said, on one line.
fn said(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The program under test; `HALTE_PROGRAM` names another than that of this build.
fn program() -> OsString {
    std::env::var_os("HALTE_PROGRAM").unwrap_or_else(|| env!("CARGO_BIN_EXE_halte").into())
}

/// The library that makes calls fail; none where there is no C compiler or no trap.
pub fn library() -> Option<&'static Path> {
    static LIBRARY: OnceLock<Option<PathBuf>> = OnceLock::new();
    let made = LIBRARY.get_or_init(|| {
        let source = fs::read("tests/faults/faults.c").expect("it can be read");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("faults-library");
        fs::create_dir_all(&folder).expect("made");
        // Another process may be using that of another source.
        let path = folder.join(format!("{}.so", &SentFile::of("", &source).sha256[..16]));
        let fresh = folder.join(format!("{}.new", std::process::id()));
        let mut compiler = Command::new("cc");
        compiler.args(["-O1", "-shared", "-fPIC", "-o"]).arg(&fresh).arg("tests/faults/faults.c");
        let made = path.exists()
            || compiler.status().is_ok_and(|status| status.success())
                && fs::rename(&fresh, &path).is_ok();
        let traps = || {
            let mut command = Command::new(program());
            command.arg("--version").env("LD_PRELOAD", &path).env("HALTE_FAULT", "kill:0");
            command.output().is_ok_and(|output| output.status.success())
        };
        let is_there = made && traps();
        if !is_there {
            let said = b"skipped: no faults, this system has no C compiler or traps no calls\n";
            let _ = std::io::stderr().write_all(said);
        }
        is_there.then_some(path)
    });
    made.as_deref()
}

/// A command on a project, with the project before and after it.
struct Scene {
    folder: PathBuf,
    day: &'static str,
    command: &'static [&'static str],
    before: State,
    after: State,
    /// What `halte build` makes of the project before: the same as after where the command is that.
    rebuilt: State,
    /// The calls that change a file, in their order. From one run to the next there may be one more
    /// or less: a lock is waited for, or threads make the same folder.
    calls: Vec<String>,
}

/// What the faults of one scene came to.
#[derive(Default)]
struct Tally {
    faults: usize,
    undone: usize,
    done: usize,
}

impl Scene {
    /// Of a project in the folder `template` below `folder`.
    fn new(folder: PathBuf, day: &'static str, command: &'static [&'static str]) -> Scene {
        let mut scene = Scene {
            folder,
            day,
            command,
            before: State::new(),
            after: State::new(),
            rebuilt: State::new(),
            calls: Vec::new(),
        };
        scene.before = state(&scene.reset());
        let log = scene.folder.join("log");
        let mut counted = scene.halte(command);
        let output = scene.at(&mut counted, "kill:0").env("HALTE_FAULT_LOG", &log).output();
        assert_eq!(output.expect("it runs").status.code(), Some(0));
        scene.after = state(&scene.place());
        let calls = fs::read_to_string(log).expect("calls were counted");
        scene.calls = calls.lines().map(str::to_owned).collect();
        scene.reset();
        assert_eq!(scene.run(&["build"]).status.code(), Some(0));
        scene.rebuilt = state(&scene.place());
        assert!(scene.before != scene.after);
        scene
    }

    fn place(&self) -> PathBuf {
        self.folder.join("place")
    }

    fn reset(&self) -> PathBuf {
        copy(&self.folder.join("template"), &self.place());
        self.place()
    }

    fn halte(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(program());
        command.args(["--lang", "en"]).args(arguments).arg("--root").arg(self.place());
        command.args(["--today", self.day]).env_remove("HALTE_FAULT");
        command.env("RAYON_NUM_THREADS", "2");
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.halte(arguments).output().expect("the program runs")
    }

    fn at<'a>(&self, command: &'a mut Command, fault: &str) -> &'a mut Command {
        let library = library().expect("the library is there");
        command.env("LD_PRELOAD", library).env("HALTE_FAULT", fault)
    }

    /// One fault, the next command, which may be killed as well, and the command again.
    fn suffer(&self, fault: &str, next: &[&str], second: Option<&str>, tally: &mut Tally) {
        let place = self.reset();
        let hit = self.at(&mut self.halte(self.command), fault).output().expect("it runs");
        let (code, hit_said) = (hit.status.code(), said(&hit));
        let context = format!(
            "{:?} at {fault}, then {next:?} ({second:?}): status {code:?}\n{hit_said}\n",
            self.command
        );
        if let Some(second) = second {
            self.at(&mut self.halte(next), second).output().expect("it runs");
        }
        let was_begun = place.join(".halte-journal").exists();
        let output = self.run(next);
        let next_said = said(&output);
        assert_eq!(output.status.code(), Some(0), "{context}{next_said}");
        assert_eq!(next_said.contains("had been cut off"), was_begun, "{context}{next_said}");
        let there = without_lock(state(&place));
        // A build notes in the manifest from what documents were made: those of a delivery it keeps.
        let settled = |state: &State| {
            let mut state = state.clone();
            state.retain(|path, _| next != ["build"] || path != "output/.halte-manifest.json");
            state
        };
        let same = |expected: &State| settled(&there) == settled(expected);
        let before = if next == ["build"] { &self.rebuilt } else { &self.before };
        let (is_before, is_after) = (same(before), same(&self.after));
        let differs = || difference(&there, &self.before) + "\n" + &difference(&there, &self.after);
        assert!(is_before || is_after, "{context}{next_said}{}", differs());
        match code {
            Some(0) => assert!(is_after, "{context}{next_said}{}", differs()),
            Some(2) => assert!(is_before, "{context}{next_said}{}", differs()),
            Some(_) => panic!("{context}"),
            None => assert_eq!(hit.status.signal(), Some(9), "{context}"),
        }
        let number = fault.split(':').nth(1).and_then(|number| number.parse().ok());
        let is_last = number.is_some_and(|number: usize| number + 8 > self.calls.len());
        let is_kill = !fault.starts_with('f');
        assert!(is_last || is_kill == code.is_none(), "the call was not hit: {context}");
        if next != self.command {
            assert_eq!(self.run(self.command).status.code(), Some(0), "{context}");
        }
        let there = state(&place);
        let is_whole = settled(&there) == settled(&self.after);
        assert!(is_whole, "{context}{}", difference(&there, &self.after));
        tally.faults += 1;
        tally.undone += usize::from(!is_after);
        tally.done += usize::from(is_after);
    }

    /// Which calls a sample hits: those of the transaction, which wait for the disk or give names,
    /// and a few others.
    fn sample(&self) -> Vec<usize> {
        let calls = (1..=self.calls.len()).zip(&self.calls);
        let is_own = |call: &&String| ["fsync", "rename", "chmod"].contains(&call.as_str());
        let (own, others): (Vec<_>, Vec<_>) = calls.partition(|(_, call)| is_own(call));
        let some = |calls: Vec<(usize, &String)>, most: usize| {
            let step = calls.len().div_ceil(most).max(1);
            calls.into_iter().step_by(step).map(|(number, _)| number).collect::<Vec<_>>()
        };
        [some(own, OWN_MAX), some(others, OTHERS_MAX)].concat()
    }

    fn kill(&self, name: &str) {
        let wanted = wanted(name);
        let points = match wanted {
            Some(_) => (1..=self.calls.len()).collect(),
            None => self.sample(),
        };
        let kills = wanted.unwrap_or(points.len());
        let mut tally = Tally::default();
        for (number, point) in points.iter().cycle().take(kills).enumerate() {
            // Each call is killed in the other way when its turn comes again.
            let (pass, index) = (number / points.len(), number % points.len());
            let way = if (pass + index).is_multiple_of(2) { "kill" } else { "tear" };
            let next = NEXT[(pass + index) % NEXT.len()];
            let second = format!("kill:{}", 1 + number % 40);
            let second = (number % 4 == 3).then_some(second.as_str());
            self.suffer(&format!("{way}:{point}"), next, second, &mut tally);
        }
        self.say(name, "kills", &tally);
    }

    fn fail(&self, name: &str) {
        let points = match wanted(name) {
            Some(_) => (1..=self.calls.len()).collect(),
            None => self.sample(),
        };
        let mut tally = Tally::default();
        for (number, point) in points.iter().enumerate() {
            let next = NEXT[number % NEXT.len()];
            let (full, broken) = (format!("full:{point}"), format!("fail:{point}:5"));
            match wanted(name) {
                Some(_) => {
                    self.suffer(&full, next, None, &mut tally);
                    self.suffer(&broken, next, None, &mut tally);
                }
                None => {
                    let fault = if number % 2 == 0 { full } else { broken };
                    self.suffer(&fault, next, None, &mut tally);
                }
            }
        }
        self.say(name, "calls that fail", &tally);
    }

    fn say(&self, name: &str, what: &str, tally: &Tally) {
        let Tally { faults, undone, done } = tally;
        let calls = self.calls.len();
        let line = format!(
            "{name}: {faults} {what} over {calls} calls: {undone} times nothing was done, {done} \
             times everything, never a part; the next command was right each time\n"
        );
        let _ = std::io::stderr().write_all(line.as_bytes());
    }
}

/// How many calls of the transaction, and how many others, a sample hits.
const OWN_MAX: usize = 12;
const OTHERS_MAX: usize = 6;

/// What comes next after a fault.
const NEXT: [&[&str]; 5] = [&["check"], &["build"], &["audit"], &["agenda"], &["deliver"]];

/// How many kills were asked for.
fn wanted(name: &str) -> Option<usize> {
    let told = std::env::var("HALTE_FAULTS").ok()?;
    let of_name = |part: &str| part.strip_prefix(name)?.strip_prefix('=')?.parse().ok();
    told.split(',').find_map(of_name)
}

/// Names what is in one and not in the other, or differs.
fn difference(there: &State, expected: &State) -> String {
    let paths = there.keys().chain(expected.keys());
    let mut paths: Vec<&String> =
        paths.filter(|path| there.get(*path) != expected.get(*path)).collect();
    paths.sort();
    paths.dedup();
    format!("{} differ: {:?}", paths.len(), &paths[..paths.len().min(12)])
}

/// A starter that is published, with another hour in its rota since.
fn changed_starter(name: &str) -> PathBuf {
    let folder = fresh(name);
    let made = starter(&format!("{name}-starter"));
    copy(&made, &folder.join("template"));
    let root = folder.join("template");
    let output = crate::commands::halte(&["build", "--root", root.to_str().expect("UTF-8")]);
    assert_eq!(output.status.code(), Some(0));
    edit(&root, "rota.yaml", "09:00", "10:00");
    folder
}

/// A project that is published, with an edition that may go.
fn deliverable(name: &str) -> PathBuf {
    let folder = fresh(name);
    copy(&project(&format!("{name}-project")), &folder.join("template"));
    let root = folder.join("template");
    edit(&root, "deliverables.yaml", "status: draft", VALIDATED);
    let path = root.to_str().expect("UTF-8");
    let output = crate::commands::halte(&["build", "--root", path, "--today", "2022-02-04"]);
    assert_eq!(output.status.code(), Some(0));
    folder
}

const DELIVER: &[&str] = &["deliver", "tableau", "2022-01"];

fn building(name: &str) -> Option<Scene> {
    library()?;
    Some(Scene::new(changed_starter(name), "2022-03-10", &["build"]))
}

fn delivering(name: &str) -> Option<Scene> {
    library()?;
    Some(Scene::new(deliverable(name), "2022-02-05", DELIVER))
}

#[test]
fn killed_at_any_call_a_build_is_done_or_undone_by_the_next_command() {
    if let Some(scene) = building("faults-build-kills") {
        scene.kill("build");
    }
}

#[test]
fn killed_at_any_call_the_first_build_is_done_or_undone_by_the_next_command() {
    if library().is_none() {
        return;
    }
    let folder = fresh("faults-first");
    copy(&project("faults-first-project"), &folder.join("template"));
    Scene::new(folder, "2022-02-05", &["build"]).kill("first");
}

#[test]
fn killed_at_any_call_a_delivery_is_done_or_undone_by_the_next_command() {
    if let Some(scene) = delivering("faults-deliver-kills") {
        scene.kill("deliver");
    }
}

#[test]
fn a_build_that_the_disk_refuses_at_any_call_has_not_published_and_says_so() {
    if let Some(scene) = building("faults-build-fails") {
        scene.fail("build");
    }
}

#[test]
fn a_delivery_that_the_disk_refuses_at_any_call_has_not_happened_and_says_so() {
    if let Some(scene) = delivering("faults-deliver-fails") {
        scene.fail("deliver");
    }
}

/// Waits until a program has stopped itself or has ended; whether it has stopped.
fn has_stopped(child: &mut Child) -> bool {
    loop {
        if child.try_wait().expect("it can be asked").is_some() {
            return false;
        }
        let stat = fs::read_to_string(format!("/proc/{}/stat", child.id())).unwrap_or_default();
        if stat.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('T')) {
            return true;
        }
        std::thread::yield_now();
    }
}

fn send(signal: &str, child: &Child) {
    let sent = Command::new("kill").args([signal, &child.id().to_string()]).status();
    assert!(sent.expect("there is kill").success());
}

impl Scene {
    /// Runs the command, and does something when it has come to a call; then lets it go on.
    fn interrupted(&self, point: usize, meanwhile: &dyn Fn(&Child)) -> Output {
        let mut command = self.halte(self.command);
        self.at(&mut command, &format!("stop:{point}"));
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
        if has_stopped(&mut child) {
            meanwhile(&child);
            send("-CONT", &child);
        }
        child.wait_with_output().expect("it ends")
    }
}

const NOTE: &str = "# Vu avec la direction.\n";

fn note(root: &Path) {
    let path = root.join("records/deliverables.yaml");
    let mut file = fs::File::options().append(true).open(path).expect("it is there");
    file.write_all(NOTE.as_bytes()).expect("it can be written");
}

#[test]
fn an_edit_that_is_saved_meanwhile_is_never_lost() {
    let Some(scene) = delivering("faults-edit") else { return };
    let record = |place: &Path| {
        fs::read_to_string(place.join("records/deliverables.yaml")).expect("it is there")
    };
    let (mut refused, mut sent, mut named) = (0, 0, 0);
    for point in scene.sample() {
        let place = scene.reset();
        let output = scene.interrupted(point, &|_| note(&scene.place()));
        let said = said(&output);
        let text = record(&place);
        assert!(text.ends_with(NOTE), "{point}: {text}\n{said}");
        match output.status.code() {
            Some(0) => {
                sent += 1;
                assert!(text.contains("status: sent"), "{point}: {text}");
                // Before it was read, or after it was written.
                let is_named =
                    said.contains("records/deliverables.yaml was saved by somebody else");
                named += usize::from(is_named);
            }
            Some(2) => {
                refused += 1;
                assert!(said.contains("was saved by somebody else"), "{point}: {said}");
                edit(&place, "deliverables.yaml", NOTE, "");
                let there = state(&place);
                assert!(there == scene.before, "{point}: {}", difference(&there, &scene.before));
            }
            other => panic!("{point}: {other:?}: {said}"),
        }
        // Whatever became of it, the edition can go now, or has gone.
        assert_eq!(scene.run(DELIVER).status.code(), Some(0), "{point}");
        assert!(record(&place).contains("status: sent"));
    }
    assert!(refused > 0 && sent > 0 && named > 0, "{refused} refused, {sent} sent, {named} named");
}

#[test]
fn an_edit_after_a_kill_stays_and_is_named() {
    let Some(scene) = delivering("faults-edit-kill") else { return };
    let mut named = 0;
    let renames = (1..).zip(&scene.calls).filter(|(_, call)| *call == "rename");
    for (point, _) in renames {
        let place = scene.reset();
        let mut command = scene.halte(DELIVER);
        scene.at(&mut command, &format!("kill:{point}")).output().expect("it runs");
        let path = place.join("records/deliverables.yaml");
        let was_marked = fs::read_to_string(&path).expect("there").contains("status: sent");
        note(&place);
        let output = scene.run(&["check"]);
        let said = said(&output);
        let text = fs::read_to_string(&path).expect("it is there");
        assert!(text.ends_with(NOTE), "{point}: {text}");
        if said.contains("undone") && was_marked {
            named += 1;
            assert!(
                text.contains("status: sent")
                    && said.contains("records/deliverables.yaml was changed by hand"),
                "{point}: {said}"
            );
        }
        let left: Vec<_> =
            state(&place).into_keys().filter(|name| name.contains(".halte-new")).collect();
        assert!(left.is_empty(), "{point}: {left:?}");
    }
    assert!(named > 0, "no kill came between the record and the output");
}

#[test]
fn of_two_deliveries_at_once_one_sends_and_the_other_says_that_it_was_sent() {
    let Some(scene) = delivering("faults-two") else { return };
    for point in scene.sample() {
        let place = scene.reset();
        let second = std::cell::RefCell::new(None);
        let first = scene.interrupted(point, &|_| {
            let mut command = scene.halte(DELIVER);
            command.stdout(Stdio::piped()).stderr(Stdio::piped());
            *second.borrow_mut() = Some(command.spawn().expect("it runs"));
        });
        let second = second.into_inner().map(|child| child.wait_with_output().expect("it ends"));
        let texts: Vec<String> = std::iter::once(first)
            .chain(second)
            .inspect(|output| assert_eq!(output.status.code(), Some(0), "{point}"))
            .map(|output| said(&output))
            .collect();
        let marked = texts.iter().filter(|text| text.contains("is marked as sent")).count();
        let known = texts.iter().filter(|text| text.contains("was sent on")).count();
        assert_eq!((marked, known), (1, texts.len() - 1), "{point}: {texts:?}");
        let there = state(&place);
        assert!(there == scene.after, "{point}: {}", difference(&there, &scene.after));
    }
}

#[test]
fn a_record_keeps_its_link_its_mode_and_the_ends_of_its_lines() {
    let folder = deliverable("faults-form");
    let root = folder.join("template");
    let (record, real) = (root.join("records/deliverables.yaml"), root.join("shared/due.yaml"));
    let text = fs::read_to_string(&record).expect("it is there").replace('\n', "\r\n");
    fs::create_dir(root.join("shared")).expect("made");
    fs::write(&real, text.trim_end()).expect("written");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o600)).expect("it can be set");
    fs::remove_file(&record).expect("removed");
    symlink("../shared/due.yaml", &record).expect("linked");
    let ledger = root.join("records/ledger/calendar.jsonl");
    let kept = fs::read_to_string(&ledger).expect("it is there").replace('\n', "\r\n");
    fs::write(&ledger, &kept).expect("written");

    let (code, said) = crate::deliveries::run(&root, "2022-02-05", DELIVER);
    assert_eq!(code, Some(0), "{said}");
    assert!(record.is_symlink(), "the link is still one");
    assert_eq!(fs::metadata(&real).expect("it is there").mode() & 0o777, 0o600);
    let now = fs::read_to_string(&real).expect("it is there");
    let wanted = text.trim_end().replacen("status: validated", "status: sent", 1).replacen(
        "validated_on: 2022-02-03\r\n",
        "validated_on: 2022-02-03\r\n      sent_on: 2022-02-05\r\n",
        1,
    );
    assert_eq!(now, wanted);
    let ledger = fs::read_to_string(&ledger).expect("it is there");
    assert_eq!(ledger.matches('\n').count(), ledger.matches("\r\n").count());
    assert_eq!(fs::read_dir(root.join("shared")).expect("it is there").count(), 1);
}

#[test]
fn a_command_that_only_reads_says_what_is_open_where_it_cannot_write() {
    let Some(scene) = delivering("faults-open") else { return };
    let place = scene.reset();
    let renames = (1..).zip(&scene.calls).filter(|(_, call)| *call == "rename");
    let exchanges: Vec<usize> = renames.map(|(point, _)| point).collect();
    // After the first file was replaced.
    let point = exchanges[2];
    let mut command = scene.halte(DELIVER);
    scene.at(&mut command, &format!("kill:{point}")).output().expect("it runs");
    let lock = place.join(".halte-journal-lock");
    let _ = fs::remove_file(&lock);
    fs::create_dir(&lock).expect("made");
    let cut_off = state(&place);
    for command in [&["check"][..], &["agenda"], &["deliver"]] {
        let output = scene.run(command);
        let said = said(&output);
        assert!(said.contains("what it had begun is still open"), "{command:?}: {said}");
        assert_eq!(output.status.code(), Some(0), "{command:?}: {said}");
    }
    for command in [&["build"][..], DELIVER] {
        assert_eq!(scene.run(command).status.code(), Some(2), "{command:?}");
    }
    assert!(state(&place) == cut_off, "nothing was touched");
    fs::remove_dir(&lock).expect("removed");
    assert_eq!(scene.run(&["check"]).status.code(), Some(0));
    let there = without_lock(state(&place));
    assert!(there == scene.before, "{}", difference(&there, &scene.before));
}

#[test]
fn a_journal_from_elsewhere_leads_nowhere_out_of_the_project() {
    let folder = deliverable("faults-journal");
    let root = folder.join("template");
    fs::write(folder.join("outside.txt"), "kept").expect("written");
    fs::write(folder.join(".outside.txt.halte-new"), "put in its place").expect("written");
    let journal = |path: &str| {
        format!(
            r#"{{"format":"halte-journal/1","command":"x","output":null,"folders":[],"files":
            [{{"path":"{path}","before":null,"after":"00"}}]}}"#
        )
    };
    for text in [journal("../outside.txt"), journal("/etc/passwd"), "{".to_owned()] {
        fs::write(root.join(".halte-journal"), &text).expect("written");
        let (code, said) = crate::deliveries::run(&root, "2022-02-05", &["build"]);
        assert!(code == Some(2) && said.contains("cannot be read"), "{text}: {said}");
        let (code, said) = crate::deliveries::run(&root, "2022-02-05", &["check"]);
        assert!(code == Some(0) && said.contains("still open"), "{text}: {said}");
    }
    assert!(folder.join(".outside.txt.halte-new").exists());
    assert_eq!(fs::read_to_string(folder.join("outside.txt")).expect("there"), "kept");
}

/// Where the output cannot be exchanged as a whole, its entries are, one by one.
#[test]
fn entries_that_were_replaced_are_taken_back_where_another_cannot_be() {
    if publish::is_child() {
        return;
    }
    let Some(library) = library() else { return };
    let folder = fresh("faults-entries");
    let (a, b) = (publish::as_published(&folder, "a"), publish::as_published(&folder, "b"));
    let output = folder.join("place/output");
    let run = |version: &str, fault: &str| {
        let test = "faults::entries_that_were_replaced_are_taken_back_where_another_cannot_be";
        let mut command = publish::child(test, &output, version, Way::EntryByEntry);
        command.env("LD_PRELOAD", library).env("HALTE_FAULT", fault);
        command.env("HALTE_FAULT_LOG", folder.join("log"));
        command.status().expect("it runs").success()
    };
    fs::create_dir_all(&output).expect("made");
    assert!(run("a", "kill:0") && run("b", "kill:0"));
    let log = fs::read_to_string(folder.join("log")).expect("calls were counted");
    let renames = (1..).zip(log.lines()).filter(|(_, call)| *call == "rename");
    let renames: Vec<usize> = renames.map(|(number, _)| number).collect();
    assert_eq!(renames.len(), 4, "two entries and two manifests: {log}");
    for number in renames {
        assert!(run("a", "kill:0") && tree(&output) == a);
        assert!(!run("b", &format!("fail:{number}:5")));
        assert!(tree(&output) == a, "call {number} left a mixture");
        assert!(run("b", "kill:0") && tree(&output) == b);
    }
}
