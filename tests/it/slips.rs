//! Random slips of the hand in records, ledgers and pages: whatever the bytes, there is an answer,
//! never a panic or a hang. HALTE_SLIPS says how many projects are spoilt; each number is spoilt in
//! the same way every time.

use std::path::Path;

use halte::diagnostics::{has_errors, stops_tour};
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
