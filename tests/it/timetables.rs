//! Real timetables.
