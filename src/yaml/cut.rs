//! Values that YAML cuts short: what follows ` #` is a comment to it. Reads lines one after the
//! other, so that it distinguishes a value from quotation marks or brackets that are still open.

/// What is open at the end of a line.
#[derive(Default)]
pub(super) struct Scan {
    quote: Option<char>,
    /// Brackets.
    depth: usize,
}

impl Scan {
    /// Where a plain value of this line is cut: the byte of the `#`. Of `12 rue des Lilas #3` only
    /// `12 rue des Lilas` is kept; a `#` and a blank begin a comment that is meant.
    pub fn cut(&mut self, line: &str) -> Option<usize> {
        let mut start = 0;
        if self.quote.is_none() && self.depth == 0 {
            start = value_start(line);
            match line[start..].chars().next() {
                Some('"' | '\'' | '[' | '{') => {}
                Some('#') if line[..start].trim_end().ends_with(':') => {
                    let text = &line[start + 1..];
                    let is_text = !text.is_empty() && !text.starts_with([' ', '#', '!']);
                    return is_text.then_some(start);
                }
                None | Some('|' | '>' | '#' | '&' | '*' | '!' | '%') => return None,
                Some(_) => return plain_cut(line, start),
            }
        }
        let mut before = ' ';
        let mut signs = line[start..].chars().peekable();
        while let Some(sign) = signs.next() {
            match (self.quote, sign) {
                (Some('"'), '\\') => drop(signs.next()),
                (Some('\''), '\'') if signs.peek() == Some(&'\'') => drop(signs.next()),
                (Some(quote), _) if quote == sign => self.quote = None,
                (Some(_), _) => {}
                (None, '#') if before == ' ' => break,
                (None, '"' | '\'') if " [{,:".contains(before) => self.quote = Some(sign),
                (None, '[' | '{') => self.depth += 1,
                (None, ']' | '}') => self.depth = self.depth.saturating_sub(1),
                _ => {}
            }
            // Behind a quoted value there are comments only.
            if self.quote.is_none() && self.depth == 0 {
                break;
            }
            before = sign;
        }
        None
    }
}

/// Where the value of a line begins: behind its dashes and its key; a line without a key goes on
/// with the value above.
fn value_start(line: &str) -> usize {
    let blank = |at: usize| at + line[at..].len() - line[at..].trim_start_matches(' ').len();
    let mut start = blank(0);
    while line[start..].starts_with("- ") {
        start = blank(start + 1);
    }
    let rest = &line[start..];
    let key = match rest.chars().next() {
        Some('#' | '[' | '{') | None => return start,
        Some(quote @ ('"' | '\'')) => {
            let end = rest[1..].find(quote).map(|end| end + 2);
            end.filter(|end| rest[*end..].starts_with(':'))
        }
        Some(_) => rest.find(": ").or_else(|| rest.trim_end().strip_suffix(':').map(str::len)),
    };
    match key.filter(|key| !rest[..*key].contains(" #")) {
        Some(key) => blank(start + key + 1),
        None => start,
    }
}

fn plain_cut(line: &str, start: usize) -> Option<usize> {
    let hash = start + line[start..].find(" #")? + 1;
    let comment = &line[hash + 1..];
    (!comment.is_empty() && !comment.starts_with([' ', '#', '!'])).then_some(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cuts(text: &str) -> Vec<(usize, usize)> {
        let mut scan = Scan::default();
        let cut = |(number, line)| scan.cut(line).map(|at| (number, at));
        (1..).zip(text.lines()).filter_map(cut).collect()
    }

    #[test]
    fn a_plain_value_is_cut_on_whichever_line_of_it() {
        assert_eq!(cuts("address: 12 rue #3"), [(1, 16)]);
        assert_eq!(cuts("- access: Devant la mairie,\n    porte B #3"), [(2, 12)]);
        assert_eq!(cuts("access:\n  Devant\n  porte #3"), [(3, 8)]);
        assert_eq!(cuts("equipment:\n  - scanner #2"), [(2, 12)]);
        assert_eq!(cuts("\"45155\": porte #3"), [(1, 15)]);
        assert_eq!(cuts("name: l'école #3"), [(1, 15)]);
        assert_eq!(cuts("message: #camion en panne"), [(1, 9)]);
    }

    #[test]
    fn what_is_quoted_or_meant_as_a_comment_is_not() {
        for text in [
            "name: \"porte #3\"",
            "- {id: a, name: \"porte #3\", access: 'porte #4'}",
            "- {id: a,\n   name: \"porte #3\"}",
            "name: \"porte\n  B #3 et\n  C\" #x",
            "name: 'l''école #3'",
            "name: \"un \\\" #3\"",
            "name: porte # au fond",
            "name: porte ## au fond",
            "name: # 3",
            "name:\n  #3",
            "# a: b #c",
            "- id: a\n#name: porte #3",
            "days: [monday, tuesday] #comment",
            "days: [monday, #comment\n  tuesday]",
        ] {
            assert_eq!(cuts(text), [], "{text}");
        }
    }
}
