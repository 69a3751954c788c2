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
days AS (
    SELECT
        persons._account,
        persons.id AS person_id,
        weeks.week,
        weekdays.number,
        date(weeks.week, weekdays.number || ' days') AS day, -- sqlite
        weeks.week + weekdays.number AS day, -- postgres
        coalesce(persons.location_id, (
            SELECT min(locations.id)
            FROM wethod.locations AS locations
            WHERE locations._account = persons._account
                AND locations."default" IS TRUE
                AND locations._deleted_at IS NULL
        )) AS location_id,
        coalesce(persons.capacity_id, (
            SELECT min(capacities.id)
            FROM wethod.capacities AS capacities
            WHERE capacities._account = persons._account
                AND capacities.is_default IS TRUE
                AND capacities._deleted_at IS NULL
        )) AS capacity_id
    FROM wethod.persons AS persons
    JOIN weeks ON weeks._account = persons._account
    CROSS JOIN weekdays
    WHERE persons._deleted_at IS NULL
        AND persons.has_timesheet_required IS TRUE
        AND persons.is_archived IS NOT TRUE
        AND weeks.week >= date(substr(persons.created_at, 1, 10), 'weekday 0', '-6 days') -- sqlite
        AND weeks.week >= date_trunc('week', persons.created_at AT TIME ZONE 'UTC')::date -- postgres
),
working_days AS (
    SELECT
        days._account,
        days.person_id,
        days.week,
        days.day,
        days.number,
        coalesce((
            SELECT versions.capacity_id
            FROM wethod.person_capacities AS versions
            WHERE versions._account = days._account
                AND versions.person_id = days.person_id
                AND versions._deleted_at IS NULL
                AND (versions.starts_at IS NULL OR versions.starts_at <= days.day)
            ORDER BY versions.starts_at IS NULL, versions.starts_at DESC, versions.id DESC
            LIMIT 1
        ), days.capacity_id) AS capacity_id
    FROM days
    WHERE NOT EXISTS (
        SELECT 1
        FROM wethod.holidays AS holidays
        LEFT JOIN wethod.holidays_locations AS places
            ON places._account = holidays._account
            AND places.holiday_id = holidays.id
            AND places._deleted_at IS NULL
        WHERE holidays._account = days._account
            AND holidays._deleted_at IS NULL
            AND (places.id IS NULL OR places.location_id = days.location_id)
            AND (
                holidays.exact_date = days.day
                OR holidays.repeating IS TRUE
                AND holidays.repeating_month = CAST(substr(days.day, 6, 2) AS INTEGER) -- sqlite
                AND holidays.repeating_day = CAST(substr(days.day, 9, 2) AS INTEGER) -- sqlite
                AND holidays.repeating_month = extract(month FROM days.day) -- postgres
                AND holidays.repeating_day = extract(day FROM days.day) -- postgres
            )
    )
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
