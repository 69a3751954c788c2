//! The names of the methods of handles: the id of an operation without its resource.

use heck::ToSnakeCase as _;

/// Returns the method name of an operation: `list` for `listBudgets` of `budgets`, `set_paid` for `setPaidInvoice` of
/// `invoices`, `attach_location` for `attachLocationToHoliday` of `holidays`. `retrieve` becomes `get`, and
/// `partialUpdate` becomes `update`, so that an action has the same name on every resource.
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

/// Returns the range of an id that names its resource, or the end of its name.
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

/// Returns the singular, accurately enough for names of resources: mistakes are the same on both sides.
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
    fn method_names_omit_the_resource() {
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
