//! Text folded for addresses. Knows nothing of what is addressed.

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
