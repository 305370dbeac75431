//! Members: an import of 20,000 rows against bare inserts of the same rows into the same tables; a
//! page of a structure of that size, over a socket; 2,000 structures with a million members, and
//! what the desk does when nobody asks.
//!
//! Times are those of the processor, and those of the clock for what somebody waits for.
//! `HALTE_STRUCTURES` says how many structures.
//!
//! `cargo bench --no-default-features --features alerts --bench alerts`
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::print_stdout, reason = "a bench")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hint::black_box;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use chrono::DateTime;
use halte::alerts::desk::Desk;
use halte::alerts::store::{Folder, Room, StructureId};
use halte::alerts::{accounts, import, people, statistics};
use halte::calendar::Date;

const ROWS: usize = 20_000;

/// A sheet of people, of whom no two are the same.
fn sheet() -> String {
    let mut text = String::from(
        "Nom;Prénom;Naissance;Téléphone;Groupe;Accord;Date de l'accord;Origine de l'accord\n",
    );
    let word = |mut n: usize| {
        let mut word = String::new();
        for _ in 0..5 {
            word.push(char::from(b'a' + u8::try_from(n % 26).unwrap_or(0)));
            n /= 26;
        }
        word
    };
    for n in 0..ROWS {
        let (last, first) = (word(n * 7919 % 11_881_376), word(n * 104_729 % 11_881_376));
        let (day, month, year) = (n % 28 + 1, n % 12 + 1, 1930 + n % 80);
        let _ = writeln!(
            text,
            "É{last};Z{first};{day:02}/{month:02}/{year};06 39 98 {:02} {:02};Groupe {};oui;01/09/2026;papier",
            n / 100 % 100,
            n % 100,
            n % 9
        );
    }
    text
}

/// Time of the processor that this process has had, in steps of ten milliseconds.
fn processor() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let (_, rest) = stat.rsplit_once(')').unwrap_or_default();
    let ticks = rest.split_whitespace().skip(11).take(2).filter_map(|n| n.parse::<u64>().ok());
    Duration::from_millis(ticks.sum::<u64>() * 10)
}

/// The time of the processor.
fn timed<T>(name: &str, work: impl FnOnce() -> T) -> (T, Duration) {
    let (start, before) = (Instant::now(), processor());
    let made = work();
    let (took, spent) = (start.elapsed(), processor() - before);
    println!(
        "{name:<40} {:>9.1} ms, {:>6} ms of processor",
        took.as_secs_f64() * 1000.0,
        spent.as_millis()
    );
    (made, spent)
}

/// Inserts rows as they are, with keys that are made already.
fn insert(
    file: &rusqlite::Transaction,
    rows: &[people::Member],
    keys: &[(String, String)],
    now: i64,
) -> Result<(), halte::alerts::Trouble> {
    for (row, (last, first)) in rows.iter().zip(keys) {
        let fields = &row.fields;
        file.prepare_cached(
            "INSERT INTO members(id, last_name, first_name, last_key, first_key, sort, born, sex,
               email, phone, created, contact)
             VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11)",
        )?
        .execute(rusqlite::params![
            row.id,
            fields.last,
            fields.first,
            last,
            first,
            fields.last.as_bytes(),
            fields.born.map(|born| born.to_string()),
            fields.sex,
            fields.email,
            fields.phone,
            now,
        ])?;
        for channel in ["sms", "email"] {
            file.prepare_cached(
                "INSERT INTO consents(member, channel, given, wording, source, day, at, account)
                 VALUES(?1, ?2, 1, 'oui', 'import', '2026-09-01', ?3, 1)",
            )?
            .execute((row.id, channel, now))?;
        }
    }
    Ok(())
}

