//! Documents for funders: what they say, how they are set, and where their mistakes point.
#![cfg(feature = "pdf")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use halte::calendar::{Date, Period};
use halte::content::{self, Content};
use halte::diagnostics::Diagnostic;
use halte::indicators::{Column, Figure, PeriodFigures, Row, RowKind, Table, Unit, Value};
use halte::language::Language;
use halte::model::{Model, OrganisationId};
use halte::output::Artefacts;
use halte::render::{self, Input};
use halte::schedule::Schedule;
use halte::sources::{Sources, Theme};
use halte::views::{Given, Views, report};

/// The example of the repository, read once for each test.
struct Project {
    sources: Sources,
    model: Model,
    schedule: Schedule,
    content: Content,
}

impl Project {
    fn example() -> Self {
        let (sources, said) = halte::sources::read(Path::new(env!("CARGO_MANIFEST_DIR")));
        assert!(said.is_empty(), "{said:?}");
        Project::of(sources)
    }

    fn of(sources: Sources) -> Self {
        let (records, _) = halte::records::read(&sources);
        let (model, said) = halte::model::read(&records);
        let model = model.unwrap_or_else(|| panic!("{said:?}"));
        let schedule = halte::schedule::expand(&model.service);
        let (content, _) = content::read(&sources);
        Project { sources, model, schedule, content }
    }

    fn recipient(&self) -> OrganisationId {
        self.model.mandate.deliverables.values().next().unwrap().recipient.clone()
    }

    fn typeset(&self, figures: &[PeriodFigures]) -> (Artefacts, Vec<Diagnostic>) {
        let theme = Theme::new("default", &self.sources);
        let languages = [Language::load("fr", theme).unwrap()];
        let given = Given {
            service: &self.model.service,
            mandate: &self.model.mandate,
            schedule: &self.schedule,
            content: &self.content,
            figures: &[],
            languages: &languages,
            today: "2022-09-15".parse::<Date>().unwrap(),
        };
        let reports: Vec<_> = figures.iter().flat_map(|figures| report::compose_period(&given, figures, 5)).collect();
        let views = Views { reports, ..Views::default() };
        let (artefacts, mut said) = render::render(&Input { views: &views, figures: &[], theme, files: &self.sources });
        said.extend(languages.iter().flat_map(Language::missing));
        (artefacts, said)
    }
}

fn count(n: u64) -> Value {
    Value::Count { n }
}

fn percent(value: f64) -> Value {
    Value::Decimal { value, decimals: 1 }
}

fn figure(id: &'static str, label: &str, unit: Unit, value: Value) -> (&'static str, Figure) {
    let figure = Figure { id, label: label.to_owned(), unit, value, target: None, previous: None, baseline: None, base: None, source: None };
    (id, figure)
}

fn column(key: &str, label: &str, unit: Unit) -> Column {
    Column { key: key.to_owned(), label: label.to_owned(), group: None, unit }
}

fn row(kind: RowKind, labels: &[&str], cells: Vec<Value>) -> Row {
    Row { kind, labels: labels.iter().map(|label| (*label).to_owned()).collect(), cells }
}

fn table(id: &str, title: &str, headings: &[&str], columns: Vec<Column>, rows: Vec<Row>) -> (String, Table) {
    let label_headings = headings.iter().map(|heading| (*heading).to_owned()).collect();
    let table = Table { id: id.to_owned(), title: title.to_owned(), label_headings, columns, rows, notes: vec![], source: None };
    (id.to_owned(), table)
}

/// A breakdown as the figures give it: visits and share, with a masked row and a total.
fn breakdown(id: &str, title: &str, rows: &[(&str, u64)]) -> (String, Table) {
    let total: u64 = rows.iter().map(|row| row.1).sum();
    let mut made: Vec<Row> = Vec::new();
    for (label, n) in rows {
        #[expect(clippy::cast_precision_loss, reason = "small numbers")]
        let share = *n as f64 / total as f64 * 100.0;
        let cells = if *n < 5 { vec![Value::Masked, Value::Masked] } else { vec![count(*n), percent(share)] };
        made.push(row(RowKind::Body, &[label], cells));
    }
    made.push(row(RowKind::Total, &["Total"], vec![count(total), percent(100.0)]));
    let columns = vec![column("visits", "Visites", Unit::Count), column("share_of_visits", "Part des visites (%)", Unit::Percent)];
    table(id, title, &["Catégorie"], columns, made)
}

