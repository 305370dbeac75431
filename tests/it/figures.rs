//! Figures and tables, from the records of the example and of the programmes to what a funder
//! reads.

use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use halte::calendar::Date;
use halte::sources::Sources;

/// The project's own example.
pub fn example() -> Sources {
    let (sources, said) = halte::sources::read(Path::new("."));
    assert!(said.is_empty(), "{said:?}");
    sources
}

fn day(text: &str) -> Date {
    text.parse().expect("the test writes a date")
}

const TODAY: &str = "2022-09-01";

/// Built once for all tests.
fn built() -> &'static halte::Build {
    static BUILD: OnceLock<halte::Build> = OnceLock::new();
    BUILD.get_or_init(|| halte::build(&example(), day(TODAY)))
}

fn text(build: &halte::Build, path: &str) -> String {
    let bytes = build
        .artefacts
        .get(path)
        .unwrap_or_else(|| panic!("{path} is missing: {:?}", build.diagnostics));
    String::from_utf8(bytes.to_vec()).expect("CSV is text")
}

/// A sheet of a programme of the tenders: headings and rows.
fn sheet(programme: &str, today: &str, path: &str) -> Vec<Vec<String>> {
    let (mut sources, said) =
        halte::sources::read(&Path::new("tests/cases/programmes").join(programme));
    assert!(said.is_empty(), "{said:?}");
    // The pages of the site are not what is looked at.
    sources.insert("records/site.yaml", "- {name: Essai, language: fr}\n".as_bytes());
    let build = halte::build(&sources, day(today));
    let text = text(&build, path);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .flexible(true)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let rows = reader
        .records()
        .map(|row| row.expect("a sheet is CSV").iter().map(str::to_owned).collect::<Vec<_>>());
    let wide = |row: &Vec<String>| row.len() > 1;
    rows.filter(wide).collect()
}

/// The row that begins so.
fn row<'a>(rows: &'a [Vec<String>], labels: &[&str]) -> Vec<&'a str> {
    let found = rows.iter().find(|row| row.iter().zip(labels).all(|(cell, label)| cell == label));
    found
        .unwrap_or_else(|| panic!("{labels:?} is not among {rows:#?}"))
        .iter()
        .skip(labels.len())
        .map(String::as_str)
        .collect()
}

#[test]
fn the_example_has_a_monthly_table_for_its_funder() {
    let monthly = text(built(), "funders/cea/2021-10/tableau-mensuel.csv");
    assert!(monthly.contains("Haguenau"));
    assert!(monthly.contains("Sous-total"));
}

/// A column of the total of a sheet of the example.
fn total(sheet: &str, column: &str) -> String {
    let text = text(built(), sheet);
    let rows: Vec<Vec<&str>> = text.lines().map(|line| line.split(';').collect()).collect();
    let headings = rows.iter().find(|row| row.contains(&column)).expect("the column is there");
    let at = headings.iter().position(|heading| *heading == column).expect("it was found");
    let total = rows.iter().find(|row| row[0].starts_with("Total")).expect("the last row");
    total[at].to_owned()
}

#[test]
fn the_appointments_of_a_month_are_those_of_its_records_the_cancelled_sessions_included() {
    let file = "records/private/sessions/2022-01.yaml";
    let records = std::fs::read_to_string(file).expect("the example has it");
    let counted = |key: &str| -> u32 {
        let told = records.lines().filter_map(|line| line.trim().strip_prefix("slots: {"));
        let number = |told: &str| {
            let parts = told.trim_end_matches('}').split(", ");
            let found = parts.filter_map(|part| part.strip_prefix(key)?.strip_prefix(": "));
            found.filter_map(|n| n.parse::<u32>().ok()).sum::<u32>()
        };
        told.map(number).sum()
    };
    let sheet = "funders/cea/2022-01/tableau-mensuel.csv";
    assert_eq!(counted("booked"), 103);
    assert_eq!(total(sheet, "Créneaux – Réservés"), "103");
    let revoked = total(sheet, "Fréquentation – Annulés par le service");
    assert_eq!(revoked, counted("revoked").to_string());
    // Whole weeks are no slots of the month, and have a name of their own.
    let weeks = text(built(), "funders/cea/2022-01/creneaux-par-semaine.csv");
    assert!(weeks.contains("Proposés dans la semaine") && !weeks.contains(";Proposés;"));
}

