//! The program itself, killed, refused by the disk, started twice, and given files that are traps:
//! nothing is half, and what happened is said. `HALTE_ALERTS=kills=100,rows=20000` says how much;
//! a sample without it.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use halte::alerts::store::{Folder, StructureId};

use super::sheets::imported;
use super::{Browser, PHRASE, folder, furnish, person, registered};

const LILLE: &str = "tests/cases/programmes/lille";

/// A number out of `HALTE_ALERTS`.
pub fn much(name: &str, usual: usize) -> usize {
    let given = std::env::var("HALTE_ALERTS").unwrap_or_default();
    let found = given.split(',').filter_map(|part| part.split_once('='));
    let mut found = found.filter(|(key, _)| *key == name);
    found.next().and_then(|(_, value)| value.parse().ok()).unwrap_or(usual)
}

/// `halte alerts serve` on a folder of its own.
struct Program {
    child: Child,
    address: SocketAddr,
    path: PathBuf,
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A new folder with accounts; the structure of `arbrisseau`.
fn furnished(name: &str) -> (PathBuf, StructureId) {
    let path = folder(name);
    let opened = Folder::open(Path::new("."), &path).expect("a new folder opens");
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs();
    let structures = furnish(&opened, i64::try_from(now).expect("a time"));
    (path, structures["arbrisseau"])
}

fn command(path: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_halte"));
    command.args(["alerts", "serve", "--lang", "fr", "--port", "0", "--root", LILLE, "--folder"]);
    command.arg(path).env_remove("HALTE_FAULT").stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// What a command that must not serve has said, and its status; one that serves is ended.
fn ended(mut command: Command) -> (Option<i32>, String) {
    let mut child = command.spawn().expect("the program runs");
    let start = Instant::now();
    while child.try_wait().expect("it can be waited for").is_none() {
        if start.elapsed() > Duration::from_secs(30) {
            child.kill().expect("killed");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    let output = child.wait_with_output().expect("it has ended");
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

impl Program {
    fn start(path: &Path) -> Program {
        Program::of(command(path), path)
    }

    /// Runs a command until the desk says where it is.
    fn of(mut command: Command, path: &Path) -> Program {
        let mut child = command.spawn().expect("the program runs");
        let mut lines = BufReader::new(child.stderr.take().expect("its words"));
        let mut said = String::new();
        let port = loop {
            let mut line = String::new();
            let read = lines.read_line(&mut line).expect("its words");
            assert!(read > 0, "the desk ended: {said}");
            said.push_str(&line);
            let place = line.split_once("http://localhost:").map(|(_, rest)| rest);
            let port = place.and_then(|rest| rest.split('/').next());
            if let Some(port) = port.and_then(|port| port.parse::<u16>().ok()) {
                break port;
            }
        };
        std::thread::spawn(move || std::io::copy(&mut lines, &mut std::io::sink()));
        Program { child, address: ([127, 0, 0, 1], port).into(), path: path.to_owned() }
    }

    fn keeper(&self) -> Browser {
        let mut browser = Browser::at(self.address);
        let answer = browser.enter("keeper-arbrisseau", PHRASE);
        assert_eq!(answer.status, 303, "{}", answer.body);
        browser.get("/");
        browser
    }

    fn kill(&mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("ended");
    }

    /// Bytes of memory that it has had at most.
    fn memory_max(&self) -> usize {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()));
        let status = status.expect("the process is there");
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
        let kibibytes: usize = line.trim().trim_end_matches("kB").trim().parse().expect("a number");
        kibibytes * 1024
    }
}

/// Members in the file of a structure, which is whole.
fn members(path: &Path, structure: StructureId) -> usize {
    let file = path.join("structures").join(format!("{structure}.db"));
    let file = rusqlite::Connection::open(file).expect("the file opens");
    let whole: String =
        file.pragma_query_value(None, "integrity_check", |row| row.get(0)).expect("checked");
    assert_eq!(whole, "ok");
    let count: i64 =
        file.query_row("SELECT count(*) FROM members", [], |row| row.get(0)).expect("counted");
    let orphans: i64 = file
        .query_row(
            "SELECT (SELECT count(*) FROM consents WHERE member NOT IN (SELECT id FROM members)) +
                    (SELECT count(*) FROM member_groups WHERE member NOT IN (SELECT id FROM members))",
            [],
            |row| row.get(0),
        )
        .expect("counted");
    assert_eq!(orphans, 0);
    usize::try_from(count).expect("a number")
}

/// People of whom no two are the same.
fn sheet(rows: usize) -> String {
    let mut text =
        "Nom;Prénom;Naissance;Groupe;Accord;Date de l'accord;Origine de l'accord\n".to_owned();
    for n in 0..rows {
        let letter = |place: u32| {
            char::from(b'a' + u8::try_from(n / 26usize.pow(place) % 26).expect("a letter"))
        };
        let name: String = (0..4).map(letter).collect();
        let (day, month, year) = (n % 28 + 1, n % 12 + 1, 1930 + n % 80);
        text.push_str(&format!(
            "N{name};P{name};{day:02}/{month:02}/{year};Groupe {};oui;01/09/2019;papier\n",
            n % 9
        ));
    }
    text
}

/// Looks at a sheet; the name under which it waits.
fn looked_at(browser: &mut Browser, sheet: &str) -> String {
    browser.get("/import");
    let preview = browser.upload("a.csv", sheet.as_bytes());
    assert_eq!(preview.status, 200, "{}", preview.body);
    let (_, rest) = preview.body.split_once("name=\"fichier\" value=\"").expect("a file waits");
    rest.split('"').next().expect("its name").to_owned()
}

/// The number of calls that change files, from a log of them.
fn calls(log: &Path) -> usize {
    std::fs::read_to_string(log).map_or(0, |text| text.lines().count())
}

#[cfg(target_os = "linux")]
#[test]
#[expect(clippy::print_stdout, reason = "what was measured is read by a person")]
fn an_import_that_is_killed_is_whole_or_nothing() {
    let Some(library) = crate::faults::library() else { return };
    let (kills, rows) = (much("kills", 6), much("rows", 300));
    let sheet = sheet(rows);
    let (template, structure) = furnished("kills");
    let start = |fault: &str, path: &Path, log: &Path| {
        let mut command = command(path);
        command.env("LD_PRELOAD", library).env("HALTE_FAULT", fault).env("HALTE_FAULT_LOG", log);
        Program::of(command, path)
    };
    let place = folder("kills-place");
    let fresh = || {
        let _ = std::fs::remove_dir_all(&place);
        let copied = Command::new("cp").arg("-a").arg(&template).arg(&place).status();
        assert!(copied.is_ok_and(|status| status.success()));
    };
    let log = std::env::temp_dir().join(format!("halte-alerts-calls-{}", std::process::id()));
    fresh();
    let program = start("kill:0", &place, &log);
    let mut keeper = program.keeper();
    let file = looked_at(&mut keeper, &sheet);
    let before = calls(&log);
    assert_eq!(keeper.post("/import/faire", &[("fichier", &file)]).status, 303);
    let after = calls(&log);
    drop(program);
    assert_eq!(members(&place, structure), rows);
    assert!(after > before + 3, "{before} {after}");
    let (mut none, mut all) = (0, 0);
    for kill in 0..kills {
        fresh();
        // A few past the end, since a run has a call more or less than another.
        let at = before + 1 + (after - before + 2) * kill / (kills - 1);
        let mut program = start(&format!("kill:{at}"), &place, &log);
        let mut keeper = program.keeper();
        let file = looked_at(&mut keeper, &sheet);
        let answer = keeper.try_post("/import/faire", &[("fichier", &file)]);
        program.kill();
        match members(&place, structure) {
            0 => none += 1,
            found if found == rows => all += 1,
            found => panic!("killed at call {at}: {found} of {rows}"),
        }
        if answer == Some(303) {
            assert_eq!(members(&place, structure), rows, "what was answered is there");
        }
        // The next server imports the same file: everybody is there once.
        if kill % 10 == 0 {
            let program = Program::start(&place);
            imported(&mut program.keeper(), "a.csv", sheet.as_bytes());
            assert_eq!(members(&place, structure), rows);
        }
    }
    println!(
        "import of {rows}: {kills} kills over {} calls: {none} times nothing, {all} times everything",
        after - before
    );
    assert!(none > 0 && all > 0, "kills are early and late");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_and_one_that_cannot_be_written_are_told_and_nothing_is_half() {
    let Some(library) = crate::faults::library() else { return };
    let (template, structure) = furnished("full");
    let place = folder("full-place");
    let log = std::env::temp_dir().join(format!("halte-alerts-log-{}", std::process::id()));
    let sheet = sheet(200);
    // Calls of a server until somebody has looked at a file.
    let mut before = 0;
    for fault in ["kill:0", "full", "fail:30"] {
        let _ = std::fs::remove_dir_all(&place);
        let copied = Command::new("cp").arg("-a").arg(&template).arg(&place).status();
        assert!(copied.is_ok_and(|status| status.success()));
        let mut command = command(&place);
        let given = match fault {
            "full" => format!("full:{}", before + 2),
            "fail:30" => format!("fail:{}:30", before + 1),
            other => other.to_owned(),
        };
        command.env("LD_PRELOAD", library).env("HALTE_FAULT", given).env("HALTE_FAULT_LOG", &log);
        let program = Program::of(command, &place);
        let mut keeper = program.keeper();
        let file = looked_at(&mut keeper, &sheet);
        if fault == "kill:0" {
            before = calls(&log);
            continue;
        }
        let answer = keeper.post("/import/faire", &[("fichier", &file)]);
        let words = if fault == "full" { "le disque est plein" } else { "n’ont pas pu" };
        assert!(answer.status == 503 && answer.has(words), "{fault}: {answer:?}");
        assert!(answer.has("FEDER"), "the page of a trouble shows who supports the service");
        if fault == "full" {
            // What is read can still be read.
            assert_eq!(keeper.get("/personnes").status, 200);
        }
        drop(program);
        assert_eq!(members(&place, structure), 0, "{fault}");
        let program = Program::start(&place);
        imported(&mut program.keeper(), "a.csv", sheet.as_bytes());
        assert_eq!(members(&place, structure), 200, "with room again");
    }
}

#[test]
fn a_second_server_on_one_folder_is_refused_and_the_first_goes_on() {
    let (path, _) = furnished("twice");
    let first = Program::start(&path);
    let (status, said) = ended(command(&path));
    assert_eq!(status, Some(2), "{said}");
    assert!(said.contains("un autre processus sert déjà ce dossier"), "{said}");
    for command in ["invite", "audit", "tally", "register"] {
        let mut asked = Command::new(env!("CARGO_BIN_EXE_halte"));
        asked.stdout(Stdio::piped()).stderr(Stdio::piped());
        asked.args(["alerts", command, "--lang", "fr", "--root", LILLE, "--folder"]).arg(&path);
        if command == "tally" {
            asked.args(["--period", "2019-10"]);
        }
        let (status, said) = ended(asked);
        assert_eq!(status, Some(2), "{command}: {said}");
        assert!(said.contains("un autre processus"), "{command}: {said}");
    }
    assert_eq!(first.keeper().get("/personnes").status, 200);
    // Another address than this machine's own is none: only a proxy on it is let in.
    assert!(first.address.ip().is_loopback());
}

#[test]
fn a_file_that_cannot_be_written_is_told_before_anything_is_served() {
    use std::os::unix::fs::PermissionsExt;
    let (path, _) = furnished("read-only");
    let file = path.join("house.db");
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o400)).expect("a mode");
    let (status, said) = ended(command(&path));
    assert_eq!(status, Some(2), "{said}");
    assert!(said.contains("ne peut pas être écrit"), "{said}");
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o600)).expect("a mode");
    assert_eq!(Program::start(&path).keeper().get("/").status, 200);
    std::fs::write(&file, b"not a database at all, but long enough to be one of its pages")
        .expect("written");
    let (status, said) = ended(command(&path));
    assert!(said.contains("abîmé") && status == Some(2), "{said}");
}

