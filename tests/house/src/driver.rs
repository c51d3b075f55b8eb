//! People at work on a real server: they sign in by rows made beforehand, act over HTTP, and remember what was acknowledged.

use std::{
    collections::BTreeMap,
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    time::Duration,
};

use kit::{At, Chance, PersonId};
use store::{Actor, backup::Home, sql};

use crate::{
    program::{ask, free_port},
    stage::{Stages, as_of, said},
};

/// 09:00 in the cast's zone on its as-of day.
pub const MORNING: At = At(1_795_503_600_000);
/// People in one imported file.
pub const BATCH: usize = 5;

/// What was acknowledged, and what was only asked for.
#[derive(Default)]
pub struct Ledger {
    /// Files by name: `true` once the server had said that it was applied.
    pub imports: BTreeMap<String, bool>,
    /// Cards answered, with the person; one entry per acknowledged answer.
    pub answers: Vec<String>,
    pub answers_asked: usize,
    /// Drafts whose publication was acknowledged.
    pub published: Vec<String>,
    /// How often the planner has chosen a training for a need.
    pub choices: usize,
}

#[derive(Clone)]
pub struct Driver {
    pub admin: String,
    pub planner: String,
    pub learners: Vec<String>,
    pub ledger: Arc<Mutex<Ledger>>,
}

impl Driver {
    /// Gives everybody who acts a sign-in, in the database itself: nobody serves yet.
    pub async fn prepare(stages: &Stages, home: &Home) -> Result<Driver, String> {
        let db = stages.open(home).await?;
        let mut work = db.work(Actor::System, MORNING, Chance::from_machine()).await.map_err(said)?;
        let admin = people::by_handle(&mut work, "kari.nordby", as_of()).await.map_err(said)?;
        let admin = people::issue_token(&mut work, &admin.id, "kills").await.map_err(said)?;
        let planner = people::by_handle(&mut work, "mei.lin", as_of()).await.map_err(said)?;
        let planner = web::new_sign_in(&mut work, &planner.id).await.map_err(said)?;
        let busy = sql("SELECT c.person_id, count(*) AS n FROM card c JOIN practice p ON p.id = c.practice_id \
                        WHERE c.due_on <= $1 AND p.ends_on >= $1 AND p.verdict IS NULL GROUP BY c.person_id ORDER BY 2 DESC, 1 LIMIT 8");
        let mut learners = Vec::new();
        for row in busy.bind(as_of()).all(&mut work).await.map_err(said)? {
            let person: PersonId = row.get("person_id").map_err(said)?;
            learners.push(web::new_sign_in(&mut work, &person).await.map_err(said)?);
        }
        work.commit().await.map_err(said)?;
        db.close().await;
        if learners.is_empty() {
            return Err("nobody has a card to answer".into());
        }
        Ok(Driver { admin, planner, learners, ledger: Arc::default() })
    }

    /// How many acts the server has said yes to.
    pub fn acknowledged(&self) -> usize {
        let ledger = self.ledger.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        ledger.imports.values().filter(|done| **done).count() + ledger.answers.len() + ledger.published.len()
    }

