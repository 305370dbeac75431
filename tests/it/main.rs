//! The integration tests: one binary, since linking the typesetter is dear.

mod architecture;
mod checks;
mod schedule;
mod timetables;
