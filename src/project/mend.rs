//! The files of a project with the remedies that cannot be wrong. What is put right lets more be
//! read, so it is done until nothing is left; a change after which its line has as much wrong as
//! before is taken back.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::calendar::Date;
use crate::diagnostics::{self, Code, Diagnostic, Line, Log, Topic};
use crate::sources::Sources;

use super::{Memory, Project};

/// What was put right.
#[derive(Debug, Default)]
pub struct Fixed {
    pub sources: Sources,
    /// By file: each changed line as it was and as it is.
    pub lines: BTreeMap<Arc<str>, BTreeMap<u32, Line>>,
}

/// How often a project is read again at most.
const ROUNDS_MAX: usize = 20;

/// A project with every sure remedy of its findings. Files of the theme stay as they are.
pub fn fixed(sources: &Sources, today: Date) -> Fixed {
    let mut memory = Memory::default();
    let mut read = |sources: &Sources| {
        let mut log = Log::default();
        let _ = Project::read(sources, today, &mut memory, &mut log);
        log.into_sorted()
    };
    let mut fixed = Fixed { sources: sources.clone(), ..Fixed::default() };
    let mut refused: BTreeSet<(Arc<str>, u32)> = BTreeSet::new();
    let mut found = read(sources);
    for _ in 0..ROUNDS_MAX {
        let before = fixed.sources.clone();
        let changed = fixed.round(&found, &refused);
        if changed.is_empty() {
            break;
        }
        let after = read(&fixed.sources);
        let is_worse = |(file, line): &(Arc<str>, Line)| {
            let was = wrongs(&found, file, line);
            let is = wrongs(&after, file, line);
            is.0 >= was.0 || is.1 > was.1
        };
        let bad: Vec<_> = changed.iter().filter(|one| is_worse(one)).collect();
        if bad.is_empty() {
            found = after;
            for (file, line) in changed {
                fixed.note(file, line);
            }
            continue;
        }
        // All of the round is undone, and done again without these.
        refused.extend(bad.into_iter().map(|(file, line)| (Arc::clone(file), line.number)));
        fixed.sources = before;
    }
    fixed
}

/// How many findings a line has of the codes for which it was changed, and of mistakes for which a
/// file cannot be read.
fn wrongs(found: &[Diagnostic], file: &Arc<str>, line: &Line) -> (usize, usize) {
    let here = |one: &&Diagnostic| {
        one.span.as_ref().is_some_and(|span| span.file == *file && span.line == line.number)
    };
    let of_codes = |one: &&Diagnostic| line.codes.contains(&one.code);
    let of_file =
        |one: &&Diagnostic| one.code.topic() == Topic::Files && one.code != Code::CutValue;
    let here = || found.iter().filter(here);
    (here().filter(of_codes).count(), here().filter(of_file).count())
}

impl Fixed {
    /// Writes what can be written at once; gives the lines that have changed.
    fn round(
        &mut self,
        found: &[Diagnostic],
        refused: &BTreeSet<(Arc<str>, u32)>,
    ) -> Vec<(Arc<str>, Line)> {
        let mut by_file: BTreeMap<Arc<str>, Vec<&Diagnostic>> = BTreeMap::new();
        for one in found.iter().filter(|one| one.is_sure) {
            let Some(span) = &one.span else { continue };
            let is_own = span.file.starts_with("records/") || span.file.starts_with("content/");
            if is_own && !refused.contains(&(Arc::clone(&span.file), span.line)) {
                by_file.entry(Arc::clone(&span.file)).or_default().push(one);
            }
        }
        let mut changed = Vec::new();
        for (file, found) in by_file {
            let bytes = self.sources.get(&file).map(Arc::clone);
            let Some(text) = bytes.as_deref().and_then(|bytes| std::str::from_utf8(bytes).ok())
            else {
                continue;
            };
            let mended = diagnostics::mended(text, found);
            if !mended.lines.is_empty() {
                self.sources.insert(Arc::clone(&file), mended.text.into_bytes());
            }
            changed.extend(mended.lines.into_iter().map(|line| (Arc::clone(&file), line)));
        }
        changed
    }

    /// Of a line that was changed twice, the first text is what it was.
    fn note(&mut self, file: Arc<str>, line: Line) {
        let lines = self.lines.entry(file).or_default();
        let before = lines.get(&line.number).map(|first| first.before.clone());
        let before = before.unwrap_or_else(|| line.before.clone());
        lines.insert(line.number, Line { before, ..line });
    }
}
