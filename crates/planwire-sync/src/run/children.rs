//! Lists under a parent, such as the locations of each holiday: they are read in full for each parent.

use super::ListRun;
use super::read::How;
use super::seen::Seen;
use crate::destination::Destination;
use crate::error::Result;
use crate::list::lists;
use crate::report::Mode;

impl<D: Destination> ListRun<'_, D> {
    pub(super) async fn children(&mut self) -> Result<()> {
        self.report.mode = Mode::Full;
        let Some(parent) = &self.list.parent else {
            return Ok(());
        };
        let above = lists(self.list.operation.api)
            .into_iter()
            .find(|it| it.name() == parent.list);
        let mut parents = Vec::new();
        if let Some(above) = &above {
            let mut add = |_, id| parents.push(id);
            self.destination
                .keys(&above.table, self.account, &mut add)
                .await?;
        }
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
}
