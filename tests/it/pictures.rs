//! Pictures of others, as they come: hostile drawings, what designers' programs write, pictures
//! that are too large, damaged, turned. What is published is read by a tokenizer that shares no
//! code with what wrote it.

use std::io::Cursor;
use std::path::Path;

use halte::diagnostics::{Severity, Span};
use halte::pictures::{Fault, Format, Picture, Role, read};
use halte::sources::{self, Sources};
use halte::words::Tongue;
use html5gum::{Token, Tokenizer};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

const HEAD: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" \
    xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 20 10\">";
const SHAPE: &str = "<rect width=\"20\" height=\"10\" fill=\"#004f8c\"/>";

fn svg(inner: &str) -> Vec<u8> {
    format!("{HEAD}{SHAPE}{inner}</svg>").into_bytes()
}

fn logo(bytes: &[u8]) -> Result<Picture, String> {
    read("content/logos/a.svg", bytes, Role::Logo).map_err(|fault| words(&fault))
}

fn words(fault: &Fault) -> String {
    fault.at(Span::whole_file("records/organisations.yaml"), "a.svg").text(Tongue::English)
}

fn text(picture: &Picture) -> String {
    assert_eq!(picture.print, picture.screen);
    String::from_utf8(picture.print.to_vec()).expect("a drawing is text")
}

/// Nothing in it leaves the file, runs, reacts or moves.
fn assert_only_drawn(name: &str, drawing: &str) {
    let allowed = [
        "svg",
        "defs",
        "g",
        "path",
        "image",
        "clippath",
        "mask",
        "pattern",
        "lineargradient",
        "radialgradient",
        "stop",
        "filter",
    ];
    assert!(!drawing.contains("<?") && !drawing.contains("<!"), "{name}: {drawing}");
    for token in Tokenizer::new(drawing) {
        match token {
            Ok(Token::StartTag(tag)) => {
                let element = String::from_utf8_lossy(&tag.name).to_lowercase();
                assert!(
                    allowed.contains(&element.as_str()) || element.starts_with("fe"),
                    "{name}: <{element}> in {drawing}"
                );
                assert_ne!(element, "feimage", "{name}");
                for (key, value) in &tag.attributes {
                    let key = String::from_utf8_lossy(key).to_lowercase();
                    let value = String::from_utf8_lossy(value).to_lowercase();
                    let is_namespace =
                        key.starts_with("xmlns") && value.starts_with("http://www.w3.org/");
                    let is_pixels = element == "image"
                        && key == "xlink:href"
                        && ["data:image/png;base64,", "data:image/jpeg;base64,"]
                            .iter()
                            .any(|start| value.starts_with(start));
                    let mut bare = value.clone();
                    // References within the file.
                    while let Some(at) = bare.find("url(#a") {
                        bare.replace_range(at..at + 6, "");
                    }
                    assert!(
                        is_namespace
                            || is_pixels
                            || !key.starts_with("on")
                                && !key.contains("href")
                                && !["url(", "//", "data:", "script:", "import", "expression"]
                                    .iter()
                                    .any(|sign| bare.contains(sign)),
                        "{name}: {key}={value}"
                    );
                }
            }
            Ok(Token::String(text)) => {
                assert!(text.iter().all(u8::is_ascii_whitespace), "{name}: {drawing}");
            }
            Ok(Token::EndTag(_)) => {}
            Ok(other) => panic!("{name}: {other:?}"),
            Err(never) => match never {},
        }
    }
}

