// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Ordering, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::{Check, joined_values};
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::DateTime;
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{
    CreateStream, PersonId, SoftDeleted, Stream, StreamId, StreamInclude, StreamLeader,
    StreamMember, UpdateStream,
};
use crate::wethod::operations::{
    ARCHIVE_STREAM, ATTACH_LEADER_TO_STREAM, ATTACH_MEMBER_TO_STREAM, CREATE_STREAM,
    DELETE_STREAM, DETACH_STREAM_LEADER, GET_STREAM, LIST_STREAMS, LIST_STREAM_LEADERS,
    LIST_STREAM_MEMBERS, UNARCHIVE_STREAM, UPDATE_STREAM,
};
use crate::wethod::operators::{BareGtLt, EqNeqGtGteLtLteInNinBt, GtLt};
/// Parts of the company with leaders and members of their own.
#[derive(Clone, Debug)]
pub struct Streams {
    core: Arc<Core>,
}
impl Streams {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a stream.
    ///
    /// Returns one stream.
    ///
    /// `GET /api/streams/{id}`, `getStream`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let stream = wethod.streams().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<StreamId>) -> Request<Stream> {
        let id = id.into();
        Request::draft(&self.core, &GET_STREAM)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_stream(&id).await }
            })
    }
    /// Update a stream.
    ///
    /// Renames a stream.
    ///
    /// `PATCH /api/streams/{id}`, `updateStream`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateStream;
    ///
    /// let stream = wethod.streams().update(7, UpdateStream::new().name("Website")).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<StreamId>,
        body: UpdateStream,
    ) -> Request<Stream> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_STREAM)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_stream(&id, &body).await }
            })
    }
    /// Delete a stream.
    ///
    /// Deletes a stream.
    ///
    /// `DELETE /api/streams/{id}`, `deleteStream`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.streams().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<StreamId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_STREAM)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_stream(&id).await }
            })
    }
    /// Archive a stream.
    ///
    /// Archives a stream.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `settings.company`: Work with the settings of the company.
    ///
    /// `POST /api/streams/{id}:archive`, `archiveStream`, the vendor's page `archive-stream`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let stream = wethod.streams().archive(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn archive(&self, id: impl Into<StreamId>) -> Request<Stream> {
        let id = id.into();
        Request::draft(&self.core, &ARCHIVE_STREAM)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.archive_stream(&id).await }
            })
    }
    /// Unarchive a stream.
    ///
    /// Restores an archived stream.
    ///
    /// `POST /api/streams/{id}:unarchive`, `unarchiveStream`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let stream = wethod.streams().unarchive(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn unarchive(&self, id: impl Into<StreamId>) -> Request<Stream> {
        let id = id.into();
        Request::draft(&self.core, &UNARCHIVE_STREAM)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.unarchive_stream(&id).await }
            })
    }
    /// Attach a leader to a stream.
    ///
    /// Makes a person a leader of a stream. Streams must be enabled in the settings of the company.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `settings.company`: Work with the settings of the company.
    ///
    /// `POST /api/streams/{stream_id}/leaders/{leader_id}`, `attachLeaderToStream`, the vendor's page `attach-leader-to-stream`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let stream_leader = wethod.streams().attach_leader(7, 12).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn attach_leader(
        &self,
        stream_id: impl Into<StreamId>,
        leader_id: impl Into<PersonId>,
    ) -> Request<StreamLeader> {
        let stream_id = stream_id.into();
        let leader_id = leader_id.into();
        Request::draft(&self.core, &ATTACH_LEADER_TO_STREAM)
            .path("stream_id", &stream_id)
            .path("leader_id", &leader_id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let stream_id = Clone::clone(&stream_id);
                let leader_id = Clone::clone(&leader_id);
                async move {
                    client.attach_leader_to_stream(&stream_id, &leader_id).await
                }
            })
    }
    /// Detach a leader from a stream.
    ///
    /// Removes a leader from a stream. Streams must be enabled in the settings of the company.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `settings.company`: Work with the settings of the company.
    ///
    /// `DELETE /api/streams/{stream_id}/leaders/{leader_id}`, `detachStreamLeader`, the vendor's page `detach-stream-leader`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.streams().detach_leader(7, 12).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn detach_leader(
        &self,
        stream_id: impl Into<StreamId>,
        leader_id: impl Into<PersonId>,
    ) -> Request<()> {
        let stream_id = stream_id.into();
        let leader_id = leader_id.into();
        Request::draft(&self.core, &DETACH_STREAM_LEADER)
            .path("stream_id", &stream_id)
            .path("leader_id", &leader_id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let stream_id = Clone::clone(&stream_id);
                let leader_id = Clone::clone(&leader_id);
                async move { client.detach_stream_leader(&stream_id, &leader_id).await }
            })
    }
    /// List the leaders of a stream. [`ListStreamLeaders`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    /// use planwire::wethod::SoftDeleted;
    ///
    /// let stream_leaders = wethod
    ///     .streams()
    ///     .list_leaders(7)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .deleted(SoftDeleted::Exclude)
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_leaders(&self, stream_id: impl Into<StreamId>) -> ListStreamLeaders {
        ListStreamLeaders {
            listing: Listing::new(&self.core),
            stream_id: stream_id.into(),
            updated_at: None,
            deleted: None,
            deleted_at: None,
        }
    }
    /// Attach a member to a stream.
    ///
    /// Makes a person a member of a stream.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `settings.team`: Work with the settings of the team.
    ///
    /// `POST /api/streams/{stream_id}/members/{member_id}`, `attachMemberToStream`, the vendor's page `attach-member-to-stream`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let stream_member = wethod.streams().attach_member(7, 12).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn attach_member(
        &self,
        stream_id: impl Into<StreamId>,
        member_id: impl Into<PersonId>,
    ) -> Request<StreamMember> {
        let stream_id = stream_id.into();
        let member_id = member_id.into();
        Request::draft(&self.core, &ATTACH_MEMBER_TO_STREAM)
            .path("stream_id", &stream_id)
            .path("member_id", &member_id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let stream_id = Clone::clone(&stream_id);
                let member_id = Clone::clone(&member_id);
                async move {
                    client.attach_member_to_stream(&stream_id, &member_id).await
                }
            })
    }
    /// List the members of a stream. [`ListStreamMembers`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let stream_members = wethod
    ///     .streams()
    ///     .list_members(7)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_members(&self, stream_id: impl Into<StreamId>) -> ListStreamMembers {
        ListStreamMembers {
            listing: Listing::new(&self.core),
            stream_id: stream_id.into(),
            updated_at: None,
        }
    }
    /// List streams. [`ListStreams`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    /// use planwire::wethod::StreamInclude;
    ///
    /// let streams = wethod
    ///     .streams()
    ///     .list()
    ///     .include([StreamInclude::StreamLeaders])
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListStreams {
        ListStreams {
            listing: Listing::new(&self.core),
            is_archived: None,
            include: None,
            search: None,
            updated_at: None,
            order: None,
        }
    }
    /// Create a stream.
    ///
    /// Creates a stream of the company.
    ///
    /// `POST /api/streams`, `createStream`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::CreateStream;
    ///
    /// let stream = wethod.streams().create(CreateStream::new().name("Website")).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateStream) -> Request<Stream> {
        Request::draft(&self.core, &CREATE_STREAM)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_stream(&body).await }
            })
    }
}
/// List the leaders of a stream.
///
/// Lists the leaders of a stream.
///
/// `GET /api/streams/{stream_id}/leaders`, `listStreamLeaders`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
/// use planwire::wethod::SoftDeleted;
///
/// let stream_leaders = wethod
///     .streams()
///     .list_leaders(7)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .deleted(SoftDeleted::Exclude)
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListStreamLeaders {
    listing: Box<Listing>,
    stream_id: StreamId,
    updated_at: Option<String>,
    deleted: Option<SoftDeleted>,
    deleted_at: Option<String>,
}
impl ListStreamLeaders {
    /// Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl GtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
    /// Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
    ///
    /// Default: exclude.
    pub fn deleted(mut self, value: impl IntoParameter<SoftDeleted>) -> Self {
        self.deleted = value.into_parameter();
        self
    }
    /// Keeps only the records that were deleted after an instant (`gt:`) or before one (`lt:`).
    pub fn deleted_at(mut self, filter: impl GtLt<DateTime>) -> Self {
        self.deleted_at = filter.into_wire();
        self
    }
}
list_methods!(ListStreamLeaders, StreamLeader, OffsetPaged);
impl ListParameters for ListStreamLeaders {
    type Item = StreamLeader;
    fn operation(&self) -> &'static Operation {
        &LIST_STREAM_LEADERS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("stream_id", Some(&self.stream_id))?;
        check.typed("updated_at", self.updated_at.is_some());
        check.parameter("deleted", self.deleted.as_ref())?;
        check.typed("deleted_at", self.deleted_at.is_some());
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::new(Key::from_integer(record.id.get(), &record.id), &record.updated_at)
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
        call.list(move |client: planwire_client::wethod::Client| {
            Box::pin(async move {
                client
                    .list_stream_leaders(
                        &self.stream_id,
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
/// List the members of a stream.
///
/// Lists the members of a stream. Streams must be enabled in the settings of the company.
///
/// The token's owner needs one of these permissions:
///
/// - `settings.company`: Work with the settings of the company.
///
/// `GET /api/streams/{stream_id}/members`, `listStreamMembers`, the vendor's page `list-stream-members`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let stream_members = wethod
///     .streams()
///     .list_members(7)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListStreamMembers {
    listing: Box<Listing>,
    stream_id: StreamId,
    updated_at: Option<String>,
}
impl ListStreamMembers {
    /// Keeps only the records by update time, compared by any of nine operators.
    pub fn updated_at(mut self, filter: impl EqNeqGtGteLtLteInNinBt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListStreamMembers, StreamMember, OffsetPaged);
impl ListParameters for ListStreamMembers {
    type Item = StreamMember;
    fn operation(&self) -> &'static Operation {
        &LIST_STREAM_MEMBERS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("stream_id", Some(&self.stream_id))?;
        check.typed("updated_at", self.updated_at.is_some());
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::new(Key::from_integer(record.id.get(), &record.id), &record.updated_at)
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
        call.list(move |client: planwire_client::wethod::Client| {
            Box::pin(async move {
                client
                    .list_stream_members(
                        &self.stream_id,
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
/// List streams.
///
/// Lists the streams of the company, with their leaders and members if `include` selects them.
///
/// `GET /api/streams`, `listStreams`, the vendor's page `list-streams`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
/// use planwire::wethod::StreamInclude;
///
/// let streams = wethod
///     .streams()
///     .list()
///     .include([StreamInclude::StreamLeaders])
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListStreams {
    listing: Box<Listing>,
    is_archived: Option<String>,
    include: Option<String>,
    search: Option<String>,
    updated_at: Option<String>,
    order: Option<String>,
}
impl ListStreams {
    /// Keeps only the streams that are archived, or those that are not.
    pub fn is_archived(mut self, value: impl IntoParameter<String>) -> Self {
        self.is_archived = value.into_parameter();
        self
    }
    /// The related records to include with each stream, comma-separated.
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<StreamInclude>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<StreamInclude>::into);
        self.include = Some(joined_values(values));
        self
    }
    /// Keeps only the streams that match a string. Undocumented: which fields are searched.
    pub fn search(mut self, value: impl IntoParameter<String>) -> Self {
        self.search = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl BareGtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
    /// The field to order by. Undocumented: which fields are accepted.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.order = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListStreams, Stream, OffsetPaged);
impl ListParameters for ListStreams {
    type Item = Stream;
    fn operation(&self) -> &'static Operation {
        &LIST_STREAMS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("is_archived", self.is_archived.as_ref())?;
        check.parameter("include", self.include.as_ref())?;
        check.parameter("search", self.search.as_ref())?;
        check.typed("updated_at", self.updated_at.is_some());
        check.parameter("order", self.order.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::new(Key::from_integer(record.id.get(), &record.id), &record.updated_at)
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
        call.list(move |client: planwire_client::wethod::Client| {
            Box::pin(async move {
                client
                    .list_streams(
                        self.include.as_deref(),
                        self.is_archived.as_deref(),
                        window.size,
                        window.position,
                        self.order.as_deref(),
                        self.search.as_deref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
