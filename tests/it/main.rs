//! The integration tests: one binary, since linking the typesetter is dear.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests make and read files of their own")]

mod architecture;
mod checks;
mod commands;
mod errors;
mod figures;
mod publish;
mod schedule;
mod timetables;
mod holidays;
mod agenda;
mod site;
mod feeds;
