//! Pages of one's own: pictures, what is not finished, and the menu that records decide.
#![expect(clippy::disallowed_methods, reason = "a folder is made on disk")]

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

/// A document of one page, as a word processor exports it.
fn pdf(line: &str) -> Vec<u8> {
    let stream = format!("BT /F1 12 Tf 72 720 Td ({line}) Tj ET");
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R\
         /Resources<</Font<</F1 5 0 R>>>>>>"
            .to_owned(),
        format!("<</Length {}>>\nstream\n{stream}\nendstream", stream.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
    ];
    let mut file = "%PDF-1.4\n".to_owned();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        places.push(file.len());
        file.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let start = file.len();
    file.push_str("xref\n0 6\n0000000000 65535 f \n");
    for place in places {
        file.push_str(&format!("{place:010} 00000 n \n"));
    }
    file.push_str(&format!("trailer<</Size 6/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"));
    file.into_bytes()
}

#[test]
fn a_file_is_published_as_it_is_and_its_kind_and_size_stand_beside_the_link() {
    let text = "---\ntitle: Règles\n---\n\nLire [le règlement](docs/reglement.pdf), \
                [la liste](/liste.csv) et [le plan](plan.pdf).\n";
    let (rules, list) = (pdf("Le bus est ouvert a tous."), vec![b'a'; 1_234_000]);
    let build = built(&[
        ("content/pages/regles.md", text.as_bytes()),
        ("content/static/docs/reglement.pdf", &rules),
        ("content/static/liste.csv", &list),
    ]);
    let published = |path: &str| build.artefacts.get(path).map(|bytes| bytes.to_vec());
    assert_eq!(published("public/docs/reglement.pdf"), Some(rules));
    assert_eq!(published("public/liste.csv"), Some(list));
    let html = page(&build, "regles/").expect("the page is made");
    let link = "<a href=\"../docs/reglement.pdf\">le règlement (PDF, 1\u{a0}ko)</a>";
    assert!(html.contains(link), "{html}");
    assert!(html.contains("<a href=\"../liste.csv\">la liste (CSV, 1,2\u{a0}Mo)</a>"), "{html}");
    let broken = build.diagnostics.iter().find(|said| said.code == "broken-link").expect("told");
    assert_eq!(broken.span.as_ref().unwrap().to_string(), "content/pages/regles.md:5");
    assert!(broken.text(Tongue::English).contains("plan.pdf"));
}

#[test]
fn a_document_that_names_a_person_is_not_published_and_everything_else_is() {
    let named = pdf("Demandez Madame Jeanne Martin, 06 12 34 56 78.");
    let text = "---\ntitle: Règles\n---\n\n[Le règlement](reglement.pdf)\n";
    let build = built(&[
        ("content/pages/regles.md", text.as_bytes()),
        ("content/static/reglement.pdf", &named),
    ]);
    assert!(build.artefacts.get("public/reglement.pdf").is_none());
    let html = page(&build, "regles/").expect("the page is made");
    assert!(!html.contains("reglement.pdf"), "{html}");
    let found = build.diagnostics.iter().find(|said| said.code == "personal-data").expect("told");
    assert_eq!(found.span.as_ref().unwrap().to_string(), "content/static/reglement.pdf");
    assert!(said(&build).iter().any(|said| said.starts_with("broken-link")), "{:?}", said(&build));
}

/// What a computer leaves in a folder is named once.
#[test]
fn hidden_files_are_named_and_not_published() {
    let folder = crate::publish::fresh("static");
    let at = folder.join("content/static");
    std::fs::create_dir_all(at.join("docs")).unwrap();
    for name in [".DS_Store", ".htaccess", "docs/Thumbs.db", "docs/a.txt"] {
        std::fs::write(at.join(name), "a").unwrap();
    }
    let (sources, found) = sources::read(&folder);
    let texts: Vec<String> = found.iter().map(|found| found.text(Tongue::English)).collect();
    let [text] = texts.as_slice() else { panic!("{texts:?}") };
    assert!(text.contains(".DS_Store") && text.contains("Thumbs.db"), "{text}");
    let names: Vec<&str> = sources.under("content").map(|(path, _)| &**path).collect();
    assert_eq!(names, ["content/static/docs/a.txt"]);
}
