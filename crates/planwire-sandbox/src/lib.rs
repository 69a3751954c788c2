//! planwire-sandbox
