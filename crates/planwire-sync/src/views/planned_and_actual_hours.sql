-- The hours of each person, project and week, which begins on Monday: those planned in people allocations, and those
-- recorded in timesheets. Entries without a date have the week NULL. Budgeted days are not part of it.
SELECT
    _account,
    person_id,
    project_id,
    date(day, 'weekday 0', '-6 days') AS week, -- sqlite
    date_trunc('week', day)::date AS week, -- postgres
    sum(planned) AS planned_hours,
    round(sum(actual), 2) AS actual_hours, -- sqlite
    sum(actual) AS actual_hours, -- postgres
    round(sum(actual) - sum(planned), 2) AS difference -- sqlite
    sum(actual) - sum(planned) AS difference -- postgres
FROM (
    SELECT _account, person_id, project_id, date AS day, coalesce(hours, 0) AS planned, 0 AS actual
    FROM wethod.people_allocations
    WHERE _deleted_at IS NULL
    UNION ALL
    SELECT _account, person_id, project_id, date, 0, coalesce(hours, 0)
    FROM wethod.timesheets
    WHERE _deleted_at IS NULL
) AS hours
GROUP BY 1, 2, 3, 4
