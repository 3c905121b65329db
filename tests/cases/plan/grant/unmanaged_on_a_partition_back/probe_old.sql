SELECT 1 / has_column_privilege('pg_monitor', 'public.events', 'size', 'SELECT')::int;
SELECT 1 / has_column_privilege('public', 'public.events_25', 'size', 'UPDATE')::int;
SELECT 1 / (NOT has_column_privilege('public', 'public.events', 'size', 'UPDATE'))::int;