fn attendance_columns() -> Vec<Column> {
    let grouped = |key: &str, label: &str, group: &str, unit| Column { group: Some(group.to_owned()), ..column(key, label, unit) };
    vec![
        grouped("sessions_planned", "Prévues", "Permanences", Unit::Count),
        grouped("sessions_held", "Tenues", "Permanences", Unit::Count),
        grouped("sessions_cancelled", "Annulées", "Permanences", Unit::Count),
        grouped("presence_hours", "Heures de présence", "Permanences", Unit::Hours),
        grouped("slots_offered", "Proposés", "Créneaux", Unit::Count),
        grouped("slots_booked", "Réservés", "Créneaux", Unit::Count),
        grouped("fill_rate", "Remplissage", "Créneaux", Unit::Percent),
        grouped("seen", "Venus", "Fréquentation", Unit::Count),
        grouped("excused", "Excusés", "Fréquentation", Unit::Count),
        grouped("revoked", "Annulés par le service", "Fréquentation", Unit::Count),
        grouped("noshow", "Absents", "Fréquentation", Unit::Count),
        grouped("walk_ins", "Sans rendez-vous", "Fréquentation", Unit::Count),
        grouped("visits", "Visites", "Fréquentation", Unit::Count),
    ]
}

fn attendance_cells(scale: u64) -> Vec<Value> {
    let few = |n: u64| if n < 5 { Value::Masked } else { count(n) };
    let hours = Value::Decimal { value: 10.5, decimals: 1 };
    let mut cells = vec![count(3 * scale), count(3 * scale), count(0), hours, count(10 * scale), count(8 * scale), percent(80.0)];
    cells.extend([few(7 * scale), few(scale), few(scale / 3), few(scale / 2), few(4 * scale), count(11 * scale)]);
    cells
}

/// Stops of the example as the table by stop shows them, with subtotals and total.
fn by_stop(id: &str, stops: usize) -> (String, Table) {
    let mut rows = Vec::new();
    for territory in ["Centre Alsace", "Nord Alsace", "Ouest Alsace"] {
        for n in 1..=stops.div_ceil(3) {
            rows.push(row(RowKind::Body, &[territory, &format!("Commune {n}, place de la Mairie")], attendance_cells(1 + n as u64 % 4)));
        }
        rows.push(row(RowKind::Subtotal, &[territory, "Ensemble du territoire"], attendance_cells(9)));
    }
    rows.push(row(RowKind::Total, &["Total", ""], attendance_cells(27)));
    table(id, "Permanences, créneaux et fréquentation par arrêt", &["Territoire", "Arrêt"], attendance_columns(), rows)
}

