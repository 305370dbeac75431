//! Digital vouchers: stock, given, returned, in both units.

use super::actions::families;
use super::{Context, Section, texts};

/// How the ids of the tables begin.
const TABLES: &[&str] = &["vouchers"];

pub(super) fn section(context: &Context) -> Option<Section> {
    let mut blocks = texts::blocks(context, "vouchers");
    blocks.extend(families(context, TABLES));
    (!blocks.is_empty()).then(|| Section {
        id: "vouchers",
        title: context.text("report.section.vouchers"),
        landscape: false,
        blocks,
    })
}
