//! The index of proofs for an auditor: which file shows which supporter, since which day, under
//! which fingerprint. Knows nothing of how it is laid out.

use serde::Serialize;

use crate::calendar::Date;
use crate::evidence::{Kind, Proof, Reading, Supporter};
use crate::language::Language;
use crate::model::Paper;

use super::report::{TableView, papers};

/// The index, in words.
#[derive(Debug, Serialize)]
pub struct Evidence {
    pub language: String,
    pub title: String,
    pub intro: Vec<String>,
    /// How many files of each kind show each supporter.
    pub totals: Vec<Total>,
    /// The names of the supporters, in the order of the columns.
    pub supporters: Vec<String>,
    pub headings: Headings,
    pub groups: Vec<Group>,
    /// Papers that are kept elsewhere, where any are listed.
    pub papers: Option<TableView>,
    /// One line for each file and supporter, for a spreadsheet.
    pub lines: Vec<Line>,
}

#[derive(Debug, Serialize)]
pub struct Total {
    pub kind: String,
    pub files: String,
    /// For each supporter, in how many of them it is seen.
    pub seen: Vec<String>,
}

#[derive(Debug, Serialize)]
pub struct Headings {
    pub totals: String,
    pub kind: String,
    pub files: String,
    pub file: String,
    pub fingerprint: String,
}

/// The files of one kind.
#[derive(Debug, Serialize)]
pub struct Group {
    pub label: String,
    pub rows: Vec<Row>,
}

#[derive(Debug, Serialize)]
pub struct Row {
    pub file: String,
    pub title: Option<String>,
    /// For each supporter, what is to be seen.
    pub seen: Vec<String>,
    pub sha256: String,
}

/// Codes, so that programs and people of any language read them.
#[derive(Debug, Serialize)]
pub struct Line {
    pub file: String,
    /// Where the public finds it; empty where it is not public.
    pub address: String,
    /// public or funders.
    pub audience: String,
    /// page, document or feed.
    pub kind: &'static str,
    pub title: String,
    /// The day for which it was built.
    pub day: String,
    pub bytes: usize,
    pub sha256: String,
    pub organisation: String,
    /// seen, not-seen, or empty where none is asked for.
    pub sentence: &'static str,
    pub logo: &'static str,
    /// Where it was looked for: file, twin, pictures (of a typeset document, without its words) or
    /// nowhere.
    pub read_in: &'static str,
}

pub fn compose(
    proofs: &[Proof],
    language: &Language,
    site: &str,
    url: Option<&str>,
    papers: &[Paper],
    today: Date,
) -> Evidence {
    let supporters: Vec<String> = proofs
        .first()
        .map(|proof| proof.supporters.iter().map(|one| one.name.clone()).collect())
        .unwrap_or_default();
    let kinds = [Kind::Page, Kind::Document, Kind::Feed, Kind::Data];
    let of_kind = |kind: Kind| proofs.iter().filter(move |proof| proof.kind == kind);
    let group = |kind: Kind| Group {
        label: language.text(&format!("evidence.{}", code(kind))),
        rows: of_kind(kind).map(|proof| row(language, proof)).collect(),
    };
    let total = |kind: Kind| {
        let counted = |place: usize| {
            of_kind(kind).filter(|proof| proof.supporters.get(place).is_some_and(is_seen)).count()
        };
        Total {
            kind: language.text(&format!("evidence.{}", code(kind))),
            files: language.number(of_kind(kind).count() as u64),
            seen: (0..supporters.len())
                .map(|place| language.number(counted(place) as u64))
                .collect(),
        }
    };
    let present = |kind: &Kind| of_kind(*kind).next().is_some();
    Evidence {
        language: language.code().to_owned(),
        title: language.say("evidence.title", &[("site", &site), ("date", &language.date(today))]),
        intro: ["evidence.intro", "evidence.method", "evidence.private"]
            .map(|key| language.text(key))
            .to_vec(),
        totals: kinds.into_iter().filter(present).map(total).collect(),
        supporters,
        headings: Headings {
            totals: language.text("evidence.totals"),
            kind: language.text("evidence.kind"),
            files: language.text("evidence.files"),
            file: language.text("evidence.file"),
            fingerprint: language.text("evidence.fingerprint"),
        },
        groups: kinds.into_iter().filter(present).map(group).collect(),
        papers: papers::listed(language, papers.iter().filter(|paper| paper.from <= today)),
        lines: proofs.iter().flat_map(|proof| lines(proof, url, today)).collect(),
    }
}

fn code(kind: Kind) -> &'static str {
    match kind {
        Kind::Page => "page",
        Kind::Document => "document",
        Kind::Feed => "feed",
        Kind::Data => "data",
    }
}

/// Everything that can be seen of a supporter in a file of this kind is there.
fn is_seen(supporter: &Supporter) -> bool {
    let parts = [supporter.sentence, supporter.logo];
    parts.contains(&Some(true)) && !parts.contains(&Some(false))
}

fn row(language: &Language, proof: &Proof) -> Row {
    let words = |supporter: &Supporter| match proof.read {
        Reading::Nowhere => language.text("evidence.unread"),
        Reading::File | Reading::Twin | Reading::Pictures => {
            match (supporter.sentence, supporter.logo) {
                (Some(true), Some(true)) => language.text("evidence.both"),
                (Some(true), _) => language.text("evidence.sentence"),
                (_, Some(true)) => language.text("evidence.logo"),
                _ => language.text("evidence.nothing"),
            }
        }
    };
    Row {
        file: proof.file.clone(),
        title: proof.title.clone(),
        seen: proof.supporters.iter().map(words).collect(),
        sha256: proof.sha256.clone(),
    }
}

fn lines<'a>(
    proof: &'a Proof,
    url: Option<&'a str>,
    today: Date,
) -> impl Iterator<Item = Line> + 'a {
    let (audience, inner) = proof.file.split_once('/').unwrap_or(("", &proof.file));
    let inner = inner.strip_suffix("index.html").unwrap_or(inner);
    let address =
        url.filter(|_| audience == "public").map(|url| format!("{url}{inner}")).unwrap_or_default();
    let seen = |seen: Option<bool>| match seen {
        _ if proof.read == Reading::Nowhere => "",
        Some(true) => "seen",
        Some(false) => "not-seen",
        None => "",
    };
    let read_in = match proof.read {
        Reading::File => "file",
        Reading::Twin => "twin",
        Reading::Pictures => "pictures",
        Reading::Nowhere => "nowhere",
    };
    proof.supporters.iter().map(move |supporter| Line {
        file: proof.file.clone(),
        address: address.clone(),
        audience: audience.to_owned(),
        kind: code(proof.kind),
        title: proof.title.clone().unwrap_or_default(),
        day: today.to_string(),
        bytes: proof.bytes,
        sha256: proof.sha256.clone(),
        organisation: supporter.organisation.to_string(),
        sentence: seen(supporter.sentence),
        logo: seen(supporter.logo),
        read_in,
    })
}
