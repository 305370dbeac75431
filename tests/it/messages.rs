//! The words in which halte speaks: each message has them in every language, with the same blanks,
//! and none is left over; each code is explained, and its example does what it says.
//!
//! HALTE_EXPECT=1 writes the pages of errors, to be read before they are committed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_bundle::FluentResource;
use halte::Memory;
use halte::diagnostics::{Code, Diagnostic, has_errors};
use halte::sources::Sources;
use halte::words::{FILES, Message, Tongue};

use crate::commands::halte;
use crate::publish::tree;

/// A message as a file of words has it.
#[derive(Debug, Default, PartialEq)]
struct Entry {
    room: String,
    /// Its text under the name "", and its attributes.
    parts: BTreeMap<String, String>,
}

impl Entry {
    /// The blanks that are to be filled.
    fn variables(&self) -> BTreeSet<String> {
        self.parts.values().flat_map(|text| behind(text, "$")).collect()
    }
}

/// The names that stand behind a mark, such as `n` in `{ $n }`.
fn behind(text: &str, mark: &str) -> Vec<String> {
    let is_part = |c: &char| c.is_ascii_alphanumeric() || "-_".contains(*c);
    let names = text.split(mark).skip(1).map(|rest| rest.chars().take_while(is_part).collect());
    names.filter(|name: &String| name.starts_with(|c: char| c.is_ascii_alphabetic())).collect()
}

/// The messages of a file, by their lines: an id at the margin, attributes and text indented.
fn entries(room: &str, text: &str) -> Vec<(String, Entry)> {
    let mut found: Vec<(String, Entry)> = Vec::new();
    let mut part = String::new();
    for line in text.lines() {
        let head = line.split_once('=').map(|(name, text)| (name.trim_end(), text.trim()));
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            let (id, text) = head.expect("an id has its text behind it");
            let parts = BTreeMap::from([(String::new(), text.to_owned())]);
            found.push((id.to_owned(), Entry { room: room.to_owned(), parts }));
            part.clear();
        } else if line.starts_with(' ') {
            let (_, entry) = found.last_mut().expect("a line belongs to a message");
            match head.and_then(|(name, text)| Some((name.trim().strip_prefix('.')?, text))) {
                Some((name, text)) => {
                    part = name.to_owned();
                    entry.parts.insert(part.clone(), text.to_owned());
                }
                None => {
                    let text = entry.parts.entry(part.clone()).or_default();
                    text.push('\n');
                    text.push_str(line.trim());
                }
            }
        }
    }
    found
}

/// The messages of a language.
fn words(tongue: Tongue) -> BTreeMap<String, Entry> {
    let files = FILES.iter().filter(|(of, _)| *of == tongue);
    files.flat_map(|(_, (room, text))| entries(room, text)).collect()
}

/// A place of the source that says a message.
#[derive(Debug, PartialEq)]
struct Call {
    id: String,
    /// What it fills the blanks with.
    filled: BTreeSet<String>,
}

/// What a source file says with `message!("id", name = value)` or `Message::new("id")` and `.with`.
fn calls(source: &str) -> Vec<Call> {
    let code: Vec<&str> = source.lines().map(without_remark).collect();
    let code = code.join("\n");
    ["message!(", "Message::new("]
        .iter()
        .flat_map(|start| code.match_indices(start).map(|(at, start)| &code[at + start.len()..]))
        .filter_map(call)
        .collect()
}

/// A line of source without what is said beside it.
fn without_remark(line: &str) -> &str {
    let is_remark = |at: usize| line[..at].matches('"').count().is_multiple_of(2);
    let at = line.match_indices("//").map(|(at, _)| at).find(|at| is_remark(*at));
    &line[..at.unwrap_or(line.len())]
}

/// A call from behind its opening bracket on; nothing where the id is no literal.
fn call(rest: &str) -> Option<Call> {
    let (id, rest) = literal(rest)?;
    let (arguments, mut behind) = rest.split_at(closing(rest));
    let mut filled = BTreeSet::new();
    for argument in top_level(arguments) {
        let name = argument.split_once('=').map(|(name, _)| name.trim());
        filled.extend(name.filter(|name| !name.is_empty()).map(str::to_owned));
    }
    while let Some(more) =
        behind.strip_prefix(')').and_then(|rest| rest.trim_start().strip_prefix(".with("))
    {
        let Some((name, rest)) = literal(more) else { break };
        filled.insert(name.to_owned());
        behind = &rest[closing(rest)..];
    }
    Some(Call { id: id.to_owned(), filled })
}

