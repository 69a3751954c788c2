//! The behaviours of real servers, one a test, with one page at a time and with several.

use std::sync::{Arc, Mutex};

use super::model::{How, Model, Quirk, Read, Script, Server, read};
use super::{compare, unmoved};

/// A list on a server with a behaviour.
fn server(records: usize, numbered: bool, change: impl FnOnce(&mut Model)) -> Arc<Server> {
    let mut model = Model::new(records, 7);
    model.numbered = numbered;
    change(&mut model);
    Arc::new(Server(Mutex::new(model)))
}

/// Both ways to page, at 1, 4 and 16 pages at once.
fn ways() -> impl Iterator<Item = (bool, usize)> {
    [false, true]
        .into_iter()
        .flat_map(|numbered| [1, 4, 16].map(|concurrency| (numbered, concurrency)))
}

fn requests(server: &Server) -> usize {
    server.0.lock().unwrap().requests
}

/// Reads pages of 100 and asserts that each unmoved record came once, and no record twice.
fn complete(server: &Arc<Server>, concurrency: usize) -> Read {
    let result = read(server, &How::pages_of(100, concurrency));
    if let Err(error) = &result.outcome {
        panic!("{error}");
    }
    let missed = compare(&unmoved(server), &result.records);
    assert_eq!(missed, (0, 0), "at {concurrency}");
    result
}

#[test]
fn a_record_that_was_read_moves_to_the_end() {
    for (numbered, concurrency) in ways() {
        for before in [2, 3] {
            for script in [Script::Move(5, 10_000), Script::MoveSilently(5, 10_000)] {
                let server = server(530, numbered, |model| model.script.push((before, script)));
                complete(&server, concurrency);
            }
        }
    }
}

#[test]
fn the_last_record_of_a_page_moves_down() {
    for (numbered, concurrency) in ways() {
        for script in [Script::Move(99, 159), Script::MoveSilently(99, 159)] {
            let server = server(300, numbered, |model| model.script.push((2, script)));
            let came = complete(&server, concurrency).records.len();
            assert_eq!(came, 300);
        }
    }
}

#[test]
fn a_server_returns_smaller_pages_than_requested() {
    for (numbered, concurrency) in ways() {
        for quirk in [
            Quirk::AtMost(50),
            Quirk::AtMost(37),
            Quirk::AtMost(1),
            Quirk::Always(20),
            Quirk::Always(200),
        ] {
            let server = server(530, numbered, |model| model.quirk = quirk);
            let came = complete(&server, concurrency).records.len();
            let size = match quirk {
                Quirk::AtMost(size) | Quirk::Always(size) => size.min(100),
                _ => unreachable!(),
            };
            let pages = 530_usize.div_ceil(size);
            let most = pages + pages / 5 + concurrency + 8;
            assert_eq!(came, 530);
            let requests = requests(&server);
            assert!(
                requests <= most,
                "{quirk:?} {numbered} {concurrency}: {requests} > {most}"
            );
        }
    }
}

#[test]
fn a_page_in_the_middle_is_short() {
    for (numbered, concurrency) in ways() {
        let hidden: [&[i64]; 7] = [
            &[230],
            &[100],
            &[99, 100, 101],
            &[1, 2, 3],
            &[150, 250, 350, 430],
            &[529],
            &[528, 530],
        ];
        let many: Vec<i64> = (240..300).collect();
        for hidden in hidden.into_iter().chain([&many[..]]) {
            // A count includes what is hidden, or not.
            for quirk in [Quirk::None, Quirk::Count(530)] {
                let server = server(530, numbered, |model| {
                    model.quirk = quirk;
                    model.hidden = hidden.iter().copied().collect();
                });
                let came = complete(&server, concurrency).records.len();
                let shown = 530 - hidden.len();
                assert_eq!(came, shown, "{hidden:?} {quirk:?} {numbered} {concurrency}");
            }
        }
    }
}

