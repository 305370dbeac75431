//! The live preview: what is served, to whom, and that no change is missed and nothing is shown
//! that a build would not make.

mod halves;
mod late;

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use halte::calendar::Date;
use halte::diagnostics::has_errors;
use halte::output::{Artefacts, Kept, OutputPath};
use halte::project::Memory;
use halte::sources::Sources;
use halte::watch::{Built, Happening, Output, Rebuilt, Remote, Session, Settings};
use halte::words::Tongue;

use crate::commands::starter;
use crate::publish::{fresh, tree};

/// Long enough for a machine that does many other things; a test that waits as long has failed.
const PATIENCE: Duration = Duration::from_secs(60);

fn today() -> Date {
    "2026-03-03".parse().expect("a date")
}

/// As the program builds, with a memory of what was read before.
fn builder() -> impl FnMut(&Sources, &Date) -> Built {
    let mut memory = Memory::default();
    move |sources, day| {
        let (project, diagnostics) = halte::open(sources, *day, &mut memory);
        Built { output: project.map(|project| Arc::new(project) as Arc<dyn Output>), diagnostics }
    }
}

/// A preview of a small project, in this process.
struct Preview {
    root: PathBuf,
    address: SocketAddr,
    remote: Remote,
    rebuilt: Receiver<Rebuilt>,
    running: Option<std::thread::JoinHandle<()>>,
}

impl Preview {
    fn of(name: &str, polling: bool) -> Self {
        let root = fresh(name).join("project");
        for (path, bytes) in tree(Path::new("tests/cases/errors/base")) {
            write(&root.join(path), &bytes);
        }
        let tongue = Tongue::English;
        let session = Session::open(Settings {
            root: root.clone(),
            port: 0,
            polling,
            tongue,
            day: Some(today().to_string()),
        })
        .expect("a port is free");
        let (address, remote) = (session.address(), session.remote());
        let (sender, rebuilt) = channel();
        let running = std::thread::spawn(move || {
            session.run(today, builder(), |happening| {
                if let Happening::Rebuilt(rebuilt) = happening {
                    let _ = sender.send(rebuilt.clone());
                }
            });
        });
        let preview = Preview { root, address, remote, rebuilt, running: Some(running) };
        assert!(preview.next().first);
        preview
    }

    /// The next rebuild.
    fn next(&self) -> Rebuilt {
        self.rebuilt.recv_timeout(PATIENCE).expect("a change leads to a rebuild")
    }

    /// Waits for rebuilds until one of them has seen a source file.
    fn until(&self, source: &str) -> Rebuilt {
        loop {
            let rebuilt = self.next();
            if rebuilt.sources.iter().any(|path| path == source) {
                return rebuilt;
            }
        }
    }

    fn at(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.at(path)).expect("the file can be read");
        assert!(text.contains(from), "{path} does not hold {from}");
        fs::write(self.at(path), text.replace(from, to)).expect("the file can be written");
    }

    fn get(&self, path: &str) -> Answer {
        ask(self.address, "GET", path, &[])
    }

    /// What the preview would have to show.
    fn expected(&self) -> Artefacts {
        let (sources, said) = halte::sources::read(&self.root);
        assert!(!has_errors(&said));
        halte::build(&sources, today()).artefacts
    }

    /// That everything served is what a build makes now.
    fn assert_shows_what_is_built(&self) {
        let expected = self.expected();
        assert!(!expected.is_empty());
        for (path, bytes) in expected.iter() {
            let answer = self.get(&format!("/_halte/files/{path}"));
            assert_eq!(answer.status, 200, "{path}");
            assert!(
                without_client(&answer.body) == bytes.as_ref(),
                "{path} is not what a build makes"
            );
        }
        let state = self.get("/_halte/state.json").text();
        let mut state: serde_json::Value = serde_json::from_str(&state).expect("it is JSON");
        // What the last edit changed is listed a second time.
        state["edit"].take();
        let state = state.to_string();
        let listed =
            expected.iter().filter(|(path, _)| state.contains(&format!("\"{path}\""))).count();
        assert_eq!(
            state.matches("public/").count(),
            expected
                .iter()
                .filter(|(path, _)| path.public_part().is_some())
                .filter(|(path, _)| state.contains(&format!("\"{path}\"")))
                .count()
        );
        assert!(listed > 10, "{state}");
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        self.remote.quit();
        if let Some(running) = self.running.take() {
            assert!(running.join().is_ok() || std::thread::panicking(), "the session panicked");
        }
    }
}

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().expect("a parent")).expect("the folder can be made");
    fs::write(path, bytes).expect("the file can be written");
}

