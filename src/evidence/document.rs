//! What can be read of a typeset document without a reader of PDF: the words that stand for its
//! pictures. Its structure for people who cannot see (PDF/UA, ISO 14289-1) is written in the clear;
//! its own words are compressed and are not read.

/// The alternative texts of the figures; none where the structure is compressed or missing.
pub fn pictures(bytes: &[u8]) -> Vec<String> {
    const FIGURE: &[u8] = b"/S/Figure";
    const END: &[u8] = b"endobj";
    let mut found = Vec::new();
    let mut rest = bytes;
    while let Some(at) = position(rest, FIGURE) {
        rest = &rest[at + FIGURE.len()..];
        let element = &rest[..position(rest, END).unwrap_or(rest.len())];
        found.extend(alternative(element));
    }
    found
}

/// The value of `/Alt`: a text in brackets, or in hexadecimal digits in angle brackets (ISO
/// 32000-1, 7.3.4).
fn alternative(element: &[u8]) -> Option<String> {
    const KEY: &[u8] = b"/Alt";
    let value = element.get(position(element, KEY)? + KEY.len()..)?.trim_ascii_start();
    match value.first()? {
        b'<' => Some(text(&from_digits(&value[1..position(value, b">")?]))),
        b'(' => Some(text(&literal(&value[1..]))),
        _ => None,
    }
}

fn from_digits(digits: &[u8]) -> Vec<u8> {
    let values: Vec<u8> = digits
        .iter()
        .filter_map(|digit| char::from(*digit).to_digit(16))
        .filter_map(|value| u8::try_from(value).ok())
        .collect();
    values.chunks(2).map(|pair| pair[0] * 16 + pair.get(1).copied().unwrap_or(0)).collect()
}

/// Up to the bracket that closes the first; a backslash takes the next sign as it is.
fn literal(bytes: &[u8]) -> Vec<u8> {
    let (mut plain, mut depth) = (Vec::new(), 0u32);
    let mut signs = bytes.iter().copied();
    while let Some(sign) = signs.next() {
        match sign {
            b'\\' => plain.extend(signs.next()),
            b')' if depth == 0 => break,
            b'(' => {
                depth += 1;
                plain.push(sign);
            }
            b')' => {
                depth -= 1;
                plain.push(sign);
            }
            _ => plain.push(sign),
        }
    }
    plain
}

/// UTF-16 where a mark says so, else letters of one byte each (ISO 32000-1, 7.9.2.2).
fn text(bytes: &[u8]) -> String {
    match bytes.strip_prefix(b"\xfe\xff") {
        Some(wide) => String::from_utf16_lossy(
            &wide
                .chunks_exact(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                .collect::<Vec<_>>(),
        ),
        None => bytes.iter().copied().map(char::from).collect(),
    }
}

fn position(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::pictures;

    #[test]
    fn alternative_texts_are_read_in_both_ways_of_writing() {
        let document = b"1 0 obj\n<</Type/StructElem/S/Figure/P 9 0 R/Alt<FEFF00C9006D>/K \
            0>>\nendobj\n\
                         2 0 obj\n<</Type/StructElem/S/Figure/P 9 0 R/K 1>>\nendobj\n\
                         3 0 obj\n<</S/Figure/Alt(Logo \\(to come\\) \
                         (here))>>\nendobj\n<</S/P/Alt(no picture)>>";
        assert_eq!(pictures(document), ["Ém", "Logo (to come) (here)"]);
        assert!(
            pictures(b"/S/Figure/Alt<").is_empty()
                && pictures(b"").is_empty()
                && pictures(b"/S/Figure/Alt").is_empty()
        );
    }
}
