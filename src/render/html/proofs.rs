//! The index of proofs through the theme's template. Knows nothing of the public site.

use std::sync::Arc;

use minijinja::value::{Serde, Value};
use minijinja::{Environment, UndefinedBehavior, context};

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::sources::Theme;
use crate::views::evidence::Evidence;
use crate::words::message;

use super::failure;

const TEMPLATE: &str = "reports/evidence.html.j2";

pub(super) fn page(index: &Evidence, theme: Theme) -> Result<String, Box<Diagnostic>> {
    let missing: (Arc<str>, Arc<[u8]>) = (TEMPLATE.into(), Arc::default());
    let (file, source) = theme
        .get(TEMPLATE)
        .map_or(missing, |(file, source)| (Arc::clone(file), Arc::clone(source)));
    let source = String::from_utf8_lossy(&source);
    let mut environment = Environment::new();
    environment.set_formatter(super::escape::write_isolated);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| minijinja::AutoEscape::Html);
    let rendered = environment
        .add_template(TEMPLATE, &source)
        .and_then(|()| environment.get_template(TEMPLATE))
        .and_then(|template| template.render(context! { index => Value::from(Serde(index)) }));
    rendered.map_err(|error| {
        let message = message!("template-fails", problem = failure::problem(&error));
        Box::new(Diagnostic::new(
            Code::Template,
            Span::new(&file, failure::line(&error), 0),
            message,
        ))
    })
}
