//! Lists that are resumed after they changed.

use planwire_sandbox::{ListBehaviour, ListChange};

use crate::reading::{BOTH, How, bound, server};

#[tokio::test(start_paused = true)]
async fn records_are_inserted_among_those_that_were_read() {
    for api in BOTH {
        let ids = api.ids(530).await;
        for (place, records) in [(0, 250), (50, 250), (50, 50), (10, 2_500)] {
            let case = (api, place, records);
            let sandbox = server(530, ListBehaviour::new()).start().await.unwrap();
            let (first, position) = api.read_part(&sandbox, 200).await;
            assert_eq!(first, ids[..first.len()], "{case:?}");
            let change = ListChange::Insert { at: place, records };
            sandbox.list(api.path()).unwrap().change(&change);
            let how = How {
                resume: Some(position),
                ..How::default()
            };
            let outcome = api.read_from(&sandbox, how).await;
            outcome.has_once(&ids[first.len()..], case);
            for id in &first {
                assert!(!outcome.ids.contains(id), "{case:?}: {id} comes again");
            }
            let pages = 6 + records as usize / 99;
            outcome.took_at_most(bound(pages, 4), case);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_record_of_the_position_was_deleted() {
    for api in BOTH {
        let ids = api.ids(530).await;
        for deleted in [1, 2, 3] {
            let case = (api, deleted);
            let sandbox = server(530, ListBehaviour::new()).start().await.unwrap();
            let (first, position) = api.read_part(&sandbox, 200).await;
            let end = first.len() as u64;
            let change = ListChange::Delete(end - deleted..end);
            sandbox.list(api.path()).unwrap().change(&change);
            let how = How {
                resume: Some(position),
                ..How::default()
            };
            let outcome = api.read_from(&sandbox, how).await;
            outcome.has_once(&ids[first.len()..], case);
            for id in &first {
                assert!(!outcome.ids.contains(id), "{case:?}: {id} comes again");
            }
            outcome.took_at_most(bound(6, 4), case);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn every_record_of_the_position_was_deleted() {
    for api in BOTH {
        let sandbox = server(530, ListBehaviour::new()).start().await.unwrap();
        let (first, position) = api.read_part(&sandbox, 200).await;
        let change = ListChange::Delete(0..first.len() as u64);
        sandbox.list(api.path()).unwrap().change(&change);
        let how = How {
            resume: Some(position),
            ..How::default()
        };
        let outcome = api.read_from(&sandbox, how).await;
        let error = outcome.error.as_ref().expect("no place to resume at");
        assert!(error.is_lost_place(), "{api:?}: {error:?}");
        assert_eq!(outcome.ids.len(), 0, "{api:?}");
        // The hint can be followed: it contains a position that needs no record.
        let resume = error.resume_at().expect("a position without keys");
        assert!(error.to_string().contains(&resume.to_string()), "{error}");
        let how = How {
            resume: Some(resume.clone()),
            ..How::default()
        };
        let outcome = api.read_from(&sandbox, how).await;
        assert!(outcome.error.is_none(), "{api:?}: {:?}", outcome.error);
        outcome.has_nothing_twice(api);
    }
}
