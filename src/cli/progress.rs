//! A sign of life for work that takes long. Nothing where the error output is no terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::words::Message;

use super::voice::Voice;

/// Shown until it ends or goes.
pub struct Progress(ProgressBar);

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
        Progress(bar)
    }

    pub fn end(self) {
        self.0.finish_and_clear();
    }
}
