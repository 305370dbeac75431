//! Texts of reports: each belongs to a programme of the records. A text of nobody's would silently
//! be in no report.

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::Service;
use crate::words::message;

/// Checks texts, each given as the programme that its folder names and its file.
pub fn on_texts<'a>(
    service: &Service,
    texts: impl Iterator<Item = (&'a str, &'a str)>,
) -> Vec<Diagnostic> {
    let known = || service.programmes.keys().map(|id| id.as_str());
    let mut findings = Vec::new();
    for (programme, file) in texts.filter(|(programme, _)| !known().any(|id| id == *programme)) {
        let message = message!(
            "narrative-programme",
            programme = programme,
            known = known().collect::<Vec<_>>(),
        );
        findings.push(
            Diagnostic::new(Code::NarrativeProgramme, Span::whole_file(file), message)
                .suggest(programme, known()),
        );
    }
    findings
}
