//! Responses that are damaged in every way: each is a list or an error, never a panic.

use planwire::{CallOptions, Error, Piriod, Wethod};
use planwire_tests::{Response, Server};
use proptest::prelude::*;
use serde_json::Value;

const BUNDLES: [&str; 2] = [
    include_str!("../crates/planwire-sandbox/bundle/wethod.json"),
    include_str!("../crates/planwire-sandbox/bundle/piriod.json"),
];

/// Returns the documented example of an operation's response.
fn example(path: &str) -> String {
    let bundles = BUNDLES
        .iter()
        .map(|bundle| serde_json::from_str::<Value>(bundle).unwrap());
    let mut items = bundles.filter_map(|bundle| bundle["paths"].get(path).cloned());
    items.next().unwrap()["get"]["responses"]["200"]["content"]["application/json"]["example"]
        .to_string()
}

/// A way to damage a string.
#[derive(Clone, Debug)]
enum Damage {
    Cut(usize),
    Replace(usize, u8),
    Insert(usize, String),
    Remove(usize, usize),
    Repeat(usize, usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    let text = prop::sample::select(vec![
        "null",
        "\"\"",
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        "1e999",
        "-",
        "\\u0000",
        "\u{fffd}",
        "[[[[[[[[[[",
        "0",
        "true",
    ]);
    prop_oneof![
        (0..2_000_usize).prop_map(Damage::Cut),
        (0..2_000_usize, any::<u8>()).prop_map(|(at, byte)| Damage::Replace(at, byte)),
        (0..2_000_usize, text).prop_map(|(at, text)| Damage::Insert(at, text.to_owned())),
        (0..2_000_usize, 1..40_usize).prop_map(|(at, length)| Damage::Remove(at, length)),
        (0..2_000_usize, 1..400_usize).prop_map(|(at, length)| Damage::Repeat(at, length)),
    ]
}

fn damaged(text: &str, damages: &[Damage]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for damage in damages {
        let within = |at: usize| at % (bytes.len() + 1);
        match damage {
            Damage::Cut(at) => bytes.truncate(within(*at)),
            Damage::Replace(at, byte) => {
                let at = within(*at);
                if let Some(old) = bytes.get_mut(at) {
                    *old = *byte;
                }
            }
            Damage::Insert(at, text) => {
                let at = within(*at);
                bytes.splice(at..at, text.bytes());
            }
            Damage::Remove(at, length) => {
                let at = within(*at);
                bytes.drain(at..(at + length).min(bytes.len()));
            }
            Damage::Repeat(at, length) => {
                let at = within(*at);
                let piece = bytes[at..(at + length).min(bytes.len())].to_vec();
                bytes.splice(at..at, piece);
            }
        }
    }
    bytes
}

fn response(status: u16, header: &str, body: &[u8]) -> Response {
    let mut bytes = format!("HTTP/1.1 {status} \r\nconnection: close\r\n{header}\r\n").into_bytes();
    bytes.extend(format!("content-length: {}\r\n\r\n", body.len()).bytes());
    bytes.extend(body);
    Response::raw(bytes)
}

fn outcome(path: &str, response: Response) -> Result<usize, Error> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .unwrap();
    runtime.block_on(async {
        let server = Server::start([response]).await.unwrap();
        let once = CallOptions::new().max_attempts(1);
        if path == "/plans/" {
            let piriod = Piriod::builder()
                .workspace("a")
                .token("t")
                .base_url(server.base_url())
                .build()
                .unwrap();
            Ok(piriod
                .plans()
                .list()
                .options(once)
                .max_items(50)
                .all()
                .await?
                .len())
        } else {
            let wethod = Wethod::builder()
                .company("a")
                .token("t")
                .base_url(server.base_url())
                .build()
                .unwrap();
            let raw = wethod
                .raw_list("listBudgets")
                .unwrap()
                .options(once.clone())
                .max_items(50)
                .all()
                .await;
            let typed = wethod
                .budgets()
                .list()
                .options(once)
                .max_items(50)
                .all()
                .await?;
            // A typed response is also available raw.
            assert!(raw.is_ok());
            Ok(typed.len())
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn damaged_pages_are_a_list_or_an_error(
        budgets in any::<bool>(),
        damages in prop::collection::vec(damage(), 1..4),
    ) {
        let path = if budgets { "/api/budgets" } else { "/plans/" };
        let body = damaged(&example(path), &damages);
        if let Err(error) = outcome(path, response(200, "", &body)) {
            prop_assert!(error.to_string().len() < 2_000);
        }
    }

    #[test]
    fn damaged_errors_are_errors(
        status in 400_u16..600,
        header in prop::sample::select(vec!["", "retry-after", "x-ratelimit-retry-after", "location"]),
        value in "[ -~]{0,40}",
        damages in prop::collection::vec(damage(), 0..4),
    ) {
        let body = r#"{"key":"invalid_data","message":"You provided invalid data.","failures":[{"field":"f","message":"m"}]}"#;
        let header = if header.is_empty() { String::new() } else { format!("{header}: {value}\r\n") };
        let error = outcome("/api/budgets", response(status, header.trim_end(), &damaged(body, &damages))).unwrap_err();
        prop_assert_eq!(error.status(), Some(status));
        prop_assert!(error.to_string().len() < 20_000);
    }
}
