//! Nobody can be found out from what is printed: an attacker of its own (`attack.rs`) is set on the
//! example, on random projects over month, quarter and year, on editions that were sent and made
//! again, and on every input that is known to betray somebody.

mod editions;
mod plans;
pub mod project;
mod traps;
mod withheld;

use halte::diagnostics::Severity;
use halte::indicators::Ledger;
use rayon::prelude::*;

use crate::figures::example;
use project::{attack, holds, random, tabulate};

#[test]
fn the_example_betrays_nobody() {
    let (figures, said) = tabulate(&example(), "2022-09-01", &Ledger::default());
    holds(&said);
    let knowledge = attack(&figures);
    assert!(knowledge.masked.len() > 100, "there is something to protect");
    let [found] = figures.yields.as_slice() else { panic!("one funder") };
    assert!(found.printable > 500, "{found:?}");
    assert!(
        5 * found.lost <= found.printable,
        "more than a fifth of the printable numbers is lost: {found:?}"
    );
}

/// Whatever was counted, it can be published, and nobody is found out.
#[test]
fn random_projects_are_published_and_betray_nobody_over_month_quarter_and_year() {
    (1..=12).into_par_iter().for_each(|seed| {
        let (figures, said) = random(seed).tabulate("2023-01-15", &Ledger::default());
        let errors: Vec<_> = said.iter().filter(|said| said.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "seed {seed}: {errors:#?}");
        assert!(said.iter().all(|said| said.code != "disclosure"), "seed {seed}: {said:#?}");
        attack(&figures);
    });
}
