//! What a tender asks for is missed when it is taken away: a record is really removed, and a diagnostic says so that was not
//! there before, or what stood in an artefact stands there no longer.

use super::*;

/// What is taken away: the text, or the whole file where it is empty.
struct Removal {
    /// Of the tenders; `.` is the example of the repository.
    project: &'static str,
    today: &'static str,
    path: &'static str,
    text: &'static str,
    missed: Missed,
}

enum Missed {
    /// The code of a diagnostic, and a word of what it says.
    Told(&'static str, &'static str),
    /// The artefact and what stands in it.
    Gone(&'static str, &'static str),
}

use Missed::{Gone, Told};

const fn removal(project: &'static str, today: &'static str, path: &'static str, text: &'static str, missed: Missed) -> Removal {
    Removal { project, today, path, text, missed }
}

const REMOVALS: &[Removal] = &[
    // S0: the number to call, the decision of the committee, slots of a week, the funder's logo and sentence, the baseline's clause.
    removal(".", "2022-06-30", "records/programmes.yaml", "  phone: +33 3 53 01 00 42\n", Told("booking-phone", "epnm")),
    removal(".", "2022-06-30", "records/stops/nord.yaml", "  decided_on: 2021-09-29\n", Told("stop-decision", "validated")),
    removal(
        ".",
        "2022-06-30",
        "records/organisations.yaml",
        "    mention: Ce projet est cofinancé par l'Union européenne avec le FEDER\n",
        Told("publicity", "sentence"),
    ),
    removal(".", "2022-06-30", "records/rota/nord.yaml", "- stop: haguenau\n  weekday: monday\n  hours: 13:30-17:30\n", Told("weekly-slots", "20")),
    // S1: opening hours, the holder's agreement, the notice, the Département's mention.
    removal(
        "loiret",
        "2020-10-05",
        "records/esp/rota.yaml",
        "- stop: esp-gien\n  weekday: [monday, tuesday, wednesday, thursday, friday]\n  hours: [09:00-12:00, 14:00-17:00]\n",
        Told("stop-never-served", "esp-gien"),
    ),
    removal("loiret", "2020-10-05", "records/esp/agreements.yaml", ", commune-gien", Told("agreement-holder", "esp-gien")),
    removal("loiret", "2020-10-05", "records/esp/organisations.yaml", "", Told("unknown-organisation", "la-poste")),
    removal("loiret", "2020-10-05", "records/esp/indicators.yaml", "", Told("unknown-indicator", "contacts-by-operator")),
    removal("loiret", "2020-10-05", "records/esp/characteristics.yaml", "", Told("unknown-dimension", "channel")),
    // S2: the committee's date, the validation, the target behind a cause, the lots, the lists.
    removal(
        "strasbourg",
        "2022-09-30",
        "records/committees.yaml",
        "    - {date: jeudi 2022-11-24, fixed_on: 2022-09-20, period: 2021}\n",
        Told("committee-date", "2022-Q4"),
    ),
    removal("strasbourg", "2022-06-30", "records/deliverables.yaml", "      validated_on: 2022-06-28\n", Told("edition-order", "by whom")),
    removal("strasbourg", "2022-06-30", "records/targets.yaml", "", Told("unknown-target", "carnets-granted")),
    removal("strasbourg", "2022-06-30", "records/voucher_lots.yaml", "", Told("unknown-lot", "lot-2021")),
    removal("strasbourg", "2022-06-30", "records/characteristics.yaml", "", Told("unknown-dimension", "population")),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/gaps.yaml",
        "",
        Gone("funders/eurometropole/2021/rapport-annuel.html", "Les équipes ont été formées au diagnostic"),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/initiatives.yaml",
        "",
        Gone("funders/eurometropole/2021-09--2022-05/rapport-etape.html", "Formation de quarante travailleurs sociaux"),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "content/narratives/pass-numeriques/2021-09--2022-05.md",
        "",
        Gone("funders/eurometropole/2021-09--2022-05/rapport-etape.html", "Confier le suivi du stock"),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/organisations.yaml",
        "    mention: En partenariat avec l'Eurométropole de Strasbourg\n",
        Gone("public/404.html", "En partenariat avec l'Eurométropole"),
    ),
    // S3: the quarterly meeting, working time, the list of difficulties, the way in.
    removal(
        "valdoise",
        "2025-07-30",
        "records/committees.yaml",
        "    - {date: mardi 2025-04-29, period: 2025-Q1}\n",
        Told("committee-date", "2025-Q1"),
    ),
    removal("valdoise", "2025-04-20", "records/staff.yaml", "", Told("unknown-staff", "pro-1")),
    removal("valdoise", "2025-04-20", "records/characteristics.yaml", "", Told("unknown-dimension", "difficulty")),
    removal("valdoise", "2025-04-20", "content/pages/accueil.md", "", Gone("public/index.html", "fiche de liaison")),
    // S4: the Union's sentence and fund, the principles, the notice of use.
    removal(
        "lille",
        "2019-11-15",
        "records/organisations.yaml",
        "    mention: Ce projet est cofinancé par l'Union Européenne avec le FEDER\n",
        Told("publicity", "sentence"),
    ),
    removal(
        "lille",
        "2019-11-15",
        "records/organisations.yaml",
        "    fund: Fonds européen de développement régional (FEDER)\n",
        Told("publicity", "fund"),
    ),
    removal(
        "lille",
        "2019-11-15",
        "content/narratives/alertes-sms/principles.md",
        "",
        Gone("funders/region-hauts-de-france/2019-Q4/bilan-operation.html", "Non-discrimination"),
    ),
    removal("lille", "2019-11-15", "content/pages/mode-emploi.md", "", Gone("public/mode-emploi/index.html", "Notice")),
];

