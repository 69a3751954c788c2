//! Profiles: how they are stored, and their permissions.
#![allow(
    clippy::unwrap_used,
    reason = "clippy takes only functions marked as tests for tests"
)]

mod common;

use std::fs;
use std::path::Path;

use common::home::Home;
use common::server::Server;
use common::{SETTINGS, TOKEN, error, lines, stderr, stdout};

#[test]
fn profiles_are_added_listed_and_removed() {
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
fn only_the_owner_can_read_them() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new("permissions");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let chmod = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    home.add(&["--company", "acme"]);
    assert_eq!((mode(&home.0), mode(&home.file())), (0o700, 0o600));
    // No other files are left, and only their owner can access these.
    let mut names: Vec<_> = fs::read_dir(&home.0)
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["profiles.json", "profiles.json.lock"]);
    assert_eq!(mode(&home.0.join("profiles.json.lock")), 0o600);
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
                "error: cannot use {file}: it contains tokens, and other users can read or change it (mode \
                 {open:03o}); run `chmod 600 {file}`, and replace the tokens if other users may have read them\nexit \
                 code 2",
                file = file.display()
            );
            assert_eq!(text, expected);
        }
    }
    chmod(&home.file(), 0o400);
    assert_eq!(lines(&home.run(&["auth", "list"])).len(), 2);
}

#[test]
fn an_invalid_profile_is_not_stored() {
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
    texts += &of(&["auth", "add", "--company", "a"], "\"quoted\"\n");
    texts += &of(&["auth", "add", "--company", "https://a.wethod.com"], TOKEN);
    texts += &of(
        &[
            "auth",
            "add",
            "--company",
            "a",
            "--base-url",
            "http://192.0.2.1",
        ],
        TOKEN,
    );
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
        text.contains("cannot read the profiles in ")
            && text.contains("invalid JSON or fields at line 1"),
        "{text}"
    );
    insta::assert_snapshot!(texts);
}

#[test]
fn a_profile_has_its_own_base_url_and_test_mode() {
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
fn the_environment_needs_no_profile() {
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
        "there are no profiles; add one with `planwire auth add`\n"
    );
}

#[test]
fn thirty_concurrent_additions_are_all_stored() {
    let home = Home::new("parallel");
    let said: Vec<String> = std::thread::scope(|scope| {
        let add = |number| {
            let home = &home;
            scope.spawn(move || home.add(&["--company", &format!("company-{number}")]))
        };
        let threads: Vec<_> = (0..30).map(add).collect();
        threads.into_iter().map(|it| it.join().unwrap()).collect()
    });
    assert_eq!(lines(&home.run(&["auth", "list"])).len(), 30);
    // Only the first one becomes the default.
    let defaults = said.iter().filter(|it| it.contains("the default for"));
    assert_eq!(defaults.count(), 1);
    std::thread::scope(|scope| {
        for number in 0..15 {
            let home = &home;
            scope.spawn(move || home.run(&["auth", "remove", &format!("company-{number}")]));
            scope.spawn(move || home.run(&["auth", "use", &format!("company-{}", number + 15)]));
        }
    });
    assert_eq!(lines(&home.run(&["auth", "list"])).len(), 15);
}

#[cfg(unix)]
#[test]
fn links_stay_links() {
    let home = Home::new("link");
    let elsewhere = Home::new("link-target");
    fs::create_dir_all(&home.0).unwrap();
    fs::create_dir_all(&elsewhere.0).unwrap();
    // The last folder does not exist yet.
    let relative = Path::new("../auth-link-target/between");
    std::os::unix::fs::symlink(relative, home.file()).unwrap();
    std::os::unix::fs::symlink("kept.json", elsewhere.0.join("between")).unwrap();
    home.add(&["--company", "acme"]);
    home.add(&["--company", "second"]);
    assert_eq!(fs::read_link(home.file()).unwrap(), relative);
    assert!(
        fs::symlink_metadata(elsewhere.0.join("kept.json"))
            .unwrap()
            .is_file()
    );
    assert_eq!(lines(&home.run(&["auth", "list"])).len(), 2);
}