/// A name, what is in the drawing, and a word of what is said; nothing where it is drawn
/// without.
const HOSTILE: &[(&str, &str, Option<&str>)] = &[
    ("script", "<script>alert(1)</script>", Some("<script>")),
    ("script from elsewhere", "<script href='https://x.test/a.js'/>", Some("<script>")),
    (
        "script of another namespace",
        "<h:script xmlns:h='http://www.w3.org/1999/xhtml'>1</h:script>",
        Some("<script>"),
    ),
    (
        "script under a prefix",
        "<s:script xmlns:s='http://www.w3.org/2000/svg'>1</s:script>",
        Some("<script>"),
    ),
    ("handler", "<rect onload='alert(1)'/>", Some("onload")),
    ("handler in capitals", "<rect ONCLICK='alert(1)'/>", Some("ONCLICK")),
    (
        "handler of an animation",
        "<animate onbegin='alert(1)' attributeName='x' dur='1s'/>",
        Some("onbegin"),
    ),
    (
        "foreign object",
        "<foreignObject><h:iframe xmlns:h='http://www.w3.org/1999/xhtml' src='https://x.test/'/></foreignObject>",
        Some("<foreignObject>"),
    ),
    (
        "redirect in a foreign object",
        "<foreignObject><h:meta xmlns:h='http://www.w3.org/1999/xhtml' http-equiv='refresh' content='0;url=https://x.test/'/></foreignObject>",
        Some("<foreignObject>"),
    ),
    (
        "frame",
        "<h:iframe xmlns:h='http://www.w3.org/1999/xhtml' src='https://x.test/'/>",
        Some("<iframe>"),
    ),
    (
        "redirect of XHTML",
        "<h:meta xmlns:h='http://www.w3.org/1999/xhtml' http-equiv='refresh' content='0;url=https://x.test/'/>",
        None,
    ),
    (
        "style sheet of XHTML",
        "<h:link xmlns:h='http://www.w3.org/1999/xhtml' rel='stylesheet' href='https://x.test/a.css'/>",
        Some("refers to"),
    ),
    ("link that runs", "<a href='javascript:alert(1)'><rect width='1' height='1'/></a>", None),
    (
        "link with a tab",
        "<a xlink:href='java&#9;script:alert(1)'><rect width='1' height='1'/></a>",
        None,
    ),
    ("link of a named frame", "<a href='https://x.test/' target='_top'><circle r='3'/></a>", None),
    (
        "link set later",
        "<a href='#'><set attributeName='href' to='javascript:alert(1)'/><circle r='3'/></a>",
        None,
    ),
    (
        "link moved",
        "<a href='#'><animate attributeName='xlink:href' values='javascript:alert(1);#' dur='1s'/><circle r='3'/></a>",
        None,
    ),
    (
        "picture moved",
        "<image width='1' height='1'><set attributeName='href' to='https://x.test/a.png'/></image>",
        None,
    ),
    (
        "fill moved",
        "<rect width='1' height='1'><animate attributeName='fill' to='url(https://x.test/a.svg#b)'/></rect>",
        Some("refers to"),
    ),
    (
        "picture from elsewhere",
        "<image xlink:href='https://x.test/a.png' width='1' height='1'/>",
        Some("x.test"),
    ),
    (
        "picture without a scheme",
        "<image href='//x.test/a.png' width='1' height='1'/>",
        Some("//x.test"),
    ),
    (
        "picture of the disk",
        "<image href='/etc/passwd' width='1' height='1'/>",
        Some("/etc/passwd"),
    ),
    (
        "picture of a file address",
        "<image href='file:///etc/hostname' width='1' height='1'/>",
        Some("file:"),
    ),
    ("use from elsewhere", "<use href='https://x.test/a.svg#b'/>", Some("x.test")),
    ("use of data", "<use href='data:image/svg+xml;base64,AA#b'/>", Some("refers to")),
    (
        "drawing in a picture",
        "<image width='1' height='1' href='data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 onload=%22alert(1)%22/%3E'/>",
        Some("refers to"),
    ),
    (
        "page in a picture",
        "<image width='1' height='1' href='data:text/html,%3Cscript%3E'/>",
        Some("refers to"),
    ),
    (
        "page named a picture",
        "<image width='1' height='1' href='data:image/png;base64,PHNjcmlwdD4='/>",
        Some("damaged"),
    ),
    (
        "gradient from elsewhere",
        "<linearGradient id='g' xlink:href='https://x.test/a.svg#g'/>",
        Some("x.test"),
    ),
    (
        "picture of a filter",
        "<filter id='f'><feImage href='https://x.test/a.png'/></filter><rect filter='url(#f)' width='5' height='5'/>",
        Some("x.test"),
    ),
    (
        "effect that draws",
        "<filter id='f'><feTurbulence numOctaves='1000000' baseFrequency='1'/></filter><rect filter='url(#f)' width='5' height='5'/>",
        Some("feTurbulence"),
    ),
    ("imported style", "<style>@import 'https://x.test/a.css';</style>", Some("call another file")),
    (
        "imported style in CDATA",
        "<style><![CDATA[@IMPORT url(//x.test/a.css);]]></style>",
        Some("call another file"),
    ),
    (
        "font from elsewhere",
        "<style>@font-face{font-family:a;src:url(https://x.test/a.woff2)}</style>",
        Some("call another file"),
    ),
    (
        "fill from elsewhere",
        "<rect fill='url(https://x.test/a.svg#b)' width='1' height='1'/>",
        Some("x.test"),
    ),
    (
        "fill in a style",
        "<rect style='fill:url( \"//x.test/a.svg#b\" )' width='1' height='1'/>",
        Some("x.test"),
    ),
    (
        "background of CSS",
        "<style>svg{background:url(https://x.test/a.png)}</style>",
        Some("call another file"),
    ),
    (
        "cursor",
        "<rect cursor='url(https://x.test/a.cur),auto' width='1' height='1'/>",
        Some("x.test"),
    ),
    ("escaped letters of CSS", r"<style>rect{fill:u\72l(https://x.test/a.svg#b)}</style>", None),
    (
        "an address as an id",
        "<g id='https://x.test/'><linearGradient id='javascript:1'><stop stop-color='red'/></linearGradient><rect fill='url(#javascript:1)' width='1' height='1'/></g>",
        None,
    ),
    ("base of addresses", "<g xml:base='https://x.test/'><circle r='3'/></g>", None),
    ("audio", "<audio src='https://x.test/a.mp3'/>", Some("<audio>")),
    ("embedded file", "<embed src='https://x.test/'/>", Some("<embed>")),
    ("listener", "<handler type='application/ecmascript'>1</handler>", Some("<handler>")),
    ("prefetch by a view", "<view id='v' viewTarget='https://x.test/'/>", None),
    ("instruction within", "<?xml-stylesheet href='https://x.test/a.css'?>", Some("style sheet")),
    (
        "circle of uses",
        "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>",
        Some("circle"),
    ),
    (
        "circle of patterns",
        "<pattern id='p' width='1' height='1'><rect fill='url(#q)' width='1' height='1'/></pattern><pattern id='q' width='1' height='1'><rect fill='url(#r)' width='1' height='1'/></pattern><pattern id='r' width='1' height='1'><rect fill='url(#p)' width='1' height='1'/></pattern><rect fill='url(#p)' width='1' height='1'/>",
        Some("circle"),
    ),
    (
        "circle by a style",
        "<style>.m{mask:url(#m)}</style><mask id='m'><rect class='m' width='1' height='1'/></mask><rect class='m' width='1' height='1'/>",
        Some("circle"),
    ),
];

