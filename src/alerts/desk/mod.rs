//! The desk: pages made by the server, in the theme of the site, for browsers without JavaScript.
//! Each page shows who supports the service, since none can be made without the [`Dress`].

mod answer;
mod asked;
mod codes;
mod house;
mod entrance;
mod figures;
mod groups;
mod import;
mod lists;
mod messages;
mod notice;
mod pages;
mod people;
mod profile;
mod routes;
mod server;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::Trouble;
use super::store::Folder;
use crate::calendar::Date;
use crate::render::Dress;
use crate::words::{Message, Tongue};

pub use routes::{ROUTES, Route, Who};
pub use server::serve;

/// The clock, as who starts the desk has it.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// What the desk is made of.
pub struct Desk {
    pub folder: Folder,
    pub dress: Dress,
    pub tongue: Tongue,
    pub clock: Clock,
    /// Structures of the records: the stop and its name.
    pub stops: BTreeMap<String, String>,
    /// The public address, where there is a reverse proxy before it.
    pub proxy: Option<Proxy>,
    pages: pages::Pages,
    notices: Vec<notice::Notice>,
    /// Files that somebody looks at before they are imported.
    waiting: import::Waiting,
}

/// Under which name browsers ask, and that they do so over TLS.
#[derive(Clone, Debug)]
pub struct Proxy {
    /// Such as `alertes.example`.
    pub host: String,
}

impl Proxy {
    /// Of an address such as `https://alertes.example`; another scheme is none.
    pub fn of(url: &str) -> Option<Proxy> {
        let host = url.strip_prefix("https://")?.trim_end_matches('/').to_lowercase();
        let may_stand = |c: char| c.is_ascii_alphanumeric() || "-.:[]".contains(c);
        (!host.is_empty() && host.chars().all(may_stand)).then_some(Proxy { host })
    }
}

impl Desk {
    pub fn new(
        folder: Folder,
        dress: Dress,
        stops: BTreeMap<String, String>,
        clock: Clock,
        proxy: Option<Proxy>,
    ) -> Result<Desk, Trouble> {
        let tongue = Tongue::of(dress.language()).unwrap_or(Tongue::French);
        let pages = pages::Pages::new(tongue)?;
        let (notices, waiting) = (notice::all(), import::Waiting::default());
        Ok(Desk { folder, dress, tongue, clock, stops, proxy, pages, notices, waiting })
    }

    fn say(&self, message: &Message) -> String {
        self.tongue.say(message)
    }

    fn now(&self) -> i64 {
        (self.clock)().timestamp()
    }

    /// The day in Paris.
    fn today(&self) -> Date {
        (self.clock)().with_timezone(&chrono_tz::Europe::Paris).date_naive()
    }
}
