//! One-time codes of a telephone (RFC 6238), asked for after the passphrase: of administrators, who
//! see every structure, always; of others where they want it. The only file that names totp-rs.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use rusqlite::Transaction;
use totp_rs::{Builder, Secret, Totp};

use crate::alerts::Trouble;
use crate::alerts::store::random;

use super::signing::forget_all;

/// What a telephone and the house share: 160 bits (RFC 4226, section 4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeSecret(Vec<u8>);

/// Seconds for which a code is shown.
const STEP: i64 = 30;

/// Bytes of a secret.
const LENGTH: usize = 20;

impl CodeSecret {
    pub fn fresh() -> Result<CodeSecret, Trouble> {
        Ok(CodeSecret(random::<LENGTH>()?.to_vec()))
    }

    /// As [`CodeSecret::written`] writes it; blanks do not count.
    pub fn parse(text: &str) -> Option<CodeSecret> {
        let letters: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let secret = Secret::try_from_base32(letters.to_uppercase()).ok()?;
        let bytes = secret.as_bytes();
        (bytes.len() == LENGTH).then(|| CodeSecret(bytes.to_vec()))
    }

    /// In base32, as applications take it when the square cannot be photographed.
    pub fn written(&self) -> String {
        Secret::from(self.0.clone()).to_base32()
    }

    /// The address that the square holds: whose code it is, and where.
    pub fn address(&self, site: &str, account: &str) -> String {
        let part =
            |text: &str| utf8_percent_encode(&text.replace(':', " "), NON_ALPHANUMERIC).to_string();
        let (site, account, secret) = (part(site), part(account), self.written());
        format!("otpauth://totp/{site}:{account}?secret={secret}&issuer={site}")
    }

    fn totp(&self) -> Option<Totp> {
        // Six digits, thirty seconds, SHA-1, one step to either side: what all applications do.
        Builder::new().with_secret(self.0.clone()).with_skew(1).build().ok()
    }

    /// The step of which this is the code.
    fn step(&self, code: &str, now: i64) -> Option<i64> {
        let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        let step = self.totp()?.check(&digits, u64::try_from(now).ok()?)?;
        i64::try_from(step).ok()
    }
}

/// Asks an account for codes of this secret from now on, if `code` is one. Its signings-in end.
pub fn set_code(
    transaction: &Transaction,
    account: i64,
    secret: &CodeSecret,
    code: &str,
    now: i64,
) -> Result<bool, Trouble> {
    let Some(step) = secret.step(code, now) else { return Ok(false) };
    transaction.execute(
        "UPDATE accounts SET code_secret = ?2, code_step = ?3 WHERE id = ?1",
        (account, &secret.0, step),
    )?;
    forget_all(transaction, account)?;
    Ok(true)
}

/// Whether this is the code of an account. It counts once, and so does every earlier one (RFC 6238,
/// section 5.2).
pub fn take_code(
    transaction: &Transaction,
    account: i64,
    code: &str,
    now: i64,
) -> Result<bool, Trouble> {
    let (secret, last): (Option<Vec<u8>>, i64) = transaction.query_row(
        "SELECT code_secret, code_step FROM accounts WHERE id = ?1",
        [account],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let step = secret.and_then(|secret| CodeSecret(secret).step(code, now));
    // A step of the future was taken by a clock that has been put right since.
    let is_new = |step: &i64| *step > last || last > now / STEP + 1;
    let Some(step) = step.filter(is_new) else { return Ok(false) };
    transaction.execute("UPDATE accounts SET code_step = ?2 WHERE id = ?1", (account, step))?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::CodeSecret;

    /// RFC 6238, appendix B, of which six digits are used.
    #[test]
    fn the_codes_of_the_rfc_are_right_in_their_steps_and_nowhere_else() {
        let secret = CodeSecret(b"12345678901234567890".to_vec());
        for (now, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
        ] {
            assert_eq!(secret.step(code, now), Some(now / 30), "{code}");
            assert_eq!(secret.step(code, now + 30), Some(now / 30), "a step later");
            assert_eq!(secret.step(code, now + 90), None, "three steps later");
        }
        for wrong in ["", "28708", "2870822", "28708a", "２８７０８２", "-87082"] {
            assert_eq!(secret.step(wrong, 59), None, "{wrong}");
        }
        assert_eq!(CodeSecret::parse(&secret.written()), Some(secret.clone()));
        assert_eq!(CodeSecret::parse("ABCD"), None, "a secret that is too short");
        let address = secret.address("Centres : Lille", "é b");
        assert!(address.starts_with("otpauth://totp/Centres%20%20%20Lille:%C3%A9%20b?secret=GEZD"));
    }
}
