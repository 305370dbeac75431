//! Fixed public-service points and a bus.

use super::*;
use halte::words::Tongue;

#[test]
fn the_places_of_the_call_are_there_with_their_equipment() {
    let (model, ..) = read("loiret");
    let fixed: Vec<_> =
        model.service.stops.values().filter(|stop| stop.itinerance == Itinerance::Fixed).collect();
    let with_terminal = fixed
        .iter()
        .filter(|stop| stop.equipment.iter().any(|item| item.contains("visiophonie")))
        .count();
    assert_eq!((fixed.len(), with_terminal), (5 + 6 + 7 + 2, 5 + 6 + 2));
    for stop in &fixed {
        let operators: Vec<&str> = stop.operators.iter().map(|id| id.as_str()).collect();
        assert!(
            operators.contains(&"caf") && operators.contains(&"cpam"),
            "{}: {operators:?}",
            stop.id
        );
        assert!(
            stop.access.is_some() && stop.equipment.iter().any(|item| item == "imprimante"),
            "{}",
            stop.id
        );
    }
    let build = built("loiret");
    for stop in fixed {
        let page = build
            .artefacts
            .get(&format!("public/arrets/{}/index.html", stop.id))
            .expect("each place has its page");
        assert!(
            words(page).contains(
                stop.access.as_ref().map(halte::model::Words::main).expect("looked at above")
            ),
            "{}",
            stop.id
        );
    }
}

#[test]
fn a_day_has_several_intervals_and_a_place_opens_when_it_opens() {
    let (_, schedule, _) = read("loiret");
    let minutes = |stop: &str, from: &str, until: &str| -> u32 {
        let passages = schedule
            .passages
            .iter()
            .filter(|passage| passage.stop.as_str() == stop && passage.takes_place());
        passages
            .filter(|passage| (day(from)..=day(until)).contains(&passage.date))
            .map(|passage| passage.hours.minutes())
            .sum()
    };
    assert_eq!(
        schedule
            .passages
            .iter()
            .filter(
                |passage| passage.stop.as_str() == "esp-gien" && passage.date == day("2020-09-14")
            )
            .count(),
        2
    );
    assert_eq!(minutes("esp-gien", "2020-09-14", "2020-09-20"), 30 * 60);
    // 14 July is a holiday, and the place is still open for 24 hours that week.
    assert_eq!(minutes("esp-gien", "2020-07-13", "2020-07-19"), 24 * 60);
    assert_eq!(minutes("esp-lorris", "2020-07-01", "2020-09-06"), 0);
    assert_eq!(minutes("esp-chatillon-coligny", "2020-11-02", "2020-11-08"), 30 * 60);
}

#[test]
fn the_one_place_that_closes_for_a_week_falls_below_24_hours() {
    let (.., findings) = read("loiret");
    let below: Vec<_> =
        findings.iter().filter(|finding| finding.code == "weekly-opening-hours").collect();
    assert_eq!(below.len(), 1, "{below:#?}");
    assert!(
        below[0].text(Tongue::English).contains("esp-outarville")
            && below[0].text(Tongue::English).contains("2020-W33"),
        "{}",
        below[0].text(Tongue::English)
    );
}

#[test]
fn the_bus_serves_twenty_communes_two_a_day() {
    let (_, schedule, _) = read("loiret");
    let of_bus: Vec<_> =
        schedule.passages.iter().filter(|passage| passage.programme.as_str() == "bus").collect();
    let communes: BTreeSet<_> = of_bus.iter().map(|passage| &passage.commune).collect();
    assert_eq!(communes.len(), 20);
    let mut days: BTreeMap<Date, usize> = BTreeMap::new();
    of_bus
        .iter()
        .filter(|passage| passage.takes_place())
        .for_each(|passage| *days.entry(passage.date).or_default() += 1);
    assert!(days.values().all(|passages| *passages == 2), "{days:?}");
    // Every commune once in two weeks.
    let fortnight = of_bus
        .iter()
        .filter(|passage| (day("2020-09-07")..=day("2020-09-18")).contains(&passage.date));
    assert_eq!(fortnight.map(|passage| &passage.commune).collect::<BTreeSet<_>>().len(), 20);
    let (.., findings) = read("loiret");
    assert!(
        findings.iter().all(|finding| finding.code != "travel" && finding.code != "overlap"),
        "{findings:#?}"
    );
}

