//! Recordings of calls: taken in, heard by range by the three who may, taken away, swept, erased, exported, forgotten.

use std::sync::Arc;

use bytes::Bytes;
use files::{FileId, Files};
use store::{Actor, sql};

use crate::{
    guest::{Answer, Guest},
    stage::{Kind, Stage, Stages, as_of, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("recordings/one is added, heard by range, taken away and swept", |s, k| Box::pin(walk(s, k)));
    add("recordings/what is none is refused by its bytes", |s, k| Box::pin(refused(s, k)));
    add("recordings/three may hear one, and each listening is told once a day", |s, k| Box::pin(heard_by(s, k)));
    add("recordings/the night deletes them when their days are over", |s, k| Box::pin(forgotten(s, k)));
    add("recordings/one goes with its person, and into a copy", |s, k| Box::pin(erased(s, k)));
    add("recordings/a sweep leaves what is named and what is just coming", |s, k| Box::pin(sweeps(s, k)));
}

/// A WAV file of two seconds.
fn wav() -> Vec<u8> {
    let mut out =
        b"RIFF\xa4\x3e\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data\x80\x3e\0\0".to_vec();
    out.extend((0..16_000_u32).map(|n| (n % 251) as u8));
    out
}

async fn speaks(stage: &Stage, handle: &str) -> Result<Guest, String> {
    let mut guest = stage.as_(handle).await?;
    guest.speak("en");
    Ok(guest)
}

/// Where the review of this person's contact is read.
async fn call_of(stage: &Stage, handle: &str) -> Result<String, String> {
    let mut look = stage.look().await?;
    let row = sql("SELECT r.id AS id FROM call_review r JOIN person p ON p.id = r.person_id WHERE p.handle = $1");
    let id: String = row.bind(handle).one(&mut look).await.map_err(said)?.get("id").map_err(said)?;
    Ok(format!("/calls/{id}"))
}

async fn draft(coach: &mut Guest, channel: &str) -> Result<String, String> {
    let new = [("person", "roberts.zarins"), ("channel", channel), ("contact", "T-9"), ("on", "2026-11-23")];
    let answer = coach.post("/calls", &new).await?;
    equal(answer.status, 303)?;
    Ok(answer.location)
}

async fn count(stage: &Stage, query: &'static str) -> Result<i64, String> {
    let mut look = stage.look().await?;
    sql(query).one(&mut look).await.map_err(said)?.get("n").map_err(said)
}

/// The files that are named for one call.
async fn file_of(stage: &Stage, call: &str) -> Result<Option<FileId>, String> {
    let mut look = stage.look().await?;
    let row = sql("SELECT sha256 FROM review_recording WHERE review_id = $1").bind(call.trim_start_matches("/calls/"));
    let Some(row) = row.maybe(&mut look).await.map_err(said)? else { return Ok(None) };
    Ok(row.get::<Option<String>>("sha256").map_err(said)?.as_deref().and_then(FileId::read))
}

fn files(stage: &Stage) -> &Files {
    stage.house.app.files()
}

async fn is_there(stage: &Stage, id: &FileId) -> Result<bool, String> {
    files(stage).has(id).await.map_err(said)
}

fn header<'a>(answer: &'a Answer, name: &str) -> &'a str {
    answer.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or("")
}

