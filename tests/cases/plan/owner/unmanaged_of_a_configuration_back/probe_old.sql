SELECT 1 / (SELECT count(*) FROM pg_ts_config WHERE cfgname = 'c' AND cfgowner = 'pg_database_owner'::regrole);
