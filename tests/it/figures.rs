//! Figures and tables, from the records of the example and of small cases to what a funder reads.

use halte::sources::Sources;

/// The project's own example.
pub fn example() -> Sources {
    let (sources, said) = halte::sources::read(std::path::Path::new("."));
    assert!(said.is_empty(), "{said:?}");
    sources
}

fn text(build: &halte::Build, path: &str) -> String {
    let bytes = build.artefacts.get(path).unwrap_or_else(|| panic!("{path} is missing: {:?}", build.diagnostics));
    String::from_utf8(bytes.to_vec()).expect("CSV is text")
}

#[test]
fn the_example_has_a_monthly_table_for_its_funder() {
    let build = halte::build(&example(), halte::calendar::Date::from_ymd_opt(2022, 9, 1).expect("a day"));
    let monthly = text(&build, "funders/cea/2021-10/tableau-mensuel.csv");
    assert!(monthly.contains("Haguenau"));
}