async fn walk(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut coach = speaks(&stage, "juris.liepa").await?;
    let call = draft(&mut coach, "call").await?;
    coach.sees(&call).await?.says("A recording of this call")?;
    let (at, bytes) = (format!("{call}/recordings"), wav());
    let answer = coach.upload(&at, "recording", "call.exe", &bytes).await?;
    equal(answer.status, 303)?;
    let page = coach.sees(&call).await?;
    page.says("0:02 · 17 kB · WAV")?;
    equal(page.body.contains("preload=\"none\""), true)?;
    plays(&mut coach, &format!("{call}/recording"), &bytes).await?;
    let beyond = coach.post(&format!("{call}/comments"), &[("at", "9:10"), ("text", "Here")]).await?;
    equal(beyond.status, 422)?;
    beyond.says("The recording is 0:02 long")?;
    coach.does(&format!("{call}/comments"), &[("at", "0:01"), ("text", "Here")]).await?;
    equal(coach.sees(&call).await?.body.contains("data-second=\"1\""), true)?;
    let id = file_of(&stage, &call).await?.ok_or("no file is named")?;
    equal(coach.post(&format!("{call}/recording-removals"), &[]).await?.status, 303)?;
    equal(coach.post(&format!("{call}/recording-removals"), &[]).await?.status, 404)?;
    equal(coach.get(&format!("{call}/recording")).await?.status, 404)?;
    // For a day nothing happens to the bytes; then the night takes them, and only them.
    equal(is_there(&stage, &id).await?, true)?;
    let liga = call_of(&stage, "liga.ozolina").await?;
    stage.days(2).await?;
    equal(is_there(&stage, &id).await?, false)?;
    let kept = file_of(&stage, &liga).await?.ok_or("Līga's recording is not named")?;
    equal(is_there(&stage, &kept).await?, true)?;
    let row = "SELECT count(*) AS n FROM file f WHERE NOT EXISTS (SELECT 1 FROM review_recording r WHERE r.sha256 = f.sha256) \
                AND NOT EXISTS (SELECT 1 FROM outside_course o WHERE o.sha256 = f.sha256)";
    equal(count(&stage, row).await?, 0)?;
    // Handed over, it stays as it is; a chat has none.
    equal(coach.upload(&format!("{liga}/recordings"), "recording", "a.wav", &bytes).await?.status, 409)?;
    equal(coach.post(&format!("{liga}/recording-removals"), &[]).await?.status, 409)?;
    let chat = draft(&mut coach, "chat").await?;
    coach.sees(&chat).await?.silent_about("A recording of this call")?;
    equal(coach.upload(&format!("{chat}/recordings"), "recording", "a.wav", &bytes).await?.status, 409)
}

async fn plays(coach: &mut Guest, path: &str, bytes: &[u8]) -> Result<(), String> {
    let whole = coach.get(path).await?;
    equal(whole.status, 200)?;
    equal(whole.bytes.as_slice(), bytes)?;
    let wanted = [
        ("content-type", "audio/wav"),
        ("x-content-type-options", "nosniff"),
        ("content-disposition", "inline; filename=\"contact.wav\""),
        ("content-security-policy", "default-src 'none'; sandbox"),
        ("cache-control", "private, no-store"),
        ("accept-ranges", "bytes"),
        ("cross-origin-resource-policy", "same-origin"),
        ("content-length", "16044"),
        ("content-encoding", ""),
    ];
    for (name, value) in wanted {
        equal((name, header(&whole, name)), (name, value))?;
    }
    let part = coach.range(path, "bytes=100-199").await?;
    equal(part.status, 206)?;
    equal(part.bytes.as_slice(), &bytes[100..200])?;
    equal(header(&part, "content-range"), "bytes 100-199/16044")?;
    let end = coach.range(path, "bytes=-44").await?;
    equal(end.bytes.as_slice(), &bytes[16_000..])?;
    let beyond = coach.range(path, "bytes=16044-").await?;
    equal((beyond.status, header(&beyond, "content-range")), (416, "bytes */16044"))?;
    equal(coach.range(path, "bytes=0-1,5-6").await?.status, 200)
}

async fn refused(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut coach = speaks(&stage, "juris.liepa").await?;
    let call = draft(&mut coach, "call").await?;
    let at = format!("{call}/recordings");
    let cases: [(&[u8], &str); 5] = [
        (b"%PDF-1.7 not a call", "This is a PDF."),
        (b"\x89PNG\r\n\x1a\n", "This is a picture."),
        (b"<script>alert(1)</script>", "This is text."),
        (b"MZ\x90\0\x03", "no recording, whatever its name says"),
        (b"", "Choose a file first."),
    ];
    for (bytes, words) in cases {
        let answer = coach.upload(&at, "recording", "call.mp3", bytes).await?;
        equal(answer.status, 422)?;
        answer.says(words)?;
    }
    equal(coach.post(&at, &[]).await?.status, 422)?;
    let mut large = wav();
    large.resize(51 * 1024 * 1024, 0);
    let answer = coach.upload(&at, "recording", "call.wav", &large).await?;
    equal(answer.status, 422)?;
    answer.says("larger than 50 MB")?;
    let named = "SELECT count(*) AS n FROM file f WHERE NOT EXISTS (SELECT 1 FROM review_recording r WHERE r.sha256 = f.sha256) \
                AND NOT EXISTS (SELECT 1 FROM outside_course o WHERE o.sha256 = f.sha256)";
    equal(count(&stage, named).await?, 0)?;
    // Nothing of what was refused stays behind.
    let left = stage.home.files().unwrap_or_default().join("incoming");
    let left = std::fs::read_dir(left).map_or(0, |found| found.count());
    equal(left, 0)
}

