//! A few artefacts of each project lie beside it, under `expected/`: what a reader gets, as text
//! that a person can compare. `HALTE_EXPECT=1` writes what is made now, to be read before it is
//! committed.

use super::*;

/// The project, the file under `expected/`, the artefact and the part of it.
const KEPT: &[(&str, &str, &str, Part)] = &[
    (
        "loiret",
        "heures-de-gien.txt",
        "public/arrets/esp-gien/index.html",
        Part::Section("horaires"),
    ),
    ("loiret", "lieu-de-gien.txt", "public/arrets/esp-gien/index.html", Part::Section("lieu")),
    ("loiret", "lieu-d-artenay.txt", "public/arrets/esp-artenay/index.html", Part::Section("lieu")),
    ("loiret", "lieu-du-bus.txt", "public/arrets/bus-patay/index.html", Part::Section("lieu")),
    (
        "loiret",
        "heures-et-porteurs.txt",
        "public/donnees/lieux.csv",
        Part::Columns(&["id", "itinerance", "horaires", "structure_parente"]),
    ),
    ("strasbourg", "soutiens.txt", "public/404.html", Part::Supporters),
    ("strasbourg", "lieu.txt", "public/arrets/lieu-strasbourg/index.html", Part::Section("lieu")),
    ("valdoise", "orienter.txt", "public/partenaires/index.html", Part::Main),
    ("lille", "soutiens.txt", "public/404.html", Part::Supporters),
    ("lille", "mode-emploi.txt", "public/mode-emploi/index.html", Part::Main),
    (
        "loiret",
        "grille-aout-2020.csv",
        "funders/departement-loiret/2020-08/esp/statistiques-mensuelles-de-frequentation-des-espaces-services-publics.csv",
        Part::Whole,
    ),
    (
        "loiret",
        "essentiel-du-bus.txt",
        "funders/departement-loiret/2020-Q3/bus/bilan-du-bus.html",
        Part::Section("essentials"),
    ),
    (
        "strasbourg",
        "grille-rapport-etape.csv",
        "funders/eurometropole/2021-09--2022-05/beneficiaires-par-categorie-de-population-et-type-d-accompagnement.csv",
        Part::Whole,
    ),
    (
        "strasbourg",
        "stock.csv",
        "funders/eurometropole/2021-09--2022-05/pass-numeriques-recus-remis-retournes-et-en-stock.csv",
        Part::Whole,
    ),
    (
        "strasbourg",
        "essentiel.txt",
        "funders/eurometropole/2021-09--2022-05/rapport-etape.html",
        Part::Section("essentials"),
    ),
    (
        "valdoise",
        "indicateurs.csv",
        "funders/departement-valdoise/2025-Q1/indicateurs-suivis.csv",
        Part::Whole,
    ),
    (
        "valdoise",
        "essentiel.txt",
        "funders/departement-valdoise/2025-Q1/bilan-trimestriel.html",
        Part::Section("essentials"),
    ),
    (
        "lille",
        "envois.csv",
        "funders/region-hauts-de-france/2019-Q4/messages-envoyes.csv",
        Part::Whole,
    ),
    (
        "lille",
        "essentiel.txt",
        "funders/region-hauts-de-france/2019-Q4/bilan-operation.html",
        Part::Section("essentials"),
    ),
    (
        "cea-two-programmes",
        "essentiel.txt",
        "funders/cea/2022-Q2/bilan-trimestriel.html",
        Part::Section("essentials"),
    ),
    (
        "cea-two-programmes",
        "soutiens-de-haguenau.txt",
        "public/arrets/haguenau/index.html",
        Part::Supporters,
    ),
    (
        "cea-two-programmes",
        "soutiens-de-strasbourg.txt",
        "public/arrets/lieu-strasbourg/index.html",
        Part::Supporters,
    ),
];

/// What of an artefact is compared: what it says to a reader, and not how its page is built.
#[derive(Clone, Copy)]
enum Part {
    /// The banner of logos with the sentences in it, and those at the foot.
    Supporters,
    Main,
    /// All of it, as it is.
    Whole,
    /// The section under a heading of this id.
    Section(&'static str),
    /// These columns of a table.
    Columns(&'static [&'static str]),
}

