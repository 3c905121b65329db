-- ==== expand
-- direct
ALTER SERVER "s" VERSION NULL;
-- undo: ALTER SERVER "s" VERSION '1'
-- ==== contract
-- user_mapping
DROP USER MAPPING FOR "server_reader" SERVER "s";
-- undo: CREATE USER MAPPING FOR "server_reader" SERVER "s" OPTIONS ("user" 'me')