/// The text between quotation marks at the beginning, and what follows.
fn literal(rest: &str) -> Option<(&str, &str)> {
    rest.trim_start().strip_prefix('"')?.split_once('"')
}

/// Where the bracket closes that was opened just before.
fn closing(rest: &str) -> usize {
    let mut depth = 0;
    let of_code = signs(rest).find(|(_, sign)| {
        depth += match sign {
            '(' | '[' | '{' => 1,
            ')' | ']' | '}' => -1,
            _ => 0,
        };
        depth < 0
    });
    of_code.map_or(rest.len(), |(at, _)| at)
}

/// The arguments between the commas that stand in no inner bracket.
fn top_level(inside: &str) -> Vec<&str> {
    let mut depth = 0;
    let mut cuts = Vec::new();
    for (at, sign) in signs(inside) {
        match sign {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => cuts.push(at),
            _ => {}
        }
    }
    cuts.push(inside.len());
    cuts.windows(2).map(|pair| inside[pair[0] + 1..pair[1]].trim()).collect()
}

/// The signs of source text that stand in no text or character of it.
fn signs(source: &str) -> impl Iterator<Item = (usize, char)> {
    let mut kept = Vec::new();
    let mut rest = source.char_indices().peekable();
    while let Some((at, sign)) = rest.next() {
        match sign {
            '"' => {
                let mut is_escaped = false;
                for (_, inner) in rest.by_ref() {
                    match inner {
                        '"' if !is_escaped => break,
                        _ => is_escaped = inner == '\\' && !is_escaped,
                    }
                }
            }
            // `'"'` and `'\''` are characters, `'a` a lifetime.
            '\'' => {
                let tail: Vec<char> = source[at + 1..].chars().take(3).collect();
                let length = match tail.as_slice() {
                    ['\\', _, '\''] => 3,
                    [_, '\'', ..] => 2,
                    _ => 0,
                };
                rest.by_ref().take(length).for_each(drop);
            }
            _ => kept.push((at, sign)),
        }
    }
    kept.into_iter()
}

/// The source of the program and of its own pages, by path.
fn source() -> BTreeMap<String, String> {
    let is_source = |path: &str| path.ends_with(".rs") || path.ends_with(".html");
    let files = tree(Path::new("src")).into_iter().filter(|(path, _)| is_source(path));
    files
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("the source is UTF-8")))
        .collect()
}

#[test]
fn the_scanners_see_what_a_message_is_made_of() {
    let source = r##"
        // message!("in-a-comment")
        let a = message!("plain-one");
        let b = message!(
            "with-more",
            stop = stop.id(), // said, "so"
            sum = f(a, b == c, [")", "("]),
            sign = ')',
            inner = message!("inside", day = today),
        );
        let c = Message::new("by-hand").with("text", (1, 2)).with("n", "x)");
        let d = Message::new(id).with("never", 1);
    "##;
    let found: BTreeMap<String, Vec<String>> = calls(source)
        .into_iter()
        .map(|call| (call.id, call.filled.into_iter().collect()))
        .collect();
    let wanted = [
        ("by-hand", vec!["n", "text"]),
        ("inside", vec!["day"]),
        ("plain-one", vec![]),
        ("with-more", vec!["inner", "sign", "stop", "sum"]),
    ];
    let wanted: BTreeMap<String, Vec<String>> = wanted
        .into_iter()
        .map(|(id, names)| (id.to_owned(), names.into_iter().map(str::to_owned).collect()))
        .collect();
    assert_eq!(found, wanted);

    let text = "# remark\nfirst = one { $n }\n    more\n\n    .hint = { $day } = { -brand }\n\n\
                second-one =\n    { $n ->\n        [one] a = b\n       *[other] c\n    }\n";
    let found = entries("room", text);
    let ids: Vec<&str> = found.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["first", "second-one"]);
    assert_eq!(found[0].1.parts[""], "one { $n }\nmore");
    assert_eq!(found[0].1.parts["hint"], "{ $day } = { -brand }");
    assert_eq!(found[0].1.variables(), BTreeSet::from(["day".to_owned(), "n".to_owned()]));
    assert_eq!(found[1].1.variables(), BTreeSet::from(["n".to_owned()]));
}

