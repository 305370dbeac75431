//! How things look on a terminal. Colour only where there is one; a broken pipe is no reason to
//! panic; no control character of a file reaches it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::ops::Range;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use annotate_snippets::renderer::{AnsiColor, Effects};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use textwrap::core::display_width;

use crate::diagnostics::{self, Code, Diagnostic, Severity, Span, has_errors, stops_tour};
use crate::words::{Message, message, visible};

use super::manner;
use super::voice::Voice;

/// Says a line to the person at the terminal, unless only mistakes are wanted.
pub fn say(line: &str) {
    if !manner::is_quiet() {
        cry(line);
    }
}

/// Says what must be known.
fn cry(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

/// Prints the question, before the answer on the same line.
pub fn prompt(text: &str) {
    let mut terminal = std::io::stderr().lock();
    let _ = terminal.write_all(text.as_bytes()).and_then(|()| terminal.flush());
}

/// Says a message in one line.
pub fn tell(voice: Voice, message: &Message) {
    say(&voice.say(message));
}

/// Writes a result to the standard output, for people and pipes.
pub fn put(text: &str) {
    HAS_PUT.store(true, Ordering::Relaxed);
    let mut output = std::io::stdout().lock();
    if let Err(error) = output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        let mut lost = LOST.lock().unwrap_or_else(PoisonError::into_inner);
        lost.get_or_insert(error);
    }
}

/// Whether the standard output has a result already.
static HAS_PUT: AtomicBool = AtomicBool::new(false);

/// Why a result could not be written, if one could not.
static LOST: Mutex<Option<std::io::Error>> = Mutex::new(None);

/// The status of a command, unless its output is lost: the reader of a pipe may close it early,
/// but a full disk is no success.
pub fn end(voice: Voice, status: ExitCode) -> ExitCode {
    // Findings for programs, beside a result on the error output.
    if let Some(text) = manner::kept(voice) {
        match HAS_PUT.load(Ordering::Relaxed) {
            true => drop(std::io::stderr().lock().write_all(text.as_bytes())),
            false => put(&text),
        }
    }
    let lost = LOST.lock().unwrap_or_else(PoisonError::into_inner).take();
    match lost.filter(|error| error.kind() != std::io::ErrorKind::BrokenPipe) {
        Some(error) => {
            fail(voice, &message!("output-lost", problem = error.to_string()));
            ExitCode::from(2)
        }
        None => status,
    }
}

/// Why something could not be done, with the remedy that belongs to the message.
pub fn fail(voice: Voice, message: &Message) {
    cry(&outside(voice, Severity::Error, message));
}

/// What somebody should know of something that was done.
pub fn warn(voice: Voice, message: &Message) {
    say(&outside(voice, Severity::Warning, message));
}

/// What to do, after what is wrong.
pub fn advise(voice: Voice, remedy: &Message) {
    say(&help(voice, &voice.say(remedy)));
}

