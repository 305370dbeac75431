//! Calendar feeds as subscribers get them: what stands in each, and what they are told of when
//! something changes.
#![expect(clippy::disallowed_methods, reason = "the cases are read from disk")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use halte::calendar::Date;
use halte::diagnostics::has_errors;
use halte::sources::{self, Sources};
use halte::{Build, ledger};

/// An entry's lines by name, with their parameters where they have any.
type Event = BTreeMap<String, Vec<String>>;
/// A feed's entries by UID and RECURRENCE-ID.
type Feed = BTreeMap<(String, String), Event>;

#[test]
fn ten_edits_are_told_to_subscribers_and_nothing_vanishes() {
    for mode in ["expanded", "series"] {
        let told: Vec<Told> = replay(mode)
            .iter()
            .zip(steps())
            .map(|((name, build), step)| Told::of(mode, name, build, &step))
            .collect();
        for pair in told.windows(2) {
            pair[1].follows(&pair[0]);
        }
    }
}

#[test]
fn the_same_records_and_the_same_ledger_give_the_same_bytes() {
    for mode in ["expanded", "series"] {
        let mut sources = Sources::default();
        for step in &steps()[..4] {
            sources = edited(sources, step, mode);
        }
        let step = &steps()[3];
        let (build, again) = (built(&sources, step), built(&sources, step));
        assert_eq!(
            (&build.artefacts, &build.ledger),
            (&again.artefacts, &again.ledger),
            "{mode}: without a ledger"
        );
        for (path, bytes) in &build.ledger {
            sources.insert(*path, bytes.as_slice());
        }
        for today in ["2021-11-02", "2021-11-30"] {
            let rebuilt = halte::build(&sources, today.parse().unwrap());
            assert_eq!(
                followed(&rebuilt),
                followed(&build),
                "{mode}: what was published is published again on {today}"
            );
            assert_eq!(rebuilt.ledger, build.ledger, "{mode}: the ledger comes to rest");
        }
    }
}

#[test]
fn each_edit_is_told_as_what_it_is() {
    let all = history("expanded", "agenda/tout.ics");
    let (start, cancelled, retimed) = (&all["00-start"], &all["01-cancel"], &all["02-move-time"]);
    let uid = "mairie-2021-11-09@bus-du-numerique";
    assert_eq!(line(start, uid, "SEQUENCE"), "0");
    assert_eq!(line(start, uid, "SUMMARY"), "Saint-Étienne · Bus du numérique");
    assert_eq!(
        line(start, uid, "DTSTAMP"),
        "20210915T000000Z",
        "the day of the decision, not of the build"
    );
    assert_eq!(line(cancelled, uid, "STATUS"), "CONFIRMED", "a cancelled one is hidden by Google");
    assert_eq!(line(cancelled, uid, "SEQUENCE"), "1");
    assert_eq!(line(cancelled, uid, "LAST-MODIFIED"), "20211025T000000Z");
    assert_eq!(line(cancelled, uid, "SUMMARY"), "ANNULÉ Saint-Étienne · Bus du numérique");
    let description = line(cancelled, uid, "DESCRIPTION");
    for said in [
        "Motif : véhicule indisponible.",
        "Le bus est au garage.",
        "mardi 16 novembre 2021",
        "+33 3 53 01 00 60",
        "Communauté de communes d'Évreuil",
    ] {
        assert!(description.contains(said), "{description}");
    }
    let that_day = cancelled.values().filter(|event| event["UID"][0].contains("2021-11-09"));
    assert_eq!(that_day.count(), 1, "one entry for a cancelled passage");
    let moved = "mairie-2021-11-16@bus-du-numerique";
    assert_eq!(line(retimed, moved, "DTSTART;TZID=Europe/Paris"), "20211116T100000");
    assert_eq!(
        line(retimed, moved, "SUMMARY"),
        "Saint-Étienne · nouvel horaire · Bus du numérique"
    );
    assert_eq!(
        (line(retimed, moved, "SEQUENCE"), line(retimed, uid, "SEQUENCE")),
        ("1", "1"),
        "one edit moves one entry"
    );
    assert_eq!(line(&all["04-add"], "mairie-2021-12-01@bus-du-numerique", "SEQUENCE"), "0");
    let back = &all["05-un-cancel"];
    assert_eq!((line(back, uid, "STATUS"), line(back, uid, "SEQUENCE")), ("CONFIRMED", "2"));
    assert_eq!(line(back, uid, "SUMMARY"), "Saint-Étienne · Bus du numérique");
    let renamed = &all["06-rename-stop"];
    assert_eq!(line(renamed, uid, "SEQUENCE"), "2", "another name is no other place");
    assert!(line(renamed, uid, "LOCATION").starts_with("Place de la Mairie\\, côté fontaine"));
    assert!(line(renamed, uid, "LAST-MODIFIED") > line(back, uid, "LAST-MODIFIED"));
    let withdrawn = &all["07-withdraw-stop"];
    assert_eq!(title(withdrawn, "gare-2022-02-10@bus-du-numerique"), "ANNULÉ Évreuil");
    assert_eq!(line(withdrawn, "gare-2022-01-27@bus-du-numerique", "STATUS"), "CONFIRMED");
    let reworded = &all["08-change-text"];
    assert_eq!(line(reworded, uid, "SEQUENCE"), "2");
    assert_eq!(line(reworded, uid, "LAST-MODIFIED"), "20211112T000000Z");
    assert_eq!(
        line(&all["09-move-back"], moved, "SEQUENCE"),
        "2",
        "moving back is a change as well"
    );
    assert_eq!(line(&all["09-move-back"], moved, "SUMMARY"), "Saint-Étienne · Bus du numérique");
    let closed = &all["10-closure"];
    assert_eq!(
        title(closed, "mairie-2021-12-07@bus-du-numerique"),
        "ANNULÉ Saint-Étienne",
        "published before the closure was known"
    );
    assert!(
        line(closed, "mairie-2021-12-07@bus-du-numerique", "DESCRIPTION")
            .contains("marché de Noël")
    );
    let ruled = &all["11-change-rule"];
    assert_eq!(title(ruled, "mairie-2022-02-08@bus-du-numerique"), "ANNULÉ Saint-Étienne");
    assert_eq!(title(ruled, "mairie-2022-02-09@bus-du-numerique"), "Saint-Étienne");
}

