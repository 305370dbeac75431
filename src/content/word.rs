//! Text that was pasted from an office program, as Markdown: its bullets, its no-break spaces
//! after marks, its tables of tabs. Each line stays the line that it is.

use std::borrow::Cow;

/// What office programs put before the item of a list, in the order of their levels or not.
const BULLETS: &[char] = &[
    '\u{2022}', // bullet
    '\u{25e6}', // white bullet
    '\u{25aa}', // small square
    '\u{25a0}', // square
    '\u{25cf}', // circle
    '\u{25cb}', // white circle
    '\u{2023}', // triangle
    '\u{b7}',   // middle dot
    '\u{2013}', // en dash
    '\u{2014}', // em dash
    '\u{f0b7}', // bullet, square, arrow, tick of the symbol fonts
    '\u{f0a7}', '\u{f0d8}', '\u{f0fc}',
];

/// The text with the marks of Markdown.
pub(super) fn marked(text: &str) -> Cow<'_, str> {
    let mut fence = None;
    let mut levels = Vec::new();
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let start = line.trim_start();
        let mark = ["```", "~~~"].into_iter().find(|mark| start.starts_with(mark));
        match (fence, mark) {
            (None, Some(_)) => fence = mark,
            (Some(open), Some(mark)) if open == mark => fence = None,
            _ => {}
        }
        if fence.is_some() {
            out.push_str(line);
        } else {
            push(line, &mut levels, &mut out);
        }
    }
    if out == text { Cow::Borrowed(text) } else { Cow::Owned(out) }
}

/// A line with its mark; `levels` are the bullets of the list so far, the outermost first.
fn push(line: &str, levels: &mut Vec<char>, out: &mut String) {
    let inner = line.trim_start_matches([' ', '\t', '\u{a0}', '\u{202f}']);
    let Some(first) = inner.chars().next() else { return out.push_str(line) };
    let behind = &inner[first.len_utf8()..];
    if inner.trim().is_empty() {
        return out.push_str(line);
    }
    let gap = behind.len() - behind.trim_start_matches([' ', '\t', '\u{a0}', '\u{202f}']).len();
    let (gap, words) = behind.split_at(gap);
    // A letter is a bullet only where no one would type it so.
    let is_bullet = match first {
        'o' | '\u{a7}' => gap.contains(['\t', '\u{a0}']) || gap.len() > 1,
        '-' | '*' => gap.contains(['\t', '\u{a0}', '\u{202f}']),
        first => BULLETS.contains(&first) && !gap.is_empty(),
    };
    if is_bullet && !words.trim().is_empty() {
        let level = levels.iter().position(|known| *known == first).unwrap_or(levels.len());
        levels.truncate(level);
        levels.push(first);
        out.extend(std::iter::repeat_n("  ", level));
        out.push_str("- ");
        return out.push_str(words);
    }
    levels.clear();
    match numbered(inner).or_else(|| heading(inner)) {
        Some((mark, words)) => {
            out.push_str(mark);
            out.push(' ');
            out.push_str(words);
        }
        None => out.push_str(line),
    }
}

/// `1)` or `2.` before a no-break space, which Markdown does not take for a space.
fn numbered(line: &str) -> Option<(&str, &str)> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let mark = (1..=3).contains(&digits) && line[digits..].starts_with(['.', ')']);
    before_no_break(line, if mark { digits + 1 } else { 0 })
}

/// `##` before a no-break space.
fn heading(line: &str) -> Option<(&str, &str)> {
    let marks = line.bytes().take_while(|byte| *byte == b'#').count();
    before_no_break(line, if marks <= 6 { marks } else { 0 })
}

fn before_no_break(line: &str, at: usize) -> Option<(&str, &str)> {
    let (mark, rest) = line.split_at(at);
    let words = rest.trim_start_matches(['\u{a0}', '\u{202f}', ' ', '\t']);
    let gap = &rest[..rest.len() - words.len()];
    (at > 0 && gap.contains(['\u{a0}', '\u{202f}'])).then_some((mark, words))
}

/// Whether each of two lines or more has as many tabs as the others: a table, with a line a row.
pub(super) fn is_table(paragraph: &str) -> bool {
    let lines: Vec<&str> = paragraph.trim_end().lines().collect();
    let tabs = |line: &&str| line.trim().matches('\t').count();
    let Some(first) = lines.first().map(tabs) else { return false };
    first > 0 && lines.len() > 1 && lines.iter().all(|line| tabs(line) == first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_an_office_program_become_those_of_markdown() {
        for (pasted, expected) in [
            ("\u{2022}\tDossier\n\u{2022}\tLettre\n", "- Dossier\n- Lettre\n"),
            ("\u{f0b7}\u{a0}Dossier", "- Dossier"),
            (
                "\u{2022}\tUn\no\tDeux\no\tTrois\n\u{2022}\tQuatre",
                "- Un\n  - Deux\n  - Trois\n- Quatre",
            ),
            ("o   Puce\no   Autre", "- Puce\n- Autre"),
            ("-\u{a0}Dossier\n*\u{a0}Lettre", "- Dossier\n  - Lettre"),
            ("\u{2013}\u{a0}Tiret\n\u{2013} Autre", "- Tiret\n- Autre"),
            ("    \u{2022} Indented", "- Indented"),
            ("##\u{a0}Titre", "## Titre"),
            ("1.\u{a0}Appeler\n2)\u{202f}Venir", "1. Appeler\n2) Venir"),
        ] {
            assert_eq!(marked(pasted), expected, "{pasted:?}");
        }
    }

    #[test]
    fn what_is_no_mark_stays() {
        for text in [
            "o que bom",
            "on y va",
            "- Dossier\n* Lettre\n1. Appeler",
            "50\u{a0}% des visites",
            "12\u{a0}000 personnes",
            "\u{2013}12 degr\u{e9}s",
            "Le bus \u{2013} le seul",
            "```\n\u{2022}\tcode\n```\n",
            "\u{2022}\n",
            "#hashtag\u{a0}!",
            "\n\n",
        ] {
            assert_eq!(marked(text), text);
        }
    }

    #[test]
    fn a_table_has_the_same_tabs_in_each_line() {
        assert!(is_table("Nom\tHoraires\nGien\t9h-12h\n"));
        assert!(!is_table("Nom\tHoraires\nGien\n"));
        assert!(!is_table("Nom\tHoraires"));
        assert!(!is_table("Une phrase\nsur deux lignes"));
    }
}
