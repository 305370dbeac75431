//! `halte explain`: what a code means, why it matters and how it is put right. The page of the
//! manual on errors is made of the same words.

use std::process::ExitCode;

use clap::Args;

use crate::checks::CHECKS;
use crate::diagnostics::{Code, Severity, Topic, nearest};
use crate::words::{Message, Tongue, message};

use super::terminal;
use super::voice::Voice;

#[derive(Args)]
pub struct Options {
    /// The code in square brackets of a message, such as hours-overlap; without it all of them are
    /// listed.
    #[arg(value_name = "CODE")]
    code: Option<String>,
    /// Write the page of the manual that explains every code, as Markdown.
    #[arg(long, conflicts_with = "code")]
    markdown: bool,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    let tongue = voice.tongue;
    let text = match &options.code {
        None if options.markdown => page(tongue),
        None => list(tongue),
        Some(name) => match Code::of(name) {
            Some(code) => Article::of(code, tongue).plain(),
            None => {
                unknown(name, tongue);
                return ExitCode::from(2);
            }
        },
    };
    terminal::put(&text);
    ExitCode::SUCCESS
}

fn unknown(name: &str, tongue: Tongue) {
    let message = message!("explain-unknown", code = name);
    terminal::say(&tongue.say(&message));
    let known = Code::ALL.iter().map(|code| code.name());
    let remedy = match nearest(name, known) {
        Some(near) => Some(tongue.say(&message!("did-you-mean", text = near))),
        None => tongue.hint(&message),
    };
    remedy.iter().for_each(|remedy| terminal::say(&format!("  {remedy}")));
}

/// What the words say of a code.
struct Article {
    code: Code,
    tongue: Tongue,
    means: String,
    mend: String,
    /// What provokes it, and the same put right.
    example: Option<(String, String)>,
}

impl Article {
    fn of(code: Code, tongue: Tongue) -> Self {
        let about = Message::new(code.about());
        let part = |name: &str| tongue.attribute(&about, name);
        Article {
            code,
            tongue,
            means: tongue.say(&about),
            mend: part("mend").unwrap_or_default(),
            example: part("wrong").zip(part("right")),
        }
    }

    fn first_sentence(&self) -> &str {
        self.means.split(". ").next().unwrap_or_default().trim_end_matches('.')
    }

    /// How bad it is, in a sentence or a word, and how that can be changed where it is a check.
    fn severity(&self, is_whole: bool) -> String {
        let severity = match self.code.severity() {
            Severity::Error => message!("explain-error"),
            Severity::Warning => message!("explain-warning"),
            Severity::Question => message!("explain-question"),
        };
        let word = self.tongue.attribute(&severity, "word").filter(|_| !is_whole);
        let said = word.map_or_else(|| self.tongue.say(&severity), |word| format!("{word}."));
        if !CHECKS.iter().any(|check| check.code == self.code) {
            return said;
        }
        let level = self.tongue.say(&message!("explain-level", code = self.code.name()));
        format!("{said} {level}")
    }

    /// For a terminal.
    fn plain(&self) -> String {
        let say = |message: Message| self.tongue.say(&message);
        let mut parts = vec![
            self.code.name().to_owned(),
            wrapped(&self.severity(true), ""),
            wrapped(&self.means, ""),
            format!("{}\n{}", say(message!("explain-mend")), wrapped(&self.mend, "  ")),
        ];
        if let Some((wrong, right)) = &self.example {
            let example = |title: String, text: &str| {
                let lines = text.lines().map(|line| format!("  {line}").trim_end().to_owned());
                format!("{title}\n{}", lines.collect::<Vec<_>>().join("\n"))
            };
            parts.push(example(say(message!("explain-wrong")), wrong));
            parts.push(example(say(message!("explain-right")), right));
        }
        parts.join("\n\n") + "\n"
    }

    /// A section of the page.
    fn markdown(&self) -> String {
        let say = |message: Message| self.tongue.say(&message);
        let mut text = format!(
            "### `{}`\n\n*{}*\n\n{}\n\n**{}** {}\n",
            self.code,
            self.severity(false),
            self.means,
            say(message!("explain-mend")),
            self.mend
        );
        if let Some((wrong, right)) = &self.example {
            let language = if wrong.starts_with("<!--") { "markdown" } else { "yaml" };
            for (title, example) in [("explain-wrong", wrong), ("explain-right", right)] {
                let title = self.tongue.say(&Message::new(title));
                text.push_str(&format!("\n{title}\n\n```{language}\n{example}\n```\n"));
            }
        }
        text
    }
}

fn list(tongue: Tongue) -> String {
    let mut text = String::new();
    for topic in Topic::ALL {
        text.push_str(&format!("{}\n", tongue.say(&title(topic))));
        for article in articles(topic, tongue) {
            text.push_str(&format!("  {}\n", article.code));
            text.push_str(&wrapped(article.first_sentence(), "      "));
            text.push('\n');
        }
        text.push('\n');
    }
    text.push_str(&wrapped(&tongue.say(&message!("explain-more")), ""));
    text.push('\n');
    text
}

/// All codes, as Markdown.
pub(super) fn page(tongue: Tongue) -> String {
    let say = |message: Message| tongue.say(&message);
    let mut text =
        format!("# {}\n\n{}\n", say(message!("explain-title")), say(message!("explain-intro")));
    for topic in Topic::ALL {
        text.push_str(&format!("\n## {}\n", say(title(topic))));
        for article in articles(topic, tongue) {
            text.push_str(&format!("\n{}", article.markdown()));
        }
    }
    text
}

fn articles(topic: Topic, tongue: Tongue) -> impl Iterator<Item = Article> {
    let codes = Code::ALL.iter().filter(move |code| code.topic() == topic);
    codes.map(move |code| Article::of(*code, tongue))
}

fn title(topic: Topic) -> Message {
    match topic {
        Topic::Files => message!("explain-files"),
        Topic::Records => message!("explain-records"),
        Topic::Tour => message!("explain-tour"),
        Topic::Texts => message!("explain-texts"),
        Topic::Figures => message!("explain-figures"),
        Topic::Publication => message!("explain-publication"),
        Topic::Import => message!("explain-import"),
    }
}

/// Lines of 80 columns. Text of a file is not broken at its hyphens.
fn wrapped(text: &str, indent: &str) -> String {
    use textwrap::{Options, WordSeparator, WordSplitter};
    let options = Options::new(80)
        .initial_indent(indent)
        .subsequent_indent(indent)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::fill(text, options)
}
