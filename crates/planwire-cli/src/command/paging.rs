//! The flags of paged lists.

use clap::{Arg, ArgAction, value_parser};
use planwire::Position;
use planwire::operation::{Operation, Paging, Parameter};

use super::parameter::{bounds_note, note};
use super::{whole_number, without_full_stop};
use crate::flags::{CONCURRENCY, MAX_ITEMS, NO_OVERLAP, PAGE_SIZE, POSITION, RESUME};

/// The maximum of concurrent pages; more would overload a server.
const MOST_CONCURRENT: u64 = 64;

pub(super) fn flags(operation: &Operation, paging: Paging) -> Vec<Arg> {
    let (position_flag, value_name) = match paging {
        Paging::Page { .. } => ("page", "NUMBER"),
        _ => ("offset", "N"),
    };
    let size = operation.parameter(paging.size());
    let position = operation.parameter(paging.position());
    let described = |parameter: Option<&Parameter>| {
        let mut help = parameter
            .map_or("", |it| without_full_stop(it.description))
            .to_owned();
        if let Some(parameter) = parameter {
            bounds_note(&mut help, &parameter.bounds);
        }
        help
    };
    let mut size_help = described(size);
    // A list of all pages requests the largest ones; the server chooses the size of a single page.
    if let Some(most) = size.and_then(|it| it.bounds.maximum) {
        note(&mut size_help, &format!("default: {most}"));
        if let Some(own) = size
            .and_then(|it| it.default)
            .filter(|it| *it != most.to_string())
        {
            note(
                &mut size_help,
                &format!("default with --{position_flag}: {own}"),
            );
        }
    }
    let least = |parameter: Option<&Parameter>, otherwise| {
        let minimum = parameter.and_then(|it| it.bounds.minimum);
        minimum
            .and_then(|it| u64::try_from(it).ok())
            .unwrap_or(otherwise)
    };
    let most = size
        .and_then(|it| it.bounds.maximum)
        .and_then(|it| u32::try_from(it).ok());
    let most = most.unwrap_or(u32::MAX).into();
    let arguments = vec![
        Arg::new(PAGE_SIZE)
            .long(PAGE_SIZE)
            .value_name("N")
            .value_parser(whole_number(least(size, 1), most))
            .help(size_help),
        Arg::new(MAX_ITEMS)
            .long(MAX_ITEMS)
            .value_name("N")
            .value_parser(whole_number(0, u64::MAX))
            .help("Stop after N records"),
        Arg::new(POSITION)
            .long(position_flag)
            .value_name(value_name)
            .value_parser(whole_number(least(position, 0), u64::MAX))
            .help(format!("{}; prints this one page", described(position))),
        Arg::new(CONCURRENCY)
            .long(CONCURRENCY)
            .value_name("N")
            .value_parser(whole_number(1, MOST_CONCURRENT))
            .default_value("4")
            .hide_default_value(true)
            // There is only one page then.
            .conflicts_with(POSITION)
            .help(format!(
                "The number of pages to fetch at once [1 to {MOST_CONCURRENT}] [default: 4]"
            )),
        Arg::new(RESUME)
            .long(RESUME)
            .value_name("POSITION")
            .value_parser(value_parser!(Position))
            // A position contains both.
            .conflicts_with_all([POSITION, PAGE_SIZE])
            .help(
                "Resume a list that ended early, at the position in its last message; filters and ordering must be \
                 the same. CSV gets no second header",
            ),
    ];
    let mut arguments: Vec<Arg> = arguments
        .into_iter()
        .map(|argument| argument.allow_negative_numbers(true))
        .collect();
    // Pages by offset always overlap.
    if let Paging::Page { .. } = paging {
        arguments.push(
            Arg::new(NO_OVERLAP)
                .long(NO_OVERLAP)
                .action(ArgAction::SetTrue)
                .conflicts_with(POSITION)
                .help(
                    "Request pages of one size that do not overlap: one request in eight fewer, but a record is lost \
                     if another one is inserted and one deleted between two requests",
                ),
        );
    }
    let arguments = arguments.into_iter();
    arguments.map(|it| it.help_heading("Paging")).collect()
}
