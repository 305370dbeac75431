//! What posters say, before they are set: one line a day, what changed and what is cancelled beside
//! what is held.

use std::path::Path;
use std::sync::Arc;

use halte::indicators::Counted;
use halte::language::Language;
use halte::sources::{self, Sources, Theme};
use halte::views::posters::{self, Poster};
use halte::views::report::Block;
use halte::views::{Given, posters::PosterPassage};

/// The poster at `public/affiches/NAME.pdf`, of the base of the schedule's cases with more records.
fn poster(name: &str, more: &[(&str, &str)]) -> Option<Poster> {
    let (base, _) = sources::read(Path::new("tests/cases/schedule/_base"));
    let mut sources: Sources = base;
    for (file, text) in more {
        sources.insert(format!("records/{file}.yaml"), text.as_bytes());
    }
    let sources = sources.with_default_theme();
    let (records, said) = halte::records::read(&sources);
    assert!(said.is_empty(), "{said:?}");
    let (model, said) = halte::model::read(&records);
    let model = model.unwrap_or_else(|| panic!("{said:?}"));
    let schedule = halte::schedule::expand(&model.service);
    let (content, _) = halte::content::read(&sources);
    let languages = [Language::load("fr", Theme::new("default", &sources)).unwrap()];
    let given = Given {
        service: &model.service,
        mandate: &model.mandate,
        schedule: &schedule,
        content: &content,
        figures: Counted::default(),
        has_public_figures: false,
        unset: &[],
        languages: &languages,
        addresses: &Arc::default(),
        ledger: &Arc::default(),
        today: "2026-03-02".parse().unwrap(),
    };
    let found = posters::compose(&given)
        .into_iter()
        .find(|report| report.path.as_str() == format!("public/affiches/{name}.pdf"))?;
    assert!(languages[0].missing().is_empty(), "{:?}", languages[0].missing());
    match found.sections[0].blocks.first() {
        Some(Block::Poster { poster }) => Some(poster.clone()),
        _ => panic!("{name} is no poster"),
    }
}

const ROTA: &str = "- {stop: selestat, weekday: tuesday, hours: ['09:00-12:00', '14:00-17:00']}\n";

/// A line in one: a box for what changed, a stroke for what is off.
fn line(row: &PosterPassage) -> String {
    let sign = if row.changed {
        "□ "
    } else if row.off {
        "– "
    } else {
        ""
    };
    let rest = [Some(&row.hours), row.place.as_ref(), row.label.as_ref()];
    let rest: Vec<&str> =
        rest.into_iter().flatten().map(String::as_str).filter(|part| !part.is_empty()).collect();
    format!("{sign}{} : {}", row.date, rest.join(" ; "))
        .replace(['\u{a0}', '\u{202f}'], " ")
        .replace('’', "'")
}

#[test]
fn a_day_is_one_line_and_what_is_not_as_usual_is_in_its_place() {
    let exceptions = "\
- {stop: selestat, date: 2026-03-10, change: cancelled, reason: vehicle, announced_on: 2026-02-20}
- {stop: selestat, date: 2026-03-17, at: '09:00-12:00', change: moved, to_date: 2026-03-18, reason: event}
- {stop: selestat, date: 2026-03-24, change: relocated, to_place: Salle des fêtes, reason: roadworks}
";
    let closures = "- {from: 2026-04-14, reason: training}\n";
    let more = [("rota", ROTA), ("exceptions", exceptions), ("closures", closures)];
    let poster = poster("selestat-a4", &more).expect("there is a poster");
    let lines: Vec<String> = poster.passages.iter().take(9).map(line).collect();
    assert_eq!(
        lines,
        [
            "mardi 3 mars : 9 h – 12 h et 14 h – 17 h",
            "– mardi 10 mars : annulé : véhicule indisponible",
            "– mardi 17 mars : déplacé au 18 mars",
            "mardi 17 mars : 14 h – 17 h",
            "□ mercredi 18 mars : 9 h – 12 h ; déplacé du 17 mars",
            "□ mardi 24 mars : 9 h – 12 h et 14 h – 17 h ; Salle des fêtes ; autre lieu",
            "mardi 31 mars : 9 h – 12 h et 14 h – 17 h",
            "mardi 7 avril : 9 h – 12 h et 14 h – 17 h",
            "– mardi 14 avril : pas de passage : formation de l'équipe",
        ]
    );
    assert_eq!(poster.place, "Sélestat");
    assert!(poster.rule[0].starts_with("Tous les mardis, de 9"), "{:?}", poster.rule);
    assert_eq!(poster.edited, "Édité le 24 février 2026.");
    assert_eq!(poster.passages[0].until, "3 mars 2026");
    let code = poster.code.expect("the site has an address");
    assert_eq!(code.shown, "www.the-van.alsace/arrets/selestat");
}

