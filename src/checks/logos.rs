//! Files of logos: there, and nothing in them that runs or calls elsewhere. Knows nothing of how
//! they are shown.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Logo, Mandate, Visibility};
use crate::words::{Message, message};

/// Checks each logo's file; `file` gives its bytes by its path in the project.
///
/// A picture in an `<img>` runs no script, but its file has an address of its own: opened there, a
/// script in it would run in the name of the site. So an SVG with anything active in it is refused.
pub fn on_files<'a>(mandate: &Mandate, file: impl Fn(&str) -> Option<&'a [u8]>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for shown in &mandate.visibilities {
        let Some(Logo::File { path, .. }) = &shown.logo else { continue };
        match file(path) {
            None => findings.push(say(shown, Code::MissingLogo, message!("missing-logo"), path)),
            Some(bytes) => findings.extend(wrong(shown, path, bytes)),
        }
    }
    findings
}

fn wrong(shown: &Visibility, path: &str, bytes: &[u8]) -> Option<Diagnostic> {
    let name = path.to_ascii_lowercase();
    if name.ends_with(".png") {
        let good = bytes.starts_with(b"\x89PNG\r\n\x1a\n") && bytes.len() > 24;
        return (!good).then(|| say(shown, Code::LogoFormat, message!("logo-format-png"), path));
    }
    if !name.ends_with(".svg") {
        return Some(say(shown, Code::LogoFormat, message!("logo-format"), path));
    }
    Some(say(shown, Code::UnsafeSvg, active_part(bytes)?, path))
}

fn say(shown: &Visibility, code: Code, message: Message, path: &str) -> Diagnostic {
    let message = message.with("organisation", shown.organisation.as_str()).with("file", path);
    Diagnostic::new(code, shown.span.clone(), message)
}

/// What makes a drawing more than a drawing; the message lacks the organisation and the file.
fn active_part(bytes: &[u8]) -> Option<Message> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Some(message!("unsafe-svg-encoding"));
    };
    let options =
        roxmltree::ParsingOptions { allow_dtd: false, nodes_limit: 100_000, ..Default::default() };
    let document = match roxmltree::Document::parse_with_options(text, options) {
        Ok(document) => document,
        Err(roxmltree::Error::DtdDetected) => {
            return Some(message!("unsafe-svg-doctype"));
        }
        Err(error) => return Some(message!("unsafe-svg-xml", problem = error.to_string())),
    };
    if document.root_element().tag_name().name() != "svg" {
        return Some(message!("unsafe-svg-root"));
    }
    document.descendants().find_map(|node| active_node(&node))
}

fn active_node(node: &roxmltree::Node) -> Option<Message> {
    if node.is_pi() {
        return Some(message!("unsafe-svg-instruction"));
    }
    let name = node.tag_name().name().to_ascii_lowercase();
    if [
        "script",
        "foreignobject",
        "iframe",
        "embed",
        "object",
        "audio",
        "video",
        "handler",
        "listener",
    ]
    .contains(&name.as_str())
    {
        return Some(message!("unsafe-svg-element", element = name));
    }
    if name == "style" && node.text().is_some_and(calls_elsewhere) {
        return Some(message!("unsafe-svg-style"));
    }
    node.attributes().find_map(|attribute| {
        let (name, value) = (attribute.name().to_ascii_lowercase(), attribute.value().trim());
        if name.starts_with("on") {
            return Some(message!("unsafe-svg-handler", attribute = name));
        }
        let link = ["href", "src", "from", "to", "values"].contains(&name.as_str());
        // A link within the drawing itself is written `#id`.
        let outside = link
            && (name == "href" || name == "src")
            && !value.starts_with('#')
            && !value.is_empty()
            && !is_picture(value);
        let runs = link
            && value.to_ascii_lowercase().replace(char::is_whitespace, "").contains("javascript:");
        if outside || runs || calls_elsewhere(value) {
            let target: String = value.chars().take(60).collect();
            return Some(message!("unsafe-svg-link", target = target));
        }
        None
    })
}

/// A picture carried in the file itself.
fn is_picture(value: &str) -> bool {
    ["data:image/png", "data:image/jpeg"].iter().any(|kind| value.starts_with(kind))
}

/// `url(#…)` stays in the drawing; `url(` of anything else, and `@import`, leave it.
fn calls_elsewhere(css: &str) -> bool {
    let css = css.to_ascii_lowercase();
    css.contains("@import")
        || css
            .split("url(")
            .skip(1)
            .any(|rest| !rest.trim_start_matches(['"', '\'', ' ']).starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::active_part;
    use crate::words::Tongue;

    #[test]
    fn only_drawings_that_are_nothing_but_drawings_pass() {
        let svg = |inner: &str| {
            format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" \
                 xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 2 1\">{inner}</svg>"
            )
        };
        let cases = [
            ("<rect width='2' height='1'/>", None),
            (
                "<style>.a{fill:red}</style><linearGradient id='g'/><rect fill='url(#g)'/><use \
                 href='#g'/>",
                None,
            ),
            ("<image href='data:image/png;base64,AA'/>", None),
            ("<script>alert(1)</script>", Some("script")),
            ("<rect onload='alert(1)'/>", Some("onload")),
            ("<foreignObject/>", Some("foreignobject")),
            ("<a href='javascript:alert(1)'><rect/></a>", Some("javascript")),
            ("<a href='java&#9;script:alert(1)'><rect/></a>", Some("refers")),
            ("<set attributeName='href' to='javascript:alert(1)'/>", Some("javascript")),
            ("<image xlink:href='https://example.org/x.png'/>", Some("example.org")),
            ("<use href='other.svg#a'/>", Some("other.svg")),
            ("<image href='data:image/svg+xml;base64,AA'/>", Some("refers")),
            ("<style>@import 'x.css';</style>", Some("styles")),
            ("<rect style='fill:url(https://example.org/#a)'/>", Some("example.org")),
        ];
        for (inner, expected) in cases {
            let found = active_part(svg(inner).as_bytes());
            let found = found.map(|found| Tongue::English.say(&found));
            match expected {
                None => assert_eq!(found, None, "{inner}"),
                Some(word) => assert!(
                    found.as_ref().is_some_and(|found| found.contains(word)),
                    "{inner}: {found:?}"
                ),
            }
        }
        assert!(
            active_part(b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>").is_some(),
            "a document type is refused"
        );
        assert!(active_part(b"<html/>").is_some(), "another document is refused");
        assert!(active_part(b"<svg").is_some(), "a broken file is refused");
    }
}