#[test]
fn contacts_are_counted_by_operator_and_by_channel_and_agree() {
    let (model, ..) = read("loiret");
    let month = |by: Option<&Dimension>| {
        count(&model, "esp", Counted::Tally, Some("contacts"), by, "2020-07-01", "2020-07-31")
    };
    let all = month(None)["all"];
    let by_operator = month(Some(&Dimension::Field(Field::Operator)));
    let by_channel = month(Some(&own(&model, "channel")));
    assert_eq!(
        by_operator.keys().map(String::as_str).collect::<Vec<_>>(),
        ["adil", "caf", "carsat", "cdad", "cpam", "services-etat"]
    );
    assert_eq!(by_operator.values().sum::<u64>(), all);
    assert_eq!(by_channel.values().sum::<u64>(), all);
    assert_eq!(
        count(&model, "esp", Counted::Visits, None, None, "2020-07-01", "2020-07-31").len(),
        1
    );
    // A day of a month is not a month: nothing is cut out of a monthly count.
    assert!(
        count(&model, "esp", Counted::Visits, None, None, "2020-07-01", "2020-07-30").is_empty()
    );
}

#[test]
fn the_grid_has_the_departements_columns_in_its_order() {
    let (model, ..) = read("loiret");
    let grid = &model.mandate.grids["grille-departement"];
    let labels: Vec<&str> = grid.columns.iter().map(|column| column.label.as_str()).collect();
    assert_eq!(
        labels,
        [
            "Nombre d'usagers",
            "CAF",
            "CPAM",
            "CDAD",
            "ADIL",
            "CARSAT",
            "Services de l'État",
            "Total",
            "Borne",
            "Ordinateur",
            "Agent"
        ]
    );
    assert_eq!(grid.columns[7].content, GridContent::Sum(vec![1, 2, 3, 4, 5, 6]));
    let deliverable = &model.mandate.deliverables["statistiques-mensuelles"];
    assert_eq!(deliverable.grids, std::slice::from_ref(&grid.id));
    assert_eq!(model.mandate.due(deliverable, period("2020-09")), Some(day("2020-10-10")));
}

#[test]
fn the_agreement_runs_three_years_and_says_until_when_notice_can_be_given() {
    let (model, ..) = read("loiret");
    let agreement = model
        .mandate
        .agreements
        .iter()
        .find(|agreement| agreement.id == "convention-gien")
        .expect("the agreement");
    let term = agreement.term_on(day("2020-10-05")).expect("it is in force");
    assert_eq!((term.from, term.until), (day("2019-09-02"), day("2022-09-01")));
    assert_eq!(agreement.notice_deadline(term), Some(day("2022-06-01")));
    assert_eq!(
        agreement.term_on(day("2023-01-01")).map(|term| term.until),
        Some(day("2025-09-01"))
    );
}

#[test]
fn each_place_has_its_holder_and_says_so() {
    let (model, _, findings) = read("loiret");
    let fixed: Vec<_> =
        model.service.stops.values().filter(|stop| stop.itinerance == Itinerance::Fixed).collect();
    let of_poste = fixed
        .iter()
        .filter(|stop| {
            model.service.holder_of(stop, crate::schedule::date("2026-01-05")).as_str()
                == "la-poste"
        })
        .count();
    assert_eq!((of_poste, fixed.iter().filter(|stop| stop.holder.is_none()).count()), (7, 0));
    // The bus has no holder of its own: it is the operator's.
    assert_eq!(
        model
            .service
            .holder_of(&model.service.stops["bus-patay"], crate::schedule::date("2026-01-05"))
            .as_str(),
        "reseau-esp"
    );
    let build = built("loiret");
    let page = |stop: &str| {
        words(
            build
                .artefacts
                .get(&format!("public/arrets/{stop}/index.html"))
                .expect("the place has its page"),
        )
    };
    assert!(page("esp-artenay").contains("La Poste") && !page("esp-gien").contains("La Poste"));
    assert!(
        page("esp-gien").contains("Commune de Gien")
            && !page("bus-patay").contains("Lieu tenu par")
    );
    assert!(findings.iter().all(|finding| finding.code != "agreement-holder"), "{findings:#?}");
}

#[test]
fn every_lent_terminal_is_under_an_agreement_with_the_holder_of_its_place() {
    let (model, ..) = read("loiret");
    let places: BTreeSet<&str> = model
        .mandate
        .agreements
        .iter()
        .flat_map(|agreement| &agreement.stops)
        .map(|stop| stop.as_str())
        .collect();
    let fixed = model.service.stops.values().filter(|stop| stop.itinerance == Itinerance::Fixed);
    let lent: BTreeSet<&str> = fixed
        .filter(|stop| stop.equipment.iter().any(|item| item.contains("visiophonie")))
        .map(|stop| stop.id.as_str())
        .collect();
    assert_eq!(places, lent);
    for agreement in &model.mandate.agreements {
        assert!(
            agreement.parties.iter().any(|party| party.as_str() == "departement-loiret"),
            "{}",
            agreement.id
        );
        assert_eq!(agreement.notice_months, Some(3), "{}", agreement.id);
    }
}

