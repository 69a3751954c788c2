//! stdout of a list: portions of whole lines, on a separate thread, so that a slow or stopped reader blocks
//! neither an interruption nor the sandbox.

use std::io;
use std::time::Duration;

use tokio::task::{JoinHandle, spawn_blocking};

/// The maximum time that an interruption waits for a reader to accept the current portion.
pub(crate) const PATIENCE: Duration = Duration::from_secs(1);

#[derive(Default)]
pub(crate) struct Sink {
    writing: Option<JoinHandle<io::Result<()>>>,
}

impl Sink {
    /// Writes a portion. If the future is dropped, the write continues.
    pub(crate) async fn write(&mut self, portion: Vec<u8>) -> io::Result<()> {
        self.writing = Some(spawn_blocking(move || platform::write(&portion)));
        self.settle().await
    }

    /// Waits briefly until the current write is finished; returns `false` if it is not.
    pub(crate) async fn is_settled(&mut self) -> bool {
        let settled = tokio::time::timeout(PATIENCE, self.settle()).await;
        matches!(settled, Ok(Ok(())))
    }

    async fn settle(&mut self) -> io::Result<()> {
        let Some(writing) = &mut self.writing else {
            return Ok(());
        };
        let written = writing.await;
        self.writing = None;
        written.unwrap_or_else(|error| Err(io::Error::other(error)))
    }
}

#[cfg(unix)]
mod platform {
    use std::fs::File;
    use std::io::{self, Seek as _, Write as _};
    use std::os::fd::AsFd as _;

    /// Writes to the file itself, not through the standard library's buffer: the number of written bytes
    /// matters.
    pub(super) fn write(portion: &[u8]) -> io::Result<()> {
        let mut stdout = File::from(io::stdout().as_fd().try_clone_to_owned()?);
        let mut rest = portion;
        while !rest.is_empty() {
            match stdout.write(rest) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(written) => rest = rest.get(written..).unwrap_or_default(),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    let written = portion.len() - rest.len();
                    let _ = cut_back(stdout, portion.get(..written).unwrap_or_default());
                    return Err(error);
                }
            }
        }
        Ok(())
    }

    /// Removes half a line at the end of a file on a full disk: half a number is another number.
    fn cut_back(mut file: File, written: &[u8]) -> io::Result<()> {
        let whole = written.iter().rposition(|it| *it == b'\n');
        let half = (written.len() - whole.map_or(0, |it| it + 1)) as u64;
        let metadata = file.metadata()?;
        if half > 0 && metadata.is_file() && file.stream_position()? == metadata.len() {
            file.set_len(metadata.len() - half)?;
        }
        Ok(())
    }
}

#[cfg(not(unix))]
mod platform {
    use std::io::{self, Write as _};

    pub(super) fn write(portion: &[u8]) -> io::Result<()> {
        let mut stdout = io::stdout().lock();
        stdout.write_all(portion)?;
        stdout.flush()
    }
}
