//! Is the group what its type of training asks for? (B10, D2)

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use curriculum::{CLASS_ACTIVITIES, Course, CourseText, Offering, Separation};
use kit::{Done, Lang, PersonId, Say, SessionId};
use people::Person;
use plan::{Enrolment, Session};
use store::Work;

use crate::model::was_there;

/// Fine, or worth a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    Ok,
    Warn,
}

/// Every rule of the session as a sentence, in a fixed order; what does not apply is left out. Who was away is no part of
/// the group.
pub async fn composition(work: &mut Work, id: &SessionId) -> Done<Vec<(Finding, Say)>> {
    let session = plan::session(work, id).await?;
    let marks = crate::store::attendance(work, std::slice::from_ref(id)).await?;
    let seats = there(plan::enrolled(work, id).await?, &marks);
    let course = curriculum::course(work, &session.course).await?;
    let text = curriculum::text(work, &course.id, session.course_version, Lang::En).await?;
    let mut ids: Vec<PersonId> = seats.iter().map(|s| s.person.clone()).collect();
    ids.extend(session.trainer.clone());
    let people = people::people_by_id(work, &ids, session.day()).await?;
    let licensed = match &session.trainer {
        Some(t) => {
            let mut all = curriculum::trainers(work).await?.into_iter();
            all.any(|l| l.person == *t && l.course == course.id && l.may(session.day()))
        }
        None => false,
    };
    Ok(Group { session: &session, seats: &seats, course: &course, text: &text, people: &people, licensed }.findings())
}

/// Without those who were marked as away.
fn there(mut seats: Vec<Enrolment>, marks: &HashMap<(SessionId, PersonId), String>) -> Vec<Enrolment> {
    seats.retain(|s| marks.get(&(s.session.clone(), s.person.clone())).is_none_or(|mark| was_there(mark)));
    seats
}

struct Group<'a> {
    session: &'a Session,
    seats: &'a [Enrolment],
    course: &'a Course,
    text: &'a CourseText,
    people: &'a HashMap<PersonId, Person>,
    licensed: bool,
}

type Found = Option<(Finding, Say)>;

fn verdict(fine: bool, ok: Say, warn: Say) -> Found {
    Some(if fine { (Finding::Ok, ok) } else { (Finding::Warn, warn) })
}

