//! An answer whose file is still being made: the browser waits without the house holding the file in memory.

use std::{
    pin::Pin,
    task::{Context, Poll, ready},
};

use axum::body::{Bytes, HttpBody};
use http_body::Frame;
use kit::{Done, Stop};
use tokio::{
    fs::File,
    io::{AsyncRead, ReadBuf},
    task::JoinHandle,
};

use super::TempFile;

const PIECE_BYTES: usize = 64 * 1024;

/// Waits for `making`, then sends the file piece by piece and throws it away. When the making fails the answer breaks off,
/// which a browser shows as a failed download.
#[derive(Debug)]
pub struct FileBody {
    stage: Stage,
}

#[derive(Debug)]
enum Stage {
    Making(JoinHandle<Done<TempFile>>),
    /// The file goes when it has been sent.
    Sending {
        file: File,
        _temp: TempFile,
    },
}

impl FileBody {
    pub fn new(making: JoinHandle<Done<TempFile>>) -> Self {
        FileBody { stage: Stage::Making(making) }
    }
}

impl HttpBody for FileBody {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        loop {
            match &mut self.stage {
                Stage::Making(making) => {
                    let made = ready!(Pin::new(making).poll(cx)).map_err(std::io::Error::other)?;
                    let made = made.and_then(|temp| Ok((std::fs::File::open(temp.path())?, temp)));
                    let (file, temp) = made.map_err(broken)?;
                    self.stage = Stage::Sending { file: File::from_std(file), _temp: temp };
                }
                Stage::Sending { file, .. } => {
                    let mut piece = vec![0; PIECE_BYTES];
                    let mut buffer = ReadBuf::new(&mut piece);
                    ready!(Pin::new(file).poll_read(cx, &mut buffer))?;
                    let n = buffer.filled().len();
                    piece.truncate(n);
                    return Poll::Ready((n > 0).then(|| Ok(Frame::data(piece.into()))));
                }
            }
        }
    }
}

fn broken(stop: Stop) -> std::io::Error {
    tracing::error!(?stop, "an export could not be made");
    std::io::Error::other("an export could not be made")
}
