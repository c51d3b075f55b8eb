//! Is the instance sound? Everything behind this check may index without fear.

use std::collections::HashSet;
use std::fmt;

use super::{FORMAT, Instance, Mode, Offering};

/// What is wrong with an instance: where, what stands there, and what should.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstanceError {
    /// For example `needs[3].course`.
    pub path: String,
    pub value: String,
    pub repair: String,
}

impl fmt::Display for InstanceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is {}: {}", self.path, self.value, self.repair)
    }
}

impl std::error::Error for InstanceError {}

type Checked = Result<(), InstanceError>;

impl InstanceError {
    pub(super) fn unreadable(error: &serde_json::Error) -> InstanceError {
        InstanceError {
            path: format!("line {}, column {}", error.line(), error.column()),
            value: error.to_string(),
            repair: format!("write plain (not gzipped) JSON of the format {FORMAT}"),
        }
    }
}

fn ensure(good: bool, path: impl Fn() -> String, value: impl fmt::Debug, repair: &str) -> Checked {
    if good {
        return Ok(());
    }
    Err(InstanceError { path: path(), value: format!("{value:?}"), repair: repair.to_owned() })
}

fn index(value: usize, len: usize, path: impl Fn() -> String, list: &str) -> Checked {
    ensure(value < len, path, value, &format!("name an entry of {list}, 0 to {}", len as i64 - 1))
}

fn all(values: &[usize], len: usize, path: impl Fn() -> String, list: &str) -> Checked {
    values.iter().enumerate().try_for_each(|(i, v)| index(*v, len, || format!("{}[{i}]", path()), list))
}

fn windows(open: &[(i32, i32)], path: impl Fn() -> String) -> Checked {
    open.iter()
        .enumerate()
        .try_for_each(|(i, (a, b))| ensure(a <= b, || format!("{}[{i}]", path()), (a, b), "let it end after its start"))
}

fn money(cents: i64, path: impl Fn() -> String) -> Checked {
    ensure((0..=1_000_000_000_000).contains(&cents), path, cents, "give 0 or a positive number of cents, at most 10^12")
}

impl Instance {
    /// Every rule an instance must keep before a planner may trust its indices.
    pub fn check(&self) -> Checked {
        self.check_frame()?;
        self.check_ids()?;
        self.check_rosters()?;
        self.check_people()?;
        self.check_queues()?;
        self.check_courses()?;
        self.offerings.iter().enumerate().try_for_each(|(i, o)| self.check_offering(i, o))?;
        self.check_resources()?;
        self.check_needs()
    }

    fn check_frame(&self) -> Checked {
        ensure(self.format == FORMAT, || "format".into(), &self.format, &format!("use {FORMAT}"))?;
        ensure(self.slot_minutes > 0, || "slot_minutes".into(), self.slot_minutes, "give at least 1")?;
        ensure(self.slots_per_day > 0, || "slots_per_day".into(), self.slots_per_day, "give at least 1")?;
        ensure(
            (1..=100_000).contains(&self.horizon_slots),
            || "horizon_slots".into(),
            self.horizon_slots,
            "give 1 to 100000 slots",
        )?;
        ensure(
            (0..=self.horizon_slots).contains(&self.now_slot),
            || "now_slot".into(),
            self.now_slot,
            "choose a slot of the horizon",
        )?;
        ensure(self.languages.len() <= 64, || "languages".into(), self.languages.len(), "use at most 64 languages")?;
        let n = self.sites.len();
        ensure(
            self.travel_slots.len() == n && self.travel_slots.iter().all(|r| r.len() == n),
            || "travel_slots".into(),
            self.travel_slots.len(),
            "give one row and one column per site",
        )?;
        ensure(
            self.travel_cents.len() == n && self.travel_cents.iter().all(|r| r.len() == n),
            || "travel_cents".into(),
            self.travel_cents.len(),
            "give one row and one column per site",
        )
    }

    fn check_ids(&self) -> Checked {
        macro_rules! positions {
            ($($list:ident),*) => { $(for (i, x) in self.$list.iter().enumerate() {
                ensure(x.id == i, || format!("{}[{i}].id", stringify!($list)), x.id, &format!("an id is the position in its list; write {i}"))?;
            })* };
        }
        positions!(sites, rosters, people, queues, courses, offerings, rooms, trainers, needs);
        Ok(())
    }

