//! Employees beside customers, month by month.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use kit::{Day, Done, PersonId, Role, TeamId, time, tongue};
use listen::{PulseCount, pulse_mean, pulse_months};
use store::{Fresh, Work, remembered};
use web::{
    Html, Page, Reply, Template, Visit,
    charts::{TwoLines, two_lines},
    ui,
};

use crate::survey;

/// Days that the table of teams looks back.
const TEAM_DAYS: i64 = 90;
/// Months looked back.
const MONTHS: i64 = 12;
/// Fewer weekly figures than this make no month.
const WEEKS_MIN: usize = 10;

#[derive(Template)]
#[template(path = "effects/beside.html")]
struct Show<'a> {
    v: &'a Visit,
    chart: Option<Html>,
    months: Vec<[String; 4]>,
    teams: Vec<[String; 4]>,
    few: i64,
    surveys: Vec<[String; 5]>,
}

impl Show<'_> {
    /// The months, then the teams.
    fn tables(&self) -> [(bool, &[[String; 4]]); 2] {
        [(false, &self.months), (true, &self.teams)]
    }
}

pub(super) async fn show(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let first = time::plus_days(v.today(), -31 * (MONTHS - 1));
    let counts = listen::pulse(&mut look, &time::month_of(first)).await?;
    let fresh = Fresh::after(&people::HEADS_CHANGED).and(v.today());
    let weeks = remembered!(look, "evaluate/content customers", fresh, Content::read(&mut look, first));
    let all = months(&v, &counts, &weeks);
    let body = Show {
        v: &v,
        chart: chart(&v, &all),
        months: all.iter().rev().map(|m| m.cells(&v)).collect(),
        teams: teams(&v, &mut look, &counts, &weeks).await?,
        few: listen::SMALL_GROUP,
        surveys: surveys(&v, &mut look, &weeks).await?,
    };
    Ok(v.page(Page::new(&v.t("evaluate-beside-title"), body).at("effects")))
}

/// How content customers were, by week of all and by team of the last three months: the sum of the weekly means of people,
/// and how many there are.
#[derive(Default)]
struct Content {
    weeks: BTreeMap<Day, (f64, usize)>,
    teams: HashMap<TeamId, (f64, usize)>,
}

impl Content {
    async fn read(look: &mut Work, first: Day) -> Done<Content> {
        let today = people::today(look).await?;
        let since = time::plus_days(today, -TEAM_DAYS);
        let teams: Vec<TeamId> = people::known_teams(look).await?.iter().map(|t| t.id.clone()).collect();
        let team_of: HashMap<PersonId, TeamId> = people::members(look, &teams, today).await?.into_iter().collect();
        let mut out = Content::default();
        let add = |sum: &mut (f64, usize), csat: f64| *sum = (sum.0 + csat, sum.1 + 1);
        for week in listen::metric_weeks(look, first).await? {
            let Some(csat) = week.csat else { continue };
            add(out.weeks.entry(week.week).or_default(), csat);
            if let Some(team) = team_of.get(&week.person).filter(|_| week.week >= since) {
                add(out.teams.entry(team.clone()).or_default(), csat);
            }
        }
        Ok(out)
    }

    /// The mean over weeks from the first to the last day given; too few are none.
    fn mean(&self, first: Day, last: Day) -> Option<f64> {
        let weeks = self.weeks.range(first..=last).map(|(_, sum)| *sum);
        mean(weeks.fold((0.0, 0), |a, b| (a.0 + b.0, a.1 + b.1)))
    }
}

fn mean((sum, n): (f64, usize)) -> Option<f64> {
    (n >= WEEKS_MIN).then(|| sum / n as f64)
}

/// What is known of one month; means from 1 to 5.
struct Month {
    name: String,
    work: Option<f64>,
    help: Option<f64>,
    customers: Option<f64>,
}

impl Month {
    fn cells(&self, v: &Visit) -> [String; 4] {
        [self.name.clone(), shown(v, self.work), shown(v, self.help), shown(v, self.customers)]
    }
}

fn shown(v: &Visit, mean: Option<f64>) -> String {
    mean.map_or_else(|| "–".to_owned(), |x| v.number(x, 2))
}