#[test]
fn an_empty_page_in_the_middle_is_passed_or_named_with_few_requests() {
    for (numbered, concurrency) in ways() {
        let server = server(1_000, numbered, |model| {
            model.hidden = (420..=530).collect()
        });
        let result = read(&server, &How::pages_of(100, concurrency));
        let (lost, twice) = compare(&unmoved(&server), &result.records);
        assert_eq!(twice, 0);
        match result.outcome {
            // By offset, and one page at a time, it is no different from the end.
            Ok(()) => assert!(
                lost == 0 || !numbered && concurrency == 1,
                "{lost} {concurrency}"
            ),
            Err(error) => assert!(error.is_lost_place() || error.is_incomplete(), "{error}"),
        }
        assert!(requests(&server) <= 4 * (10 + concurrency) + 64);
    }
}

#[test]
fn a_server_that_ignores_the_position_is_named() {
    for (numbered, concurrency) in ways() {
        let server = server(950, numbered, |model| model.quirk = Quirk::PositionIgnored);
        let result = read(&server, &How::pages_of(100, concurrency));
        let error = result.outcome.unwrap_err();
        assert!(error.is_paging_ignored(), "{error}");
        let parameter = if numbered { "`page`" } else { "`offset`" };
        assert!(error.to_string().contains(parameter), "{error}");
        assert_eq!(result.records.len(), 100);
        assert!(requests(&server) <= 5, "{}", requests(&server));
    }
}

#[test]
fn a_server_that_repeats_its_last_page_is_read_to_its_end() {
    for (numbered, concurrency) in ways() {
        for records in [1, 60, 100, 101, 199, 298, 530] {
            let server = server(records, numbered, |model| model.quirk = Quirk::Clamped);
            let came = complete(&server, concurrency).records.len();
            assert_eq!(came, records);
            let most = records / 90 + concurrency + 8;
            assert!(requests(&server) <= most, "{} > {most}", requests(&server));
        }
    }
}

#[test]
fn a_server_that_does_not_page_is_read_with_few_requests() {
    for (numbered, concurrency) in ways() {
        for records in [1, 2, 60, 100, 950] {
            let server = server(records, numbered, |model| model.quirk = Quirk::Unpaged);
            let came = complete(&server, concurrency).records.len();
            assert_eq!(came, records, "{numbered} {concurrency}");
            assert!(requests(&server) <= 6, "{records}: {}", requests(&server));
        }
    }
}

#[test]
fn a_count_that_is_wrong_is_no_end() {
    for concurrency in [1, 4, 16] {
        for count in [0, 100, 5_000] {
            let server = server(530, true, |model| model.quirk = Quirk::Count(count));
            let result = read(&server, &How::pages_of(100, concurrency));
            assert_eq!(result.records.len(), 530, "{count} {concurrency}");
            match result.outcome {
                Ok(()) => assert!(count < 530),
                Err(error) => assert!(count > 530 && error.is_incomplete(), "{error}"),
            }
            assert!(requests(&server) < 50, "{}", requests(&server));
        }
    }
}

#[test]
fn a_deletion_and_an_insertion_between_two_pages_lose_nothing() {
    for (numbered, concurrency) in ways() {
        let server = server(530, numbered, |model| {
            model.script = vec![(2, Script::Delete(1, 5)), (2, Script::Insert(1, 400))];
        });
        complete(&server, concurrency);
    }
}

#[test]
fn many_records_are_inserted_among_what_was_read() {
    for (numbered, concurrency) in ways() {
        for (records, before, inserted, at) in [
            (530, 2, 250, 0),
            (530, 2, 99, 0),
            (530, 2, 100, 0),
            (3_000, 20, 2_500, 700),
            (3_000, 20, 2_500, 0),
        ] {
            let server = server(records, numbered, |model| {
                model.script = vec![(before, Script::Insert(inserted, at))];
            });
            complete(&server, concurrency);
        }
    }
}

#[test]
fn a_last_page_that_becomes_empty_loses_nothing() {
    for (numbered, concurrency) in ways() {
        for before in [18, 20, 21, 22] {
            let server = server(2_000, numbered, |model| {
                model.script = vec![(before, Script::Delete(150, 300))];
            });
            complete(&server, concurrency);
        }
    }
}

