//! One part of a draft as a form: saved as a whole by its button, and, with a script, while one writes.

use axum::{extract::Path, response::IntoResponse};
use kit::{CourseId, Day, Done, Lang, SkillId, Stop};
use serde_json::Value;
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use super::drafts::part_key;
use crate::{
    draft::{ANSWERS, As, DraftRow, Facts, Part},
    methods::{METHODS, method_key},
    model::{APPROVALS, FITS, PROVIDERS, Terms},
    store::{self as db, drafts},
    types::{self, Separation},
    verbs,
};

/// Empty rows offered below what is written: long ones one at a time.
fn more(part: &Part) -> usize {
    if part.columns.len() > 2 || part.is_quiz() { 1 } else { 2 }
}

struct Row {
    legend: String,
    inputs: Vec<Html>,
    /// The same words in the source language.
    source: Vec<String>,
    preview: Option<Html>,
}

#[derive(Template)]
#[template(path = "drafts/part.html")]
struct Form<'a> {
    v: &'a Visit,
    slug: String,
    course: String,
    name: String,
    action: String,
    tabs: Vec<(String, String, Option<i64>, bool)>,
    saved: Html,
    rows: Vec<Row>,
    lang: Option<&'static str>,
    side: Option<&'static str>,
}

/// What a form needs to be drawn or read.
struct Desk {
    slug: String,
    part: &'static Part,
    lang: Option<Lang>,
    source: Lang,
    languages: Vec<Lang>,
    rows: Vec<DraftRow>,
    facts: Facts,
}

impl Desk {
    async fn open(v: &Visit, look: &mut Work, slug: &str, part: &str) -> Done<Desk> {
        verbs::may_write(look, slug).await?;
        let part = Part::from_code(part).ok_or_else(Stop::missing)?;
        let rows = drafts::parts(look, slug).await?;
        let facts = rows.iter().find(|r| r.part == "facts").ok_or_else(Stop::missing)?;
        let facts: Facts = serde_json::from_str(&facts.body)?;
        let house = people::settings(look).await?.languages;
        let (source, languages) = (facts.source(&house), facts.languages(&house));
        let asked = Lang::from_code(v.query("lang")).filter(|l| languages.contains(l)).unwrap_or(source);
        let lang = part.in_languages.then_some(asked);
        Ok(Desk { slug: slug.to_owned(), part, lang, source, languages, rows, facts })
    }
    fn row(&self, part: &str, lang: Option<Lang>) -> Option<&DraftRow> {
        self.rows.iter().find(|r| r.part == part && r.lang == lang)
    }
    fn value(&self, part: &str, lang: Option<Lang>) -> Value {
        self.row(part, lang).map_or(Value::Null, DraftRow::value)
    }
    fn translation(&self) -> bool {
        self.lang.is_some_and(|l| l != self.source)
    }
    /// What the form begins with.
    fn body(&self) -> Value {
        let own = self.value(self.part.code, self.lang);
        if self.translation() { self.part.aligned(&self.value(self.part.code, Some(self.source)), &own) } else { own }
    }
    fn revision(&self) -> i64 {
        self.row(self.part.code, self.lang).map_or(0, |r| r.revision)
    }
    fn action(&self) -> String {
        let lang = self.lang.map_or(String::new(), |l| format!("?lang={}", l.code()));
        format!("/course-drafts/{}/parts/{}{lang}", self.slug, self.part.code)
    }
}

pub async fn show(v: Visit, Path((slug, part)): Path<(String, String)>) -> Reply {
    let mut look = v.look().await?;
    let desk = match Desk::open(&v, &mut look, &slug, &part).await {
        Ok(desk) => desk,
        Err(stop) => return Err(stop.into()),
    };
    let mut fields = Fields::from_pairs(pairs(desk.part, &desk.body()));
    fields.set("revision", desk.revision().to_string());
    let saved =
        desk.row(desk.part.code, desk.lang).map(|r| v.ta("curriculum-draft-saved", "time", v.moment(r.saved_at)));
    let saved = state(&v, &saved.unwrap_or_else(|| v.t("curriculum-draft-nothing")), desk.revision(), false);
    let page = draw(&v, &mut look, &desk, &fields, saved).await?;
    Ok(v.page(page))
}

