//! Surveys: how many were asked and answered, and what they answered (S2 art. 6).

use crate::calendar::Period;
use crate::indicators::cells::Cell;
use crate::indicators::counting::{ANSWER, NO_ANSWER, SURVEY, answer_code, answers_to};
use crate::indicators::desk::{Desk, percentages, rate};
use crate::indicators::table::{Row, RowKind, Table, Unit, Value};
use crate::model::{Counted, Question, Survey};

/// A table for each survey that ended in the period.
pub(super) fn build(desk: &Desk) -> Vec<Table> {
    let ended = |survey: &&Survey| {
        survey.programme == desk.programme.id
            && desk.period.contains(survey.until)
            && survey.until <= desk.until
    };
    let surveys = desk.model.activity.surveys.iter().filter(ended);
    surveys
        .map(|survey| table(&desk.for_table(&format!("surveys-{}", survey.id), None), survey))
        .collect()
}

fn table(desk: &Desk, survey: &Survey) -> Table {
    let month = Period::month_of(survey.until);
    let at = |measure: &str, dimension: &str, category: &str| {
        desk.configured(Cell::of(measure).at_period(month).at(dimension, category), month)
    };
    let asked = Value::Count { n: u64::from(survey.asked) };
    let answered = at(Counted::Answers.code(), SURVEY, &survey.id);
    let mut rows = vec![
        Row {
            kind: RowKind::Body,
            labels: vec![desk.language.text("table.survey"), desk.language.text("table.asked")],
            cells: vec![asked, Value::NotApplicable],
        },
        Row {
            kind: RowKind::Body,
            labels: vec![desk.language.text("table.survey"), desk.language.text("table.answered")],
            cells: vec![answered, rate(answered, asked, 100.0, 1)],
        },
    ];
    for question in &survey.questions {
        rows.extend(distribution(desk, question, answered, &|code| {
            at(&answers_to(&survey.id, &question.id), ANSWER, code)
        }));
    }
    let (first, last) =
        (desk.language.short_date(survey.from), desk.language.short_date(survey.until));
    let several = survey
        .questions
        .iter()
        .any(|question| question.multiple)
        .then(|| desk.language.text("note.several-answers"));
    Table {
        id: format!("surveys-{}", survey.id),
        title: desk.language.say(
            "table.grid",
            &[
                ("title", &survey.title),
                (
                    "period",
                    &desk.language.say("table.from-to", &[("first", &first), ("last", &last)]),
                ),
            ],
        ),
        label_headings: vec![
            desk.language.text("column.question"),
            desk.language.text("column.answer"),
        ],
        columns: vec![
            desk.column("number", None, Unit::Count),
            desk.column("share", None, Unit::Percent),
        ],
        rows,
        notes: std::iter::once(desk.language.text("note.survey")).chain(several).collect(),
        source: None,
    }
}

/// What was answered, and by how many nothing. Shares are of those who took part.
fn distribution(
    desk: &Desk,
    question: &Question,
    answered: Value,
    at: &dyn Fn(&str) -> Value,
) -> Vec<Row> {
    let mut labels: Vec<String> = question.answers.iter().map(|(label, _)| label.clone()).collect();
    let mut values: Vec<Value> = (0..labels.len()).map(|place| at(&answer_code(place))).collect();
    if !question.multiple {
        labels.push(desk.language.text("table.no-answer"));
        values.push(at(NO_ANSWER));
    }
    let each = || values.iter().map(|value| rate(*value, answered, 100.0, 1)).collect();
    let shares: Vec<Value> =
        if question.multiple { each() } else { percentages(&values, answered, 1) };
    let rows = labels.into_iter().zip(&values).zip(shares);
    rows.map(|((label, value), share)| Row {
        kind: RowKind::Body,
        labels: vec![question.label.clone(), label],
        cells: vec![*value, share],
    })
    .collect()
}
