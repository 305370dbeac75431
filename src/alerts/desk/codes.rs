//! One-time codes of a telephone: asked for after the passphrase, set up by who has signed in.

use super::answer::{Answer, secret_cookie};
use super::asked::COOKIE;
use super::entrance::{attempt, begin, of_name, open_page};
use super::pages::Context;
use super::routes::Call;
use crate::alerts::Trouble;
use crate::alerts::accounts::{self, CodeSecret, Deed, Gate, Phrase, Stage};
use crate::render::qr;
use crate::words::{Message, message};

/// Where an administrator without codes is led, whatever is asked for.
pub const SETUP: &str = "/compte/code";

fn code_page(call: &Call, status: u16, text: Option<&Message>) -> Result<Answer, Trouble> {
    let text = text.map(|text| call.desk.say(text)).unwrap_or_default();
    open_page(call, status, "code.html", Context::default().with("text", text))
}

pub fn form(call: &Call) -> Result<Answer, Trouble> {
    code_page(call, 200, None)
}

/// The code of who has given the passphrase. Guesses are counted like those at passphrases, and
/// apart from them: to give the passphrase once more wins no new guesses.
pub fn enter(call: &Call) -> Result<Answer, Trouble> {
    let account = call.half()?.clone();
    let throttle = of_name(call, &format!("{}|code", account.name), Some(&account))?;
    if let Gate::Wait(seconds) = attempt(call, &throttle)? {
        let message = message!("alerts-enter-wait", seconds = seconds);
        let mut answer = code_page(call, 429, Some(&message))?;
        answer.retry_after = Some(seconds);
        return Ok(answer);
    }
    let code = call.asked.field("code");
    let is_right = accounts::write(&mut call.desk.folder.house(), |house| {
        accounts::take_code(house, account.id, code, call.now)
    })?;
    if is_right {
        let before = of_name(call, &account.name, Some(&account))?;
        accounts::write(&mut call.desk.folder.house(), |house| before.forget(house))?;
        return begin(call, &account, &throttle);
    }
    call.note(Deed::Failed, None)?;
    code_page(call, 422, Some(&message!("alerts-code-wrong")))
}

/// The page on which codes are set up. The secret goes with the form, and counts once a code shows
/// that a telephone has it.
fn setup_page(
    call: &Call,
    status: u16,
    secret: &CodeSecret,
    text: &str,
) -> Result<Answer, Trouble> {
    let account = call.signed()?.account();
    let written = secret.written();
    let letters: Vec<char> = written.chars().collect();
    let groups: Vec<String> = letters.chunks(4).map(|four| four.iter().collect()).collect();
    let square = qr::svg(&secret.address(call.desk.dress.site(), &account.name));
    let filled = Context::default()
        .with("text", text)
        .with("has_code", account.has_code)
        .with("secret", &written)
        .with("shown_secret", groups.join(" "))
        .with("square", square.unwrap_or_default());
    Ok(Answer::status(status, call.desk.pages.page(call, "setup.html", filled)))
}

pub fn setup(call: &Call) -> Result<Answer, Trouble> {
    setup_page(call, 200, &CodeSecret::fresh()?, "")
}

/// Sets codes up. Who has some already gives the passphrase too: an unattended screen is not enough
/// to put another telephone in their place.
pub fn set_up(call: &Call) -> Result<Answer, Trouble> {
    let account = call.signed()?.account().clone();
    let Some(secret) = CodeSecret::parse(call.asked.field("cle")) else { return setup(call) };
    let refuse =
        |status, message: Message| setup_page(call, status, &secret, &call.desk.say(&message));
    let throttle = of_name(call, &format!("{}|setup", account.name), Some(&account))?;
    if let Gate::Wait(seconds) = attempt(call, &throttle)? {
        return refuse(429, message!("alerts-enter-wait", seconds = seconds));
    }
    let kept = accounts::by_name(&call.desk.folder.house(), &account.name)?;
    let phrase = kept.as_ref().map(|(_, phrase)| phrase);
    if account.has_code && !Phrase::is(phrase, call.asked.field("phrase")) {
        return refuse(422, message!("alerts-phrase-wrong"));
    }
    let code = call.asked.field("code");
    let signed_in = accounts::write(&mut call.desk.folder.house(), |house| {
        if !accounts::set_code(house, account.id, &secret, code, call.now)? {
            return Ok(None);
        }
        throttle.forget(house)?;
        let about = (account.structure, None);
        accounts::note(house, Deed::SetCode, Some(account.id), about, call.now)?;
        accounts::sign_in(house, account.id, Stage::Whole, None, call.now).map(Some)
    })?;
    match signed_in {
        Some(cookie) => Ok(Answer::see("/?fait=code").cookie(secret_cookie(COOKIE, &cookie, None))),
        None => refuse(422, message!("alerts-code-wrong")),
    }
}
