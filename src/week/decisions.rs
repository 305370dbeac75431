//! What is proposed and not decided, and what is decided and not done.

use crate::model::{Decision, Stage};
use crate::words::message;

use super::{Row, Section, Subject};

pub(super) fn section(subject: &Subject) -> Option<Section> {
    let all = &subject.model.mandate.decisions;
    let open = all.iter().filter(|decision| decision.is_open_on(subject.today));
    let rows: Vec<Row> = open.map(|decision| row(subject, decision)).collect();
    let notes = if rows.is_empty() { vec![message!("week-decisions-none")] } else { Vec::new() };
    (!all.is_empty()).then(|| Section {
        id: "decisions",
        title: message!("week-decisions"),
        columns: vec![
            message!("week-column-what"),
            message!("week-column-since"),
            message!("week-column-state"),
        ],
        rows,
        notes,
    })
}

fn row(subject: &Subject, decision: &Decision) -> Row {
    let is_late = decision.due.is_some_and(|due| due < subject.today);
    let state = match (decision.stage_on(subject.today), decision.due) {
        (Some(Stage::Decided), Some(due)) => message!("week-decision-to-do-by", due = due),
        (Some(Stage::Decided), None) => message!("week-decision-to-do"),
        _ => message!("week-decision-to-decide"),
    };
    Row::new([
        subject.of_programme(&decision.programme, decision.what.as_str()),
        message!("week-decision-proposed", day = decision.proposed_on),
        state,
    ])
    .urgent(is_late)
}