pub async fn save(v: Visit, Path((slug, part)): Path<(String, String)>, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let desk = Desk::open(&v, &mut work, &slug, &part).await?;
    let field = |name: &str| fields.text(name).to_owned();
    let revision = fields.text("revision").parse().unwrap_or(0);
    let done = match desk.part.read(&field, desk.translation()) {
        Ok(body) => verbs::edit_draft(&mut work, &slug, &part, desk.lang, &body, revision).await,
        Err(refusal) => Err(refusal.into()),
    };
    if let Some(new) = v.keep(done, work, &mut fields).await? {
        return Ok(match v.is_fragment() {
            true => saved_now(&v, new),
            false => v.go(&desk.action(), "said-curriculum-draft-saved"),
        });
    }
    let said = fields.errors.values().next().cloned().unwrap_or_default();
    let saved = state(&v, &said, revision, true);
    if v.is_fragment() {
        return Ok(saved.0.into_response());
    }
    let mut look = v.look().await?;
    Ok(v.page_refused(draw(&v, &mut look, &desk, &fields, saved).await?))
}

fn saved_now(v: &Visit, revision: i64) -> axum::response::Response {
    state(v, &v.ta("curriculum-draft-saved", "time", v.moment(v.now())), revision, false).0.into_response()
}

fn state(v: &Visit, text: &str, revision: i64, wrong: bool) -> Html {
    ui::saving(v, text, "revision", revision, wrong)
}

/// The JSON of a part as a form's fields.
fn pairs(part: &Part, body: &Value) -> Vec<(String, String)> {
    let mut out = Vec::new();
    if !part.is_list() {
        row_pairs(part, body, "", &mut out);
    }
    for (i, row) in body.as_array().into_iter().flatten().enumerate() {
        row_pairs(part, row, &format!("-{i}"), &mut out);
    }
    out
}

fn row_pairs(part: &Part, row: &Value, end: &str, out: &mut Vec<(String, String)>) {
    out.push((format!("there{end}"), "yes".into()));
    out.push((format!("id{end}"), row["id"].as_str().unwrap_or("").to_owned()));
    for (name, kind) in part.columns {
        let text = match (&row[*name], kind) {
            (Value::String(s), _) => s.clone(),
            (Value::Number(n), As::Money) => {
                let minor = n.as_i64().unwrap_or(0);
                format!("{}.{:02}", minor / 100, minor % 100)
            }
            (Value::Number(n), _) => n.to_string(),
            (Value::Array(lines), _) => lines.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n"),
            _ => String::new(),
        };
        out.push((format!("{name}{end}"), text));
    }
    for (k, answer) in row["answers"].as_array().into_iter().flatten().enumerate() {
        out.push((format!("there{end}-{k}"), "yes".into()));
        out.push((format!("answer{end}-{k}"), answer["text"].as_str().unwrap_or("").to_owned()));
        out.push((format!("why{end}-{k}"), answer["why"].as_str().unwrap_or("").to_owned()));
        if answer["right"] == Value::Bool(true) {
            out.push((format!("right{end}"), k.to_string()));
        }
    }
}

async fn draw(v: &Visit, look: &mut Work, desk: &Desk, fields: &Fields, saved: Html) -> Done<Page> {
    let translation = desk.translation();
    let source = desk.value(desk.part.code, Some(desk.source));
    let choices = Choices::read(v, look, desk).await?;
    let written = (0..).take_while(|i| !fields.text(&format!("there-{i}")).is_empty()).count();
    let count = if desk.part.is_list() { written + if translation { 0 } else { more(desk.part) } } else { 1 };
    let mut rows = Vec::new();
    for i in 0..count {
        let end = if desk.part.is_list() { format!("-{i}") } else { String::new() };
        let from = if desk.part.is_list() { source.get(i) } else { Some(&source) };
        rows.push(row(v, desk, fields, &choices, &end, i, from.filter(|_| translation)));
    }
    let name = v.t(&part_key(desk.part.code));
    let tab = |l: &Lang| {
        let href = format!("/course-drafts/{}/parts/{}?lang={}", desk.slug, desk.part.code, l.code());
        (href, v.language(*l), None, Some(*l) == desk.lang)
    };
    let words = desk.value("words", Some(v.lang()));
    let source_words = desk.value("words", Some(desk.source));
    let title = [&words, &source_words].into_iter().find_map(|w| w["title"].as_str().filter(|t| !t.is_empty()));
    let body = Form {
        v,
        slug: desk.slug.clone(),
        course: title.unwrap_or(&desk.slug).to_owned(),
        action: desk.action(),
        tabs: if desk.lang.is_some() { desk.languages.iter().map(tab).collect() } else { Vec::new() },
        saved,
        rows,
        lang: desk.lang.map(Lang::tag),
        side: translation.then(|| desk.source.tag()),
        name: name.clone(),
    };
    Ok(Page::new(&name, body).at("courses"))
}

