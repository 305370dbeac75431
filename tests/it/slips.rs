//! Random slips of the hand in records, ledgers and pages: whatever the bytes, there is an answer,
//! never a panic or a hang. HALTE_SLIPS says how many projects are spoilt; each number is spoilt in
//! the same way every time.

use std::path::Path;

use halte::diagnostics::{Code, Diagnostic, has_errors, stops_tour};
use halte::sources::{self, Sources};
use halte::{checks, ledger, model, records, schedule};

/// What people and programs write into records by accident, and what trips parsers.
const SPOILERS: &[&str] = &[
    "\t",
    "\r",
    "\n",
    "\n\n---\n",
    ":",
    ": ",
    "- ",
    "? ",
    " #",
    "'",
    "\"",
    "[",
    "{",
    "}",
    "]",
    "|",
    ">",
    "&a ",
    "*a",
    "!!str ",
    "%",
    "@",
    "`",
    "~",
    "null",
    "true",
    "NO",
    "08",
    "25:99",
    "24:00",
    "02:30",
    "00:00-00:00",
    "22:00-02:00+1",
    "0000-01-01",
    "9999-12-31",
    "2026-02-30",
    "2026-03-29",
    "2024-02-29",
    "-1",
    "0",
    "1",
    "999999999999999999999",
    "1e309",
    "0.1",
    "monday",
    "lundi 2026-01-05",
    "last",
    "every_weeks: 4294967295\n",
    "dates: []\n",
    "hours: []\n",
    "../",
    "<script>",
    "<<<<<<< ours\n",
    "=======\n",
    "\u{feff}",
    "\u{0}",
    "\u{85}",
    "\u{a0}",
    "\u{202e}",
    "\u{1f690}",
    "é",
    "e\u{301}",
    "\\",
    "\\u0000",
    "𝟙",
    "ﬁ",
    "İ",
];

#[test]
fn random_slips_in_a_project_never_panic() {
    let rounds: u64 =
        std::env::var("HALTE_SLIPS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(300);
    let folders = [
        "tests/cases/errors/base",
        "tests/cases/agenda",
        "tests/cases/checks/_base",
        "tests/cases/programmes/lille",
        "tests/cases/programmes/valdoise",
    ];
    let projects: Vec<Sources> =
        folders.iter().map(|folder| with_ledger(sources::read(Path::new(folder)).0)).collect();
    let mut refused = 0;
    for round in 0..rounds {
        let mut dice = Dice(round.wrapping_mul(0x9e37_79b9_7f4a_7c15) + 1);
        let mut project = projects[dice.below(projects.len())].clone();
        for _ in 0..=dice.below(3) {
            slip(&mut project, &mut dice);
        }
        refused += usize::from(if round % 10 == 0 { whole(&project) } else { read(&project) });
    }
    let refused = refused as u64;
    assert!(
        refused > rounds / 5 && refused < rounds,
        "{refused} of {rounds} spoilt projects were refused: the slips are too mild or too coarse"
    );
}

/// The whole way; whether something was wrong. Nothing is made where that reaches the tour.
fn whole(project: &Sources) -> bool {
    let build = halte::build(project, "2026-03-03".parse().expect("a date"));
    assert_eq!(stops_tour(&build.diagnostics), build.artefacts.is_empty());
    has_errors(&build.diagnostics)
}

/// The way as far as bytes are still looked at.
fn read(project: &Sources) -> bool {
    let (records, mut said) = records::read(project);
    let (ledger, more) = ledger::read(project);
    said.extend(more);
    assert!(!has_errors(&said) || ledger.entries().count() < 100_000);
    let (model, more) = model::read(&records);
    said.extend(more);
    if let Some(model) = model {
        let schedule = schedule::expand(&model.service);
        said.extend(checks::run(&checks::Subject {
            model: &model,
            schedule: &schedule,
            today: "2026-03-03".parse().expect("a date"),
        }));
    }
    has_errors(&said)
}

/// With what its subscribers were told, so that this can be spoilt as well.
fn with_ledger(mut project: Sources) -> Sources {
    let build = halte::build(&project, "2026-03-01".parse().expect("a date"));
    assert!(!has_errors(&build.diagnostics), "{:?}", build.diagnostics);
    for (path, bytes) in build.ledger {
        project.insert(path, bytes);
    }
    project
}

fn slip(project: &mut Sources, dice: &mut Dice) {
    let paths: Vec<String> = project
        .iter()
        .map(|(path, _)| path.to_string())
        .filter(|path| !path.starts_with("themes/"))
        .collect();
    let path = &paths[dice.below(paths.len())];
    let other = project.get(&paths[dice.below(paths.len())]).expect("it is there").clone();
    let mut bytes = project.get(path).expect("it is there").to_vec();
    let at = dice.below(bytes.len() + 1);
    let to = (at + dice.below(40)).min(bytes.len());
    match dice.below(7) {
        0 => bytes.truncate(at),
        1 => drop(bytes.drain(at..to)),
        2 => bytes.insert(at, u8::try_from(dice.below(256)).expect("a byte")),
        3 => drop(
            bytes.splice(at..to, other.iter().copied().skip(dice.below(other.len() + 1)).take(60)),
        ),
        4 => drop(bytes.splice(at..at, bytes[at..to].to_vec().repeat(3))),
        5 => drop(bytes.splice(value_at(&bytes, at), SPOILERS[dice.below(SPOILERS.len())].bytes())),
        _ => drop(bytes.splice(at..at, SPOILERS[dice.below(SPOILERS.len())].bytes())),
    }
    project.insert(path.as_str(), bytes);
}

/// The value of the line in which a byte stands; the empty place where it has none.
fn value_at(bytes: &[u8], at: usize) -> std::ops::Range<usize> {
    let start = bytes[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |place| place + 1);
    let end = bytes[start..]
        .iter()
        .position(|byte| *byte == b'\n')
        .map_or(bytes.len(), |length| start + length);
    let value = bytes[start..end]
        .windows(2)
        .position(|two| two == b": ")
        .map_or(end, |colon| start + colon + 2);
    value..end
}

/// Xorshift: the same throws for the same number.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).expect("it is smaller than what it is below")
    }
}

