SELECT 1 / has_column_privilege('public', 'public.users', 'age', 'SELECT')::int;
SELECT 1 / has_column_privilege('public', 'public.users', 'Code', 'SELECT')::int;
SELECT 1 / has_column_privilege('pg_monitor', 'public.users', 'age', 'UPDATE WITH GRANT OPTION')::int;
SELECT 1 / has_column_privilege('pg_monitor', 'public.ages', 'age', 'SELECT')::int;
SELECT 1 / (NOT has_column_privilege('pg_monitor', 'public.users', 'Code', 'UPDATE'))::int;
