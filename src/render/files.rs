//! Files that are published as they are.

use std::sync::Arc;

use crate::output::{Artefacts, OutputPath};

use super::{Made, Workroom};

pub fn render(workroom: &Workroom) -> Made {
    let mut artefacts = Artefacts::default();
    for (address, file) in workroom.input.views.files() {
        if let Some(path) = OutputPath::public(address) {
            artefacts.insert(path, Arc::clone(&file.bytes));
        }
    }
    (artefacts, Vec::new())
}

pub fn list(workroom: &Workroom) -> Vec<OutputPath> {
    let addresses = workroom.input.views.files().keys();
    addresses.filter_map(|address| OutputPath::public(address)).collect()
}

/// The file at a path, if there is one.
pub fn make(workroom: &Workroom, path: &str) -> Made {
    let mut artefacts = Artefacts::default();
    let address = path.strip_prefix("public/").unwrap_or(path);
    if let Some(file) = workroom.input.views.files().get(address)
        && let Some(path) = OutputPath::public(address)
    {
        artefacts.insert(path, Arc::clone(&file.bytes));
    }
    (artefacts, Vec::new())
}
