// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The seniorities of people.
#[derive(Clone, Debug)]
pub struct Levels {
    core: Arc<Core>,
}
impl Levels {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a level.
    ///
    /// Reads one level.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.company`: Manage the settings of the company.
    ///
    ///
    /// `GET /api/levels/{id}`, `getLevel`, the vendor's page `get-level`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::LevelId>,
    ) -> crate::Request<crate::wethod::Level> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_LEVEL)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_level(&id).await }
            })
    }
    /// List levels.
    ///
    /// Lists the levels of the company, the seniorities of its people.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.company`: Manage the settings of the company.
    ///
    ///
    /// `GET /api/levels`, `listLevels`, the vendor's page `list-levels`.
    pub fn list(&self) -> crate::List<ListLevels> {
        crate::List::new(self.core.clone(), ListLevels::default())
    }
}
/// What `listLevels` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListLevels {
    updated_at: Option<String>,
}
impl crate::List<ListLevels> {
    /// Keeps the records that were updated at such a time, compared by any of nine operators.
    pub fn updated_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::EqNeqGtGteLtLteInNinBt: crate::list::filter::Documents<
            Op,
        >,
    {
        self.parameters.updated_at = Some(filter.into_filter().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListLevels {}
impl crate::list::sealed::ListParameters for ListLevels {
    type Record = crate::wethod::Level;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_LEVELS
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
                    .list_levels(
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
