-- The planned revenue of each month, in the company's currency: the sum over all production plans of their percentage of
-- the final net price of the project's current budget. Plans of projects without an approved budget are left out and
-- counted in `plans_left_out`. The revenue is not weighted with the probability of the project.
SELECT
    plans._account,
    substr(plans.date, 1, 7) || '-01' AS month, -- sqlite
    date_trunc('month', plans.date)::date AS month, -- postgres
    round(coalesce(sum(budgets.final_net_price * plans.value * 0.01), 0), 2) AS planned_revenue, -- sqlite
    coalesce(sum(budgets.final_net_price * plans.value * 0.01), 0) AS planned_revenue, -- postgres
    count(DISTINCT CASE WHEN budgets.budget_id IS NOT NULL THEN plans.project_id END) AS projects,
    count(budgets.budget_id) AS plans,
    count(*) - count(budgets.budget_id) AS plans_left_out
FROM wethod.production_plans AS plans
LEFT JOIN views.current_budgets AS budgets
    ON budgets._account = plans._account AND budgets.project_id = plans.project_id
WHERE plans._deleted_at IS NULL
GROUP BY 1, 2
