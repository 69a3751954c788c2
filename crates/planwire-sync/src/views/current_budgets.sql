-- The current budget of each project: of its approved budgets, the one with the highest version. No page of the vendor
-- says which budget is current; this definition is ours. Drafts and submitted budgets do not count, and neither does the
-- baseline flag. Amounts are in the company's currency.
SELECT
    _account,
    project_id,
    budget_id,
    version,
    is_baseline,
    final_net_price,
    total_price,
    total_cost,
    total_external_cost,
    total_days
FROM (
    SELECT
        _account,
        project_id,
        id AS budget_id,
        version,
        is_baseline,
        final_net_price,
        total_price,
        total_cost,
        total_external_cost,
        total_days,
        row_number() OVER (PARTITION BY _account, project_id ORDER BY version DESC, id DESC) AS _rank
    FROM wethod.budgets
    WHERE _deleted_at IS NULL AND status = 'APPROVED'
) AS approved
WHERE _rank = 1
