-- The projects whose production plans do not add up to 100 %, and those with an approved budget and no plan at all. The
-- unplanned revenue is the rest of the current budget's final net price; it is negative if more than 100 % is planned, and
-- NULL without an approved budget.
SELECT
    shares._account,
    shares.project_id,
    count(shares.date) AS plans,
    min(shares.date) AS first_month,
    max(shares.date) AS last_month,
    round(sum(shares.value), 9) AS percentage, -- sqlite
    sum(shares.value) AS percentage, -- postgres
    budgets.budget_id,
    round(budgets.final_net_price * (100 - sum(shares.value)) * 0.01, 2) AS unplanned_revenue -- sqlite
    budgets.final_net_price * (100 - sum(shares.value)) * 0.01 AS unplanned_revenue -- postgres
FROM (
    SELECT _account, project_id, date, value
    FROM wethod.production_plans
    WHERE _deleted_at IS NULL
    UNION ALL
    SELECT _account, project_id, NULL, 0
    FROM views.current_budgets
) AS shares
LEFT JOIN views.current_budgets AS budgets
    ON budgets._account = shares._account AND budgets.project_id = shares.project_id
GROUP BY shares._account, shares.project_id, budgets.budget_id, budgets.final_net_price
HAVING round(coalesce(sum(shares.value), 0), 9) <> 100