#[test]
fn where_everything_is_cancelled_the_poster_says_so_and_where_nothing_comes_there_is_none() {
    let rota = "- {stop: ville, dates: [2026-03-12]}\n";
    let rota = rota.replace("]}", "], hours: '09:00-12:00'}");
    let cancelled = "- {stop: ville, date: 2026-03-12, change: cancelled, reason: weather}\n";
    let all_off = poster("ville-a4", &[("rota", &rota), ("exceptions", cancelled)]);
    let all_off = all_off.expect("it says that nobody comes");
    assert_eq!(
        all_off.passages.iter().map(line).collect::<Vec<_>>(),
        ["– jeudi 12 mars : annulé : météo"]
    );
    let other = cancelled.replace("weather", "other");
    let all_off = poster("ville-a4", &[("rota", &rota), ("exceptions", &other)]).expect("there");
    let lines: Vec<String> = all_off.passages.iter().map(line).collect();
    assert_eq!(lines, ["– jeudi 12 mars : annulé"], "no reason is better than none that helps");
    let past = "- {stop: ville, dates: [2026-02-12], hours: '09:00-12:00'}\n";
    assert!(poster("ville-a4", &[("rota", past)]).is_none());
}

#[test]
fn a_sign_for_the_door_has_hours_equipment_and_partners_and_no_date() {
    let organisations = "- {id: caf, name: CAF de l'Exemple, role: partner}\n";
    let stops = "\
- {id: ville, name: Mairie, commune: '67507', status: validated, decided_on: 2025-12-01, itinerance: Fixe,
   equipment: [ordinateur, imprimante], operators: [caf]}
- {id: place, name: Place du Marché, commune: '67507', status: validated, decided_on: 2025-12-01}
";
    let rota = "\
- {stop: ville, weekday: [monday, tuesday], hours: ['09:00-12:00', '14:00-17:00']}
- {stop: place, weekday: friday, hours: '15:00-16:00', vehicle: bus}
";
    let site = "- {name: The van, url: 'https://www.the-van.alsace/', sign_papers: [a3]}\n";
    let more = [("stops", stops), ("rota", rota), ("partners/organisations", organisations)];
    assert!(poster("panneau-ville-a3", &more).is_none(), "no record asks for signs");
    let more = [
        ("stops", stops),
        ("rota", rota),
        ("partners/organisations", organisations),
        ("site", site),
    ];
    let sign = poster("panneau-ville-a3", &more).expect("there is a sign");
    assert_eq!((sign.paper, sign.scale), ("a3", 141));
    let week: Vec<String> = sign.weeks.iter().flat_map(|week| &week.rows).map(line).collect();
    assert_eq!(week, ["lundi : 9 h – 12 h et 14 h – 17 h", "mardi : 9 h – 12 h et 14 h – 17 h"]);
    let offers: Vec<_> =
        sign.offers.iter().map(|offer| format!("{} {}", offer.label, offer.text)).collect();
    let offers = offers.join("; ").replace('’', "'").replace(['\u{a0}', '\u{202f}'], " ");
    assert_eq!(offers, "Sur place : ordinateur · imprimante; En lien avec : CAF de l'Exemple");
    assert!(sign.passages.is_empty());
    let moving = poster("panneau-place-a3", &more).expect("a stop of a van has one, too");
    assert!(moving.rule[0].starts_with("Tous les vendredis"), "{:?}", moving.rule);
}

#[test]
fn a_counter_has_its_week_and_its_closures_and_the_bus_its_days_on_the_poster_of_the_commune() {
    let stops = "\
- {id: ville, name: Mairie, commune: '67507', status: validated, decided_on: 2025-12-01, itinerance: Fixe}
- {id: place, name: Place du Marché, commune: '67507', status: validated, decided_on: 2025-12-01}
";
    let rota = "\
- {stop: ville, weekday: [monday, tuesday], hours: ['09:00-12:00', '14:00-17:00']}
- {stop: place, weekday: friday, hours: '15:00-16:00', vehicle: bus}
";
    let closures = "- {from: 2026-04-20, until: 2026-04-28, stop: ville, reason: holidays}\n";
    let more = [("stops", stops), ("rota", rota), ("closures", closures)];
    let poster = poster("commune-ville-a4", &more).expect("there is a poster");
    let week: Vec<String> = poster.weeks.iter().flat_map(|week| &week.rows).map(line).collect();
    assert_eq!(week, ["lundi : 9 h – 12 h et 14 h – 17 h", "mardi : 9 h – 12 h et 14 h – 17 h"]);
    assert_eq!(poster.weeks[0].place.as_deref(), Some("Mairie"));
    let days: Vec<String> = poster.passages.iter().map(line).collect();
    assert_eq!(days[0], "vendredi 6 mars : 15 h – 16 h ; Place du Marché");
    let closed: Vec<&String> = days.iter().filter(|day| day.contains("congés")).collect();
    assert_eq!(closed, ["– du 20 avril au 28 avril : Mairie ; pas de passage : congés"]);
}

