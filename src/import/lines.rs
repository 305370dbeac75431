//! The line of a place in a text, whatever ends its lines. The CSV reader counts a line too few
//! where lines end in CR LF: it has not yet taken the LF of the record before.

/// Counts lines up to places that are asked for in their order.
pub struct Lines<'t> {
    text: &'t [u8],
    at: usize,
    line: u32,
}

impl<'t> Lines<'t> {
    pub fn of(text: &'t str) -> Self {
        Lines { text: text.as_bytes(), at: 0, line: 1 }
    }

    /// The line of the first sign at or behind a byte that ends no line.
    pub fn line_from(&mut self, byte: u64) -> u32 {
        let byte = usize::try_from(byte).unwrap_or(usize::MAX).min(self.text.len());
        while let Some(sign) = self.text.get(self.at) {
            let ends_line = matches!(sign, b'\r' | b'\n');
            if self.at >= byte && !ends_line {
                break;
            }
            let is_half = *sign == b'\r' && self.text.get(self.at + 1) == Some(&b'\n');
            self.line = self.line.saturating_add(u32::from(ends_line && !is_half));
            self.at += 1;
        }
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn a_line_is_one_whatever_ends_it() {
        for ending in ["\n", "\r\n", "\r"] {
            let text = ["a;b", "", "c;d", "e"].join(ending);
            let mut lines = Lines::of(&text);
            let first = lines.line_from(0);
            // Where the CSV reader sees the record: behind the whole ending, or before its LF.
            let second = lines.line_from(4);
            let last = text.rfind('e').and_then(|at| u64::try_from(at).ok()).unwrap_or_default();
            assert_eq!((first, second, lines.line_from(last)), (1, 3, 4), "{ending:?}");
        }
    }
}
