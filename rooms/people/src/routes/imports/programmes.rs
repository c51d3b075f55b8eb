//! Files on their way in, for programmes: one door takes a file, one says what became of it.

use std::sync::Arc;

use axum::{
    Json,
    body::Body,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kit::{Done, Refusal, Say, Stop};
use serde_json::json;
use web::{Doors, Reply, Sample, Trouble, Visit};

use super::{ADMINISTRATOR, number_of, problems};
use crate::{
    imports::{self, BYTES_MAX, Desk, NewImport, words},
    store::imports as rows,
};

pub(super) fn doors(doors: &mut Doors) {
    doors.get("/api/v1/imports/{import}", ADMINISTRATOR, Sample::PLAIN, show);
    // One name for both: here it is the kind of file.
    doors.post("/api/v1/imports/{import}", ADMINISTRATOR, Sample::query("dry_run=yes"), stage);
}

async fn show(v: Visit, Path(number): Path<String>) -> Reply {
    Ok(answer(&v, number_of(&number)?, StatusCode::OK).await?)
}

/// Body: the CSV itself. `mapping` names a mapping. `dry_run=yes` stages only; without it the file is applied when no row has
/// a problem, else answered with 422 and left staged; with `skip_wrong=yes` the right rows are applied all the same.
async fn stage(v: Visit, Path(kind): Path<String>, body: Body) -> Reply {
    let too_large = || Refusal::at("file", Say::new("people-file-large").with("max", BYTES_MAX / 1024 / 1024));
    let bytes = axum::body::to_bytes(body, BYTES_MAX).await.map_err(|_| Trouble::from(Stop::from(too_large())))?;
    let name = match v.query("file_name") {
        "" => format!("{kind}.csv"),
        name => name.to_owned(),
    };
    let new = NewImport {
        kind: &kind,
        file_name: &name,
        bytes: Arc::new(bytes.to_vec()),
        mapping: v.query("mapping"),
        ..NewImport::default()
    };
    let mut desk = Desk::of(&v);
    let number = imports::stage(&mut desk, new).await?;
    if v.query("dry_run") == "yes" {
        return Ok(answer(&v, number, StatusCode::CREATED).await?);
    }
    let mut look = v.look().await?;
    let counts = imports::report(&mut look, number).await?.counts;
    drop(look);
    let skip_wrong = v.query("skip_wrong") == "yes";
    if counts.error > 0 && !skip_wrong {
        return Ok(answer(&v, number, StatusCode::UNPROCESSABLE_ENTITY).await?);
    }
    if counts.changes() > 0 {
        imports::apply(&mut desk, number, skip_wrong).await?;
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
        .flat_map(|p| problems(v, p))
        .map(|(line, field, value, say)| {
            let header = words::header(&import.reading, field);
            json!({ "row": line, "field": field, "column_in_file": header, "value": value, "detail": say })
        })
        .collect();
    let body = json!({
        "number": import.number,
        "kind": import.kind,
        "file_name": import.file_name,
        "staged_at": import.staged_at.iso(),
        "applied_at": import.applied_at.map(kit::At::iso),
        "undone_at": import.undone_at.map(kit::At::iso),
        "counts": counts,
        "difference": imports::difference(v.lang(), &counts),
        "reading": import.reading,
        // Rows with a problem do not count; here they are as CSV, to be mended.
        "left_out": (counts.error > 0).then(|| format!("/imports/{}/left-out.csv", import.number)),
        "problems": problems,
    });
    Ok((status, Json(body)).into_response())
}