#[test]
fn a_closure_known_before_the_first_publication_leaves_nothing() {
    let mut sources = edited(Sources::default(), &steps()[0], "expanded");
    sources = edited(sources, Path::new("tests/cases/feeds/history/10-closure"), "expanded");
    sources.insert(
        "records/closures.yaml",
        fs::read("tests/cases/feeds/history/10-closure/records/closures.yaml").unwrap(),
    );
    let build = halte::build(&sources, "2021-10-01".parse().unwrap());
    let feed = read(&build, "agenda/tout.ics");
    assert!(!feed.keys().any(|(uid, _)| uid.starts_with("mairie-2021-12-07")), "{:?}", feed.keys());
    assert!(feed.keys().any(|(uid, _)| uid.starts_with("mairie-2021-11-30")));
}

#[test]
fn a_relocated_passage_stands_in_both_feeds_and_leaves_a_word_when_it_goes_back() {
    let uid = "gare-2021-11-18@bus-du-numerique";
    let host = history("expanded", "agenda/communes/88001.ics");
    let home = history("expanded", "agenda/arrets/gare.ics");
    assert!(!host["02-move-time"].contains_key(&(uid.to_owned(), String::new())));
    assert!(line(&host["03-move-place"], uid, "LOCATION").starts_with("Place de la Mairie"));
    assert!(line(&home["03-move-place"], uid, "LOCATION").starts_with("Place de la Mairie"));
    assert_eq!(
        line(&home["03-move-place"], uid, "SUMMARY"),
        "Saint-Étienne · autre lieu · Bus du numérique"
    );
    assert!(title(&host["09-move-back"], uid).starts_with("ANNULÉ "));
    assert!(line(&host["09-move-back"], uid, "DESCRIPTION").contains("Parvis de la gare"));
    assert_eq!(line(&home["09-move-back"], uid, "STATUS"), "CONFIRMED");
}

#[test]
fn addresses_stay_where_they_were() {
    for mode in ["expanded", "series"] {
        let paths: Vec<BTreeSet<String>> =
            replay(mode).iter().map(|(_, build)| feeds_of(build).into_keys().collect()).collect();
        for pair in paths.windows(2) {
            let gone: Vec<&String> =
                pair[0].difference(&pair[1]).filter(|path| !path.contains("/passages/")).collect();
            assert!(gone.is_empty(), "{mode}: {gone:?}");
        }
        let last = paths.last().unwrap();
        for path in [
            "tout",
            "arrets/mairie",
            "arrets/place-de-la-mairie",
            "arrets/gare",
            "communes/88002",
            "territoires/haut",
            "partenaires/la-passerelle",
        ] {
            assert!(last.contains(&format!("public/agenda/{path}.ics")), "{path} in {last:?}");
        }
        assert!(last.contains("public/agenda/passages/place-de-la-mairie-2021-12-01.ics"));
    }
}

#[test]
fn a_page_leads_to_the_files_of_the_next_passages_and_there_are_no_others() {
    for (name, build) in replay("expanded") {
        let pages = build.artefacts.iter().filter(|(path, _)| path.extension() == "html");
        let links: BTreeSet<String> = pages
            .flat_map(|(_, page)| {
                let page = String::from_utf8(page.to_vec()).unwrap();
                let parts = page.split("agenda/passages/").skip(1);
                parts.map(|part| part.split(".ics").next().unwrap().to_owned()).collect::<Vec<_>>()
            })
            .collect();
        let files = singles(build);
        assert!(links.is_subset(&files), "{name}: {links:?} in {files:?}");
        if name == "00-start" {
            assert_eq!(links, files);
            assert_eq!(files.len(), 6, "three of each of two stops: {files:?}");
        }
    }
}

