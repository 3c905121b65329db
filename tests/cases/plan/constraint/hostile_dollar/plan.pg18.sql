-- ==== contract
-- not_null; ACCESS EXCLUSIVE "a$so$b"."a$so$b"; !lock; !data-dependent
-- gate: SELECT * FROM "a$so$b"."a$so$b" WHERE "a$so$b" IS NULL LIMIT 5
ALTER TABLE "a$so$b"."a$so$b" ADD CONSTRAINT "a$so$b_a$so$b_not_null" NOT NULL "a$so$b" NOT VALID;
-- undo: ALTER TABLE "a$so$b"."a$so$b" DROP CONSTRAINT IF EXISTS "a$so$b_a$so$b_not_null"

-- not_null; SHARE UPDATE EXCLUSIVE "a$so$b"."a$so$b"; !scan; !data-dependent
ALTER TABLE "a$so$b"."a$so$b" VALIDATE CONSTRAINT "a$so$b_a$so$b_not_null";
-- no undo: it goes with the step that added it

-- constraint; ACCESS EXCLUSIVE "a$so$b"."a$so$b"; !lock
ALTER TABLE "a$so$b"."a$so$b" ADD CONSTRAINT "a$so$b" CHECK (("a$so$b" <> ''::text)) NOT VALID;
-- undo: ALTER TABLE "a$so$b"."a$so$b" DROP CONSTRAINT IF EXISTS "a$so$b"

-- constraint; SHARE UPDATE EXCLUSIVE "a$so$b"."a$so$b"; !scan; !data-dependent
ALTER TABLE "a$so$b"."a$so$b" VALIDATE CONSTRAINT "a$so$b";
-- no undo: it goes with the step that added it

-- constraint; SHARE UPDATE EXCLUSIVE "a$so$b"."a$so$b"; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_u dollar" ON "a$so$b"."a$so$b" USING btree ("a$so$b");
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "a$so$b"."_so_new_u dollar"

-- constraint; ACCESS EXCLUSIVE "a$so$b"."a$so$b"; !lock
ALTER TABLE "a$so$b"."a$so$b" ADD CONSTRAINT "u dollar" UNIQUE USING INDEX "_so_new_u dollar";
-- undo: ALTER TABLE "a$so$b"."a$so$b" DROP CONSTRAINT "u dollar"
