//! The client behind those of both APIs.

use std::fmt;
use std::sync::Arc;

use super::{RawList, RawRequest, list, request};
use crate::call::core::Core;
use crate::error::{Result, hide};
use crate::operation::{Api, Method};

/// A client of either API, without the methods of its resources. The clients of both APIs have its methods; a program
/// that learns only when it runs which API to use, such as a command line, takes it out of them with `From`.
///
/// Cloning is cheap, and clones share connections.
#[derive(Clone)]
pub struct RawClient {
    core: Arc<Core>,
}

impl RawClient {
    pub(crate) fn new(core: Arc<Core>) -> Self {
        Self { core }
    }

    /// Returns the list of an operation, by the name of the operation in the documents. Its records are JSON as the vendor
    /// sent them.
    ///
    /// # Errors
    ///
    /// If the operation is undocumented. An operation that does not list is an error when the list is sent.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> planwire::Result<()> {
    /// for budget in wethod.raw_list("listBudgets")?.parameter("project_id", "1").all().await? {
    ///     println!("{}", budget.as_json());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn raw_list(&self, operation: &str) -> Result<RawList> {
        list::list(&self.core, operation)
    }

    /// Returns a request of an operation, by the name of the operation in the documents. It is checked against the
    /// documents when it is sent, and its response is as the vendor sent it.
    ///
    /// # Errors
    ///
    /// If the operation is undocumented.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> planwire::Result<()> {
    /// let plan = piriod.raw_request("retrievePlan")?.parameter("id", "pla_7").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn raw_request(&self, operation: &str) -> Result<RawRequest> {
        request::known(&self.core, operation)
    }

    /// Returns a request to any path of the API, unchecked, with the client's authentication, limits, retries and errors:
    /// for undocumented operations.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> planwire::Result<()> {
    /// use planwire::Method;
    ///
    /// let response = wethod.request(Method::Get, "/api/budgets/7").send().await?;
    /// let record: serde_json::Value = response.json()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: &str) -> RawRequest {
        request::any(&self.core, method, path)
    }

    /// Returns the API that it is a client of.
    #[must_use]
    pub fn api(&self) -> Api {
        self.core.api
    }

    /// Replaces the client's token in a text by `(hidden)`, also in a string of JSON: a response may repeat it. Errors of the
    /// library never contain it. A token of less than four characters is not replaced, since it could be ordinary text.
    ///
    /// # Errors
    ///
    /// If the provider of the token fails.
    pub async fn hide_token(&self, text: &mut String) -> Result<()> {
        let Some(token) = &self.core.token else {
            return Ok(());
        };
        let token = token.current(self.core.token_prefix).await?;
        hide(&token, text);
        // JSON escapes two of the characters that a token can contain.
        let escaped = token.replace('\\', r"\\").replace('"', r#"\""#);
        if escaped != *token {
            hide(&escaped, text);
        }
        Ok(())
    }

    #[allow(dead_code, reason = "unused without an API")]
    pub(crate) fn core(&self) -> &Arc<Core> {
        &self.core
    }
}

impl fmt::Debug for RawClient {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.core.fmt(formatter)
    }
}
