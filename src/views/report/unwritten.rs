//! What a draft still lacks: the text of the period, causes of missed targets. An
//! edition that is validated or sent lacks nothing.

use crate::indicators::Figure;
use crate::model::DeliverableKind;

use super::super::messages::Reached;
use super::head::is_draft;
use super::texts::{self, NARRATIVE};
use super::{Context, essentials};

pub(super) fn list(context: &Context) -> Vec<String> {
    if !is_draft(context) {
        return Vec::new();
    }
    let analysis = (context.deliverable.kind != DeliverableKind::MonthlyTable
        && texts::written(context, NARRATIVE).is_none())
    .then(|| {
        let (programme, period) = (context.programme.id.as_str(), context.period().to_string());
        let file = format!("content/narratives/{programme}/{period}.md");
        context.language.say("report.to_write.narrative", &[("file", &file)])
    });
    let causes = unexplained(context)
        .map(|figure| context.language.say("report.to_write.cause", &[("label", &figure.label)]));
    analysis.into_iter().chain(causes).collect()
}

/// Figures that miss their target and for which no record gives a cause. What runs on beyond the
/// period is not missed yet.
fn unexplained<'a>(context: &'a Context) -> impl Iterator<Item = &'a Figure> {
    let has_cause = |figure: &Figure| {
        context.given.mandate.gaps.iter().any(|gap| {
            gap.programme == context.programme.id
                && gap.indicator.as_str() == figure.id
                && context.period().contains(gap.period.first())
        })
    };
    let is_missed = |figure: &Figure| essentials::reached(context, figure) == Some(Reached::No);
    context.figures.figures.values().filter(move |figure| is_missed(figure) && !has_cause(figure))
}
