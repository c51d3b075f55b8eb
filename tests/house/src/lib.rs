//! The integration tests are one binary: see src/main.rs.
