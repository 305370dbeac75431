//! Two programmes on one site: shared organisations, nothing else.

use super::*;

#[test]
fn each_has_its_own_funders_and_shows_no_others() {
    let (model, ..) = read("cea-two-programmes");
    let shown = |id: &str| -> Vec<String> {
        let id = programme(&model, id);
        let acknowledgements = model.mandate.acknowledgements([&id], Support::Reports);
        acknowledgements.entries().iter().map(|entry| entry.organisation.to_string()).collect()
    };
    assert_eq!(shown("epnm"), ["cea", "plume-et-clavier"]);
    assert_eq!(shown("pass-numeriques"), ["cea", "eurometropole", "etat"]);
}

#[test]
fn nothing_of_one_shows_in_what_the_funder_of_the_other_receives() {
    let build = built("cea-two-programmes");
    let mut seen = BTreeMap::new();
    for (path, bytes) in
        build.artefacts.iter().filter(|(path, _)| path.as_str().starts_with("funders/"))
    {
        let text = words(bytes).to_lowercase();
        let (reader, foreign) = match path.as_str().split('/').nth(1) {
            Some("cea") => ("cea", ["pass num", "eurométropole", "carnet"]),
            Some("eurometropole") => {
                ("eurometropole", ["écrivain public", "haguenau", "wissembourg"])
            }
            other => panic!("a folder for {other:?}"),
        };
        *seen.entry(reader).or_insert(0) += 1;
        for word in foreign {
            assert!(!text.contains(word), "{path:?} holds `{word}`");
        }
    }
    assert_eq!(seen.keys().copied().collect::<Vec<_>>(), ["cea", "eurometropole"]);
}

#[test]
fn the_pages_of_a_stop_show_the_funders_of_its_programme_only() {
    let build = built("cea-two-programmes");
    let page = |stop: &str| {
        words(
            build
                .artefacts
                .get(&format!("public/arrets/{stop}/index.html"))
                .expect("the stop has a page"),
        )
    };
    assert!(!page("haguenau").contains("En partenariat avec l'Eurométropole"));
    assert!(page("haguenau").contains("Un service tenu par l'association Plume et Clavier"));
    assert!(page("lieu-strasbourg").contains("En partenariat avec l'Eurométropole"));
    assert!(!page("lieu-strasbourg").contains("Plume et Clavier"));
    assert!(
        words(build.artefacts.get("public/index.html").expect("home"))
            .contains("En partenariat avec l'Eurométropole")
    );
}

#[test]
fn figures_are_kept_apart() {
    let (model, ..) = read("cea-two-programmes");
    let visits = |id| count(&model, id, Counted::Visits, None, None, "2022-04-01", "2022-06-30");
    assert_eq!(
        visits("epnm"),
        BTreeMap::from([("all".to_owned(), 5 + 4)]),
        "visits of Haguenau, tally of Wissembourg"
    );
    assert!(visits("pass-numeriques").is_empty());
    let carnets = |id| count(&model, id, Counted::Carnets, None, None, "2022-04-01", "2022-06-30");
    assert_eq!(carnets("pass-numeriques")["all"], 2);
    assert!(carnets("epnm").is_empty());
}

#[test]
fn a_paper_tally_is_told_apart_by_what_it_was_counted_by_and_by_nothing_else() {
    let (model, ..) = read("cea-two-programmes");
    let by = |field| {
        count(
            &model,
            "epnm",
            Counted::Visits,
            None,
            Some(&Dimension::Field(field)),
            "2022-05-06",
            "2022-05-06",
        )
    };
    assert_eq!(by(Field::Age), BTreeMap::from([("40-59".to_owned(), 3), ("70+".to_owned(), 1)]));
    assert_eq!(
        by(Field::Motives),
        BTreeMap::from([("Logement".to_owned(), 3), ("Social-Santé".to_owned(), 2)])
    );
    assert!(by(Field::Gender).is_empty(), "nobody noted it");
    let tally = &model.activity.tallies[0];
    assert!(matches!(tally.when, When::Day { at: Some(_), .. }));
}

#[test]
fn half_days_without_public_are_counted() {
    let (model, ..) = read("cea-two-programmes");
    assert_eq!(
        count(&model, "epnm", Counted::Outreach, None, None, "2022-05-01", "2022-05-31")["all"],
        1 + 2
    );
}

/// Where two services come to one commune, each passage says whose it is.
#[test]
fn a_commune_to_which_two_services_come_says_which_comes_when() {
    let mut sources = project("cea-two-programmes");
    let with = |sources: &mut Sources, path: &str, more: &str| {
        let text = String::from_utf8_lossy(sources.get(path).expect("the file is there"))
            .into_owned()
            + more;
        sources.insert(path, text.into_bytes());
    };
    let stop = "\n- id: meinau\n  name: Place de l'Île-de-France\n  commune: \"67482\"\n  status: \
        validated\n  decided_on: 2021-09-29\n";
    with(&mut sources, "records/epnm/stops.yaml", stop);
    with(
        &mut sources,
        "records/epnm/rota.yaml",
        "\n- stop: meinau\n  weekday: tuesday\n  hours: 14:00-17:00\n",
    );
    let (project, said) = halte::open(&sources, day("2022-07-15"), &mut halte::Memory::default());
    let project = project.unwrap_or_else(|| panic!("{said:#?}"));
    let page = |path: &str| {
        words(
            project
                .make(path, &halte::output::Kept::default())
                .0
                .get(path)
                .expect("the page is made"),
        )
    };
    let strasbourg = page("public/communes/strasbourg/index.html");
    assert!(strasbourg.contains("Place de l'Île-de-France – Écrivain public"), "{strasbourg}");
    assert!(strasbourg.contains("Unité sociale du centre<br>Pass numériques"), "{strasbourg}");
    let haguenau = page("public/communes/haguenau/index.html");
    assert!(!haguenau.contains("– Écrivain public"), "one service alone is named once: {haguenau}");
}
