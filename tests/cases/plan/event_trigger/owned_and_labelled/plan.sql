-- ==== contract
-- direct
CREATE EVENT TRIGGER "e" ON sql_drop
    EXECUTE FUNCTION public.noted();
-- undo: DROP EVENT TRIGGER "e"

-- owner
-- gate: SELECT 'postgres' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'postgres')
ALTER EVENT TRIGGER "e" OWNER TO "postgres";
-- undo: ALTER EVENT TRIGGER "e" OWNER TO CURRENT_USER

-- security_label
SECURITY LABEL FOR "guard" ON EVENT TRIGGER "e" IS 'watched';
-- undo: SECURITY LABEL FOR "guard" ON EVENT TRIGGER "e" IS NULL
