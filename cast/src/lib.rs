#![doc = include_str!("../README.md")]

use chrono::NaiveDate;
use std::collections::BTreeMap;

pub use bios::{TRAINERS, Trainer};
pub use courses::{
    Activity, Answer, Card, Course, CourseFacts, CourseWords, Lesson, Material, Objective, Offering, Question,
    Scenario, course_problems, courses,
};
pub use forecast::{FORECAST_DAYS, Interval};
pub use metrics::{WEEKS, Week};
pub use org::{
    DEPARTMENTS, Department, QUEUES, Queue, SITES, SKILLS, STAFF_TEAM, STAFF_TEAM_NAME, Settings, Site, Skill, TEAMS,
    Team, queue_named, settings, team_named,
};
pub use people::Person;
pub use reviews::{REVIEWED_CALLS, Review, VOICE_DAYS, true_need};
pub use roster::{LOOKBACK_DAYS, Shift, WINDOW_DAYS};
pub use samples::Sample;
pub use trainings::{PastTraining, TrueEffect, true_effects};
pub use venues::{VENUES, Venue};
pub use voices::{CUSTOMER_MESSAGES, EMPLOYEE_SUGGESTIONS, Voice};
pub use words::{LANGUAGES, Words, fold};

mod bios;
mod chance;
mod courses;
mod csv;
mod demand;
pub mod erlang;
mod forecast;
mod metrics;
mod names;
mod org;
mod people;
mod reviews;
mod roster;
mod samples;
mod trainings;
mod venues;
mod voices;
mod words;

/// The whole demonstration organisation at one date. Equal arguments give equal content.
#[derive(Clone, Debug, PartialEq)]
pub struct Cast {
    pub as_of: NaiveDate,
    pub seed: u64,
    pub people: Vec<Person>,
    pub shifts: Vec<Shift>,
    pub forecast: Vec<Interval>,
    pub metrics: Vec<Week>,
    pub trainings: Vec<PastTraining>,
    pub reviews: Vec<Review>,
    pub voices: Vec<Voice>,
}

impl Cast {
    /// Builds everything (well under a second). `as_of` is the first day of the future: shifts run from two weeks
    /// before it to six weeks after, the forecast starts on it, figures and voices end before it.
    pub fn new(as_of: NaiveDate, seed: u64) -> Self {
        let people = people::build(as_of, seed);
        let shifts = roster::build(as_of, seed, &people);
        let forecast = forecast::build(as_of, seed, &people, &shifts);
        let trainings = trainings::build(as_of, seed, &people);
        let metrics = metrics::build(as_of, seed, &people, &trainings);
        let reviews = reviews::build(as_of, seed, &people);
        let voices = voices::build(as_of, seed, &people);
        Self { as_of, seed, people, shifts, forecast, metrics, trainings, reviews, voices }
    }

    /// `id,name,email,handle,language,languages,site,home,department,team,position,manager_id,role,hired_on,contract,`
    /// `weekly_hours,wage_minor_per_hour,bio_en,queue`
    pub fn people_csv(&self) -> String {
        people::to_csv(&self.people)
    }

    /// `person_id,date,start,end,meal_start,meal_end` in local time of the person's site; an end that is not after the
    /// start is on the next day.
    pub fn shifts_csv(&self) -> String {
        roster::to_csv(&self.shifts)
    }

    /// `queue,site,date,start,calls,aht_seconds` per half hour in local time of the queue's site.
    pub fn forecast_csv(&self) -> String {
        forecast::to_csv(&self.forecast)
    }

    /// `person_id,week,contacts,aht_seconds,fcr_pct,csat,qa_pct`, `week` being a Monday.
    pub fn metrics_csv(&self) -> String {
        metrics::to_csv(&self.metrics)
    }

    /// `person_id,date,criterion,score,evaluator_id`
    pub fn qa_csv(&self) -> String {
        reviews::to_csv(&self.reviews)
    }

    /// `source,date,team,person_id,channel,language,score,text`
    pub fn feedback_csv(&self) -> String {
        voices::to_csv(&self.voices)
    }

    /// `(file name, text)` of all six files, in the order in which to import them.
    pub fn files(&self) -> [(&'static str, String); 6] {
        [
            ("people.csv", self.people_csv()),
            ("shifts.csv", self.shifts_csv()),
            ("forecast.csv", self.forecast_csv()),
            ("metrics.csv", self.metrics_csv()),
            ("qa.csv", self.qa_csv()),
            ("feedback.csv", self.feedback_csv()),
        ]
    }

    /// Classes held in the past year, with who attended.
    pub fn past_trainings(&self) -> &[PastTraining] {
        &self.trainings
    }

    /// Staff number of each trainer → biography in five languages.
    pub fn trainer_bios(&self) -> BTreeMap<String, Words> {
        let with_id = |t: &Trainer| Some((self.with_handle(t.handle)?.id.clone(), t.bio));
        TRAINERS.iter().filter_map(with_id).collect()
    }

    /// The person with this handle.
    pub fn with_handle(&self, handle: &str) -> Option<&Person> {
        self.people.iter().find(|p| p.handle == handle)
    }

    /// The person with this staff number.
    pub fn with_id(&self, id: &str) -> Option<&Person> {
        self.people.iter().find(|p| p.id == id)
    }

    /// The people that tests sign in as.
    pub fn samples(&self) -> Vec<Sample> {
        samples::find(&self.people)
    }

    /// The sample who plays `part`, such as `agent` or `planner`.
    pub fn sample(&self, part: &str) -> Option<Sample> {
        self.samples().into_iter().find(|s| s.part == part)
    }
}

#[cfg(test)]
mod tests;
