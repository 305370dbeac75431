//! What was cleared and stands nowhere any more: whoever reads the list of clearances must be able to rely on it.

use crate::diagnostics::Diagnostic;
use crate::model::{Clearance, Model};

use super::{File, plain, text_of};

/// Clearances of which no file holds the text.
pub fn unused(files: &[File], model: &Model) -> Vec<Diagnostic> {
    model.mandate.clearances.iter().filter(|clearance| !is_used(clearance, files)).map(told).collect()
}

fn is_used(clearance: &Clearance, files: &[File]) -> bool {
    let wanted = plain(&clearance.text);
    let may_hold = |file: &&File| match &clearance.file {
        Some(path) => **file.path == **path,
        None => *file.path != clearance.span.file,
    };
    let holds = |file: &File| {
        let text = text_of(file).unwrap_or_default();
        text.contains(&clearance.text) || plain(text).contains(&wanted) || plain(file.path).contains(&wanted)
    };
    files.iter().filter(may_hold).any(holds)
}

fn told(clearance: &Clearance) -> Diagnostic {
    let nowhere = clearance.file.as_ref().map_or_else(|| "no file holds".to_owned(), |file| format!("{file} does not hold"));
    let message = format!("a text is cleared that {nowhere}: `{}`", clearance.text);
    Diagnostic::warning("clearance-unused", clearance.span.clone(), message).hint("delete the clearance, or write the text as it stands in the file")
}