struct Answer {
    status: u16,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Answer {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

/// One request over a connection of its own. A header given here replaces the usual one of that
/// name.
fn ask(address: SocketAddr, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut stream = TcpStream::connect(address).expect("the preview listens");
    stream.set_read_timeout(Some(PATIENCE)).expect("a timeout can be set");
    let host = address.to_string();
    let mut text = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
    if !headers.iter().any(|(name, _)| *name == "Host") {
        text.push_str(&format!("Host: {host}\r\n"));
    }
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    stream.write_all(format!("{text}\r\n").as_bytes()).expect("the request is sent");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("the answer is whole");
    let end =
        bytes.windows(4).position(|window| window == b"\r\n\r\n").expect("the answer has a head");
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.lines();
    let status = lines
        .next()
        .and_then(|line| line.split(' ').nth(1))
        .and_then(|code| code.parse().ok())
        .expect("a status");
    let headers = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .collect();
    Answer { status, headers, body: bytes[end + 4..].to_vec() }
}

/// A page as it was before the preview's script was put in.
fn without_client(body: &[u8]) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(body) else { return body.to_vec() };
    let text = &text.replacen("<meta name=\"halte-day\" content=\"2026-03-03\">", "", 1);
    match text.split_once("<script src=\"/_halte/client.js\"") {
        Some((before, after)) => {
            [before, after.split_once("</script>").expect("the script ends").1]
                .concat()
                .into_bytes()
        }
        None => text.clone().into_bytes(),
    }
}

/// The next thing that a browser is told.
fn told(events: &mut impl BufRead) -> String {
    let mut line = String::new();
    loop {
        line.clear();
        assert_ne!(
            events.read_line(&mut line).expect("the events go on"),
            0,
            "the events have ended"
        );
        if let Some(data) = line.strip_prefix("data: ") {
            return data.trim_end().to_owned();
        }
    }
}

fn listen(address: SocketAddr) -> BufReader<TcpStream> {
    listen_at(address, "/_halte/events")
}

fn listen_at(address: SocketAddr, path: &str) -> BufReader<TcpStream> {
    let mut stream = TcpStream::connect(address).expect("the preview listens");
    stream.set_read_timeout(Some(PATIENCE)).expect("a timeout can be set");
    stream
        .write_all(format!("GET {path} HTTP/1.1\r\nHost: {address}\r\n\r\n").as_bytes())
        .expect("the request is sent");
    BufReader::new(stream)
}

#[test]
fn what_is_served_is_the_output_with_right_types_and_names() {
    let preview = Preview::of("watch-served", false);
    assert!(preview.address.ip().is_loopback());
    preview.assert_shows_what_is_built();
    preview.edit("records/stops.yaml", "name: ", "name: Chez ");
    preview.until("records/stops.yaml");
    let state = preview.get("/_halte/state.json").text();
    assert!(
        state.contains(r#""sources":["records/stops.yaml"]"#) && state.contains("\"artefacts\":["),
        "the home says what the last edit changed: {state}"
    );
    let home = preview.get("/");
    assert_eq!((home.status, home.header("content-type")), (200, "text/html; charset=utf-8"));
    assert!(home.text().contains("<script src=\"/_halte/client.js\""));
    assert!(
        home.text().contains("<meta name=\"halte-day\" content=\"2026-03-03\">"),
        "the script of the page takes the day that was asked for"
    );
    for (path, bytes) in preview.expected().iter() {
        assert!(
            !bytes.windows(6).any(|window| window == b"_halte"),
            "{path} holds the preview's script"
        );
    }
    let types = [
        ("ics", "text/calendar; charset=utf-8"),
        ("css", "text/css; charset=utf-8"),
        ("svg", "image/svg+xml"),
        ("csv", "text/csv; charset=utf-8"),
    ];
    for (extension, expected) in types {
        let path = preview
            .expected()
            .iter()
            .find(|(path, _)| path.extension() == extension && path.public_part().is_some())
            .map(|(path, _)| path.to_string());
        let path = path.unwrap_or_else(|| panic!("the site has a file of the type {extension}"));
        assert_eq!(preview.get(&path.replace("public/", "/")).header("content-type"), expected);
    }
    let tag = home.header("etag").to_owned();
    let again = ask(preview.address, "GET", "/", &[("If-None-Match", &format!("\"x\", {tag}"))]);
    assert_eq!((again.status, again.body.len(), again.header("etag")), (304, 0, tag.as_str()));
    let head = ask(preview.address, "HEAD", "/", &[]);
    assert_eq!(
        (head.status, head.body.len(), head.header("content-length")),
        (200, 0, home.body.len().to_string().as_str())
    );
    let moved = preview.get("/arrets/gien?x=1");
    assert_eq!((moved.status, moved.header("location")), (308, "/arrets/gien/?x=1"));
    let missing = preview.get("/nowhere/");
    assert_eq!(missing.status, 404);
    assert!(missing.text().contains("<!doctype html>"), "the site's own page for what is missing");
    assert_eq!(preview.get("/_halte/").status, 200);
    assert_eq!(preview.get("/_halte").header("location"), "/_halte/");
}

#[test]
fn only_this_machine_by_its_own_name_reads_and_nobody_writes() {
    let preview = Preview::of("watch-guarded", false);
    let port = preview.address.port();
    for (host, status) in [
        (format!("localhost:{port}"), 200),
        (format!("LOCALHOST:{port}"), 200),
        (format!("127.0.0.1:{port}"), 200),
        (format!("[::1]:{port}"), 200),
        ("evil.example".to_owned(), 421),
        (format!("evil.example:{port}"), 421),
        (format!("localhost.evil.example:{port}"), 421),
        ("localhost:1".to_owned(), 421),
        (String::new(), 421),
    ] {
        assert_eq!(ask(preview.address, "GET", "/", &[("Host", &host)]).status, status, "{host}");
    }
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"] {
        let answer = ask(preview.address, method, "/", &[]);
        assert_eq!((answer.status, answer.header("allow")), (405, "GET, HEAD"), "{method}");
        assert_eq!(answer.header("access-control-allow-origin"), "");
    }
    let secret =
        fs::read_to_string(preview.at("records/programmes.yaml")).expect("the file can be read");
    for path in [
        "/../records/programmes.yaml",
        "/%2e%2e/records/programmes.yaml",
        "/_halte/files/../../records/programmes.yaml",
        "//etc/passwd",
        "/_halte/files//etc/passwd",
        "/%00",
        "/%ff",
    ] {
        let answer = preview.get(path);
        assert!([400, 404].contains(&answer.status), "{path}: {}", answer.status);
        assert!(
            !answer.text().contains(&secret) && !answer.text().contains("root:"),
            "{path} leads out"
        );
    }
}

#[test]
fn however_an_editor_saves_the_change_is_seen() {
    for polling in [false, true] {
        let preview =
            Preview::of(if polling { "watch-editors-polling" } else { "watch-editors" }, polling);
        let rota = "records/rota.yaml";
        preview.edit(rota, "09:00", "09:05");
        assert_eq!(preview.next().sources, [rota], "written in place");

        let text =
            fs::read_to_string(preview.at(rota)).expect("readable").replace("09:05", "09:10");
        write(&preview.at("records/.rota.yaml.swp"), b"half");
        write(&preview.at("records/4913"), b"");
        write(&preview.at("records/rota.yaml~"), b"before");
        write(&preview.at("output/public/index.html"), b"not read");
        write(&preview.at("records/.rota.yaml.new"), text.as_bytes());
        fs::remove_file(preview.at("records/4913")).expect("removed");
        fs::rename(preview.at("records/.rota.yaml.new"), preview.at(rota)).expect("renamed");
        assert_eq!(
            preview.next().sources,
            [rota],
            "renamed over, beside files that no project reads"
        );

        fs::remove_file(preview.at(rota)).expect("removed");
        let gone = preview.next();
        assert_eq!(gone.sources, [rota]);
        write(&preview.at(rota), text.replace("09:10", "09:15").as_bytes());
        assert_eq!(preview.until(rota).sources, [rota], "removed and written anew");

        fs::rename(preview.at("records"), preview.at("aside")).expect("renamed");
        preview.until(rota);
        fs::rename(preview.at("aside"), preview.at("records")).expect("renamed");
        preview.until(rota);
        preview.edit(rota, "09:15", "09:20");
        assert_eq!(
            preview.until(rota).sources,
            [rota],
            "a folder that was taken away and put back is still watched"
        );

        fs::create_dir_all(preview.at("content/new/deeper")).expect("made");
        write(&preview.at("content/new/deeper/note.txt"), b"one");
        preview.until("content/new/deeper/note.txt");
        write(&preview.at("content/new/deeper/note.txt"), b"two");
        preview.until("content/new/deeper/note.txt");
        preview.assert_shows_what_is_built();
    }
}

#[test]
fn a_burst_of_files_is_one_change_and_reading_is_none() {
    let preview = Preview::of("watch-burst", false);
    let many = fresh("watch-burst-branch");
    for number in 0..500 {
        write(&many.join(format!("notes/{number}.txt")), b"from another branch");
    }
    fs::rename(many.join("notes"), preview.at("content/notes")).expect("renamed");
    let rebuilt = preview.next();
    assert_eq!(rebuilt.sources.len(), 500);
    for number in 0..500 {
        write(&preview.at(&format!("content/notes/{number}.txt")), b"changed one by one");
    }
    let mut seen = std::collections::BTreeSet::new();
    let mut rebuilds = 0;
    while seen.len() < 500 {
        seen.extend(preview.next().sources);
        rebuilds += 1;
    }
    assert!(rebuilds < 50, "{rebuilds} rebuilds for one burst");
    // Reading emits events as well; a build that answered them would never end.
    for (path, _) in tree(&preview.root).iter().take(50) {
        fs::read(preview.at(path)).expect("readable");
    }
    preview.edit("records/rota.yaml", "09:00", "09:30");
    assert_eq!(preview.next().sources, ["records/rota.yaml"], "nothing was built in between");
    preview.remote.rebuild();
    let again = preview.next();
    assert!(again.sources.is_empty() && again.artefacts.is_empty());
}

#[test]
fn while_a_record_is_half_written_the_last_good_version_stays() {
    let preview = Preview::of("watch-half", false);
    let before = preview.get("/").body;
    let mut events = listen(preview.address);
    assert!(told(&mut events).starts_with("{\"revision\":1,\"changed\":null,\"current\":true"));

    preview.edit("records/rota.yaml", "tuesday", "tusday");
    let rebuilt = preview.next();
    assert!(has_errors(&rebuilt.diagnostics) && rebuilt.artefacts.is_empty());
    let event = told(&mut events);
    for part in [
        "\"changed\":[]",
        "\"current\":false",
        "\"place\":\"records/rota.yaml:2:12\"",
        "\"excerpt\":\"  weekday: tusday\"",
        "did you mean `tuesday`?",
    ] {
        assert!(event.contains(part), "{part} is not in {event}");
    }
    assert_eq!(preview.get("/").body, before);
    assert!(preview.get("/_halte/state.json").text().contains("\"current\":false"));

    preview.edit("records/rota.yaml", "tusday", "wednesday");
    assert!(!has_errors(&preview.next().diagnostics));
    let event = told(&mut events);
    assert!(
        event.contains("\"current\":true,\"errors\":[]")
            && event.contains("\"public/arrets/montargis/index.html\""),
        "{event}"
    );
    assert!(
        !event.contains("\"public/arrets/gien/index.html\""),
        "a page that is the same is not pushed: {event}"
    );
    preview.assert_shows_what_is_built();
}

#[test]
fn a_browser_is_told_of_the_page_that_it_shows() {
    let preview = Preview::of("watch-page", false);
    let page = "public/arrets/montargis/index.html";
    let mut events = listen_at(preview.address, &format!("/_halte/events?page={page}"));
    let mut elsewhere =
        listen_at(preview.address, "/_halte/events?page=public/arrets/gien/index.html");
    for listener in [&mut events, &mut elsewhere] {
        assert!(told(listener).contains("\"changed\":null"));
    }
    preview.edit("records/rota.yaml", "tuesday", "wednesday");
    let event = told(&mut events);
    assert!(
        event.contains(&format!("\"changed\":[\"{page}\"]")) && event.contains("\"current\":true"),
        "{event}"
    );
    assert!(preview.get("/arrets/montargis/").text().contains("mercredi"));
    preview.next();
    // Of the first change the other one was told nothing: its page is the same.
    preview.edit("records/rota.yaml", "hours:", "huors:");
    preview.next();
    assert!(told(&mut elsewhere).contains("\"current\":false"));
}

#[test]
fn a_template_that_fails_gives_way_to_the_theme_of_the_program() {
    let preview = Preview::of("watch-template", false);
    let before = preview.get("/arrets/gien/").body;
    let mut events =
        listen_at(preview.address, "/_halte/events?page=public/arrets/gien/index.html");
    told(&mut events);
    let template = "themes/default/templates/stop.html";
    let source = fs::read_to_string(template).expect("the default theme has it");
    write(&preview.at(template), format!("{source}\n{{{{ body.nowhere }}}}\n").as_bytes());
    let event = told(&mut events);
    assert!(
        event.contains("\"current\":true")
            && event.contains("1 error: what depends on it is withheld")
            && event.contains(template),
        "{event}"
    );
    assert!(has_errors(&preview.next().diagnostics));
    assert_eq!(preview.get("/arrets/gien/").body, before);
    let home = preview.get("/_halte/state.json").text();
    assert!(home.contains("\"withheld\":[\"Withheld: the theme"), "{home}");
    // On a page that nobody looks at the mistake is found a moment later.
    drop(events);
    let mut events = listen(preview.address);
    told(&mut events);
    write(&preview.at(template), source.as_bytes());
    assert!(told(&mut events).contains("\"current\":true"));
    preview.next();
    write(&preview.at(template), format!("{source}\n{{{{ body.elsewhere }}}}\n").as_bytes());
    assert!(has_errors(&preview.next().diagnostics));
    assert!(told(&mut events).contains(template));
    assert_eq!(preview.get("/arrets/gien/").body, before);
}

/// Whatever is made alone is what a build makes, and nothing else can be made.
#[test]
fn each_file_made_alone_is_the_file_of_a_build() {
    for case in ["tests/cases/errors/base", "tests/cases/site/van"] {
        let (sources, _) = halte::sources::read(Path::new(case));
        let built = halte::build(&sources, today());
        let mut memory = Memory::default();
        drop(halte::open(&sources, today(), &mut memory));
        let (project, _) = halte::open(&sources, today(), &mut memory);
        let project = project.unwrap_or_else(|| panic!("{case} builds"));
        let listed: Vec<OutputPath> =
            built.artefacts.iter().map(|(path, _)| path.clone()).collect();
        assert_eq!(project.list(), listed);
        for (path, bytes) in built.artefacts.iter().filter(|(path, _)| path.extension() != "pdf") {
            let (made, _) = project.make(path.as_str(), &Kept::default());
            assert!(made.get(path.as_str()) == Some(bytes), "{case}: {path} made alone is another");
        }
        for absent in [
            "public/arrets/nowhere/index.html",
            "public/arrets/index.htm",
            "public/agenda/arrets/nowhere.ics",
            "public",
            "",
            "records/stops.yaml",
        ] {
            assert!(project.make(absent, &Kept::default()).0.get(absent).is_none(), "{absent}");
        }
    }
}

#[test]
fn a_project_that_never_built_shows_why_and_mends_itself() {
    let root = fresh("watch-empty");
    let tongue = Tongue::English;
    let settings = Settings { root: root.clone(), port: 0, polling: false, tongue, day: None };
    let session = Session::open(settings).expect("a port is free");
    let (address, remote) = (session.address(), session.remote());
    let running = std::thread::spawn(move || {
        session.run(today, builder(), |_| {});
    });
    let mut events = listen(address);
    while !told(&mut events).contains("no-programme") {}
    let answer = ask(address, "GET", "/", &[]);
    assert_eq!(answer.status, 503);
    assert!(
        answer.text().contains("Nothing to show yet")
            && answer.text().contains("/_halte/client.js")
    );
    for (path, bytes) in tree(Path::new("tests/cases/errors/base")) {
        write(&root.join(path), &bytes);
    }
    while !told(&mut events).contains("\"current\":true") {}
    assert_eq!(ask(address, "GET", "/", &[]).status, 200);
    remote.quit();
    running.join().expect("no panic");
    assert!(TcpStream::connect(address).is_err() || ask_fails(address), "the port is given back");
}

fn ask_fails(address: SocketAddr) -> bool {
    let Ok(mut stream) = TcpStream::connect(address) else { return true };
    let _ = stream.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    let mut bytes = Vec::new();
    !matches!(stream.read_to_end(&mut bytes), Ok(n) if n > 0)
}

#[test]
fn during_rebuilds_every_request_finds_its_page() {
    let preview = Preview::of("watch-steady", false);
    let address = preview.address;
    let (stop, stopped) = channel::<()>();
    let reader = std::thread::spawn(move || {
        let mut answers = 0;
        while stopped.try_recv().is_err() {
            for path in ["/", "/arrets/gien/", "/_halte/state.json"] {
                assert_eq!(ask(address, "GET", path, &[]).status, 200, "{path}");
                answers += 1;
            }
        }
        answers
    });
    for minute in 10..20 {
        preview.edit(
            "records/rota.yaml",
            &format!("hours: 09:{:02}", if minute == 10 { 0 } else { minute - 1 }),
            &format!("hours: 09:{minute:02}"),
        );
        preview.until("records/rota.yaml");
    }
    stop.send(()).expect("the reader listens");
    assert!(reader.join().expect("every request was answered") > 0);
}

/// A small, repeatable source of chance.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % n
    }
}