#[test]
fn the_file_of_a_passage_keeps_its_address_until_its_day_is_past() {
    let day = |text: &str| -> Date { text.parse().unwrap() };
    for mode in ["expanded", "series"] {
        let start = edited(Sources::default(), &steps()[0], mode);
        let sources = published(start.clone(), day("2021-10-01"));
        let third = "mairie-2021-10-19";
        let offered = singles(&halte::build(&sources, day("2021-10-01")));
        assert!(offered.contains(third), "{mode}: {offered:?}");

        let added = |date: &str| {
            format!(
                "- {{stop: mairie, date: {date}, change: added, to_hours: '09:00-12:00', \
                     reason: event, announced_on: 2021-10-01}}\n"
            )
        };
        let mut pushed = sources.clone();
        pushed.insert("records/exceptions.yaml", added("2021-10-06").into_bytes());
        let mut renamed = sources.clone();
        for file in ["records/stops.yaml", "records/rota.yaml"] {
            let text = String::from_utf8(sources.get(file).unwrap().to_vec()).unwrap();
            let text = text.replace("id: mairie", "id: halle\n  former_ids: [mairie]");
            renamed.insert(file, text.replace("stop: mairie", "stop: halle").into_bytes());
        }
        let mut deleted = sources.clone();
        let text = String::from_utf8(sources.get("records/rota.yaml").unwrap().to_vec()).unwrap();
        let kept = text.find("- stop: gare").unwrap();
        deleted.insert("records/rota.yaml", text.as_bytes()[kept..].to_vec());
        for (what, mut edited) in [("pushed", pushed), ("renamed", renamed), ("deleted", deleted)] {
            for _ in 0..3 {
                let build = halte::build(&edited, day("2021-10-02"));
                assert!(!has_errors(&build.diagnostics), "{:#?}", build.diagnostics);
                let files = singles(&build);
                assert!(offered.is_subset(&files), "{mode}, {what}: {offered:?} in {files:?}");
                for (path, bytes) in &build.ledger {
                    edited.insert(*path, bytes.as_slice());
                }
            }
            let late = singles(&halte::build(&edited, day("2021-10-20")));
            assert!(!late.contains(third), "{mode}, {what}: its day is past: {late:?}");
        }
    }
}

/// Ledgers of earlier versions do not name files: then every passage of a stop that moves had one.
#[test]
fn what_earlier_versions_published_stays_until_its_day_is_past() {
    let day = |text: &str| -> Date { text.parse().unwrap() };
    let mut sources =
        published(edited(Sources::default(), &steps()[0], "expanded"), day("2021-10-01"));
    let ledger = String::from_utf8(sources.get(ledger::PATH).unwrap().to_vec()).unwrap();
    assert!(ledger.starts_with("{\"ledger\":\"calendar\",\"version\":2}"), "{ledger}");
    let before = ledger.replacen("\"version\":2", "\"version\":1", 1);
    sources.insert(ledger::PATH, before.into_bytes());
    for _ in 0..2 {
        let build = halte::build(&sources, day("2021-11-01"));
        let files = singles(&build);
        assert!(files.contains("mairie-2022-06-28"), "{files:?}");
        assert!(!files.contains("mairie-2021-10-05"), "{files:?}");
        for (path, bytes) in &build.ledger {
            sources.insert(*path, bytes.as_slice());
        }
    }
    let late = singles(&halte::build(&sources, day("2022-06-01")));
    assert!(late.iter().all(|name| name.contains("2022-06")), "{late:?}");
}

#[test]
fn a_deleted_stop_is_told_to_its_subscribers() {
    for (mode, uid) in [
        ("expanded", "gare-2021-10-07@bus-du-numerique"),
        ("series", "gare-2021-10-07-series@bus-du-numerique"),
    ] {
        let mut sources = edited(Sources::default(), &steps()[0], mode);
        let today: Date = "2021-10-01".parse().unwrap();
        sources = published(sources, today);
        for file in ["records/stops.yaml", "records/rota.yaml"] {
            let text = String::from_utf8(sources.get(file).unwrap().to_vec()).unwrap();
            let kept = text
                .split_once("- id: gare")
                .or_else(|| text.split_once("- stop: gare"))
                .unwrap()
                .0
                .to_owned();
            sources.insert(file, kept.into_bytes());
        }
        let build = halte::build(&sources, today);
        assert!(!has_errors(&build.diagnostics), "{:?}", build.diagnostics);
        let feed = read(&build, "agenda/arrets/gare.ics");
        assert_eq!(title(&feed, uid), "ANNULÉ Évreuil", "{mode}");
        let late = halte::build(&sources, "2022-07-02".parse().unwrap());
        let text = text(&late, "agenda/arrets/gare.ics");
        assert!(
            text.contains("BEGIN:VJOURNAL") && !text.contains("BEGIN:VEVENT"),
            "an empty calendar still says so: {text}"
        );
    }
}

#[test]
fn another_mode_takes_no_published_passage_away() {
    let today: Date = "2021-10-01".parse().unwrap();
    let sources = published(edited(Sources::default(), &steps()[0], "expanded"), today);
    let before = read(&halte::build(&sources, today), "agenda/tout.ics");
    let after =
        read(&halte::build(&edited(sources, &steps()[0], "series"), today), "agenda/tout.ics");
    assert_eq!(before, after, "what was published one by one stays so");
}

