//! The four seed lists in the four formats, from the sandbox and without settings.

mod common;

use common::server::{Server, page_of};
use common::{SETTINGS, lines, run, run_with, stderr, stdout};

/// Each list, with selected columns: a new field in the documents must not change these tables.
const LISTS: [([&str; 3], &str); 4] = [
    (
        ["wethod", "budgets", "list"],
        "id,status,total_price,total_days,notes,created_at",
    ),
    (
        ["wethod", "production-plans", "list"],
        "date,value,project_id",
    ),
    (
        ["wethod", "product-levels", "list"],
        "product_id,level_id,days",
    ),
    (["piriod", "plans", "list"], "id,name,amount,tiers,status"),
];

#[test]
fn first_lines_of_each_list_in_columns() {
    for (list, columns) in LISTS {
        for format in ["csv", "table"] {
            let flags = ["--sandbox", "--output", format, "--columns", columns];
            let output = run(&[&list[..], &flags].concat());
            let lines = lines(&output);
            assert_eq!(lines.len(), 251, "{list:?} {format}");
            insta::assert_snapshot!(format!("{}_{format}", list[1]), lines[..3].join("\n"));
        }
    }
}

#[test]
fn each_list_as_json() {
    for (list, _) in LISTS {
        let printed = |format| run(&[&list[..], &["--sandbox", "--output", format]].concat());
        let (array, by_line) = (printed("json"), printed("ndjson"));
        let records = lines(&by_line);
        assert_eq!(records.len(), 250);
        let array = lines(&array).join("");
        assert_eq!(array, format!("[{}]", records.join(",")));
        let read: Vec<serde_json::Value> = serde_json::from_str(&array).unwrap();
        assert!(read.iter().all(|record| !record["id"].is_null()));
    }
}