#[test]
fn the_day_for_notice_is_called_to_mind_before_it_passes() {
    let notices = |today: &str| -> Vec<String> {
        let (model, schedule, _) = read("loiret");
        let findings =
            checks::run(&Subject { model: &model, schedule: &schedule, today: day(today) });
        findings
            .into_iter()
            .filter(|finding| finding.code == "agreement-notice")
            .map(|finding| finding.text(Tongue::English))
            .collect()
    };
    let told = notices("2020-10-05");
    assert!(
        told.len() == 1
            && told[0].contains("convention-beaune-la-rolande")
            && told[0].contains("2020-10-14 (9 days left)"),
        "{told:?}"
    );
    assert_eq!(notices("2020-10-15"), Vec::<String>::new(), "it goes on for three years");
}

#[test]
fn the_opening_and_the_training_are_recorded() {
    let (model, ..) = read("loiret");
    let opening = model
        .activity
        .outreach
        .iter()
        .find(|outreach| outreach.date == day("2020-09-07"))
        .expect("Lorris opens");
    assert!(
        opening.with.iter().any(|organisation| organisation.as_str() == "departement-loiret"),
        "it is a common event"
    );
    let planned =
        model.mandate.initiatives.iter().filter(|initiative| initiative.status.code() == "planned");
    assert_eq!(
        planned
            .filter_map(|initiative| initiative.period)
            .map(|year| year.to_string())
            .collect::<Vec<_>>(),
        ["2020", "2021", "2022"],
        "2019 is done"
    );
    assert!(
        model
            .mandate
            .initiatives
            .iter()
            .any(|initiative| initiative.title.contains("Formation des agents"))
    );
}

#[test]
fn posters_say_the_hours_of_a_place_and_speak_for_each_programme_that_comes() {
    let sources = project("loiret");
    let (model, schedule, _) = read("loiret");
    let (content, _) = halte::content::read(&sources);
    let languages =
        [halte::language::Language::load("fr", sources::Theme::new("default", &sources))
            .expect("the theme speaks French")];
    let (ledger, addresses) = Default::default();
    let given = halte::views::Given {
        service: &model.service,
        mandate: &model.mandate,
        schedule: &schedule,
        content: &content,
        figures: halte::indicators::Counted::default(),
        has_public_figures: false,
        unset: &[],
        languages: &languages,
        addresses: &addresses,
        ledger: &ledger,
        today: day("2020-10-05"),
    };
    let posters = halte::views::posters::compose(&given);
    let poster = |name: &str| {
        let found = posters
            .iter()
            .find(|report| report.path.as_str() == format!("public/affiches/{name}-a4.pdf"))
            .expect("the poster is there");
        match found.sections[0].blocks.first() {
            Some(halte::views::report::Block::Poster { poster }) => {
                (found.head.title.clone(), poster.clone())
            }
            _ => panic!("{name} is no poster"),
        }
    };
    let (_, gien) = poster("esp-gien");
    let week: Vec<String> =
        gien.weeks[0].rows.iter().map(|day| format!("{} {}", day.date, day.hours)).collect();
    assert_eq!(week.len(), 5, "{week:?}");
    assert!(week[0].starts_with("lundi 9") && week[0].contains(" et 14"), "{week:?}");
    assert_eq!(gien.weeks_heading, "Horaires d’ouverture");
    let (_, bus) = poster("bus-patay");
    assert!(bus.passages[0].date.contains("octobre"), "a bus comes on days: {:?}", bus.passages);
    assert!(bus.rule[0].contains("jeudi") || !bus.rule[0].is_empty(), "{:?}", bus.rule);
    let (title, patay) = poster("commune-patay");
    assert!(
        title.contains("Bus des services publics") && title.contains("Espaces services publics"),
        "{title}"
    );
    assert_eq!(patay.phones.len(), 2, "each has its number");
    assert_eq!(patay.place, "Patay");
    assert!(!patay.weeks.is_empty(), "the counter has its week");
    let bus = |row: &&halte::views::posters::PosterPassage| {
        row.place.as_ref().is_some_and(|place| place.starts_with("Place du Marché"))
    };
    assert!(patay.passages.iter().filter(bus).count() > 5, "and the bus its days");
}

#[test]
fn where_the_bus_comes_to_a_place_that_does_not_move_each_is_named_once() {
    let patay = words(
        built("loiret")
            .artefacts
            .get("public/communes/patay/index.html")
            .expect("the page is made"),
    );
    assert!(patay.contains("Place du Marché – Bus des services publics"), "{patay}");
    assert!(
        !patay.contains("Espace services publics – ")
            && !patay.contains("Espace services publics<br>"),
        "{patay}"
    );
    assert!(patay.contains("Les lieux fixes ouvrent chaque semaine aux mêmes heures"), "{patay}");
}
