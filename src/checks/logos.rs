//! Files of logos: there, and nothing in them that runs or calls elsewhere. Knows nothing of how
//! they are shown.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Logo, Mandate, Visibility};

/// Checks each logo's file; `file` gives its bytes by its path in the project.
///
/// A picture in an `<img>` runs no script, but its file has an address of its own: opened there, a
/// script in it would run in the name of the site. So an SVG with anything active in it is refused.
pub fn on_files<'a>(mandate: &Mandate, file: impl Fn(&str) -> Option<&'a [u8]>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for shown in &mandate.visibilities {
        let Some(Logo::File { path, .. }) = &shown.logo else { continue };
        match file(path) {
            None => findings.push(missing(shown, path)),
            Some(bytes) => findings.extend(wrong(shown, path, bytes)),
        }
    }
    findings
}

fn missing(shown: &Visibility, path: &str) -> Diagnostic {
    let message = format!("the logo of `{}` is not there: {path}", shown.organisation);
    Diagnostic::error(Code::MissingLogo, shown.span.clone(), message)
        .hint("put the file there, or correct the line `logo:`")
}

fn wrong(shown: &Visibility, path: &str, bytes: &[u8]) -> Option<Diagnostic> {
    let name = path.to_ascii_lowercase();
    if name.ends_with(".png") {
        let good = bytes.starts_with(b"\x89PNG\r\n\x1a\n") && bytes.len() > 24;
        return (!good)
            .then(|| say(shown, Code::LogoFormat, format!("{path} is not a PNG picture")));
    }
    if !name.ends_with(".svg") {
        return Some(say(shown, Code::LogoFormat, format!("{path} is neither SVG nor PNG")));
    }
    let unsafe_part = active_part(bytes)?;
    Some(say(shown, Code::UnsafeSvg, format!("{path} {unsafe_part}")))
}

fn say(shown: &Visibility, code: Code, message: String) -> Diagnostic {
    let hint = "ask the organisation for a plain picture, or save it again as “plain SVG” or PNG \
        from a drawing program";
    Diagnostic::error(
        code,
        shown.span.clone(),
        format!("the logo of `{}`: {message}", shown.organisation),
    )
    .hint(hint)
}

/// What makes a drawing more than a drawing, in words.
fn active_part(bytes: &[u8]) -> Option<String> {
    let Ok(text) = std::str::from_utf8(bytes) else { return Some("is not in UTF-8".to_owned()) };
    let options =
        roxmltree::ParsingOptions { allow_dtd: false, nodes_limit: 100_000, ..Default::default() };
    let document = match roxmltree::Document::parse_with_options(text, options) {
        Ok(document) => document,
        Err(roxmltree::Error::DtdDetected) => {
            return Some("declares a document type, which may pull in other files".to_owned());
        }
        Err(error) => return Some(format!("is not well-formed XML: {error}")),
    };
    if document.root_element().tag_name().name() != "svg" {
        return Some("does not hold an `<svg>` element".to_owned());
    }
    document.descendants().find_map(|node| active_node(&node))
}

fn active_node(node: &roxmltree::Node) -> Option<String> {
    if node.is_pi() {
        return Some("holds a processing instruction, which may pull in other files".to_owned());
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
        return Some(format!("holds an element `<{name}>`"));
    }
    if name == "style" && node.text().is_some_and(calls_elsewhere) {
        return Some("holds styles that call another file".to_owned());
    }
    node.attributes().find_map(|attribute| {
        let (name, value) = (attribute.name().to_ascii_lowercase(), attribute.value().trim());
        if name.starts_with("on") {
            return Some(format!("holds a handler `{name}`"));
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
            return Some(format!("refers to `{}`", value.chars().take(60).collect::<String>()));
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
