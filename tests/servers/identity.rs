//! Ids that occur twice, and records without any.

use planwire_sandbox::{ListBehaviour, ListChange};

use crate::clients::{piriod_of, wethod_of};
use crate::reading::{BOTH, at, bound, server};

#[tokio::test(start_paused = true)]
async fn an_id_occurs_twice_on_one_page() {
    for api in BOTH {
        let ids = api.ids(330).await;
        for equal in [true, false] {
            for (of, place) in [(10, 60), (110, 111), (250, 160)] {
                let case = (api, equal, of, place);
                let change = ListChange::Repeat {
                    of,
                    at: place,
                    equal,
                };
                let behaviour = ListBehaviour::new().before_request(1, change);
                let outcome = api.read(330, behaviour, at(4)).await;
                let mut expected = ids.clone();
                expected.insert(place as usize, ids[of as usize].clone());
                if of / 100 == place / 100 {
                    outcome.is_exactly(&expected, case);
                } else {
                    shows_both_or_says_so(&outcome, &ids, case);
                }
                outcome.took_at_most(bound(4, 4) + 200, case);
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_id_occurs_on_two_neighbouring_pages() {
    for api in BOTH {
        let ids = api.ids(330).await;
        for equal in [true, false] {
            for (of, place) in [(50, 150), (0, 199), (99, 100), (150, 250)] {
                for concurrency in [1, 4] {
                    let case = (api, equal, of, place, concurrency);
                    let change = ListChange::Repeat {
                        of,
                        at: place,
                        equal,
                    };
                    let behaviour = ListBehaviour::new().before_request(1, change);
                    let outcome = api.read(330, behaviour, at(concurrency)).await;
                    shows_both_or_says_so(&outcome, &ids, case);
                }
            }
        }
    }
}

/// Fails unless all ids arrived, one of them perhaps twice, or an error reports a missing record.
#[track_caller]
fn shows_both_or_says_so(
    outcome: &crate::reading::Outcome,
    ids: &[String],
    case: impl std::fmt::Debug,
) {
    let times = outcome.times();
    let lost: Vec<_> = ids
        .iter()
        .filter(|id| !times.contains_key(id.as_str()))
        .collect();
    assert!(lost.is_empty(), "{case:?}: {lost:?} lost");
    assert!(outcome.ids.len() <= ids.len() + 1, "{case:?}");
    if let Some(error) = &outcome.error {
        assert!(error.is_incomplete(), "{case:?}: {error:?}");
    }
}

/// Raw lists only: a typed record without its id is unreadable.
#[tokio::test(start_paused = true)]
async fn records_have_no_id() {
    for concurrency in [1, 4] {
        let sandbox = server(530, ListBehaviour::new().without_ids());
        let sandbox = sandbox.start().await.unwrap();
        let budgets = wethod_of(&sandbox).raw_list("listBudgets").unwrap();
        let budgets = budgets.concurrency(concurrency).all().await.unwrap();
        assert_eq!(budgets.len(), 530);
        let plans = piriod_of(&sandbox).raw_list("listPlans").unwrap();
        let plans = plans.concurrency(concurrency).all().await.unwrap();
        assert_eq!(plans.len(), 530);
        for records in [budgets, plans] {
            let all: std::collections::HashSet<_> =
                records.iter().map(planwire::RawRecord::as_json).collect();
            assert_eq!(all.len(), 530);
        }
        assert!(sandbox.requests().len() <= 2 * (6 + concurrency + 5));
    }
}

#[tokio::test(start_paused = true)]
async fn typed_records_without_an_id_are_errors_and_the_list_ends() {
    for api in BOTH {
        let behaviour = ListBehaviour::new().without_ids();
        let outcome = api.read(530, behaviour, at(4)).await;
        assert_eq!(
            (outcome.ids.len(), outcome.unreadable.len()),
            (0, 530),
            "{api:?}"
        );
        assert!(outcome.error.is_none(), "{:?}", outcome.error);
        outcome.took_at_most(6 + 4 + 5, api);
    }
}
