//! The integration tests: one binary, since linking the typesetter is dear.

mod architecture;
