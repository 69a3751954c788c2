//! planwire
