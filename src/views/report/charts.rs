//! Which chart shows which table, and what it says in words.

use std::fmt::Display;

use crate::indicators::{Column, Figure, Row, RowKind, Table, Unit};
use crate::language::Language;
use crate::views::chart::{
    Amount, Axis, Bars, Chart, Form, Heat, Lines, Map, MapPoint, Pyramid, Ranked, RankedRow,
    Reference, Series, Shares, Stacked, largest, rank, reach,
};
use crate::views::words;

use super::table::week;
use super::{Block, Context};

/// Upright bars of one column over the body rows, with a line where a target is known.
pub(super) fn bars(
    context: &Context,
    table: &Table,
    key: &str,
    target: Option<f64>,
    caption_key: &str,
) -> Option<Block> {
    let chart = bar_chart(context, table, key, target)?;
    Some(block(context, table, caption_key, chart))
}

/// As [`bars`], under a caption that is no word of the theme.
pub(super) fn bars_under(
    context: &Context,
    table: &Table,
    key: &str,
    name: &str,
    caption: String,
) -> Option<Block> {
    let chart = bar_chart(context, table, key, None)?;
    Some(block_under(context, table, name, caption, chart))
}

fn bar_chart(context: &Context, table: &Table, key: &str, target: Option<f64>) -> Option<Chart> {
    let (index, column) = column(table, key)?;
    let (categories, amounts) = amounts(context.language, table, index, column);
    if categories.len() < 2 || largest(&amounts) <= 0.0 {
        return None;
    }
    let target = target.map(|value| {
        let text = words::with_unit(context.language, column.unit, &plain(context.language, value));
        Reference { value, label: context.language.say("chart.target", &[("n", &text)]) }
    });
    let most = reach(&amounts).max(target.as_ref().map_or(0.0, |target| target.value));
    let measure = measure(context.language, column);
    let axis = Axis::up_to(context.language, &measure, column.unit, most);
    let alt = series_in_words(
        context.language,
        "chart.alt.bars",
        &measure,
        &categories,
        &amounts,
        target.as_ref(),
    );
    let form = Form::Bars(Bars { axis, categories, amounts, target });
    Some(Chart { form, alt })
}

/// Upright bars of several columns that add up.
pub(super) fn stacked(
    context: &Context,
    table: &Table,
    keys: &[&str],
    caption_key: &str,
) -> Option<Block> {
    let language = context.language;
    let find = |key: &&str| table.columns.iter().position(|column| column.key == **key);
    let indices: Vec<usize> = keys.iter().filter_map(find).collect();
    let mut categories = Vec::new();
    let mut series = Vec::new();
    for index in &indices {
        let column = &table.columns[*index];
        let (labels, amounts) = amounts(language, table, *index, column);
        categories = labels;
        series.push(Series { name: measure(language, column), amounts });
    }
    let shown =
        series.iter().flat_map(|series| &series.amounts).all(|amount| amount.value.is_some());
    if series.len() < 2 || categories.len() < 2 || !shown {
        return None;
    }
    let sum = |at: usize| series.iter().filter_map(|series| series.amounts[at].value).sum::<f64>();
    let most = (0..categories.len()).map(sum).fold(0.0, f64::max);
    let axis = Axis::up_to(language, &language.text("chart.measure.visits"), Unit::Count, most);
    let alt = parts_in_words(language, "chart.alt.stacked", &axis.title, &categories, &series);
    Some(block(
        context,
        table,
        caption_key,
        Chart { form: Form::Stacked(Stacked { axis, categories, series }), alt },
    ))
}

/// Two columns side by side over an ordered scale, such as age by gender.
pub(super) fn pyramid(context: &Context, table: &Table, caption_key: &str) -> Option<Block> {
    let language = context.language;
    let counts: Vec<usize> = (0..table.columns.len())
        .filter(|index| table.columns[*index].unit == Unit::Count)
        .collect();
    let [left, right, ..] = counts.as_slice() else { return None };
    let side = |index: &usize| {
        let column = &table.columns[*index];
        let (bands, amounts) = amounts(language, table, *index, column);
        (bands, Series { name: column.label.clone(), amounts })
    };
    let ((bands, left), (_, right)) = (side(left), side(right));
    if bands.len() < 2 || largest(left.amounts.iter().chain(&right.amounts)) <= 0.0 {
        return None;
    }
    let max = reach(left.amounts.iter().chain(&right.amounts));
    let series = [left.clone(), right.clone()];
    let alt = parts_in_words(
        language,
        "chart.alt.pyramid",
        &language.text("chart.measure.visits"),
        &bands,
        &series,
    );
    Some(block(
        context,
        table,
        caption_key,
        Chart { form: Form::Pyramid(Pyramid { bands, left, right, max }), alt },
    ))
}