/// Mistakes of people who do not know YAML: file, what stands there, what they type, the line and
/// the code of the answer, and what is proposed for the place; nothing where a remedy in words is
/// all that there is.
const TYPED: &[(&str, &str, &str, u32, Code, Option<&str>)] = &[
    (
        "rota",
        "weekday: tuesday",
        "weekday: mardi et jeudi",
        3,
        Code::Weekday,
        Some("[mardi, jeudi]"),
    ),
    (
        "rota",
        "weekday: tuesday",
        "weekday: du mardi au jeudi",
        3,
        Code::Weekday,
        Some("[mardi, mercredi, jeudi]"),
    ),
    ("rota", "weekday: tuesday", "weekday: jeudis", 3, Code::Weekday, Some("jeudi")),
    ("rota", "09:00-12:00", "9.30-12.00", 4, Code::Hours, Some("09:30-12:00")),
    ("rota", "09:00-12:00", "9-12", 4, Code::Hours, Some("09:00-12:00")),
    ("rota", "09:00-12:00", "09:00 12:00", 4, Code::Hours, Some("09:00-12:00")),
    ("rota", "09:00-12:00", "09:00-24:00", 4, Code::Hours, Some("09:00-00:00+1")),
    ("rota", "09:00-12:00", "9h-12h / 14h-17h", 4, Code::Time, Some("[9h-12h, 14h-17h]")),
    ("rota", "09:00-12:00", "9-12 Uhr und 14-17 Uhr", 4, Code::Time, Some("[9-12 Uhr, 14-17 Uhr]")),
    ("programmes", "from: 2022-02-01", "from: février 2022", 6, Code::Date, None),
    (
        "programmes",
        "from: 2022-02-01",
        "from: 1 févreir 2022",
        6,
        Code::Date,
        Some("1 février 2022"),
    ),
    ("rota", "stop: gien", "stop: gien, montargis", 6, Code::UnknownStop, None),
    ("rota", "every_weeks: 2", "every_weeks: deux", 9, Code::Number, Some("2")),
    ("rota", "every_weeks: 2", "every_weeks: 2 semaines", 9, Code::Number, Some("2")),
    ("rota", "stop: gien", "stop: Gien", 6, Code::UnknownStop, Some("gien")),
    ("rota", "stop: gien", "stop: Parking de la médiathèque", 6, Code::UnknownStop, Some("gien")),
    ("rota", "stop: gien", "stop: « gien »", 6, Code::UnknownStop, Some("gien")),
    ("rota", "weekday: tuesday", "jour: mardi", 3, Code::UnknownKey, Some("weekday")),
    ("rota", "hours: 09:00", "horaires: 09:00", 4, Code::UnknownKey, Some("hours")),
    ("programmes", "holidays: france", "holidays=france", 8, Code::Yaml, Some("holidays: france")),
    ("programmes", "slot_minutes: 60", "slot_minutes: 60 min", 15, Code::Number, Some("60")),
    ("programmes", "slot_minutes: 60", "slot_minutes: 1h", 15, Code::Number, None),
    (
        "programmes",
        "operator: mon-a",
        "operator: Mon a",
        5,
        Code::UnknownOrganisation,
        Some("mon-association"),
    ),
    (
        "stops/est",
        "latitude: 47.99696",
        "latitude: 47° 59' 49\" N",
        5,
        Code::Number,
        Some("47.996944"),
    ),
    ("stops/est", "latitude: 47.99696", "latitude: 47.99696, 2.73261", 5, Code::Number, None),
    (
        "stops/est",
        "commune: \"45208\"",
        "commune: Montargis",
        4,
        Code::UnknownCommune,
        Some("45208"),
    ),
    ("stops/est", "commune: \"45208\"", "commune: \"45200\"", 4, Code::UnknownCommune, None),
    ("stops/est", "name: Place", "name:Place", 3, Code::Yaml, Some("name: Place de la République")),
    (
        "stops/est",
        "name: Place",
        "name\u{202f}: Place",
        3,
        Code::NoBreakSpace,
        Some("name: Place de la République"),
    ),
    (
        "stops/est",
        "name: Place",
        "name:\u{a0}Place",
        3,
        Code::NoBreakSpace,
        Some("name: Place de la République"),
    ),
    ("stops/est", "- id: gien", "-\u{a0}id: gien", 11, Code::NoBreakSpace, Some("- id: gien")),
    ("stops/est", "- id: gien", "-id:gien", 11, Code::Yaml, Some("- id: gien")),
    ("stops/est", "- id: gien", "id: gien", 11, Code::Yaml, Some("- id: gien")),
    ("stops/est", "- id: gien", "  id: gien", 11, Code::Yaml, Some("- id: gien")),
    (
        "stops/est",
        "  name: Parking",
        "- name: Parking",
        12,
        Code::Yaml,
        Some("  name: Parking de la médiathèque"),
    ),
    (
        "stops/est",
        "  name: Parking",
        " name: Parking",
        12,
        Code::Yaml,
        Some(" name: Parking de la médiathèque"),
    ),
    (
        "stops/est",
        "  name: Parking",
        "   name: Parking",
        12,
        Code::Yaml,
        Some("name: Parking de la médiathèque"),
    ),
    (
        "stops/est",
        "name: Parking",
        "name: \"Parking",
        12,
        Code::Yaml,
        Some("name: \"Parking de la médiathèque\""),
    ),
    (
        "stops/est",
        "name: Parking de",
        "name: \"Parking\" de",
        12,
        Code::Yaml,
        Some("name: '\"Parking\" de la médiathèque'"),
    ),
    (
        "stops/est",
        "name: Parking",
        "name: *Parking",
        12,
        Code::YamlLimit,
        Some("name: \"*Parking de la médiathèque\""),
    ),
    ("stops/est", "name: Parking", "name: #Parking", 12, Code::CutValue, None),
    (
        "organisations",
        "    regime: contract",
        "    regime: contact",
        6,
        Code::UnknownCode,
        Some("contract"),
    ),
    ("deliverables", "    - period", "      period", 8, Code::Yaml, Some("- period: 2022-02")),
    ("rota", "09:00-12:00", "O9:OO-12:OO", 4, Code::Time, Some("09:00-12:00")),
    ("rota", "09:00-12:00", "0900-1200", 4, Code::Hours, Some("09:00-12:00")),
    ("rota", "09:00-12:00", "9,30-12", 4, Code::Hours, Some("09:30-12:00")),
    (
        "rota",
        "weekday: tuesday",
        "weekday: Di-Do",
        3,
        Code::Weekday,
        Some("[dienstag, mittwoch, donnerstag]"),
    ),
    ("rota", "weekday: tuesday", "weekday: mardi matin", 3, Code::Weekday, None),
    ("rota", "weekday: tuesday", "weekday: tous les mardis", 3, Code::Weekday, Some("mardi")),
    ("rota", "every_weeks: 2", "alle wochen: 2", 9, Code::UnknownKey, Some("every_weeks")),
    ("programmes", "from: 2022-02-01", "from: 2O22-02-01", 6, Code::Date, Some("2022-02-01")),
    ("programmes", "from: 2022-02-01", "from: 2022-31-01", 6, Code::Date, Some("2022-01-31")),
    ("programmes", "slot_minutes: 60", "slot_minutes: 0", 15, Code::Number, None),
    ("programmes", "holidays: france", "holidays; france", 8, Code::Yaml, Some("holidays: france")),
    (
        "programmes",
        "holidays: france",
        "holidays： france",
        8,
        Code::Yaml,
        Some("holidays: france"),
    ),
    ("stops/est", "latitude: 47.99696", "latitude: 4799696", 5, Code::Position, None),
    (
        "stops/est",
        "commune: \"45208\"",
        "commune: \"45208\";",
        4,
        Code::Yaml,
        Some("commune: \"45208\""),
    ),
    ("stops/est", "- id: gien", "• id: gien", 11, Code::Yaml, Some("- id: gien")),
    ("stops/est", "- id: gien", "2. id: gien", 11, Code::Yaml, Some("- id: gien")),
    (
        "stops/est",
        "name: Parking de la",
        "name: 'L'aire de la",
        12,
        Code::Yaml,
        Some("name: \"L'aire de la médiathèque\""),
    ),
    ("organisations", "    regime: contract\n", "", 5, Code::MissingKey, None),
    (
        "organisations",
        "visibility:\n    regime: contract\n",
        "visibility: contract\n",
        5,
        Code::WrongShape,
        None,
    ),
];

