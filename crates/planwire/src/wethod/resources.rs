// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

/// Versions of the economic plan of a project.
pub mod budgets;
/// The days that each level of a team contributes to a product.
pub mod product_levels;
/// The share of a project's production that is planned for each month.
pub mod production_plans;
pub use planwire_client::wethod::types::{Budget, ProductLevel, ProductionPlan};
use super::Wethod;
impl Wethod {
    /// Versions of the economic plan of a project.
    #[must_use]
    pub fn budgets(&self) -> budgets::Budgets {
        budgets::Budgets::new(self.core())
    }
    /// The days that each level of a team contributes to a product.
    #[must_use]
    pub fn product_levels(&self) -> product_levels::ProductLevels {
        product_levels::ProductLevels::new(self.core())
    }
    /// The share of a project's production that is planned for each month.
    #[must_use]
    pub fn production_plans(&self) -> production_plans::ProductionPlans {
        production_plans::ProductionPlans::new(self.core())
    }
}
