//! A project of any number of stops, as a person would write it: ten stops a commune in a file of
//! their own, each served once a month by the van of its commune, now and then with an exception.
//! The same number gives the same files.

/// Stops of a commune.
pub const STOPS_OF_COMMUNE: usize = 10;

const COMMUNES_OF_TERRITORY: usize = 50;
const WEEKDAYS: [&str; 5] = ["monday", "tuesday", "wednesday", "thursday", "friday"];

/// Path and bytes of every file.
pub fn of(stops: usize) -> Vec<(String, Vec<u8>)> {
    let communes = stops.div_ceil(STOPS_OF_COMMUNE);
    let territories = communes.div_ceil(COMMUNES_OF_TERRITORY);
    let programme = "- {id: van, name: The van, short_name: Van, \
        summary: A van comes to the village., operator: operator, \
                     from: 2026-01-01, until: 2026-12-31, phone: \"+33 3 53 01 00 42\"}\n";
    let territory = |n: usize| format!("- {{id: territory-{n}, name: Territoire {n}}}\n");
    let commune = |n: usize| {
        let postcode = 10_000 + n;
        format!(
            "- {{code: c-{n}, name: Commune {n}, postcodes: [\"{postcode}\"], \
             territory: territory-{}}}\n",
            n / COMMUNES_OF_TERRITORY
        )
    };
    let mut files = vec![
        (
            "records/site.yaml".to_owned(),
            "- {name: The van, url: \"https://van.example/\"}\n".to_owned(),
        ),
        (
            "records/organisations.yaml".to_owned(),
            "- {id: operator, name: The operator, role: operator}\n".to_owned(),
        ),
        ("records/programmes.yaml".to_owned(), programme.to_owned()),
        ("records/territories.yaml".to_owned(), (0..territories).map(territory).collect()),
        ("records/communes.yaml".to_owned(), (0..communes).map(commune).collect()),
    ];
    for commune in 0..communes {
        let own = || {
            (commune * STOPS_OF_COMMUNE..(commune + 1) * STOPS_OF_COMMUNE)
                .take_while(|n| *n < stops)
        };
        files.push((stops_file(commune), own().map(stop).collect()));
        files.push((rota_file(commune), own().map(rule).collect()));
        files.push((format!("records/exceptions/{commune:05}.yaml"), exception(commune)));
    }
    files.into_iter().map(|(path, text)| (path, text.into_bytes())).collect()
}

/// Where the stops of a commune stand.
pub fn stops_file(commune: usize) -> String {
    format!("records/stops/{commune:05}.yaml")
}

/// Where the rules of a commune's stops stand.
pub fn rota_file(commune: usize) -> String {
    format!("records/rota/{commune:05}.yaml")
}

/// Communes lie on a grid ten kilometres wide, their stops a few hundred metres from each other.
fn stop(n: usize) -> String {
    let commune = n / STOPS_OF_COMMUNE;
    let (row, column) = (commune / 32, commune % 32);
    let step = f64::from(u32::try_from(n % STOPS_OF_COMMUNE).unwrap_or(0)) * 0.003;
    let place = |cells: usize, start: f64| {
        start + f64::from(u32::try_from(cells).unwrap_or(0)) * 0.12 + step
    };
    format!(
        "- id: stop-{n}\n  name: Place {n}\n  commune: c-{commune}\n  vehicle: \
         van-{commune}\n  status: validated\n  decided_on: 2025-11-05\n  \
         address: {n} rue de la Gare\n  latitude: {:.4}\n  longitude: {:.4}\n  access: Devant la \
         mairie.\n",
        place(row, 44.0),
        place(column, 1.0),
    )
}

/// Each stop of a commune on another weekday of the month.
fn rule(n: usize) -> String {
    let (weekday, week) = (WEEKDAYS[n % 5], n / 5 % 2 + 1);
    format!(
        "- stop: stop-{n}\n  weekday: {weekday}\n  month_weeks: [{week}]\n  hours: 09:00-12:00\n"
    )
}

fn exception(commune: usize) -> String {
    let stop = commune * STOPS_OF_COMMUNE;
    format!(
        "- stop: stop-{stop}\n  date: 2026-06-01\n  change: retimed\n  to_hours: \
         14:00-17:00\n  reason: roadworks\n  \
         message: La rue est barrée.\n  announced_on: 2026-05-02\n"
    )
}
