//! Vouchers that are handed out.

use super::*;

const ALWAYS: (&str, &str) = ("2021-09-01", "2023-12-31");

#[test]
fn vouchers_are_counted_in_both_units_with_stock_and_returns() {
    let (model, ..) = read("strasbourg");
    let activity = &model.activity;
    let of = |lot: &str, on: &str| activity.voucher_stock(&activity.voucher_lots[lot], day(on));
    let lot = of("lot-2021", "2022-06-30");
    assert_eq!((lot.received.carnets(), lot.received.cheques), (40, 400));
    assert_eq!((lot.granted.carnets(), lot.granted.cheques), (37, 370));
    // Two carnets and three chèques went back.
    assert_eq!(
        (lot.returned.carnets(), lot.returned.loose_cheques(), lot.returned.cheques),
        (2, 3, 23)
    );
    assert_eq!((lot.stock.carnets(), lot.stock.loose_cheques(), lot.stock.cheques), (0, 7, 7));
    let later = of("lot-2022", "2022-06-30");
    assert_eq!(
        (later.granted.carnets(), later.granted.loose_cheques(), later.stock.cheques),
        (27, 5, 325)
    );
    assert!((later.stock.in_carnets() - 32.5).abs() < f64::EPSILON);
    assert_eq!(
        of("lot-2022", "2022-03-13").received.cheques,
        0,
        "nothing is in stock before it came"
    );
    let granted =
        |counted| count(&model, "pass-numeriques", counted, None, None, ALWAYS.0, ALWAYS.1)["all"];
    assert_eq!(
        (granted(Counted::Carnets), granted(Counted::Cheques), granted(Counted::Beneficiaries)),
        (64, 645, 65)
    );
}

#[test]
fn beneficiaries_are_told_apart_by_the_open_list_of_characteristics() {
    let (model, ..) = read("strasbourg");
    let dimensions = [
        Dimension::Field(Field::Age),
        Dimension::Field(Field::Gender),
        Dimension::Field(Field::FrenchSpeaking),
    ];
    let dimensions = dimensions.into_iter().chain([
        Dimension::Field(Field::Disability),
        own(&model, "csp"),
        own(&model, "population"),
        own(&model, "aide"),
    ]);
    for dimension in dimensions {
        let by = count(
            &model,
            "pass-numeriques",
            Counted::Beneficiaries,
            None,
            Some(&dimension),
            ALWAYS.0,
            ALWAYS.1,
        );
        assert_eq!(by.values().sum::<u64>(), 65, "{dimension:?}: {by:?}");
    }
    let lists = |id: &str| {
        model
            .mandate
            .characteristics
            .iter()
            .find(|own| own.id.as_str() == id)
            .map(|own| own.categories.len())
    };
    assert_eq!((lists("population"), lists("aide"), lists("csp")), (Some(3), Some(3), Some(8)));
}

#[test]
fn the_categories_cross_the_kinds_of_help() {
    let (model, ..) = read("strasbourg");
    let programme = programme(&model, "pass-numeriques");
    let crossing = [own(&model, "population"), own(&model, "aide")];
    let mut cells: BTreeMap<Vec<String>, u64> = BTreeMap::new();
    for entry in model.activity.entries(&model.service, &programme, Counted::Carnets, None) {
        for (categories, n) in entry.counts(&crossing).expect("every grant says both") {
            *cells
                .entry(categories.iter().map(|category| category.as_str().to_owned()).collect())
                .or_default() += n;
        }
    }
    assert_eq!(cells.values().sum::<u64>(), 64);
    assert!(
        cells.len() <= 9 && cells.contains_key(&vec!["freins".to_owned(), "assistance".to_owned()]),
        "{cells:?}"
    );
    let grid = &model.mandate.grids["grille-eurometropole"];
    assert_eq!(grid.rows_by, Some(own(&model, "population")));
}

#[test]
fn reports_are_due_before_the_committee_and_on_the_day_that_the_agreement_names() {
    let (model, ..) = read("strasbourg");
    let due = |id: &str, of: &str| model.mandate.due(&model.mandate.deliverables[id], period(of));
    assert_eq!(due("rapport-etape", "2021-09--2022-05"), Some(day("2022-07-01")));
    assert_eq!(due("rapport-annuel", "2021"), Some(day("2022-10-24")));
    assert_eq!(due("rapport-annuel", "2022"), Some(day("2023-10-30")));
    assert_eq!(due("rapport-annuel", "2023"), None, "no meeting is fixed for it");
    let committee = &model.mandate.committees["comite-de-suivi"];
    assert_eq!(committee.fixing_deadline(&committee.meetings[0]), Some(day("2022-09-24")));
    assert!(committee.meets_in_its_quarter(2022) && !committee.meets_in_its_quarter(2021));
}

#[test]
fn a_new_agreement_is_proposed_six_months_before_the_end() {
    let (model, ..) = read("strasbourg");
    let agreement = &model.mandate.agreements[0];
    let term = agreement.term_on(day("2022-06-30")).expect("it is in force");
    assert_eq!(
        (term.until, agreement.notice_deadline(term)),
        (day("2023-12-31"), Some(day("2023-06-30")))
    );
    assert_eq!(agreement.term_on(day("2024-01-01")), None, "it is not renewed by itself");
}

