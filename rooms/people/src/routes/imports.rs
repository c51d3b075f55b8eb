//! Files on their way in: the list with the form, one file, apply, undo.

mod programmes;

use std::{collections::BTreeMap, sync::Arc};

use ::store::{Fresh, remembered};
use axum::{
    extract::{DefaultBodyLimit, Multipart, Path, multipart::MultipartRejection},
    handler::Handler,
    http::header,
    response::{IntoResponse, Response},
};
use kit::{Arg, Done, Lang, PersonId, Refusal, Say, Stop, fold};
use web::{Doors, Fields, Page, Reply, RowPlan, Sample, Template, Undo, Visit, sheet::Sheet, ui};

use super::ADMINISTRATOR;
use crate::{
    imports::{self, BYTES_MAX, Counts, Desk, Import, NewImport, Reading, words},
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
    doors.get("/imports/{import}/left-out.csv", ADMINISTRATOR, Sample::PLAIN, left_out_csv);
    doors.post("/imports/{import}/apply", ADMINISTRATOR, Sample::form(&[("skip_wrong", "yes")]), apply);
    doors.post("/imports/{import}/undo", ADMINISTRATOR, Sample::PLAIN, undo);
    programmes::doors(doors);
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
    /// Kind of file, and for each of its columns the field with the headers to choose from; `None`: by their names.
    by_hand: Option<ByHand>,
    /// `(name, kind)` of every mapping.
    remembered: Vec<(String, String)>,
    earlier: Vec<Earlier>,
    nothing: ui::Html,
}

struct ByHand {
    lede: String,
    columns: Vec<ui::Html>,
}

async fn index(v: Visit) -> Reply {
    let mut fields = Fields::default();
    let mut headers = Vec::new();
    // The columns of a file that came in before, to be put in their places by hand.
    if let Ok(number) = v.query("like").parse() {
        let mut look = v.look().await?;
        let import = rows::import(&mut look, number).await?;
        fields.set("kind", import.kind.as_str());
        for (header, ours) in &import.reading.columns {
            fields.set(&format!("column-{ours}"), header.as_str());
        }
        headers = import.reading.headers;
    }
    let page = index_page(&v, &fields, &headers).await?;
    Ok(v.page(page))
}

/// `headers` are those of the file whose columns have to be put in their places; empty: none.
async fn index_page(v: &Visit, fields: &Fields, headers: &[String]) -> Done<Page> {
    let mut look = v.look().await?;
    let list = rows::imports(&mut look, 50).await?;
    let earlier = earlier(v, &mut look, &list, None).await?;
    let remembered = imports::mappings(&mut look).await?;
    let none = (String::new(), v.t("people-imports-mapping-none"));
    let name = |(kind, name): &(String, String)| (name.clone(), format!("{}: {name}", kind_name(v, kind)));
    let importers = &v.app().0.parts.importers;
    let columns = importers.iter().map(|i| {
        let names: Vec<String> =
            i.columns().iter().map(|(c, needed)| words::column_named(v.lang(), c) + star(*needed)).collect();
        (kind_name(v, i.kind()), names.join(", "))
    });
    let body = Index {
        v,
        fields,
        kinds: importers.iter().map(|i| (i.kind().to_owned(), kind_name(v, i.kind()))).collect(),
        mappings: std::iter::once(none).chain(remembered.iter().map(name)).collect(),
        columns: columns.collect(),
        by_hand: by_hand(v, fields, headers),
        remembered: remembered.iter().map(|(kind, name)| (name.clone(), kind_name(v, kind))).collect(),
        earlier,
        nothing: ui::empty(v, &v.t("people-imports-empty"), &v.t("people-imports-empty-text"), None),
    };
    Ok(Page::new(&v.t("people-imports-title"), body).at("imports"))
}

/// Stands behind a column that is needed.
fn star(needed: bool) -> &'static str {
    if needed { "*" } else { "" }
}

fn by_hand(v: &Visit, fields: &Fields, headers: &[String]) -> Option<ByHand> {
    let kind = fields.text("kind");
    let importer = v.app().0.parts.importers.iter().find(|i| i.kind() == kind).filter(|_| !headers.is_empty())?;
    let none = (String::new(), v.t("people-imports-by-hand-none"));
    let headers: Vec<(String, String)> =
        std::iter::once(none).chain(headers.iter().map(|h| (h.clone(), h.clone()))).collect();
    let column = |(c, needed): &(&str, bool)| {
        let label = words::column(v.lang(), c) + star(*needed);
        let html = ui::select(fields, &format!("column-{c}"), &label, &headers).0;
        // Files use the short name: it stands beside, small.
        ui::Html(html.replacen("</label>", &format!(" <span class=\"xs muted\">{c}</span></label>"), 1))
    };
    Some(ByHand {
        lede: v.ta("people-imports-by-hand-lede", "kind", kind_name(v, kind)),
        columns: importer.columns().iter().map(column).collect(),
    })
}

