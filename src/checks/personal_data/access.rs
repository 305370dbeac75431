//! Accounts on networks, links that belong to one person, words to sign in with.

use std::ops::Range;

use super::lexicon::{self, Text, folded_with_places};

/// Networks on which people have accounts of their own.
const NETWORKS: &[&str] = &[
    "facebook.com/",
    "instagram.com/",
    "linkedin.com/in/",
    "twitter.com/",
    "x.com/",
    "tiktok.com/@",
    "snapchat.com/",
    "t.me/",
    "wa.me/",
    "leboncoin.fr/profil",
    "youtube.com/@",
    "fb.com/",
    "m.me/",
];

/// Words before the name of an account.
const ACCOUNTS: &[&str] = &[
    "snap",
    "snapchat",
    "insta",
    "instagram",
    "facebook",
    "messenger",
    "whatsapp",
    "tiktok",
    "telegram",
    "pseudo",
    "skype",
    "twitter",
    "discord",
    "linkedin",
    "fb",
];

/// `@lea.dupont68`, `facebook.com/lea.dupont`, `?token=9f3…`, `snap : lea_68`
pub(super) fn online(text: &Text) -> Vec<Range<usize>> {
    let lower = text.to_ascii_lowercase();
    let is_account = |c: char| c.is_alphanumeric() || "._-".contains(c);
    let length = |from: usize, is: &dyn Fn(char) -> bool| -> usize {
        text[from..].chars().take_while(|c| is(*c)).map(char::len_utf8).sum()
    };
    let mut found = Vec::new();
    for (at, _) in text.match_indices('@') {
        let before = text[..at].chars().next_back();
        let handle = length(at + 1, &is_account);
        // `@scope/package` names a package of programs.
        let is_package = text[at + 1 + handle..].starts_with('/');
        if before.is_none_or(|c| c == ' ' || "(:/".contains(c)) && handle >= 3 && !is_package {
            found.push(at..at + 1 + handle);
        }
    }
    let of_address = |c: char| !c.is_whitespace() && !")>\"'".contains(c);
    for network in NETWORKS {
        for (at, _) in lower.match_indices(network) {
            let edge = lower[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
            let rest = length(at + network.len(), &of_address);
            if edge && rest >= 3 {
                found.push(at..at + network.len() + rest);
            }
        }
    }
    for (at, _) in lower.match_indices("http") {
        let address = &text[at..at + length(at, &of_address)];
        let Some((_, behind)) = address.split_once("://") else { continue };
        let path = behind.split_once('/').map_or("", |(_, path)| path);
        let is_token = path.split(['?', '&', ';', '#']).skip(1).any(|pair| {
            let value = pair.split_once('=').map_or("", |(_, value)| value);
            value.len() >= 7
                && value.bytes().any(|byte| byte.is_ascii_digit())
                && !value.contains(['.', '-', '/'])
        });
        let parts: Vec<&str> = path.split(|c: char| !c.is_alphabetic()).collect();
        let names_somebody = parts.iter().any(|part| lexicon::is_clear(part))
            || parts.windows(2).any(|pair| {
                ["famille", "mme", "madame", "mr"].contains(&pair[0]) && pair[1].len() > 2
            });
        let of_street = ["rue", "ecole", "college", "lycee", "saint", "sainte", "place", "espace"];
        let of_place = parts.iter().any(|part| of_street.contains(&part.to_lowercase().as_str()));
        let mails = path.contains("%40") || path.contains('@');
        if is_token || mails || names_somebody && !of_place {
            found.push(at..at + address.len());
        }
    }
    for word in text.words().iter().filter(|word| ACCOUNTS.contains(&word.folded.as_str())) {
        let behind = &text[word.end()..];
        // `snap du jeune : …`
        let colon = behind.char_indices().take(24).find(|(_, c)| *c == ':').map_or(0, |(at, _)| at);
        let far = colon > 1 && !behind[..colon].contains(['.', ',', ';']);
        let behind = if far { &behind[colon..] } else { behind };
        let from = text.len() - behind.len();
        let gap = behind.len() - behind.trim_start_matches([' ', ':', '=', '"', '«']).len();
        let account = length(from + gap, &is_account);
        let value = &text[from + gap..from + gap + account];
        let value = value.trim_end_matches('.');
        let is_one = value.len() >= 4
            && (value.bytes().any(|byte| byte.is_ascii_digit()) || value.contains(['_', '.']));
        let marked = behind[..gap].contains([':', '=', '"', '«']);
        if is_one || marked && value.len() >= 4 {
            found.push(word.start..from + gap + value.len());
        }
    }
    found.sort_by_key(|range| (range.start, range.end));
    found
}

/// Words before a secret, folded.
const SECRETS: &[&str] = &[
    "mot de passe",
    "mdp",
    "pwd",
    "cle wifi",
    "code wifi",
    "wpa",
    "password",
    "passwort",
    "kennwort",
    "code pin",
    "code secret",
    "code d'acces",
    "code confidentiel",
    "code provisoire",
    "code d'activation",
    "code de la porte",
    "digicode",
    "boite a cle",
    "boite a cles",
    "code puk",
    "cryptogramme",
    "code parent",
    "code sms",
];

/// `mot de passe : Soleil67!`
pub(super) fn passwords(text: &str) -> Vec<Range<usize>> {
    let (lower, places) = folded_with_places(text);
    let mut found = Vec::new();
    for word in SECRETS {
        for (at, _) in lower.match_indices(word) {
            let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            if !edge(lower[..at].chars().next_back())
                || !edge(lower[at + word.len()..].chars().next())
            {
                continue;
            }
            let from = places[at + word.len()];
            let rest = &text[from..];
            let marks = [":", "=", " est ", " is ", " ist ", "c'est", "(", " «", " \"", " '"];
            let near = rest.char_indices().nth(30).map_or(rest.len(), |(end, _)| end);
            let mark = marks
                .iter()
                .filter_map(|mark| rest[..near].find(mark).map(|place| place + mark.len()))
                .min();
            // The value follows at once, or behind a mark.
            let value = |skip: usize| -> Option<Range<usize>> {
                let value =
                    rest.get(skip..)?.trim_start_matches([' ', '"', '«', '\'', '(', ':', '=']);
                let start = from + rest.len() - value.len();
                let value = value.split([' ', ',', ';', ')', '»', '"', '/']).next()?;
                let value = value.trim_end_matches(['.', '\'']);
                let is_secret = value.len() >= 4
                    && (value.bytes().any(|byte| byte.is_ascii_digit())
                        || value.contains(['!', '@', '#', '$', '%', '?', '_', '*']));
                is_secret.then(|| places[at]..start + value.len())
            };
            let after_word =
                rest.trim_start().find(' ').map(|at| at + rest.len() - rest.trim_start().len());
            let ways = [Some(0), mark, after_word];
            found.extend(ways.into_iter().flatten().find_map(value));
        }
    }
    found.extend(codes(&lower, &places));
    // `ftp://user:secret@host`
    for (at, _) in text.match_indices("://") {
        let rest = &text[at + 3..];
        let host = rest.split(['/', ' ']).next().unwrap_or_default();
        if let Some((user, _)) = host.split_once('@').filter(|(user, _)| user.contains(':')) {
            found.push(at + 3..at + 3 + user.len());
        }
    }
    found.sort_by_key(|range| (range.start, range.end));
    found
}

/// Words behind `code` that make it a public one.
const PUBLIC_CODES: &[&str] = &[
    "postal",
    "insee",
    "commune",
    "ape",
    "naf",
    "du ",
    "de l",
    "de la",
    "general",
    "civil",
    "couleur",
    "barre",
    "promo",
    "officiel",
    "geographique",
    "rome",
    "des ",
    "qr",
    "source",
    "aesc",
    "de deontologie",
];

/// `Login caf fknecht52`, `code PIN du téléphone 1974`, `le code reçu est 480 913`
fn codes(lower: &str, places: &[usize]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for word in ["code", "login", "identifiant", "pin"] {
        for (at, _) in lower.match_indices(word) {
            let end = at + word.len();
            let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '-');
            // `code: …` is a key of a record.
            let is_key =
                lower[..at].chars().all(|c| c == '-' || c == ' ') && lower[end..].starts_with(':');
            let alone = !is_key
                && edge(lower[..at].chars().next_back())
                && edge(lower[end..].chars().next());
            let rest = &lower[end..];
            if !alone || PUBLIC_CODES.iter().any(|public| rest.trim_start().starts_with(public)) {
                continue;
            }
            let near = rest.char_indices().nth(44).map_or(rest.len(), |(at, _)| at);
            let mut start = 0;
            for value in rest[..near].split_inclusive([' ', ':', ',', '=', '(']) {
                let begins = start;
                start += value.len();
                let value = value.trim_end_matches([' ', ':', ',', '=', '(']);
                let whole = &rest[begins..];
                let whole = whole.split([' ', ',', ';', ')', '/']).next().unwrap_or_default();
                let whole = whole.trim_end_matches('.');
                let digits = whole.bytes().filter(u8::is_ascii_digit).count();
                let letters = whole.bytes().filter(u8::is_ascii_alphabetic).count();
                let more = rest[begins + whole.len()..].trim_start();
                let grouped = digits == 3
                    && letters == 0
                    && more.len() >= 3
                    && more.as_bytes()[..3].iter().all(u8::is_ascii_digit);
                let of_login = word == "login" || word == "identifiant";
                let is_one = match of_login {
                    true => letters >= 3 && digits >= 2,
                    false => digits >= 4 && letters <= 2 && digits <= 10 || grouped,
                };
                let is_year = word == "code" && digits == 4 && whole.starts_with("20");
                if is_one && !is_year && !value.is_empty() {
                    found.push(places[at]..places[end + begins + whole.len()]);
                    break;
                }
                if value.contains(['.', ';', '!']) {
                    break;
                }
            }
        }
    }
    found
}
