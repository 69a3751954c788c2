//! Hints for arguments that clap rejects.

use std::ffi::OsString;

use clap::Command;
use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::catalogue::CATALOGUES;
use crate::flags::{MAX_ITEMS, setting_elsewhere};

/// Flags of other programs, each with its equivalent here.
const ELSEWHERE: &[(&[&str], &str)] = &[
    (&["json", "csv", "table", "ndjson"], "--output"),
    (&["format"], "--output"),
    (&["fields", "select"], "--columns"),
    (&["sort", "sort-by", "order-by", "order"], "--ordering"),
    (&["debug"], "--verbose"),
];

/// Adds a hint to an error of clap.
pub(crate) fn explain(
    root: &mut Command,
    arguments: &[OsString],
    mut error: clap::Error,
) -> clap::Error {
    let tip = match error.kind() {
        ErrorKind::UnknownArgument => {
            let Some(unknown) = text(&error, ContextKind::InvalidArg) else {
                return error;
            };
            let flag = unknown.trim_start_matches('-');
            let flag = flag.split('=').next().unwrap_or(flag).to_owned();
            let owner = CATALOGUES
                .into_iter()
                .find(|it| it.settings.iter().any(|setting| setting.flag == flag));
            // clap knows only the flags of the command, and would suggest one with a similar name.
            if let Some(owner) = owner {
                return root.error(ErrorKind::UnknownArgument, setting_elsewhere(&flag, owner));
            }
            // clap suggests passing anything that begins like a flag as a value.
            error.remove(ContextKind::Suggested);
            let command = deepest(root, arguments);
            same_elsewhere(&flag, command).or_else(|| {
                let is_suggested = error.get(ContextKind::SuggestedArg).is_some();
                (!is_suggested && unknown.starts_with('-')).then(|| flags(command))?
            })
        }
        ErrorKind::InvalidSubcommand => verbs(deepest(root, arguments)),
        ErrorKind::InvalidValue => file(&error),
        _ => None,
    };
    if let Some(tip) = tip {
        let tips = ContextValue::StyledStrs(vec![StyledStr::from(tip)]);
        error.insert(ContextKind::Suggested, tips);
    }
    error
}

fn text(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        _ => None,
    }
}

/// Returns the command that the arguments lead to.
fn deepest<'c>(root: &'c Command, arguments: &[OsString]) -> &'c Command {
    let words = arguments.iter().skip(1).filter_map(|it| it.to_str());
    words.fold(root, |command, word| {
        command.find_subcommand(word).unwrap_or(command)
    })
}

fn has_flag(command: &Command, flag: &str) -> bool {
    command
        .get_arguments()
        .any(|it| it.get_long() == Some(flag))
}

fn same_elsewhere(flag: &str, command: &Command) -> Option<String> {
    if matches!(
        flag,
        "limit" | "max" | "max-results" | "count" | "n" | "top"
    ) && has_flag(command, MAX_ITEMS)
    {
        return Some(format!(
            "--{MAX_ITEMS} N stops after N records; --page-size N sets the size of a page"
        ));
    }
    let (_, ours) = ELSEWHERE
        .iter()
        .find(|(theirs, _)| theirs.contains(&flag))?;
    let is_format = matches!(flag, "json" | "csv" | "table" | "ndjson");
    has_flag(command, ours.trim_start_matches('-')).then(|| match is_format {
        true => format!("the output format is a value: {ours} {flag}"),
        false => format!("use {ours}"),
    })
}

/// Returns a hint that lists the command's own flags.
fn flags(command: &Command) -> Option<String> {
    let of = |heading: &str| {
        let own = command
            .get_arguments()
            .filter(|it| it.get_help_heading() == Some(heading) && !it.is_hide_set());
        let flags: Vec<_> = own
            .filter_map(|it| Some(format!("--{}", it.get_long()?)))
            .collect();
        (!flags.is_empty())
            .then(|| format!("the {} are {}", heading.to_lowercase(), flags.join(", ")))
    };
    if let Some(known) = of("Filters")
        .or_else(|| of("Parameters"))
        .or_else(|| of("Fields"))
    {
        return Some(known);
    }
    has_flag(command, MAX_ITEMS).then(|| "this list has no filters".to_owned())
}

/// Returns a hint that lists the verbs of a resource.
fn verbs(command: &Command) -> Option<String> {
    if command.get_subcommand_help_heading() != Some("Verbs") {
        return None;
    }
    let verbs: Vec<_> = command.get_subcommands().map(Command::get_name).collect();
    Some(format!(
        "the verbs of {} are {}",
        command.get_name(),
        verbs.join(", ")
    ))
}

/// Returns a hint if a file name was used as a format.
fn file(error: &clap::Error) -> Option<String> {
    let argument = text(error, ContextKind::InvalidArg)?;
    let value = text(error, ContextKind::InvalidValue)?;
    if !argument.starts_with("--output ") || !value.contains(['.', '/', '\\']) {
        return None;
    }
    let format = match value.rsplit_once('.') {
        Some((_, format @ ("csv" | "json" | "ndjson"))) => format,
        _ => "csv",
    };
    Some(format!(
        "--output expects a format; to write a file, redirect the output: --output {format} > FILE"
    ))
}
