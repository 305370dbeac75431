//! What the template engine complains of, in our words where the kind of mistake is known.

use minijinja::{Error, ErrorKind};

use crate::words::{Message, message};

/// The detail of the error of a value that is not there: it is put into words here.
pub(super) const ABSENT: &str = "absent";

/// The error in an included template itself, which the one that includes it hands on.
pub(super) fn cause(error: &Error) -> &Error {
    let mut innermost = error;
    while let Some(inner) =
        std::error::Error::source(innermost).and_then(|source| source.downcast_ref::<Error>())
    {
        innermost = inner;
    }
    innermost
}

/// What is wrong, to follow "the template fails:".
pub(super) fn problem(error: &Error) -> Message {
    match (error.kind(), error.detail()) {
        (ErrorKind::UndefinedError, Some(ABSENT)) => message!("template-absent"),
        (ErrorKind::UndefinedError, Some(detail)) => match undefined(detail) {
            Some(name) => message!("template-undefined", name = name),
            None => other(error),
        },
        (ErrorKind::SyntaxError, Some(problem)) => message!("template-syntax", problem = problem),
        (ErrorKind::OutOfFuel, None) => message!("template-endless"),
        _ => other(error),
    }
}

fn other(error: &Error) -> Message {
    let kind = error.kind();
    let problem =
        error.detail().map_or_else(|| kind.to_string(), |detail| format!("{kind}: {detail}"));
    message!("template-problem", problem = problem)
}

/// The name in "`name` is undefined".
fn undefined(detail: &str) -> Option<&str> {
    detail.strip_prefix('`')?.strip_suffix("` is undefined")
}

pub(super) fn line(error: &Error) -> u32 {
    error.line().and_then(|line| u32::try_from(line).ok()).unwrap_or(0)
}
