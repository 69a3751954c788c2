//! The three classes of schedules, each at random: moves that say so, an order that changes on a list at rest, and both.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use super::model::{Changes, How, Model, Quirk, Random, Server, read};
use super::{compare, unmoved};

/// The results of a class of schedules.
#[derive(Debug, Default)]
struct Tally {
    schedules: usize,
    requests: usize,
    pages: usize,
    errors: usize,
    incomplete: usize,
    lost: usize,
    /// The losses and repetitions of a hand-written loop.
    naive: (usize, usize),
}

/// A list and a way to read it.
fn scene(seed: u64, random: &mut Random) -> (Model, How) {
    let records = random.among(&[0, 1, 2, 30, 99, 100, 101, 199, 250, 530, 1_000]);
    let records = records + random.below(3);
    let size = random.among(&[1, 2, 3, 7, 20, 37, 100]);
    let concurrency = random.among(&[1, 2, 4, 8, 16, 64]);
    let mut model = Model::new(records, seed);
    model.numbered = random.chance(50);
    (model, How::pages_of(size, concurrency))
}

/// The seeds of so many schedules, or of `PLANWIRE_SCHEDULES` times as many.
fn seeds(schedules: u64) -> std::ops::Range<u64> {
    let times = std::env::var("PLANWIRE_SCHEDULES").map_or(1, |times| times.parse().unwrap());
    0..schedules * times
}

/// Lists whose moves change the time of the last update: exactly once.
#[test]
fn moves_that_say_so_lose_nothing_and_repeat_nothing() {
    let mut tally = Tally::default();
    // Lists of three records: one shrinks while a server that clamps is probed, one loses its last record.
    for seed in seeds(2_000).chain([3_758, 8_128]) {
        let mut random = Random::new(seed ^ 0xabcd);
        let (mut model, mut how) = scene(seed, &mut random);
        // Small pages are many, and a list that changes as fast as it is read has no end.
        let most = if how.size < 20 { 4 } else { 30 };
        model.changes = Changes {
            insertions: random.below(most),
            deletions: random.below(most),
            moves: random.below(most),
            updates: random.below(most),
            silent_moves: 0,
        };
        how.filter = random.chance(50);
        if random.chance(20) {
            model.quirk = random.among(&[Quirk::AtMost(37), Quirk::AtMost(50), Quirk::Clamped]);
        }
        let case = format!(
            "seed {seed}: {} records, {how:?}, {:?}, {:?}, numbered: {}",
            model.list.len(),
            model.changes,
            model.quirk,
            model.numbered
        );
        let (records, quirk) = (model.list.len(), model.quirk);
        let mut by_hand = Model::new(records, seed);
        (by_hand.changes, by_hand.numbered) = (model.changes, model.numbered);
        let server = Arc::new(Server(Mutex::new(model)));
        let result = read(&server, &how);
        let (lost, twice) = compare(&unmoved(&server), &result.records);
        tally.schedules += 1;
        assert_eq!(twice, 0, "{case}: came twice");
        match result.outcome {
            Ok(()) => assert_eq!(lost, 0, "{case}: lost"),
            Err(error) if error.is_incomplete() => {
                assert_eq!(lost, 0, "{case}: lost, {error}");
                tally.incomplete += 1;
            }
            Err(error) => {
                assert!(how.size < 20, "{case}: {error}");
                tally.errors += 1;
            }
        }
        let requests = server.0.lock().unwrap().requests;
        let size = match quirk {
            Quirk::AtMost(most) => how.size.min(most as u64),
            _ => how.size,
        };
        let pages = records / usize::try_from(size).unwrap() + 1;
        if size >= 20 {
            assert!(
                requests <= 4 * (pages + how.concurrency) + 64,
                "{case}: {requests} requests for {pages} pages"
            );
            tally.requests += requests;
            tally.pages += pages;
        }
        let (lost, twice) = by_hand.naive(usize::try_from(how.size).unwrap());
        tally.naive = (tally.naive.0 + lost, tally.naive.1 + twice);
    }
    println!("moves that say so: {tally:?}");
    assert!(
        tally.naive.0 > 0 && tally.naive.1 > 0,
        "the schedules change nothing that matters"
    );
}

