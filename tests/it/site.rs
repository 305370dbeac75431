//! The public site as a reader, a search engine and a funder's auditor meet it: from records to the
//! bytes of the pages.

use halte::words::Tongue;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use halte::Build;
use halte::calendar::Date;
use halte::diagnostics::Severity;
use halte::sources::{self, Sources};
use html5gum::{Token, Tokenizer};
use serde_json::Value;

const TODAY: &str = "2026-03-03";

#[test]
fn home_tells_the_next_passages_of_the_day_of_the_build() {
    let site = Site::of(van(), TODAY);
    let home = site.page("index.html");
    home.says("À venir au 3 mars 2026");
    home.says("mardi 3 mars 9 h – 12 h Wœrth, Place de l'Église");
    home.says("lundi 9 mars 13 h 30 – 16 h 30 Eguisheim, Parking du Stade");
    home.says("Un van vient près de chez vous.");
    home.says("Accessibilité : non conforme");
    assert!(
        home.html.contains("defer blocking=\"render\""),
        "what is over is hidden before the page is painted: nothing jumps"
    );
    // In lists the script hides a next passage that is over.
    let near = site.page("pres-de-chez-moi/index.html");
    assert!(near.html.contains("data-until=\"2026-03-03T12:00:00+01:00\""), "{}", near.html);
    home.says("Un van pour les villages.");
    assert!(
        home.html.contains(r#"href="tel:+33353010042""#) && home.text.contains("03 53 01 00 42"),
        "the number to call"
    );
}

#[test]
fn past_its_horizon_the_site_says_so_and_gives_the_number() {
    let site = Site::of(van(), "2027-01-10");
    for page in ["index.html", "arrets/woerth/index.html", "calendrier/index.html"] {
        site.page(page).says(
            "Les passages sont connus jusqu'au 30 juin 2026. Pour la suite, \
            téléphonez : 03 53 01 00 42",
        );
    }
}

#[test]
fn a_stop_shows_every_change_in_words_with_its_reason_and_the_day_it_was_told() {
    let site = Site::of(van(), TODAY);
    let stop = site.page("arrets/woerth/index.html");
    stop.says("Annulé mardi 10 mars, 9 h – 12 h véhicule indisponible Le van est en panne.");
    stop.says(
        "Déplacé au 19 mars mardi 17 mars, 9 h – 12 h Nouvelle date : jeudi 19 mars 2026, 9 h – 12 h. \
        manifestation sur place Annoncé le 2 mars 2026.",
    );
    stop.says("Déplacé du 17 mars jeudi 19 mars, 9 h – 12 h Au lieu du mardi 17 mars 2026.");
    stop.says(
        "Autre lieu mardi 24 mars, 9 h – 12 h, Cour de l'école Lieu habituel : Place de \
        l'Église. travaux",
    );
    stop.says(
        "Nouvel horaire mardi 31 mars, 10 h – 12 h Au lieu de : 9 h – 12 h. équipe indisponible",
    );
    stop.says("Fermé mardi 14 avril, 9 h – 12 h congés Vacances de printemps.");
    assert_eq!(
        stop.text.matches("Vacances de printemps.").count(),
        1,
        "what holds for days that follow each other is told once"
    );
}

/// The page, its JSON-LD and the open data carry the same passages.
#[test]
fn machines_are_told_what_people_are_told() {
    let site = Site::of(van(), TODAY);
    let stop = site.page("arrets/woerth/index.html");
    let events: BTreeMap<String, Value> = stop
        .json_ld()
        .into_iter()
        .filter(|one| one["@type"] == "Event")
        .map(|one| (text(&one["startDate"]), one))
        .collect();
    let status = |start: &str| {
        text(&events[start]["eventStatus"]).rsplit('/').next().unwrap_or_default().to_owned()
    };
    assert!(
        events["2026-03-03T09:00:00+01:00"].get("eventStatus").is_none(),
        "an event is scheduled unless it says otherwise"
    );
    assert_eq!(status("2026-03-10T09:00:00+01:00"), "EventCancelled");
    assert_eq!(status("2026-03-19T09:00:00+01:00"), "EventRescheduled");
    assert_eq!(
        text(&events["2026-03-19T09:00:00+01:00"]["previousStartDate"]),
        "2026-03-17T09:00:00+01:00"
    );
    assert_eq!(text(&events["2026-03-24T09:00:00+01:00"]["location"]["name"]), "Cour de l'école");
    assert!(!events.contains_key("2026-04-14T09:00:00+02:00"), "a closed day is no event");
    let rows = site.csv("donnees/passages.csv");
    let features: Value =
        serde_json::from_str(&site.file("donnees/passages.geojson")).expect("it is JSON");
    let features = features["features"].as_array().expect("it is a collection");
    assert_eq!(features.len(), rows.len());
    assert_eq!(
        features[0]["geometry"]["coordinates"][0].as_f64(),
        rows[0]["longitude"].parse().ok(),
        "longitude first"
    );
    let listed: BTreeSet<String> = rows
        .iter()
        .filter(|row| {
            row["stop"] == "woerth" && row["status"] != "lost" && row["date"].as_str() >= TODAY
        })
        .map(|row| row["start"].clone())
        .collect();
    // JSON-LD has the next six; the open data hold all.
    let told: BTreeSet<String> = listed.iter().take(6).cloned().collect();
    assert_eq!(told, events.keys().cloned().collect::<BTreeSet<_>>());
    let dates: BTreeSet<String> = stop.attributes("time", "datetime");
    assert!(listed.is_subset(&dates), "every passage stands on the page with its offset");
}

#[test]
fn only_published_stops_are_given_away() {
    let site = Site::of(van(), TODAY);
    let ids: Vec<String> =
        site.csv("donnees/arrets.csv").into_iter().map(|row| row["id"].clone()).collect();
    assert_eq!(ids, ["eguisheim", "epfig", "woerth"]);
    assert!(
        site.files.keys().all(|path| !path.contains("selestat")),
        "a proposed stop has no page"
    );
    assert!(
        site.pages().all(|(_, page)| !page.html.contains("Sélestat")),
        "nor is its commune named"
    );
    site.page("arrets/epfig/index.html")
        .says("Cet arrêt n'est plus desservi depuis le 1er février 2026.");
    let places = site.csv("donnees/lieux.csv");
    assert_eq!(places.len(), 2, "the national map learns of stops that are served");
    let woerth = &places[1];
    let expected = [
        ("code_insee", "67550"),
        ("code_postal", "67360"),
        ("telephone", "+33353010042"),
        ("itinerance", "Itinérant"),
        ("frais_a_charge", "Gratuit"),
    ];
    for (column, value) in expected {
        assert_eq!(woerth[column], value, "{column}");
    }
    assert!(
        woerth["horaires"].starts_with("2026 Mar 03 09:00-12:00; 2026 Mar 19 09:00-12:00; "),
        "{}",
        woerth["horaires"]
    );
}

#[test]
fn communes_stand_in_the_order_of_a_french_dictionary() {
    let site = Site::of(van(), TODAY);
    let near = site.page("pres-de-chez-moi/index.html");
    let order: Vec<usize> = ["Eguisheim", "Épfig", "Wœrth"]
        .iter()
        .map(|name| near.text.find(name).expect("the commune is listed"))
        .collect();
    assert!(order.is_sorted(), "{order:?}");
    assert!(
        near.attributes("li", "data-search").contains("woerth|worth|67360"),
        "{:?}",
        near.attributes("li", "data-search")
    );
}

#[test]
fn every_page_shows_emblem_logos_and_the_sentence_of_the_union_before_its_heading() {
    let site = Site::of(van(), TODAY);
    assert!(site.pages().count() > 50);
    for (path, page) in site.pages() {
        let head = page.html.split("<h1").next().expect("a page begins");
        assert!(
            head.contains("assets/emblem-eu.") && head.contains("assets/logo-departement."),
            "{path}"
        );
        assert!(head.contains("Cofinancé par l&#39;Union Européenne &amp; le FEDER"), "{path}");
        assert!(
            !head.contains("Avec le soutien du Département")
                && page.html.contains("Avec le soutien du Département"),
            "{path}: a sentence that no rule wants in the first screen is at the foot"
        );
    }
}

#[test]
fn links_are_relative_and_lead_somewhere_and_nothing_is_fetched_from_elsewhere() {
    let site = Site::of(van(), TODAY);
    for (path, page) in site.pages() {
        for target in page.targets() {
            if path == "404.html" {
                assert!(
                    target.starts_with("/passages/")
                        || target.contains(':')
                        || target.starts_with('#'),
                    "404.html: {target}"
                );
            } else {
                assert!(
                    !target.starts_with('/'),
                    "{path}: {target} does not survive being published under a path"
                );
            }
        }
        for (tag, attribute) in
            [("img", "src"), ("script", "src"), ("iframe", "src"), ("form", "action")]
        {
            assert!(
                page.attributes(tag, attribute).iter().all(|target| !target.contains("//")),
                "{path}: {tag} calls elsewhere"
            );
        }
        assert!(
            !page.html.contains("<style") && !page.html.contains(" style="),
            "{path}: styles that the policy forbids"
        );
        assert!(page.html.contains("default-src 'none'"), "{path}: no policy");
    }
    let broken: Vec<&String> = site
        .said
        .iter()
        .filter(|said| said.contains("broken-link") && !said.contains("agenda/"))
        .collect();
    assert_eq!(broken.len(), 1, "{broken:?}");
    assert!(
        broken[0].contains("content/pages/quoi-apporter.md:4") && broken[0].contains("nulle-part"),
        "{broken:?}"
    );
}

#[test]
fn a_text_becomes_a_page_and_its_links_are_found() {
    let site = Site::of(van(), TODAY);
    let page = site.page("quoi-apporter/index.html");
    assert!(
        page.html.contains(r#"<a href="../simple/">la version simple</a>"#)
            && page.html.contains(r#"<a href="../calendrier/">"#)
    );
    assert!(
        page.html.contains("<li><strong>Un courrier</strong>, même vieux.</li>"),
        "a loose item is one text"
    );
}

#[test]
fn a_page_says_in_which_languages_it_exists() {
    let site = Site::of(van(), TODAY);
    site.page("de/arrets/woerth/index.html")
        .says("Abgesagt Dienstag, 10. März, 9:00 – 12:00 Uhr Fahrzeug nicht verfügbar");
    assert!(
        site.page("simple/index.html")
            .html
            .contains(r#"<a href="../de/simple/" lang="de" hreflang="de">Deutsch</a>"#)
    );
    assert!(
        !site.files.contains_key("de/quoi-apporter/index.html"),
        "what nobody translated is not made up"
    );
    assert!(
        site.page("de/index.html")
            .html
            .contains(r#"<a href="../quoi-apporter/" hreflang="fr" lang="fr">Quoi apporter</a>"#),
        "the way to it is kept"
    );
    assert!(
        site.said.iter().any(|said| said.contains("missing-translation")
            && said.contains("content/pages/quoi-apporter.de.md")),
        "{:?}",
        site.said
    );
    assert!(
        site.page("de/arrets/woerth/index.html")
            .html
            .contains(r#"<span class="message" lang="fr">Le van est en panne.</span>"#)
    );
}

#[test]
fn what_the_law_asks_for_is_made_of_the_records_where_nobody_wrote_it() {
    let site = Site::of(van(), TODAY);
    site.page("mentions-legales/index.html")
        .says("L'association 1 rue du Test, 67000 Strasbourg 03 53 01 00 40");
    site.page("mentions-legales/index.html").says("Direction de la publication : Camille Modèle.");
    for page in [
        "accessibilite/index.html",
        "confidentialite/index.html",
        "plan-du-site/index.html",
        "404.html",
    ] {
        assert!(site.page(page).html.contains("<h1"), "{page}");
    }
}

#[test]
fn an_address_that_a_stop_had_before_leads_to_it() {
    let site = Site::of(van(), TODAY);
    let page = site.page("arrets/woerth-mairie/index.html");
    assert!(page.html.contains(r#"href="../../arrets/woerth/""#) && page.html.contains("noindex"));
    assert!(
        !site.file("sitemap.xml").contains("woerth-mairie")
            && site
                .file("sitemap.xml")
                .contains("<loc>https://van.example/passages/arrets/woerth/</loc>")
    );
}

/// A merged commune and a renamed territory and partner keep their addresses and calendars.
#[test]
fn addresses_of_what_was_merged_or_renamed_lead_to_what_is_there() {
    let mut project = van();
    let communes = "records/communes.yaml";
    change(
        &mut project,
        communes,
        "  also_written",
        "  formerly: [67551 Wœrth-Ancien]\n  also_written",
    );
    change(
        &mut project,
        "records/territories.yaml",
        "- id: nord",
        "- former_ids: nordest\n  id: nord",
    );
    let partner = "- id: union-neuve\n  name: Union\n  role: partner\n  former_ids: [union-vieille]\n  follows: nord\n";
    let organisations = project.get("records/organisations.yaml").expect("they are there").to_vec();
    let organisations = [organisations, b"\n".to_vec(), partner.as_bytes().to_vec()].concat();
    project.insert("records/organisations.yaml".to_owned(), organisations);
    let site = Site::of(project, TODAY);
    let page = site.page("communes/woerth-ancien/index.html");
    assert!(
        page.html.contains(r#"href="../../communes/woerth/""#) && page.html.contains("noindex")
    );
    assert!(site.page("territoires/nordest/index.html").html.contains("territoires/nord/"));
    let events = |feed: &str| {
        let lines = site.file(feed);
        lines.lines().filter(|line| line.starts_with("UID")).map(str::to_owned).collect::<Vec<_>>()
    };
    for (old, new) in [
        ("agenda/communes/67551.ics", "agenda/communes/67550.ics"),
        ("agenda/territoires/nordest.ics", "agenda/territoires/nord.ics"),
        ("agenda/partenaires/union-vieille.ics", "agenda/partenaires/union-neuve.ics"),
    ] {
        assert!(!events(old).is_empty() && events(old) == events(new), "{old}");
    }
}

/// What is announced on the 9th is known to the records before: nobody is sent to a stop in vain,
/// and nothing is told as told.
#[test]
fn a_day_knows_the_announcements_made_by_then() {
    let announced = |day: &str| {
        let site = Site::of(van(), day);
        let (stop, changes, feed) = (
            site.page("arrets/woerth/index.html"),
            site.page("changements/index.html"),
            site.file("changements/atom.xml"),
        );
        stop.says("Annulé mardi 10 mars, 9 h – 12 h véhicule indisponible Le van est en panne.");
        let told = site
            .csv("donnees/passages.csv")
            .into_iter()
            .any(|row| row["announced_on"] == "2026-03-09");
        [
            stop.text.contains("Annoncé le 9 mars 2026."),
            changes.text.contains("Annoncé le 9 mars 2026."),
            changes.text.contains("en panne"),
            feed.contains("2026-03-09T"),
            told,
        ]
    };
    assert_eq!(announced("2026-03-08"), [false; 5]);
    assert_eq!(announced("2026-03-09"), [true; 5]);
}

/// A reader who comes to a stop that is given up is sent to those nearby, and not to a calendar
/// without a future.
#[test]
fn a_stop_that_is_served_no_longer_leads_to_those_nearby() {
    let mut project = van();
    change(
        &mut project,
        "records/stops.yaml",
        "- id: woerth\n",
        "- id: gare\n  name: Gare\n  commune: \"67550\"\n  latitude: 48.93\n  longitude: \
         7.75\n  status: withdrawn\n  decided_on: 2025-12-01\n  withdrawn_on: 2026-02-01\n- id: \
         woerth\n",
    );
    let site = Site::of(project, TODAY);
    let stop = site.page("arrets/gare/index.html");
    stop.says(
        "Cet arrêt n'est plus desservi depuis le 1er février 2026. Téléphoner au 03 53 01 00 42",
    );
    stop.says("Arrêts les plus proches Wœrth, Place de l'Église");
    assert!(
        !stop.text.contains("Dans votre agenda") && !stop.text.contains("Prochains passages"),
        "{}",
        stop.text
    );
    site.page("communes/woerth/index.html").says("Lieux de passage Place de l'Église");
    site.page("communes/woerth/index.html")
        .says("Gare Cet arrêt n'est plus desservi depuis le 1er février 2026.");
}

#[test]
fn namesakes_in_one_commune_are_told_apart_by_their_address() {
    let mut project = van();
    change(
        &mut project,
        "records/stops.yaml",
        "- id: woerth\n",
        "- id: ouest\n  name: Place de l'Église\n  address: 12 rue de \
         l'Ouest\n  commune: \"67550\"\n  status: validated\n  decided_on: 2025-12-01\n- id: \
         woerth\n",
    );
    change(
        &mut project,
        "records/rota.yaml",
        "- stop: woerth\n",
        "- stop: ouest\n  dates: 2026-03-05\n  hours: 09:00-12:00\n- stop: woerth\n",
    );
    let site = Site::of(project, TODAY);
    site.page("communes/woerth/index.html")
        .says("jeudi 5 mars, 9 h – 12 h, Wœrth, Place de l'Église, 12 rue de l'Ouest");
    site.page("communes/woerth/index.html")
        .says("Annulé mardi 10 mars, 9 h – 12 h, Wœrth, Place de l'Église");
}

#[test]
fn changes_are_announced_to_feed_readers() {
    let site = Site::of(van(), "2026-03-09");
    site.page("changements/index.html").says(
        "Annulé mardi 10 mars 2026, 9 h – 12 h : Place de l'Église, 67360 Wœrth Cette \
            permanence est annulée. Motif : véhicule indisponible. Le van est en panne.",
    );
    site.page("changements/index.html")
        .says("Fermé Toute la tournée : du lundi 13 avril 2026 au vendredi 24 avril 2026");
    let feed = site.file("changements/atom.xml");
    let document = roxmltree::Document::parse(&feed).expect("the feed is well-formed");
    let entries: Vec<String> = document
        .descendants()
        .filter(|node| node.has_tag_name("entry"))
        .flat_map(|entry| entry.descendants())
        .filter(|node| node.has_tag_name("id"))
        .filter_map(|id| id.text())
        .map(str::to_owned)
        .collect();
    let expected = [
        "woerth-2026-03-10-1",
        "woerth-2026-03-24-1",
        "woerth-2026-03-17-1",
        "fermeture-2026-04-13-van",
    ];
    assert_eq!(
        entries,
        expected.map(|id| format!("https://van.example/passages/changements/#{id}")),
        "without a date of announcement there is no entry"
    );
}

#[test]
fn what_is_written_in_records_cannot_become_markup() {
    let hostile = r#""</script><script>alert(1)</script>&amp;\"'><img src=x onerror=alert(1)>""#;
    let mut project = van();
    change(
        &mut project,
        "records/stops.yaml",
        "name: Place de l'Église",
        &format!("name: {hostile}"),
    );
    change(
        &mut project,
        "records/exceptions.yaml",
        "message: Le van est en panne.",
        &format!("message: {hostile}"),
    );
    change(
        &mut project,
        "content/pages/simple.md",
        "C'est un van.",
        "C'est <b onclick=alert(1)>un</b> van. [ici](javascript:alert(1))",
    );
    let site = Site::of(project, TODAY);
    for (path, page) in site.pages() {
        for (tag, attributes) in page.tags() {
            assert!(
                attributes.iter().all(|name| !name.starts_with("on")),
                "{path}: <{tag}> carries a handler"
            );
            assert!(
                tag != "img" || attributes.iter().any(|name| name == "alt"),
                "{path}: a picture that nobody drew"
            );
        }
        assert!(
            page.attributes("a", "href").iter().all(|target| !target.starts_with("javascript")),
            "{path}"
        );
        let scripts: Vec<&str> = page.html.split("<script").skip(1).collect();
        assert!(
            scripts.iter().all(|script| script.starts_with(" src=")
                || script.starts_with(" type=\"application/ld+json\"")),
            "{path}"
        );
    }
    let stop = site.page("arrets/woerth/index.html");
    let names: Vec<String> = stop
        .json_ld()
        .iter()
        .filter(|one| one["@type"] == "Place")
        .map(|one| text(&one["name"]))
        .collect();
    assert!(
        names[0].starts_with("</script><script>alert(1)</script>&amp;\"'>"),
        "machines get the name as it was written: {names:?}"
    );
}

#[test]
fn a_mistake_in_a_template_is_told_with_file_line_and_page() {
    let mut project = van();
    project.insert(
        "themes/default/templates/stop.html",
        b"{% extends \"base.html\" %}\n{% block main %}\n<h1>{{ body.nmae }}</h1>\n{% endblock %}\n".to_vec(),
    );
    let said = withheld(project);
    let about = said.iter().find(|said| said.contains("[template]")).expect("the mistake is told");
    assert!(
        about.contains("themes/default/templates/stop.html:3") && about.contains("arrets/"),
        "{about}"
    );
    assert_eq!(
        said.iter().filter(|said| said.contains("[template]")).count(),
        1,
        "once, not on every page: {said:?}"
    );
}

#[test]
fn a_template_that_never_ends_is_stopped() {
    let mut project = van();
    let endless = "{% extends \"base.html\" %}\n{% block main %}{% for a in range(9999) %}{% for b in range(9999) %}{{ a }}{% endfor %}{% endfor %}{% endblock %}\n";
    project.insert("themes/default/templates/plan.html", endless.as_bytes().to_vec());
    assert!(
        withheld(project)
            .iter()
            .any(|said| said.contains("[template]") && said.contains("plan.html"))
    );
}

#[test]
fn a_theme_that_hides_a_supporter_stops_the_publication() {
    let base = String::from_utf8(
        van()
            .get("themes/default/templates/base.html")
            .expect("the default theme is there")
            .to_vec(),
    )
    .expect("it is UTF-8");
    let cases = [
        ("{{ mention.text | verbatim }}", "", "the sentence of `departement` is missing"),
        (
            "{{ mention.text | verbatim }}",
            "<span hidden>{{ mention.text | verbatim }}</span>",
            "the sentence of `union` is missing above the first heading",
        ),
        (
            "{{ mention.text | verbatim }}",
            "<!-- {{ mention.text | verbatim }} -->",
            "the sentence of `union` is missing",
        ),
        ("alt=\"{{ logo.alt | verbatim }}\"", "alt=\"\"", "the logo of `departement` is missing"),
        (
            "{%- for logo in logos %}",
            "{%- for logo in logos if not logo.emblem %}",
            "the emblem of the European Union is missing",
        ),
        (
            "width=\"{{ logo.width }}\" height=\"{{ logo.height }}\"",
            "width=\"{% if logo.emblem %}9{% else %}99{% endif %}\" \
             height=\"{% if logo.emblem %}6{% else %}66{% endif %}\"",
            "smaller than another logo",
        ),
        ("width=\"{{ logo.width }}\" height=\"{{ logo.height }}\"", "", "has no width and height"),
    ];
    for (before, after, expected) in cases {
        assert!(base.contains(before), "{before}");
        let mut project = van();
        project
            .insert("themes/default/templates/base.html", base.replace(before, after).into_bytes());
        let said = refused(project);
        assert!(
            said.iter().any(|said| said.contains("[publicity]") && said.contains(expected)),
            "{after}: {said:?}"
        );
    }
}

#[test]
fn a_logo_that_is_missing_or_runs_something_is_refused_at_its_record() {
    let mut project = van();
    project.remove("content/logos/departement.svg");
    assert!(
        withheld(project).iter().any(|said| said.contains("[missing-logo]")
            && said.contains("records/organisations.yaml:23"))
    );
    let mut project = van();
    project.insert(
        "content/logos/departement.svg",
        br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><script>alert(1)</script></svg>"#.to_vec(),
    );
    assert!(withheld(project).iter().any(
        |said| said.contains("[unsafe-svg]") && said.contains("records/organisations.yaml:23")
    ));
}

#[test]
fn a_project_without_an_address_has_no_links_that_need_one() {
    let mut project = van();
    project.remove("records/site.yaml");
    let site = Site::of(project, TODAY);
    assert!(
        !site.files.contains_key("sitemap.xml") && !site.files.contains_key("changements/atom.xml")
    );
    let home = site.page("index.html");
    assert!(
        !home.html.contains("webcal:")
            && !home.html.contains("canonical")
            && home.html.contains("agenda/tout.ics")
    );
    assert!(site.page("404.html").html.contains("href=\"/\""));
}

/// A counter that opens every week at the same hours is told by a table; its dates would bury the
/// passages of the van.
#[test]
fn a_place_that_does_not_move_shows_its_week_and_what_differs() {
    let mut project = van();
    change(
        &mut project,
        "records/stops.yaml",
        "  commune: \"68078\"",
        "  itinerance: Fixe\n  commune: \"68078\"",
    );
    let site = Site::of(project, TODAY);
    let stop = site.page("arrets/eguisheim/index.html");
    stop.says("Prochaines ouvertures");
    stop.says("Horaires de la semaine Chaque semaine Jour Heures lundi 13 h 30 – 16 h 30");
    stop.says("Fermetures et changements à venir");
    stop.says("Fermé lundi 6 avril, 13 h 30 – 16 h 30 Lundi de Pâques");
    assert!(!stop.text.contains("lundi 9 mars, "), "the table says it");
    let place =
        stop.json_ld().into_iter().find(|one| one["@type"] == "Place").expect("the place is told");
    assert_eq!(
        text(&place["openingHoursSpecification"][0]["dayOfWeek"]),
        "https://schema.org/Monday"
    );
    assert_eq!(text(&place["openingHoursSpecification"][0]["opens"]), "13:30");
    let month = site.page("calendrier/2026-03/index.html");
    assert!(month.text.contains("Wœrth") && !month.text.contains("Eguisheim"), "{}", month.text);
    assert!(!site.page("index.html").text.contains("lundi 9 mars 2026 13 h 30"));
    assert_eq!(site.csv("donnees/lieux.csv")[0]["horaires"], "Mo 13:30-16:30; PH off");
}

/// The second Saturday, listed days: openings wherever openings are told, and no changes.
#[test]
fn a_place_that_does_not_move_is_open_on_irregular_days_too() {
    let site = Site::of(
        counter(
            "\n- {stop: eguisheim, weekday: monday, month_weeks: 1, hours: 09:00-12:00}\
             \n- {stop: eguisheim, weekday: saturday, every_weeks: 2, anchor: 2026-03-07, hours: 09:00-12:00}\
             \n- {stop: eguisheim, dates: [2026-03-16, 2026-03-19], hours: 17:00-19:00}\n",
        ),
        TODAY,
    );
    let stop = site.page("arrets/eguisheim/index.html");
    stop.says("1er lundi du mois 9 h – 12 h");
    stop.says("samedi, toutes les 2 semaines 9 h – 12 h 7 mars 2026, 21 mars 2026,");
    stop.says("À ces dates 17 h – 19 h 16 mars 2026, 19 mars 2026");
    let changes = &stop.text[stop.text.find("Fermetures et changements").expect("holidays")..];
    assert!(!changes.contains("samedi 7") && !changes.contains("17 h – 19 h"), "{changes}");
    let place =
        stop.json_ld().into_iter().find(|one| one["@type"] == "Place").expect("the place is told");
    let hours = place["openingHoursSpecification"].to_string();
    assert!(
        hours.contains(r#""opens":"17:00","closes":"19:00","validFrom":"2026-03-16""#),
        "{hours}"
    );
    let osm = &site.csv("donnees/lieux.csv")[0]["horaires"];
    let begin = "Mo 13:30-16:30; Mo[1] 09:00-12:00,13:30-16:30; PH off; 2026 Mar 07 09:00-12:00; \
         2026 Mar 16 13:30-16:30,17:00-19:00; 2026 Mar 19 17:00-19:00; ";
    assert!(osm.starts_with(begin), "{osm}");
}

#[test]
fn organisations_and_services_have_hours_of_their_own_at_a_counter() {
    let site = Site::of(
        counter(
            "\n- {stop: eguisheim, operator: departement, weekday: monday, month_weeks: 1, hours: 14:00-16:00}\
             \n- {stop: eguisheim, service: Borne visio, dates: [2026-03-16], hours: 14:00-15:00}\
             \n- {stop: eguisheim, note: Avec un juriste, weekday: monday, month_weeks: last, hours: 14:00-15:00}\n",
        ),
        TODAY,
    );
    let stop = site.page("arrets/eguisheim/index.html");
    stop.says("1er lundi du mois, 14 h – 16 h");
    stop.says("Borne visio : 16 mars 2026, 14 h – 15 h");
    stop.says("Avec un juriste : dernier lundi du mois, 14 h – 15 h");
    let services: Vec<_> = stop.json_ld();
    let visio = services.iter().find(|one| one["name"] == "Borne visio").expect("it is told");
    assert_eq!(text(&visio["hoursAvailable"][0]["validFrom"]), "2026-03-16");
    let place = &site.csv("donnees/lieux.csv")[0];
    assert_eq!(place["horaires"], "Mo 13:30-16:30; PH off");
    let detail = place["presentation_detail"].replace(['\u{a0}', '\u{202f}'], " ");
    assert!(detail.contains("Borne visio : 16 mars 2026, 14 h – 15 h"), "{detail}");
}

/// A word, never a number, until its day.
#[test]
fn free_places_of_a_passage_to_come_are_told_everywhere_and_of_no_other() {
    let with = |day: &str, word: &str| {
        let mut project = van();
        let text = format!("- {{stop: woerth, date: {day}, places: {word}}}\n");
        project.insert("records/free_places.yaml".to_owned(), text.into_bytes());
        Site::of(project, TODAY)
    };
    let site = with("2026-04-07", "peu de places");
    let page = site.page("arrets/woerth/index.html");
    let told = page.html.matches("Il reste peu de places").count();
    assert!(told > 0, "in the list of months");
    site.page("de/arrets/woerth/index.html").says("Nur noch wenige Plätze");
    let feed = site.file("agenda/arrets/woerth.ics").replace("\r\n ", "");
    assert_eq!(feed.matches("Il reste peu de places").count(), 1, "{feed}");
    let rows = site.csv("donnees/passages.csv");
    let marked: Vec<(&str, &str)> = rows
        .iter()
        .filter(|row| !row["places"].is_empty())
        .map(|row| (row["date"].as_str(), row["places"].as_str()))
        .collect();
    assert_eq!(marked, [("2026-04-07", "few")]);
    let past = with("2026-03-02", "none").page("arrets/woerth/index.html");
    assert!(!past.html.contains("Complet"), "of a day that is past nothing is told");
}

/// The van with a counter at Eguisheim, and more rules.
fn counter(rules: &str) -> Sources {
    let mut project = van();
    change(
        &mut project,
        "records/stops.yaml",
        "  commune: \"68078\"",
        "  itinerance: Fixe\n  commune: \"68078\"",
    );
    let rota = project.get("records/rota.yaml").expect("the case has a rota").to_vec();
    let rota = [rota, rules.as_bytes().to_vec()].concat();
    project.insert("records/rota.yaml".to_owned(), rota);
    project
}

/// Reg. 2021/1060 Annex IX: the emblem and the sentence, no logo of a fund beside them.
#[test]
fn the_newer_regime_shows_emblem_and_sentence_too() {
    let mut project = van();
    change(
        &mut project,
        "records/organisations.yaml",
        "regime: eu-2014-2020",
        "regime: eu-2021-2027",
    );
    change(
        &mut project,
        "records/organisations.yaml",
        "mention: Cofinancé par l'Union Européenne & le FEDER",
        "mention: Cofinancé par l'Union européenne",
    );
    let home = Site::of(project, TODAY).page("de/index.html");
    assert!(
        home.html.contains("assets/emblem-eu.")
            && home.text.contains("Kofinanziert von der Europäischen Union")
    );
}

/// Home and stop pages with all they fetch on a first visit: an old phone on a slow network gets
/// them.
#[test]
fn home_and_stop_pages_of_the_example_weigh_less_than_50_kb() {
    let (project, said) = sources::read(Path::new("."));
    assert!(said.is_empty(), "{said:?}");
    // On its first day the year to come is longest.
    let site = Site::of(project, "2021-10-04");
    for (path, page) in
        site.pages().filter(|(path, _)| *path == "index.html" || path.starts_with("arrets/"))
    {
        // Maps are drawn behind the list's heading, and weigh for themselves.
        let maps = page.html.split("<svg").skip(1).filter_map(|rest| rest.split("</svg>").next());
        let maps: usize = maps.map(str::len).sum();
        let weight = site.weight(&page) - maps;
        assert!(weight < 50_000 && maps < 20_000, "{path} weighs {weight} and {maps} bytes");
    }
}

/// What the example shows of communes around, figures, months by territory and its rule in words.
#[test]
fn the_example_answers_neighbours_and_shows_its_figures_as_charts() {
    let (project, _) = sources::read(Path::new("."));
    let site = Site::of(project, "2022-03-01");
    let index = site.file("pres-de-chez-moi/communes.json");
    assert!(index.contains("67411 67560 Rosheim") && index.len() < 30_000, "{}", index.len());
    let figures = site.page("statistiques/index.html");
    let (number, first_table) =
        (figures.html.find("<strong>354</strong>"), figures.html.find("<table"));
    assert!(number.is_some() && number < first_table, "the number comes first");
    let bars = figures.attributes("rect", "width");
    assert!(bars.contains("100.0") && bars.len() > 4, "{bars:?}");
    let month = site.page("calendrier/2022-03/index.html").attributes("a", "href");
    let there = "../../territoires/nord/#m2022-03";
    assert!(month.contains(there), "{month:?}");
    assert!(site.page("territoires/nord/index.html").attributes("h3", "id").contains("m2022-03"));
    let barr = site.csv("donnees/arrets.csv").into_iter().find(|row| row["id"] == "barr");
    let rule = barr.expect("the stop is there")["rule"].clone();
    assert!(rule.starts_with("Un mercredi"), "{rule}");
    let feed = site.file("agenda/arrets/barr.ics").replace("\r\n ", "");
    assert!(feed.contains(&format!("X-WR-CALDESC:{}", rule.replace(',', "\\,"))), "{rule}");
    assert!(site.file(".htaccess").starts_with("ErrorDocument 404 /404.html\n"));
    assert!(site.file(".htaccess").contains("geolocation=(self)"));
}

/// Keeping, sharing and printing are the device's: without a script nothing of them is seen, and
/// nothing of what is kept is sent.
#[test]
fn what_a_reader_keeps_stays_in_the_device() {
    let site = Site::of(van(), TODAY);
    let (path, stop) = site
        .pages()
        .find(|(path, _)| path.starts_with("arrets/") && path.matches('/').count() == 2)
        .expect("a stop");
    assert!(stop.html.contains("hidden data-own=\"../../assets/own."), "{path}: {}", stop.html);
    assert!(stop.html.contains("data-words=\"Garder cet arrêt|Ne plus garder|"));
    let home = site.page("index.html");
    assert!(home.html.contains("hidden data-own=\"./assets/own.") && !home.text.contains("|"));
    let script = std::fs::read_to_string("themes/default/assets/own.js").expect("the script");
    for sends in ["fetch(", "XMLHttpRequest", "sendBeacon", "cookie"] {
        assert!(!script.contains(sends), "{sends}");
    }
}

/// Lists of a first page do not grow with the number of communes, nor the page of a stop with that
/// of its passages.
#[test]
fn home_and_stop_pages_of_a_large_project_weigh_less_than_50_kb() {
    let mut project = van();
    let communes: String = (0..300)
        .map(|n| {
            format!(
                "- {{code: '67{n:03}', name: Commune {}{n}, territory: nord}}\n",
                ["A", "B", "É"][n % 3]
            )
        })
        .collect();
    let stops: String = (0..300)
        .map(|n| {
            format!(
                "- {{id: lieu-{n}, name: Place {n}, commune: '67{n:03}', \
            status: validated, decided_on: 2025-12-01}}\n"
            )
        })
        .collect();
    project.insert("records/communes.yaml".to_owned(), communes.into_bytes());
    project.insert("records/stops.yaml".to_owned(), stops.into_bytes());
    let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    let rota: String = weekdays
        .iter()
        .map(|day| format!("- {{stop: lieu-7, weekday: {day}, hours: '09:00-12:00'}}\n"))
        .collect();
    project.insert("records/rota.yaml".to_owned(), rota.into_bytes());
    project.remove("records/exceptions.yaml");
    let site = Site::of(project, "2026-01-01");
    for path in ["index.html", "arrets/lieu-7/index.html"] {
        let weight = site.weight(&site.page(path));
        assert!(weight < 50_000, "{path} weighs {weight} bytes");
    }
    let home = site.page("index.html");
    assert!(
        !home.text.contains("Commune A0")
            && home.html.contains("href=\"./pres-de-chez-moi/#lettre-C\""),
        "{}",
        home.html
    );
    let stop = site.page("arrets/lieu-7/index.html");
    stop.says("Voir la suite dans le calendrier");
    assert!(
        stop.html.contains("href=\"../../calendrier/2026-03/\""),
        "the list breaks off in March, which has the rest"
    );
}

/// A record may say something in several languages; where it does not, readers get the main one,
/// marked as such.
#[test]
fn words_of_records_are_shown_in_the_language_of_the_page() {
    let mut project = van();
    change(
        &mut project,
        "records/exceptions.yaml",
        "message: Le van est en panne.",
        "message: {fr: Le van est en panne., de: Der Wagen steht still.}",
    );
    change(
        &mut project,
        "records/programmes.yaml",
        "phone_hours: le matin",
        "phone_hours:\n    fr: le matin\n    de: vormittags",
    );
    let site = Site::of(project, TODAY);
    let (french, german) =
        (site.page("arrets/woerth/index.html"), site.page("de/arrets/woerth/index.html"));
    french.says("Le van est en panne.");
    french.says("le matin");
    assert!(
        german.html.contains(r#"<span class="message">Der Wagen steht still.</span>"#)
            && german.html.contains(r#"<span class="hours">vormittags"#)
    );
    assert!(!german.text.contains("en panne"));
    assert!(
        site.page("de/arrets/woerth/index.html")
            .html
            .contains(r#"<span class="message" lang="fr">Vacances de printemps.</span>"#)
    );
    assert!(
        site.file("agenda/arrets/woerth.ics").contains("Le van est en panne."),
        "feeds speak the main language"
    );
    let warned: Vec<&String> = site
        .said
        .iter()
        .filter(|said| said.contains("missing-translation") && said.contains("records/"))
        .collect();
    assert_eq!(warned.len(), 2, "once a file, and what is translated is not asked for: {warned:?}");
    assert!(
        warned
            .iter()
            .any(|said| said.contains("records/closures.yaml:1") && said.contains("1 text")),
        "{warned:?}"
    );
}

#[test]
fn words_without_the_main_language_are_withheld() {
    for (wrong, expected) in [
        ("{de: Der Wagen steht still.}", "[missing-key]"),
        ("{fr: Le van est en panne., xx: Ni}", "[language]"),
    ] {
        let mut project = van();
        change(
            &mut project,
            "records/exceptions.yaml",
            "message: Le van est en panne.",
            &format!("message: {wrong}"),
        );
        let build = halte::build(&project, TODAY.parse().expect("the test writes a date"));
        let said = said(&build);
        assert!(
            said.iter()
                .any(|said| said.contains(expected) && said.contains("records/exceptions.yaml:5")),
            "{wrong}: {said:?}"
        );
        // The passage is announced all the same.
        assert!(build.artefacts.get("public/index.html").is_some(), "{wrong}");
    }
}

#[test]
fn a_page_lists_what_can_be_printed() {
    let page = Site::of(van(), TODAY).page("affiches/index.html");
    page.says("Eguisheim, Parking du Stade");
    assert!(page.html.contains(r#"href="../arrets/woerth/""#));
    let sheets = page.attributes("a", "href").iter().filter(|href| href.ends_with(".pdf")).count();
    assert_eq!(
        sheets,
        if cfg!(feature = "pdf") { 2 } else { 0 },
        "A4 of two stops, each alone in its commune, where they are typeset"
    );
}

/// The van with stops in four communes, all with a position.
fn tour() -> Sources {
    let mut project = van();
    let places = [("67482", "Strasbourg", 48.58, 7.75), ("67180", "Haguenau", 48.81, 7.79)];
    let more = [("67447", "Schiltigheim", 48.60, 7.74), ("67437", "Saverne", 48.74, 7.36)];
    let mut communes = String::new();
    let mut stops = String::new();
    for (code, name, latitude, longitude) in places.into_iter().chain(more) {
        communes.push_str(&format!("- {{code: '{code}', name: {name}, postcodes: ['67000']}}\n"));
        stops.push_str(&format!(
            "- {{id: s-{code}, name: Mairie de {name}, commune: '{code}', latitude: {latitude}, longitude: {longitude}, status: validated, decided_on: 2026-01-05}}\n"
        ));
    }
    project.insert("records/communes/more.yaml", communes.into_bytes());
    project.insert("records/stops/more.yaml", stops.into_bytes());
    project
}

/// The map has a link and a name for each commune, on the outlines, rivers and towns that the
/// project supplies; without outlines it draws around the communes. A few communes need no map.
#[test]
fn the_map_names_each_commune_on_what_the_project_supplies() {
    let feature = |name: &str, kind: &str, coordinates: &str| {
        format!(
            r#"{{"type":"Feature","properties":{{"name":"{name}"}},"geometry":{{"type":"{kind}","coordinates":{coordinates}}}}}"#
        )
    };
    let mut project = tour();
    let bare = Site::of(project.clone(), TODAY).page("arrets/index.html");
    assert_eq!(bare.attributes("path", "class"), ["hull".to_owned()].into(), "{}", bare.html);
    let backdrop = format!(
        r#"{{"type":"FeatureCollection","source":"IGN, Licence Ouverte","features":[{},{},{}]}}"#,
        feature("", "Polygon", "[[[7.0,48.0],[8.0,48.0],[8.0,49.0],[7.0,49.0],[7.0,48.0]]]"),
        feature("Rhin", "LineString", "[[7.8,48.4],[8.0,48.7],[8.1,49.0]]"),
        feature("Sarrebourg", "Point", "[7.05,48.4]"),
    );
    project.insert("content/map.geojson", backdrop.into_bytes());
    let map = Site::of(project.clone(), TODAY).page("arrets/index.html");
    let drawing = map.html.split("<svg").nth(1).and_then(|rest| rest.split("</svg>").next());
    let drawing = drawing.expect("there is a map");
    for name in ["Strasbourg", "Haguenau", "Schiltigheim", "Saverne", "Rhin", "Sarrebourg"] {
        assert!(drawing.contains(&format!(">{name}</text>")), "{name} {drawing}");
    }
    assert_eq!(drawing.matches("<a href=\"../arrets/s-67").count(), 4, "{drawing}");
    let classes = map.attributes("path", "class");
    assert!(classes.contains("land") && classes.contains("river"), "{classes:?}");
    assert!(map.text.contains("IGN, Licence Ouverte"), "{}", map.text);
    // What is wrong with it takes the map its ground, and nothing else.
    let broken = br#"{"features":[{"geometry":{"type":"Point","coordinates":[1,2]}}]}"#;
    project.insert("content/map.geojson", broken.to_vec());
    let build = halte::build(&project, TODAY.parse().expect("a day"));
    let said = said(&build);
    assert!(said.iter().any(|one| one.contains("[map-outline]")), "{said:?}");
    assert!(build.artefacts.get("public/arrets/index.html").is_some(), "{said:?}");
    let few = Site::of(van(), TODAY).page("arrets/index.html");
    assert!(!few.html.contains("<svg"), "two communes have no map");
}

/// Who searches for a commune that is not served is shown the three nearest stops; the same is a
/// page for each letter, without a script.
#[test]
fn communes_around_lead_to_the_nearest_stops() {
    let mut project = tour();
    let list = "# INSEE; Licence Ouverte\ncode,name,postcodes,latitude,longitude\n\
        67204,Hœnheim,67800,48.62,7.75\n67482,Strasbourg,67000,48.58,7.75\n\
        67131,Ettendorf,67350 67351,48.81,7.58\n75056,Paris,75001,48.86,2.35\n";
    project.insert("content/around.csv", list.as_bytes().to_vec());
    let site = Site::of(project, TODAY);
    let index: Value = serde_json::from_str(&site.file("pres-de-chez-moi/communes.json"))
        .expect("the index is JSON");
    assert_eq!(
        index,
        serde_json::json!({"e": "67131 67350,67351 Ettendorf", "h": "67204 67800 Hœnheim"}),
        "neither what is served nor what is far away"
    );
    let near = site.page("pres-de-chez-moi/index.html");
    assert!(near.attributes("a", "href").contains("../pres-de-chez-moi/h/"), "{}", near.html);
    let page = site.page("pres-de-chez-moi/h/index.html");
    let nearest = page.html.split("id=\"c67204\"").nth(1).expect("the commune has its place");
    let places: Vec<&str> = nearest.split("../../arrets/s-").skip(1).map(|it| &it[..5]).collect();
    assert_eq!(places, ["67447", "67482", "67180"], "{nearest}");
    assert!(
        page.text.contains("INSEE; Licence Ouverte") && page.text.contains("km"),
        "{}",
        page.text
    );
}

/// Every column of the files is explained, in the order of the files.
#[test]
fn the_data_page_documents_every_column() {
    let site = Site::of(van(), TODAY);
    let html = site.page("donnees/index.html").html;
    let documented = |id: &str| -> Vec<String> {
        let part = html
            .split(&format!("colonnes-{id}"))
            .nth(1)
            .expect("the file has a part")
            .split("</dl>")
            .next()
            .expect("it ends");
        part.split("<dt><code>")
            .skip(1)
            .map(|rest| rest.split("</code>").next().expect("the code ends").to_owned())
            .collect()
    };
    for (id, file) in [("stops", "donnees/arrets.csv"), ("passages", "donnees/passages.csv")] {
        let header = site.file(file).lines().next().expect("there is a header").to_owned();
        assert_eq!(documented(id).join(","), header.trim(), "{file}");
    }
}

/// A theme's styles can hide what its templates show, on a phone or on paper, or set the sentence
/// in another typeface.
#[test]
fn styles_that_hide_a_supporter_stop_the_publication() {
    let css = String::from_utf8(
        van().get("themes/default/assets/style.css").expect("the default theme is there").to_vec(),
    )
    .expect("it is UTF-8");
    let cases = [
        (
            "@media print{.support{display:none}}",
            "hidden by the theme's styles under `@media print`",
        ),
        ("@media (max-width:30rem){.logos img{display:none}}", "the emblem of `union` is hidden"),
        (".mentions .eu{visibility:hidden}", "the sentence of `union` is hidden"),
        (".eu{font-family:Roboto,sans-serif}", "set in `roboto`"),
    ];
    for (rule, expected) in cases {
        let mut project = van();
        project.insert("themes/default/assets/style.css", format!("{css}\n{rule}\n").into_bytes());
        let said = refused(project);
        assert!(
            said.iter().any(|said| said.contains("[publicity]") && said.contains(expected)),
            "{rule}: {said:?}"
        );
    }
}

/// The files that styles name are published under a name with their hash.
#[test]
fn styles_find_the_files_of_the_theme() {
    let site = Site::of(van(), TODAY);
    let css =
        site.files.keys().find(|path| path.starts_with("assets/style.")).expect("there are styles");
    let font = site
        .file(css)
        .split("url(")
        .nth(1)
        .and_then(|rest| rest.split(')').next())
        .map(str::to_owned)
        .expect("the styles name a font");
    assert!(
        font.starts_with("mention.") && site.files.contains_key(&format!("assets/{font}")),
        "{font}"
    );
}

/// Nothing of what must be shown is taken on trust: the index tells what was read in the files.
#[test]
fn the_index_of_proofs_tells_what_each_file_shows() {
    let project = van();
    let today: Date = TODAY.parse().expect("the test writes a date");
    let build = halte::build(&project, today);
    let model = halte::model::read(&halte::records::read(&project).0).0.expect("the case is sound");
    let proofs = halte::evidence::gather(&build.artefacts, &model.mandate);
    let of = |file: &str| {
        proofs
            .iter()
            .find(|proof| proof.file == file)
            .unwrap_or_else(|| panic!("{file} is in the index"))
    };
    let seen = |file: &str| {
        of(file)
            .supporters
            .iter()
            .map(|one| (one.organisation.to_string(), one.sentence, one.logo))
            .collect::<Vec<_>>()
    };
    let (union, departement) = ("union".to_owned(), "departement".to_owned());
    let both = vec![
        (union.clone(), Some(true), Some(true)),
        (departement.clone(), Some(true), Some(true)),
    ];
    assert_eq!(seen("public/arrets/woerth/index.html"), both);
    assert_eq!(seen("public/404.html"), both);
    let words = vec![(union, Some(true), None), (departement, Some(true), None)];
    assert_eq!(seen("public/agenda/arrets/woerth.ics"), words, "a calendar holds no pictures");
    assert_eq!(of("public/index.html").title.as_deref(), Some("Le van"));
    // Where posters are typeset, the words that stand for their logos are read in the document
    // itself.
    let posters = proofs
        .iter()
        .filter(|proof| proof.file.starts_with("public/affiches/") && proof.file.ends_with(".pdf"));
    for poster in posters {
        assert!(
            poster.supporters.iter().all(|one| one.logo == Some(true) && one.sentence.is_none()),
            "{poster:?}"
        );
    }
    let pages = build
        .artefacts
        .iter()
        .filter(|(path, _)| !path.as_str().starts_with("operator/"))
        .filter(|(path, _)| {
            ["html", "ics", "pdf", "geojson"].contains(&path.extension())
                || path.as_str().ends_with("/atom.xml")
                || path.as_str().ends_with("-metadata.json")
        })
        .count();
    assert_eq!(proofs.len(), pages, "every page, feed, document and file of data");
}

#[test]
fn partners_have_a_page_although_nobody_wrote_it() {
    let site = Site::of(van(), TODAY);
    assert!(
        !site.files.contains_key("partenaires/index.html"),
        "where nobody follows anything there is nothing to say"
    );
    let mut project = van();
    change(
        &mut project,
        "records/organisations.yaml",
        "- id: association",
        "- id: mairie\n  name: Mairie de Wœrth\n  role: partner\n  follows: woerth\n- id: \
         association",
    );
    let page = Site::of(project, TODAY).page("partenaires/index.html");
    page.says("Mairie de Wœrth");
    assert!(
        page.html.contains("agenda/partenaires/mairie.ics")
            && page.html.contains(r#"href="../affiches/""#),
        "{}",
        page.html
    );
}

/// A team that comes to people's homes has no stops: its site is no empty timetable.
#[test]
fn a_service_without_stops_has_no_empty_timetable() {
    let (project, said) = sources::read(Path::new("tests/cases/programmes/valdoise"));
    assert!(said.is_empty(), "{said:?}");
    let site = Site::of(project, "2025-03-15");
    for gone in [
        "calendrier/index.html",
        "pres-de-chez-moi/index.html",
        "arrets/index.html",
        "changements/atom.xml",
    ] {
        assert!(!site.files.contains_key(gone), "{gone}");
    }
    let home = site.page("index.html");
    assert!(
        home.html.contains("tel:")
            && !home.text.contains("Trouver sa commune")
            && !home.text.contains("Prochains passages")
    );
    assert!(site.said.iter().all(|said| !said.contains("broken-link")), "{:?}", site.said);
}

#[test]
fn the_same_day_gives_the_same_bytes() {
    let today: Date = TODAY.parse().expect("the test writes a date");
    assert_eq!(halte::build(&van(), today).artefacts, halte::build(&van(), today).artefacts);
}

/// The project of `tests/cases/site/van`, with the default theme.
/// A project whose main language is German.
fn german() -> Sources {
    let (mut project, said) = sources::read(Path::new("tests/cases/errors/base"));
    assert!(said.is_empty(), "{said:?}");
    let site =
        "- {name: Der Bus, language: de, other_languages: [fr], url: https://bus.example/}\n";
    project.insert("records/site.yaml".to_owned(), site.as_bytes().to_vec());
    let follows = "\n- id: mairie\n  name: Rathaus Gien\n  role: partner\n  follows: est\n";
    let organisations = project.get("records/organisations.yaml").expect("the base has some");
    let organisations = [&organisations[..], follows.as_bytes()].concat();
    project.insert("records/organisations.yaml".to_owned(), organisations);
    project
}

#[test]
fn a_german_site_has_german_addresses() {
    let site = Site::of(german(), TODAY);
    for file in [
        "haltestellen/index.html",
        "haltestellen/gien/index.html",
        "fr/haltestellen/gien/index.html",
        "gemeinden/gien/index.html",
        "gebiete/est/index.html",
        "kalender/2026-03/index.html",
        "kalender/2026-kw11/index.html",
        "aenderungen/atom.xml",
        "in-der-naehe/index.html",
        "uebersicht/index.html",
        "aushaenge/index.html",
        "daten/haltestellen.csv",
        "daten/orte.csv",
        "kalender-abo/alle.ics",
        "kalender-abo/haltestellen/gien.ics",
        "kalender-abo/gemeinden/45155.ics",
        "kalender-abo/gebiete/est.ics",
        "kalender-abo/partner/mairie.ics",
        "kalender-abo/termine/gien-2026-03-12.ics",
        "impressum/index.html",
        "datenschutz/index.html",
        "barrierefreiheit/index.html",
        "kalender-hilfe/index.html",
        "partner/index.html",
        "robots.txt",
        "sitemap.xml",
    ] {
        assert!(site.files.contains_key(file), "{file} is not among {:?}", site.files.keys());
    }
    let french = ["arrets", "communes", "territoires", "calendrier", "changements", "agenda"];
    let french = french.into_iter().chain(["pres-de-chez-moi", "donnees", "affiches", "tout.ics"]);
    let french = french.chain(["mentions-legales", "confidentialite", "accessibilite"]);
    let french = french.chain(["aide-agenda", "partenaires"]);
    for name in french {
        let is_part = |path: &&String| path.split('/').any(|part| part == name);
        assert_eq!(site.files.keys().find(is_part), None, "{name}");
        for (path, bytes) in &site.files {
            let text = String::from_utf8_lossy(bytes);
            let leads_there = text.contains(&format!("/{name}/"));
            assert!(!leads_there, "{path} leads to {name}");
        }
    }
    let text = String::from_utf8_lossy(&site.files["daten/haltestellen.csv"]);
    assert!(text.contains("https://bus.example/haltestellen/gien/"), "{text}");
    assert!(!site.said.iter().any(|said| said.contains("link")), "{:?}", site.said);
}

#[test]
fn a_text_has_its_place_by_its_german_name_and_by_its_french_one() {
    let mut project = german();
    project.remove("content/pages/accueil.md");
    let page = |title: &str| format!("---\ntitle: {title}\n---\nText.\n").into_bytes();
    for (file, title) in [
        ("impressum", "Anbieter"),
        ("confidentialite", "Schutz der Daten"),
        ("startseite", "Willkommen"),
        ("mitbringen", "Ihre Papiere"),
    ] {
        project.insert(format!("content/pages/{file}.md"), page(title));
    }
    let site = Site::of(project, TODAY);
    let home = String::from_utf8_lossy(&site.files["index.html"]);
    for (address, title) in [
        ("impressum", "Anbieter"),
        ("confidentialite", "Schutz der Daten"),
        ("mitbringen", "Ihre Papiere"),
    ] {
        let link = format!("{address}/\">{title}<");
        assert!(home.contains(&link), "{link}: {home}");
        assert!(site.files.contains_key(&format!("{address}/index.html")), "{address}");
    }
    assert!(home.contains("Willkommen"), "{home}");
    for gone in ["mentions-legales", "datenschutz", "startseite", "accueil"] {
        assert!(!site.files.contains_key(&format!("{gone}/index.html")), "{gone}");
    }
    let mut project = german();
    project.insert("content/pages/startseite.md".to_owned(), page("Willkommen"));
    let build = halte::build(&project, TODAY.parse().expect("the test writes a date"));
    let mut errors = build.diagnostics.iter().filter(|found| found.is_error());
    let twice = errors.next().expect("two files of one text");
    assert_eq!(twice.code, "page-address");
    let text = twice.text(halte::words::Tongue::English);
    assert!(text.contains("content/pages/startseite.md"), "{text}");
}

/// A page, a feed and the national schema claim of price and access what the record says, and
/// nothing else.
#[test]
fn price_and_access_are_those_of_the_record() {
    let project = |more: &str| {
        let mut project = german();
        let programmes = project.get("records/programmes.yaml").expect("the base has one");
        let programmes = [&programmes[..], more.as_bytes()].concat();
        project.insert("records/programmes.yaml".to_owned(), programmes);
        Site::of(project, TODAY)
    };
    let said = |site: &Site| {
        [
            site.page("haltestellen/gien/index.html").text,
            site.file("kalender-abo/haltestellen/gien.ics").replace("\r\n ", ""),
        ]
        .concat()
    };
    let silent = project("");
    let text = said(&silent);
    for claim in ["ostenlos", "ostenpflichtig", "Termine nach", "Mit Termin", "Ohne Termin"] {
        assert!(!text.contains(claim), "{claim}: {text}");
    }

    let paid = project(
        "  price: paid\n  access: [walk-in, online]\n  booking_page: https://rdv.example/?van=1\n",
    );
    let text = said(&paid);
    assert!(text.contains("Kostenpflichtig · Ohne Termin · Online"), "{text}");
    assert!(text.contains("DESCRIPTION") && text.contains("Kostenpflichtig."), "{text}");
    assert!(text.contains("Online buchen") && !text.contains("Termine nach"), "{text}");
    let place = |terms: &str| {
        let mut project = van();
        let programmes = project.get("records/programmes.yaml").expect("the van has one");
        let programmes = String::from_utf8_lossy(programmes)
            .replace("  price: free\n  access: [appointment]\n", terms);
        project.insert("records/programmes.yaml".to_owned(), programmes.into_bytes());
        let place = Site::of(project, TODAY).csv("donnees/lieux.csv").remove(0);
        ["frais_a_charge", "modalites_acces", "prise_rdv"].map(|column| place[column].clone())
    };
    assert_eq!(place(""), ["", "", ""]);
    let terms =
        "  price: paid\n  access: [walk-in, online]\n  booking_page: https://rdv.example/?van=1\n";
    let ways = "Prendre un RDV en ligne|Se présenter";
    assert_eq!(place(terms), ["Payant", ways, "https://rdv.example/?van=1"]);
}

#[test]
fn what_was_pasted_from_an_office_program_is_what_it_was_there() {
    let mut project = german();
    let page = "---\ntitle: Collé\n---\nNous aidons à :\n\u{2022}\tRemplir\n\u{2022}\tÉcrire\n\n\
        1)\tAppeler\n2)\tVenir\n\n##\u{a0}Titre\n\nNom\tHoraires\nGien\t9h-12h\n\n\
        lundi\t9h-12h\nmardi\t14h-17h\n\nUne phrase avec\tun tabulateur.\n";
    project.insert("content/pages/colle.md".to_owned(), page.as_bytes().to_vec());
    let site = Site::of(project, TODAY);
    let html = site.file("colle/index.html").replace('\n', "");
    for expected in [
        "<ul><li>Remplir</li><li>Écrire</li></ul>",
        "<ol><li>Appeler</li><li>Venir</li></ol>",
        "<h2 id=\"titre\">Titre</h2>",
        "<thead><tr><th scope=\"col\">Nom</th><th scope=\"col\">Horaires</th></tr></thead>\
         <tbody><tr><th scope=\"row\">Gien</th><td>9h-12h</td></tr></tbody>",
        "</caption><tbody><tr><th scope=\"row\">lundi</th><td>9h-12h</td></tr>",
    ] {
        assert!(html.contains(expected), "{expected}: {html}");
    }
    assert!(!html.contains('\u{2022}') && html.matches("<table>").count() == 2, "{html}");
}

#[test]
fn a_word_that_cannot_stand_in_an_address_is_the_french_one() {
    let mut project = german();
    let words = "address.stops: Halte Stellen\naddress.communes: orte\n\
                 address.places: orte\naddress.calendar: kalender\n";
    project
        .insert("themes/default/locales/de/addresses.yaml".to_owned(), words.as_bytes().to_vec());
    let site = Site::of(project, TODAY);
    for file in [
        "arrets/gien/index.html",
        "orte/gien/index.html",
        "daten/lieux.csv",
        "kalender/2026-03/index.html",
    ] {
        assert!(site.files.contains_key(file), "{file} is not among {:?}", site.files.keys());
    }
    for said in [
        "the word `Halte Stellen` of `address.stops` cannot stand in an address: the French word \
         does",
        "the word `orte` of `address.places` is also that of `address.communes`: the French word \
         stands in its place",
    ] {
        assert!(site.said.iter().any(|found| found.contains(said)), "{said}: {:#?}", site.said);
    }
}

fn van() -> Sources {
    let (project, said) = sources::read(Path::new("tests/cases/site/van"));
    assert!(said.is_empty(), "{said:?}");
    project
}

fn change(project: &mut Sources, path: &str, before: &str, after: &str) {
    let text = String::from_utf8(project.get(path).expect("the case holds the file").to_vec())
        .expect("it is UTF-8");
    assert!(text.contains(before), "{path} holds `{before}`");
    project.insert(path.to_owned(), text.replacen(before, after, 1).into_bytes());
}

/// What is said of a project of which a part must not be published.
fn withheld(project: Sources) -> Vec<String> {
    let build = halte::build(&project, TODAY.parse().expect("the test writes a date"));
    assert!(build.artefacts.get("public/index.html").is_some(), "the tour is published");
    assert!(halte::diagnostics::has_errors(&build.diagnostics));
    said(&build)
}

/// What is said of a project that must not be published.
fn refused(project: Sources) -> Vec<String> {
    let build = halte::build(&project, TODAY.parse().expect("the test writes a date"));
    assert!(build.artefacts.is_empty(), "nothing is published");
    said(&build)
}

fn said(build: &Build) -> Vec<String> {
    let place = |span: &Option<halte::diagnostics::Span>| {
        span.as_ref().map(ToString::to_string).unwrap_or_default()
    };
    build
        .diagnostics
        .iter()
        .map(|one| format!("{} [{}] {}", place(&one.span), one.code, one.text(Tongue::English)))
        .collect()
}

fn text(value: &Value) -> String {
    value.as_str().expect("the value is a text").to_owned()
}

/// What a build published.
struct Site {
    /// By path below `public/`.
    files: BTreeMap<String, Vec<u8>>,
    said: Vec<String>,
}

impl Site {
    fn of(project: Sources, today: &str) -> Self {
        let build = halte::build(&project, today.parse().expect("the test writes a date"));
        let errors: Vec<_> =
            build.diagnostics.iter().filter(|one| one.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{errors:#?}");
        let public = |(path, bytes): (&halte::output::OutputPath, &std::sync::Arc<[u8]>)| {
            Some((path.public_part()?.to_owned(), bytes.to_vec()))
        };
        Site { files: build.artefacts.iter().filter_map(public).collect(), said: said(&build) }
    }

    /// A page with all it fetches on a first visit, in bytes.
    fn weight(&self, page: &Page) -> usize {
        let files = page
            .attributes("img", "src")
            .into_iter()
            .chain(page.attributes("script", "src"))
            .chain(page.attributes("link", "href"));
        let fetched =
            files.filter_map(|file| file.find("assets/").map(|at| self.files[&file[at..]].len()));
        page.html.len() + fetched.sum::<usize>()
    }

    fn file(&self, path: &str) -> String {
        let bytes = self.files.get(path).unwrap_or_else(|| panic!("{path} is published"));
        String::from_utf8(bytes.clone()).expect("the file is UTF-8")
    }

    fn page(&self, path: &str) -> Page {
        Page::of(self.file(path))
    }

    fn pages(&self) -> impl Iterator<Item = (&str, Page)> {
        self.files
            .keys()
            .filter(|path| path.ends_with(".html"))
            .map(|path| (path.as_str(), self.page(path)))
    }

    fn csv(&self, path: &str) -> Vec<BTreeMap<String, String>> {
        let text = self.file(path);
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        reader.deserialize().map(|row| row.expect("the row can be read")).collect()
    }
}

struct Page {
    html: String,
    /// The words of the body with single blanks between them.
    text: String,
}

impl Page {
    fn of(html: String) -> Self {
        let body = html.split_once("<body").map_or("", |(_, body)| body);
        let mut text = String::new();
        for token in Tokenizer::new(&format!("<body{body}")).flatten() {
            match token {
                Token::String(words) => text.push_str(&String::from_utf8_lossy(&words)),
                Token::StartTag(tag)
                    if [&b"br"[..], b"p", b"li", b"h1", b"h2", b"caption", b"th", b"td"]
                        .contains(&tag.name.as_slice()) =>
                {
                    text.push(' ')
                }
                _ => {}
            }
        }
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        Page { html, text }
    }

    fn says(&self, words: &str) {
        assert!(self.text.contains(words), "`{words}` is not in\n{}", self.text);
    }

    fn tags(&self) -> Vec<(String, Vec<String>)> {
        let name = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let tag = |token| match token {
            Token::StartTag(tag) => {
                Some((name(&tag.name), tag.attributes.keys().map(|key| name(key)).collect()))
            }
            _ => None,
        };
        Tokenizer::new(&self.html).flatten().filter_map(tag).collect()
    }

    fn attributes(&self, element: &str, attribute: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for token in Tokenizer::new(&self.html).flatten() {
            if let Token::StartTag(tag) = token
                && tag.name.as_slice() == element.as_bytes()
                && let Some(value) = tag.attributes.get(attribute.as_bytes())
            {
                found.insert(String::from_utf8_lossy(value).into_owned());
            }
        }
        found
    }

    fn targets(&self) -> BTreeSet<String> {
        [("a", "href"), ("link", "href"), ("img", "src"), ("script", "src")]
            .iter()
            .flat_map(|(tag, attribute)| self.attributes(tag, attribute))
            .collect()
    }

    /// The objects of all graphs.
    fn json_ld(&self) -> Vec<Value> {
        let blocks = self.html.split("<script type=\"application/ld+json\">").skip(1);
        let parse = |block: &str| {
            let json = block.split("</script>").next().expect("the block ends");
            let value: Value =
                serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"));
            value.get("@graph").and_then(Value::as_array).cloned().unwrap_or_else(|| vec![value])
        };
        blocks.flat_map(parse).collect()
    }
}

/// The rule of each stop in words, in every language; none where words would only half tell it.
#[test]
fn a_stop_says_its_rule_in_words() {
    let mut project = van();
    let site = Site::of(project.clone(), TODAY);
    site.page("arrets/woerth/index.html").says("Tous les mardis, de 9 h à 12 h, sauf congés.");
    project.insert("records/rota.yaml".to_owned(), RULES.as_bytes().to_vec());
    project.insert("records/exceptions.yaml".to_owned(), Vec::new());
    let site = Site::of(project, TODAY);
    for (page, sentence) in [
        ("arrets/woerth/", "Un mardi sur quatre, de 9 h à 12 h et de 13 h 30 à 16 h 30"),
        ("de/arrets/woerth/", "Jeden vierten Dienstag, von 9:00 bis 12:00 Uhr und von 13:30"),
        ("arrets/eguisheim/", "Les 2e et dernier mercredis du mois, de 10 h à 12 h"),
        ("de/arrets/eguisheim/", "Am 2. und letzten Mittwoch des Monats, von 10:00 bis 12:00 Uhr"),
    ] {
        site.page(&format!("{page}index.html")).says(sentence);
    }
}

const RULES: &str = "\
- stop: woerth
  weekday: tuesday
  hours: [09:00-12:00, 13:30-16:30]
  every_weeks: 4
  anchor: 2026-01-06
- stop: eguisheim
  weekday: wednesday
  month_weeks: [2, last]
  hours: 10:00-12:00
";
