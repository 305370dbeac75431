//! The manifest of all published figures, for whoever wants to attack it (`halte audit`).

use crate::addresses;
use crate::diagnostics::Diagnostic;
use crate::output::{Artefacts, OutputPath};

use super::Input;

pub fn render(input: &Input) -> (Artefacts, Vec<Diagnostic>) {
    let mut artefacts = Artefacts::default();
    for published in input.figures.manifests() {
        let programme = published.shares_recipient.then_some(&published.programme);
        let name = addresses::manifest(programme);
        if let Some(path) = OutputPath::funder(published.recipient.as_str(), &name) {
            let mut text =
                serde_json::to_vec(&published.manifest).expect("a manifest is plain JSON");
            text.push(b'\n');
            artefacts.insert(path, text);
        }
    }
    // The languages say the same numbers.
    let main = input.figures.public().first().map(|published| &published.language);
    for published in
        input.figures.public().iter().filter(|published| Some(&published.language) == main)
    {
        let name = addresses::manifest(Some(&published.programme));
        if let Some(path) = OutputPath::public(&input.views.addresses().data(name)) {
            let mut text =
                serde_json::to_vec(&published.manifest).expect("a manifest is plain JSON");
            text.push(b'\n');
            artefacts.insert(path, text);
        }
    }
    (artefacts, Vec::new())
}
