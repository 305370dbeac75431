//! A reader who has nothing but the outputs: the operator on Monday, with the page of the week, and
//! an officer with eleven questions, with the files of the funder.

use super::*;

/// A page as it is read: a row a line, cells apart, no tags.
fn plain(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, next) = after.split_once('>').unwrap_or((after, ""));
        let name: String = tag.chars().take_while(|c| c.is_alphanumeric() || *c == '/').collect();
        text.push_str(match name.as_str() {
            "/tr" | "/h1" | "/h2" | "/h3" | "/p" | "/li" | "/caption" => "\n",
            "/td" | "/th" => " | ",
            _ => "",
        });
        rest = next;
    }
    text + rest
}

/// What a file says below a heading, up to the next blank line or heading.
fn below<'a>(text: &'a str, heading: &str) -> Vec<&'a str> {
    let mut lines = text.lines().map(str::trim).skip_while(|line| !line.starts_with(heading));
    lines.next();
    lines.take(40).collect()
}

/// The text of a file; of a folder that of the table which begins with a heading.
fn found(build: &Build, path: &str, heading: &str) -> String {
    let Some(folder) = path.strip_suffix('*') else { return file(build, path) };
    let mut tables = build
        .artefacts
        .iter()
        .filter(|(path, _)| path.as_str().starts_with(folder) && path.as_str().ends_with(".csv"));
    let text = tables.find_map(|(_, bytes)| {
        let text = words(bytes);
        text.trim_start_matches('\u{feff}').starts_with(heading).then_some(text)
    });
    text.unwrap_or_else(|| panic!("{path} has no table of `{heading}`"))
}

fn file(build: &Build, path: &str) -> String {
    let bytes = build.artefacts.get(path).unwrap_or_else(|| panic!("{path} is made"));
    plain(&words(bytes))
}

fn example() -> &'static Build {
    static BUILD: OnceLock<Build> = OnceLock::new();
    BUILD.get_or_init(|| {
        let (sources, said) = sources::read(Path::new("."));
        assert!(said.is_empty(), "{said:?}");
        halte::build(&sources, day("2022-07-20"))
    })
}

const QUARTER: &str = "funders/cea/2022-Q2/bilan-trimestriel.html";
const OPERATION: &str = "funders/region-hauts-de-france/2019-Q4/bilan-operation.html";
const INTERIM: &str = "funders/eurometropole/2021-09--2022-05/rapport-etape.html";

/// A question, where its answer is looked for, below which words, and what it is.
type Question = (&'static str, &'static str, &'static str, &'static str);

#[test]
fn an_officer_finds_every_answer_in_the_files_alone() {
    let questions: [(&Build, Question); 11] = [
        (
            example(),
            (
                "Who was sent the tour of June, and when?",
                QUARTER,
                "Tournées et changements envoyés",
                "31/05/2022 | Passages à venir | juin 2022",
            ),
        ),
        (
            example(),
            (
                "Are ten half-days a week accounted for?",
                QUARTER,
                "Demi-journées de chaque semaine",
                "18/04/2022 | 1 | 1 | 0 | 0 | 6 | 2 | 0 | 10",
            ),
        ),
        (
            example(),
            (
                "What was proposed and is not decided?",
                QUARTER,
                "Réajustements et décisions en attente",
                "bulletin communal",
            ),
        ),
        (
            example(),
            (
                "How many mandates were signed?",
                "funders/cea/2022-Q2/*",
                "Indicateur",
                "Mandats signés;nombre;",
            ),
        ),
        (
            built("valdoise"),
            (
                "How many liaison sheets came, and how soon was somebody called?",
                "funders/departement-valdoise/2025-Q1/*",
                "Délai jusqu'au premier contact",
                "2 jours au plus;",
            ),
        ),
        (
            built("valdoise"),
            (
                "What of the money is used, and how much is that for each follow-up?",
                "funders/departement-valdoise/2025-Q1/bilan-trimestriel.html",
                "Crédits accordés et employés",
                "17 220,50 € pour 22, soit 782,75 € chacun",
            ),
        ),
        (
            built("lille"),
            (
                "Under which number is the attendance sheet of 16 October?",
                OPERATION,
                "Pièces conservées",
                "AR-2019-10-16",
            ),
        ),
        (
            built("lille"),
            (
                "What did each structure send?",
                "funders/region-hauts-de-france/2019-Q4/*",
                "Structure",
                "Lille;158;3;201",
            ),
        ),
        (
            built("strasbourg"),
            (
                "Which places were handed how many carnets?",
                INTERIM,
                "Carnets remis aux lieux",
                "20/09/2021 | Strasbourg, Unité sociale du centre | 21 | 0",
            ),
        ),
        (
            built("strasbourg"),
            (
                "How many were given out at each place?",
                "funders/eurometropole/2021-09--2022-05/*",
                "Lieu de distribution",
                "Strasbourg;31;310",
            ),
        ),
        (
            built("loiret"),
            (
                "How many hours of opening did the breakdown of the terminal cost?",
                "funders/departement-loiret/2020-09/esp/statistiques-mensuelles.html",
                "Équipement en panne",
                "HL-2020-0914",
            ),
        ),
    ];
    let unanswered: Vec<String> = questions
        .iter()
        .filter_map(|(build, (question, path, heading, answer))| {
            let text = found(build, path, heading);
            let lines = below(text.trim_start_matches('\u{feff}'), heading);
            let is_answered = lines.iter().any(|line| line.contains(answer));
            (!is_answered).then(|| format!("{question} {path}, {heading}: {lines:#?}"))
        })
        .collect();
    assert!(unanswered.is_empty(), "{}", unanswered.join("\n"));
}

