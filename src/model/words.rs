//! Words for the public in one or several languages. Knows nothing of what they say.

use std::collections::BTreeMap;

/// What the public reads: always in the main language of the site, and in others where somebody has
/// written it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    main: String,
    /// By ISO 639-1 code; without the main language.
    others: BTreeMap<String, String>,
}

impl Words {
    pub fn new(main: String, others: BTreeMap<String, String>) -> Self {
        Words { main, others }
    }

    /// In the main language.
    pub fn main(&self) -> &str {
        &self.main
    }

    /// In a language other than the main one.
    pub fn translated(&self, language: &str) -> Option<&str> {
        self.others.get(language).map(String::as_str)
    }
}

/// In the main language.
impl std::fmt::Display for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.main)
    }
}
