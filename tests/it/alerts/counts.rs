//! What is counted: equal to a count by other code, and no title of a message to few people leaves.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{Datelike, NaiveDate};
use halte::alerts::store::{Folder, Room};
use halte::alerts::{accounts, campaigns, import, people, statistics};

use super::sheets::imported;
use super::{House, NOON, folder};
use crate::commands::halte;

/// Born on every fifth day from 1930 on.
fn births() -> Vec<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(1930, 2, 28).expect("a day");
    (0..400).map(|n| first + chrono::Days::new(n * 77)).collect()
}

/// A sheet of invented people.
pub fn sheet(births: &[NaiveDate]) -> String {
    let mut text = String::from(
        "Nom;Prénom;Naissance;Sexe;E-mail;Groupe;Accord;Date de l'accord;Origine de l'accord\n",
    );
    for (n, born) in births.iter().enumerate() {
        let born = born.format("%d/%m/%Y");
        let letter = |place| ["a", "b", "c", "d", "e", "f", "g"][n / 7usize.pow(place) % 7];
        let name: String = (0..4).map(letter).collect();
        let sex = ["F", "M", ""][n % 3];
        let agreed = ["oui", ""][n % 2];
        text.push_str(&format!(
            "N{name};P{name}{};{born};{sex};p{n}@exemple.example;Familles;{agreed};01/09/2019;papier\n",
            if n % 2 == 0 { "a" } else { "e" },
        ));
    }
    text
}

/// The number of days lived tells the age, by other code than the program's.
fn age(born: NaiveDate, day: NaiveDate) -> i32 {
    let had = (day.month(), day.day()) >= (born.month(), born.day());
    day.year() - born.year() - i32::from(!had)
}

#[test]
fn tallies_equal_a_count_by_other_code_and_small_titles_stay() {
    let root = folder("tally");
    let copied = std::process::Command::new("cp")
        .args(["-r", "tests/cases/programmes/lille"])
        .arg(&root)
        .status();
    assert!(copied.is_ok_and(|status| status.success()));
    std::fs::remove_file(root.join("records/tallies.yaml")).expect("it was there");
    let births = births();
    let day: NaiveDate = "2019-10-31".parse().expect("a day");
    let opened = Folder::open(&root, &root.join("private/alerts")).expect("a folder");
    accounts::write(&mut opened.house(), |house| {
        accounts::add_structure(house, "arbrisseau", "L'Arbrisseau")
    })
    .expect("a structure");
    let room = Room::every(&opened).expect("rooms").next().expect("one").expect("a room");
    let read = import::read("a.csv", sheet(&births).as_bytes(), day).expect("a sheet");
    let by = import::By { account: 1, wording: "oui", now: NOON };
    let (_, done) = room.write(|file| import::run(file, &read, &by)).expect("imported");
    assert_eq!(done.new, births.len());
    let counted = room.read(|file| statistics::count(file, day)).expect("counted");
    let over = |least: i32, most: i32| {
        let found = births.iter().filter(|born| (least..=most).contains(&age(**born, day)));
        u32::try_from(found.count()).expect("a small number")
    };
    for (band, least, most) in [
        ("<12", 0, 11),
        ("12-17", 12, 17),
        ("18-24", 18, 24),
        ("25-29", 25, 29),
        ("40-59", 40, 59),
        ("70+", 70, 200),
    ] {
        assert_eq!(counted.of_band(band), over(least, most), "{band}");
    }
    assert_eq!((counted.given, counted.never), (200, 200));
    room.write(|file| {
        let few = people::add_group(file, "Rendez-vous de Fatima")?;
        let all = people::add_group(file, "Familles")?;
        let one = people::list(file, &people::List { most: 1, ..Default::default() })?;
        people::join(file, one[0].id, &[few, all])?;
        for (title, group) in [("Titre de séjour de Fatima Benali", few), ("Fête du quartier", all)]
        {
            let draft = campaigns::Draft::read(title, "Rappel", "Bonjour", "")?;
            let id = campaigns::add(file, &draft, NOON)?;
            let why = "pour toutes les familles";
            campaigns::plan(file, id, (day, "09:00"), &[group], why, NOON)?;
        }
        Ok(())
    })
    .expect("messages");
    drop(room);
    drop(opened);
    let path = root.to_str().expect("a path");
    let tally =
        || halte(&["alerts", "tally", "--lang", "fr", "--root", path, "--period", "2019-10"]);
    let said = tally();
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    let records =
        |name: &str| std::fs::read_to_string(root.join("records").join(name)).expect("a record");
    let (tallies, sent, groups) =
        (records("tallies.yaml"), records("campaigns.yaml"), records("groups.yaml"));
    assert!(tallies.contains("total: 400"), "{tallies}");
    assert!(sent.contains("title: Fête du quartier") && sent.contains("title: Autres messages"));
    assert!(groups.contains("name: Autres groupes") && groups.contains("name: Familles"));
    let again = tally();
    assert!(again.status.success());
    assert_eq!(records("tallies.yaml"), tallies, "a second time changes nothing");
    assert_eq!(records("campaigns.yaml"), sent);
    let output = root.join("output");
    let output = output.to_str().expect("a path");
    let built = halte(&[
        "build",
        "--lang",
        "en",
        "--root",
        path,
        "--today",
        "2019-11-15",
        "--output",
        output,
    ]);
    assert!(built.status.code().is_some_and(|code| code == 0 || code == 4), "{built:?}");
    for file in [&tallies, &sent, &groups].into_iter().cloned().chain(texts(Path::new(output))) {
        for planted in ["Fatima", "Benali", "exemple.example\"", "Naaaa"] {
            assert!(!file.contains(planted), "{planted}: {file}");
        }
    }
}