#[cfg(unix)]
#[test]
fn a_folder_that_others_can_write_to_is_refused() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new("folder");
    home.add(&["--company", "acme"]);
    let elsewhere = Home::new("folder-target");
    fs::create_dir_all(&elsewhere.0).unwrap();
    let chmod = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    let refused = |folder: &Path| {
        for arguments in [
            &["auth", "list"][..],
            &["auth", "add", "--company", "new"],
            &["auth", "use", "acme"],
            &["auth", "status"],
            &["wethod", "budgets", "list"],
        ] {
            let text = error(&home.run_with(&[], arguments, TOKEN));
            let expected = format!("error: cannot use {}: ", folder.display());
            assert!(
                text.starts_with(&expected) && text.ends_with("exit code 2"),
                "{text}"
            );
            assert!(text.contains("`chmod go-w "), "{text}");
        }
    };
    for open in [0o770, 0o702, 0o777] {
        chmod(&home.0, open);
        refused(&home.0);
    }
    chmod(&home.0, 0o700);
    // The target folder of a link is checked as well.
    fs::rename(home.file(), elsewhere.0.join("kept.json")).unwrap();
    std::os::unix::fs::symlink(elsewhere.0.join("kept.json"), home.file()).unwrap();
    chmod(&elsewhere.0, 0o755);
    assert_eq!(lines(&home.run(&["auth", "list"])).len(), 1);
    chmod(&elsewhere.0, 0o775);
    refused(&elsewhere.0);
}

#[cfg(unix)]
#[test]
fn a_file_of_another_user_is_refused() {
    let home = Home::new("owner");
    home.add(&["--company", "acme"]);
    let owner = |path: &Path| std::os::unix::fs::chown(path, Some(12_345), None);
    // Only the administrator can change the owner of a file; for all others, the system refuses such a file
    // by its mode already.
    if owner(&home.file()).is_err() {
        return;
    }
    let text = error(&home.run(&["auth", "list"]));
    assert!(
        text.contains("it belongs to another user (uid 12345)"),
        "{text}"
    );
    fs::remove_file(home.file()).unwrap();
    owner(&home.0).unwrap();
    let text = error(&home.run_with(&[], &["auth", "add", "--company", "acme"], TOKEN));
    assert!(
        text.contains("the folder belongs to another user (uid 12345)"),
        "{text}"
    );
}

#[cfg(unix)]
#[test]
fn a_fifo_is_refused_at_once() {
    let home = Home::new("fifo");
    fs::create_dir_all(&home.0).unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(home.file())
        .status();
    assert!(made.unwrap().success());
    for arguments in [
        &["auth", "list"][..],
        &["auth", "add", "--company", "a"],
        &["wethod", "budgets", "list"],
    ] {
        let text = error(&home.run_with(&[], arguments, TOKEN));
        assert!(text.contains("it is not a regular file"), "{text}");
    }
}

#[test]
fn a_byte_order_mark_and_line_ends_around_a_token_are_removed() {
    let server = Server::start(|_| Some((200, "[]".to_owned())));
    let home = Home::new("mark");
    let url = format!(" {} ", server.url());
    let add = ["auth", "add", "--company", " acme\n", "--base-url", &url];
    let output = home.run_with(&[], &add, &format!("\u{feff}{TOKEN} \r\nmore\r\n"));
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let kept = fs::read_to_string(home.file()).unwrap();
    fs::write(home.file(), format!("\u{feff}{kept}")).unwrap();
    assert_eq!(
        lines(&home.run(&["wethod", "budgets", "list", "--offset", "0"])).len(),
        0
    );
    let request = server.requests();
    assert!(request.contains("\nwethod-company: acme\n"), "{request}");
    assert!(
        request.contains("\nauthorization: Bearer (token)\n"),
        "{request}"
    );
}
