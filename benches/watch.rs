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
    println!("the example: a clean build {clean:.1?}, an edit until its page is made {example:.1?}: {:.0} % of it", share(example, clean));
    let mut before: Option<Duration> = None;
    for stops in [1_000, 10_000] {
        let sources: Sources = project::of(stops).into_iter().collect::<Sources>().with_default_theme();
        let took = edits(sources, day("2026-03-03"), MANY);
        let times = before.map(|before| format!(", {:.1} times that of a tenth", share(took, before) / 100.0)).unwrap_or_default();
        println!("{stops} stops: an edit until its page is made {took:.1?}{times}");
        before = Some(took);
    }
}

/// A file, what is changed in it, and the page that shows it.
struct Edit {
    file: &'static str,
    from: &'static str,
    page: &'static str,
}

const EXAMPLE: Edit = Edit { file: "records/rota/nord.yaml", from: "hours: 09:", page: "public/calendrier/index.html" };
const MANY: Edit = Edit { file: "records/rota/00001.yaml", from: "hours: 09:", page: "public/arrets/stop-10/index.html" };

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

fn clean(sources: &Sources, today: Date) -> Duration {
    median((0..3).map(|_| time(|| drop(halte::build(sources, today)))).collect())
}

/// The median of some edits, each of which moves the hours of the first rule by a minute.
fn edits(mut sources: Sources, today: Date, edit: Edit) -> Duration {
    let whole = String::from_utf8(sources.get(edit.file).expect("the file is there").to_vec()).expect("text");
    assert!(whole.contains(edit.from), "{} does not hold {}", edit.file, edit.from);
    let mut memory = Memory::default();
    let mut make = |sources: &Sources| {
        let (project, said) = halte::open(sources, today, &mut memory);
        let project = project.unwrap_or_else(|| panic!("{said:?}"));
        project.make(edit.page, &Kept::default()).0.get(edit.page).cloned().expect("the page is made")
    };
    make(&sources);
    let times = (10..19).map(|minute| {
        let text = whole.replacen(&format!("{}00", edit.from), &format!("{}{minute}", edit.from), 1);
        sources.insert(edit.file, text.into_bytes());
        time(|| drop(make(&sources)))
    });
    median(times.collect())
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