    fn note(&self, what: impl FnOnce(&mut Ledger)) {
        what(&mut self.ledger.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
    }

    /// Brings in a file of five people; an error when the server did not answer.
    pub async fn import(&self, port: u16, name: &str) -> Result<u16, std::io::Error> {
        let mut file = String::from(
            "id,name,email,handle,language,languages,site,home,department,team,position,manager_id,role,hired_on,contract,weekly_hours,wage_minor_per_hour,bio_en,queue\n",
        );
        for n in 0..BATCH {
            file.push_str(&format!(
                "{name}-{n},Anna {name},{name}.{n}@x.example,{name}.{n},lv,lv,riga,false,technical-support,technical-riga,agent,FJ1002,learner,02.11.2026,permanent,40,900,,technical-lv\n"
            ));
        }
        self.note(|l| {
            l.imports.entry(name.to_owned()).or_default();
        });
        let bearer = format!("Bearer {}", self.admin);
        let headers = [("Authorization", bearer.as_str()), ("Content-Type", "text/csv")];
        let heard = ask(port, "POST", "/api/v1/imports/people", &headers, &file).await?;
        if heard.status < 300 {
            self.note(|l| {
                l.imports.insert(name.to_owned(), true);
            });
        }
        Ok(heard.status)
    }

    /// Answers the card that is due, if one is; `false` when none is.
    pub async fn answer(&self, port: u16, learner: &str) -> Result<bool, std::io::Error> {
        let cookie = format!("tandem={learner}");
        let page = ask(port, "GET", "/practice", &[("Cookie", &cookie)], "").await?;
        let Some(card) = between(&page.body, "action=\"/practice/", "/ratings\"") else { return Ok(false) };
        self.note(|l| l.answers_asked += 1);
        let heard = post(port, &format!("/practice/{card}/ratings"), &cookie, "rating=3").await?;
        if heard.status == 303 {
            self.note(|l| l.answers.push(card.to_owned()));
        }
        Ok(true)
    }

    /// The planner's next step: publishes the draft there is, waits for the one being made, or chooses a training for another
    /// need and asks for a draft. `true` when a draft is done with: published, or with nothing in it to publish.
    pub async fn plan(&self, port: u16, month: &str) -> Result<bool, std::io::Error> {
        let cookie = format!("tandem={}", self.planner);
        let page = ask(port, "GET", &format!("/plan/{month}"), &[("Cookie", &cookie)], "").await?;
        if let Some(draft) = between(&page.body, "action=\"/drafts/", "/publications\"") {
            let version = page.body.split("name=\"version\" value=\"").nth(1).and_then(|v| v.split('"').next());
            let form = format!("version={}&late_reason=The+shifts+came+late", version.unwrap_or("1"));
            let heard = post(port, &format!("/drafts/{draft}/publications"), &cookie, &form).await?;
            if heard.status == 303 {
                self.note(|l| l.published.push(draft.to_owned()));
                return Ok(true);
            }
            // Nobody found a seat in it, or it changed meanwhile.
            post(port, &format!("/drafts/{draft}/discards"), &cookie, "").await?;
            return Ok(heard.status == 409);
        }
        if page.body.contains("/stops\"") {
            tokio::time::sleep(Duration::from_millis(150)).await;
            return Ok(false);
        }
        let needs = ask(port, "GET", "/needs", &[("Cookie", &cookie)], "").await?;
        let mut nth = 0;
        self.note(|l| {
            nth = l.choices;
            l.choices += 1;
        });
        if let Some(need) =
            needs.body.split("href=\"/needs/").skip(1).nth(nth * 3).and_then(|n| n.split(['"', '?', '/']).next())
        {
            let page = ask(port, "GET", &format!("/needs/{need}"), &[("Cookie", &cookie)], "").await?;
            if let Some(course) = course(&page.body) {
                post(port, &format!("/needs/{need}/choices"), &cookie, &format!("course={course}")).await?;
            }
        }
        post(port, &format!("/plan/{month}/drafts"), &cookie, "effort=usual").await?;
        Ok(false)
    }
}

/// The first course that a page offers to choose.
pub fn course(page: &str) -> Option<&str> {
    let is_slug = |v: &&str| !v.is_empty() && v.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    page.split("name=\"course\"").nth(1)?.split("value=\"").find_map(|v| v.split('"').next().filter(is_slug))
}

pub async fn post(port: u16, path: &str, cookie: &str, form: &str) -> Result<crate::program::Heard, std::io::Error> {
    let headers =
        [("Cookie", cookie), ("Content-Type", "application/x-www-form-urlencoded"), ("Sec-Fetch-Site", "same-origin")];
    ask(port, "POST", path, &headers, form).await
}

/// The first piece of a text between two others, with no quotation mark in it.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    text.split(start).skip(1).find_map(|rest| {
        rest.split('"').next().and_then(|_| rest.split_once(end)).map(|(a, _)| a).filter(|a| !a.contains('"'))
    })
}

/// The mail server of the tests: aiosmtpd, in the project's own Python environment.
pub struct Mailbox {
    child: Child,
    pub port: u16,
    file: PathBuf,
}

/// Why there is no mail server here.
pub fn mailbox_missing() -> Option<String> {
    let there = Command::new(python()).args(["-c", "import aiosmtpd"]).output().is_ok_and(|o| o.status.success());
    (!there).then(|| "python3 with aiosmtpd is not installed (cargo xtask test installs it)".to_owned())
}

fn python() -> String {
    std::env::var("TANDEM_PYTHON").unwrap_or_else(|_| "python3".into())
}

impl Mailbox {
    pub fn open(folder: &std::path::Path) -> Result<Mailbox, String> {
        let here = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").into());
        let (port, file) = (free_port()?, folder.join("taken.tsv"));
        std::fs::write(&file, "").map_err(|e| e.to_string())?;
        let mut child = Command::new(python())
            .arg(PathBuf::from(here).join("src/mailbox.py"))
            .arg(&file)
            .arg(port.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|e| e.to_string())?;
        let mut line = String::new();
        if let Some(out) = child.stdout.as_mut() {
            std::io::BufRead::read_line(&mut std::io::BufReader::new(out), &mut line).map_err(|e| e.to_string())?;
        }
        if line.trim() != "ready" {
            return Err("the mail server did not start".into());
        }
        Ok(Mailbox { child, port, file })
    }

    /// How often each mail was taken, by its id in the outbox and its recipient.
    pub fn taken(&self) -> Result<BTreeMap<(String, String), usize>, String> {
        let mut taken = BTreeMap::new();
        for line in std::fs::read_to_string(&self.file).map_err(|e| e.to_string())?.lines() {
            let mut parts = line.split('\t');
            let id = parts.next().unwrap_or("").trim_start_matches('<').split('@').next().unwrap_or("").to_owned();
            *taken.entry((id, parts.next().unwrap_or("").to_owned())).or_default() += 1;
        }
        Ok(taken)
    }
}

impl Drop for Mailbox {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
