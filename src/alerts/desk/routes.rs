//! Every address of the desk in one table: who may ask, and what answers. What is not in it, and
//! what somebody may not ask, is answered with the same bytes.

use super::answer::Answer;
use super::asked::Asked;
use super::pages::Html;
use super::{
    Desk, codes, entrance, figures, groups, house, import, lists, messages, notice, people, profile,
};
use crate::alerts::Trouble;
use crate::alerts::accounts::{self, Account, Deed, Role, SignedIn};
use crate::alerts::store::Room;
use crate::words::message;

/// Who may ask for a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Anybody,
    /// Who has given the passphrase, and not yet the code.
    Half,
    /// Of any role.
    SignedIn,
    /// Who has a room, of any role.
    Room,
    /// Who answers for a room: not an animator.
    RoomKeeper,
    /// Who answers for accounts: of a structure or of the house.
    Keeper,
    Administrator,
}

pub type Handler = fn(&Call) -> Result<Answer, Trouble>;

pub struct Route {
    pub method: &'static str,
    /// `{}` is one part of the address.
    pub path: &'static str,
    pub who: Who,
    answer: Handler,
}

macro_rules! routes {
    ($($method:ident $path:literal $who:ident $answer:path;)*) => {
        pub const ROUTES: &[Route] = &[$(Route {
            method: stringify!($method),
            path: $path,
            who: Who::$who,
            answer: $answer,
        }),*];
    };
}

routes! {
    GET "/entrer" Anybody entrance::form;
    POST "/entrer" Anybody entrance::enter;
    GET "/entrer/code" Half codes::form;
    POST "/entrer/code" Half codes::enter;
    GET "/invitation/{}" Anybody entrance::invited;
    POST "/invitation/{}" Anybody entrance::accept;
    GET "/aide" Anybody notice::show;
    POST "/sortir" SignedIn entrance::leave;
    GET "/" SignedIn house::home;
    GET "/compte" SignedIn entrance::account;
    POST "/compte" SignedIn entrance::change_phrase;
    GET "/compte/code" SignedIn codes::setup;
    POST "/compte/code" SignedIn codes::set_up;
    GET "/personnes" Room lists::people;
    GET "/personnes/nouvelle" Room people::blank;
    POST "/personnes/nouvelle" Room people::register;
    GET "/personnes/{}" Room profile::show;
    POST "/personnes/{}" Room profile::change;
    POST "/personnes/{}/accord" Room profile::consent;
    GET "/personnes/{}/donnees" Room profile::hand_out;
    GET "/personnes/{}/effacer" RoomKeeper profile::ask_erase;
    POST "/personnes/{}/effacer" RoomKeeper profile::erase;
    GET "/groupes" Room groups::show;
    POST "/groupes" Room groups::add;
    POST "/groupes/{}" Room groups::rename;
    POST "/groupes/{}/effacer" RoomKeeper groups::remove;
    GET "/conservation" RoomKeeper lists::old;
    POST "/conservation" RoomKeeper lists::erase_old;
    GET "/export" RoomKeeper lists::export;
    GET "/import" RoomKeeper import::form;
    POST "/import" RoomKeeper import::preview;
    POST "/import/faire" RoomKeeper import::perform;
    GET "/messages" Room messages::list;
    GET "/messages/nouveau" Room messages::blank;
    POST "/messages/nouveau" Room messages::add;
    GET "/messages/{}" Room messages::show;
    POST "/messages/{}" Room messages::change;
    POST "/messages/{}/envois" Room messages::plan;
    POST "/envois/{}/retirer" Room messages::cancel;
    GET "/statistiques" Room figures::show;
    GET "/comptes" Keeper house::accounts;
    POST "/comptes/inviter" Keeper house::invite;
    POST "/comptes/{}/fermer" Keeper house::close;
    POST "/structures" Administrator house::add_structure;
    POST "/structures/{}/entrer" Administrator house::enter_room;
    POST "/structures/quitter" Administrator house::leave_room;
    GET "/journal" Administrator house::audit;
}

/// A request of somebody, with all that its handler may see.
pub struct Call<'a> {
    pub desk: &'a Desk,
    pub asked: &'a Asked,
    pub parts: Vec<&'a str>,
    pub signed: Option<SignedIn>,
    half: Option<Account>,
    room: Option<Room>,
    /// What forms of the answer are to bring back.
    pub token: String,
    pub now: i64,
}

impl Call<'_> {
    /// The room of the signing-in.
    pub fn room(&self) -> Result<&Room, Trouble> {
        self.room.as_ref().ok_or(Trouble::Missing)
    }

    pub fn signed(&self) -> Result<&SignedIn, Trouble> {
        self.signed.as_ref().ok_or(Trouble::Missing)
    }

    /// The account whose passphrase was given and whose code is asked for.
    pub fn half(&self) -> Result<&Account, Trouble> {
        self.half.as_ref().ok_or(Trouble::Missing)
    }

    /// A number in the address.
    pub fn id(&self, place: usize) -> Result<i64, Trouble> {
        let text = self.parts.get(place).ok_or(Trouble::Missing)?;
        i64::from_str_radix(text, 16).ok().filter(|id| *id > 0).ok_or(Trouble::Missing)
    }

    /// Notes what is done.
    pub fn note(&self, what: Deed, target: Option<i64>) -> Result<(), Trouble> {
        let account = self.signed.as_ref().map(|signed| signed.account().id);
        let structure = self.signed.as_ref().and_then(SignedIn::structure);
        let noted = accounts::write(&mut self.desk.folder.house(), |house| {
            accounts::note(house, what, account, (structure, target), self.now)
        });
        // What was done is in another file, and is there.
        noted.map_err(|trouble| {
            Trouble::Machine(message!("alerts-not-noted", problem = trouble.message()))
        })
    }
}

