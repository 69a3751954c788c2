//! Lists of realistic servers, read by the program: each row of the table of behaviours is a test.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod common;

use std::collections::HashSet;
use std::ops::Range;
use std::process::{Command, Output};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use common::{planwire, stderr, stdout};
use planwire_sandbox::{Clamp, Fault, ListBehaviour, ListChange, Sandbox};

const BUDGETS: [&str; 3] = ["wethod", "budgets", "list"];
const PLANS: [&str; 3] = ["piriod", "plans", "list"];
const BOTH: [[&str; 3]; 2] = [BUDGETS, PLANS];

/// Starts a sandbox on its own thread, until the tests end.
fn server(records: u64, behaviour: ListBehaviour) -> Sandbox {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let sandbox = Sandbox::builder()
                .records(records)
                .every_list(behaviour)
                .record_requests();
            sender.send(sandbox.start().await.unwrap()).unwrap();
            std::future::pending::<()>().await;
        });
    });
    receiver.recv().unwrap()
}

fn command(sandbox: &Sandbox, list: [&str; 3], flags: &[&str]) -> Command {
    let (wethod, piriod) = (sandbox.wethod(), sandbox.piriod());
    let mut command = planwire(&[&list[..], flags].concat());
    command.envs([
        ("WETHOD_BASE_URL", wethod.base_url()),
        ("WETHOD_TOKEN", wethod.token()),
        ("WETHOD_COMPANY", wethod.company()),
        ("PIRIOD_BASE_URL", piriod.base_url()),
        ("PIRIOD_TOKEN", piriod.token()),
        ("PIRIOD_WORKSPACE", piriod.workspace()),
    ]);
    command
}

/// Reads a list to its end. Returns the output and the number of requests.
fn run(list: [&str; 3], records: u64, behaviour: ListBehaviour, flags: &[&str]) -> (Output, usize) {
    let sandbox = server(records, behaviour);
    let output = command(&sandbox, list, flags).output().unwrap();
    (output, sandbox.requests().len())
}

/// Returns the printed ids.
fn ids(output: &Output) -> Vec<String> {
    let id = |line: &str| {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        record["id"].to_string()
    };
    stdout(output).lines().map(id).collect()
}

/// Returns the ids of so many records, in their order.
fn all(list: [&str; 3], records: u64) -> Vec<String> {
    let (output, _) = run(list, records, ListBehaviour::new(), &[]);
    let ids = ids(&output);
    assert_eq!(ids.len() as u64, records);
    ids
}

#[track_caller]
fn succeeded(output: &Output, case: impl std::fmt::Debug) {
    let text = stderr(output);
    assert_eq!(output.status.code(), Some(0), "{case:?}: {text}");
}

/// Fails unless each of these was printed once, and nothing twice.
#[track_caller]
fn has_once(output: &Output, expected: &[String], case: impl std::fmt::Debug) {
    succeeded(output, &case);
    let printed = ids(output);
    let different: HashSet<_> = printed.iter().collect();
    assert_eq!(different.len(), printed.len(), "{case:?}: twice");
    let lost: Vec<_> = expected
        .iter()
        .filter(|id| !different.contains(id))
        .collect();
    assert!(lost.is_empty(), "{case:?}: lost {lost:?}");
}

/// Fails unless all were printed, or the error reports the numbers of printed and expected records.
#[track_caller]
fn has_all_or_says_so(output: &Output, expected: &[String], case: impl std::fmt::Debug) {
    if output.status.success() {
        return has_once(output, expected, case);
    }
    let printed = ids(output);
    let different: HashSet<_> = printed.iter().collect();
    assert_eq!(different.len(), printed.len(), "{case:?}: twice");
    let text = stderr(output);
    assert_eq!(output.status.code(), Some(1), "{case:?}: {text}");
    for number in [printed.len(), expected.len()] {
        assert!(text.contains(&number.to_string()), "{case:?}: {text}");
    }
}

/// Fails unless exactly these were printed, in this order.
#[track_caller]
fn is_exactly(output: &Output, expected: &[String], case: impl std::fmt::Debug) {
    succeeded(output, &case);
    assert!(
        ids(output) == expected,
        "{case:?}: {} records",
        ids(output).len()
    );
}

fn moved(from: u64, to: u64) -> ListChange {
    ListChange::Move {
        from,
        to,
        updated: true,
    }
}

fn insert(at: u64, records: u64) -> ListChange {
    ListChange::Insert { at, records }
}

#[test]
fn a_record_that_was_read_moves() {
    for list in BOTH {
        for (records, from, to) in [(530, 5, u64::MAX), (300, 99, 159)] {
            let case = (list, records);
            let behaviour = ListBehaviour::new().before_request(2, moved(from, to));
            let (output, requests) = run(list, records, behaviour, &[]);
            has_once(&output, &all(list, records), case);
            assert!(requests <= 4 * (6 + 4) + 64, "{case:?}: {requests}");
        }
    }
}

