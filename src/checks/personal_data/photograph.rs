//! What a photograph says beside the picture: where it was taken, when, with whose camera. Reads
//! JPEG, PNG, WebP and TIFF just far enough, and never past their end.

use std::io::Read;
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Severity, Span};
use crate::pictures::Format;
use crate::words::message;

use super::CODE;

/// Tags of Exif (CIPA DC-008) and what they tell.
const TELLING: &[(u16, &str)] =
    &[(0x013b, AUTHOR), (0x9c9d, AUTHOR), (0xa430, "owner"), (0xa431, "camera"), (0x9003, "time")];
const AUTHOR: &str = "author";
const POSITION: u16 = 0x8825;
const MORE: u16 = 0x8769;

pub(super) fn search(path: &Arc<str>, bytes: &[u8]) -> Vec<Diagnostic> {
    let lower = path.to_lowercase();
    let is_tiff = lower.ends_with(".tif") || lower.ends_with(".tiff");
    if !is_tiff && Format::of(path).is_none_or(|format| format == Format::Svg) {
        return Vec::new();
    }
    let mut told = Told::default();
    for block in blocks(bytes) {
        exif(block, &mut told);
    }
    let holds = |text: &[u8]| bytes.windows(text.len()).any(|window| window == text);
    // XMP writes the same in XML.
    told.position |= holds(b"exif:GPSLatitude");
    told.others |= holds(b"<dc:creator>") || holds(b"photoshop:AuthorsPosition");
    let place = Span::whole_file(path);
    let mut findings = Vec::new();
    if told.position {
        let message = message!("personal-data-photograph-position");
        findings.push(Diagnostic::new(CODE, place.clone(), message));
    }
    if let Some(what) = told.what.first().copied().or_else(|| told.others.then_some(AUTHOR)) {
        let message = message!("personal-data-photograph", what = what);
        findings.push(Diagnostic::new(CODE, place, message).severity(Severity::Question));
    }
    findings
}

/// The texts beside the pixels, as far as they can hold a person: descriptions of Exif, texts of
/// PNG (W3C: tEXt, zTXt, iTXt), records of IPTC-IIM, elements of XMP.
pub(super) fn texts(path: &str, bytes: &[u8]) -> Vec<String> {
    if Format::of(path).is_none_or(|format| format == Format::Svg) {
        return Vec::new();
    }
    let mut found: Vec<&[u8]> = Vec::new();
    let packed: Vec<Vec<u8>>;
    if bytes.starts_with(PNG) {
        let chunks = png(bytes);
        found.extend(chunks.iter().filter_map(|(name, body)| text_of_png(name, body)));
        packed = chunks.iter().filter_map(|(name, body)| packed_text_of_png(name, body)).collect();
        found.extend(packed.iter().map(Vec::as_slice));
    }
    for block in blocks(bytes) {
        found.extend(texts_of_exif(block));
    }
    found.extend(iptc(bytes));
    found.extend(xmp(bytes));
    let text = |bytes: &[u8]| {
        let read = String::from_utf8_lossy(bytes);
        read.trim_matches(['\0', ' ']).to_owned()
    };
    found.into_iter().map(text).filter(|text| text.chars().count() > 2).collect()
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// What a packed text may unpack to: more than any caption.
const TEXT_MAX: u64 = 1 << 20;

fn png(bytes: &[u8]) -> Vec<(&[u8], &[u8])> {
    chunks(bytes, PNG.len(), |head| (be(&head[..4]), &head[4..8], 4))
}

/// The text of a chunk that is not packed.
fn text_of_png<'a>(name: &[u8], body: &'a [u8]) -> Option<&'a [u8]> {
    let end = body.iter().position(|byte| *byte == 0)?;
    match name {
        b"tEXt" => body.get(end + 1..),
        // Behind the flags two more texts, of the language.
        b"iTXt" if body.get(end + 1) == Some(&0) => {
            body.get(end + 3..)?.splitn(3, |byte| *byte == 0).nth(2)
        }
        _ => None,
    }
}

fn packed_text_of_png(name: &[u8], body: &[u8]) -> Option<Vec<u8>> {
    let end = body.iter().position(|byte| *byte == 0)?;
    let packed = match name {
        b"zTXt" => body.get(end + 2..)?,
        b"iTXt" if body.get(end + 1) == Some(&1) => {
            body.get(end + 3..)?.splitn(3, |byte| *byte == 0).nth(2)?
        }
        _ => return None,
    };
    let mut text = Vec::new();
    let read = flate2::read::ZlibDecoder::new(packed).take(TEXT_MAX).read_to_end(&mut text);
    read.ok().map(|_| text)
}