/// Codes with their names, for the columns that are one of a list.
struct Choices {
    skills: Vec<(String, String)>,
    objectives: Vec<(String, String)>,
    activities: Vec<(String, String)>,
    cards: Vec<(String, String)>,
    per: Vec<(String, String)>,
    methods: Vec<(String, String)>,
}

impl Choices {
    async fn read(v: &Visit, look: &mut Work, desk: &Desk) -> Done<Choices> {
        let none = || (String::new(), "–".to_owned());
        let skills = db::skills(look).await?;
        let named = |id: &SkillId| {
            let name = skills.iter().find(|s| s.id == *id).map_or(id.as_str(), |s| s.name.get(v.lang()));
            (id.0.clone(), name.to_owned())
        };
        let objectives = desk.value("objectives", Some(desk.lang.unwrap_or(desk.source)));
        let objective = |o: &Value| {
            let text: String = o["text"].as_str().unwrap_or("").chars().take(70).collect();
            (o["id"].as_str().unwrap_or("").to_owned(), text)
        };
        let activity = |code: &&str| ((*code).to_owned(), super::courses::activity(v, code));
        let pair = |code: &str, key: &str| (code.to_owned(), v.t(key));
        Ok(Choices {
            skills: [none()].into_iter().chain(desk.facts.skills.iter().map(named)).collect(),
            objectives: [none()]
                .into_iter()
                .chain(objectives.as_array().into_iter().flatten().map(objective))
                .collect(),
            activities: types::activities().iter().map(activity).collect(),
            cards: vec![pair("recall", "curriculum-card-recall"), pair("behaviour", "curriculum-card-behaviour")],
            per: vec![
                pair("head", "curriculum-per-head"),
                pair("group", "curriculum-per-group"),
                pair("room", "curriculum-per-room"),
            ],
            methods: [none()]
                .into_iter()
                .chain(METHODS.iter().map(|m| (m.code.to_owned(), v.t(&method_key(m.code)))))
                .collect(),
        })
    }
    fn of(&self, kind: As) -> &[(String, String)] {
        match kind {
            As::Skill => &self.skills,
            As::Objective => &self.objectives,
            As::Activity => &self.activities,
            As::Card => &self.cards,
            As::Per => &self.per,
            As::Method => &self.methods,
            _ => &[],
        }
    }
}