#[test]
fn every_file_of_words_can_be_read_to_its_end() {
    let mut wrong = Vec::new();
    for (tongue, (room, text)) in FILES {
        let place = format!("src/words/{}/{room}.ftl", tongue.code());
        if let Err((_, mistakes)) = FluentResource::try_new((*text).to_owned()) {
            wrong.extend(mistakes.iter().map(|mistake| format!("{place}: {mistake}")));
        }
        let unknown = entries(room, text).into_iter().map(|(id, _)| id);
        let unknown = unknown.filter(|id| !id.starts_with('-') && !tongue.knows(id));
        wrong.extend(unknown.map(|id| format!("{place}: `{id}` is not read")));
    }
    for tongue in Tongue::ALL {
        let files = FILES.iter().filter(|(of, _)| *of == tongue);
        let mut seen = BTreeMap::new();
        for (id, entry) in files.flat_map(|(_, (room, text))| entries(room, text)) {
            if let Some(first) = seen.insert(id.clone(), entry.room.clone()) {
                let code = tongue.code();
                wrong.push(format!("{code}: `{id}` stands in {first} and in {}", entry.room));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A day and a week are written in ISO in English, and by their parts elsewhere.
const DIFFERENT_BLANKS: &[&str] = &["day", "iso-week"];

#[test]
fn every_message_has_words_with_the_same_blanks_in_every_language() {
    let english = words(Tongue::English);
    let mut wrong = Vec::new();
    for tongue in [Tongue::French, Tongue::German] {
        let code = tongue.code();
        let theirs = words(tongue);
        let ids: BTreeSet<&String> = english.keys().chain(theirs.keys()).collect();
        for id in ids {
            let (Some(ours), Some(theirs)) = (english.get(id), theirs.get(id)) else {
                wrong.push(format!("`{id}` is not in both of en and {code}"));
                continue;
            };
            if ours.room != theirs.room {
                wrong.push(format!(
                    "`{id}` stands in {} and, in {code}, in {}",
                    ours.room, theirs.room
                ));
            }
            if !ours.parts.keys().eq(theirs.parts.keys()) {
                wrong.push(format!("`{id}` has other attributes in {code}"));
            }
            if ours.variables() != theirs.variables() && !DIFFERENT_BLANKS.contains(&id.as_str()) {
                wrong.push(format!("`{id}` has other blanks in {code}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_message_of_the_source_has_words_for_all_that_it_says() {
    let mut blanks: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (id, entry) in Tongue::ALL.into_iter().flat_map(words) {
        blanks.entry(id).or_default().extend(entry.variables());
    }
    let mut wrong = Vec::new();
    let files: Vec<_> = source().into_iter().collect();
    for (path, text) in &files {
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        let head =
            path.rsplit_once('/').map_or_else(String::new, |(room, _)| format!("{room}/mod.rs"));
        let head = files.iter().find(|(path, _)| *path == head).map_or("", |(_, text)| text);
        for Call { id, filled } in calls(text) {
            let Some(blanks) = blanks.get(&id) else {
                wrong.push(format!("src/{path}: there are no words for `{id}`"));
                continue;
            };
            // What messages of one room share is filled in where they come together.
            let is_filled = |blank: &&String| {
                let fills = format!(".with(\"{blank}\",");
                text.contains(&fills) || head.contains(&fills)
            };
            let missing: Vec<_> =
                blanks.difference(&filled).filter(|blank| !is_filled(blank)).collect();
            let idle: Vec<_> = filled.difference(blanks).collect();
            if !missing.is_empty() || !idle.is_empty() {
                wrong.push(format!("src/{path}: `{id}` wants {missing:?} and not {idle:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_page_of_the_desk_has_words_for_all_that_it_says() {
    let mut wrong = Vec::new();
    let pages = source().into_iter().filter(|(path, _)| path.starts_with("alerts/"));
    for (path, text) in pages.filter(|(path, _)| path.ends_with(".html")) {
        let said = text.split("say(\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0));
        let unknown = said.filter(|id| !Tongue::ALL.iter().all(|tongue| tongue.knows(id)));
        wrong.extend(unknown.map(|id| format!("{path}: {id}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_words_are_left_that_nobody_says() {
    let source: String = source().into_values().collect();
    let english = words(Tongue::English);
    let quoted: BTreeSet<String> = english
        .values()
        .flat_map(|entry| entry.parts.values())
        .flat_map(|text| [behind(text, "{ "), behind(text, "{ -")].concat())
        .collect();
    let is_said = |id: &str| {
        let about = id.strip_prefix("about-").and_then(Code::of);
        // A unit test of `cli/help.rs` holds these against the commands.
        let is_help = id.starts_with("help-");
        // One of `records/schema.rs` holds these against the schemas.
        let is_schema = id.starts_with("schema-");
        is_help
            || is_schema
            || about.is_some()
            || source.contains(&format!("\"{id}\""))
            || quoted.contains(id.trim_start_matches('-'))
    };
    let idle: Vec<&String> = english.keys().filter(|id| !is_said(id)).collect();
    assert!(idle.is_empty(), "{idle:?}");
}

/// Texts that are the same in another language, and why.
const ALIKE: &[(&str, &str)] = &[
    ("alerts-audit-what", "French: Action"),
    ("alerts-channel-sms", "one word in all three"),
    ("alerts-column-email", "French: E-mail"),
    ("alerts-invitation", "French: Invitation"),
    ("alerts-menu", "French: Menu"),
    ("alerts-messages", "French: Messages"),
    ("alerts-phrase-label", "German: Passphrase"),
    ("alerts-structure", "French: Structure"),
    ("alerts-structures", "French: Structures"),
    ("explain-import", "one word in all three"),
    ("explain-question", "French: Question"),
    ("help-complete", "command lines"),
    ("origin-exception", "French: exception"),
    ("origin-programme", "French: programme"),
    ("preview-documents", "French: Documents"),
    ("preview-pages", "French: Pages"),
    ("terminal-question", "French: question"),
    ("watch-rebuilt", "signs and numbers"),
    ("month-4", "German: April"),
    ("month-8", "German: August"),
    ("month-9", "German: September"),
    ("month-11", "German: November"),
];

#[test]
fn no_text_was_left_in_english() {
    let english = words(Tongue::English);
    let mut alike: BTreeSet<String> = BTreeSet::new();
    for tongue in [Tongue::French, Tongue::German] {
        for (id, theirs) in words(tongue) {
            let Some(ours) = english.get(&id) else { continue };
            let same = theirs.parts.iter().any(|(name, text)| {
                let is_example = ["wrong", "right"].contains(&name.as_str());
                !is_example && has_words(text) && ours.parts.get(name) == Some(text)
            });
            if same {
                alike.insert(id);
            }
        }
    }
    let known: BTreeSet<String> = ALIKE.iter().map(|(id, _)| (*id).to_owned()).collect();
    assert_eq!(alike, known, "not on the list, or on it and no longer alike");
}

/// Whether there is a word beside blanks and what is written in files.
fn has_words(text: &str) -> bool {
    let mut depth = 0;
    let mut is_quoted = false;
    text.chars().any(|sign| {
        match sign {
            '`' => is_quoted = !is_quoted,
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        sign.is_alphabetic() && depth == 0 && !is_quoted
    })
}

/// What the words say of a code: its meaning, and a part of it.
fn about(code: Code, tongue: Tongue, part: &str) -> Option<String> {
    tongue.attribute(&Message::new(code.about()), part)
}

#[test]
fn every_code_is_explained_in_every_language() {
    let mut wrong = Vec::new();
    for tongue in Tongue::ALL {
        for code in Code::ALL {
            let place = format!("{} in {}", code.about(), tongue.code());
            if !tongue.knows(code.about()) {
                wrong.push(format!("there is no {place}"));
                continue;
            }
            if about(*code, tongue, "mend").is_none() {
                wrong.push(format!("{place} has no `.mend`"));
            }
            let means = tongue.say(&Message::new(code.about()));
            if !means.ends_with('.') || means.lines().count() != 1 {
                wrong.push(format!("{place} is not a line of whole sentences"));
            }
            let examples = ["wrong", "right"].map(|part| about(*code, tongue, part).is_some());
            if examples[0] != examples[1] {
                wrong.push(format!("{place} has half an example"));
            }
        }
        let files = FILES.iter().filter(|(of, (room, _))| *of == tongue && *room == "codes");
        for (id, _) in files.flat_map(|(_, (room, text))| entries(room, text)) {
            let is_known = match id.strip_prefix("about-") {
                Some(name) => Code::of(name).is_some(),
                None => id.starts_with("explain-"),
            };
            if !is_known {
                wrong.push(format!("`{id}` in {} is of no code", tongue.code()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_pages_of_errors_are_what_the_program_writes() {
    let mut wrong = Vec::new();
    for (tongue, path) in [
        (Tongue::English, "docs/errors.md"),
        (Tongue::French, "docs/errors.fr.md"),
        (Tongue::German, "docs/errors.de.md"),
    ] {
        let output = halte(&["explain", "--markdown", "--lang", tongue.code()]);
        assert!(output.status.success());
        let page = String::from_utf8(output.stdout).expect("it speaks UTF-8");
        if std::env::var_os("HALTE_EXPECT").is_some() {
            fs::write(path, &page).expect("the file can be written");
        }
        if fs::read_to_string(path).unwrap_or_default() != page {
            wrong.push(format!("{path}: HALTE_EXPECT=1 writes it anew"));
        }
        for code in Code::ALL {
            assert!(page.contains(&format!("\n### `{code}`\n")), "{path} has no section on {code}");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_code_is_explained_where_somebody_asks_for_it() {
    let said = |arguments: &[&str]| {
        let output = halte(arguments);
        let text = [output.stdout, output.stderr].concat();
        (output.status.code(), String::from_utf8(text).expect("it speaks UTF-8"))
    };
    let (code, text) = said(&["explain", "hours-overlap", "--lang", "fr"]);
    assert!(code == Some(0) && text.contains("se chevauchent"), "{text}");
    assert!(text.contains("  hours: [09:00-12:30, 12:00-17:00]\n"), "{text}");
    let (code, text) = said(&["explain", "hours-overlap", "--lang", "de"]);
    assert!(code == Some(0) && text.contains("überschneiden sich"), "{text}");
    let (code, text) = said(&["explain", "travel", "--lang", "en"]);
    assert!(code == Some(0) && text.contains("`checks: {travel: off}`"), "{text}");
    let (code, text) = said(&["explain"]);
    assert!(code == Some(0) && Code::ALL.iter().all(|code| text.contains(code.name())), "{text}");
    assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
    let (code, text) = said(&["explain", "hour-overlap", "--lang", "en"]);
    assert!(code == Some(2) && text.contains("did you mean `hours-overlap`?"), "{text}");
    assert_eq!(said(&["explain", "xyz"]).0, Some(2));
    assert_eq!(said(&["explain", "--lang", "it"]).0, Some(2));
    assert_eq!(said(&["explain", "travel", "--markdown"]).0, Some(2));
}

/// The project over which the examples stand; beside it lies, named after a code, what its example
/// needs besides.
const CASES: &str = "tests/cases/explain";
const TODAY: &str = "2026-03-03";

/// Said only where documents are typeset.
const IN_DOCUMENTS: &[Code] = &[Code::PictureAlt, Code::PictureMissing];

#[test]
fn the_examples_provoke_their_code_and_their_corrections_do_not() {
    let base = tree(&Path::new(CASES).join("base"));
    assert!(!has_errors(&built(base.clone())), "the base is faultless");
    let mut memory = Memory::default();
    let mut told = |files, is_built| match is_built {
        true => built(files),
        false => halte::open(&project(files), today(), &mut memory).1,
    };
    let mut wrong = Vec::new();
    for code in Code::ALL.iter().filter(|code| !IN_DOCUMENTS.contains(code)) {
        let own = Path::new(CASES).join(code.name());
        let mut files = base.clone();
        if own.is_dir() {
            files.extend(tree(&own));
        }
        let pairs: BTreeSet<(String, String)> = Tongue::ALL
            .into_iter()
            .filter_map(|tongue| about(*code, tongue, "wrong").zip(about(*code, tongue, "right")))
            .collect();
        for (bad, good) in pairs {
            let is_it = |said: &Diagnostic| said.code == *code;
            let with_bad = over(&files, &bad);
            let is_made_later = !told(with_bad.clone(), false).iter().any(is_it);
            if is_made_later && !told(with_bad, true).iter().any(is_it) {
                wrong.push(format!("{code}: it is not said of\n{bad}"));
            }
            let path = place(&good).0;
            let is_of_it =
                |said: &&Diagnostic| said.span.as_ref().is_none_or(|span| *span.file == *path);
            let said = told(over(&files, &good), is_made_later);
            if has_errors(&said) || said.iter().filter(is_of_it).any(is_it) {
                let said: Vec<String> = said.iter().map(shown).collect();
                wrong.push(format!("{code}: this is wrong too\n{good}\n{}", said.join("\n")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

fn shown(said: &Diagnostic) -> String {
    let place = said.span.as_ref().map(ToString::to_string).unwrap_or_default();
    format!("[{}] {place} {}", said.code, said.text(Tongue::English))
}

fn project(files: BTreeMap<String, Vec<u8>>) -> Sources {
    files.into_iter().collect::<Sources>().with_default_theme()
}

/// All that is said of a project when everything is made.
fn built(files: BTreeMap<String, Vec<u8>>) -> Vec<Diagnostic> {
    halte::build(&project(files), today()).diagnostics
}

fn today() -> halte::calendar::Date {
    TODAY.parse().expect("a date")
}

/// The file of an example, which its first line names, and the rest of it.
fn place(example: &str) -> (String, &str) {
    let (head, text) = example.split_once('\n').expect("an example names its file");
    let path = head.trim_start_matches(['#', '<', '!', '-']).trim_end_matches(['-', '>']);
    (path.trim().to_owned(), text)
}

/// A project with an example in it. Pages and what is no list take the place of their file; a
/// record of an id that is there takes the place of its lines; others are added.
fn over(files: &BTreeMap<String, Vec<u8>>, example: &str) -> BTreeMap<String, Vec<u8>> {
    let (path, text) = place(example);
    let mut files = files.clone();
    let known = files.get(&path).filter(|_| text.starts_with("- ") && path.ends_with(".yaml"));
    let known = known.map(|bytes| String::from_utf8(bytes.clone()).expect("the base is UTF-8"));
    let merged = match known {
        Some(known) => merged(&known, text),
        None => format!("{text}\n"),
    };
    files.insert(path, merged.into_bytes());
    files
}

fn merged(known: &str, example: &str) -> String {
    let mut records: Vec<String> = records(known);
    for own in self::records(example) {
        let head = own.lines().next().unwrap_or_default();
        let has_id = ["- id: ", "- code: ", "- number: "].iter().any(|key| head.starts_with(key));
        let same = records.iter_mut().find(|record| record.lines().next() == Some(head));
        match same.filter(|_| has_id) {
            Some(record) => *record = with_rest(&own, record),
            None => records.push(own),
        }
    }
    records.concat()
}

/// The items of a list, each with its lines.
fn records(text: &str) -> Vec<String> {
    let mut records: Vec<String> = Vec::new();
    for line in text.lines() {
        if line.starts_with("- ") || records.is_empty() {
            records.push(String::new());
        }
        if let Some(record) = records.last_mut() {
            record.push_str(line);
            record.push('\n');
        }
    }
    records
}

/// A record with those lines of another whose keys it does not have itself.
fn with_rest(own: &str, other: &str) -> String {
    let key = |line: &str| line.split(':').next().unwrap_or_default().trim().to_owned();
    let has: BTreeSet<String> = own.lines().skip(1).map(key).collect();
    let mut text = own.to_owned();
    let mut is_taken = false;
    for line in other.lines().skip(1).filter(|line| !line.is_empty()) {
        let is_deeper = line.starts_with("   ");
        is_taken = if is_deeper { is_taken } else { !has.contains(&key(line)) };
        if is_taken {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}