#[test]
fn after_any_sequence_of_edits_the_preview_is_what_a_build_makes() {
    let preview = Preview::of("watch-sequence", false);
    let good = tree(&preview.root);
    let paths: Vec<&String> = good.keys().collect();
    let mut chance = Chance(20_260_303);
    for _ in 0..40 {
        let path = paths[chance.below(paths.len())];
        let bytes = &good[path];
        match chance.below(6) {
            0 => write(&preview.at(path), &bytes[..chance.below(bytes.len())]),
            1 => drop(fs::remove_file(preview.at(path))),
            2 => write(&preview.at(path), bytes),
            3 => write(
                &preview.at(path),
                &String::from_utf8_lossy(bytes).replace("Montargis", "Amilly").into_bytes(),
            ),
            4 => write(
                &preview.at("content/pages/simple.md"),
                format!("---\ntitle: Page {}\n---\n\nTexte.\n", chance.below(9)).as_bytes(),
            ),
            _ => write(
                &preview.at("themes/default/assets/extra.css"),
                format!("p {{ margin: {}px }}", chance.below(9)).as_bytes(),
            ),
        }
        if chance.below(3) == 0 {
            std::thread::sleep(Duration::from_millis(40));
        }
    }
    for (path, bytes) in &good {
        write(&preview.at(path), bytes);
    }
    write(&preview.at("content/pages/last.md"), b"---\ntitle: The last one\n---\n\nTexte.\n");
    let last = preview.until("content/pages/last.md");
    assert!(!has_errors(&last.diagnostics), "{:?}", last.diagnostics);
    preview.assert_shows_what_is_built();
}