/// The diagnostics, each with its place, its line, what is meant in it, and its remedy.
pub fn show(voice: Voice, diagnostics: &[Diagnostic]) {
    if manner::keeps(diagnostics) {
        return;
    }
    let wanted: Vec<Diagnostic>;
    let diagnostics = match manner::is_quiet() {
        true => {
            wanted = diagnostics.iter().filter(|found| found.is_error()).cloned().collect();
            &wanted
        }
        false => diagnostics,
    };
    let roots: BTreeSet<&Span> =
        diagnostics.iter().filter_map(|found| found.span.as_ref()).collect();
    let follows =
        |found: &&Diagnostic| found.because.as_ref().is_some_and(|root| roots.contains(root));
    let mut following: BTreeMap<&Span, Vec<&Diagnostic>> = BTreeMap::new();
    for found in diagnostics {
        if let Some(root) = &found.because {
            following.entry(root).or_default().push(found);
        }
    }
    let mut text = String::new();
    let mut alike: BTreeMap<(Code, Option<&Arc<str>>), usize> = BTreeMap::new();
    for diagnostic in diagnostics.iter().filter(|found| !follows(found)) {
        let file = diagnostic.span.as_ref().map(|span| &span.file);
        let count = alike.entry((diagnostic.code, file)).or_default();
        *count += 1;
        if *count > OF_FILE_SHOWN_MAX {
            continue;
        }
        text.push_str(&describe(voice, diagnostic));
        let of_it = diagnostic.span.as_ref().and_then(|span| following.get(span));
        text.push_str(&consequences(voice, diagnostic, of_it.into_iter().flatten().copied()));
        text.push('\n');
    }
    for ((code, file), count) in alike {
        if let Some(file) = file.filter(|_| count > OF_FILE_SHOWN_MAX) {
            let (more, file) = (count - OF_FILE_SHOWN_MAX, visible(file).replace('\n', "\\n"));
            let line = message!("terminal-of-file", count = more, code = code.name(), file = file);
            text.push_str(&format!("{}\n", wrapped(voice, &voice.say(&line))));
        }
    }
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// What follows from a finding, a line each; of the same message only the places.
fn consequences<'a>(
    voice: Voice,
    root: &Diagnostic,
    following: impl Iterator<Item = &'a Diagnostic>,
) -> String {
    let place = |found: &Diagnostic| found.span.as_ref().map(ToString::to_string);
    let (again, others): (Vec<_>, Vec<_>) =
        following.partition(|found| found.message == root.message);
    let mut lines: Vec<Message> = others
        .into_iter()
        .map(|found| {
            let place = place(found).unwrap_or_default();
            message!("terminal-follows", what = found.message.clone(), place = place)
        })
        .collect();
    if !again.is_empty() {
        let places: Vec<String> = again.iter().filter_map(|found| place(found)).collect();
        lines.push(message!(
            "terminal-again",
            count = places.len(),
            places = diagnostics::first_places(places)
        ));
    }
    let wrapped = |line: &Message| wrapped(voice, &voice.say(line));
    lines.iter().map(wrapped).map(|line| format!("{line}\n")).collect()
}

/// How many findings of one kind in one file are shown; the rest is counted.
const OF_FILE_SHOWN_MAX: usize = 100;

/// How many warnings of one kind a build shows.
const ALIKE_SHOWN_MAX: usize = 5;

/// As [`show`], with only the first few warnings of each kind; `halte check` shows them all.
pub fn show_some(voice: Voice, diagnostics: &[Diagnostic]) {
    if manner::is_verbose() || manner::keeps(diagnostics) {
        return show(voice, if manner::is_verbose() { diagnostics } else { &[] });
    }
    let mut kinds: BTreeMap<Code, usize> = BTreeMap::new();
    let mut is_shown = |diagnostic: &Diagnostic| {
        let alike = kinds.entry(diagnostic.code).or_default();
        *alike += usize::from(diagnostic.severity != Severity::Error);
        *alike <= ALIKE_SHOWN_MAX
    };
    let shown: Vec<Diagnostic> =
        diagnostics.iter().filter(|diagnostic| is_shown(diagnostic)).cloned().collect();
    show(voice, &shown);
    for (code, count) in kinds.into_iter().filter(|(_, count)| *count > ALIKE_SHOWN_MAX) {
        let more = count - ALIKE_SHOWN_MAX;
        tell(voice, &message!("terminal-alike", count = more, code = code.name()));
    }
}

/// How many of the findings are warnings and questions.
pub fn warnings(diagnostics: &[Diagnostic]) -> usize {
    diagnostics.iter().filter(|found| !found.is_error()).count()
}

/// What is withheld, a line for each reach.
pub fn withheld(voice: Voice, diagnostics: &[Diagnostic]) {
    for line in diagnostics::withheld(diagnostics) {
        say(&wrapped(voice, &voice.say(&line)));
    }
}

/// 1 where nothing is published, 4 where something is withheld, 0 where everything is published.
pub fn status(diagnostics: &[Diagnostic]) -> ExitCode {
    match (stops_tour(diagnostics), has_errors(diagnostics)) {
        (true, _) => ExitCode::FAILURE,
        (false, true) => ExitCode::from(4),
        (false, false) => ExitCode::SUCCESS,
    }
}

