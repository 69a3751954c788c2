//! The server of all readers: a sandbox in a separate process, so that its costs are not counted.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use planwire_sandbox::Sandbox;

use crate::Result;

/// The settings of a server.
#[derive(Debug, Default)]
pub(crate) struct Settings {
    pub(crate) records: u64,
    pub(crate) latency: Duration,
    pub(crate) cached_bytes: usize,
    pub(crate) count_requests: bool,
}

impl Settings {
    fn as_arguments(&self) -> [String; 4] {
        [
            self.records.to_string(),
            self.latency.as_millis().to_string(),
            self.cached_bytes.to_string(),
            self.count_requests.to_string(),
        ]
    }

    pub(crate) fn parse(arguments: &[&str]) -> Result<Self> {
        let [records, latency, cached_bytes, count_requests] = arguments else {
            return Err(
                "expected the records, the milliseconds, the bytes, and true to count requests"
                    .into(),
            );
        };
        Ok(Self {
            records: records.parse()?,
            latency: Duration::from_millis(latency.parse()?),
            cached_bytes: cached_bytes.parse()?,
            count_requests: count_requests.parse()?,
        })
    }
}

/// The access to a server.
#[derive(Clone, Debug)]
pub(crate) struct Access {
    pub(crate) base_url: String,
    pub(crate) token: String,
    pub(crate) company: String,
}

impl Access {
    pub(crate) fn as_arguments(&self) -> [&str; 3] {
        [&self.base_url, &self.token, &self.company]
    }
}

impl TryFrom<&[&str]> for Access {
    type Error = Box<dyn std::error::Error>;

    fn try_from(words: &[&str]) -> Result<Self> {
        let [base_url, token, company] = words else {
            return Err("expected a URL, a token and a company".into());
        };
        Ok(Self {
            base_url: (*base_url).to_owned(),
            token: (*token).to_owned(),
            company: (*company).to_owned(),
        })
    }
}

/// Serves until the other side closes the input, and responds to each line with the number of requests.
pub(crate) fn serve(settings: &Settings) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let mut builder = Sandbox::builder()
            .records(settings.records)
            .latency(settings.latency)
            .cache_pages(settings.cached_bytes);
        if settings.count_requests {
            builder = builder.record_requests();
        }
        let sandbox = builder.start().await?;
        let access = sandbox.wethod();
        println!(
            "{} {} {}",
            access.base_url(),
            access.token(),
            access.company()
        );
        let responding = tokio::task::spawn_blocking(move || {
            for line in std::io::stdin().lines() {
                line?;
                println!("{}", sandbox.requests().len());
            }
            std::io::Result::Ok(())
        });
        responding.await??;
        Ok(())
    })
}

/// A server in a separate process, until it is dropped.
pub(crate) struct Origin {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    access: Access,
}

impl Origin {
    pub(crate) fn start(settings: &Settings) -> Result<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .arg("origin")
            .args(settings.as_arguments())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let (Some(input), Some(output)) = (process.stdin.take(), process.stdout.take()) else {
            return Err("the origin has no input or output".into());
        };
        let mut output = BufReader::new(output);
        let mut line = String::new();
        output.read_line(&mut line)?;
        let words: Vec<&str> = line.split_whitespace().collect();
        let access = Access::try_from(words.as_slice())?;
        Ok(Self {
            process,
            input,
            output,
            access,
        })
    }

    pub(crate) fn access(&self) -> &Access {
        &self.access
    }

    /// Returns the number of requests.
    pub(crate) fn requests(&mut self) -> Result<u64> {
        writeln!(self.input)?;
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        Ok(line.trim().parse()?)
    }
}

impl Drop for Origin {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