/// What a memory is kept over: one thing after the other, and back again.
const EDITS: &[(&str, &str, &str)] = &[
    ("records/stops.yaml", "Place de l'Église", "Place de la Mairie"),
    ("records/stops.yaml", "status: proposed", "status: validated\n  decided_on: 2026-01-10"),
    ("records/stops.yaml", "latitude: 48.9397", "latitude: 43.1000"),
    ("records/stops.yaml", "- id: eguisheim", "- id: eguisheim-stade"),
    ("records/stops.yaml", "withdrawn_on: 2026-02-01", "withdrawn_on: 2026-05-01"),
    ("records/stops.yaml", "- id: woerth", "# A line more, which moves all places.\n- id: woerth"),
    ("records/rota.yaml", "hours: 09:00-12:00", "hours: [09:00-10:00, 10:30-12:00]"),
    ("records/rota.yaml", "- stop: woerth", "- stops: [woerth, eguisheim]\n  anchor: 2026-01-06"),
    ("records/rota.yaml", "weekday: monday", "weekday: tuesday"),
    ("records/rota.yaml", "weekday: monday", "weekday: someday"),
    ("records/exceptions.yaml", "change: cancelled", "change: relocated\n  to_stop: eguisheim"),
    ("records/exceptions.yaml", "date: 2026-03-24", "date: 2026-03-25"),
    ("records/exceptions.yaml", "to_date: 2026-03-19", "to_date: 2026-04-06"),
    ("records/exceptions.yaml", "to_hours: 10:00-12:00", "to_hours: 14:00-16:00"),
    ("records/closures.yaml", "until: 2026-04-24", "until: 2026-04-30"),
    ("records/closures.yaml", "- from:", "- stop: woerth\n  from:"),
    ("records/closures.yaml", "- from:", "- territory: nord\n  from:"),
    ("records/communes.yaml", "name: Eguisheim", "name: Wœrth"),
    ("records/communes.yaml", "also_written: Wörth", "open_on_good_friday: yes"),
    ("records/communes.yaml", "\"67130\"", "\"67131\""),
    ("records/territories.yaml", "name: Nord", "name: Le Nord"),
    ("records/programmes.yaml", "until: 2026-06-30", "until: 2026-07-31"),
    ("records/programmes.yaml", "holidays: alsace-moselle", "holidays: france"),
    ("records/programmes.yaml", "phone_hours: le matin", "slot_minutes: 30"),
    ("records/programmes.yaml", "stop-never-served: off", "travel: error"),
    ("records/organisations.yaml", "L'association", "Une association"),
    ("records/organisations.yaml", "logo: logos/departement.svg", "logo: logos/nowhere.svg"),
    ("records/site.yaml", "other_languages: [de]", "calendar_mode: series"),
    ("records/site.yaml", "name: Le van", "name: Le bus"),
    ("records/stops/more.yaml", "id: obernai,", "id: obernai, former_ids: [obernai-marche],"),
    ("records/ledger/calendar.jsonl", "\"sequence\":0", "\"sequence\":4"),
    ("content/pages/simple.md", "title:", "titel:"),
    ("content/pages/quoi-apporter.md", "title: ", "title: Que faut-il : "),
    ("content/pages/quoi-apporter.md", "\n\n", "\n\nMadame Dupont, 06 12 34 56 78, de Wœrth.\n\n"),
    ("content/logos/departement.svg", "<svg", "<svg id=\"logo\""),
    ("themes/default/templates/stop.html", "{% block", "<!-- other -->{% block"),
    ("themes/default/templates/stop.html", "{% block", "{{ nonsense }}{% block"),
    ("themes/default/locales/fr/site.yaml", "page.stops: ", "page.stops: Nos "),
    ("themes/default/assets/style.css", "body", "body, .other"),
];

