//! Real timetables become projects, and each of their passages is the one that an independent
//! engine finds.

use halte::words::Tongue;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use proptest::prelude::*;

use halte::calendar::Date;
use halte::diagnostics::{Diagnostic, Severity};
use halte::import::{self, Imported};
use halte::model::Model;
use halte::records::notation::Notation;
use halte::schedule::Schedule;
use halte::sources::Sources;

use crate::schedule::{date, read};

/// The files of five services, and how many passages python-dateutil finds in a year from each.
const REAL: &[(&str, usize)] = &[
    ("aberdeenshire", 6107),
    ("east_riding_of_yorkshire", 2591),
    ("portsmouth", 424),
    ("wiltshire", 4858),
    ("worcestershire", 2767),
];

#[test]
fn five_real_timetables_import_without_an_error_and_lose_no_passage() {
    for (name, passages) in REAL {
        let imported = import(&real(name), None);
        assert!(imported.diagnostics.is_empty(), "{name}: {:?}", imported.diagnostics);
        let (_, schedule) = project(&imported);
        assert_eq!(schedule.passages.len(), *passages, "{name}");
        assert!(schedule.passages.iter().all(|passage| passage.takes_place()), "{name}");
    }
}

#[test]
fn a_real_timetable_builds_in_its_language_and_time_zone() {
    let mut sources = sources(&import(&real("portsmouth"), None)).with_default_theme();
    let build = halte::build(&sources, date("2020-03-01"));
    let errors: Vec<_> =
        build.diagnostics.iter().filter(|said| said.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
    assert_eq!((build.summary.stops, build.summary.passages), (7, 424));
    let (model, schedule) = project(&import(&real("portsmouth"), None));
    assert_eq!(model.service.site.languages, ["en"]);
    // 13:30 is 12:30 UTC in British summer time and 13:30 UTC in winter.
    let moment = |day: &str| {
        schedule
            .passages
            .iter()
            .find(|passage| passage.date == date(day))
            .map(|passage| passage.start.naive_utc().to_string())
    };
    assert_eq!(moment("2019-10-21").as_deref(), Some("2019-10-21 12:30:00"));
    assert_eq!(moment("2019-10-28").as_deref(), Some("2019-10-28 13:30:00"));
    // A mistake would be an error and leave nothing to publish.
    sources.insert(
        "records/rota.yaml",
        b"- stop: nowhere\n  weekday: monday\n  hours: 09:00-10:00\n".to_vec(),
    );
    assert!(halte::build(&sources, date("2020-03-01")).artefacts.iter().next().is_none());
}

#[test]
fn the_expanded_passages_are_those_of_python_dateutil() {
    let mut files: Vec<(PathBuf, Option<&str>)> =
        REAL.iter().map(|(name, _)| (real(name), None)).collect();
    files.push((PathBuf::from("tests/data/timetables/rules.csv"), Some("2029-12-31")));
    for (file, until) in files {
        let Some(expected) = dateutil(&file, until) else { return };
        let (model, schedule) = project(&import(&file, until.map(date)));
        let mut seen: Vec<String> = schedule
            .passages
            .iter()
            .filter(|passage| passage.takes_place())
            .map(|passage| line(&model, passage))
            .collect();
        seen.sort();
        let differing = seen.iter().zip(&expected).find(|(seen, expected)| seen != expected);
        assert!(differing.is_none(), "{}: {differing:?}", file.display());
        assert_eq!(seen.len(), expected.len(), "{}", file.display());
    }
}

fn dateutil(file: &Path, until: Option<&str>) -> Option<Vec<String>> {
    let arguments = [&[file.as_os_str()], until.map(AsRef::as_ref).as_slice()].concat();
    oracle("timetables.py", &arguments)
}

/// The lines of a script of `tests/oracle/`, or nothing where Python or what the script needs is
/// not installed: said, since nothing was compared then.
pub fn oracle(script: &str, arguments: &[&OsStr]) -> Option<Vec<String>> {
    let python = std::env::var("HALTE_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let output =
        Command::new(&python).arg(Path::new("tests/oracle").join(script)).args(arguments).output();
    let skipped = match &output {
        Err(error) => Some(format!("{python}: {error}")),
        Ok(output) if output.status.code() == Some(3) => {
            Some("a package that it needs is not installed".to_owned())
        }
        Ok(_) => None,
    };
    if let Some(reason) = skipped {
        // Not `eprintln!`, which is swallowed where a test passes.
        let _ = writeln!(
            std::io::stderr(),
            "skipped: nothing was compared with tests/oracle/{script} ({reason})"
        );
        return None;
    }
    let output = output.expect("the oracle ran");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(
        String::from_utf8(output.stdout)
            .expect("the oracle writes UTF-8")
            .lines()
            .map(str::to_owned)
            .collect(),
    )
}

fn line(model: &Model, passage: &halte::schedule::Passage) -> String {
    let stop = &model.service.stops[&passage.stop];
    let (start, end) = (passage.hours.start.format("%H:%M"), passage.hours.end.format("%H:%M"));
    format!(
        "{}\t{start}\t{end}\t{}\t{}",
        passage.date,
        model.service.commune_of(stop).name,
        stop.name
    )
}

#[test]
fn a_bad_row_is_named_with_its_line_and_the_others_are_kept() {
    let imported = import(Path::new("tests/data/timetables/slips.csv"), None);
    let said: Vec<String> = imported
        .diagnostics
        .iter()
        .map(|said| format!("{} {}", place(said), said.text(Tongue::English)))
        .collect();
    let expected = [
        "slips.csv:3 the row is left out: `arrival` is `nine`, which is not a time of day",
        "slips.csv:4 the row is left out: it leaves at 09:00 and arrives at 10:00",
        "slips.csv:6 the row is left out: `day` is `Someday`, which is not a day of the week",
        "slips.csv:7 the row is left out: `start` is `2026-02-30`, which is not a date",
        "slips.csv:8 the row is left out: it ends on 2025-01-05 before it starts on 2026-01-05",
        "slips.csv:9 the row is left out: `frequency` holds `EVERY MONDAY`, which is no part of a \
         rule",
        "slips.csv:10 the row is left out: latitude -191.9 and longitude 52.1 are no place on \
         Earth",
        "slips.csv:11 the row is left out: `stop` is empty",
        "slips.csv:12 the row is left out: the row has 5 cells of 18",
        "slips.csv:5 `day` is tuesday, and by `start` and `frequency` it comes on monday: it was \
         taken so",
        "slips.csv:13 the row is left out: the same passage stands in an earlier row",
        "slips.csv:16 the exception of 2026-01-06 is left out: by the row's rule it does not come \
         that day",
    ];
    assert_eq!(said, expected);
    let (model, schedule) = project(&imported);
    let stops: Vec<(&str, &str, &str)> = model
        .service
        .stops
        .values()
        .map(|stop| (stop.id.as_str(), stop.commune.as_str(), stop.name.as_str()))
        .collect();
    let expected = [
        // The bus stops where the van does, and is another stop.
        ("ambridge-green", "ambridge", "Green"),
        ("ambridge-green-2", "ambridge", "Green"),
        ("ambridge-wrong-day", "ambridge", "Wrong day"),
        ("woerth", "woerth", "東京"),
        ("no-yes", "no", "Yes"),
        // St. Mary's and St Marys fold alike, and stay two communities.
        ("st-mary-s-a-line-break-and-3-quoted", "st-mary-s", "A line break: and #3 \"quoted\""),
        ("st-marys-a-line-break", "st-marys", "A line break"),
    ];
    let expected: BTreeMap<&str, (&str, &str)> =
        expected.iter().map(|(id, commune, name)| (*id, (*commune, *name))).collect();
    let seen: BTreeMap<&str, (&str, &str)> =
        stops.iter().map(|(id, commune, name)| (*id, (*commune, *name))).collect();
    assert_eq!(seen, expected);
    assert_eq!(
        schedule.passages.len(),
        7 * 53,
        "a year of weekly passages for each row that is left"
    );
}

fn place(said: &Diagnostic) -> String {
    said.span
        .as_ref()
        .map_or(String::new(), ToString::to_string)
        .replace("tests/data/timetables/", "")
}

#[test]
fn a_file_that_is_no_timetable_is_refused_whole() {
    for (text, expected) in [
        (
            "",
            "the columns organisation, mobile, stop, arrival, departure, frequency, start are missing",
        ),
        (
            "organisation,mobile,route,community,stop,geox,geoy,day,arrival,departure,frequency\n",
            "the columns start are missing",
        ),
        (
            "organisation,mobile,route,community,stop,geox,geoy,day,arrival,departure,frequency,start\nA,B,C,D,E,,,Monday,x,y,,\n",
            "not one row of the timetable could be read",
        ),
    ] {
        let imported = import::timetable("t.csv", text.as_bytes(), None, &[]);
        assert!(imported.files.is_empty());
        let errors: Vec<_> =
            imported.diagnostics.iter().filter(|said| said.severity == Severity::Error).collect();
        assert!(
            errors.len() == 1 && errors[0].text(Tongue::English).contains(expected),
            "{errors:?}"
        );
    }
}

#[test]
fn rows_that_start_after_the_last_day_are_left_out() {
    let imported = import(&real("portsmouth"), Some(date("2019-10-22")));
    assert_eq!(imported.diagnostics.len(), 6);
    assert_eq!(project(&imported).1.passages.len(), 2);
    let imported = import(&real("portsmouth"), Some(date("2019-10-20")));
    assert!(imported.files.is_empty());
    assert!(imported.diagnostics.iter().any(|said| said.severity == Severity::Error));
}

/// The signs of recurrence rules, put together without sense.
const SIGNS: &str = "ABDEFILMNOQRTUWY=;,0123456789-";

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the cells say, the import does not fall over, and what it writes reads back without
    /// an error, name for name.
    #[test]
    fn any_words_in_a_row_become_records_that_can_be_read(words in prop::collection::vec(prop::collection::vec(any::<char>(), 0..32), 6), signs in prop::collection::vec(prop::sample::select(SIGNS.as_bytes()), 0..24), hour in 0..30u32) {
        let words: Vec<String> = words.into_iter().map(String::from_iter).collect();
        let rule = signs.into_iter().map(char::from).collect::<String>();
        let mut table = csv::Writer::from_writer(Vec::new());
        let header = ["organisation", "mobile", "route", "community", "stop", "address", "geox", "geoy", "day", "arrival", "departure", "frequency", "start"];
        table.write_record(header).expect("a vector takes everything");
        for frequency in ["FREQ=WEEKLY;INTERVAL=4", rule.as_str()] {
            let [organisation, mobile, route, community, stop, address] = [0, 1, 2, 3, 4, 5].map(|at| words[at].as_str());
            let (arrival, departure) = (format!("{hour}:15"), format!("{}:30", hour + 1));
            let row = [organisation, mobile, route, community, stop, address, "", "", "", &arrival, &departure, frequency, "2026-01-05"];
            table.write_record(row).expect("a vector takes everything");
        }
        let bytes = table.into_inner().expect("a vector takes everything");
        let imported = import::timetable("t.csv", &bytes, None, &[]);
        if !imported.files.is_empty() {
            let (model, _) = project(&imported);
            let name = &model.service.stops.values().next().expect("a stop was written").name;
            prop_assert_eq!(name, &halte::records::notation::Text::parse(&words[4].split_whitespace().collect::<Vec<_>>().join(" ")).expect("it was read").0);
        }
    }
}

#[test]
fn what_a_spreadsheet_saves_is_read_as_well() {
    let text = "Organisation;Mobile;Route;Community;Stop;GeoX;GeoY;Day;Arrival;Departure;Frequency;Start\r\n\
                Shire;Van;1;Ambridge;Caf\u{e9};-1,9;52,1;Monday;9:00;10:00;FREQ=WEEKLY;05/01/2026\r\n";
    let windows: Vec<u8> =
        text.chars().map(|c| u8::try_from(u32::from(c)).expect("the text is Latin")).collect();
    let imported = import::timetable("t.csv", &windows, Some(date("2026-01-31")), &[]);
    let (model, schedule) = project(&imported);
    assert_eq!(
        schedule.passages.iter().map(|passage| passage.date.to_string()).collect::<Vec<_>>(),
        ["2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26"]
    );
    let stop = &model.service.stops["ambridge-cafe"];
    assert_eq!(
        (stop.name.as_str(), stop.position.map(|position| (position.latitude, position.longitude))),
        ("Café", Some((52.1, -1.9)))
    );
}

#[test]
fn a_second_import_changes_nothing_and_a_file_of_the_keeper_is_never_overwritten() {
    let folder = std::env::temp_dir().join(format!("halte-timetable-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    let imported = import(&real("portsmouth"), None);
    let kept = import::write(&imported.files, &folder).expect("an empty folder takes everything");
    assert_eq!((kept.written, kept.unchanged), (7, 0));
    let again = import(&real("portsmouth"), None);
    assert_eq!(again.files, imported.files);
    let kept = import::write(&again.files, &folder).expect("the same files are no quarrel");
    assert_eq!((kept.written, kept.unchanged), (0, 7));

    let own = "# Mended by hand.\n- name: Our library\n  language: en\n";
    fs::write(folder.join("records/site.yaml"), own).expect("the folder can be written");
    fs::remove_file(folder.join("records/rota.yaml")).expect("the folder can be written");
    let refused =
        import::write(&imported.files, &folder).expect_err("a changed file is the keeper's");
    assert_eq!(refused.len(), 1);
    assert!(place(&refused[0]).ends_with("records/site.yaml"), "{refused:?}");
    assert_eq!(
        fs::read_to_string(folder.join("records/site.yaml")).expect("it is still there"),
        own
    );
    assert!(
        !folder.join("records/rota.yaml").exists(),
        "nothing is written where something is refused"
    );
    fs::remove_dir_all(&folder).expect("the folder can be removed");
}

/// A row of a timetable with these cells.
fn of_rows(header: &str, rows: &[&str]) -> String {
    let lines = std::iter::once(header).chain(rows.iter().copied());
    lines.map(|line| format!("{line}\r\n")).collect()
}

/// Community, name and postcodes of each stop.
fn places(imported: &Imported) -> Vec<(String, String)> {
    let (model, _) = project(imported);
    let stops = model.service.stops.values();
    let mut places: Vec<(String, String)> = stops
        .map(|stop| (model.service.commune_of(stop).name.clone(), stop.id.as_str().to_owned()))
        .collect();
    places.sort();
    places
}

#[test]
fn a_row_without_a_community_is_in_the_one_that_is_called_as_its_stop() {
    let header = "organisation,mobile,community,stop,postcode,arrival,departure,frequency,start";
    let text = of_rows(
        header,
        &[
            "Shire,Van,,Chapel Green,PE28 9LQ,9:00,10:00,FREQ=WEEKLY,2026-01-05",
            "Shire,Van,Sutton,Green,CB6 2QQ,11:00,12:00,FREQ=WEEKLY,2026-01-05",
            // Another place of that name, and the first again on another day.
            "Shire,Van,Sutton,Green,CB6 2XB,11:00,12:00,FREQ=WEEKLY,2026-01-05",
            "Shire,Van,Sutton,Green,CB6 2QQ,11:00,12:00,FREQ=WEEKLY,2026-01-06",
            // One that has no postcode is no third.
            "Shire,Van,Sutton,Green,,11:00,12:00,FREQ=WEEKLY,2026-01-07",
            ",,,,,,,,",
            "Shire,Van,Sutton,Green,CB6 2XB,11:00,12:00,FREQ=WEEKLY,2026-01-05",
        ],
    );
    let imported = import::timetable("t.csv", text.as_bytes(), Some(date("2026-01-31")), &[]);
    let said: Vec<String> = imported
        .diagnostics
        .iter()
        .map(|said| format!("{} {}", place(said), said.text(Tongue::English)))
        .collect();
    let expected =
        ["t.csv:8 the row is left out: the same passage stands in an earlier row".to_owned()];
    assert_eq!(said, expected, "lines are counted in files of Windows too");
    let expected = [
        ("Chapel Green", "chapel-green"),
        ("Sutton", "sutton-green"),
        ("Sutton", "sutton-green-2"),
    ];
    let expected = expected.map(|(community, id)| (community.to_owned(), id.to_owned()));
    assert_eq!(places(&imported), expected);
    assert_eq!(project(&imported).1.passages.len(), 4 + 4 + 4 + 4 + 4);
}

#[test]
fn headings_in_french_and_german_and_those_that_are_mapped_are_known() {
    let mapped = ["stop=Lieu-dit", "organisation=Qui"]
        .map(|text| text.parse::<import::Mapping>().expect("a column and its heading"));
    for (header, row, mapping, language) in [
        (
            "Organisme;Véhicule;Tournée;Commune;Arrêt;Code postal;Longitude;Latitude;Jour;\
             Heure d'arrivée;Heure de départ;Fréquence;Date de début",
            "Biblio;Bus;1;Villé;Place;67220;7,30;48,34;lundi;9h30;10h;FREQ=WEEKLY;05/01/2026",
            &[][..],
            "fr",
        ),
        (
            "Träger;Bücherbus;Tour;Gemeinde;Haltestelle;PLZ;Längengrad;Breitengrad;Wochentag;\
             Ankunft;Abfahrt;Häufigkeit;Gültig ab",
            "Bücherei;Bus;1;Villé;Platz;77652;7,30;48,34;Montag;9:30 Uhr;10 Uhr;FREQ=WEEKLY;\
             05.01.2026",
            &[][..],
            "de",
        ),
        (
            "Qui;Véhicule;Commune;Lieu-dit;Arrivée;Départ;Rythme;Premier passage",
            "Biblio;Bus;Villé;Place;9h30;10h;toutes les 2 semaines;05/01/2026",
            &mapped[..],
            "fr",
        ),
    ] {
        let text = of_rows(header, &[row]);
        let imported =
            import::timetable("t.csv", text.as_bytes(), Some(date("2026-01-18")), mapping);
        assert_eq!(imported.diagnostics, [], "{header}");
        let (model, schedule) = project(&imported);
        assert_eq!(model.service.site.languages, [language]);
        let weeks = if row.contains("toutes") { 1 } else { 2 };
        assert_eq!(schedule.passages.len(), weeks, "{header}");
        let hours = schedule.passages.iter().next().map(|passage| passage.hours.to_string());
        assert_eq!(hours.as_deref(), Some("09:30-10:00"), "{header}");
    }
    let missing = "stop=Nirgends".parse::<import::Mapping>().expect("a column and its heading");
    let text = of_rows("organisation,mobile,stop,arrival,departure,frequency,start", &[]);
    let imported = import::timetable("t.csv", text.as_bytes(), None, &[missing]);
    let said = imported.diagnostics[0].text(Tongue::English);
    assert!(said.contains("there is no column `Nirgends`"), "{said}");
    for text in ["stop", "stop=", "halt=Arrêt"] {
        assert!(text.parse::<import::Mapping>().is_err(), "{text}");
    }
}

/// Measures: HALTE_TIMETABLES is a folder of timetables, of which one line each is printed.
#[test]
fn every_timetable_of_a_folder_keeps_every_passage() {
    let Some(folder) = std::env::var_os("HALTE_TIMETABLES") else { return };
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let mut files: Vec<PathBuf> =
        entries.map(|entry| entry.expect("it can be read").path()).collect();
    files.sort();
    let mut lost = Vec::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|end| end == "csv")) {
        let Some(mut expected) = dateutil(file, None) else { return };
        let imported = import(file, None);
        let (model, schedule) = project(&imported);
        let passages = schedule.passages.iter().filter(|passage| passage.takes_place());
        let mut seen: Vec<String> = passages.map(|passage| line(&model, passage)).collect();
        let (all, found) = (expected.len(), seen.len());
        seen.sort();
        seen.dedup();
        expected.dedup();
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let row = format!(
            "{name}\t{all} by dateutil, {} told apart\t{found} by halte\t{} rows told",
            expected.len(),
            imported.diagnostics.len()
        );
        let _ = writeln!(std::io::stderr(), "{row}");
        if seen != expected {
            lost.push(row);
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

fn real(name: &str) -> PathBuf {
    Path::new("tests/data/mobile-libraries").join(name).with_extension("csv")
}

fn import(file: &Path, until: Option<Date>) -> Imported {
    let bytes = fs::read(file).expect("the timetable can be read");
    import::timetable(&file.display().to_string(), &bytes, until, &[])
}

fn sources(imported: &Imported) -> Sources {
    imported
        .files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), text.clone().into_bytes()))
        .collect()
}

/// The project as its keeper would see it; an error would stop every build.
fn project(imported: &Imported) -> (Model, Schedule) {
    let (project, said) = read(&sources(imported));
    let errors: Vec<_> = said.iter().filter(|said| said.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
    project.expect("a project without errors has a model")
}

/// A feed of GTFS with a weekly service, days beside it and without it, and a service of days only.
const FEED: &[(&str, &str)] = &[
    (
        "agency.txt",
        "\u{feff}agency_id,agency_name,agency_url,agency_timezone,agency_lang\r\nmd,Médiathèque de \
         l'Exemple,https://example.org,Europe/Paris,fr\r\n",
    ),
    (
        "stops.txt",
        "stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station\nV,Gien,,,1,\n1,Place du \
         Marché,47.69332,2.63094,0,V\n2,Montargis,47.99696,2.73261,0,\n3,,47.9,2.7,0,\n",
    ),
    (
        "routes.txt",
        "route_id,agency_id,route_short_name,route_long_name,route_type\nA,md,A,Tournée A,3\n",
    ),
    (
        "trips.txt",
        "route_id,service_id,trip_id,block_id\nA,week,t1,bus 1\nA,days,t2,bus 1\nA,gone,t3,\n",
    ),
    (
        "stop_times.txt",
        "trip_id,arrival_time,departure_time,stop_id,stop_sequence\nt1,9:00:00,12:00:00,1,1\nt1,\
         13:30:00,16:30:00,2,2\nt1,17:00:00,17:00:00,2,3\nt1,23:00:00,25:00:00,2,4\nt2,10:00:00,\
         12:30:00,2,1\nt3,10:00:00,12:00:00,1,1\nt1,18:00:00,19:00:00,3,5\n",
    ),
    (
        "calendar.txt",
        "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n\
         week,1,0,1,0,0,0,0,20261102,20261213\n",
    ),
    (
        "calendar_dates.txt",
        "service_id,date,exception_type\nweek,20261111,2\nweek,20261112,1\nweek,20261116,1\nweek,\
         20261117,2\ndays,20261128,1\ndays,20261205,1\ndays,20261205,3\n",
    ),
];

#[test]
fn a_feed_of_gtfs_keeps_every_stay_of_every_trip() {
    let files: BTreeMap<String, Vec<u8>> =
        FEED.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
    let imported = import::gtfs("feed", &files, None);
    let said: Vec<String> = imported
        .diagnostics
        .iter()
        .map(|said| format!("{} {}", place(said), Tongue::English.say(&said.message)))
        .collect();
    for (place, words) in [
        ("feed/stop_times.txt:4", "it passes, and does not stay"),
        ("feed/stop_times.txt:5", "after midnight"),
        ("feed/stop_times.txt:7", "not in the feed"),
        ("feed/stop_times.txt:8", "has no name"),
        ("feed/calendar_dates.txt:8", "`exception_type` is `3`"),
    ] {
        let is_told = |said: &String| said.contains(place) && said.contains(words);
        assert!(said.iter().any(is_told), "{place} {words}: {said:#?}");
    }
    assert_eq!(said.len(), 5, "{said:#?}");
    let (model, schedule) = project(&imported);
    let held: Vec<String> = schedule
        .passages
        .iter()
        .filter(|passage| passage.takes_place())
        .map(|passage| line(&model, passage))
        .collect();
    let mut wanted = 0;
    for day in halte::calendar::days(date("2026-11-01"), date("2026-12-31")) {
        let weekday = chrono::Datelike::weekday(&day).num_days_from_monday();
        let in_week = (date("2026-11-02")..=date("2026-12-13")).contains(&day);
        let of_week = in_week && [0, 2].contains(&weekday) && day != date("2026-11-11");
        let runs = of_week || day == date("2026-11-12");
        let alone = [date("2026-11-28"), date("2026-12-05")].contains(&day);
        wanted += 2 * usize::from(runs) + usize::from(alone);
        let on_day = held.iter().filter(|line| line.contains(&day.to_string())).count();
        assert_eq!(on_day, 2 * usize::from(runs) + usize::from(alone), "{day}: {held:#?}");
    }
    assert_eq!(held.len(), wanted);
    let programme = model.service.programmes.values().next().expect("one");
    assert_eq!(programme.name, "Médiathèque de l'Exemple");
    assert_eq!((programme.zone.name(), programme.until), ("Europe/Paris", date("2026-12-13")));
    let communes: Vec<&str> =
        model.service.communes.values().map(|commune| commune.name.as_str()).collect();
    assert_eq!(communes, ["Gien", "Montargis"]);
    let build = halte::build(&sources(&imported).with_default_theme(), date("2026-11-02"));
    let errors: Vec<_> = build.diagnostics.iter().filter(|said| said.is_error()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

/// What is published for route planners has the files and columns that the specification requires,
/// and is read back as the very passages to come.
#[test]
fn the_feed_that_is_published_is_read_back_as_the_passages_to_come() {
    let today = date("2026-03-03");
    let folder = crate::publish::fresh("timetables-gtfs-out");
    fs::create_dir_all(&folder).expect("a folder can be made");
    for case in ["tests/cases/site/van", "."] {
        let (sources, _) = halte::sources::read(std::path::Path::new(case));
        let today = if case == "." { date("2021-11-02") } else { today };
        let build = halte::build(&sources, today);
        let bytes = build.artefacts.get("public/donnees/passages.gtfs.zip").expect("a feed");
        let again = halte::build(&sources, today);
        assert_eq!(again.artefacts.get("public/donnees/passages.gtfs.zip"), Some(bytes));
        fs::write(folder.join("feed.zip"), bytes).expect("a file can be written");
        let files = import::read_feed(&folder.join("feed.zip")).expect("it can be read");
        for (name, columns) in [
            ("agency.txt", "agency_name,agency_url,agency_timezone"),
            ("stops.txt", "stop_name,stop_desc,stop_lat,stop_lon"),
            ("routes.txt", "route_long_name,route_type"),
            ("trips.txt", "route_id,service_id,trip_id"),
            ("stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence"),
            ("calendar_dates.txt", "service_id,date,exception_type"),
        ] {
            let text = String::from_utf8(files[name].clone()).expect("UTF-8");
            let first = text.lines().next().unwrap_or_default();
            assert!(first.contains(columns), "{name}: {first}");
        }
        let imported = import::gtfs("feed", &files, None);
        assert!(imported.diagnostics.is_empty(), "{:#?}", imported.diagnostics);
        let known = |model: &halte::model::Model, passage: &halte::schedule::Passage| {
            let position = model.service.stops[&passage.stop].position?;
            let degrees = |one: f64| format!("{one:.5}");
            let place = (degrees(position.latitude), degrees(position.longitude));
            Some((passage.date, passage.hours, place))
        };
        let (model, schedule) = project(&imported);
        let mut read: Vec<_> =
            schedule.passages.iter().filter_map(|passage| known(&model, passage)).collect();
        let (records, _) = halte::records::read(&sources);
        let model = halte::model::read(&records).0.expect("a model");
        let schedule = halte::schedule::expand(&model.service);
        let moves = |passage: &&halte::schedule::Passage| {
            let stop = &model.service.stops[&passage.stop];
            stop.itinerance == halte::model::Itinerance::Itinerant && passage.spot.is_none()
        };
        let mut wanted: Vec<_> = schedule
            .from(today)
            .filter(moves)
            .filter_map(|passage| known(&model, passage))
            .collect();
        read.sort();
        wanted.sort();
        assert!(!wanted.is_empty() && read == wanted, "{case}: {} {}", read.len(), wanted.len());
    }
}

/// Rules made of OpenStreetMap's opening hours yield what another implementation of the notation
/// says is open (`tests/data/opening-hours/judge.js`); what no rule can say writes nothing.
#[test]
fn opening_hours_of_openstreetmap_become_rules_that_are_open_at_the_same_times() {
    let judged = fs::read_to_string("tests/data/opening-hours/intervals.txt").expect("it is there");
    let last = date("2026-06-29");
    for case in judged.split("# ").filter(|case| !case.is_empty()) {
        let (text, wanted) = case.split_once('\n').expect("a text and its intervals");
        let imported = import::opening_hours(text, "gien");
        assert!(imported.diagnostics.is_empty(), "{text}: {:#?}", imported.diagnostics);
        let (mut sources, _) = halte::sources::read(Path::new("tests/cases/errors/base"));
        sources.insert("records/rota.yaml", Vec::new());
        for (path, text) in &imported.files {
            sources.insert(path.as_str(), text.clone().into_bytes());
        }
        let (records, said) = halte::records::read(&sources);
        assert!(said.is_empty(), "{text}: {said:#?}");
        let (model, said) = halte::model::read(&records);
        assert!(said.is_empty(), "{text}: {said:#?}");
        let schedule = halte::schedule::expand(&model.expect("a model").service);
        let minute = "%Y-%m-%d %H:%M";
        let open: Vec<String> = schedule
            .passages
            .iter()
            .filter(|passage| passage.takes_place() && passage.date <= last)
            .map(|one| format!("{} {}", one.start.format(minute), one.end.format(minute)))
            .collect();
        let wanted: Vec<&str> =
            wanted.lines().filter(|line| line.get(..10) <= Some("2026-06-29")).collect();
        assert!(!wanted.is_empty());
        assert_eq!(open, wanted, "{text}");
    }
    for text in [
        "Mo-Fr sunrise-12:00",
        "Apr-Sep Mo 09:00-12:00",
        "week 1-53/2 Mo 09:00-12:00",
        "Mo-Fr,PH 09:00-12:00",
        "Mo 09:00+",
        "Mo[-1] 09:00-12:00",
        "Mo 09:00-12:00; 2026 Mar 09 10:00-11:00",
        "Mo-Fr off",
        "tous les matins",
    ] {
        let imported = import::opening_hours(text, "gien");
        let is_told = imported.diagnostics.iter().any(Diagnostic::is_error);
        assert!(imported.files.is_empty() && is_told, "{text}: {imported:#?}");
    }
}

#[test]
fn a_feed_is_read_from_a_folder_and_from_a_zip_alike() {
    let folder = crate::publish::fresh("timetables-gtfs");
    fs::create_dir_all(folder.join("feed")).expect("a folder can be made");
    let archive = fs::File::create(folder.join("feed.zip")).expect("a file can be made");
    let mut archive = zip::ZipWriter::new(archive);
    let stored =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, text) in FEED {
        fs::write(folder.join("feed").join(name), text).expect("a file can be written");
        archive.start_file(format!("inside/{name}"), stored).expect("an entry can be begun");
        archive.write_all(text.as_bytes()).expect("an entry can be written");
    }
    archive.finish().expect("the zip can be ended");
    let read = |name: &str| {
        let files = import::read_feed(&folder.join(name)).expect("it can be read");
        import::gtfs("feed", &files, None).files
    };
    assert!(!read("feed").is_empty());
    assert_eq!(read("feed"), read("feed.zip"));
    fs::write(folder.join("none.zip"), "PK\u{3}\u{4} no").expect("a file can be written");
    assert!(import::read_feed(&folder.join("none.zip")).is_err());
    let nothing = import::gtfs("none", &BTreeMap::new(), None);
    assert!(nothing.files.is_empty() && nothing.diagnostics.iter().any(Diagnostic::is_error));
}
