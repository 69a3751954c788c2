use planwire::filter::{DateTime, Filter};

enum Gte {}

fn call(wethod: planwire::Wethod, since: Filter<Gte, DateTime>) {
    let _ = wethod.budgets().list().updated_at(since);
}

fn main() {}
