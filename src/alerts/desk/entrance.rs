//! Signing in and out, invitations, one's own passphrase. One-time codes: `codes.rs`.

use super::answer::{Answer, secret_cookie};
use super::asked::{COOKIE, DEVICE};
use super::pages::{Context, Html};
use super::routes::Call;
use crate::alerts::Trouble;
use crate::alerts::accounts::{self, Account, Deed, Gate, Phrase, Stage, Throttle};
use crate::alerts::store::{hex, random};
use crate::words::{Message, message};

/// Seconds for which a browser is known: a year.
const DEVICE_FOR: i64 = 365 * 24 * 60 * 60;

/// A page with a form for somebody who has not signed in: a cookie without any right comes with it,
/// of which the form's token is made.
pub fn open_page(
    call: &Call,
    status: u16,
    template: &str,
    filled: Context,
) -> Result<Answer, Trouble> {
    if call.asked.secret.is_some() {
        let page = call.desk.pages.page(call, template, filled);
        return Ok(Answer::status(status, page));
    }
    let secret = hex(&random::<32>()?);
    let filled = filled.with("token", accounts::token_of(&secret));
    let page = call.desk.pages.page(call, template, filled);
    Ok(Answer::status(status, page).cookie(secret_cookie(COOKIE, &secret, None)))
}

pub fn form(call: &Call) -> Result<Answer, Trouble> {
    if call.signed.is_some() {
        return Ok(Answer::see("/"));
    }
    open_page(call, 200, "enter.html", Context::default().with("text", "").with("name", ""))
}

pub fn enter(call: &Call) -> Result<Answer, Trouble> {
    let (name, phrase) =
        (call.asked.field("nom").trim().to_lowercase(), call.asked.field("phrase"));
    let found = accounts::by_name(&call.desk.folder.house(), &name)?;
    let throttle = of_name(call, &name, found.as_ref().map(|(account, _)| account))?;
    if let Gate::Wait(seconds) = attempt(call, &throttle)? {
        let message = message!("alerts-enter-wait", seconds = seconds);
        let mut answer = refused(call, 429, &name, &message)?;
        answer.retry_after = Some(seconds);
        return Ok(answer);
    }
    // Without the lock of the house, since it takes its time by design.
    let is_right = Phrase::is(found.as_ref().map(|(_, phrase)| phrase), phrase);
    match found.filter(|_| is_right) {
        // What the guesses count against is forgotten only after the code.
        Some((account, _)) if account.has_code => ask_code(call, &account),
        Some((account, _)) => begin(call, &account, &throttle),
        None => {
            call.note(Deed::Failed, None)?;
            refused(call, 422, &name, &message!("alerts-enter-wrong"))
        }
    }
}

/// What an attempt at a name counts against: the browser, where the account has signed in there.
pub fn of_name(call: &Call, name: &str, account: Option<&Account>) -> Result<Throttle, Trouble> {
    let device = match (&call.asked.device, account) {
        (Some(device), Some(account))
            if accounts::known_device(&call.desk.folder.house(), account.id, device)? =>
        {
            Some(device.as_str())
        }
        _ => None,
    };
    Ok(Throttle::of(name, &call.asked.address, device))
}

/// Counts an attempt, unless it has to wait.
pub fn attempt(call: &Call, throttle: &Throttle) -> Result<Gate, Trouble> {
    accounts::write(&mut call.desk.folder.house(), |house| {
        let gate = throttle.gate(house, call.now)?;
        if gate == Gate::Open {
            throttle.count(house, call.now)?;
        }
        Ok(gate)
    })
}

fn refused(call: &Call, status: u16, name: &str, text: &Message) -> Result<Answer, Trouble> {
    let filled = Context::default().with("text", call.desk.say(text)).with("name", name);
    open_page(call, status, "enter.html", filled)
}

/// The passphrase was right; a cookie that opens nothing but the page of the code.
fn ask_code(call: &Call, account: &Account) -> Result<Answer, Trouble> {
    let old = call.asked.secret.as_deref();
    let secret = accounts::write(&mut call.desk.folder.house(), |house| {
        accounts::sign_in(house, account.id, Stage::Half, old, call.now)
    })?;
    Ok(Answer::see("/entrer/code").cookie(secret_cookie(COOKIE, &secret, None)))
}

