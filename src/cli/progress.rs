//! A sign of life for work that takes long. Nothing where the error output is no terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// Shown until it ends or goes.
pub struct Progress(ProgressBar);

impl Progress {
    pub fn start(doing: &'static str) -> Self {
        let bar = ProgressBar::new_spinner().with_message(doing);
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} … {elapsed}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(120));
        Progress(bar)
    }

    pub fn end(self) {
        self.0.finish_and_clear();
    }
}
