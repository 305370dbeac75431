//! A sign of life for work that takes long: which stage it is in, and how many files of it are
//! done. Nothing where the error output is no terminal.

use std::io::IsTerminal;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::words::{Message, message};

use super::voice::Voice;

/// Shown until it ends or goes.
pub struct Progress(ProgressBar);

/// What is shown now.
struct Shown {
    bar: ProgressBar,
    voice: Voice,
    /// Name, files made and files there will be, of the stages in which many are made.
    stages: Vec<(String, u64, u64)>,
}

static SHOWN: Mutex<Option<Shown>> = Mutex::new(None);

fn shown() -> MutexGuard<'static, Option<Shown>> {
    SHOWN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether a terminal shows it.
pub fn is_shown() -> bool {
    std::io::stderr().is_terminal()
}

impl Progress {
    pub fn start(voice: Voice, doing: &Message) -> Self {
        let bar = ProgressBar::new_spinner().with_message(voice.say(doing));
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} … {elapsed}") {
            bar.set_style(style);
        }
        // The ticks need a thread, and the crate does not ask whether there is one.
        match std::thread::Builder::new().spawn(|| ()).map(std::thread::JoinHandle::join) {
            Ok(_) => bar.enable_steady_tick(Duration::from_millis(120)),
            Err(_) => bar.tick(),
        }
        *shown() = Some(Shown { bar: bar.clone(), voice, stages: Vec::new() });
        Progress(bar)
    }

    pub fn end(self) {
        drop(self);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        *shown() = None;
        self.0.finish_and_clear();
    }
}

/// A stage begins.
pub fn stage(name: &str) {
    if let Some(shown) = &mut *shown() {
        shown.bar.set_message(line(shown.voice, name, 0, 0));
    }
}

/// So many files are made in a stage.
pub fn expect(stage: &str, files: u64) {
    if let Some(shown) = &mut *shown() {
        shown.stages.push((stage.to_owned(), 0, files));
    }
}

/// A file of a stage is made.
pub fn file(stage: &str) {
    let mut shown = shown();
    let Some(Shown { bar, voice, stages }) = &mut *shown else { return };
    let Some((_, made, files)) = stages.iter_mut().rev().find(|(name, ..)| name == stage) else {
        return;
    };
    *made += 1;
    // As often as it can be read.
    let step = (*files / 200).max(1);
    if made.is_multiple_of(step) {
        bar.set_message(line(*voice, stage, *made, *files));
    }
}

fn line(voice: Voice, name: &str, made: u64, files: u64) -> String {
    let name = message!("stage", stage = name);
    voice.say(&match files {
        0 => name,
        _ => message!("stage-files", stage = name, made = made, files = files),
    })
}