/// Answers a request.
pub fn answer(desk: &Desk, asked: &Asked) -> Answer {
    let now = desk.now();
    let (signed, half) = match who(desk, asked, now) {
        Ok(who) => who,
        Err(trouble) => return failure(desk, None, &trouble),
    };
    let token = asked.secret.as_deref().map(accounts::token_of).unwrap_or_default();
    let mut call = Call { desk, asked, parts: Vec::new(), signed, half, room: None, token, now };
    match try_answer(&mut call) {
        Ok(answer) => answer,
        Err(trouble) => failure(desk, Some(&call), &trouble),
    }
}

/// Whose cookie a request has, and how far that signing-in has come.
fn who(
    desk: &Desk,
    asked: &Asked,
    now: i64,
) -> Result<(Option<SignedIn>, Option<Account>), Trouble> {
    let Some(secret) = &asked.secret else { return Ok((None, None)) };
    let house = desk.folder.house();
    match accounts::check(&house, secret, now)? {
        Some(signed) => Ok((Some(signed), None)),
        None => Ok((None, accounts::half(&house, secret, now)?)),
    }
}

fn try_answer(call: &mut Call) -> Result<Answer, Trouble> {
    let asked = call.asked;
    let found = find(asked);
    if let Some(signed) = &call.signed {
        call.room = Room::of(&call.desk.folder, signed)?;
    }
    let is_open = found.as_ref().is_some_and(|(route, _)| match route.who {
        Who::Anybody => true,
        Who::Half => call.half.is_some(),
        _ => false,
    });
    if call.signed.is_none() && !is_open {
        return Ok(Answer::see("/entrer"));
    }
    if lacks_code(call) && !BEFORE_CODE.contains(&asked.path.as_str()) {
        return Ok(Answer::see(codes::SETUP));
    }
    let Some((route, parts)) = found.filter(|(route, _)| may(route.who, call)) else {
        return Err(Trouble::Missing);
    };
    if asked.is_post && !is_meant(call) {
        return Ok(Answer::status(403, problem(call, &message!("alerts-form-old"))));
    }
    call.parts = parts;
    (route.answer)(call)
}

/// What an administrator without codes may ask for: to set them up, the notice, the way out.
const BEFORE_CODE: &[&str] = &[codes::SETUP, "/aide", "/sortir"];

/// Administrators see every structure: a passphrase alone is not enough for that.
fn lacks_code(call: &Call) -> bool {
    let signed = call.signed.as_ref();
    signed.is_some_and(|one| one.role() == Role::Administrator && !one.account().has_code)
}

/// Whether a form was sent from a page that this browser was given for this signing-in.
fn is_meant(call: &Call) -> bool {
    let token = call.asked.field("jeton");
    !call.token.is_empty() && token == call.token && call.asked.is_from_here()
}

fn may(who: Who, call: &Call) -> bool {
    let role = call.signed.as_ref().map(SignedIn::role);
    let is_keeper = matches!(role, Some(Role::Structure | Role::Administrator));
    match who {
        Who::Anybody => true,
        Who::Half => call.half.is_some(),
        Who::SignedIn => role.is_some(),
        Who::Room => call.room.is_some(),
        Who::RoomKeeper => call.room.is_some() && is_keeper,
        Who::Keeper => is_keeper,
        Who::Administrator => role == Some(Role::Administrator),
    }
}

/// The route of a request, and the parts of its address; one that is written out goes before one
/// with a gap.
fn find(asked: &Asked) -> Option<(&'static Route, Vec<&str>)> {
    let method = if asked.is_post { "POST" } else { "GET" };
    ROUTES
        .iter()
        .filter(|route| route.method == method)
        .find_map(|route| Some((route, parts(route.path, &asked.path)?)))
}

fn parts<'a>(pattern: &str, path: &'a str) -> Option<Vec<&'a str>> {
    let (mut wanted, mut given) = (pattern.split('/'), path.split('/'));
    let mut parts = Vec::new();
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return Some(parts),
            (Some("{}"), Some(part)) if !part.is_empty() => parts.push(part),
            (Some(one), Some(other)) if one == other => {}
            _ => return None,
        }
    }
}

fn problem(call: &Call, message: &crate::words::Message) -> Html {
    let text = call.desk.say(message);
    call.desk.pages.page(call, "problem.html", minijinja_context(text))
}

fn minijinja_context(text: String) -> super::pages::Context {
    super::pages::Context::default().with("text", text)
}

fn failure(desk: &Desk, call: Option<&Call>, trouble: &Trouble) -> Answer {
    let status = match trouble {
        Trouble::Missing => 404,
        Trouble::Refused(_) => 422,
        Trouble::Machine(_) => 503,
    };
    let nobody = Asked::default();
    let stand_in = Call {
        desk,
        asked: &nobody,
        parts: Vec::new(),
        signed: None,
        half: None,
        room: None,
        token: String::new(),
        now: 0,
    };
    let call = call.unwrap_or(&stand_in);
    Answer::status(status, problem(call, &trouble.message()))
}