    fn check_rosters(&self) -> Checked {
        for (r, roster) in self.rosters.iter().enumerate() {
            for (i, shift) in roster.shifts.iter().enumerate() {
                let [start, end, meal, meal_end] = *shift;
                let path = || format!("rosters[{r}].shifts[{i}]");
                ensure(
                    0 <= start && start < end && end <= self.horizon_slots,
                    path,
                    shift,
                    "start before the end, inside the horizon",
                )?;
                ensure(
                    meal < 0 || (start <= meal && meal <= meal_end && meal_end <= end),
                    path,
                    shift,
                    "put the meal inside the shift, or write -1, -1",
                )?;
            }
        }
        Ok(())
    }

    fn check_people(&self) -> Checked {
        for (i, p) in self.people.iter().enumerate() {
            let at = |field: &'static str| move || format!("people[{i}].{field}");
            index(p.site, self.sites.len(), at("site"), "sites")?;
            index(p.dept, self.departments.len(), at("dept"), "departments")?;
            index(p.roster, self.rosters.len(), at("roster"), "rosters")?;
            p.manager.map_or(Ok(()), |m| index(m, self.people.len(), at("manager"), "people"))?;
            p.queue.map_or(Ok(()), |q| index(q, self.queues.len(), at("queue"), "queues"))?;
            all(&p.languages, self.languages.len(), at("languages"), "languages")?;
            all(&p.completed, self.courses.len(), at("completed"), "courses")?;
            money(p.wage_cents, at("wage_cents"))?;
        }
        for (i, a) in self.absences.iter().enumerate() {
            index(a.person, self.people.len(), || format!("absences[{i}].person"), "people")?;
            ensure(a.start <= a.end, || format!("absences[{i}]"), (a.start, a.end), "let it end after its start")?;
        }
        for (i, o) in self.own_hours.iter().enumerate() {
            index(o.person, self.people.len(), || format!("own_hours[{i}].person"), "people")?;
        }
        Ok(())
    }

    fn check_queues(&self) -> Checked {
        let slots = self.horizon_slots as usize;
        for (i, q) in self.queues.iter().enumerate() {
            let at = |field: &'static str| move || format!("queues[{i}].{field}");
            ensure(q.calls.len() == slots, at("calls"), q.calls.len(), &format!("give one value per slot, {slots}"))?;
            ensure(
                q.required.len() == slots,
                at("required"),
                q.required.len(),
                &format!("give one value per slot, {slots}"),
            )?;
            ensure(
                q.required.iter().all(|r| *r >= 0),
                at("required"),
                q.required.iter().min(),
                "give 0 or more people",
            )?;
            ensure(q.max_drop >= 0, at("max_drop"), q.max_drop, "give 0 or more agents")?;
            ensure(
                (0.0..100.0).contains(&q.shrinkage_pct),
                at("shrinkage_pct"),
                q.shrinkage_pct,
                "give 0 to below 100",
            )?;
            money(q.shortfall_cents, at("shortfall_cents"))?;
        }
        Ok(())
    }

    fn check_courses(&self) -> Checked {
        for (i, c) in self.courses.iter().enumerate() {
            all(&c.prereqs, self.courses.len(), || format!("courses[{i}].prereqs"), "courses")?;
        }
        match self.course_order() {
            Ok(_) => Ok(()),
            Err(stuck) => ensure(
                false,
                || format!("courses[{stuck}].prereqs"),
                &self.courses[stuck].prereqs,
                "remove the circle of prerequisites",
            ),
        }
    }

    /// Courses with every prerequisite before its dependents; Err names a course on a circle.
    pub(crate) fn course_order(&self) -> Result<Vec<usize>, usize> {
        let (mut order, mut done) = (Vec::new(), vec![false; self.courses.len()]);
        while order.len() < self.courses.len() {
            let before = order.len();
            for c in &self.courses {
                if !done[c.id] && c.prereqs.iter().all(|p| done[*p]) {
                    done[c.id] = true;
                    order.push(c.id);
                }
            }
            if order.len() == before {
                return Err(done.iter().position(|d| !d).unwrap_or(0));
            }
        }
        Ok(order)
    }

