-- ==== expand
-- direct
CREATE OR REPLACE LANGUAGE "plown" HANDLER plpgsql_call_handler VALIDATOR plpgsql_validator;
-- undo: CREATE OR REPLACE TRUSTED LANGUAGE "plown" HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler
