//! Files of logos: there, and pictures that can be published. Independent of how they are shown.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Logo, Mandate};
use crate::pictures::Made;
use crate::words::message;

/// Checks each logo; `picture` gives what was made of its file by its path in the project.
///
/// A picture in an `<img>` runs no script, but its file has an address of its own: opened there, a
/// script in it would run in the name of the site. So what is published is made anew, and what
/// cannot be is reported here, once.
pub fn on_files(mandate: &Mandate, picture: impl Fn(&str) -> Option<Made>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for shown in &mandate.visibilities {
        let Some(Logo::File { path, .. }) = &shown.logo else { continue };
        let span = shown.logo_span.as_ref().unwrap_or(&shown.span).clone();
        match picture(path) {
            None => {
                let organisation = shown.organisation.as_str();
                let message = message!("missing-logo", organisation = organisation, file = path);
                findings.push(Diagnostic::new(Code::MissingLogo, span, message));
            }
            Some(Err(fault)) => findings.push(fault.at(span, path)),
            Some(Ok(picture)) => findings.extend(picture.doubt(span, path)),
        }
    }
    findings
}
