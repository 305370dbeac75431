//! What the mobile public writer, the example of the repository, records beside its tour.

use super::*;

use halte::model::Disclosed;

fn model() -> Model {
    let (sources, said) = sources::read(Path::new("."));
    assert!(said.is_empty(), "{said:?}");
    let (model, said) = model::read(&records::read(&sources).0);
    assert!(said.is_empty(), "{said:#?}");
    model.expect("the example has a meaning")
}

#[test]
fn the_example_has_workshops_and_half_days_without_public() {
    let model = model();
    let whole = |counted| count(&model, "epnm", counted, None, None, "2021-10-04", "2022-08-31");
    assert_eq!(whole(Counted::Workshops)["all"], 5);
    assert_eq!(whole(Counted::Participants)["all"], 9 + 7 + 11 + 12 + 8);
    // Two of them took the whole day.
    assert_eq!(whole(Counted::Outreach)["all"], 7 + 2 * 2);
    let schedule = expand(&model.service);
    for outreach in &model.activity.outreach {
        let held = schedule
            .passages
            .iter()
            .filter(|passage| passage.date == outreach.date && passage.takes_place());
        assert!(
            held.count() < 2,
            "{}: a day with two passages has no half-day left",
            outreach.date
        );
    }
    let market = model
        .mandate
        .agreements
        .iter()
        .find(|agreement| agreement.id == "marche")
        .expect("the contract");
    assert_eq!(market.first_term.until, day("2022-08-31"));
}

#[test]
fn statistics_are_public_only_while_the_funder_agrees() {
    let model = model();
    let programme = programme(&model, "epnm");
    let approved = |on: &str| {
        model
            .mandate
            .approval(&programme, Disclosed::Statistics, day(on))
            .map(|approval| approval.approved_by.to_string())
    };
    assert_eq!(approved("2022-02-14"), None);
    assert_eq!(approved("2022-02-15"), Some("cea".to_owned()));
    let refused = |text: &str| -> Vec<&'static str> {
        let (mut sources, _) = sources::read(Path::new("."));
        sources.insert("records/approvals.yaml", text.as_bytes());
        let (model, said) = model::read(&records::read(&sources).0);
        let withdrawn = model.is_some_and(|model| {
            model.mandate.approval(&programme, Disclosed::Statistics, day("2022-06-30")).is_none()
        });
        said.iter().map(|said| said.code.name()).chain(withdrawn.then_some("none holds")).collect()
    };
    assert_eq!(
        refused("- {what: statistics, approved_by: plume-et-clavier, approved_on: 2022-02-15}\n"),
        ["approval"]
    );
    assert_eq!(
        refused(
            "- {what: statistics, approved_by: cea, approved_on: 2022-02-15, \
             withdrawn_on: 2022-06-30}\n"
        ),
        ["none holds"]
    );
}
