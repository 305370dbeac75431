//! Alerts: members of structures with their consent, and the desk where they are kept. The only
//! room with a database and a server of its own; named by `cli` alone, so that nothing of it can
//! reach a page, a feed or a report.

pub mod statistics;
pub mod store;
pub mod accounts;
pub mod campaigns;
pub mod desk;
pub mod import;
pub mod people;
pub mod tally;
mod trouble;

pub use trouble::Trouble;
