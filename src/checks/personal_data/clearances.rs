//! What was cleared and stands nowhere any more: whoever reads the list of clearances must be able
//! to rely on it.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Clearance, Model};
use crate::words::message;

use super::{File, plain, text_of};

/// Clearances of which no file holds the text.
pub fn unused(files: &[File], model: &Model) -> Vec<Diagnostic> {
    model
        .mandate
        .clearances
        .iter()
        .filter(|clearance| !is_used(clearance, files))
        .map(told)
        .collect()
}

fn is_used(clearance: &Clearance, files: &[File]) -> bool {
    let may_hold = |file: &&File| match &clearance.file {
        Some(path) => **file.path == **path,
        None => *file.path != clearance.span.file,
    };
    let files = || files.iter().filter(may_hold);
    // As it stands, almost always; only what does not is looked for however it is written.
    files().any(|file| text_of(file).is_some_and(|text| text.contains(&clearance.text))) || {
        let wanted = plain(&clearance.text);
        files().any(|file| {
            text_of(file).is_some_and(|text| plain(text).contains(&wanted))
                || plain(file.path).contains(&wanted)
        })
    }
}

fn told(clearance: &Clearance) -> Diagnostic {
    let text = &clearance.text;
    let message = match &clearance.file {
        Some(file) => message!("clearance-unused-file", text = text, file = file),
        None => message!("clearance-unused", text = text),
    };
    Diagnostic::new(Code::ClearanceUnused, clearance.span.clone(), message)
}
