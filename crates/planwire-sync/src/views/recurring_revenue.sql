-- One row a line or recurring add-on of each subscription that is active, paused or needs attention: the revenue of a
-- year, in the currency of its plan, which is quantity times amount times the periods of a year. The reason why a line is
-- left out stands in `left_out`, and its revenue is NULL: the subscription is not active, the plan is missing, metered or
-- in tiers, its frequency is none of `monthly`, `quarterly`, `semiannual`, `semiannually`, `annual`, `annually` and
-- `yearly`, or it is an add-on. Taxes and coupons are not taken off; `has_coupon` says which lines have one.
SELECT
    _account,
    subscription_id,
    customer,
    position,
    plan_id,
    addon_id,
    currency,
    frequency,
    quantity,
    amount,
    has_coupon,
    round(CASE WHEN left_out IS NULL THEN quantity * amount * periods END, 6) AS annual_revenue, -- sqlite
    CASE WHEN left_out IS NULL THEN quantity * amount * periods END AS annual_revenue, -- postgres
    left_out
FROM (
    SELECT
        lines.*,
        CASE
            WHEN status <> 'active' THEN status
            WHEN addon_id IS NOT NULL THEN 'add-on'
            WHEN currency IS NULL THEN 'no plan'
            WHEN usage_scheme <> 'licensed' THEN 'metered'
            WHEN has_tiers THEN 'tiers'
            WHEN periods IS NULL THEN 'frequency'
            WHEN quantity IS NULL OR amount IS NULL THEN 'no amount'
        END AS left_out
    FROM (
        SELECT
            subscriptions._account,
            subscriptions.id AS subscription_id,
            subscriptions.customer,
            subscriptions.status,
            items._position AS position,
            items.plan AS plan_id,
            NULL AS addon_id,
            plans.currency,
            plans.frequency,
            items.quantity,
            plans.amount,
            plans.usage_scheme,
            coalesce(json_type(plans.tiers) = 'array' AND json_array_length(plans.tiers) > 0, FALSE) AS has_tiers, -- sqlite
            coalesce(plans.tiers @? '$[*]', FALSE) AS has_tiers, -- postgres
            CASE plans.frequency
                WHEN 'monthly' THEN 12
                WHEN 'quarterly' THEN 4
                WHEN 'semiannual' THEN 2
                WHEN 'semiannually' THEN 2
                WHEN 'annual' THEN 1
                WHEN 'annually' THEN 1
                WHEN 'yearly' THEN 1
            END AS periods,
            coalesce(items.coupon, subscriptions.coupon, '') <> '' AS has_coupon
        FROM piriod.subscriptions AS subscriptions
        JOIN views.piriod_subscriptions_lines AS items
            ON items._account = subscriptions._account AND items._record_id = subscriptions.id
        LEFT JOIN piriod.plans AS plans
            ON plans._account = subscriptions._account AND plans.id = items.plan AND plans._deleted_at IS NULL
        UNION ALL
        SELECT
            subscriptions._account,
            subscriptions.id,
            subscriptions.customer,
            subscriptions.status,
            items._position,
            NULL,
            items.addon,
            addons.currency,
            NULL,
            items.quantity,
            addons.amount,
            NULL,
            FALSE,
            NULL,
            coalesce(subscriptions.coupon, '') <> ''
        FROM piriod.subscriptions AS subscriptions
        JOIN views.piriod_subscriptions_addons AS items
            ON items._account = subscriptions._account AND items._record_id = subscriptions.id
        LEFT JOIN piriod.addons AS addons
            ON addons._account = subscriptions._account AND addons.id = items.addon AND addons._deleted_at IS NULL
        WHERE addons.apply_scheme IS NULL OR addons.apply_scheme <> 'one_time'
    ) AS lines
    WHERE status IN ('active', 'paused', 'needs_attention')
) AS judged