#[test]
fn nothing_of_a_hostile_drawing_is_left_but_what_is_drawn() {
    let mut all: Vec<(&str, Vec<u8>, Option<&str>)> =
        HOSTILE.iter().map(|(name, inner, told)| (*name, svg(inner), *told)).collect();
    let whole = |text: String| text.into_bytes();
    let body = format!("{HEAD}{SHAPE}</svg>");
    let utf16 = |text: &str, little: bool| {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        units
            .flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() })
            .collect()
    };
    let scripted = format!("{HEAD}<script>alert(1)</script></svg>");
    all.extend([
        ("style sheet of the file", whole(format!("<?xml-stylesheet href='https://x.test/a.css'?>{body}")), Some("style sheet")),
        ("external type", whole(format!("<!DOCTYPE svg SYSTEM 'https://x.test/a.dtd'>{body}")), None),
        ("external entity", whole(format!("<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>{HEAD}<text>&e;</text></svg>")), Some("well-formed")),
        ("parameter entity", whole(format!("<!DOCTYPE svg [<!ENTITY % p SYSTEM 'https://x.test/a'> %p;]>{body}")), Some("well-formed")),
        ("laughs", whole(format!("<!DOCTYPE svg [<!ENTITY a 'ha'>{}]>{HEAD}<title>&l9;</title></svg>", (1..10).map(|n| format!("<!ENTITY l{n} '{}'>", if n == 1 { "&a;".repeat(10) } else { format!("&l{};", n - 1).repeat(10) })).collect::<String>())), Some("complicated")),
        ("one laugh often", whole(format!("<!DOCTYPE svg [<!ENTITY a '{}'>]>{HEAD}<title>{}</title></svg>", "ha".repeat(20_000), "&a;".repeat(20_000))), Some("complicated")),
        ("script in an entity", whole(format!("<!DOCTYPE svg [<!ENTITY s '<script>1</script>'>]>{HEAD}&s;</svg>")), Some("<script>")),
        ("handler of the root", whole(format!("<svg xmlns='http://www.w3.org/2000/svg' onload='1' viewBox='0 0 1 1'>{SHAPE}</svg>")), Some("onload")),
        ("XHTML", whole("<html xmlns='http://www.w3.org/1999/xhtml'><script>1</script></html>".into()), Some("no element")),
        ("HTML", whole("<!DOCTYPE html><script>alert(1)</script>".into()), Some("element `<svg>`")),
        ("UTF-16", utf16(&scripted, true), Some("<script>")),
        ("UTF-16, the other way", utf16(&scripted, false), Some("<script>")),
        ("UTF-7", whole("<?xml version='1.0' encoding='UTF-7'?>+ADw-svg+AD4-".into()), Some("well-formed")),
        ("compressed", b"\x1f\x8b\x08\0\0\0\0\0\0\x03".to_vec(), Some("compressed")),
        ("nothing", Vec::new(), Some("well-formed")),
        ("a thousand deep", whole(format!("{HEAD}{}{}</svg>", "<g>".repeat(1000), "</g>".repeat(1000))), Some("complicated")),
        ("a hundred thousand deep", whole(format!("{HEAD}{}", "<g>".repeat(100_000))), Some("")),
        ("tenfold uses", whole(format!("{HEAD}<g id='u0'>{SHAPE}</g>{}<use href='#u9'/></svg>", (1..10).map(|n| format!("<g id='u{n}'>{}</g>", format!("<use href='#u{}'/>", n - 1).repeat(10))).collect::<String>())), Some("complicated")),
        ("tenfold patterns", whole(format!("{HEAD}{}<rect width='9' height='9' fill='url(#p8)'/></svg>", (0..9).map(|n| format!("<pattern id='p{n}' width='1' height='1'>{}</pattern>", format!("<rect width='1' height='1' fill='url(#p{})'/>", n - 1).repeat(10))).collect::<String>())), Some("complicated")),
        ("tenfold masks by a style", whole(format!("{HEAD}<style>{}</style>{}<rect class='m8' width='9' height='9'/></svg>", (0..9).map(|n| format!(".m{n}{{mask:url(#m{n})}}")).collect::<String>(), (0..9).map(|n| format!("<mask id='m{n}'>{}</mask>", format!("<rect width='1' height='1' class='m{}'/>", n - 1).repeat(10))).collect::<String>())), Some("complicated")),
        ("a marker at each corner", whole(format!("{HEAD}<marker id='m'>{}</marker><path marker-mid='url(#m)' d='M0 0{}'/></svg>", SHAPE.repeat(1000), "L1 1".repeat(10_000))), Some("complicated")),
        ("many attributes", whole(format!("{HEAD}<rect {}/></svg>", (0..5000).map(|n| format!("a{n}='' ")).collect::<String>())), Some("complicated")),
        ("many rules", whole(format!("{HEAD}<style>{}</style>{}</svg>", (0..5000).map(|n| format!(".a{n}{{fill:red}}")).collect::<String>(), "<g/>".repeat(5000))), Some("complicated")),
        ("a long path", whole(format!("{HEAD}<path d='M0 0{}'/></svg>", "l.1.1".repeat(100_000))), None),
        ("no size", whole(format!("<svg xmlns='http://www.w3.org/2000/svg' width='0' height='5'>{SHAPE}</svg>")), Some("width or height")),
        ("numbers out of range", whole(format!("{HEAD}<path d='M1e39 NaN L-1e39 1e-46 A1e38 1e38 1e38 0 1 1e38 1e38z'/><rect width='1e38' height='1e38' transform='scale(1e38)'/></svg>")), None),
    ]);
    assert!(all.len() >= 60);
    let mut wrong = Vec::new();
    for (name, bytes, expected) in &all {
        match (logo(bytes), expected) {
            (Ok(picture), None) => {
                let drawing = text(&picture);
                assert_only_drawn(name, &drawing);
                assert_eq!(logo(bytes).map(|again| text(&again)), Ok(drawing), "{name}: the same");
            }
            (Err(said), Some(word)) if said.contains(word) => {}
            (found, expected) => {
                wrong.push(format!(
                    "{name}: expected {expected:?}, found {:?}",
                    found.map(|it| text(&it))
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whatever is cut off or spoilt, it is drawn or reported.
#[test]
fn spoilt_drawings_end_in_a_drawing_or_in_words() {
    for (name, inner, _) in HOSTILE {
        let whole = svg(inner);
        for at in (0..whole.len()).step_by(7) {
            let mut spoilt = whole.clone();
            spoilt[at] ^= 0x15;
            for bytes in [&whole[..at], &spoilt[..]] {
                if let Ok(picture) = logo(bytes) {
                    assert_only_drawn(name, &text(&picture));
                }
            }
        }
    }
}

/// What programs write, with width and height of what is drawn.
#[test]
fn what_designers_programs_write_is_accepted_in_its_size() {
    let ns = "xmlns=\"http://www.w3.org/2000/svg\"";
    let xlink = "xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    let cases: Vec<(&str, String, (f64, f64))> = vec![
        ("Inkscape, mm", format!(r##"<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg width="210mm" height="105mm" viewBox="0 0 210 105" version="1.1" id="svg5" inkscape:version="1.2 (dc2aedaf03, 2022-05-15)" sodipodi:docname="logo.svg" {ns} xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" {xlink}>
<sodipodi:namedview id="namedview7" pagecolor="#ffffff" inkscape:document-units="mm" showgrid="false"/><defs id="defs2"><linearGradient id="a"><stop style="stop-color:#000;stop-opacity:1" offset="0" id="s1"/><stop style="stop-color:#fff;stop-opacity:0" offset="1"/></linearGradient><linearGradient inkscape:collect="always" xlink:href="#a" id="b" x1="1" y1="2" x2="3" y2="4" gradientUnits="userSpaceOnUse"/></defs>
<metadata><rdf:RDF><cc:Work rdf:about=""><cc:license rdf:resource="http://creativecommons.org/licenses/by/4.0/"/></cc:Work></rdf:RDF></metadata>
<g inkscape:label="Calque 1" inkscape:groupmode="layer" id="layer1"><rect style="fill:url(#b);stroke-width:0.26" width="200" height="100" x="5" y="2" inkscape:export-filename="C:\Users\anne\logo.png"/><text id="empty" x="3" y="3"/></g></svg>"##), (793.7, 396.85)),
        ("Illustrator, with its own file", format!(r##"<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 24.1.2, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
	<!ENTITY ns_extend "http://ns.adobe.com/Extensibility/1.0/">
	<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">
	<!ENTITY ns_graphs "http://ns.adobe.com/Graphs/1.0/">
]>
<svg version="1.1" id="Calque_1" xmlns:x="&ns_extend;" xmlns:i="&ns_ai;" xmlns:graph="&ns_graphs;" {ns} {xlink} x="0px" y="0px" viewBox="0 0 283.46 141.73" style="enable-background:new 0 0 283.46 141.73;" xml:space="preserve">
<style type="text/css">.st0{{fill:#E30613;}} .st1{{clip-path:url(#SVGID_2_);}}</style>
<switch><foreignObject requiredExtensions="&ns_ai;" x="0" y="0" width="1" height="1"><i:aipgfRef xlink:href="#adobe_illustrator_pgf"></i:aipgfRef></foreignObject>
<g i:extraneous="self"><defs><rect id="SVGID_1_" width="283" height="141"/></defs><clipPath id="SVGID_2_"><use xlink:href="#SVGID_1_" style="overflow:visible;"/></clipPath><g class="st1"><path class="st0" d="M10,10h100v50H10V10z"/></g></g></switch></svg>"##), (283.46, 141.73)),
        ("a bare type", format!("<!DOCTYPE svg><svg {ns} viewBox='0 0 40 20'>{SHAPE}</svg>"), (40.0, 20.0)),
        ("LibreOffice, in hundredths", format!(r##"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>
<svg version="1.2" width="50mm" height="25mm" viewBox="0 0 5000 2500" preserveAspectRatio="xMidYMid" fill-rule="evenodd" stroke-width="28.222" stroke-linejoin="round" {ns} xmlns:ooo="http://xml.openoffice.org/svg/export" {xlink} xmlns:presentation="http://sun.com/xmlns/staroffice/presentation" xml:space="preserve">
<defs class="ClipPathGroup"><clipPath id="presentation_clip_path" clipPathUnits="userSpaceOnUse"><rect x="0" y="0" width="5000" height="2500"/></clipPath></defs><defs class="TextShapeIndex"><g ooo:slide="id1" ooo:id-list="id3"/></defs><g class="SlideGroup"><g><g id="container-id1"><g id="id1" class="Slide" clip-path="url(#presentation_clip_path)"><g class="Page"><path fill="rgb(114,159,207)" stroke="none" d="M 2500,2000 L 100,2000 100,100 4900,100 Z"/></g></g></g></g></g></svg>"##), (188.98, 94.49)),
        ("Figma", format!(r##"<svg width="120" height="48" viewBox="0 0 120 48" fill="none" {ns} {xlink}>
<g clip-path="url(#clip0_1_2)"><g filter="url(#filter0_d_1_2)"><rect x="4" width="112" height="40" rx="8" fill="white"/></g><rect width="20" height="20" fill="url(#pattern0)"/><path d="M10 10H30V30H10V10Z" fill="url(#paint0_linear_1_2)"/></g>
<defs><filter id="filter0_d_1_2" x="0" y="0" width="120" height="48" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB"><feFlood flood-opacity="0" result="BackgroundImageFix"/><feColorMatrix in="SourceAlpha" type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0" result="hardAlpha"/><feOffset dy="4"/><feGaussianBlur stdDeviation="2"/><feComposite in2="hardAlpha" operator="out"/><feColorMatrix type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0.25 0"/><feBlend mode="normal" in2="BackgroundImageFix" result="effect1"/><feBlend mode="normal" in="SourceGraphic" in2="effect1" result="shape"/></filter><pattern id="pattern0" patternContentUnits="objectBoundingBox" width="1" height="1"><use xlink:href="#image0_1_2" transform="scale(0.5)"/></pattern><linearGradient id="paint0_linear_1_2" x1="20" y1="10" x2="20" y2="30" gradientUnits="userSpaceOnUse"><stop stop-color="#FF0000"/><stop offset="1" stop-opacity="0"/></linearGradient><clipPath id="clip0_1_2"><rect width="120" height="48" fill="white"/></clipPath><image id="image0_1_2" width="2" height="2" xlink:href="data:image/png;base64,{}"/></defs></svg>"##, base64(&png(2, 2))), (120.0, 48.0)),
        ("per cent with a view", format!("<svg {ns} width='100%' height='100%' viewBox='0 0 60 30'>{SHAPE}</svg>"), (60.0, 30.0)),
        ("no view", format!("<svg {ns} width='80' height='20'>{SHAPE}</svg>"), (80.0, 20.0)),
        ("per cent without a view", format!("<svg {ns} width='100%' height='100%'><rect width='70' height='35'/></svg>"), (70.0, 35.0)),
        ("no size at all", format!("<svg {ns}><rect width='30' height='15'/></svg>"), (30.0, 15.0)),
        ("points and picas", format!("<svg {ns} width='72pt' height='6pc' viewBox='0 0 1 1'>{SHAPE}</svg>"), (96.0, 96.0)),
        ("a link around it", format!("<svg {ns} {xlink} viewBox='0 0 2 1'><a xlink:href='https://www.alsace.eu/'>{SHAPE}</a></svg>"), (2.0, 1.0)),
        ("CorelDRAW, Latin-1", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"><title>Région</title><rect width=\"2\" height=\"1\"/></svg>".into(), (2.0, 1.0)),
        ("no namespace", format!("<svg viewBox='0 0 4 2'>{SHAPE}</svg>"), (4.0, 2.0)),
        ("hidden guides", format!("<svg {ns} viewBox='0 0 4 2'><g display='none'><text>guide</text></g>{SHAPE}</svg>"), (4.0, 2.0)),
        ("a moving one, still", format!("<svg {ns} viewBox='0 0 4 2'><rect width='4' height='2'><animate attributeName='x' to='3' dur='1s'/></rect></svg>"), (4.0, 2.0)),
    ];
    for (name, source, (width, height)) in cases {
        // Latin-1 where it says so.
        let bytes: Vec<u8> = match name.contains("Latin-1") {
            true => source.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect(),
            false => source.into_bytes(),
        };
        let picture = logo(&bytes).unwrap_or_else(|said| panic!("{name}: {said}"));
        let drawing = text(&picture);
        assert_only_drawn(name, &drawing);
        assert!(!picture.is_blank && drawing.contains("<path"), "{name}: {drawing}");
        let (w, h) = (picture.size.width(), picture.size.height());
        assert!((w - width).abs() < 0.01 && (h - height).abs() < 0.01, "{name}: {w} × {h}");
        assert!(drawing.starts_with("<svg viewBox=\"0 0 "), "{name}: it grows with its box");
    }
}

#[test]
fn text_in_a_logo_is_told_with_the_way_to_outlines() {
    for inner in [
        "<text y='5'>Alsace</text>",
        "<g font-family='Arial'><text><tspan>Alsace</tspan></text></g>",
        "<defs><text id='t'>Alsace</text></defs><use href='#t'/>",
        "<flowRoot><flowPara>Alsace</flowPara></flowRoot>",
    ] {
        let said = logo(&svg(inner)).expect_err(inner);
        assert!(said.contains("text that is not converted to outlines"), "{said}");
    }
    let empty =
        logo(b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'/>").expect("drawn");
    let doubt = empty.doubt(Span::whole_file("a"), "a.svg").expect("nothing is seen");
    assert_eq!(doubt.severity, Severity::Warning);
}

fn png(width: u32, height: u32) -> Vec<u8> {
    bytes(
        &DynamicImage::ImageRgba8(RgbaImage::from_pixel(width, height, Rgba([0, 79, 140, 255]))),
        ImageFormat::Png,
    )
}

fn jpeg(width: u32, height: u32) -> Vec<u8> {
    bytes(
        &DynamicImage::ImageRgb8(RgbImage::from_pixel(width, height, Rgb([0, 79, 140]))),
        ImageFormat::Jpeg,
    )
}

fn bytes(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).expect("memory takes it");
    bytes.into_inner()
}

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |group: &[u8]| {
        let at = |index: usize| u32::from(group.get(index).copied().unwrap_or(0));
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        let sign = |index: usize| match index <= group.len() {
            true => char::from(SIGNS[(bits >> (18 - 6 * index) & 63) as usize]),
            false => '=',
        };
        [sign(0), sign(1), sign(2), sign(3)]
    };
    bytes.chunks(3).flat_map(group).collect()
}

fn pixels(path: &str, bytes: &[u8]) -> Result<Picture, String> {
    read(path, bytes, Role::Logo).map_err(|fault| words(&fault))
}

fn size(bytes: &[u8]) -> (u32, u32) {
    let image = image::load_from_memory(bytes).expect("a picture is written");
    (image.width(), image.height())
}

#[test]
fn a_large_picture_is_scaled_to_what_is_shown_and_a_small_one_stays_as_it_is() {
    let flat =
        DynamicImage::ImageLuma8(image::GrayImage::from_pixel(8000, 4000, image::Luma([79])));
    let picture = pixels("a.png", &bytes(&flat, ImageFormat::Png)).expect("read");
    assert_eq!((picture.size.width(), picture.size.height()), (8000.0, 4000.0));
    assert_eq!((size(&picture.print), size(&picture.screen)), ((768, 384), (324, 162)));
    let middle = image::load_from_memory(&picture.screen).expect("read").into_rgba8();
    assert_eq!(middle.get_pixel(100, 100).0, [79, 79, 79, 255]);
    let small = png(300, 150);
    let picture = pixels("a.PNG", &small).expect("read");
    assert_eq!((&*picture.print, &*picture.screen), (&*small, &*small));
    let picture = pixels("a.jpeg", &jpeg(1200, 1200)).expect("read");
    assert_eq!((picture.format, size(&picture.print)), (Format::Jpeg, (512, 512)));
    // A line stays a line.
    let picture = pixels("a.png", &png(20_000, 2)).expect("read");
    assert_eq!(size(&picture.print), (768, 1));
}

/// Half of it blue, half of it red where nothing is seen.
#[test]
fn what_is_not_seen_of_a_picture_does_not_colour_its_edges() {
    let image = RgbaImage::from_fn(1601, 800, |x, _| {
        if x < 801 { Rgba([0, 0, 255, 255]) } else { Rgba([255, 0, 0, 0]) }
    });
    let picture =
        pixels("a.png", &bytes(&DynamicImage::ImageRgba8(image), ImageFormat::Png)).expect("read");
    let print = image::load_from_memory(&picture.print).expect("read").into_rgba8();
    assert!(print.pixels().all(|point| point.0[3] == 0 || point.0[0] == 0), "no red anywhere");
}

#[test]
fn a_picture_is_measured_before_it_is_decoded() {
    // The head of a PNG says 20,000 by 20,000, and nothing follows.
    let mut head = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    head.extend(20_000_u32.to_be_bytes().repeat(2));
    head.extend([8, 6, 0, 0, 0]);
    let check = crc(&head[12..]);
    head.extend(check.to_be_bytes());
    head.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
    let said = pixels("a.png", &head).expect_err("too large");
    assert!(said.contains("20000 × 20000") && said.contains("100 million"), "{said}");
    let mut wide = jpeg(8, 8);
    let frame = wide.windows(2).position(|pair| pair == [0xff, 0xc0]).expect("a frame");
    wide[frame + 5..frame + 9].copy_from_slice(&[0xff, 0xdc, 0xff, 0xdc]);
    let said = pixels("a.jpg", &wide).expect_err("too large");
    assert!(said.contains("65500 × 65500"), "{said}");
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            crc >> 1 ^ (0xedb8_8320 & (crc & 1).wrapping_neg())
        })
    })
}

#[test]
fn a_cut_or_misnamed_picture_is_told() {
    for (path, whole) in [("a.png", noise(ImageFormat::Png)), ("a.jpg", noise(ImageFormat::Jpeg))] {
        pixels(path, &whole).expect("whole");
        for part in [1, 3, 5, 9] {
            let said = pixels(path, &whole[..whole.len() * part / 10]).expect_err("cut");
            assert!(said.contains("damaged or cut off"), "{path}, {part}: {said}");
        }
        let said = pixels(path, b"not a picture").expect_err("text");
        assert!(said.contains("damaged or cut off"), "{said}");
        let said = pixels(path, &svg("")).expect_err("a drawing");
        assert!(said.contains("of the format svg"), "{said}");
    }
    let said = pixels("a.png", &jpeg(9, 9)).expect_err("a JPEG");
    assert!(said.contains("of the format jpeg"), "{said}");
    for path in ["a.tif", "a.gif", "a", "a.svgz"] {
        let said = pixels(path, &png(9, 9)).expect_err("no format of a logo");
        assert!(said.contains("neither SVG nor PNG nor JPEG"), "{path}: {said}");
    }
}

fn noise(format: ImageFormat) -> Vec<u8> {
    let image = RgbImage::from_fn(90, 60, |x, y| {
        let value = u8::try_from((x * 7919 + y * 104_729) % 251).expect("below 251");
        Rgb([value, value.wrapping_mul(3), value.wrapping_mul(7)])
    });
    bytes(&DynamicImage::ImageRgb8(image), format)
}

/// Exif says that the camera was held upright (orientation 6: turn clockwise).
#[test]
fn a_turned_photograph_is_set_upright_and_says_nothing_else() {
    let mut image = RgbImage::from_pixel(80, 40, Rgb([255, 255, 255]));
    (0..40).for_each(|y| (0..40).for_each(|x| image.put_pixel(x, y, Rgb([0, 0, 0]))));
    let plain = bytes(&DynamicImage::ImageRgb8(image), ImageFormat::Jpeg);
    let mut exif =
        b"\xff\xe1\0\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
            .to_vec();
    exif.extend(&plain[2..]);
    let turned = [&plain[..2], &exif].concat();
    let picture = pixels("a.jpg", &turned).expect("read");
    assert_eq!((picture.size.width(), picture.size.height()), (40.0, 80.0));
    let upright = image::load_from_memory(&picture.print).expect("read").into_rgb8();
    assert_eq!(upright.dimensions(), (40, 80));
    assert!(upright.get_pixel(20, 10).0[0] < 40 && upright.get_pixel(20, 70).0[0] > 215);
    assert!(!picture.print.windows(4).any(|four| four == b"Exif"));
}

/// The four colours of a press become those of a screen; a profile of the press goes.
#[test]
fn a_jpeg_for_a_press_is_shown_in_the_colours_of_a_screen() {
    let picture = pixels("a.jpg", &cyan_for_a_press()).expect("read");
    let shown = image::load_from_memory(&picture.print).expect("read");
    assert_eq!(shown.color().channel_count(), 3);
    let [red, green, blue] = shown.into_rgb8().get_pixel(8, 8).0;
    assert!(red < 60 && green > 150 && blue > 150, "cyan: {red} {green} {blue}");
}

/// Sixteen by sixteen points of cyan in four colours, as Adobe's programs write them: inverted.
fn cyan_for_a_press() -> Vec<u8> {
    let mut file = b"\xff\xd8\xff\xee\0\x0eAdobe\0\x64\0\0\0\0\0".to_vec();
    // One table of divisors, all eight.
    file.extend(b"\xff\xdb\0\x43\0");
    file.extend([8; 64]);
    file.extend(b"\xff\xc0\0\x14\x08\0\x10\0\x10\x04");
    file.extend([1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0]);
    // Means: differences of 0, 7 and 8 bits are 00, 01 and 10. The rest: nothing follows is 0.
    file.extend(b"\xff\xc4\0\x16\0\0\x03\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x00\x07\x08");
    file.extend(b"\xff\xc4\0\x14\x10\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0");
    file.extend(b"\xff\xda\0\x0e\x04\x01\0\x02\0\x03\0\x04\0\0\x3f\0");
    // The first block: -128 for cyan, 127 for the others; the three after it differ in nothing.
    let none = "01".to_owned() + "1111111" + "0";
    let first = "10".to_owned() + "01111111" + "0" + &none.repeat(3);
    let mut bits = first + &"000".repeat(12);
    while !bits.len().is_multiple_of(8) {
        bits.push('1');
    }
    for byte in bits.as_bytes().chunks(8) {
        let byte = byte.iter().fold(0, |byte, bit| byte << 1 | (bit - b'0'));
        file.push(byte);
        if byte == 0xff {
            file.push(0);
        }
    }
    file.extend(b"\xff\xd9");
    file
}

/// By one project with all of it: whatever is published of pictures has been made anew.
#[test]
fn every_drawing_that_is_published_was_written_anew() {
    let (mut project, _) = sources::read(Path::new("tests/cases/reports/one-stop"));
    let linked = br#"<?xml version="1.0"?><!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg" id="mine" viewBox="0 0 300 120"><a href="https://x.test/"><rect id="mine-too" width="280" height="70"/></a></svg>"#;
    project.insert("content/logos/departement.svg", linked.to_vec());
    project.insert("content/photos/bus.svg", linked.to_vec());
    let build = halte::build(&project, "2026-10-05".parse().expect("a date"));
    let drawings: Vec<_> =
        build.artefacts.iter().filter(|(path, _)| path.extension() == "svg").collect();
    let of_a_report = |path: &str| path.starts_with("funders/");
    assert!(drawings.iter().any(|(path, _)| of_a_report(path.as_str())), "{:?}", said(&build));
    for (path, bytes) in drawings {
        let text = String::from_utf8(bytes.to_vec()).expect("a drawing is text");
        assert!(!text.contains("mine") && !text.contains("x.test"), "{path:?}: {text}");
    }
}

fn said(build: &halte::Build) -> Vec<String> {
    build
        .diagnostics
        .iter()
        .map(|said| format!("[{}] {}", said.code, said.text(Tongue::English)))
        .collect()
}

#[test]
fn a_damaged_logo_is_told_once_and_a_jpeg_is_published_everywhere() {
    let van = |logo: &[u8]| -> Sources {
        let (mut project, _) = sources::read(Path::new("tests/cases/site/van"));
        let records = project.get("records/organisations.yaml").expect("records").to_vec();
        let records = String::from_utf8(records).expect("text");
        let renamed = records.replace("departement.svg", "departement.jpg");
        project.insert("records/organisations.yaml", renamed.into_bytes());
        project.insert("content/logos/departement.jpg", logo.to_vec());
        project
    };
    let today = "2026-03-03".parse().expect("a date");
    let whole = noise(ImageFormat::Jpeg);
    let build = halte::build(&van(&whole[..whole.len() / 2]), today);
    let told: Vec<_> =
        said(&build).into_iter().filter(|said| said.contains("departement.jpg")).collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("[picture-damaged]"), "{told:?}");
    let build = halte::build(&van(&jpeg(900, 300)), today);
    let pictures: Vec<_> = build
        .artefacts
        .iter()
        .filter(|(path, _)| path.extension() == "jpg")
        .map(|(path, bytes)| (path.as_str().to_owned(), size(bytes)))
        .collect();
    assert!(
        pictures.iter().any(|(path, size)| path.contains("/assets/") && *size == (486, 162)),
        "{pictures:?} {:?}",
        said(&build)
    );
    assert!(
        pictures.iter().any(|(path, size)| path.contains("/logos/") && *size == (768, 256)),
        "{pictures:?}"
    );
    let calendars = build.artefacts.iter().filter(|(path, _)| path.extension() == "ics");
    let text: String =
        calendars.map(|(_, bytes)| String::from_utf8_lossy(bytes).replace("\r\n ", "")).collect();
    assert!(
        text.contains("FMTTYPE=image/jpeg") && !text.contains("departement.svg"),
        "the calendars name it"
    );
}
