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
