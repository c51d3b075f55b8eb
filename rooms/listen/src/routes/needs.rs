use std::collections::HashMap;

use kit::{NeedId, SkillId, TeamId};
use web::{Html, Page, Reply, Template, Visit};

use super::{TeamRow, counts, teams};
use crate::{
    access::visible_teams,
    model::{Counts, DEEP_LEVEL, Need, Note, VoiceFilter, WINDOW_DAYS, heat_class},
    store as db,
};

/// Teams in the map, those with the deepest needs first; the file has all of them.
const ROWS: usize = 120;
/// How many needs the list beneath the map names.
const LISTED: usize = 10;

#[derive(Template)]
#[template(path = "needs/list.html")]
struct List<'a> {
    v: &'a Visit,
    eyebrow: String,
    lede: String,
    voices: Vec<VoiceLink>,
    skills: Vec<String>,
    rows: Vec<MapRow>,
    deepest: Vec<Deep>,
    /// When nothing was ever measured here.
    nothing: Option<Html>,
}

struct VoiceLink {
    href: String,
    text: String,
    current: bool,
}

struct MapRow {
    team: String,
    heads: i64,
    cells: Vec<Cell>,
}

/// One field of the map: always a number, "?" (not enough data) or "–" (the skill is not used there).
struct Cell {
    href: Option<String>,
    class: &'static str,
    shown: String,
    label: String,
}

struct Deep {
    href: String,
    skill: String,
    team: String,
    level: i64,
    range: String,
    state: Html,
}

pub(super) async fn list(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let voice = VoiceFilter::from_code(v.query("voice"));
    let only = visible_teams(&mut look, &v.who()?.id).await?;
    let counts = counts(&mut look, only.as_deref()).await?;
    let skills: HashMap<SkillId, String> =
        curriculum::skills(&mut look).await?.into_iter().map(|s| (s.id, s.name.get(v.lang()).to_owned())).collect();
    let needs = db::all_needs(&mut look).await?;
    let teams = teams(&mut look, needs.iter().filter(|n| n.n > 0).map(|n| &n.team), only.as_deref()).await?;
    let needs: Vec<Need> = needs
        .into_iter()
        .filter(|n| n.n > 0 && skills.contains_key(&n.skill) && teams.iter().any(|t| t.id == n.team))
        .collect();
    let decisions = db::decisions(&mut look).await?;
    let map = Map { v: &v, voice, teams: &teams, skills: &skills, needs: &needs };
    let columns = map.columns();
    let nothing = needs.is_empty().then(|| {
        let act = v.is(kit::Role::Administrator).then(|| v.t("listen-empty-act"));
        web::ui::empty(
            &v,
            &v.t("listen-empty-title"),
            &v.t("listen-empty-text"),
            act.as_deref().map(|t| ("/imports", t)),
        )
    });
    let page = List {
        v: &v,
        eyebrow: eyebrow(&v, counts),
        lede: map.lede(),
        voices: voices(&v, voice),
        skills: columns.iter().map(|s| map.skill(s)).collect(),
        rows: map.rows(&columns),
        deepest: map.deepest(&decisions),
        nothing,
    };
    Ok(v.page(Page::new(&v.t("listen-title"), page).at("needs")))
}

fn eyebrow(v: &Visit, counts: Counts) -> String {
    v.tr(
        "listen-eyebrow",
        &[
            ("days", WINDOW_DAYS.into()),
            ("customers", counts.customers.into()),
            ("employees", counts.employees.into()),
            ("reviews", counts.reviews.into()),
        ],
    )
}

fn voices(v: &Visit, current: VoiceFilter) -> Vec<VoiceLink> {
    VoiceFilter::ALL
        .into_iter()
        .map(|voice| VoiceLink {
            href: if voice == VoiceFilter::All { "/needs".into() } else { format!("/needs?voice={}", voice.code()) },
            text: v.t(voice.key()),
            current: voice == current,
        })
        .collect()
}

/// What the map is drawn from.
struct Map<'a> {
    v: &'a Visit,
    voice: VoiceFilter,
    teams: &'a [TeamRow],
    skills: &'a HashMap<SkillId, String>,
    needs: &'a [Need],
}

