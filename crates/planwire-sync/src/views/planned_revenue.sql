-- One row a production plan: its percentage of the final net price of the project's current budget, in the company's
-- currency. The revenue is NULL if the project has no approved budget.
SELECT
    plans._account,
    plans.project_id,
    substr(plans.date, 1, 7) || '-01' AS month, -- sqlite
    date_trunc('month', plans.date)::date AS month, -- postgres
    plans.id AS production_plan_id,
    plans.value AS percentage,
    budgets.budget_id,
    budgets.final_net_price,
    round(budgets.final_net_price * plans.value * 0.01, 2) AS planned_revenue -- sqlite
    budgets.final_net_price * plans.value * 0.01 AS planned_revenue -- postgres
FROM wethod.production_plans AS plans
LEFT JOIN views.current_budgets AS budgets
    ON budgets._account = plans._account AND budgets.project_id = plans.project_id
WHERE plans._deleted_at IS NULL
