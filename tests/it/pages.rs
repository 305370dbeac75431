//! Pages of one's own: pictures, what is not finished, and the menu that records decide.

use std::io::Cursor;
use std::path::Path;

use halte::Build;
use halte::sources;
use halte::words::Tongue;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

/// The starter with more files.
fn built(more: &[(&str, &[u8])]) -> Build {
    let (mut sources, _) = sources::read(Path::new("tests/cases/starter"));
    for (file, bytes) in more {
        sources.insert(*file, *bytes);
    }
    halte::build(&sources, "2022-02-01".parse().unwrap())
}

fn page(build: &Build, path: &str) -> Option<String> {
    let bytes = build.artefacts.get(&format!("public/{path}index.html"))?;
    Some(String::from_utf8(bytes.to_vec()).unwrap())
}

fn said(build: &Build) -> Vec<String> {
    let said = build.diagnostics.iter();
    said.map(|said| format!("{} {}", said.code, said.text(Tongue::English))).collect()
}

fn photograph(width: u32, height: u32) -> Vec<u8> {
    let image = RgbImage::from_fn(width, height, |x, y| {
        let [mixed, ..] = (x * 31 + y * 17).to_le_bytes();
        let ([across, ..], [down, ..]) = (x.to_le_bytes(), y.to_le_bytes());
        Rgb([mixed, across, down])
    });
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(image).write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

#[test]
fn a_picture_of_a_page_has_words_its_size_and_a_larger_file_for_fine_screens() {
    let text = "---\ntitle: Le bus\n---\n\n![Le bus devant la mairie](photos/bus.jpg)\n";
    let large = photograph(2400, 1200);
    let build =
        built(&[("content/pages/bus.md", text.as_bytes()), ("content/photos/bus.jpg", &large)]);
    let html = page(&build, "bus/").expect("the page is made");
    let tag = html.split("<img class=\"picture\"").nth(1).expect("the picture is shown");
    let tag = tag.split('>').next().unwrap();
    for part in [
        "alt=\"Le bus devant la mairie\"",
        "width=\"800\" height=\"400\"",
        "loading=\"lazy\"",
        "800w, ../assets/bus.",
        "1600w",
    ] {
        assert!(tag.contains(part), "{part}: {tag}");
    }
    let sizes: Vec<usize> = build
        .artefacts
        .iter()
        .filter(|(path, _)| path.as_str().starts_with("public/assets/bus."))
        .map(|(_, bytes)| bytes.len())
        .collect();
    assert_eq!(sizes.len(), 2, "two files");
    assert!(sizes.iter().all(|size| *size < large.len()), "none in its own bytes");
}

#[test]
fn a_picture_without_words_or_without_a_file_is_told_and_not_shown() {
    for (text, code) in
        [("![](photos/bus.jpg)", "picture-alt"), ("![Le bus](photos/car.jpg)", "picture-missing")]
    {
        let text = format!("---\ntitle: Le bus\n---\n\n{text}\n");
        let small = photograph(300, 200);
        let files: [(&str, &[u8]); 2] =
            [("content/pages/bus.md", text.as_bytes()), ("content/photos/bus.jpg", &small)];
        let build = built(&files);
        let said = said(&build);
        assert!(said.iter().any(|said| said.starts_with(code)), "{said:?}");
        assert!(page(&build, "").is_some(), "the rest is published");
        assert!(page(&build, "bus/").is_none_or(|html| !html.contains("<img class=\"picture\"")));
    }
}

#[test]
fn a_draft_is_not_published() {
    let text = "---\ntitle: Bientôt\ndraft: true\n---\n\nÀ finir.\n";
    let build = built(&[("content/pages/bientot.md", text.as_bytes())]);
    assert!(page(&build, "bientot/").is_none());
    let any =
        build.artefacts.iter().any(|(_, bytes)| String::from_utf8_lossy(bytes).contains("Bientôt"));
    assert!(!any, "no file names it");
}

#[test]
fn records_decide_what_the_menu_holds() {
    let text = "---\ntitle: Tarifs\n---\n\nTout est gratuit.\n";
    let (sources, _) = sources::read(Path::new("tests/cases/starter"));
    let site = String::from_utf8(sources.get("records/site.yaml").unwrap().to_vec()).unwrap();
    let with = |menu: &str| {
        let site = format!("{}\n  menu: {menu}\n", site.trim_end());
        built(&[
            ("content/pages/tarifs.md", text.as_bytes()),
            ("records/site.yaml", site.as_bytes()),
        ])
    };
    let build = with("[calendar, tarifs]");
    let html = page(&build, "").unwrap();
    let menu = html.split("<nav").nth(1).unwrap().split("</nav>").next().unwrap();
    let entries: Vec<&str> =
        menu.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(entries, ["./calendrier/", "./tarifs/"]);
    let foot = html.split("<footer").nth(1).unwrap();
    assert!(foot.contains("./arrets/") && !foot.contains("./tarifs/"), "{foot}");
    let said = said(&with("[calendrier]"));
    assert!(said.iter().any(|said| said.contains("the menu names `calendrier`")), "{said:?}");
}
