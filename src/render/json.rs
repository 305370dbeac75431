//! The manifest of all published figures, for whoever wants to attack it (`halte audit`).

use crate::diagnostics::Diagnostic;
use crate::output::{Artefacts, OutputPath};

use super::Input;

pub fn render(input: &Input) -> (Artefacts, Vec<Diagnostic>) {
    let mut artefacts = Artefacts::default();
    for published in input.manifests {
        let name = if published.shares_recipient { format!("publication-{}.json", published.programme) } else { "publication.json".to_owned() };
        if let Some(path) = OutputPath::funder(published.recipient.as_str(), &name) {
            let mut text = serde_json::to_vec(&published.manifest).expect("a manifest is plain JSON");
            text.push(b'\n');
            artefacts.insert(path, text);
        }
    }
    (artefacts, Vec::new())
}
