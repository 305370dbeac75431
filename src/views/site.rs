//! The pages of the public site.

use super::Given;

/// The public site.
#[derive(Debug, Default)]
pub struct Site {}

pub fn compose(_given: &Given) -> Site {
    Site::default()
}
