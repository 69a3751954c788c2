//! Records and pages that are not the documented JSON.

use planwire_sandbox::ListBehaviour;

use crate::reading::{BOTH, at, server};

#[tokio::test(start_paused = true)]
async fn a_record_has_an_invalid_byte() {
    for api in BOTH {
        let ids = api.ids(130).await;
        for place in [0, 5, 99, 100, 129] {
            let case = (api, place);
            let bytes = b"{\"id\":\"odd\",\"notes\":\"\xff\"}";
            let behaviour = ListBehaviour::new().raw_records(place..place + 1, bytes);
            let outcome = api.read(130, behaviour, at(4)).await;
            let mut others = ids.clone();
            others.remove(place as usize);
            assert_eq!(outcome.ids, others, "{case:?}");
            assert!(outcome.error.is_none(), "{case:?}: {:?}", outcome.error);
            let places: Vec<_> = outcome.unreadable.iter().map(|(place, _)| *place).collect();
            assert_eq!(places, [place as usize], "{case:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_byte_order_mark_comes_before_each_page() {
    for api in BOTH {
        let ids = api.ids(330).await;
        let behaviour = ListBehaviour::new().prefix("\u{feff}");
        let outcome = api.read(330, behaviour, at(4)).await;
        outcome.is_exactly(&ids, api);
    }
}

#[tokio::test(start_paused = true)]
async fn millions_of_records_are_no_objects() {
    for api in BOTH {
        let behaviour = ListBehaviour::new().unpaged().raw_records(0..u64::MAX, "1");
        let outcome = api.read(3_000_000, behaviour, at(4)).await;
        assert_eq!(outcome.ids.len(), 0);
        assert_eq!(outcome.unreadable.len(), 1_000, "{api:?}");
        let error = outcome.error.as_ref().expect("too many unreadable records");
        assert!(
            error.to_string().contains("1000") || error.to_string().contains("1,000"),
            "{error}"
        );
        outcome.took_at_most(5, api);
    }
}

/// The maximum that is allowed, on any number of pages.
#[tokio::test(start_paused = true)]
async fn a_thousand_unreadable_records_are_allowed() {
    for api in BOTH {
        for (bad, is_allowed) in [(999, true), (1_000, true), (1_001, false)] {
            let case = (api, bad);
            // Distinct ones: equal records on two pages would be one record that moved.
            let behaviour = (100..100 + bad).fold(ListBehaviour::new(), |behaviour, number| {
                behaviour.raw_records(number..number + 1, format!("[{number}]"))
            });
            let sandbox = server(2_000, behaviour).start().await.unwrap();
            let outcome = api.read_from(&sandbox, at(4)).await;
            assert_eq!(
                outcome.error.is_none(),
                is_allowed,
                "{case:?}: {:?}",
                outcome.error
            );
            assert_eq!(
                outcome.unreadable.len(),
                bad.min(1_000) as usize,
                "{case:?}"
            );
            if is_allowed {
                assert_eq!(outcome.ids.len(), 2_000 - bad as usize, "{case:?}");
            }
        }
    }
}
