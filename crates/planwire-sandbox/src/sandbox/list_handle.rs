//! Handles of lists.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;

use super::own_record::{members, read};
use crate::api::Api;
use crate::behaviour::{ListBehaviour, ListChange};
use crate::collection::{Collection, Visibility};
use crate::error::SettingError;
use crate::server::Service;

/// A list of a running sandbox. It reads and changes records, and sets the behaviour, without HTTP.
///
/// [`Sandbox::list`](crate::Sandbox::list) returns it. Its methods are synchronous. Lists of the
/// same type of record share their records. Each change gets its time from the sandbox's clock, and
/// then moves the clock by [`change_span`](crate::SandboxBuilder::change_span).
///
/// Fields are anything that serializes to an object, or a string that contains the object as JSON,
/// which keeps all digits of an amount. An unknown field or a value that violates the schema is an
/// error.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use planwire_sandbox::Sandbox;
/// use serde_json::json;
///
/// let sandbox = Sandbox::builder().records(0).start().await?;
/// let plans = sandbox.list("/api/production-plans")?;
/// let id = plans.create(json!({"project_id": 7, "value": 15.6}))?;
/// plans.update(&id, json!({"value": 20.5}))?;
/// plans.delete(&id)?;
/// plans.restore(&id)?;
/// assert_eq!(plans.ids(), ["1"]);
/// assert!(plans.read(&id).is_some_and(|record| record.contains(r#""value":20.5"#)));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct ListHandle {
    service: Arc<Service>,
    name: String,
    /// The position of the list's API.
    api: usize,
    records: Arc<Collection>,
    in_test_mode: bool,
}

impl ListHandle {
    pub(super) fn find(service: &Arc<Service>, name: &str) -> Result<Self, SettingError> {
        let (api, records) = find_records(&service.apis, name, "use")?;
        Ok(Self {
            service: service.clone(),
            name: name.to_owned(),
            api,
            records: records.clone(),
            in_test_mode: false,
        })
    }

    /// Returns a handle of the records of Piriod's test mode (`x-piriod-test-mode: true`). Both
    /// modes share the behaviour of the list.
    #[must_use]
    pub fn test_mode(mut self) -> Self {
        self.in_test_mode = true;
        self
    }

    /// Adds a record at the end of the list and returns its id. Missing fields are filled as for a
    /// record that a client creates. The record can have its own `id` and timestamps.
    ///
    /// # Errors
    ///
    /// If a field is unknown or violates the schema, or if the id is in use.
    pub fn create(&self, record: impl Serialize) -> Result<String, SettingError> {
        let record = read(&record).map_err(|why| self.refused(&why))?;
        let given = members(&record).map_err(|why| self.refused(&why))?;
        let made = self.records.insert(given, self.in_test_mode, self.time());
        let id = made.map_err(|why| self.refused(&why))?;
        self.pass_time();
        Ok(id)
    }

    /// Sets fields of a record, and the time of its last update, as a client does.
    ///
    /// # Errors
    ///
    /// If no record has the id, or if a field is unknown or violates the schema.
    pub fn update(
        &self,
        id: impl fmt::Display,
        fields: impl Serialize,
    ) -> Result<(), SettingError> {
        self.rewrite(&id.to_string(), &fields, true)
    }

    /// Sets fields of a record and nothing else, as a server does that recomputes a total:
    /// `updated_at` changes only if it is one of them, and the clock does not move.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire_sandbox::Sandbox;
    /// use serde_json::json;
    ///
    /// let sandbox = Sandbox::start().await?;
    /// let budgets = sandbox.list("/api/budgets")?;
    /// budgets.set(1, json!({"final_net_price": 1250.75}))?;
    /// budgets.set(2, json!({"updated_at": "2026-06-30T23:59:59.999Z"}))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If no record has the id, or if a field is unknown or violates the schema.
    pub fn set(&self, id: impl fmt::Display, fields: impl Serialize) -> Result<(), SettingError> {
        self.rewrite(&id.to_string(), &fields, false)
    }