/// What subscribers were told of a project with other hours, another stop, and one stop under
/// another id.
fn published_before(good: &Sources) -> Vec<u8> {
    let mut before = good.clone();
    let replace = |sources: &mut Sources, file: &str, from: &str, to: &str| {
        let text =
            String::from_utf8_lossy(sources.get(file).expect("the file is there")).into_owned();
        assert!(text.contains(from), "{file} does not hold {from}");
        sources.insert(file, text.replace(from, to).into_bytes());
    };
    replace(&mut before, "records/rota.yaml", "hours: 09:00-12:00", "hours: 10:00-12:00");
    replace(&mut before, "records/stops/more.yaml", "id: obernai", "id: obernai-marche");
    replace(&mut before, "records/rota/more.yaml", "stop: obernai", "stop: obernai-marche");
    let mut built = halte::build(&before, today());
    assert!(!has_errors(&built.diagnostics), "{:?}", built.diagnostics);
    built.ledger.remove(halte::ledger::PATH).expect("a build remembers what it tells")
}

/// Whatever was remembered of the states before, a project is what it would be to somebody who sees
/// it for the first time.
#[test]
fn after_any_sequence_of_edits_a_remembered_project_is_a_new_one() {
    let (mut good, _) = halte::sources::read(Path::new("tests/cases/site/van"));
    let more = "- {id: obernai, name: La Halle, commune: \"67130\", status: validated, \
        decided_on: 2025-12-01, itinerance: Fixe}\n";
    good.insert("records/stops/more.yaml", more.as_bytes());
    good.insert(
        "records/rota/more.yaml",
        &b"- {stop: obernai, weekday: [monday, friday], hours: 09:00-12:00}\n"[..],
    );
    good.insert(halte::ledger::PATH, published_before(&good));
    let edits = EDITS.iter().filter(|(file, from, _)| {
        let text = good.get(file).map(|bytes| String::from_utf8_lossy(bytes));
        assert!(text.is_none_or(|text| text.contains(from)), "{file} does not hold {from}");
        good.get(file).is_some()
    });
    let edits: Vec<_> = edits.collect();
    let (mut memory, mut chance, mut applied) =
        (Memory::default(), Chance(20_260_303), BTreeMap::new());
    let mut built = 0;
    for step in 0..120 {
        // Most of the time few things are changed at once, and now and then all is well.
        if step % 6 == 5 {
            applied.clear();
        }
        let edit = chance.below(edits.len());
        let kind = chance.below(8);
        if applied.remove(&edit).is_none() {
            applied.insert(edit, kind);
        }
        let mut sources = good.clone();
        for (edit, kind) in &applied {
            let (file, from, to) = edits[*edit];
            let Some(bytes) = sources.get(file).cloned() else { continue };
            let text = String::from_utf8_lossy(&bytes).into_owned();
            match kind {
                0 => drop(sources.remove(file)),
                1 if file.starts_with("records/") => {
                    sources.remove(file);
                    sources.insert(file.replace(".yaml", "/renamed.yaml"), text.into_bytes());
                }
                2 => sources.insert(*file, text.as_bytes()[..text.len() / 2].to_vec()),
                _ => sources.insert(*file, text.replacen(from, to, 1).into_bytes()),
            }
        }
        let (project, said) = halte::open(&sources, today(), &mut memory);
        let (new, newly_said) = halte::open(&sources, today(), &mut Memory::default());
        let changed: Vec<_> = applied.iter().map(|(edit, kind)| (edits[*edit], kind)).collect();
        assert_eq!(said, newly_said, "step {step}: {changed:?}");
        assert_eq!(project.is_some(), new.is_some(), "step {step}: {changed:?}");
        let (Some(project), Some(new)) = (project, new) else { continue };
        let made = |project: &halte::Project| {
            let mut log = halte::diagnostics::Log::default();
            let build = project.build(&Kept::default(), &mut log);
            (build, log.into_sorted())
        };
        let ((here, said), (there, newly_said)) = (made(&project), made(&new));
        assert_eq!(said, newly_said, "step {step}: {changed:?}");
        let differing = there
            .artefacts
            .iter()
            .filter(|(path, bytes)| here.artefacts.get(path.as_str()) != Some(bytes));
        let differing: Vec<&str> = differing.map(|(path, _)| path.as_str()).collect();
        assert!(
            differing.is_empty() && here.artefacts.len() == there.artefacts.len(),
            "step {step}: {changed:?}: {differing:?}"
        );
        assert!(here.ledger == there.ledger, "step {step}: {changed:?}");
        built += 1;
    }
    assert!(built > 20, "most of these projects build: {built}");
}

