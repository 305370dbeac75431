//! A team that goes to people's homes.

use super::*;

#[test]
fn follow_ups_receptions_difficulties_and_interventions_are_counted() {
    let (model, ..) = read("valdoise");
    let quarter = |counted, by: Option<&Dimension>| {
        count(&model, "equipe-mobile", counted, None, by, "2025-01-01", "2025-03-31")
    };
    assert_eq!(quarter(Counted::FollowUps, None)["all"], 22);
    assert_eq!(quarter(Counted::Receptions, None)["all"], 49);
    let difficulties = quarter(Counted::FollowUps, Some(&own(&model, "difficulty")));
    assert!(
        difficulties.values().sum::<u64>() > 22,
        "one person may have several: {difficulties:?}"
    );
    let target = |id: &str| {
        model
            .mandate
            .target(&programme(&model, "equipe-mobile"), id)
            .and_then(|target| target.value)
    };
    assert_eq!((target("follow-ups"), target("receptions")), (Some(90.0), Some(200.0)));
}

#[test]
fn interventions_are_held_against_professionals_and_their_working_time() {
    let (model, ..) = read("valdoise");
    let id = programme(&model, "equipe-mobile");
    let (first, last) = (day("2025-02-01"), day("2025-02-28"));
    assert!((model.activity.fte(&id, first, last) - 1.5).abs() < 1e-9);
    assert_eq!(model.activity.professionals(&id, first, last), 2);
    // In January the contract has run for 26 of 31 days.
    let january = model.activity.fte(&id, day("2025-01-01"), day("2025-01-31"));
    assert!((january - 1.5 * 26.0 / 31.0).abs() < 1e-9, "{january}");
    let interventions = count(
        &model,
        "equipe-mobile",
        Counted::Interventions,
        None,
        None,
        "2025-01-01",
        "2025-03-31",
    )["all"];
    let recorded: usize = model
        .activity
        .follow_ups
        .iter()
        .flat_map(|follow_up| &follow_up.interventions)
        .filter(|one| one.date <= day("2025-03-31"))
        .count();
    assert_eq!(interventions, recorded as u64);
    let per = |id: &str| {
        model
            .mandate
            .indicators
            .iter()
            .find(|indicator| indicator.id.as_str() == id)
            .and_then(|found| found.count.as_ref()?.per)
    };
    assert_eq!(per("interventions-per-fte").map(|per| per.code()), Some("fte"));
    assert_eq!(per("interventions-per-professional").map(|per| per.code()), Some("professional"));
}

#[test]
fn nothing_of_a_home_or_a_professional_leaves_the_records() {
    let (model, ..) = read("valdoise");
    assert!(model.service.stops.is_empty() && model.service.communes.is_empty());
    let build = built("valdoise");
    for (path, bytes) in build.artefacts.iter() {
        let text = String::from_utf8_lossy(bytes);
        for private in ["pro-1", "pro-2", "s-001", "s-014"] {
            assert!(!text.contains(private), "{path:?} holds {private}");
        }
    }
}

#[test]
fn the_public_site_says_what_the_service_is_and_how_one_is_referred() {
    let build = built("valdoise");
    let home = words(build.artefacts.get("public/index.html").expect("the home page"));
    assert!(home.contains("fiche de liaison") && home.contains("sur orientation"), "{home}");
    assert!(build.artefacts.get("public/partenaires/index.html").is_some());
    assert!(build.artefacts.iter().all(|(path, _)| !path.as_str().contains("/arrets/")
        || path.as_str() == "public/arrets/index.html"));
}

#[test]
fn a_written_report_is_due_every_quarter() {
    let (model, ..) = read("valdoise");
    let deliverable = &model.mandate.deliverables["bilan-trimestriel"];
    assert_eq!(deliverable.kind.code(), "quarterly_report");
    assert_eq!(deliverable.copies, ["Responsable de territoire du service social départemental"]);
    assert_eq!(model.mandate.due(deliverable, period("2025-Q2")), Some(day("2025-07-20")));
    assert_eq!(model.mandate.committees["reunion-trimestrielle"].meetings.len(), 2);
}
