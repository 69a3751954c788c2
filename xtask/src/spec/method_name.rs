//! What an operation is called on its resource: its id without the name of the resource.

use heck::ToSnakeCase as _;

/// `listBudgets` of `budgets` is `list`, `setPaidInvoice` of `invoices` is `set_paid`, and
/// `attachLocationToHoliday` of `holidays` is `attach_location`. `retrieve` and `partialUpdate` are called
/// `get` and `update`, so that the same thing has one name on every resource.
pub(crate) fn method_name(id: &str, resource: &str) -> String {
    let id = id.to_snake_case();
    let mut words: Vec<&str> = id.split('_').collect();
    if let Some(nouns) = nouns(&words, resource) {
        words.drain(nouns);
        while words.len() > 1 && words.last().is_some_and(|word| is_preposition(word)) {
            words.pop();
        }
    }
    if let ["partial", "update", ..] = words.as_slice() {
        words.remove(0);
    }
    if let Some(verb @ &mut "retrieve") = words.first_mut() {
        *verb = "get";
    }
    words.join("_")
}

/// Where in an id the name of its resource stands, or as much of its end as there is.
fn nouns(words: &[&str], resource: &str) -> Option<std::ops::Range<usize>> {
    let resource: Vec<&str> = resource.split(['-', '_']).collect();
    (0..resource.len()).find_map(|skipped| {
        let name = singular(&resource.get(skipped..)?.concat());
        // The first word is the verb.
        (1..words.len()).find_map(|start| {
            (start + 1..=words.len())
                .find(|end| {
                    words
                        .get(start..*end)
                        .is_some_and(|words| singular(&words.concat()) == name)
                })
                .map(|end| start..end)
        })
    })
}

fn is_preposition(word: &str) -> bool {
    matches!(word, "to" | "from" | "of" | "for")
}

/// Good enough for names of resources, and wrong in the same way on both sides.
fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    if let Some(stem) = word.strip_suffix("uses") {
        return format!("{stem}us");
    }
    match word.strip_suffix('s') {
        Some(stem) if !stem.ends_with(['s', 'u']) => stem.to_owned(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::method_name;

    #[test]
    fn the_name_of_the_resource_is_left_out() {
        let names = [
            ("listBudgets", "budgets"),
            ("setBaseline", "budgets"),
            ("setPaidInvoice", "invoices"),
            ("attachLocationToHoliday", "holidays"),
            ("listHolidayLocations", "holidays"),
            ("detachStreamLeader", "streams"),
            ("getAuthenticatedPerson", "persons"),
            ("getProjectStatus", "project-statuses"),
            ("listPersonCapacities", "person-capacities"),
            ("createMetadata", "project-metadata"),
            ("partialUpdateCreditNote", "creditnotes"),
            ("retrieveOrgUnit", "orgunits"),
            ("retrieveCustomerStatus", "customers"),
            ("finalizePurchaseCreditNote", "purchase-credit-notes"),
            ("createSourcePublishable", "sources"),
            ("renderRetentionPdf", "retentions"),
            ("listGeneralsBanks", "generals"),
            ("listCurrencies", "generals"),
            ("recordUsage", "usages"),
        ]
        .map(|(id, resource)| method_name(id, resource));
        insta::assert_snapshot!(names.join(" "), @"list set_baseline set_paid attach_location list_locations detach_leader get_authenticated get list create update get get_status finalize create_publishable render_pdf list_banks list_currencies record");
    }
}
