//! The integration tests: one binary, since linking the typesetter is dear.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests make and read files of their own")]

mod agenda;
mod architecture;
mod checks;
mod commands;
mod errors;
mod feeds;
mod reports;
mod schedule;
mod timetables;
mod holidays;
mod agenda;
mod site;
mod publish;
mod figures;
mod holidays;
mod publish;
mod schedule;
mod site;
mod timetables;
mod figures;
mod programmes;
mod feeds;
