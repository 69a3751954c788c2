use planwire::wethod::{CreateTimesheet, UpdateBudget};

fn call(wethod: planwire::Wethod) {
    let _ = wethod.budgets().update(7, UpdateBudget::new().final_net_price(1.5));
    let _ = wethod.timesheets().create(CreateTimesheet::new().hours("1.5"));
    let _ = wethod.budgets().list().project_id("12");
    let _ = wethod.projects().list().probability(0.5);
}

fn main() {}
