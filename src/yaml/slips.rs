//! Slips of typing as the parser meets them, in the words of the person who typed.

use super::ErrorKind;
use crate::words::{Message, message};

/// What was typed wrong; nothing where only the parser's own words will do. `before` and `rest` are
/// the line of the place, before it and from it on.
pub(super) fn told(kind: &ErrorKind, before: &str, rest: &str) -> Option<Message> {
    let line_begins = before.trim().is_empty();
    let message = match kind {
        ErrorKind::UnclosedQuotedScalar | ErrorKind::DocumentIndicatorInQuotedScalar => {
            message!("yaml-quote-open")
        }
        ErrorKind::InvalidTrailingDoubleQuotedScalar => after_quote(before, '"'),
        ErrorKind::InvalidTrailingSingleQuotedScalar => after_quote(before, '\''),
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidUnicodeEscape => message!("yaml-backslash"),

        ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey => {
            glued(before, rest).unwrap_or_else(|| message!("yaml-no-key"))
        }
        ErrorKind::MappingValueNotAllowed if before.contains(": ") => {
            message!("yaml-colon-in-text")
        }
        ErrorKind::MappingValueNotAllowed => message!("yaml-indented-more"),
        ErrorKind::ExpectedBlockSequenceEntry if is_dash_without_blank(rest) => {
            message!("yaml-dash-blank")
        }
        ErrorKind::ExpectedBlockMappingKey if before.trim_end().ends_with([']', '}']) => {
            message!("yaml-after-bracket")
        }
        ErrorKind::BlockSequenceEntryNotAllowed if line_begins => message!("yaml-indentation"),
        ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::ExpectedDocumentStart
            if before.trim_matches([' ', '-']).is_empty() =>
        {
            message!("yaml-indentation")
        }
        ErrorKind::InvalidIndentation
        | ErrorKind::InvalidBlockScalarIndent
        | ErrorKind::InvalidQuotedScalarIndent => message!("yaml-indentation"),

        ErrorKind::InvalidBlockScalarHeader => {
            message!("yaml-text-mark", mark = rest.chars().next()?)
        }
        ErrorKind::MisplacedFlowCollectionEnd if !before.trim_end().ends_with(':') => {
            message!("yaml-bracket-stray", bracket = rest.chars().next()?)
        }
        ErrorKind::UnclosedFlowCollection { open } => {
            message!("yaml-bracket-open", open = *open, close = closing(*open))
        }
        ErrorKind::UnexpectedEofFlowSequence => {
            message!("yaml-bracket-open", open = '[', close = ']')
        }
        ErrorKind::UnexpectedEofFlowMapping | ErrorKind::UnexpectedEofImplicitFlowMapping => {
            message!("yaml-bracket-open", open = '{', close = '}')
        }
        ErrorKind::MismatchedFlowCollectionEnd { open, close } => {
            message!("yaml-bracket-other", open = *open, found = *close, close = closing(*open))
        }
        ErrorKind::ExpectedFlowSequenceSeparator
        | ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::FlowMappingValueAdjacentCollection
        | ErrorKind::InvalidColonPlacement
        | ErrorKind::InvalidFlowScalarIndent => message!("yaml-in-brackets"),

        ErrorKind::CommentNotSeparated => message!("yaml-hash-blank"),
        ErrorKind::CommentInterceptedScalar => message!("yaml-comment-in-text"),
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInIndentation
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInPlainScalar
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::InvalidBlockEntryWhitespace
        | ErrorKind::InvalidMappingValueWhitespace => message!("yaml-tab"),

        ErrorKind::UnexpectedCharacter { .. }
        | ErrorKind::BlockSequenceEntryNotAllowed
        | ErrorKind::BlockEntryInFlowCollection
        | ErrorKind::MappingKeyNotAllowed
        | ErrorKind::MissingAnchorOrAliasName
        | ErrorKind::MisplacedFlowCollectionEnd
        | ErrorKind::PlainScalarStartsWithDashFlowIndicator
        | ErrorKind::UnexpectedEofBlockMapping
        | ErrorKind::ExpectedNodeContent
        | ErrorKind::ExpectedTagBang
        | ErrorKind::InvalidTagTerminator
        | ErrorKind::UndeclaredTagHandle => {
            let sign = rest.chars().next().filter(|c| !c.is_alphanumeric() && *c != ' ')?;
            match line_begins {
                true => message!("yaml-line-sign", sign = sign),
                false => message!("yaml-value-sign", sign = sign),
            }
        }
        _ => return None,
    };
    Some(message)
}

/// Text behind a closing mark: the mark may be meant as an opening one, where one above was
/// forgotten.
fn after_quote(before: &str, mark: char) -> Message {
    match before.matches(mark).count() % 2 {
        0 => message!("yaml-quote-text-after"),
        _ => message!("yaml-quote-open-above", mark = mark),
    }
}

/// A key whose colon has no blank behind it: all of `name:Place` is one word to the parser.
pub(super) fn glued(before: &str, rest: &str) -> Option<Message> {
    let (key, value) = rest.split_once(':')?;
    let (key, value) = (key.trim(), value.trim_end());
    let is_key = key.starts_with(char::is_alphabetic)
        && key.chars().all(|c| c.is_alphanumeric() || ['_', '-'].contains(&c))
        && before.trim_matches([' ', '-']).is_empty()
        && !value.starts_with([' ', '/']);
    is_key.then(|| message!("yaml-colon-blank", key = key, value = value))
}

fn is_dash_without_blank(rest: &str) -> bool {
    rest.strip_prefix('-').is_some_and(|rest| !rest.is_empty() && !rest.starts_with(' '))
}

fn closing(bracket: char) -> char {
    if bracket == '{' { '}' } else { ']' }
}
