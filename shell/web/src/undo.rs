//! The way back from a small change: nobody is asked whether they are sure, the sentence that says it is done has a button.
//! It is a form like any other, so its door checks again who may.

use sha2::{Digest, Sha256};

use crate::{App, fields};

pub(crate) const COOKIE: &str = "undo";
/// So long the button stays when the page is loaded again.
const SECONDS: i64 = 600;
/// How much of its hash names it in an address, bytes.
const MARK_BYTES: usize = 8;

/// Where the button posts to, and with what. A link in a mail may carry any query, so this waits in a cookie, which only the
/// house writes; the address of the page names it by its hash, so that two windows do not take back each other's change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undo {
    pub(crate) action: String,
    pub(crate) fields: Vec<(String, String)>,
}

impl Undo {
    pub fn at(action: impl Into<String>) -> Self {
        Self { action: action.into(), fields: Vec::new() }
    }
    /// One more hidden field; a repeated one is given again.
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.fields.push((name.to_owned(), value.into()));
        self
    }

    fn text(&self) -> String {
        let pair = |name: &str, value: &str| format!("{}={}", fields::encode(name), fields::encode(value));
        let mut pairs = vec![pair("to", &self.action)];
        pairs.extend(self.fields.iter().map(|(name, value)| pair(name, value)));
        pairs.join("&")
    }

    /// Its name in an address.
    pub(crate) fn mark(&self) -> String {
        mark(&self.text())
    }

    /// The `Set-Cookie` value.
    pub(crate) fn cookie(&self, app: &App) -> String {
        let secure = if app.0.config.secure_cookies { "; Secure" } else { "" };
        format!("{COOKIE}={}; Path=/; HttpOnly; SameSite=Lax; Max-Age={SECONDS}{secure}", self.text())
    }

    /// What a cookie holds, where the address names it.
    pub(crate) fn read(text: &str, named: &str) -> Option<Self> {
        if mark(text) != named {
            return None;
        }
        let mut pairs = fields::decode(text.as_bytes()).into_iter();
        let (_, action) = pairs.next()?;
        Some(Self { action, fields: pairs.collect() })
    }
}

fn mark(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(MARK_BYTES).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::Undo;

    #[test]
    fn a_cookie_brings_it_back_only_where_the_address_names_it() {
        let undo = Undo::at("/people/anna/roles").with("roles", "coach").with("roles", "planner").with("why", "ā; b=c");
        assert_eq!(Undo::read(&undo.text(), &undo.mark()), Some(undo.clone()));
        assert_eq!(Undo::read(&undo.text(), &Undo::at("/sign-out").mark()), None);
        assert_eq!(Undo::read(&undo.text(), ""), None);
    }
}
