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
use crate::sources::{Theme, theme};
use crate::views::site::Page;
use crate::words::message;

use super::assets::{Assets, PlacedLogo};
use super::escape::{escaped, isolated, typeset};
use super::failure;

/// Steps that one page may take: a hundred times what the heaviest page of the example needs, far
/// less than a loop without end.
const FUEL: u64 = 20_000_000;

pub(super) struct Templates {
    environment: Environment<'static>,
    /// The file that each template was read from.
    files: BTreeMap<String, Arc<str>>,
}

/// What a page is made of.
pub(super) struct Surroundings<'a> {
    pub page: &'a Page,
    /// The way to the root of the site.
    pub root: &'a str,
    /// In HTML.
    pub text: &'a str,
    pub logos: &'a [PlacedLogo],
    pub json_ld: &'a [String],
    pub assets: &'a Assets,
}

impl Templates {
    /// The templates of the project's theme.
    pub fn load(theme: Theme) -> (Self, Vec<Diagnostic>) {
        let file =
            |path: &str| theme.get(path).map_or_else(|| path.into(), |(file, _)| Arc::clone(file));
        let files = theme.under("templates").into_iter();
        Templates::read(files.map(|(path, bytes)| (path, file(path), bytes.as_ref())))
    }

    /// The templates that come with the program.
    pub fn builtin() -> Self {
        let files = theme::builtin("templates");
        Templates::read(files.map(|(path, bytes)| (path, path.into(), bytes))).0
    }

    fn read<'a>(
        found: impl Iterator<Item = (&'a str, Arc<str>, &'a [u8])>,
    ) -> (Self, Vec<Diagnostic>) {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_fuel(Some(FUEL));
        environment.set_formatter(write_value);
        // Sentences that a contract or regulation gives word for word keep even their blanks.
        environment.add_filter("verbatim", |text: &str| Value::from_safe_string(escaped(text)));
        let mut templates = Templates { environment, files: BTreeMap::new() };
        let mut diagnostics = Vec::new();
        for (path, file, bytes) in found {
            let Some(name) = path.strip_prefix("templates/").filter(|name| name.ends_with(".html"))
            else {
                continue;
            };
            templates.files.insert(name.to_owned(), Arc::clone(&file));
            let Ok(source) = std::str::from_utf8(bytes) else {
                diagnostics.push(Diagnostic::new(
                    Code::Encoding,
                    Span::whole_file(&file),
                    message!("encoding-template"),
                ));
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

    pub fn render(&self, given: &Surroundings) -> Result<String, Box<Diagnostic>> {
        let Surroundings { page, root, text, logos, json_ld, assets } = *given;
        let name = format!("{}.html", page.body.kind());
        let text_language = page.text.as_ref().and_then(|text| text.language.clone());
        let context = context! {
            page => Value::from(Serde(page)),
            body => Value::from(Serde(&page.body)),
            frame => Value::from(Serde(&*page.frame)),
            root => root,
            text => Value::from_safe_string(text.to_owned()),
            text_language => text_language,
            logos => Value::from(Serde(logos)),
            json_ld => json_ld.iter().cloned().map(Value::from_safe_string).collect::<Vec<_>>(),
            assets => Value::from(Serde(&assets.names)),
        };
        let rendered =
            self.environment.get_template(&name).and_then(|template| template.render(context));
        rendered.map_err(|error| Box::new(self.diagnostic(&error, &name, Some(page))))
    }

    fn diagnostic(&self, error: &Error, name: &str, page: Option<&Page>) -> Diagnostic {
        let cause = failure::cause(error);
        let at = cause.name().unwrap_or(name);
        let file = self.files.get(at).map_or_else(|| format!("templates/{at}").into(), Arc::clone);
        let problem = failure::problem(cause);
        let message = match page {
            Some(page) => message!(
                "template-fails-on-page",
                page = &page.path,
                title = &page.title,
                problem = problem,
            ),
            None => message!("template-fails", problem = problem),
        };
        let said =
            Diagnostic::new(Code::Template, Span::new(&file, failure::line(cause), 0), message);
        match cause.kind() {
            ErrorKind::UndefinedError => said.hint(message!("template-hint-undefined")),
            ErrorKind::OutOfFuel => said.hint(message!("template-hint-endless")),
            ErrorKind::TemplateNotFound => said.hint(message!("template-hint-not-found")),
            _ => said,
        }
    }
}

/// Escapes the five signs of markup, keeps blanks before double punctuation from breaking and
/// leaves `/` as it is, so that addresses stay legible. What is not there is not written as `none`
/// but refused, like a name that does not exist.
fn write_value(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    if value.is_none() {
        return Err(Error::new(ErrorKind::UndefinedError, failure::ABSENT));
    }
    match (state.auto_escape(), value.as_str()) {
        (AutoEscape::Html, Some(text)) if !value.is_safe() => {
            let text = isolated(typeset(text));
            out.write_str(&text).map_err(Error::from)
        }
        _ => escape_formatter(out, state, value),
    }
}
