//! The recording beside a review: taken in, heard, taken away.

use axum::{
    extract::{
        Multipart, Path,
        multipart::{Field, MultipartRejection},
    },
    http::HeaderMap,
    response::Response,
};
use files::Upload;
use kit::{Done, Refusal, Say, Stop};
use sound::Other;
use store::Work;
use web::{Fields, Reply, Visit, file};

use super::call::{again, along};
use crate::{
    model::{NewRecording, Recording, ReviewId},
    store::recordings as rows,
    verbs::{self, comment::shown},
};

/// An hour of speech as MP3, half an hour as WAV of a telephone.
pub const BYTES_MAX: u64 = 50 * 1024 * 1024;
/// So much is read, and thrown away, so that whoever sends too much is told so in words.
pub const BODY_BYTES_MAX: usize = 200 * 1024 * 1024;

/// What the page says of the recording.
pub(super) struct Shown {
    /// Nothing to hear: why.
    pub gone: Option<String>,
    /// `0:50 · 401 kB · WAV`, said before anything is loaded.
    pub about: String,
    pub demonstration: bool,
}

pub(super) async fn shown_to(v: &Visit, look: &mut Work, id: &ReviewId, hears: bool) -> Done<Option<Shown>> {
    let Some(recording) = rows::recording(look, id).await? else { return Ok(None) };
    let gone = match recording.gone_at {
        Some(at) => Some(v.ta("coach-recording-gone", "day", v.day_dated(at.day(v.zone())))),
        None if !hears => Some(v.t("coach-recording-not-yours")),
        None => recording.file.is_none().then(|| v.t("coach-recording-none")),
    };
    Ok(Some(Shown { gone, about: about(v, &recording), demonstration: recording.demonstration }))
}

fn about(v: &Visit, r: &Recording) -> String {
    let kilobytes = r.bytes.div_ceil(1_000) as f64;
    let size =
        if kilobytes < 1_000.0 { format!("{} kB", v.number(kilobytes, 0)) } else { megabytes(v, kilobytes / 1_000.0) };
    let long = r.seconds.and_then(|s| i64::try_from(s).ok()).map(shown);
    long.into_iter().chain([size, r.kind.ending().to_uppercase()]).collect::<Vec<_>>().join(" · ")
}

fn megabytes(v: &Visit, n: f64) -> String {
    format!("{} MB", v.number(n, 1))
}

/// Streams the recording, or the range a player asks for. The one answer to a GET that writes: that somebody listened is
/// noted before the first byte leaves.
pub async fn hear(v: Visit, Path(id): Path<String>, headers: HeaderMap) -> Reply {
    let id = ReviewId(id);
    let mut look = v.look().await?;
    let (recording, to_note) = verbs::to_hear(&mut look, &id).await?;
    drop(look);
    let Some(file) = recording.file else { return Err(Stop::missing().into()) };
    if to_note {
        let mut work = v.work().await?;
        verbs::note_hearing(&mut work, &id).await?;
        work.commit().await?;
    }
    let name = format!("contact.{}", recording.kind.ending());
    let shown = file::Shown { id: &file, bytes: recording.bytes, media_type: recording.kind.media_type(), name: &name };
    Ok(file::answer(v.app().files(), &headers, &shown).await?)
}

pub async fn remove(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = ReviewId(id);
    let done = removed(&v, &id, &fields).await;
    again(&v, &id, fields, done).await
}

async fn removed(v: &Visit, id: &ReviewId, fields: &Fields) -> Done<Response> {
    let mut work = v.work().await?;
    verbs::remove_recording(&mut work, id).await?;
    along(&mut work, id, fields).await?;
    work.commit().await?;
    Ok(v.go(&format!("/calls/{id}#h-recording"), "said-coach-recording-removed"))
}

