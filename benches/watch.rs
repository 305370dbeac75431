//! What an edit costs until the page that shows it is made, against a clean build in memory, and against a project ten times
//! as large. `cargo bench --bench watch`; without `--features pdf` documents are left out of the clean build.

#![expect(clippy::print_stdout, reason = "a bench tells what it has measured")]

#[path = "watch/project.rs"]
mod project;

use std::path::Path;
use std::time::{Duration, Instant};

use halte::calendar::Date;
use halte::output::Kept;
use halte::project::Memory;
use halte::sources::Sources;

fn main() {
    let (sources, _) = halte::sources::read(Path::new("."));
    let (clean, example) = (clean(&sources, day("2022-03-01")), edits(sources, day("2022-03-01"), EXAMPLE));
    println!("the example: a clean build {clean:.1?}, an edit until its page is made {:.1?}: {:.0} % of it", example[0], share(example[0], clean));
    let mut before: Option<Vec<Duration>> = None;
    for stops in [1_000, 10_000] {
        let sources: Sources = project::of(stops).into_iter().collect::<Sources>().with_default_theme();
        let took = edits(sources, day("2026-03-03"), MANY);
        println!("{stops} stops: an edit until");
        for (place, took) in took.iter().enumerate() {
            let times = before.as_ref().map(|before| format!(", {:.1} times that of a tenth", share(*took, before[place]) / 100.0));
            println!("  {} is made {took:.1?}{}", MANY.files[place], times.unwrap_or_default());
        }
        before = Some(took);
    }
}

/// A file, what is changed in it, and files that show it: that of the place first, then the lists and feeds.
#[derive(Clone, Copy)]
struct Edit {
    file: &'static str,
    from: &'static str,
    files: &'static [&'static str],
}

const EXAMPLE: Edit = Edit { file: "records/rota/nord.yaml", from: "hours: 09:", files: &["public/calendrier/index.html"] };

/// The stop's next passage is that of its commune as well.
const MANY: Edit = Edit {
    file: "records/rota/00001.yaml",
    from: "- stop: stop-11\n  weekday: tuesday\n  month_weeks: [1]\n  hours: 09:",
    files: &[
        "public/arrets/stop-11/index.html",
        "public/communes/commune-1/index.html",
        "public/pres-de-chez-moi/index.html",
        "public/arrets/index.html",
        "public/agenda/arrets/stop-11.ics",
        "public/agenda/tout.ics",
        "public/donnees/passages.json",
    ],
};

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

fn clean(sources: &Sources, today: Date) -> Duration {
    median((0..3).map(|_| time(|| drop(halte::build(sources, today)))).collect())
}

/// For each file the median of some edits, each of which moves the hours of a rule by a minute: from the edit until the file
/// is made, as if it were the first that somebody asks for.
fn edits(mut sources: Sources, today: Date, edit: Edit) -> Vec<Duration> {
    let whole = String::from_utf8(sources.get(edit.file).expect("the file is there").to_vec()).expect("text");
    assert!(whole.contains(edit.from), "{} does not hold {}", edit.file, edit.from);
    let mut memory = Memory::default();
    let mut minute = 9;
    let mut of_file = |file: &str| {
        let mut before = None;
        let mut times = Vec::new();
        for round in 0..6 {
            minute = if minute == 50 { 10 } else { minute + 1 };
            let text = whole.replacen(&format!("{}00", edit.from), &format!("{}{minute}", edit.from), 1);
            sources.insert(edit.file, text.into_bytes());
            let start = Instant::now();
            let (project, said) = halte::open(&sources, today, &mut memory);
            let project = project.unwrap_or_else(|| panic!("{said:?}"));
            let made = project.make(file, &Kept::default()).0.get(file).cloned().expect("the file is made");
            let took = start.elapsed();
            assert!(before.as_ref() != Some(&made), "{file} does not show the change");
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