/// Tags of Exif with a text that somebody typed: description, artist, copyright.
const TYPED: &[usize] = &[0x010e, 0x013b, 0x8298];

fn texts_of_exif(block: &[u8]) -> Vec<&[u8]> {
    let little = block.starts_with(b"II");
    let number = |at: usize, length: usize| {
        let bytes = block.get(at..at.checked_add(length)?)?;
        Some(if little { le(bytes) } else { be(bytes) })
    };
    let Some(directory) = number(4, 4) else { return Vec::new() };
    let entries = number(directory, 2).unwrap_or(0).min(512);
    let text = |entry: usize| {
        let at = directory.checked_add(2 + entry * 12)?;
        let is_typed = TYPED.contains(&number(at, 2)?);
        let length = number(at + 4, 4)?;
        let from = if length <= 4 { at + 8 } else { number(at + 8, 4)? };
        is_typed.then(|| block.get(from..from.checked_add(length)?)).flatten()
    };
    (0..entries).filter_map(text).collect()
}

/// Records of IPTC-IIM 4.2 with people in them: writer, headline, credit, contact, caption.
const IPTC_RECORDS: &[u8] = &[5, 25, 80, 85, 105, 110, 116, 118, 120, 122];

fn iptc(bytes: &[u8]) -> Vec<&[u8]> {
    let mut found = Vec::new();
    let Some(start) = bytes.windows(4).position(|four| four == b"8BIM") else { return found };
    let mut at = start;
    while let Some([0x1c, 2, record, high, low]) =
        bytes[at..].windows(5).position(|five| five[0] == 0x1c && five[1] == 2).and_then(|next| {
            at += next;
            bytes.get(at..at + 5)
        })
    {
        let length = usize::from(*high) << 8 | usize::from(*low);
        let Some(text) = bytes.get(at + 5..at + 5 + length) else { break };
        found.extend(IPTC_RECORDS.contains(record).then_some(text));
        at += 5 + length;
        if found.len() > 64 || at >= bytes.len() {
            break;
        }
    }
    found
}

/// The texts of elements of XMP that people type.
fn xmp(bytes: &[u8]) -> Vec<&[u8]> {
    const ELEMENTS: &[&str] = &["dc:description", "dc:title", "dc:subject", "photoshop:Headline"];
    let find = |from: usize, wanted: &[u8]| {
        let rest = bytes.get(from..)?;
        rest.windows(wanted.len()).position(|window| window == wanted).map(|at| from + at)
    };
    let element = |name: &&str| {
        let open = find(0, format!("<{name}>").as_bytes())?;
        let close = find(open, format!("</{name}>").as_bytes())?;
        bytes.get(open..close)
    };
    if find(0, b"http://ns.adobe.com/xap/").is_none() {
        return Vec::new();
    }
    ELEMENTS.iter().filter_map(element).collect()
}

#[derive(Default)]
struct Told {
    position: bool,
    others: bool,
    what: Vec<&'static str>,
}

/// The parts of a file that hold Exif, each a small TIFF file.
fn blocks(bytes: &[u8]) -> Vec<&[u8]> {
    if bytes.starts_with(b"II*\0") || bytes.starts_with(b"MM\0*") {
        return vec![bytes];
    }
    if bytes.starts_with(PNG) {
        return png(bytes)
            .into_iter()
            .filter(|(name, _)| name == b"eXIf")
            .map(|(_, body)| body)
            .collect();
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        let parts = chunks(bytes, 12, |head| (le(&head[4..8]), &head[..4], 0));
        return parts
            .into_iter()
            .filter(|(name, _)| name == b"EXIF")
            .map(|(_, body)| body.strip_prefix(b"Exif\0\0").unwrap_or(body))
            .collect();
    }
    jpeg(bytes)
}

type Head<'a> = (usize, &'a [u8], usize);

/// Chunks with eight bytes of head and, in PNG, four of checksum behind; in RIFF padded to even
/// length.
fn chunks<'a>(
    bytes: &'a [u8],
    from: usize,
    head: fn(&'a [u8]) -> Head<'a>,
) -> Vec<(&'a [u8], &'a [u8])> {
    let mut at = from;
    let mut found = Vec::new();
    while let Some(start) = bytes.get(at..at + 8) {
        let (length, name, behind) = head(start);
        let Some(body) = at.checked_add(8 + length).and_then(|end| bytes.get(at + 8..end)) else {
            break;
        };
        found.push((name, body));
        at += 8 + length + behind + if behind == 0 { length % 2 } else { 0 };
    }
    found
}

