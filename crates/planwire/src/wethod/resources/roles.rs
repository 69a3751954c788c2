// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// Sets of permissions that people get together.
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
    /// Fetches one role.
    ///
    /// `GET /api/roles/{id}`, `getRole`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::RoleId>,
    ) -> crate::Request<crate::wethod::Role> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_ROLE)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_role(&id).await }
            })
    }
    /// List roles.
    ///
    /// Lists the roles of the company, a role being a set of permissions that people get together.
    ///
    /// `GET /api/roles`, `listRoles`.
    pub fn list(&self) -> crate::List<ListRoles> {
        crate::List::new(self.core.clone(), ListRoles::default())
    }
}
/// What `listRoles` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListRoles {
    updated_at: Option<String>,
}
impl crate::List<ListRoles> {
    /// Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::GtLt: crate::list::filter::Documents<Op>,
    {
        self.parameters.updated_at = Some(filter.into_filter().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListRoles {}
impl crate::list::sealed::ListParameters for ListRoles {
    type Record = crate::wethod::Role;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_ROLES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("updated_at", self.updated_at.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::new(
            crate::identity::Key::from_integer(record.id.get(), &record.id),
            &record.updated_at,
        )
    }
    #[inline]
    fn fetch<'a>(
        &'a self,
        call: &'a crate::call::Call,
        window: crate::call::fetched::Window,
    ) -> crate::call::fetched::Fetch<'a, Self::Record> {
        call.list(move |client: planwire_client::wethod::Client| {
            Box::pin(async move {
                client
                    .list_roles(window.size, window.position, self.updated_at.as_deref())
                    .await
            })
        })
    }
}