/// 4 where an import left something out, 0 where everything arrived.
pub fn left_out(any: bool) -> ExitCode {
    if any { ExitCode::from(4) } else { ExitCode::SUCCESS }
}

/// `2 errors, 5 warnings`
pub fn tally(voice: Voice, diagnostics: &[Diagnostic]) -> String {
    let of = |severity| diagnostics.iter().filter(|d| d.severity == severity).count();
    voice.say(&message!(
        "terminal-tally",
        errors = of(Severity::Error),
        warnings = of(Severity::Warning),
        questions = of(Severity::Question)
    ))
}

/// Something that is wrong outside the records.
fn outside(voice: Voice, severity: Severity, message: &Message) -> String {
    let text = voice.say(message);
    let (first, rest) = first_line(&text);
    let mut lines = headline(voice, level(voice, severity).primary_title(first), rest);
    if let Some(hint) = voice.tongue.hint(message) {
        lines = lines + "\n" + &help(voice, &hint);
    }
    lines
}

fn describe(voice: Voice, diagnostic: &Diagnostic) -> String {
    let text = diagnostic.text(voice.tongue);
    let (first, rest) = first_line(&text);
    let title = level(voice, diagnostic.severity).primary_title(first).id(diagnostic.code.name());
    let mut parts = vec![headline(voice, title, rest)];
    if let Some(span) = &diagnostic.span {
        parts.push(place(voice, diagnostic, span));
    }
    if let Some(remedy) = diagnostic.remedy(voice.tongue) {
        parts.push(help(voice, &remedy));
        parts.extend(mended(voice, diagnostic));
    }
    parts.join("\n") + "\n"
}

/// The name of a severity and the colour that belongs to it.
fn level(voice: Voice, severity: Severity) -> Level<'static> {
    let (level, name) = match severity {
        Severity::Error => (Level::ERROR, message!("terminal-error")),
        Severity::Warning => (Level::WARNING, message!("terminal-warning")),
        Severity::Question => (Level::INFO, message!("terminal-question")),
    };
    level.with_name(voice.say(&name))
}

fn help(voice: Voice, remedy: &str) -> String {
    let (first, rest) = first_line(remedy);
    let level = Level::HELP.with_name(voice.say(&message!("terminal-help")));
    headline(voice, level.secondary_title(first), rest)
}

fn first_line(text: &str) -> (&str, Option<&str>) {
    text.split_once('\n').map_or((text, None), |(first, rest)| (first, Some(rest)))
}

/// A title and the lines after its first one, wrapped.
fn headline(voice: Voice, title: annotate_snippets::Title<'_>, rest: Option<&str>) -> String {
    let mut text = renderer(voice).render(&[Group::with_title(title)]);
    if let Some(rest) = rest {
        text = text + "\n" + rest;
    }
    wrapped(voice, &text)
}

fn wrapped(voice: Voice, text: &str) -> String {
    // What is written in files is not cut: it may be copied from here.
    let options = textwrap::Options::new(voice.width)
        .subsequent_indent("  ")
        .break_words(false)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
    textwrap::fill(text, options)
}

fn renderer(voice: Voice) -> Renderer {
    if !voice.colours {
        return Renderer::plain().term_width(voice.width);
    }
    let bold = |colour: AnsiColor| colour.on_default().effects(Effects::BOLD);
    Renderer::styled()
        .hyperlink(false)
        .term_width(voice.width)
        .error(bold(AnsiColor::Red))
        .warning(bold(AnsiColor::Yellow))
        .info(bold(AnsiColor::Cyan))
        .help(bold(AnsiColor::Green))
        .line_num(AnsiColor::Blue.on_default())
}

