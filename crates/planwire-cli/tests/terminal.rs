//! Output on a terminal.
#![cfg(target_os = "linux")]

mod common;

use common::server::{Server, page};
use common::stdout;
use common::terminal::shown;

#[test]
fn tables_of_each_width() {
    for list in ["wethod budgets list", "piriod plans list"] {
        for width in [80, 140] {
            let name = list.replace(' ', "_");
            let command = format!("planwire --sandbox {list} --max-items 5");
            insta::assert_snapshot!(format!("{name}_{width}"), shown(width, &command));
        }
    }
}

#[test]
fn one_record_is_a_list_of_its_fields() {
    insta::assert_snapshot!(shown(80, "planwire --sandbox piriod plans get pla_0000003"), @"
    id                 pla_0000003
    name               Business plan 3
    status             active
    currency           SEK
    amount             389.5
    product            pro_0000001
    description        Kick-off in München, then on site
    frequency          quarterly
    sku                PLA-0003
    exempt             false
    usage_scheme       licensed
    usage_aggregation
    tiers_mode         graduated
    unit_label         seat
    archived
    created            2023-11-09T03:50:40Z
    updated            2026-04-23T20:37:29Z
    tiers              []
    ");
}

#[test]
fn json_is_indented() {
    let columns = "--columns id,tiers --max-items 3";
    insta::assert_snapshot!(shown(80, &format!("planwire --sandbox -o json piriod plans list {columns}")), @r#"
    [
      {
        "id": "pla_0000001",
        "tiers": [
          {
            "amount": 123,
            "quantity_from": 123,
            "amount_scheme": "flat",
            "quantity_to": 123,
            "unit_scheme": "all_units"
          }
        ]
      },
      {
        "id": "pla_0000002",
        "tiers": [
          {
            "amount": 352.2,
            "quantity_from": 1,
            "amount_scheme": "flat",
            "unit_scheme": "all_units"
          },
          {
            "amount": 436.39,
            "quantity_from": 101,
            "amount_scheme": "flat",
            "quantity_to": null,
            "unit_scheme": "all_units"
          }
        ]
      },
      {
        "id": "pla_0000003",
        "tiers": []
      }
    ]
    "#);
    insta::assert_snapshot!(shown(80, "planwire --sandbox -o json wethod product-levels get 1"), @r#"
    {
      "id": 1,
      "created_at": "2025-11-06T09:54:31.684Z",
      "updated_at": "2025-11-06T09:54:31.684Z",
      "product_id": 1,
      "level_id": 1,
      "days": 5.5
    }
    "#);
    insta::assert_snapshot!(shown(80, "planwire --sandbox -o ndjson wethod product-levels get 1 --columns id,days"), @r#"{"id":1,"days":5.5}"#);
}

/// A record with control characters for a terminal.
const HOSTILE: &str = "{\"id\":1,\"notes\":\"a\\u001b[2J\u{9b}2J\u{7f}\u{202e}\u{2028}b\\nc\"}";

#[test]
fn control_characters_are_escaped_on_a_terminal_only() {
    let server = Server::start(|_| Some((200, format!("[{HOSTILE}]"))));
    let url = server.url();
    let list = |flags: &str| {
        format!("planwire wethod budgets list --base-url {url} --columns id,notes {flags}")
    };
    insta::assert_snapshot!(shown(80, &list("-o csv")), @r#"
    id,notes
    1,"a\u{1b}[2J\u{9b}2J\u{7f}\u{202e}\u{2028}b\nc"
    "#);
    insta::assert_snapshot!(shown(80, &list("-o json")), @r#"
    [
      {
        "id": 1,
        "notes": "a\u001b[2J\u009b2J\u007f\u202e\u2028b\nc"
      }
    ]
    "#);
    insta::assert_snapshot!(shown(80, &list("-o ndjson")), @r#"{"id":1,"notes":"a\u001b[2J\u009b2J\u007f\u202e\u2028b\nc"}"#);
    insta::assert_snapshot!(shown(80, &list("-o table")), @r"
    id  notes
     1  a\u{1b}[2J\u{9b}2J\u{7f}\u{202e…
    ");
    let whole = [
        "wethod",
        "budgets",
        "list",
        "--base-url",
        &url,
        "-o",
        "ndjson",
    ];
    let output = common::run_with(common::SETTINGS, &whole);
    assert_eq!(stdout(&output), format!("{HOSTILE}\n"));
    let output = common::run_with(
        common::SETTINGS,
        &[&whole[..5], &["-o", "csv", "--columns", "notes"]].concat(),
    );
    assert_eq!(
        stdout(&output),
        "notes\n\"a\u{1b}[2J\u{9b}2J\u{7f}\u{202e}\u{2028}b\nc\"\n"
    );
}

#[test]
fn progress_is_shown_while_a_file_is_written() {
    let server = Server::start(|target| Some((200, page(target, 450))));
    let url = server.url();
    let flags = format!("--base-url {url} --concurrency 1 > /dev/null");
    let of = |list: &str| shown(80, &format!("planwire {list} {flags}"));
    let (plans, budgets) = (of("piriod plans list"), of("wethod budgets list"));
    assert!(plans.contains(" of 450 records ("), "{plans:?}");
    assert!(plans.contains(" a second"), "{plans:?}");
    assert!(
        budgets.contains(" records, ") && !budgets.contains(" of "),
        "{budgets:?}"
    );
    // A list of one page shows no progress, nor does one whose records are shown.
    assert_eq!(of("piriod plans list --max-items 50"), "");
    let rows = shown(
        80,
        &format!("planwire piriod plans list --base-url {url} --columns id"),
    );
    assert!(!rows.contains(" a second"), "{rows:?}");
}

#[test]
fn a_sync_shows_its_list_the_rate_and_the_requests_left() {
    let database = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("progress.db");
    let _ = std::fs::remove_file(&database);
    let sync = |api: &str, list: &str| {
        let into = database.display();
        let command = format!("planwire --sandbox sync {api} --into sqlite:{into} --lists {list}");
        shown(80, &format!("{command} > /dev/null"))
    };
    let budgets = sync("wethod", "budgets");
    let bar = "[                              ] list 1 of 1";
    assert!(budgets.contains(bar), "{budgets:?}");
    assert!(budgets.contains("budgets: 250 records, "), "{budgets:?}");
    let left = "requests left this hour";
    let (before, _) = budgets.split_once(left).unwrap();
    assert!(before.contains(" a second, 499"), "{budgets:?}");
    // Piriod documents no limit.
    let plans = sync("piriod", "plans");
    assert!(
        plans.contains(" a second") && !plans.contains(" left "),
        "{plans:?}"
    );
}
