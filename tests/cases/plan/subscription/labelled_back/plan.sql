-- ==== contract
-- subscription
DO $so$BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_subscription s
               JOIN pg_catalog.pg_database d ON d.oid = s.subdbid
               WHERE d.datname = current_database() AND s.subname = 'news'
                 AND s.subenabled) THEN
        ALTER SUBSCRIPTION "news" DISABLE;
        COMMENT ON SUBSCRIPTION "news" IS 'schemaops: retired, enabled until then';
    ELSE
        COMMENT ON SUBSCRIPTION "news" IS 'schemaops: retired';
    END IF;
END$so$;
ALTER SUBSCRIPTION "news" RENAME TO "_so_old_news";
-- undo: ALTER SUBSCRIPTION "_so_old_news" RENAME TO "news";
-- undo: DO $so$BEGIN
-- undo:     IF EXISTS (SELECT FROM pg_catalog.pg_subscription s
-- undo:                JOIN pg_catalog.pg_database d ON d.oid = s.subdbid
-- undo:                WHERE d.datname = current_database() AND s.subname = 'news'
-- undo:                  AND obj_description(s.oid, 'pg_subscription') = 'schemaops: retired, enabled until then') THEN
-- undo:         ALTER SUBSCRIPTION "news" ENABLE;
-- undo:     END IF;
-- undo: END$so$;
-- undo: COMMENT ON SUBSCRIPTION "news" IS NULL

-- security_label
SECURITY LABEL FOR "guard" ON SUBSCRIPTION "olds" IS NULL;
-- undo: SECURITY LABEL FOR "guard" ON SUBSCRIPTION "olds" IS 'watched'
-- ==== purge
-- subscription; !irreversible
ALTER SUBSCRIPTION "_so_old_news" DISABLE;
ALTER SUBSCRIPTION "_so_old_news" SET (slot_name = NONE);
DROP SUBSCRIPTION "_so_old_news";
-- no undo: where it stood in the publisher's WAL is gone
