//! The cost of reading a list: by hand, by the generated client, and by planwire. See BENCHMARKS.md.
//!
//! `cargo bench -p planwire` measures everything; `-- --quick` takes a minute, `-- cpu` measures one thing
//! only. Under `cargo test` it reads a few records with every reader and compares the results.
#![allow(clippy::print_stdout, reason = "the output is the purpose")]

mod measure;
mod origin;
mod reading;

use std::error::Error;
use std::process::Command;
use std::time::Duration;

use measure::{Measured, median};
use origin::{Origin, Settings};
use reading::Reading;

type Result<T> = std::result::Result<T, Box<dyn Error>>;
/// A measurement, with a few rounds or with all of them.
type Measure = fn(quick: bool) -> Result<()>;

/// The reader that the others are compared with.
const BY_HAND: &str = "hand";
const READINGS: [&str; 6] = [
    BY_HAND,
    "generated",
    "planwire-1",
    "planwire-4",
    "planwire-8",
    "planwire-16",
];
const PAGE: u64 = 100;
/// The delay before each response, as over the internet.
const LATENCY: Duration = Duration::from_millis(50);

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        // The processes that a measurement starts.
        ["origin", settings @ ..] => return origin::serve(&Settings::parse(settings)?),
        ["read", reading, access @ ..] => {
            let measured = reading::run(&reading.parse()?, &access.try_into()?)?;
            println!("{measured}");
            return Ok(());
        }
        _ => {}
    }
    // cargo passes `--bench` to measure.
    if words.contains(&"--test") || !words.contains(&"--bench") {
        return all_read_the_same();
    }
    let quick = words.contains(&"--quick");
    let chosen: Vec<_> = words.iter().filter(|it| !it.starts_with('-')).collect();
    let measures: [(&str, Measure); 4] = [
        ("latency", measure_latency),
        ("cpu", measure_cpu),
        ("requests", measure_requests),
        ("memory", measure_memory),
    ];
    if let Some(unknown) = chosen
        .iter()
        .find(|name| measures.iter().all(|(known, _)| known != **name))
    {
        let known = measures.map(|(name, _)| name).join(", ");
        return Err(format!("unknown measurement `{unknown}`; the known ones are: {known}").into());
    }
    for (name, measure) in measures {
        if chosen.is_empty() || chosen.contains(&&name) {
            measure(quick)?;
        }
    }
    Ok(())
}

/// Checks that every reader returns every record once. Nothing is timed.
fn all_read_the_same() -> Result<()> {
    let records = 1_050;
    let origin = Origin::start(&Settings {
        records,
        ..Settings::default()
    })?;
    for reading in READINGS {
        let measured = read(reading, &origin)?;
        // The sandbox numbers its identifiers from 1.
        let expected = (records, records * (records + 1) / 2);
        if (measured.records, measured.sum_of_ids) != expected {
            return Err(format!("{reading} read {measured}, expected {expected:?}").into());
        }
    }
    println!("{} readers of {records} records agree", READINGS.len());
    Ok(())
}

/// Measures the time of a list with delayed responses.
fn measure_latency(quick: bool) -> Result<()> {
    let sizes: &[(u64, usize)] = if quick {
        &[(10_000, 1)]
    } else {
        &[(10_000, 5), (50_000, 3)]
    };
    for &(records, rounds) in sizes {
        println!(
            "\n{records} records, {} ms per page, medians of {rounds}:\n",
            LATENCY.as_millis()
        );
        println!("| reader | seconds | speed relative to hand |\n|---|---:|---:|");
        let runs = interleaved(records, LATENCY, rounds)?;
        let seconds = runs.map(|runs| median(runs.iter().map(|run| run.wall.as_secs_f64())));
        for (reading, seconds_each) in READINGS.iter().zip(seconds) {
            let ratio = seconds[0] / seconds_each;
            println!("| {reading} | {seconds_each:.2} | {ratio:.2} |");
        }
    }
    Ok(())
}

