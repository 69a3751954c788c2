use chrono::{DateTime, Utc};
use planwire::since;

fn call(wethod: planwire::Wethod, monday: DateTime<Utc>, friday: DateTime<Utc>) {
    let _ = wethod.budgets().list().updated_at(since(monday));
    let _ = wethod.budgets().list().updated_at(monday..=friday);
}

fn main() {}
