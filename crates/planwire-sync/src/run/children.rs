//! Lists under a parent, such as the locations of each holiday: they are read in full for each parent.

use super::ListRun;
use super::read::How;
use super::seen::Seen;
use crate::destination::Destination;
use crate::error::Result;
use crate::list::lists;
use crate::report::Mode;
use crate::table::{Row, RowId};

impl<D: Destination> ListRun<'_, D> {
    pub(super) async fn children(&mut self) -> Result<()> {
        self.report.mode = Mode::Full;
        let Some(parent) = &self.list.parent else {
            return Ok(());
        };
        let parents = self.parents(&parent.list).await?;
        let mut seen = Seen::default();
        let mut whole = super::read::Reading::default();
        let mut date = None;
        for (index, id) in parents.iter().enumerate() {
            let list = self.request()?.parameter(parent.parameter, id.to_string());
            let how = How {
                parent: Some(id),
                seen: Some(&mut seen),
                ..How::of(self.write())
            };
            match self.read(list, how).await {
                Ok(reading) => {
                    whole.unreadable += reading.unreadable;
                    if index == 0 {
                        date = reading.date;
                    }
                }
                // The parent was deleted meanwhile.
                Err(error) if error.origin().is_some_and(planwire::Error::is_not_found) => {}
                Err(error) => return Err(error),
            }
        }
        self.swept(&whole, &seen).await?;
        self.succeeded(date.or(Some(self.at))).await
    }
    /// Returns the identifiers of the records of the list above.
    async fn parents(&mut self, name: &str) -> Result<Vec<RowId>> {
        let lists = lists(self.list.operation.api);
        let mut parents = Vec::new();
        let Some(above) = lists.iter().find(|it| it.name() == name) else {
            return Ok(parents);
        };
        if self.destination.keeps_rows() {
            let mut add = |_, id| parents.push(id);
            self.destination
                .keys(&above.table, self.account, &mut add)
                .await?;
            return Ok(parents);
        }
        let mut pages = self.client.raw_list(above.operation.id)?.pages();
        while let Some(page) = pages.try_next().await? {
            let rows = page
                .iter()
                .map(|it| Row::read(&above.table, it.as_json(), None, &mut |_| {}));
            let before = parents.len();
            parents.extend(rows.flatten().map(|it| it.id));
            // Without its parent, no child can be read.
            let odd = page.unreadable().len() + page.len() - (parents.len() - before);
            if odd > 0 {
                self.report.odd += odd as u64;
                self.report.note(format!(
                    "a record of `{name}` has no usable `id`, so that those below it are missing"
                ));
            }
        }
        Ok(parents)
    }
}