/// A whole quarter, invented.
fn quarter(project: &Project, period: Period) -> PeriodFigures {
    let mut figures: BTreeMap<&'static str, Figure> = BTreeMap::from([
        figure("service-weeks", "Semaines de service depuis le début", Unit::Count, count(12)),
        figure("slots-offered", "Créneaux proposés", Unit::Count, count(287)),
        figure("weekly-slots", "Créneaux de la semaine la moins servie", Unit::Count, count(20)),
        figure("visits", "Visites", Unit::Count, count(1311)),
        figure("sessions-held", "Permanences tenues", Unit::Count, count(81)),
        figure("attendance-rate", "Taux de présence", Unit::Percent, percent(88.4)),
        figure("walk-ins", "Visites sans rendez-vous", Unit::Count, Value::Masked),
        figure("visits-under-30", "Moins de 30 ans", Unit::Percent, percent(11.2)),
        figure("visits-70-and-over", "70 ans et plus", Unit::Percent, percent(9.7)),
        figure("visits-from-social-services", "Orientées par les services sociaux", Unit::Percent, percent(52.3)),
        figure("visits-in-rights-break", "En rupture de droit", Unit::Percent, percent(14.0)),
    ]);
    let mut set = |id: &str, target: Option<Value>, previous: Option<Value>, baseline: Option<f64>| {
        let figure = figures.get_mut(id).unwrap();
        (figure.target, figure.previous, figure.baseline) = (target, previous, baseline.map(percent));
    };
    set("service-weeks", Some(count(38)), None, None);
    set("slots-offered", Some(count(240)), Some(count(275)), None);
    set("weekly-slots", Some(count(20)), Some(count(21)), None);
    set("visits", None, Some(count(1204)), None);
    set("attendance-rate", None, Some(percent(90.1)), None);
    set("visits-under-30", None, Some(percent(8.9)), Some(4.0));
    set("visits-70-and-over", None, None, Some(8.0));
    set("visits-from-social-services", None, None, Some(60.0));
    set("visits-in-rights-break", None, None, Some(10.0));
    let territories = ["Nord Alsace", "Ouest Alsace", "Centre Alsace"];
    let mut rows: Vec<Row> = territories.iter().zip([9, 11, 7]).map(|(name, n)| row(RowKind::Body, &[name], attendance_cells(n))).collect();
    rows.push(row(RowKind::Total, &["Total"], attendance_cells(27)));
    let by_territory = table("by-territory", "Permanences, créneaux et fréquentation par territoire", &["Territoire"], attendance_columns(), rows);
    let months: Vec<_> = period
        .each_month()
        .into_iter()
        .map(|month| ["octobre", "novembre", "décembre", "janvier"][month.first().to_string()[5..7].parse::<usize>().map_or(0, |n| (n + 2) % 4)])
        .collect();
    let mut rows: Vec<Row> = months.iter().zip([9, 8, 10]).map(|(name, n)| row(RowKind::Body, &[name], attendance_cells(n))).collect();
    rows.push(row(RowKind::Total, &["Total"], attendance_cells(27)));
    let by_month = table("by-month", "Permanences, créneaux et fréquentation par mois", &["Mois"], attendance_columns(), rows);
    PeriodFigures {
        programme: project.model.service.programmes.keys().next().unwrap().clone(),
        period,
        recipient: project.recipient(),
        figures,
        tables: BTreeMap::from([
            weekly(13),
            by_territory,
            by_month,
            by_stop("by-stop", 24),
            breakdown(
                "by-weekday",
                "Visites par jour de la semaine",
                &[("lundi", 280), ("mardi", 301), ("mercredi", 212), ("jeudi", 266), ("vendredi", 252)],
            ),
            breakdown(
                "by-age",
                "Visites par âge",
                &[
                    ("moins de 12 ans", 0),
                    ("12-17 ans", 6),
                    ("18-24 ans", 64),
                    ("25-29 ans", 77),
                    ("30-34 ans", 102),
                    ("35-39 ans", 131),
                    ("40-59 ans", 512),
                    ("60-69 ans", 271),
                    ("70 ans et plus", 127),
                    ("Non communiqué", 21),
                ],
            ),
            breakdown("by-gender", "Visites par genre", &[("Féminin", 742), ("Masculin", 548), ("Non communiqué", 21)]),
            breakdown(
                "by-status",
                "Visites par situation",
                &[("Scolarisé", 41), ("Sans emploi", 611), ("En emploi", 322), ("Retraité", 309), ("Non communiqué", 28)],
            ),
            breakdown(
                "by-referral",
                "Visites par orientation",
                &[
                    ("Services sociaux du Département", 686),
                    ("Mairie", 201),
                    ("Association", 120),
                    ("Service public", 88),
                    ("Bouche-à-oreille", 104),
                    ("Affiche ou presse", 66),
                    ("De soi-même", 46),
                    ("Non communiqué", 3),
                ],
            ),
            breakdown(
                "by-motive",
                "Visites par motif",
                &[
                    ("Papiers-Élections-Citoyenneté", 141),
                    ("Famille-Scolarité", 96),
                    ("Social-Santé", 455),
                    ("Travail-Formation-Entreprise", 188),
                    ("Logement", 302),
                    ("Transports-Mobilité", 44),
                    ("Argent-Impôts", 260),
                    ("Justice", 39),
                    ("Étrangers-Europe", 71),
                    ("Loisirs-Sports-Culture", 3),
                    ("Associations", 2),
                ],
            ),
            gaps(),
            table(
                "low-attendance",
                "Arrêts à faible fréquentation",
                &["Territoire", "Arrêt"],
                vec![
                    column("sessions_held", "Permanences tenues", Unit::Count),
                    column("slots_offered", "Créneaux proposés", Unit::Count),
                    column("visits", "Visites", Unit::Count),
                ],
                vec![
                    row(RowKind::Body, &["Ouest Alsace", "Dettwiller, place de la Gare"], vec![count(6), count(18), Value::Masked]),
                    row(RowKind::Body, &["Nord Alsace", "Wœrth, place du Marché"], vec![count(6), count(24), count(7)]),
                ],
            ),
        ]),
    }
}

