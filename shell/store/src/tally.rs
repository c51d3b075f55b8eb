//! Which statements ran and how many rows they read: tests count both per page, and look for changes that were told to nobody. Nothing is noted outside
//! `of`.

use std::{
    cell::RefCell,
    sync::atomic::{AtomicU64, Ordering},
};

tokio::task_local! {
    static RAN: RefCell<Vec<Ran>>;
}

/// One statement, without its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ran {
    /// The same number for all statements of one `Work`.
    pub work: u64,
    /// `COMMIT` when the work was committed.
    pub text: String,
    /// Read or changed.
    pub rows: u64,
}

/// Runs `act` and returns what it gave, with the statements that ran in its task.
pub async fn of<F: Future>(act: F) -> (F::Output, Vec<Ran>) {
    RAN.scope(RefCell::default(), async {
        let out = act.await;
        (out, RAN.with(RefCell::take))
    })
    .await
}

/// A number for a new work.
pub(crate) fn next() -> u64 {
    static WORKS: AtomicU64 = AtomicU64::new(0);
    WORKS.fetch_add(1, Ordering::Relaxed)
}

pub(crate) fn note(work: u64, text: &str, rows: u64) {
    // Not within `of`: nobody counts.
    let _ = RAN.try_with(|ran| ran.borrow_mut().push(Ran { work, text: text.to_owned(), rows }));
}

impl Ran {
    /// The statement as it stands in the source: lists of values, which are as long as what they load, are one `…`.
    pub fn shape(&self) -> String {
        let mut out = String::new();
        let mut values = false;
        for word in self.text.split_whitespace() {
            let value = word.trim_matches(|c: char| "(),".contains(c)).strip_prefix('$');
            let value = value.is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()));
            if !(value && values) {
                out.push_str(if value { "…" } else { word });
                out.push(' ');
            }
            values = value;
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_any_length_are_one_shape() {
        let shape = |text: &str| Ran { work: 1, text: text.into(), rows: 0 }.shape();
        let (one, three) =
            ("SELECT a FROM t WHERE id IN ($1) AND b = $2", "SELECT a FROM t WHERE id IN ($1, $2, $3) AND b = $4");
        assert_eq!(shape(one), shape(three));
        assert_ne!(shape(one), shape("SELECT a FROM t WHERE id = $1"));
    }
}