async fn heard_by(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let (disputed, quiet) = (call_of(&stage, "liga.ozolina").await?, call_of(&stage, "kristaps.vilks").await?);
    let unheard = call_of(&stage, "martins.lacis").await?;
    let tries = [
        // The reviewer, the person, and the manager who decides the dispute.
        ("juris.liepa", &disputed, 200),
        ("liga.ozolina", &disputed, 200),
        ("andris.kalnins", &disputed, 200),
        // Nobody disputed anything here: the manager reads it, and does not hear it.
        ("andris.kalnins", &quiet, 403),
        ("kristaps.vilks", &quiet, 200),
        ("liga.ozolina", &quiet, 403),
        ("kari.nordby", &quiet, 403),
        ("mei.lin", &disputed, 403),
        ("paula.vitola", &disputed, 403),
        // A draft is its writer's alone.
        ("juris.liepa", &unheard, 200),
        ("martins.lacis", &unheard, 403),
        ("andris.kalnins", &unheard, 403),
    ];
    for (handle, call, status) in tries {
        let mut guest = speaks(&stage, handle).await?;
        for range in ["bytes=0-9", "bytes=10-19"] {
            let answer = guest.range(&format!("{call}/recording"), range).await?;
            let wanted = if status == 200 { 206 } else { status };
            equal((handle, call, answer.status), (handle, call, wanted))?;
        }
    }
    speaks(&stage, "andris.kalnins").await?.sees(&quiet).await?.says("Only the reviewer, the person and whoever")?;
    // Two ranges each, told once.
    let told = "SELECT count(*) AS n FROM journal WHERE name = 'coach.recording_heard'";
    equal(count(&stage, told).await?, 5)?;
    speaks(&stage, "kari.nordby").await?.sees("/audit?act=coach.recording_heard").await?.link("/audit?object=")?;
    stage.days(1).await?;
    speaks(&stage, "liga.ozolina").await?.range(&format!("{disputed}/recording"), "bytes=0-9").await?;
    equal(count(&stage, told).await?, 6)?;
    let mut stranger = stage.stranger();
    equal(stranger.get(&format!("{disputed}/recording")).await?.status, 303)?;
    for (handle, call) in [("andris.kalnins", &unheard), ("sigrid.aune", &unheard)] {
        let mut guest = speaks(&stage, handle).await?;
        equal(guest.upload(&format!("{call}/recordings"), "recording", "a.wav", &wav()).await?.status, 403)?;
        equal(guest.post(&format!("{call}/recording-removals"), &[]).await?.status, 403)?;
    }
    Ok(())
}

async fn forgotten(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let (disputed, quiet) = (call_of(&stage, "liga.ozolina").await?, call_of(&stage, "kristaps.vilks").await?);
    let gone = file_of(&stage, &quiet).await?.ok_or("no file is named")?;
    forget(&stage, 88).await?;
    equal(file_of(&stage, &quiet).await?, Some(gone.clone()))?;
    forget(&stage, 90).await?;
    equal(file_of(&stage, &quiet).await?, None)?;
    // What still waits for a decision stays.
    equal(file_of(&stage, &disputed).await?.is_some(), true)?;
    let (app, later) = (&stage.house.app, stage.now().plus_days(91));
    files(&stage).sweep(&app.0.db, records::held(), later, &mut app.chance()).await.map_err(said)?;
    equal(is_there(&stage, &gone).await?, false)?;
    let mut person = speaks(&stage, "kristaps.vilks").await?;
    person.sees(&quiet).await?.says("The time a recording is kept was over")?;
    equal(person.get(&format!("{quiet}/recording")).await?.status, 404)
}

/// The nightly act as it would be so many days later.
async fn forget(stage: &Stage, days: i64) -> Result<(), String> {
    let app = &stage.house.app;
    let now = stage.now().plus_days(days);
    let mut work = app.0.db.work(Actor::System, now, app.chance()).await.map_err(said)?;
    coach::forget_recordings(&mut work).await.map_err(said)?;
    work.commit().await.map_err(said)
}