pub async fn add(v: Visit, Path(id): Path<String>, form: Result<Multipart, MultipartRejection>) -> Reply {
    let id = ReviewId(id);
    // Before a byte is read: whoever may not, fills no disk.
    let mut look = v.look().await?;
    verbs::may_record(&mut look, &id).await?;
    drop(look);
    let mut pairs = Vec::new();
    let upload = received(&v, form, &mut pairs).await;
    let fields = Fields::from_pairs(pairs);
    let done = added(&v, &id, upload, &fields).await;
    again(&v, &id, fields, done).await
}

async fn added(v: &Visit, id: &ReviewId, upload: Done<Upload>, fields: &Fields) -> Done<Response> {
    let files = v.app().files();
    let mut upload = upload?;
    let kind = match sound::look(upload.head()) {
        Ok(kind) => kind,
        Err(other) => {
            upload.give_up().await?;
            return Err(refused(Say::new("coach-recording-other").with("what", word(other))));
        }
    };
    let (head, bytes) = (upload.head().to_vec(), upload.bytes());
    let seconds = sound::seconds(kind, &head, upload.tail(), bytes);
    let kept = files.keep(&v.app().0.db, upload, v.now(), &mut v.chance()).await?;
    let new = NewRecording { file: kept.id, kind, bytes: kept.bytes, seconds, demonstration: false };
    let mut work = v.work().await?;
    verbs::add_recording(&mut work, id, &new).await?;
    along(&mut work, id, fields).await?;
    work.commit().await?;
    Ok(v.go(&format!("/calls/{id}#h-recording"), "said-coach-recording-added"))
}

/// The file of the form; what stands in its other fields comes into `pairs`, also where the file is refused.
async fn received(
    v: &Visit,
    form: Result<Multipart, MultipartRejection>,
    pairs: &mut Vec<(String, String)>,
) -> Done<Upload> {
    let needed = || refused(Say::new("coach-recording-needed"));
    let mut form = form.map_err(|_| needed())?;
    let mut upload = None;
    loop {
        let part = match form.next_field().await {
            Ok(Some(part)) => part,
            Ok(None) => return upload.unwrap_or_else(|| Err(needed())),
            // What is wrong with the file says more than that the rest of the form did not come.
            Err(_) => return upload.filter(Result::is_err).unwrap_or_else(|| Err(broken())),
        };
        let name = part.name().unwrap_or_default().to_owned();
        if name != "recording" {
            pairs.push((name, part.text().await.map_err(|_| broken())?));
        } else if upload.is_none() {
            upload = Some(file_of(v, part).await);
        }
    }
}

/// The file, piece by piece.
async fn file_of(v: &Visit, mut part: Field<'_>) -> Done<Upload> {
    let too_large = || refused(Say::new("coach-recording-large").with("max", (BYTES_MAX / 1024 / 1024) as i64));
    let mut upload = v.app().files().receive(&mut v.chance(), v.now()).await?;
    let mut more = 0;
    while let Some(piece) = part.chunk().await.map_err(|_| if more > 0 { too_large() } else { broken() })? {
        if more > 0 || upload.bytes() + piece.len() as u64 > BYTES_MAX {
            more += piece.len();
        } else {
            upload.piece(piece).await?;
        }
    }
    if more > 0 {
        upload.give_up().await?;
        return Err(too_large());
    }
    if upload.bytes() == 0 {
        upload.give_up().await?;
        return Err(refused(Say::new("coach-recording-needed")));
    }
    Ok(upload)
}

fn broken() -> Stop {
    refused(Say::new("coach-recording-broken"))
}

fn refused(say: Say) -> Stop {
    Refusal::at("recording", say).into()
}

/// By which the texts choose what came.
fn word(other: Other) -> &'static str {
    match other {
        Other::Empty | Other::Unknown => "unknown",
        Other::WavCodec => "codec",
        Other::Sound => "sound",
        Other::Video => "video",
        Other::Picture => "picture",
        Other::Pdf => "pdf",
        Other::Archive => "archive",
        Other::Text => "text",
    }
}
