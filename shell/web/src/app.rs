//! What every request shares.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};

use kit::{At, Chance, Clock, Lang, PersonId, Role, Zone};
use store::{Act, Db, Work};

/// The running product. Cheap to clone.
#[derive(Clone)]
pub struct App(pub Arc<Inner>);

pub struct Inner {
    pub db: Db,
    pub clock: Arc<dyn Clock>,
    pub chance: Mutex<Chance>,
    pub directory: Box<dyn Directory>,
    pub parts: Parts,
    pub config: Config,
    pub(crate) throttle: crate::throttle::Throttle,
    /// Cached words about the organisation; read again when `refresh` is called.
    pub house: std::sync::RwLock<House>,
}

/// What the rooms together bring.
#[derive(Default)]
pub struct Parts {
    /// What files the house takes in.
    pub importers: crate::Importers,
    /// What can be found, in the order in which it is shown.
    pub searches: Vec<crate::Search>,
    /// Table and column of every amount of money, in the smallest unit of the organisation's currency.
    pub amounts: Vec<(&'static str, &'static str)>,
    /// The name of every kind of news, `room.what_happened`, by room.
    pub news: Vec<&'static str>,
}

#[derive(Clone, Debug)]
pub struct Config {
    /// The demonstration: sign-in links, the outbox page, the movable clock.
    pub demo: bool,
    /// Whether cookies are `Secure` (behind TLS).
    pub secure_cookies: bool,
    /// Where uploaded files are kept.
    pub files: files::Files,
    /// `https://tandem.example`, without a slash at the end: links in mails, certificates.
    pub base_url: String,
}

/// What the frame needs to know of the organisation.
#[derive(Clone, Debug)]
pub struct House {
    pub name: String,
    pub zone: Zone,
    pub currency: String,
    pub languages: Vec<Lang>,
    /// `false` until the administrator has been created.
    pub ready: bool,
}

impl Default for House {
    fn default() -> Self {
        Self {
            name: String::new(),
            zone: Zone::UTC,
            currency: "EUR".into(),
            languages: Lang::ALL.to_vec(),
            ready: false,
        }
    }
}

/// The person behind a request.
#[derive(Clone, Debug)]
pub struct Me {
    pub id: PersonId,
    pub name: String,
    pub handle: String,
    pub lang: Lang,
    pub roles: BTreeSet<Role>,
    /// The zone of the person's site.
    pub zone: Zone,
}

impl Me {
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
    pub fn is_any(&self, roles: &[Role]) -> bool {
        roles.iter().any(|r| self.is(*r))
    }
}

/// What web must ask of the people room without knowing it; `shell/tandem` joins the two.
pub trait Directory: Send + Sync {
    /// The person, when the account is open at this moment.
    fn me<'a>(&'a self, work: &'a mut Work, person: &'a PersonId) -> Act<'a, Option<Me>>;
    /// The person and the password hash behind an e-mail address or handle.
    fn credential<'a>(&'a self, work: &'a mut Work, name: &'a str) -> Act<'a, Option<(PersonId, String)>>;
    /// The person behind an interface token, and whether its use today is still to be noted.
    fn token<'a>(&'a self, work: &'a mut Work, token: &'a str) -> Act<'a, Option<(PersonId, bool)>>;
    /// Notes that the token was used today.
    fn token_used<'a>(&'a self, work: &'a mut Work, token: &'a str) -> Act<'a, ()>;
    fn house<'a>(&'a self, work: &'a mut Work) -> Act<'a, House>;
    /// Remembers the language the person chose.
    fn choose_lang<'a>(&'a self, work: &'a mut Work, person: &'a PersonId, lang: Lang) -> Act<'a, ()>;
    /// Compares a password with a hash. Slow on purpose; called outside any work.
    fn password_fits(&self, password: &str, hash: &str) -> bool;
}

impl App {
    pub fn new(
        db: Db,
        clock: Arc<dyn Clock>,
        chance: Chance,
        directory: Box<dyn Directory>,
        parts: Parts,
        config: Config,
    ) -> Self {
        App(Arc::new(Inner {
            db,
            clock,
            chance: Mutex::new(chance),
            directory,
            parts,
            config,
            throttle: crate::throttle::Throttle::new(),
            house: std::sync::RwLock::default(),
        }))
    }

    pub fn now(&self) -> At {
        self.0.clock.now()
    }

    /// An independent chance for one request or job.
    pub fn chance(&self) -> Chance {
        // A poisoned lock only means that another request panicked while drawing; the generator is still sound.
        self.0.chance.lock().unwrap_or_else(std::sync::PoisonError::into_inner).fork()
    }

    /// The house's uploaded files.
    pub fn files(&self) -> &files::Files {
        &self.0.config.files
    }

    pub fn house(&self) -> House {
        self.0.house.read().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }

    /// Reads the organisation again, after a start or a change of settings.
    pub async fn refresh(&self) -> kit::Done<()> {
        let mut look = self.0.db.look(None, self.now()).await?;
        let house = self.0.directory.house(&mut look).await?;
        *self.0.house.write().unwrap_or_else(std::sync::PoisonError::into_inner) = house;
        Ok(())
    }
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").field("config", &self.0.config).finish_non_exhaustive()
    }
}