/// A list at rest whose order changes with each request: complete, or an error.
#[test]
fn an_unstable_order_is_read_completely_or_is_an_error() {
    let mut tally = Tally::default();
    for seed in seeds(600) {
        let mut random = Random::new(seed ^ 0xbeef);
        let (mut model, mut how) = scene(seed, &mut random);
        how.overlap = random.chance(80);
        model.dated = random.chance(50);
        model.quirk = Quirk::Tied(random.among(&[2, 7, 30, 150, 530, 2_000]));
        let case = format!(
            "seed {seed}: {} records, {how:?}, {:?}",
            model.list.len(),
            model.quirk
        );
        let server = Arc::new(Server(Mutex::new(model)));
        let result = read(&server, &how);
        let (lost, twice) = compare(&unmoved(&server), &result.records);
        tally.schedules += 1;
        assert_eq!(twice, 0, "{case}: came twice");
        match result.outcome {
            Ok(()) => assert_eq!(lost, 0, "{case}: lost"),
            Err(error) => {
                assert!(
                    error.is_incomplete() || error.is_lost_place(),
                    "{case}: {error}"
                );
                tally.errors += 1;
                tally.lost += lost;
            }
        }
    }
    println!("an unstable order: {tally:?}");
    assert!(
        tally.errors * 3 < tally.schedules * 2,
        "most lists cannot be read: {tally:?}"
    );
}

/// Both at once: nothing twice, it ends, and losses are counted.
#[test]
fn an_unstable_order_of_a_list_that_changes_repeats_nothing_and_ends() {
    let mut tally = Tally::default();
    for seed in seeds(600) {
        let mut random = Random::new(seed ^ 0xcafe);
        let (mut model, how) = scene(seed, &mut random);
        let mut by_hand = Model::new(model.list.len(), seed);
        let most = if how.size < 20 { 4 } else { 30 };
        model.dated = random.chance(50);
        model.changes = Changes {
            insertions: random.below(most),
            deletions: random.below(most),
            moves: random.below(most),
            updates: random.below(most),
            silent_moves: random.below(most),
        };
        if random.chance(50) {
            model.quirk = Quirk::Tied(random.among(&[2, 7, 30, 150]));
        }
        let case = format!(
            "seed {seed}: {} records, {how:?}, {:?}",
            model.list.len(),
            model.quirk
        );
        (by_hand.changes, by_hand.quirk) = (model.changes, model.quirk);
        by_hand.numbered = model.numbered;
        let server = Arc::new(Server(Mutex::new(model)));
        let result = read(&server, &how);
        let (lost, twice) = compare(&unmoved(&server), &result.records);
        tally.schedules += 1;
        assert_eq!(twice, 0, "{case}: came twice");
        let naive = by_hand.naive(usize::try_from(how.size).unwrap());
        tally.naive = (tally.naive.0 + naive.0, tally.naive.1 + naive.1);
        match result.outcome {
            Ok(()) => tally.lost += lost,
            Err(_) => tally.errors += 1,
        }
    }
    println!("both: {tally:?}");
    assert!(
        tally.lost * 10 < tally.naive.0,
        "hardly better than by hand: {tally:?}"
    );
}

