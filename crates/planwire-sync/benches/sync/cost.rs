//! The cost of a process, as it measured it itself.

use std::fmt;
use std::process::Command;

use serde::{Deserialize, Serialize};

/// The cost of a reader.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub(crate) struct Cost {
    /// In seconds.
    pub(crate) wall: f64,
    /// User and system time, in seconds.
    pub(crate) cpu: f64,
    /// The greatest resident memory, in bytes.
    pub(crate) peak: u64,
    /// The number of records that were read, if the reader says so.
    #[serde(default)]
    pub(crate) records: u64,
}

impl Cost {
    /// Reads the cost that a process prints.
    pub(crate) fn of(command: &mut Command) -> Self {
        let output = command
            .stderr(std::process::Stdio::inherit())
            .output()
            .unwrap();
        assert!(output.status.success(), "{command:?}");
        Self::parse(&output.stdout)
    }

    pub(crate) fn parse(output: &[u8]) -> Self {
        serde_json::from_slice(output).unwrap()
    }

    /// Returns the cost with the median processor time.
    pub(crate) fn median(mut costs: Vec<Self>) -> Self {
        costs.sort_by(|left, right| left.cpu.total_cmp(&right.cpu));
        costs[costs.len() / 2]
    }

    pub(crate) fn mebibytes(self) -> f64 {
        self.peak as f64 / f64::from(1 << 20)
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (wall, cpu, peak) = (self.wall, self.cpu, self.mebibytes());
        write!(
            formatter,
            "wall {wall:.2} s, CPU {cpu:.2} s, peak {peak:.1} MiB"
        )
    }
}