/// A view of a month shows no more than the beginning of a title, and of a day no more than the
/// first lines.
#[test]
fn what_changed_and_where_comes_before_what_is_always_the_same() {
    let mut sources = edited(Sources::default(), &steps()[0], "expanded");
    let exceptions = "- stop: gare\n  date: 2021-12-02\n  change: moved\n  to_date: 2021-12-03\n  \
        reason: event\n  announced_on: 2021-09-30\n";
    sources.insert("records/exceptions.yaml", exceptions.as_bytes());
    let feed = read(&built(&sources, &steps()[0]), "agenda/arrets/gare.ics");
    let uid = "gare-2021-12-02@bus-du-numerique";
    assert_eq!(
        line(&feed, uid, "SUMMARY"),
        "Évreuil · déplacé du 2 décembre · Bus du numérique",
        "on its new day it says where it came from"
    );
    let description = line(&feed, uid, "DESCRIPTION").replace("\\,", ",").replace('\u{a0}', " ");
    let lines: Vec<&str> = description.split("\\n").collect();
    assert_eq!(
        lines[..4],
        [
            "Permanence reportée : elle était prévue le jeudi 2 décembre 2021, 14 h – 17 h.",
            "Motif : manifestation sur place.",
            "Lieu : Parvis de la gare, 88200 Évreuil.",
            "Rendez-vous par téléphone : +33 3 53 01 00 60.",
        ]
    );
    assert!(lines[4].starts_with("Un bus s'arrête"), "{lines:?}");
}

#[test]
fn programs_that_want_it_get_the_status_of_what_is_cancelled() {
    let mut sources = Sources::default();
    for step in &steps()[..2] {
        sources = edited(sources, step, "expanded");
    }
    let uid = "mairie-2021-11-09@bus-du-numerique";
    let today: Date = today(&steps()[1]).parse().unwrap();
    let sources = published(sources, today);
    let shown = read(&halte::build(&sources, today), "agenda/tout.ics");
    let mut strict = sources;
    let site = "- url: https://bus.example/\n  cancelled_status: true\n";
    strict.insert("records/site.yaml", site.as_bytes());
    let strict = read(&halte::build(&strict, today), "agenda/tout.ics");
    assert_eq!((line(&shown, uid, "STATUS"), line(&shown, uid, "SEQUENCE")), ("CONFIRMED", "1"));
    assert_eq!(
        (line(&strict, uid, "STATUS"), line(&strict, uid, "SEQUENCE")),
        ("CANCELLED", "2"),
        "another status is a change"
    );
}

/// Earlier versions published a whole-day notice beside a cancelled passage.
#[test]
fn notices_that_are_made_no_more_end_as_cancelled() {
    let mut sources = edited(Sources::default(), &steps()[0], "expanded");
    let today: Date = "2021-10-01".parse().unwrap();
    sources = published(sources, today);
    let mut text = String::from_utf8(sources.get(ledger::PATH).unwrap().to_vec()).unwrap();
    text.push_str(
        "{\"uid\":\"mairie-2021-11-09-notice@bus-du-numerique\",\"kind\":\"notice\",\
         \"sequence\":0,\"modified\":\"2021-09-20T00:00:00\",\"standing\":\"confirmed\",\
         \"start\":\"2021-11-09T00:00:00\",\"end\":\"2021-11-10T00:00:00\",\"zone\":\"\",\
         \"programme\":\"bus-du-numerique\",\"stops\":[\"mairie\"],\
         \"summary\":\"Bus du numérique – Saint-Étienne\",\"facts\":\"x\",\"words\":\"y\"}\n",
    );
    sources.insert(ledger::PATH, text.into_bytes());
    let notice = "mairie-2021-11-09-notice@bus-du-numerique";
    let feed = read(&halte::build(&sources, today), "agenda/arrets/mairie.ics");
    assert_eq!(
        (line(&feed, notice, "STATUS"), line(&feed, notice, "SEQUENCE")),
        ("CANCELLED", "1")
    );
    let late = read(&halte::build(&sources, "2021-11-11".parse().unwrap()), "agenda/tout.ics");
    assert!(!late.contains_key(&(notice.to_owned(), String::new())), "its day is past");
}

#[test]
fn what_is_long_past_leaves_once_a_month() {
    let sources = edited(Sources::default(), &steps()[0], "expanded");
    let sources = published(sources, "2021-10-01".parse().unwrap());
    let on = |day: &str| read(&halte::build(&sources, day.parse().unwrap()), "agenda/tout.ics");
    let uid = ("mairie-2021-10-26@bus-du-numerique".to_owned(), String::new());
    assert!(on("2022-10-31").contains_key(&uid));
    let later = on("2022-11-01");
    assert!(!later.contains_key(&uid) && !later.is_empty());
    assert_eq!(later, on("2022-11-30"));
}

#[test]
fn a_reminder_on_the_evening_before_is_another_address() {
    let (_, build) = &replay("expanded")[0];
    let (plain, reminds) =
        (text(build, "agenda/arrets/gare.ics"), text(build, "agenda/rappel/gare.ics"));
    assert!(!plain.contains("VALARM"));
    // 14:00 less twenty hours.
    assert!(reminds.contains("BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT20H0M\r\n"));
    assert_eq!(parse(&plain).len(), parse(&reminds).len());
    assert!(reminds.contains("SOURCE;VALUE=URI:https://bus.example/agenda/rappel/gare.ics"));
    let page = text(build, "arrets/gare/index.html");
    assert!(page.contains("webcal://bus.example/agenda/rappel/gare.ics"));
}

