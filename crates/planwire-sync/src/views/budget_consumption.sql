-- The work that each project has used of its current budget: budgeted days, taken as 8 hours each, against the hours of
-- timesheets. Projects with hours and no approved budget have the budget NULL. Costs are not part of it: no list says
-- what an hour costs.
SELECT
    work._account,
    work.project_id,
    budgets.budget_id,
    budgets.total_days AS budgeted_days,
    budgets.total_days * 8 AS budgeted_hours,
    round(sum(work.hours), 2) AS actual_hours, -- sqlite
    sum(work.hours) AS actual_hours, -- postgres
    round(budgets.total_days * 8 - sum(work.hours), 2) AS remaining_hours, -- sqlite
    budgets.total_days * 8 - sum(work.hours) AS remaining_hours, -- postgres
    round(100.0 * sum(work.hours) / nullif(budgets.total_days * 8, 0), 2) AS consumed_percentage
FROM (
    SELECT _account, project_id, coalesce(hours, 0) AS hours
    FROM wethod.timesheets
    WHERE _deleted_at IS NULL
    UNION ALL
    SELECT _account, project_id, 0
    FROM views.current_budgets
) AS work
LEFT JOIN views.current_budgets AS budgets
    ON budgets._account = work._account AND budgets.project_id = work.project_id
GROUP BY work._account, work.project_id, budgets.budget_id, budgets.total_days