#[test]
fn a_funders_grid_is_printed_in_its_own_form() {
    let grid = sheet(
        "loiret",
        "2020-10-05",
        "funders/departement-loiret/2020-08/esp/statistiques-mensuelles-de-frequentation-des-espaces-services-publics.csv",
    );
    let headings: Vec<&str> = grid[0].iter().map(String::as_str).collect();
    let expected = [
        "Territoire",
        "Site",
        "Nombre d'usagers",
        "Mises en relation – CAF",
        "Mises en relation – CPAM",
        "Mises en relation – CDAD",
        "Mises en relation – ADIL",
        "Mises en relation – CARSAT",
        "Mises en relation – Services de l'État",
        "Mises en relation – Total",
        "Dont par moyen – Borne",
        "Dont par moyen – Ordinateur",
        "Dont par moyen – Agent",
    ];
    assert_eq!(headings, expected);
    let total = row(&grid, &["Total", ""]);
    let operators: u32 = total[1..7]
        .iter()
        .map(|cell| cell.parse::<u32>().expect("large numbers are printed"))
        .sum();
    assert_eq!(operators.to_string(), total[7], "a sum is the sum of its columns");
    let subtotals: u32 = grid
        .iter()
        .filter(|row| row[1] == "Sous-total")
        .map(|row| row[9].parse::<u32>().expect("subtotals are printed"))
        .sum();
    assert_eq!(subtotals.to_string(), total[7], "subtotals add up to the total");
}

/// Where a place has no terminal, everybody knows that nobody used one: that zero is printed, and
/// masks nothing else. A record of one that was used there all the same takes it back.
#[test]
fn what_a_place_does_not_offer_is_printed_as_zero() {
    let today = "2020-10-05";
    let path = "funders/departement-loiret/2020-08/esp/statistiques-mensuelles-de-frequentation-des-espaces-services-publics.csv";
    let grid = sheet("loiret", today, path);
    let without: Vec<_> = grid.iter().filter(|row| row[1].contains("bureau de poste")).collect();
    assert_eq!(without.iter().filter(|row| row[10] == "0").count(), 7, "{without:#?}");
    let channels = grid.iter().skip(1).flat_map(|row| &row[10..13]);
    assert!(channels.clone().all(|cell| cell.parse::<u32>().is_ok()), "{grid:#?}");
    let folder = Path::new("tests/cases/programmes/loiret");
    let (mut sources, _) = halte::sources::read(folder);
    let file = "records/esp/tallies/2020-07.yaml";
    let july = std::fs::read_to_string(folder.join(file)).expect("July is counted");
    let place =
        july.find("- stop: esp-artenay\n  period: 2020-07\n  measure").expect("it is there");
    let at = place + july[place..].find("channel: computer").expect("by computer");
    let used = format!("{}channel: visio{}", &july[..at], &july[at + "channel: computer".len()..]);
    sources.insert(file, used.into_bytes());
    let build = halte::build(&sources, day(today));
    let artenay =
        text(&build, path).lines().find(|line| line.contains("Artenay")).map(str::to_owned);
    let cells = artenay.expect("it has a row");
    assert_ne!(cells.split(';').nth(10), Some("0"), "{cells}");
}

#[test]
fn follow_ups_are_held_against_professionals_and_targets_in_proportion() {
    let path = "funders/departement-valdoise/2025-Q1/indicateurs-suivis.csv";
    let table = sheet("valdoise", "2025-04-20", path);
    let interventions: f64 =
        row(&table, &["Interventions", "nombre"])[0].parse().expect("it is printed");
    let decimal = |text: &str| text.replace(',', ".").parse::<f64>().expect("it is printed");
    let per_professional = decimal(row(&table, &["Interventions par professionnel", "moyenne"])[0]);
    let per_fte = decimal(row(&table, &["Interventions par équivalent temps plein", "moyenne"])[0]);
    assert!((per_professional - interventions / 2.0).abs() < 0.051);
    assert!((per_fte - interventions / 1.5).abs() < 0.051);
    let follow_ups = row(&table, &["Suivis", "nombre"]);
    // Ninety over the whole agreement, of which a quarter of a year has gone by.
    let target = decimal(follow_ups[1]);
    assert!(target > 15.0 && target < 30.0, "{follow_ups:?}");
    assert!((decimal(follow_ups[0]) - target - decimal(follow_ups[2])).abs() < 0.01);
    let difficulties = sheet(
        "valdoise",
        "2025-04-20",
        "funders/departement-valdoise/2025-Q1/problematiques-traitees.csv",
    );
    assert_eq!(
        row(&difficulties, &["Suivis"])[0],
        follow_ups[0],
        "the base of the shares is the people"
    );
}

