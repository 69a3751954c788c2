use planwire::wethod::UpdateBudget;
use planwire::{asc, desc};

fn call(wethod: planwire::Wethod, piriod: planwire::Piriod) {
    let _ = wethod.budgets().update(7, UpdateBudget::new().colour("red"));
    let _ = wethod.budgets().update(7, UpdateBudget::new().clear_notes());
    let _ = wethod.budgets().get(7).deleted("only");
    let _ = piriod.plans().list().order_by([asc("name"), desc("created")]);
}

fn main() {}
