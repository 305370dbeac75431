//! The digest of a partner to be sent: as text to paste into a message, and as a message that a
//! mail program opens as a draft, with the same text and a table. Independent of passages.

use std::fmt::Write as _;

use crate::output::Artefacts;
use crate::views::report::{Block, Report, TableView, Template};

use super::html::escaped;
use super::{Made, Workroom};

/// Both forms of every digest.
pub fn render(workroom: &Workroom) -> Made {
    let mut artefacts = Artefacts::default();
    let reports = workroom.input.views.posters().iter();
    for report in reports.filter(|report| report.template == Template::Digest) {
        let text = text(report);
        let forms = [("eml", message(report, &text)), ("txt", text)];
        for (ending, file) in forms {
            if let Some(path) = report.path.beside(ending) {
                artefacts.insert(path, file.into_bytes());
            }
        }
    }
    (artefacts, Vec::new())
}

/// The path of a form without its ending.
pub fn is_form(path: &str) -> Option<&str> {
    path.strip_suffix(".eml").or_else(|| path.strip_suffix(".txt"))
}

fn blocks(report: &Report) -> impl Iterator<Item = &Block> {
    report.sections.iter().flat_map(|section| &section.blocks)
}

fn text(report: &Report) -> String {
    let head = &report.head;
    let mut text = format!("{}\n{}\n{}\n", head.title, head.programme, head.period);
    if let Some(fictional) = &head.fictional {
        let _ = writeln!(text, "{fictional}");
    }
    for block in blocks(report) {
        match block {
            Block::Table { table } => {
                text.push('\n');
                for row in lines(table) {
                    let _ = writeln!(text, "- {}", row.join(" : "));
                }
                text.push('\n');
                table.notes.iter().for_each(|note| push_line(&mut text, note));
            }
            Block::Notice { text: notice } => push_line(&mut text, notice),
            _ => {}
        }
    }
    text.push('\n');
    head.mentions.iter().for_each(|mention| push_line(&mut text, &mention.text));
    text
}

fn push_line(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

/// The cells of each row that hold something: when, then what.
fn lines(table: &TableView) -> impl Iterator<Item = Vec<String>> {
    table.rows.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| cell.text.as_str());
        let mut cells: Vec<&str> = row
            .labels
            .iter()
            .map(String::as_str)
            .chain(cells)
            .filter(|it| !it.is_empty())
            .collect();
        let what = cells.pop().unwrap_or_default();
        vec![cells.join(", "), what.to_owned()]
    })
}

/// A message without sender and date: those come from its sender (RFC 5322; `X-Unsent` makes it
/// a draft).
fn message(report: &Report, text: &str) -> String {
    let boundary = "----halte-digest";
    let part = |kind: &str, body: &str| {
        format!(
            "--{boundary}\n\
             Content-Type: text/{kind}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n"
        )
    };
    let message = format!(
        "X-Unsent: 1\nMIME-Version: 1.0\nSubject: {}\n\
         Content-Type: multipart/alternative; boundary=\"{boundary}\"\n\n{}{}--{boundary}--\n",
        encoded(&report.head.title),
        part("plain", text),
        part("html", &html(report))
    );
    message.replace('\n', "\r\n")
}

fn html(report: &Report) -> String {
    let head = &report.head;
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<body style=\"font-family:sans-serif\">\n\
         <h1 style=\"font-size:1.3em\">{}</h1>\n<p>{}<br>{}</p>\n",
        escaped(&head.language),
        escaped(&head.title),
        escaped(&head.programme),
        escaped(&head.period)
    );
    let paragraph = |html: &mut String, text: &str| {
        let _ = writeln!(html, "<p>{}</p>", escaped(text));
    };
    head.fictional.iter().for_each(|text| paragraph(&mut html, text));
    for block in blocks(report) {
        match block {
            Block::Table { table } => {
                html.push_str(&rows(table));
                table.notes.iter().for_each(|note| paragraph(&mut html, note));
            }
            Block::Notice { text } => paragraph(&mut html, text),
            _ => {}
        }
    }
    head.mentions.iter().for_each(|mention| paragraph(&mut html, &mention.text));
    html.push_str("</body>\n</html>");
    html
}

fn rows(table: &TableView) -> String {
    let cell = "style=\"padding:4px 12px 4px 0;border-top:1px solid #ccc;text-align:left;\
                vertical-align:top\"";
    let mut html = "<table style=\"border-collapse:collapse\">\n".to_owned();
    for row in &table.rows {
        html.push_str("<tr>");
        for label in &row.labels {
            let _ = write!(html, "<th scope=\"row\" {cell}>{}</th>", escaped(label));
        }
        for text in &row.cells {
            let _ = write!(html, "<td {cell}>{}</td>", escaped(&text.text));
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</table>\n");
    html
}

/// Octets of a word in a header: 75 less `=?UTF-8?Q?` and `?=` (RFC 2047 §2).
const WORD_MAX: usize = 60;

/// A header's text in encoded words, none of which parts a character.
fn encoded(text: &str) -> String {
    let mut words = vec![String::new()];
    for c in text.chars() {
        let mut octets = [0; 4];
        let written: String = match c {
            ' ' => "_".to_owned(),
            c if c.is_ascii_alphanumeric() => c.to_string(),
            c => c.encode_utf8(&mut octets).bytes().map(|byte| format!("={byte:02X}")).collect(),
        };
        match words.last_mut() {
            Some(word) if word.len() + written.len() <= WORD_MAX => word.push_str(&written),
            _ => words.push(written),
        }
    }
    let words: Vec<String> = words.iter().map(|word| format!("=?UTF-8?Q?{word}?=")).collect();
    words.join("\n ")
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn a_subject_is_words_of_ascii() {
        assert_eq!(encoded("Prêt à"), "=?UTF-8?Q?Pr=C3=AAt_=C3=A0?=");
        let long = encoded(&"é".repeat(30));
        assert!(long.lines().all(|line| line.trim().len() <= 75), "{long}");
    }
}
