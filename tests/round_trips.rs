// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use serde_json::Value;
/// Reads an operation's body into its type and writes it again; `None` where it has no type.
pub(crate) fn round_trip(
    operation: &str,
    json: &Value,
) -> Option<serde_json::Result<Value>> {
    Some(
        match operation {
            "listBudgets" => through::<Vec<planwire_client::wethod::types::Budget>>(json),
            "listProductionPlans" => {
                through::<Vec<planwire_client::wethod::types::ProductionPlan>>(json)
            }
            "listProductLevels" => {
                through::<Vec<planwire_client::wethod::types::ProductLevel>>(json)
            }
            "listPlans" => through::<planwire_client::piriod::types::PlanPage>(json),
            _ => return None,
        },
    )
}
fn through<T: serde::Serialize + serde::de::DeserializeOwned>(
    json: &Value,
) -> serde_json::Result<Value> {
    let read: T = serde_json::from_str(&json.to_string())?;
    serde_json::from_str(&serde_json::to_string(&read)?)
}