/// The invented people of the Lille project, registered by the desk's own pages, are as many as its
/// tallies have; and what the desk shows is what is tallied.
#[test]
fn the_people_of_lille_are_those_of_its_tallies() {
    let house = House::new("lille");
    let given = |stop: &str| {
        let path = format!("tests/cases/programmes/lille/adherents/{stop}.csv");
        std::fs::read(path).expect("invented people")
    };
    for (stop, all) in [("arbrisseau", 164), ("chemin-rouge", 92)] {
        let mut keeper = house.signed(&format!("keeper-{stop}"));
        imported(&mut keeper, &format!("{stop}.csv"), &given(stop));
        assert!(keeper.get("/personnes").has(&format!("{all} personnes")));
    }
    let mut keeper = house.signed("keeper-arbrisseau");
    // Six people withdraw: from SMS and newsletters.
    let ids: Vec<String> = keeper
        .get("/personnes")
        .body
        .split("href=\"/personnes/")
        .skip(1)
        .map(|rest| rest.chars().take_while(char::is_ascii_hexdigit).collect::<String>())
        .filter(|id| !id.is_empty() && id.len() > 4)
        .take(6)
        .collect();
    assert_eq!(ids.len(), 6);
    for id in ids {
        for channel in ["sms", "email"] {
            let path = format!("/personnes/{id}/accord");
            assert_eq!(keeper.post(&path, &[("canal", channel), ("accord", "non")]).status, 303);
        }
    }
    let page = keeper.get("/statistiques").body;
    let figure = |label: &str| {
        let (_, rest) = page.split_once(&format!("{label}</th><td class=\"n\">")).expect(label);
        rest.split('<').next().and_then(|n| n.parse::<u32>().ok()).expect("a number")
    };
    assert_eq!((figure("accord donné"), figure("accord retiré")), (158, 6));
    assert_eq!((figure("18-24 ans"), figure("70 ans et plus")), (16, 7));
    // A message to two groups, once more another day.
    let fields = [("titre", "Actualisation du mois"), ("categorie", "Rappel administratif")];
    let message = keeper.post("/messages/nouveau", &fields).header("location").to_owned();
    let page = keeper.get(&message).body;
    let group = |name: &str| {
        let (before, _) = page.split_once(&format!("> {name}")).expect("the group");
        before.rsplit("value=\"").next().expect("its number").split('"').next().map(str::to_owned)
    };
    let (rsa, young) = (group("RSA").expect("a group"), group("Jeunesse").expect("a group"));
    for day in ["2019-10-31", "2019-11-28"] {
        let fields = [("jour", day), ("heure", "12:30"), ("groupe", &rsa), ("groupe", &young)];
        assert_eq!(keeper.post(&format!("{message}/envois"), &fields).status, 303, "{day}");
    }
    let root = folder("lille-root");
    let copied = std::process::Command::new("cp")
        .args(["-r", "tests/cases/programmes/lille"])
        .arg(&root)
        .status();
    assert!(copied.is_ok_and(|status| status.success()));
    let committed = std::fs::read_to_string(root.join("records/tallies.yaml")).expect("tallies");
    std::fs::remove_file(root.join("records/tallies.yaml")).expect("it was there");
    // The server holds its folder; a copy of it is counted, as a backup would be.
    let copy = folder("lille-copy");
    let copied = std::process::Command::new("cp").arg("-a").arg(&house.path).arg(&copy).status();
    assert!(copied.is_ok_and(|status| status.success()));
    let said = halte(&[
        "alerts",
        "tally",
        "--lang",
        "fr",
        "--root",
        root.to_str().expect("a path"),
        "--folder",
        copy.to_str().expect("a path"),
        "--period",
        "2019-10",
    ]);
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    let made = std::fs::read_to_string(root.join("records/tallies.yaml")).expect("tallies");
    // By stop, the rows of 31 October in both files.
    let rows = |text: &str, stop: &str| -> BTreeSet<String> {
        let records = text.split("\n- ").map(|record| record.trim_start_matches("- "));
        let wanted = records.filter(|record| {
            record.starts_with(&format!("stop: {stop}\n")) && record.contains("2019-10-31")
        });
        let lines =
            wanted.flat_map(|record| record.lines().map(|line| line.trim().replace('"', "")));
        lines.filter(|line| line.starts_with("- {") || line.starts_with("total")).collect()
    };
    for stop in ["arbrisseau", "chemin-rouge"] {
        let known = rows(&committed, stop);
        assert!(known.len() > 7, "{known:?}");
        assert_eq!(rows(&made, stop), known, "{stop}");
    }
    let campaigns = std::fs::read_to_string(root.join("records/campaigns.yaml")).expect("sent");
    assert!(campaigns.contains("id: actualisation-du-mois-arbrisseau-2019-10"), "{campaigns}");
}

fn texts(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the output") {
        let path = entry.expect("an entry").path();
        match path.is_dir() {
            true => found.extend(texts(&path)),
            false => {
                let bytes = std::fs::read(&path).expect("a file");
                found.push(String::from_utf8_lossy(&bytes).into_owned());
            }
        }
    }
    found
}

#[test]
fn the_register_of_processing_is_printed_from_the_configuration() {
    let root = folder("register");
    let opened = Folder::open(&root, &root.join("alerts")).expect("a folder");
    accounts::write(&mut opened.house(), |house| {
        accounts::add_structure(house, "arbrisseau", "L'Arbrisseau")
    })
    .expect("a structure");
    drop(opened);
    let place = root.join("alerts");
    let said = halte(&[
        "alerts",
        "register",
        "--lang",
        "fr",
        "--root",
        "tests/cases/programmes/lille",
        "--folder",
        place.to_str().expect("a path"),
    ]);
    let text = String::from_utf8_lossy(&said.stdout);
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    for part in ["Registre de L'Arbrisseau (article 30)", "24 mois", "analyse d’impact"] {
        assert!(text.contains(part), "{part}: {text}");
    }
}