#[test]
fn more_records_are_deleted_than_are_remembered() {
    for (numbered, concurrency) in ways() {
        let server = server(6_000, numbered, |model| {
            model.script = vec![(50, Script::Delete(2_900, 1_000))];
        });
        complete(&server, concurrency);
    }
}

#[test]
fn a_list_that_grows_while_it_is_read_ends_if_it_says_how_long_it_is() {
    for concurrency in [1, 4, 16] {
        for (size, inserted) in [(20, 1), (20, 25), (100, 150), (2, 3)] {
            let server = server(250, true, |model| {
                let grow = |request| (request, Script::Insert(inserted, 1_000_000));
                model.script = (1..20_000).map(grow).collect();
            });
            let result = read(&server, &How::pages_of(size, concurrency));
            assert!(result.outcome.is_ok(), "{size} {inserted}");
            assert_eq!(compare(&unmoved(&server), &result.records), (0, 0));
        }
    }
}

#[test]
fn a_growing_list_by_offset_makes_progress_and_obeys_a_number_of_records() {
    for concurrency in [1, 4, 16] {
        let server = server(250, false, |model| {
            model.script = (1..20_000)
                .map(|it| (it, Script::Insert(150, 1_000_000)))
                .collect();
        });
        let how = How {
            most: Some(5_000),
            ..How::pages_of(100, concurrency)
        };
        let result = read(&server, &how);
        assert!(result.outcome.is_ok() && result.records.len() == 5_000);
        assert_eq!(compare(&unmoved(&server), &result.records), (0, 0));
    }
}

#[test]
fn a_list_is_resumed_after_insertions_among_what_was_read() {
    for (numbered, concurrency) in ways() {
        let server = server(530, numbered, |_| {});
        let mut how = How::pages_of(100, concurrency);
        how.stop = Some(250);
        let first = read(&server, &how);
        server.0.lock().unwrap().play(Script::Insert(250, 40));
        how.stop = None;
        how.resume = first.position;
        let second = read(&server, &how);
        assert!(second.outcome.is_ok());
        let unmoved = unmoved(&server);
        let all = [first.records, second.records].concat();
        let all: Vec<i64> = all.into_iter().filter(|id| unmoved.contains(id)).collect();
        assert_eq!(compare(&unmoved, &all), (0, 0));
    }
}

#[test]
fn a_list_is_resumed_though_records_of_its_position_were_deleted() {
    for (numbered, concurrency) in ways() {
        for (deleted, found) in [(1, true), (7, true), (8, false)] {
            let server = server(530, numbered, |_| {});
            let mut how = How::pages_of(100, concurrency);
            how.stop = Some(250);
            let first = read(&server, &how);
            server
                .0
                .lock()
                .unwrap()
                .play(Script::Delete(deleted, 250 - deleted));
            how.stop = None;
            how.resume = first.position.clone();
            let second = read(&server, &how);
            if found {
                assert!(second.outcome.is_ok());
                let all = [first.records, second.records].concat();
                assert_eq!(compare(&unmoved(&server), &all), (0, 0));
                continue;
            }
            let error = second.outcome.unwrap_err();
            assert!(error.is_lost_place(), "{error}");
            // The position that it names has no records, and reads on at the same place.
            let position = error.resume_at().unwrap();
            assert!(error.to_string().contains(&position.to_string()), "{error}");
            how.resume = Some(position.clone());
            assert!(read(&server, &how).outcome.is_ok());
        }
    }
}

#[test]
fn a_place_that_is_lost_at_two_records_a_page_costs_few_requests() {
    for concurrency in [1, 16] {
        let server = server(2_000, false, |model| {
            model.dated = false;
            model.script = vec![(500, Script::Delete(450, 30))];
        });
        let result = read(&server, &How::pages_of(2, concurrency));
        let (lost, twice) = compare(&unmoved(&server), &result.records);
        assert!(twice == 0 && (lost == 0 || result.outcome.is_err()));
        assert!(requests(&server) < 2_000 + 4 * 64, "{}", requests(&server));
    }
}
