//! planwire-client
