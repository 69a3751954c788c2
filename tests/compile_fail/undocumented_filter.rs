fn call(wethod: planwire::Wethod, piriod: planwire::Piriod) {
    let _ = wethod.budgets().list().product_id(3);
    let _ = piriod.plans().list().offset(100);
}

fn main() {}
