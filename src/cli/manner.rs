//! How much a command prints, and in which form its findings are put out: for people, or for
//! programs that read JSON, SARIF 2.1.0 or the lines of GitHub's workflows.

use std::sync::{Mutex, OnceLock, PoisonError};

use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use crate::diagnostics::{Diagnostic, Severity};

use super::voice::Voice;

#[derive(Args, Clone, Copy, Debug, Default)]
pub struct Manner {
    /// Say nothing but mistakes and what could not be done.
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Show every warning, also where many are alike.
    #[arg(long, short, global = true)]
    verbose: bool,
    /// The form of the findings of check, build and import.
    #[arg(long, global = true, value_name = "FORM")]
    format: Option<Format>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Text,
    Json,
    Sarif,
    Github,
}

static MANNER: OnceLock<Manner> = OnceLock::new();

/// The findings that were to be shown, until the command ends.
static FOUND: Mutex<Vec<Diagnostic>> = Mutex::new(Vec::new());

/// Sets the manner of this command.
pub fn set(manner: Manner) {
    let _ = MANNER.set(manner);
}

pub fn is_quiet() -> bool {
    MANNER.get().is_some_and(|manner| manner.quiet)
}

pub fn is_verbose() -> bool {
    MANNER.get().is_some_and(|manner| manner.verbose)
}

fn format() -> Format {
    MANNER.get().and_then(|manner| manner.format).unwrap_or(Format::Text)
}

/// Keeps findings for the end where a program reads them; whether they are kept.
pub fn keeps(diagnostics: &[Diagnostic]) -> bool {
    if format() == Format::Text {
        return false;
    }
    let mut found = FOUND.lock().unwrap_or_else(PoisonError::into_inner);
    found.extend(diagnostics.iter().cloned());
    true
}

/// All that was kept, in its form; nothing where people read it.
pub fn kept(voice: Voice) -> Option<String> {
    let found = std::mem::take(&mut *FOUND.lock().unwrap_or_else(PoisonError::into_inner));
    match format() {
        Format::Text => None,
        Format::Json => {
            let all: Vec<Value> = found.iter().map(|one| as_json(one, voice)).collect();
            Some(pretty(&json!({ "findings": all })))
        }
        Format::Sarif => Some(pretty(&sarif(&found, voice))),
        Format::Github => Some(found.iter().map(|one| github(one, voice)).collect()),
    }
}

fn pretty(value: &Value) -> String {
    let text = serde_json::to_string_pretty(value).expect("it is made of texts and numbers");
    text + "\n"
}

/// The English names, which programs compare.
fn severity(one: &Diagnostic) -> &'static str {
    match one.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Question => "note",
    }
}

fn as_json(one: &Diagnostic, voice: Voice) -> Value {
    let mut value = json!({
        "code": one.code.name(),
        "severity": severity(one),
        "message": one.text(voice.tongue),
    });
    if let Some(remedy) = one.remedy(voice.tongue) {
        value["remedy"] = remedy.into();
    }
    if let Some(span) = &one.span {
        value["file"] = (*span.file).into();
        if span.line > 0 {
            value["line"] = span.line.into();
        }
        if span.column > 0 {
            value["column"] = span.column.into();
        }
        if span.end > span.column {
            value["end_column"] = span.end.into();
        }
    }
    if let Some(instead) = &one.instead {
        value["instead"] = instead.as_str().into();
        value["sure"] = one.is_sure.into();
    }
    value
}

/// Static Analysis Results Interchange Format 2.1.0.
fn sarif(found: &[Diagnostic], voice: Voice) -> Value {
    let result = |one: &Diagnostic| {
        let text = match one.remedy(voice.tongue) {
            Some(remedy) => format!("{}\n{remedy}", one.text(voice.tongue)),
            None => one.text(voice.tongue),
        };
        let mut result = json!({
            "ruleId": one.code.name(),
            "level": severity(one),
            "message": { "text": text },
        });
        if let Some(span) = &one.span {
            let mut place = json!({ "artifactLocation": { "uri": uri(&span.file) } });
            if span.line > 0 {
                place["region"] = json!({ "startLine": span.line });
                if span.column > 0 {
                    place["region"]["startColumn"] = span.column.into();
                }
            }
            result["locations"] = json!([{ "physicalLocation": place }]);
        }
        result
    };
    let codes: std::collections::BTreeSet<_> = found.iter().map(|one| one.code.name()).collect();
    let rules: Vec<Value> = codes.into_iter().map(|code| json!({ "id": code })).collect();
    json!({
        "version": "2.1.0",
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "runs": [{
            "tool": { "driver": {
                "name": "halte",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": found.iter().map(result).collect::<Vec<Value>>(),
        }],
    })
}

/// RFC 3986: what is allowed in a path stays.
fn uri(path: &str) -> String {
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || b"/._~-".contains(&byte);
    let sign = |byte: u8| match kept(byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    };
    path.bytes().map(sign).collect()
}

/// A command of GitHub's workflows, which puts the finding beside the line.
fn github(one: &Diagnostic, voice: Voice) -> String {
    let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let level = if one.severity == Severity::Question { "notice" } else { severity(one) };
    let mut parts = Vec::new();
    if let Some(span) = &one.span {
        parts.push(format!("file={}", property(&span.file)));
        if span.line > 0 {
            parts.push(format!("line={}", span.line));
        }
        if span.column > 0 {
            parts.push(format!("col={}", span.column));
        }
    }
    parts.push(format!("title={}", one.code.name()));
    let remedy = one.remedy(voice.tongue).map(|remedy| format!("\n{remedy}")).unwrap_or_default();
    format!("::{level} {}::{}\n", parts.join(","), data(&(one.text(voice.tongue) + &remedy)))
}
