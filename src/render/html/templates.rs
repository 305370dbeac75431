//! The theme's templates: strict, with limits, and with errors that name file, line and page. Knows
//! nothing of Markdown.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::value::{Serde, Value};
use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, context,
    escape_formatter,
};

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::sources::Theme;
use crate::views::site::Page;

use super::assets::{Assets, PlacedLogo};
use super::escape::{escaped, typeset};

/// Steps that one page may take: a hundred times what the heaviest page of the example needs, far
/// less than a loop without end.
const FUEL: u64 = 20_000_000;

pub(super) struct Templates {
    environment: Environment<'static>,
    /// The file that each template was read from.
    files: BTreeMap<String, Arc<str>>,
}

impl Templates {
    pub fn load(theme: Theme) -> (Self, Vec<Diagnostic>) {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_fuel(Some(FUEL));
        environment.set_formatter(write_value);
        // Sentences that a contract or regulation gives word for word keep even their blanks.
        environment.add_filter("verbatim", |text: &str| Value::from_safe_string(escaped(text)));
        let mut templates = Templates { environment, files: BTreeMap::new() };
        let mut diagnostics = Vec::new();
        for (path, bytes) in theme.under("templates") {
            let Some(name) = path.strip_prefix("templates/").filter(|name| name.ends_with(".html"))
            else {
                continue;
            };
            let file = theme.get(path).map_or_else(|| path.into(), |(file, _)| Arc::clone(file));
            templates.files.insert(name.to_owned(), Arc::clone(&file));
            let Ok(source) = std::str::from_utf8(bytes) else {
                diagnostics.push(
                    Diagnostic::error(
                        Code::Encoding,
                        Span::whole_file(&file),
                        "the template is not in UTF-8",
                    )
                    .hint("save it as UTF-8"),
                );
                continue;
            };
            if let Err(error) =
                templates.environment.add_template_owned(name.to_owned(), source.to_owned())
            {
                diagnostics.push(templates.diagnostic(&error, name, None));
            }
        }
        (templates, diagnostics)
    }

    pub fn render(
        &self,
        page: &Page,
        root: &str,
        text: String,
        logos: Vec<PlacedLogo>,
        json_ld: &[String],
        assets: &Assets,
    ) -> Result<String, Box<Diagnostic>> {
        let name = format!("{}.html", page.body.kind());
        let text_language = page.text.as_ref().and_then(|text| text.language.clone());
        let context = context! {
            page => Value::from(Serde(page)),
            body => Value::from(Serde(&page.body)),
            frame => Value::from(Serde(&*page.frame)),
            root => root,
            text => Value::from_safe_string(text),
            text_language => text_language,
            logos => Value::from(Serde(&logos)),
            json_ld => json_ld.iter().cloned().map(Value::from_safe_string).collect::<Vec<_>>(),
            assets => Value::from(Serde(&assets.names)),
        };
        let rendered =
            self.environment.get_template(&name).and_then(|template| template.render(context));
        rendered.map_err(|error| Box::new(self.diagnostic(&error, &name, Some(page))))
    }

    fn diagnostic(&self, error: &Error, name: &str, page: Option<&Page>) -> Diagnostic {
        // An error in an included template is told by the template that includes it; the place is
        // that of the cause.
        let mut innermost = error;
        while let Some(inner) =
            std::error::Error::source(innermost).and_then(|source| source.downcast_ref::<Error>())
        {
            innermost = inner;
        }
        let at = innermost.name().unwrap_or(name);
        let file = self.files.get(at).map_or_else(|| format!("templates/{at}").into(), Arc::clone);
        let line = innermost.line().and_then(|line| u32::try_from(line).ok()).unwrap_or(0);
        let about = page
            .map(|page| format!(", on the page `{}` ({})", page.path, page.title))
            .unwrap_or_default();
        let detail = innermost.detail().map(|detail| format!(": {detail}")).unwrap_or_default();
        let message = format!("the template fails{about}: {}{detail}", innermost.kind());
        let hint = match innermost.kind() {
            ErrorKind::UndefinedError => {
                "a name in the template is written differently in the view; the manual lists what \
                 each page offers"
            }
            ErrorKind::OutOfFuel => "a loop in the template does not end",
            ErrorKind::TemplateNotFound => {
                "every kind of page has a template of its name in the theme's folder `templates`"
            }
            _ => "compare the template with that of the default theme",
        };
        Diagnostic::error(Code::Template, Span::new(&file, line, 0), message).hint(hint)
    }
}

/// Escapes the five signs of markup, keeps blanks before double punctuation from breaking and
/// leaves `/` as it is, so that addresses stay legible. What is not there is not written as `none`
/// but refused, like a name that does not exist.
fn write_value(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    if value.is_none() {
        return Err(Error::new(
            ErrorKind::UndefinedError,
            "the value is not there on this page: ask for it with `{% if … %}` first",
        ));
    }
    match (state.auto_escape(), value.as_str()) {
        (AutoEscape::Html, Some(text)) if !value.is_safe() => {
            out.write_str(&typeset(text)).map_err(Error::from)
        }
        _ => escape_formatter(out, state, value),
    }
}