impl Map<'_> {
    fn skill(&self, id: &SkillId) -> String {
        self.skills.get(id).cloned().unwrap_or_else(|| id.0.clone())
    }

    fn need(&self, team: &TeamId, skill: &SkillId) -> Option<&Need> {
        self.needs.iter().find(|n| n.team == *team && n.skill == *skill)
    }

    /// Skills with any evidence, the widest need first.
    fn columns(&self) -> Vec<SkillId> {
        let mut sums: HashMap<&SkillId, (i64, i64)> = HashMap::new();
        for need in self.needs {
            let sum = sums.entry(&need.skill).or_default();
            if let Some(level) = self.voice.level(need) {
                *sum = (sum.0 + level, sum.1 + 1);
            }
        }
        let mut list: Vec<(&SkillId, i64)> = sums.into_iter().map(|(s, (sum, n))| (s, sum * 100 / n.max(1))).collect();
        list.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
        list.into_iter().map(|(s, _)| s.clone()).collect()
    }

    /// Teams in the order of their deepest need; teams of which nothing is known are left out.
    fn rows(&self, columns: &[SkillId]) -> Vec<MapRow> {
        let peak = |t: &TeamRow| self.needs.iter().filter(|n| n.team == t.id).filter_map(|n| self.voice.level(n)).max();
        let mut teams: Vec<&TeamRow> =
            self.teams.iter().filter(|t| self.needs.iter().any(|n| n.team == t.id)).collect();
        teams.sort_by_cached_key(|t| (std::cmp::Reverse(peak(t)), t.slug.clone()));
        teams
            .into_iter()
            .take(self.v.rows(ROWS))
            .map(|t| MapRow {
                team: t.name.get(self.v.lang()).to_owned(),
                heads: t.heads,
                cells: columns.iter().map(|s| self.cell(t, s)).collect(),
            })
            .collect()
    }

    fn cell(&self, team: &TeamRow, skill: &SkillId) -> Cell {
        let v = self.v;
        let Some(need) = self.need(&team.id, skill) else {
            return Cell { href: None, class: "x0", shown: "–".into(), label: v.t("listen-not-used") };
        };
        let (class, shown, level) = match self.voice.level(need) {
            Some(level) => (heat_class(level), v.int(level), v.int(level)),
            None => ("x0", "?".to_owned(), v.t("listen-not-enough")),
        };
        let label = v.tr(
            "listen-cell-label",
            &[("team", team.name.get(v.lang()).into()), ("skill", self.skill(skill).into()), ("level", level.into())],
        );
        Cell { href: Some(format!("/needs/{}", need.id)), class, shown, label }
    }

    /// Widest and deepest in one or two sentences.
    fn lede(&self) -> String {
        let v = self.v;
        let known = || self.needs.iter().filter_map(|n| self.voice.level(n).map(|level| (n, level)));
        let Some((deepest, level)) = known().max_by_key(|(n, level)| (*level, std::cmp::Reverse(&n.id))) else {
            return v.t("listen-lede-nothing");
        };
        let team = self.teams.iter().find(|t| t.id == deepest.team).map_or("", |t| t.name.get(v.lang()));
        let mut deep: HashMap<&SkillId, (i64, i64)> = HashMap::new();
        for (need, _) in known().filter(|(_, level)| *level >= DEEP_LEVEL) {
            let heads = self.teams.iter().find(|t| t.id == need.team).map_or(0, |t| t.heads);
            let sum = deep.entry(&need.skill).or_default();
            *sum = (sum.0 + 1, sum.1 + heads);
        }
        let widest = deep.into_iter().max_by_key(|(skill, sum)| (*sum, std::cmp::Reverse(*skill)));
        let deepest_args =
            [("deepest", self.skill(&deepest.skill).into()), ("team", team.into()), ("level", level.into())];
        match widest {
            Some((skill, (teams, heads))) => {
                let mut args =
                    vec![("skill", self.skill(skill).into()), ("teams", teams.into()), ("people", heads.into())];
                args.extend(deepest_args);
                v.tr("listen-lede-deep", &args)
            }
            None => v.tr("listen-lede-shallow", &deepest_args),
        }
    }

    fn deepest(&self, decisions: &[Note]) -> Vec<Deep> {
        let mut known: Vec<(&Need, i64)> = self
            .needs
            .iter()
            .filter(|n| n.enough)
            .filter_map(|n| self.voice.level(n).map(|level| (n, level)))
            .collect();
        known.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.id.cmp(&b.0.id)));
        let v = self.v;
        known
            .into_iter()
            .take(LISTED)
            .map(|(n, level)| Deep {
                href: format!("/needs/{}", n.id),
                skill: self.skill(&n.skill),
                team: self
                    .teams
                    .iter()
                    .find(|t| t.id == n.team)
                    .map_or_else(String::new, |t| t.name.get(v.lang()).to_owned()),
                level,
                range: v.tr("listen-range", &[("low", n.low.into()), ("high", n.high.into())]),
                state: state(v, &n.id, decisions),
            })
            .collect()
    }
}

/// What was decided last, as a badge.
pub(super) fn state(v: &Visit, need: &NeedId, decisions: &[Note]) -> Html {
    match decisions.iter().find(|n| n.need == *need).map(|n| n.kind.as_str()) {
        Some("chosen") => web::ui::badge("a", &v.t("listen-state-chosen")),
        Some("exit") => web::ui::badge("o", &v.t("listen-state-exit")),
        _ => web::ui::badge("o", &v.t("listen-state-open")),
    }
}
