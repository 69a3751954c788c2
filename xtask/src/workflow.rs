//! Tests of the workflow of the hosted checks, which cannot run locally.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::CommandFactory as _;
use regex::Regex;

use crate::arguments::Arguments;
use crate::spec::node::Node;
use crate::spec::yaml;

const WORKFLOW: &str = ".github/workflows/ci.yml";
const CHECKS: &str = ".ci/run";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

fn workflow() -> Node {
    yaml::parse(&WORKFLOW.into(), &read(WORKFLOW)).unwrap()
}

fn text<'node>(node: &'node Node, key: &str) -> Option<&'node str> {
    node.text_of(key)
}

/// Returns the jobs and their steps.
fn jobs(workflow: &Node) -> Vec<(&Node, &[Node])> {
    let jobs = workflow.get("jobs").unwrap().entries();
    let jobs: Vec<_> = jobs
        .iter()
        .map(|job| (&job.value, job.value.get("steps").unwrap().items()))
        .collect();
    assert!(!jobs.is_empty());
    jobs
}

#[test]
fn actions_are_pinned_and_official() {
    let pinned = Regex::new("^actions/[a-z-]+@[0-9a-f]{40}$").unwrap();
    let workflow = workflow();
    let mut used = 0;
    for (_, steps) in jobs(&workflow) {
        for uses in steps.iter().filter_map(|step| text(step, "uses")) {
            assert!(pinned.is_match(uses), "{uses}");
            used += 1;
        }
    }
    assert!(used > 0);
}

#[test]
fn jobs_with_write_access_run_no_code_of_the_pull_request() {
    let workflow = workflow();
    assert!(workflow.get("permissions").unwrap().entries().is_empty());
    for (job, steps) in jobs(&workflow) {
        let permissions = job.get("permissions").unwrap().entries();
        let writes = permissions
            .iter()
            .any(|permission| permission.value.text() != Some("read"));
        for step in steps {
            let checks_out = text(step, "uses").is_some_and(|uses| uses.contains("checkout"));
            assert!(!(writes && checks_out), "{}", job.place);
            // An expression in a script would be run as a part of it.
            if let Some(script) = text(step, "run") {
                assert!(!script.contains("${{"), "{}: {script}", step.place);
            }
        }
        assert!(job.get("timeout-minutes").is_some(), "{}", job.place);
    }
}

#[test]
fn scripts_are_valid_bash_and_call_existing_tasks() {
    let workflow = workflow();
    let mut scripts = vec![read(CHECKS)];
    for (_, steps) in jobs(&workflow) {
        scripts.extend(
            steps
                .iter()
                .filter_map(|step| text(step, "run"))
                .map(str::to_owned),
        );
    }
    for script in &scripts {
        let mut bash = Command::new("bash")
            .arg("-n")
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        bash.stdin
            .take()
            .unwrap()
            .write_all(script.as_bytes())
            .unwrap();
        assert!(bash.wait().unwrap().success(), "{script}");
    }
    let all = scripts.join("\n");
    assert!(all.contains(&format!("bash {CHECKS}")));
    let called = tasks(&all);
    for task in ["codegen", "diff"] {
        assert!(called.contains(task), "nothing calls `cargo xtask {task}`");
    }
}

#[test]
fn documented_tasks_and_options_exist() {
    let mut command = Arguments::command();
    command.build();
    let call = Regex::new(r"cargo\s+xtask\s+([a-z]+)([^`\n>|]*)").unwrap();
    let option = Regex::new("--([a-z-]+)").unwrap();
    let mut named = 0;
    for path in [
        WORKFLOW,
        CHECKS,
        "CONTRIBUTING.md",
        "README.md",
        "spec/README.md",
    ] {
        for call in call.captures_iter(&read(path)) {
            let task = command.find_subcommand(&call[1]);
            let task = task.unwrap_or_else(|| panic!("{path}: {}", &call[0]));
            for option in option.captures_iter(&call[2]) {
                let mut known = task.get_arguments().filter_map(clap::Arg::get_long);
                assert!(known.any(|long| long == &option[1]), "{path}: {}", &call[0]);
                named += 1;
            }
        }
    }
    assert!(named > 0);
}

/// Returns the tasks that a text calls.
fn tasks(text: &str) -> BTreeSet<String> {
    let call = Regex::new(r"cargo\s+xtask\s+([a-z]+)").unwrap();
    call.captures_iter(text)
        .map(|call| call.get(1).unwrap().as_str().to_owned())
        .collect()
}
