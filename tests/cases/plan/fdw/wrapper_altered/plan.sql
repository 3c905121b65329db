-- note: user mapping public of server s: no plan sets its secrets (password): set them by hand
-- ==== expand
-- direct
ALTER FOREIGN DATA WRAPPER "w" VALIDATOR postgresql_fdw_validator OPTIONS (DROP "host", DROP "port");
-- undo: ALTER FOREIGN DATA WRAPPER "w" NO VALIDATOR OPTIONS (ADD "host" 'it''s=1', ADD "port" '5')

-- direct
COMMENT ON SERVER "s" IS NULL;
ALTER SERVER "s" OPTIONS (DROP "dbname", SET "host" 'elsewhere', ADD "port" '1');
ALTER SERVER "s" VERSION '2';
-- undo: COMMENT ON SERVER "s" IS 'old';
-- undo: ALTER SERVER "s" OPTIONS (DROP "port", ADD "dbname" 'x', SET "host" 'there');
-- undo: ALTER SERVER "s" VERSION '1'

-- user_mapping
ALTER USER MAPPING FOR PUBLIC SERVER "s" OPTIONS (SET "user" 'you');
-- undo: ALTER USER MAPPING FOR PUBLIC SERVER "s" OPTIONS (SET "user" 'me')