/// The file, and the line in it with what is meant underlined.
fn place(voice: Voice, diagnostic: &Diagnostic, span: &Span) -> String {
    let level = level(voice, diagnostic.severity);
    let file = visible(&span.file).replace('\n', "\\n");
    let (line, column) = (span.line as usize, span.column as usize);
    let quoted = diagnostic.excerpt.as_deref().filter(|_| line > 0).map(Line::of);
    let group = match quoted {
        Some(quoted) if column == 0 => {
            let whole = Snippet::<annotate_snippets::Annotation>::source(quoted.text());
            let snippet = whole.path(format!("{file}:{line}")).line_start(line).fold(false);
            Group::with_level(level).element(snippet)
        }
        Some(quoted) if column <= quoted.0.len() + 1 => {
            let end = if span.end > span.column { span.end as usize - 1 } else { 0 };
            let place = quoted.cut(column - 1..quoted.end(column - 1, end), room(voice, line));
            Group::with_level(level).element(marked(&quoted, place, line).path(file))
        }
        _ => {
            let mut origin = Origin::path(file);
            if line > 0 {
                origin = origin.line(line);
            }
            if column > 0 {
                origin = origin.char_column(column);
            }
            // There is no number of a line to make room for.
            return format!(
                " {}",
                renderer(voice).render(&[Group::with_level(level).element(origin)])
            );
        }
    };
    renderer(voice).render(&[group])
}

/// The line as it would be, where the end of the place is known.
fn mended(voice: Voice, diagnostic: &Diagnostic) -> Option<String> {
    let (instead, span) = (diagnostic.instead.as_deref()?, diagnostic.span.as_ref()?);
    let quoted = Line::of(diagnostic.excerpt.as_deref()?);
    let (start, known) =
        ((span.column as usize).checked_sub(1)?, (span.end as usize).checked_sub(1)?);
    let (place, instead) = diagnostics::written(&quoted.0, start..known, instead)?;
    let (end, instead) = (place.end, Line::of(&instead));
    let after = start + instead.0.len();
    let line = Line([&quoted.0[..start], &instead.0, &quoted.0[end..]].concat());
    let number = span.line as usize;
    let place = line.cut(start..after, room(voice, number));
    let group = Group::with_level(Level::HELP).element(marked(&line, place, number));
    Some(renderer(voice).render(&[group]))
}

fn marked<'a>(
    line: &Line,
    place: Range<usize>,
    number: usize,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let place = AnnotationKind::Primary.span(line.bytes(place.start)..line.bytes(place.end));
    Snippet::source(line.text()).line_start(number).annotation(place)
}

/// How many columns of a line can be underlined beside its number and the signs of what is cut.
fn room(voice: Voice, number: usize) -> usize {
    voice.width.saturating_sub(number.to_string().len() + 16).max(1)
}

/// A line of a file, a character for each of its own, so that columns stay what they are.
struct Line(Vec<char>);

impl Line {
    fn of(text: &str) -> Self {
        let is_hidden = |c: char| c == '\n' || !visible(c.encode_utf8(&mut [0; 4])).starts_with(c);
        let shown = |c| if is_hidden(c) { '\u{fffd}' } else { c };
        Line(text.chars().map(shown).collect())
    }

    fn text(&self) -> String {
        self.0.iter().collect()
    }

    fn bytes(&self, characters: usize) -> usize {
        self.0[..characters].iter().map(|c| c.len_utf8()).sum()
    }

    /// Where what begins at a place ends: as it is known, else with the word or the quoted text.
    fn end(&self, start: usize, known: usize) -> usize {
        let rest = &self.0[start..];
        let length = match rest.first() {
            Some(quote @ ('"' | '\'' | '`')) if rest[1..].contains(quote) => {
                rest[1..].iter().take_while(|c| *c != quote).count() + 2
            }
            _ if known > start => known - start,
            Some('[' | '{') => 1,
            // A whole item of a list.
            Some('-') if rest.get(1) == Some(&' ') => rest.len(),
            _ => word(rest),
        };
        (start + length).min(self.0.len())
    }

    /// As much of a place as there is room for.
    fn cut(&self, place: Range<usize>, room: usize) -> Range<usize> {
        let mut width = 0;
        let fits = self.0[place.clone()].iter().take_while(|c| {
            width += display_width(c.encode_utf8(&mut [0; 4]));
            width <= room
        });
        place.start..place.start + fits.count()
    }
}

