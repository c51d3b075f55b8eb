//! What customers and employees said in the last ninety days, in their own language. Every sentence stands hand-written
//! in `cast/voices/<language>.toml`; this file only chooses, joins and fills in places and times.

use crate::chance::Chance;
use crate::csv;
use crate::org::{SKILLS, TEAMS, Team};
use crate::people::Person;
use crate::reviews::{VOICE_DAYS, team_weights, true_need, workday};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Messages in the window.
pub const CUSTOMER_MESSAGES: usize = 452;
/// Suggestions in the window.
pub const EMPLOYEE_SUGGESTIONS: usize = 81;

/// One message.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Voice {
    /// customer | employee
    pub source: &'static str,
    pub date: NaiveDate,
    pub team: &'static str,
    /// The agent the customer spoke with, when known; empty for suggestions, which are anonymous.
    pub person_id: String,
    /// survey | email | web | chat | pulse | suggestion_box
    pub channel: &'static str,
    pub language: &'static str,
    /// Satisfaction 1 to 5, `None` when the channel asks for none.
    pub score: Option<u32>,
    pub text: String,
    /// The skill the sentence was written about: the truth for tests of the text reader, not exported.
    pub about: String,
    /// True for thanks, not exported either.
    pub praise: bool,
}

/// `feedback.csv`.
pub(crate) fn to_csv(voices: &[Voice]) -> String {
    csv::table(
        "source,date,team,person_id,channel,language,score,text",
        voices.iter().map(|v| {
            [
                v.source.into(),
                v.date.to_string(),
                v.team.into(),
                v.person_id.clone(),
                v.channel.into(),
                v.language.into(),
                v.score.map(|s| s.to_string()).unwrap_or_default(),
                v.text.clone(),
            ]
        }),
    )
}

/// One language's sentences by skill, with what may stand before and after them.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Book {
    /// What joins two sentences: a space, or nothing in Chinese.
    joint: String,
    openers: Vec<String>,
    closers: Vec<String>,
    /// Closers that carry a telephone number or an address, so that redaction has work.
    contacts: Vec<String>,
    /// Town names by site, in the form the sentences need.
    towns: BTreeMap<String, Vec<String>>,
    customer: BTreeMap<String, Vec<String>>,
    praise: BTreeMap<String, Vec<String>>,
    employee: BTreeMap<String, Vec<String>>,
}

const BOOKS: [(&str, &str); 5] = [
    ("en", include_str!("../voices/en.toml")),
    ("nb", include_str!("../voices/nb.toml")),
    ("lv", include_str!("../voices/lv.toml")),
    ("zh", include_str!("../voices/zh.toml")),
    ("vi", include_str!("../voices/vi.toml")),
];

/// A book that cannot be read is empty here; the tests of this file read all five.
fn books() -> BTreeMap<&'static str, Book> {
    BOOKS.into_iter().map(|(language, text)| (language, toml::from_str(text).unwrap_or_default())).collect()
}

/// All messages in order of date.
pub(crate) fn build(as_of: NaiveDate, seed: u64, people: &[Person]) -> Vec<Voice> {
    let books = books();
    let mut hand =
        Hand { as_of, people, chance: Chance::new(seed, "voices"), said: BTreeSet::new(), used: BTreeMap::new() };
    let weights = team_weights();
    let mut out = Vec::new();
    while out.len() < CUSTOMER_MESSAGES {
        let team = &TEAMS[hand.chance.weighted(&weights.iter().map(|w| w.1).collect::<Vec<_>>())];
        out.extend(hand.customer(team, &books));
    }
    while out.len() < CUSTOMER_MESSAGES + EMPLOYEE_SUGGESTIONS {
        let team = &TEAMS[hand.chance.weighted(&TEAMS.map(|t| t.agents as f64))];
        out.extend(hand.employee(team, &books));
    }
    out.sort_by_key(|v| v.date);
    out
}

