use chrono::{DateTime, Utc};
use planwire::{before, since};

fn call(wethod: planwire::Wethod, monday: DateTime<Utc>, friday: DateTime<Utc>) {
    let _ = wethod.budgets().list().updated_at(since(monday));
    let _ = wethod.budgets().list().updated_at(monday..=friday);
    let _ = wethod.budgets().list().updated_at(before(friday.date_naive()));
    let _ = wethod.budgets().list().updated_at("2026-03-02");
}

fn main() {}
