//! Registering: duplicates, homonyms, two at once; consent, erasure.

use super::{House, person, registered};

#[test]
fn who_is_registered_already_is_led_to_the_profile() {
    let house = House::new("duplicates");
    let mut desk = house.signed("animator-arbrisseau");
    let id = registered(&mut desk, &person("Lefèvre-D’Hondt", "Marie Lœtitia", "1980-05-06"));
    let home = desk.get(&format!("/?fait=inscrite&personne={id}"));
    assert!(home.has("La personne est inscrite."), "home after registering");
    for (last, first, born) in [
        ("LEFEVRE D'HONDT", "marie loetitia", "06/05/1980"),
        ("Lefevre D Hondt", "Marie-Lœtitia", "1980-05-06"),
        ("lefèvre d’hondt", "MARIE LOETITIA", "6 mai 1980"),
    ] {
        desk.get("/personnes/nouvelle");
        let answer = desk.post("/personnes/nouvelle", &person(last, first, born));
        let to = format!("/personnes/{id}?fait=connue");
        assert_eq!((answer.status, answer.header("location")), (303, to.as_str()), "{last}");
    }
    // A homonym born on another day is somebody else.
    let son = registered(&mut desk, &person("Lefèvre-D'Hondt", "Marie Lœtitia", "2005-01-02"));
    assert_ne!(son, id);
    // A mother and her children share a telephone.
    for (first, born) in [("Fatima", "1985-02-03"), ("Nour", "2012-04-05"), ("Sami", "2014-06-07")]
    {
        let mut fields = person("Benali", first, born);
        fields.push(("telephone", "06 39 98 12 34"));
        registered(&mut desk, &fields);
    }
    // Names the other way round, or without a birth date, are asked.
    for (last, first, born) in [
        ("Marie Lœtitia", "Lefèvre D'Hondt", "1980-05-06"),
        ("Lefèvre D'Hondt", "Marie Lœtitia", ""),
    ] {
        desk.get("/personnes/nouvelle");
        let answer = desk.post("/personnes/nouvelle", &person(last, first, born));
        assert_eq!(answer.status, 409, "{last}");
        assert!(answer.has(&format!("/personnes/{id}")), "the profile is shown");
        let mut sure = person(last, first, born);
        sure.push(("autre", "oui"));
        registered(&mut desk, &sure);
    }
    assert!(desk.get("/personnes").has("7 personnes"), "{}", desk.get("/personnes").body);
}

#[test]
fn of_two_who_register_one_person_at_once_one_is_led_to_the_profile() {
    let house = House::new("at-once");
    let (one, two) = (house.signed("animator-arbrisseau"), house.signed("keeper-arbrisseau"));
    for pair in 0..50 {
        let last = format!("Personne{}", ["a", "b", "c", "d", "e"][pair % 5].repeat(1 + pair / 5));
        let threads: Vec<_> = [one.clone(), two.clone()]
            .into_iter()
            .map(|mut browser| {
                let last = last.clone();
                std::thread::spawn(move || {
                    let fields = person(&last, "Jo", "1990-01-01");
                    browser.post("/personnes/nouvelle", &fields).header("location").to_owned()
                })
            })
            .collect();
        let mut to: Vec<String> =
            threads.into_iter().map(|thread| thread.join().expect("an answer")).collect();
        to.sort();
        assert!(to[0].starts_with("/?fait=inscrite"), "{to:?}");
        assert!(to[1].ends_with("?fait=connue"), "{to:?}");
    }
    let mut desk = house.signed("animator-arbrisseau");
    assert!(desk.get("/personnes").has("50 personnes"));
}

#[test]
fn of_two_who_change_a_profile_the_second_sees_both() {
    let house = House::new("conflict");
    let (mut one, mut two) =
        (house.signed("animator-arbrisseau"), house.signed("keeper-arbrisseau"));
    let id = registered(&mut one, &person("Martin", "Léa", "1990-01-01"));
    let path = format!("/personnes/{id}");
    let mut first = person("Martin", "Léa", "1990-01-01");
    first.extend([("version", "1"), ("telephone", "06 39 98 00 01")]);
    assert_eq!(one.post(&path, &first).status, 303);
    let mut second = person("Martin-Dupuis", "Léa", "1990-01-01");
    second.extend([("version", "1"), ("email", "lea@exemple.example")]);
    let answer = two.post(&path, &second);
    assert_eq!(answer.status, 409);
    for text in ["06\u{a0}39\u{a0}98\u{a0}00\u{a0}01", "Martin-Dupuis", "lea@exemple.example"] {
        assert!(answer.has(text), "{text}: {}", answer.body);
    }
}