/// The length of the word that begins a line: to the space, or to a sign that ends a value in YAML.
fn word(line: &[char]) -> usize {
    let is_end = |at: usize| match line[at] {
        c if c.is_whitespace() => true,
        ']' | '}' => true,
        ',' | ':' => line.get(at + 1).is_none_or(|next| next.is_whitespace()),
        _ => false,
    };
    (0..line.len()).find(|at| is_end(*at)).unwrap_or(line.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Tongue;

    fn voice(width: usize) -> Voice {
        Voice { tongue: Tongue::French, width, colours: false }
    }

    /// As it is drawn, for a place of which only the beginning is known.
    fn drawn(excerpt: &str, column: u32, width: usize) -> Vec<String> {
        let span = Span::new(&"records/rota.yaml".into(), 12, column);
        let mut diagnostic =
            Diagnostic::new(Code::UnknownStop, span, message!("did-you-mean", text = "gien"));
        diagnostic.excerpt = Some(excerpt.into());
        describe(voice(width), &diagnostic).lines().map(str::to_owned).collect()
    }

    /// What is underlined, where the line is shown as it is.
    fn underlined(excerpt: &str, column: u32) -> String {
        let lines = drawn(excerpt, column, 100);
        assert_eq!(lines[1], format!("  --> records/rota.yaml:12:{column}"));
        assert_eq!(lines[3], format!("12 | {excerpt}"));
        let start = lines[4].find('^').expect("something is underlined");
        let marks = lines[4].matches('^').count();
        let (mut width, mut text) = (0, String::new());
        for c in lines[3].chars() {
            if (start..start + marks).contains(&width) {
                text.push(c);
            }
            width += display_width(c.encode_utf8(&mut [0; 4]));
        }
        text
    }

    #[test]
    fn a_place_is_underlined_to_the_end_of_what_stands_there() {
        for (excerpt, column, expected) in [
            ("- stop: giem", 9, "giem"),
            ("  hours: 09:00-12h00 # le matin", 10, "09:00-12h00"),
            ("  evry_weeks: 2", 3, "evry_weeks"),
            ("- {stop: giem, date: 2026-03-03}", 10, "giem"),
            ("- {date: 2026-03-03, stop: giem}", 28, "giem"),
            ("  hours: [09:00-12:00, 14h]", 10, "["),
            ("- id: gien", 1, "- id: gien"),
            ("- -5", 3, "-5"),
            ("  name: \"Place de la Mairie\" # ici", 9, "\"Place de la Mairie\""),
            ("  name: 'Place: la Mairie', un", 9, "'Place: la Mairie'"),
            ("  name: \"Place de", 9, "\"Place"),
            ("  désignation: çà et là", 16, "çà"),
            ("  nom: 中央駅前 giem", 13, "giem"),
            ("  nom: 中央駅前", 8, "中央駅前"),
        ] {
            assert_eq!(underlined(excerpt, column), expected, "{excerpt}");
        }
    }

    #[test]
    fn a_place_beyond_what_is_quoted_is_named_all_the_same() {
        let lines = drawn("- stop:", 8, 100);
        assert_eq!(lines[3..5], ["12 | - stop:", "   |        ^"]);
        assert_eq!(drawn("- stop:", 30, 100)[1], " --> records/rota.yaml:12:30");
        assert_eq!(
            drawn("- stop:", 0, 100)[1..4],
            ["  --> records/rota.yaml:12", "   |", "12 | - stop:"]
        );
    }

    #[test]
    fn a_long_line_is_cut_around_its_place() {
        let word = "é".repeat(10);
        let line = format!("- {}{word} {}", "mot ".repeat(600), "suite ".repeat(400));
        assert!(line.chars().count() > 4800);
        for width in [40, 60, 120] {
            let lines = drawn(&line, 2403, width);
            assert!(lines.iter().all(|line| display_width(line) <= width), "{lines:#?}");
            let place = lines.iter().position(|line| line == "  --> records/rota.yaml:12:2403");
            let [quoted, marks] = [2, 3].map(|below| &lines[place.expect("it is named") + below]);
            let column = |line: &str, text: &str| {
                line.find(text).map(|at| line[..at].chars().count()).expect("it is there")
            };
            assert_eq!(column(quoted, &word), column(marks, "^"), "{lines:#?}");
            assert_eq!(marks.matches('^').count(), 10);
        }
        let lines = drawn(&"x".repeat(5000), 1, 60);
        assert!(lines.iter().all(|line| display_width(line) <= 60), "{lines:#?}");
    }

    #[test]
    fn no_control_character_reaches_the_terminal() {
        let evil = "\u{1b}[2J\u{9b}31m\u{202e}\u{7}";
        let span = Span::new(&format!("records/{evil}\n.yaml").into(), 3, 20).over("giem");
        let message = message!("did-you-mean", text = evil);
        let mut diagnostic =
            Diagnostic::new(Code::UnknownStop, span, message.clone()).hint(message);
        diagnostic.excerpt = Some(format!("- stop: {evil} giem").into());
        diagnostic.instead = Some(format!("gien{evil}"));
        let text = describe(voice(100), &diagnostic);
        let is_hidden = |c: char| c != '\n' && visible(&c.to_string()) != c.to_string();
        assert!(!text.contains(is_hidden), "{text:?}");
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines[1].ends_with(".yaml:3:20"), "{text}");
        let (line, marks) = (lines[3].chars(), lines[4].chars());
        let marked: String =
            line.zip(marks).filter(|(_, mark)| *mark == '^').map(|(c, _)| c).collect();
        assert_eq!(marked, "giem", "{text}");
    }

    #[test]
    fn the_line_is_shown_as_it_would_be() {
        let span = Span::new(&"records/rota.yaml".into(), 5, 9).over("giem");
        let message = message!("build-left-behind", path = "giem");
        let mut diagnostic =
            Diagnostic::new(Code::UnknownStop, span, message).suggest("giem", ["gien", "paris"]);
        diagnostic.excerpt = Some("- stop: giem # le jeudi".into());
        let expected = "\
erreur[unknown-stop]: impossible de supprimer giem
 --> records/rota.yaml:5:9
  |
5 | - stop: giem # le jeudi
  |         ^^^^
aide\u{a0}: vouliez-vous dire `gien`\u{202f}?
  |
5 | - stop: gien # le jeudi
  |         ^^^^
";
        assert_eq!(describe(voice(100), &diagnostic), expected);
        diagnostic.span = diagnostic.span.map(|span| Span { end: 0, ..span });
        let lines = expected.lines().take(6).map(|line| format!("{line}\n"));
        assert_eq!(describe(voice(100), &diagnostic), lines.collect::<String>());
        diagnostic.span = Some(Span::whole_file("records/rota.yaml"));
        diagnostic.excerpt = None;
        assert_eq!(
            describe(voice(100), &diagnostic).lines().nth(1),
            Some(" --> records/rota.yaml")
        );
    }

    #[test]
    fn a_narrow_terminal_gets_short_lines() {
        let message = message!("output-disk-full", path = "x", doing = "made", problem = "plein");
        let expected = "\
erreur: x ne peut pas être créé\u{a0}: plein
aide\u{a0}: faites de la place sur le
  disque\u{202f}; le résultat publié est resté
  tel quel";
        assert_eq!(outside(voice(40), Severity::Error, &message), expected);
        let of_words = describe(voice(40), &Diagnostic::new(Code::DuplicateId, None, message));
        assert!(
            of_words.starts_with("erreur[duplicate-id]: x ne peut pas être\n  créé"),
            "{of_words}"
        );
        let painted =
            outside(Voice { colours: true, ..voice(40) }, Severity::Warning, &message!("day"));
        assert!(painted.starts_with("\u{1b}[1m\u{1b}[33mavertissement\u{1b}[0m"), "{painted:?}");
    }
}
