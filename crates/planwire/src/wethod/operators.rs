// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use crate::list::filter::{
    Bare, Bt, Documents, Eq, Gt, Gte, In, Lt, Lte, Neq, Nin, Plain,
};
use crate::operation::Operator;
/// The operators bare, eq, neq, gt, gte, lt, lte, in, nin, bt.
#[derive(Debug)]
pub enum BareEqNeqGtGteLtLteInNinBt {}
impl Documents<Bare> for BareEqNeqGtGteLtLteInNinBt {}
impl Documents<Eq> for BareEqNeqGtGteLtLteInNinBt {}
impl Documents<Neq> for BareEqNeqGtGteLtLteInNinBt {}
impl Documents<Gt> for BareEqNeqGtGteLtLteInNinBt {}
impl Documents<Gte> for BareEqNeqGtGteLtLteInNinBt {}
impl Documents<Lt> for BareEqNeqGtGteLtLteInNinBt {}
impl Documents<Lte> for BareEqNeqGtGteLtLteInNinBt {}
impl Documents<In> for BareEqNeqGtGteLtLteInNinBt {}
impl Documents<Nin> for BareEqNeqGtGteLtLteInNinBt {}
impl Documents<Bt> for BareEqNeqGtGteLtLteInNinBt {}
impl Documents<Plain> for BareEqNeqGtGteLtLteInNinBt {}
/// The operators bare, gt, gte, lt.
#[derive(Debug)]
pub enum BareGtGteLt {}
impl Documents<Bare> for BareGtGteLt {}
impl Documents<Gt> for BareGtGteLt {}
impl Documents<Gte> for BareGtGteLt {}
impl Documents<Lt> for BareGtGteLt {}
impl Documents<Plain> for BareGtGteLt {}
/// The operators bare, gt, lt.
#[derive(Debug)]
pub enum BareGtLt {}
impl Documents<Bare> for BareGtLt {}
impl Documents<Gt> for BareGtLt {}
impl Documents<Lt> for BareGtLt {}
impl Documents<Plain> for BareGtLt {}
/// The operators bare, gt, lt, eq, neq, gte, lte, in, nin, bt.
#[derive(Debug)]
pub enum BareGtLtEqNeqGteLteInNinBt {}
impl Documents<Bare> for BareGtLtEqNeqGteLteInNinBt {}
impl Documents<Gt> for BareGtLtEqNeqGteLteInNinBt {}
impl Documents<Lt> for BareGtLtEqNeqGteLteInNinBt {}
impl Documents<Eq> for BareGtLtEqNeqGteLteInNinBt {}
impl Documents<Neq> for BareGtLtEqNeqGteLteInNinBt {}
impl Documents<Gte> for BareGtLtEqNeqGteLteInNinBt {}
impl Documents<Lte> for BareGtLtEqNeqGteLteInNinBt {}
impl Documents<In> for BareGtLtEqNeqGteLteInNinBt {}
impl Documents<Nin> for BareGtLtEqNeqGteLteInNinBt {}
impl Documents<Bt> for BareGtLtEqNeqGteLteInNinBt {}
impl Documents<Plain> for BareGtLtEqNeqGteLteInNinBt {}
/// The operators eq, neq, gt, gte, lt, lte, in, nin, bt.
#[derive(Debug)]
pub enum EqNeqGtGteLtLteInNinBt {}
impl Documents<Eq> for EqNeqGtGteLtLteInNinBt {}
impl Documents<Neq> for EqNeqGtGteLtLteInNinBt {}
impl Documents<Gt> for EqNeqGtGteLtLteInNinBt {}
impl Documents<Gte> for EqNeqGtGteLtLteInNinBt {}
impl Documents<Lt> for EqNeqGtGteLtLteInNinBt {}
impl Documents<Lte> for EqNeqGtGteLtLteInNinBt {}
impl Documents<In> for EqNeqGtGteLtLteInNinBt {}
impl Documents<Nin> for EqNeqGtGteLtLteInNinBt {}
impl Documents<Bt> for EqNeqGtGteLtLteInNinBt {}
impl Documents<Plain> for EqNeqGtGteLtLteInNinBt {
    fn documented(wire: String) -> String {
        Operator::Eq.with(wire)
    }
}
/// The operators gt, lt.
#[derive(Debug)]
pub enum GtLt {}
impl Documents<Gt> for GtLt {}
impl Documents<Lt> for GtLt {}
