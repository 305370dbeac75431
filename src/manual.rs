//! The texts and pictures of `docs/manual/`, which come with the program.

mod embedded {
    include!(concat!(env!("OUT_DIR"), "/manual.rs"));
}

/// All files, by their path in the repository: the pages of each language, their pictures, and the
/// project of the examples.
pub fn files() -> &'static [(&'static str, &'static [u8])] {
    embedded::FILES
}

/// The bytes of a file.
pub fn file(path: &str) -> Option<&'static [u8]> {
    files().iter().find(|(name, _)| *name == path).map(|(_, bytes)| *bytes)
}
