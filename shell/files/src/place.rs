//! Where files are, and reading them.

use std::{
    fmt,
    ops::Range,
    path::{Path as Folder, PathBuf},
    sync::Arc,
};

use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt, stream::BoxStream};
use kit::{Done, Stop};
use object_store::{
    GetOptions, GetRange, ObjectStore, aws::AmazonS3Builder, local::LocalFileSystem, memory::InMemory, path::Path,
    prefix::PrefixStore,
};
use store::Unfit;
use url::Url;

/// What a file is called: the SHA-256 of its bytes, 64 small hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(String);

impl FileId {
    /// `None` when it is no such sum: it will be part of a path.
    pub fn read(text: &str) -> Option<FileId> {
        let digits = text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        digits.then(|| FileId(text.to_owned()))
    }

    pub(crate) fn of_sum(sum: &[u8]) -> FileId {
        FileId(sum.iter().map(|b| format!("{b:02x}")).collect())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn path(&self) -> Path {
        Path::from_iter([&self.0[..2], &self.0])
    }
}

impl fmt::Display for FileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A file's bytes, one piece after the other.
pub type Pieces = BoxStream<'static, Result<Bytes, std::io::Error>>;

/// The house's files. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Files {
    pub(crate) store: Arc<dyn ObjectStore>,
}

impl Files {
    /// In a folder, which is made when it is missing. What was written is on the disk, not only on its way there.
    pub fn folder(folder: &Folder) -> Done<Files> {
        std::fs::create_dir_all(folder)
            .map_err(|e| Unfit(format!("the folder {} for files cannot be made: {e}", folder.display())))?;
        let store = LocalFileSystem::new_with_prefix(folder)
            .map_err(|e| Unfit(format!("the folder {} for files cannot be used: {e}", folder.display())))?;
        Ok(Files { store: Arc::new(store.with_fsync(true)) })
    }

    /// At an address: `file:///srv/files`, or `s3://bucket/prefix`, for which key, region and endpoint are read from the
    /// variables that AWS tools know (`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_REGION`, `AWS_ENDPOINT`).
    pub fn at(address: &str) -> Done<Files> {
        let wrong = |why: &str| Unfit(format!("files cannot be kept at {address}: {why}"));
        let url =
            Url::parse(address).map_err(|e| wrong(&format!("{e}; write file:///folder or s3://bucket/prefix")))?;
        match url.scheme() {
            "file" => Files::folder(&folder_of(&url).ok_or_else(|| wrong("it is no folder of this machine"))?),
            "s3" => {
                // Whoever installed one before has decided; then ours is not needed.
                let _ = rustls::crypto::ring::default_provider().install_default();
                let store = AmazonS3Builder::from_env().with_url(address).build().map_err(|e| wrong(&e.to_string()))?;
                let prefix = url.path().trim_matches('/').to_owned();
                Ok(Files { store: Arc::new(PrefixStore::new(store, prefix)) })
            }
            other => Err(wrong(&format!("{other}: is not known; write file:///folder or s3://bucket/prefix")).into()),
        }
    }

    /// The folder behind such an address, when it is one of this machine.
    pub fn folder_behind(address: &str) -> Option<PathBuf> {
        folder_of(&Url::parse(address).ok()?)
    }

    /// Nowhere: gone with the process.
    pub fn in_memory() -> Files {
        Files { store: Arc::new(InMemory::new()) }
    }

    /// The bytes of `range`, which must lie within the file and not be empty. Missing when there is no such file.
    pub async fn read(&self, id: &FileId, range: Range<u64>) -> Done<Pieces> {
        let options = GetOptions { range: Some(GetRange::Bounded(range)), ..GetOptions::default() };
        let found = self.store.get_opts(&id.path(), options).await.map_err(missing)?;
        Ok(found.into_stream().map_err(std::io::Error::other).boxed())
    }

    /// All of it, piece by piece; `None` when there is no such file.
    pub async fn whole(&self, id: &FileId) -> Done<Option<Pieces>> {
        match self.store.get_opts(&id.path(), GetOptions::default()).await {
            Ok(found) => Ok(Some(found.into_stream().map_err(std::io::Error::other).boxed())),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(e) => Err(e.into()),
        }
    }

    pub async fn has(&self, id: &FileId) -> Done<bool> {
        let options = GetOptions { head: true, ..GetOptions::default() };
        match self.store.get_opts(&id.path(), options).await {
            Ok(_) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(e) => Err(e.into()),
        }
    }
}

fn folder_of(url: &Url) -> Option<PathBuf> {
    (url.scheme() == "file").then(|| url.to_file_path().ok()).flatten()
}

fn missing(e: object_store::Error) -> Stop {
    match e {
        object_store::Error::NotFound { .. } => Stop::missing(),
        other => other.into(),
    }
}
