//! `planwire mcp`, as a program of an assistant starts it.
#![cfg_attr(
    feature = "mcp",
    allow(
        clippy::unwrap_used,
        reason = "clippy takes only functions marked as tests for tests"
    )
)]

mod common;

#[cfg(not(feature = "mcp"))]
#[test]
fn without_the_feature_it_says_how_to_install_it() {
    let output = common::run(&["--sandbox", "mcp"]);
    insta::assert_snapshot!(common::error(&output), @r"
    error: this planwire was built without MCP; install it with --features mcp
    exit code 2
    ");
}

#[cfg(feature = "mcp")]
mod with_the_feature {
    use std::io::{BufRead, BufReader, Write};
    use std::process::{Child, ChildStdin, ChildStdout, Output, Stdio};

    use serde_json::{Value, json};

    use crate::common::home::Home;
    use crate::common::server::{Server, page};
    use crate::common::{SETTINGS, TOKEN, error, planwire, run, run_with, stderr, stdout};

    /// A running `planwire mcp`.
    struct Session {
        process: Child,
        input: ChildStdin,
        output: BufReader<ChildStdout>,
        sent: u64,
        transcript: String,
    }

    impl Session {
        fn start(variables: &[(&str, &str)], arguments: &[&str]) -> Self {
            let mut process = planwire(arguments)
                .envs(variables.iter().copied())
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            let (input, output) = (process.stdin.take(), process.stdout.take());
            let mut session = Self {
                process,
                input: input.unwrap(),
                output: BufReader::new(output.unwrap()),
                sent: 0,
                transcript: String::new(),
            };
            let opened = session.request(
                "initialize",
                json!({
                    "protocolVersion": "2025-06-18", "capabilities": {},
                    "clientInfo": {"name": "test", "version": "1"},
                }),
            );
            assert_eq!(opened["result"]["protocolVersion"], "2025-06-18");
            session
        }

        fn line(&mut self, line: &str) {
            writeln!(self.input, "{line}").unwrap();
        }

        fn request(&mut self, method: &str, params: Value) -> Value {
            self.sent += 1;
            let message =
                json!({"jsonrpc": "2.0", "id": self.sent, "method": method, "params": params});
            self.line(&message.to_string());
            loop {
                let mut line = String::new();
                assert_ne!(self.output.read_line(&mut line).unwrap(), 0, "it ended");
                self.transcript += &line;
                // Nothing but messages is on stdout.
                let message: Value = serde_json::from_str(&line).unwrap();
                if message["id"] == self.sent {
                    return message;
                }
            }
        }

        /// Returns the text of a tool's result.
        fn call(&mut self, tool: &str, arguments: Value) -> Value {
            let params = json!({"name": tool, "arguments": arguments});
            let response = self.request("tools/call", params);
            let text = response["result"]["content"][0]["text"].as_str().unwrap();
            serde_json::from_str(text).unwrap()
        }

        /// Ends the input; returns stderr.
        fn end(self) -> String {
            drop(self.input);
            let output: Output = self.process.wait_with_output().unwrap();
            assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
            assert_eq!(stdout(&output), "");
            assert!(!self.transcript.contains(TOKEN), "{}", self.transcript);
            stderr(&output).to_owned()
        }
    }

    #[test]
    fn a_sandbox_is_read_and_written() {
        let mut session = Session::start(&[], &["--sandbox", "mcp", "--allow-writes"]);
        let read = session.call("read", json!({"operation": "listBudgets", "max_items": 2}));
        assert_eq!(read["returned"], 2);
        let mut write =
            json!({"operation": "updateBudget", "parameters": {"id": 7}, "body": {"notes": "Yes"}});
        let first = session.call("write", write.clone());
        assert_eq!(first["sent"], false);
        write["code"] = first["code"].clone();
        assert_eq!(session.call("write", write)["record"]["notes"], "Yes");
        session.line("no message");
        let read = json!({"operation": "getBudget", "parameters": {"id": 7}, "fields": ["notes"]});
        assert_eq!(
            session.call("read", read)["record"],
            json!({"notes": "Yes"})
        );
        assert_eq!(session.end(), "");
    }

    #[test]
    fn settings_come_from_the_environment_and_from_profiles() {
        let server = Server::start(|target| Some((200, page(target, 3))));
        let url = server.url();
        let variables = [SETTINGS[0], SETTINGS[1], ("WETHOD_BASE_URL", &url)];
        let mut session = Session::start(&variables, &["mcp"]);
        let read = session.call("read", json!({"operation": "listBudgets"}));
        assert_eq!(read["returned"], 3, "{read}");
        assert!(server.requests().contains("authorization: Bearer (token)"));
        // The other API says what is missing.
        let read = session.call("read", json!({"operation": "listCustomers"}));
        let missing = read["error"].as_str().unwrap();
        assert!(
            missing.starts_with(
                "cannot call piriod: missing token: store one with `planwire auth add`"
            ),
            "{missing}"
        );
        let notes = session.end();
        assert!(
            notes.starts_with("note: piriod cannot be called: missing token"),
            "{notes}"
        );

        let home = Home::new("mcp");
        home.add(&["--company", "acme", "--base-url", &url]);
        let folder = home.0.to_str().unwrap();
        let mut session = Session::start(&[("PLANWIRE_CONFIG_DIR", folder)], &["mcp"]);
        let read = session.call("read", json!({"operation": "listBudgets"}));
        assert_eq!(read["returned"], 3, "{read}");
        session.end();
    }

    #[test]
    fn without_any_token_operations_are_still_found() {
        let mut session = Session::start(&[], &["mcp"]);
        let found = session.call("search_operations", json!({"query": "budgets"}));
        assert_eq!(found["operations"][0]["operation"], "wethod.listBudgets");
        assert_eq!(
            found["apis_without_an_account"],
            json!(["wethod", "piriod"])
        );
        session.end();
    }

    #[test]
    fn invalid_settings_are_reported_before_a_session() {
        let output = run(&["mcp", "--profile", "absent"]);
        assert!(error(&output).contains("absent"), "{}", stderr(&output));
        let output = run_with(&[SETTINGS[0]], &["mcp"]);
        insta::assert_snapshot!(error(&output), @r"
        error: missing company: add --company, set WETHOD_COMPANY in the environment, or store it with `planwire auth add`
        exit code 2
        ");
        let output = run(&["mcp", "--database", ""]);
        assert_eq!(output.status.code(), Some(2));
        let output = run(&["mcp", "--sandbox", "--base-url", "http://127.0.0.1:1"]);
        assert_eq!(output.status.code(), Some(2));
    }

    #[test]
    fn an_input_without_a_session_ends_it() {
        let output = run(&["--sandbox", "mcp"]);
        assert_eq!(
            (output.status.code(), stdout(&output), stderr(&output)),
            (Some(0), "", "")
        );
    }

    #[test]
    fn a_database_that_cannot_be_queried_is_named_at_the_start() {
        // A sync may create the file later, so the server serves until its input ends.
        let output = run(&["--sandbox", "mcp", "--database", "sqlite:no/plan.db"]);
        assert_eq!(
            (output.status.code(), stderr(&output)),
            (
                Some(0),
                "note: cannot open no/plan.db: the file does not exist. Check its name, or create it with `planwire sync \
                 --into sqlite:FILE`.\n"
            )
        );
        let url = "mysql://ada:s3cret@db.example/plan";
        let output = run(&["--sandbox", "mcp", "--database", url]);
        insta::assert_snapshot!(error(&output), @r"
        error: invalid URL of a database

        Write it as sqlite:FILE or postgres://USER@HOST:PORT/DATABASE.
        exit code 2
        ");
    }

    #[test]
    fn the_settings_of_programs_are_printed_without_a_token() {
        let arguments = [
            "mcp",
            "--profile",
            "acme",
            "--allow-writes",
            "--database",
            "sqlite:my plan.db",
            "--print-config",
        ];
        let output = run_with(SETTINGS, &arguments);
        let text = stdout(&output);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert!(!text.contains(TOKEN));
        let folder = std::env::current_dir().unwrap();
        let text = text
            .replace(env!("CARGO_BIN_EXE_planwire"), "/bin/planwire")
            .replace(folder.to_str().unwrap(), "/home/me");
        insta::assert_snapshot!(text, @r#"
        Claude Desktop (claude_desktop_config.json), Cursor (.cursor/mcp.json):

        {
          "mcpServers": {
            "planwire": {
              "command": "/bin/planwire",
              "args": [
                "mcp",
                "--profile",
                "acme",
                "--allow-writes",
                "--database",
                "sqlite:/home/me/my plan.db"
              ]
            }
          }
        }

        VS Code (.vscode/mcp.json):

        {
          "servers": {
            "planwire": {
              "type": "stdio",
              "command": "/bin/planwire",
              "args": [
                "mcp",
                "--profile",
                "acme",
                "--allow-writes",
                "--database",
                "sqlite:/home/me/my plan.db"
              ]
            }
          }
        }

        Claude Code:

        claude mcp add planwire -- /bin/planwire mcp --profile acme --allow-writes --database 'sqlite:/home/me/my plan.db'
        "#);
        let url = "postgres://ada:s3cret@db.example/plan";
        let output = run(&["mcp", "--database", url, "--print-config"]);
        assert!(error(&output).starts_with("error: --print-config prints no password"));
        assert!(!stderr(&output).contains("s3cret"));
        // Both blocks are the JSON of a file.
        for block in text.split("\n\n").filter(|it| it.starts_with('{')) {
            let block: Value = serde_json::from_str(block).unwrap();
            assert!(block.is_object());
        }
    }
}