#[test]
fn the_server_returns_short_pages() {
    for list in BOTH {
        let expected = all(list, 530);
        for (size, behaviour) in [
            (50, ListBehaviour::new().max_page_size(50)),
            (37, ListBehaviour::new().max_page_size(37)),
            (20, ListBehaviour::new().fixed_page_size(20)),
        ] {
            let case = (list, size);
            let (output, requests) = run(list, 530, behaviour, &[]);
            is_exactly(&output, &expected, case);
            assert!(requests <= 530 / (size - 1) + 17, "{case:?}: {requests}");
        }
    }
}

fn without(mut ids: Vec<String>, hidden: Range<usize>) -> Vec<String> {
    ids.drain(hidden);
    ids
}

#[test]
fn a_page_in_the_middle_is_short() {
    for list in BOTH {
        for hidden in [250..251, 210..217, 99..101] {
            let case = (list, hidden.clone());
            let behaviour = ListBehaviour::new().hide(hidden.start as u64..hidden.end as u64);
            let (output, requests) = run(list, 530, behaviour, &[]);
            is_exactly(&output, &without(all(list, 530), hidden), &case);
            assert!(requests <= 4 * (6 + 4) + 64, "{case:?}: {requests}");
        }
    }
}

/// Nothing proves that the gap contains no record, so an error is correct as well; silence is not.
#[test]
fn a_page_in_the_middle_is_empty() {
    for list in BOTH {
        let behaviour = ListBehaviour::new().hide(200..300);
        let (output, requests) = run(list, 530, behaviour, &[]);
        let expected = without(all(list, 530), 200..300);
        let printed = ids(&output);
        match output.status.success() {
            true => assert!(printed == expected, "{list:?}: {}", printed.len()),
            false => assert_eq!(printed, expected[..printed.len()], "{list:?}"),
        }
        assert!(requests <= 4 * (6 + 4) + 64, "{list:?}: {requests}");
    }
}

#[test]
fn the_server_ignores_the_position() {
    for (list, position) in [(BUDGETS, "offset"), (PLANS, "page")] {
        let (output, requests) = run(list, 950, ListBehaviour::new().ignore(position), &[]);
        let text = stderr(&output);
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(text.contains(&format!("`{position}`")), "{text}");
        assert_eq!(text.matches("error:").count(), 1, "{text}");
        assert_eq!(ids(&output), all(list, 950)[..ids(&output).len()]);
        assert!(requests <= 9, "{requests}");
    }
}

#[test]
fn the_server_clamps_the_position() {
    for list in BOTH {
        let expected = all(list, 530);
        for clamp in [Clamp::LastPage, Clamp::FullPage] {
            let behaviour = ListBehaviour::new().clamp_position(clamp);
            let (output, requests) = run(list, 530, behaviour, &[]);
            is_exactly(&output, &expected, (list, clamp));
            assert!(requests <= 22, "{list:?} {clamp:?}: {requests}");
        }
    }
}

#[test]
fn the_server_does_not_page() {
    for list in BOTH {
        let expected = all(list, 950);
        for behaviour in [
            ListBehaviour::new().unpaged(),
            ListBehaviour::new().unpaged().count(100),
        ] {
            let (output, requests) = run(list, 950, behaviour, &[]);
            is_exactly(&output, &expected, list);
            assert!(requests <= 9, "{list:?}: {requests}");
        }
    }
}

#[test]
fn an_id_occurs_twice() {
    for list in BOTH {
        let expected = all(list, 330);
        for equal in [true, false] {
            for (of, at) in [(10, 60), (50, 150)] {
                let case = (list, equal, of, at);
                let repeat = ListChange::Repeat { of, at, equal };
                let behaviour = ListBehaviour::new().before_request(1, repeat);
                let (output, _) = run(list, 330, behaviour, &[]);
                let printed = ids(&output);
                let different: HashSet<_> = printed.iter().collect();
                assert!(expected.iter().all(|id| different.contains(id)), "{case:?}");
                if of / 100 == at / 100 {
                    succeeded(&output, case);
                    assert_eq!(printed.len(), 331, "{case:?}");
                }
            }
        }
    }
}

#[test]
fn tied_records_come_in_random_order() {
    for list in BOTH {
        let expected = all(list, 530);
        for group in [7, 150, 530] {
            let behaviour = ListBehaviour::new().unstable_order(group, 1);
            let (output, _) = run(list, 530, behaviour, &[]);
            has_all_or_says_so(&output, &expected, (list, group));
        }
    }
}

