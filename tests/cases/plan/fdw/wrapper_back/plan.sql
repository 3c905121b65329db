-- ==== contract
-- user_mapping; !irreversible
DROP USER MAPPING FOR PUBLIC SERVER "s";
-- undo: CREATE USER MAPPING FOR PUBLIC SERVER "s" OPTIONS ("user" 'me')

-- direct
DROP SERVER "s";
-- undo: CREATE SERVER "s" TYPE 'kind' VERSION '1' FOREIGN DATA WRAPPER "w" OPTIONS ("dbname" 'x', "host" 'there');
-- undo: COMMENT ON SERVER "s" IS 'the other one'

-- direct
DROP FOREIGN DATA WRAPPER "w";
-- undo: CREATE FOREIGN DATA WRAPPER "w" VALIDATOR postgresql_fdw_validator;
-- undo: COMMENT ON FOREIGN DATA WRAPPER "w" IS 'over there'