#[test]
fn vouchers_are_printed_in_both_units_with_their_stock() {
    let path = |table: &str| format!("funders/eurometropole/2021-09--2022-05/{table}.csv");
    let vouchers = sheet(
        "strasbourg",
        "2022-06-30",
        &path("pass-numeriques-recus-remis-retournes-et-en-stock"),
    );
    let lots: Vec<&Vec<String>> = vouchers.iter().skip(1).collect();
    assert_eq!(lots.len(), 4, "two lots in two units: {lots:#?}");
    for pair in lots.chunks(2) {
        assert_eq!((pair[0][1].as_str(), pair[1][1].as_str()), ("carnets", "chèques"));
        for (carnets, cheques) in pair[0][2..].iter().zip(&pair[1][2..]) {
            if let Ok(cheques) = cheques.parse::<f64>() {
                assert_eq!(
                    carnets.replace(',', ".").parse::<f64>().expect("both units are told"),
                    cheques / 10.0
                );
            }
        }
    }
    let grid = sheet(
        "strasbourg",
        "2022-06-30",
        &path("beneficiaires-par-categorie-de-population-et-type-d-accompagnement"),
    );
    assert_eq!(grid.len(), 5, "three categories and a total below the headings");
    let ages = sheet("strasbourg", "2022-06-30", &path("beneficiaires-par-age"));
    assert_eq!(row(&ages, &["Total"])[1], "100,0");
}

#[test]
fn a_survey_says_how_many_answered_and_what() {
    let survey = sheet(
        "strasbourg",
        "2022-06-30",
        "funders/eurometropole/2021-09--2022-05/enquete-de-satisfaction-aupres-des-beneficiaires-printemps-2022.csv",
    );
    assert_eq!(row(&survey, &["Participation", "Personnes interrogées"]), ["52", "–"]);
    assert_eq!(row(&survey, &["Participation", "Personnes ayant répondu"]), ["31", "59,6"]);
    let question = "L'accompagnement vous a-t-il été utile ?";
    assert_eq!(row(&survey, &[question, "Oui"]), ["19", "61,3"]);
    assert_eq!(
        row(&survey, &[question, "Non"]),
        ["moins de 5", "0,0 à 13,0"],
        "one person said no"
    );
}

#[test]
fn members_are_those_of_the_last_count_and_campaigns_are_counted() {
    let path = |table: &str| format!("funders/region-hauts-de-france/2019-Q4/{table}.csv");
    let gender = sheet("lille", "2019-11-15", &path("tous-les-adherents-par-sexe"));
    let count = |label: &str| row(&gender, &[label])[0].parse::<u32>().expect("it is printed");
    assert_eq!(count("Hommes") + count("Femmes") + count("Non communiqué"), count("Total"));
    let members = sheet("lille", "2019-11-15", &path("indicateurs-suivis"));
    // 164 of whom 6 withdrew at one centre, the last count of October; the first of that month
    // counts no more.
    assert_eq!(row(&members, &["Adhérents inscrits aux alertes", "nombre"])[0], "250");
    let campaigns = sheet("lille", "2019-11-15", &path("messages-envoyes"));
    assert_eq!(row(&campaigns, &["Total", "", ""]), ["4", "249"]);
}

