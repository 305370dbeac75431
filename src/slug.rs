//! Text folded for addresses and names of sheets. Independent of what is addressed.

/// A text folded to `[a-z0-9-]`, for addresses: `Saint-Étienne (mairie)` → `saint-etienne-mairie`.
pub fn slug(text: &str) -> String {
    let decomposed = icu::normalizer::DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let mut slug = String::new();
    for c in decomposed.to_lowercase().chars() {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            'œ' => slug.push_str("oe"),
            'æ' => slug.push_str("ae"),
            'ß' => slug.push_str("ss"),
            '\u{300}'..='\u{36f}' => {}
            _ if !slug.ends_with('-') && !slug.is_empty() => slug.push('-'),
            _ => {}
        }
    }
    let mut end = slug.len().min(80);
    while !slug.is_char_boundary(end) {
        end -= 1;
    }
    slug[..end].trim_matches('-').to_owned()
}

/// A text without accents, capitals and punctuation, for comparing what people type: `Orienté·e
/// par` → `oriente e par`. The signs `<` and `+` stay, since bands of ages end in them.
pub fn folded(text: &str) -> String {
    let decomposed = icu::normalizer::DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let mut folded = String::new();
    for c in decomposed.to_lowercase().chars() {
        match c {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            '\u{300}'..='\u{36f}' => {}
            _ if c.is_alphanumeric() || c == '<' || c == '+' => folded.push(c),
            _ if !folded.ends_with(' ') && !folded.is_empty() => folded.push(' '),
            _ => {}
        }
    }
    folded.trim_end().to_owned()
}

/// A word without accents and capitals, with its hyphens and apostrophes: `Jean-René` →
/// `jean-rene`.
pub fn folded_word(word: &str) -> String {
    let decomposed = icu::normalizer::DecomposingNormalizerBorrowed::new_nfkd().normalize(word);
    let mut folded = String::with_capacity(word.len());
    for c in decomposed.to_lowercase().chars() {
        match c {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            '\u{300}'..='\u{36f}' => {}
            _ => folded.push(c),
        }
    }
    folded
}

/// What spreadsheet programs accept as the length of a sheet's name.
const SHEET_NAME_MAX: usize = 31;

/// A name of a sheet that no spreadsheet program refuses and that no other sheet has; those that
/// are taken are given in small letters.
pub fn sheet_name(wanted: &str, taken: &[String]) -> String {
    let allowed: String = wanted
        .chars()
        .map(|c| if "[]:*?/\\".contains(c) || c.is_control() { ' ' } else { c })
        .collect();
    let allowed = allowed.split_whitespace().collect::<Vec<_>>().join(" ");
    let allowed = allowed.trim_matches(['\'', ' ']);
    let base = if allowed.is_empty() { "1" } else { allowed };
    let cut = |length: usize| {
        let cut: String = base.chars().take(length).collect();
        cut.trim_end_matches(['\'', ' ']).to_owned()
    };
    let numbered = (2..).map(|n: u32| {
        let ending = format!(" {n}");
        format!("{}{ending}", cut(SHEET_NAME_MAX - ending.len()))
    });
    // Excel keeps this name for itself.
    let is_kept = |name: &str| name.eq_ignore_ascii_case("history");
    let mut names = std::iter::once(cut(SHEET_NAME_MAX)).chain(numbered);
    names
        .find(|name| !is_kept(name) && !taken.contains(&name.to_lowercase()))
        .expect("numbers do not run out")
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_name_of_a_sheet_is_one_that_excel_takes() {
        for (wanted, name) in [
            ("À propos", "À propos"),
            ("Notes : sources [2022]", "Notes sources 2022"),
            ("'Notes'", "Notes"),
            ("?*", "1"),
            ("History", "History 2"),
            ("Sessions", "Sessions 2"),
            ("Ce que disent les mots de ce classeur", "Ce que disent les mots de ce cl"),
        ] {
            assert_eq!(super::sheet_name(wanted, &["sessions".to_owned()]), name);
        }
    }
}
