-- ==== contract
-- not_null; ACCESS EXCLUSIVE "it""s a 'name' "."it""s a 'name' "; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "it""s a 'name' "."it""s a 'name' " WHERE "it""s a 'name' " IS NULL LIMIT 6
ALTER TABLE "it""s a 'name' "."it""s a 'name' " ADD CONSTRAINT "it""s a 'name' _it""s a 'name' _not_null" NOT NULL "it""s a 'name' " NOT VALID;
-- undo: ALTER TABLE "it""s a 'name' "."it""s a 'name' " DROP CONSTRAINT IF EXISTS "it""s a 'name' _it""s a 'name' _not_null"

-- not_null; SHARE UPDATE EXCLUSIVE "it""s a 'name' "."it""s a 'name' "; !scan; !data-dependent
ALTER TABLE "it""s a 'name' "."it""s a 'name' " VALIDATE CONSTRAINT "it""s a 'name' _it""s a 'name' _not_null";
-- no undo: it goes with the step that added it

-- constraint; ACCESS EXCLUSIVE "it""s a 'name' "."it""s a 'name' "; !lock
-- gate: SELECT "ctid", "it""s a 'name' " FROM "it""s a 'name' "."it""s a 'name' " WHERE NOT (("it""s a 'name' " <> ''::text)) LIMIT 6
ALTER TABLE "it""s a 'name' "."it""s a 'name' " ADD CONSTRAINT "it""s a 'name' " CHECK (("it""s a 'name' " <> ''::text)) NOT VALID;
-- undo: ALTER TABLE "it""s a 'name' "."it""s a 'name' " DROP CONSTRAINT IF EXISTS "it""s a 'name' "

-- constraint; SHARE UPDATE EXCLUSIVE "it""s a 'name' "."it""s a 'name' "; !scan; !data-dependent
ALTER TABLE "it""s a 'name' "."it""s a 'name' " VALIDATE CONSTRAINT "it""s a 'name' ";
-- no undo: it goes with the step that added it

-- constraint; SHARE UPDATE EXCLUSIVE "it""s a 'name' "."it""s a 'name' "; !scan; !data-dependent; no transaction
-- gate: SELECT "it""s a 'name' ", count(*) FROM "it""s a 'name' "."it""s a 'name' "
-- gate: WHERE "it""s a 'name' " IS NOT NULL
-- gate: GROUP BY "it""s a 'name' " HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_u quotes" ON "it""s a 'name' "."it""s a 'name' " USING btree ("it""s a 'name' ");
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "it""s a 'name' "."_so_new_u quotes"

-- constraint; ACCESS EXCLUSIVE "it""s a 'name' "."it""s a 'name' "; !lock
ALTER TABLE "it""s a 'name' "."it""s a 'name' " ADD CONSTRAINT "u quotes" UNIQUE USING INDEX "_so_new_u quotes";
-- undo: ALTER TABLE "it""s a 'name' "."it""s a 'name' " DROP CONSTRAINT "u quotes"
