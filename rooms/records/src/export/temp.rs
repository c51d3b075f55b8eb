//! A file that nobody else may read and that goes when it is no longer needed.

use std::{
    fs::{File, OpenOptions},
    path::{Path, PathBuf},
};

use kit::{At, Chance, Done};

#[derive(Debug)]
pub struct TempFile {
    path: PathBuf,
}

impl TempFile {
    /// An empty file in the folder for such files.
    pub fn new(chance: &mut Chance, now: At) -> Done<TempFile> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        loop {
            let path = std::env::temp_dir().join(format!("tandem-{}", chance.uuid(now)));
            match options.open(&path) {
                Ok(_) => return Ok(TempFile { path }),
                // Another house on this machine drew the same name, as tests with one seed do.
                Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(e) => return Err(e.into()),
            }
        }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn write(&self) -> Done<File> {
        Ok(OpenOptions::new().write(true).open(&self.path)?)
    }
}

impl Drop for TempFile {
    fn drop(&mut self) {
        // What is left after a crash the machine clears away itself.
        let _ = std::fs::remove_file(&self.path);
    }
}