/// The news after which the rows of an import may be others.
const ROWS_CHANGED: [&str; 3] = ["people.staged", "people.imported", "people.import_undone"];

/// Lines of the list; `except` is the import the page is about.
async fn earlier(v: &Visit, look: &mut ::store::Work, list: &[Import], except: Option<i64>) -> Done<Vec<Earlier>> {
    let fresh = Fresh::after(&ROWS_CHANGED).and(list.iter().map(|i| i.id.as_str()).collect::<Vec<_>>().join(" "));
    let counts = remembered!(look, "people/import counts", fresh, rows::counts_of(look, list));
    let who: Vec<PersonId> =
        list.iter().flat_map(|i| [&i.undone_by, &i.applied_by, &i.staged_by]).flatten().cloned().collect();
    let who = people::people_by_id(look, &who, v.today()).await?;
    let name = |id: &Option<PersonId>| id.as_ref().and_then(|id| who.get(id)).map(|p| p.name.clone());
    let line = |i: &Import| {
        let n = counts.get(&i.id).map_or(0, Counts::rows);
        let (at, by) = match (i.undone_at, i.applied_at) {
            (Some(at), _) => (at, name(&i.undone_by)),
            (None, Some(at)) => (at, name(&i.applied_by)),
            (None, None) => (i.staged_at, name(&i.staged_by)),
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
    let (file_name, bytes) = match read_form(form, &mut fields).await {
        Ok(file) => file,
        Err(Stop::Refused(refusal)) => return refused(&v, fields, &refusal, &[]).await,
        Err(stop) => return Err(stop.into()),
    };
    let bytes = Arc::new(bytes);
    let columns = chosen_columns(&fields);
    let new = NewImport {
        kind: fields.text("kind"),
        file_name: &file_name,
        bytes: Arc::clone(&bytes),
        mapping: fields.text("mapping"),
        columns: columns.clone(),
        remember: fields.text("remember"),
    };
    match imports::stage(&mut Desk::of(&v), new).await {
        Ok(number) => Ok(v.go(&format!("/imports/{number}"), "")),
        Err(Stop::Refused(refusal)) if refusal.kind == kit::Kind::Invalid => {
            // Columns that are not found can be chosen by hand: from the headers of this very file.
            let open = refusal.says.iter().any(|(field, _)| field == "columns");
            let table = (open || !columns.is_empty()).then(|| imports::read_table(&bytes).ok()).flatten();
            let headers = table.map(|t| t.header).unwrap_or_default();
            if columns.is_empty() {
                suggest(&v, &mut fields, &headers);
            }
            refused(&v, fields, &refusal, &headers).await
        }
        Err(stop) => Err(stop.into()),
    }
}

async fn refused(v: &Visit, fields: Fields, refusal: &Refusal, headers: &[String]) -> Reply {
    let fields = fields.refused(v, refusal);
    let page = index_page(v, &fields, headers).await?;
    Ok(v.page_refused(page))
}

/// Header of the file → our column, as chosen by hand.
fn chosen_columns(fields: &Fields) -> BTreeMap<String, String> {
    let chosen = |(name, header): &(String, String)| {
        Some((header.trim().to_owned(), name.strip_prefix("column-")?.to_owned())).filter(|(h, _)| !h.is_empty())
    };
    fields.pairs().iter().filter_map(chosen).collect()
}

/// Columns that are called as ours are chosen already, by the name that files use or the one people read in any language.
fn suggest(v: &Visit, fields: &mut Fields, headers: &[String]) {
    let kind = fields.text("kind").to_owned();
    let Some(importer) = v.app().0.parts.importers.iter().find(|i| i.kind() == kind) else { return };
    for (column, _) in importer.columns() {
        let names: Vec<String> = Lang::ALL.into_iter().map(|lang| fold(&words::column(lang, column))).collect();
        let called = |h: &&String| names.contains(&fold(h.trim()));
        let exact = headers.iter().find(|h| imports::plain(h) == *column);
        if let Some(header) = exact.or_else(|| headers.iter().find(called)) {
            fields.set(&format!("column-{column}"), header.as_str());
        }
    }
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

/// Problems that are mended in one way.
struct Repair {
    field: String,
    /// The sentence for all of them; empty when each row has its own.
    say: String,
    n: String,
    cells: Vec<Wrong>,
}

struct Wrong {
    line: i64,
    label: String,
    value: String,
    say: String,
}

struct Difference {
    line: i64,
    label: String,
    /// Column, what stood there, what becomes of it.
    diff: Vec<(String, String, String)>,
    so_that: Vec<String>,
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
    /// What mends many of them at once.
    advice: Option<String>,
    repairs: Vec<Repair>,
    wrong_more: bool,
    errors_href: String,
    left_out_href: String,
    /// How the file was read.
    reading: Vec<String>,
    columns: Vec<(String, String)>,
    by_hand_href: String,
    tabs: ui::Html,
    shown: Vec<Difference>,
    more: Option<String>,
    facts: Vec<(String, String)>,
    apply: Option<(String, String)>,
    /// What the box says that leaves the wrong rows out.
    skip: Option<String>,
    skip_error: Option<String>,
    undo: Option<String>,
    earlier: Vec<Earlier>,
}

async fn show(v: Visit, Path(number): Path<String>) -> Reply {
    let page = show_page(&v, number_of(&number)?, None).await?;
    Ok(v.page(page))
}

async fn show_page(v: &Visit, number: i64, skip_error: Option<String>) -> Done<Page> {
    let mut look = v.look().await?;
    let import = rows::import(&mut look, number).await?;
    if import.mark.is_none() {
        return Err(Stop::missing());
    }
    let key = format!("people/import counts of {}", import.id);
    let counts = *remembered!(look, &key, Fresh::after(&ROWS_CHANGED), rows::counts(&mut look, &import.id));
    let wrong = rows::rows_with(&mut look, &import.id, "error", 0, PER_PAGE).await?;
    let outcome = chosen(v, &counts);
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
        v,
        eyebrow: v.tr(
            "people-import-eyebrow",
            &[
                ("number", import.number.to_string().into()),
                ("file", import.file_name.as_str().into()),
                ("n", counts.rows().into()),
            ],
        ),
        title: v.t(&format!("people-import-title-{state}")),
        lede: lede(v, &import, &counts),
        steps: steps(v, &import),
        waits: import.waits(),
        readable: counts.rows() > counts.error,
        wrong_title: v.tn("people-import-wrong", counts.error),
        advice: imports::advice(v.lang(), &import.reading, &wrong),
        repairs: imports::groups(&wrong).iter().map(|g| repair(v, &import.reading, g)).collect(),
        wrong_more: counts.error > PER_PAGE as i64,
        errors_href: format!("{here}/errors.csv"),
        left_out_href: format!("{here}/left-out.csv"),
        reading: imports::reading_lines(v.lang(), &import.reading),
        columns: import.reading.columns.iter().map(|(a, b)| (a.clone(), words::column_named(v.lang(), b))).collect(),
        by_hand_href: format!("/imports?like={}", import.number),
        tabs: tabs(v, &here, &counts, outcome),
        shown: shown.iter().map(|p| difference(v, p)).collect(),
        more,
        facts: facts(v, &counts),
        apply: (import.waits() && changes > 0).then(|| (format!("{here}/apply"), v.tn("people-import-apply", changes))),
        skip: (counts.error > 0).then(|| v.tn("people-import-skip", counts.error)),
        skip_error,
        undo: import.stands().then(|| format!("{here}/undo")),
        earlier: earlier(v, &mut look, &list, Some(import.number)).await?,
    };
    Ok(Page::new(&v.tn("people-import-page", import.number), body).at("imports"))
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

fn outcomes(counts: &Counts) -> [(&'static str, i64); 5] {
    [
        ("moved", counts.moved),
        ("changed", counts.changed),
        ("new", counts.new),
        ("leaves", counts.leaves),
        ("same", counts.same),
    ]
}

fn lede(v: &Visit, import: &Import, counts: &Counts) -> String {
    match (import.undone_at, import.applied_at) {
        (Some(at), _) => v.ta("people-import-lede-undone", "when", v.moment_dated(at)),
        (None, Some(at)) => v.ta("people-import-lede-applied", "when", v.moment_dated(at)),
        (None, None) if counts.error > 0 => v.tr(
            "people-import-lede-errors",
            &[("n", counts.error.into()), ("difference", imports::difference(v.lang(), counts).into())],
        ),
        (None, None) if counts.changes() == 0 => v.t("people-import-lede-nothing"),
        (None, None) => v.ta("people-import-lede-fine", "difference", imports::difference(v.lang(), counts)),
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
        ("people-outcome-moved", counts.moved),
        ("people-outcome-leaves", counts.leaves),
        ("people-outcome-same", counts.same),
        ("people-outcome-error", counts.error),
    ];
    let seldom = ["people-outcome-leaves", "people-outcome-moved"];
    let shown = all.into_iter().filter(|(key, n)| *n > 0 || !seldom.contains(key));
    shown.map(|(key, n)| (v.t(key), v.int(n))).collect()
}

fn repair(v: &Visit, reading: &Reading, group: &imports::Group) -> Repair {
    let common = group.common().map_or(String::new(), |say| v.say(say));
    let cell = |p: &imports::Problem| Wrong {
        line: p.line,
        label: p.label.clone(),
        value: p.value.clone(),
        say: if common.is_empty() { v.say(&p.say) } else { String::new() },
    };
    Repair {
        field: words::field(v.lang(), reading, &group.field),
        n: v.tn("people-imports-rows", group.items.len()),
        cells: group.items.iter().map(cell).collect(),
        say: common,
    }
}

/// Every problem of a row: `(line, field, value, what to write)`.
fn problems<'a>(v: &'a Visit, plan: &'a RowPlan) -> impl Iterator<Item = (i64, &'a str, &'a str, String)> {
    plan.problems.iter().map(|(field, value, say)| (plan.line, field.as_str(), value.as_str(), v.say(say)))
}

fn difference(v: &Visit, plan: &RowPlan) -> Difference {
    let diff = plan.change.get("diff").cloned().unwrap_or_default();
    let diff: Vec<(String, Arg, Arg)> = serde_json::from_value(diff).unwrap_or_default();
    let lang = v.lang();
    let said = |(column, was, becomes): &(String, Arg, Arg)| {
        (words::column(lang, column), words::value(lang, column, was), words::value(lang, column, becomes))
    };
    Difference {
        line: plan.line,
        label: plan.label.clone(),
        diff: diff.iter().map(said).collect(),
        so_that: plan.consequences.iter().map(|say| v.say(say)).collect(),
    }
}

/// `skip_wrong=yes` leaves out the rows with a problem; else a file with any is refused.
async fn apply(v: Visit, Path(number): Path<String>, fields: Fields) -> Reply {
    let number = number_of(&number)?;
    match imports::apply(&mut Desk::of(&v), number, fields.has("skip_wrong", "yes")).await {
        Ok(done) => {
            let said = if done.left_out > 0 { "said-people-applied-some" } else { "said-people-applied" };
            let back = Undo::at(format!("/imports/{number}/undo"));
            Ok(v.go_undo(&format!("/imports/{number}?n={}", done.changes), said, &back))
        }
        Err(Stop::Refused(refusal)) if refusal.kind == kit::Kind::Invalid => {
            let why = refusal.says.first().map(|(_, say)| v.say(say));
            let page = show_page(&v, number, why).await?;
            Ok(v.page_refused(page))
        }
        Err(stop) => Err(stop.into()),
    }
}

async fn undo(v: Visit, Path(number): Path<String>) -> Reply {
    let number = number_of(&number)?;
    let n = imports::undo(&mut Desk::of(&v), number).await?;
    Ok(v.go(&format!("/imports/{number}?n={n}"), "said-people-undone"))
}

/// The rows with a problem by our columns, to be mended and taken in again.
async fn left_out_csv(v: Visit, Path(number): Path<String>) -> Reply {
    let number = number_of(&number)?;
    let bytes = imports::left_out_csv(&Desk::of(&v), number, v.lang()).await?;
    Ok(download(&format!("import-{number}-left-out.csv"), bytes))
}

fn download(name: &str, bytes: Vec<u8>) -> Response {
    let name = format!("attachment; filename=\"{name}\"");
    let headers = [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    (headers, bytes).into_response()
}

/// Every row that needs somebody: line, field, what stands there, what to write.
async fn errors_csv(v: Visit, Path(number): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let import = rows::import(&mut look, number_of(&number)?).await?;
    let plans = rows::rows_with(&mut look, &import.id, "error", 0, 100_000).await?;
    let mut out = Sheet::new(["row", "field", "column_in_file", "value", "what_to_write"])?;
    for (line, field, value, say) in plans.iter().flat_map(|p| problems(&v, p)) {
        out.row([&line.to_string(), field, words::header(&import.reading, field), value, &say])?;
    }
    let bytes = out.finish()?;
    Ok(download(&format!("import-{}-errors.csv", import.number), bytes))
}

fn kind_name(v: &Visit, kind: &str) -> String {
    let key = format!("people-kind-{kind}");
    if web::locale::has(v.lang(), &key) { v.t(&key) } else { kind.to_owned() }
}
