//! The sync: its settings, and the run over all lists.

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use planwire::RawClient;

use crate::destination::{Destination, ListState, Run};
use crate::error::{Error, Result};
use crate::list::{Changes, SyncedList, lists};
use crate::report::{ListReport, Mode, Planned, Progress, Report, Verified};
use crate::run::ListRun;
use crate::settings::Settings;

/// A sweep at most so often, unless it is asked for.
const BETWEEN_SWEEPS: chrono::TimeDelta = chrono::TimeDelta::days(7);

/// Copies the lists of an account into a [`Destination`].
///
/// ```
/// # async fn example() -> planwire_sync::Result<()> {
/// use planwire_sync::{Sqlite, Sync};
///
/// let wethod = planwire::Wethod::from_environment()?;
/// let report = Sync::new(wethod, "acme", Sqlite::open("plan.db")?)
///     .lists(["budgets", "production_plans"])
///     .run()
///     .await?;
/// for list in report.failed() {
///     eprintln!("{}: {}", list.list, list.failure.as_ref().unwrap());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a sync does nothing until it is run"]
pub struct Sync<D> {
    client: RawClient,
    account: String,
    destination: D,
    lists: Vec<String>,
    except: Vec<String>,
    settings: Settings,
    sweep: Sweep,
    full: bool,
}

/// When lists are read in full to find deletions that the API does not list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sweep {
    /// Once a week; a list that is read in full anyway is swept with that.
    #[default]
    Auto,
    /// In each run.
    Always,
    /// Never: only deletions that the API lists are found.
    Never,
}

impl<D: Destination> Sync<D> {
    /// Makes a sync of an account: the company of Wethod or the workspace of Piriod, by a name of your choice. Test mode
    /// is another account.
    pub fn new(client: impl Into<RawClient>, account: impl Into<String>, destination: D) -> Self {
        Self {
            client: client.into(),
            account: account.into(),
            destination,
            lists: Vec::new(),
            except: Vec::new(),
            settings: Settings {
                lookback: Duration::from_secs(600),
                history: false,
                allow_mass_deletion: false,
                mark_deletions: true,
                concurrency: None,
                clock: Box::new(|| SystemTime::now().into()),
                on_progress: Box::new(|_| {}),
            },
            sweep: Sweep::Auto,
            full: false,
        }
    }

    /// Syncs only these lists. Default: all of them. A list under a parent brings that one along, if the destination
    /// [keeps rows](Destination::keeps_rows).
    pub fn lists<I: IntoIterator<Item: Into<String>>>(mut self, names: I) -> Self {
        self.lists = names.into_iter().map(Into::into).collect();
        self
    }

    /// Leaves these lists out.
    pub fn except<I: IntoIterator<Item: Into<String>>>(mut self, names: I) -> Self {
        self.except = names.into_iter().map(Into::into).collect();
        self
    }

    /// Reads every list in full, whatever was read before.
    pub fn full(mut self, full: bool) -> Self {
        self.full = full;
        self
    }

    /// Sets when lists are read in full to find deletions that the API does not list. Default: [`Sweep::Auto`].
    pub fn sweep(mut self, sweep: Sweep) -> Self {
        self.sweep = sweep;
        self.settings.mark_deletions = sweep != Sweep::Never;
        self
    }

    /// Sets how far before the last run changes are read from: for records that become visible late. Default: 10 minutes.
    pub fn lookback(mut self, lookback: Duration) -> Self {
        self.settings.lookback = lookback;
        self
    }

    /// Keeps the replaced version of each record in the table `…_history`. Default: `false`.
    ///
    /// A version is valid from its `_synced_at` to the `_replaced_at` of the history, or until now in the table itself.
    /// This query returns the production plans as they were at a time, in SQLite:
    ///
    /// ```sql
    /// SELECT project_id, date, value
    /// FROM (
    ///     SELECT _account, project_id, date, value, _synced_at, _deleted_at, NULL AS _replaced_at
    ///     FROM wethod_production_plans
    ///     UNION ALL
    ///     SELECT _account, project_id, date, value, _synced_at, _deleted_at, _replaced_at
    ///     FROM wethod_production_plans_history
    /// ) AS versions
    /// WHERE _synced_at <= :at
    ///     AND (_replaced_at IS NULL OR _replaced_at > :at)
    ///     AND (_deleted_at IS NULL OR _deleted_at > :at)
    /// ```
    ///
    /// Only what a run saw is known: a record that changed twice between two runs has one version less, and the history
    /// begins with the first run that keeps it.
    pub fn history(mut self, history: bool) -> Self {
        self.settings.history = history;
        self
    }