    fn check_offering(&self, i: usize, o: &Offering) -> Checked {
        let at = |field: &'static str| move || format!("offerings[{i}].{field}");
        index(o.course, self.courses.len(), at("course"), "courses")?;
        all(&o.languages, self.languages.len(), at("languages"), "languages")?;
        ensure(o.slots > 0, at("slots"), o.slots, "give at least 1 slot")?;
        ensure(o.start_step > 0, at("start_step"), o.start_step, "give at least 1")?;
        ensure((0..=10_000).contains(&o.lead_days), at("lead_days"), o.lead_days, "give 0 to 10000 days")?;
        ensure(
            o.min_group <= o.max_group && o.max_group > 0,
            at("min_group"),
            (o.min_group, o.max_group),
            "let the least size not exceed max_group",
        )?;
        ensure(
            o.subgroup.is_none_or(|(lo, hi)| 0 < lo && lo <= hi),
            at("subgroup"),
            o.subgroup,
            "give [least, most], least 1 or more",
        )?;
        let tiers = &o.head_tiers;
        ensure(
            tiers.first().is_some_and(|t| t.0 == 0) && tiers.is_sorted_by(|a, b| a.0 < b.0),
            at("head_tiers"),
            tiers,
            "start with [0, price] and let from_heads rise",
        )?;
        tiers.iter().try_for_each(|t| money(t.1, at("head_tiers")))?;
        money(o.session_cents, at("session_cents"))?;
        money(o.quality_cents, at("quality_cents"))?;
        ensure(
            o.mode != Mode::External || o.venue_site.is_some(),
            at("venue_site"),
            o.venue_site,
            "an external offering needs the site of its venue",
        )?;
        for kit in o.kits.iter().flatten() {
            index(kit.room, self.rooms.len(), at("kits"), "rooms")?;
            kit.takes.iter().try_for_each(|(pool, _)| index(*pool, self.pools.len(), at("kits"), "pools"))?;
        }
        o.venue_site.map_or(Ok(()), |s| index(s, self.sites.len(), at("venue_site"), "sites"))
    }

    fn check_resources(&self) -> Checked {
        for (i, r) in self.rooms.iter().enumerate() {
            index(r.site, self.sites.len(), || format!("rooms[{i}].site"), "sites")?;
            windows(&r.open, || format!("rooms[{i}].open"))?;
            money(r.slot_cents, || format!("rooms[{i}].slot_cents"))?;
            money(r.use_cents, || format!("rooms[{i}].use_cents"))?;
            ensure(r.turn_slots >= 0, || format!("rooms[{i}].turn_slots"), r.turn_slots, "give 0 or more slots")?;
        }
        for (i, p) in self.pools.iter().enumerate() {
            ensure(p.pieces >= 0, || format!("pools[{i}].pieces"), p.pieces, "give 0 or more pieces")?;
        }
        for (i, t) in self.trainers.iter().enumerate() {
            let at = |field: &'static str| move || format!("trainers[{i}].{field}");
            index(t.site, self.sites.len(), at("site"), "sites")?;
            t.person.map_or(Ok(()), |p| index(p, self.people.len(), at("person"), "people"))?;
            all(&t.languages, self.languages.len(), at("languages"), "languages")?;
            all(&t.courses, self.courses.len(), at("courses"), "courses")?;
            windows(&t.open, at("open"))?;
            money(t.slot_cents, at("slot_cents"))?;
        }
        Ok(())
    }

    fn check_needs(&self) -> Checked {
        let mut seen = HashSet::new();
        for (i, n) in self.needs.iter().enumerate() {
            let at = |field: &'static str| move || format!("needs[{i}].{field}");
            index(n.person, self.people.len(), at("person"), "people")?;
            index(n.course, self.courses.len(), at("course"), "courses")?;
            money(n.late_cents_per_day, at("late_cents_per_day"))?;
            money(n.unplaced_cents, at("unplaced_cents"))?;
            ensure(
                seen.insert((n.person, n.course)),
                at("course"),
                (n.person, n.course),
                "list each (person, course) once",
            )?;
        }
        Ok(())
    }
}
