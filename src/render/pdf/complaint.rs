//! The typesetter's complaints as ours, each at the place where it can be mended.

use typst::WorldExt;
use typst::diag::SourceDiagnostic;

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::words::{Message, Tongue, message};

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
    let message = in_words(document, &complaint.message);
    let has_remedy = Tongue::English.hint(&message).is_some();
    let said = Diagnostic::new(Code::Report, span, message);
    let advice: Vec<&str> = complaint.hints.iter().map(|hint| hint.v.as_str()).collect();
    if advice.is_empty() || has_remedy {
        return said;
    }
    said.hint(message!("report-advice", advice = advice.join("; ")))
}

/// In our words where the complaint is one of the usual ones.
fn in_words(document: &str, complaint: &str) -> Message {
    let after = |start: &str| complaint.strip_prefix(start);
    let bracketed = |start: &str| after(start)?.strip_prefix(" (")?.strip_suffix(')');
    if let Some(name) = after("unknown variable: ") {
        return message!("report-unknown-variable", document = document, name = name);
    }
    if let Some(font) = after("unknown font family: ") {
        return message!("report-unknown-font", document = document, font = font);
    }
    if let Some(file) = bracketed("file not found").and_then(|at| at.strip_prefix("searched at ")) {
        return message!("report-file-not-found", document = document, file = file);
    }
    if let Some(problem) = bracketed("failed to parse SVG") {
        return message!("report-svg", document = document, problem = problem);
    }
    if let Some(problem) = bracketed("failed to decode image") {
        return message!("report-picture", document = document, problem = problem);
    }
    if let Some((standard, rule)) = complaint.split_once(" error: ") {
        if rule == "missing alt text" {
            return message!("report-alt", document = document, standard = standard);
        }
        let levels = rule.strip_prefix("skipped from heading level ");
        if let Some((above, level)) = levels.and_then(|levels| levels.split_once(" to ")) {
            return message!(
                "report-heading-level",
                document = document,
                standard = standard,
                above = above,
                level = level,
            );
        }
    }
    message!("report-problem", document = document, problem = complaint)
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
