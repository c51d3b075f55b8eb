//! Figures and lists of the whole house, remembered in this process until news say that they may have changed: the first
//! reader after a change waits for the counting, everybody else does not.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use kit::{At, Done};

use crate::{Sql, Work, db::Engine};

/// More than this is not remembered at once; the house has a handful of kinds.
const KEPT_MAX: usize = 96;
/// On PostgreSQL a work that began earlier may commit later, so that the newest place in the journal does not say everything.
const SHARED_TRUSTED_MS: i64 = 5_000;

/// After which news something may be different: names of events, or all of a room (`curriculum.`); and what else it depends
/// on, such as the day.
#[derive(Clone, Debug)]
pub struct Fresh<'a> {
    names: &'a [&'a str],
    also: String,
}

impl<'a> Fresh<'a> {
    pub fn after(names: &'a [&'a str]) -> Self {
        Fresh { names, also: String::new() }
    }

    pub fn and(self, also: impl ToString) -> Self {
        Fresh { also: also.to_string(), ..self }
    }
}

struct Kept {
    /// Place in the journal of the newest event with one of the names.
    told: i64,
    also: String,
    /// Place of the newest event of all when that was last looked at.
    newest: i64,
    at: At,
    value: Arc<dyn Any + Send + Sync>,
}

/// What one reading has been told already, by the type it is kept in.
#[derive(Default)]
pub(crate) struct Noted(HashMap<TypeId, Box<dyn Any + Send + Sync>>);

impl std::fmt::Debug for Noted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Noted")
    }
}

#[derive(Default)]
pub(crate) struct Memory(Mutex<HashMap<String, Kept>>);

impl std::fmt::Debug for Memory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Memory")
    }
}

impl Memory {
    fn kept(&self) -> MutexGuard<'_, HashMap<String, Kept>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Work {
    /// Where a room notes what this reading was told, so that the parts of a page need not know what another part has asked:
    /// one snapshot gives one answer. Nothing in a work that writes.
    pub fn noted<T: Default + Send + Sync + 'static>(&mut self) -> Option<&mut T> {
        self.memory.as_ref()?;
        self.noted.0.entry(TypeId::of::<T>()).or_insert_with(|| Box::new(T::default())).downcast_mut()
    }

    /// What was remembered under `key` and still holds. Nothing in a work that writes: what it sees may never be committed.
    pub async fn recall<T: Send + Sync + 'static>(&mut self, key: &str, fresh: &Fresh<'_>) -> Done<Option<Arc<T>>> {
        let Some(memory) = self.memory.clone() else { return Ok(None) };
        let newest = self.newest_told().await?;
        let shared = self.engine() == Engine::Postgres;
        let now = self.now;
        let (known, told, checked) = match memory.kept().get(key) {
            Some(k) if k.also == fresh.also && !(shared && (now.0 - k.at.0).abs() > SHARED_TRUSTED_MS) => {
                (k.value.clone(), k.told, k.newest == newest)
            }
            _ => return Ok(None),
        };
        if !checked {
            if self.last_told(fresh.names).await? != told {
                return Ok(None);
            }
            if let Some(k) = memory.kept().get_mut(key).filter(|k| k.told == told) {
                k.newest = newest;
            }
        }
        Ok(known.downcast().ok())
    }

    /// Remembers what was counted; use [`remembered!`](crate::remembered).
    pub async fn keep<T: Send + Sync + 'static>(&mut self, key: &str, fresh: &Fresh<'_>, value: T) -> Done<Arc<T>> {
        let value = Arc::new(value);
        let Some(memory) = self.memory.clone() else { return Ok(value) };
        let told = self.last_told(fresh.names).await?;
        let newest = self.newest_told().await?;
        let mut kept = memory.kept();
        if kept.len() >= KEPT_MAX && !kept.contains_key(key) {
            kept.clear();
        }
        let entry = Kept { told, also: fresh.also.clone(), newest, at: self.now, value: value.clone() };
        kept.insert(key.to_owned(), entry);
        Ok(value)
    }

    /// The place in the journal of the newest event with one of these names; 0 when there is none.
    async fn last_told(&mut self, names: &[&str]) -> Done<i64> {
        if names.is_empty() {
            return Ok(0);
        }
        let each = names.iter().enumerate().map(|(i, name)| {
            let i = i + 1;
            let fits = if name.ends_with('.') {
                // '/' comes right after '.'.
                format!("SELECT max(seq) AS seq FROM journal WHERE name >= ${i} AND name < replace(CAST(${i} AS TEXT), '.', '/')")
            } else {
                format!("SELECT seq FROM journal WHERE name = ${i} ORDER BY seq DESC LIMIT 1")
            };
            format!("SELECT seq FROM ({fits}) AS e{i}")
        });
        let text = format!("SELECT max(seq) AS seq FROM ({}) AS newest", each.collect::<Vec<_>>().join(" UNION ALL "));
        let asked = names.iter().fold(Sql::built(text), |sql, name| sql.bind(*name));
        Ok(asked.one(self).await?.get::<Option<i64>>("seq")?.unwrap_or(0))
    }

    async fn newest_told(&mut self) -> Done<i64> {
        if let Some(newest) = self.newest {
            return Ok(newest);
        }
        let row = crate::sql("SELECT max(seq) AS seq FROM journal").one(self).await?;
        let newest = row.get::<Option<i64>>("seq")?.unwrap_or(0);
        self.newest = Some(newest);
        Ok(newest)
    }
}

/// What was remembered, or what is counted now and remembered: `remembered!(look, "people/census", fresh, census(look, day))`
/// is an `Arc` of what the counting gives.
#[macro_export]
macro_rules! remembered {
    ($work:expr, $key:expr, $fresh:expr, $count:expr) => {{
        let fresh = $fresh;
        match $work.recall($key, &fresh).await? {
            Some(known) => known,
            None => {
                let counted = $count.await?;
                $work.keep($key, &fresh, counted).await?
            }
        }
    }};
}
