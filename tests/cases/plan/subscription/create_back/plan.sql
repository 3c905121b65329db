-- ==== contract
-- subscription
DO $so$BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_subscription s
               JOIN pg_catalog.pg_database d ON d.oid = s.subdbid
               WHERE d.datname = current_database() AND s.subname = 'events'
                 AND s.subenabled) THEN
        ALTER SUBSCRIPTION "events" DISABLE;
        COMMENT ON SUBSCRIPTION "events" IS 'schemaops: retired, enabled until then';
    ELSE
        COMMENT ON SUBSCRIPTION "events" IS 'schemaops: retired';
    END IF;
END$so$;
ALTER SUBSCRIPTION "events" RENAME TO "_so_old_events";
-- undo: ALTER SUBSCRIPTION "_so_old_events" RENAME TO "events";
-- undo: DO $so$BEGIN
-- undo:     IF EXISTS (SELECT FROM pg_catalog.pg_subscription s
-- undo:                JOIN pg_catalog.pg_database d ON d.oid = s.subdbid
-- undo:                WHERE d.datname = current_database() AND s.subname = 'events'
-- undo:                  AND obj_description(s.oid, 'pg_subscription') = 'schemaops: retired, enabled until then') THEN
-- undo:         ALTER SUBSCRIPTION "events" ENABLE;
-- undo:     END IF;
-- undo: END$so$;
-- undo: COMMENT ON SUBSCRIPTION "events" IS 'from the shop'
-- ==== purge
-- subscription; !irreversible
ALTER SUBSCRIPTION "_so_old_events" DISABLE;
ALTER SUBSCRIPTION "_so_old_events" SET (slot_name = NONE);
DROP SUBSCRIPTION "_so_old_events";
-- no undo: where it stood in the publisher's WAL is gone