#[test]
fn the_answer_names_the_line_and_the_cause_and_its_proposal_removes_the_mistake() {
    let sources = sources::read(Path::new("tests/cases/starter")).0;
    assert_eq!(errors(&sources), Vec::<Diagnostic>::new());
    for (file, old, new, line, code, proposal) in TYPED {
        let path = format!("records/{file}.yaml");
        let bytes = sources.get(&path).expect("the file is there");
        let text = String::from_utf8(bytes.to_vec()).expect("UTF-8");
        assert!(text.contains(old), "{old} in {path}");
        let typed = text.replacen(old, new, 1);
        let mut spoilt = sources.clone();
        spoilt.insert(path.as_str(), typed.clone().into_bytes());
        let said = errors(&spoilt);
        let root = said.iter().find(|found| {
            found.code == *code && found.span.as_ref().is_some_and(|span| span.line == *line)
        });
        let root = root.unwrap_or_else(|| panic!("{new}: {said:#?}"));
        assert_eq!(root.instead.as_deref(), *proposal, "{new}: {root:?}");
        let Some(instead) = &root.instead else {
            let remedy = root.remedy(halte::words::Tongue::French);
            assert!(remedy.is_some_and(|remedy| !remedy.is_empty()), "{new}");
            continue;
        };
        let mended = halte::diagnostics::mended(&typed, [root]);
        spoilt.insert(path.as_str(), mended.text.into_bytes());
        assert_eq!(errors(&spoilt), Vec::<Diagnostic>::new(), "{new} -> {instead}");
    }
}

