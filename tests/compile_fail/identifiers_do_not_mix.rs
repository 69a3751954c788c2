fn call(wethod: planwire::Wethod, budget: planwire::wethod::Budget) {
    let _ = wethod.budgets().list().project_id(budget.project_id);
    let _ = wethod.budgets().list().project_id(budget.id);
}

fn main() {}