/// A line over the body rows, for longer stretches of time.
pub(super) fn lines(
    context: &Context,
    table: &Table,
    key: &str,
    caption_key: &str,
) -> Option<Block> {
    let (index, column) = column(table, key)?;
    let (categories, amounts) = amounts(context.language, table, index, column);
    if categories.len() < 2 || largest(&amounts) <= 0.0 {
        return None;
    }
    let measure = measure(context.language, column);
    let axis = Axis::up_to(context.language, &measure, column.unit, reach(&amounts));
    let alt =
        series_in_words(context.language, "chart.alt.lines", &measure, &categories, &amounts, None);
    let form = Form::Lines(Lines {
        axis,
        categories,
        series: vec![Series { name: measure, amounts }],
        target: None,
    });
    Some(block(context, table, caption_key, Chart { form, alt }))
}

/// Lying bars of one column, sorted.
pub(super) fn ranked(
    context: &Context,
    table: &Table,
    key: &str,
    caption_key: &str,
) -> Option<Block> {
    ranked_under(context, table, key, caption_key, context.text(caption_key))
}

/// As [`ranked`], under a caption that is no word of the theme.
pub(super) fn ranked_under(
    context: &Context,
    table: &Table,
    key: &str,
    name: &str,
    caption: String,
) -> Option<Block> {
    let (index, column) = column(table, key)?;
    let (labels, amounts) = amounts(context.language, table, index, column);
    if labels.len() < 2 || largest(&amounts) <= 0.0 {
        return None;
    }
    let mut rows: Vec<_> = labels
        .into_iter()
        .zip(amounts)
        .map(|(label, amount)| RankedRow { label, amount, reference: None })
        .collect();
    rank(&mut rows);
    let chart = ranked_chart(context.language, &measure(context.language, column), rows, None);
    Some(block_under(context, table, name, caption, chart))
}

/// Shares found now beside those found before the programme.
pub(super) fn against_baseline(
    context: &Context,
    figures: &[&Figure],
    caption_key: &str,
) -> Option<Block> {
    let language = context.language;
    let row = |figure: &&Figure| {
        let reference = figure.baseline.map(|value| Amount::of(language, figure.unit, value));
        RankedRow {
            label: figure.label.clone(),
            amount: Amount::of(language, figure.unit, figure.value),
            reference,
        }
    };
    let mut rows: Vec<_> = figures.iter().map(row).collect();
    if rows.is_empty() || largest(rows.iter().map(|row| &row.amount)) <= 0.0 {
        return None;
    }
    rank(&mut rows);
    let chart = ranked_chart(
        language,
        &language.period(context.period()),
        rows,
        Some(language.text("chart.baseline")),
    );
    let id = format!("chart-{caption_key}").replace('.', "-");
    Some(Block::Chart { id, caption: language.text(caption_key), chart, source: None, note: None })
}

/// A table of day and part of the day, darker where there is more.
pub(super) fn heat(context: &Context, table: &Table, caption_key: &str) -> Option<Block> {
    let language = context.language;
    let rows: Vec<_> = table.rows.iter().filter(|row| row.kind == RowKind::Body).collect();
    let amount = |(column, value): (&Column, &crate::indicators::Value)| {
        Amount::of(language, column.unit, *value)
    };
    let cells: Vec<Vec<Amount>> =
        rows.iter().map(|row| table.columns.iter().zip(&row.cells).map(amount).collect()).collect();
    let max = largest(cells.iter().flatten());
    if max <= 0.0 || table.columns.len() < 2 {
        return None;
    }
    let columns: Vec<String> = table.columns.iter().map(|column| column.label.clone()).collect();
    let rows: Vec<String> = rows.iter().filter_map(|row| row.labels.last().cloned()).collect();
    let in_words = |(row, cells): (&String, &Vec<Amount>)| {
        let parts: Vec<_> = columns
            .iter()
            .zip(cells)
            .map(|(column, amount)| format!("{column} {}", amount.text))
            .collect();
        pair(language, row, &parts.join(", "))
    };
    let parts: Vec<_> = rows.iter().zip(&cells).map(in_words).collect();
    let alt = language.say(
        "chart.alt.heat",
        &[("measure", &language.text("chart.measure.visits")), ("parts", &parts.join(" ; "))],
    );
    Some(block(
        context,
        table,
        caption_key,
        Chart { form: Form::Heat(Heat { columns, rows, cells, max }), alt },
    ))
}