#[test]
fn consent_is_a_history_and_erased_means_erased() {
    let house = House::new("erasure");
    let mut keeper = house.signed("keeper-arbrisseau");
    let mut fields = person("Plantée-Ici", "Zénobie", "1971-03-04");
    fields.extend([("telephone", "06 39 98 77 88"), ("email", "plantee@exemple.example")]);
    fields.push(("accord", "oui"));
    let id = registered(&mut keeper, &fields);
    let path = format!("/personnes/{id}");
    let profile = keeper.get(&path);
    assert!(profile.has("accord donné") && profile.has("J’accepte que le centre social"));
    keeper.post(&format!("{path}/accord"), &[("canal", "sms"), ("accord", "non")]);
    let profile = keeper.get(&path);
    assert!(profile.has("accord retiré") && profile.has("accord donné"), "both are in the history");
    let all = keeper.get(&format!("{path}/donnees"));
    assert!(all.has("Zénobie") && all.has("accord retiré"), "{}", all.body);
    assert_eq!(keeper.post(&format!("{path}/effacer"), &[]).status, 303);
    assert_eq!(keeper.get(&path).status, 404);
    for file in files(&house.path) {
        let bytes = std::fs::read(&file).expect("a file of the folder");
        for planted in ["Zénobie", "Plantée", "39987788", "plantee@"] {
            let found = bytes.windows(planted.len()).any(|part| part == planted.as_bytes());
            assert!(!found, "{planted} in {}", file.display());
        }
    }
    // An import does not give again what was withdrawn.
    let sheet = "Nom;Prénom;Naissance;Téléphone;Accord;Date de l'accord;Origine de l'accord\n\
                 Plantée-Ici;Zénobie;04/03/1971;0639987788;oui;01/09/2019;papier\n";
    keeper.get("/import");
    let preview = keeper.upload("a.csv", sheet.as_bytes());
    assert!(preview.has("1 accord retiré auparavant reste retiré"), "{}", preview.body);
}

fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder") {
        let path = entry.expect("an entry").path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found
}

#[test]
fn more_than_half_of_the_members_asks_for_a_reason() {
    let house = House::new("mass");
    let mut desk = house.signed("animator-arbrisseau");
    for (first, group) in [("Un", "Jeunesse"), ("Deux", "Jeunesse"), ("Trois", "Culture")] {
        let mut fields = person("Personne", first, "1990-01-01");
        fields.extend([("accord", "oui"), ("email", "a@exemple.example")]);
        fields.push(("nouveau_groupe", group));
        registered(&mut desk, &fields);
    }
    desk.get("/messages/nouveau");
    let made = desk.post("/messages/nouveau", &[("titre", "Fête"), ("categorie", "Actualité")]);
    let path = made.header("location").to_owned();
    let page = desk.get(&path).body;
    let group = |name: &str| {
        let (before, _) = page.split_once(&format!("> {name}")).expect("the group");
        before.rsplit("value=\"").next().expect("its number").trim_end_matches('"').to_owned()
    };
    let (young, culture) = (group("Jeunesse"), group("Culture"));
    let plan = format!("{path}/envois");
    let when = [("jour", "2019-11-02"), ("heure", "10:00")];
    let one = [&when[..], &[("groupe", culture.as_str())]].concat();
    assert_eq!(desk.post(&plan, &one).status, 303);
    let both = [&when[..], &[("groupe", young.as_str()), ("groupe", culture.as_str())]].concat();
    let refused = desk.post(&plan, &both);
    assert!(refused.status == 422 && refused.has("3 personnes sur 3"), "{}", refused.body);
    let why = [&both[..], &[("motif", "Fermeture de l'accueil cette semaine")]].concat();
    assert_eq!(desk.post(&plan, &why).status, 303);
    // The same message, another day.
    let again = [("jour", "2019-12-02"), ("heure", "9h30"), ("groupe", culture.as_str())];
    assert_eq!(desk.post(&plan, &again).status, 303);
    assert!(desk.get("/messages").has("3 envois"));
}
