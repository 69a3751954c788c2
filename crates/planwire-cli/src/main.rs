//! planwire
fn main() {}