fn gaps() -> (String, Table) {
    let columns = vec![
        column("value", "Résultat", Unit::Mean),
        column("target", "Objectif", Unit::Mean),
        column("gap", "Écart", Unit::Mean),
        column("baseline", "Situation de départ", Unit::Mean),
    ];
    let rows = vec![
        row(
            RowKind::Body,
            &["Semaines de service depuis le début", "nombre"],
            vec![count(12), count(38), Value::Decimal { value: -26.0, decimals: 0 }, Value::NotApplicable],
        ),
        row(RowKind::Body, &["Moins de 30 ans", "%"], vec![percent(11.2), Value::NotApplicable, Value::NotApplicable, percent(4.0)]),
    ];
    table("gaps", "Objectifs, résultats et situation de départ", &["Indicateur", "Unité"], columns, rows)
}

fn weekly(weeks: u32) -> (String, Table) {
    let mut rows: Vec<Row> = Vec::new();
    for week in 0..weeks {
        let offered = [24, 26, 22, 20, 25, 21, 27, 19][week as usize % 8];
        let label = format!("2021-W{:02}", 40 + week % 13);
        let gap = Value::Decimal { value: offered as f64 - 20.0, decimals: 0 };
        let cells = if week == 12 {
            vec![count(0), Value::NotApplicable, Value::NotApplicable, Value::NotApplicable]
        } else {
            vec![count(8), count(offered), count(20), gap]
        };
        rows.push(row(RowKind::Body, &[&label, "04/10/2021 – 08/10/2021"], cells));
    }
    rows.push(row(RowKind::Total, &["Total", ""], vec![count(96), count(287), Value::NotApplicable, Value::NotApplicable]));
    let columns = vec![
        column("passages", "Passages", Unit::Count),
        column("slots_offered", "Créneaux proposés", Unit::Count),
        column("target", "Objectif", Unit::Count),
        column("gap", "Écart", Unit::Count),
    ];
    table("weekly-slots", "Créneaux proposés par semaine", &["Semaine", "Jours"], columns, rows)
}

/// Writes what was made below the target folder, so that it can be looked at.
fn keep(artefacts: &Artefacts, folder: &str) {
    for (path, bytes) in artefacts.iter().filter(|(path, _)| path.extension() == "pdf") {
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reports").join(folder).join(path.as_str());
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
}

#[test]
fn a_quarter_becomes_one_pdf() {
    let project = Project::example();
    let figures = quarter(&project, "2021-Q4".parse().unwrap());
    let (artefacts, said) = project.typeset(&[figures]);
    assert!(said.is_empty(), "{said:#?}");
    keep(&artefacts, "quarter");
    let pdf = artefacts.get("funders/cea/2021-Q4/bilan-trimestriel.pdf").expect("the report is there");
    assert!(pdf.starts_with(b"%PDF-1.7"));
}