impl Group<'_> {
    fn findings(&self) -> Vec<(Finding, Say)> {
        let Some(offering) = self.course.offering(&self.session.offering) else { return Vec::new() };
        [
            self.size(offering),
            self.subgroups(offering),
            self.managers(),
            self.departments(),
            self.language(),
            self.trainer(offering),
            self.activities(offering),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn size(&self, o: &Offering) -> Found {
        let n = self.seats.len();
        let say = |key| Say::new(key).with("n", n).with("min", o.group_min).with("max", o.group_max);
        let fine = (o.group_min..=o.group_max).contains(&(n as i64));
        verdict(fine, say("deliver-size-ok"), say("deliver-size-warn"))
    }

    fn subgroups(&self, o: &Offering) -> Found {
        if o.subgroup_max == 0 {
            return None;
        }
        let mut sizes: BTreeMap<i64, i64> = BTreeMap::new();
        for seat in self.seats {
            *sizes.entry(seat.subgroup).or_default() += 1;
        }
        let fine = !sizes.contains_key(&0) && sizes.values().all(|n| (o.subgroup_min..=o.subgroup_max).contains(n));
        let list: Vec<String> = sizes.values().map(i64::to_string).collect();
        let say = |key| {
            let sizes = list.join(" · ");
            Say::new(key).with("min", o.subgroup_min).with("max", o.subgroup_max).with("sizes", sizes)
        };
        verdict(fine, say("deliver-subgroups-ok"), say("deliver-subgroups-warn"))
    }

    /// The trainer counts as well.
    fn managers(&self) -> Found {
        if self.course.separation == Separation::Off {
            return None;
        }
        let mut here: HashSet<&PersonId> = self.seats.iter().map(|s| &s.person).collect();
        here.extend(&self.session.trainer);
        let with = self.seats.iter().filter_map(|s| self.people.get(&s.person));
        let with: Vec<&str> =
            with.filter(|p| p.manager().is_some_and(|m| here.contains(m))).map(|p| p.name.as_str()).collect();
        let names = with.join(" · ");
        verdict(
            with.is_empty(),
            Say::new("deliver-managers-ok"),
            Say::new("deliver-managers-warn").with("names", names),
        )
    }

    fn departments(&self) -> Found {
        if !self.course.mixed {
            return None;
        }
        let mut by_department: BTreeMap<&str, usize> = BTreeMap::new();
        for seat in self.seats {
            if let Some(p) = self.people.get(&seat.person).and_then(|p| p.placement.as_ref()) {
                *by_department.entry(p.department.as_str()).or_default() += 1;
            }
        }
        let largest = by_department.values().max().copied().unwrap_or(0);
        // Mixed: at least two departments, and none with more than six in ten of the seats.
        let fine = by_department.len() > 1 && largest * 10 <= self.seats.len() * 6;
        let say = |key| Say::new(key).with("n", by_department.len()).with("largest", largest);
        verdict(fine, say("deliver-departments-ok"), say("deliver-departments-warn"))
    }

    fn language(&self) -> Found {
        let lang = self.session.lang;
        let seats = self.seats.iter().filter_map(|s| self.people.get(&s.person));
        let without: Vec<&str> = seats.filter(|p| !p.spoken.contains(&lang)).map(|p| p.name.as_str()).collect();
        let say = |key| Say::new(key).with("language", lang.code());
        verdict(
            without.is_empty(),
            say("deliver-language-ok"),
            say("deliver-language-warn").with("names", without.join(" · ")),
        )
    }

    fn trainer(&self, o: &Offering) -> Found {
        if !o.needs_trainer {
            return None;
        }
        let Some(trainer) = self.session.trainer.as_ref().and_then(|t| self.people.get(t)) else {
            return Some((Finding::Warn, Say::new("deliver-trainer-none")));
        };
        let speaks = trainer.spoken.contains(&self.session.lang);
        let say = |key| Say::new(key).with("name", &trainer.name).with("language", self.session.lang.code());
        if !speaks {
            return Some((Finding::Warn, say("deliver-trainer-language")));
        }
        verdict(self.licensed, say("deliver-trainer-ok"), say("deliver-trainer-warn"))
    }

    /// The four of every class, and what the type adds.
    fn activities(&self, o: &Offering) -> Found {
        let interactive = curriculum::Method::from_code(&o.method).is_some_and(|m| m.interactive && m.needs_room);
        if !interactive {
            return None;
        }
        let there: BTreeSet<&str> = self.text.activities.iter().map(|a| a.kind.as_str()).collect();
        let asked = CLASS_ACTIVITIES.iter().chain(self.course.kind.rules().adds);
        let missing: Vec<&str> = asked.filter(|a| !there.contains(*a)).copied().collect();
        verdict(
            missing.is_empty(),
            Say::new("deliver-activities-ok").with("n", self.text.activities.len()),
            Say::new("deliver-activities-warn").with("n", missing.len()),
        )
    }
}

#[cfg(test)]
mod tests {
    use curriculum::CourseType;
    use kit::{At, Day, Words, Zone};
    use people::Placement;

    use super::*;

    fn person(id: &str, department: &str, manager: &str, spoken: Lang) -> (PersonId, Person) {
        let words = || Words::one(Lang::En, department);
        let placement = Placement {
            team: "t".into(),
            team_slug: "t".into(),
            team_name: words(),
            department: department.into(),
            department_slug: department.into(),
            department_name: words(),
            site: "s".into(),
            site_slug: "s".into(),
            site_name: words(),
            zone: Zone::UTC,
            position: "agent".into(),
            manager: Some(manager.into()),
            queue: None,
            contract: "permanent".into(),
            weekly_minutes: 2_250,
            wage_minor_per_hour: 1_200,
        };
        let person = Person {
            id: id.into(),
            staff_number: id.into(),
            handle: id.into(),
            name: id.to_uppercase(),
            sort_key: id.into(),
            email: format!("{id}@example.org"),
            lang: spoken,
            spoken: vec![spoken],
            home: false,
            bio: None,
            hired_on: None,
            ended_on: None,
            placement: Some(placement),
        };
        (person.id.clone(), person)
    }

    fn course() -> Course {
        Course {
            id: "c".into(),
            slug: "c".into(),
            kind: CourseType::CustomerService,
            track: "both".into(),
            skills: Vec::new(),
            prerequisites: Vec::new(),
            separation: Separation::Hard,
            separation_hard: true,
            mixed: true,
            soft: true,
            version: 1,
            review_by_on: Day::from_ymd_opt(2027, 1, 1).unwrap(),
            published_at: Some(At(0)),
            terms: curriculum::Terms::default(),
            titles: BTreeMap::new(),
            shorts: BTreeMap::new(),
            retired: Vec::new(),
            offerings: vec![Offering {
                id: "o".into(),
                course: "c".into(),
                method: "class".into(),
                minutes: 180,
                group_min: 4,
                group_max: 10,
                subgroup_min: 4,
                subgroup_max: 5,
                needs_trainer: true,
                needs_room: true,
                price_session_minor: 0,
                price_head_minor: 0,
            }],
        }
    }

    fn session() -> Session {
        Session {
            id: "s".into(),
            draft: "d".into(),
            course: "c".into(),
            course_version: 1,
            offering: "o".into(),
            starts_at: At(0),
            ends_at: At(10_800_000),
            venue: None,
            trainer: Some("tina".into()),
            lang: Lang::En,
            zone: Zone::UTC,
            published_at: None,
            held_at: None,
            sequence: 0,
            moved_at: None,
            cancelled_at: None,
            cancelled_why: None,
        }
    }

    fn warned(people: HashMap<PersonId, Person>, text: &CourseText, licensed: bool) -> Vec<String> {
        let seat = |p: &PersonId| Enrolment {
            session: "s".into(),
            person: p.clone(),
            subgroup: 1,
            why: String::new(),
            demand: None,
            accepted: false,
        };
        let mut seats: Vec<Enrolment> = people.keys().filter(|p| p.as_str() != "tina").map(seat).collect();
        seats.sort_by(|a, b| a.person.cmp(&b.person));
        let (course, session) = (course(), session());
        let group = Group { session: &session, seats: &seats, course: &course, text, people: &people, licensed };
        group.findings().into_iter().filter(|(f, _)| *f == Finding::Warn).map(|(_, s)| s.key).collect()
    }

    #[test]
    fn who_was_away_is_no_group() {
        let seat = |person: &str, subgroup| Enrolment {
            session: "s".into(),
            person: person.into(),
            subgroup,
            why: String::new(),
            demand: None,
            accepted: false,
        };
        let marks = HashMap::from([(("s".into(), "a".into()), "absent".to_owned())]);
        assert_eq!(there(vec![seat("a", 1), seat("b", 2)], &marks), [seat("b", 2)]);
    }

    fn class_text() -> CourseText {
        let kinds = CLASS_ACTIVITIES.iter().chain(CourseType::CustomerService.rules().adds);
        let activity = |k: &&str| curriculum::Activity { kind: (*k).to_owned(), ..Default::default() };
        CourseText { activities: kinds.map(activity).collect(), ..CourseText::default() }
    }

    #[test]
    fn a_mixed_group_without_its_managers_is_fine() {
        let people = HashMap::from([
            person("a", "technical", "m", Lang::En),
            person("b", "technical", "m", Lang::En),
            person("c", "billing", "m", Lang::En),
            person("d", "sales", "m", Lang::En),
            person("tina", "training", "x", Lang::En),
        ]);
        assert_eq!(warned(people, &class_text(), true), Vec::<String>::new());
    }

    #[test]
    fn the_trainer_counts_as_own_manager_and_everything_else_is_named_too() {
        let people = HashMap::from([
            person("a", "technical", "tina", Lang::Lv),
            person("b", "technical", "m", Lang::En),
            person("c", "technical", "m", Lang::En),
            person("tina", "training", "x", Lang::En),
        ]);
        let found = warned(people, &CourseText::default(), false);
        let kinds = ["size", "subgroups", "managers", "departments", "language", "trainer", "activities"];
        assert_eq!(found, kinds.map(|k| format!("deliver-{k}-warn")));
    }
}
