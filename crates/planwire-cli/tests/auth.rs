//! Profiles: how they are kept, who can read them, and what they count.
#![allow(
    clippy::unwrap_used,
    reason = "clippy takes only functions marked as tests for tests"
)]

mod common;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use common::server::Server;
use common::{SETTINGS, TOKEN, error, lines, planwire, stderr, stdout};

/// A home of nobody's, until it is dropped.
struct Home(PathBuf);

impl Home {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("auth-{name}"));
        let _ = fs::remove_dir_all(&folder);
        Self(folder)
    }

    fn run_with(&self, variables: &[(&str, &str)], arguments: &[&str], input: &str) -> Output {
        let mut command = planwire(arguments);
        command
            .env("PLANWIRE_CONFIG_DIR", &self.0)
            .envs(variables.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut process = command.spawn().unwrap();
        // It may end without reading it.
        let _ = process.stdin.take().unwrap().write_all(input.as_bytes());
        process.wait_with_output().unwrap()
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.run_with(&[], arguments, "")
    }

    /// Adds a profile, with the token that no output may show.
    fn add(&self, arguments: &[&str]) -> String {
        let output = self.run_with(&[], &[&["auth", "add"], arguments].concat(), TOKEN);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert_eq!(stdout(&output), "");
        stderr(&output).to_owned()
    }

    fn file(&self) -> PathBuf {
        self.0.join("profiles.json")
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn profiles_come_and_go() {
    let home = Home::new("come-and-go");
    let mut said = String::new();
    said += &home.add(&["--company", "acme"]);
    said += &home.add(&[
        "second",
        "--company",
        "other",
        "--api-version",
        "2025-01-01",
    ]);
    said += &home.add(&[
        "--workspace",
        "acc_1",
        "--test-mode",
        "--base-url",
        "http://127.0.0.1:1",
    ]);
    said += &home.add(&["acme", "--company", "acme"]);
    said += stderr(&home.run(&["auth", "use", "second"]));
    let list = home.run(&["auth", "list", "--output", "table"]);
    said += &format!("----\n{}----\n", stdout(&list));
    said += stderr(&home.run(&["auth", "remove", "second"]));
    said += stderr(&home.run(&["auth", "remove", "acc_1"]));
    said += stdout(&home.run(&["auth", "list"]));
    assert!(!said.contains(TOKEN));
    insta::assert_snapshot!(said);
}

#[cfg(unix)]
#[test]
fn nobody_but_the_owner_can_read_them() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new("permissions");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let chmod = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    home.add(&["--company", "acme"]);
    assert_eq!((mode(&home.0), mode(&home.file())), (0o700, 0o600));
    // Nothing else lies around.
    assert_eq!(fs::read_dir(&home.0).unwrap().count(), 1);
    chmod(&home.0, 0o755);
    home.add(&["two", "--company", "two"]);
    assert_eq!((mode(&home.0), mode(&home.file())), (0o700, 0o600));
    for open in [0o640, 0o604, 0o620, 0o644] {
        chmod(&home.file(), open);
        for arguments in [
            &["auth", "list"][..],
            &["auth", "remove", "two"],
            &["wethod", "budgets", "list"],
        ] {
            let text = error(&home.run(arguments));
            let file = home.file();
            let expected = format!(
                "error: {file} holds tokens, and others than its owner can get at it (mode {open:03o}): run `chmod 600 \
                 {file}`, and replace the tokens if anybody may have read them\nexit code 2",
                file = file.display()
            );
            assert_eq!(text, expected);
        }
    }
    chmod(&home.file(), 0o400);
    assert_eq!(lines(&home.run(&["auth", "list"])).len(), 2);
}

#[test]
fn what_is_wrong_is_kept_nowhere() {
    let home = Home::new("wrong");
    let of = |arguments: &[&str], input: &str| {
        let output = home.run_with(&[], arguments, input);
        format!("{}\n{}\n", arguments.join(" "), error(&output))
    };
    let mut texts = String::new();
    texts += &of(&["auth", "add"], TOKEN);
    texts += &of(
        &["auth", "add", "x", "--company", "a", "--workspace", "b"],
        TOKEN,
    );
    texts += &of(&["auth", "add", "--company", "a", "--test-mode"], TOKEN);
    texts += &of(&["auth", "add", "--company", "a"], "");
    texts += &of(&["auth", "add", "--company", "a"], "two words");
    texts += &of(&["auth", "use", "nobody"], "");
    texts += &of(&["wethod", "budgets", "list", "--profile", "nobody"], "");
    texts += &of(
        &["wethod", "budgets", "list", "--profile", "x", "--sandbox"],
        "",
    );
    assert!(!home.file().exists());
    home.add(&["acme", "--company", "acme"]);
    let kept = fs::read_to_string(home.file()).unwrap();
    texts += &of(&["auth", "add", "acme", "--company", "other"], TOKEN);
    texts += &of(&["auth", "add", "acme", "--workspace", "acc_1"], TOKEN);
    texts += &of(&["auth", "remove", "acne"], "");
    texts += &of(&["piriod", "plans", "list", "--profile", "acme"], "");
    assert_eq!(fs::read_to_string(home.file()).unwrap(), kept);
    fs::write(home.file(), "{").unwrap();
    let text = error(&home.run(&["auth", "list"]));
    assert!(
        text.contains("holds no profiles: it is no JSON of that shape at line 1"),
        "{text}"
    );
    insta::assert_snapshot!(texts);
}

/// The headers and the target of a list's one request.
fn asked(home: &Home, variables: &[(&str, &str)], flags: &[&str]) -> (String, String) {
    let server = Server::start(|_| Some((200, "[]".to_owned())));
    let url = server.url();
    // By the environment, which a profile does not outdo.
    let variables = [variables, &[("WETHOD_BASE_URL", &url)]].concat();
    let list = ["wethod", "budgets", "list", "--offset", "0"];
    let output = home.run_with(&variables, &[&list, flags].concat(), "");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let requests = server.requests();
    let kept = ["authorization", "wethod-company", "wethod-version"];
    let kept: Vec<_> = requests
        .lines()
        .filter(|line| kept.iter().any(|it| line.starts_with(it)))
        .collect();
    (kept.join(", "), stderr(&output).to_owned())
}

#[test]
fn flags_count_more_than_the_environment_and_that_more_than_profiles() {
    let home = Home::new("precedence");
    home.add(&["one", "--company", "one"]);
    home.add(&["two", "--company", "two", "--api-version", "2025-01-01"]);
    home.add(&["three", "--workspace", "acc_3"]);
    let of = |variables: &[(&str, &str)], flags: &[&str]| {
        let (headers, said) = asked(&home, variables, flags);
        format!("{variables:?} {flags:?}\n  {headers}\n  {said}")
    };
    let mut all = String::new();
    all += &of(&[], &[]);
    all += &of(&[("PLANWIRE_PROFILE", "two")], &[]);
    all += &of(&[("PLANWIRE_PROFILE", "three")], &[]);
    all += &of(&[("PLANWIRE_PROFILE", "one")], &["--company", "flag"]);
    all += &of(
        &[("WETHOD_COMPANY", "variable"), ("PLANWIRE_PROFILE", "two")],
        &[],
    );
    all += &of(&[("WETHOD_TOKEN", "of-the-environment")], &[]);
    all += &of(&[("WETHOD_TOKEN", ""), ("WETHOD_COMPANY", "")], &[]);
    let named = of(&[("WETHOD_COMPANY", "variable")], &["--profile", "two"]);
    insta::assert_snapshot!(all + &named);
    // The sandbox takes nothing of it.
    let sandbox = home.run(&["--sandbox", "wethod", "budgets", "list", "--max-items", "1"]);
    assert_eq!(lines(&sandbox).len(), 1);
}

#[test]
fn a_profile_has_its_own_address_and_mode() {
    let server = Server::start(|_| {
        let page = r#"{"count":0,"next":null,"previous":null,"results":[]}"#;
        Some((200, page.to_owned()))
    });
    let home = Home::new("address");
    let url = server.url();
    home.add(&["--workspace", "acc_1", "--test-mode", "--base-url", &url]);
    lines(&home.run(&["piriod", "plans", "list", "--page", "1"]));
    insta::assert_snapshot!(server.requests());
}

#[test]
fn nothing_kept_is_needed_where_the_environment_says_it_all() {
    let home = Home::new("nothing");
    let output = home.run_with(
        SETTINGS,
        &["wethod", "budgets", "get", "7", "--dry-run"],
        "",
    );
    assert_eq!(lines(&output).len(), 5);
    assert!(!home.0.exists());
    let list = home.run(&["auth", "list"]);
    assert_eq!(
        stderr(&list),
        "there are no profiles; `planwire auth add` makes one\n"
    );
}
