//! The typesetter's complaints as ours, each at the place where it can be mended.

use typst::WorldExt;
use typst::diag::SourceDiagnostic;

use crate::diagnostics::{Code, Diagnostic, Span};

use super::files::Origin;
use super::world::World;

/// One forgotten bracket is followed by dozens of complaints.
const SHOWN_MAX: usize = 3;

pub fn in_our_words(world: &World, document: &str, said: &[SourceDiagnostic]) -> Vec<Diagnostic> {
    said.iter().take(SHOWN_MAX).map(|complaint| one(world, document, complaint)).collect()
}

fn one(world: &World, document: &str, complaint: &SourceDiagnostic) -> Diagnostic {
    // A complaint inside a helper of the theme was called from somewhere, perhaps from a text.
    let places = std::iter::once(place(world, complaint.span))
        .chain(complaint.trace.iter().map(|point| place(world, point.span.into())));
    let span = places.flatten().next().unwrap_or_else(|| Span::whole_file(document));
    let mut diagnostic =
        Diagnostic::error(Code::Report, span, format!("{document}: {}", complaint.message));
    let hints: Vec<_> = complaint.hints.iter().map(|hint| hint.v.to_string()).collect();
    if !hints.is_empty() {
        diagnostic = diagnostic.hint(hints.join("; "));
    }
    diagnostic
}

fn place(world: &World, span: typst::syntax::DiagSpan) -> Option<Span> {
    let id = span.id()?;
    let range = world.range(span)?;
    match world.files.loader().origin(id)? {
        Origin::Made => None,
        Origin::Text(map) => Some(map.place(range.start)),
        Origin::Project(file) => {
            let bytes = typst::World::file(world, id).ok()?;
            let before = bytes.get(..range.start)?;
            let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
            let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
            let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
            Some(Span::new(
                file,
                u32::try_from(line).unwrap_or(0),
                u32::try_from(column).unwrap_or(0),
            ))
        }
    }
}