/// Measures the processor time per record, user and system.
fn measure_cpu(quick: bool) -> Result<()> {
    let (records, rounds) = if quick { (50_000, 3) } else { (200_000, 11) };
    println!("\n{records} records, no latency, medians of {rounds}:\n");
    let runs = interleaved(records, Duration::ZERO, rounds)?;
    println!("| reader | CPU per record, µs | ratio to hand | seconds |\n|---|---:|---:|---:|");
    let by_hand: Vec<_> = runs[0].iter().map(|run| run.cpu).collect();
    for (reading, runs) in READINGS.iter().zip(&runs) {
        let seconds = median(runs.iter().map(|run| run.wall.as_secs_f64()));
        let cpu: Option<Vec<_>> = runs.iter().map(|run| run.cpu).collect();
        let Some(cpu) = cpu else {
            println!("| {reading} | not measured | not measured | {seconds:.2} |");
            continue;
        };
        let record = median(cpu.iter().map(Duration::as_secs_f64)) / records as f64 * 1e6;
        // The ratio of each round: other programs on the machine slow a whole round.
        let ratio = median(
            cpu.iter()
                .zip(by_hand.iter().flatten())
                .map(|(cpu, by_hand)| cpu.as_secs_f64() / by_hand.as_secs_f64()),
        );
        println!("| {reading} | {record:.3} | {ratio:.3} | {seconds:.2} |");
    }
    Ok(())
}

/// Measures the number of requests; the minimum is the number of full pages.
fn measure_requests(quick: bool) -> Result<()> {
    let records: u64 = if quick { 10_000 } else { 200_000 };
    println!(
        "\n{records} records, {} full pages:\n",
        records.div_ceil(PAGE)
    );
    println!("| reading | requests |\n|---|---:|");
    for reading in READINGS {
        let mut origin = Origin::start(&Settings {
            records,
            // Without a delay, the pages ahead would arrive before there can be too many.
            latency: Duration::from_millis(2),
            count_requests: true,
            ..Settings::default()
        })?;
        read(reading, &origin)?;
        println!("| {reading} | {} |", origin.requests()?);
    }
    Ok(())
}

/// Measures the peak memory of a list, the program included.
fn measure_memory(quick: bool) -> Result<()> {
    let sizes = if quick {
        [10_000, 100_000]
    } else {
        [10_000, 1_000_000]
    };
    println!(
        "\n| reader | peak memory at {} records, MiB | at {} |\n|---|---:|---:|",
        sizes[0], sizes[1]
    );
    let mut origins = Vec::new();
    for records in sizes {
        origins.push(Origin::start(&Settings {
            records,
            ..Settings::default()
        })?);
    }
    for reading in READINGS {
        let mut line = format!("| {reading} |");
        for origin in &origins {
            let peak = read(reading, origin)?.peak_memory;
            let shown = peak.map_or_else(
                || "not measured".to_owned(),
                |bytes| format!("{:.1}", bytes as f64 / 1_048_576.0),
            );
            line.push_str(&format!(" {shown} |"));
        }
        println!("{line}");
    }
    Ok(())
}

/// Runs each reader once, then each once more, so that a slow period affects all of them.
fn interleaved(
    records: u64,
    latency: Duration,
    rounds: usize,
) -> Result<[Vec<Measured>; READINGS.len()]> {
    let origin = Origin::start(&Settings {
        records,
        latency,
        // The pages as requested by hand, and as requested by planwire.
        cached_bytes: 1 << 30,
        ..Settings::default()
    })?;
    let mut runs = [const { Vec::new() }; READINGS.len()];
    if latency.is_zero() {
        // The first reader would wait until the pages are generated.
        for reading in [BY_HAND, "planwire-1"] {
            read(reading, &origin)?;
        }
    }
    for _ in 0..rounds {
        for (reading, runs) in READINGS.iter().zip(&mut runs) {
            let measured = read(reading, &origin)?;
            if measured.records != records {
                return Err(format!("{reading} read {measured}, expected {records}").into());
            }
            runs.push(measured);
        }
    }
    Ok(runs)
}

/// Runs a reader once, in a separate process, so that only its own costs are counted.
fn read(reading: &str, origin: &Origin) -> Result<Measured> {
    // An invalid name is reported here rather than by the other process.
    let _: Reading = reading.parse()?;
    let output = Command::new(std::env::current_exe()?)
        .arg("read")
        .arg(reading)
        .args(origin.access().as_arguments())
        .stderr(std::process::Stdio::inherit())
        .output()?;
    if !output.status.success() {
        return Err(format!("{reading} failed: {}", output.status).into());
    }
    String::from_utf8(output.stdout)?.parse()
}