fn jpeg(bytes: &[u8]) -> Vec<&[u8]> {
    let mut found = Vec::new();
    let mut at = 2;
    while bytes.starts_with(b"\xff\xd8")
        && let Some([0xff, marker, high, low]) = bytes.get(at..at + 4)
    {
        let length = usize::from(*high) << 8 | usize::from(*low);
        let Some(body) = bytes.get(at + 4..(at + 2 + length).max(at + 4)) else { break };
        if *marker == 0xe1
            && let Some(block) = body.strip_prefix(b"Exif\0\0")
        {
            found.push(block);
        }
        // Behind the start of scan come the pixels.
        if *marker == 0xda {
            break;
        }
        at += 2 + length.max(2);
    }
    found
}

/// The tags of the first directory and of the one that continues it.
fn exif(block: &[u8], told: &mut Told) {
    let little = block.starts_with(b"II");
    let number = |at: usize, length: usize| {
        block
            .get(at..at.checked_add(length)?)
            .map(|bytes| if little { le(bytes) } else { be(bytes) })
    };
    let Some(first) = number(4, 4) else { return };
    let mut open = vec![first];
    let mut seen = 0;
    while let Some(directory) = open.pop().filter(|_| seen < 8) {
        seen += 1;
        let entries = number(directory, 2).unwrap_or(0).min(512);
        for entry in 0..entries {
            let Some(at) = directory.checked_add(2 + entry * 12) else { return };
            let Some(tag) = number(at, 2).and_then(|tag| u16::try_from(tag).ok()) else { return };
            match tag {
                POSITION => told.position = true,
                MORE => open.extend(number(at + 8, 4)),
                tag => told.what.extend(
                    TELLING.iter().filter(|(known, _)| *known == tag).map(|(_, what)| *what),
                ),
            }
        }
    }
}

fn be(bytes: &[u8]) -> usize {
    bytes.iter().fold(0, |number, byte| number << 8 | usize::from(*byte))
}

fn le(bytes: &[u8]) -> usize {
    bytes.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Tongue;

    /// A JPEG whose Exif has these tags.
    fn picture(tags: &[u16]) -> Vec<u8> {
        let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
        tiff.extend(u16::try_from(tags.len()).expect("few").to_be_bytes());
        for tag in tags {
            tiff.extend(tag.to_be_bytes());
            tiff.extend([0, 2, 0, 0, 0, 1, 0, 0, 0, 0]);
        }
        let mut file = b"\xff\xd8\xff\xe1".to_vec();
        file.extend(u16::try_from(tiff.len() + 8).expect("short").to_be_bytes());
        file.extend(b"Exif\0\0");
        file.extend(tiff);
        file.extend(b"\xff\xd9");
        file
    }

    #[test]
    fn texts_beside_the_pixels_are_read() {
        let chunk = |name: &[u8], body: &[u8]| {
            let length = u32::try_from(body.len()).expect("short").to_be_bytes();
            [&length[..], name, body, b"\0\0\0\0"].concat()
        };
        let packed = |text: &[u8]| {
            let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), Default::default());
            std::io::Write::write_all(&mut packed, text).expect("in memory");
            packed.finish().expect("in memory")
        };
        let file = [
            PNG,
            &chunk(b"tEXt", b"Description\0Mme Dupont"),
            &chunk(b"zTXt", &[b"Comment\0\0".as_slice(), &packed(b"Chez Paul Durand")].concat()),
            &chunk(b"iTXt", b"Title\0\0\0fr\0\0L\xc3\xa9a"),
        ];
        let file = file.concat();
        assert_eq!(texts("a.png", &file), ["Mme Dupont", "Léa", "Chez Paul Durand"]);
        let iptc = b"\xff\xd8\xff\xed\0\x20Photoshop 3.0\08BIM\x04\x04\x1c\x02\x50\0\x0aMme Dupont";
        assert_eq!(texts("a.jpg", iptc), ["Mme Dupont"]);
        for at in 0..file.len() {
            texts("a.png", &file[..at]);
        }
        for at in 0..iptc.len() {
            texts("a.jpg", &iptc[..at]);
        }
    }

    #[test]
    fn a_photograph_tells_where_and_by_whom_and_no_file_is_read_past_its_end() {
        let path: Arc<str> = "content/images/van.jpg".into();
        let told = |bytes: &[u8]| {
            search(&path, bytes).iter().map(|said| said.text(Tongue::English)).collect::<Vec<_>>()
        };
        assert_eq!(told(&picture(&[0x010e])), [""; 0]);
        assert_eq!(told(&picture(&[POSITION])), ["the photograph says where it was taken"]);
        assert_eq!(told(&picture(&[0x013b])), ["the photograph says who took it"]);
        let whole = picture(&[POSITION, MORE, 0x9003]);
        for at in 0..whole.len() {
            told(&whole[..at]);
            let mut spoilt = whole.clone();
            spoilt[at] = 0xff;
            told(&spoilt);
        }
    }
}
