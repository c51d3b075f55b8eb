//! What stands where a name was, once its person is erased.

/// Stored instead of a name. Pages put the reader's own words for a former colleague in its place (`web`); whoever reads the
/// bare rows still understands it. One word, so that nothing takes half of it for a first name.
pub const FORMER: &str = "[former-colleague]";
