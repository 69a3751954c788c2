// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

/// The operators bare, gt, lt.
#[derive(Debug)]
pub enum BareGtLt {}
impl crate::filter::Documents<crate::filter::Bare> for BareGtLt {}
impl crate::filter::Documents<crate::filter::Gt> for BareGtLt {}
impl crate::filter::Documents<crate::filter::Lt> for BareGtLt {}