/// The project with the ledger of its publication.
fn published(mut sources: Sources, today: Date) -> Sources {
    for (path, bytes) in halte::build(&sources, today).ledger {
        sources.insert(path, bytes);
    }
    sources
}

#[test]
fn a_ledger_that_cannot_be_trusted_stops_the_publication() {
    let mut sources = edited(Sources::default(), &steps()[0], "expanded");
    let today: Date = "2021-10-01".parse().unwrap();
    let good =
        String::from_utf8(halte::build(&sources, today).ledger[ledger::PATH].clone()).unwrap();
    let entry = good.lines().nth(1).unwrap().to_owned();
    let later = entry.replace("\"sequence\":0", "\"sequence\":4");
    let cases = [
        (
            "conflict",
            good.replacen(
                &entry,
                &format!("<<<<<<< ours\n{entry}\n=======\n{later}\n>>>>>>> theirs"),
                1,
            ),
            Some("merge-conflict"),
        ),
        ("newer", good.replacen("\"version\":2", "\"version\":99", 1), Some("ledger-newer")),
        ("cut", good[..good.len() - 40].to_owned(), Some("ledger-corrupt")),
        ("headless", good.split_once('\n').unwrap().1.to_owned(), Some("ledger-corrupt")),
        ("web page", "<html>404</html>".to_owned(), Some("ledger-corrupt")),
        ("both sides", good.replacen(&entry, &format!("{entry}\n{later}"), 1), None),
        ("CRLF", good.replace('\n', "\r\n"), None),
        ("empty", String::new(), None),
    ];
    for (name, text, expected) in cases {
        sources.insert(ledger::PATH, text.into_bytes());
        let build = halte::build(&sources, today);
        let codes: Vec<&str> = build.diagnostics.iter().map(|said| said.code.name()).collect();
        match expected {
            Some(code) => assert!(
                codes.contains(&code) && build.artefacts.is_empty() && build.ledger.is_empty(),
                "{name}: {codes:?}"
            ),
            None => assert!(!build.artefacts.is_empty(), "{name}: {codes:?}"),
        }
        if name == "both sides" {
            let uid = entry.split('"').nth(3).unwrap();
            assert_eq!(
                line(&read(&build, "agenda/tout.ics"), uid, "SEQUENCE"),
                "4",
                "the line with the higher sequence counts"
            );
        }
    }
    let mut bytes = good.into_bytes();
    bytes[200] = 0xe9;
    sources.insert(ledger::PATH, bytes);
    assert!(
        halte::build(&sources, today).diagnostics.iter().any(|said| said.code == "ledger-corrupt")
    );
}