/// What Monday's page answers, project by project: the heading, and a part of a line below it.
const MONDAY: &[(&str, &str, &[(&str, &str)])] = &[
    (
        ".",
        "2022-07-20",
        &[
            ("Passages de la semaine", "Schirmeck, Parking de la gare | Permanence reportée"),
            ("À remettre", "Bilan trimestriel d'activité"),
            ("Ce qui manque", "Rien ne manque."),
            ("Demi-journées à renseigner", "10 sur 10"),
            ("Incidents", "Aucun incident en cours."),
            ("Réajustements", "bulletin communal"),
            ("Partenaires informés", "UTAMS de Haguenau | le 30 juin 2022"),
            ("Arrêts peu fréquentés", "Aucun au dernier bilan."),
        ],
    ),
    ("valdoise", "2025-04-20", &[("Fiches de liaison", "s-045 | reçue le 18 avril 2025")]),
    ("lille", "2019-11-15", &[("Émargements", "Chaque atelier a sa feuille.")]),
    ("strasbourg", "2022-06-30", &[("Stock de chèques", "lot-2022 | Strasbourg")]),
    ("loiret", "2020-10-05", &[("Incidents", "ticket HL-2020-1001")]),
    ("cea-two-programmes", "2022-07-15", &[("À remettre", "Bilan trimestriel")]),
];

#[test]
fn the_operator_reads_all_of_monday_on_one_page() {
    let mut unanswered = Vec::new();
    for (name, today, questions) in MONDAY {
        let build = if *name == "." { example() } else { built(name) };
        let text = file(build, "operator/week.html");
        for (heading, answer) in *questions {
            let lines = below(&text, heading);
            if !lines.iter().any(|line| line.contains(answer)) {
                unanswered.push(format!("{name}, {today}: {heading}: {lines:#?}"));
            }
        }
    }
    assert!(unanswered.is_empty(), "{}", unanswered.join("\n"));
}

#[test]
fn the_blank_liaison_sheet_is_printed_where_people_are_referred() {
    let text = file(built("valdoise"), "operator/liaison-sheet.html");
    for wanted in ["Fiche de liaison", "Pacte des solidarités", "Isolement", "sous clé"] {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
    let page = built("valdoise").artefacts.get("operator/liaison-sheet.html").expect("the sheet");
    let page = String::from_utf8_lossy(page);
    assert!(page.contains("<img src=\"data:image"), "logos are within the page");
    assert!(!page.contains("href=") && !page.contains("url("), "it needs no other file");
    let other = built("lille").artefacts.get("operator/liaison-sheet.html");
    assert!(other.is_none(), "nobody is referred there");
}

/// Money is for the funder that granted it: no other reader, and never the public.
#[test]
fn money_is_in_the_report_of_its_funder_and_nowhere_else() {
    for (name, amount, only) in [
        ("valdoise", "17 220,50", "funders/departement-valdoise/"),
        ("lille", "5 630,40", "funders/region-hauts-de-france/"),
    ] {
        for (path, bytes) in built(name).artefacts.iter() {
            let is_there = words(bytes).contains(amount);
            assert!(!is_there || path.as_str().starts_with(only), "{name}: {}", path.as_str());
        }
    }
}
