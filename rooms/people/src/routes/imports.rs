//! Files on their way in: the list with the form, one file, apply, undo; and the same for programmes.

use axum::{
    Json,
    body::Body,
    extract::{DefaultBodyLimit, Multipart, Path, multipart::MultipartRejection},
    handler::Handler,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use kit::{Done, PersonId, Refusal, Say, Stop};
use serde_json::json;
use web::{Doors, Fields, Page, Reply, RowPlan, Sample, Template, Trouble, Visit, ui};

use super::ADMINISTRATOR;
use crate::{
    imports::{self, BYTES_MAX, Counts, Import, NewImport},
    store::{imports as rows, people},
};

/// Rows of one outcome shown at once; the next follow by a link.
const PER_PAGE: usize = 100;

pub(super) fn doors(doors: &mut Doors) {
    // The form's own parts come on top of the file.
    let limit = DefaultBodyLimit::max(BYTES_MAX + 64 * 1024);
    doors.get("/imports", ADMINISTRATOR, Sample::PLAIN, index);
    doors.post("/imports", ADMINISTRATOR, Sample::form(&[("kind", "people")]), upload.layer(limit));
    doors.get("/imports/{import}", ADMINISTRATOR, Sample::PLAIN, show);
    doors.get("/imports/{import}/errors.csv", ADMINISTRATOR, Sample::PLAIN, errors_csv);
    doors.post("/imports/{import}/apply", ADMINISTRATOR, Sample::PLAIN, apply);
    doors.post("/imports/{import}/undo", ADMINISTRATOR, Sample::PLAIN, undo);
    doors.get("/api/v1/imports/{import}", ADMINISTRATOR, Sample::PLAIN, api_show);
    // One name for both: here it is the kind of file.
    doors.post("/api/v1/imports/{import}", ADMINISTRATOR, Sample::query("dry_run=yes"), api_stage);
}

struct Earlier {
    href: String,
    title: String,
    about: String,
    undo: Option<String>,
    badge: Option<ui::Html>,
}

#[derive(Template)]
#[template(path = "imports/index.html")]
struct Index<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    kinds: Vec<(String, String)>,
    mappings: Vec<(String, String)>,
    columns: Vec<(String, String)>,
    earlier: Vec<Earlier>,
    nothing: ui::Html,
}

async fn index(v: Visit) -> Reply {
    let page = index_page(&v, &Fields::default()).await?;
    Ok(v.page(page))
}

async fn index_page(v: &Visit, fields: &Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let list = rows::imports(&mut look, 50).await?;
    let earlier = earlier(v, &mut look, &list, None).await?;
    let mut mappings: Vec<(String, String)> = vec![(String::new(), v.t("people-imports-mapping-none"))];
    for (kind, name) in rows::mapping_names(&mut look).await? {
        mappings.push((name.clone(), format!("{}: {name}", kind_name(v, &kind))));
    }
    let columns = imports::importers().iter().map(|i| {
        let names: Vec<String> =
            i.columns().iter().map(|(c, needed)| if *needed { format!("{c}*") } else { (*c).into() }).collect();
        (kind_name(v, i.kind()), names.join(", "))
    });
    let body = Index {
        v,
        fields,
        kinds: imports::importers().iter().map(|i| (i.kind().to_owned(), kind_name(v, i.kind()))).collect(),
        mappings,
        columns: columns.collect(),
        earlier,
        nothing: ui::empty(v, &v.t("people-imports-empty"), &v.t("people-imports-empty-text"), None),
    };
    Ok(Page::new(&v.t("people-imports-title"), body).at("imports"))
}

/// Lines of the list; `except` is the import the page is about.
async fn earlier(v: &Visit, look: &mut ::store::Work, list: &[Import], except: Option<i64>) -> Done<Vec<Earlier>> {
    let counts = rows::counts_of(look, list).await?;
    let who: Vec<PersonId> = list.iter().filter_map(|i| i.undone_by.clone().or(i.applied_by.clone())).collect();
    let who = people::people_by_id(look, &who, v.today()).await?;
    let name = |id: &Option<PersonId>| id.as_ref().and_then(|id| who.get(id)).map(|p| p.name.clone());
    let line = |i: &Import| {
        let n = counts.get(&i.id).map_or(0, Counts::rows);
        let (at, by) = match (i.undone_at, i.applied_at) {
            (Some(at), _) => (at, name(&i.undone_by)),
            (None, Some(at)) => (at, name(&i.applied_by)),
            (None, None) => (i.staged_at, None),
        };
        let by = by.unwrap_or_else(|| v.t("people-imports-system"));
        let badge = match (i.undone_at, i.applied_at) {
            (Some(_), _) => Some(ui::badge("", &v.t("people-imports-undone"))),
            (None, None) => Some(ui::badge("due", &v.t("people-imports-waits"))),
            _ => None,
        };
        let rows = v.tn("people-imports-rows", n);
        Earlier {
            href: format!("/imports/{}", i.number),
            title: format!("{} · {}", i.number, i.file_name),
            about: format!("{} · {rows} · {} · {by}", kind_name(v, &i.kind), v.moment_dated(at)),
            undo: i.stands().then(|| format!("/imports/{}/undo", i.number)),
            badge,
        }
    };
    Ok(list.iter().filter(|i| Some(i.number) != except).map(line).collect())
}