    /// Deletes a record as the API does. Lists that can show deleted records show it with
    /// `deleted=only`; it disappears from other lists.
    ///
    /// # Errors
    ///
    /// If no record has the id.
    pub fn delete(&self, id: impl fmt::Display) -> Result<(), SettingError> {
        let mut edit = self.records.edit(self.in_test_mode);
        let index = edit.find(&id.to_string());
        let index = index.ok_or_else(|| self.no_record(&id))?;
        edit.remove(index, self.time());
        self.pass_time();
        Ok(())
    }

    /// Removes a record from all lists, including those that can show deleted records.
    ///
    /// # Errors
    ///
    /// If no record has the id.
    pub fn purge(&self, id: impl fmt::Display) -> Result<(), SettingError> {
        let mut edit = self.records.edit(self.in_test_mode);
        let id = id.to_string();
        let index = edit.find(&id).or_else(|| edit.find_gone(&id));
        let index = index.ok_or_else(|| self.no_record(&id))?;
        edit.purge(index, self.time());
        self.pass_time();
        Ok(())
    }

    /// Puts a deleted or purged record back in its place, and sets the time of its last update.
    ///
    /// # Errors
    ///
    /// If no deleted record has the id.
    pub fn restore(&self, id: impl fmt::Display) -> Result<(), SettingError> {
        let mut edit = self.records.edit(self.in_test_mode);
        let id = id.to_string();
        if edit.find(&id).is_none() && edit.restore(&id, self.time()) {
            self.pass_time();
            return Ok(());
        }
        Err(SettingError::new(format!(
            "cannot restore the record `{id}` of `{}`: no deleted record has this id",
            self.name
        )))
    }

    /// Changes records by their places in the list.
    ///
    /// For changes between two requests of a client, use
    /// [`ListBehaviour::before_request`](crate::ListBehaviour::before_request).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire_sandbox::{ListChange, Sandbox};
    ///
    /// let sandbox = Sandbox::start().await?;
    /// sandbox.list("/api/budgets")?.change(&ListChange::Delete(0..10));
    /// # Ok(())
    /// # }
    /// ```
    pub fn change(&self, change: &ListChange) {
        let mut edit = self.records.edit(self.in_test_mode);
        change.apply(&mut edit, self.time());
        self.pass_time();
    }

    /// Returns a record as JSON, exactly as the API writes it, or `None` if it does not exist or is
    /// deleted. Ignores visibility and delay.
    #[must_use]
    pub fn read(&self, id: impl fmt::Display) -> Option<String> {
        let view = self.records.view(self.in_test_mode);
        let index = view.find(&id.to_string())?;
        Some(view.json(index))
    }

