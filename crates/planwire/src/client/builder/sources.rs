//! Reads settings from the builder or from a variable.

use std::collections::BTreeMap;

use super::{ClientBuilder, Vendor};
use crate::call::setting::Setting;
use crate::client::environment::Environment;
use crate::error::{Error, Result};

/// The environment, and the names of settings in errors.
#[derive(Clone, Debug)]
pub struct Sources {
    pub(crate) environment: Environment,
    pub(crate) names: BTreeMap<&'static str, String>,
}

impl Sources {
    pub(crate) fn none() -> Self {
        Self {
            environment: Environment::none(),
            names: BTreeMap::new(),
        }
    }

    /// Returns a setting: `set`, the argument of a builder's method, otherwise a variable.
    ///
    /// # Errors
    ///
    /// If it is empty or in quotes.
    pub(crate) fn find(
        &self,
        set: Option<&str>,
        method: &str,
        variable: &str,
    ) -> Result<Option<Setting>> {
        if let Some(text) = set {
            return Setting::new(text, self.name(method)).map(Some);
        }
        let text = self.environment.get(variable)?;
        text.map(|text| Setting::new(&text, variable.to_owned()))
            .transpose()
    }

    /// Returns a setting as [`find`](Self::find) does, and an error if it is missing.
    pub(crate) fn required(
        &self,
        set: Option<&str>,
        method: &str,
        variable: &str,
    ) -> Result<Setting> {
        self.find(set.filter(|it| !it.is_empty()), method, variable)?
            .ok_or_else(|| {
                let advice = self.environment.advice(variable, method);
                Error::configuration(format!("missing {}: {advice}", words(method)))
            })
    }

    pub(crate) fn name(&self, method: &str) -> String {
        let name = self.names.get(method).cloned();
        name.unwrap_or_else(|| format!("the {}", words(method)))
    }
}

impl<V: Vendor> ClientBuilder<V> {
    /// Reads unset settings from these variables instead of the process's environment: the base URL, the token and the
    /// company or workspace of a test server, for example. The names are those of [`environment`](Self::environment). The
    /// last call of the two methods counts.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::Wethod;
    /// use planwire_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::start().await?;
    /// let wethod = Wethod::builder().access(sandbox.wethod()).build()?;
    /// assert_eq!(wethod.budgets().get(1).await?.id.to_string(), "1");
    /// # Ok(())
    /// # }
    /// ```
    pub fn access(
        mut self,
        variables: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.sources.environment = Environment::fixed(variables);
        self
    }
}

fn words(method: &str) -> String {
    method.replace("url", "URL").replace('_', " ")
}