#[test]
fn the_site_names_the_papers_and_a_place_may_have_others() {
    let site =
        "- {name: The van, url: 'https://www.the-van.alsace/', poster_papers: [a4, a5, a6]}\n";
    let more = [("rota", ROTA)];
    assert!(poster("selestat-a4", &more).is_some(), "one a place");
    assert!(poster("selestat-a3", &more).is_none());
    assert!(poster("commune-selestat-a4", &more).is_none(), "its one stop has it");
    let stops = "\
- {id: selestat, name: Place d'Armes, commune: '67462', status: validated, decided_on: 2025-12-01, poster_papers: none}
- {id: quai, name: Quai, commune: '67462', status: validated, decided_on: 2025-12-01, poster_papers: [a3]}
";
    let rota = format!("{ROTA}- {{stop: quai, weekday: monday, hours: '14:00-16:00'}}\n");
    let more = [("rota", rota.as_str()), ("stops", stops)];
    assert!(poster("selestat-a4", &more).is_none());
    assert!(poster("quai-a3", &more).is_some() && poster("quai-a4", &more).is_none());
    assert!(poster("commune-selestat-a4", &more).is_some(), "of its two stops");
    let more = [("rota", ROTA), ("site", site)];
    let sticker = poster("selestat-a6", &more).expect("a sticker for the door");
    assert!(sticker.scale < 78);
    assert!(poster("selestat-a5", &more).is_some());
    assert!(poster("selestat-a3", &more).is_none());
}

#[test]
fn a_digest_says_what_was_modified_why_and_since_when_as_text_and_as_a_message() {
    let (mut sources, _) = sources::read(Path::new("tests/cases/schedule/_base"));
    let more = [
        ("organisations", "- {id: operator, name: The operator, role: operator}\n- {id: mairie, name: Mairie de Sélestat, role: partner, follows: ['67462', valley]}\n"),
        ("stops", "\
- {id: selestat, name: Place d'Armes, commune: '67462', status: validated, decided_on: 2025-12-01}
- {id: ville, name: Mairie, commune: '67507', status: validated, decided_on: 2025-12-01, itinerance: Fixe}
"),
        ("rota", "\
- {stop: selestat, weekday: tuesday, hours: ['09:00-12:00', '14:00-17:00']}
- {stop: ville, weekday: [monday, friday], hours: '09:00-12:00', vehicle: desk}
"),
        ("exceptions", "\
- {stop: selestat, date: 2026-03-10, change: cancelled, reason: vehicle, announced_on: 2026-02-20}
- {stop: selestat, date: 2026-03-17, change: moved, to_date: 2026-03-18, reason: event, announced_on: 2026-02-21}
"),
    ];
    for (file, text) in more {
        sources.insert(format!("records/{file}.yaml"), text.as_bytes());
    }
    let build = halte::build(&sources, "2026-03-02".parse().unwrap());
    let file = |ending: &str| {
        let bytes = build.artefacts.get(&format!("public/affiches/tournee-mairie.{ending}"));
        let bytes = bytes.unwrap_or_else(|| panic!("{:?}", build.diagnostics));
        String::from_utf8(bytes.to_vec())
            .unwrap()
            .replace(['\u{a0}', '\u{202f}'], " ")
            .replace('’', "'")
    };
    let text = file("txt");
    let lines: Vec<&str> = text.lines().filter(|line| line.starts_with("- ")).take(5).collect();
    assert_eq!(
        lines,
        [
            "- Chaque semaine : Villé, Mairie – Tous les lundis et vendredis, de 9 h à 12 h, sauf \
             jours fériés",
            "- mardi 3 mars, 9 h – 12 h et 14 h – 17 h : Sélestat, Place d'Armes",
            "- mardi 10 mars, pas de passage : Sélestat, Place d'Armes – annulé : véhicule \
             indisponible, annoncé le 20 février",
            "- mardi 17 mars, pas de passage : Sélestat, Place d'Armes – déplacé au 18 mars, annoncé \
             le 21 février",
            "- mercredi 18 mars, 9 h – 12 h et 14 h – 17 h : Sélestat, Place d'Armes – déplacé du 17 \
             mars, manifestation sur place, annoncé le 21 février",
        ]
    );
    let message = file("eml");
    assert!(message.starts_with("X-Unsent: 1\r\n") && !message.contains("From:"), "{message}");
    assert!(message.contains("text/plain") && message.contains("<th scope=\"row\""));
    assert!(message.contains("annulé : véhicule indisponible"));
}

/// The page of such a stop stopped the whole build: nothing is held, and there are lines.
#[test]
fn a_stop_whose_passages_are_all_cancelled_has_its_page() {
    let (mut sources, _) = sources::read(Path::new("tests/cases/schedule/_base"));
    let rota = "\
- {stop: selestat, weekday: tuesday, hours: '09:00-12:00'}
- {stop: ville, dates: [2026-03-12], hours: '09:00-12:00'}
";
    sources.insert("records/rota.yaml", rota.as_bytes());
    let cancelled = "- {stop: ville, date: 2026-03-12, change: cancelled, reason: weather}\n";
    sources.insert("records/exceptions.yaml", cancelled.as_bytes());
    let build = halte::build(&sources, "2026-03-02".parse().unwrap());
    let page = build.artefacts.get("public/arrets/ville/index.html");
    let page = page.unwrap_or_else(|| panic!("{:?}", build.diagnostics));
    let page = String::from_utf8(page.to_vec()).unwrap();
    assert!(page.contains("Annulé") && page.contains("<p class=\"beyond\">"), "{page}");
}