/// A new secret for the cookie, whatever the browser had before.
pub fn begin(call: &Call, account: &Account, throttle: &Throttle) -> Result<Answer, Trouble> {
    let old = call.asked.secret.as_deref();
    let (secret, device) = accounts::write(&mut call.desk.folder.house(), |house| {
        throttle.forget(house)?;
        let secret = accounts::sign_in(house, account.id, Stage::Whole, old, call.now)?;
        let device = accounts::remember_device(house, account.id)?;
        let about = (account.structure, None);
        accounts::note(house, Deed::SignIn, Some(account.id), about, call.now)?;
        Ok((secret, device))
    })?;
    Ok(Answer::see("/").cookie(secret_cookie(COOKIE, &secret, None)).cookie(secret_cookie(
        DEVICE,
        &device,
        Some(DEVICE_FOR),
    )))
}

pub fn leave(call: &Call) -> Result<Answer, Trouble> {
    call.note(Deed::SignOut, None)?;
    if let Some(secret) = &call.asked.secret {
        accounts::write(&mut call.desk.folder.house(), |house| accounts::sign_out(house, secret))?;
    }
    Ok(Answer::see("/entrer").cookie(secret_cookie(COOKIE, "", Some(0))))
}

fn invitation_page(call: &Call, status: u16, text: &str, name: &str) -> Result<Answer, Trouble> {
    let link = call.parts.first().copied().unwrap_or("");
    let invited = accounts::invitation(&call.desk.folder.house(), link, call.now)?;
    let room = match invited.structure {
        Some(id) => accounts::structure(&call.desk.folder.house(), id)?.name,
        None => String::new(),
    };
    let filled = Context::default()
        .with("text", text)
        .with("name", name)
        .with("role", call.desk.say(&super::house::role(invited.role)))
        .with("invited_to", room)
        .with("link", link);
    open_page(call, status, "invitation.html", filled)
}

pub fn invited(call: &Call) -> Result<Answer, Trouble> {
    invitation_page(call, 200, "", "")
}

pub fn accept(call: &Call) -> Result<Answer, Trouble> {
    let link = call.parts.first().copied().unwrap_or("");
    let (name, phrase) = (call.asked.field("nom"), call.asked.field("phrase"));
    accounts::invitation(&call.desk.folder.house(), link, call.now)?;
    let made = match call.asked.field("encore") == phrase {
        true => Phrase::new(phrase, name),
        false => Err(Trouble::Refused(message!("alerts-phrase-differs"))),
    };
    let accepted = made.and_then(|phrase| {
        accounts::write(&mut call.desk.folder.house(), |house| {
            let id = accounts::accept(house, link, name, &phrase, call.now)?;
            accounts::note(house, Deed::Accept, Some(id), (None, None), call.now)
        })
    });
    match accepted {
        Ok(()) => Ok(Answer::see("/entrer")),
        Err(Trouble::Refused(message)) => {
            invitation_page(call, 422, &call.desk.say(&message), name)
        }
        Err(trouble) => Err(trouble),
    }
}

fn account_page(call: &Call, text: &str) -> Html {
    let has_code = call.signed.as_ref().is_some_and(|signed| signed.account().has_code);
    let filled = Context::default().with("text", text).with("has_code", has_code);
    call.desk.pages.page(call, "account.html", filled)
}

pub fn account(call: &Call) -> Result<Answer, Trouble> {
    Ok(Answer::page(account_page(call, "")))
}

pub fn change_phrase(call: &Call) -> Result<Answer, Trouble> {
    let account = call.signed()?.account().clone();
    let kept = accounts::by_name(&call.desk.folder.house(), &account.name)?;
    let is_right =
        Phrase::is(kept.as_ref().map(|(_, phrase)| phrase), call.asked.field("ancienne"));
    let new = match (is_right, call.asked.field("phrase")) {
        (false, _) => Err(Trouble::Refused(message!("alerts-phrase-wrong"))),
        (_, new) if new != call.asked.field("encore") => {
            Err(Trouble::Refused(message!("alerts-phrase-differs")))
        }
        (_, new) => Phrase::new(new, &account.name),
    };
    let new = match new {
        Ok(new) => new,
        Err(Trouble::Refused(text)) => {
            return Ok(Answer::status(422, account_page(call, &call.desk.say(&text))));
        }
        Err(trouble) => return Err(trouble),
    };
    let secret = accounts::write(&mut call.desk.folder.house(), |house| {
        accounts::change_phrase(house, account.id, &new)?;
        let about = (account.structure, None);
        accounts::note(house, Deed::ChangePhrase, Some(account.id), about, call.now)?;
        accounts::sign_in(house, account.id, Stage::Whole, None, call.now)
    })?;
    Ok(Answer::see("/?fait=phrase").cookie(secret_cookie(COOKIE, &secret, None)))
}
