//! Passphrases: argon2id, and the same work for a name that does not exist.

use std::sync::OnceLock;

use argon2::password_hash::SaltString;
use argon2::{Argon2, PasswordHash, PasswordHasher, PasswordVerifier};

use crate::alerts::Trouble;
use crate::alerts::store::random;
use crate::words::message;

/// Letters that a passphrase has at least.
pub const PHRASE_MIN: usize = 14;

/// Bytes that are hashed at most: a longer one is no passphrase but an attack.
const PHRASE_MAX: usize = 1_000;

/// What is kept of a passphrase.
#[derive(Clone, Debug)]
pub struct Phrase(String);

impl Phrase {
    pub fn new(text: &str, name: &str) -> Result<Phrase, Trouble> {
        let refused = |message| Err(Trouble::Refused(message));
        if text.chars().count() < PHRASE_MIN {
            return refused(message!("alerts-phrase-short", least = PHRASE_MIN));
        }
        if text.len() > PHRASE_MAX {
            return refused(message!("alerts-too-long", most = PHRASE_MAX));
        }
        let mut letters: Vec<char> = text.to_lowercase().chars().collect();
        letters.sort_unstable();
        letters.dedup();
        let is_name = name.chars().count() > 3 && {
            let rest = text.to_lowercase().replace(&name.to_lowercase(), "");
            rest.chars().count() < PHRASE_MIN / 2
        };
        if letters.len() < 6 || is_name {
            return refused(message!("alerts-phrase-simple"));
        }
        hash(text).map(Phrase)
    }

    pub fn of_kept(kept: String) -> Phrase {
        Phrase(kept)
    }

    pub fn kept(&self) -> &str {
        &self.0
    }

    /// Whether this is the passphrase. Without one, the work is done all the same.
    pub fn is(kept: Option<&Phrase>, text: &str) -> bool {
        static NOBODY: OnceLock<String> = OnceLock::new();
        let dummy = || NOBODY.get_or_init(|| hash("nobody has this one").unwrap_or_default());
        let against = kept.map_or_else(|| dummy().as_str(), |phrase| phrase.0.as_str());
        let text = if text.len() > PHRASE_MAX { "" } else { text };
        let Ok(parsed) = PasswordHash::new(against) else { return false };
        Argon2::default().verify_password(text.as_bytes(), &parsed).is_ok() && kept.is_some()
    }
}

fn hash(text: &str) -> Result<String, Trouble> {
    let failed = || Trouble::Machine(message!("alerts-store-failed", problem = "argon2"));
    let salt: [u8; 16] = random()?;
    let salt = SaltString::encode_b64(&salt).map_err(|_| failed())?;
    let hashed = Argon2::default().hash_password(text.as_bytes(), &salt).map_err(|_| failed())?;
    Ok(hashed.to_string())
}
