//! The measurements of a process.

use std::error::Error;
use std::fmt;
use std::str::FromStr;
use std::time::{Duration, Instant};

/// The results of a reader.
#[derive(Debug)]
pub(crate) struct Measured {
    pub(crate) records: u64,
    pub(crate) sum_of_ids: u64,
    pub(crate) wall: Duration,
    /// User and system time, if the system reports it.
    pub(crate) cpu: Option<Duration>,
    /// The peak memory of the whole process, in bytes, if the system reports it.
    pub(crate) peak_memory: Option<u64>,
}

/// A running measurement.
pub(crate) struct Stopwatch {
    wall: Instant,
    cpu: Option<Duration>,
}

impl Stopwatch {
    pub(crate) fn start() -> Self {
        Self {
            cpu: cpu_time(),
            wall: Instant::now(),
        }
    }

    pub(crate) fn stop(self, records: u64, sum_of_ids: u64) -> Measured {
        let wall = self.wall.elapsed();
        let cpu = cpu_time().zip(self.cpu).map(|(now, then)| now - then);
        Measured {
            records,
            sum_of_ids,
            wall,
            cpu,
            peak_memory: peak_memory(),
        }
    }
}

/// Returns the processor time of all threads of this process. `/proc/self/stat` counts it in hundredths of a
/// second, which are too coarse for the shortest runs.
#[cfg(unix)]
fn cpu_time() -> Option<Duration> {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Some(Duration::new(
        time.tv_sec.try_into().ok()?,
        time.tv_nsec.try_into().ok()?,
    ))
}

#[cfg(not(unix))]
fn cpu_time() -> Option<Duration> {
    None
}

/// Returns Linux' high-water mark.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1_024)
}

/// The format between the two processes.
impl fmt::Display for Measured {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cpu = self.cpu.map_or(0, |cpu| cpu.as_nanos());
        write!(
            formatter,
            "{} records, ids {}, wall {} ns, CPU {cpu} ns, peak {} bytes",
            self.records,
            self.sum_of_ids,
            self.wall.as_nanos(),
            self.peak_memory.unwrap_or(0),
        )
    }
}

impl FromStr for Measured {
    type Err = Box<dyn Error>;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let numbers: Vec<u64> = text
            .split(|c: char| !c.is_ascii_digit())
            .filter(|digits| !digits.is_empty())
            .map(str::parse)
            .collect::<Result<_, _>>()?;
        let [records, sum_of_ids, wall, cpu, peak] = numbers[..] else {
            return Err(format!("not the output of a run: {text}").into());
        };
        // An unknown value is 0.
        let measured = |value: u64| Some(value).filter(|value| *value > 0);
        Ok(Self {
            records,
            sum_of_ids,
            wall: Duration::from_nanos(wall),
            cpu: measured(cpu).map(Duration::from_nanos),
            peak_memory: measured(peak),
        })
    }
}

pub(crate) fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.is_empty() {
        f64::NAN
    } else if values.len() % 2 == 1 {
        values[middle]
    } else {
        values[middle - 1].midpoint(values[middle])
    }
}