#[test]
fn columns_are_the_documented_ones_unless_selected() {
    let csv = ["--sandbox", "wethod", "product-levels", "list", "-o", "csv"];
    let all = run(&csv);
    let names = "id,created_at,updated_at,product_id,level_id,days";
    assert_eq!(lines(&all)[0], names);
    let same = run(&[&csv[..], &["--columns", names]].concat());
    assert_eq!(stdout(&same), stdout(&all));

    let (list, columns) = LISTS[0];
    let before = run(&[
        &["--columns", columns, "--output", "csv", "--sandbox"],
        &list[..],
    ]
    .concat());
    assert_eq!(lines(&before)[0], columns);

    let record = ["--sandbox", "wethod", "budgets", "get", "7"];
    let said = |format, columns| {
        let output = run(&[&record[..], &["-o", format, "--columns", columns]].concat());
        format!("{}{}", stdout(&output), stderr(&output))
    };
    insta::assert_snapshot!(said("table", "total_price,id"), @"
    total_price  38318.6
    id           7
    ");
    insta::assert_snapshot!(said("csv", "total_price,id"), @"
    total_price,id
    38318.6,7
    ");
    insta::assert_snapshot!(said("json", "total_price,id"), @r#"{"total_price":38318.6,"id":7}"#);
    insta::assert_snapshot!(said("ndjson", "total_price,id"), @r#"{"total_price":38318.6,"id":7}"#);
}

#[test]
fn invalid_columns_are_refused_before_anything_is_sent() {
    let server = Server::start(|_| Some((200, "{}".to_owned())));
    let url = server.url();
    let approve = ["wethod", "budgets", "approve", "7", "--yes"];
    let said = |flags: &[&str]| {
        let output = run_with(
            SETTINGS,
            &[&approve[..], &["--base-url", &url], flags].concat(),
        );
        assert_eq!(output.status.code(), Some(2));
        stderr(&output).to_owned()
    };
    insta::assert_snapshot!(said(&["--columns", "id,stauts"]), @"
    error: invalid field `stauts` for --columns: did you mean `status`?

    To print an undocumented field, add --undocumented
    ");
    insta::assert_snapshot!(said(&["--columns", "id,status.name"]), @"
    error: invalid field `status.name` for --columns: `status` has no fields of its own

    To print an undocumented field, add --undocumented
    ");
    insta::assert_snapshot!(said(&["-o", "json", "--bom"]), @"error: --bom is for CSV only: add `--output csv`");
    insta::assert_snapshot!(said(&["-o", "csv", "--columns", "id,,status"]), @"
    error: invalid value 'id,,status' for '--columns <NAME,…>': expected comma-separated names of fields

    For more information, try '--help'.
    ");
    insta::assert_snapshot!(said(&["-o", "csv", "--columns", "id,id"]), @"
    error: invalid value 'id,id' for '--columns <NAME,…>': `id` is listed twice

    For more information, try '--help'.
    ");
    assert!(server.requests().is_empty());
}

#[test]
fn flags_are_accepted_before_and_after() {
    let expected = run(&["--sandbox", "--output", "csv", "wethod", "budgets", "list"]);
    assert_eq!(lines(&expected).len(), 251);
    for arguments in [
        &["wethod", "--sandbox", "budgets", "--output", "csv", "list"][..],
        &["wethod", "budgets", "list", "--sandbox", "-o", "csv"],
    ] {
        assert_eq!(stdout(&run(arguments)), stdout(&expected));
    }
}

#[test]
fn the_sandbox_needs_no_settings_and_ignores_them() {
    let elsewhere = [
        ("WETHOD_TOKEN", "another"),
        ("WETHOD_COMPANY", "another"),
        ("WETHOD_VERSION", "1999-01-01"),
        ("WETHOD_BASE_URL", "https://192.0.2.1"),
    ];
    let list = ["--sandbox", "wethod", "budgets", "list"];
    assert_eq!(run_with(&elsewhere, &list).stdout, run(&list).stdout);
}

#[test]
fn filters_narrow_the_list() {
    let count = |arguments: &[&str]| lines(&run(&[&["--sandbox"], arguments].concat())).len();
    let budgets = ["wethod", "budgets", "list"];
    let of_one = count(&[&budgets[..], &["--project-id", "12"]].concat());
    assert!((1..250).contains(&of_one), "{of_one}");
    let later = count(
        &[
            &budgets[..],
            &["--updated-at", "gt:2026-01-01T20:00:00+02:00"],
        ]
        .concat(),
    );
    let earlier = count(
        &[
            &budgets[..],
            &["--updated-at", "lt:2026-01-01T20:00:00+02:00"],
        ]
        .concat(),
    );
    assert_eq!((later + earlier, later > 0, earlier > 0), (250, true, true));
    let active = count(&[
        "piriod",
        "plans",
        "list",
        "--status",
        "active",
        "--ordering",
        "-created",
    ]);
    assert!((1..250).contains(&active), "{active}");
}

/// Returns numbers beyond `f64`, a null, undocumented fields, and one that comes late.
fn odd(target: &str) -> Option<(u16, String)> {
    let records = [
        r#"{"id":1,"total_price":12345678901234567.10,"status":null,"secret_sauce":{"a":[1.0,null]},"notes":"a,\"b\"\n=1"}"#,
        r#"  {"id": 2,
   "notes": "=HYPERLINK(\"x\")", "secret_sauce": "null"}"#,
        r#"{"id":3,"notes":"","latecomer":true}"#,
    ];
    let record = |id| records[id as usize - 1].to_owned();
    Some((200, page_of(target, 3, record)))
}

#[test]
fn nothing_is_lost_or_altered() {
    for format in ["ndjson", "json", "csv", "table"] {
        let server = Server::start(odd);
        let url = server.url();
        let arguments = [
            "wethod",
            "product-levels",
            "list",
            "--page-size",
            "2",
            "--base-url",
            &url,
            "-o",
            format,
        ];
        let output = run_with(SETTINGS, &arguments);
        assert_eq!(output.status.code(), Some(0));
        insta::assert_snapshot!(
            format!("odd_{format}"),
            format!("{}---- stderr\n{}", stdout(&output), stderr(&output))
        );
    }
}

#[test]
fn an_empty_list_is_no_error() {
    for (format, expected) in [("ndjson", ""), ("json", "[]\n")] {
        let server = Server::start(|_| Some((200, "[]".to_owned())));
        let url = server.url();
        let output = run_with(
            SETTINGS,
            &[
                "wethod",
                "budgets",
                "list",
                "--base-url",
                &url,
                "-o",
                format,
            ],
        );
        assert_eq!(
            (output.status.code(), stdout(&output), stderr(&output)),
            (Some(0), expected, "")
        );
    }
    for format in ["csv", "table"] {
        let output = run(&[
            "--sandbox",
            "-o",
            format,
            "wethod",
            "product-levels",
            "list",
            "--max-items",
            "0",
        ]);
        let header = stdout(&output).replace(',', " ");
        assert_eq!(
            header.split_whitespace().collect::<Vec<_>>(),
            match format {
                "csv" => [
                    "id",
                    "created_at",
                    "updated_at",
                    "product_id",
                    "level_id",
                    "days",
                ],
                _ => [
                    "id",
                    "days",
                    "product_id",
                    "level_id",
                    "created_at",
                    "updated_at",
                ],
            }
        );
    }
}

#[test]
fn a_byte_order_mark_is_for_spreadsheets() {
    let csv = ["--sandbox", "-o", "csv", "wethod", "product-levels"];
    for command in [
        &["list", "--max-items", "3"][..],
        &["get", "1"],
        &["list", "--max-items", "0"],
    ] {
        let plain = run(&[&csv[..], command].concat());
        let marked = run(&[&csv[..], &["--bom"], command].concat());
        assert_eq!(
            stdout(&marked),
            format!("\u{feff}{}", stdout(&plain)),
            "{command:?}"
        );
    }
}

#[test]
fn columns_reach_into_objects_in_each_format() {
    let customer = r#"{"id":"cus_1","aggregations":{"balance":12.50,"nested":{"a":1}},"metadata":{"team":null}}"#;
    let body = format!(r#"{{"count":1,"next":null,"previous":null,"results":[{customer}]}}"#);
    let server = Server::start(move |_| Some((200, body.clone())));
    let url = server.url();
    let said = |format, columns| {
        let list = ["piriod", "customers", "list", "--base-url", &url];
        let output = run_with(
            SETTINGS,
            &[&list[..], &["-o", format, "--columns", columns]].concat(),
        );
        format!("{}{}", stdout(&output), stderr(&output))
    };
    let columns = "aggregations.balance,id,metadata.team,metadata.missing";
    insta::assert_snapshot!(said("ndjson", columns), @r#"{"aggregations.balance":12.50,"id":"cus_1","metadata.team":null}"#);
    insta::assert_snapshot!(said("json", columns), @r#"
    [
    {"aggregations.balance":12.50,"id":"cus_1","metadata.team":null}
    ]
    "#);
    insta::assert_snapshot!(said("csv", columns), @"
    aggregations.balance,id,metadata.team,metadata.missing
    12.50,cus_1,null,
    ");
    insta::assert_snapshot!(said("table", columns), @"
    aggregations.balance  id     metadata.team  metadata.missing
                   12.50  cus_1
    ");
    insta::assert_snapshot!(said("csv", "aggregations.balnce"), @"
    error: invalid field `aggregations.balnce` for --columns: did you mean `aggregations.balance`?

    To print an undocumented field, add --undocumented

    For more information, try 'planwire piriod customers list --help'.
    ");
    insta::assert_snapshot!(said("csv", "contacts.name"), @"
    error: invalid field `contacts.name` for --columns: `contacts` is a list and has no single fields

    To print an undocumented field, add --undocumented

    For more information, try 'planwire piriod customers list --help'.
    ");
}

#[test]
fn an_ordering_by_an_unknown_field_is_refused_before_anything_is_sent() {
    let server = Server::start(|_| Some((200, "{}".to_owned())));
    let url = server.url();
    let said = |arguments: &[&str]| {
        let output = run_with(SETTINGS, &[arguments, &["--base-url", &url]].concat());
        assert_eq!(output.status.code(), Some(2));
        stderr(&output).lines().next().unwrap().to_owned()
    };
    insta::assert_snapshot!(said(&["piriod", "plans", "list", "--ordering", "-creatd"]), @"error: invalid field `creatd` for --ordering: did you mean `created`?");
    insta::assert_snapshot!(said(&["piriod", "plans", "list", "--ordering", "zzz"]), @"error: invalid field `zzz` for --ordering: the documented fields are product, name, description, frequency, currency, amount, id, sku, exempt, usage_scheme, usage_aggregation, tiers_mode, tiers, unit_label, status, archived, created, updated");
    assert!(server.requests().is_empty());
    let undocumented = [
        "piriod",
        "plans",
        "list",
        "--ordering",
        "zzz",
        "--undocumented",
        "--dry-run",
    ];
    assert!(lines(&run_with(SETTINGS, &undocumented))[0].contains("ordering=zzz"));
}