async fn upload(v: Visit, form: Result<Multipart, MultipartRejection>) -> Reply {
    let mut fields = Fields::default();
    let staged = match read_form(form, &mut fields).await {
        Ok((file_name, bytes)) => stage(&v, fields.text("kind"), &file_name, &bytes, fields.text("mapping")).await,
        Err(stop) => Err(stop),
    };
    match staged {
        Ok(number) => Ok(v.go(&format!("/imports/{number}"), "")),
        Err(Stop::Refused(refusal)) if refusal.kind == kit::Kind::Invalid => {
            let fields = fields.refused(&v, &refusal);
            let page = index_page(&v, &fields).await?;
            Ok(v.page_refused(page))
        }
        Err(stop) => Err(stop.into()),
    }
}

async fn stage(v: &Visit, kind: &str, file_name: &str, bytes: &[u8], mapping: &str) -> Done<i64> {
    let mut work = v.work().await?;
    let number = imports::stage_file(&mut work, NewImport { kind, file_name, bytes, mapping }).await?;
    work.commit().await?;
    Ok(number)
}

/// Fills `fields` with the text parts; returns the file's name and content.
async fn read_form(form: Result<Multipart, MultipartRejection>, fields: &mut Fields) -> Done<(String, Vec<u8>)> {
    let needed = || Stop::at("file", "people-file-needed");
    let too_large =
        || Stop::from(Refusal::at("file", Say::new("people-file-large").with("max", BYTES_MAX / 1024 / 1024)));
    let mut form = form.map_err(|_| needed())?;
    let mut file = None;
    while let Some(part) = form.next_field().await.map_err(|_| too_large())? {
        let name = part.name().unwrap_or("").to_owned();
        if name == "file" {
            let file_name = part.file_name().unwrap_or("").to_owned();
            let bytes = part.bytes().await.map_err(|_| too_large())?;
            if bytes.len() > BYTES_MAX {
                return Err(too_large());
            }
            if !bytes.is_empty() {
                file = Some((file_name, bytes.to_vec()));
            }
        } else {
            let text = part.text().await.map_err(|_| too_large())?;
            fields.set(&name, text);
        }
    }
    file.ok_or_else(needed)
}

struct Wrong {
    line: i64,
    label: String,
    field: String,
    value: String,
    say: String,
}

struct Difference {
    line: i64,
    label: String,
    diff: Vec<(String, String, String)>,
    so_that: String,
}

#[derive(Template)]
#[template(path = "imports/show.html")]
struct Show<'a> {
    v: &'a Visit,
    eyebrow: String,
    title: String,
    lede: String,
    steps: ui::Html,
    waits: bool,
    /// Whether any row can be taken as it is.
    readable: bool,
    wrong_title: String,
    wrong: Vec<Wrong>,
    wrong_more: bool,
    errors_href: String,
    tabs: ui::Html,
    shown: Vec<Difference>,
    more: Option<String>,
    facts: Vec<(String, String)>,
    apply: Option<(String, String)>,
    undo: Option<String>,
    earlier: Vec<Earlier>,
}

