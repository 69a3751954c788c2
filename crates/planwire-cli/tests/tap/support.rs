//! Runs the tap beside a sandbox of this process.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::thread;

use planwire_sandbox::{Sandbox, SandboxBuilder};
use serde_json::{Value, json};

/// A token that no output may contain.
pub(crate) const TOKEN: &str = "very-secret";

/// Starts a sandbox, which runs until the test process ends.
pub(crate) fn start(builder: SandboxBuilder) -> Sandbox {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            sender.send(builder.start().await.unwrap()).unwrap();
            std::future::pending::<()>().await;
        });
    });
    receiver.recv().unwrap()
}

/// Files of a test.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("tap/{number}"));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Writes a file, and returns its path.
    pub(crate) fn file(&self, name: &str, content: impl ToString) -> String {
        let path = self.0.join(name);
        fs::write(&path, content.to_string()).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

/// Returns the tap, with only the variables that the system needs.
pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tap-planwire"));
    command
        .args(arguments)
        .env_clear()
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    for name in ["PATH", "SystemRoot"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    command
}

/// A tap of some streams of a sandbox.
pub(crate) struct Tap {
    pub(crate) sandbox: Sandbox,
    pub(crate) folder: Folder,
    pub(crate) configuration: Value,
}

impl Tap {
    /// `lists` are the names of the streams. Changes are read from the last run on, without an overlap.
    pub(crate) fn new(builder: SandboxBuilder, lists: &[&str]) -> Self {
        let sandbox = start(builder.record_requests());
        let (wethod, piriod) = (sandbox.wethod(), sandbox.piriod());
        let configuration = json!({
            "wethod": {"base_url": wethod.base_url(), "token": wethod.token(), "company": wethod.company()},
            "piriod": {"base_url": piriod.base_url(), "token": piriod.token(), "workspace": piriod.workspace()},
            "lists": lists,
            "lookback": "0s",
        });
        Self {
            sandbox,
            folder: Folder::new(),
            configuration,
        }
    }

    /// Returns the path of the configuration.
    pub(crate) fn config(&self) -> String {
        self.folder.file("config.json", &self.configuration)
    }

    /// Returns Singer's command.
    pub(crate) fn singer(&self, state: Option<&Value>) -> Command {
        let config = self.config();
        let mut arguments = vec!["--config".to_owned(), config];
        if let Some(state) = state {
            arguments.push("--state".to_owned());
            arguments.push(self.folder.file("state.json", state));
        }
        let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
        command(&arguments)
    }

    /// Runs Singer's command to its successful end.
    pub(crate) fn run(&self, state: Option<&Value>) -> Messages {
        succeeded(&self.singer(state).output().unwrap())
    }

    /// Runs a command of Airbyte.
    pub(crate) fn airbyte(
        &self,
        verb: &str,
        catalog: Option<&Value>,
        state: Option<&Value>,
    ) -> Output {
        let mut arguments = vec![verb.to_owned(), "--config".to_owned(), self.config()];
        for (flag, file) in [("--catalog", catalog), ("--state", state)] {
            if let Some(content) = file {
                arguments.push(flag.to_owned());
                arguments.push(self.folder.file(&format!("{}.json", &flag[2..]), content));
            }
        }
        let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
        command(&arguments).output().unwrap()
    }
}

/// The messages of a run, and its log.
pub(crate) struct Messages {
    pub(crate) lines: Vec<String>,
    pub(crate) all: Vec<Value>,
    pub(crate) log: String,
}

impl Messages {
    pub(crate) fn read(output: &Output) -> Self {
        let text = String::from_utf8(output.stdout.clone()).unwrap();
        Self::of(
            text.lines().map(str::to_owned).collect(),
            String::from_utf8(output.stderr.clone()).unwrap(),
        )
    }

    pub(crate) fn of(lines: Vec<String>, log: String) -> Self {
        let all = lines.iter().map(|it| serde_json::from_str(it).unwrap());
        Self {
            all: all.collect(),
            lines,
            log,
        }
    }

    pub(crate) fn of_type(&self, name: &str) -> Vec<&Value> {
        self.all.iter().filter(|it| it["type"] == name).collect()
    }

    /// Returns the records of a stream of Singer.
    pub(crate) fn records(&self, stream: &str) -> Vec<&Value> {
        let records = self.of_type("RECORD").into_iter();
        records
            .filter(|it| it["stream"] == stream)
            .map(|it| &it["record"])
            .collect()
    }

    /// Returns the identifiers of the records of a stream of Singer, in the order in which they came.
    pub(crate) fn ids(&self, stream: &str) -> Vec<String> {
        let records = self.records(stream).into_iter();
        records.map(|it| it["id"].to_string()).collect()
    }

    /// Returns the last state of Singer.
    pub(crate) fn state(&self) -> Option<Value> {
        Some(self.of_type("STATE").last()?["value"].clone())
    }
}

/// Returns the messages of a run that succeeded.
pub(crate) fn succeeded(output: &Output) -> Messages {
    let messages = Messages::read(output);
    assert_eq!(output.status.code(), Some(0), "{}", messages.log);
    messages
}

/// Runs a command, and kills it once a reader has so many lines. Returns the whole lines that the reader got.
pub(crate) fn killed_after(mut command: Command, lines: usize) -> Vec<String> {
    let mut running = command.stderr(Stdio::null()).spawn().unwrap();
    let mut reader = BufReader::new(running.stdout.take().unwrap());
    let mut received = Vec::new();
    let mut line = String::new();
    while received.len() < lines {
        line.clear();
        assert_ne!(
            reader.read_line(&mut line).unwrap(),
            0,
            "it ended too early"
        );
        received.push(line.trim_end().to_owned());
    }
    // SIGKILL. What is in the pipe is read, as a target does, but for the line that broke off.
    running.kill().unwrap();
    loop {
        line.clear();
        reader.read_line(&mut line).unwrap();
        match line.strip_suffix('\n') {
            Some(line) => received.push(line.to_owned()),
            None => break,
        }
    }
    running.wait().unwrap();
    received
}

/// Returns why a record does not have the types of its schema.
pub(crate) fn misfits(record: &Value, schema: &Value) -> Vec<String> {
    let none = serde_json::Map::new();
    let properties = schema["properties"].as_object().unwrap_or(&none);
    let mut misfits = Vec::new();
    for (name, value) in record.as_object().unwrap() {
        let Some(property) = properties.get(name) else {
            continue;
        };
        let types: Vec<_> = match &property["type"] {
            Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
            one => one.as_str().into_iter().collect(),
        };
        let fits = |kind: &&str| match *kind {
            "null" => value.is_null(),
            "string" => value.is_string(),
            "number" => value.is_number(),
            "integer" => value.is_i64(),
            "boolean" => value.is_boolean(),
            "array" => value.is_array(),
            "object" => value.is_object(),
            _ => false,
        };
        let text = value.as_str();
        let has_format = match property["format"].as_str() {
            Some("date-time") => {
                text.is_none_or(|it| chrono::DateTime::parse_from_rfc3339(it).is_ok())
            }
            Some("date") => {
                text.is_none_or(|it| chrono::NaiveDate::parse_from_str(it, "%Y-%m-%d").is_ok())
            }
            _ => true,
        };
        if !types.iter().any(fits) || !has_format {
            misfits.push(format!("{name}: {value} is not {property}"));
        }
    }
    misfits
}

/// Returns the latest version of each record, by its identifier.
pub(crate) fn latest(messages: &[Messages], stream: &str) -> BTreeMap<String, Value> {
    let mut latest = BTreeMap::new();
    for record in messages.iter().flat_map(|it| it.records(stream)) {
        latest.insert(record["id"].to_string(), record.clone());
    }
    latest
}
