// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

/// The operators bare, eq, neq, gt, gte, lt, lte, in, nin, bt.
#[derive(Debug)]
pub enum BareEqNeqGtGteLtLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Bare>
for BareEqNeqGtGteLtLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Eq>
for BareEqNeqGtGteLtLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Neq>
for BareEqNeqGtGteLtLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Gt>
for BareEqNeqGtGteLtLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Gte>
for BareEqNeqGtGteLtLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Lt>
for BareEqNeqGtGteLtLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Lte>
for BareEqNeqGtGteLtLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::In>
for BareEqNeqGtGteLtLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Nin>
for BareEqNeqGtGteLtLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Bt>
for BareEqNeqGtGteLtLteInNinBt {}
/// The operators bare, gt, gte, lt.
#[derive(Debug)]
pub enum BareGtGteLt {}
impl crate::list::filter::Documents<crate::list::filter::Bare> for BareGtGteLt {}
impl crate::list::filter::Documents<crate::list::filter::Gt> for BareGtGteLt {}
impl crate::list::filter::Documents<crate::list::filter::Gte> for BareGtGteLt {}
impl crate::list::filter::Documents<crate::list::filter::Lt> for BareGtGteLt {}
/// The operators bare, gt, lt.
#[derive(Debug)]
pub enum BareGtLt {}
impl crate::list::filter::Documents<crate::list::filter::Bare> for BareGtLt {}
impl crate::list::filter::Documents<crate::list::filter::Gt> for BareGtLt {}
impl crate::list::filter::Documents<crate::list::filter::Lt> for BareGtLt {}
/// The operators bare, gt, lt, eq, neq, gte, lte, in, nin, bt.
#[derive(Debug)]
pub enum BareGtLtEqNeqGteLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Bare>
for BareGtLtEqNeqGteLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Gt>
for BareGtLtEqNeqGteLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Lt>
for BareGtLtEqNeqGteLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Eq>
for BareGtLtEqNeqGteLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Neq>
for BareGtLtEqNeqGteLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Gte>
for BareGtLtEqNeqGteLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Lte>
for BareGtLtEqNeqGteLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::In>
for BareGtLtEqNeqGteLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Nin>
for BareGtLtEqNeqGteLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Bt>
for BareGtLtEqNeqGteLteInNinBt {}
/// The operators eq, neq, gt, gte, lt, lte, in, nin, bt.
#[derive(Debug)]
pub enum EqNeqGtGteLtLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Eq> for EqNeqGtGteLtLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Neq>
for EqNeqGtGteLtLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Gt> for EqNeqGtGteLtLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Gte>
for EqNeqGtGteLtLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Lt> for EqNeqGtGteLtLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Lte>
for EqNeqGtGteLtLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::In> for EqNeqGtGteLtLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Nin>
for EqNeqGtGteLtLteInNinBt {}
impl crate::list::filter::Documents<crate::list::filter::Bt> for EqNeqGtGteLtLteInNinBt {}
/// The operators gt, lt.
#[derive(Debug)]
pub enum GtLt {}
impl crate::list::filter::Documents<crate::list::filter::Gt> for GtLt {}
impl crate::list::filter::Documents<crate::list::filter::Lt> for GtLt {}
