// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

/// The operators bare, eq, neq, gt, gte, lt, lte, in, nin, bt.
#[derive(Debug)]
pub enum BareEqNeqGtGteLtLteInNinBt {}
impl crate::filter::Documents<crate::filter::Bare> for BareEqNeqGtGteLtLteInNinBt {}
impl crate::filter::Documents<crate::filter::Eq> for BareEqNeqGtGteLtLteInNinBt {}
impl crate::filter::Documents<crate::filter::Neq> for BareEqNeqGtGteLtLteInNinBt {}
impl crate::filter::Documents<crate::filter::Gt> for BareEqNeqGtGteLtLteInNinBt {}
impl crate::filter::Documents<crate::filter::Gte> for BareEqNeqGtGteLtLteInNinBt {}
impl crate::filter::Documents<crate::filter::Lt> for BareEqNeqGtGteLtLteInNinBt {}
impl crate::filter::Documents<crate::filter::Lte> for BareEqNeqGtGteLtLteInNinBt {}
impl crate::filter::Documents<crate::filter::In> for BareEqNeqGtGteLtLteInNinBt {}
impl crate::filter::Documents<crate::filter::Nin> for BareEqNeqGtGteLtLteInNinBt {}
impl crate::filter::Documents<crate::filter::Bt> for BareEqNeqGtGteLtLteInNinBt {}
/// The operators bare, gt, gte, lt.
#[derive(Debug)]
pub enum BareGtGteLt {}
impl crate::filter::Documents<crate::filter::Bare> for BareGtGteLt {}
impl crate::filter::Documents<crate::filter::Gt> for BareGtGteLt {}
impl crate::filter::Documents<crate::filter::Gte> for BareGtGteLt {}
impl crate::filter::Documents<crate::filter::Lt> for BareGtGteLt {}
/// The operators bare, gt, lt.
#[derive(Debug)]
pub enum BareGtLt {}
impl crate::filter::Documents<crate::filter::Bare> for BareGtLt {}
impl crate::filter::Documents<crate::filter::Gt> for BareGtLt {}
impl crate::filter::Documents<crate::filter::Lt> for BareGtLt {}
/// The operators bare, gt, lt, eq, neq, gte, lte, in, nin, bt.
#[derive(Debug)]
pub enum BareGtLtEqNeqGteLteInNinBt {}
impl crate::filter::Documents<crate::filter::Bare> for BareGtLtEqNeqGteLteInNinBt {}
impl crate::filter::Documents<crate::filter::Gt> for BareGtLtEqNeqGteLteInNinBt {}
impl crate::filter::Documents<crate::filter::Lt> for BareGtLtEqNeqGteLteInNinBt {}
impl crate::filter::Documents<crate::filter::Eq> for BareGtLtEqNeqGteLteInNinBt {}
impl crate::filter::Documents<crate::filter::Neq> for BareGtLtEqNeqGteLteInNinBt {}
impl crate::filter::Documents<crate::filter::Gte> for BareGtLtEqNeqGteLteInNinBt {}
impl crate::filter::Documents<crate::filter::Lte> for BareGtLtEqNeqGteLteInNinBt {}
impl crate::filter::Documents<crate::filter::In> for BareGtLtEqNeqGteLteInNinBt {}
impl crate::filter::Documents<crate::filter::Nin> for BareGtLtEqNeqGteLteInNinBt {}
impl crate::filter::Documents<crate::filter::Bt> for BareGtLtEqNeqGteLteInNinBt {}
/// The operators eq, neq, gt, gte, lt, lte, in, nin, bt.
#[derive(Debug)]
pub enum EqNeqGtGteLtLteInNinBt {}
impl crate::filter::Documents<crate::filter::Eq> for EqNeqGtGteLtLteInNinBt {}
impl crate::filter::Documents<crate::filter::Neq> for EqNeqGtGteLtLteInNinBt {}
impl crate::filter::Documents<crate::filter::Gt> for EqNeqGtGteLtLteInNinBt {}
impl crate::filter::Documents<crate::filter::Gte> for EqNeqGtGteLtLteInNinBt {}
impl crate::filter::Documents<crate::filter::Lt> for EqNeqGtGteLtLteInNinBt {}
impl crate::filter::Documents<crate::filter::Lte> for EqNeqGtGteLtLteInNinBt {}
impl crate::filter::Documents<crate::filter::In> for EqNeqGtGteLtLteInNinBt {}
impl crate::filter::Documents<crate::filter::Nin> for EqNeqGtGteLtLteInNinBt {}
impl crate::filter::Documents<crate::filter::Bt> for EqNeqGtGteLtLteInNinBt {}
/// The operators gt, lt.
#[derive(Debug)]
pub enum GtLt {}
impl crate::filter::Documents<crate::filter::Gt> for GtLt {}
impl crate::filter::Documents<crate::filter::Lt> for GtLt {}
