use planwire::piriod::PlanStatus;
use planwire::wethod::ProductLevel;

fn call(level: ProductLevel, status: PlanStatus) {
    let ProductLevel { id, product_id, level_id, days, created_at, updated_at } = level;
    match status {
        PlanStatus::Active => {}
        PlanStatus::Archived => {}
        PlanStatus::Unknown(_) => {}
    }
}

fn main() {}