#[test]
fn what_a_tender_asks_for_is_missed_when_it_is_taken_away() {
    let wrong: Vec<String> =
        REMOVALS.iter().filter_map(|removal| not_missed(removal).map(|why| format!("{}, {}: {why}", removal.project, removal.path))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn not_missed(removal: &Removal) -> Option<String> {
    let whole = if removal.project == "." { example() } else { project(removal.project) };
    let without = match taken_away(&whole, removal) {
        Ok(without) => without,
        Err(why) => return Some(why),
    };
    match removal.missed {
        Told(code, word) => {
            let told = |sources: &Sources| said(sources, removal.today).into_iter().filter(|said| said.code == code).collect::<Vec<_>>();
            let before: BTreeSet<String> = told(&whole).into_iter().map(|said| said.message).collect();
            let now: Vec<String> = told(&without).into_iter().map(|said| said.message).filter(|message| !before.contains(message)).collect();
            (!now.iter().any(|message| message.contains(word))).then(|| format!("`{code}` does not say `{word}`: {now:?}"))
        }
        Gone(path, text) => {
            let stands = |build: &Build| build.artefacts.get(path).is_some_and(|bytes| words(bytes).replace('\u{2019}', "'").contains(text));
            if !stands(built(removal.project)) {
                return Some(format!("`{text}` does not stand in {path} before"));
            }
            let build = halte::build(&without, day(removal.today));
            if has_errors(&build.diagnostics) {
                return Some(format!("there are errors: {:#?}", build.diagnostics));
            }
            stands(&build).then(|| format!("`{text}` stands in {path} all the same"))
        }
    }
}

/// The sources without the text, or without the file.
fn taken_away(whole: &Sources, removal: &Removal) -> Result<Sources, String> {
    let mut found = false;
    let mut without = Sources::default();
    for (path, bytes) in whole.iter() {
        if path.as_ref() != removal.path {
            without.insert(std::sync::Arc::clone(path), std::sync::Arc::clone(bytes));
            continue;
        }
        let text = String::from_utf8_lossy(bytes);
        found = removal.text.is_empty() || text.contains(removal.text);
        if !removal.text.is_empty() {
            without.insert(removal.path, text.replacen(removal.text, "", 1).as_bytes());
        }
    }
    if found { Ok(without) } else { Err(format!("`{}` is not there to be taken away", removal.text)) }
}

/// Everything that is said of the records of a project.
fn said(sources: &Sources, today: &str) -> Vec<Diagnostic> {
    let (records, mut said) = records::read(sources);
    let (model, more) = model::read(&records);
    said.extend(more);
    if let Some(model) = model {
        let schedule = expand(&model.service);
        said.extend(checks::run(&Subject { model: &model, schedule: &schedule, today: day(today) }));
    }
    said
}

/// The example of the repository.
fn example() -> Sources {
    let (sources, said) = sources::read(Path::new("."));
    assert!(said.is_empty(), "{said:?}");
    sources
}
