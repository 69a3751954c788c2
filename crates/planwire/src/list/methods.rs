//! The methods that all lists share, as methods of each list's own type.

/// Implements the methods of [`List`](crate::List) for the type of a list, so that callers need not import the trait.
macro_rules! list_methods {
    (@OffsetPaged $list:ident) => {
        impl crate::OffsetPaged for $list {}

        impl $list {
            /// Skips so many records. Default: 0.
            #[inline]
            pub fn offset(self, records: u64) -> Self {
                crate::OffsetPaged::offset(self, records)
            }
        }
    };
    (@PageNumbered $list:ident) => {
        impl crate::PageNumbered for $list {}

        impl $list {
            /// Begins with this page, counted from 1. Default: 1.
            #[inline]
            pub fn page(self, number: u64) -> Self {
                crate::PageNumbered::page(self, number)
            }

            /// Requests pages of one size, which do not overlap: fewer requests, with [less
            /// certainty](crate::PageNumbered::without_overlap).
            #[inline]
            pub fn without_overlap(self) -> Self {
                crate::PageNumbered::without_overlap(self)
            }
        }
    };
    ($list:ident, $record:ty $(, $style:ident)+) => {
        $(crate::list::list_methods!(@$style $list);)+

        impl crate::list::sealed::HasListing for $list {
            fn listing(&self) -> &crate::list::Listing {
                &self.listing
            }

            fn listing_mut(&mut self) -> &mut crate::list::Listing {
                &mut self.listing
            }
        }

        impl crate::List for $list {
            type Record = $record;
        }

        /// # Methods of all lists
        ///
        /// [`List`](crate::List) describes them in detail.
        impl $list {
            /// Requests one page.
            ///
            /// # Errors
            ///
            /// If a documented bound is broken, the request fails, or a record cannot be read.
            #[inline]
            pub fn send(self) -> impl Future<Output = crate::Result<crate::Page<$record>>> + Send {
                crate::List::send(self)
            }

            /// Returns every record of every page, in order.
            #[inline]
            pub fn stream(self) -> crate::RecordStream<$record> {
                crate::List::stream(self)
            }

            /// Returns every page, in order.
            #[inline]
            pub fn pages(self) -> crate::PageStream<$record> {
                crate::List::pages(self)
            }

            /// Returns every record of every page, in order, all in memory.
            ///
            /// # Errors
            ///
            /// The first error of any page or record.
            #[inline]
            pub fn all(self) -> impl Future<Output = crate::Result<Vec<$record>>> + Send {
                crate::List::all(self)
            }

            /// Returns every record of every page, in order, all in memory; after a failure, the records before it.
            ///
            /// # Errors
            ///
            /// The first error of any page or record, with the records before it.
            #[inline]
            pub fn all_or_incomplete(
                self,
            ) -> impl Future<Output = crate::Result<Vec<$record>, crate::Incomplete<$record>>> + Send
            {
                crate::List::all_or_incomplete(self)
            }

            /// Sets the number of records of a page. Default: the largest if all pages are read, otherwise unset.
            #[inline]
            pub fn page_size(self, records: u32) -> Self {
                crate::List::page_size(self, records)
            }

            /// Stops after so many records.
            #[inline]
            pub fn max_items(self, records: u64) -> Self {
                crate::List::max_items(self, records)
            }

            /// Sets the number of pages that are requested at once. At least 1. Default: 4.
            #[inline]
            pub fn concurrency(self, pages: usize) -> Self {
                crate::List::concurrency(self, pages)
            }

            /// Resumes an earlier reading of the same list.
            #[inline]
            pub fn resume(self, position: crate::Position) -> Self {
                crate::List::resume(self, position)
            }

            /// Skips records that cannot be read, and reports them.
            #[inline]
            pub fn skip_bad(self, report: impl Fn(&crate::Error) + Send + Sync + 'static) -> Self {
                crate::List::skip_bad(self, report)
            }

            /// Reports remarks on how the list is read.
            #[inline]
            pub fn on_note(self, report: impl Fn(&crate::Note) + Send + Sync + 'static) -> Self {
                crate::List::on_note(self, report)
            }

            /// Sends an undocumented query parameter, unchecked.
            #[inline]
            pub fn undocumented_query(
                self,
                name: impl Into<String>,
                value: impl Into<String>,
            ) -> Self {
                crate::List::undocumented_query(self, name, value)
            }

            /// Sets limits for the calls of this list.
            #[inline]
            pub fn options(self, options: crate::CallOptions) -> Self {
                crate::List::options(self, options)
            }
        }
    };
}
pub(crate) use list_methods;
