-- The weeks in which a person recorded fewer hours than the capacity asks for: of persons who must keep a timesheet and
-- are not archived, from the week in which they were created. The capacity is the one that the person has on that day,
-- else the person's own, else the default one, without the holidays of the person's location, or of no location. Only
-- weeks that are over count, and only those in which anybody of the account recorded hours.
WITH entries AS (
    SELECT
        _account,
        person_id,
        hours,
        date(date, 'weekday 0', '-6 days') AS week -- sqlite
        date_trunc('week', date)::date AS week -- postgres
    FROM wethod.timesheets
    WHERE _deleted_at IS NULL AND hours > 0 AND date IS NOT NULL
),
weeks AS (
    SELECT DISTINCT _account, week
    FROM entries
    WHERE week <= date('now', '-7 days') -- sqlite
    WHERE week <= CURRENT_DATE - 7 -- postgres
),
weekdays AS (
    SELECT 0 AS number UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3
    UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6
),
days AS MATERIALIZED (
    SELECT
        weeks._account,
        weeks.week,
        weekdays.number,
        date(weeks.week, weekdays.number || ' days') AS day -- sqlite
        weeks.week + weekdays.number AS day -- postgres
    FROM weeks
    CROSS JOIN weekdays
),
days_off AS MATERIALIZED (
    SELECT DISTINCT days._account, days.day, places.location_id
    FROM days
    JOIN wethod.holidays AS holidays
        ON holidays._account = days._account
        AND holidays._deleted_at IS NULL
        AND (
            holidays.exact_date = days.day
            OR holidays.repeating IS TRUE
            AND holidays.repeating_month = CAST(substr(days.day, 6, 2) AS INTEGER) -- sqlite
            AND holidays.repeating_day = CAST(substr(days.day, 9, 2) AS INTEGER) -- sqlite
            AND holidays.repeating_month = extract(month FROM days.day) -- postgres
            AND holidays.repeating_day = extract(day FROM days.day) -- postgres
        )
    LEFT JOIN wethod.holidays_locations AS places
        ON places._account = holidays._account
        AND places.holiday_id = holidays.id
        AND places._deleted_at IS NULL
),
default_locations AS (
    SELECT _account, min(id) AS location_id
    FROM wethod.locations
    WHERE "default" IS TRUE AND _deleted_at IS NULL
    GROUP BY _account
),
default_capacities AS (
    SELECT _account, min(id) AS capacity_id
    FROM wethod.capacities
    WHERE is_default IS TRUE AND _deleted_at IS NULL
    GROUP BY _account
),
starts AS (
    SELECT _account, id, person_id, capacity_id, coalesce(starts_at, '0001-01-01') AS starts_at
    FROM wethod.person_capacities
    WHERE _deleted_at IS NULL
),
periods AS MATERIALIZED (
    SELECT
        _account,
        person_id,
        capacity_id,
        starts_at,
        lead(starts_at) OVER (PARTITION BY _account, person_id ORDER BY starts_at, id) AS ends_at
    FROM starts
),
working_days AS MATERIALIZED (
    SELECT
        persons._account,
        persons.id AS person_id,
        days.week,
        days.number,
        coalesce(periods.capacity_id, persons.capacity_id, default_capacities.capacity_id) AS capacity_id
    FROM wethod.persons AS persons
    JOIN days
        ON days._account = persons._account
        AND days.week >= date(substr(persons.created_at, 1, 10), 'weekday 0', '-6 days') -- sqlite
        AND days.week >= date_trunc('week', persons.created_at AT TIME ZONE 'UTC')::date -- postgres
    LEFT JOIN periods
        ON periods._account = persons._account
        AND periods.person_id = persons.id
        AND periods.starts_at <= days.day
        AND (periods.ends_at IS NULL OR periods.ends_at > days.day)
    LEFT JOIN default_capacities ON default_capacities._account = persons._account
    LEFT JOIN default_locations ON default_locations._account = persons._account
    LEFT JOIN days_off AS off_here
        ON off_here._account = persons._account
        AND off_here.day = days.day
        AND off_here.location_id = coalesce(persons.location_id, default_locations.location_id)
    LEFT JOIN days_off AS off_everywhere
        ON off_everywhere._account = persons._account
        AND off_everywhere.day = days.day
        AND off_everywhere.location_id IS NULL
    WHERE persons._deleted_at IS NULL
        AND persons.has_timesheet_required IS TRUE
        AND persons.is_archived IS NOT TRUE
        AND off_here.day IS NULL
        AND off_everywhere.day IS NULL
),
expected AS (
    SELECT
        working_days._account,
        working_days.person_id,
        working_days.week,
        sum(CASE working_days.number
            WHEN 0 THEN capacities.monday_minutes
            WHEN 1 THEN capacities.tuesday_minutes
            WHEN 2 THEN capacities.wednesday_minutes
            WHEN 3 THEN capacities.thursday_minutes
            WHEN 4 THEN capacities.friday_minutes
            WHEN 5 THEN capacities.saturday_minutes
            ELSE capacities.sunday_minutes
        END) / 60.0 AS hours
    FROM working_days
    JOIN wethod.capacities AS capacities
        ON capacities._account = working_days._account AND capacities.id = working_days.capacity_id
    GROUP BY 1, 2, 3
),
recorded AS (
    SELECT _account, person_id, week, sum(hours) AS hours
    FROM entries
    GROUP BY 1, 2, 3
)
SELECT
    expected._account,
    expected.person_id,
    expected.week,
    round(expected.hours, 2) AS expected_hours,
    round(coalesce(recorded.hours, 0), 2) AS recorded_hours,
    round(expected.hours - coalesce(recorded.hours, 0), 2) AS missing_hours
FROM expected
LEFT JOIN recorded
    ON recorded._account = expected._account
    AND recorded.person_id = expected.person_id
    AND recorded.week = expected.week
WHERE round(expected.hours - coalesce(recorded.hours, 0), 2) > 0