/// The stops of a table by their position. Rows name a territory and a stop.
pub(super) fn stops_map(
    context: &Context,
    table: &Table,
    key: &str,
    caption_key: &str,
) -> Option<Block> {
    let (language, service) = (context.language, context.given.service);
    let (index, column) = column(table, key)?;
    let mut groups: Vec<String> = Vec::new();
    let mut points = Vec::new();
    for row in table.rows.iter().filter(|row| row.kind == RowKind::Body) {
        let [territory, label] = row.labels.as_slice() else { continue };
        let ours = service.stops.values().filter(|stop| stop.is_of(&context.programme.id));
        let mut named = ours.filter(|stop| {
            let commune = &service.commune_of(stop).name;
            *label == *commune || *label == format!("{commune} – {}", stop.name)
        });
        let Some(position) = named.next().and_then(|stop| stop.position) else { continue };
        let group = groups.iter().position(|group| group == territory).unwrap_or_else(|| {
            groups.push(territory.clone());
            groups.len() - 1
        });
        let amount = Amount::of(language, column.unit, row.cells.get(index).copied()?);
        points.push(MapPoint {
            name: label.clone(),
            latitude: position.latitude,
            longitude: position.longitude,
            amount,
            group,
        });
    }
    let max = largest(points.iter().map(|point| &point.amount));
    if points.len() < 2 || max <= 0.0 {
        return None;
    }
    let parts: Vec<_> =
        points.iter().map(|point| pair(language, &point.name, &point.amount.text)).collect();
    let measure = measure(language, column);
    let ticks = Axis::up_to(language, &measure, column.unit, max).ticks;
    let samples = ticks
        .into_iter()
        .filter(|tick| tick.at > 0.0 && tick.at <= max)
        .rev()
        .step_by(2)
        .take(2)
        .collect();
    let hidden =
        points.iter().any(|point| point.amount.masked).then(|| language.text("chart.hidden"));
    let alt =
        language.say("chart.alt.map", &[("measure", &measure), ("parts", &parts.join(" ; "))]);
    Some(block(
        context,
        table,
        caption_key,
        Chart { form: Form::Map(Map { points, groups, max, measure, samples, hidden }), alt },
    ))
}

/// One bar of a hundred per cent, when every part may be shown.
pub(super) fn shares(
    context: &Context,
    table: &Table,
    key: &str,
    caption_key: &str,
) -> Option<Block> {
    let language = context.language;
    let (index, column) = column(table, key)?;
    let (labels, amounts) = amounts(language, table, index, column);
    let total: f64 = amounts.iter().filter_map(|amount| amount.value).sum();
    if labels.len() < 2
        || labels.len() > 4
        || total <= 0.0
        || amounts.iter().any(|amount| amount.value.is_none())
    {
        return None;
    }
    let percent = |amount: &Amount| {
        let share = amount.value.unwrap_or(0.0) / total * 100.0;
        Amount {
            value: Some(share),
            text: words::with_unit(language, Unit::Percent, &language.decimal(share, 0)),
            masked: false,
            range: None,
        }
    };
    let segments: Vec<Series> = labels
        .into_iter()
        .zip(&amounts)
        .map(|(name, amount)| Series { name, amounts: vec![percent(amount)] })
        .collect();
    let parts: Vec<_> = segments
        .iter()
        .map(|segment| pair(language, &segment.name, &segment.amounts[0].text))
        .collect();
    let alt = language
        .say("chart.alt.shares", &[("measure", &column.label), ("parts", &parts.join(" ; "))]);
    let form = Form::Shares(Shares { rows: vec![column.label.clone()], segments });
    Some(block(context, table, caption_key, Chart { form, alt }))
}

fn ranked_chart(
    language: &Language,
    measure: &str,
    rows: Vec<RankedRow>,
    reference: Option<String>,
) -> Chart {
    let row = |row: &RankedRow| match &row.reference {
        Some(reference) => language.say(
            "chart.alt.against",
            &[("label", &row.label), ("n", &row.amount.text), ("before", &reference.text)],
        ),
        None => pair(language, &row.label, &row.amount.text),
    };
    let parts: Vec<_> = rows.iter().map(row).collect();
    let key = if reference.is_some() { "chart.alt.ranked_against" } else { "chart.alt.ranked" };
    let alt = language.say(key, &[("measure", &measure), ("parts", &parts.join(" ; "))]);
    let references = rows.iter().filter_map(|row| row.reference.as_ref());
    let max = reach(rows.iter().map(|row| &row.amount).chain(references));
    Chart { form: Form::Ranked(Ranked { max, rows, reference, measure: measure.to_owned() }), alt }
}

fn block(context: &Context, table: &Table, caption_key: &str, chart: Chart) -> Block {
    block_under(context, table, caption_key, context.text(caption_key), chart)
}