struct Hand<'a> {
    as_of: NaiveDate,
    people: &'a [Person],
    chance: Chance,
    /// Texts already said: nobody repeats another word for word.
    said: BTreeSet<String>,
    /// How often each sentence was used, so that all take turns.
    used: BTreeMap<String, u32>,
}

impl Hand<'_> {
    /// `None` when the drawn text was said before; the caller draws again.
    fn customer(&mut self, team: &'static Team, books: &BTreeMap<&'static str, Book>) -> Option<Voice> {
        let language = self.language(team, 0.13);
        let book = books.get(language)?;
        let praise = self.chance.yes(0.2);
        let (about, core) = self.core(team, if praise { &book.praise } else { &book.customer }, !praise)?;
        let text = self.dress(core, book, (language, team.site), praise)?;
        let score = match (praise, self.chance.below(10)) {
            (true, 0..=6) => 5,
            (true, _) => 4,
            (false, 0..=3) => 1,
            (false, 4..=7) => 2,
            (false, _) => 3,
        };
        let channel = match team.queue {
            "chat" if self.chance.yes(0.6) => "chat",
            _ => ["survey", "survey", "survey", "email", "web"][self.chance.below(5)],
        };
        let agents =
            self.people.iter().filter(|p| p.team == team.slug && p.hired_on < self.as_of - Days::new(VOICE_DAYS));
        let agents = agents.filter(|p| ["agent", "senior", "temp"].contains(&p.position)).collect::<Vec<_>>();
        let known = self.chance.yes(0.62) && !team.queue.is_empty();
        let person_id = self.chance.pick(&agents).filter(|_| known).map(|p| p.id.clone()).unwrap_or_default();
        let date = self.any_day();
        let score = (channel == "survey" || channel == "chat").then_some(score);
        Some(Voice {
            source: "customer",
            date,
            team: team.slug,
            person_id,
            channel,
            language,
            score,
            text,
            about,
            praise,
        })
    }

    fn employee(&mut self, team: &'static Team, books: &BTreeMap<&'static str, Book>) -> Option<Voice> {
        let language = self.language(team, 0.08);
        let book = books.get(language)?;
        let (about, core) = self.core(team, &book.employee, true)?;
        let text = self.fill(&core, book, (language, team.site));
        let repeats = self.said.contains(&text);
        // A short list of suggestions may repeat once it is exhausted: two people can wish the same.
        if repeats && self.used.get(&core).copied().unwrap_or(0) > 4 {
            return None;
        }
        self.said.insert(text.clone());
        let channel = if self.chance.yes(0.6) { "pulse" } else { "suggestion_box" };
        let date = workday(self.as_of, &mut self.chance);
        let person_id = String::new();
        Some(Voice {
            source: "employee",
            date,
            team: team.slug,
            person_id,
            channel,
            language,
            score: None,
            text,
            about,
            praise: false,
        })
    }

    fn language(&mut self, team: &Team, foreign: f64) -> &'static str {
        if self.chance.yes(foreign) { "en" } else { team.tongue }
    }

    /// A skill the team lacks (or, for praise, any) and its least used sentence.
    fn core(&mut self, team: &Team, shelf: &BTreeMap<String, Vec<String>>, by_need: bool) -> Option<(String, String)> {
        let skills = SKILLS.iter().filter(|s| shelf.get(s.slug).is_some_and(|l| !l.is_empty())).collect::<Vec<_>>();
        let weight =
            |slug: &str| true_need(team.slug, slug).map_or(0.0, |n| if by_need { f64::from(n).powi(2) } else { 1.0 });
        let weights = skills.iter().map(|s| weight(s.slug)).collect::<Vec<_>>();
        let skill = skills.get(self.chance.weighted(&weights))?;
        let mut lines = shelf.get(skill.slug)?.iter().collect::<Vec<_>>();
        self.chance.shuffle(&mut lines);
        let core = lines.into_iter().min_by_key(|l| self.used.get(*l).copied().unwrap_or(0))?.clone();
        *self.used.entry(core.clone()).or_default() += 1;
        Some((skill.slug.to_owned(), core))
    }

    /// Adds an opening or a closing sentence now and then.
    fn dress(&mut self, core: String, book: &Book, place: (&str, &str), praise: bool) -> Option<String> {
        let mut parts = vec![core];
        if !praise && self.chance.yes(0.42) {
            parts.extend(self.chance.pick(&book.openers).cloned());
            parts.rotate_right(1);
        }
        let roll = self.chance.unit();
        if roll < 0.12 {
            parts.extend(self.chance.pick(&book.contacts).cloned());
        } else if roll < 0.42 && !praise {
            parts.extend(self.chance.pick(&book.closers).cloned());
        }
        let text = self.fill(&parts.join(&book.joint), book, place);
        self.said.insert(text.clone()).then_some(text)
    }

    fn fill(&mut self, text: &str, book: &Book, (language, site): (&str, &str)) -> String {
        let towns = book.towns.get(site).map_or(&[][..], Vec::as_slice);
        let town = self.chance.pick(towns).cloned().unwrap_or_default();
        let clock = if language == "lv" { '.' } else { ':' };
        let time = format!(
            "{}{clock}{}",
            9 + self.chance.below(11),
            ["00", "10", "15", "30", "40", "45"][self.chance.below(6)]
        );
        let mut d = || self.chance.below(10);
        let phone = match language {
            "nb" => format!("9{}{} {}{} {}{}{}", d(), d(), d(), d(), d(), d(), d()),
            "vi" => format!("090{} {}{}{} {}{}{}", d(), d(), d(), d(), d(), d(), d()),
            "zh" => format!("13{} {}{}{}{} {}{}{}{}", d(), d(), d(), d(), d(), d(), d(), d(), d()),
            _ => format!("2{} {}{}{} {}{}{}", d(), d(), d(), d(), d(), d(), d()),
        };
        let (n, days, amount) = (3 + d() % 3, 2 + d() % 8, 140 + 10 * d() + d());
        let mailbox =
            ["post", "kontakt", "m.berg", "anna.k", "linh88", "chen.w", "j.ozols", "familie.moe", "tvn", "info"][d()];
        text.replace("{town}", &town)
            .replace("{time}", &time)
            .replace("{phone}", &phone)
            .replace("{email}", &format!("{mailbox}{}@mail.example", 10 + d()))
            .replace("{n}", &n.to_string())
            .replace("{days}", &days.to_string())
            .replace("{amount}", &amount.to_string())
    }

    fn any_day(&mut self) -> NaiveDate {
        self.as_of - Days::new(1 + self.chance.below(VOICE_DAYS as usize) as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The three skills customers write about most.
    const FREQUENT: [&str; 3] = ["calming-anger", "handover", "product-knowledge"];

    #[test]
    fn every_book_is_full_and_no_sentence_stands_twice() {
        for (language, text) in BOOKS {
            let book = toml::from_str::<Book>(text).unwrap_or_else(|e| panic!("voices/{language}.toml: {e}"));
            let mut seen = BTreeSet::new();
            let all = book.customer.values().chain(book.praise.values()).chain(book.employee.values()).flatten();
            for line in all.chain(&book.openers).chain(&book.closers).chain(&book.contacts) {
                assert!(seen.insert(line), "voices/{language}.toml: twice: {line}");
            }
            for skill in SKILLS.iter().map(|s| s.slug).filter(|s| !["coaching", "team-coordination"].contains(s)) {
                let least = if FREQUENT.contains(&skill) { 12 } else { 5 };
                let count = book.customer.get(skill).map_or(0, Vec::len);
                assert!(
                    count >= least,
                    "voices/{language}.toml: {skill} has {count} customer sentences, wants {least}"
                );
            }
            let known = |s: &String| SKILLS.iter().any(|k| k.slug == s);
            assert!(
                book.customer.keys().chain(book.praise.keys()).chain(book.employee.keys()).all(known),
                "{language}"
            );
            assert!(book.openers.len() >= 5 && book.closers.len() >= 5 && book.contacts.len() >= 3, "{language}");
        }
    }
}
