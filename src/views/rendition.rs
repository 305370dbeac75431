//! Room beside a value for what renderers make of it, so that it is made once, whichever files show
//! it and however long the value is remembered. No view looks into it.

use std::sync::OnceLock;

/// In each of a few forms. A value that is altered is another one and has none; values are the same
/// with it and without it.
#[derive(Default)]
pub struct Rendition([OnceLock<Box<[u8]>>; 4]);

impl Rendition {
    /// The forms are the renderer's own affair; there are four.
    pub fn get_or_make<E>(
        &self,
        form: usize,
        make: impl FnOnce() -> Result<Box<[u8]>, E>,
    ) -> Result<&[u8], E> {
        let known = &self.0[form % self.0.len()];
        match known.get() {
            Some(made) => Ok(made),
            None => make().map(|made| &**known.get_or_init(|| made)),
        }
    }
}

impl Clone for Rendition {
    fn clone(&self) -> Self {
        Rendition::default()
    }
}

impl PartialEq for Rendition {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl std::fmt::Debug for Rendition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Rendition")
    }
}