/// Slips that take more than one line to mend: what is said where, once.
#[test]
fn what_belongs_under_a_key_and_what_is_parted_by_other_signs_is_told_once() {
    let sources = sources::read(Path::new("tests/cases/starter")).0;
    let comment = "    # La phrase demandée par la convention, mot pour mot.\n";
    let below = format!("    regime: contract\n{comment}    mention: Avec");
    let less = below.replace("\n    ", "\n  ").split_off(2);
    let cases = [
        ("organisations", below, less.as_str(), 6, "ces 3 lignes"),
        (
            "deliverables",
            "    - period: 2022-02\n      status: draft".to_owned(),
            "  period: 2022-02\n  status: draft",
            8,
            "`- `",
        ),
    ];
    for (file, old, new, line, remedy) in cases {
        let path = format!("records/{file}.yaml");
        let text = String::from_utf8(sources.get(&path).expect("a file").to_vec()).expect("UTF-8");
        assert!(text.contains(&old), "{old} in {text}");
        let mut spoilt = sources.clone();
        spoilt.insert(path.as_str(), text.replacen(&old, new, 1).into_bytes());
        let said = errors(&spoilt);
        let [only] = said.as_slice() else { panic!("{said:#?}") };
        assert_eq!(only.span.as_ref().map(|span| span.line), Some(line), "{only:?}");
        let hint = only.remedy(halte::words::Tongue::French).unwrap_or_default();
        assert!(hint.contains(remedy), "{hint}");
    }
    let target = |name: &str| {
        let mut spoilt = sources.clone();
        let text = format!("- indicator: {name}\n  value: 3\n  source: Convention\n");
        spoilt.insert("records/targets.yaml", text.into_bytes());
        let said = halte::build(&spoilt, "2022-03-09".parse().expect("a date")).diagnostics;
        let found = said.into_iter().find(|found| {
            found.span.as_ref().is_some_and(|span| &*span.file == "records/targets.yaml")
        });
        let found = found.expect("an answer");
        (found.instead.clone(), found.remedy(halte::words::Tongue::French).unwrap_or_default())
    };
    assert_eq!(target("Créneaux proposés").0.as_deref(), Some("slots-offered"));
    let (proposal, remedy) = target("créneaux par semaine");
    assert_eq!(proposal, None, "a name of none of them is not proposed as an id");
    assert!(remedy.contains("`weekly-slots` (Créneaux proposés la semaine"), "{remedy}");
    let row = |text: &str| {
        let mut spoilt = sources.clone();
        spoilt.insert("records/communes.yaml", format!("- {text}\n").into_bytes());
        let said = records::read(&spoilt).1;
        let said: Vec<_> = said.iter().filter(|found| found.is_error()).collect();
        said.first().and_then(|found| found.instead.clone())
    };
    let right = "- {code: \"45208\", name: Montargis, territory: est}";
    for typed in [
        "{code: \"45208\"; name: Montargis; territory: est}",
        "{code: \"45208\" name: Montargis, territory: est}",
        "{code:\"45208\", name:Montargis, territory: est}",
    ] {
        assert_eq!(row(typed).as_deref(), Some(right), "{typed}");
    }
    assert_eq!(row("{code: \"45208\", name: \"Lieu; ici: là\", territory: est}"), None);
}

