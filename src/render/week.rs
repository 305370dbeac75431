//! The page of the week: one file without assets, to be printed or kept open.

use crate::output::{Artefacts, OutputPath};

use super::{Made, Workroom, html};

/// Below the output folder.
pub const PATH: &str = "operator/week.html";

pub fn path() -> Option<OutputPath> {
    OutputPath::operator("week.html")
}

pub fn render(workroom: &Workroom) -> Made {
    let mut artefacts = Artefacts::default();
    if let Some(path) = path() {
        artefacts.insert(path, html::week_page(workroom.week.week()).into_bytes());
    }
    (artefacts, Vec::new())
}