#[test]
fn the_count_is_wrong() {
    let expected = all(PLANS, 530);
    for count in [0, 100] {
        let behaviour = ListBehaviour::new().count(count);
        let (output, _) = run(PLANS, 530, behaviour, &[]);
        has_all_or_says_so(&output, &expected, count);
    }
}

#[test]
fn one_deletion_and_one_insertion_leave_the_count_as_it_was() {
    for list in BOTH {
        let behaviour = ListBehaviour::new()
            .before_request(2, ListChange::Delete(3..4))
            .before_request(2, insert(400, 1));
        let (output, _) = run(list, 530, behaviour, &[]);
        has_once(&output, &all(list, 530), list);
    }
}

#[test]
fn many_records_are_inserted() {
    for list in BOTH {
        let expected = all(list, 530);
        for (request, at, records) in [(2, 0, 250), (3, 50, 2_500)] {
            let behaviour = ListBehaviour::new().before_request(request, insert(at, records));
            let (output, requests) = run(list, 530, behaviour, &[]);
            has_once(&output, &expected, (list, records));
            assert!(
                requests <= 4 * (31 + 4) + 64,
                "{list:?} {records}: {requests}"
            );
        }
    }
}

#[test]
fn the_last_page_is_empty_after_deletions() {
    for list in BOTH {
        let change = ListChange::Delete(0..150);
        let behaviour = ListBehaviour::new().before_request(18, change);
        let (output, _) = run(list, 2_000, behaviour, &[]);
        has_once(&output, &all(list, 2_000)[150..], list);
    }
}

/// Reads until a page fails. Returns the ids, and the position in the hint.
fn broken_off(sandbox: &Sandbox, list: [&str; 3]) -> (Vec<String>, String) {
    // Two pages arrive, and the third one does not.
    sandbox.fault_next(Fault::Stall(Duration::ZERO));
    sandbox.fault_next(Fault::Stall(Duration::ZERO));
    sandbox.fault_next(Fault::BadGatewayEmpty);
    let flags = ["--attempts", "1", "--concurrency", "1"];
    let output = command(sandbox, list, &flags).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    let text = stderr(&output);
    (ids(&output), advised(text))
}

/// Returns the position of the hint in an error.
#[track_caller]
fn advised(text: &str) -> String {
    let (_, advice) = text
        .split_once("--resume ")
        .unwrap_or_else(|| panic!("no hint: {text}"));
    let position = advice.split_whitespace().next().unwrap();
    position.trim_matches('\'').to_owned()
}

#[test]
fn a_resumed_list_has_changed() {
    for list in BOTH {
        let expected = all(list, 530);
        for (change, case) in [
            (insert(50, 250), "250 inserted"),
            (ListChange::Delete(0..90), "90 deleted"),
        ] {
            let sandbox = server(530, ListBehaviour::new());
            let (first, position) = broken_off(&sandbox, list);
            assert!(first.len() >= 100, "{}", first.len());
            let path = if list == BUDGETS {
                "/api/budgets"
            } else {
                "/plans/"
            };
            sandbox.list(path).unwrap().change(&change);
            let output = command(&sandbox, list, &["--resume", &position])
                .output()
                .unwrap();
            has_once(&output, &expected[first.len()..], (list, case));
            let again = ids(&output);
            let again: Vec<_> = first.iter().filter(|id| again.contains(id)).collect();
            assert!(again.is_empty(), "{list:?} {case}: {again:?}");
        }
    }
}

#[test]
fn the_record_of_a_position_was_deleted() {
    for (list, path) in [(BUDGETS, "/api/budgets"), (PLANS, "/plans/")] {
        let expected = all(list, 530);
        let sandbox = server(530, ListBehaviour::new());
        let (first, position) = broken_off(&sandbox, list);
        let last = first.len() as u64 - 1;
        sandbox
            .list(path)
            .unwrap()
            .change(&ListChange::Delete(last..last + 1));
        let output = command(&sandbox, list, &["--resume", &position])
            .output()
            .unwrap();
        has_once(&output, &expected[first.len()..], list);

        // All of them: a person has to decide, and the error names the choices.
        sandbox
            .list(path)
            .unwrap()
            .change(&ListChange::Delete(0..last));
        let output = command(&sandbox, list, &["--resume", &position])
            .output()
            .unwrap();
        let text = stderr(&output);
        assert_eq!(output.status.code(), Some(1), "{text}");
        // The hint must not be followed blindly, so it contains the position but no command.
        let (_, named) = text.split_once("use the position ").unwrap();
        let position = named.split([';', ' ']).next().unwrap().to_owned();
        let output = command(&sandbox, list, &["--resume", &position])
            .output()
            .unwrap();
        succeeded(&output, (list, position));
    }
}

