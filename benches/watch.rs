//! What an edit costs until the changed bytes are there, against a clean build in memory, and
//! against a project ten times as large. `cargo bench --bench watch`; without `--features pdf`
//! documents are left out of the clean build.

#![expect(clippy::print_stdout, reason = "a bench tells what it has measured")]
#![expect(clippy::disallowed_methods, reason = "a preview watches a folder")]

#[path = "watch/project.rs"]
mod project;
#[path = "watch/session.rs"]
mod session;

use std::path::Path;
use std::time::{Duration, Instant};

use halte::calendar::Date;
use halte::output::Kept;
use halte::project::Memory;
use halte::sources::Sources;
use session::Preview;

fn main() {
    example();
    let mut before: Option<Vec<Duration>> = None;
    for stops in [1_000, 10_000] {
        let sources = published(
            project::of(stops).into_iter().collect::<Sources>().with_default_theme(),
            day("2026-03-03"),
        );
        let took = edits(sources.clone(), day("2026-03-03"), MANY);
        println!("{stops} stops: an edit until");
        for (place, took) in took.iter().enumerate() {
            let times = before.as_ref().map(|before| {
                format!(", {:.1} times that of a tenth", share(*took, before[place]) / 100.0)
            });
            println!("  {} is made {took:.1?}{}", MANY.files[place], times.unwrap_or_default());
        }
        before = Some(took);
        served(&sources, day("2026-03-03"), MANY, &MANY.files[..SERVED], None);
    }
}

fn example() {
    let (sources, _) = halte::sources::read(Path::new("."));
    let clean =
        median((0..3).map(|_| time(|| drop(halte::build(&sources, day("2022-03-01"))))).collect());
    println!("the example: a clean build in memory {clean:.1?}; an edit until");
    for (file, took) in EXAMPLE.files.iter().zip(edits(sources.clone(), day("2022-03-01"), EXAMPLE))
    {
        println!("  {file} is made {took:.1?}: {:.0} % of it", share(took, clean));
    }
    served(&sources, day("2022-03-01"), EXAMPLE, EXAMPLE.files, Some(clean));
}

/// From the write of a file to the changed bytes over the wire, with the pause that a watcher makes
/// until files are quiet.
fn served(sources: &Sources, today: Date, edit: Edit, files: &[&str], clean: Option<Duration>) {
    let preview = Preview::of(sources, today);
    let whole = text_of(sources, edit);
    let mut minute = 9;
    for file in files {
        let texts = (0..6).map(|_| edit.next(&whole, &mut minute)).collect::<Vec<_>>();
        let took = median(preview.edits(edit.file, texts.into_iter(), file));
        let part = clean.map(|clean| format!(": {:.0} % of it", share(took, clean)));
        println!("  {file} is served {took:.1?}{}", part.unwrap_or_default());
    }
}

/// A file, what is changed in it, and files that show it: that of the place first, then the lists
/// and feeds.
#[derive(Clone, Copy)]
struct Edit {
    file: &'static str,
    from: &'static str,
    files: &'static [&'static str],
}

const EXAMPLE: Edit = Edit {
    file: "records/rota/nord.yaml",
    from: "hours: 09:",
    files: &[
        FIRST,
        "public/calendrier/index.html",
        "public/arrets/bischwiller/index.html",
        "public/agenda/arrets/bischwiller.ics",
    ],
};

/// It shows what comes first, which in a large project is somewhere else.
const FIRST: &str = "public/index.html";

/// The stop's next passage is that of its commune as well.
const MANY: Edit = Edit {
    file: "records/rota/00001.yaml",
    from: "- stop: stop-11\n  weekday: tuesday\n  month_weeks: [1]\n  hours: 09:",
    files: &[
        "public/arrets/stop-11/index.html",
        "public/communes/commune-1/index.html",
        "public/agenda/arrets/stop-11.ics",
        "public/pres-de-chez-moi/index.html",
        FIRST,
        "public/arrets/index.html",
        "public/agenda/territoires/territory-0.ics",
        "public/donnees/passages.json",
        "public/donnees/passages.csv",
        "public/agenda/tout.ics",
    ],
};

/// How many of them are fetched from a preview: the page of the place, that of its commune, and the
/// feed.
const SERVED: usize = 3;

impl Edit {
    /// The file with the hours of a rule another minute later.
    fn next(&self, whole: &str, minute: &mut u32) -> String {
        *minute = if *minute == 50 { 10 } else { *minute + 1 };
        whole.replacen(&format!("{}00", self.from), &format!("{}{minute}", self.from), 1)
    }
}

fn text_of(sources: &Sources, edit: Edit) -> String {
    let whole = String::from_utf8(sources.get(edit.file).expect("the file is there").to_vec())
        .expect("text");
    assert!(whole.contains(edit.from), "{} does not hold {}", edit.file, edit.from);
    whole
}

/// As it is after the first build: with what subscribers were told.
fn published(mut sources: Sources, today: Date) -> Sources {
    let built = halte::build(&sources, today);
    assert!(!built.artefacts.is_empty(), "{:?}", built.diagnostics);
    for (path, bytes) in built.ledger {
        sources.insert(path, bytes);
    }
    sources
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// For each file the median of some edits, each of which moves the hours of a rule by a minute:
/// from the edit until the file is made, as if it were the first that somebody asks for.
fn edits(mut sources: Sources, today: Date, edit: Edit) -> Vec<Duration> {
    let whole = text_of(&sources, edit);
    let mut memory = Memory::default();
    let mut minute = 9;
    let mut of_file = |file: &str| {
        let mut before = None;
        let mut times = Vec::new();
        for round in 0..6 {
            sources.insert(edit.file, edit.next(&whole, &mut minute).into_bytes());
            let start = Instant::now();
            let (project, said) = halte::open(&sources, today, &mut memory);
            let project = project.unwrap_or_else(|| panic!("{said:?}"));
            let made = project
                .make(file, &Kept::default())
                .0
                .get(file)
                .cloned()
                .expect("the file is made");
            let took = start.elapsed();
            assert!(
                file == FIRST || before.as_ref() != Some(&made),
                "{file} does not show the change"
            );
            before = Some(made);
            // The first time everything is new.
            if round > 0 {
                times.push(took);
            }
        }
        median(times)
    };
    edit.files.iter().map(|file| of_file(file)).collect()
}

fn time(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// In per cent.
fn share(part: Duration, whole: Duration) -> f64 {
    part.as_secs_f64() / whole.as_secs_f64() * 100.0
}
