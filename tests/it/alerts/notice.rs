//! The notice: in three languages, with its pictures, and the same on the site of the project.

use std::fs;

use super::House;

#[test]
fn the_notice_is_there_in_three_languages_with_pictures_and_needs_no_account() {
    let house = House::new("notice");
    let mut nobody = house.browser();
    for (language, words) in [
        ("fr", "Cochez la case seulement si elle accepte"),
        ("de", "Kreuzen Sie das Kästchen nur an"),
        ("en", "Tick the box only if they accept"),
    ] {
        let page = nobody.get(&format!("/aide?langue={language}"));
        assert!(page.status == 200 && page.has(words), "{language}: {}", page.body);
        assert!(page.body.contains(&format!("notice\" lang=\"{language}\"")), "{language}");
    }
    let page = nobody.get("/aide").body;
    assert_eq!(page, nobody.get("/aide?langue=xx").body, "else in the language of the desk");
    let pictures: Vec<&str> =
        page.split("src=\"/aide/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(pictures.len(), 5, "{page}");
    for picture in pictures {
        let answer = nobody.get(&format!("/aide/{picture}"));
        assert_eq!((answer.status, answer.header("content-type")), (200, "image/png"), "{picture}");
    }
    for path in ["/aide/fr/alertes.md", "/aide/../../Cargo.toml", "/aide/fr/pictures/keine.png"] {
        assert_ne!(nobody.get(path).status, 200, "{path}");
    }
}

#[test]
fn the_notice_on_the_site_of_lille_is_that_of_the_desk() {
    let body = |path: &str| {
        let text = fs::read_to_string(path).expect("a text");
        let (_, body) = text.split_once("\n## ").expect("a heading");
        body.to_owned()
    };
    assert_eq!(
        body("tests/cases/programmes/lille/content/pages/mode-emploi.md"),
        body("docs/manual/fr/alertes.md")
    );
    for picture in ["inscription", "fiche", "import", "message", "statistiques"] {
        let of = |folder: &str| fs::read(format!("{folder}/{picture}.png")).expect("a picture");
        assert!(
            of("tests/cases/programmes/lille/content/pictures") == of("docs/manual/fr/pictures"),
            "{picture}"
        );
    }
}
