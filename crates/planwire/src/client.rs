//! Builds a client from its settings: builder, environment, proxy and HTTP client.

pub(crate) mod builder;
pub(crate) mod environment;
pub(crate) mod http_client;
pub(crate) mod proxy;
