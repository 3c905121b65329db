-- ==== expand
-- direct
CREATE OR REPLACE LANGUAGE "plown" HANDLER public.another;
-- undo: CREATE OR REPLACE LANGUAGE "plown" HANDLER plpgsql_call_handler
