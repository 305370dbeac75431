//! Messages, members, and European money.

use super::*;

use halte::import::activity;
use halte::language::Language;
use halte::sources::Theme;

#[test]
fn members_are_known_by_age_and_sex_and_only_in_counts() {
    let (model, ..) = read("lille");
    let at_end = |by: Option<&Dimension>| {
        count(
            &model,
            "alertes-sms",
            Counted::Tally,
            Some("members"),
            by,
            "2019-10-31",
            "2019-10-31",
        )
    };
    assert_eq!(at_end(None)["all"], 164 + 92);
    let by_gender = at_end(Some(&Dimension::Field(Field::Gender)));
    assert_eq!(
        (by_gender["féminin"], by_gender["masculin"], by_gender["non communiqué"]),
        (170, 76, 10)
    );
    assert_eq!(at_end(Some(&Dimension::Field(Field::Age))).values().sum::<u64>(), 256);
    assert_eq!(at_end(Some(&own(&model, "consent")))["given"], 250);
    let members = model
        .mandate
        .indicator(&programme(&model, "alertes-sms"), "members")
        .expect("the indicator");
    assert!(
        members.count.as_ref().is_some_and(|count| count.level),
        "members of two months are not added up"
    );
}

#[test]
fn a_message_goes_to_several_groups_of_its_structure_and_can_be_used_again() {
    let (model, ..) = read("lille");
    let activity = &model.activity;
    let campaign = activity
        .campaigns
        .iter()
        .find(|campaign| campaign.id.as_str() == "actualisation")
        .expect("the campaign");
    assert_eq!(
        (campaign.title.as_str(), campaign.category.as_str()),
        ("Actualisation du mois", "Rappel administratif")
    );
    assert_eq!(
        campaign.sends.iter().map(|send| (send.date, send.groups.len())).collect::<Vec<_>>(),
        [(day("2019-10-07"), 2), (day("2019-10-28"), 2)]
    );
    for campaign in &activity.campaigns {
        let own = |group| activity.groups[group].stop == campaign.stop;
        assert!(campaign.sends.iter().flat_map(|send| &send.groups).all(own), "{}", campaign.id);
    }
    assert_eq!(
        count(&model, "alertes-sms", Counted::Campaigns, None, None, "2019-10-01", "2019-11-01")["all"],
        4
    );
    assert_eq!(
        count(&model, "alertes-sms", Counted::Messages, None, None, "2019-10-01", "2019-11-01")["all"],
        61 + 66 + 74 + 48
    );
}

#[test]
fn the_emblem_comes_first_and_the_operation_is_described_on_the_site() {
    let (model, ..) = read("lille");
    let first = &model.mandate.acknowledgements([], Support::Site).entries()[0].clone();
    assert_eq!(
        (first.regime.code(), first.fund.as_deref()),
        ("eu-2014-2020", Some("Fonds européen de développement régional (FEDER)"))
    );
    let description = first.description.as_deref().expect("the operation is described");
    let build = built("lille");
    let pages = build.artefacts.iter().filter(|(path, _)| path.extension() == "html");
    assert!(
        pages.into_iter().any(|(_, html)| words(html).contains(&description[..60])),
        "the description stands on no page"
    );
}

#[test]
fn the_report_speaks_of_the_horizontal_principles_in_a_section_of_their_own() {
    let build = built("lille");
    let report = words(
        build
            .artefacts
            .get("funders/region-hauts-de-france/2019-Q4/bilan-operation.html")
            .expect("the report"),
    );
    let (_, section) = report.split_once("id=\"principles\"").expect("the section");
    let section = section.split("<h2").next().unwrap_or_default();
    for principle in
        ["Égalité entre les femmes et les hommes", "Non-discrimination", "Développement durable"]
    {
        assert!(section.contains(principle), "{principle}");
    }
}

#[test]
fn the_teams_have_a_notice_of_use() {
    let build = built("lille");
    let notice = words(build.artefacts.get("public/mode-emploi/index.html").expect("the notice"));
    assert!(notice.contains("Ce projet est cofinancé par l'Union Européenne avec le FEDER"));
}

