-- note: user mapping public of server s: no plan sets its secrets (password): set them by hand
-- ==== expand
-- direct
CREATE FOREIGN DATA WRAPPER "w" VALIDATOR postgresql_fdw_validator;
COMMENT ON FOREIGN DATA WRAPPER "w" IS 'over there';
-- undo: DROP FOREIGN DATA WRAPPER "w"

-- direct
CREATE SERVER "s" TYPE 'kind' VERSION '1' FOREIGN DATA WRAPPER "w" OPTIONS ("dbname" 'x', "host" 'there');
COMMENT ON SERVER "s" IS 'the other one';
-- undo: DROP SERVER "s"

-- direct
CREATE USER MAPPING FOR PUBLIC SERVER "s" OPTIONS ("user" 'me');
-- undo: DROP USER MAPPING FOR PUBLIC SERVER "s"
