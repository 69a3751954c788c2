//! `planwire sync`: lists in a database.

mod report;
mod target;

use planwire_sandbox::Sandbox;
use planwire_sync::{Destination, Sweep, Sync, SyncedList, Table, lists};

use super::call::confirm::approve;
use crate::catalogue::{CATALOGUES, Catalogue};
use crate::command::Verb;
#[cfg(feature = "parquet")]
use crate::command::sync::TO;
use crate::command::sync::{API, EXCEPT, FULL, HISTORY, LIST, LISTS, LOOKBACK, MASS_DELETE, SWEEP};
use crate::connection::{Account, Accounts};
use crate::failure::{End, Failure};
use crate::flags::{CONCURRENCY, DRY_RUN, Flags, VERBOSE};
use crate::nearest::nearest;
use crate::output;
use crate::terminal::{Messages, until_interrupted};
use report::Rows;
use target::Target;

/// Returns the APIs of a sync: the selected one, or both.
pub(crate) fn catalogues(flags: Flags<'_>) -> Vec<&'static Catalogue> {
    let named = flags.get::<String>(API);
    CATALOGUES
        .into_iter()
        .filter(|it| named.is_none_or(|name| it.name == name))
        .collect()
}

/// Runs a command on a database, until an interruption: committed data stays.
pub(crate) async fn run(verb: Verb, flags: Flags<'_>) -> Result<End, Failure> {
    let messages = Messages::new();
    let outcome = until_interrupted(Box::pin(run_to_end(verb, flags, &messages))).await;
    messages.end();
    if flags.is_set(VERBOSE) {
        messages.requests();
    }
    outcome.unwrap_or_else(|interruption| {
        messages.plain("interrupted; the next run resumes from what is committed");
        Ok(End::Interrupted(interruption))
    })
}

async fn run_to_end(verb: Verb, flags: Flags<'_>, messages: &Messages) -> Result<End, Failure> {
    let chosen = chosen(flags)?;
    match Target::open(flags).await? {
        Target::Sqlite(sqlite) => run_into(verb, flags, messages, &chosen, sqlite).await,
        #[cfg(feature = "postgres")]
        Target::Postgres(postgres) => run_into(verb, flags, messages, &chosen, *postgres).await,
    }
}

async fn run_into<D: Destination>(
    verb: Verb,
    flags: Flags<'_>,
    messages: &Messages,
    chosen: &[SyncedList],
    mut destination: D,
) -> Result<End, Failure> {
    match verb {
        Verb::Run | Verb::Verify => run_accounts(verb, flags, messages, chosen, destination).await,
        Verb::Reset => reset(flags, destination).await,
        Verb::Export => export(flags, destination).await,
        Verb::Schema => {
            let tables: Vec<&Table> = chosen.iter().map(|it| &it.table).collect();
            output::write(destination.ddl(&tables).as_bytes())
        }
        Verb::Status => {
            let (states, last) = (destination.states().await?, destination.last_run().await?);
            if let Some(last) = last {
                messages.note(&report::last_run(&last));
            }
            report::status(&states).print(flags)
        }
    }
}

/// Syncs or compares one account after the other.
async fn run_accounts<D: Destination>(
    verb: Verb,
    flags: Flags<'_>,
    messages: &Messages,
    chosen: &[SyncedList],
    mut destination: D,
) -> Result<End, Failure> {
    let sandbox = match flags.is_set("sandbox") {
        true => Some(Sandbox::start().await?),
        false => None,
    };
    let accounts = accounts(flags, sandbox.as_ref(), messages)?;
    let mut rows = Rows::default();
    let mut failed = 0;
    for account in accounts {
        let names: Vec<_> = chosen
            .iter()
            .filter(|it| it.operation.api == account.client.api())
            .map(SyncedList::name)
            .collect();
        if names.is_empty() {
            continue;
        }
        let mut sync = sync(flags, &account, destination, messages).lists(names);
        if verb == Verb::Verify {
            let verified = sync.verify().await?;
            failed += rows.add_verified(&account, &verified, messages);
        } else if flags.is_set(DRY_RUN) {
            rows.add_planned(&account, &sync.plan().await?);
        } else {
            let report = sync.run().await?;
            failed += rows.add_synced(&account, &report, messages);
        }
        destination = sync.into_destination();
    }
    messages.end();
    let end = rows.print(flags)?;
    match (failed, verb) {
        (0, _) => Ok(end),
        (_, Verb::Verify) => Err(Failure::refused("the database differs from the API")),
        (1, _) => Err(Failure::refused("1 list failed; the others are committed")),
        (failed, _) => Err(Failure::refused(format!(
            "{failed} lists failed; the others are committed"
        ))),
    }
}

/// Returns the account of each API: of the selected one, or of those that have a token.
fn accounts(
    flags: Flags<'_>,
    sandbox: Option<&Sandbox>,
    messages: &Messages,
) -> Result<Vec<Account>, Failure> {
    let is_named = flags.get::<String>(API).is_some();
    let accounts = Accounts::find(&catalogues(flags), flags, sandbox, messages)?;
    match accounts.without_token.into_iter().next() {
        Some((_, failure)) if is_named || accounts.found.is_empty() => Err(failure),
        _ => Ok(accounts.found),
    }
}

fn sync<D: Destination>(
    flags: Flags<'_>,
    account: &Account,
    destination: D,
    messages: &Messages,
) -> Sync<D> {
    let messages = messages.clone();
    let mut sync = Sync::new(account.client.clone(), &account.name, destination)
        .full(flags.is_set(FULL))
        .sweep(match flags.get::<String>(SWEEP).map(String::as_str) {
            Some("always") => Sweep::Always,
            Some("never") => Sweep::Never,
            _ => Sweep::Auto,
        })
        .history(flags.is_set(HISTORY))
        .allow_mass_deletion(flags.is_set(MASS_DELETE))
        .on_progress(move |progress| messages.list_progress(progress));
    if let Some(&lookback) = flags.get(LOOKBACK) {
        sync = sync.lookback(lookback);
    }
    if let Some(&pages) = flags.get::<u64>(CONCURRENCY) {
        sync = sync.concurrency(usize::try_from(pages).unwrap_or(usize::MAX));
    }
    sync
}

#[cfg(feature = "parquet")]
async fn export<D: Destination>(flags: Flags<'_>, mut destination: D) -> Result<End, Failure> {
    let folder = flags
        .get::<String>(TO)
        .and_then(|it| it.strip_prefix("parquet:"));
    let Some(folder) = folder.filter(|it| !it.is_empty()) else {
        return Err(Failure::usage(
            "invalid --to: expected the folder of the files, such as parquet:plan",
        ));
    };
    let exported = planwire_sync::export(&mut destination, folder).await?;
    let mut rows = Rows::default();
    exported.iter().for_each(|it| rows.add_exported(it));
    rows.print(flags)
}

#[cfg(not(feature = "parquet"))]
async fn export<D: Destination>(_: Flags<'_>, _: D) -> Result<End, Failure> {
    Err(Failure::usage(
        "this planwire was built without Parquet; install it with --features parquet",
    ))
}

async fn reset<D: Destination>(flags: Flags<'_>, mut destination: D) -> Result<End, Failure> {
    let given = flags.get::<String>(LIST).map_or("", String::as_str);
    let found = named(&all(flags), given)?;
    let [list] = found.as_slice() else {
        return Err(Failure::usage(format!(
            "both APIs have a list `{given}`; add --api wethod or --api piriod"
        )));
    };
    approve(&format!("Drop the table of `{given}`"), flags)?;
    destination.reset(&list.table).await?;
    Ok(End::Done)
}

/// Returns the lists that the flags select.
fn chosen(flags: Flags<'_>) -> Result<Vec<SyncedList>, Failure> {
    let all = all(flags);
    let names = |flag| {
        let mut chosen = Vec::new();
        for name in flags.all::<String>(flag) {
            chosen.extend(named(&all, name)?);
        }
        Ok::<_, Failure>(chosen)
    };
    let (only, except) = (names(LISTS)?, names(EXCEPT)?);
    let is_in = |lists: &[SyncedList], list: &SyncedList| {
        lists.iter().any(|it| it.operation == list.operation)
    };
    let chosen = all.iter().filter(|it| only.is_empty() || is_in(&only, it));
    Ok(chosen.filter(|it| !is_in(&except, it)).cloned().collect())
}

fn all(flags: Flags<'_>) -> Vec<SyncedList> {
    let apis = catalogues(flags)
        .into_iter()
        .filter_map(|it| it.operations.first());
    apis.flat_map(|it| lists(it.api)).collect()
}

/// Returns the lists of a name; there are two if both APIs have one.
fn named(all: &[SyncedList], given: &str) -> Result<Vec<SyncedList>, Failure> {
    let name = given.replace('-', "_");
    let found: Vec<_> = all.iter().filter(|it| it.name() == name).cloned().collect();
    if !found.is_empty() {
        return Ok(found);
    }
    let similar = nearest(&name, all.iter().map(SyncedList::name));
    let similar = similar.map_or_else(String::new, |it| format!("; did you mean `{it}`?"));
    Err(Failure::usage(format!(
        "unknown list `{given}`{similar}\n\nThe lists are those of `planwire --sandbox sync --into sqlite:plan.db --dry-run`."
    )))
}