/// Months in which anything is known, the first one first.
fn months(v: &Visit, counts: &[PulseCount], content: &Content) -> Vec<Month> {
    let (work, help) = (pulse_months(counts, "month"), pulse_months(counts, "help"));
    let mut customers: BTreeMap<String, (f64, usize)> = BTreeMap::new();
    for (week, (sum, n)) in &content.weeks {
        let month = customers.entry(time::month_of(*week)).or_default();
        *month = (month.0 + sum, month.1 + n);
    }
    customers.retain(|_, sum| mean(*sum).is_some());
    let names: BTreeSet<&String> = work.keys().chain(help.keys()).chain(customers.keys()).collect();
    let of = |m: &BTreeMap<String, (f64, i64)>, k: &str| m.get(k).map(|(mean, _)| *mean);
    names
        .into_iter()
        .map(|k| Month {
            name: month_name(v, k),
            work: of(&work, k),
            help: of(&help, k),
            customers: customers.get(k).copied().and_then(mean),
        })
        .collect()
}

fn month_name(v: &Visit, month: &str) -> String {
    time::parse_month(month).map_or_else(|| month.to_owned(), |day| tongue::month_name(v.lang(), day))
}

fn chart(v: &Visit, months: &[Month]) -> Option<Html> {
    let (first, last) = (months.first()?, months.last()?);
    let a: Vec<Option<f64>> = months.iter().map(|m| m.work).collect();
    let b: Vec<Option<f64>> = months.iter().map(|m| m.customers).collect();
    if a.iter().flatten().count() < 2 || b.iter().flatten().count() < 2 {
        return None;
    }
    Some(two_lines(&TwoLines {
        label: &v.t("evaluate-beside-chart"),
        a: &a,
        b: &b,
        tick: &|x| v.number(x, 1),
        split: None,
        from: &first.name,
        to: &last.name,
        end_a: &v.ta("evaluate-beside-employees-end", "value", shown(v, last.work)),
        end_b: &v.ta("evaluate-beside-customers-end", "value", shown(v, last.customers)),
    }))
}

/// Surveys by period, the newest first: answers, satisfaction, engagement, and the customers' figure of the same time. A
/// manager reads of the teams they lead.
async fn surveys(v: &Visit, look: &mut Work, content: &Content) -> Done<Vec<[String; 5]>> {
    let all = listen::engagement(look).await?;
    let seen: Option<HashSet<TeamId>> = match v.is(Role::Planner) || v.is(Role::Administrator) {
        true => None,
        false => {
            let led = people::led(look, &v.who()?.id, v.today()).await?;
            Some(led.into_iter().map(|(_, team)| team).collect())
        }
    };
    let customers = |period: &str| {
        let (first, last) = survey::days_of(period)?;
        // The figures of a period whose beginning is no longer looked at would be of its end only.
        let begins = content.weeks.keys().next();
        begins.filter(|begin| **begin <= time::plus_days(first, 7)).and_then(|_| content.mean(first, last))
    };
    let found = survey::by_period(&all, |team| seen.as_ref().is_none_or(|s| s.contains(team)));
    let row = |(period, sum): &(String, survey::Sum)| {
        let cells = [Some(sum.satisfaction), sum.engagement, customers(period)];
        let [satisfaction, engagement, customers] = cells.map(|c| shown(v, c));
        [period.clone(), v.int(sum.answers), satisfaction, engagement, customers]
    };
    Ok(found.iter().rev().map(row).collect())
}

/// Teams over the last three months; a manager reads of the teams they lead.
async fn teams(v: &Visit, look: &mut Work, counts: &[PulseCount], content: &Content) -> Done<Vec<[String; 4]>> {
    let since = time::plus_days(v.today(), -TEAM_DAYS);
    let month = time::month_of(since);
    let known = people::known_teams(look).await?;
    let led: Option<HashSet<TeamId>> = if v.is(Role::Planner) || v.is(Role::Administrator) {
        None
    } else {
        let led = people::led(look, &v.who()?.id, v.today()).await?;
        Some(led.into_iter().map(|(_, team)| team).collect())
    };
    let mut out = Vec::new();
    for team in known.iter().filter(|t| led.as_ref().is_none_or(|led| led.contains(&t.id))) {
        let mean = |question: &str| {
            let own = counts.iter().filter(|c| c.team == team.id && c.question == question && c.month >= month);
            pulse_mean(own).map(|(mean, _)| mean)
        };
        let customers = content.teams.get(&team.id).copied().and_then(self::mean);
        let (work, help) = (mean("month"), mean("help"));
        if work.is_some() || customers.is_some() {
            let name = team.name.get(v.lang()).to_owned();
            out.push(Month { name, work, help, customers }.cells(v));
        }
    }
    out.sort_by_key(|row| people::fold(&row[0]));
    Ok(out)
}