/// A list that is resumed at any record after changes of any kind: no unmoved record is lost or comes twice.
#[test]
fn a_resumed_list_loses_no_unmoved_record_and_repeats_none() {
    let (mut resumed, mut gone) = (0, 0);
    for seed in seeds(1_500) {
        let mut random = Random::new(seed ^ 0xfeed);
        let (mut model, mut how) = scene(seed, &mut random);
        let most = if how.size < 20 { 3 } else { 20 };
        model.changes = Changes {
            insertions: random.below(most),
            deletions: random.below(most),
            moves: random.below(most),
            updates: random.below(most),
            silent_moves: 0,
        };
        let records = model.list.len();
        how.stop = Some(1 + random.below(records.max(1)));
        let case = format!(
            "seed {seed}: {records} records, {how:?}, {:?}, numbered: {}",
            model.changes, model.numbered
        );
        let server = Arc::new(Server(Mutex::new(model)));
        let first = read(&server, &how);
        let Some(position) = first.position else {
            continue;
        };
        if first.outcome.is_err() {
            continue;
        }
        let position = position.to_string().parse().unwrap();
        how.stop = None;
        how.resume = Some(position);
        let second = read(&server, &how);
        match second.outcome {
            Ok(()) => resumed += 1,
            Err(error) => {
                assert!(error.is_lost_place(), "{case}: {error}");
                gone += 1;
                continue;
            }
        }
        let unmoved = unmoved(&server);
        let both: Vec<i64> = first
            .records
            .into_iter()
            .chain(second.records)
            .filter(|id| unmoved.contains(id))
            .collect();
        assert_eq!(compare(&unmoved, &both), (0, 0), "{case}");
    }
    println!("resumed {resumed}, of which the records were gone {gone}");
    assert!(resumed > 20 * gone, "{resumed} {gone}");
}

/// A list at rest costs its pages, the overlap, and little more.
#[test]
fn a_quiet_list_costs_few_requests() {
    for seed in seeds(300) {
        let mut random = Random::new(seed ^ 0xd1e);
        let (model, how) = scene(seed, &mut random);
        let (records, numbered) = (model.list.len(), model.numbered);
        let server = Arc::new(Server(Mutex::new(model)));
        let result = read(&server, &how);
        let case = format!("seed {seed}: {records} records, {how:?}, numbered: {numbered}");
        result
            .outcome
            .unwrap_or_else(|error| panic!("{case}: {error}"));
        assert_eq!(
            compare(&unmoved(&server), &result.records),
            (0, 0),
            "{case}"
        );
        let ids: Vec<i64> = (1..=i64::try_from(records).unwrap()).collect();
        assert_eq!(result.records, ids, "{case}: in order");
        let requests = server.0.lock().unwrap().requests;
        let size = usize::try_from(how.size).unwrap().max(2);
        let pages = records.div_ceil(size);
        // A record in each page by offset; about one in eight for fitted ones, more if they are small.
        let overlap = match (numbered, size) {
            (false, _) => records / (size - 1) + 1 - pages.min(records / (size - 1) + 1),
            (true, 20..) => pages / 3 + 1,
            (true, _) => 2 * pages + 2,
        };
        assert!(
            requests <= pages + overlap + how.concurrency + 5,
            "{case}: {requests} requests for {pages} pages and {overlap}"
        );
    }
}

/// Nothing is requested twice for a list that the caller stops at a number of records.
#[test]
fn a_number_of_records_is_obeyed_whatever_changes() {
    for seed in seeds(300) {
        let mut random = Random::new(seed ^ 0x7e57);
        let (mut model, mut how) = scene(seed, &mut random);
        model.changes.insertions = random.below(10);
        let records = model.list.len();
        how.most = Some(random.among(&[0, 1, 5, 100, 150, 2_000, u64::MAX]));
        let case = format!("seed {seed}: {records} records, {how:?}");
        let server = Arc::new(Server(Mutex::new(model)));
        let result = read(&server, &how);
        let wanted = usize::try_from(how.most.unwrap()).unwrap();
        assert!(result.records.len() <= wanted, "{case}");
        assert!(result.records.len() >= wanted.min(records), "{case}");
        let distinct: HashSet<_> = result.records.iter().collect();
        assert_eq!(distinct.len(), result.records.len(), "{case}");
    }
}
