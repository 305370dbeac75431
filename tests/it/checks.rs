//! Each check finds what it is for, and nothing else. A case is a folder of `tests/cases/checks/`
//! named after the code.

use std::fs;

use halte::checks::CHECKS;

use crate::schedule::{cases, differs};

#[test]
fn every_case_yields_the_findings_written_beside_it() {
    let differing: Vec<String> =
        cases("tests/cases/checks").iter().filter_map(|case| differs(case, false)).collect();
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

#[test]
fn every_check_has_a_case_in_which_it_speaks() {
    let mut missing = Vec::new();
    for check in CHECKS {
        let said =
            fs::read_to_string(format!("tests/cases/checks/{}/expected/findings.txt", check.code))
                .unwrap_or_default();
        if !said.contains(&format!("[{}]", check.code)) {
            missing.push(check.code);
        }
    }
    assert!(missing.is_empty(), "without a case: {missing:?}");
}

#[test]
fn every_check_stands_in_the_manual() {
    let manual = fs::read_to_string("docs/schedule.md").expect("the manual can be read");
    let missing: Vec<_> = CHECKS
        .iter()
        .map(|check| check.code)
        .filter(|code| !manual.contains(&format!("`{code}`")))
        .collect();
    assert!(missing.is_empty(), "not in docs/schedule.md: {missing:?}");
}
