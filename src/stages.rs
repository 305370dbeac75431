//! The stages of a build, and the files made in them: each marks when it begins and when it
//! ends. Who wants to know where the time goes, or how far the work has come, listens
//! (`cli/timings.rs`, `cli/progress.rs`). Reads no clock.

use tracing::span::EnteredSpan;

/// The name of the span of a stage. Its field `name` is the stage.
pub const STAGE: &str = "stage";

/// The name of the span of one file. Its field `name` is the stage, `path` the file.
pub const FILE: &str = "file";

/// A stage that lasts until the value goes.
pub fn stage(name: &'static str) -> EnteredSpan {
    tracing::info_span!("stage", name).entered()
}

/// Work that is a stage of its own.
pub fn within<T>(name: &'static str, work: impl FnOnce() -> T) -> T {
    let _stage = stage(name);
    work()
}

/// How many files are made in a stage that has begun: an event with the fields `name` and `files`.
pub fn expect(name: &'static str, files: usize) {
    tracing::info!(name, files);
}

/// A file that is made in a stage, by one thread.
pub fn file(stage: &'static str, path: &str) -> EnteredSpan {
    tracing::debug_span!("file", name = stage, path).entered()
}