async fn show(v: Visit, Path(number): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let import = rows::import(&mut look, number_of(&number)?).await?;
    let counts = rows::counts(&mut look, &import.id).await?;
    let wrong = rows::rows_with(&mut look, &import.id, "error", 0, PER_PAGE).await?;
    let outcome = chosen(&v, &counts);
    let after: i64 = v.query("after").parse().unwrap_or(0);
    let mut shown = rows::rows_with(&mut look, &import.id, outcome, after, PER_PAGE + 1).await?;
    let more = shown.len() > PER_PAGE;
    shown.truncate(PER_PAGE);
    let here = format!("/imports/{}", import.number);
    let more = shown.last().filter(|_| more).map(|p| format!("{here}?show={outcome}&after={}", p.line));
    let list = rows::imports(&mut look, 8).await?;
    let changes = counts.changes();
    let state = if import.undone_at.is_some() {
        "undone"
    } else if import.waits() {
        "waits"
    } else {
        "applied"
    };
    let body = Show {
        v: &v,
        eyebrow: v.tr(
            "people-import-eyebrow",
            &[
                ("number", import.number.to_string().into()),
                ("file", import.file_name.as_str().into()),
                ("n", counts.rows().into()),
            ],
        ),
        title: v.t(&format!("people-import-title-{state}")),
        lede: lede(&v, &import, &counts),
        steps: steps(&v, &import),
        waits: import.waits(),
        readable: counts.rows() > counts.error,
        wrong_title: v.tn("people-import-wrong", counts.error),
        wrong: wrong.iter().flat_map(|p| wrong_of(&v, p)).collect(),
        wrong_more: counts.error > PER_PAGE as i64,
        errors_href: format!("{here}/errors.csv"),
        tabs: tabs(&v, &here, &counts, outcome),
        shown: shown.iter().map(|p| difference(&v, p)).collect(),
        more,
        facts: facts(&v, &counts),
        apply: (import.waits() && changes > 0).then(|| (format!("{here}/apply"), v.tn("people-import-apply", changes))),
        undo: import.stands().then(|| format!("{here}/undo")),
        earlier: earlier(&v, &mut look, &list, Some(import.number)).await?,
    };
    Ok(v.page(Page::new(&v.tn("people-import-page", import.number), body).at("imports")))
}

fn number_of(text: &str) -> Done<i64> {
    text.parse().map_err(|_| Stop::missing())
}

/// The outcome whose rows are shown: the one asked for, else the first that has any.
fn chosen(v: &Visit, counts: &Counts) -> &'static str {
    let all = outcomes(counts);
    let asked = all.iter().find(|(o, _)| *o == v.query("show"));
    asked.or_else(|| all.iter().find(|(_, n)| *n > 0)).map_or("changed", |(o, _)| o)
}

