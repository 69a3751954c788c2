//! Builds a client from its settings: builder, environment, proxy and HTTP client.

pub(crate) mod builder;
pub(crate) mod environment;
pub(crate) mod http_client;
pub(crate) mod proxy;

/// What the clients of both APIs do alike. `$path` is one that the documentation's example asks for.
macro_rules! client {
    ($client:ident, $variable:literal, $path:literal) => {
        impl $client {
            /// Makes a client.
            pub fn builder() -> $crate::ClientBuilder<Settings> {
                $crate::ClientBuilder::default()
            }

            /// A client whose settings all come from the environment.
            ///
            /// # Errors
            ///
            /// Where a variable is missing or wrong.
            pub fn from_environment() -> $crate::Result<Self> {
                Self::builder().environment().build()
            }

            /// The list of an operation by its name in the documents, with records as they come: for programs
            /// that learn only when they run what to ask for.
            ///
            /// # Errors
            ///
            /// Where the documents know no such operation; that it lists nothing shows when it is sent.
            pub fn raw_list(&self, operation: &str) -> $crate::Result<$crate::List<$crate::RawList>> {
                $crate::raw::list(&self.core, operations::OPERATIONS, operation)
            }

            /// A request of an operation by its name in the documents, held against them and with the answer
            /// as it comes.
            ///
            /// # Errors
            ///
            /// Where the documents know no such operation.
            pub fn raw_request(&self, operation: &str) -> $crate::Result<$crate::RawRequest> {
                $crate::raw::known(&self.core, operations::OPERATIONS, operation)
            }

            /// A request to any path of the API, unchecked, with the client's authentication, limits,
            /// retries and errors: for what the documents do not know.
            ///
            /// ```no_run
            #[doc = concat!("# async fn example(", $variable, ": planwire::", stringify!($client), ") -> planwire::Result<()> {")]
            /// use planwire::Method;
            ///
            #[doc = concat!("let answer = ", $variable, ".request(Method::Get, ", stringify!($path), ").send().await?;")]
            /// let record: serde_json::Value = answer.json()?;
            /// # Ok(())
            /// # }
            /// ```
            pub fn request(&self, method: $crate::Method, path: &str) -> $crate::RawRequest {
                $crate::raw::any(&self.core, operations::OPERATIONS, method, path)
            }

            pub(crate) fn core(&self) -> &std::sync::Arc<$crate::call::core::Core> {
                &self.core
            }
        }

        impl From<std::sync::Arc<$crate::call::core::Core>> for $client {
            fn from(core: std::sync::Arc<$crate::call::core::Core>) -> Self {
                Self { core }
            }
        }
    };
}
#[allow(unused_imports, reason = "unused without an API")]
pub(crate) use client;