async fn erased(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let call = call_of(&stage, "kristaps.vilks").await?;
    let id = file_of(&stage, &call).await?.ok_or("no file is named")?;
    let mut person = speaks(&stage, "kristaps.vilks").await?;
    let own = person.post("/people/kristaps.vilks/data", &[("as", "csv")]).await?;
    equal(named_in(&own.bytes, &format!("files/{id}.wav")), true)?;
    let mut other = speaks(&stage, "juris.liepa").await?;
    // Whoever listened is named in the row; the recording is not theirs.
    let theirs = other.post("/people/juris.liepa/data", &[("as", "csv")]).await?;
    equal(named_in(&theirs.bytes, &format!("files/{id}")), false)?;
    let json = other.post("/people/juris.liepa/data", &[("as", "json")]).await?;
    equal(json.body.contains(id.as_str()), false)?;
    let folder = std::env::temp_dir().join(format!("tandem-files-{}-{}", kind.name(), std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
    let mut look = stage.look().await?;
    records::export::to_folder(&mut look, files(&stage), &folder).await.map_err(said)?;
    drop(look);
    let copy = std::fs::read(folder.join(format!("files/{id}.wav"))).map_err(|e| e.to_string())?;
    equal(copy.len(), 640_044)?;
    std::fs::remove_dir_all(&folder).map_err(|e| e.to_string())?;
    crate::held::leave(&stage, "kristaps.vilks").await?;
    let mut admin = speaks(&stage, "kari.nordby").await?;
    admin.does("/people/kristaps.vilks/erasure", &[("handle", "kristaps.vilks")]).await?;
    equal(file_of(&stage, &call).await?, None)?;
    equal(is_there(&stage, &id).await?, false)
}

/// Whether a zip holds a file whose name begins so: names stand in it as they are.
fn named_in(zip: &[u8], name: &str) -> bool {
    zip.windows(name.len()).any(|w| w == name.as_bytes())
}

async fn sweeps(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let (app, now) = (&stage.house.app, stage.now());
    let (db, all, mut chance) = (&app.0.db, files(&stage), app.chance());
    let named = "SELECT count(*) AS n FROM review_recording WHERE sha256 IS NOT NULL";
    let before = count(&stage, named).await?;
    let bytes = Bytes::from_static(b"the same bytes twice");
    let one = all.keep_bytes(db, bytes.clone(), now, &mut chance).await.map_err(said)?;
    let sweep = async |at| all.sweep(db, records::held(), at, &mut app.chance()).await.map_err(said);
    equal(sweep(now.plus_minutes(23 * 60)).await?, 0)?;
    // Brought again, their day begins again.
    let again = all.keep_bytes(db, bytes.clone(), now.plus_minutes(23 * 60), &mut chance).await.map_err(said)?;
    equal(&one, &again)?;
    equal(sweep(now.plus_minutes(25 * 60)).await?, 0)?;
    equal(sweep(now.plus_minutes(48 * 60)).await?, 1)?;
    equal((is_there(&stage, &one.id).await?, count(&stage, named).await?), (false, before))?;
    // A sweep was killed after its mark: bytes that come meanwhile wait for the next one, and are there afterwards.
    all.keep_bytes(db, bytes.clone(), now, &mut chance).await.map_err(said)?;
    let later = now.plus_minutes(72 * 60);
    let mut work = db.work(Actor::System, later, app.chance()).await.map_err(said)?;
    equal(store::holds::mark_unnamed_files(&mut work, records::held(), later).await.map_err(said)?, 1)?;
    work.commit().await.map_err(said)?;
    let mut other = app.chance();
    let (kept, swept) = tokio::join!(all.keep_bytes(db, bytes, later, &mut other), async {
        tokio::time::sleep(std::time::Duration::from_millis(150)).await;
        sweep(later).await
    });
    equal(swept?, 1)?;
    equal(is_there(&stage, &kept.map_err(said)?.id).await?, true)?;
    let wrong: Vec<String> = vec![as_of().to_string(), "../../etc/passwd".into(), "A".repeat(64), "a".repeat(63)];
    equal(wrong.iter().any(|w| FileId::read(w).is_some()), false)
}