fn row(v: &Visit, desk: &Desk, fields: &Fields, choices: &Choices, end: &str, i: usize, from: Option<&Value>) -> Row {
    let translation = from.is_some();
    let mut inputs = Vec::new();
    let mut source = Vec::new();
    let hidden = |name: &str| {
        let value = ui::escape(fields.text(name));
        Html(format!(r#"<input type="hidden" name="{name}" value="{value}">"#))
    };
    if desk.part.is_list() {
        inputs.push(hidden(&format!("id{end}")));
        if !fields.text(&format!("there{end}")).is_empty() {
            inputs.push(hidden(&format!("there{end}")));
        }
    }
    let mut short = Vec::new();
    for (name, kind) in desk.part.columns {
        let (at, label) = (format!("{name}{end}"), label(v, name));
        let small = !kind.is_words();
        if !small {
            side_by_side("fgrid", &mut short, &mut inputs);
        }
        let to = if small { &mut short } else { &mut inputs };
        to.push(match kind {
            As::Line => ui::field(fields, &at, "text", &label, ""),
            As::Long => ui::field(fields, &at, "textarea", &label, ""),
            _ if translation => hidden(&at),
            As::Number => ui::field(fields, &at, "number", &label, ""),
            As::Money => ui::field(fields, &at, "text", &label, ""),
            _ => ui::select(fields, &at, &label, choices.of(*kind)),
        });
        if let Some(from) = from.filter(|_| kind.is_words()) {
            match &from[*name] {
                Value::String(s) => source.extend(s.lines().filter(|l| !l.trim().is_empty()).map(str::to_owned)),
                Value::Array(lines) => source.extend(lines.iter().filter_map(Value::as_str).map(str::to_owned)),
                _ => {}
            }
        }
    }
    side_by_side("fgrid", &mut short, &mut inputs);
    if desk.part.is_quiz() {
        question(v, fields, end, from, &mut inputs, &mut source);
    }
    let body = fields.text(&format!("body{end}"));
    let lang = desk.lang.unwrap_or(desk.source).code();
    let preview = (!body.is_empty()).then(|| Html(lesson::render_in(body, lang).html));
    let name = v.t(&part_key(desk.part.code));
    let legend = if desk.part.is_list() { v.tn(&format!("curriculum-row-{}", desk.part.code), i + 1) } else { name };
    Row { legend, inputs, source, preview }
}

/// What is short stands in a row, as far as the page is wide.
fn side_by_side(class: &str, from: &mut Vec<Html>, to: &mut Vec<Html>) {
    if !from.is_empty() {
        let all: String = from.drain(..).map(|h| h.0).collect();
        to.push(Html(format!(r#"<div class="{class}">{all}</div>"#)));
    }
}

/// Up to four answers, one of them right, each with its reason.
fn question(
    v: &Visit,
    fields: &Fields,
    end: &str,
    from: Option<&Value>,
    inputs: &mut Vec<Html>,
    source: &mut Vec<String>,
) {
    let right = format!("right{end}");
    let theirs = from.and_then(|f| f["answers"].as_array());
    for k in 0..theirs.map_or(ANSWERS, Vec::len) {
        let number = v.tn("curriculum-answer", k + 1);
        let there = format!("there{end}-{k}");
        let mut one = Vec::new();
        if !fields.text(&there).is_empty() && from.is_some() {
            inputs.push(Html(format!(r#"<input type="hidden" name="{there}" value="yes">"#)));
        }
        one.push(ui::field(fields, &format!("answer{end}-{k}"), "text", &number, ""));
        let why = format!("{number}: {}", v.t("curriculum-field-reason"));
        one.push(ui::field(fields, &format!("why{end}-{k}"), "text", &why, ""));
        side_by_side("fgrid fgrid-2", &mut one, inputs);
        let on = fields.text(&right) == k.to_string();
        if from.is_none() {
            let on = if on { " checked" } else { "" };
            inputs.push(Html(format!(
                r#"<label class="check"><input type="radio" name="{right}" value="{k}"{on}><span>{}</span></label>"#,
                ui::escape(&v.tn("curriculum-answer-right", k + 1))
            )));
        } else if on {
            inputs.push(Html(format!(r#"<input type="hidden" name="{right}" value="{k}">"#)));
        }
        let said = |name: &str| theirs.and_then(|t| t.get(k)).and_then(|a| a[name].as_str()).map(str::to_owned);
        source.extend([said("text"), said("why")].into_iter().flatten());
    }
}

fn label(v: &Visit, name: &str) -> String {
    v.t(&format!("curriculum-field-{}", name.replace('_', "-")))
}

type Check = (String, &'static str, Vec<(String, String, bool)>);

#[derive(Template)]
#[template(path = "drafts/facts.html")]
struct FactsForm<'a> {
    v: &'a Visit,
    slug: String,
    course: String,
    saved: Html,
    inputs: Vec<Html>,
    checks: Vec<Check>,
    /// Planners add the skills that courses train.
    new_skill: Option<Html>,
}

pub async fn facts(v: Visit, Path(slug): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let desk = Desk::open(&v, &mut look, &slug, "words").await?;
    let Some(row) = desk.row("facts", None) else { return Err(Stop::missing().into()) };
    let saved = v.ta("curriculum-draft-saved", "time", v.moment(row.saved_at));
    let saved = state(&v, &saved, row.revision, false);
    let page = draw_facts(&v, &mut look, &desk, &facts_fields(&desk.facts), saved).await?;
    Ok(v.page(page))
}

pub async fn save_facts(v: Visit, Path(slug): Path<String>, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let desk = Desk::open(&v, &mut work, &slug, "words").await?;
    let revision = fields.text("revision").parse().unwrap_or(0);
    let done = match read_facts(&desk.facts, &fields) {
        Ok(mut facts) => {
            // Half a word that is saved while one writes is no skill.
            if !v.is_fragment()
                && let Some(skill) = new_skill(&v, &mut work, &fields).await?
                && !facts.skills.contains(&skill)
            {
                facts.skills.push(skill);
            }
            let body = serde_json::to_value(&facts).map_err(Stop::from)?;
            verbs::edit_draft(&mut work, &slug, "facts", None, &body, revision).await
        }
        Err(stop) => Err(stop),
    };
    if let Some(new) = v.keep(done, work, &mut fields).await? {
        return Ok(match v.is_fragment() {
            true => saved_now(&v, new),
            false => v.go(&format!("/course-drafts/{slug}/facts"), "said-curriculum-draft-saved"),
        });
    }
    let said = fields.errors.values().next().cloned().unwrap_or_default();
    let saved = state(&v, &said, revision, true);
    if v.is_fragment() {
        return Ok(saved.0.into_response());
    }
    let mut look = v.look().await?;
    Ok(v.page_refused(draw_facts(&v, &mut look, &desk, &fields, saved).await?))
}

/// The skill named in the form's own field; one that is known by that name is taken as it is.
async fn new_skill(v: &Visit, work: &mut Work, fields: &Fields) -> Done<Option<SkillId>> {
    let name = fields.optional("new_skill", 80)?;
    if name.is_empty() {
        return Ok(None);
    }
    let id = SkillId::from(verbs::slug_for(&name));
    if !db::skills(work).await?.iter().any(|s| s.id == id) {
        verbs::add_skill(work, &id, kit::Words::one(v.lang(), name)).await?;
    }
    Ok(Some(id))
}

fn facts_fields(f: &Facts) -> Fields {
    let yes = |b: bool| if b { "yes" } else { "no" }.to_owned();
    let mut pairs: Vec<(String, String)> = vec![
        ("track".into(), f.track.clone()),
        ("separation".into(), f.separation.code().into()),
        ("mixed".into(), yes(f.mixed)),
        ("soft".into(), yes(f.soft)),
        ("review_by_on".into(), f.review_by_on.to_string()),
        ("owner".into(), f.terms.owner.as_ref().map_or(String::new(), |p| p.0.clone())),
        ("provider".into(), f.terms.provider.clone()),
        ("fit".into(), f.terms.fit.clone()),
        ("approval".into(), f.terms.approval.clone()),
        ("approval_days".into(), f.terms.approval_days.to_string()),
        ("attendance_pct".into(), f.terms.attendance_pct.to_string()),
    ];
    pairs.extend(f.skills.iter().map(|s| ("skills".to_owned(), s.0.clone())));
    pairs.extend(f.prerequisites.iter().map(|s| ("prerequisites".to_owned(), s.clone())));
    if let Some((skill, level)) = f.prerequisites.iter().find_map(|p| crate::skill_before(p)) {
        pairs.push(("before_skill".into(), skill.0));
        pairs.push(("before_level".into(), level.to_string()));
    }
    Fields::from_pairs(pairs)
}

fn read_facts(stands: &Facts, fields: &Fields) -> Done<Facts> {
    let one_of = |name: &str, list: &[&str]| {
        let text = fields.text(name);
        if list.contains(&text) { Ok(text.to_owned()) } else { Err(Stop::at(name, "web-field-needed")) }
    };
    let review_by_on: Day = fields.day("review_by_on")?;
    Ok(Facts {
        kind: stands.kind,
        track: one_of("track", &["both", "new_hire", "advanced"])?,
        skills: fields.all("skills").map(SkillId::from).collect(),
        prerequisites: prerequisites(fields)?,
        separation: Separation::from_code(fields.text("separation"))
            .ok_or_else(|| Stop::at("separation", "web-field-needed"))?,
        mixed: fields.has("mixed", "yes"),
        soft: fields.has("soft", "yes"),
        review_by_on,
        terms: Terms {
            owner: Some(fields.text("owner")).filter(|p| !p.is_empty()).map(|p| p.to_owned().into()),
            provider: one_of("provider", &PROVIDERS)?,
            fit: one_of("fit", &FITS)?,
            approval: one_of("approval", &APPROVALS)?,
            approval_days: fields.int("approval_days", 1, 30)?,
            // A form from before there was a target says nothing of it.
            attendance_pct: match fields.text("attendance_pct") {
                "" => stands.terms.attendance_pct,
                _ => fields.int("attendance_pct", 1, 100)?,
            },
        },
        source: stands.source,
    })
}

/// The courses ticked, and the skill chosen at its level.
fn prerequisites(fields: &Fields) -> Done<Vec<String>> {
    let mut out: Vec<String> =
        fields.all("prerequisites").filter(|p| crate::skill_before(p).is_none()).map(str::to_owned).collect();
    let skill = fields.text("before_skill");
    if !skill.is_empty() {
        out.push(format!("skill:{skill}:{}", fields.int("before_level", 1, 4)?));
    }
    Ok(out)
}

async fn draw_facts(v: &Visit, look: &mut Work, desk: &Desk, fields: &Fields, saved: Html) -> Done<Page> {
    let pick = |prefix: &str, codes: &[&str]| -> Vec<(String, String)> {
        codes.iter().map(|c| ((*c).to_owned(), v.t(&format!("{prefix}-{}", c.replace('_', "-"))))).collect()
    };
    let mut owners = vec![(String::new(), "–".to_owned())];
    let mut able: Vec<kit::PersonId> = db::trainers(look).await?.into_iter().map(|t| t.person).collect();
    able.extend(v.me().map(|me| me.id.clone()));
    able.extend(Some(fields.text("owner").to_owned()).filter(|id| !id.is_empty()).map(kit::PersonId::from));
    let people = people::people_by_id(look, &able, v.today()).await?;
    let mut named: Vec<(String, String)> = people.into_values().map(|p| (p.id.0, p.name)).collect();
    named.sort_by_key(|(_, name)| people::fold(name));
    owners.extend(named);
    let yes_no = |name: &str| pick(&format!("curriculum-{name}"), &["yes", "no"]);
    let select = |name: &str, list: &[(String, String)]| ui::select(fields, name, &label(v, name), list);
    let inputs = vec![
        select("track", &pick("curriculum-track", &["both", "new_hire", "advanced"])),
        select("separation", &pick("curriculum-separation-is", &["hard", "soft", "off"])),
        select("mixed", &yes_no("mixed")),
        select("soft", &yes_no("soft")),
        ui::field(fields, "review_by_on", "date", &label(v, "review_by_on"), ""),
        select("owner", &owners),
        select("provider", &pick("curriculum-provider", &PROVIDERS)),
        select("fit", &pick("curriculum-fit", &FITS)),
        select("approval", &pick("curriculum-approval", &APPROVALS)),
        ui::field(fields, "approval_days", "number", &label(v, "approval_days"), ""),
        ui::field(fields, "attendance_pct", "number", &label(v, "attendance_pct"), ""),
    ];
    let skills = db::skills(look).await?;
    let mut first = vec![(String::new(), "–".to_owned())];
    first.extend(skills.iter().map(|s| (s.id.0.clone(), s.name.get(v.lang()).to_owned())));
    let steps: Vec<(String, String)> = (1..=4).map(|n| (n.to_string(), v.t(&format!("curriculum-step-{n}")))).collect();
    let mut inputs = inputs;
    inputs.push(select("before_skill", &first));
    inputs.push(select("before_level", &steps));
    let skill =
        |s: &crate::Skill| (s.id.0.clone(), s.name.get(v.lang()).to_owned(), fields.has("skills", s.id.as_str()));
    let courses = db::courses(look).await?;
    let course =
        |c: &crate::Course| (c.slug.clone(), c.title(v.lang()).to_owned(), fields.has("prerequisites", &c.slug));
    let words = desk.value("words", Some(desk.source));
    let body = FactsForm {
        v,
        slug: desk.slug.clone(),
        course: words["title"].as_str().filter(|t| !t.is_empty()).unwrap_or(&desk.slug).to_owned(),
        saved,
        inputs,
        new_skill: v.who()?.is_any(&[kit::Role::Planner, kit::Role::Administrator]).then(|| {
            ui::field(fields, "new_skill", "text", &v.t("curriculum-skill-new"), &v.t("curriculum-skill-new-hint"))
        }),
        checks: vec![
            (v.t("curriculum-skills"), "skills", skills.iter().map(skill).collect()),
            (
                v.t("curriculum-before"),
                "prerequisites",
                courses.iter().filter(|c| c.slug != desk.slug).map(course).collect(),
            ),
        ],
    };
    Ok(Page::new(&v.t("curriculum-part-facts"), body).at("courses"))
}

/// Is this person licensed to teach the course? Whoever is may propose changes.
pub(super) async fn teaches(v: &Visit, look: &mut Work, course: &CourseId) -> Done<bool> {
    let Some(me) = v.me() else { return Ok(false) };
    Ok(db::trainers(look).await?.iter().any(|t| t.person == me.id && t.course == *course && t.may(v.today())))
}