/// What is wrong with records, by themselves and in the tour.
fn errors(project: &Sources) -> Vec<Diagnostic> {
    let (records, mut said) = records::read(project);
    let (model, more) = model::read(&records);
    said.extend(more);
    if let Some(model) = model {
        let schedule = schedule::expand(&model.service);
        said.extend(checks::run(&checks::Subject {
            model: &model,
            schedule: &schedule,
            today: "2022-03-09".parse().expect("a date"),
        }));
    }
    said.retain(Diagnostic::is_error);
    said
}

/// What is meant is taken: each of these is read as what stands there otherwise.
#[test]
fn words_and_forms_of_the_language_are_taken() {
    let sources = sources::read(Path::new("tests/cases/starter")).0;
    for (file, old, new) in [
        ("rota", "weekday: tuesday", "weekday: mar."),
        ("rota", "hours: 09:00-12:00", "hours: de 9h à midi"),
        ("organisations", "regime: contract", "regime: convention"),
        ("organisations", "role: funder", "role: financeur"),
        (
            "programmes",
            "access: [appointment, walk-in]",
            "access: [sur rendez-vous, sans rendez-vous]",
        ),
        ("programmes", "price: free", "price: gratuit"),
        ("programmes", "price: free", "price: 0 €"),
        ("deliverables", "kind: monthly_table", "kind: tableau mensuel"),
        ("deliverables", "status: draft", "status: brouillon"),
        ("deliverables", "period: 2022-02", "period: février 2022"),
    ] {
        let path = format!("records/{file}.yaml");
        let bytes = sources.get(&path).expect("the file is there");
        let text = String::from_utf8(bytes.to_vec()).expect("UTF-8");
        assert!(text.contains(old), "{old} in {path}");
        let mut typed = sources.clone();
        typed.insert(path.as_str(), text.replacen(old, new, 1).into_bytes());
        let meant = |sources: &Sources| {
            let model = model::read(&records::read(sources).0).0.expect("a model");
            format!("{:?} {:?}", model.service, model.mandate)
        };
        assert_eq!(errors(&typed), Vec::<Diagnostic>::new(), "{new}");
        let same = |text: String| {
            // Places differ where a line is longer.
            let mut parts =
                text.split("end: ").map(|part| part.trim_start_matches(char::is_numeric));
            parts.by_ref().collect::<String>()
        };
        assert_eq!(same(meant(&typed)), same(meant(&sources)), "{new}");
    }
}
