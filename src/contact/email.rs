//! E-mail addresses, as people are written to: one, whole and without blanks.

/// An address that a message can be sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(String);

/// Why a text is no address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailSlip {
    Two,
    /// No `name@domain.tld`.
    Form,
}

impl Email {
    pub fn parse(text: &str) -> Result<Email, EmailSlip> {
        if text.matches('@').count() > 1 {
            return Err(EmailSlip::Two);
        }
        let good = text.split_once('@').is_some_and(|(name, domain)| {
            let labels: Vec<&str> = domain.split('.').collect();
            is_name(name) && labels.len() > 1 && labels.iter().all(|label| is_label(label)) && {
                let last = labels.last().map_or(0, |label| label.chars().count());
                last > 1 && !domain.ends_with(|c: char| c.is_ascii_digit())
            }
        });
        if good { Ok(Email(text.to_owned())) } else { Err(EmailSlip::Form) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The characters of an address without quotation marks (RFC 5322, atext), and letters of all
/// scripts (RFC 6531).
fn is_name(name: &str) -> bool {
    let may_stand = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    !name.is_empty()
        && name.chars().all(may_stand)
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !name.contains("..")
}

fn is_label(label: &str) -> bool {
    !label.is_empty()
        && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_one_and_whole() {
        for good in ["accueil@gien.example", "m.o'neil+bus@mairie-gien.fr", "info@müller.de"] {
            assert!(Email::parse(good).is_ok(), "{good}");
        }
        let cases = [
            ("accueil@gien,fr", EmailSlip::Form),
            ("accueil@gien", EmailSlip::Form),
            ("accueil gien.fr", EmailSlip::Form),
            ("accueil @gien.fr", EmailSlip::Form),
            ("accueil@gien..fr", EmailSlip::Form),
            ("accueil@gien.f", EmailSlip::Form),
            ("mailto:accueil@gien.fr", EmailSlip::Form),
            ("accueil@gien.fr.", EmailSlip::Form),
            ("accueil(at)gien.fr", EmailSlip::Form),
            ("a@gien.fr, b@gien.fr", EmailSlip::Two),
        ];
        for (text, slip) in cases {
            assert_eq!(Email::parse(text), Err(slip), "{text}");
        }
    }
}