#[test]
fn neither_income_nor_residence_asks_for_anything_and_rights_are_told() {
    let build = built("strasbourg");
    let page = |path: &str| words(build.artefacts.get(path).expect("the page"));
    assert!(page("public/index.html").contains("aucune condition de revenu"));
    assert!(page("public/confidentialite/index.html").contains("avec votre accord"));
}

#[test]
fn the_president_validates_before_anything_is_sent() {
    let (model, ..) = read("strasbourg");
    for deliverable in model.mandate.deliverables.values() {
        assert_eq!(
            deliverable.validator.as_deref(),
            Some("Le Président de la Collectivité européenne d'Alsace"),
            "{}",
            deliverable.id
        );
        assert_eq!(deliverable.recipient.as_str(), "eurometropole");
    }
}

#[test]
fn the_survey_the_actions_and_the_cause_of_the_gap_are_there() {
    let (model, ..) = read("strasbourg");
    let survey = &model.activity.surveys[0];
    assert_eq!((survey.asked, survey.answered), (52, 31));
    assert_eq!(
        survey.questions[0].answers.iter().map(|(_, n)| *n).collect::<Vec<_>>(),
        [19, 8, 3, 1]
    );
    let statuses: BTreeMap<&str, usize> =
        model.mandate.initiatives.iter().fold(BTreeMap::new(), |mut counts, initiative| {
            *counts.entry(initiative.status.code()).or_default() += 1;
            counts
        });
    assert_eq!(statuses, BTreeMap::from([("done", 3), ("planned", 2)]));
    let gap = &model.mandate.gaps[0];
    assert!(
        model.mandate.target(&gap.programme, gap.indicator.as_str()).is_some()
            && !gap.cause.is_empty()
            && gap.measure.is_some()
    );
}

#[test]
fn the_networks_logo_hangs_where_vouchers_are_given() {
    let (model, ..) = read("strasbourg");
    assert_eq!(model.service.stops.len(), 3);
    for stop in model.service.stops.values() {
        assert!(
            stop.equipment.iter().any(|item| item.starts_with("logo du réseau")),
            "{}",
            stop.id
        );
    }
}

#[test]
fn the_interim_report_covers_all_that_happened_since_the_agreement_began() {
    let build = built("strasbourg");
    let page = build.artefacts.get("funders/eurometropole/2021-09--2022-05/rapport-etape.html");
    let page = words(page.expect("the interim report has its folder")).replace('\u{a0}', " ");
    assert!(page.contains("septembre 2021 à mai 2022"), "the cover says from when to when");
    assert!(
        build.artefacts.iter().all(|(path, _)| !path.as_str().contains("2022-Q2")),
        "nothing asks for a quarter"
    );
}

#[test]
fn the_final_evaluation_covers_the_agreement_and_comes_when_it_is_over() {
    let (model, ..) = read("strasbourg");
    let (programme, evaluation) = (
        &model.service.programmes["pass-numeriques"],
        &model.mandate.deliverables["evaluation-finale"],
    );
    let whole = period("2021-09--2023-12");
    assert_eq!(evaluation.periods_until(day("2023-12-31"), programme), BTreeSet::new());
    assert_eq!(evaluation.periods_until(day("2024-01-01"), programme), BTreeSet::from([whole]));
    assert_eq!(model.mandate.due(evaluation, whole), Some(day("2024-01-31")));
    let build = halte::build(&project("strasbourg"), day("2024-01-15"));
    assert!(!has_errors(&build.diagnostics), "{:#?}", build.diagnostics);
    assert!(
        build
            .artefacts
            .get("funders/eurometropole/2021-09--2023-12/evaluation-finale.html")
            .is_some()
    );
}

#[test]
fn the_interim_report_prints_the_sum_of_its_months() {
    let (model, ..) = read("strasbourg");
    let months = period("2021-09--2022-05").each_month();
    assert_eq!(months.len(), 9);
    let table = built("strasbourg")
        .artefacts
        .get("funders/eurometropole/2021-09--2022-05/indicateurs-suivis.csv")
        .expect("the indicators as data");
    let table = words(table);
    for (label, counted) in [
        ("Carnets remis", Counted::Carnets),
        ("Chèques remis", Counted::Cheques),
        ("Bénéficiaires", Counted::Beneficiaries),
    ] {
        let of_month = |month: &Period| {
            let (first, last) = (month.first().to_string(), month.last().to_string());
            count(&model, "pass-numeriques", counted, None, None, &first, &last)
                .get("all")
                .copied()
                .unwrap_or(0)
        };
        let sum: u64 = months.iter().map(of_month).sum();
        assert!(sum > 50, "{label}: {sum}");
        assert!(
            table.lines().any(|line| line.starts_with(&format!("{label};nombre;{sum};"))),
            "{label}: {sum} is not in\n{table}"
        );
    }
}