#[test]
fn what_changed_is_told_in_words() {
    let folder = crate::publish::fresh("feeds-diff");
    let project = |name: &str, steps: &[&str]| {
        let root = folder.join(name);
        for step in steps {
            let records = Path::new("tests/cases/feeds/history").join(step).join("records");
            fs::create_dir_all(root.join("records")).unwrap();
            for entry in fs::read_dir(records).unwrap() {
                let file = entry.unwrap().path();
                fs::copy(&file, root.join("records").join(file.file_name().unwrap())).unwrap();
            }
        }
        root.to_str().unwrap().to_owned()
    };
    let old = project("old", &["00-start"]);
    let new = project("new", &["00-start", "04-add", "08-change-text"]);
    // Another time of another day, and the other stop.
    let both = "\n- stop: gare\n  date: 2021-12-02\n  change: moved\n  to_date: \
        2021-12-03\n  to_hours: 10:00-12:00\n  to_stop: mairie\n  reason: event\n  announced_on: \
        2021-09-30\n";
    let exceptions = Path::new(&new).join("records/exceptions.yaml");
    fs::write(&exceptions, fs::read_to_string(&exceptions).unwrap() + both).unwrap();
    let series = project("series", &["00-start"]);
    fs::write(
        Path::new(&series).join("records/site.yaml"),
        "- url: https://bus.example/\n  calendar_mode: series\n",
    )
    .unwrap();
    let diff = |old: &str, new: &str, more: &[&str]| {
        let output =
            crate::commands::halte(&[&["diff", old, new, "--today", "2021-10-01"], more].concat());
        (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
    };
    assert_eq!(
        diff(&old, &new, &[]),
        (0, fs::read_to_string("tests/cases/feeds/diff.txt").unwrap())
    );
    let whole = diff(&old, &new, &[]).1;
    the_site_says_the_same(Path::new(&new), whole.split("\n--\n").next().unwrap_or_default());
    assert!(diff(&new, &old, &["--language", "en"]).1.contains("One session reinstated:"));
    let nothing = "Ce qui change pour le public, à partir du 1er octobre 2021\n\nRien ne change \
        pour le public.\n";
    let news = |old: &str, new: &str| {
        let said = diff(old, new, &[]).1;
        said.split("\n--\n").next().map(str::to_owned).unwrap_or_default()
    };
    assert_eq!(news(&old, &old), nothing);
    assert_eq!(news(&old, &series), nothing, "other UIDs for the same passages are no news");
    // A merger is one line, however many passages it concerns.
    let merged = project("merged", &["00-start"]);
    let communes = Path::new(&merged).join("records/communes.yaml");
    let renamed = fs::read_to_string(&communes).unwrap().replace("name: ", "name: Grand-");
    fs::write(&communes, renamed).unwrap();
    let said = diff(&old, &merged, &[]).1;
    assert!(
        said.contains("Communes regroupées ou renommées :") && !said.contains("lieux modifiés")
    );
    let output = folder.join("output").to_str().unwrap().to_owned();
    assert!(
        crate::commands::halte(&[
            "build",
            "--root",
            &old,
            "--output",
            &output,
            "--today",
            "2021-10-01"
        ])
        .status
        .success()
    );
    assert!(Path::new(&old).join(ledger::PATH).is_file(), "what was told is kept with the records");
    assert_eq!(news(&output, &old), nothing, "an output and its project say the same");
    assert_eq!(diff(&folder.join("nowhere").to_string_lossy(), &old, &[]).0, 2);
}

#[test]
fn no_text_of_a_record_can_leave_its_line_or_be_lost() {
    let hostile = "Virgule, point-virgule ; barre \\ deux-points \
        : \"guillemets\"\tonglet\r\nEND:VEVENT\nEND:VCALENDAR\nשלום עולם 🚐👩‍🚀 e\u{301}té";
    let yaml = serde_json::to_string(hostile).unwrap();
    for shift in [0, 19, 20, 21, 22, 23] {
        let mut sources = edited(Sources::default(), &steps()[0], "expanded");
        let padding = "a".repeat(shift);
        let exceptions = format!(
            "- stop: mairie\n  date: 2021-11-09\n  change: cancelled\n  reason: \
             vehicle\n  message: {}\n",
            yaml.replacen('V', &padding, 1)
        );
        sources.insert("records/exceptions.yaml", exceptions.into_bytes());
        let build = built(&sources, &steps()[0]);
        let feed = text(&build, "agenda/arrets/mairie.ics");
        assert!(
            feed.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n', '\t'])),
            "shifted by {shift}"
        );
        let event =
            &parse(&feed)[&("mairie-2021-11-09@bus-du-numerique".to_owned(), String::new())];
        let expected = "irgule\\, point-virgule \\; barre \\\\ deux-points : \"guillemets\" \
            onglet\\nEND:VEVENT\\nEND:VCALENDAR\\nשלום עולם 🚐👩‍🚀 été";
        assert!(
            event["DESCRIPTION"][0].contains(&format!("\\n{padding}{expected}\\n")),
            "{:?}",
            event["DESCRIPTION"]
        );
    }
}

#[test]
fn stops_and_communes_whose_names_fold_alike_have_feeds_of_their_own() {
    let (sources, said) = sources::read(Path::new("tests/cases/feeds/alike"));
    assert!(said.is_empty(), "{said:?}");
    let build = halte::build(&sources, "2021-10-01".parse().unwrap());
    assert!(!has_errors(&build.diagnostics), "{:?}", build.diagnostics);
    for (feed, expected) in [
        ("arrets/saint-etienne", "Mairie"),
        ("arrets/saint-etienne-2", "École"),
        ("communes/88001", "Mairie"),
        ("communes/88003", "École"),
    ] {
        let feed = read(&build, &format!("agenda/{feed}.ics"));
        assert!(
            !feed.is_empty()
                && feed.values().all(|event| event["LOCATION"][0].starts_with(expected)),
            "{feed:?}"
        );
    }
    let pages: BTreeSet<String> = build
        .artefacts
        .iter()
        .map(|(path, _)| path.to_string())
        .filter(|path| path.starts_with("public/communes/"))
        .collect();
    assert_eq!(
        pages.into_iter().collect::<Vec<_>>(),
        [
            "public/communes/saint-etienne-88001/index.html",
            "public/communes/saint-etienne-88003/index.html"
        ]
    );
}

/// Each change, with its reason and what comes next, stands word for word on the page of changes
/// and in its Atom feed, once all are announced.
fn the_site_says_the_same(project: &Path, diff: &str) {
    let build = halte::build(&sources::read(project).0, "2021-11-05".parse().unwrap());
    let feed = text(&build, "changements/atom.xml");
    let document = roxmltree::Document::parse(&feed).unwrap();
    let feed: Vec<&str> = document.descendants().filter_map(|node| node.text()).collect();
    // On pages blanks before double punctuation do not break.
    let plain = |text: &str| text.replace("&#39;", "'").replace(['\u{a0}', '\u{202f}'], " ");
    let page = plain(&text(&build, "changements/index.html"));
    let passages =
        diff.split("\n\n").skip(1).filter(|section| !section.starts_with("Informations"));
    let mut said = 0;
    for section in passages {
        // Without a day of announcement, a change stands on the page only.
        let dated = !section.starts_with("Un lieu modifié");
        for line in section.lines().skip(1).map(|line| line.trim_start_matches(['-', ' '])) {
            assert!(page.contains(&plain(line)), "not on the page: {line}");
            assert!(
                !dated || feed.iter().any(|text| text.contains(line)),
                "not in the Atom feed: {line}"
            );
            said += 1;
        }
    }
    assert!(said > 11, "{diff}");
}

#[test]
fn zones_are_told_as_the_iana_database_has_them() {
    let base = "tests/cases/schedule/_base";
    let cases = [
        (
            "Europe/Paris",
            "DAYLIGHT 19960331T020000 +0100 +0200 FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU|STANDARD \
             19961027T030000 +0200 +0100 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        ),
        (
            "Europe/London",
            "DAYLIGHT 19960331T010000 +0000 +0100 FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU|STANDARD \
             19961027T020000 +0100 +0000 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        ),
        (
            "America/Miquelon",
            "DAYLIGHT 20070311T020000 -0300 -0200 FREQ=YEARLY;BYMONTH=3;BYDAY=2SU|STANDARD \
             20071104T020000 -0200 -0300 FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
        ),
        ("Indian/Reunion", "STANDARD 19700101T000000 +0400 +0400 "),
        ("Pacific/Marquesas", "STANDARD 19700101T000000 -0930 -0930 "),
        ("Pacific/Noumea", "STANDARD 19700101T000000 +1100 +1100 "),
        (
            "Africa/Casablanca",
            "STANDARD 20250101T000000 +0100 +0100 |STANDARD 20250223T030000 +0100 +0000 |DAYLIGHT \
             20250406T020000 +0000 +0100 |STANDARD 20260215T030000 +0100 +0000 |DAYLIGHT \
             20260322T020000 +0000 +0100 |STANDARD 20270207T030000 +0100 +0000 |DAYLIGHT \
             20270314T020000 +0000 +0100 ",
        ),
    ];
    for (zone, expected) in cases {
        let (mut sources, _) = sources::read(Path::new(base));
        let programme =
            String::from_utf8(sources.get("records/programmes.yaml").unwrap().to_vec()).unwrap();
        sources.insert(
            "records/programmes.yaml",
            format!("{}  time_zone: {zone}\n", programme.trim_end().to_owned() + "\n").into_bytes(),
        );
        sources.insert(
            "records/rota.yaml",
            b"- {stop: ville, weekday: tuesday, hours: '09:00-12:00'}\n".as_slice(),
        );
        let text = text(&halte::build(&sources, "2026-01-01".parse().unwrap()), "agenda/tout.ics");
        assert_eq!(observances(&text), expected, "{zone}");
        assert!(text.contains(&format!("DTSTART;TZID={zone}:20260106T090000")), "{zone}");
    }
}

/// The observances of the only VTIMEZONE: kind, start, offsets, rule.
fn observances(text: &str) -> String {
    let zone = text
        .split("BEGIN:VTIMEZONE")
        .nth(1)
        .and_then(|rest| rest.split("END:VTIMEZONE").next())
        .expect("there is a zone");
    let each = zone.split("BEGIN:").skip(1).map(|block| {
        let value = |name: &str| {
            block
                .lines()
                .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))
                .unwrap_or_default()
                .to_owned()
        };
        let kind = block.lines().next().unwrap_or_default();
        format!(
            "{kind} {} {} {} {}",
            value("DTSTART"),
            value("TZOFFSETFROM"),
            value("TZOFFSETTO"),
            value("RRULE")
        )
    });
    each.collect::<Vec<_>>().join("|")
}

struct Told {
    name: String,
    today: String,
    feeds: BTreeMap<String, String>,
}

impl Told {
    fn of(mode: &str, name: &str, build: &Build, step: &Path) -> Self {
        Told { name: format!("{mode} {name}"), today: today(step), feeds: feeds_of(build) }
    }

    /// RFC 5546: the sequence never goes back and grows with a change of time or status; nothing to
    /// come vanishes.
    fn follows(&self, past: &Told) {
        for (path, before) in &past.feeds {
            let Some(now) = self.feeds.get(path) else {
                assert!(path.contains("/passages/"), "{}: {path} has vanished", self.name);
                let last = parse(before).values().map(last_day).max();
                let is_past = last.is_some_and(|day| day < self.today.replace('-', ""));
                assert!(is_past, "{}: {path} has vanished before its day", self.name);
                continue;
            };
            let (before, now) = (parse(before), parse(now));
            for ((uid, recurrence), old) in &before {
                let place = format!("{}: {path} {uid} {recurrence}", self.name);
                let Some(new) = now.get(&(uid.clone(), recurrence.clone())) else {
                    let end = old
                        .iter()
                        .find(|(name, _)| name.starts_with("DTEND"))
                        .map(|(_, values)| values[0].clone())
                        .unwrap();
                    assert!(end < self.today.replace('-', ""), "{place} has vanished");
                    continue;
                };
                let number = |event: &Event| event["SEQUENCE"][0].parse::<u32>().unwrap();
                let facts = |event: &Event| {
                    let wanted = ["DTSTART", "DTEND", "STATUS", "RRULE", "EXDATE"];
                    event
                        .iter()
                        .filter(|(name, _)| wanted.iter().any(|wanted| name.starts_with(wanted)))
                        .map(|(k, v)| (k.clone(), v.clone()))
                        .collect::<Vec<_>>()
                };
                assert!(number(new) >= number(old), "{place}: SEQUENCE went back");
                assert!(new["DTSTAMP"] >= old["DTSTAMP"], "{place}: DTSTAMP went back");
                if facts(new) != facts(old) {
                    assert!(
                        number(new) > number(old),
                        "{place}: {:?} became {:?} and SEQUENCE did not grow",
                        facts(old),
                        facts(new)
                    );
                }
                if new != old {
                    assert!(
                        new["LAST-MODIFIED"] > old["LAST-MODIFIED"],
                        "{place}: changed, and LAST-MODIFIED did not"
                    );
                }
            }
        }
    }
}

fn steps() -> Vec<PathBuf> {
    let mut steps: Vec<PathBuf> = fs::read_dir("tests/cases/feeds/history")
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    steps.sort();
    assert_eq!(steps.len(), 12);
    steps
}

/// The records of a step over those before it.
fn edited(mut sources: Sources, step: &Path, mode: &str) -> Sources {
    let (own, said) = sources::read(step);
    assert!(said.is_empty(), "{said:?}");
    for (path, bytes) in own.iter() {
        sources.insert(path.to_string(), bytes.to_vec());
    }
    let site = format!("- url: https://bus.example/\n  calendar_mode: {mode}\n");
    sources.insert("records/site.yaml", site.into_bytes());
    sources
}

fn today(step: &Path) -> String {
    fs::read_to_string(step.join("today")).unwrap().trim().to_owned()
}

fn built(sources: &Sources, step: &Path) -> Build {
    let build = halte::build(sources, today(step).parse().unwrap());
    assert!(!has_errors(&build.diagnostics), "{}: {:#?}", step.display(), build.diagnostics);
    build
}

/// Every step with its build, each on the ledger of the one before.
fn replay(mode: &str) -> &'static [(String, Build)] {
    static EXPANDED: OnceLock<Vec<(String, Build)>> = OnceLock::new();
    static SERIES: OnceLock<Vec<(String, Build)>> = OnceLock::new();
    let played = if mode == "series" { &SERIES } else { &EXPANDED };
    played.get_or_init(|| {
        let mut sources = Sources::default();
        let mut builds = Vec::new();
        for step in steps() {
            sources = edited(sources, &step, mode);
            let build = built(&sources, &step);
            for (path, bytes) in &build.ledger {
                sources.insert(*path, bytes.as_slice());
            }
            builds.push((step.file_name().unwrap().to_string_lossy().into_owned(), build));
        }
        builds
    })
}

