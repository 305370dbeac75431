//! The index of proofs as CSV for a spreadsheet and as HTML for a reader. Knows nothing of how the
//! proofs were found.

use crate::diagnostics::Diagnostic;
use crate::sources::Theme;
use crate::views::evidence::Evidence;

/// `index.csv` and `index.html`.
pub struct EvidenceFiles {
    pub csv: Vec<u8>,
    pub html: String,
}

pub fn evidence(index: &Evidence, theme: Theme) -> Result<EvidenceFiles, Box<Diagnostic>> {
    // RFC 4180 with a byte order mark, since an auditor opens it in a spreadsheet program.
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(b"\xef\xbb\xbf".to_vec());
    for line in &index.lines {
        writer.serialize(line).expect("a flat row of texts and numbers can always be written");
    }
    let csv = writer.into_inner().expect("writing into memory does not fail");
    Ok(EvidenceFiles { csv, html: super::html::evidence_page(index, theme)? })
}
