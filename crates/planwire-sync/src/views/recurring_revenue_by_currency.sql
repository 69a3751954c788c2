-- The recurring revenue of active subscriptions, by the currency of their plans: a month of it (MRR), which is a twelfth of
-- a year, and the year. The lines that are left out, for the reasons of `recurring_revenue`, are counted in
-- `lines_left_out`; those whose plan is missing have the currency NULL. Taxes and coupons are not taken off; the lines
-- with a coupon are counted.
SELECT
    _account,
    currency,
    round(coalesce(sum(annual_revenue), 0) / 12.0, 2) AS monthly_revenue, -- sqlite
    coalesce(sum(annual_revenue), 0) / 12.0 AS monthly_revenue, -- postgres
    round(coalesce(sum(annual_revenue), 0), 2) AS annual_revenue, -- sqlite
    coalesce(sum(annual_revenue), 0) AS annual_revenue, -- postgres
    count(DISTINCT CASE WHEN left_out IS NULL THEN subscription_id END) AS subscriptions,
    count(CASE WHEN left_out IS NULL THEN 1 END) AS lines,
    count(CASE WHEN left_out IS NULL AND has_coupon THEN 1 END) AS lines_with_coupon,
    count(left_out) AS lines_left_out
FROM views.recurring_revenue
GROUP BY 1, 2
