//! The page of the week, and blank liaison sheets beside it: files that need no others, to be
//! printed or kept open.

use crate::output::{Artefacts, OutputPath};

use super::{Made, Workroom, html};

/// Below the output folder.
const PATH: &str = "operator/week.html";
const SHEET: &str = "operator/liaison-sheet.html";

pub fn is_it(path: &str) -> bool {
    [PATH, SHEET].contains(&path)
}

pub fn paths(workroom: &Workroom) -> Vec<OutputPath> {
    let sheet = (!workroom.week.week().sheets.is_empty()).then_some("liaison-sheet.html");
    let names = ["week.html"].into_iter().chain(sheet);
    names.filter_map(OutputPath::operator).collect()
}

pub fn render(workroom: &Workroom) -> Made {
    let week = workroom.week.week();
    let mut artefacts = Artefacts::default();
    for path in paths(workroom) {
        let page = match path.as_str() == SHEET {
            true => html::sheet_page(&workroom.input, week),
            false => html::week_page(week),
        };
        artefacts.insert(path, page.into_bytes());
    }
    (artefacts, Vec::new())
}
