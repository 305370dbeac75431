//! The mark of disclosure control: only this folder can make a [`Published`] value, and renderers
//! accept no other.

use std::ops::Deref;

/// A value in which everything that may not be printed has been masked, for a named audience and
/// threshold.
#[derive(Clone, Debug)]
pub struct Published<T> {
    value: T,
    threshold: u32,
}

impl<T> Published<T> {
    /// Made by disclosure control alone.
    pub(super) fn new(value: T, threshold: u32) -> Self {
        Published { value, threshold }
    }

    /// Counts of fewer persons than this are masked.
    pub fn threshold(&self) -> u32 {
        self.threshold
    }
}

impl<T> Deref for Published<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