fn block_under(
    context: &Context,
    table: &Table,
    name: &str,
    caption: String,
    chart: Chart,
) -> Block {
    let id = format!("chart-{}-{}", table.id, name.rsplit('.').next().unwrap_or_default())
        .replace('_', "-");
    // The map says in its legend what a ring means.
    let hatched = chart.form.hides_something() && !matches!(chart.form, Form::Map(_));
    let note = hatched
        .then(|| context.language.say("chart.masked_note", &[("threshold", &context.threshold)]));
    // The source of all tables is part of the method.
    Block::Chart { id, caption, chart, source: None, note }
}

/// What a column measures, said alone; its heading may need that of its block.
fn measure(language: &Language, column: &Column) -> String {
    let key = format!("chart.measure.{}", column.key);
    if language.has(&key) { language.text(&key) } else { column.label.clone() }
}

/// The column of this key, or the first count where it is not there.
fn column<'a>(table: &'a Table, key: &str) -> Option<(usize, &'a Column)> {
    let exact = table.columns.iter().position(|column| column.key == key);
    let index =
        exact.or_else(|| table.columns.iter().position(|column| column.unit == Unit::Count))?;
    Some((index, &table.columns[index]))
}

fn amounts(
    language: &Language,
    table: &Table,
    index: usize,
    column: &Column,
) -> (Vec<String>, Vec<Amount>) {
    let body = table.rows.iter().filter(|row| row.kind == RowKind::Body);
    let pair = |row: &Row| {
        let value = row.cells.get(index).copied()?;
        Some((label(language, row)?, Amount::of(language, column.unit, value)))
    };
    body.filter_map(pair).unzip()
}

/// The narrowest label of a row; of a week, its number.
fn label(language: &Language, row: &Row) -> Option<String> {
    let number = row.labels.first().and_then(|label| week(label)).filter(|_| row.labels.len() > 1);
    let week = number.map(|n| language.say("chart.week", &[("n", &n)]));
    week.or_else(|| row.labels.last().cloned())
}

/// Every value of several series, category by category.
fn parts_in_words(
    language: &Language,
    key: &str,
    measure: &str,
    categories: &[String],
    series: &[Series],
) -> String {
    let category = |(index, category): (usize, &String)| {
        let values: Vec<_> = series
            .iter()
            .filter_map(|series| {
                Some(format!("{} {}", series.name, series.amounts.get(index)?.text))
            })
            .collect();
        pair(language, category, &values.join(", "))
    };
    let parts: Vec<_> = categories.iter().enumerate().map(category).collect();
    language.say(key, &[("measure", &measure), ("parts", &parts.join(" ; "))])
}

/// Range, extremes and target of a series in a sentence or two.
fn series_in_words(
    language: &Language,
    key: &str,
    measure: &str,
    labels: &[String],
    amounts: &[Amount],
    target: Option<&Reference>,
) -> String {
    let shown: Vec<_> = labels
        .iter()
        .zip(amounts)
        .filter_map(|(label, amount)| amount.value.map(|value| (label, amount, value)))
        .collect();
    let (Some(first), Some(last)) = (labels.first(), labels.last()) else {
        return measure.to_owned();
    };
    let least = shown.iter().min_by(|a, b| a.2.total_cmp(&b.2));
    let most = shown.iter().max_by(|a, b| a.2.total_cmp(&b.2));
    let (Some(least), Some(most)) = (least, most) else { return measure.to_owned() };
    let count = labels.len();
    let blanks: &[(&str, &dyn Display)] = &[
        ("measure", &measure),
        ("count", &count),
        ("first", first),
        ("last", last),
        ("min", &least.1.text),
        ("min_at", least.0),
        ("max", &most.1.text),
        ("max_at", most.0),
    ];
    let mut said = if shown.len() <= 8 {
        let parts: Vec<_> = labels
            .iter()
            .zip(amounts)
            .map(|(label, amount)| pair(language, label, &amount.text))
            .collect();
        language.say(&format!("{key}_few"), &[("measure", &measure), ("parts", &parts.join(" ; "))])
    } else {
        language.say(key, blanks)
    };
    if let Some(target) = target {
        let reached = shown.iter().filter(|(_, _, value)| *value >= target.value).count();
        let of = shown.len();
        said.push(' ');
        said.push_str(
            &language.say(
                "chart.alt.target",
                &[("target", &target.label), ("n", &reached), ("of", &of)],
            ),
        );
    }
    said
}

fn pair(language: &Language, label: &str, value: &str) -> String {
    language.say("chart.alt.pair", &[("label", &label), ("n", &value)])
}

/// A number without needless decimals.
pub(super) fn plain(language: &Language, value: f64) -> String {
    language.decimal(value, u8::from(value.fract().abs() > 1e-9))
}