    /// Marks records as deleted even if more than 20 and more than a tenth of a list disappeared at once. Default: `false`,
    /// since that is what a token looks like whose owner may see less.
    pub fn allow_mass_deletion(mut self, allow: bool) -> Self {
        self.settings.allow_mass_deletion = allow;
        self
    }

    /// Sets how many pages are requested at once. Default: 4.
    pub fn concurrency(mut self, pages: usize) -> Self {
        self.settings.concurrency = Some(pages);
        self
    }

    /// Sets the clock that `_synced_at` and the age of a sweep are read from. Default: the system's.
    pub fn clock(
        mut self,
        clock: impl Fn() -> DateTime<Utc> + Send + std::marker::Sync + 'static,
    ) -> Self {
        self.settings.clock = Box::new(clock);
        self
    }

    /// Calls a function after each batch.
    pub fn on_progress(
        mut self,
        report: impl Fn(&Progress<'_>) + Send + std::marker::Sync + 'static,
    ) -> Self {
        self.settings.on_progress = Box::new(report);
        self
    }

    /// Returns the destination.
    #[must_use]
    pub fn destination(&self) -> &D {
        &self.destination
    }

    /// Consumes the sync and returns the destination.
    pub fn into_destination(self) -> D {
        self.destination
    }

    /// Returns what a run would do, without a request. The destination is prepared for it.
    ///
    /// # Errors
    ///
    /// If a list is unknown, or the destination fails.
    pub async fn plan(&mut self) -> Result<Vec<Planned>> {
        let chosen = self.prepare().await?;
        let mut plan = Vec::new();
        let mut rows = HashMap::new();
        for list in &chosen {
            let state = self.state(list).await?;
            let mode = self.mode(list, &state);
            rows.insert(list.name(), state.rows);
            // It was planned before.
            let above = list.parent.as_ref();
            let parents = above.and_then(|it| rows.get(it.list.as_str()).copied());
            plan.push(Planned {
                list: list.name().to_owned(),
                mode,
                requests: requests(list, &state, mode, parents),
            });
        }
        Ok(plan)
    }

    /// Syncs the lists, one after the other. A list that fails is in the report, and does not stop the others.
    ///
    /// # Errors
    ///
    /// If a list is unknown, the destination fails, the API refuses the token, or it cannot be reached.
    pub async fn run(&mut self) -> Result<Report> {
        let started_at = (self.settings.clock)();
        let chosen = self.prepare().await?;
        let mut reports = Vec::new();
        let mut ended = Ok(());
        for (done, list) in chosen.iter().enumerate() {
            match self.run_list(list, started_at, (done, chosen.len())).await {
                Ok(report) => reports.push(report),
                Err(error) => {
                    ended = Err(error);
                    break;
                }
            }
        }
        let report = Report {
            started_at,
            ended_at: (self.settings.clock)(),
            lists: reports,
        };
        let run = self.record(&report, ended.is_err());
        match ended {
            Ok(()) => self.destination.save_run(&run).await?,
            // The first error is the one to tell.
            Err(error) => {
                let _ = self.destination.save_run(&run).await;
                return Err(error);
            }
        }
        Ok(report)
    }

    /// Reads the lists in full, and compares each raw record with that of the destination. Nothing is written.
    ///
    /// # Errors
    ///
    /// If a list is unknown, the destination fails or keeps no rows, the API refuses the token, or it cannot be reached.
    pub async fn verify(&mut self) -> Result<Vec<Verified>> {
        if !self.destination.keeps_rows() {
            return Err(Error::usage(
                "cannot compare the destination: it keeps no rows",
            ));
        }
        let chosen = self.prepare().await?;
        let mut verified = Vec::new();
        for list in &chosen {
            let verification = crate::run::verify(
                &self.client,
                &mut self.destination,
                &self.account,
                list,
                &self.settings,
            );
            verified.push(verification.await?);
        }
        Ok(verified)
    }

    async fn prepare(&mut self) -> Result<Vec<SyncedList>> {
        let chosen = self.chosen()?;
        let tables: Vec<_> = chosen.iter().map(|it| &it.table).collect();
        self.destination.prepare(&tables).await?;
        Ok(chosen)
    }

    /// Returns the lists that were chosen, parents first.
    fn chosen(&self) -> Result<Vec<SyncedList>> {
        let api = self.client.api();
        let all = lists(api);
        let canonical = |name: &String| name.replace('-', "_");
        for name in self.lists.iter().chain(&self.except).map(canonical) {
            if !all.iter().any(|it| it.name() == name) {
                let mut names: Vec<_> = all.iter().map(SyncedList::name).collect();
                names.sort_unstable();
                return Err(Error::usage(format!("{} has no list `{name}`", api.name()))
                    .with_hint(format!("Choose from: {}.", names.join(", "))));
            }
        }
        let named = |names: &[String], name: &str| names.iter().map(canonical).any(|it| it == name);
        let wanted = |list: &SyncedList| {
            (self.lists.is_empty() || named(&self.lists, list.name()))
                && !named(&self.except, list.name())
        };
        let parents: Vec<_> = all
            .iter()
            .filter(|it| wanted(it) && self.destination.keeps_rows())
            .filter_map(|it| Some(it.parent.as_ref()?.list.clone()))
            .collect();
        Ok(all
            .into_iter()
            .filter(|it| wanted(it) || parents.iter().any(|parent| parent == it.name()))
            .collect())
    }

    async fn state(&mut self, list: &SyncedList) -> Result<ListState> {
        let key = list.key(&self.account);
        Ok(self.destination.state(&key).await?.unwrap_or_default())
    }

    fn mode(&self, list: &SyncedList, state: &ListState) -> Mode {
        let now = (self.settings.clock)();
        if state.can_resume() && !self.full {
            return Mode::Resumed;
        }
        let swept = match self.sweep {
            _ if !self.destination.keeps_rows() => true,
            Sweep::Auto => state.swept_at.is_some_and(|it| now - it < BETWEEN_SWEEPS),
            Sweep::Always => false,
            Sweep::Never => true,
        };
        let readable = match list.changes {
            Changes::None => false,
            Changes::Filter => true,
            Changes::Ordering => state.ordering_proven,
        };
        match state.cursor {
            Some(_) if readable && swept && !self.full => Mode::Changes,
            _ => Mode::Full,
        }
    }

    async fn run_list(
        &mut self,
        list: &SyncedList,
        at: DateTime<Utc>,
        place: (usize, usize),
    ) -> Result<ListReport> {
        let state = self.state(list).await?;
        let mode = self.mode(list, &state);
        let run = ListRun {
            client: &self.client,
            destination: &mut self.destination,
            settings: &self.settings,
            account: &self.account,
            list,
            at,
            place,
            state,
            report: ListReport::new(list.name()),
        };
        run.run(mode).await
    }

    fn record(&self, report: &Report, broke: bool) -> Run {
        let lists = &report.lists;
        Run {
            api: self.client.api().name().to_owned(),
            account: self.account.clone(),
            started_at: report.started_at,
            ended_at: report.ended_at,
            lists: lists.len() as u64,
            failed: report.failed().count() as u64 + u64::from(broke),
            records: lists.iter().map(|it| it.read).sum(),
            changes: lists
                .iter()
                .map(|it| it.written.inserted + it.written.updated + it.written.deleted)
                .sum(),
        }
    }
}

/// Estimates the requests of a list. `parents` is the number of records of the list above, if there is one.
fn requests(list: &SyncedList, state: &ListState, mode: Mode, parents: Option<u64>) -> Option<u64> {
    match (mode, parents) {
        (Mode::Changes, _) => Some(1 + u64::from(list.deletions)),
        _ if state.schema_hash.is_empty() => None,
        // One for each parent, and one that shows the end of a list which is not empty.
        (_, Some(parents)) => Some(parents + parents.min(state.rows)),
        (_, None) => Some(state.rows.div_ceil(100).max(1)),
    }
}
