//! Live preview: files change, the site is built again and the browser shows it. Holds the last
//! good output as one value that is exchanged whole, so that no request meets half a build. Knows
//! nothing of records, pages or terminals: how to build is handed in, what happens is told.

mod changes;
mod makers;
mod preview;
mod server;
mod session;

pub use preview::Output;
pub use session::{Built, Happening, Rebuilt, Remote, Session, Settings};
