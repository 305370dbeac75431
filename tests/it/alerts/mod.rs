//! The desk of alerts, driven over sockets: what each account may see, what forms must bring back,
//! and what is kept of people.

mod clock;
mod codes;
mod counts;
mod crawler;
mod desk;
mod folder;
mod lists;
mod notice;
mod people;
mod program;
mod sheets;
mod upgrade;

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock, mpsc};
use std::time::Duration;

use chrono::DateTime;
use halte::Memory;
use halte::alerts::accounts::{self, CodeSecret, Invitation, Phrase, Role};
use halte::alerts::desk::Desk;
use halte::alerts::store::{Folder, StructureId};
use halte::render::Dress;

const PATIENCE: Duration = Duration::from_secs(60);

/// 2019-10-31, noon in Paris.
const NOON: i64 = 1_572_519_600;

pub const PHRASE: &str = "quatre mots sans rapport aucun";

/// The secret of the administrator's codes.
pub const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

/// What the pages of the Lille project wear.
pub fn dress() -> Dress {
    static DRESS: OnceLock<Dress> = OnceLock::new();
    let made = || {
        let (sources, _) = halte::read(Path::new("tests/cases/programmes/lille"));
        let day = "2019-10-31".parse().expect("a day");
        let (project, said) = halte::open(&sources, day, &mut Memory::default());
        let project = project.unwrap_or_else(|| panic!("the project of Lille is read: {said:?}"));
        project.dress().expect("a site has a home page")
    };
    DRESS.get_or_init(made).clone()
}

/// A folder of its own, which a test may look into.
pub fn folder(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("halte-alerts-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&path);
    path
}

/// A desk that is served, with two structures: each has a keeper and an animator, and there is one
/// administrator.
pub struct House {
    pub address: SocketAddr,
    pub path: PathBuf,
    pub clock: Arc<AtomicI64>,
    pub structures: BTreeMap<&'static str, StructureId>,
}

/// A browser: its cookies, and the token of the last page with a form.
#[derive(Clone, Debug)]
pub struct Browser {
    address: SocketAddr,
    pub cookies: BTreeMap<String, String>,
    pub token: String,
}

#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(key, _)| key.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
    }

    /// What a person reads.
    pub fn has(&self, text: &str) -> bool {
        self.body.replace("&#x27;", "'").contains(text)
    }
}

/// The accounts of a house: an administrator, and two structures with a keeper and an animator.
pub fn furnish(opened: &Folder, now: i64) -> BTreeMap<&'static str, StructureId> {
    let mut structures = BTreeMap::new();
    let hashed: OnceLock<Phrase> = OnceLock::new();
    let phrase =
        hashed.get_or_init(|| Phrase::new(PHRASE, "x").expect("a good passphrase")).clone();
    accounts::write(&mut opened.house(), |house| {
        let make = |name: &str, role, structure| {
            let secret = accounts::invite(house, &Invitation { role, structure }, now)?;
            accounts::accept(house, &secret, name, &phrase, now)
        };
        let admin = make("admin", Role::Administrator, None)?;
        let secret = CodeSecret::parse(SECRET).expect("a secret");
        assert!(accounts::set_code(house, admin, &secret, &codes::code(SECRET, now), now)?);
        for stop in ["arbrisseau", "chemin-rouge"] {
            let id = accounts::add_structure(house, stop, &format!("Centre {stop}"))?;
            structures.insert(stop, id);
            make(&format!("keeper-{stop}"), Role::Structure, Some(id))?;
            make(&format!("animator-{stop}"), Role::Animator, Some(id))?;
        }
        Ok(())
    })
    .expect("accounts can be made");
    structures
}

impl House {
    pub fn new(name: &str) -> House {
        let path = folder(name);
        let opened = Folder::open(Path::new("."), &path).expect("a new folder opens");
        let structures = furnish(&opened, NOON);
        let clock = Arc::new(AtomicI64::new(NOON));
        let address = serve(opened, &clock);
        House { address, path, clock, structures }
    }

    pub fn browser(&self) -> Browser {
        Browser::at(self.address)
    }

    /// A browser in which somebody has signed in.
    pub fn signed(&self, name: &str) -> Browser {
        let mut browser = self.browser();
        let mut answer = browser.enter(name, PHRASE);
        if answer.header("location") == "/entrer/code" {
            answer = self.give_code(&mut browser, SECRET);
        }
        assert_eq!((answer.status, answer.header("location")), (303, "/"), "{name}: {answer:?}");
        browser.get("/");
        browser
    }

    /// Gives the next code of a telephone; the one before was taken, since the clock waits.
    pub fn give_code(&self, browser: &mut Browser, secret: &str) -> Answer {
        self.pass(30);
        browser.get("/entrer/code");
        let code = codes::code(secret, self.clock.load(Ordering::SeqCst));
        browser.post("/entrer/code", &[("code", &code)])
    }

    pub fn pass(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::SeqCst);
    }
}