impl Part {
    fn of(self, artefact: &str) -> String {
        let between = |from: &str, until: &str| {
            let (_, rest) =
                artefact.split_once(from).unwrap_or_else(|| panic!("there is no {from}"));
            let part = rest.split(until).next().unwrap_or_default();
            // Charts are drawn only where documents are compiled in.
            reading(part.split("<figure>").next().unwrap_or_default())
        };
        match self {
            Part::Supporters => {
                let foot = artefact.contains("<div class=\"thanks\"");
                let foot = foot.then(|| between("<div class=\"thanks\"", "</div>"));
                [between("<div class=\"support\"", "<nav"), foot.unwrap_or_default()].concat()
            }
            Part::Whole => artefact.to_owned(),
            Part::Main => between("<main", "</main>"),
            Part::Section(id) => between(&format!("aria-labelledby=\"{id}\""), "</section>"),
            Part::Columns(names) => columns(artefact, names),
        }
    }
}

#[test]
fn each_project_makes_the_artefacts_that_lie_beside_it() {
    let differing: Vec<String> = KEPT
        .iter()
        .filter_map(|(project, name, path, part)| differs(project, name, path, *part))
        .collect();
    assert!(
        differing.is_empty(),
        "HALTE_EXPECT=1 writes what is made now; read the difference first.\n{}",
        differing.join("\n")
    );
}

fn differs(project: &str, name: &str, path: &str, part: Part) -> Option<String> {
    let made =
        built(project).artefacts.get(path).unwrap_or_else(|| panic!("{project} makes no {path}"));
    let made = part.of(&words(made));
    let file = Path::new("tests/cases/programmes").join(project).join("expected").join(name);
    if std::env::var_os("HALTE_EXPECT").is_some() {
        std::fs::create_dir_all(file.parent().expect("the file lies in a folder"))
            .expect("the folder can be made");
        std::fs::write(&file, &made).expect("the file can be written");
    }
    let expected = std::fs::read_to_string(&file).unwrap_or_default();
    let (expected, made): (Vec<&str>, Vec<&str>) =
        (expected.lines().collect(), made.lines().collect());
    let only = |these: &[&str], others: &[&str], mark: &str| -> String {
        these
            .iter()
            .filter(|line| !others.contains(line))
            .map(|line| format!("{mark} {line}\n"))
            .collect()
    };
    let difference = only(&expected, &made, "-") + &only(&made, &expected, "+");
    (expected != made).then(|| format!("{}\n{difference}", file.display()))
}

/// What a piece of a page says: a line for each block, alternative texts of pictures in brackets.
fn reading(html: &str) -> String {
    const LINES: &[&str] = &[
        "p", "li", "h1", "h2", "h3", "tr", "caption", "dt", "dd", "section", "header", "div", "ul",
        "table", "main", "nav",
    ];
    let mut text = String::new();
    for part in html.split('<').skip(1) {
        let (tag, words) = part.split_once('>').unwrap_or((part, ""));
        let name = tag.trim_start_matches('/').split([' ', '\n', '/']).next().unwrap_or_default();
        if LINES.contains(&name) || name == "br" {
            text.push('\n');
        } else if name == "td" || name == "th" {
            text.push_str(" | ");
        }
        if let Some((_, alt)) = tag.split_once("alt=\"").filter(|_| name == "img") {
            text.push_str(&format!("[{}]", alt.split('"').next().unwrap_or_default()));
        }
        if !["script", "style", "svg", "path", "title"].contains(&name) {
            text.push_str(&words.replace('\n', " "));
        }
    }
    let lines = text
        .lines()
        .map(|line| line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).map(|line| line + "\n").collect()
}

fn columns(table: &str, names: &[&str]) -> String {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let heads = reader.headers().expect("the table has a head").clone();
    let places: Vec<usize> = names
        .iter()
        .map(|name| {
            heads
                .iter()
                .position(|head| head == *name)
                .unwrap_or_else(|| panic!("no column {name}"))
        })
        .collect();
    let rows = reader.records().map(|row| row.expect("the table can be read"));
    let lines = rows.map(|row| {
        places.iter().map(|place| row[*place].to_owned()).collect::<Vec<_>>().join(" | ")
    });
    std::iter::once(names.join(" | ")).chain(lines).map(|line| line + "\n").collect()
}