fn history(mode: &str, path: &str) -> BTreeMap<String, Feed> {
    replay(mode).iter().map(|(name, build)| (name.clone(), read(build, path))).collect()
}

fn feeds_of(build: &Build) -> BTreeMap<String, String> {
    let feeds = build.artefacts.iter().filter(|(path, _)| path.extension() == "ics");
    feeds
        .map(|(path, bytes)| (path.to_string(), String::from_utf8(bytes.to_vec()).unwrap()))
        .collect()
}

/// Those that people follow, without the files of single passages.
fn followed(build: &Build) -> BTreeMap<String, String> {
    feeds_of(build).into_iter().filter(|(path, _)| !path.contains("/passages/")).collect()
}

/// The names of the files of single passages.
fn singles(build: &Build) -> BTreeSet<String> {
    let name = |path: String| {
        let name = path.strip_prefix("public/agenda/passages/")?.strip_suffix(".ics")?;
        Some(name.to_owned())
    };
    feeds_of(build).into_keys().filter_map(name).collect()
}

/// `20211109`
fn last_day(event: &Event) -> String {
    let end = event.iter().find(|(name, _)| name.starts_with("DTEND"));
    end.map(|(_, values)| values[0][..8].to_owned()).unwrap_or_default()
}

fn text(build: &Build, path: &str) -> String {
    let bytes = build
        .artefacts
        .get(&format!("public/{path}"))
        .unwrap_or_else(|| panic!("there is no {path}"));
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn read(build: &Build, path: &str) -> Feed {
    parse(&text(build, path))
}

fn parse(text: &str) -> Feed {
    let text = text.replace("\r\n ", "");
    let mut feed = Feed::new();
    for block in text.split("BEGIN:VEVENT\r\n").skip(1) {
        let block = block.split_once("\r\nEND:VEVENT\r\n").expect("an entry ends").0;
        let mut event = Event::new();
        for line in block.lines() {
            let colon = line
                .match_indices(':')
                .map(|(at, _)| at)
                .find(|at| line[..*at].matches('"').count() % 2 == 0)
                .expect("a line has a colon");
            event.entry(line[..colon].to_owned()).or_default().push(line[colon + 1..].to_owned());
        }
        let recurrence = event
            .iter()
            .find(|(name, _)| name.starts_with("RECURRENCE-ID"))
            .map(|(_, values)| values[0].clone());
        let before = feed.insert((event["UID"][0].clone(), recurrence.unwrap_or_default()), event);
        assert!(before.is_none(), "one entry for one UID: {before:?}");
    }
    feed
}

/// The beginning of an entry's title.
fn title<'a>(feed: &'a Feed, uid: &str) -> &'a str {
    line(feed, uid, "SUMMARY").split(" · ").next().unwrap_or_default()
}

fn line<'a>(feed: &'a Feed, uid: &str, name: &str) -> &'a str {
    let event = feed
        .get(&(uid.to_owned(), String::new()))
        .unwrap_or_else(|| panic!("{uid} is not in {:?}", feed.keys()));
    event.get(name).unwrap_or_else(|| panic!("{uid} has no {name}: {event:?}"))[0].as_str()
}
