//! Where the time of a command goes: its stages, and the files made in them, as a table and as a
//! trace for `chrome://tracing` or Perfetto. Independent of what a stage does.

use std::collections::HashMap;
use std::io;
use std::path::Path;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread::ThreadId;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;

use crate::stages::{FILE, STAGE};
use crate::words::message;

use super::progress;
use super::terminal;
use super::voice::Voice;

/// What a command wants to know.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted {
    /// How long each stage took.
    pub table: bool,
    /// When each file began and ended.
    pub trace: bool,
}

/// Since when, on which clock, and what is over.
struct Record {
    begun: Instant,
    wanted: Wanted,
    done: Mutex<Vec<Done>>,
}

static RECORD: OnceLock<Record> = OnceLock::new();

/// A stage or a file that is over.
struct Done {
    is_file: bool,
    name: String,
    path: Option<String>,
    thread: ThreadId,
    begin: Duration,
    length: Duration,
    /// Of the thread, and of the whole program meanwhile.
    own_work: Duration,
    all_work: Duration,
}

/// A stage or a file that has begun.
struct Begun {
    name: String,
    path: Option<String>,
    at: Instant,
    own_work: Duration,
    all_work: Duration,
}

/// Listens from now on to what the stages say. Without a wish it still says to a terminal what is
/// being done.
pub fn listen(wanted: Wanted) {
    let record = Record { begun: Instant::now(), wanted, done: Mutex::default() };
    if (wanted.table || wanted.trace || progress::is_shown()) && RECORD.set(record).is_ok() {
        let listener = tracing_subscriber::registry().with(Listener);
        // There is none before: this is the only place that sets one.
        let _ = tracing::subscriber::set_global_default(listener);
    }
}

struct Listener;

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Listener {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let (Some(span), Some(record)) = (context.span(id), RECORD.get()) else { return };
        let is_file = span.name() == FILE;
        if !is_file && span.name() != STAGE {
            return;
        }
        let mut fields = Fields { with_path: record.wanted.trace, ..Fields::default() };
        attributes.record(&mut fields);
        if !is_file {
            progress::stage(&fields.name);
        }
        span.extensions_mut().insert(Begun {
            name: fields.name,
            path: fields.path,
            at: Instant::now(),
            own_work: work(Whose::Thread),
            all_work: work(Whose::Program),
        });
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        if fields.files > 0 {
            progress::expect(&fields.name, fields.files);
        }
    }

    fn on_close(&self, id: Id, context: Context<'_, S>) {
        let (Some(span), Some(record)) = (context.span(&id), RECORD.get()) else { return };
        let Some(begun) = span.extensions_mut().remove::<Begun>() else { return };
        let is_file = span.name() == FILE;
        if is_file {
            progress::file(&begun.name);
        }
        if !record.wanted.table && !record.wanted.trace {
            return;
        }
        let done = Done {
            is_file,
            begin: begun.at.duration_since(record.begun),
            length: begun.at.elapsed(),
            own_work: work(Whose::Thread).saturating_sub(begun.own_work),
            all_work: work(Whose::Program).saturating_sub(begun.all_work),
            thread: std::thread::current().id(),
            name: begun.name,
            path: begun.path,
        };
        record.done.lock().unwrap_or_else(PoisonError::into_inner).push(done);
    }
}

/// The name and the counts of a stage or a file.
#[derive(Default)]
struct Fields {
    name: String,
    path: Option<String>,
    files: u64,
    with_path: bool,
}

impl Visit for Fields {
    fn record_str(&mut self, field: &Field, value: &str) {
        match field.name() {
            "name" => value.clone_into(&mut self.name),
            "path" if self.with_path => self.path = Some(value.to_owned()),
            _ => {}
        }
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        if field.name() == "files" {
            self.files = value;
        }
    }

    fn record_debug(&mut self, _: &Field, _: &dyn std::fmt::Debug) {}
}

enum Whose {
    Thread,
    Program,
}

/// Processor time spent so far.
#[cfg(unix)]
fn work(whose: Whose) -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    let clock = match whose {
        Whose::Thread => ClockId::ThreadCPUTime,
        Whose::Program => ClockId::ProcessCPUTime,
    };
    let time = clock_gettime(clock);
    let part = |n: i64| u64::try_from(n).unwrap_or(0);
    Duration::from_secs(part(time.tv_sec)) + Duration::from_nanos(part(time.tv_nsec))
}