fn outcomes(counts: &Counts) -> [(&'static str, i64); 4] {
    [("changed", counts.changed), ("new", counts.new), ("leaves", counts.leaves), ("same", counts.same)]
}

fn lede(v: &Visit, import: &Import, counts: &Counts) -> String {
    match (import.undone_at, import.applied_at) {
        (Some(at), _) => v.ta("people-import-lede-undone", "when", v.moment_dated(at)),
        (None, Some(at)) => v.ta("people-import-lede-applied", "when", v.moment_dated(at)),
        (None, None) if counts.error > 0 => v.tr(
            "people-import-lede-errors",
            &[("n", counts.error.into()), ("fine", (counts.rows() - counts.error).into())],
        ),
        (None, None) if counts.changes() == 0 => v.t("people-import-lede-nothing"),
        (None, None) => v.t("people-import-lede-fine"),
    }
}

fn steps(v: &Visit, import: &Import) -> ui::Html {
    let names = ["people-import-step-file", "people-import-step-look", "people-import-step-apply"].map(|k| v.t(k));
    ui::steps(&v.t("people-import-steps"), &names, if import.waits() { 1 } else { 3 })
}

fn tabs(v: &Visit, here: &str, counts: &Counts, current: &str) -> ui::Html {
    let tab = |(outcome, n): (&'static str, i64)| {
        (format!("{here}?show={outcome}"), v.t(&format!("people-outcome-{outcome}")), Some(n), outcome == current)
    };
    let items: Vec<_> = outcomes(counts).into_iter().filter(|(o, n)| *n > 0 || *o == current).map(tab).collect();
    ui::tabs(&v.t("people-import-filter"), &items)
}

fn facts(v: &Visit, counts: &Counts) -> Vec<(String, String)> {
    let all = [
        ("people-outcome-new", counts.new),
        ("people-outcome-changed", counts.changed),
        ("people-outcome-leaves", counts.leaves),
        ("people-outcome-same", counts.same),
        ("people-outcome-error", counts.error),
    ];
    let shown = all.into_iter().filter(|(key, n)| *n > 0 || *key != "people-outcome-leaves");
    shown.map(|(key, n)| (v.t(key), v.int(n))).collect()
}

fn wrong_of(v: &Visit, plan: &RowPlan) -> Vec<Wrong> {
    let one = |(field, value, say): &(String, String, Say)| Wrong {
        line: plan.line,
        label: plan.label.clone(),
        field: field.clone(),
        value: value.clone(),
        say: v.say(say),
    };
    plan.problems.iter().map(one).collect()
}

fn difference(v: &Visit, plan: &RowPlan) -> Difference {
    let diff = plan.change.get("diff").cloned().unwrap_or_default();
    Difference {
        line: plan.line,
        label: plan.label.clone(),
        diff: serde_json::from_value(diff).unwrap_or_default(),
        so_that: plan.consequence.as_ref().map_or(String::new(), |say| v.say(say)),
    }
}

async fn apply(v: Visit, Path(number): Path<String>) -> Reply {
    let number = number_of(&number)?;
    let mut work = v.work().await?;
    let n = imports::apply(&mut work, number).await?;
    work.commit().await?;
    Ok(v.go(&format!("/imports/{number}?n={n}&undo=/imports/{number}/undo"), "said-people-applied"))
}

async fn undo(v: Visit, Path(number): Path<String>) -> Reply {
    let number = number_of(&number)?;
    let mut work = v.work().await?;
    let n = imports::undo(&mut work, number).await?;
    work.commit().await?;
    Ok(v.go(&format!("/imports/{number}?n={n}"), "said-people-undone"))
}

/// Every row that needs somebody: line, field, what stands there, what to write.
async fn errors_csv(v: Visit, Path(number): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let import = rows::import(&mut look, number_of(&number)?).await?;
    let plans = rows::rows_with(&mut look, &import.id, "error", 0, 100_000).await?;
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(["row", "field", "value", "what_to_write"]).map_err(Stop::from)?;
    for wrong in plans.iter().flat_map(|p| wrong_of(&v, p)) {
        out.write_record([wrong.line.to_string(), wrong.field, wrong.value, wrong.say]).map_err(Stop::from)?;
    }
    let bytes = out.into_inner().map_err(|e| Stop::fault(e.to_string()))?;
    let name = format!("attachment; filename=\"import-{}-errors.csv\"", import.number);
    Ok(([(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)], bytes)
        .into_response())
}

async fn api_show(v: Visit, Path(number): Path<String>) -> Reply {
    Ok(answer(&v, number_of(&number)?, StatusCode::OK).await?)
}

/// Body: the CSV itself. `dry_run=yes` stages only; without it the file is applied when no row has a problem, else
/// answered with 422 and left staged.
async fn api_stage(v: Visit, Path(kind): Path<String>, body: Body) -> Reply {
    let too_large = || Refusal::at("file", Say::new("people-file-large").with("max", BYTES_MAX / 1024 / 1024));
    let bytes = axum::body::to_bytes(body, BYTES_MAX).await.map_err(|_| Trouble::from(Stop::from(too_large())))?;
    let name = match v.query("file_name") {
        "" => format!("{kind}.csv"),
        name => name.to_owned(),
    };
    let number = stage(&v, &kind, &name, &bytes, v.query("mapping")).await?;
    if v.query("dry_run") == "yes" {
        return Ok(answer(&v, number, StatusCode::CREATED).await?);
    }
    let mut look = v.look().await?;
    let import = rows::import(&mut look, number).await?;
    let counts = rows::counts(&mut look, &import.id).await?;
    drop(look);
    if counts.error > 0 {
        return Ok(answer(&v, number, StatusCode::UNPROCESSABLE_ENTITY).await?);
    }
    if counts.changes() > 0 {
        let mut work = v.work().await?;
        imports::apply(&mut work, number).await?;
        work.commit().await?;
    }
    Ok(answer(&v, number, StatusCode::CREATED).await?)
}

async fn answer(v: &Visit, number: i64, status: StatusCode) -> Done<Response> {
    let mut look = v.look().await?;
    let import = rows::import(&mut look, number).await?;
    let counts = rows::counts(&mut look, &import.id).await?;
    let wrong = rows::rows_with(&mut look, &import.id, "error", 0, 1000).await?;
    let problems: Vec<_> = wrong
        .iter()
        .flat_map(|p| wrong_of(v, p))
        .map(|w| json!({ "row": w.line, "field": w.field, "value": w.value, "detail": w.say }))
        .collect();
    let body = json!({
        "number": import.number,
        "kind": import.kind,
        "file_name": import.file_name,
        "staged_at": import.staged_at.iso(),
        "applied_at": import.applied_at.map(kit::At::iso),
        "undone_at": import.undone_at.map(kit::At::iso),
        "counts": counts,
        "problems": problems,
    });
    Ok((status, Json(body)).into_response())
}

fn kind_name(v: &Visit, kind: &str) -> String {
    let key = format!("people-kind-{kind}");
    if web::locale::has(v.lang(), &key) { v.t(&key) } else { kind.to_owned() }
}
