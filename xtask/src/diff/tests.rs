//! The rules, each on the smallest document that shows it.