#[test]
fn members_are_imported_from_a_sheet_as_counts_and_no_name_crosses() {
    let mut sources = project("lille").with_default_theme();
    let (model, ..) = read("lille");
    let language = Language::load("fr", Theme::new("default", &sources)).expect("French is there");
    let text_of =
        |path: &str| sources.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    let sheet = "Date;Arrêt;Ce qui est compté;Âge;Genre;Nombre;Nom\n\
                 18/10/2019;Centre social et culturel de l'Arbrisseau;members;;;30;\n\
                 18/10/2019;Centre social et culturel de l'Arbrisseau;members;18-24;F;19;Une \
                 liste\n\
                 18/10/2019;Centre social et culturel de l'Arbrisseau;members;40-59;H;11;\n";
    let subject = activity::Subject { model: &model, language: &language, programme: None };
    let imported = activity::activity("adherents.csv", sheet.as_bytes(), &subject, &text_of);
    assert_eq!(
        (imported.summary.rows, imported.summary.left_out, imported.summary.tallies),
        (3, 0, 1),
        "{:?}",
        imported.diagnostics
    );
    for (path, text) in imported.files {
        assert!(!text.contains("Une liste"), "{path}: {text}");
        sources.insert(path.as_str(), text.into_bytes());
    }
    let (model, said) = model::read(&records::read(&sources).0);
    let model = model.unwrap_or_else(|| panic!("{said:#?}"));
    let on_that_day = count(
        &model,
        "alertes-sms",
        Counted::Tally,
        Some("members"),
        Some(&Dimension::Field(Field::Age)),
        "2019-10-18",
        "2019-10-18",
    );
    assert_eq!((on_that_day["18-24"], on_that_day["40-59"]), (19, 11));
}

#[test]
fn two_funds_of_the_union_share_one_emblem() {
    let mut sources = project("lille");
    let file = "records/organisations.yaml";
    let records = String::from_utf8(sources.get(file).expect("there are some").to_vec());
    let second = "\
- id: fonds-social
  name: Fonds social europ\u{e9}en
  role: funder
  visibility:
    regime: eu-2014-2020
    fund: Fonds social europ\u{e9}en (FSE)
    mention: Ce projet est cofinanc\u{e9} par l'Union Europ\u{e9}enne avec le FSE
    alt: Embl\u{e8}me de l'Union, Fonds social
    order: 2
";
    let both = format!("{}\n{second}", records.expect("UTF-8"));
    sources.insert(file, both.into_bytes());
    let build = halte::build(&sources, "2019-11-15".parse().expect("a date"));
    let found: Vec<_> =
        build.diagnostics.iter().filter(|found| found.code == "publicity").collect();
    assert!(found.is_empty(), "{found:?}");
}

/// The Atom feed with the number to call, data for others, and each sheet of a workbook: « sur tous
/// ses supports ».
#[test]
fn every_medium_carries_the_sentence_of_the_fund() {
    let wanted = "Ce projet est cofinancé par l'Union Européenne avec le FEDER";
    let build = built("lille");
    let mut seen = BTreeMap::new();
    for (path, bytes) in build.artefacts.iter() {
        let name = path.as_str();
        let kind = match path.extension() {
            "geojson" => "geojson",
            "xml" if name.ends_with("/atom.xml") => "atom",
            "json" if name.ends_with(".csv-metadata.json") => "csv",
            "json" if name.ends_with(".json-metadata.json") => "json",
            _ => continue,
        };
        assert!(words(bytes).contains(wanted), "{name} lacks the sentence");
        if kind == "atom" {
            assert!(words(bytes).contains("03 53 01 00 72"), "{name} lacks the number to call");
        }
        if kind == "csv" || kind == "json" {
            let table = name.trim_end_matches("-metadata.json");
            assert!(build.artefacts.get(table).is_some(), "{name} stands beside no table");
        }
        *seen.entry(kind).or_insert(0) += 1;
    }
    for kind in ["atom", "geojson", "csv", "json"] {
        assert!(seen.contains_key(kind), "no {kind} was read: {seen:?}");
    }
    let sheets = crate::workbooks::texts(build);
    assert!(sheets.len() > 3, "{} sheets were read", sheets.len());
    for (name, cells) in sheets.iter().filter(|(name, _)| !name.ends_with("À propos")) {
        assert!(cells.iter().any(|cell| cell == wanted), "{name} lacks the sentence");
    }
}
