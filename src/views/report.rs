//! Reports for funders.

use super::Given;

/// One document.
#[derive(Debug)]
pub struct Report {}

pub fn compose(_given: &Given) -> Vec<Report> {
    Vec::new()
}
