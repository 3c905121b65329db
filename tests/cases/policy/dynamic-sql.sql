DO $$BEGIN EXECUTE 'DROP TABLE orders'; END$$;    -- expect: dynamic-sql
PREPARE p AS SELECT 1;
EXECUTE p;                                        -- expect: dynamic-sql
CALL clean_up();                                  -- expect: dynamic-sql
SELECT 1;