#[test]
fn an_independent_script_finds_the_same_figures_in_every_format() {
    let folder = std::env::temp_dir().join(format!("halte-oracle-{}", std::process::id()));
    let build = built();
    for (path, bytes) in
        build.artefacts.iter().filter(|(path, _)| path.as_str().starts_with("funders/cea/"))
    {
        let file = folder.join(path.as_str());
        std::fs::create_dir_all(file.parent().expect("a file lies in a folder"))
            .expect("the folder is made");
        std::fs::write(file, bytes).expect("the file is written");
    }
    let python = std::env::var("HALTE_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let output = Command::new(&python)
        .arg("tests/oracle/figures.py")
        .arg(".")
        .arg(folder.join("funders/cea"))
        .arg(TODAY)
        .output();
    let said = output.as_ref().map_or_else(ToString::to_string, |output| {
        String::from_utf8_lossy(&output.stderr).into_owned()
    });
    let is_there = output.is_ok() && !said.contains("No module named 'yaml'");
    let verdict = output.map(|output| {
        (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
    });
    std::fs::remove_dir_all(&folder).expect("the folder was made above");
    if !is_there {
        // Not `eprintln!`, which is swallowed where a test passes.
        let _ = writeln!(
            std::io::stderr(),
            "skipped: the figures were not recomputed ({python} or its yaml is not there)"
        );
        return;
    }
    let (agrees, told) = verdict.expect("the script ran");
    assert!(agrees, "{told}\n{said}");
}

#[test]
fn a_table_that_cannot_be_protected_is_left_out_and_stops_nothing_else() {
    let (sources, _) = halte::sources::read(std::path::Path::new("."));
    for today in ["2022-05-01", "2022-05-02", "2022-05-03"] {
        let build = halte::build(&sources, today.parse().expect("a date"));
        let left_out: Vec<String> = build
            .diagnostics
            .iter()
            .filter(|found| found.code == "disclosure")
            .map(|found| found.text(halte::words::Tongue::English))
            .collect();
        assert!(!left_out.is_empty() && !halte::diagnostics::has_errors(&build.diagnostics));
        assert!(left_out.iter().all(|text| text.contains("2022-Q2")), "{today}: {left_out:?}");
        let has = |path: &str| build.artefacts.get(path).is_some();
        assert!(has("public/index.html") && has("public/agenda/tout.ics"), "{today}");
        for (table, file) in
            [("by-age", "age"), ("by-gender", "genre"), ("by-territory", "territoires")]
        {
            let is_left_out = left_out.iter().any(|text| text.contains(&format!("`{table}`")));
            let path = format!("funders/cea/2022-Q2/{file}.csv");
            assert_eq!(has(&path), !is_left_out, "{today}: {table}, {left_out:?}");
        }
        assert!(has("funders/cea/2022-Q1/age.csv"), "{today}: the quarter before is made");
    }
}

#[test]
fn a_text_of_a_month_is_shown_in_its_monthly_document() {
    let mut sources = example();
    let text = b"---\ntitle: Mars\n---\n\nLe camion a tourn\xc3\xa9 sans panne.\n";
    sources.insert("content/narratives/epnm/2022-03.md", *text);
    let build = halte::build(&sources, day("2022-05-15"));
    let errors: Vec<_> = build.diagnostics.iter().filter(|found| found.is_error()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let shows = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains("tourn\u{e9} sans panne");
    let twin = build
        .artefacts
        .iter()
        .find(|(path, bytes)| path.as_str().contains("/2022-03/") && shows(bytes));
    assert!(twin.is_some_and(|(path, _)| path.extension() == "html"));
}

/// What the records of a day hold without a number of persons: each of these fields is in the
/// quarter's report, and none of them in what the public sees.
#[test]
fn a_quarter_lists_workshops_half_days_and_remarks_of_sessions_day_by_day() {
    let build = built();
    let report = text(build, "funders/cea/2022-Q1/bilan-trimestriel.html");
    let noted = [
        "Préparer sa retraite en ligne",
        "Entraide d’Alsace Bossue",
        "Tournée du printemps présentée à l’équipe de l’UTAMS.",
        "Route impraticable, rendez-vous repris par téléphone.",
    ];
    for text in noted {
        assert!(report.contains(text), "{text}");
    }
    let other = text(build, "funders/cea/2022-Q2/bilan-trimestriel.html");
    assert!(!other.contains(noted[0]) && other.contains("Déclarer ses revenus en ligne"));
    let before = text(build, "funders/cea/2021-Q4/bilan-trimestriel.html");
    assert!(!before.contains(noted[3]) && before.contains("chaussée verglacée"));
    for (path, bytes) in build.artefacts.iter().filter(|(path, _)| {
        path.as_str().starts_with("public/") && ["html", "csv", "ics"].contains(&path.extension())
    }) {
        let public = String::from_utf8_lossy(bytes);
        let told = [noted[0], noted[2], noted[3]].into_iter().find(|text| public.contains(text));
        assert_eq!(told, None, "{path}");
    }
}

/// Decisions of March are in the records; a draft of the first of March has none of them.
#[test]
fn a_draft_reports_no_decision_of_a_later_day() {
    let path = "funders/cea/2022-Q1/bilan-trimestriel.html";
    let words = |today: &str| text(&halte::build(&example(), day(today)), path);
    for (today, is_there) in [("2022-03-01", false), ("2022-05-15", true)] {
        let report = words(today);
        assert_eq!(report.contains("Arrêt retiré le 28 mars"), is_there, "{today}");
    }
}

#[test]
fn a_term_that_was_amended_is_in_the_report_of_its_quarter_with_the_reason() {
    let mut sources = example();
    let path = "records/terms.yaml";
    let (_, bytes) = sources.entry(path).expect("the example has terms");
    let terms = String::from_utf8(bytes.to_vec()).expect("records are text");
    let (before, rest) = terms.split_once("\n  promise:").expect("a term");
    let terms = format!(
        "{before}\n  amended_on: 2022-02-10\n  reason: Avenant numéro un\n  promise:{rest}"
    );
    sources.insert(path, terms.into_bytes());
    let build = halte::build(&sources, day("2022-05-15"));
    for (quarter, is_there) in [("2021-Q4", false), ("2022-Q1", true), ("2022-Q2", false)] {
        let report = text(&build, &format!("funders/cea/{quarter}/bilan-trimestriel.html"));
        assert_eq!(report.contains("Avenant numéro un"), is_there, "{quarter}");
        assert_eq!(report.contains("Termes du contrat modifiés"), is_there, "{quarter}");
    }
}
