-- ==== expand
-- direct
ALTER SERVER "s" VERSION '1';
-- undo: ALTER SERVER "s" VERSION NULL

-- direct
CREATE USER MAPPING FOR "server_reader" SERVER "s" OPTIONS ("user" 'me');
-- undo: DROP USER MAPPING FOR "server_reader" SERVER "s"
