//! Hints for people who know other programs, or who guess.

mod common;

use std::io::Write as _;
use std::process::Stdio;

use common::{error, planwire, run, stderr, stdout};

fn refused(arguments: &[&str]) -> String {
    error(&run(arguments))
}

#[test]
fn an_unknown_word_lists_the_known_ones() {
    let verb = refused(&["wethod", "product-levels", "show", "7"]);
    insta::assert_snapshot!(verb, @"
    error: unrecognized subcommand 'show'

      tip: the verbs of product-levels are get, update, list

    Usage: planwire wethod product-levels <VERB>

    For more information, try '--help'.
    exit code 2
    ");
    let filter = refused(&["wethod", "product-levels", "list", "--customer", "7"]);
    insta::assert_snapshot!(filter, @"
    error: unexpected argument '--customer' found

      tip: the filters are --product-id, --level-id, --updated-at

    Usage: planwire wethod product-levels list [OPTIONS]

    For more information, try '--help'.
    exit code 2
    ");
    let field = refused(&["wethod", "timesheets", "update", "7", "--customer", "7"]);
    insta::assert_snapshot!(field, @"
    error: unexpected argument '--customer' found

      tip: the fields are --hours, --notes, --mode, --field, --input, --undocumented

    Usage: planwire wethod timesheets update <ID>

    For more information, try '--help'.
    exit code 2
    ");
    let none = refused(&["wethod", "budgets", "get", "7", "--customer", "7"]);
    insta::assert_snapshot!(none, @"
    error: unexpected argument '--customer' found

    Usage: planwire wethod budgets get <ID>

    For more information, try '--help'.
    exit code 2
    ");
}

#[test]
fn a_flag_of_another_program_suggests_ours() {
    let tip = |flags: &[&str]| {
        let text = refused(&[&["piriod", "plans", "list"], flags].concat());
        let tip = text.lines().find_map(|it| it.strip_prefix("  tip: "));
        format!("{}: {}", flags.join(" "), tip.unwrap_or("no tip"))
    };
    let tips = [
        &["--limit", "5"][..],
        &["--max-results=5"],
        &["--json"],
        &["--csv"],
        &["--format", "csv"],
        &["--fields", "id"],
        &["--sort", "-created"],
        &["-o", "plans.csv"],
        &["-o", "./out/plans.json"],
        &["-o", "xml"],
    ]
    .map(tip);
    insta::assert_snapshot!(tips.join("\n"), @"
    --limit 5: --max-items N stops after N records; --page-size N sets the size of a page
    --max-results=5: a similar argument exists: '--max-items'
    --json: the output format is a value: --output json
    --csv: the output format is a value: --output csv
    --format csv: use --output
    --fields id: use --columns
    --sort -created: use --ordering
    -o plans.csv: --output expects a format; to write a file, redirect the output: --output csv > FILE
    -o ./out/plans.json: --output expects a format; to write a file, redirect the output: --output json > FILE
    -o xml: no tip
    ");
    // A list without an ordering gets no hint that it would refuse as well.
    let budgets = refused(&["wethod", "budgets", "list", "--sort", "id"]);
    assert!(!budgets.contains("--ordering"), "{budgets}");
}

#[test]
fn each_form_of_a_filter_is_explained() {
    let said = |list: &str, filter: &str, value: &str| {
        let list: Vec<_> = list.split(' ').collect();
        let text = refused(&[&list[..], &[filter, value, "--sandbox"]].concat());
        let line = text.lines().next().unwrap_or_default().to_owned();
        line.split_once(": ").unwrap_or_default().1.to_owned()
    };
    let lines = [
        ("wethod budgets list", "--updated-at", "2024-01-01"),
        ("wethod budgets list", "--updated-at", "gt:2024-01-01"),
        (
            "wethod budgets list",
            "--updated-at",
            "bt:2024-01-01T20:00:00Z,2024-01-02T20:00:00Z",
        ),
        ("wethod invoices list", "--issue-date", "2024-01-01"),
        ("wethod invoices list", "--issue-date", "bt:2024-01-01"),
        ("wethod invoices list", "--issue-date", "bt:2024-01-01,soon"),
        ("wethod invoices list", "--issue-date", "in:2024-01-01,soon"),
    ]
    .map(|(list, filter, value)| said(list, filter, value));
    insta::assert_snapshot!(lines.join("\n"), @"
    listBudgets: `updated_at` cannot be `2024-01-01`: expected a date and time such as 2024-01-01T20:00:00+02:00, which selects its whole day
    listBudgets: `updated_at` cannot be `gt:2024-01-01`: expected a date and time such as 2024-01-01T20:00:00+02:00 in `gt:VALUE`
    listBudgets: `updated_at` cannot be `bt:2024-01-01T20:00:00Z,2024-01-02T20:00:00Z`: expected `VALUE`, `gt:VALUE` or `lt:VALUE`
    listInvoices: `issue_date` cannot be `2024-01-01`: expected `eq:VALUE`, `neq:VALUE`, `gt:VALUE`, `gte:VALUE`, `lt:VALUE`, `lte:VALUE`, `in:VALUE,…`, `nin:VALUE,…` or `bt:MIN,MAX`
    listInvoices: `issue_date` cannot be `bt:2024-01-01`: expected two values, `bt:MIN,MAX`, both included
    listInvoices: `issue_date` cannot be `bt:2024-01-01,soon`: expected a date such as 2024-01-01 in `bt:MIN,MAX`
    listInvoices: `issue_date` cannot be `in:2024-01-01,soon`: expected a date such as 2024-01-01 in `in:VALUE,…`
    ");
}

#[test]
fn an_action_that_does_not_apply_names_the_state() {
    let approve = ["--sandbox", "wethod", "budgets", "approve", "1", "--yes"];
    insta::assert_snapshot!(refused(&approve), @"
    error: approveBudget: 412 Precondition Failed: precondition_failure: The budget is already in this state; check the state of the record; this action may not apply to it
    exit code 1
    ");
}

#[test]
fn without_a_default_profile_the_others_are_named() {
    let folder = env!("CARGO_TARGET_TMPDIR").to_owned() + "/no-default";
    let _ = std::fs::remove_dir_all(&folder);
    let run = |arguments: &[&str]| {
        let mut process = planwire(arguments)
            .env("PLANWIRE_CONFIG_DIR", &folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let _ = process.stdin.take().unwrap().write_all(b"token");
        process.wait_with_output().unwrap()
    };
    for company in ["acme", "beta", "gamma"] {
        run(&["auth", "add", "--company", company]);
    }
    run(&["auth", "add", "--workspace", "acc_1"]);
    run(&["auth", "use", "beta"]);
    run(&["auth", "remove", "beta"]);
    let output = run(&["wethod", "budgets", "list"]);
    assert_eq!((output.status.code(), stdout(&output)), (Some(2), ""));
    insta::assert_snapshot!(stderr(&output), @"error: cannot choose a profile of wethod: there is no default; add --profile NAME (acme, gamma), or run `planwire auth use acme`");
}
