//! Calendar feeds.

use super::Given;

/// One feed.
#[derive(Debug)]
pub struct Calendar {}

pub fn compose(_given: &Given) -> Vec<Calendar> {
    Vec::new()
}