#[cfg(not(unix))]
fn work(_: Whose) -> Duration {
    Duration::ZERO
}

/// A line of the table.
struct Row {
    name: String,
    files: usize,
    length: Duration,
    work: Duration,
}

/// Shows the table, where it is wanted.
pub fn show(voice: Voice) {
    let Some(record) = RECORD.get().filter(|record| record.wanted.table) else { return };
    let done = record.done.lock().unwrap_or_else(PoisonError::into_inner);
    let rows = rows(&done);
    let name = |row: &Row| voice.say(&message!("stage", stage = &row.name));
    let width = rows.iter().map(|row| name(row).chars().count()).max().unwrap_or(0);
    let line = |name: &str, files: &str, length: &str, work: &str| {
        terminal::say(&format!("  {name:width$}  {files:>8}  {length:>9}  {work:>9}"));
    };
    let word = |key: &str| voice.say(&message!("timings-head", column = key));
    line("", &word("files"), &word("time"), &word("work"));
    let seconds = |time: Duration| format!("{:.3} s", time.as_secs_f64());
    for row in &rows {
        let files = if row.files == 0 { String::new() } else { row.files.to_string() };
        line(&name(row), &files, &seconds(row.length), &seconds(row.work));
    }
    let (whole, work) = (record.begun.elapsed(), work(Whose::Program));
    line(&word("all"), "", &seconds(whole), &seconds(work));
    if let Some(megabytes) = memory_peak() {
        terminal::tell(voice, &message!("timings-memory", megabytes = megabytes));
    }
}

/// The stages in the order in which they began. Of one in which files are made the work is theirs:
/// a thread that waits takes up work of another stage meanwhile.
fn rows(done: &[Done]) -> Vec<Row> {
    let mut of_files: HashMap<&str, (usize, Duration)> = HashMap::new();
    for file in done.iter().filter(|done| done.is_file) {
        let (count, work) = of_files.entry(&file.name).or_default();
        (*count, *work) = (*count + 1, *work + file.own_work);
    }
    let mut stages: Vec<&Done> = done.iter().filter(|done| !done.is_file).collect();
    stages.sort_by_key(|stage| stage.begin);
    let main = std::thread::current().id();
    let mut rows: Vec<Row> = Vec::new();
    for stage in stages {
        let own = if stage.thread == main { stage.all_work } else { stage.own_work };
        if let Some(row) = rows.iter_mut().find(|row| row.name == stage.name) {
            row.length += stage.length;
            if row.files == 0 {
                row.work += own;
            }
            continue;
        }
        let (files, work) = of_files.get(stage.name.as_str()).copied().unwrap_or((0, own));
        rows.push(Row { name: stage.name.clone(), files, length: stage.length, work });
    }
    rows
}

/// The most memory that the program held at a time, in megabytes, where the system reports it.
#[expect(clippy::disallowed_methods, reason = "what the system says of this process")]
fn memory_peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = peak.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes / 1024)
}

/// Writes the trace: the events of the Trace Event Format, one an entry, times in microseconds.
#[expect(clippy::disallowed_methods, reason = "the trace goes where the person wants it")]
pub fn write_trace(path: &Path) -> io::Result<()> {
    let Some(record) = RECORD.get() else { return Ok(()) };
    let done = record.done.lock().unwrap_or_else(PoisonError::into_inner);
    let mut threads: HashMap<ThreadId, usize> = HashMap::new();
    let mut event = |done: &Done| -> Value {
        let number = threads.len();
        let thread = *threads.entry(done.thread).or_insert(number);
        json!({
            "name": done.name,
            "cat": if done.is_file { FILE } else { STAGE },
            "ph": "X",
            "ts": u64::try_from(done.begin.as_micros()).unwrap_or(u64::MAX),
            "dur": u64::try_from(done.length.as_micros()).unwrap_or(u64::MAX),
            "pid": 1,
            "tid": thread,
            "args": { "path": done.path },
        })
    };
    let events: Vec<Value> = done.iter().map(&mut event).collect();
    std::fs::write(path, json!({ "traceEvents": events }).to_string())
}
