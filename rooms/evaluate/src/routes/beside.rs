//! Employees beside customers, month by month.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use kit::{Done, PersonId, Role, TeamId, time, tongue};
use listen::{MetricWeek, PulseCount, pulse_mean, pulse_months};
use store::Work;
use web::{
    Html, Page, Reply, Template, Visit,
    charts::{TwoLines, two_lines},
    ui,
};

use crate::survey;

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
    let weeks = listen::metric_weeks(&mut look, first).await?;
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
fn months(v: &Visit, counts: &[PulseCount], weeks: &[MetricWeek]) -> Vec<Month> {
    let (work, help) = (pulse_months(counts, "month"), pulse_months(counts, "help"));
    let mut customers: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for week in weeks {
        if let Some(csat) = week.csat {
            customers.entry(time::month_of(week.week)).or_default().push(csat);
        }
    }
    customers.retain(|_, values| values.len() >= WEEKS_MIN);
    let names: BTreeSet<&String> = work.keys().chain(help.keys()).chain(customers.keys()).collect();
    let of = |m: &BTreeMap<String, (f64, i64)>, k: &str| m.get(k).map(|(mean, _)| *mean);
    names
        .into_iter()
        .map(|k| Month {
            name: month_name(v, k),
            work: of(&work, k),
            help: of(&help, k),
            customers: customers.get(k).map(|values| values.iter().sum::<f64>() / values.len() as f64),
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
async fn surveys(v: &Visit, look: &mut Work, weeks: &[MetricWeek]) -> Done<Vec<[String; 5]>> {
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
        let csat: Vec<f64> =
            weeks.iter().filter(|w| first <= w.week && w.week <= last).filter_map(|w| w.csat).collect();
        // The figures of a period whose beginning is no longer looked at would be of its end only.
        let whole = weeks.iter().map(|w| w.week).min().is_some_and(|begin| begin <= time::plus_days(first, 7));
        (whole && csat.len() >= WEEKS_MIN).then(|| csat.iter().sum::<f64>() / csat.len() as f64)
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
async fn teams(v: &Visit, look: &mut Work, counts: &[PulseCount], weeks: &[MetricWeek]) -> Done<Vec<[String; 4]>> {
    let since = time::plus_days(v.today(), -90);
    let month = time::month_of(since);
    let mut teams = people::teams(look).await?;
    if !(v.is(Role::Planner) || v.is(Role::Administrator)) {
        let led = people::led(look, &v.who()?.id, v.today()).await?;
        let seen: HashSet<TeamId> = led.into_iter().map(|(_, team)| team).collect();
        teams.retain(|t| seen.contains(&t.id));
    }
    let ids: Vec<TeamId> = teams.iter().map(|t| t.id.clone()).collect();
    let team_of: HashMap<PersonId, TeamId> = people::members(look, &ids, v.today()).await?.into_iter().collect();
    let mut out = Vec::new();
    for team in teams {
        let mean = |question: &str| {
            let own = counts.iter().filter(|c| c.team == team.id && c.question == question && c.month >= month);
            pulse_mean(own).map(|(mean, _)| mean)
        };
        let csat: Vec<f64> = weeks
            .iter()
            .filter(|w| w.week >= since && team_of.get(&w.person) == Some(&team.id))
            .filter_map(|w| w.csat)
            .collect();
        let customers = (csat.len() >= WEEKS_MIN).then(|| csat.iter().sum::<f64>() / csat.len() as f64);
        let (work, help) = (mean("month"), mean("help"));
        if work.is_some() || customers.is_some() {
            let name = team.name.get(v.lang()).to_owned();
            out.push(Month { name, work, help, customers }.cells(v));
        }
    }
    out.sort_by_key(|row| people::fold(&row[0]));
    Ok(out)
}
