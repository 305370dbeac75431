//! Members: an import of 20,000 rows against bare inserts of the same rows into the same tables, and
//! a page of a structure of that size.
//!
//! `cargo bench --no-default-features --features alerts --bench alerts`
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::print_stdout, reason = "a bench")]

use std::fmt::Write;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use halte::alerts::store::{Folder, Room};
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

fn timed<T>(name: &str, work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let made = work();
    let took = start.elapsed();
    println!("{name:<40} {:>9.1} ms", took.as_secs_f64() * 1000.0);
    (made, took)
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
    let rooms = Room::every(&opened).unwrap();
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
        rooms[1]
            .write(|file| {
                for (row, (last, first)) in rows.iter().zip(&keys) {
                    let fields = &row.fields;
                    file.prepare_cached(
                        "INSERT INTO members(id, last_name, first_name, last_key, first_key, sort,
                           born, sex, email, phone, created, contact)
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
                            "INSERT INTO consents(member, channel, given, wording, source, day, at,
                               account) VALUES(?1, ?2, 1, 'oui', 'import', '2026-09-01', ?3, 1)",
                        )?
                        .execute((row.id, channel, now))?;
                    }
                }
                Ok(())
            })
            .unwrap();
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
    drop(rooms);
    drop(opened);
    std::fs::remove_dir_all(&path).unwrap();
}
