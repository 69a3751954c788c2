//! Reading: each selected stream is a sync of its list into the pipe.

use std::collections::BTreeMap;

use planwire_sync::{ListReport, Mode, Sync};

use crate::catalog::Selected;
use crate::configuration::Configuration;
use crate::connection::Accounts;
use crate::failure::Failure;
use crate::log;
use crate::pipe::Pipe;
use crate::protocol::{End, Protocol};

/// Reads the streams, one after the other. One that fails does not stop the others.
///
/// # Errors
///
/// If a stream failed, after all others are read; or at once if every other one would fail as well.
pub(crate) async fn read<P: Protocol>(
    selected: &[Selected],
    accounts: &Accounts,
    configuration: &Configuration,
    mut pipe: Pipe<P>,
) -> Result<(), Failure> {
    // Before any is read: an account may be missing.
    for it in selected {
        accounts.of(it.stream.list.operation.api)?;
    }
    let mut failed = 0_usize;
    for Selected {
        stream,
        full,
        properties,
    } in selected
    {
        let account = accounts.of(stream.list.operation.api)?;
        let bookmark = pipe.state().get(&stream.name);
        // A full read that broke off is resumed, too.
        let full = *full && !bookmark.is_some_and(|it| it.is_unfinished());
        pipe.open(stream, properties.as_ref());
        let mut sync = Sync::new(account.client.clone(), &account.name, pipe)
            .lists([stream.list.name()])
            .full(full);
        if let Some(lookback) = configuration.lookback {
            sync = sync.lookback(lookback);
        }
        let outcome = Box::pin(sync.run()).await;
        pipe = sync.into_destination();
        let report = match outcome {
            Ok(report) => report.lists.into_iter().next(),
            Err(error) => {
                let failure = Failure::from(&error);
                if !error.is_destination() {
                    let closed = pipe.close(&End::Failed(&failure)).await;
                    closed.map_err(|it| Failure::from(&it))?;
                }
                return Err(failure);
            }
        };
        let Some(report) = report else { continue };
        let failure = report.failure.as_ref().map(Failure::from);
        let end = match &failure {
            Some(failure) => End::Failed(failure),
            None => End::Complete {
                whole: report.mode == Mode::Full && report.odd == 0,
            },
        };
        let misfits = pipe.close(&end).await;
        let misfits = misfits.map_err(|it| Failure::from(&it))?;
        tell(&stream.name, &report, &misfits);
        if let Some(failure) = &failure {
            log::error(&format!("{}: {failure}", stream.name));
            failed += 1;
        }
    }
    match failed {
        0 => Ok(()),
        1 => Err(Failure::system("1 stream failed; the others are complete")),
        failed => Err(Failure::system(format!(
            "{failed} streams failed; the others are complete"
        ))),
    }
}

/// Reports how a stream was read, and what is odd about it.
fn tell(name: &str, report: &ListReport, misfits: &BTreeMap<String, u64>) {
    log::note(&format!(
        "{name}: {} records ({})",
        report.read,
        report.mode.name()
    ));
    for note in &report.notes {
        log::note(&format!("{name}: {note}"));
    }
    for (field, records) in &report.unknown_fields {
        log::note(&format!(
            "{name}: the field `{field}` is undocumented ({records} records)"
        ));
    }
    for (column, records) in &report.problems {
        log::warning(&format!(
            "{name}: the value of `{column}` has another type than documented in {records} records, and is null there"
        ));
    }
    for (property, records) in misfits {
        log::warning(&format!(
            "{name}: the value of `{property}` cannot be sent in {records} records, and is null there"
        ));
    }
    if report.odd > 0 {
        log::warning(&format!(
            "{name}: {} records were left out, since they have no usable `id`",
            report.odd
        ));
    }
}
