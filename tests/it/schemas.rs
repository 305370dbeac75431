//! The JSON Schemas that editors use: valid, and they refuse nothing that the program takes.

use std::ffi::OsStr;
use std::fs;

use crate::publish::fresh;
use crate::timetables::oracle;

#[test]
fn all_records_of_the_example_and_of_the_cases_satisfy_their_schemas() {
    let folder = fresh("schemas");
    let schemas = halte::records::schemas(halte::words::Tongue::English);
    for (name, text) in &schemas {
        fs::write(folder.join(name), text).expect("the folder can be written");
    }
    let mut arguments = vec![folder.as_os_str(), OsStr::new("records")];
    // French and German words for codes, as the manual has them.
    arguments.push(OsStr::new("docs/manual/example"));
    let cases = [
        "agenda",
        "checks/_base",
        "schedule",
        "feeds/history",
        "feeds/alike",
        "errors/base",
        "programmes",
    ]
    .map(|case| format!("tests/cases/{case}"));
    arguments.extend(cases.iter().map(OsStr::new));
    let Some(refused) = oracle("schemas.py", &arguments) else { return };
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

#[test]
fn a_schema_refuses_what_the_program_refuses() {
    let folder = fresh("schemas-slips");
    for (name, text) in halte::records::schemas(halte::words::Tongue::English) {
        fs::write(folder.join(name), text).expect("the folder can be written");
    }
    for case in ["unknown-key", "missing-key", "true-or-false"] {
        let Some(refused) = oracle(
            "schemas.py",
            &[folder.as_os_str(), OsStr::new(&format!("tests/cases/errors/{case}"))],
        ) else {
            return;
        };
        assert!(!refused.is_empty(), "{case}");
    }
}
