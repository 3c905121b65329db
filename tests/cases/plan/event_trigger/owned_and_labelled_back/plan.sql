-- ==== contract
-- direct
DROP EVENT TRIGGER "e";
-- undo: CREATE EVENT TRIGGER "e" ON sql_drop
-- undo:     EXECUTE FUNCTION public.noted();
-- undo: ALTER EVENT TRIGGER "e" OWNER TO "postgres";
-- undo: SECURITY LABEL FOR "guard" ON EVENT TRIGGER "e" IS 'watched'
