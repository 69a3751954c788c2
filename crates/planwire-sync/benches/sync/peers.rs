//! The peers: dlt and target-postgres, run by `peers.py`.

use std::env;
use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::cost::Cost;
use crate::server::Access;

/// The programs of the peers.
pub(crate) struct Peers {
    /// A Python that has dlt and requests.
    python: Option<String>,
    /// The program target-postgres.
    #[cfg(feature = "postgres")]
    target_postgres: Option<String>,
    /// A peer that takes longer than this is stopped.
    pub(crate) patience: Duration,
}

impl Peers {
    pub(crate) fn from_environment() -> Self {
        let named = |variable: &str, skipped: &str| {
            let value = env::var(variable).ok();
            if value.is_none() {
                eprintln!("skipped: {skipped}; set {variable}");
            }
            value
        };
        let seconds = env::var("PLANWIRE_BENCH_PATIENCE").map(|it| it.parse().unwrap());
        Self {
            python: named(
                "PLANWIRE_BENCH_PYTHON",
                "dlt, and the tap of target-postgres",
            ),
            #[cfg(feature = "postgres")]
            target_postgres: named("PLANWIRE_BENCH_TARGET_POSTGRES", "target-postgres"),
            patience: Duration::from_secs(seconds.unwrap_or(120)),
        }
    }

    /// Loads budgets by dlt, into a database whose folder of pipelines is named after it. `None` if dlt is left out or
    /// was stopped.
    pub(crate) fn dlt(&self, account: &Access, into: &str) -> Option<Cost> {
        let name: String = into.chars().filter(char::is_ascii_alphanumeric).collect();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("bench-dlt")
            .join(name);
        if into.starts_with("sqlite:///") && !Path::new(&into["sqlite:///".len()..]).exists() {
            let _ = std::fs::remove_dir_all(&folder);
        }
        let mut command = self.script("dlt")?;
        self.cost(command.args(&account.words).arg(into).arg(folder))
    }

    /// Writes the stream of messages that a tap would write, for target-postgres.
    #[cfg(feature = "postgres")]
    pub(crate) fn tap(&self, account: &Access, stream: &Path) -> Option<Cost> {
        self.target_postgres.as_ref()?;
        let mut command = self.script("tap")?;
        self.cost(command.args(&account.words).arg(stream))
    }

    /// Loads a stream by target-postgres.
    #[cfg(feature = "postgres")]
    pub(crate) fn target_postgres(&self, stream: &Path, into: &str) -> Option<Cost> {
        let mut command = self.script("target")?;
        self.cost(
            command
                .arg(self.target_postgres.as_ref()?)
                .arg(stream)
                .arg(into),
        )
    }

    fn script(&self, job: &str) -> Option<Command> {
        let mut command = Command::new(self.python.as_ref()?);
        command.arg(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/benches/sync/peers.py"
        ));
        command.arg(job);
        Some(command)
    }

    /// Returns the cost that a peer prints; `None` if it was stopped.
    fn cost(&self, command: &mut Command) -> Option<Cost> {
        let mut peer = command.stdout(Stdio::piped()).spawn().unwrap();
        let start = Instant::now();
        let status = loop {
            if let Some(status) = peer.try_wait().unwrap() {
                break status;
            }
            if start.elapsed() > self.patience {
                peer.kill().unwrap();
                peer.wait().unwrap();
                return None;
            }
            std::thread::sleep(Duration::from_millis(50));
        };
        assert!(status.success(), "{command:?}");
        let mut output = Vec::new();
        peer.stdout
            .take()
            .unwrap()
            .read_to_end(&mut output)
            .unwrap();
        Some(Cost::parse(&output))
    }
}