#[test]
fn a_limit_beyond_any_list_returns_the_list() {
    for list in BOTH {
        for most in ["9223372036854775807", "18446744073709551615"] {
            let flags = ["--max-items", most];
            let (output, requests) = run(list, 230, ListBehaviour::new(), &flags);
            is_exactly(&output, &all(list, 230), (list, most));
            assert!(requests <= 3 + 4 + 5, "{requests}");
        }
    }
}

/// Reads 6 MB of records that are not objects, in 400 MB of address space: their text fits, but not a
/// structure for each.
#[test]
#[cfg(target_os = "linux")]
fn millions_of_records_are_no_objects() {
    for list in BOTH {
        let behaviour = ListBehaviour::new().unpaged().raw_records(0..u64::MAX, "1");
        let sandbox = server(3_000_000, behaviour);
        let program = command(&sandbox, list, &[]);
        let mut limited = Command::new("sh");
        limited
            .args(["-c", "ulimit -v 400000 && exec \"$0\" \"$@\""])
            .arg(program.get_program())
            .args(program.get_args())
            .env_clear();
        for (name, value) in program.get_envs() {
            limited.env(name, value.unwrap());
        }
        let output = limited.output().unwrap();
        let text = stderr(&output);
        assert_eq!(
            (stdout(&output), output.status.code()),
            ("", Some(1)),
            "{text}"
        );
        assert!(text.contains("1000") || text.contains("1,000"), "{text}");
        assert!(text.lines().count() < 50, "{text}");
        assert!(sandbox.requests().len() <= 5);
    }
}

#[test]
fn records_have_no_id() {
    for list in BOTH {
        let behaviour = ListBehaviour::new().without_ids();
        let (output, requests) = run(list, 530, behaviour, &[]);
        succeeded(&output, list);
        let lines: HashSet<_> = stdout(&output).lines().collect();
        assert_eq!((stdout(&output).lines().count(), lines.len()), (530, 530));
        assert!(requests <= 6 + 4 + 5, "{requests}");
    }
}

#[test]
fn a_record_has_an_invalid_byte() {
    for list in BOTH {
        let bytes = b"{\"id\":\"odd\",\"notes\":\"\xff\"}";
        let behaviour = ListBehaviour::new()
            .prefix("\u{feff}")
            .raw_records(5..6, bytes);
        let (output, _) = run(list, 130, behaviour, &[]);
        assert_eq!(ids(&output), without(all(list, 130), 5..6), "{list:?}");
        assert_eq!(output.status.code(), Some(1));
        let text = stderr(&output);
        assert_eq!(text.matches("warning:").count(), 1, "{text}");
    }
}

#[test]
fn a_byte_order_mark_comes_before_each_page() {
    for list in BOTH {
        let behaviour = ListBehaviour::new().prefix("\u{feff}");
        let (output, _) = run(list, 330, behaviour, &[]);
        is_exactly(&output, &all(list, 330), list);
    }
}

fn growing() -> ListBehaviour {
    ListBehaviour::new().before_each_request(insert(u64::MAX, 150))
}

#[test]
fn a_growing_list_ends_or_obeys_its_limit() {
    let (output, _) = run(PLANS, 530, growing(), &[]);
    has_once(&output, &all(PLANS, 530), PLANS);
    let (output, requests) = run(BUDGETS, 530, growing(), &["--max-items", "2000"]);
    has_once(&output, &all(BUDGETS, 530), BUDGETS);
    assert_eq!(ids(&output).len(), 2_000);
    assert!(requests <= 21 + 4 + 5, "{requests}");
}

#[test]
#[cfg(unix)]
fn a_growing_list_can_be_interrupted() {
    use std::io::{BufRead as _, BufReader};
    use std::process::Stdio;

    let sandbox = server(530, growing());
    let mut process = command(&sandbox, BUDGETS, &[])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
    for _ in 0..1_500 {
        lines.next().unwrap().unwrap();
    }
    let command = format!("kill -INT {}", process.id());
    let sent = Command::new("sh").args(["-c", &command]).status().unwrap();
    assert!(sent.success());
    let rest = lines.count();
    let status = process.wait().unwrap();
    assert_eq!(status.code(), Some(130), "{rest} more lines");
}

#[test]
fn pages_of_two_cost_a_bounded_number_of_requests() {
    for list in BOTH {
        let change = ListChange::Delete(0..50);
        let behaviour = ListBehaviour::new().before_request(60, change);
        let (output, requests) = run(list, 130, behaviour, &["--page-size", "2"]);
        let printed = ids(&output);
        let different: HashSet<_> = printed.iter().collect();
        assert_eq!(different.len(), printed.len(), "{list:?}: twice");
        if output.status.success() {
            has_once(&output, &all(list, 130)[50..], list);
        }
        assert!(requests <= 4 * (130 + 4) + 64, "{list:?}: {requests}");
    }
}