const PARTS: [(&str, &str); 4] = [
    (
        "[Content_Types].xml",
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"#,
    ),
    (
        "_rels/.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
    (
        "xl/workbook.xml",
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="a"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
    ),
];

/// A workbook with headings, then what a trap is made of, again and again.
fn workbook(part: &str, times: usize) -> Vec<u8> {
    use std::io::Write;
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, text) in PARTS {
        archive.start_file(name, options).expect("a part");
        archive.write_all(text.as_bytes()).expect("a part");
    }
    archive.start_file("xl/worksheets/sheet1.xml", options).expect("a part");
    let head = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Nom</t></is></c><c r="B1" t="inlineStr"><is><t>Prénom</t></is></c></row>"#;
    archive.write_all(head.as_bytes()).expect("a part");
    (0..times).for_each(|_| archive.write_all(part.as_bytes()).expect("a part"));
    archive.write_all(b"</sheetData></worksheet>").expect("a part");
    archive.finish().expect("an archive").into_inner()
}

#[cfg(target_os = "linux")]
#[test]
#[expect(clippy::print_stdout, reason = "what was measured is read by a person")]
fn files_that_are_traps_are_refused_or_read_within_bounds() {
    let (path, structure) = furnished("traps");
    let program = Program::start(&path);
    let mut keeper = program.keeper();
    let before = program.memory_max();
    // Unpacked they have more than the limit of 500 MB; two gigabytes each night.
    let megabytes = much("megabytes", 600);
    let blank = " ".repeat(1 << 20);
    let row = "<row><c r=\"XFD1048576\"><v>1</v></c></row>";
    let line = |cells: usize| format!("Nom;Prénom{}\nUn;Deux\n", ";x".repeat(cells));
    let traps: [(&str, Vec<u8>, &[u16]); 6] = [
        ("bomb.xlsx", workbook(&blank, megabytes), &[422]),
        ("far.xlsx", workbook(row, 1), &[200, 422]),
        ("columns.csv", line(1_000_000).into_bytes(), &[200, 422]),
        ("rows.csv", format!("Nom;Prénom\n{}", ";\n".repeat(5_000_000)).into_bytes(), &[200, 422]),
        ("deep.ods", b"PK\x03\x04 and no archive".to_vec(), &[422]),
        ("large.csv", vec![b'a'; 21 << 20], &[413]),
    ];
    for (name, bytes, wanted) in traps {
        keeper.get("/import");
        let answer = keeper.upload(name, &bytes);
        assert!(wanted.contains(&answer.status), "{name}: {} {}", answer.status, answer.body);
    }
    let grown = program.memory_max() - before;
    println!("traps of {} MB unpacked: {} MB of memory at most", megabytes, grown >> 20);
    assert!(grown < 900 << 20, "{grown} bytes of memory");
    imported(&mut keeper, "a.csv", sheet(20).as_bytes());
    drop(program);
    assert_eq!(members(&path, structure), 20, "it goes on as before");
}

#[test]
fn what_is_said_on_the_terminal_names_nobody() {
    let (path, _) = furnished("said");
    let mut child = command(&path);
    let out = std::env::temp_dir().join(format!("halte-alerts-out-{}", std::process::id()));
    child.stdout(std::fs::File::create(&out).expect("a file"));
    let program = Program::of(child, &path);
    let mut keeper = program.keeper();
    let mut fields = person("Plantée", "Zénobie", "1980-05-06");
    fields.push(("telephone", "06 39 98 77 66"));
    let id = registered(&mut keeper, &fields);
    keeper.get(&format!("/personnes/{id}"));
    keeper.get("/personnes?q=Plant%C3%A9e");
    keeper.upload("Plantée Zénobie.csv", "Nom;Prénom\nPlantée;\n".as_bytes());
    keeper.post("/personnes/nouvelle", &[("nom", "Plantée"), ("telephone", "06 39 98 77 66 1")]);
    assert_eq!(program.path, path);
    drop(program);
    let said = std::fs::read_to_string(&out).expect("what was said");
    for planted in ["Plantée", "Zénobie", "39987766", "39 98 77 66"] {
        assert!(!said.contains(planted), "{planted}: {said}");
    }
}
