//! From flags to a request: the parameters of a list, and which portion of it is wanted.

use planwire::operation::{Operation, Paging};
use planwire::{List, RawList, RawRecord, RecordStream};

use crate::command::{Flags, MAX_ITEMS, PAGE_SIZE, POSITION, parameter_id};

/// Records on their way.
pub(crate) enum Records {
    /// Those of all pages.
    Stream(RecordStream<RawRecord>),
    /// Those of one page, until it was asked for.
    Page(Option<List<RawList>>),
}

impl Records {
    /// Says what is wanted; asks for nothing yet.
    pub(crate) fn new(mut list: List<RawList>, operation: &Operation, flags: Flags<'_>) -> Self {
        for parameter in operation.parameters {
            // The tables know parameters that have no flag: those of paging, and the client's headers.
            let value = flags.get::<String>(&parameter_id(parameter));
            if let Some(value) = value {
                list = list.parameter(parameter.name, value);
            }
        }
        if let Some(&size) = flags.get::<u64>(PAGE_SIZE) {
            // Its flag takes none that is too large.
            list = list.page_size(u32::try_from(size).unwrap_or(u32::MAX));
        }
        if let Some(&most) = flags.get(MAX_ITEMS) {
            list = list.max_items(most);
        }
        match (flags.get(POSITION), operation.paging) {
            (None, _) => Self::Stream(list.stream()),
            (Some(&number), Some(Paging::Page { .. })) => Self::Page(Some(list.page(number))),
            (Some(&offset), _) => Self::Page(Some(list.offset(offset))),
        }
    }

    /// The records that come with the next answer; none after the last.
    ///
    /// # Errors
    ///
    /// Where the answer cannot be had or read.
    pub(crate) async fn next_portion(&mut self) -> planwire::Result<Vec<RawRecord>> {
        match self {
            Self::Stream(stream) => {
                let mut portion = Vec::new();
                while let Some(record) = stream.try_next().await? {
                    portion.push(record);
                    if stream.buffered() == 0 {
                        break;
                    }
                }
                Ok(portion)
            }
            Self::Page(list) => match list.take() {
                Some(list) => Ok(list.send().await?.into_records()),
                None => Ok(Vec::new()),
            },
        }
    }
}
