//! Members from spreadsheets: looked at first, whole or not at all, twice the same.

use super::{Browser, House};

/// Looks at a file and imports it; the page that was looked at.
pub fn imported(browser: &mut Browser, name: &str, bytes: &[u8]) -> String {
    browser.get("/import");
    let preview = browser.upload(name, bytes);
    assert_eq!(preview.status, 200, "{}", preview.body);
    let (_, rest) = preview.body.split_once("name=\"fichier\" value=\"").expect("a file waits");
    let file = rest.split('"').next().expect("its name").to_owned();
    let done = browser.post("/import/faire", &[("fichier", &file)]);
    assert_eq!(done.status, 303, "{}", done.body);
    preview.body
}

const SHEET: &str = "Nom;Prénom;Date de naissance;Téléphone;Groupe\n\
    Dupont;Élodie;06/05/1980;639981234;Jeunesse, Culture\n\
    Étienne;Luc;2001-02-03;06 39 98 12 35;\n\
    Œuvrard;Anne;;+33 (0)6 39 98 12 36;Culture\n\
    Dupont;ELODIE;06/05/1980;;\n\
    Mauvais;Paul;31/02/1990;;\n\
    Deux;Chiffres;06/05/80;;\n";

#[test]
fn a_file_is_shown_first_imported_whole_and_a_second_time_changes_nothing() {
    let house = House::new("import");
    let mut keeper = house.signed("keeper-arbrisseau");
    let variants: [(&str, Vec<u8>); 3] = [
        ("utf8.csv", SHEET.as_bytes().to_vec()),
        ("bom.csv", format!("\u{feff}{SHEET}").into_bytes()),
        ("1252.csv", encoding_rs::WINDOWS_1252.encode(SHEET).0.into_owned()),
    ];
    let list = |browser: &mut Browser| browser.get("/export").body;
    let first = imported(&mut keeper, variants[0].0, &variants[0].1);
    assert!(first.contains("comme la ligne 2"), "{first}");
    assert!(first.contains("cette date n’existe pas"), "{first}");
    assert!(first.contains("l’année n’a que deux chiffres"), "{first}");
    let kept = list(&mut keeper);
    assert_eq!(kept.lines().count(), 4, "{kept}");
    assert!(kept.contains("Dupont;Élodie;06/05/1980;;06 39 98 12 34;;"), "{kept}");
    for (name, bytes) in &variants {
        imported(&mut keeper, name, bytes);
        assert_eq!(list(&mut keeper), kept, "{name}");
    }
    let members = keeper.get("/personnes").body;
    let place = |name: &str| members.find(name).unwrap_or_else(|| panic!("{name}: {members}"));
    assert!(place("Dupont") < place("Étienne") && place("Étienne") < place("Œuvrard"));
    // Nothing is imported without having been looked at.
    keeper.get("/import");
    keeper.upload("a.csv", b"Nom;Pr\xe9nom\nNouvelle;Eve\n");
    assert_eq!(list(&mut keeper), kept);
    assert_eq!(keeper.post("/import/faire", &[("fichier", "0")]).status, 422);
    // The export is what an import takes, also when it comes back from a spreadsheet.
    imported(&mut keeper, "adherents.csv", kept.as_bytes());
    assert_eq!(list(&mut keeper), kept);
}

#[test]
fn dates_of_two_orders_in_a_column_are_refused_by_their_cells() {
    let house = House::new("orders");
    let mut keeper = house.signed("keeper-arbrisseau");
    keeper.get("/import");
    let sheet = "Nom,Prénom,Naissance\nUn,A,05/06/1980\nDeux,B,05/16/1980\nTrois,C,16/05/1980\n";
    let page = keeper.upload("a.csv", sheet.as_bytes()).body;
    assert!(page.contains("colonne C : jour et mois pourraient être inversés"), "{page}");
    assert!(page.contains("colonne C : le mois est écrit avant le jour"), "{page}");
}

#[test]
fn what_is_no_sheet_of_members_is_refused_in_words() {
    let house = House::new("refused");
    let mut keeper = house.signed("keeper-arbrisseau");
    for (name, bytes, words) in [
        ("vide.csv", &b""[..], "choisissez un fichier"),
        ("autre.csv", &b"a;b\n1;2\n"[..], "aucune ligne de titres"),
        ("page.html", &b"<html><table>"[..], "web"),
        ("image.png", &b"\x89PNG\r\n\x1a\n"[..], ""),
    ] {
        keeper.get("/import");
        let page = keeper.upload(name, bytes);
        assert!(page.status == 422 && page.has(words), "{name}: {}", page.body);
    }
}