/// The program itself, watching a starter project.
struct Program {
    child: Child,
    said: BufReader<std::process::ChildStderr>,
    address: SocketAddr,
}

impl Program {
    fn start(command: &mut Command) -> Self {
        let mut child =
            command.stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program runs");
        let mut said = BufReader::new(child.stderr.take().expect("its errors are heard"));
        let mut line = String::new();
        said.read_line(&mut line).expect("it speaks");
        let port = line
            .strip_prefix("http://localhost:")
            .and_then(|rest| rest.split('/').next())
            .and_then(|port| port.parse().ok());
        let port: u16 = port.unwrap_or_else(|| panic!("it says where it serves: {line}"));
        Program { child, said, address: SocketAddr::from(([127, 0, 0, 1], port)) }
    }

    /// Reads what it says until a line holds a word.
    fn until(&mut self, word: &str) -> String {
        let mut line = String::new();
        while !line.contains(word) {
            line.clear();
            assert_ne!(
                self.said.read_line(&mut line).expect("it speaks"),
                0,
                "it has ended without saying {word}"
            );
        }
        line
    }

    fn press(&mut self, key: &str) {
        self.child
            .stdin
            .as_mut()
            .expect("it listens")
            .write_all(key.as_bytes())
            .expect("it listens");
    }