pub fn serve(opened: Folder, clock: &Arc<AtomicI64>) -> SocketAddr {
    let (ready, address) = mpsc::channel();
    let now = Arc::clone(clock);
    let clock = move || DateTime::from_timestamp(now.load(Ordering::SeqCst), 0).expect("a time");
    let stops = BTreeMap::from([("troisieme".to_owned(), "Centre troisième".to_owned())]);
    let desk = Desk::new(opened, dress(), stops, Arc::new(clock), None).expect("a desk");
    std::thread::spawn(move || {
        let _ = halte::alerts::desk::serve(desk, 0, |address| {
            let _ = ready.send(address);
        });
    });
    address.recv_timeout(PATIENCE).expect("the desk is served")
}

impl Browser {
    pub fn at(address: SocketAddr) -> Browser {
        Browser { address, cookies: BTreeMap::new(), token: String::new() }
    }

    pub fn enter(&mut self, name: &str, phrase: &str) -> Answer {
        self.get("/entrer");
        self.post("/entrer", &[("nom", name), ("phrase", phrase)])
    }

    pub fn get(&mut self, path: &str) -> Answer {
        let answer = self.ask("GET", path, "", &[]);
        let token = answer.body.split_once("name=\"jeton\" value=\"");
        if let Some((token, _)) = token.and_then(|(_, rest)| rest.split_once('"')) {
            self.token = token.to_owned();
        }
        answer
    }

    /// Sends a form with the token of the last page.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let token = self.token.clone();
        let fields: Vec<_> = [("jeton", token.as_str())].iter().chain(fields).copied().collect();
        self.ask("POST", path, &encoded(&fields), &[])
    }

    /// Sends a form to a server that may end meanwhile; the status of its answer, if there is one.
    pub fn try_post(&mut self, path: &str, fields: &[(&str, &str)]) -> Option<u16> {
        let mut other = self.clone();
        let (path, fields) = (path.to_owned(), fields.to_vec());
        let fields: Vec<(String, String)> =
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let asked = std::thread::spawn(move || {
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            other.post(&path, &fields).status
        });
        asked.join().ok()
    }

    /// Sends a file to be imported.
    pub fn upload(&mut self, name: &str, bytes: &[u8]) -> Answer {
        let mut body = format!(
            "--xyz\r\nContent-Disposition: form-data; name=\"jeton\"\r\n\r\n{}\r\n--xyz\r\n\
             Content-Disposition: form-data; name=\"fichier\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n",
            self.token
        )
        .into_bytes();
        body.extend(bytes);
        body.extend(b"\r\n--xyz--\r\n");
        let kind = [("Content-Type", "multipart/form-data; boundary=xyz")];
        self.raw("POST", "/import", &body, &kind)
    }

    pub fn ask(
        &mut self,
        method: &str,
        path: &str,
        body: &str,
        headers: &[(&str, &str)],
    ) -> Answer {
        let kind = ("Content-Type", "application/x-www-form-urlencoded");
        let headers: Vec<_> = [kind].iter().chain(headers).copied().collect();
        self.raw(method, path, body.as_bytes(), &headers)
    }

    fn raw(&mut self, method: &str, path: &str, body: &[u8], headers: &[(&str, &str)]) -> Answer {
        let mut stream = TcpStream::connect(self.address).expect("the desk listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a limit of time");
        let mut text = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
        if !headers.iter().any(|(name, _)| *name == "Host") {
            text.push_str(&format!("Host: 127.0.0.1:{}\r\n", self.address.port()));
        }
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            text.push_str(&format!("Cookie: {}\r\n", cookies.join("; ")));
        }
        for (name, value) in headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        text.push_str(&format!("Content-Length: {}\r\n\r\n", body.len()));
        stream.write_all(text.as_bytes()).expect("the head is sent");
        stream.write_all(body).expect("the body is sent");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("the answer is whole");
        let answer = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").expect("the answer has a head");
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).expect("a status");
        for line in head.lines().filter_map(|line| line.strip_prefix("set-cookie: ")) {
            let pair = line.split(';').next().expect("a cookie");
            let (name, value) = pair.split_once('=').expect("a name and a value");
            match value {
                "" => drop(self.cookies.remove(name)),
                _ => drop(self.cookies.insert(name.to_owned(), value.to_owned())),
            }
        }
        Answer { status, head: head.to_owned(), body: body.replace("&#x2f;", "/") }
    }
}

fn encoded(fields: &[(&str, &str)]) -> String {
    let escape = |text: &str| {
        text.bytes()
            .map(|byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => {
                    char::from(byte).to_string()
                }
                byte => format!("%{byte:02X}"),
            })
            .collect::<String>()
    };
    let pairs = fields.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value)));
    pairs.collect::<Vec<_>>().join("&")
}

/// A person as typed into the form.
pub fn person<'a>(last: &'a str, first: &'a str, born: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("nom", last), ("prenom", first), ("naissance", born)]
}

/// Registers somebody; the number of the profile.
pub fn registered(browser: &mut Browser, fields: &[(&str, &str)]) -> String {
    browser.get("/personnes/nouvelle");
    let answer = browser.post("/personnes/nouvelle", fields);
    let to = answer.header("location");
    let id = to.strip_prefix("/?fait=inscrite&personne=");
    id.unwrap_or_else(|| panic!("registered: {} {to} {}", answer.status, answer.body)).to_owned()
}