/// The wall time of pages that a browser asks for, the longest of them.
fn pages(address: SocketAddr, cookie: &str, paths: &[String]) -> Duration {
    let mut most = Duration::ZERO;
    for path in paths {
        let start = Instant::now();
        let mut stream = TcpStream::connect(address).unwrap();
        let head = format!(
            "GET {path} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\
             Cookie: __Host-halte={cookie}\r\n\r\n",
            address.port()
        );
        stream.write_all(head.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{path}: {answer}");
        let took = start.elapsed();
        println!("{path:<40} {:>9.1} ms", took.as_secs_f64() * 1000.0);
        most = most.max(took);
    }
    most
}

/// A desk that is served, and the cookies of keepers of structures.
fn served(folder: Folder, structures: &[StructureId], now: i64) -> (SocketAddr, Vec<String>) {
    let phrase =
        accounts::Phrase::new("quatre mots sans rapport aucun", "x").map_err(drop).unwrap();
    let cookies = accounts::write(&mut folder.house(), |house| {
        let mut cookies = Vec::new();
        for structure in structures {
            let (role, structure) = (accounts::Role::Structure, Some(*structure));
            let invited = accounts::Invitation { role, structure };
            let link = accounts::invite(house, &invited, now)?;
            let name = format!("compte-{}", cookies.len());
            let id = accounts::accept(house, &link, &name, &phrase, now)?;
            cookies.push(accounts::sign_in(house, id, accounts::Stage::Whole, None, now)?);
        }
        Ok(cookies)
    })
    .unwrap();
    let (sources, _) = halte::read(Path::new("tests/cases/programmes/lille"));
    let day = "2019-10-31".parse().unwrap();
    let (project, _) = halte::open(&sources, day, &mut halte::Memory::default());
    let dress = project.unwrap().dress().unwrap();
    let clock = move || DateTime::from_timestamp(now, 0).unwrap();
    let desk = Desk::new(folder, dress, BTreeMap::new(), Arc::new(clock), None).unwrap();
    let (ready, address) = mpsc::channel();
    std::thread::spawn(move || {
        let _ = halte::alerts::desk::serve(desk, 0, |address| ready.send(address).unwrap());
    });
    (address.recv().unwrap(), cookies)
}

/// Many structures on one machine.
fn many(path: &Path, rows: &[people::Member], keys: &[(String, String)], now: i64) {
    let count = std::env::var("HALTE_STRUCTURES").ok().and_then(|n| n.parse().ok());
    let count: usize = count.unwrap_or(2_000);
    let folder = path.join("many");
    let opened = Folder::open(Path::new("."), &folder).map_err(|_| "refused").unwrap();
    accounts::write(&mut opened.house(), |house| {
        (0..count)
            .try_for_each(|n| accounts::add_structure(house, &format!("s{n}"), "Centre").map(drop))
    })
    .unwrap();
    let ids: Vec<StructureId> =
        accounts::structures(&opened.house()).unwrap().iter().map(|one| one.id).collect();
    let each = 500.min(rows.len());
    timed(&format!("{count} structures of {each} members"), || {
        for room in Room::every(&opened).unwrap() {
            let room = room.unwrap();
            room.write(|file| insert(file, &rows[..each], &keys[..each], now)).unwrap();
        }
    });
    drop(opened);
    let opened = Folder::open(Path::new("."), &folder).map_err(|_| "refused").unwrap();
    let chosen: Vec<StructureId> = ids.iter().step_by((count / 20).max(1)).copied().collect();
    let (address, cookies) = served(opened, &chosen, now);
    let mut most = Duration::ZERO;
    for cookie in &cookies {
        most = most.max(pages(address, cookie, &["/personnes".to_owned()]));
    }
    println!("a page of one of {count} structures: {:.1} ms at most", most.as_secs_f64() * 1e3);
    let before = processor();
    std::thread::sleep(Duration::from_secs(10));
    let idle = processor() - before;
    println!("ten seconds without a request: {} ms of processor", idle.as_millis());
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    for line in status.lines().filter(|line| line.starts_with("VmRSS") || line.starts_with("VmHWM"))
    {
        println!("{line}");
    }
}

fn main() {
    // `cargo test --benches` asks for a list only.
    if std::env::args().any(|argument| argument == "--list" || argument == "--test") {
        return;
    }
    let path = std::env::temp_dir().join(format!("halte-bench-alerts-{}", std::process::id()));
    let opened = Folder::open(Path::new("."), &path).map_err(|_| "refused").unwrap();
    for stop in ["a", "b"] {
        accounts::write(&mut opened.house(), |house| accounts::add_structure(house, stop, stop))
            .unwrap();
    }
    let rooms: Vec<Room> = Room::every(&opened).unwrap().map(Result::unwrap).collect();
    let (today, now): (Date, i64) = ("2026-11-30".parse().unwrap(), 1_795_000_000);
    let text = sheet();
    let (read, reading) =
        timed("read 20,000 rows", || import::read("a.csv", text.as_bytes(), today).unwrap());
    let by = import::By { account: 1, wording: "oui", now };
    let ((_, done), importing) = timed("import 20,000 rows", || {
        rooms[0].write(|file| import::run(file, &read, &by)).unwrap()
    });
    println!("{done:?}");
    // The same rows, with keys that are made already, into the same tables and indices.
    let rows: Vec<_> = rooms[0].read(people::export).unwrap();
    let keys: Vec<(String, String)> = rows
        .iter()
        .map(|row| (people::name_key(&row.fields.last), people::name_key(&row.fields.first)))
        .collect();
    let (_, bare) = timed("bare inserts of the same rows", || {
        rooms[1].write(|file| insert(file, &rows, &keys, now)).unwrap();
    });
    println!(
        "import to bare inserts: {:.2} (at most 3)",
        importing.as_secs_f64() / bare.as_secs_f64()
    );
    println!("read and import: {:.2} s (under 3)", (reading + importing).as_secs_f64());
    timed("import again", || rooms[0].attempt(|file| import::run(file, &read, &by)).unwrap());
    let first = people::List { most: 51, ..people::List::default() };
    timed("first page of the list", || {
        black_box(rooms[0].read(|file| people::list(file, &first)).unwrap())
    });
    let search = people::List { wanted: "zzzz".to_owned(), ..first };
    timed("search without a hit", || {
        black_box(rooms[0].read(|file| people::list(file, &search)).unwrap())
    });
    timed("statistics", || {
        black_box(rooms[0].read(|file| statistics::count(file, today)).unwrap())
    });
    let last = rooms[0].read(people::export).unwrap()[ROWS - 60].id;
    let structure = rooms[0].structure();
    drop(rooms);
    let (address, cookies) = served(opened, &[structure], now);
    let paths = ["/personnes", "/personnes?q=zzzz", "/statistiques", "/"].map(str::to_owned);
    let paths = [&paths[..], &[format!("/personnes?apres={last:x}")]].concat();
    let most = pages(address, &cookies[0], &paths);
    println!("a page of a structure of {ROWS}: {:.1} ms at most (50)", most.as_secs_f64() * 1e3);
    many(&path, &rows, &keys, now);
    std::fs::remove_dir_all(&path).unwrap();
}
