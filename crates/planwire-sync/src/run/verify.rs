//! Comparing a destination with the API.

use std::collections::HashMap;

use planwire::{RawClient, RawRecord};
use twox_hash::XxHash3_128;

use super::ends_the_run;
use crate::destination::Destination;
use crate::error::{Error, Result};
use crate::list::{SyncedList, lists};
use crate::report::{Progress, Verified};
use crate::settings::Settings;
use crate::table::{Row, RowId};

type Key = (Option<RowId>, RowId);

/// Reads a list in full, and compares it with the destination.
pub(crate) async fn verify<D: Destination>(
    client: &RawClient,
    destination: &mut D,
    account: &str,
    list: &SyncedList,
    settings: &Settings,
) -> Result<Verified> {
    let mut rows = HashMap::new();
    let mut each = |parent, id, raw: &str| {
        rows.insert((parent, id), XxHash3_128::oneshot(raw.as_bytes()));
    };
    destination
        .raw_records(&list.table, account, &mut each)
        .await?;
    let mut parents = vec![None];
    if let Some(parent) = &list.parent {
        parents.clear();
        let above = lists(list.operation.api)
            .into_iter()
            .find(|it| it.name() == parent.list);
        if let Some(above) = above {
            let mut add = |_, id| parents.push(Some(id));
            destination.keys(&above.table, account, &mut add).await?;
        }
    }
    let mut comparison = Comparison {
        list,
        rows,
        verified: Verified {
            list: list.name().to_owned(),
            equal: 0,
            missing: Vec::new(),
            extra: Vec::new(),
            different: Vec::new(),
            failure: None,
        },
    };
    for parent in &parents {
        let read = comparison.read(client, parent.as_ref(), settings).await;
        match read {
            Ok(()) => {}
            Err(error) if error.origin().is_some_and(planwire::Error::is_not_found) => {}
            Err(error) if ends_the_run(&error) => return Err(error),
            Err(error) => {
                comparison.verified.failure = Some(error);
                return Ok(comparison.verified);
            }
        }
    }
    Ok(comparison.end())
}

struct Comparison<'a> {
    list: &'a SyncedList,
    /// The rows that were not met yet, each with a hash of its record.
    rows: HashMap<Key, u128>,
    verified: Verified,
}

impl Comparison<'_> {
    async fn read(
        &mut self,
        client: &RawClient,
        parent: Option<&RowId>,
        settings: &Settings,
    ) -> Result<(), Error> {
        let mut list = client.raw_list(self.list.operation.id)?;
        if let Some(pages) = settings.concurrency {
            list = list.concurrency(pages);
        }
        if let (Some(above), Some(id)) = (&self.list.parent, parent) {
            list = list.parameter(above.parameter, id.to_string());
        }
        let mut pages = list.pages();
        let mut records = 0;
        while let Some(page) = pages.try_next().await? {
            records += page.len() as u64;
            page.iter().for_each(|record| self.compare(record, parent));
            (settings.on_progress)(&Progress {
                list: self.list.name(),
                done: 0,
                lists: 1,
                records,
            });
        }
        Ok(())
    }

    fn compare(&mut self, record: &RawRecord, parent: Option<&RowId>) {
        let raw = record.as_json();
        // Records without an identifier are stored apart, and replaced lists have none to compare by.
        let Ok(row) = Row::read(&self.list.table, raw, parent, &mut |_| {}) else {
            return;
        };
        let name = row.id.to_string();
        match self.rows.remove(&(row.parent, row.id)) {
            None => self.verified.missing.push(name),
            Some(hash) if hash == XxHash3_128::oneshot(raw.as_bytes()) => self.verified.equal += 1,
            Some(_) => self.verified.different.push(name),
        }
    }

    fn end(mut self) -> Verified {
        self.verified.extra = self
            .rows
            .into_keys()
            .map(|(_, id)| id.to_string())
            .collect();
        self.verified.extra.sort_unstable();
        self.verified
    }
}
