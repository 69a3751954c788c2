// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

/// What a customer subscribes to; how much, how often, and in which currency.
pub mod plans;
pub use planwire_client::piriod::types::{Plan, PlanTier};
use super::Piriod;
impl Piriod {
    /// What a customer subscribes to; how much, how often, and in which currency.
    #[must_use]
    pub fn plans(&self) -> plans::Plans {
        plans::Plans::new(self.core())
    }
}