    /// Returns all records as JSON, exactly as the API writes them, in the order of the list and
    /// without deleted ones. Ignores visibility and delay.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = planwire_sandbox::Sandbox::start().await?;
    /// assert_eq!(sandbox.list("/api/budgets")?.read_all().len(), 250);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn read_all(&self) -> Vec<String> {
        let view = self.records.view(self.in_test_mode);
        view.in_order().map(|index| view.json(index)).collect()
    }

    /// Returns the ids of all records, in the order of the list and without deleted ones. Ignores
    /// visibility and delay.
    #[must_use]
    pub fn ids(&self) -> Vec<String> {
        let view = self.records.view(self.in_test_mode);
        view.in_order().map(|index| view.id(index)).collect()
    }

    /// Sets the records that the token can see.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire_sandbox::{Sandbox, Visibility};
    ///
    /// let sandbox = Sandbox::start().await?;
    /// let budgets = sandbox.list("/api/budgets")?;
    /// budgets.set_visibility(Visibility::only([1, 2, 3]));
    /// budgets.set_visibility(Visibility::all());
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_visibility(&self, visibility: Visibility) {
        self.records.set_visibility(self.in_test_mode, visibility);
    }

    /// Sets the delay after which lists show a change, in whole milliseconds. Default: zero. It
    /// applies to changes from now on. Earlier changes keep their delay, so that a change can
    /// become visible before an earlier one.
    ///
    /// Until the delay has passed on the clock, lists show the previous state of the record: a new
    /// record is missing, and a deleted one is still there. Requests by id return the current
    /// state.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    ///
    /// use planwire_sandbox::Sandbox;
    /// use serde_json::json;
    ///
    /// let sandbox = Sandbox::start().await?;
    /// let budgets = sandbox.list("/api/budgets")?;
    /// budgets.set_delay(Duration::from_secs(90));
    /// budgets.update(3, json!({"notes": "Late"}))?;
    /// budgets.set_delay(Duration::ZERO);
    /// budgets.update(4, json!({"notes": "At once"}))?;
    /// sandbox.advance(Duration::from_secs(90));
    /// // From here on, lists show the new notes of record 3.
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_delay(&self, delay: Duration) {
        let delay = i64::try_from(delay.as_millis()).unwrap_or(i64::MAX);
        self.records.set_delay(delay);
    }

    /// Replaces the behaviour of the list. `ListBehaviour::new()` restores the documented one.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire_sandbox::{ListBehaviour, Sandbox};
    ///
    /// let sandbox = Sandbox::start().await?;
    /// let plans = sandbox.list("/plans/")?;
    /// plans.set_behaviour(ListBehaviour::new().ignore("ordering"))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the behaviour ignores an unknown parameter.
    pub fn set_behaviour(&self, behaviour: ListBehaviour) -> Result<(), SettingError> {
        let api = self.service.apis.get(self.api);
        api.map_or(Ok(false), |api| api.behave(&self.name, &behaviour))?;
        Ok(())
    }

    fn rewrite(
        &self,
        id: &str,
        fields: &impl Serialize,
        is_update: bool,
    ) -> Result<(), SettingError> {
        let fields = read(fields).map_err(|why| self.refused(&why))?;
        let given = members(&fields).map_err(|why| self.refused(&why))?;
        let mut edit = self.records.edit(self.in_test_mode);
        let index = edit.find(id).ok_or_else(|| self.no_record(&id))?;
        let done = edit.assign(index, given, is_update, self.time());
        done.map_err(|why| self.refused(&why))?;
        if is_update {
            self.pass_time();
        }
        Ok(())
    }

    /// Returns the time of a change.
    fn time(&self) -> i64 {
        self.service.clock.reading()
    }

    /// Advances the clock after a change.
    fn pass_time(&self) {
        self.service.clock.now();
    }

    fn no_record(&self, id: &impl fmt::Display) -> SettingError {
        SettingError::new(format!(
            "cannot find the record `{id}` in `{}`: no record has this id; `ids` returns those of the list",
            self.name
        ))
    }

    fn refused(&self, why: &str) -> SettingError {
        SettingError::new(format!("a record of `{}` {why}", self.name))
    }
}

impl fmt::Debug for ListHandle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ListHandle")
            .field("name", &self.name)
            .field("in_test_mode", &self.in_test_mode)
            .finish_non_exhaustive()
    }
}

/// Finds the only list with a path or operation id, and the position of its API. `what` completes
/// the error.
pub(super) fn find_records<'a>(
    apis: &'a [Api],
    name: &str,
    what: &str,
) -> Result<(usize, &'a Arc<Collection>), SettingError> {
    let apis = apis.iter().enumerate();
    let mut found = apis.filter_map(|(position, api)| Some((position, api.records(name)?)));
    match (found.next(), found.next()) {
        (Some(found), None) => Ok(found),
        (None, _) => Err(no_such_list(&format!("{what} `{name}`"))),
        (Some(_), Some(_)) => Err(SettingError::new(format!(
            "cannot {what} `{name}`: both vendors have such a list; use its path"
        ))),
    }
}

/// Returns the error for an unknown list.
pub(super) fn no_such_list(what: &str) -> SettingError {
    SettingError::new(format!(
        "cannot {what}: no operation with this path or id returns a list of records; use a path such as \
         /api/budgets or an operation id"
    ))
}
