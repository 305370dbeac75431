//! Each slip that a record keeper makes in these projects is told at its place with a remedy.

use super::*;
use halte::words::Tongue;

/// A slip: the project, the file that is put in its place, and the code that must be said.
struct Slip {
    project: &'static str,
    path: &'static str,
    text: &'static str,
    code: &'static str,
}

#[test]
fn every_slip_is_told_with_its_place_and_a_remedy() {
    let wrong: Vec<String> = SLIPS.iter().filter_map(not_told).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is missing in what is said of a slip.
fn not_told(slip: &Slip) -> Option<String> {
    let mut sources = project(slip.project);
    sources.insert(slip.path, slip.text.as_bytes());
    let (records, mut said) = records::read(&sources);
    said.extend(model::read(&records).1);
    let told = |diagnostic: &&Diagnostic| {
        diagnostic.code == slip.code
            && diagnostic.severity == Severity::Error
            && diagnostic.remedy(Tongue::English).is_some()
    };
    let here = |diagnostic: &&Diagnostic| {
        diagnostic
            .span
            .as_ref()
            .is_some_and(|span| span.file.as_ref() == slip.path && span.line > 0)
    };
    let found = said.iter().any(|diagnostic| told(&diagnostic) && here(&diagnostic));
    (!found).then(|| {
        format!("{}: `{}` is not said of {}but {said:#?}", slip.project, slip.code, slip.text)
    })
}

/// The mistakes that stand in the tenders themselves, each written into the example; what is said,
/// and the remedy.
const OF_TENDERS: &[(&str, &str, &str, &str, &str)] = &[
    // "vendredi 19 août 2019" was a Monday.
    (
        "records/rota/ouest.yaml",
        "dates: [2021-10-08,",
        "dates: [lundi 2021-10-08,",
        "weekday-matches-date",
        "correct the date or the weekday",
    ),
    // "signé le XXX".
    ("records/programmes.yaml", "from: lundi 2021-10-04", "from: XXX", "date", "year-month-day"),
    // The logo of an annex that did not come.
    (
        "records/organisations.yaml",
        "logo: logos/cea-placeholder.svg",
        "logo: logos/cea.svg",
        "missing-logo",
        "`logo:`",
    ),
    // Three periods of one contract: its weeks do not fit into the shortest.
    (
        "records/programmes.yaml",
        "until: mercredi 2022-08-31",
        "until: vendredi 2022-07-29",
        "service-weeks",
        "add passages",
    ),
    // One place in two spellings.
    (
        "records/communes.yaml",
        "canton: bischwiller",
        "canton: bischviller",
        "unknown-canton",
        "bischwiller",
    ),
    // Two addresses of one service.
    (
        "records/organisations.yaml",
        "  address: Hôtel",
        "  address: 1 rue du Port, 67000 Strasbourg\n  address: Hôtel",
        "duplicate-key",
        "one",
    ),
];

#[test]
fn mistakes_that_stand_in_the_tenders_are_told() {
    let mut wrong = Vec::new();
    for (path, right, mistake, code, remedy) in OF_TENDERS {
        let mut sources = crate::figures::example();
        let text = String::from_utf8(sources.get(path).expect("the file is there").to_vec())
            .expect("records are text");
        assert!(text.contains(right), "{path} holds no `{right}`");
        sources.insert(*path, text.replacen(right, mistake, 1).into_bytes());
        let (_, said) = halte::open(&sources, day("2022-07-20"), &mut halte::Memory::default());
        let told = said.iter().find(|said| {
            said.code == *code
                && said.remedy(Tongue::English).is_some_and(|hint| hint.contains(remedy))
        });
        if told.is_none() {
            wrong.push(format!("{mistake}: `{code}` is not said, but {said:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const SLIPS: &[Slip] = &[
    // Counted twice: visits one by one, and a tally of the same session, month or place.
    Slip {
        project: "cea-two-programmes",
        path: "records/epnm/tallies/a.yaml",
        code: "double-count",
        text: "- {stop: haguenau, date: 2022-05-02, total: 5}\n",
    },
    Slip {
        project: "cea-two-programmes",
        path: "records/epnm/tallies/a.yaml",
        code: "double-count",
        text: "- {stop: haguenau, period: 2022-05, total: 5}\n",
    },
    Slip {
        project: "cea-two-programmes",
        path: "records/epnm/tallies/a.yaml",
        code: "double-count",
        text: "- {period: 2022-Q2, total: 5}\n",
    },
    Slip {
        project: "cea-two-programmes",
        path: "records/epnm/tallies/b.yaml",
        code: "double-count",
        text: "- {stop: wissembourg, date: 2022-05-06, total: 4}\n",
    },
    Slip {
        project: "cea-two-programmes",
        path: "records/epnm/tallies.yaml",
        code: "visits-add-up",
        text: "- {stop: wissembourg, date: 2022-05-06, at: 09:00-12:00, total: 7}\n",
    },
    // Tallies that do not hold together.
    Slip {
        project: "cea-two-programmes",
        path: "records/epnm/tallies/a.yaml",
        code: "tally-adds-up",
        text: "- {stop: wissembourg, period: 2022-03, total: 5, counts: [{age: 70+, n: 4}]}\n",
    },
    Slip {
        project: "cea-two-programmes",
        path: "records/epnm/tallies/a.yaml",
        code: "tally-adds-up",
        text: "- {stop: wissembourg, period: 2022-03, counts: [{age: 70+, n: 4}, {gender: féminin, \
            n: 3}]}\n",
    },
    Slip {
        project: "cea-two-programmes",
        path: "records/epnm/tallies/a.yaml",
        code: "tally-adds-up",
        text: "- {stop: wissembourg, period: 2022-03, counts: [{motives: Justice, n: 4}]}\n",
    },
    Slip {
        project: "cea-two-programmes",
        path: "records/epnm/tallies/a.yaml",
        code: "tally-when",
        text: "- {stop: wissembourg, total: 5}\n",
    },
    Slip {
        project: "cea-two-programmes",
        path: "records/epnm/tallies/a.yaml",
        code: "missing-key",
        text: "- {stop: wissembourg, period: 2022-03, total: 5, counts: [{age: 70+}]}\n",
    },
    Slip {
        project: "lille",
        path: "records/tallies/a.yaml",
        code: "unknown-measure",
        text: "- {stop: arbrisseau, date: 2019-10-30, measure: membres, total: 5}\n",
    },
    Slip {
        project: "loiret",
        path: "records/esp/tallies/a.yaml",
        code: "unknown-dimension",
        text: "- {stop: esp-gien, period: 2020-10, total: 5, counts: [{chanel: visio, n: 5}]}\n",
    },
    Slip {
        project: "loiret",
        path: "records/esp/tallies/a.yaml",
        code: "unknown-code",
        text: "- {stop: esp-gien, period: 2020-10, measure: contacts, counts: [{channel: visoi, \
            n: 5}]}\n",
    },
    Slip {
        project: "loiret",
        path: "records/esp/tallies/a.yaml",
        code: "unknown-organisation",
        text: "- {stop: esp-gien, period: 2020-10, measure: contacts, counts: [{operator: cfa, \
            n: 5}]}\n",
    },
    // Units of vouchers, and stock.
    Slip {
        project: "strasbourg",
        path: "records/voucher_grants/a.yaml",
        code: "voucher-units",
        text: "- {date: 2022-05-02, lot: lot-2022}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/voucher_grants/a.yaml",
        code: "voucher-units",
        text: "- {date: 2022-05-02, lot: lot-2022, carnets: 0}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/voucher_grants/a.yaml",
        code: "unknown-key",
        text: "- {date: 2022-05-02, lot: lot-2022, pass: 10}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/voucher_grants/z.yaml",
        code: "voucher-stock",
        text: "- {date: 2022-06-30, lot: lot-2022, carnets: 40}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/voucher_grants/a.yaml",
        code: "voucher-dates",
        text: "- {date: 2022-01-10, lot: lot-2022, carnets: 1}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/voucher_grants/a.yaml",
        code: "outside-programme",
        text: "- {date: 2012-05-02, lot: lot-2022, carnets: 1}\n",
    },
    Slip {
        project: "cea-two-programmes",
        path: "records/pass-numeriques/voucher_grants/a.yaml",
        code: "other-programme",
        text: "- {date: 2022-05-02, lot: lot-2021, stop: haguenau, carnets: 1}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/voucher_grants/a.yaml",
        code: "unknown-lot",
        text: "- {date: 2022-05-02, lot: lot-2023, carnets: 1}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/voucher_grants/a.yaml",
        code: "several-categories",
        text: "- {date: 2022-05-02, lot: lot-2022, carnets: 1, person: {more: {aide: [formation, \
            assistance]}}}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/voucher_grants/a.yaml",
        code: "unknown-dimension",
        text: "- {date: 2022-05-02, lot: lot-2022, carnets: 1, person: {more: {age: 70+}}}\n",
    },
    // Nobody's name, nobody's home.
    Slip {
        project: "valdoise",
        path: "records/staff/a.yaml",
        code: "personal-data",
        text: "- {code: sophie, fte: 0.5}\n",
    },
    Slip {
        project: "valdoise",
        path: "records/staff/a.yaml",
        code: "fte",
        text: "- {code: pro-3, fte: 35}\n",
    },
    Slip {
        project: "valdoise",
        path: "records/follow_ups/a.yaml",
        code: "personal-data",
        text: "- {number: martin, opened_on: 2025-02-03, staff: pro-1}\n",
    },
    Slip {
        project: "valdoise",
        path: "records/follow_ups/a.yaml",
        code: "unknown-key",
        text: "- {number: s-900, opened_on: 2025-02-03, staff: pro-1, address: 1 rue}\n",
    },
    Slip {
        project: "valdoise",
        path: "records/follow_ups/a.yaml",
        code: "outside-follow-up",
        text: "- {number: s-900, opened_on: 2025-02-03, staff: pro-1, \
            interventions: [{date: 2025-01-30}]}\n",
    },
    Slip {
        project: "valdoise",
        path: "records/follow_ups/a.yaml",
        code: "duplicate-id",
        text: "- {number: s-900, opened_on: 2025-02-03, staff: pro-1}\n- {number: s-900, \
            opened_on: 2025-02-04, staff: pro-1}\n",
    },
    Slip {
        project: "valdoise",
        path: "records/follow_ups/a.yaml",
        code: "unknown-staff",
        text: "- {number: s-900, opened_on: 2025-02-03, staff: pro-7}\n",
    },
    // Structures, surveys.
    Slip {
        project: "lille",
        path: "records/campaigns/a.yaml",
        code: "foreign-group",
        text: "- {id: x, stop: chemin-rouge, title: T, category: C, sends: [{date: 2019-10-15, \
            groups: arbrisseau-rsa}]}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/surveys/a.yaml",
        code: "survey-adds-up",
        text: "- {id: s, title: T, from: 2022-05-02, until: 2022-05-31, asked: 10, answered: 11, \
            questions: []}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/surveys/a.yaml",
        code: "survey-adds-up",
        text: "- {id: s, title: T, from: 2022-05-02, until: 2022-05-31, asked: 10, answered: 5, \
            questions: [{id: q, label: L, answers: [{label: a, n: 4}, {label: b, n: 2}]}]}\n",
    },
    // Indicators and grids.
    Slip {
        project: "loiret",
        path: "records/esp/grids/a.yaml",
        code: "unknown-indicator",
        text: "- {id: g, recipient: departement-loiret, title: T, columns: [{label: A, \
            indicator: atendance}]}\n",
    },
    Slip {
        project: "loiret",
        path: "records/esp/grids/a.yaml",
        code: "unknown-organisation",
        text: "- {id: g, recipient: departement-loiret, title: T, columns: [{label: A, \
            indicator: contacts-by-operator, category: cff}]}\n",
    },
    Slip {
        project: "loiret",
        path: "records/esp/grids/a.yaml",
        code: "grid",
        text: "- {id: g, recipient: departement-loiret, title: T, columns: [{label: A, \
            sum: [b]}]}\n",
    },
    Slip {
        project: "loiret",
        path: "records/bus/grids/a.yaml",
        code: "other-programme",
        text: "- {id: g, recipient: departement-loiret, title: T, columns: [{label: A, \
            indicator: attendance}]}\n",
    },
    Slip {
        project: "loiret",
        path: "records/esp/indicators/a.yaml",
        code: "missing-key",
        text: "- {id: i, label: L, definition: D, count: tally}\n",
    },
    Slip {
        project: "loiret",
        path: "records/esp/indicators/a.yaml",
        code: "missing-key",
        text: "- {id: i, label: L, definition: D, by: age}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/gaps/a.yaml",
        code: "unknown-target",
        text: "- {indicator: carnets-grented, period: 2022, cause: C}\n",
    },
    // Deliverables and agreements.
    Slip {
        project: "cea-two-programmes",
        path: "records/epnm/deliverables.yaml",
        code: "other-programme",
        text: "- {id: d, kind: annual_report, recipient: eurometropole}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/deliverables/a.yaml",
        code: "edition-period",
        text: "- {id: d, kind: annual_report, recipient: eurometropole, \
            editions: [{period: 2021-09--2022-05, status: draft}]}\n",
    },
    Slip {
        project: "loiret",
        path: "records/esp/deliverables/a.yaml",
        code: "edition-period",
        text: "- {id: d, kind: monthly_table, recipient: departement-loiret, \
            editions: [{period: 2020-Q3, status: draft}]}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/deliverables/a.yaml",
        code: "edition-period",
        text: "- {id: d, kind: final_evaluation, recipient: eurometropole, \
            editions: [{period: 2022, status: draft}]}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/deliverables/a.yaml",
        code: "due-rule",
        text: "- {id: d, kind: annual_report, recipient: eurometropole, due_months_before: 1}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/deliverables/a.yaml",
        code: "edition-order",
        text: "- {id: d, kind: annual_report, recipient: eurometropole, validator: V, \
            editions: [{period: 2021, status: sent, sent_on: 2022-10-20}]}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/deliverables/a.yaml",
        code: "edition-order",
        text: "- {id: d, kind: annual_report, recipient: eurometropole, editions: [{period: 2021, \
            status: sent, validated_by: V, validated_on: 2022-10-21, sent_on: 2022-10-20}]}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/deliverables/a.yaml",
        code: "unknown-committee",
        text: "- {id: d, kind: annual_report, recipient: eurometropole, due_months_before: 1, \
            committee: comite}\n",
    },
    Slip {
        project: "loiret",
        path: "records/esp/agreements/a.yaml",
        code: "agreement-term",
        text: "- {id: a, title: T, parties: departement-loiret, from: 2019-09-02, term_months: 36, \
            until: 2022-09-02}\n",
    },
    Slip {
        project: "loiret",
        path: "records/esp/agreements/a.yaml",
        code: "missing-key",
        text: "- {id: a, title: T, parties: departement-loiret, term_months: 36}\n",
    },
];
