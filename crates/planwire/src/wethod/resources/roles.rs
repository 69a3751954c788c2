// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::DateTime;
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{Role, RoleId};
use crate::wethod::operations::{GET_ROLE, LIST_ROLES};
use crate::wethod::operators::GtLt;
/// Sets of permissions that are assigned together.
#[derive(Clone, Debug)]
pub struct Roles {
    core: Arc<Core>,
}
impl Roles {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a role.
    ///
    /// Returns one role.
    ///
    /// `GET /api/roles/{id}`, `getRole`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let role = wethod.roles().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<RoleId>) -> Request<Role> {
        let id = id.into();
        Request::draft(&self.core, &GET_ROLE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_role(&id).await }
            })
    }
    /// List roles. [`ListRoles`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let roles = wethod
    ///     .roles()
    ///     .list()
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListRoles {
        ListRoles {
            listing: Listing::new(&self.core),
            updated_at: None,
        }
    }
}
/// List roles.
///
/// Lists the roles of the company. A role is a set of permissions that are assigned together.
///
/// `GET /api/roles`, `listRoles`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let roles = wethod
///     .roles()
///     .list()
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListRoles {
    listing: Box<Listing>,
    updated_at: Option<String>,
}
impl ListRoles {
    /// Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl GtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListRoles, Role, OffsetPaged);
impl ListParameters for ListRoles {
    type Item = Role;
    fn operation(&self) -> &'static Operation {
        &LIST_ROLES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
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
                    .list_roles(window.size, window.position, self.updated_at.as_deref())
                    .await
            })
        })
    }
}
