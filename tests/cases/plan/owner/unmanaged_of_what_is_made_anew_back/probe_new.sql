SELECT 1 / (SELECT count(*) FROM pg_collation WHERE collname = 'spelling' AND collowner = 'pg_database_owner'::regrole);
SELECT 1 / (SELECT count(*) FROM pg_ts_dict WHERE dictname = 'words' AND dictowner = 'pg_database_owner'::regrole);
SELECT 1 / (SELECT count(*) FROM pg_conversion WHERE conname = 'latin' AND conowner = 'pg_database_owner'::regrole);
SELECT 1 / (SELECT count(*) FROM pg_statistic_ext WHERE stxname = 'together' AND stxowner = 'pg_database_owner'::regrole);