    /// Open files and resident memory in kB, as Linux counts them.
    fn footprint(&self) -> (usize, usize) {
        let folder = PathBuf::from(format!("/proc/{}", self.child.id()));
        let files = fs::read_dir(folder.join("fd")).expect("the process is there").count();
        let status = fs::read_to_string(folder.join("status")).expect("the process is there");
        let memory = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .and_then(|rest| rest.trim().split(' ').next()?.parse().ok());
        (files, memory.expect("its memory is counted"))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn halte_watch(root: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_halte"));
    command
        .args(["watch", "--lang", "en", "--port", "0", "--root"])
        .arg(root)
        .env("SOURCE_DATE_EPOCH", "1646838000");
    command
}

#[test]
fn fifty_edits_leave_no_handle_open_and_no_memory_taken() {
    let root = starter("watch-fifty");
    let mut program = Program::start(&mut halte_watch(&root));
    program.until("everything");
    let mut events = listen(program.address);
    told(&mut events);
    let page = root.join("content/pages/accueil.md");
    let text = fs::read_to_string(&page).expect("readable");
    let mut first = (0, 0);
    for number in 0..50 {
        fs::write(&page, format!("{text}\nÉdition {number}.\n")).expect("written");
        program.until("content/pages/accueil.md");
        assert!(told(&mut events).contains("\"public/index.html\""));
        assert!(
            ask(program.address, "GET", "/", &[]).text().contains(&format!("Édition {number}."))
        );
        if number == 9 {
            first = program.footprint();
        }
    }
    let last = program.footprint();
    assert!(
        last.0 <= first.0 + 2,
        "{} files were open after ten edits, {} after fifty",
        first.0,
        last.0
    );
    assert!(
        last.1 <= first.1 + 40_000,
        "{} kB were used after ten edits, {} after fifty",
        first.1,
        last.1
    );
    program.press("r");
    program.until("again → nothing changed");
    program.press("q");
    assert!(program.child.wait().expect("it ends").success());
}

#[test]
fn where_the_system_watches_no_more_files_they_are_looked_at() {
    let root = starter("watch-limit");
    let mut limited = Command::new("unshare");
    let script = "echo 1 > /proc/sys/user/max_inotify_watches && exec \"$0\" \"$@\"";
    let halte = halte_watch(&root);
    limited
        .args(["-Ur", "sh", "-c", script])
        .arg(halte.get_program())
        .args(halte.get_args())
        .env("SOURCE_DATE_EPOCH", "1646838000");
    let may_limit = Command::new("unshare")
        .args(["-Ur", "sh", "-c", "echo 1 > /proc/sys/user/max_inotify_watches"])
        .status();
    let mut program = match may_limit {
        Ok(status) if status.success() => {
            let mut program = Program::start(&mut limited);
            assert!(program.until("looked at").contains("max_user_watches"));
            program
        }
        // Where a process may not limit itself, the same way is taken by its option.
        _ => Program::start(halte_watch(&root).arg("--poll")),
    };
    program.until("everything");
    let page = root.join("content/pages/accueil.md");
    fs::write(&page, fs::read_to_string(&page).expect("readable") + "\nVu.\n").expect("written");
    program.until("content/pages/accueil.md");
    assert!(ask(program.address, "GET", "/", &[]).text().contains("Vu."));
}
